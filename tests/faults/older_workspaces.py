"""Workspaces as an older program left them: their schema made by its migrations, the rows that fit into it.

Before the log told of contents its chain covered less: such a log is chained anew with the workspace's own
key, and anchored, as that program had done it.
"""

from collections.abc import Callable
from typing import Any

from ppid_desktop.runtime.paths import user_folders
from ppid_desktop.storage import audit_chain, schema
from ppid_desktop.storage.anchor import AnchorFile
from ppid_desktop.storage.audit_check import canonical
from ppid_desktop.storage.engine import EncryptedDatabase, create_database, write_engine
from ppid_desktop.storage.secrets_table import inner_keys
from tests.faults.office import Office

_LETTERHEADS_KEPT, _CONTENTS_TOLD, _FIRST_WITH_SOPS = "0003", "0004", "0006"
_NOT_COPIED = {"alembic_version", "sqlite_sequence"}
Run = Callable[..., Any]


def put_older_in_place(office: Office, version: str) -> None:
    """Leave the database as the program of that schema had it, and nobody logged in."""
    today, older_path = office.grounds.workspace / "ppid.db", office.grounds.base / "lama.db"
    office.login()
    with office.session.vault.read() as unit:
        audit_key = inner_keys(unit.tx).audit  # type: ignore[attr-defined]
    workspace_id = office.session.vault.workspace_id
    keys = office.session.vault.unlocked.keys  # type: ignore[attr-defined]
    office.log_out()
    older = EncryptedDatabase(older_path, keys.database)
    create_database(older)
    engine = write_engine(older)
    with engine.begin() as connection:
        schema.migrate(connection, version)
    pooled = engine.raw_connection()
    run = pooled.driver_connection.execute  # type: ignore[union-attr]
    run("PRAGMA foreign_keys = OFF")
    run(f"ATTACH DATABASE '{today}' AS today KEY \"x'{keys.database.hex()}'\"")
    for (name,) in run("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
        if name not in _NOT_COPIED:
            _copy_rows(run, name)
    _take_out_what_came_later(run, version)
    if version < _CONTENTS_TOLD:
        head = _chained(run, audit_key, audit_chain.genesis(audit_key, workspace_id))
        anchor = AnchorFile(user_folders().state, workspace_id, keys.anchor)
        anchor.write(head, office.clock.now())
    pooled.close()
    engine.dispose()
    older_path.replace(today)


def _copy_rows(run: Run, name: str) -> None:
    known = [row[1] for row in run(f'PRAGMA main.table_info("{name}")')]
    there = {row[1] for row in run(f'PRAGMA today.table_info("{name}")')}
    columns = ", ".join(f'"{column}"' for column in known if column in there)
    run(f'INSERT INTO main."{name}" ({columns}) SELECT {columns} FROM today."{name}"')  # noqa: S608 - our tables


def _take_out_what_came_later(run: Run, version: str) -> None:
    """Leave out what an older program did not write into a table that it had."""
    if version < _FIRST_WITH_SOPS:
        run("DELETE FROM main.setting WHERE name = 'sop'")
    if version < _LETTERHEADS_KEPT:
        run("UPDATE main.round SET content = json_remove(content, '$.office_version')")


def _chained(run: Run, key: bytes, head: audit_chain.ChainHead) -> audit_chain.ChainHead:
    """Chain the log's entries without their contents; return the new head."""
    found = run("SELECT * FROM main.audit ORDER BY number")
    names = [column[0] for column in found.description]
    for values in found.fetchall():
        row = dict(zip(names, values, strict=True)) | {"contents": None}
        head = audit_chain.extend(key, head, canonical(row))
        run(
            "UPDATE main.audit SET number = ?, mac = ? WHERE number = ?",
            (head.position, head.mac, row["number"]),
        )
    return head
