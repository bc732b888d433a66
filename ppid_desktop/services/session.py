"""Who works in which unlocked workspace: making one, logging in, recovering, locking, logging out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import (
    InvalidValue,
    MachineFault,
    NotAllowed,
    NotFound,
)
from ppid_desktop.domain.letterhead_parts import checked_office
from ppid_desktop.domain.office import RECOVERY_USED, Holiday, Numbering, Office
from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.roles import Account, Reader, Role, UseCase
from ppid_desktop.domain.terms import OfficialRole
from ppid_desktop.domain.text import clean_line
from ppid_desktop.runtime.workspace_lock import WorkspaceLock
from ppid_desktop.services import workspace_hold
from ppid_desktop.services.employee_check import checked_employee
from ppid_desktop.services.ports import Cancelled, Clock, Unit, Vault
from ppid_desktop.services.workspace_port import Workspaces

RETIRED = "tidak_dipakai_lagi"
"""Text setting: when, with which backup and by whom the workspace was moved to another PC; empty in use."""

PRACTICE_LOGIN = "latihan"
# The practice workspace holds only invented data; its password is no secret and nobody types it.
PRACTICE_PASSWORD = "ruang latihan tanpa sandi"  # noqa: S105 - see above


@dataclass(frozen=True)
class Session:
    """One person at work in one unlocked workspace."""

    vault: Vault
    account: Account
    clock: Clock

    @property
    def reads_only(self) -> bool:
        """Return whether a backup is looked at, in which nothing can be changed."""
        return self.account.reads_only

    def must(self, use_case: UseCase) -> None:
        """Raise NotAllowed unless the account's roles include the use case."""
        self.account.must(use_case)

    @contextmanager
    def reading(self, use_case: UseCase = UseCase.READ) -> Iterator[Unit]:
        """Open a reading transaction after asking whether the account may."""
        self.must(use_case)
        with self.vault.read() as unit:
            yield unit

    @contextmanager
    def changing(self, use_case: UseCase) -> Iterator[Unit]:
        """Open a writing transaction after asking whether the account may; leaving it commits."""
        self.must(use_case)
        with self.vault.write(self.account) as unit:
            yield unit

    def note_contents(self) -> None:
        """Let the log know of what was saved since its newest entry: autosave does not log every saving."""
        with self.vault.read() as unit:
            if not unit.contents.has_unlogged():
                return
        with self.vault.write(self.account) as unit:
            unit.audit.write(AuditNote(Action.CONTENTS_NOTED, "workspace", str(self.vault.workspace_id)))


@dataclass(frozen=True)
class FirstRun:
    """What the first-run assistant asks: the office, the first person and that person's account."""

    office: Office
    employee: Employee
    login: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class Left:
    """How a person left: the plain copies that stay, and what to tell where the log could not note it."""

    copies: tuple[Path, ...] = ()
    unlogged: MachineFault | None = None


@dataclass(frozen=True)
class Seed:
    """What a new workspace starts with; the office changes it in the settings."""

    equipment: tuple[str, ...] = ()
    codes: tuple[CodeEntry, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    numbering: Numbering = field(default_factory=Numbering)


class Sessions:
    """The way in and out of workspaces; one process at a time holds a workspace."""

    def __init__(self, workspaces: Workspaces, clock: Clock, seed: Seed | None = None) -> None:
        self._workspaces = workspaces
        self._clock = clock
        self._seed = seed or Seed()
        self._held: dict[UUID, WorkspaceLock] = {}
        self._claims: dict[Path, WorkspaceLock] = {}

    def suitable(self, folder: Path) -> None:
        """Raise UnsuitablePlace unless a workspace may live in the folder."""
        self._workspaces.suitable(folder)

    def create(self, folder: Path, first: FirstRun, practice: bool = False) -> tuple[Session, str]:
        """Make a workspace; return it open for its first account, with the recovery key to print.

        InvalidValue, UnsuitablePlace, WorkspaceBusy while one is made or used there, DiskFull,
        TargetUnwritable.
        """
        employee = checked_employee(first.employee, self._clock.today())
        first = replace(first, office=checked_office(first.office), employee=employee)
        account = _first_account(first)
        furnish = partial(self._furnish, account, first)
        lock = self._lock_for_new(folder)
        try:
            vault, recovery_key = self._workspaces.create(folder, account, first.password, practice, furnish)
        except BaseException:
            lock.withdraw()
            raise
        self._held[vault.workspace_id] = lock
        return Session(vault, account, self._clock), recovery_key

    def logins(self, folder: Path) -> tuple[str, ...]:
        """Return the login names the login page offers."""
        return self._workspaces.logins(folder)

    def is_practice(self, folder: Path) -> bool:
        """Return whether the folder holds a practice workspace."""
        return self._workspaces.is_practice(folder)

    def login(self, folder: Path, login: str, password: str) -> Session:
        """Unlock the workspace; WrongPassword, TooManyAttempts, WorkspaceBusy, NotAllowed when disabled."""

        def unlocked() -> tuple[Vault, Account]:
            vault, account_id = self._workspaces.unlock(folder, login, password)
            return vault, _or_closed(vault, lambda: _account_by_id(vault, account_id))

        return self._opened(folder, unlocked, "kata sandi")

    @contextmanager
    def holding(self, folder: Path) -> Iterator[None]:
        """Keep every other process out of a folder, which is made where there is none.

        What is made or opened inside the block holds it from then on. WorkspaceBusy, DiskFull,
        TargetUnwritable.
        """
        self._claims[folder] = workspace_hold.hold_for_practice(folder, self._clock.now)
        try:
            yield
        finally:
            unused = self._claims.pop(folder, None)
            if unused is not None:
                unused.release()

    def login_to_practice(self, folder: Path) -> Session:
        """Open the practice workspace, which asks for no password."""
        return self.login(folder, PRACTICE_LOGIN, PRACTICE_PASSWORD)

    def recover(self, folder: Path, recovery_key: str, login: str, new_password: str) -> Session:
        """Unlock with the printed recovery key and give the account named a new password."""

        def unlocked() -> tuple[Vault, Account]:
            vault = self._workspaces.unlock_with_recovery(folder, recovery_key)
            return vault, _or_closed(vault, lambda: self._renewed(vault, login, new_password))

        return self._opened(folder, unlocked, "kunci pemulihan")

    def unlock_again(self, session: Session, password: str) -> None:
        """Check the password at *Kunci*; WrongPassword, TooManyAttempts."""
        if not session.vault.practice:
            self._workspaces.check_password(session.vault, session.account, password)

    def rest(self, session: Session) -> None:
        """Bring log and anchor up to date before the window is locked and left alone."""
        session.note_contents()
        session.vault.keep_anchor()

    def clear_up(self, session: Session, cancelled: Cancelled) -> None:
        """Put right what needs nobody to wait, for who goes on in the window; the person works meanwhile.

        The workspace that a restored one replaces is marked, and what an earlier run left in `files/` and no
        row knows of is set aside.
        """
        self._workspaces.leave_replaced(session.vault)
        session.vault.sweep(cancelled)

    def log_out(self, session: Session) -> Left:
        """Remove the plain copies, note it in the log, close the vault and drop the keys.

        A disk that takes no entry keeps nobody in: on a shared PC, a vault that stays open is worse than an
        end the log does not name, as after a power cut.
        """
        try:
            held = session.vault.copies.release_all()
            return Left(held, _unlogged_leaving(session))
        finally:
            self._close(session.vault)

    def _opened(self, folder: Path, unlock: Callable[[], tuple[Vault, Account]], how: str) -> Session:
        lock = self._lock(folder)
        try:
            vault, account = unlock()
        except BaseException:
            lock.release()
            raise
        self._held[vault.workspace_id] = lock
        try:
            vault.require_files()
            with vault.write(account) as unit:
                retired = bool(unit.office.text_setting(RETIRED)) or self._takes_over(folder, unit)
                unit.audit.write(AuditNote(Action.LOGGED_IN, "account", str(account.id), how))
        except BaseException:
            self._close(vault)
            raise
        return Session(vault, Reader.of(account) if retired else account, self._clock)

    def _takes_over(self, folder: Path, unit: Unit) -> bool:
        """Return whether a backup was restored beside this workspace, and keep that from now on."""
        left = self._workspaces.retirement(folder)
        if left is None or not left.restored:
            return False
        unit.office.save_text_setting(RETIRED, left.as_text())
        detail = f"cadangan {left.backup} dipulihkan"
        unit.audit.write(AuditNote(Action.RETIRED, "workspace", "", detail))
        return True

    def _renewed(self, vault: Vault, login: str, new_password: str) -> Account:
        account = _account_by_login(vault, login)
        keys = self._workspaces.changing_keys(vault, account, account, recovered=True)
        with keys, vault.write(account) as unit:
            unit.audit.write(AuditNote(Action.PASSWORD_SET, "account", str(account.id), "pemulihan"))
            unit.office.save_text_setting(RECOVERY_USED, self._clock.now().isoformat())
            self._workspaces.set_password(vault, account, new_password)
        return account

    def _furnish(self, account: Account, first: FirstRun, unit: Unit, workspace_id: UUID) -> None:
        """Put in what a workspace begins with, in the transaction that makes it."""
        now = self._clock.now()
        unit.office.save_employee(_working_person(first.employee))
        unit.office.save_office(first.office, now)
        unit.office.save_numbering(self._seed.numbering, now)
        unit.office.save_equipment_template(self._seed.equipment)
        unit.office.replace_codes(self._seed.codes)
        unit.office.replace_holidays(self._seed.holidays)
        note = AuditNote(Action.WORKSPACE_CREATED, "workspace", str(workspace_id), str(account.id))
        unit.audit.write(note)

    def _lock(self, folder: Path) -> WorkspaceLock:
        return self._claims.pop(folder, None) or workspace_hold.hold(folder, self._clock.now)

    def _lock_for_new(self, folder: Path) -> WorkspaceLock:
        if folder in self._claims:
            return self._claims.pop(folder)
        self._workspaces.suitable(folder)  # before anything is laid there
        return workspace_hold.hold_for_new(folder, self._clock.now)

    def _close(self, vault: Vault) -> None:
        try:
            vault.close()
        finally:
            lock = self._held.pop(vault.workspace_id, None)
            if lock is not None:
                lock.release()


def _unlogged_leaving(session: Session) -> MachineFault | None:
    """Note in the log that the person leaves; return what to tell where the disk refuses."""
    try:
        with session.vault.write(session.account) as unit:
            unit.audit.write(AuditNote(Action.LOGGED_OUT, "account", str(session.account.id)))
    except MachineFault as fault:
        return MachineFault(
            "Anda sudah keluar, tetapi hal itu tidak dapat dicatat dalam log.",
            f"{fault.what} Ruang kerja sudah ditutup, dan yang sudah tersimpan tetap ada.",
            "Periksa diska tempat data sebelum masuk kembali, dan kosongkan ruangnya bila penuh.",
        )
    return None


def _or_closed(vault: Vault, work: Callable[[], Account]) -> Account:
    """Return what `work` gives, and leave no vault open when it fails."""
    try:
        return work()
    except BaseException:
        vault.close()
        raise


def _first_account(first: FirstRun) -> Account:
    login = clean_line(first.login)
    if not login:
        raise InvalidValue(
            "Nama masuk belum diisi.", "Ruang kerja belum dibuat.", "Isi nama masuk, lalu ulangi."
        )
    return Account(uuid4(), login, first.employee.id, first.employee.name, frozenset(Role))


def _working_person(employee: Employee) -> Employee:
    """Give the first person the officer's and the archivist's role; others are entered in the settings."""
    held = {period.role for period in employee.roles}
    wanted = (OfficialRole.PETUGAS, OfficialRole.ARSIPARIS)
    added = tuple(RolePeriod(role) for role in wanted if role not in held)
    return replace(employee, roles=(*employee.roles, *added))


def _account_by_id(vault: Vault, account_id: UUID) -> Account:
    with vault.read() as unit:
        found = next((one for one in unit.office.accounts() if one.id == account_id), None)
    if found is None or found.disabled:
        raise NotAllowed("Akun ini tidak aktif.", "Ruang kerja tetap terkunci.")
    return found


def _account_by_login(vault: Vault, login: str) -> Account:
    wanted = clean_line(login).casefold()
    with vault.read() as unit:
        found = [one for one in unit.office.accounts() if one.login.casefold() == wanted and not one.disabled]
    if not found:
        raise NotFound(
            "Tidak ada akun aktif dengan nama masuk itu.",
            "Kata sandi belum diganti.",
            "Periksa nama masuk pada daftar akun.",
        )
    return found[0]
