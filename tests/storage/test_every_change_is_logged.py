"""Whatever changes a row leaves an entry in the same transaction, whichever use case forgets to write one."""

import pytest

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage.conftest import Bench
from tests.storage.values import record


def actions(vault: UnlockedVault) -> list[Action]:
    with vault.read() as unit:
        return [one.note.action for one in unit.audit.entries(0, 20, LogQuery())]


def test_a_change_without_an_entry_gets_one_that_says_so(vault: UnlockedVault, bench: Bench) -> None:
    with vault.write(bench.account) as unit:
        unit.records.add(record())
    with vault.read() as unit:
        newest = unit.audit.entries(0, 1, LogQuery())[0]
    assert (newest.note.action, newest.account_id) == (Action.CHANGED_UNNAMED, bench.account.id)
    with vault.write(bench.account) as unit:
        unit.office.save_text_setting("contoh", "x")
    assert actions(vault)[:2] == [Action.CHANGED_UNNAMED] * 2


def test_a_change_that_names_itself_gets_no_second_entry(vault: UnlockedVault, bench: Bench) -> None:
    before = actions(vault)
    with vault.write(bench.account) as unit:
        unit.audit.write(AuditNote(Action.RECORD_CREATED, "record", "x"))
        unit.records.add(record())
    assert actions(vault) == [Action.RECORD_CREATED, *before]


def test_nothing_changed_and_what_the_log_knows_already_leave_none(
    vault: UnlockedVault, bench: Bench
) -> None:
    before = actions(vault)
    with vault.write(bench.account) as unit:
        assert unit.office.text_setting("contoh") == ""
    with vault.write(bench.account) as unit:
        unit.audit.leave_out()
        unit.office.save_text_setting("contoh", "x")
    assert actions(vault) == before


def test_what_fails_leaves_neither_change_nor_entry(vault: UnlockedVault, bench: Bench) -> None:
    before = actions(vault)
    with pytest.raises(RuntimeError), vault.write(bench.account) as unit:
        unit.office.save_text_setting("contoh", "x")
        raise RuntimeError
    assert actions(vault) == before
