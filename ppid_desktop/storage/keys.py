"""Who may open a workspace: one random key, wrapped once per account and once by the printed recovery key.

The workspace key is only the root of the sub-keys: changing a password re-wraps 32 bytes and touches no data.
"""

import hashlib
import secrets
import threading
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.errors import (
    Bug,
    InvalidValue,
    MachineFault,
    NotFound,
    RuleBroken,
    UnsuitablePlace,
    WorkspaceDamaged,
    WorkspaceMissing,
    WrongPassword,
)
from ppid_desktop.domain.text import clean_line, folded
from ppid_desktop.runtime import looking
from ppid_desktop.storage import key_file, staging
from ppid_desktop.storage.key_file import KeyFile, PasswordSlot, RecoverySlot
from ppid_desktop.storage.login_guard import LoginGuard
from ppid_desktop.storage.password_kdf import SALT_BYTES, PasswordKdf, check_new_password
from ppid_desktop.storage.recovery_key import RecoveryKey, parse_recovery_key
from ppid_desktop.storage.sub_keys import KEY_BYTES, SubKeys, derive, derive_sub_keys, unwrap, wrap

RECOVERY = "recovery"
"""The subject that stands for the printed recovery key where others are account ids."""

_RECOVERY_LABEL = b"recovery-slot"
_UNKNOWN_LOGIN = "unknown"
_LONGEST_LOGIN = 64


@dataclass(frozen=True)
class UnlockedWorkspace:
    """What a successful login gives; drop it to lock. `account_id` is None after the recovery key."""

    workspace_id: UUID
    account_id: UUID | None
    workspace_key: bytes = field(repr=False)
    keys: SubKeys = field(repr=False)


@dataclass(frozen=True)
class Login:
    """One name the login page may offer."""

    account_id: UUID
    name: str


@dataclass(frozen=True)
class KeyFileSummary:
    """What is readable before login.

    `recovery_created` is None until a recovery key was confirmed; `from_previous` tells that keys.json was
    damaged and keys.json.bak stood in (the next successful login repairs it).
    """

    workspace_id: UUID
    created: datetime
    logins: tuple[Login, ...]
    recovery_created: datetime | None
    from_previous: bool


@dataclass(frozen=True)
class NewCredentials:
    """The account, login name and password of a slot to make; `repr` does not show the password."""

    account_id: UUID
    login: str
    password: str = field(repr=False)


class WorkspaceKeys:
    """The key file of the workspace in one folder; any thread may call, and one call may take 0.5 to 1 s."""

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime],
        kdf: PasswordKdf | None = None,
        counters: Path | None = None,
    ) -> None:
        """`now` gives an aware moment; `kdf` exists for tests with cheap parameters.

        `counters` is the folder where failed logins are counted, when not beside the keys.
        """
        self._folder = folder
        self._now = now
        self._kdf = kdf or PasswordKdf()
        self._guard = LoginGuard(counters or folder, now)
        self._turn = threading.RLock()

    def exist(self) -> bool:
        """Return whether the folder holds a key file."""
        return key_file.exists(self._folder)

    def summary(self) -> KeyFileSummary:
        """Return what is readable before login; WorkspaceMissing, WorkspaceDamaged, WorkspaceTooNew."""
        content = self._read()
        return KeyFileSummary(
            workspace_id=content.workspace_id,
            created=content.created,
            logins=tuple(Login(slot.account_id, slot.login) for slot in content.slots),
            recovery_created=content.recovery.created if content.recovery else None,
            from_previous=content.from_previous,
        )

    def _read(self) -> KeyFile:
        # One sign of a workspace is enough: what is damaged is told apart from what is not there at all.
        if not any(looking.exists(self._folder / name) for name in staging.SIGNS):
            raise WorkspaceMissing
        return key_file.read(self._folder)

    def create(self, workspace_id: UUID, first: NewCredentials) -> UnlockedWorkspace:
        """Make the workspace key and the first slot; UnsuitablePlace when keys are there, InvalidValue."""
        if self.exist():
            raise UnsuitablePlace("Folder ini sudah memuat sebuah ruang kerja.")
        workspace_key = secrets.token_bytes(KEY_BYTES)
        empty = KeyFile(workspace_id, self._now())
        slot = self._slot(empty, workspace_key, first)
        unlocked = _unlocked(empty, first.account_id, workspace_key)
        self._store(replace(empty, slots=(slot,)), unlocked)
        return unlocked

    def unlock(self, login: str, password: str) -> UnlockedWorkspace:
        """Return the keys for a login name (case and blanks do not matter) and its password.

        TooManyAttempts, WrongPassword (also for an unknown name), WorkspaceDamaged after tampering.
        """
        with self._turn:
            content = self._read()
            slot = _slot_of_login(content, login)
            subject = str(slot.account_id) if slot else _UNKNOWN_LOGIN
            self._guard.check(subject)
            workspace_key = self._unwrapped(content, slot, password) if slot else None
            if slot is None or workspace_key is None:
                self._guard.failed(subject)
                raise WrongPassword
            self._guard.succeeded(subject)
            return self._opened(content, slot.account_id, workspace_key)

    def unlock_with_recovery(self, typed: str) -> UnlockedWorkspace:
        """Return the keys for the printed recovery key.

        InvalidValue names a mistyped group (not counted as a failure); TooManyAttempts; WrongPassword when
        the sheet is from before the last renewal or of another workspace.
        """
        recovery_key = parse_recovery_key(typed)
        with self._turn:
            content = self._read()
            self._guard.check(RECOVERY)
            workspace_key = _recovered(content, recovery_key)
            if workspace_key is None:
                self._guard.failed(RECOVERY)
                raise WrongPassword(
                    "Kunci pemulihan tidak cocok dengan ruang kerja ini.",
                    "Lembar ini mungkin sudah diganti atau milik ruang kerja lain.",
                    "Gunakan lembar kunci pemulihan yang terbaru.",
                )
            self._guard.succeeded(RECOVERY)
            return self._opened(content, None, workspace_key)

    def set_password(self, unlocked: UnlockedWorkspace, credentials: NewCredentials) -> None:
        """Make or replace an account's slot; whoever holds the keys may do it (services check the role).

        The old password opens nothing any more, not even in keys.json.bak. InvalidValue.
        """
        with self._turn:
            content = self._trusted(unlocked)
            slot = self._slot(content, unlocked.workspace_key, credentials)
            others = tuple(one for one in content.slots if one.account_id != credentials.account_id)
            self._store(replace(content, slots=(*others, slot)), unlocked)
            self._guard.succeeded(str(credentials.account_id))

    def change_password(self, login: str, old: str, new: str) -> UnlockedWorkspace:
        """Replace one's own password after checking the old one (a wrong one counts as a failed login)."""
        check_new_password(new)
        with self._turn:
            unlocked = self.unlock(login, old)
            slot = _slot_of_login(self._read(), login)
            if slot is None:
                raise Bug
            self.set_password(unlocked, NewCredentials(slot.account_id, slot.login, new))
            return unlocked

    def rename(self, unlocked: UnlockedWorkspace, account_id: UUID, login: str) -> None:
        """Give an account another login name; NotFound, InvalidValue."""
        with self._turn:
            content = self._trusted(unlocked)
            name = _checked_login(content, account_id, login)
            if all(slot.account_id != account_id for slot in content.slots):
                raise NotFound
            slots = (
                replace(one, login=name) if one.account_id == account_id else one for one in content.slots
            )
            self._store(replace(content, slots=tuple(slots)), unlocked)

    def remove_slot(self, unlocked: UnlockedWorkspace, account_id: UUID) -> None:
        """Take a disabled account's way in; having none is no error, the last one stays (RuleBroken)."""
        with self._turn:
            content = self._trusted(unlocked)
            rest = tuple(slot for slot in content.slots if slot.account_id != account_id)
            if not rest:
                raise RuleBroken(
                    "Akun terakhir yang dapat masuk tidak dapat dinonaktifkan.",
                    "Tanpa akun itu ruang kerja tidak dapat dibuka.",
                    "Buat akun lain lebih dahulu.",
                )
            self._store(replace(content, slots=rest), unlocked)
            self._guard.succeeded(str(account_id))

    def keep_slots(self, unlocked: UnlockedWorkspace, active: Collection[UUID]) -> None:
        """Take the way in of every account that is not active, unless nobody could come in any more."""
        with self._turn:
            content = self._trusted(unlocked)
            rest = tuple(slot for slot in content.slots if slot.account_id in active)
            if rest and len(rest) < len(content.slots):
                self._store(replace(content, slots=rest), unlocked)

    def content(self) -> KeyFile:
        """Return the key file as it is, for `put_back`."""
        return self._read()

    def put_back(self, before: KeyFile) -> None:
        """Undo what was changed since `content`; DiskFull, TargetUnwritable."""
        with self._turn:
            if self._read() != before:
                key_file.write(self._folder, before)

    def digest_of(self, subject: str) -> str:
        """Return what tells an account's slot (by id), or RECOVERY's, from any other; empty without one."""
        return slot_digest(self._read(), subject)

    def renew_recovery(self, unlocked: UnlockedWorkspace, recovery_key: RecoveryKey) -> None:
        """Let `recovery_key` (printed and confirmed) open the workspace, and the sheet before it no more."""
        with self._turn:
            content = self._trusted(unlocked)
            salt = secrets.token_bytes(SALT_BYTES)
            wrapping = derive(recovery_key.secret, _RECOVERY_LABEL, salt)
            wrapped = wrap(unlocked.workspace_key, wrapping, salt, content.workspace_id, RECOVERY)
            renewed = replace(content, recovery=RecoverySlot(self._now(), wrapped))
            self._store(renewed, unlocked)

    def _slot(self, content: KeyFile, workspace_key: bytes, credentials: NewCredentials) -> PasswordSlot:
        check_new_password(credentials.password)
        login = _checked_login(content, credentials.account_id, credentials.login)
        salt, cost = secrets.token_bytes(SALT_BYTES), self._kdf.new_cost()
        wrapping = self._kdf.derive(credentials.password, salt, cost)
        wrapped = wrap(workspace_key, wrapping, salt, content.workspace_id, str(credentials.account_id))
        return PasswordSlot(credentials.account_id, login, cost, wrapped)

    def _unwrapped(self, content: KeyFile, slot: PasswordSlot, password: str) -> bytes | None:
        try:
            wrapping = self._kdf.derive(password, slot.wrapped.salt, slot.cost)
        except InvalidValue:  # a password that could never have been set
            return None
        return unwrap(slot.wrapped, wrapping, content.workspace_id, str(slot.account_id))

    def _trusted(self, unlocked: UnlockedWorkspace) -> KeyFile:
        """Return the key file as it lies on the disk, MAC checked, before it is changed."""
        content = self._read()
        _verified(content, unlocked.account_id, unlocked.workspace_key)
        return content

    def _opened(self, content: KeyFile, account_id: UUID | None, workspace_key: bytes) -> UnlockedWorkspace:
        """Return the keys after checking the MAC, and repair what is damaged of keys.json and its copy."""
        unlocked = _verified(content, account_id, workspace_key)
        if content.from_previous or not key_file.copy_is_true(self._folder):
            with suppress(MachineFault):  # a full disk is no reason to keep the person out
                self._store(content, unlocked)
        return unlocked

    def _store(self, content: KeyFile, unlocked: UnlockedWorkspace) -> None:
        key_file.write(self._folder, content.signed(unlocked.keys.key_file))


def slot_digest(content: KeyFile, subject: str) -> str:
    """Return what `WorkspaceKeys.digest_of` tells, of a key file read before."""
    slots = {str(slot.account_id): slot.wrapped for slot in content.slots}
    if content.recovery is not None:
        slots[RECOVERY] = content.recovery.wrapped
    return hashlib.sha256(slots[subject].sealed).hexdigest() if subject in slots else ""


def _unlocked(content: KeyFile, account_id: UUID | None, workspace_key: bytes) -> UnlockedWorkspace:
    return UnlockedWorkspace(content.workspace_id, account_id, workspace_key, derive_sub_keys(workspace_key))


def _verified(content: KeyFile, account_id: UUID | None, workspace_key: bytes) -> UnlockedWorkspace:
    unlocked = _unlocked(content, account_id, workspace_key)
    if not content.is_signed_by(unlocked.keys.key_file):
        raise WorkspaceDamaged("Berkas kunci ruang kerja (keys.json) diubah di luar program.")
    return unlocked


def _recovered(content: KeyFile, recovery_key: RecoveryKey) -> bytes | None:
    if content.recovery is None:
        return None
    wrapped = content.recovery.wrapped
    wrapping = derive(recovery_key.secret, _RECOVERY_LABEL, wrapped.salt)
    return unwrap(wrapped, wrapping, content.workspace_id, RECOVERY)


def _slot_of_login(content: KeyFile, login: str) -> PasswordSlot | None:
    wanted = _comparable(login)
    return next((slot for slot in content.slots if _comparable(slot.login) == wanted), None)


def _checked_login(content: KeyFile, account_id: UUID, login: str) -> str:
    """Return the cleaned login name; InvalidValue when it is empty, too long or another account's."""
    name = clean_line(login)
    if not _comparable(name) or len(name) > _LONGEST_LOGIN:
        raise InvalidValue(
            "Nama masuk tidak dapat dipakai.",
            f"Nama masuk terdiri atas 1 sampai {_LONGEST_LOGIN} karakter.",
            "Gunakan nama yang pendek, misalnya bagian dari nama pegawai.",
        )
    owner = _slot_of_login(content, name)
    if owner is not None and owner.account_id != account_id:
        raise InvalidValue(
            "Nama masuk ini sudah dipakai akun lain.",
            "Dua akun tidak boleh memiliki nama masuk yang sama.",
            "Pilih nama masuk yang lain.",
        )
    return name


def _comparable(login: str) -> str:
    return folded(login)
