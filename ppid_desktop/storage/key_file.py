"""The text of `keys.json`: read before login with every bound checked, written whole and twice.

    {"format": 1, "workspace_id": uuid, "created": iso, "slots": [...], "recovery": {...} | null,
     "mac": hex, "checksum": hex}

`mac` (HMAC under a sub-key of the workspace key) covers everything but itself and `checksum` and is checked
after unlock: it tells tampering. `checksum` (plain SHA-256 over all but itself) is checked before: it tells
bit rot, and lets the copy (`keys.json.bak`) stand in without anybody typing a password that cannot work. The
copy equals the file: an older one would have lost the accounts added since.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.errors import WorkspaceDamaged, WorkspaceTooNew
from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.password_kdf import SALT_BYTES, Argon2Cost
from ppid_desktop.storage.strict_json import Document, StrictObject, canonical, parse_object, small_file
from ppid_desktop.storage.sub_keys import NONCE_BYTES, WrappedKey

FORMAT = 1
FILE_NAME = "keys.json"
PREVIOUS_NAME = "keys.json.bak"
_MAXIMUM_BYTES = 1 << 20
_MAXIMUM_SLOTS = 1000
_MAXIMUM_LOGIN = 200
_WRAPPED_BYTES = 48  # 32 of the key, 16 of the GCM tag
_DIGEST_BYTES = 32


@dataclass(frozen=True)
class PasswordSlot:
    """One account's way to the workspace key."""

    account_id: UUID
    login: str
    cost: Argon2Cost
    wrapped: WrappedKey


@dataclass(frozen=True)
class RecoverySlot:
    """The printed key's way to the workspace key."""

    created: datetime
    wrapped: WrappedKey


@dataclass(frozen=True)
class KeyFile:
    """Everything `keys.json` says; `from_previous` marks that `keys.json.bak` stood in for a damaged file."""

    workspace_id: UUID
    created: datetime
    slots: tuple[PasswordSlot, ...] = ()
    recovery: RecoverySlot | None = None
    mac: bytes = b""
    from_previous: bool = False

    def signed(self, mac_key: bytes) -> "KeyFile":
        """Return the same content with its MAC."""
        return replace(self, mac=self._mac(mac_key), from_previous=False)

    def is_signed_by(self, mac_key: bytes) -> bool:
        """Return whether nobody without the workspace key changed the content."""
        return hmac.compare_digest(self.mac, self._mac(mac_key))

    def _mac(self, mac_key: bytes) -> bytes:
        return hmac.digest(mac_key, canonical(_body(self)), "sha256")


def exists(folder: Path) -> bool:
    """Return whether `folder` holds a key file, whole or not."""
    return looking.exists(folder / FILE_NAME) or looking.exists(folder / PREVIOUS_NAME)


def read(folder: Path) -> KeyFile:
    """Return the key file of the workspace in `folder`, or its previous state when it is damaged or gone.

    WorkspaceDamaged when neither can be read, WorkspaceTooNew when a newer program wrote it.
    """
    try:
        return _read_one(folder / FILE_NAME)
    except WorkspaceDamaged:
        if not looking.exists(folder / PREVIOUS_NAME):
            raise
    return replace(_read_one(folder / PREVIOUS_NAME), from_previous=True)


def lend(folder: Path, aside: Path) -> None:
    """Copy the key files that can be read into another folder; OSError of that folder."""
    for name in (FILE_NAME, PREVIOUS_NAME):
        try:
            text = small_file(folder / name, _MAXIMUM_BYTES)
        except (OSError, ValueError):
            continue
        (aside / name).write_bytes(text)


_UNDONE = "Kunci masuk tidak berubah: kata sandi dan lembar pemulihan yang lama tetap berlaku."


def write(folder: Path, content: KeyFile) -> None:
    """Replace the key file and its copy `keys.json.bak`; DiskFull, TargetUnwritable, and nothing changed
    then.

    The copy goes first: with keys.json itself the change has happened. What was replaced opens nothing any
    more.
    """
    target, copy = folder / FILE_NAME, folder / PREVIOUS_NAME
    before = target.read_bytes() if target.exists() and not _is_damaged(target) else None
    text = to_bytes(content)
    try:
        with writing(_UNDONE if exists(folder) else ""):
            for path in (copy, target):
                atomic_file.write_bytes(path, text)
    except BaseException:
        if before is not None:
            _put_back(before, (target, copy))
        raise


def copy_is_true(folder: Path) -> bool:
    """Return whether `keys.json.bak` says what keys.json says; an interruption in between leaves it
    different."""
    try:
        return (folder / FILE_NAME).read_bytes() == (folder / PREVIOUS_NAME).read_bytes()
    except OSError:
        return False


def _put_back(before: bytes, places: Iterable[Path]) -> None:
    """Undo a writing that failed after its rename, as far as the disk lets it."""
    for path in places:
        with suppress(OSError):
            if path.read_bytes() != before:
                atomic_file.write_bytes(path, before)


def to_bytes(content: KeyFile) -> bytes:
    """Return the file's bytes (UTF-8 JSON, readable by a person)."""
    document = {**_body(content), "mac": content.mac.hex()}
    document["checksum"] = hashlib.sha256(canonical(document)).hexdigest()
    return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode("utf-8")


def from_bytes(text: bytes) -> KeyFile:
    """Return what the bytes say; WorkspaceDamaged, WorkspaceTooNew."""
    try:
        fields = parse_object(text)
        if fields.number("format") > FORMAT:
            raise WorkspaceTooNew
        return _content(parse_object(text))
    except ValueError:
        raise _damaged() from None


def _read_one(path: Path) -> KeyFile:
    try:
        text = small_file(path, _MAXIMUM_BYTES)
    except (OSError, ValueError):
        raise _damaged() from None
    return from_bytes(text)


def _is_damaged(path: Path) -> bool:
    """Return whether keeping `path` as the previous file would replace a good one by a bad one."""
    try:
        _read_one(path)
    except (WorkspaceDamaged, WorkspaceTooNew):
        return looking.exists(path)
    return False


def _damaged() -> WorkspaceDamaged:
    return WorkspaceDamaged("Berkas kunci ruang kerja (keys.json) hilang atau rusak.")


def _body(content: KeyFile) -> Document:
    return {
        "format": FORMAT,
        "workspace_id": str(content.workspace_id),
        "created": content.created.isoformat(),
        "slots": [_slot_document(slot) for slot in content.slots],
        "recovery": _recovery_document(content.recovery),
    }


def _slot_document(slot: PasswordSlot) -> Document:
    return {
        "account_id": str(slot.account_id),
        "login": slot.login,
        "kdf": "argon2id",
        "memory_kib": slot.cost.memory_kib,
        "passes": slot.cost.passes,
        "lanes": slot.cost.lanes,
        **_wrapped_document(slot.wrapped),
    }


def _recovery_document(slot: RecoverySlot | None) -> Document | None:
    if slot is None:
        return None
    return {"kdf": "hkdf-sha256", "created": slot.created.isoformat(), **_wrapped_document(slot.wrapped)}


def _wrapped_document(wrapped: WrappedKey) -> Document:
    return {"salt": wrapped.salt.hex(), "nonce": wrapped.nonce.hex(), "sealed": wrapped.sealed.hex()}


def _content(fields: StrictObject) -> KeyFile:
    checksum = hashlib.sha256(canonical(fields.without("checksum"))).hexdigest()
    fields.expect("checksum", checksum)
    fields.expect("format", FORMAT)
    recovery = fields.optional("recovery")
    content = KeyFile(
        workspace_id=UUID(fields.text("workspace_id")),
        created=fields.moment("created"),
        slots=tuple(_slot(item) for item in fields.many("slots", _MAXIMUM_SLOTS)),
        recovery=_recovery(recovery) if recovery is not None else None,
        mac=fields.data("mac", _DIGEST_BYTES),
    )
    fields.end()
    return content


def _slot(fields: StrictObject) -> PasswordSlot:
    fields.expect("kdf", "argon2id")
    slot = PasswordSlot(
        account_id=UUID(fields.text("account_id")),
        login=fields.text("login", _MAXIMUM_LOGIN),
        cost=Argon2Cost(fields.number("memory_kib"), fields.number("passes"), fields.number("lanes")),
        wrapped=_wrapped(fields),
    )
    fields.end()
    return slot


def _recovery(fields: StrictObject) -> RecoverySlot:
    fields.expect("kdf", "hkdf-sha256")
    slot = RecoverySlot(created=fields.moment("created"), wrapped=_wrapped(fields))
    fields.end()
    return slot


def _wrapped(fields: StrictObject) -> WrappedKey:
    return WrappedKey(
        salt=fields.data("salt", SALT_BYTES),
        nonce=fields.data("nonce", NONCE_BYTES),
        sealed=fields.data("sealed", _WRAPPED_BYTES),
    )
