"""Creating workspaces and opening them again, with a password or the printed recovery key."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.domain.backups import Retirement
from ppid_desktop.domain.errors import Bug, MachineFault, WrongPassword
from ppid_desktop.domain.roles import Account
from ppid_desktop.runtime import atomic_file, looking, place
from ppid_desktop.runtime.paths import UserFolders
from ppid_desktop.storage import (
    anchor,
    key_file,
    opening,
    retirement,
    secrets_table,
    slot_changes,
    staging,
    suitability,
)
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.keys import RECOVERY, NewCredentials, UnlockedWorkspace, WorkspaceKeys
from ppid_desktop.storage.opening import Beginning, Surroundings
from ppid_desktop.storage.password_kdf import PasswordKdf
from ppid_desktop.storage.recovery_key import GROUPS, generate_recovery_key, parse_recovery_key
from ppid_desktop.storage.slot_changes import PENDING_RECOVERY
from ppid_desktop.storage.transaction import Clock
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault

_GROUPS_TO_CONFIRM = 2
_LOG = logging.getLogger(__name__)


def _with_nothing(_unit: UnitOfWork, _workspace_id: UUID) -> None:
    """Begin with what every workspace has."""


@dataclass(frozen=True)
class NewWorkspace:
    """What a workspace is made from; `repr` does not show the password."""

    first: Account
    password: str = field(repr=False)
    practice: bool
    furnish: Callable[[UnitOfWork, UUID], None]


class Workspaces:
    """The way into workspaces on this PC, for one OS user."""

    def __init__(
        self,
        clock: Clock,
        folders: UserFolders,
        kdf: PasswordKdf | None = None,
        examine: Callable[[Path], place.Place] = place.examine,
    ) -> None:
        """`kdf` and `examine` stand in for the costly and the machine's own in tests."""
        self._around = Surroundings(clock, folders)
        self._kdf = kdf
        self._examine = examine
        self._known_keys: dict[Path, WorkspaceKeys] = {}

    def suitable(self, folder: Path) -> None:
        """Raise UnsuitablePlace for network, synchronised, unwritable or occupied folders."""
        suitability.check(self._examine(folder))

    def create(
        self,
        folder: Path,
        first: Account,
        password: str,
        practice: bool,
        furnish: Callable[[UnitOfWork, UUID], None] = _with_nothing,
    ) -> tuple[UnlockedVault, str]:
        """Make a workspace; return it unlocked with the recovery key to print.

        `furnish` puts in what it begins with, before anybody sees it. UnsuitablePlace, InvalidValue
        (password, login), DiskFull, TargetUnwritable; nothing is left then.
        """
        self.suitable(folder)
        if staging.is_begun(folder):
            self.discard(folder)
        aside = staging.begin(folder)
        try:
            return self._lay_down(folder, aside, NewWorkspace(first, password, practice, furnish))
        finally:
            staging.clear(folder)

    def discard(self, folder: Path) -> None:
        """Delete a workspace just made that could not be opened for its first person; harmless otherwise."""
        self._known_keys.pop(folder, None)
        with suppress(MachineFault):
            anchor.forget(self._around.folders.state, key_file.read(folder).workspace_id)
        staging.take_out(folder)

    def logins(self, folder: Path) -> tuple[str, ...]:
        """Return the login names; WorkspaceDamaged, WorkspaceTooNew."""
        return tuple(one.name for one in self._keys_of(folder).summary().logins)

    def retirement(self, folder: Path) -> Retirement | None:
        """Return what the notice beside a workspace says that is not used any more; None without one."""
        return retirement.read(folder)

    def leave_replaced(self, vault: object) -> None:
        """Mark the workspace that a restored one replaces; see `retirement.leave_replaced`."""
        mine = _own(vault)
        retirement.leave_replaced(mine.folder, mine.workspace_id, self._around.clock.now())

    def is_practice(self, folder: Path) -> bool:
        """Return whether the folder says it holds a practice workspace; the open vault knows for certain."""
        return looking.exists(folder / staging.PRACTICE_MARK)

    def unlock(self, folder: Path, login: str, password: str) -> tuple[UnlockedVault, UUID]:
        """Return the vault and the account; WrongPassword, TooManyAttempts, Workspace* errors."""
        keys = self._keys_of(folder)
        unlocked = keys.unlock(login, password)
        if unlocked.account_id is None:
            raise Bug
        return self._opened(folder, keys, unlocked), unlocked.account_id

    def unlock_with_recovery(self, folder: Path, recovery_key: str) -> UnlockedVault:
        """Return the vault; InvalidValue names a mistyped group, WrongPassword, TooManyAttempts."""
        keys = self._keys_of(folder)
        unlocked = keys.unlock_with_recovery(recovery_key)
        return self._opened(folder, keys, unlocked)

    def set_password(self, vault: object, account: Account, password: str) -> None:
        """Make or replace an account's way in; InvalidValue for a short password or a login in use."""
        mine = _own(vault)
        mine.keys.set_password(mine.unlocked, NewCredentials(account.id, account.login, password))

    def change_password(self, vault: object, account: Account, old: str, new: str) -> None:
        """Replace one's own password; WrongPassword, TooManyAttempts, InvalidValue."""
        self.check_password(vault, account, old)
        self.set_password(vault, account, new)

    def check_password(self, vault: object, account: Account, password: str) -> None:
        """Raise WrongPassword or TooManyAttempts unless it is the account's password."""
        if _own(vault).keys.unlock(account.login, password).account_id != account.id:
            raise WrongPassword

    def disable(self, vault: object, account: Account) -> None:
        """Take an account's way in; RuleBroken for the last one."""
        mine = _own(vault)
        mine.keys.remove_slot(mine.unlocked, account.id)

    def half_closed(self, vault: object) -> UUID | None:
        """Return the account that opens nothing any more though its row could not be closed yet."""
        with suppress(MachineFault):
            return slot_changes.half_closed(_own(vault))
        return None

    @contextmanager
    def changing_keys(
        self, vault: object, account: Account | None, by: Account, *, recovered: bool = False
    ) -> Iterator[str]:
        """Change a slot inside and commit what tells of it: both happen, or neither; `by` is who does it.

        Without an account it is the recovery key's; its new printed key is yielded, kept to be printed again.
        Goes around the transaction: a commit that fails puts keys.json back. KeysChanged: that failed too.
        `recovered`: the recovery sheet opened the workspace for it.
        """
        mine, subject = _own(vault), str(account.id) if account else RECOVERY
        slot_changes.settle(mine)
        made = "" if account else generate_recovery_key().printed()
        slot_changes.begin(mine, subject, by, pending=made or None, recovered=recovered)
        before = mine.keys.content()
        try:
            yield made
        except BaseException as failure:
            told = slot_changes.take_back(mine, subject, before)
            if told is not None and isinstance(failure, Exception):
                raise told from failure
            raise

    def renew_recovery(self, vault: object, printed: str) -> None:
        """Let a printed recovery key open the workspace; the sheet before it opens nothing any more."""
        mine = _own(vault)
        mine.keys.renew_recovery(mine.unlocked, parse_recovery_key(printed))

    def confirm_recovery(self, vault: object, unit: object, groups: Sequence[str]) -> bool:
        """Return whether at least two different groups of the printed key were typed, none of them wrong.

        False also when no printed key waits for it. A right answer forgets the key in this transaction.
        """
        mine, tx = _own(vault), _own_unit(unit).tx
        printed = secrets_table.kept(tx, PENDING_RECOVERY).decode("ascii")
        if not printed or not _confirmed(printed, groups):
            return False
        mine.keys.unlock_with_recovery(printed)  # the key on paper must really open the workspace
        secrets_table.forget(tx, PENDING_RECOVERY)
        return True

    def pending_recovery(self, vault: object) -> str:
        """Return the printed key not confirmed yet, to print it again; empty when there is none."""
        slot_changes.settle(_own(vault))  # a renewal that failed must not be printed
        with _own(vault).database.transaction() as tx:
            return secrets_table.kept(tx, PENDING_RECOVERY).decode("ascii")

    def _lay_down(self, folder: Path, aside: Path, new: NewWorkspace) -> tuple[UnlockedVault, str]:
        """Put the workspace together where nobody looks yet, move it in and open it.

        From the mark on, what lies in the folder is this creation's own and goes when it fails; before, it
        may be that of another one which was quicker.
        """
        clock, first = self._around.clock, new.first
        keys = WorkspaceKeys(aside, clock.now, self._kdf)
        unlocked = keys.create(uuid4(), NewCredentials(first.id, first.login, new.password))
        recovery = generate_recovery_key()
        keys.renew_recovery(unlocked, recovery)
        beginning = Beginning(first, new.practice, partial(_furnished, new.furnish, recovery.printed()))
        head = opening.lay_down(aside, unlocked, beginning, self._around)
        if new.practice:
            with writing():
                atomic_file.write_text(aside / staging.PRACTICE_MARK, "")
        staging.mark_begun(folder)
        try:
            staging.move_in(aside, folder)
            opening.begin_anchor(folder, unlocked, head, self._around)
            return self._reopened(folder, recovery.printed()), recovery.printed()
        except BaseException:
            self.discard(folder)
            raise

    def _reopened(self, folder: Path, printed: str) -> UnlockedVault:
        """Open the finished workspace by its recovery key, which proves that key and costs no derivation."""
        self._known_keys.pop(folder, None)
        return self.unlock_with_recovery(folder, printed)

    def _opened(self, folder: Path, keys: WorkspaceKeys, unlocked: UnlockedWorkspace) -> UnlockedVault:
        """Open the vault and put right what an interruption left between slots and rows."""
        vault = opening.open_vault(folder, keys, unlocked, self._around)
        try:
            slot_changes.settle(vault)
        except MachineFault as fault:
            _LOG.warning("key slots not settled: %s", type(fault).__name__)
        except BaseException:
            vault.close()
            raise
        return vault

    def _keys_of(self, folder: Path) -> WorkspaceKeys:
        """Return the one object for a folder: it counts failed logins."""
        if folder not in self._known_keys:
            self._known_keys[folder] = WorkspaceKeys(folder, self._around.clock.now, self._kdf)
        return self._known_keys[folder]


def _own(vault: object) -> UnlockedVault:
    if not isinstance(vault, UnlockedVault):
        raise Bug
    return vault


def _own_unit(unit: object) -> UnitOfWork:
    if not isinstance(unit, UnitOfWork):
        raise Bug
    return unit


def _furnished(
    furnish: Callable[[UnitOfWork, UUID], None], printed: str, unit: UnitOfWork, workspace_id: UUID
) -> None:
    secrets_table.keep(unit.tx, PENDING_RECOVERY, printed.encode("ascii"))
    furnish(unit, workspace_id)


def _confirmed(printed: str, groups: Sequence[str]) -> bool:
    """Return whether each typed group is one of the key's and enough different ones are among them."""
    key = parse_recovery_key(printed)
    places = {
        next((place for place in range(GROUPS) if key.confirms(place, typed)), None) for typed in groups
    }
    return None not in places and len(places) >= _GROUPS_TO_CONFIRM
