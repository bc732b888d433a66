"""Entries: shared between records, saved against their version, with items, persons and files."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.errors import Contradiction, NotFound, StaleVersion
from ppid_desktop.domain.record import (
    Coordination,
    Determination,
    EquipmentCheck,
    EquipmentItem,
    Participant,
    Record,
    SourceRequest,
)
from ppid_desktop.storage.converting import from_json, plain, to_json, value_of
from ppid_desktop.storage.entry_repository import Entry
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage.values import attachment, record, rolled_back, scratch

any_entry: st.SearchStrategy[Entry] = st.one_of(
    st.builds(Coordination, row_version=st.just(1), attachments=st.just(()), served=st.just(1)),
    st.builds(
        EquipmentCheck,
        row_version=st.just(1),
        items=st.lists(st.builds(EquipmentItem), max_size=3, unique_by=lambda item: item.id).map(tuple),
        served=st.just(1),
    ),
    st.builds(SourceRequest, row_version=st.just(1), attachments=st.just(())),
)


def _record(unit: UnitOfWork, case_no: int = 1) -> Record:
    one = record(case_no)
    unit.records.add(one)
    return one


@rolled_back
@given(entry=any_entry)
def test_any_entry_comes_back_equal(vault: UnlockedVault, entry: Entry) -> None:
    with scratch(vault) as unit:
        owner = _record(unit)
        unit.entries.add(owner.id, entry)
        case = unit.records.case(owner.id)
        assert (*case.coordinations, *case.checks, *case.sources) == (entry,)


@rolled_back
@given(one=st.builds(Determination, attachments=st.just(())), person=st.builds(Participant))
def test_any_determination_and_participant_come_back(
    vault: UnlockedVault, one: Determination, person: Participant
) -> None:
    with scratch(vault) as unit:
        owner = _record(unit)
        unit.entries.add_determination(owner.id, one)
        unit.entries.add_participant(owner.id, person)
        case = unit.records.case(owner.id)
        assert (case.determinations, case.participants) == ((one,), (person,))


def test_saving_keeps_the_children_and_counts_the_version(vault: UnlockedVault) -> None:
    entry = Coordination(uuid4(), attachments=(attachment(),))
    with vault.write(None) as unit:
        unit.entries.add(_record(unit).id, entry)
        saved = unit.entries.save(replace(entry, outcome="sepakat", attachments=()))
        assert saved.row_version == 2
        assert unit.entries.get(Coordination, entry.id) == replace(entry, outcome="sepakat", row_version=2)


def test_what_a_copy_comes_from_is_kept_and_an_entry_from_before_that_comes_from_nothing(
    vault: UnlockedVault,
) -> None:
    item = EquipmentItem(uuid4(), copied_from=(uuid4(), uuid4()))
    check = EquipmentCheck(uuid4(), items=(item,), copied_from=(uuid4(),))
    with vault.write(None) as unit:
        unit.entries.add(_record(unit).id, check)
        assert unit.entries.get(EquipmentCheck, check.id) == check
    for one in (Coordination(uuid4()), EquipmentCheck(uuid4()), EquipmentItem(uuid4())):
        kept = plain(one)
        del kept["copied_from"]
        assert value_of(type(one), from_json(to_json(kept))) == one


def test_saving_an_older_state_of_an_entry_is_refused(vault: UnlockedVault) -> None:
    entry = SourceRequest(uuid4())
    with vault.write(None) as unit:
        unit.entries.add(_record(unit).id, entry)
        unit.entries.save(entry)
    with pytest.raises(StaleVersion), vault.write(None) as unit:
        unit.entries.save(entry)
    with pytest.raises(NotFound), vault.write(None) as unit:
        unit.entries.save(SourceRequest(uuid4()))


def test_an_entry_is_not_found_under_another_kind(vault: UnlockedVault) -> None:
    entry = Coordination(uuid4())
    with vault.write(None) as unit:
        unit.entries.add(_record(unit).id, entry)
        with pytest.raises(NotFound):
            unit.entries.get(SourceRequest, entry.id)


def test_a_shared_entry_serves_each_record_once(vault: UnlockedVault) -> None:
    entry = EquipmentCheck(uuid4())
    with vault.write(None) as unit:
        first, second = _record(unit, 1), _record(unit, 2)
        unit.entries.add(first.id, entry)
        unit.entries.link(second.id, entry.id)
        unit.entries.link(second.id, entry.id)
        assert unit.entries.get(EquipmentCheck, entry.id).served == 2
        assert unit.entries.records_of(entry.id) == (first.id, second.id)


def test_an_entry_taken_from_its_last_record_is_offered_no_more(vault: UnlockedVault) -> None:
    kept, gone = Coordination(uuid4(), outcome="tetap"), Coordination(uuid4(), outcome="lepas")
    with vault.write(None) as unit:
        first, second = _record(unit, 1), _record(unit, 2)
        for entry in (kept, gone):
            unit.entries.add(first.id, entry)
        unit.entries.link(second.id, kept.id)
        for entry in (kept, gone):
            unit.entries.unlink(first.id, entry.id)
        assert unit.entries.recent(Coordination, 10) == (kept,)
        unit.entries.link(second.id, gone.id)
        assert unit.entries.recent(Coordination, 10) == (gone, kept)
        assert unit.entries.recent(Coordination, 1) == (gone,)


def test_taking_an_entry_from_a_record_that_does_not_use_it_is_not_found(vault: UnlockedVault) -> None:
    with pytest.raises(NotFound), vault.write(None) as unit:
        unit.entries.unlink(_record(unit).id, uuid4())


def test_items_are_changed_one_by_one(vault: UnlockedVault) -> None:
    check = EquipmentCheck(uuid4(), items=(EquipmentItem(uuid4(), "Pemindai"),))
    printer, scanner = EquipmentItem(uuid4(), "Pencetak"), replace(check.items[0], ready=True)
    with vault.write(None) as unit:
        owner = _record(unit)
        unit.entries.add(owner.id, check)
        unit.entries.add_item(check.id, printer)
        unit.entries.save_item(scanner)
        assert unit.records.case(owner.id).checks[0].items == (scanner, printer)
        unit.entries.remove_item(scanner.id)
        assert unit.records.case(owner.id).checks[0].items == (printer,)


def test_participants_are_changed_one_by_one(vault: UnlockedVault) -> None:
    one, two = Participant(uuid4(), "Satu"), Participant(uuid4(), "Dua")
    with vault.write(None) as unit:
        owner = _record(unit)
        for person in (one, two):
            unit.entries.add_participant(owner.id, person)
        unit.entries.save_participant(replace(one, position="Kepala Bagian Contoh"))
        unit.entries.remove_participant(two.id)
        assert unit.records.case(owner.id).participants == (replace(one, position="Kepala Bagian Contoh"),)


@pytest.mark.parametrize("change", ["save_item", "remove_item", "save_participant", "remove_participant"])
def test_a_child_that_is_not_there_is_not_found(vault: UnlockedVault, change: str) -> None:
    missing: dict[str, object] = {
        "save_item": EquipmentItem(uuid4()),
        "save_participant": Participant(uuid4()),
    }
    with pytest.raises(NotFound), vault.write(None) as unit:
        getattr(unit.entries, change)(missing.get(change, uuid4()))


def test_files_come_and_go_with_their_entry(vault: UnlockedVault) -> None:
    entry, first, second = SourceRequest(uuid4()), attachment("satu"), attachment("dua")
    with vault.write(None) as unit:
        owner = _record(unit)
        unit.entries.add(owner.id, entry)
        for one in (first, second):
            unit.entries.add_attachment(entry.id, one)
        assert unit.records.case(owner.id).sources[0].attachments == (first, second)
        unit.entries.remove_attachment(first.id)
        assert unit.records.case(owner.id).sources[0].attachments == (second,)
        with pytest.raises(NotFound):
            unit.entries.remove_attachment(first.id)


def test_a_determination_keeps_its_files(vault: UnlockedVault) -> None:
    decided = Determination(uuid4(), number="1/2026", attachments=(attachment("penetapan"),))
    with vault.write(None) as unit:
        owner = _record(unit)
        unit.entries.add_determination(owner.id, decided)
        assert unit.records.case(owner.id).determinations == (decided,)


def test_an_entry_of_an_unknown_record_is_refused_whole(vault: UnlockedVault) -> None:
    entry = Coordination(uuid4())
    with pytest.raises(Contradiction), vault.write(None) as unit:
        unit.entries.add(UUID(int=7), entry)
    with vault.read() as unit, pytest.raises(NotFound):
        unit.entries.get(Coordination, entry.id)
