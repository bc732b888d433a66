"""Logging in, changing passwords, using and renewing the recovery sheet."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from ppid_desktop.domain.errors import (
    InvalidValue,
    NotFound,
    RuleBroken,
    TooManyAttempts,
    UnsuitablePlace,
    WorkspaceDamaged,
    WrongPassword,
)
from ppid_desktop.storage.keys import NewCredentials, UnlockedWorkspace, WorkspaceKeys
from ppid_desktop.storage.password_kdf import PasswordKdf
from ppid_desktop.storage.recovery_key import RecoveryKey, generate_recovery_key
from ppid_desktop.storage.sub_keys import derive_sub_keys

from .conftest import CHEAP_KDF, FIRST, PASSWORD, SECOND, WORKSPACE, SetClock

OTHER_PASSWORD = "sandi arsiparis baru"


@pytest.fixture
def unlocked(keys: WorkspaceKeys) -> UnlockedWorkspace:
    return keys.unlock("petugas", PASSWORD)


@pytest.fixture
def recovery(keys: WorkspaceKeys, unlocked: UnlockedWorkspace) -> RecoveryKey:
    key = generate_recovery_key()
    keys.renew_recovery(unlocked, key)
    return key


def test_the_password_gives_the_same_keys_after_a_restart(
    tmp_path: Path, clock: SetClock, unlocked: UnlockedWorkspace
) -> None:
    again = WorkspaceKeys(tmp_path, clock.now, CHEAP_KDF).unlock("petugas", PASSWORD)
    assert again == unlocked
    assert again.account_id == FIRST
    assert again.workspace_id == WORKSPACE


def test_sub_keys_differ_from_each_other_and_between_workspaces() -> None:
    one, other = derive_sub_keys(b"1" * 32), derive_sub_keys(b"2" * 32)
    every = {
        key
        for keys in (one, other)
        for key in (keys.database, keys.index, keys.softfiles, keys.key_file, keys.anchor)
    }
    assert len(every) == 10
    assert {len(key) for key in every} == {32}


def test_sub_keys_never_change_between_versions() -> None:
    """A change here would make every existing workspace unreadable."""
    assert derive_sub_keys(b"1" * 32).database.hex() == (
        "41032cd5ba1a75714090ae5c0de7d1ef7c636fe10251e0b2c7771be9a2ee44f4"
    )


def test_keys_do_not_show_themselves(unlocked: UnlockedWorkspace) -> None:
    shown = repr(unlocked) + repr(unlocked.keys) + repr(NewCredentials(FIRST, "petugas", PASSWORD))
    assert unlocked.workspace_key.hex() not in shown
    assert repr(unlocked.keys) == "SubKeys()"
    assert PASSWORD not in shown


def test_the_login_page_reads_id_and_names_without_a_password(keys: WorkspaceKeys) -> None:
    summary = keys.summary()
    assert summary.workspace_id == WORKSPACE
    assert [(login.account_id, login.name) for login in summary.logins] == [(FIRST, "petugas")]
    assert summary.recovery_created is None
    assert not summary.from_previous


def test_no_password_or_key_lies_on_the_disk(
    tmp_path: Path, unlocked: UnlockedWorkspace, recovery: RecoveryKey
) -> None:
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    for secret in (unlocked.workspace_key, unlocked.keys.key_file, recovery.secret):
        assert secret not in content
        assert secret.hex().encode() not in content
    assert PASSWORD.encode() not in content


def test_case_and_blanks_of_the_login_name_do_not_matter(keys: WorkspaceKeys) -> None:
    assert keys.unlock("  PETUGAS ", PASSWORD).account_id == FIRST


def test_a_wrong_password_opens_nothing(keys: WorkspaceKeys) -> None:
    for wrong in ("", PASSWORD.upper(), PASSWORD + " ", "lone \ud800 surrogate"):
        with pytest.raises(WrongPassword):
            keys.unlock("petugas", wrong)
        keys.unlock("petugas", PASSWORD)


def test_an_unknown_login_name_fails_like_a_wrong_password(keys: WorkspaceKeys) -> None:
    with pytest.raises(WrongPassword):
        keys.unlock("tidak ada", PASSWORD)


def test_failures_make_even_the_right_password_wait(keys: WorkspaceKeys, clock: SetClock) -> None:
    for _ in range(4):
        with pytest.raises(WrongPassword):
            keys.unlock("petugas", "salah salah salah")
    with pytest.raises(TooManyAttempts) as refused:
        keys.unlock("Petugas", PASSWORD)
    assert refused.value.seconds == 5
    clock.move(5)
    assert keys.unlock("petugas", PASSWORD).account_id == FIRST
    assert keys.unlock("petugas", PASSWORD).account_id == FIRST


def test_guessing_unknown_names_waits_too(keys: WorkspaceKeys) -> None:
    for number in range(4):
        with pytest.raises(WrongPassword):
            keys.unlock(f"nama {number}", PASSWORD)
    with pytest.raises(TooManyAttempts):
        keys.unlock("nama lain", PASSWORD)
    keys.unlock("petugas", PASSWORD)


def test_keys_are_never_made_over_existing_ones(keys: WorkspaceKeys) -> None:
    with pytest.raises(UnsuitablePlace):
        keys.create(uuid4(), NewCredentials(SECOND, "lain", PASSWORD))


def test_a_short_first_password_leaves_no_file(tmp_path: Path, clock: SetClock) -> None:
    keys = WorkspaceKeys(tmp_path, clock.now, CHEAP_KDF)
    with pytest.raises(InvalidValue):
        keys.create(WORKSPACE, NewCredentials(FIRST, "petugas", "pendek"))
    assert not keys.exist()
    assert list(tmp_path.iterdir()) == []


def test_a_second_account_opens_the_same_workspace(keys: WorkspaceKeys, unlocked: UnlockedWorkspace) -> None:
    keys.set_password(unlocked, NewCredentials(SECOND, "arsiparis", OTHER_PASSWORD))
    other = keys.unlock("arsiparis", OTHER_PASSWORD)
    assert other.workspace_key == unlocked.workspace_key
    assert other.account_id == SECOND
    with pytest.raises(WrongPassword):
        keys.unlock("arsiparis", PASSWORD)


def test_changing_a_password_ends_the_old_one_also_in_the_kept_copy(
    tmp_path: Path, keys: WorkspaceKeys, unlocked: UnlockedWorkspace
) -> None:
    keys.change_password("petugas", PASSWORD, OTHER_PASSWORD)
    assert keys.unlock("petugas", OTHER_PASSWORD) == unlocked
    with pytest.raises(WrongPassword):
        keys.unlock("petugas", PASSWORD)
    (tmp_path / "keys.json").unlink()
    with pytest.raises(WrongPassword):
        keys.unlock("petugas", PASSWORD)


def test_changing_a_password_asks_the_old_one_and_a_good_new_one(keys: WorkspaceKeys) -> None:
    with pytest.raises(WrongPassword):
        keys.change_password("petugas", "salah salah salah", OTHER_PASSWORD)
    with pytest.raises(InvalidValue):
        keys.change_password("petugas", PASSWORD, "pendek")
    keys.unlock("petugas", PASSWORD)


def test_setting_anothers_password_also_ends_their_waiting(
    keys: WorkspaceKeys, unlocked: UnlockedWorkspace
) -> None:
    keys.set_password(unlocked, NewCredentials(SECOND, "arsiparis", PASSWORD))
    for _ in range(4):
        with pytest.raises(WrongPassword):
            keys.unlock("arsiparis", "lupa lupa lupa")
    keys.set_password(unlocked, NewCredentials(SECOND, "arsiparis", OTHER_PASSWORD))
    assert keys.unlock("arsiparis", OTHER_PASSWORD).account_id == SECOND


@pytest.mark.parametrize("login", ["", "   ", "x" * 65, "PETUGAS", " petugas", "---"])
def test_empty_long_or_taken_login_names_are_refused(
    keys: WorkspaceKeys, unlocked: UnlockedWorkspace, login: str
) -> None:
    with pytest.raises(InvalidValue):
        keys.set_password(unlocked, NewCredentials(SECOND, login, OTHER_PASSWORD))


def test_an_account_may_be_renamed(keys: WorkspaceKeys, unlocked: UnlockedWorkspace) -> None:
    keys.rename(unlocked, FIRST, "Tata Usaha")
    assert keys.unlock("tata usaha", PASSWORD) == unlocked
    with pytest.raises(NotFound):
        keys.rename(unlocked, SECOND, "lain")


def test_a_disabled_account_cannot_open_the_workspace(
    tmp_path: Path, keys: WorkspaceKeys, unlocked: UnlockedWorkspace
) -> None:
    keys.set_password(unlocked, NewCredentials(SECOND, "arsiparis", OTHER_PASSWORD))
    keys.remove_slot(unlocked, SECOND)
    with pytest.raises(WrongPassword):
        keys.unlock("arsiparis", OTHER_PASSWORD)
    assert b"arsiparis" not in (tmp_path / "keys.json.bak").read_bytes()
    keys.remove_slot(unlocked, SECOND)


def test_the_last_way_in_stays(keys: WorkspaceKeys, unlocked: UnlockedWorkspace) -> None:
    with pytest.raises(RuleBroken):
        keys.remove_slot(unlocked, FIRST)


def test_the_recovery_sheet_opens_the_workspace_and_sets_a_new_password(
    keys: WorkspaceKeys, unlocked: UnlockedWorkspace, recovery: RecoveryKey
) -> None:
    opened = keys.unlock_with_recovery(recovery.printed().lower().replace("-", " "))
    assert opened.workspace_key == unlocked.workspace_key
    assert opened.account_id is None
    keys.set_password(opened, NewCredentials(FIRST, "petugas", OTHER_PASSWORD))
    assert keys.unlock("petugas", OTHER_PASSWORD) == unlocked
    assert keys.summary().recovery_created is not None


def test_a_mistyped_sheet_names_the_group_and_does_not_count(
    keys: WorkspaceKeys, recovery: RecoveryKey
) -> None:
    groups = list(recovery.groups())
    # One wrong symbol is always noticed; a reversed group may by chance be a right one.
    groups[2] = ("1" if groups[2][0] == "0" else "0") + groups[2][1:]
    for _ in range(10):
        with pytest.raises(InvalidValue, match="Kelompok ke-3"):
            keys.unlock_with_recovery("-".join(groups))
    keys.unlock_with_recovery(recovery.printed())


def test_a_renewed_sheet_ends_the_one_before(
    tmp_path: Path, keys: WorkspaceKeys, unlocked: UnlockedWorkspace, recovery: RecoveryKey
) -> None:
    renewed = generate_recovery_key()
    keys.renew_recovery(unlocked, renewed)
    assert keys.unlock_with_recovery(renewed.printed()).workspace_key == unlocked.workspace_key
    with pytest.raises(WrongPassword):
        keys.unlock_with_recovery(recovery.printed())
    (tmp_path / "keys.json").unlink()
    with pytest.raises(WrongPassword):
        keys.unlock_with_recovery(recovery.printed())


def test_a_sheet_is_of_no_use_before_one_was_made(keys: WorkspaceKeys) -> None:
    with pytest.raises(WrongPassword):
        keys.unlock_with_recovery(generate_recovery_key().printed())


def test_guessing_sheets_waits(keys: WorkspaceKeys, recovery: RecoveryKey) -> None:
    for _ in range(4):
        with pytest.raises(WrongPassword):
            keys.unlock_with_recovery(generate_recovery_key().printed())
    with pytest.raises(TooManyAttempts):
        keys.unlock_with_recovery(recovery.printed())


def test_keys_of_another_workspace_change_nothing_here(
    tmp_path: Path, keys: WorkspaceKeys, clock: SetClock
) -> None:
    (tmp_path / "lain").mkdir()
    other = WorkspaceKeys(tmp_path / "lain", clock.now, CHEAP_KDF)
    foreign = other.create(UUID(int=7), NewCredentials(SECOND, "lain", PASSWORD))
    with pytest.raises(WorkspaceDamaged):
        keys.set_password(foreign, NewCredentials(SECOND, "lain", OTHER_PASSWORD))
    keys.unlock("petugas", PASSWORD)


def test_real_parameters_cost_at_least_64_mib(tmp_path: Path, clock: SetClock) -> None:
    keys = WorkspaceKeys(tmp_path, clock.now, PasswordKdf())
    keys.create(WORKSPACE, NewCredentials(FIRST, "petugas", PASSWORD))
    assert keys.unlock("petugas", PASSWORD).account_id == FIRST
