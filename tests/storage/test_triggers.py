"""The database itself refuses to change what is sealed, sent, received, decided or logged."""

# ruff: noqa: S608 - statements of the test's own

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from ppid_desktop.domain.archive import ArchiveEvent, EventKind
from ppid_desktop.domain.record import Coordination, Determination
from ppid_desktop.domain.rounds import Returned, RoundDecision, Upheld
from ppid_desktop.domain.submissions import Submission
from ppid_desktop.domain.terms import Channel, Verdict
from ppid_desktop.storage.triggers import APPEND_ONLY
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage import values
from tests.storage.values import NOW, SOMEBODY, archived, attachment, record, round_, softfile, version

DECISION = RoundDecision(
    Verdict.DIKEMBALIKAN, NOW.date(), uuid4(), "Pimpinan Contoh", "Kepala Biro Contoh", Channel.LISAN,
    SOMEBODY, NOW, evidence=(attachment("d"),), evidence_pending=True,
)  # fmt: skip


@pytest.fixture
def connection(vault: UnlockedVault) -> Iterator[Connection]:
    """A write transaction on a workspace with one row of everything."""
    returned = Returned(
        uuid4(), values.stored_file("kembali"), "kembali.docx", NOW.date(), "pengirim",
        Channel.EMAIL, NOW, SOMEBODY, "ok", "current", None, "{}",
    )  # fmt: skip
    event = ArchiveEvent(
        uuid4(), EventKind.PINDAIAN, NOW.date(), "Arsiparis", "", "", NOW, SOMEBODY, (attachment("a"),)
    )
    held = Upheld(uuid4(), returned.id, NOW, SOMEBODY, "Ditegaskan")
    with vault.write(None) as unit:
        one = record()
        unit.office.save_text_setting("contoh", "nilai")
        archived(unit, one)
        unit.archive.add_event(one.id, event)
        unit.entries.add_determination(one.id, Determination(uuid4(), attachments=(attachment("b"),)))
        unit.entries.add(one.id, Coordination(uuid4(), attachments=(attachment("c"),)))
        together = Submission(
            uuid4(), "1", NOW.date(), "x", Channel.EMAIL, NOW, SOMEBODY, papers=(attachment("s"),)
        )
        unit.submissions.add(together)
        out = round_(exports=(values.export(),), returned=(returned,), submission_id=together.id)
        unit.rounds.add(one.id, replace(out, upheld=(held,)))
        unit.rounds.add(one.id, round_(2, decision=DECISION))
        unit.softfiles.add(one.id, softfile(versions=(version(), version(2, "baru"))))
    with vault.write(None) as unit:
        yield unit.tx.connection


def _refused(connection: Connection, statement: str) -> bool:
    connection.execute(text("SAVEPOINT attempt"))
    try:
        connection.execute(text(statement))
    except IntegrityError as error:
        return "append-only" in str(error.orig)
    finally:
        connection.execute(text("ROLLBACK TO attempt"))
    return False


def _columns(connection: Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(text(f"PRAGMA table_info({table})"))]


@pytest.mark.parametrize("recursive", ["ON", "OFF"])
@pytest.mark.parametrize("table", APPEND_ONLY)
def test_append_only_tables_refuse_every_change(connection: Connection, table: str, recursive: str) -> None:
    connection.execute(text(f"PRAGMA recursive_triggers = {recursive}"))
    columns = _columns(connection, table)
    assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() > 0
    assert _refused(connection, f"DELETE FROM {table}")
    for column in columns:
        assert _refused(connection, f"UPDATE {table} SET {column} = {column}")
    for verb in ("INSERT OR REPLACE", "REPLACE"):
        assert _refused(connection, f"{verb} INTO {table} SELECT * FROM {table}")


@pytest.mark.parametrize("table", ["sealed", "archive_event", "export", "returned", "determination"])
def test_replacing_by_the_id_alone_is_refused_without_recursive_triggers(
    connection: Connection, table: str
) -> None:
    connection.execute(text("PRAGMA recursive_triggers = OFF"))
    names = ", ".join(name for name in _columns(connection, table) if name != "seq")
    assert _refused(connection, f"INSERT OR REPLACE INTO {table} ({names}) SELECT {names} FROM {table}")


def test_a_sealed_version_cannot_be_replaced_under_another_id(connection: Connection) -> None:
    names = [name for name in _columns(connection, "sealed") if name != "seq"]
    chosen = ", ".join("'lain'" if name == "id" else name for name in names)
    statement = f"INSERT OR REPLACE INTO sealed ({', '.join(names)}) SELECT {chosen} FROM sealed"
    assert _refused(connection, statement)


def test_a_version_of_a_softfile_cannot_be_replaced_under_another_id(connection: Connection) -> None:
    names = [name for name in _columns(connection, "softfile_version") if name != "seq"]
    chosen = ", ".join("'lain'" if name == "id" else name for name in names)
    statement = f"REPLACE INTO softfile_version ({', '.join(names)}) SELECT {chosen} FROM softfile_version"
    assert _refused(connection, statement)


def test_files_of_events_determinations_and_submissions_stay(connection: Connection) -> None:
    for owner in ("archive_event", "determination", "submission"):
        assert _refused(connection, f"DELETE FROM attachment WHERE owner_id IN (SELECT id FROM {owner})")
    assert _refused(connection, "UPDATE attachment SET owner_id = 'lain'")
    assert not _refused(connection, "DELETE FROM attachment WHERE owner_id IN (SELECT id FROM entry)")


def test_a_record_is_never_deleted(connection: Connection) -> None:
    assert _refused(connection, "DELETE FROM record")
    names = ", ".join(_columns(connection, "record"))
    assert _refused(connection, f"REPLACE INTO record ({names}) SELECT {names} FROM record")


def _set(place: str, number: int) -> str:
    return f"UPDATE round SET content = json_set(content, '{place}', 'lain') WHERE number = {number}"


def test_a_decided_round_takes_only_consent_and_the_evidence_that_was_pending(connection: Connection) -> None:
    for name in ("verdict", "decider_name", "decided_on", "note", "returned_id"):
        assert _refused(connection, _set(f"$.decision.{name}", 2))
    for name in ("consent", "consented", "evidence_pending"):
        assert not _refused(connection, _set(f"$.decision.{name}", 2))
    assert _refused(connection, _set("$.content_hash", 2))
    assert not _refused(connection, _set("$.content_hash", 1))


def test_a_decided_round_neither_goes_nor_is_replaced(connection: Connection) -> None:
    without = "json_remove(content, '$.decision')"
    assert _refused(connection, f"UPDATE round SET content = {without} WHERE number = 2")
    assert _refused(connection, "UPDATE round SET number = 9 WHERE number = 2")
    assert _refused(connection, "DELETE FROM round WHERE number = 2")
    assert _refused(connection, "REPLACE INTO round SELECT * FROM round")


def test_the_evidence_of_a_decision_stays(connection: Connection) -> None:
    assert _refused(connection, "DELETE FROM attachment WHERE owner_id IN (SELECT id FROM round)")
