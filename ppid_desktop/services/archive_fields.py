"""Writes the archivist's fields of a record, and those of an old archive, which nobody else writes."""

from dataclasses import replace

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.archive_catalogue import ArchiveField, archive_field
from ppid_desktop.domain.doubts import marks_without
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.fields import Owner, record_field
from ppid_desktop.domain.old_archive import SOURCE, is_old
from ppid_desktop.domain.record import Case, Information
from ppid_desktop.domain.rules import with_security_default
from ppid_desktop.services.ports import Unit

NO_SOP = "-"
"""The SOP of an old archive: it followed none."""

_INFORMATION_IDS = frozenset({"jangka_simpan", "kode_klasifikasi", "skkaad"})
_EVERY_INFORMATION_ID = frozenset(field.id for field in catalogue.INFORMATION)


def saved_field(unit: Unit, case: Case, field_id: str, text: str) -> bool:
    """Save one field of the archivist; tell whether that changed anything."""
    record_id, fields = case.record.id, case.archive.fields
    if field_id == SOURCE.id and is_old(case):
        return _saved_source(unit, case, text)
    if field_id in (_EVERY_INFORMATION_ID if is_old(case) else _INFORMATION_IDS):
        info = case.record.information
        field = catalogue.field_of(Owner.INFORMATION, field_id)
        changed = field.written(info, field.parse(text))
        if is_old(case):
            changed = with_security_default(changed)
        if changed != info:
            unit.records.save(replace(case.record, information=changed))
        return changed != info
    written = _archive_field(field_id).written(fields, text)
    if written != fields:
        unit.archive.save_fields(record_id, written, case.archive.file_id)
    return written != fields


def _saved_source(unit: Unit, case: Case, text: str) -> bool:
    changed = SOURCE.written(case.record, SOURCE.parse(text))
    if changed != case.record:
        unit.records.save(changed)
    return changed != case.record


def fill_from(unit: Unit, case: Case, entry: CodeEntry) -> None:
    """Take over what the code list says."""
    info = replace(
        case.record.information,
        classification_code=entry.code,
        retention=entry.retention_text or case.record.information.retention,
        security_class=entry.security_class or case.record.information.security_class,
    )
    unit.records.save(replace(case.record, information=info))
    fields = replace(
        case.archive.fields,
        active_years=entry.active_years,
        inactive_years=entry.inactive_years,
        fate=entry.fate,
        fate_text=entry.fate_text,
        access=entry.access,
    )
    unit.archive.save_fields(case.record.id, fields, case.archive.file_id)


def confirm_step(unit: Unit, case: Case) -> bool:
    """Take the doubt from step 7, which the archivist worked on or sealed; tell whether there was one."""
    if marks_without(case, 7) == case.record.marks:
        return False
    record = unit.records.get(case.record.id)
    unit.records.save(replace(record, marks=marks_without(case, 7)))
    return True


def old_information(unit: str, title: str, source: str) -> tuple[Information, str]:
    """Return what an old archive begins with and its cleaned source; RuleBroken without title or source."""
    information = Information(
        title=str(record_field("judul").parse(title)), unit=str(record_field("unit").parse(unit))
    )
    kept = str(SOURCE.parse(source))
    if not (information.title and kept):
        raise RuleBroken(
            "Judul dan sumber arsip lama harus diisi.",
            "Arsip lama belum dimasukkan.",
            "Tuliskan judulnya dan dari mana arsip ini berasal, misalnya nomor pada buku register lama.",
        )
    return information, kept


def _archive_field(field_id: str) -> ArchiveField:
    try:
        return archive_field(field_id)
    except KeyError:
        raise NotFound from None
