"""Rows the lead added become entries, rows the lead took out leave the record; both can be put back."""

import json
from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import entry_text, exported_texts
from ppid_desktop.domain.correction_rows import reworded
from ppid_desktop.domain.draft_tables import TABLE_OWNERS
from ppid_desktop.domain.errors import InvalidValue, RuleBroken
from ppid_desktop.domain.field_types import Value
from ppid_desktop.domain.fields import Field, Owner, field_of
from ppid_desktop.domain.places import Places, locate
from ppid_desktop.domain.record import Case, Coordination, EquipmentItem, Participant, SourceRequest
from ppid_desktop.domain.rounds import Correction, CorrectionState, RowProposal
from ppid_desktop.domain.three_way import same_value, value_text
from ppid_desktop.services.correction_applying import RowConflict, UndoConflict, reopened
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.shared_entries import need_others_free

# Kept beside the texts of a row taken out: its check, and the copy that stood for the printed entry.
_CHECK, _COPY = "#check", "#copy"
RowEntry = Coordination | SourceRequest | EquipmentItem | Participant


def apply_row(unit: Unit, case: Case, one: Correction, row: RowProposal) -> Correction:
    """Add or take out the entry; InvalidValue, RuleBroken or RowConflict say why not."""
    return _added(unit, case, one, row) if row.added else _taken_out(unit, case, one, row)


def apply_reworded(unit: Unit, case: Case, one: Correction, row: RowProposal, text: str) -> Correction:
    """Add the entry in the officer's own words; RuleBroken for a row to take out, InvalidValue."""
    if not row.added:
        raise RuleBroken(
            "Baris ini dihapus pimpinan, sehingga tidak ada yang dapat diubah.",
            "Koreksi belum diterapkan.",
            "Pilih Terapkan atau Tidak diterapkan.",
        )
    done = _added(unit, case, one, reworded(row, text))
    if done.row is None or _same_texts(done.row, row):
        return done
    # What the lead wrote stays in `before` and `after`; the row of the record is the officer's.
    return replace(done, state=CorrectionState.CHANGED, row=replace(row, entry_id=done.row.entry_id))


def _same_texts(one: RowProposal, other: RowProposal) -> bool:
    pairs = zip(one.texts, other.texts, strict=True)
    return all(same_value(mine, theirs) for (_, mine), (_, theirs) in pairs)


def undo_row(unit: Unit, case: Case, one: Correction, row: RowProposal) -> Correction:
    """Put back what was there before; UndoConflict when the entry was changed since."""
    owner = TABLE_OWNERS[row.table]
    if not one.applies or row.entry_id is None:
        return reopened(one)
    if row.added:
        if present := Places(case).entry(row.entry_id):
            if entry_text(owner, present[2]) != one.applied:
                raise UndoConflict(one.applied, entry_text(owner, present[2]), "")
            _need_no_files(present[2])
            _remove(unit, case, owner, present[1])
        return replace(reopened(one), row=replace(row, entry_id=None))
    _restore(unit, case, owner, row.entry_id, json.loads(one.previous))
    return reopened(one)


def _added(unit: Unit, case: Case, one: Correction, row: RowProposal) -> Correction:
    owner = TABLE_OWNERS[row.table]
    entity = _filled(owner, uuid4(), row.texts)
    _insert(unit, case, entity, _newest_check(case))
    made = replace(row, entry_id=entity.id)
    return replace(one, state=CorrectionState.APPLIED, applied=entry_text(owner, entity), row=made)


def _taken_out(unit: Unit, case: Case, one: Correction, row: RowProposal) -> Correction:
    owner = TABLE_OWNERS[row.table]
    found = Places(case).entry(row.entry_id)
    if found is None:
        return replace(one, state=CorrectionState.APPLIED, previous="{}")
    _, entity_id, entity = found
    if _changed(case, owner, entity, row):
        raise RowConflict(one.before, entry_text(owner, entity), "")
    kept = {field_id: field_of(owner, field_id).text(entity) for field_id, _ in row.texts}
    check = next((one.id for one in case.checks if any(item.id == entity_id for item in one.items)), None)
    kept |= {_CHECK: str(check)} if check else {}
    kept |= {_COPY: str(entity_id)} if entity_id != row.entry_id else {}
    previous = json.dumps(kept, ensure_ascii=False)
    _remove(unit, case, owner, entity_id)
    return replace(one, state=CorrectionState.APPLIED, previous=previous)


def _changed(case: Case, owner: Owner, entity: object, row: RowProposal) -> bool:
    """Return whether the entry says something else than was printed of it, in whichever table."""
    told = [(field_of(owner, field_id).text(entity), text) for field_id, text in row.texts]
    export = case.last_round.exports[0] if case.last_round and case.last_round.exports else None
    texts = exported_texts(export) if export else {}
    for place in export.places if export else ():
        here = locate(case, place) if place.entry_id == row.entry_id else None
        if here is not None:
            told.append((here.text, texts.get(place.printed_id, "")))
    return not all(same_value(present, printed) for present, printed in told)


def _filled(owner: Owner, entry_id: UUID, texts: tuple[tuple[str, str], ...]) -> RowEntry:
    entity = _EMPTY[owner](entry_id)
    for field_id, text in texts:
        field = field_of(owner, field_id)
        entity = field.written(entity, _read(field, text))
    return entity


def _read(field: Field, text: str) -> Value:
    try:
        return field.parse(value_text(text))
    except InvalidValue as mistake:
        what = f"{field.label}: {mistake.what}"
        raise InvalidValue(what, "Baris belum ditambahkan.", f"{mistake.next_step} Pilih Ubah.") from None


_EMPTY: dict[Owner, type[Coordination] | type[SourceRequest] | type[EquipmentItem] | type[Participant]] = {
    Owner.COORDINATION: Coordination,
    Owner.SOURCE: SourceRequest,
    Owner.EQUIPMENT: EquipmentItem,
    Owner.PARTICIPANT: Participant,
}


def _insert(unit: Unit, case: Case, entity: RowEntry, check_id: UUID | None) -> None:
    match entity:
        case Coordination() | SourceRequest():
            unit.entries.add(case.record.id, entity)
        case Participant():
            unit.entries.add_participant(case.record.id, entity)
        case EquipmentItem():
            if check_id is None:
                raise RuleBroken(
                    "Rekaman ini belum mempunyai pemeriksaan peralatan.",
                    "Baris belum ditambahkan.",
                    "Tambahkan pemeriksaan pada langkah 3, lalu ulangi.",
                )
            need_others_free(unit, case, Owner.CHECK, check_id)
            unit.entries.add_item(check_id, entity)


def _remove(unit: Unit, case: Case, owner: Owner, entry_id: UUID) -> None:
    if owner in (Owner.COORDINATION, Owner.SOURCE):
        unit.entries.unlink(case.record.id, entry_id)
    elif owner is Owner.PARTICIPANT:
        unit.entries.remove_participant(entry_id)
    else:
        need_others_free(unit, case, owner, entry_id)
        unit.entries.remove_item(entry_id)


def _need_no_files(entity: object) -> None:
    """Raise RuleBroken where a file was attached to the row since: it would leave the record with the row."""
    attached = entity.attachments if isinstance(entity, Coordination | SourceRequest) else ()
    if attached:
        names = ", ".join(one.original_name for one in attached)
        raise RuleBroken(
            f"Pada baris ini sudah dilampirkan berkas: {names}.",
            "Koreksi belum dibatalkan agar berkas itu tidak hilang dari rekaman.",
            "Lepaskan dahulu lampirannya pada langkah asalnya, lalu batalkan sekali lagi.",
        )


def _restore(unit: Unit, case: Case, owner: Owner, entry_id: UUID, kept: dict[str, str]) -> None:
    present = Places(case)
    if not kept or present.entry(entry_id) is not None:
        return
    check, copy = kept.pop(_CHECK, ""), kept.pop(_COPY, "")
    entity_id = UUID(copy) if copy else entry_id
    if owner in (Owner.COORDINATION, Owner.SOURCE):
        unit.entries.link(case.record.id, entity_id)
        return
    entity = _filled(owner, entity_id, tuple(kept.items()))
    if copy and isinstance(entity, EquipmentItem):
        entity = replace(entity, copied_from=(entry_id,))
    _insert(unit, case, entity, present.present_id(UUID(check)) if check else None)


def _newest_check(case: Case) -> UUID | None:
    return case.checks[-1].id if case.checks else None
