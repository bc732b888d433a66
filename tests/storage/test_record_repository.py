"""Records: stored whole, saved against their version, numbered without gaps, listed while in work."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from sqlalchemy import event

from ppid_desktop.domain.errors import NotFound, StaleVersion
from ppid_desktop.domain.record import Cancellation, Case, Coordination, Participant, Record
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage import values
from tests.storage.conftest import SetClock
from tests.storage.values import any_record, record, rolled_back, scratch


@rolled_back
@given(one=any_record)
def test_any_record_comes_back_equal(vault: UnlockedVault, one: Record) -> None:
    with scratch(vault) as unit:
        unit.records.add(one)
        assert unit.records.get(one.id) == one
        assert unit.records.case(one.id) == Case(one)


@rolled_back
@given(one=any_record, other=any_record)
def test_any_change_of_a_record_comes_back(vault: UnlockedVault, one: Record, other: Record) -> None:
    with scratch(vault) as unit:
        unit.records.add(one)
        changed = unit.records.save(replace(other, id=one.id, case_no=one.case_no))
        assert changed == replace(other, id=one.id, case_no=one.case_no, row_version=2)
        assert unit.records.get(one.id) == changed


def test_saving_an_older_state_is_refused(vault: UnlockedVault) -> None:
    one = record()
    with vault.write(None) as unit:
        unit.records.add(one)
        unit.records.save(replace(one, last_step=2))
    with pytest.raises(StaleVersion), vault.write(None) as unit:
        unit.records.save(replace(one, last_step=3))
    with vault.read() as unit:
        assert unit.records.get(one.id).last_step == 2


def test_a_record_that_is_not_there_is_not_found(vault: UnlockedVault) -> None:
    with vault.read() as unit:
        for ask in (unit.records.get, unit.records.case, unit.records.changed_at):
            with pytest.raises(NotFound):
                ask(uuid4())
    with pytest.raises(NotFound), vault.write(None) as unit:
        unit.records.save(record())


def test_numbers_follow_each_other_by_series_and_year(vault: UnlockedVault) -> None:
    with vault.write(None) as unit:
        assert [unit.records.next_number("register", 2026) for _ in range(3)] == [1, 2, 3]
        assert unit.records.next_number("register", 2027) == 1
        assert unit.records.next_number("memo", 2026) == 1
        assert [unit.records.next_case_no(), unit.records.next_case_no()] == [1, 2]


def test_a_number_drawn_in_a_transaction_that_fails_is_drawn_again(vault: UnlockedVault) -> None:
    with scratch(vault) as unit:
        assert unit.records.next_case_no() == 1
    with vault.write(None) as unit:
        assert unit.records.next_case_no() == 1


def test_cases_in_work_are_those_neither_sealed_nor_cancelled(vault: UnlockedVault) -> None:
    working, off = record(2), record(1, cancelled=Cancellation(values.NOW, values.SOMEBODY, "keliru"))
    with vault.write(None) as unit:
        unit.records.add(working)
        unit.records.add(off)
        done = values.archived(unit, record(3))
        again = values.archived(unit, record(4), "0002")
        unit.records.save(replace(again, version=2))
        found = [case.record.case_no for case in unit.records.cases_in_work()]
        assert found == [2, 4]
        assert unit.records.case(done.id).archive.sealed


def test_cases_in_work_come_without_long_texts(vault: UnlockedVault) -> None:
    one = record()
    with vault.write(None) as unit:
        unit.records.add(one)
        unit.rounds.add(one.id, values.round_(exports=(values.export(),)))
        assert unit.records.cases_in_work()[0].rounds[0].exports[0].registry == ""
        assert unit.records.case(one.id).rounds[0].exports[0].registry == '{"fields": []}'


def test_many_cases_take_as_many_queries_as_one(vault: UnlockedVault) -> None:
    made = [record(number) for number in range(1, 6)]
    asked: list[str] = []
    with vault.write(None) as unit:
        for one in made:
            unit.records.add(one)
            unit.rounds.add(one.id, values.round_(exports=(values.export(code=str(one.id)),)))
        event.listen(unit.tx.connection, "before_cursor_execute", lambda *told: asked.append(told[2]))
        [alone] = unit.records.cases([made[2].id])
        queries = len(asked)
        found = unit.records.cases(one.id for one in made)
        assert len(asked) == 2 * queries
        assert unit.records.changed_times([made[0].id]) == {made[0].id: unit.records.changed_at(made[0].id)}
    assert [case.record for case in found] == made
    assert alone == found[2]
    assert alone.rounds[0].exports[0].registry


def test_a_case_shows_only_what_is_its_own(vault: UnlockedVault) -> None:
    one, other = record(1), record(2)
    shared, own = Coordination(uuid4(), outcome="bersama"), Coordination(uuid4(), outcome="sendiri")
    with vault.write(None) as unit:
        for each in (one, other):
            unit.records.add(each)
        unit.entries.add(one.id, shared)
        unit.entries.link(other.id, shared.id)
        unit.entries.add(other.id, own)
        unit.entries.add_participant(one.id, Participant(uuid4(), "Peserta Contoh"))
        unit.softfiles.add(other.id, values.softfile())
        first, second = unit.records.case(one.id), unit.records.case(other.id)
    assert first.coordinations == (replace(shared, served=2),)
    assert second.coordinations == (replace(shared, served=2), own)
    assert (len(first.participants), len(second.participants)) == (1, 0)
    assert (len(first.softfiles), len(second.softfiles)) == (0, 1)


def test_changed_at_follows_the_record_and_what_belongs_to_it(vault: UnlockedVault, clock: SetClock) -> None:
    one, entry = record(), Coordination(uuid4())
    with vault.write(None) as unit:
        unit.records.add(one)
        assert unit.records.changed_at(one.id) == clock.now()
        clock.move(hours=1)
        unit.entries.add(one.id, entry)
        assert unit.records.changed_at(one.id) == clock.now()
        clock.move(hours=1)
        unit.entries.save(replace(entry, outcome="sepakat"))
        assert unit.records.changed_at(one.id) == clock.now()
        clock.move(hours=1)
        unit.records.case(one.id)
        assert unit.records.changed_at(one.id) == clock.now() - timedelta(hours=1)
