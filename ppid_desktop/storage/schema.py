"""The schema of ppid.db: made at once when new, brought up to date when old, refused when newer.

Order of an upgrade: copy the file aside, foreign keys OFF (ALTER by copying needs it), then in one
transaction drop the triggers, migrate, put the triggers back, `foreign_key_check`, `integrity_check`; only
then commit. Alembic is imported only here and only when an upgrade is due.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from ppid_desktop.domain.errors import WorkspaceDamaged, WorkspaceTooNew
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage import tables, triggers
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.engine import checkpoint
from ppid_desktop.storage.sqlcipher_faults import explaining_faults

HEAD = "0011"
_VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
SCRIPTS = Path(__file__).parent / "migrations"


def create(connection: Connection) -> None:
    """Make every table and trigger of the present schema inside the caller's transaction."""
    tables.metadata.create_all(connection, checkfirst=False)
    for statement in triggers.statements():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_VERSION_TABLE)
    connection.exec_driver_sql("INSERT INTO alembic_version (version_num) VALUES (?)", (HEAD,))


def version(connection: Connection) -> str:
    """Return the schema's version; WorkspaceDamaged when the database does not say it."""
    known = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first()
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first() if known else None
    if row is None or not str(row[0]).isdecimal():
        raise WorkspaceDamaged("Basis data ruang kerja tidak memuat susunan yang dikenal.")
    return str(row[0])


def bring_up_to_date(
    engine: Engine,
    path: Path,
    upgraded: Callable[[Connection], None] = lambda _connection: None,
    *,
    before: Callable[[Connection, str], None] = lambda _connection, _present: None,
    head: str = HEAD,
    scripts: Path = SCRIPTS,
) -> bool:
    """Upgrade the database when it is old and return whether that was done.

    Takes the write engine while nobody else has the file open. `before` is called inside the transaction with
    the old version, `upgraded` once tables and triggers are those of today. WorkspaceTooNew,
    WorkspaceDamaged, DiskFull; after any of them the database is as it was. `head` and `scripts` stand in for
    the real ones in tests.
    """
    with engine.connect() as connection:
        present = version(connection)
    if int(present) > int(head):
        raise WorkspaceTooNew
    if present == head:
        return False
    _copy_aside(engine, path, present)
    with _without_foreign_keys(engine) as connection, connection.begin():
        before(connection, present)
        _drop_triggers(connection)
        migrate(connection, head, scripts)
        for statement in triggers.statements():
            connection.exec_driver_sql(statement)
        upgraded(connection)
        _check(connection)
    return True


def copy_name(path: Path, present: str) -> Path:
    """Return where the database of an older version is kept before its upgrade."""
    return path.with_name(f"{path.name}.versi-{present}")


def _copy_aside(engine: Engine, path: Path, present: str) -> None:
    """Keep the whole old file, encrypted as it is; the checkpoint leaves nothing beside it in the WAL."""
    checkpoint(engine)
    with writing(), path.open("rb") as source, atomic_file.replacing(copy_name(path, present)) as target:
        shutil.copyfileobj(source, target, 1 << 20)


@contextmanager
def _without_foreign_keys(engine: Engine) -> Iterator[Connection]:
    """Yield a connection outside any transaction: the pragma does nothing inside one."""
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        if driver is None:
            raise WorkspaceDamaged
        with explaining_faults():
            driver.execute("PRAGMA foreign_keys = OFF")
        try:
            yield connection
        finally:
            connection.rollback()
            driver.execute("PRAGMA foreign_keys = ON")


def _drop_triggers(connection: Connection) -> None:
    names = (
        connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
    )
    for name in names:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def _check(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    findings = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    if broken is not None or findings != ["ok"]:
        raise WorkspaceDamaged("Pembaruan susunan basis data tidak lolos pemeriksaan.")


def migrate(connection: Connection, head: str, scripts: Path = SCRIPTS) -> None:
    """Run the migrations up to a version inside the caller's transaction; WorkspaceDamaged."""
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, head)
    except CommandError:
        raise WorkspaceDamaged("Basis data ruang kerja tidak memuat susunan yang dikenal.") from None
