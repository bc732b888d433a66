"""The SOP as a paper, with its own head and live page numbers (DOMAIN section 5)."""

from reportlab.lib import colors
from reportlab.platypus import Flowable, Table

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import grid, letterhead, table_style
from ppid_desktop.documents.pdf.fonts import REGULAR
from ppid_desktop.documents.pdf.text import BODY, CELL, CELL_BOLD, CELL_HEAD, HEADING, JUSTIFIED, Face, words
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.office import Sop, scope_text
from ppid_desktop.domain.papers import SopPaper
from ppid_desktop.domain.people import nip_text

_TITLE = "SOP Pendokumentasian Informasi"


def sop_paper(data: SopPaper) -> bytes:
    """Return the SOP with the positions taken on its contradictions as an annex."""
    sheet.prepare()
    sop, width = data.sop, sheet.text_width(data.frame.office.paper)
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        _procedure_block(sop, width),
        *_section("1. Tujuan", [sop.aim]),
        *_section("2. Ruang Lingkup", [sop.scope]),
        *_section("3. Acuan", _numbered("3", sop.references)),
        *_section("4. Definisi Istilah", ["(Kosong pada naskah SOP.)"]),
        *_section("5. Tanggung Jawab dan Wewenang", _numbered("5", sop.responsible)),
        *_section("6. Tata Cara", [f"{step.number}. {step.title}" for step in sop.steps], BODY),
        words("7. Lampiran: kegiatan, pelaksana, dan dokumen terkait", HEADING),
        _steps(sop, width),
        words("Catatan penerapan", HEADING),
        _positions(sop, width),
        *_section("Lingkup yang diterima kantor", [scope_text(data.frame.office)]),
    ]
    return sheet.build(_TITLE, data.frame, story)


def _section(title: str, lines: list[str], face: Face = JUSTIFIED) -> list[Flowable]:
    return [words(title, HEADING), *(words(line, face) for line in lines)]


def _numbered(section: str, lines: tuple[str, ...]) -> list[str]:
    return [f"{section}.{index} {line}" for index, line in enumerate(lines, 1)]


def _steps(sop: Sop, width: float) -> Flowable:
    rows = [(str(step.number), step.title, step.executor, "\n".join(step.documents)) for step in sop.steps]
    return grid(("No", "Kegiatan", "Pelaksana", "Dokumen terkait"), (9, 82, 36, 41), rows, width)


def _positions(sop: Sop, width: float) -> Flowable:
    rows = [(str(index), one.topic, one.position) for index, one in enumerate(sop.contradictions, 1)]
    return grid(("No", "Pertentangan dalam SOP", "Sikap yang diambil"), (9, 78, 81), rows, width)


def _procedure_block(sop: Sop, width: float) -> Flowable:
    """Give P R O S E D U R beside code, revision, date and page, then title beside the approval."""
    labels = [words(text, CELL) for text in ("Kode Dok", "Revisi", "Tanggal", "Halaman", "Disahkan Oleh")]
    nip = f"NIP. {nip_text(sop.approved_nip)}" if sop.approved_nip else ""
    signed = [words(sop.approved_position, CELL), words(sop.approved_name, CELL_BOLD), words(nip, CELL)]
    values: list[Flowable | list[Flowable]] = [
        words(sop.code or "-", CELL),
        words(sop.revision or "-", CELL),
        words(long_date(sop.dated), CELL),
        PageOf(),
        list(signed),
    ]
    titles: list[Flowable | str] = [words("P R O S E D U R", Face(14, bold=True, align=1)), "", "", ""]
    titles.append(words(sop.title, CELL_HEAD))
    rows = [list(row) for row in zip(titles, labels, values, strict=True)]
    table = Table(rows, colWidths=[width * 0.46, width * 0.16, width * 0.38])
    table.setStyle(
        table_style(
            [
                ("SPAN", (0, 0), (0, 3)),
                ("GRID", (0, 0), (-1, -1), 0.5, colors.Color(0.5, 0.5, 0.5)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("VALIGN", (0, 0), (0, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ]
        )
    )
    return table


class PageOf(Flowable):
    """`1 dari 3`, counted while the pages are made."""

    def __init__(self) -> None:
        super().__init__()
        self.width, self.height = 60, 11

    def draw(self) -> None:
        """Draw the number of this page and of all pages."""
        self.canv.setFont(REGULAR, 8)
        sheet.draw_page_of(self.canv, 0, 2, f"{self.canv.getPageNumber()} dari ")
