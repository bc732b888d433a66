"""What the use cases need of workspaces before one is open: making them, unlocking them, and their keys."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol
from uuid import UUID

from ppid_desktop.domain.backups import Retirement
from ppid_desktop.domain.roles import Account
from ppid_desktop.services.ports import Unit, Vault


class Workspaces(Protocol):
    """Creating and opening workspaces; keys.json answers the questions before login."""

    def suitable(self, folder: Path) -> None:
        """Raise UnsuitablePlace for network, synced, read-only or occupied folders."""

    def create(
        self,
        folder: Path,
        first: Account,
        password: str,
        practice: bool,
        furnish: Callable[[Unit, UUID], None],
    ) -> tuple[Vault, str]:
        """Make a workspace with what `furnish` puts in; return it unlocked with the recovery key to print."""

    def retirement(self, folder: Path) -> Retirement | None:
        """Return what the notice beside a workspace says that is not used any more; None without one."""

    def leave_replaced(self, vault: Vault) -> None:
        """Mark the workspace that a restored one, now in use, replaces; done once, tried until then."""

    def logins(self, folder: Path) -> tuple[str, ...]: ...
    def is_practice(self, folder: Path) -> bool: ...
    def unlock(self, folder: Path, login: str, password: str) -> tuple[Vault, UUID]:
        """Return the vault and the account id; WrongPassword, TooManyAttempts, Workspace* errors."""

    def unlock_with_recovery(self, folder: Path, recovery_key: str) -> Vault: ...
    def set_password(self, vault: Vault, account: Account, password: str) -> None: ...
    def change_password(self, vault: Vault, account: Account, old: str, new: str) -> None: ...
    def check_password(self, vault: Vault, account: Account, password: str) -> None: ...
    def disable(self, vault: Vault, account: Account) -> None: ...
    def half_closed(self, vault: Vault) -> UUID | None:
        """Return the account that opens nothing any more though its row could not be closed yet."""

    def changing_keys(
        self, vault: Vault, account: Account | None, by: Account, *, recovered: bool = False
    ) -> AbstractContextManager[str]:
        """Go around the transaction in which `by` changes a slot: both or neither; yields a new recovery
        key. `recovered`: the sheet with the one so far opened the workspace."""

    def renew_recovery(self, vault: Vault, printed: str) -> None: ...
    def confirm_recovery(self, vault: Vault, unit: Unit, groups: Sequence[str]) -> bool: ...
    def pending_recovery(self, vault: Vault) -> str:
        """Return the printed key nobody confirmed yet; empty when there is none."""
