"""The rows of stored contents: one per content, whoever refers to it."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import RowMapping, bindparam, delete, select

from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.storage import tables
from ppid_desktop.storage.converting import plain, value_of
from ppid_desktop.storage.rows import FILE_COLUMNS
from ppid_desktop.storage.transaction import Transaction

_CHECK = delete(tables.file_check).where(tables.file_check.c.file_id == bindparam("file"))
_BY_NAME = select(tables.stored_file).where(tables.stored_file.c.name == bindparam("name"))


def keep(tx: Transaction, file: StoredFile) -> StoredFile:
    """Return the content's row under its own id, made if new; the digest of what lies on the disk is renewed.

    The same content gets the same name; its stored bytes differ when it had to be written again.
    """
    known = named(tx, file.name)
    if known is None:
        tx.insert(tables.stored_file, plain(file))
        return file
    kept = replace(file, id=known.id)
    if known != kept:
        stored = {
            "stored_sha256": kept.stored_sha256,
            "stored_size": kept.stored_size,
            "purged_at": None,  # it lies there again
        }
        tx.save(tables.stored_file, kept.id, stored)
        tx.run(_CHECK, {"file": str(kept.id)})  # it was of the bytes that lay there before
    return kept


def let_go(tx: Transaction, file: StoredFile) -> None:
    """Note that the content is kept no longer."""
    tx.save(tables.stored_file, file.id, {"purged_at": tx.clock.now().isoformat()})
    tx.run(_CHECK, {"file": str(file.id)})


def named(tx: Transaction, name: str) -> StoredFile | None:
    """Return the content of this name, if there is one."""
    row = tx.first(_BY_NAME, {"name": name})
    return None if row is None else stored_file(row)


def stored_file(row: RowMapping | Mapping[str, object]) -> StoredFile:
    """Return the value of a row."""
    return value_of(StoredFile, {name: row[name] for name in FILE_COLUMNS})
