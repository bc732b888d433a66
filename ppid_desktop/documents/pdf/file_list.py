"""Daftar isi berkas softfile (step 5; columns of PP 28/2012 Ps 42(6))."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import Cell, facts, grid, letterhead, signatures
from ppid_desktop.documents.pdf.text import SUMMARY, TITLE, words
from ppid_desktop.domain.indonesian import counted, long_date, size_text
from ppid_desktop.domain.papers import FileList
from ppid_desktop.domain.softfiles import Softfile

_TITLE = "Daftar Isi Berkas"


def file_list(data: FileList) -> bytes:
    """Return the list of softfiles with their newest versions and the start of each SHA-256."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    present = [one for one in data.softfiles if one.removed_at is None]
    head = [
        ("Nomor register", data.subject.register_no or "-"),
        ("Informasi", data.subject.title or "-"),
        ("Nomor berkas", data.file_number or "-"),
        ("Kode klasifikasi", data.classification_code or "-"),
        ("Tanggal", long_date(data.dated)),
    ]
    titles = ("No", "Uraian informasi arsip", "Jenis", "Tanggal", "Jumlah", "Keterangan")
    rows = [_row(index, one) for index, one in enumerate(present, 1)]
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        facts(head, width),
        Spacer(0, 3 * mm),
        grid(titles, (9, 58, 24, 26, 16, 45), rows, width),
        words(f"Jumlah: {counted(len(present), 'softfile')}.", SUMMARY),
        signatures([("Disusun oleh", data.maker)], width),
    ]
    return sheet.build(_TITLE, data.frame, story)


def _row(index: int, one: Softfile) -> tuple[Cell, ...]:
    version = one.current
    name = one.standard_name or version.original_name
    described = f"{name}\n{one.description}" if one.description else name
    note = f"Versi {version.number}, {size_text(version.file.size)}\nSHA-256 {version.file.sha256[:16]}"
    return (str(index), described, one.kind.label, long_date(version.added_at.date()), "1 berkas", note)
