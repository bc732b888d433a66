"""Keys and rows after an interruption between the two: the next opening brings them together."""

from dataclasses import replace
from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.errors import WrongPassword
from ppid_desktop.domain.office import RECOVERY_CONFIRMED, RECOVERY_USED
from ppid_desktop.domain.roles import Account
from ppid_desktop.storage import slot_changes
from ppid_desktop.storage.keys import RECOVERY, NewCredentials
from ppid_desktop.storage.recovery_key import generate_recovery_key
from ppid_desktop.storage.vault import UnlockedVault

from .conftest import PASSWORD, Bench

OTHER_PASSWORD = "sandi sesudahnya yang lain"


def logged(vault: UnlockedVault, action: Action) -> list[AuditNote]:
    with vault.read() as unit:
        return [one.note for one in unit.audit.entries(0, 100, LogQuery("")) if one.note.action is action]


def colleague(bench: Bench, vault: UnlockedVault, *, disabled: bool = False) -> Account:
    one = replace(bench.account, id=uuid4(), login="rekan", disabled=disabled)
    with vault.write(bench.account) as unit:
        unit.office.save_account(one)
    return one


def replaced(bench: Bench, vault: UnlockedVault) -> None:
    """Replace the own password, and stop before it is logged."""
    with bench.workspaces.changing_keys(vault, bench.account, bench.account):
        bench.workspaces.set_password(vault, bench.account, OTHER_PASSWORD)


def test_a_slot_whose_account_was_never_added_goes_and_its_name_is_free(bench: Bench) -> None:
    vault = bench.open()
    bench.workspaces.set_password(vault, replace(bench.account, id=uuid4(), login="rekan"), OTHER_PASSWORD)
    vault.close()
    bench.open().close()
    assert bench.workspaces.logins(bench.folder) == (bench.account.login,)


def test_the_slot_of_a_disabled_account_goes(bench: Bench) -> None:
    vault = bench.open()
    one = colleague(bench, vault)
    bench.workspaces.set_password(vault, one, OTHER_PASSWORD)
    with vault.write(bench.account) as unit:
        unit.office.save_account(replace(one, disabled=True))
    vault.close()
    bench.open().close()
    with pytest.raises(WrongPassword):
        bench.workspaces.unlock(bench.folder, "rekan", OTHER_PASSWORD)


def test_a_password_replaced_without_its_log_entry_gets_it_once(bench: Bench) -> None:
    vault = bench.open()
    replaced(bench, vault)
    vault.close()
    for _ in range(2):
        vault, _ = bench.workspaces.unlock(bench.folder, bench.account.login, OTHER_PASSWORD)
        [note] = logged(vault, Action.PASSWORD_SET)
        assert note.subject_id == str(bench.account.id)
        vault.close()


def test_a_recovery_that_stopped_between_keys_and_rows_still_says_that_the_sheet_was_used(
    bench: Bench, vault: UnlockedVault
) -> None:
    with bench.workspaces.changing_keys(vault, bench.account, bench.account, recovered=True):
        bench.workspaces.set_password(vault, bench.account, OTHER_PASSWORD)
    slot_changes.settle(vault)
    [note] = logged(vault, Action.PASSWORD_SET)
    assert note.detail.startswith("pemulihan, dicatat kemudian")
    with vault.read() as unit:
        assert unit.office.text_setting(RECOVERY_USED) == bench.clock.now().isoformat()


def test_a_password_whose_change_is_logged_gets_no_second_entry(bench: Bench) -> None:
    vault = bench.open()
    replaced(bench, vault)
    with vault.write(bench.account) as unit:
        unit.audit.write(AuditNote(Action.PASSWORD_SET, "account", str(bench.account.id), "sendiri"))
    vault.close()
    vault, _ = bench.workspaces.unlock(bench.folder, bench.account.login, OTHER_PASSWORD)
    assert [note.detail for note in logged(vault, Action.PASSWORD_SET)] == ["sendiri"]
    vault.close()


def test_a_change_that_did_not_come_to_the_keys_leaves_no_entry(bench: Bench) -> None:
    vault = bench.open()
    slot_changes.begin(vault, str(bench.account.id), bench.account)
    vault.close()
    vault = bench.open()
    assert logged(vault, Action.PASSWORD_SET) == []
    vault.close()


def test_a_recovery_key_that_opens_nothing_yet_is_never_printed(bench: Bench, vault: UnlockedVault) -> None:
    waiting = bench.workspaces.pending_recovery(vault)
    slot_changes.begin(vault, RECOVERY, bench.account, pending=generate_recovery_key().printed())
    assert bench.workspaces.pending_recovery(vault) == waiting


def test_a_recovery_key_renewed_without_its_log_entry_gets_it_and_waits_to_be_confirmed(
    bench: Bench, vault: UnlockedVault
) -> None:
    with vault.write(bench.account) as unit:
        unit.office.save_text_setting(RECOVERY_CONFIRMED, "dulu")
    with bench.workspaces.changing_keys(vault, None, bench.account) as printed:
        bench.workspaces.renew_recovery(vault, printed)
    slot_changes.settle(vault)
    assert len(logged(vault, Action.RECOVERY_RENEWED)) == 1
    assert bench.workspaces.pending_recovery(vault) == printed
    with vault.read() as unit:
        assert unit.office.text_setting(RECOVERY_CONFIRMED) == ""


def test_the_last_way_in_stays_whatever_the_rows_say(bench: Bench, vault: UnlockedVault) -> None:
    vault.keys.keep_slots(vault.unlocked, [])
    assert bench.workspaces.logins(bench.folder) == (bench.account.login,)
    vault.keys.set_password(vault.unlocked, NewCredentials(bench.account.id, bench.account.login, PASSWORD))


def test_a_change_of_keys_whose_transaction_fails_is_taken_back(bench: Bench, vault: UnlockedVault) -> None:
    waiting = bench.workspaces.pending_recovery(vault)
    with pytest.raises(RuntimeError), bench.workspaces.changing_keys(vault, None, bench.account) as printed:
        bench.workspaces.renew_recovery(vault, printed)
        raise RuntimeError
    assert bench.workspaces.pending_recovery(vault) == waiting
    with pytest.raises(RuntimeError), bench.workspaces.changing_keys(vault, bench.account, bench.account):
        bench.workspaces.set_password(vault, bench.account, OTHER_PASSWORD)
        raise RuntimeError
    bench.workspaces.check_password(vault, bench.account, PASSWORD)


def test_an_account_whose_slot_was_taken_before_its_row_was_closed_is_closed(bench: Bench) -> None:
    vault = bench.open()
    one = colleague(bench, vault)
    bench.workspaces.set_password(vault, one, OTHER_PASSWORD)
    with bench.workspaces.changing_keys(vault, one, bench.account):
        bench.workspaces.disable(vault, one)
    vault.close()
    vault = bench.open()
    with vault.read() as unit:
        assert [each.disabled for each in unit.office.accounts() if each.id == one.id] == [True]
    assert [note.subject_id for note in logged(vault, Action.ACCOUNT_CHANGED)] == [str(one.id)]
    vault.close()
