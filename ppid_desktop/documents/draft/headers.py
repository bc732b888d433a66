"""Headers and footer of a draft: letterhead and SOP block first, a short head after, code and page below."""

from ppid_desktop.documents.draft.markup import (
    Look,
    cell,
    lines,
    live_number,
    paragraph,
    row,
    run,
    shares,
    table,
)
from ppid_desktop.documents.draft.page import Page
from ppid_desktop.documents.draft.picture import fitted, inline_picture, png_size
from ppid_desktop.documents.draft.watermark import watermark
from ppid_desktop.domain.draft_parts import DraftContent, DraftIdentity
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.letterhead import address_lines
from ppid_desktop.domain.office import Office, Sop
from ppid_desktop.domain.people import nip_text
from ppid_desktop.domain.security_mark import PRACTICE_MARK, PRACTICE_WORD, copy_text
from ppid_desktop.domain.terms import LogoPlace

LOGO_RELATION = "rId1"
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w10="urn:schemas-microsoft-com:office:word"'
)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LOGO_BOX = (16.0, 18.0)
_GAP = paragraph("", "Sela")


def first_header(content: DraftContent, identity: DraftIdentity, page: Page) -> str:
    """Return the header of page 1: marks, letterhead, SOP block."""
    body = _marks(content, identity, 1) + _letterhead(content.office, page) + _GAP
    return _header(body + _sop_block(content.sop, page) + _GAP)


def next_header(content: DraftContent, identity: DraftIdentity, page: Page) -> str:
    """Return the header of the other pages: marks and one line."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{page.text_width}"/></w:tabs>'
    text = run(content.office.unit_name) + "<w:r><w:tab/></w:r>" + run(_short_name(identity))
    return _header(_marks(content, identity, 2) + paragraph(text, "Blok", tab) + _GAP)


def footer(code: str, page: Page) -> str:
    """Return the footer of all pages: tracking code and live page numbers."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{page.text_width}"/></w:tabs>'
    numbers = run("Halaman ") + live_number("PAGE") + run(" dari ") + live_number("NUMPAGES")
    body = paragraph(run(f"Kode lacak: {code}") + "<w:r><w:tab/></w:r>" + numbers, "Kaki", tab)
    return f"{_DECLARATION}<w:ftr {_NAMESPACES}>{body}</w:ftr>"


def has_logo(office: Office) -> bool:
    """Return whether the office's logo is a picture that can be set."""
    return office.logo_place is not LogoPlace.TANPA and png_size(office.logo_png) is not None


def _header(body: str) -> str:
    return f"{_DECLARATION}<w:hdr {_NAMESPACES}>{body}</w:hdr>"


def _short_name(identity: DraftIdentity) -> str:
    return f"Konsep KL-{identity.number_text}-{identity.revision:02d}"


def _marks(content: DraftContent, identity: DraftIdentity, header: int) -> str:
    marks = [PRACTICE_MARK] if content.practice else []
    if content.mark:
        marks.append(f"{content.mark}  |  {copy_text(identity.copy_no, identity.copies)}")
    runs = [run(mark) for mark in marks]
    if content.practice:
        runs[0] = watermark(PRACTICE_WORD, header) + runs[0]
    return "".join(paragraph(one, "Tanda") for one in runs)


def _letterhead(office: Office, page: Page) -> str:
    """Set names and address in the middle, the emblem at the side the office chose or nowhere."""
    look, middle = Look(double_below=True, middle=True), _names(office)
    if office.logo_place is LogoPlace.TANPA:
        return table([page.text_width], [row((cell(page.text_width, middle, look),))], grid=False)
    parts = ((32, _emblem(office)), (134, middle))
    ordered = parts if office.logo_place is LogoPlace.KIRI else parts[::-1]
    widths = shares(page.text_width, [part for part, _ in ordered])
    cells = (cell(width, content, look) for width, (_, content) in zip(widths, ordered, strict=True))
    return table(widths, [row(cells)], grid=False)


def _names(office: Office) -> str:
    names = lines(office.government.upper(), "KopSedang") + lines(office.secretariat.upper(), "KopBesar")
    if office.logo_place is LogoPlace.TANPA:
        names += lines(office.unit_name.upper(), "KopSedang")
    return names + "".join(lines(line, "Kop") for line in address_lines(office))


def _emblem(office: Office) -> str:
    size = png_size(office.logo_png)
    name = lines(office.unit_name, "Kop", bold=True)
    if not size:
        return name
    picture = inline_picture(LOGO_RELATION, fitted(size, _LOGO_BOX), f"Logo {office.unit_name}")
    return paragraph(picture, "Kop") + name


def _sop_block(sop: Sop, page: Page) -> str:
    """Give the block P R O S E D U R as the SOP prints it, with live page numbers."""
    widths = shares(page.text_width, (80, 26, 60))
    page_of = paragraph(live_number("PAGE") + run(" dari ") + live_number("NUMPAGES"), "Blok")
    facts = (
        ("Kode Dok", lines(sop.code or "-", "Blok")),
        ("Revisi", lines(sop.revision or "-", "Blok")),
        ("Tanggal", lines(long_date(sop.dated), "Blok")),
        ("Halaman", page_of),
    )
    title = lines("P R O S E D U R", "KopBesar")
    rows = [
        row((_joined(widths[0], title, index), cell(widths[1], lines(label, "Blok")), cell(widths[2], value)))
        for index, (label, value) in enumerate(facts)
    ]
    return table(widths, [*rows, _approved_row(sop, widths)])


def _joined(width: int, content: str, index: int) -> str:
    if index == 0:
        return cell(width, content, Look(merge="restart", middle=True))
    return cell(width, paragraph("", "Kop"), Look(merge="continue"))


def _approved_row(sop: Sop, widths: list[int]) -> str:
    signed = lines(sop.approved_position, "Blok") + lines(sop.approved_name, "Blok", bold=True)
    nip = f"NIP. {nip_text(sop.approved_nip)}" if sop.approved_nip else ""
    cells = (
        cell(widths[0], lines(sop.title, "Kop", bold=True), Look(middle=True)),
        cell(widths[1], lines("Disahkan Oleh", "Blok")),
        cell(widths[2], signed + (lines(nip, "Blok") if nip else "")),
    )
    return row(cells)
