"""What a search is measured against: the page's bare statement on the same index, and the words asked for."""

import statistics
from pathlib import Path

from sqlalchemy import Connection

from ppid_desktop.services.session import Session
from ppid_desktop.storage.engine import EncryptedDatabase
from ppid_desktop.storage.index_query import query_of
from ppid_desktop.storage.vault import UnlockedVault

QUERIES = (
    "laporan",
    "lap",
    "l",
    "laporan tahunan wilayah",
    "wilayah profil 2015",
    "poran",
    "amatan merint",
    "PPID/0012345/2026",
    "nomor 777",
    "500.12.18.1 evaluasi",
    "tidakadasamasekali",
    "peta batas daerah kecamatan desa kelurahan",
)
_RAW = (
    "SELECT document.* FROM document JOIN"
    " (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) AS found"
    " ON document.place = found.rowid"
)
_RAW_INSIDE = _RAW.replace("words", "inside")


def raw_rows(connection: Connection, text: str, most: int) -> int:
    """Run the bare statement; where no word begins so, also the one that looks inside words."""
    query = query_of(text)
    rows = len(connection.exec_driver_sql(_RAW, (query.words, most)).all())
    if rows < most and query.long_inside:
        rows += len(connection.exec_driver_sql(_RAW_INSIDE, (query.long_inside, most)).all())
    return rows


def index_of(session: Session, folder: Path) -> EncryptedDatabase:
    """Return a workspace's index, keyed."""
    if not isinstance(session.vault, UnlockedVault):
        raise TypeError
    return EncryptedDatabase(folder / "index.db", session.vault.unlocked.keys.index)


def p95(times: list[float]) -> float:
    """Return what 95 of 100 times stay below, as the budgets of searching are given."""
    return statistics.quantiles(times, n=20)[-1]
