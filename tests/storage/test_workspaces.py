"""Making a workspace, getting in again in every way, and what is refused."""

import errno
import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.errors import (
    Bug,
    DiskFull,
    InvalidValue,
    RuleBroken,
    TargetUnwritable,
    TooManyAttempts,
    UnsuitablePlace,
    WorkspaceDamaged,
    WorkspaceTooNew,
    WrongPassword,
)
from ppid_desktop.domain.roles import Account
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage import opening, schema, staging
from ppid_desktop.storage.engine import EncryptedDatabase, write_engine
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault
from ppid_desktop.storage.workspaces import Workspaces
from tests.storage.conftest import CHEAP_KDF, PASSWORD, Bench
from tests.storage.values import record


@pytest.fixture
def created(bench: Bench, tmp_path: Path) -> tuple[UnlockedVault, str, Path]:
    """A second workspace as `create` returns it: vault, recovery key, folder."""
    folder = tmp_path / "baru" / "dalam"
    vault, key = bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)
    return vault, key, folder


def test_a_new_workspace_has_its_files_and_nothing_else(created: tuple[UnlockedVault, str, Path]) -> None:
    vault, _, folder = created
    vault.close()
    assert {path.name for path in folder.iterdir()} == {"ppid.db", "files", "keys.json", "keys.json.bak"}


def test_a_new_workspace_is_open_and_can_be_opened_again(
    bench: Bench, created: tuple[UnlockedVault, str, Path]
) -> None:
    vault, _, folder = created
    one = record()
    with vault.write(bench.account) as unit:
        unit.records.add(one)
    vault.close()
    again, account_id = bench.workspaces.unlock(folder, "PETUGAS", PASSWORD)
    assert account_id == bench.account.id
    assert again.workspace_id == vault.workspace_id
    assert again.review_key == vault.review_key
    with again.read() as unit:
        assert unit.records.get(one.id) == one
    again.close()


def test_the_recovery_key_opens_and_lets_a_new_password_be_set(
    bench: Bench, created: tuple[UnlockedVault, str, Path]
) -> None:
    vault, key, folder = created
    vault.close()
    opened = bench.workspaces.unlock_with_recovery(folder, key.lower().replace("-", " "))
    bench.workspaces.set_password(opened, bench.account, "kata sandi baru")
    opened.close()
    with pytest.raises(WrongPassword):
        bench.workspaces.unlock(folder, "petugas", PASSWORD)
    bench.workspaces.unlock(folder, "petugas", "kata sandi baru")[0].close()


def test_a_renewed_recovery_key_replaces_the_old_sheet(
    bench: Bench, created: tuple[UnlockedVault, str, Path]
) -> None:
    vault, old, folder = created
    with bench.workspaces.changing_keys(vault, None, bench.account) as new:
        bench.workspaces.renew_recovery(vault, new)
    vault.close()
    with pytest.raises(WrongPassword):
        bench.workspaces.unlock_with_recovery(folder, old)
    bench.workspaces.unlock_with_recovery(folder, new).close()


def confirmed(bench: Bench, vault: UnlockedVault, groups: list[str]) -> bool:
    with vault.write(None) as unit:
        return bench.workspaces.confirm_recovery(vault, unit, groups)


def test_the_printed_key_is_confirmed_by_two_of_its_groups(
    bench: Bench, created: tuple[UnlockedVault, str, Path]
) -> None:
    vault, key, folder = created
    groups = key.split("-")
    for wrong in ([], groups[:1], [groups[0], groups[0]], [groups[0], "AAAAA"], [groups[0], groups[1][::-1]]):
        assert not confirmed(bench, vault, wrong)
    vault.close()
    opened, _ = bench.workspaces.unlock(folder, "petugas", PASSWORD)
    assert bench.workspaces.pending_recovery(opened) == key
    assert confirmed(bench, opened, [groups[2].lower(), groups[7]])
    assert bench.workspaces.pending_recovery(opened) == ""
    assert not confirmed(bench, opened, groups)
    opened.close()


def test_a_second_account_gets_its_own_way_in(bench: Bench) -> None:
    vault = bench.open()
    other = Account(uuid4(), "arsiparis", bench.account.employee_id, "Arsiparis Contoh", frozenset())
    bench.workspaces.set_password(vault, other, "kata sandi arsiparis")
    bench.workspaces.check_password(vault, other, "kata sandi arsiparis")
    with pytest.raises(WrongPassword):
        bench.workspaces.check_password(vault, other, PASSWORD)
    with pytest.raises(WrongPassword):
        bench.workspaces.check_password(vault, replace(other, id=uuid4()), "kata sandi arsiparis")
    bench.workspaces.change_password(vault, other, "kata sandi arsiparis", "kata sandi lain")
    vault.close()
    assert bench.workspaces.logins(bench.folder) == ("petugas", "arsiparis")
    opened, account_id = bench.workspaces.unlock(bench.folder, "Arsiparis", "kata sandi lain")
    assert account_id == other.id
    bench.workspaces.disable(opened, other)
    with pytest.raises(RuleBroken):
        bench.workspaces.disable(opened, bench.account)
    opened.close()
    assert bench.workspaces.logins(bench.folder) == ("petugas",)


def test_a_wrong_old_password_changes_nothing(bench: Bench) -> None:
    vault = bench.open()
    with pytest.raises(WrongPassword):
        bench.workspaces.change_password(vault, bench.account, "salah sama sekali", "kata sandi lain")
    with pytest.raises(InvalidValue):
        bench.workspaces.change_password(vault, bench.account, PASSWORD, "pendek")
    vault.close()
    bench.open().close()


def test_guessing_makes_wait_also_after_a_restart(bench: Bench) -> None:
    for _ in range(4):
        with pytest.raises(WrongPassword):
            bench.workspaces.unlock(bench.folder, "petugas", "bukan kata sandinya")
    restarted = Workspaces(bench.clock, bench.folders, CHEAP_KDF)
    with pytest.raises(TooManyAttempts):
        restarted.unlock(bench.folder, "petugas", PASSWORD)
    bench.clock.move(minutes=10)
    restarted.unlock(bench.folder, "petugas", PASSWORD)[0].close()


@pytest.mark.parametrize("practice", [True, False])
def test_a_practice_workspace_says_so_before_and_after_login(
    bench: Bench, tmp_path: Path, practice: bool
) -> None:
    folder = tmp_path / "coba"
    assert not bench.workspaces.is_practice(folder)
    vault, _ = bench.workspaces.create(folder, bench.account, PASSWORD, practice)
    assert vault.practice is practice
    vault.close()
    assert bench.workspaces.is_practice(folder) is practice
    (folder / "latihan").unlink(missing_ok=True)
    opened, _ = bench.workspaces.unlock(folder, "petugas", PASSWORD)
    assert opened.practice is practice
    opened.close()


def test_a_vault_of_another_kind_is_our_own_mistake(bench: Bench) -> None:
    with pytest.raises(Bug):
        bench.workspaces.renew_recovery(object(), "")


def test_a_folder_with_files_or_a_workspace_is_refused(bench: Bench, tmp_path: Path) -> None:
    full = tmp_path / "penuh"
    full.mkdir()
    (full / "laporan.docx").write_bytes(b"")
    for folder in (full, bench.folder, full / "laporan.docx"):
        with pytest.raises(UnsuitablePlace):
            bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)
    assert [path.name for path in full.iterdir()] == ["laporan.docx"]


@pytest.mark.parametrize(("login", "password"), [("petugas", "pendek"), ("", PASSWORD)])
def test_a_creation_that_fails_leaves_an_empty_folder(
    bench: Bench, tmp_path: Path, login: str, password: str
) -> None:
    folder = tmp_path / "gagal"
    with pytest.raises(InvalidValue):
        bench.workspaces.create(folder, replace(bench.account, login=login), password, practice=False)
    assert list(folder.iterdir()) == []
    bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)[0].close()


def test_what_a_broken_off_creation_left_is_no_hindrance(bench: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "putus"
    (folder / ".baru-1234").mkdir(parents=True)
    (folder / ".baru-1234" / "ppid.db").write_bytes(b"setengah")
    (folder / "ruang-kerja.lock").write_bytes(b"")
    bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)[0].close()
    assert not (folder / ".baru-1234").exists()


class _Killed(BaseException):
    """Stands for the end of the process."""


@pytest.mark.parametrize("moved", range(6))
def test_a_creation_broken_off_while_moving_in_can_be_repeated(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: int
) -> None:
    folder, done = tmp_path / "putus", iter(range(100))

    def flush(path: Path) -> None:
        if path == folder and next(done) == moved:
            raise _Killed

    with monkeypatch.context() as patch:
        patch.setattr(atomic_file, "flush_folder", flush)
        patch.setattr(staging, "clear", lambda _folder: None)
        patch.setattr(staging, "take_out", lambda _folder: None)
        with suppress(_Killed):
            bench.workspaces.create(folder, bench.account, PASSWORD, practice=True)[0].close()
    if (folder / "keys.json").exists():
        bench.workspaces.unlock(folder, "petugas", PASSWORD)[0].close()
    else:
        bench.workspaces.create(folder, bench.account, PASSWORD, practice=True)[0].close()
        assert list(folder.glob(".baru-*")) == []


@pytest.mark.parametrize("disk_stays_full", [False, True])
def test_a_creation_refused_after_its_keys_were_in_can_be_repeated_in_the_same_folder(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disk_stays_full: bool
) -> None:
    folder = tmp_path / "ditolak"

    def full(*_words: object) -> None:
        assert (folder / "keys.json").exists()
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(opening, "open_vault", full)
        if disk_stays_full:
            patch.setattr(staging, "_delete", lambda _paths: None)
        with pytest.raises(DiskFull):
            bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)
    assert disk_stays_full or list(folder.iterdir()) == []
    bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)[0].close()
    bench.workspaces.unlock(folder, "petugas", PASSWORD)[0].close()
    with pytest.raises(UnsuitablePlace):  # from its first opening on it is a workspace for good
        bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)


def _flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


HARM: dict[str, Callable[[Path], object]] = {
    "database gone": lambda folder: (folder / "ppid.db").unlink(),
    "database empty": lambda folder: (folder / "ppid.db").write_bytes(b""),
    "database overwritten": lambda folder: (folder / "ppid.db").write_bytes(b"x" * 8192),
    "database's first page damaged": lambda folder: _flip(folder / "ppid.db", 100),
    "keys overwritten": lambda folder: [
        (folder / name).write_bytes(b"{}") for name in ("keys.json", "keys.json.bak")
    ],
    "keys emptied": lambda folder: [
        (folder / name).write_bytes(b"") for name in ("keys.json", "keys.json.bak")
    ],
}


@pytest.mark.parametrize("name", HARM)
def test_a_damaged_workspace_is_refused_and_says_so(bench: Bench, name: str) -> None:
    HARM[name](bench.folder)
    with pytest.raises(WorkspaceDamaged) as caught:
        bench.open()
    assert caught.value.what.endswith(".")


def test_the_database_of_another_workspace_is_refused(
    bench: Bench, created: tuple[UnlockedVault, str, Path]
) -> None:
    vault, _, folder = created
    vault.close()
    shutil.copy(folder / "ppid.db", bench.folder / "ppid.db")
    with pytest.raises(WorkspaceDamaged):
        bench.open()


def _alter(bench: Bench, statement: str) -> None:
    vault = bench.open()
    key = vault.unlocked.keys.database
    vault.close()
    engine = write_engine(EncryptedDatabase(bench.folder / "ppid.db", key))
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def test_a_newer_workspace_is_refused(bench: Bench) -> None:
    _alter(bench, "UPDATE alembic_version SET version_num = '0099'")
    with pytest.raises(WorkspaceTooNew):
        bench.open()


def test_a_newer_key_file_is_refused(bench: Bench) -> None:
    for name in ("keys.json", "keys.json.bak"):
        content = json.loads((bench.folder / name).read_text("utf-8"))
        (bench.folder / name).write_text(json.dumps({**content, "format": 99}), "utf-8")
    with pytest.raises(WorkspaceTooNew):
        bench.open()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM workspace",
        "UPDATE workspace SET id = 'lain'",
        "DELETE FROM secret WHERE name = 'audit'",
        "UPDATE secret SET value = x'00' WHERE name = 'review'",
    ],
)
def test_a_database_that_contradicts_itself_is_refused(bench: Bench, statement: str) -> None:
    _alter(bench, statement)
    with pytest.raises(WorkspaceDamaged):
        bench.open()


def test_a_workspace_of_today_is_not_copied_aside(bench: Bench) -> None:
    bench.open().close()
    assert not schema.copy_name(bench.folder / "ppid.db", schema.HEAD).exists()


def test_the_log_begins_with_the_first_account(created: tuple[UnlockedVault, str, Path]) -> None:
    vault, _, _ = created
    with vault.read() as unit:
        assert [one.note.action for one in unit.audit.entries(0, 5, LogQuery(""))] == [Action.ACCOUNT_ADDED]
    vault.close()


def test_a_creation_that_fails_at_the_last_moment_leaves_a_folder_to_begin_in_again(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, replace_file = tmp_path / "baru", atomic_file.replace

    def refuse_keys(source: Path, target: Path) -> None:
        replace_file(source, target)
        if target.name == "keys.json":
            raise OSError(errno.EIO, "no answer")

    monkeypatch.setattr(atomic_file, "replace", refuse_keys)
    with pytest.raises(TargetUnwritable):
        bench.workspaces.create(folder, bench.account, PASSWORD, practice=True)
    assert list(folder.iterdir()) == []


def test_of_two_creations_in_one_folder_the_later_is_refused_and_leaves_the_first_whole(
    bench: Bench, tmp_path: Path
) -> None:
    folder = tmp_path / "bersama"

    def quicker(_unit: UnitOfWork, _workspace_id: UUID) -> None:
        bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)[0].close()
        for aside in folder.glob(".baru-*"):
            raise AssertionError(aside)

    with pytest.raises((UnsuitablePlace, TargetUnwritable)):
        bench.workspaces.create(folder, bench.account, PASSWORD, False, quicker)
    bench.workspaces.unlock(folder, "petugas", PASSWORD)[0].close()


def test_a_workspace_that_lies_where_another_is_moved_in_is_not_touched(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bersama"
    bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)[0].close()
    monkeypatch.setattr(bench.workspaces, "suitable", lambda _folder: None)  # asked a moment too early
    with pytest.raises(UnsuitablePlace, match="sedang atau sudah dibuat"):
        bench.workspaces.create(folder, bench.account, PASSWORD, practice=False)
    bench.workspaces.unlock(folder, "petugas", PASSWORD)[0].close()


def test_a_workspace_begins_with_what_it_is_furnished_with_or_is_not_there(
    bench: Bench, tmp_path: Path
) -> None:
    def fail(unit: UnitOfWork, _workspace_id: UUID) -> None:
        unit.office.save_text_setting("contoh", "ya")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        bench.workspaces.create(tmp_path / "baru", bench.account, PASSWORD, False, fail)
    assert list((tmp_path / "baru").iterdir()) == []
