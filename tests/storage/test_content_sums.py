"""Content and log are compared: what the program writes fits, what is changed behind its back does not."""

# ruff: noqa: S608 - statements of the test's own

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection

from ppid_desktop.domain.audit import Action, AuditNote, ContentFault, OpeningFindings
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.errors import Cancelled
from ppid_desktop.domain.record import Coordination, EquipmentCheck, EquipmentItem, Information, Record
from ppid_desktop.domain.softfiles import RescuedCopy
from ppid_desktop.storage import audit_chain, schema, tables
from ppid_desktop.storage.audit_check import canonical
from ppid_desktop.storage.case_loader import RECORD
from ppid_desktop.storage.content_repository import ContentRepository
from ppid_desktop.storage.content_sums import CONTENT, NOT_CONTENT, ContentKey, counted
from ppid_desktop.storage.engine import EncryptedDatabase, create_database, write_engine
from ppid_desktop.storage.secrets_table import inner_keys
from ppid_desktop.storage.staging import DATABASE
from ppid_desktop.storage.transaction import Transaction
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage import values
from tests.storage.conftest import Bench
from tests.storage.values import archived, record

INTRODUCED = "0004"


def _never() -> bool:
    return False


def _faults(vault: UnlockedVault) -> list[ContentFault]:
    with vault.read() as unit:
        return list(unit.contents.faults(_never))


@contextmanager
def behind_its_back(bench: Bench, vault: UnlockedVault) -> Iterator[Connection]:
    """Yield a connection of one's own with the workspace's key; the database's triggers are gone."""
    engine = write_engine(EncryptedDatabase(bench.folder / DATABASE, vault.unlocked.keys.database))
    with engine.begin() as connection:
        for name in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
            connection.exec_driver_sql(f"DROP TRIGGER {name[0]}")
        yield connection
    engine.dispose()


@pytest.fixture
def full(vault: UnlockedVault, bench: Bench) -> UnlockedVault:
    """A workspace with a row of everything a record can have, and another record that shares an entry."""
    one, other = record(1, register_no="PPID/0001"), record(2, register_no="PPID/0002")
    shared = Coordination(uuid4(), outcome="Sepakat.", attachments=(values.attachment("notula"),))
    with vault.write(bench.account) as unit:
        archived(unit, one)
        unit.records.add(other)
        unit.entries.add(one.id, shared)
        unit.entries.link(other.id, shared.id)
        unit.entries.add(one.id, EquipmentCheck(uuid4(), items=(EquipmentItem(uuid4(), "Pemindai"),)))
        edited = values.softfile()
        unit.softfiles.add(one.id, edited)
        waiting = RescuedCopy(uuid4(), values.stored_file("disunting"), values.NOW, values.SOMEBODY)
        unit.softfiles.keep_unsaved(edited.id, waiting)
        unit.rounds.add(one.id, values.round_(exports=(values.export(),)))
        unit.audit.write(AuditNote(Action.RECORD_CREATED, "record", str(one.id), "", one.id))
    return vault


def test_every_table_is_content_of_a_record_or_said_not_to_be() -> None:
    assert CONTENT.keys() | NOT_CONTENT == set(tables.metadata.tables)
    assert not CONTENT.keys() & NOT_CONTENT


def test_what_the_program_wrote_fits_its_log(full: UnlockedVault) -> None:
    assert _faults(full) == []


TAMPERING = {
    "a field": (
        "UPDATE record SET content = json_set(content, '$.information.title', 'x') WHERE case_no = 1",
        "",
    ),
    "an entry": (
        "UPDATE entry SET content = json_set(content, '$.outcome', 'x') WHERE kind = 'coordination'",
        "Koordinasi",
    ),
    "a line of an entry": ("UPDATE equipment_item SET content = '{}'", "Pemeriksaan peralatan"),
    "an attachment": ("DELETE FROM attachment", "Koordinasi"),
    "a link": ("DELETE FROM record_entry WHERE record_id = (SELECT id FROM record WHERE case_no = 1)", ""),
    "a softfile": ("UPDATE softfile SET content = json_set(content, '$.description', 'x')", ""),
    "a softfile taken away": ("DELETE FROM softfile_version", ""),
    "a stored content": (
        "UPDATE stored_file SET sha256 = 'x' WHERE id IN (SELECT file_id FROM softfile_version)",
        "",
    ),
    "a round": ("UPDATE round SET content = json_set(content, '$.memo_no', 'x')", ""),
    "an export": ("UPDATE export SET registry = 'x'", ""),
    "a rescued copy": ("UPDATE rescued_copy SET content = '{}'", "Softfile"),
    "a title in the archive": ("UPDATE sealed SET title = 'x'", ""),
    "a record hidden from the archive": ("DELETE FROM archive_latest", ""),
}


@pytest.mark.parametrize("name", TAMPERING)
def test_what_is_changed_behind_the_programs_back_is_named(
    full: UnlockedVault, bench: Bench, name: str
) -> None:
    statement, part = TAMPERING[name]
    with behind_its_back(bench, full) as connection:
        assert connection.exec_driver_sql(statement).rowcount > 0
    found = _faults(full)
    assert {(one.register_no, one.part) for one in found if one.register_no == "PPID/0001"} == {
        ("PPID/0001", part)
    }
    assert "di luar program" in found[0].reason


def test_an_entry_that_serves_two_records_names_both(full: UnlockedVault, bench: Bench) -> None:
    with behind_its_back(bench, full) as connection:
        connection.exec_driver_sql(TAMPERING["an entry"][0])
    assert [one.register_no for one in _faults(full)] == ["PPID/0001", "PPID/0002"]


def test_a_record_taken_out_or_put_in_is_noticed(full: UnlockedVault, bench: Bench) -> None:
    with behind_its_back(bench, full) as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.exec_driver_sql(TAMPERING["a link"][0].replace("= 1", "= 2"))
        connection.exec_driver_sql("DELETE FROM record WHERE case_no = 2")
    assert [(one.register_no, "dihapus" in one.reason) for one in _faults(full)] == [("", True)]


def test_work_afterwards_does_not_cover_the_tampering(full: UnlockedVault, bench: Bench) -> None:
    with behind_its_back(bench, full) as connection:
        connection.exec_driver_sql(TAMPERING["a field"][0])
    with full.write(bench.account) as unit:
        one = unit.records.cases_in_work()[0].record
        saved = unit.records.get(one.id)
        unit.records.save(replace(saved, information=Information(title="Judul baru")))
        unit.audit.write(AuditNote(Action.FIELD_SAVED, "record", str(one.id), "judul", one.id))
    with full.read() as unit:
        everything = {one.register_no for one in unit.contents.faults(_never)}
    assert "PPID/0001" in everything


def test_numbers_put_right_by_somebody_with_the_keys_do_not_fit_the_log(
    full: UnlockedVault, bench: Bench
) -> None:
    with behind_its_back(bench, full) as connection:
        connection.exec_driver_sql(TAMPERING["a field"][0])
        tx = Transaction(connection, bench.clock)
        ContentRepository(tx, ContentKey(inner_keys(tx).audit_content)).take_up()
        connection.exec_driver_sql("UPDATE content_sum SET unlogged = 0")
    found = _faults(full)
    assert [one.register_no for one in found] == ["PPID/0001"]
    assert "catatan terakhirnya pada log" in found[0].reason


def forged(bench: Bench, vault: UnlockedVault) -> None:
    """Change a title, put the sums right and mark them as saved without an entry."""
    with behind_its_back(bench, vault) as connection:
        connection.exec_driver_sql(TAMPERING["a field"][0])
        tx = Transaction(connection, bench.clock)
        kept = tx.quick("SELECT owner_id, sum FROM content_sum").fetchall()
        ContentRepository(tx, ContentKey(inner_keys(tx).audit_content)).take_up()
        for owner, number in kept:
            connection.exec_driver_sql(
                "UPDATE content_sum SET unlogged = 0 WHERE owner_id = ? AND sum = ?", (owner, number)
            )


def test_a_change_marked_as_waiting_for_its_entry_is_told_and_never_gets_into_the_log(
    full: UnlockedVault, bench: Bench
) -> None:
    forged(bench, full)
    with full.write(bench.account) as unit:
        unit.audit.write(AuditNote(Action.CONTENTS_NOTED, "workspace", "x"))
    with full.write(bench.account) as unit:  # going on working on the record does not make it right either
        row = unit.tx.connection.exec_driver_sql("SELECT id FROM record WHERE case_no = 1").one()
        one = unit.records.get(UUID(row.id))
        unit.records.save(replace(one, information=replace(one.information, summary="Lanjut")))
        unit.audit.write(AuditNote(Action.FIELD_SAVED, "record", str(one.id), "", one.id))
    found = _faults(full)
    assert [one.register_no for one in found] == ["PPID/0001"]
    assert "tanpa catatan" in found[0].reason


def test_a_change_marked_as_waiting_is_named_at_the_next_opening(full: UnlockedVault, bench: Bench) -> None:
    forged(bench, full)
    full.close()
    again = bench.open()
    assert [one.register_no for one in again.findings.unlogged] == ["PPID/0001"]
    with again.read() as unit:
        entries = unit.audit.entries(0, 10, LogQuery("tanpa catatan"))
        assert unit.audit.verify(None, _never).intact
    assert [entry.note.action for entry in entries] == [Action.CONTENTS_UNLOGGED]
    assert _faults(again) == []
    again.close()
    third = bench.open()
    assert third.findings == OpeningFindings()
    third.close()


def test_what_an_entry_knows_of_contents_is_part_of_the_chain(full: UnlockedVault, bench: Bench) -> None:
    with behind_its_back(bench, full) as connection:
        connection.exec_driver_sql("UPDATE audit SET contents = NULL WHERE contents IS NOT NULL")
    with full.read() as unit:
        assert not unit.audit.verify(None, _never).intact


def test_a_change_without_an_entry_waits_for_the_next_one(vault: UnlockedVault, bench: Bench) -> None:
    one = record()
    with vault.write(bench.account) as unit:
        unit.audit.leave_out()
        unit.records.add(one)
    with vault.read() as unit:
        assert unit.contents.has_unlogged()
        assert list(unit.contents.faults(_never)) == []
    with vault.write(bench.account) as unit:
        unit.audit.write(AuditNote(Action.LOGGED_OUT, "account", "x"))
    with vault.read() as unit:
        assert not unit.contents.has_unlogged()
        assert list(unit.contents.faults(_never)) == []


def test_what_is_rolled_back_leaves_no_number(vault: UnlockedVault) -> None:
    with values.scratch(vault) as unit:
        unit.records.add(record())
    with vault.write(None) as unit:
        unit.records.add(record(2))
    assert _faults(vault) == []
    with vault.read() as unit:
        assert unit.contents.count() == 1


def test_comparing_can_be_cancelled(full: UnlockedVault) -> None:
    with pytest.raises(Cancelled), full.read() as unit:
        list(unit.contents.faults(lambda: True))


def _workspace_of_before(bench: Bench, one: Record, entry_id: UUID) -> None:
    """Put a database in place as the program before made it, with a record, an entry and a log of two."""
    vault = bench.open()
    location = EncryptedDatabase(bench.folder / DATABASE, vault.unlocked.keys.database)
    kept = {}
    with vault.read() as unit:
        connection = unit.tx.connection
        for table in ("workspace", "secret", "employee", "account"):
            kept[table] = [dict(row._mapping) for row in connection.exec_driver_sql(f"SELECT * FROM {table}")]
        keys = inner_keys(unit.tx)
    workspace_id = vault.workspace_id
    vault.close()
    for path in bench.folder.glob(f"{DATABASE}*"):
        path.unlink()
    create_database(location)
    engine = write_engine(location)
    with engine.begin() as connection:
        schema.migrate(connection, f"{int(INTRODUCED) - 1:04}")
        for table, rows in kept.items():
            for row in rows:
                _insert(connection, table, row)
        _insert(connection, "record", _record_row(one))
        _insert(connection, "entry", {"id": str(entry_id), "kind": "coordination", "row_version": 1,
                                      "content": '{"outcome":"Sepakat."}'})  # fmt: skip
        _insert(connection, "record_entry", {"record_id": str(one.id), "entry_id": str(entry_id)})
        head = audit_chain.genesis(keys.audit, workspace_id)
        for action in ("workspace_created", "record_created"):
            row = {"at": bench.clock.now().isoformat(), "account_id": None, "account_login": "",
                   "action": action, "subject_kind": "record", "subject_id": str(one.id), "detail": "",
                   "record_id": str(one.id)}  # fmt: skip
            head = audit_chain.extend(keys.audit, head, canonical({**row, "contents": None}))
            _insert(connection, "audit", {**row, "number": head.position, "mac": head.mac})
    engine.dispose()


def _insert(connection: Connection, table: str, row: dict[str, object]) -> None:
    marks = ", ".join("?" for _ in row)
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values())
    )


def _record_row(one: Record) -> dict[str, object]:
    return {**RECORD.row(one, changed_at="2026-03-02T08:00:00+07:00"), "origin": one.origin.value}


def test_a_workspace_of_before_is_taken_up_with_an_entry_that_says_so(bench: Bench) -> None:
    one, entry_id = record(1, register_no="PPID/0001"), uuid4()
    _workspace_of_before(bench, one, entry_id)
    vault = bench.open()
    with vault.read() as unit:
        case = unit.records.case(one.id)
        newest = unit.audit.entries(0, 10, LogQuery("mulai dibandingkan"))
        assert unit.audit.verify(None, _never).intact
        assert unit.contents.count() == 2
    assert (case.record, case.coordinations[0].outcome) == (one, "Sepakat.")
    assert [(entry.note.action, entry.account_id) for entry in newest] == [(Action.CONTENTS_TAKEN_UP, None)]
    assert newest[0].note.detail == f"2 isi, susunan {schema.HEAD}"
    assert vault.findings == OpeningFindings()
    assert _faults(vault) == []
    with behind_its_back(bench, vault) as connection:
        connection.exec_driver_sql(TAMPERING["an entry"][0])
    assert [(fault.register_no, fault.part) for fault in _faults(vault)] == [("PPID/0001", "Koordinasi")]
    vault.close()


def test_a_workspace_of_before_rescued_copies_lay_apart_is_compared_on_its_own_tables(
    full: UnlockedVault, bench: Bench
) -> None:
    with behind_its_back(bench, full) as connection:
        connection.exec_driver_sql("DROP TABLE rescued_copy")
        connection.exec_driver_sql("DROP TABLE upheld")
        connection.exec_driver_sql("DROP TABLE file_check")
        connection.exec_driver_sql("DROP INDEX audit_action")
        connection.exec_driver_sql("ALTER TABLE stored_file DROP COLUMN purged_at")
        connection.exec_driver_sql("DROP INDEX softfile_removed")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0006'")
    full.close()
    vault = bench.open()
    [gone] = vault.findings.upgraded  # it had a copy that the step back took away
    assert "dihapus" in gone.reason
    vault.close()


COUNTED = {
    "0004": {
        "record": "{row}.id: id case_no register_no created_at created_by sop_id origin origin_source version"
        " sealed_version content",
        "record_entry": "{row}.record_id: entry_id",
        "entry": "{row}.id: id kind removed_at content",
        "equipment_item": "{row}.check_id: id content",
        "participant": "{row}.record_id: id content",
        "determination": "{row}.record_id: id content",
        "attachment": "owner: id owner_id content file",
        "softfile": "{row}.record_id: id position removed_at content",
        "softfile_version": "softfile: id softfile_id number saved content file",
        "round": "{row}.record_id: id number content",
        "export": "round: id round_id copy_no code registry content file",
        "returned": "round: id round_id reading content file",
        "correction": "round: id round_id content",
        "sent_softfile": "round: round_id softfile_id content",
        "submission": "{row}.id: id content",
        "submission_round": "round: submission_id round_id",
        "archive_state": "{row}.record_id: file_id content",
        "archive_event": "{row}.record_id: id kind content",
        "archive_latest": "{row}.record_id: sealed_seq file_id item_no",
        "handover": "{row}.record_id: id content",
        "sealed": "{row}.record_id: seq id version item_no file_id sealed_at sealed_by manifest_sha256"
        " register_no title summary unit category classification_code softfile_names",
    },
    "0005": {"set_aside": "round: id round_id returned_id content"},
    "0006": {},
    "0007": {"rescued_copy": "{row}.id: id softfile_id content file"},
    "0008": {"upheld": "round: id round_id returned_id content"},
    "0009": {},
    "0010": {},
    "0011": {},
}
"""What counted in each version of the schema, and whose it was, as far as it was new then. Never changed: the
sums that those programs left are compared before an upgrade (docs/adr/0008)."""

OWNERS = {
    "softfile": "(SELECT record_id FROM softfile WHERE id = {row}.softfile_id)",
    "round": "(SELECT record_id FROM round WHERE id = {row}.round_id)",
    "owner": """coalesce((SELECT record_id FROM determination WHERE id = {row}.owner_id),
    (SELECT record_id FROM archive_event WHERE id = {row}.owner_id),
    (SELECT record_id FROM round WHERE id = {row}.owner_id), {row}.owner_id)""",
}
FILE = "(SELECT name || ' ' || sha256 || ' ' || size FROM stored_file WHERE id = {row}.file_id)"


def _counting(written: str) -> str:
    """Return the SQL that an entry of COUNTED stands for."""
    owner, columns = written.split(": ")
    names = columns.split()
    parts = [f"coalesce({OWNERS.get(owner, owner)}, '')", *("{row}." + one for one in names if one != "file")]
    return ", ".join((*parts, FILE) if names[-1] == "file" else parts).format(row="one")


def test_before_an_upgrade_every_content_is_counted_as_the_older_program_did(tmp_path: Path) -> None:
    location = EncryptedDatabase(tmp_path / "langkah.db", b"k" * 32)
    create_database(location)
    engine = write_engine(location)
    expected: dict[str, str] = {}
    with engine.begin() as connection:
        for version, came in COUNTED.items():
            schema.migrate(connection, version)
            expected |= {table: _counting(written) for table, written in came.items()}
            now = {table: counted(connection, table) for table in CONTENT}
            assert {table: sql for table, sql in now.items() if sql} == expected, version
    engine.dispose()
    assert version == schema.HEAD, "say in COUNTED what the new version of the schema counts"


def _newer_program(monkeypatch: pytest.MonkeyPatch, folder: Path, statement: str = "SELECT 1") -> None:
    """Let opening bring the database up to a schema that is one further, by this statement."""
    following = f"{int(schema.HEAD) + 1:04}"
    shutil.copytree(schema.SCRIPTS, folder)
    work = f"from alembic import op\n    op.execute({statement!r})"
    step = f"revision = {following!r}\ndown_revision = {schema.HEAD!r}\n\ndef upgrade():\n    {work}\n"
    (folder / "versions" / f"v{following}_test.py").write_text(step, "utf-8")
    newer = partial(schema.bring_up_to_date, head=following, scripts=folder)
    monkeypatch.setattr(schema, "bring_up_to_date", newer)


@pytest.mark.parametrize("how", ["whole", "changed", "forged"])
def test_an_upgrade_compares_before_it_takes_the_contents_up_anew(
    full: UnlockedVault, bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, how: str
) -> None:
    if how == "changed":
        with behind_its_back(bench, full) as connection:
            connection.exec_driver_sql(TAMPERING["a field"][0])
    elif how == "forged":
        forged(bench, full)
    full.close()
    _newer_program(monkeypatch, tmp_path / "baru")
    vault = bench.open()
    expected = [] if how == "whole" else ["PPID/0001"]
    assert [one.register_no for one in vault.findings.upgraded] == expected
    with vault.read() as unit:
        [taken_up] = unit.audit.entries(0, 10, LogQuery("mulai dibandingkan"))
        named = unit.audit.entries(0, 10, LogQuery("isi berbeda sebelum"))
    assert taken_up.note.detail.endswith(f", {len(expected)} berbeda sebelumnya")
    assert len(named) == len(expected)
    vault.close()


def test_an_upgrade_that_brings_a_table_of_contents_compares_without_it(
    full: UnlockedVault, bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    full.close()
    monkeypatch.setitem(CONTENT, "later", CONTENT["set_aside"])
    _newer_program(monkeypatch, tmp_path / "baru", "CREATE TABLE later AS SELECT * FROM set_aside WHERE 0")
    vault = bench.open()
    assert vault.findings == OpeningFindings()
    assert _faults(vault) == []
    vault.close()


def test_an_upgrade_that_adds_a_column_to_a_content_compares_without_it(
    full: UnlockedVault, bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with behind_its_back(bench, full) as connection:
        connection.exec_driver_sql(TAMPERING["an entry"][0])
    full.close()
    entry = CONTENT["entry"]
    monkeypatch.setitem(CONTENT, "entry", replace(entry, columns=f"{entry.columns} why"))
    _newer_program(monkeypatch, tmp_path / "baru", "ALTER TABLE entry ADD COLUMN why TEXT DEFAULT 'lama'")
    vault = bench.open()
    assert [one.part for one in vault.findings.upgraded] == ["Koordinasi", "Koordinasi"]  # of two records
    assert _faults(vault) == []
    with behind_its_back(bench, vault) as connection:
        connection.exec_driver_sql("UPDATE entry SET why = 'lain' WHERE kind = 'coordination'")
    assert {one.part for one in _faults(vault)} == {"Koordinasi"}
    vault.close()
