"""Accounts, their roles and passwords, and the printed recovery key."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import InvalidValue, NotFound, RuleBroken
from ppid_desktop.domain.office import RECOVERY_CONFIRMED, RECOVERY_USED
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Account, Role, UseCase
from ppid_desktop.domain.text import clean_line, folded
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session
from ppid_desktop.services.workspace_port import Workspaces


class Accounts:
    """What administrators do with accounts, and everybody with the own password.

    Key slots lie in keys.json, what tells of them in the database: `changing_keys` holds the two together.
    """

    def __init__(self, session: Session, workspaces: Workspaces) -> None:
        self._session = session
        self._workspaces = workspaces

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts, disabled ones included.

        One that was closed is disabled also while the disk takes neither its row nor its entry in the log.
        """
        with self._session.reading(UseCase.KEEP_ACCOUNTS) as unit:
            found = unit.office.accounts()
        closed = self._workspaces.half_closed(self._session.vault)
        return tuple(replace(one, disabled=True) if one.id == closed else one for one in found)

    def add(self, employee_id: UUID, login: str, roles: Iterable[Role], password: str) -> Account:
        """Add an account for an employee; InvalidValue for a weak password or a login name in use."""
        with self._session.reading(UseCase.KEEP_ACCOUNTS) as unit:
            person = _employee(unit, employee_id)
        account = Account(uuid4(), clean_line(login), person.id, person.name, _some(roles))
        with self._changing(UseCase.KEEP_ACCOUNTS, account) as unit:
            _check_login(unit, account.login)
            _save(unit, account, Action.ACCOUNT_ADDED)
            self._workspaces.set_password(self._session.vault, account, password)
        return account

    def set_password(self, account_id: UUID, password: str) -> None:
        """Give another account a new password."""
        account = self._account(account_id)
        with self._changing(UseCase.KEEP_ACCOUNTS, account) as unit:
            if _is_closed(unit, account_id):
                raise RuleBroken(
                    "Akun ini sudah dinonaktifkan.",
                    "Kata sandi tidak diganti.",
                    "Buat akun baru bila pegawai ini bekerja kembali.",
                )
            unit.audit.write(AuditNote(Action.PASSWORD_SET, "account", str(account.id)))
            self._workspaces.set_password(self._session.vault, account, password)

    def change_own_password(self, old: str, new: str) -> None:
        """Replace one's own password; WrongPassword, InvalidValue."""
        account = self._session.account
        with self._changing(UseCase.CHANGE_OWN_PASSWORD, account) as unit:
            unit.audit.write(AuditNote(Action.PASSWORD_SET, "account", str(account.id), "sendiri"))
            self._workspaces.change_password(self._session.vault, account, old, new)

    def set_roles(self, account_id: UUID, roles: Iterable[Role]) -> None:
        """Give an account other roles; one active administrator must remain."""
        changed = replace(self._account(account_id), roles=_some(roles))
        self._keep_an_administrator(changed)
        with self._session.changing(UseCase.KEEP_ACCOUNTS) as unit:
            _save(unit, changed, Action.ACCOUNT_CHANGED)

    def disable(self, account_id: UUID) -> None:
        """Close an account for good, and its way to the workspace key; it is never deleted.

        One that is closed already stays as it is, without another entry.
        """
        changed = replace(self._account(account_id), disabled=True)
        if changed.id == self._session.account.id:
            raise RuleBroken(
                "Akun yang sedang Anda pakai tidak dapat dinonaktifkan.",
                "Akun tidak berubah.",
                "Mintalah administrator lain melakukannya.",
            )
        self._keep_an_administrator(changed)
        with self._changing(UseCase.KEEP_ACCOUNTS, changed) as unit:
            if _is_closed(unit, account_id):  # also by an earlier try whose commit failed, finished just now
                return
            _save(unit, changed, Action.ACCOUNT_CHANGED)
            self._workspaces.disable(self._session.vault, changed)

    def renew_recovery(self) -> str:
        """Make a new recovery key to print; the old sheet opens nothing any more."""
        self._session.must(UseCase.RENEW_RECOVERY)
        vault = self._session.vault
        note = AuditNote(Action.RECOVERY_RENEWED, "workspace", str(vault.workspace_id))
        with self._workspaces.changing_keys(vault, None, self._session.account) as printed:
            with self._session.changing(UseCase.RENEW_RECOVERY) as unit:
                unit.office.save_text_setting(RECOVERY_CONFIRMED, "")
                unit.office.save_text_setting(RECOVERY_USED, "")
                unit.audit.write(note)
                self._workspaces.renew_recovery(vault, printed)
            return printed

    def pending_recovery(self) -> str:
        """Return the recovery key not confirmed yet, to print its sheet again; empty when there is none."""
        self._session.must(UseCase.RENEW_RECOVERY)
        return self._workspaces.pending_recovery(self._session.vault)

    def confirm_recovery(self, groups: Sequence[str]) -> bool:
        """Return whether the typed groups stand on the printed sheet; a right answer is kept."""
        with self._session.changing(UseCase.RENEW_RECOVERY) as unit:
            if not self._workspaces.confirm_recovery(self._session.vault, unit, groups):
                return False
            unit.office.save_text_setting(RECOVERY_CONFIRMED, self._session.clock.now().isoformat())
            workspace = str(self._session.vault.workspace_id)
            unit.audit.write(AuditNote(Action.RECOVERY_CONFIRMED, "workspace", workspace))
        return True

    @contextmanager
    def _changing(self, use_case: UseCase, account: Account) -> Iterator[Unit]:
        """Open a transaction around which an account's key slot may change."""
        self._session.must(use_case)
        keys = self._workspaces.changing_keys(self._session.vault, account, self._session.account)
        with keys, self._session.changing(use_case) as unit:
            yield unit

    def _account(self, account_id: UUID) -> Account:
        """Return the account as its row says, so that a closing which lacks its entry gets one yet."""
        with self._session.reading(UseCase.KEEP_ACCOUNTS) as unit:
            found = next((one for one in unit.office.accounts() if one.id == account_id), None)
        if found is None:
            raise NotFound
        return found

    def _keep_an_administrator(self, changed: Account) -> None:
        after = [changed if one.id == changed.id else one for one in self.accounts()]
        if not any(Role.ADMINISTRATOR in one.roles and not one.disabled for one in after):
            raise RuleBroken(
                "Harus ada sedikitnya satu administrator yang aktif.",
                "Akun tidak berubah.",
                "Beri peran administrator kepada akun lain lebih dahulu.",
            )


def _save(unit: Unit, account: Account, action: Action) -> None:
    unit.office.save_account(account)
    held = ",".join(sorted(role.value for role in account.roles))
    state = " nonaktif" if account.disabled else ""
    unit.audit.write(AuditNote(action, "account", str(account.id), f"peran {held}{state}"))


def _is_closed(unit: Unit, account_id: UUID) -> bool:
    return any(one.disabled for one in unit.office.accounts() if one.id == account_id)


def _employee(unit: Unit, employee_id: UUID) -> Employee:
    for one in unit.office.employees():
        if one.id == employee_id:
            return one
    raise NotFound


def _check_login(unit: Unit, login: str) -> None:
    """Raise InvalidValue for the name of another account, closed ones included: the log names them by it."""
    if folded(login) in {folded(one.login) for one in unit.office.accounts()}:
        raise InvalidValue(
            "Nama masuk ini sudah dipakai akun lain.",
            "Dua akun tidak boleh memiliki nama masuk yang sama, juga bila yang satu sudah nonaktif.",
            "Pilih nama masuk yang lain.",
        )


def _some(roles: Iterable[Role]) -> frozenset[Role]:
    chosen = frozenset(roles)
    if not chosen:
        raise InvalidValue(
            "Akun harus memiliki sedikitnya satu peran.",
            "Akun belum disimpan.",
            "Pilih perannya, lalu ulangi.",
        )
    return chosen
