"""The way into a workspace and out again."""

import errno
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import (
    Bug,
    DiskFull,
    InvalidValue,
    NotAllowed,
    NotFound,
    TargetUnwritable,
    TooManyAttempts,
    UnsuitablePlace,
    WorkspaceBusy,
    WrongPassword,
)
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import EmploymentKind, OfficialRole
from ppid_desktop.runtime.workspace_lock import WorkspaceLock
from ppid_desktop.services.session import FirstRun
from ppid_desktop.storage import staging
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault
from tests.services.conftest import LOGIN, PASSWORD, Desk


def first(login: str = LOGIN, password: str = PASSWORD) -> FirstRun:
    person = Employee(uuid4(), "Petugas Contoh", EmploymentKind.NON_ASN)
    return FirstRun(Office(unit_name="Biro Contoh"), person, login, password)


def test_the_first_person_and_the_office_are_checked_as_later(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match="Nama unit"):
        desk.wiring.sessions.create(tmp_path / "baru", replace(first(), office=Office(unit_name=" \t")))
    for person in (Employee(uuid4(), "Petugas Contoh"), Employee(uuid4(), " ", EmploymentKind.NON_ASN)):
        with pytest.raises(InvalidValue, match="belum diisi"):
            desk.wiring.sessions.create(tmp_path / "baru", replace(first(), employee=person))
    assert not (tmp_path / "baru").exists()


def test_the_first_account_has_every_role_and_its_person_works_as_officer_and_archivist(desk: Desk) -> None:
    assert desk.session.account.roles == frozenset(Role)
    person = next(
        one for one in desk.services.settings.employees() if one.id == desk.session.account.employee_id
    )
    assert {period.role for period in person.roles} == {OfficialRole.PETUGAS, OfficialRole.ARSIPARIS}
    assert person.kind is EmploymentKind.NON_ASN


def test_a_new_workspace_starts_with_office_equipment_codes_and_a_log(desk: Desk) -> None:
    assert desk.services.settings.office().unit_name == "Biro Contoh"
    assert "Komputer atau laptop" in desk.services.entries.template()
    assert desk.services.settings.codes()
    assert Action.WORKSPACE_CREATED in {one.note.action for one in desk.log()}
    assert not desk.session.vault.practice


def test_the_password_opens_the_workspace_again_and_it_is_logged(desk: Desk) -> None:
    desk.wiring.sessions.log_out(desk.session)
    assert desk.wiring.sessions.logins(desk.folder) == (LOGIN,)
    session = desk.wiring.sessions.login(desk.folder, "  PETUGAS ", PASSWORD)
    entries = desk.wiring.services_for(session).log.entries(0, 2)
    assert [one.note.action for one in entries] == [Action.LOGGED_IN, Action.LOGGED_OUT]
    assert entries[0].account_login == LOGIN
    desk.wiring.sessions.log_out(session)


def test_a_wrong_password_opens_nothing_and_leaves_the_workspace_free(desk: Desk) -> None:
    desk.wiring.sessions.log_out(desk.session)
    with pytest.raises(WrongPassword):
        desk.wiring.sessions.login(desk.folder, LOGIN, "bukan kata sandinya")
    desk.wiring.sessions.log_out(desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD))


def test_after_many_failures_one_must_wait_but_never_over_five_minutes(desk: Desk) -> None:
    desk.wiring.sessions.log_out(desk.session)
    waits = []
    for _ in range(40):
        try:
            desk.wiring.sessions.login(desk.folder, LOGIN, "bukan kata sandinya")
        except TooManyAttempts as refused:
            waits.append(refused.seconds)
            desk.clock.move(seconds=refused.seconds)
        except WrongPassword:
            continue
    assert waits
    assert max(waits) <= 300
    desk.clock.move(seconds=300)
    desk.wiring.sessions.log_out(desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD))


def test_two_processes_cannot_hold_one_workspace(desk: Desk, wiring: Wiring) -> None:
    desk.wiring.sessions.log_out(desk.session)
    with WorkspaceLock(desk.folder), pytest.raises(WorkspaceBusy) as busy:
        wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    assert "sedang dipakai oleh" in busy.value.what


def test_a_folder_that_is_not_there_is_explained(wiring: Wiring, tmp_path: Path) -> None:
    with pytest.raises(TargetUnwritable):
        wiring.sessions.login(tmp_path / "tidak-ada", LOGIN, PASSWORD)


def test_the_recovery_key_opens_it_and_gives_a_new_password(desk: Desk) -> None:
    desk.wiring.sessions.log_out(desk.session)
    session = desk.wiring.sessions.recover(desk.folder, desk.recovery_key, LOGIN, "sandi yang baru sekali")
    assert Action.PASSWORD_SET in {
        one.note.action for one in desk.wiring.services_for(session).log.entries(0, 5)
    }
    desk.wiring.sessions.log_out(session)
    with pytest.raises(WrongPassword):
        desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    desk.wiring.sessions.log_out(desk.wiring.sessions.login(desk.folder, LOGIN, "sandi yang baru sekali"))


def test_recovering_for_nobody_changes_nothing_and_frees_the_workspace(desk: Desk) -> None:
    desk.wiring.sessions.log_out(desk.session)
    with pytest.raises(NotFound):
        desk.wiring.sessions.recover(desk.folder, desk.recovery_key, "orang lain", "sandi yang baru sekali")
    desk.wiring.sessions.log_out(desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD))


def test_kunci_asks_the_password_of_the_one_who_works(desk: Desk) -> None:
    desk.wiring.sessions.unlock_again(desk.session, PASSWORD)
    with pytest.raises(WrongPassword):
        desk.wiring.sessions.unlock_again(desk.session, "bukan kata sandinya")


def test_kunci_notes_the_head_of_the_log_in_its_anchor(desk: Desk) -> None:
    anchors = [path for path in desk.wiring.folders.state.rglob("*") if path.is_file()]
    before = {path: path.read_bytes() for path in anchors}
    desk.record(judul="Judul Contoh")
    desk.wiring.sessions.rest(desk.session)
    assert any(path.read_bytes() != content for path, content in before.items())


def test_a_log_changed_behind_the_program_is_told_on_beranda(desk: Desk) -> None:
    desk.record(judul="Judul Contoh")
    vault = desk.session.vault
    assert isinstance(vault, UnlockedVault)
    with vault.write(None) as unit:
        unit.audit.leave_out()
        unit.tx.connection.exec_driver_sql("DROP TRIGGER audit_update")
        unit.tx.connection.exec_driver_sql("UPDATE audit SET detail = 'lain' WHERE number = 3")
    desk.wiring.sessions.log_out(desk.session)
    session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    told = desk.wiring.services_for(session).work.home().data_state
    desk.wiring.sessions.log_out(session)
    assert any("catatan nomor 3" in remark.text for remark in told)


def test_logging_out_removes_the_plain_copies(desk: Desk) -> None:
    record_id = desk.record()
    copy = desk.services.softfiles.open(record_id, desk.attach(record_id))
    assert desk.wiring.sessions.log_out(desk.session).copies == ()
    assert not copy.exists()


def test_a_disabled_account_cannot_come_in(desk: Desk) -> None:
    person = Employee(uuid4(), "Arsiparis Contoh", EmploymentKind.NON_ASN)
    desk.services.settings.save_employee(person)
    other = desk.services.accounts.add(person.id, "arsip", [Role.ARSIPARIS], "sandi milik arsip")
    desk.services.accounts.disable(other.id)
    desk.wiring.sessions.log_out(desk.session)
    with pytest.raises((NotAllowed, WrongPassword)):
        desk.wiring.sessions.login(desk.folder, "arsip", "sandi milik arsip")


def test_a_weak_password_an_empty_login_or_an_occupied_place_make_no_workspace(
    wiring: Wiring, tmp_path: Path
) -> None:
    folder = tmp_path / "baru"
    with pytest.raises(InvalidValue):
        wiring.sessions.create(folder, first(password="pendek"))
    with pytest.raises(InvalidValue):
        wiring.sessions.create(folder, first(login="  "))
    assert not any(folder.glob("*")) if folder.exists() else True
    (tmp_path / "isi.txt").write_text("x")
    with pytest.raises(UnsuitablePlace):
        wiring.sessions.create(tmp_path, first())


def test_a_new_workspace_whose_lock_is_refused_leaves_the_folder_free(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions, folder = desk.wiring.sessions, tmp_path / "ditolak"

    def refused(_lock: WorkspaceLock) -> None:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(WorkspaceLock, "acquire", refused)
        with pytest.raises(TargetUnwritable):
            sessions.create(folder, first())
    sessions.log_out(sessions.create(folder, first())[0])


@pytest.mark.parametrize("moment", ["begin", "move_in"])
def test_of_two_workspaces_begun_in_one_folder_the_later_is_refused_and_touches_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    sessions, folder, undisturbed = desk.wiring.sessions, tmp_path / "bersama", getattr(staging, moment)
    asked = []

    def disturbed(*given: Path) -> object:
        monkeypatch.setattr(staging, moment, undisturbed)
        with pytest.raises(WorkspaceBusy, match="Folder ini sedang dipakai oleh") as busy:
            sessions.create(folder, first())
        asked.append(busy.value.next_step)
        return undisturbed(*given)

    monkeypatch.setattr(staging, moment, disturbed)
    session, _ = sessions.create(folder, first())
    assert "pilih folder kosong" in asked[0]
    sessions.log_out(session)
    sessions.log_out(sessions.login(folder, LOGIN, PASSWORD))


def test_a_creation_that_is_refused_leaves_no_lock_in_the_folder(wiring: Wiring, tmp_path: Path) -> None:
    with pytest.raises(InvalidValue):
        wiring.sessions.create(tmp_path / "baru", first(password="pendek"))
    assert list((tmp_path / "baru").iterdir()) == []


def test_a_full_disk_is_called_full_where_the_folder_is_held(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_lock: WorkspaceLock) -> None:
        raise OSError(errno.ENOSPC, "penuh")

    desk.wiring.sessions.log_out(desk.session)
    monkeypatch.setattr(WorkspaceLock, "acquire", full)
    with pytest.raises(DiskFull, match="penuh"):
        desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)


def test_a_disk_that_takes_no_entry_keeps_nobody_in_and_it_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = desk.session.vault
    assert isinstance(vault, UnlockedVault)

    def full(*_args: object, **_named: object) -> None:
        raise DiskFull

    with monkeypatch.context() as disk:
        disk.setattr(UnitOfWork, "finish", full)
        left = desk.wiring.sessions.log_out(desk.session)
    assert left.unlogged is not None
    assert "tidak dapat dicatat dalam log" in left.unlogged.what
    assert "sudah penuh" in left.unlogged.meaning
    with pytest.raises(Bug):
        _ = vault.unlocked
    desk.wiring.sessions.log_out(desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD))
