"""What saving is measured against: one fsynced commit of plain SQLite."""

import sqlite3
from pathlib import Path


def plain_database(path: Path) -> sqlite3.Connection:
    """Return a database of one row, to be used by one thread at a time."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE field (id INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("INSERT INTO field VALUES (1, '')")
    return connection


def commit(connection: sqlite3.Connection, text: str) -> None:
    """Change the row and have it on the disk."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE field SET text = ? WHERE id = 1", (text,))
    connection.execute("COMMIT")
