"""The schema: made at once or step by step the same, brought up to date with data, refused when newer."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Connection, Engine

from ppid_desktop.domain.errors import WorkspaceDamaged, WorkspaceTooNew
from ppid_desktop.domain.sop_file import load_sop
from ppid_desktop.runtime.assets import resource
from ppid_desktop.runtime.clock import SystemClock
from ppid_desktop.storage import schema, triggers
from ppid_desktop.storage.engine import EncryptedDatabase, create_database, write_engine
from ppid_desktop.storage.office_repository import OfficeRepository
from ppid_desktop.storage.transaction import Transaction

KEY = b"k" * 32
NEXT = f"{int(schema.HEAD) + 1:04}"

ADD_COLUMN = """
revision = "{revision}"
down_revision = "{before}"

def upgrade():
    from alembic import op
    import sqlalchemy as sa

    op.add_column("employee", sa.Column("note", sa.Text, server_default="", nullable=False))
    op.execute("UPDATE employee SET note = 'dari ' || name")
    with op.batch_alter_table("record_entry") as batch:
        batch.add_column(sa.Column("why", sa.Text, server_default="", nullable=False))
    {more}
"""


@pytest.fixture
def location(tmp_path: Path) -> EncryptedDatabase:
    """A database of today's schema, with data that hangs together."""
    database = EncryptedDatabase(tmp_path / "ppid.db", KEY)
    create_database(database)
    engine = write_engine(database)
    with engine.begin() as connection:
        schema.create(connection)
        _fill(connection)
    engine.dispose()
    return database


@pytest.fixture
def engine(location: EncryptedDatabase) -> Iterator[Engine]:
    opened = write_engine(location)
    yield opened
    opened.dispose()


def _fill(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT INTO employee (id, name, content) VALUES ('p', 'Petugas', '{}')")
    connection.exec_driver_sql(
        "INSERT INTO record (id, case_no, register_no, created_at, created_by, changed_at, sop_id,"
        " row_version, origin, origin_source, version, last_step, opened, content)"
        " VALUES ('r', 1, 'x', 't', 'p', 't', 's', 1, 'sop', '', 1, 1, 0, '{}')"
    )
    connection.exec_driver_sql(
        "INSERT INTO entry (id, kind, row_version, content) VALUES ('e', 'k', 1, '{}')"
    )
    connection.exec_driver_sql("INSERT INTO record_entry (record_id, entry_id) VALUES ('r', 'e')")
    connection.exec_driver_sql("INSERT INTO setting (name, version, value, at) VALUES ('a', 1, 'nilai', 't')")


def _scripts(folder: Path, more: str = "pass") -> Path:
    """Return the real migrations with one more, as a newer program would have them."""
    shutil.copytree(schema.SCRIPTS, folder)
    step = ADD_COLUMN.format(revision=NEXT, before=schema.HEAD, more=more)
    (folder / "versions" / f"v{NEXT}_test.py").write_text(step, "utf-8")
    return folder


def _dump(connection: Connection) -> list[tuple[str, str, str]]:
    rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    return [(row[0], row[1], _one_line(row[2] or "")) for row in rows]


def _one_line(statement: str) -> str:
    return " ".join(statement.split()).replace("( ", "(").replace(" )", ")")


def _rows(connection: Connection, statement: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(statement)]


def test_the_migrations_make_exactly_what_a_new_workspace_gets(engine: Engine, tmp_path: Path) -> None:
    stepwise = EncryptedDatabase(tmp_path / "langkah.db", KEY)
    create_database(stepwise)
    other = write_engine(stepwise)
    with other.begin() as connection:
        schema.migrate(connection, schema.HEAD)
        made = _dump(connection)
        assert schema.version(connection) == schema.HEAD
    other.dispose()
    with engine.connect() as connection:
        assert [one for one in _dump(connection) if one[0] != "trigger"] == made


def test_every_migration_is_named_after_its_revision_and_imports_nothing_of_ours() -> None:
    scripts = sorted((schema.SCRIPTS / "versions").glob("v*.py"))
    assert [path.name[1:5] for path in scripts] == [f"{number:04}" for number in range(1, len(scripts) + 1)]
    assert scripts[-1].name[1:5] == schema.HEAD
    for path in [*scripts, schema.SCRIPTS / "env.py"]:
        assert "ppid_desktop" not in path.read_text("utf-8")


def test_a_database_of_today_is_left_alone(engine: Engine, location: EncryptedDatabase) -> None:
    assert not schema.bring_up_to_date(engine, location.path)
    assert not schema.copy_name(location.path, schema.HEAD).exists()


def test_opening_a_database_of_today_does_not_import_alembic(location: EncryptedDatabase) -> None:
    program = (
        "import sys; from pathlib import Path; from ppid_desktop.storage import engine, schema;"
        f"location = engine.EncryptedDatabase(Path({str(location.path)!r}), {KEY!r});"
        "made = engine.write_engine(location); schema.bring_up_to_date(made, location.path); made.dispose();"
        "assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_an_upgrade_keeps_the_data_and_puts_the_triggers_back(
    engine: Engine, location: EncryptedDatabase, tmp_path: Path
) -> None:
    assert schema.bring_up_to_date(engine, location.path, head=NEXT, scripts=_scripts(tmp_path / "baru"))
    with engine.begin() as connection:
        assert schema.version(connection) == NEXT
        assert _rows(connection, "SELECT name, note FROM employee") == [("Petugas", "dari Petugas")]
        assert _rows(connection, "SELECT record_id, entry_id, why FROM record_entry") == [("r", "e", "")]
        names = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")
        assert names.scalar_one() == len(triggers.statements())
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    with pytest.raises(Exception, match="append-only"), engine.begin() as connection:
        connection.exec_driver_sql("UPDATE setting SET value = 'lain'")


def test_the_database_as_it_was_is_kept_beside_the_upgraded_one(
    engine: Engine, location: EncryptedDatabase, tmp_path: Path
) -> None:
    schema.bring_up_to_date(engine, location.path, head=NEXT, scripts=_scripts(tmp_path / "baru"))
    kept = write_engine(EncryptedDatabase(schema.copy_name(location.path, schema.HEAD), KEY))
    with kept.connect() as connection:
        assert schema.version(connection) == schema.HEAD
        assert connection.exec_driver_sql("SELECT value FROM setting").scalars().all() == ["nilai"]
    kept.dispose()


BREAKING = {
    "an error": "raise RuntimeError('gagal')",
    "an orphan": 'op.execute("DELETE FROM record")',
}


@pytest.mark.parametrize("name", BREAKING)
def test_an_upgrade_that_fails_leaves_the_old_database(
    engine: Engine, location: EncryptedDatabase, tmp_path: Path, name: str
) -> None:
    with engine.connect() as connection:
        before = _dump(connection)
    scripts = _scripts(tmp_path / "baru", BREAKING[name])
    with pytest.raises((RuntimeError, WorkspaceDamaged)):
        schema.bring_up_to_date(engine, location.path, head=NEXT, scripts=scripts)
    with engine.connect() as connection:
        assert _dump(connection) == before
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM record").scalar_one() == 1


def test_an_upgrade_killed_half_way_leaves_the_old_database(
    location: EncryptedDatabase, tmp_path: Path
) -> None:
    scripts = _scripts(tmp_path / "baru", "import os; os._exit(9)")
    program = (
        "from pathlib import Path; from ppid_desktop.storage import engine, schema;"
        f"location = engine.EncryptedDatabase(Path({str(location.path)!r}), {KEY!r});"
        "made = engine.write_engine(location);"
        f"schema.bring_up_to_date(made, location.path, head={NEXT!r}, scripts=Path({str(scripts)!r}))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 9
    opened = write_engine(location)
    with opened.connect() as connection:
        assert schema.version(connection) == schema.HEAD
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    shutil.rmtree(scripts)
    assert schema.bring_up_to_date(opened, location.path, head=NEXT, scripts=_scripts(tmp_path / "baru"))
    opened.dispose()


def test_rounds_from_before_collective_submissions_stay_as_they_were(tmp_path: Path) -> None:
    old = EncryptedDatabase(tmp_path / "lama.db", KEY)
    create_database(old)
    engine = write_engine(old)
    with engine.begin() as connection:
        schema.migrate(connection, "0001")
        _fill(connection)
        connection.exec_driver_sql(
            "INSERT INTO round (id, record_id, number, content) VALUES ('p', 'r', 1, '{}')"
        )
    assert schema.bring_up_to_date(engine, old.path)
    with engine.begin() as connection:
        assert _rows(connection, "SELECT id, record_id, number FROM round") == [("p", "r", 1)]
        assert _rows(connection, "SELECT * FROM submission_round") == []
        connection.exec_driver_sql("INSERT INTO submission (id, content) VALUES ('s', '{}')")
        link = "INSERT INTO submission_round (submission_id, round_id) VALUES ('s', 'p')"
        connection.exec_driver_sql(link)
    with pytest.raises(Exception, match="append-only"), engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM submission_round")
    engine.dispose()


def test_settings_learn_who_saved_them_and_rounds_which_letterhead_they_went_out_with(tmp_path: Path) -> None:
    database = EncryptedDatabase(tmp_path / "ppid.db", KEY)
    create_database(database)
    engine = write_engine(database)
    with engine.begin() as connection:
        schema.migrate(connection, "0001")
        _fill(connection)
        _add_office(connection, 1, "2026-01-05T08:00:00+07:00", account=None)
        _add_office(connection, 2, "2026-02-01T08:00:00+07:00", account="a2")
        for number, created in enumerate(("2026-01-06T08:00:00+07:00", "2026-02-01T02:00:00+00:00"), 1):
            connection.exec_driver_sql(
                "INSERT INTO round (id, record_id, number, content) VALUES (?, 'r', ?, ?)",
                (f"round {number}", number, f'{{"created_at": "{created}", "decision": {{}}}}'),
            )
    assert schema.bring_up_to_date(engine, database.path)
    with engine.begin() as connection:
        kept = _rows(connection, "SELECT version, value, account_id FROM setting WHERE name = 'office'")
        assert kept == [(1, "kop 1", None), (2, "kop 2", "a2")]
        rounds = "SELECT number, json_extract(content, '$.office_version') FROM round"
        assert _rows(connection, rounds) == [(1, 1), (2, 2)]
        _add_office(connection, 3, "2026-03-01T08:00:00+07:00", account=None)
    engine.dispose()


def test_files_whose_corrections_were_declined_together_are_known_as_set_aside(tmp_path: Path) -> None:
    database = EncryptedDatabase(tmp_path / "ppid.db", KEY)
    create_database(database)
    engine = write_engine(database)
    told = '{"state": "not_applied", "reason": "Keliru", "handled_at": "t", "handled_by": "p"'
    with engine.begin() as connection:
        schema.migrate(connection, "0004")
        _fill(connection)
        for statement in (
            "INSERT INTO round (id, record_id, number, content) VALUES ('q', 'r', 1, '{}')",
            "INSERT INTO stored_file (id, name, sha256, stored_sha256, size, stored_size)"
            " VALUES ('f', 'n', 'a', 'b', 1, 1)",
            "INSERT INTO returned (id, round_id, file_id, reading, content) VALUES"
            " ('lama', 'q', 'f', '', '{}'), ('baru', 'q', 'f', '', '{}')",
        ):
            connection.exec_driver_sql(statement)
        for key, batch, file in (("1", '"b"', "lama"), ("2", '"b"', "lama"), ("3", "null", "baru")):
            content = f'{told}, "batch": {batch}, "returned_id": "{file}"}}'
            insert = "INSERT INTO correction (id, round_id, content) VALUES (?, 'q', ?)"
            connection.exec_driver_sql(insert, (key, content))
    assert schema.bring_up_to_date(engine, database.path)
    with engine.begin() as connection:
        [(row_id, *rest)] = _rows(connection, "SELECT id, round_id, returned_id, content FROM set_aside")
        assert str(UUID(str(row_id))) == row_id
        assert rest == ["q", "lama", '{"at":"t","by":"p","reason":"Keliru"}']
    engine.dispose()


def test_working_copies_rescued_among_the_versions_are_moved_beside_them(tmp_path: Path) -> None:
    database = EncryptedDatabase(tmp_path / "ppid.db", KEY)
    create_database(database)
    engine = write_engine(database)
    with engine.begin() as connection:
        schema.migrate(connection, "0006")
        _fill(connection)
        for statement in (
            "INSERT INTO softfile (id, record_id, row_version, position, content)"
            " VALUES ('s', 'r', 1, 1, '{}')",
            "INSERT INTO stored_file (id, name, sha256, stored_sha256, size, stored_size)"
            " VALUES ('f', 'n', 'a', 'b', 1, 1)",
            "INSERT INTO softfile_version (id, softfile_id, number, file_id, saved, content) VALUES"
            " ('satu', 's', 1, 'f', 1, '{}'),"
            """ ('dua', 's', 2, 'f', 0, '{"added_at": "t", "added_by": "p", "kind": "olahan"}')""",
        ):
            connection.exec_driver_sql(statement)
    assert schema.bring_up_to_date(engine, database.path)
    with engine.begin() as connection:
        assert _rows(connection, "SELECT id FROM softfile_version") == [("satu",)]
        moved = _rows(connection, "SELECT id, softfile_id, file_id, content FROM rescued_copy")
        assert moved == [("dua", "s", "f", '{"taken_at":"t","taken_by":"p"}')]
    engine.dispose()


@pytest.mark.parametrize(
    ("followed", "kept"), [("pemotda-2023", [(1, "2026-01-05T08:00:00+07:00")]), ("-", [])]
)
def test_the_sop_that_records_followed_is_kept_as_the_program_had_it(
    tmp_path: Path, followed: str, kept: list[tuple[object, ...]]
) -> None:
    database = EncryptedDatabase(tmp_path / "ppid.db", KEY)
    create_database(database)
    engine = write_engine(database)
    with engine.begin() as connection:
        schema.migrate(connection, "0005")
        _fill(connection)
        connection.exec_driver_sql(
            "UPDATE record SET created_at = '2026-01-05T08:00:00+07:00', sop_id = ?", (followed,)
        )
    assert schema.bring_up_to_date(engine, database.path)
    with engine.begin() as connection:
        assert _rows(connection, "SELECT version, at FROM setting WHERE name = 'sop'") == kept
        office = OfficeRepository(Transaction(connection, SystemClock()))
        sop = load_sop(resource("sop", "pemotda-2023.toml").read_text("utf-8"))
        assert office.sop_version(sop) == len(kept)
        assert not kept or office.sop(1) == sop
    engine.dispose()


def _add_office(connection: Connection, version: int, at: str, account: str | None) -> None:
    row = (version, f"kop {version}", at)
    connection.exec_driver_sql(
        "INSERT INTO setting (name, version, value, at) VALUES ('office', ?, ?, ?)", row
    )
    if account:
        connection.exec_driver_sql(
            "INSERT INTO audit VALUES (?, ?, ?, 'x', 'setting_changed', 'setting', 'kantor', ?, NULL, x'00')",
            (version, at, account, f"versi {version}"),
        )


def test_a_newer_database_is_refused_untouched(engine: Engine, location: EncryptedDatabase) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0099'")
    with pytest.raises(WorkspaceTooNew):
        schema.bring_up_to_date(engine, location.path)
    with engine.connect() as connection:
        assert schema.version(connection) == "0099"


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE alembic_version",
        "DELETE FROM alembic_version",
        "UPDATE alembic_version SET version_num = 'abc'",
        "UPDATE alembic_version SET version_num = '0000'",
    ],
)
def test_a_database_of_unknown_origin_is_damaged(
    engine: Engine, location: EncryptedDatabase, change: str
) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql(change)
    with pytest.raises(WorkspaceDamaged):
        schema.bring_up_to_date(engine, location.path)
