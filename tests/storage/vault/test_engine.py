"""The encrypted databases: keyed, durable, read-only for readers, and honest about faults."""

import logging
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from ppid_desktop.domain.errors import (
    Bug,
    DiskFull,
    TargetUnwritable,
    WorkspaceBusy,
    WorkspaceDamaged,
)
from ppid_desktop.storage.engine import (
    Durability,
    EncryptedDatabase,
    checkpoint,
    checkpoint_then_integrity_check,
    create_database,
    read_engine,
    reading_cache_mib,
    search_cache_mib,
    write_engine,
)

MARKER = "INFORMASI YANG DIKECUALIKAN"


@pytest.fixture
def database(tmp_path: Path) -> EncryptedDatabase:
    database = EncryptedDatabase(tmp_path / "ppid.db", b"k" * 32)
    create_database(database)
    return database


@pytest.fixture
def writer(database: EncryptedDatabase) -> Iterator[Engine]:
    engine = write_engine(database)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT UNIQUE)"))
    yield engine
    engine.dispose()


@pytest.fixture
def reader(database: EncryptedDatabase, writer: Engine) -> Iterator[Engine]:
    engine = read_engine(database)
    yield engine
    engine.dispose()


def add(engine: Engine, name: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO item (name) VALUES (:name)"), {"name": name})


def count(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM item")).scalar_one())


def pragma(engine: Engine, name: str) -> object:
    with engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_what_is_written_is_read_after_reopening(database: EncryptedDatabase, writer: Engine) -> None:
    add(writer, MARKER)
    writer.dispose()
    engine = write_engine(database)
    assert count(engine) == 1
    engine.dispose()


def test_nothing_plain_lies_on_the_disk(tmp_path: Path, writer: Engine) -> None:
    for number in range(500):
        add(writer, f"{MARKER} {number}")
    on_disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert len(on_disk) > 100_000
    for plain in (MARKER.encode(), b"SQLite format 3", b"CREATE TABLE", b"k" * 16):
        assert plain not in on_disk


def test_the_file_is_plain_sqlcipher_4_with_a_raw_key(database: EncryptedDatabase, writer: Engine) -> None:
    """The exit route: any SQLCipher 4 opens it, and exports it to plain SQLite."""
    add(writer, "satu")
    writer.dispose()
    plain = database.path.with_name("plain.db")
    with closing(dbapi2.connect(str(database.path))) as connection:
        connection.execute(f"PRAGMA key = \"x'{database.key.hex()}'\"")
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        connection.execute("SELECT sqlcipher_export('plain')")
    with closing(sqlite3.connect(plain)) as connection:
        assert connection.execute("SELECT name FROM item").fetchall() == [("satu",)]


def test_pragmas_of_writer_and_reader(writer: Engine, reader: Engine) -> None:
    assert pragma(writer, "journal_mode") == "wal"
    assert pragma(writer, "synchronous") == 2
    for engine in (writer, reader):
        assert pragma(engine, "foreign_keys") == 1
        assert pragma(engine, "temp_store") == 2
        assert pragma(engine, "busy_timeout") == 10_000
    assert pragma(writer, "recursive_triggers") == 1
    assert pragma(writer, "cache_size") == -32 * 1024
    assert pragma(reader, "query_only") == 1


def test_the_index_may_be_less_durable(tmp_path: Path) -> None:
    index = EncryptedDatabase(tmp_path / "index.db", b"i" * 32, Durability.NORMAL)
    create_database(index)
    engine = write_engine(index)
    assert pragma(engine, "synchronous") == 1
    engine.dispose()


@pytest.mark.parametrize("key", [b"", b"k" * 31, b"k" * 33])
def test_a_key_of_another_length_is_our_own_bug(tmp_path: Path, key: bytes) -> None:
    with pytest.raises(Bug):
        EncryptedDatabase(tmp_path / "ppid.db", key)


def test_a_database_is_never_made_over_a_file(database: EncryptedDatabase) -> None:
    before = database.path.read_bytes()
    with pytest.raises(TargetUnwritable):
        create_database(database)
    assert database.path.read_bytes() == before


def test_opening_never_makes_an_empty_database(tmp_path: Path) -> None:
    missing = EncryptedDatabase(tmp_path / "ppid.db", b"k" * 32)
    for engine in (write_engine(missing), read_engine(missing)):
        with pytest.raises(WorkspaceDamaged):
            engine.connect()
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_key_is_damage_and_says_nothing_secret(
    database: EncryptedDatabase,
    writer: Engine,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    writer.dispose()
    caplog.set_level(logging.DEBUG)
    wrong = EncryptedDatabase(database.path, b"w" * 32)
    for engine in (write_engine(wrong), read_engine(wrong)):
        with pytest.raises(WorkspaceDamaged) as fault:
            engine.connect()
        assert fault.value.__suppress_context__
    output = capfd.readouterr()
    shown = output.out + output.err + caplog.text + repr(wrong) + repr(write_engine(wrong))
    assert wrong.key.hex() not in shown
    assert output.err == ""


def test_the_key_is_neither_in_the_url_nor_in_the_log(
    database: EncryptedDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    engine = write_engine(database)
    engine.echo = True
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE item (name TEXT)"))
        connection.execute(text("INSERT INTO item VALUES (:name)"), {"name": MARKER})
    engine.dispose()
    assert "INSERT INTO item" in caplog.text
    assert database.key.hex() not in caplog.text + str(engine.url)
    assert MARKER not in caplog.text


@pytest.mark.parametrize("place", [0, 100, 4096, 5000])
def test_a_damaged_page_is_found(database: EncryptedDatabase, writer: Engine, place: int) -> None:
    for number in range(200):
        add(writer, f"nama {number}")
    checkpoint(writer)
    writer.dispose()
    content = bytearray(database.path.read_bytes())
    content[place] ^= 1
    database.path.write_bytes(content)
    engine = write_engine(database)
    try:
        problems = checkpoint_then_integrity_check(engine)
    except WorkspaceDamaged:
        problems = ("not even opened",)
    engine.dispose()
    assert problems


def test_reading_a_damaged_page_is_said_without_sql_or_content(
    database: EncryptedDatabase, writer: Engine
) -> None:
    for number in range(2000):
        add(writer, f"{MARKER} {number}")
    checkpoint(writer)
    writer.dispose()
    content = bytearray(database.path.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 + 50] ^= 1
    database.path.write_bytes(content)
    engine = read_engine(database)
    with pytest.raises(WorkspaceDamaged) as fault, engine.connect() as connection:
        connection.execute(text("SELECT * FROM item WHERE name LIKE :name"), {"name": MARKER}).all()
    engine.dispose()
    assert "SELECT" not in str(fault.value)
    assert MARKER not in fault.value.sentences()


def test_a_sound_database_has_no_findings_also_after_a_crash(
    database: EncryptedDatabase, writer: Engine, tmp_path: Path
) -> None:
    """Copied while in use, as a crash leaves it: the last commits lie in the WAL only."""
    add(writer, "satu")
    assert checkpoint_then_integrity_check(writer) == ()
    for number in range(300):
        add(writer, f"nama {number}")
    (tmp_path / "crash").mkdir()
    for path in tmp_path.glob("ppid.db*"):
        (tmp_path / "crash" / path.name).write_bytes(path.read_bytes())
    engine = write_engine(EncryptedDatabase(tmp_path / "crash" / "ppid.db", database.key))
    assert checkpoint_then_integrity_check(engine) == ()
    assert count(engine) == 301
    engine.dispose()


def test_the_check_says_when_a_reader_is_in_the_way(writer: Engine, reader: Engine) -> None:
    add(writer, "satu")
    with reader.connect() as snapshot:
        snapshot.execute(text("SELECT * FROM item")).all()
        add(writer, "dua")
        give_up_at_once(writer)
        with pytest.raises(WorkspaceBusy):
            checkpoint_then_integrity_check(writer)
    assert checkpoint_then_integrity_check(writer) == ()


def give_up_at_once(engine: Engine) -> None:
    """Let the engine's one connection wait for nobody."""
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")


def test_a_transaction_holds_the_write_lock_from_its_beginning(
    database: EncryptedDatabase, writer: Engine
) -> None:
    with closing(dbapi2.connect(str(database.path), isolation_level=None, timeout=0)) as other:
        other.execute(f"PRAGMA key = \"x'{database.key.hex()}'\"")
        with writer.begin() as connection:
            connection.execute(text("SELECT 1"))
            with pytest.raises(dbapi2.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
        other.execute("BEGIN IMMEDIATE")
        assert other.in_transaction


def test_another_process_holding_the_lock_is_said(database: EncryptedDatabase, writer: Engine) -> None:
    with closing(dbapi2.connect(str(database.path), isolation_level=None)) as other:
        other.execute(f"PRAGMA key = \"x'{database.key.hex()}'\"")
        give_up_at_once(writer)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WorkspaceBusy):
            add(writer, "satu")
        other.execute("ROLLBACK")
    add(writer, "satu")


def test_schema_changes_roll_back_with_their_transaction(writer: Engine) -> None:
    with pytest.raises(RuntimeError), writer.begin() as connection:
        connection.execute(text("CREATE TABLE lain (a)"))
        connection.execute(text("INSERT INTO item (name) VALUES ('x')"))
        raise RuntimeError
    assert count(writer) == 0
    with writer.connect() as connection:
        assert (
            connection.execute(text("SELECT count(*) FROM sqlite_master WHERE name = 'lain'")).scalar() == 0
        )


def test_a_reader_cannot_change_anything(reader: Engine) -> None:
    with pytest.raises(WorkspaceDamaged):
        add(reader, "satu")
    assert count(reader) == 0


def test_a_reader_sees_one_snapshot(writer: Engine, reader: Engine) -> None:
    with reader.connect() as connection:
        before = connection.execute(text("SELECT count(*) FROM item")).scalar()
        add(writer, "satu")
        assert connection.execute(text("SELECT count(*) FROM item")).scalar() == before
    assert count(reader) == 1


def test_readers_do_not_wait_for_the_writer_nor_for_each_other(writer: Engine, reader: Engine) -> None:
    with writer.begin() as writing:
        writing.execute(text("INSERT INTO item (name) VALUES ('belum')"))
        with reader.connect() as one, reader.connect() as other:
            assert one.execute(text("SELECT count(*) FROM item")).scalar() == 0
            assert other.execute(text("SELECT count(*) FROM item")).scalar() == 0


def test_writers_of_several_threads_take_turns(writer: Engine) -> None:
    def add_twenty(start: int) -> None:
        for number in range(20):
            add(writer, f"{start} {number}")

    threads = [threading.Thread(target=add_twenty, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(writer) == 80


def test_breaking_a_constraint_stays_the_callers_error_without_values(writer: Engine) -> None:
    add(writer, MARKER)
    with pytest.raises(IntegrityError) as error:
        add(writer, MARKER)
    assert MARKER not in str(error.value)


def test_a_full_disk_is_said_and_the_database_goes_on(writer: Engine) -> None:
    add(writer, "satu")
    with writer.connect() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        add(writer, "x" * 50_000)
    with writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    add(writer, "x" * 50_000)
    assert count(writer) == 2


def test_the_search_cache_leaves_memory_to_small_pcs() -> None:
    gib = 1 << 30
    assert [search_cache_mib(ram * gib) for ram in (1, 2, 4, 8, 64)] == [64, 128, 256, 256, 256]
    assert 16 <= search_cache_mib() <= 256
    assert [reading_cache_mib(ram * gib) for ram in (1, 2, 4, 64)] == [16, 32, 48, 48]
