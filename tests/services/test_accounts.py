"""Ways in: who chose a password, what closing an account closes, waiting after failures, reminders."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import (
    DiskFull,
    KeysChanged,
    NotAllowed,
    RuleBroken,
    TooManyAttempts,
    WorkspaceDamaged,
    WrongPassword,
)
from ppid_desktop.domain.lists import DataConcern, DataRemark
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Account, Role
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.runtime import atomic_file
from ppid_desktop.services.session import Session
from ppid_desktop.storage.keys import WorkspaceKeys
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.workspaces import Workspaces
from tests.services.conftest import CHEAP_KDF, LOGIN, PASSWORD, Desk

CHOSEN, OWN = "sandi yang dipilihkan", "sandi pilihan sendiri"


def colleague(desk: Desk, *roles: Role) -> Account:
    person = Employee(uuid4(), "Rekan Contoh", EmploymentKind.NON_ASN)
    desk.services.settings.save_employee(person)
    return desk.services.accounts.add(person.id, "rekan", roles or (Role.PETUGAS,), CHOSEN)


def entered(desk: Desk, login: str, password: str) -> Desk:
    """Return the desk of whoever logs in next."""
    session = desk.wiring.sessions.login(desk.folder, login, password)
    return replace(desk, session=session, services=desk.wiring.services_for(session))


def remark(desk: Desk, concern: DataConcern) -> DataRemark | None:
    return next((one for one in desk.services.work.home().data_state if one.concern is concern), None)


def leave(desk: Desk) -> None:
    desk.wiring.sessions.log_out(desk.session)


def restarted(desk: Desk) -> None:
    """Forget what this process knows of folders, as a new start does."""
    desk.wiring.workspaces = Workspaces(desk.clock, desk.wiring.folders, CHEAP_KDF)
    desk.wiring.__dict__.pop("sessions")


def test_a_password_somebody_else_chose_is_told_until_the_person_chooses_one(desk: Desk) -> None:
    made = colleague(desk)
    leave(desk)
    theirs = entered(desk, "rekan", CHOSEN)
    told = remark(theirs, DataConcern.PASSWORD)
    assert told is not None
    assert f"dipilih oleh {LOGIN} pada 2 Maret 2026" in told.text
    theirs.services.accounts.change_own_password(CHOSEN, OWN)
    assert remark(theirs, DataConcern.PASSWORD) is None
    leave(theirs)
    desk.clock.move(days=3)
    administrator = entered(desk, LOGIN, PASSWORD)
    assert remark(administrator, DataConcern.PASSWORD) is None
    administrator.services.accounts.set_password(made.id, CHOSEN)
    leave(administrator)
    again = entered(desk, "rekan", CHOSEN)
    told = remark(again, DataConcern.PASSWORD)
    assert told is not None
    assert "5 Maret 2026" in told.text
    leave(again)


def test_a_password_chosen_in_the_moment_of_a_crash_is_told_with_who_chose_it(desk: Desk) -> None:
    """The keys are written before the log: a kill between the two must not hide the administrator."""
    made = colleague(desk)
    vault, workspaces = desk.session.vault, desk.wiring.workspaces
    with workspaces.changing_keys(vault, made, desk.session.account):
        workspaces.set_password(vault, made, OWN)
    desk.wiring.sessions._close(vault)
    theirs = entered(desk, "rekan", OWN)
    told = remark(theirs, DataConcern.PASSWORD)
    assert told is not None
    assert f"dipilih oleh {LOGIN}" in told.text
    assert theirs.log("Kata sandi diganti")[0].account_login == LOGIN
    leave(theirs)


def test_a_sheet_that_was_used_is_told_until_the_key_is_renewed(desk: Desk) -> None:
    desk.services.accounts.confirm_recovery(desk.recovery_key.split("-")[:2])
    assert remark(desk, DataConcern.RECOVERY) is None
    leave(desk)
    session = desk.wiring.sessions.recover(desk.folder, desk.recovery_key, LOGIN, OWN)
    again = replace(desk, session=session, services=desk.wiring.services_for(session))
    told = remark(again, DataConcern.RECOVERY)
    assert told is not None
    assert "pemulihan dipakai pada 2 Maret 2026" in told.text
    again.services.accounts.renew_recovery()
    assert "pemulihan dipakai pada" not in again.remarks()
    leave(again)


def test_a_closed_account_opens_nothing_any_more_not_even_by_the_key_file_kept_before(desk: Desk) -> None:
    made = colleague(desk)
    desk.services.accounts.disable(made.id)
    for name in ("keys.json", "keys.json.bak"):
        assert str(made.id) not in (desk.folder / name).read_text("utf-8")
    leave(desk)
    with pytest.raises(WrongPassword):
        entered(desk, "rekan", CHOSEN)
    again = entered(desk, LOGIN, PASSWORD)
    assert [one.disabled for one in again.services.accounts.accounts() if one.id == made.id] == [True]
    leave(again)


def test_a_way_in_that_an_old_key_file_brought_back_is_closed_at_the_next_login(desk: Desk) -> None:
    made = colleague(desk)
    kept = (desk.folder / "keys.json").read_bytes()
    desk.services.accounts.disable(made.id)
    leave(desk)
    (desk.folder / "keys.json").write_bytes(kept)
    with pytest.raises(NotAllowed):
        entered(desk, "rekan", CHOSEN)
    again = entered(desk, LOGIN, PASSWORD)
    slots = json.loads((desk.folder / "keys.json").read_text("utf-8"))
    assert str(made.id) not in json.dumps(slots)
    leave(again)


def test_nothing_is_said_to_have_happened_when_the_key_file_cannot_be_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = colleague(desk)
    entries = desk.services.log.count()

    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(atomic_file, "write_bytes", full)
    accounts = desk.services.accounts
    for change in (
        lambda: accounts.disable(made.id),
        lambda: accounts.set_password(made.id, OWN),
        lambda: accounts.change_own_password(PASSWORD, OWN),
        accounts.renew_recovery,
    ):
        with pytest.raises(DiskFull):
            change()
    assert desk.services.log.count() == entries
    assert not any(one.disabled for one in accounts.accounts())
    assert accounts.pending_recovery() == desk.recovery_key
    desk.wiring.sessions.unlock_again(desk.session, PASSWORD)


class FillsUp:
    """A disk that has room for the new keys, and for nothing after them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = False
        self._write_bytes, finish = atomic_file.write_bytes, UnitOfWork.finish

        def commit(unit: UnitOfWork, changes: Mapping[str, int], *, changed: bool = False) -> None:
            if self.full:
                raise DiskFull
            finish(unit, changes, changed=changed)

        monkeypatch.setattr(atomic_file, "write_bytes", self._write)
        monkeypatch.setattr(UnitOfWork, "finish", commit)

    def _write(self, path: Path, data: bytes, *, previous: Path | None = None) -> None:
        if self.full:
            raise OSError(28, "full")
        self._write_bytes(path, data, previous=previous)
        self.full = path.name == "keys.json"


def test_a_password_that_holds_although_its_commit_failed_is_called_so_and_told_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FillsUp(monkeypatch)
    with pytest.raises(KeysChanged, match="sesudah kata sandi diganti") as told:
        desk.services.accounts.change_own_password(PASSWORD, OWN)
    assert "yang baru sudah berlaku" in told.value.meaning
    disk.full = False
    with pytest.raises(WrongPassword):
        desk.wiring.sessions.unlock_again(desk.session, PASSWORD)
    desk.wiring.sessions.unlock_again(desk.session, OWN)
    leave(desk)
    again = entered(desk, LOGIN, OWN)
    entries = again.services.log.entries(0, 10)
    assert Action.PASSWORD_SET in {one.note.action for one in entries}
    leave(again)


def test_a_way_in_closed_or_a_sheet_renewed_without_its_commit_is_called_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, disk = colleague(desk), FillsUp(monkeypatch)
    with pytest.raises(KeysChanged, match="jalan masuk akun itu ditutup"):
        desk.services.accounts.disable(made.id)
    disk.full = False
    with pytest.raises(KeysChanged, match="kunci pemulihan diganti"):
        desk.services.accounts.renew_recovery()
    disk.full = False
    printed = desk.services.accounts.pending_recovery()
    assert printed != desk.recovery_key
    assert [one.disabled for one in desk.services.accounts.accounts() if one.id == made.id] == [True]
    assert desk.services.accounts.confirm_recovery(printed.split("-")[:2])


def test_closing_an_account_again_whose_commit_failed_is_told_once_in_the_log(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, disk = colleague(desk), FillsUp(monkeypatch)
    with pytest.raises(KeysChanged):
        desk.services.accounts.disable(made.id)
    assert [one.disabled for one in desk.services.accounts.accounts()] == [False, True]  # as it was told
    disk.full = False
    desk.services.accounts.disable(made.id)
    with pytest.raises(RuleBroken, match="sudah dinonaktifkan"):
        desk.services.accounts.set_password(made.id, OWN)
    told = [one.note for one in desk.log() if one.note.action is Action.ACCOUNT_CHANGED]
    assert [one.subject_id for one in told] == [str(made.id)]


@pytest.mark.parametrize("closing", [True, False])
def test_a_way_in_changed_without_its_commit_is_told_later_although_the_account_got_other_roles_meanwhile(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, closing: bool
) -> None:
    made, disk, accounts = colleague(desk), FillsUp(monkeypatch), desk.services.accounts
    with pytest.raises(KeysChanged):
        accounts.disable(made.id) if closing else accounts.set_password(made.id, OWN)
    disk.full = False
    accounts.set_roles(made.id, [Role.ARSIPARIS])
    leave(desk)
    again = entered(desk, LOGIN, PASSWORD)
    [found] = [one for one in again.services.accounts.accounts() if one.id == made.id]
    notes = [one.note for one in again.services.log.entries(0, 10)]
    leave(again)
    assert (found.disabled, found.roles) == (closing, frozenset({Role.ARSIPARIS}))
    told = [one.action for one in notes if one.subject_id == str(made.id)]
    last = Action.ACCOUNT_CHANGED if closing else Action.PASSWORD_SET
    assert told == [last, Action.ACCOUNT_CHANGED, Action.ACCOUNT_ADDED]


def test_an_account_whose_commit_failed_is_not_called_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FillsUp(monkeypatch)
    person = Employee(uuid4(), "Rekan Contoh", EmploymentKind.NON_ASN)
    desk.services.settings.save_employee(person)
    with pytest.raises(DiskFull):
        desk.services.accounts.add(person.id, "rekan", [Role.PETUGAS], CHOSEN)
    disk.full = False
    assert [one.login for one in desk.services.accounts.accounts()] == [LOGIN]


def test_keys_that_cannot_be_looked_at_after_a_failure_are_called_uncertain(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk, digest_of = FillsUp(monkeypatch), WorkspaceKeys.digest_of

    def unreadable(keys: WorkspaceKeys, subject: str) -> str:
        if disk.full:
            raise WorkspaceDamaged
        return digest_of(keys, subject)

    monkeypatch.setattr(WorkspaceKeys, "digest_of", unreadable)
    with pytest.raises(KeysChanged, match="saat kunci masuk diganti") as told:
        desk.services.accounts.change_own_password(PASSWORD, OWN)
    assert "Coba masuk dengan yang baru, kemudian dengan yang lama" in told.value.next_step


def test_the_last_administrator_is_neither_closed_nor_loses_the_role(desk: Desk) -> None:
    made = colleague(desk, Role.ADMINISTRATOR)
    leave(desk)
    theirs = entered(desk, "rekan", CHOSEN)
    first = next(one for one in theirs.services.accounts.accounts() if one.login == LOGIN)
    theirs.services.accounts.disable(first.id)
    with pytest.raises(RuleBroken):
        theirs.services.accounts.disable(made.id)
    with pytest.raises(RuleBroken):
        theirs.services.accounts.set_roles(made.id, [Role.PETUGAS])
    leave(theirs)


@pytest.mark.parametrize("way", ["password", "recovery"])
def test_waiting_after_failures_outlives_the_program_and_a_clock_set_back(desk: Desk, way: str) -> None:
    leave(desk)
    other = desk.recovery_key.split("-")
    wrong_key = desk.wiring.workspaces.create(
        desk.files / "lain",
        replace(desk.session.account, id=uuid4()),
        PASSWORD,
        False,
        lambda _unit, _id: None,
    )
    wrong_key[0].close()

    def tried() -> Session:
        if way == "password":
            return desk.wiring.sessions.login(desk.folder, LOGIN, "bukan kata sandinya")
        return desk.wiring.sessions.recover(desk.folder, wrong_key[1], LOGIN, OWN)

    assert len(other) == 8
    for _ in range(4):
        with pytest.raises(WrongPassword):
            tried()
    with pytest.raises(TooManyAttempts):
        tried()
    restarted(desk)
    with pytest.raises(TooManyAttempts) as refused:
        tried()
    desk.clock.move(days=-2)
    restarted(desk)
    with pytest.raises(TooManyAttempts) as still:
        tried()
    assert refused.value.seconds <= still.value.seconds <= 300
    desk.clock.move(seconds=still.value.seconds)
    leave(entered(desk, LOGIN, PASSWORD))


def test_the_recovery_sheet_may_wait_seven_days(desk: Desk) -> None:
    told = remark(desk, DataConcern.RECOVERY)
    assert told is not None
    assert (told.pressing, "paling lambat 9 Maret 2026" in told.text) == (False, True)
    desk.clock.move(days=8)
    late = remark(desk, DataConcern.RECOVERY)
    assert late is not None
    assert (late.pressing, "sudah lewat" in late.text) == (True, True)
    desk.services.accounts.confirm_recovery(desk.recovery_key.split("-")[:2])
    assert remark(desk, DataConcern.RECOVERY) is None
    desk.services.accounts.renew_recovery()
    renewed = remark(desk, DataConcern.RECOVERY)
    assert renewed is not None
    assert "paling lambat 17 Maret 2026" in renewed.text


def test_a_second_administrator_is_asked_for_within_thirty_days(desk: Desk) -> None:
    told = remark(desk, DataConcern.ADMINISTRATORS)
    assert told is not None
    assert (told.pressing, "paling lambat 1 April 2026" in told.text) == (False, True)
    desk.clock.move(days=31)
    late = remark(desk, DataConcern.ADMINISTRATORS)
    assert late is not None
    assert (late.pressing, "Batas 30 hari sudah lewat" in late.text) == (True, True)
    desk.services.accounts.add(desk.session.account.employee_id, "sendiri", (Role.ADMINISTRATOR,), CHOSEN)
    assert remark(desk, DataConcern.ADMINISTRATORS) is not None
    made = colleague(desk, Role.ADMINISTRATOR)
    assert remark(desk, DataConcern.ADMINISTRATORS) is None
    desk.services.accounts.disable(made.id)
    assert remark(desk, DataConcern.ADMINISTRATORS) is not None
    assert desk.log()[0].note.action is Action.ACCOUNT_CHANGED
