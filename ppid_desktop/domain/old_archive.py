"""Arsip lama: records from before the program, entered without steps or rounds (DOMAIN section 4, rule 1)."""

from collections.abc import Iterator

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.field_types import Block
from ppid_desktop.domain.fields import Field, Owner
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case, Origin
from ppid_desktop.domain.terms import Category

SOURCE = Field(
    "sumber",
    Owner.INFORMATION,
    "origin_source",
    "Sumber arsip lama",
    Block(),
    required_at=7,
    help="Misalnya: Buku register arsip 2015, nomor 12, Ruang Arsip lantai 2.",
)
"""Where an old archive comes from; it lies in the record itself, and no other record has it."""

NO_STEPS = "Arsip lama dimasukkan langsung oleh arsiparis, tanpa langkah 1 sampai 6."


def is_old(case: Case) -> bool:
    """Return whether the record is an archive from before the program."""
    return case.record.origin is Origin.OLD_ARCHIVE


def old_archive_problems(case: Case) -> Iterator[Problem]:
    """Give everything that forbids sealing an old archive: no decision or handover, but its source."""
    if not case.record.origin_source:
        yield Problem(7, SOURCE.id, "kosong", "Sumber arsip lama belum diisi.")
    for step in (1, 7):
        for field in catalogue.required(catalogue.INFORMATION, step):
            if field.is_empty(case.record.information):
                yield Problem(7, field.id, "kosong", f"{field.label} belum diisi.")
    if case.record.information.category is Category.BELUM:
        yield Problem(7, "kategori", "kosong", "Kategori informasi belum dipilih.")
    for softfile in case.softfiles:
        if softfile.removed_at is None and softfile.unsaved:
            text = "Salinan kerja yang berubah belum disimpan sebagai versi baru."
            yield Problem(7, "", "belum_disimpan", text, str(softfile.id))
    if case.archive.file_id is None:
        yield Problem(7, "berkas", "kosong", "Berkas arsip tempat menyimpan belum dipilih.")
