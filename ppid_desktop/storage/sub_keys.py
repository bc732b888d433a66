"""The keys below the workspace key: HKDF-SHA256 (RFC 5869), one label per purpose.

The workspace key itself encrypts nothing. It is wrapped here too: AES-256-GCM, tied to workspace and slot.
"""

import secrets
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12
_LABEL = b"ppid-desktop/v1/"


@dataclass(frozen=True)
class SubKeys:
    """The keys of an open workspace, 32 bytes each; `repr` shows none of them."""

    database: bytes = field(repr=False)  # raw SQLCipher key of ppid.db
    index: bytes = field(repr=False)  # raw SQLCipher key of index.db
    softfiles: bytes = field(repr=False)  # master of the per-file keys under files/
    key_file: bytes = field(repr=False)  # MAC of keys.json
    anchor: bytes = field(repr=False)  # MAC of the audit anchor
    backup: bytes = field(repr=False)  # MAC of what a backup says about itself


@dataclass(frozen=True)
class WrappedKey:
    """The workspace key under AES-256-GCM; `salt` belongs to the derivation of the wrapping key."""

    salt: bytes
    nonce: bytes
    sealed: bytes = field(repr=False)


def derive_sub_keys(workspace_key: bytes) -> SubKeys:
    """Return the sub-keys (no salt, info "ppid-desktop/v1/" + label)."""
    return SubKeys(
        database=derive(workspace_key, b"database"),
        index=derive(workspace_key, b"index"),
        softfiles=derive(workspace_key, b"softfiles"),
        key_file=derive(workspace_key, b"keys.json"),
        anchor=derive(workspace_key, b"anchor"),
        backup=derive(workspace_key, b"backup"),
    )


def derive(secret: bytes, label: bytes, salt: bytes | None = None) -> bytes:
    """Return 32 bytes for one purpose."""
    return HKDF(hashes.SHA256(), KEY_BYTES, salt, _LABEL + label).derive(secret)


def wrap(workspace_key: bytes, wrapping_key: bytes, salt: bytes, workspace_id: UUID, slot: str) -> WrappedKey:
    """Encrypt the workspace key for one slot (an account id or "recovery")."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCM(wrapping_key).encrypt(nonce, workspace_key, _context(workspace_id, slot))
    return WrappedKey(salt, nonce, sealed)


def unwrap(wrapped: WrappedKey, wrapping_key: bytes, workspace_id: UUID, slot: str) -> bytes | None:
    """Return the workspace key, None when the wrapping key, workspace or slot is another."""
    try:
        return AESGCM(wrapping_key).decrypt(wrapped.nonce, wrapped.sealed, _context(workspace_id, slot))
    except InvalidTag:
        return None


def _context(workspace_id: UUID, slot: str) -> bytes:
    return _LABEL + b"slot/" + workspace_id.bytes + slot.encode("ascii")
