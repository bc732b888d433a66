"""Lembar kunci pemulihan for the sealed envelope (DESIGN section 3, Keys)."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import facts, letterhead, signatures, table_style
from ppid_desktop.documents.pdf.text import (
    CENTRED,
    HEADING,
    JUSTIFIED,
    SMALL_CENTRED,
    SUBTITLE,
    TITLE,
    Face,
    words,
)
from ppid_desktop.domain.cover import Signatory
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.domain.papers import RecoverySheet

_TITLE = "Lembar Kunci Pemulihan"
_PER_ROW = 4
_RULES = (
    "Lipat lembar ini, masukkan ke dalam amplop, segel, dan bubuhkan tanda tangan di atas segelnya.",
    "Simpan amplop di lemari terkunci, terpisah dari komputer. Jangan difoto, dipindai, atau dikirim.",
    'Kunci ini membuka data bila semua kata sandi terlupa: pilih "Lupa kata sandi? Gunakan kunci '
    'pemulihan" pada halaman Masuk, lalu ketik kelompoknya berurutan.',
    "Bila amplop terbuka atau hilang, perbarui kuncinya di Pengaturan, Akun; kunci lama tidak berlaku lagi.",
)


def recovery_sheet(data: RecoverySheet) -> bytes:
    """Return the sheet; whoever holds it can open the workspace."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        words("RAHASIA - untuk amplop tersegel", SUBTITLE),
        facts([("Ruang kerja", data.workspace), ("Dibuat pada", moment_text(data.made_at))], width),
        Spacer(0, 6 * mm),
        _key(data.groups, width),
        Spacer(0, 6 * mm),
        words("Petunjuk", HEADING),
        *(words(f"{index}. {rule}", JUSTIFIED) for index, rule in enumerate(_RULES, 1)),
        signatures([("Disegel oleh", Signatory()), ("Disaksikan oleh", Signatory())], width),
    ]
    return sheet.build(_TITLE, data.frame, story)


def _key(groups: tuple[str, ...], width: float) -> Flowable:
    face = Face(20, bold=True, align=CENTRED.align)
    cells: list[list[Flowable]] = [
        [words(f"Kelompok {index}", SMALL_CENTRED), Spacer(0, 3), words(group, face), Spacer(0, 5)]
        for index, group in enumerate(groups, 1)
    ]
    rows = [cells[start : start + _PER_ROW] for start in range(0, len(cells), _PER_ROW)]
    rows[-1] += [[]] * (_PER_ROW - len(rows[-1]))
    table = Table(rows, colWidths=[width / _PER_ROW] * _PER_ROW)
    table.setStyle(
        table_style([("GRID", (0, 0), (-1, -1), 0.8, "#000000"), ("TOPPADDING", (0, 0), (-1, -1), 5)])
    )
    return table
