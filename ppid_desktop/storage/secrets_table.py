"""Random keys and pending secrets kept inside the encrypted database."""

import secrets
from dataclasses import dataclass, field

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from ppid_desktop.domain.errors import WorkspaceDamaged
from ppid_desktop.storage import tables
from ppid_desktop.storage.transaction import Transaction

_AUDIT, _CONTENT, _REVIEW, _NAMES = "audit", "audit_content", "review", "blob_names"
_BYTES = 32


@dataclass(frozen=True)
class InnerKeys:
    """The workspace's random keys, 32 bytes each; they never change. `repr` shows none of them."""

    audit: bytes = field(repr=False)
    audit_content: bytes = field(repr=False)
    review: bytes = field(repr=False)
    blob_names: bytes = field(repr=False)


def make_inner_keys(tx: Transaction) -> InnerKeys:
    """Draw and keep the keys of a new workspace."""
    for name in (_AUDIT, _CONTENT, _REVIEW, _NAMES):
        keep(tx, name, secrets.token_bytes(_BYTES))
    return inner_keys(tx)


def inner_keys(tx: Transaction) -> InnerKeys:
    """Return the keys; WorkspaceDamaged when one is missing."""
    return InnerKeys(_key(tx, _AUDIT), _key(tx, _CONTENT), _key(tx, _REVIEW), _key(tx, _NAMES))


def keep(tx: Transaction, name: str, value: bytes) -> None:
    """Keep a value under a name, replacing the one before."""
    statement = insert(tables.secret).values(name=name, value=value)
    tx.run(statement.on_conflict_do_update(["name"], set_={"value": value}))


def forget(tx: Transaction, name: str) -> None:
    """Remove a value; a missing one is no error."""
    tx.run(delete(tables.secret).where(tables.secret.c.name == name))


def kept(tx: Transaction, name: str) -> bytes:
    """Return a value, empty when there is none."""
    row = tx.first(select(tables.secret.c.value).where(tables.secret.c.name == name))
    return bytes(row["value"]) if row is not None else b""


def _key(tx: Transaction, name: str) -> bytes:
    value = kept(tx, name)
    if len(value) != _BYTES:
        raise WorkspaceDamaged("Kunci di dalam basis data ruang kerja tidak lengkap.")
    return value
