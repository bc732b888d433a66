"""A log damaged by another program with the key: each kind is told, with the first bad entry and its day."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import Connection

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.audit_words import chain_text, checkpoint_text
from ppid_desktop.domain.checkpoints import CheckpointState, parse_checkpoint
from ppid_desktop.domain.errors import Cancelled, WorkspaceDamaged
from ppid_desktop.domain.restorations import LogHead, Restoration
from ppid_desktop.services.log_words import LogLine
from ppid_desktop.services.session import Session
from ppid_desktop.storage.engine import EncryptedDatabase, write_engine
from ppid_desktop.storage.keys import UnlockedWorkspace
from ppid_desktop.storage.vault import UnlockedVault
from tests.services.conftest import LOGIN, PASSWORD, Desk, never, silent
from tests.services.whole_way import sealed

Damage = Callable[[Connection], object]
_COLUMNS = "at, account_id, account_login, action, subject_kind, subject_id, detail, record_id, mac, contents"


def keys_of(desk: Desk) -> UnlockedWorkspace:
    assert isinstance(desk.session.vault, UnlockedVault)
    return desk.session.vault.unlocked


@contextmanager
def foreign_hand(desk: Desk, keys: UnlockedWorkspace) -> Iterator[Connection]:
    """Yield another program's connection to the closed database, its triggers dropped."""
    engine = write_engine(EncryptedDatabase(desk.folder / "ppid.db", keys.keys.database))
    with engine.begin() as connection:
        for name in ("update", "delete", "insert"):
            connection.exec_driver_sql(f"DROP TRIGGER audit_{name}")
        yield connection
    engine.dispose()


def reopened(desk: Desk) -> Desk:
    session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    return with_session(desk, session)


def with_session(desk: Desk, session: Session) -> Desk:
    return replace(desk, session=session, services=desk.wiring.services_for(session))


def run(*statements: str) -> Damage:
    return lambda connection: [connection.exec_driver_sql(one) for one in statements]


DAMAGES: dict[str, tuple[Damage, int]] = {
    "edited": (run("UPDATE audit SET detail = 'lain' WHERE number = 4"), 4),
    "redated": (run("UPDATE audit SET at = '2020-01-01T00:00:00+07:00' WHERE number = 4"), 4),
    "deleted": (run("DELETE FROM audit WHERE number = 4"), 4),
    "deleted and closed up": (
        run(
            "DELETE FROM audit WHERE number = 4",
            "UPDATE audit SET number = -number WHERE number > 4",
            "UPDATE audit SET number = -number - 1 WHERE number < 0",
        ),
        4,
    ),
    "reordered": (
        run(
            "UPDATE audit SET number = 1000 WHERE number = 4",
            "UPDATE audit SET number = 4 WHERE number = 5",
            "UPDATE audit SET number = 5 WHERE number = 1000",
        ),
        4,
    ),
    "inserted": (
        run(
            "UPDATE audit SET number = -number WHERE number >= 4",
            "UPDATE audit SET number = -number + 1 WHERE number < 0",
            f"INSERT INTO audit (number, {_COLUMNS}) SELECT 4, {_COLUMNS} FROM audit WHERE number = 3",  # noqa: S608
        ),
        4,
    ),
    "put before the first": (
        run(f"INSERT INTO audit (number, {_COLUMNS}) SELECT -3, {_COLUMNS} FROM audit WHERE number = 3"),  # noqa: S608
        -3,
    ),
    "made unreadable": (
        run(
            "UPDATE audit SET at = 'x', action = 'x', account_id = 'x', record_id = 'x', detail = x'00ff'"
            " WHERE number = 4"
        ),
        4,
    ),
    "truncated": (run("DELETE FROM audit WHERE number > 4"), 5),
    "emptied": (run("DELETE FROM audit"), 1),
}


@pytest.fixture
def closed(desk: Desk) -> tuple[Desk, UnlockedWorkspace, int]:
    """A closed workspace with a handful of entries, its keys, and how many entries it has."""
    keys = keys_of(desk)
    for number in range(3):
        desk.record(judul=f"Laporan {number}")
    desk.wiring.sessions.rest(desk.session)
    desk.wiring.sessions.log_out(desk.session)
    desk.tampered = True
    return desk, keys, desk_entries(desk, keys)


def desk_entries(desk: Desk, keys: UnlockedWorkspace) -> int:
    engine = write_engine(EncryptedDatabase(desk.folder / "ppid.db", keys.keys.database))
    with engine.connect() as connection:
        entries = connection.exec_driver_sql("SELECT max(number) FROM audit").scalar_one()
    engine.dispose()
    return int(entries)


def test_a_damaged_log_is_told_at_the_start_and_on_demand_with_the_first_bad_entry(
    closed: tuple[Desk, UnlockedWorkspace, int],
) -> None:
    desk, keys, _ = closed
    (anchor,) = desk.wiring.folders.state.glob("jangkar-*.json")
    whole = {path: path.read_bytes() for path in (desk.folder / "ppid.db", anchor)}
    for kind, (damage, first_bad) in DAMAGES.items():
        for path, content in whole.items():
            path.write_bytes(content)
        with foreign_hand(desk, keys) as connection:
            damage(connection)
        again = reopened(desk)
        found = again.services.log.verify(silent, never)
        assert (kind, found.intact, found.first_bad) == (kind, False, first_bad)
        assert f"catatan nomor {first_bad}" in again.remarks()
        sound = f"Catatan terakhir yang utuh: nomor {first_bad - 1}, 2 Maret 2026"
        assert (sound in chain_text(found)) == (first_bad > 1)
        told = [entry.note.action for entry in again.services.log.entries(0, 3)]
        assert all(line.when and line.whole for line in lines_of(again))
        assert Action.LOG_CONTRADICTED in told
        again.wiring.sessions._close(again.session.vault)


def lines_of(desk: Desk) -> list[LogLine]:
    return [LogLine.of(entry, {}) for entry in desk.services.log.entries(0, 1000)]


def test_an_entry_made_unreadable_is_shown_as_such_and_found_by_it(
    closed: tuple[Desk, UnlockedWorkspace, int],
) -> None:
    desk, keys, entries = closed
    with foreign_hand(desk, keys) as connection:
        DAMAGES["made unreadable"][0](connection)
    again = reopened(desk)
    (found,) = again.services.log.entries(0, 10, LogQuery(action=Action.UNREADABLE))
    line = LogLine.of(found, {})
    assert (found.number, line.when, found.note.action.label) == (
        4,
        "tidak terbaca",
        "Tindakan tidak terbaca",
    )
    assert again.services.log.count() > entries
    again.session.vault.close()


def test_a_log_after_whose_last_number_none_comes_is_called_damaged(
    closed: tuple[Desk, UnlockedWorkspace, int],
) -> None:
    desk, keys, entries = closed
    with foreign_hand(desk, keys) as connection:
        connection.exec_driver_sql("UPDATE audit SET number = ? WHERE number = ?", ((1 << 63) - 1, entries))
    with pytest.raises(WorkspaceDamaged, match="catatan terakhirnya"):
        reopened(desk)


def test_verifying_everything_names_the_first_bad_entry_too(
    closed: tuple[Desk, UnlockedWorkspace, int],
) -> None:
    desk, keys, _ = closed
    with foreign_hand(desk, keys) as connection:
        connection.exec_driver_sql("DELETE FROM audit WHERE number > 4")
    again = reopened(desk)
    result = again.services.verifying.run(silent, never)
    assert not result.intact
    assert "mulai catatan nomor 5" in result.chain_reason
    again.session.vault.close()


@pytest.mark.parametrize("unlogged", [False, True], ids=["as it was left", "left by a crash"])
def test_an_old_database_put_back_is_told_with_the_first_entry_that_is_missing(
    desk: Desk, unlogged: bool
) -> None:
    """What a crash left unlogged gets an entry at opening: the anchor must have been asked before."""
    record_id = desk.record(judul="Judul")
    if unlogged:
        desk.services.records.save_field(record_id, "judul", "Judul lain")
        desk.services.records.save_field(record_id, "judul", "Judul lagi")
    keys = keys_of(desk)
    desk.wiring.sessions._close(desk.session.vault)
    old = (desk.folder / "ppid.db").read_bytes()
    with_old = desk_entries(desk, keys)
    again = reopened(desk)
    again.record(judul="Judul sesudahnya")
    again.wiring.sessions.log_out(again.session)
    (desk.folder / "ppid.db").write_bytes(old)
    late = reopened(desk)
    assert late.session.vault.anchor_verdict() == "older"
    found = late.services.log.verify(silent, never)
    assert (found.intact, found.first_bad) == (False, with_old + 1)
    assert "basis data lama" in chain_text(found)
    late.wiring.sessions.log_out(late.session)
    later = reopened(desk)
    assert "belum ditinjau" in later.remarks()
    later.session.vault.close()


def test_a_finding_is_told_until_an_administrator_has_reviewed_it(
    closed: tuple[Desk, UnlockedWorkspace, int],
) -> None:
    desk, keys, _ = closed
    with foreign_hand(desk, keys) as connection:
        connection.exec_driver_sql("DELETE FROM audit WHERE number > 4")
    again = reopened(desk)
    again.wiring.sessions.log_out(again.session)
    later = reopened(desk)
    assert "belum ditinjau" in later.remarks()
    later.services.log.review_finding("Dipasang kembali oleh tim TI kantor.")
    assert "belum ditinjau" not in later.remarks()
    assert later.services.log.open_finding() is None
    assert later.log("ditinjau")[0].note.action is Action.FINDING_REVIEWED
    later.session.vault.close()


def test_a_log_cut_while_the_program_runs_is_noticed_on_demand(desk: Desk) -> None:
    desk.record(judul="Judul")
    entries = desk.services.log.count()
    desk.tampered = True
    engine = write_engine(EncryptedDatabase(desk.folder / "ppid.db", keys_of(desk).keys.database))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_delete")
        connection.exec_driver_sql("DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)")
    engine.dispose()
    assert desk.services.log.verify(silent, never).first_bad == entries


def test_checking_the_log_tells_its_progress_and_can_be_stopped(desk: Desk) -> None:
    seen: list[tuple[int, int]] = []
    found = desk.services.log.verify(lambda *step: seen.append(step), never)
    assert seen[-1] == (found.checked, found.checked)
    with pytest.raises(Cancelled):
        desk.services.log.verify(silent, lambda: True)


def checkpoint(desk: Desk, number: int) -> str:
    entry = next(one for one in desk.services.log.entries(0, 1000) if one.number == number)
    return parse_checkpoint(entry.mac, str(number)).printed()


def compared(desk: Desk, typed: str) -> tuple[CheckpointState, str]:
    found = desk.services.log.compare(parse_checkpoint(typed), silent, never)
    return found.state, checkpoint_text(found)


def test_the_checkpoint_of_a_printed_berita_acara_fits_the_log(desk: Desk) -> None:
    sealed(desk)
    entry = next(one for one in desk.log() if one.note.action is Action.SEALED)
    state, text = compared(desk, checkpoint(desk, entry.number).lower().replace("-", " "))
    assert state is CheckpointState.MATCHES
    assert f"{entry.number - 1} catatan sebelumnya tidak berubah" in text


def test_each_way_a_checkpoint_does_not_fit_is_said_in_its_own_words(
    closed: tuple[Desk, UnlockedWorkspace, int],
) -> None:
    desk, keys, entries = closed
    again = reopened(desk)
    early, late = checkpoint(again, 3), checkpoint(again, entries)
    assert compared(again, "3-0000-0000-0000-0000")[0] is CheckpointState.DIFFERS
    assert compared(again, f"{entries + 500}-0000-0000-0000-0000")[0] is CheckpointState.BEYOND
    again.wiring.sessions.log_out(again.session)
    with foreign_hand(desk, keys) as connection:
        connection.exec_driver_sql("UPDATE audit SET detail = 'lain' WHERE number = 4")
    damaged = reopened(desk)
    assert compared(damaged, early)[0] is CheckpointState.MATCHES
    state, text = compared(damaged, late)
    assert state is CheckpointState.CHANGED
    assert "Log berubah mulai catatan nomor 4." in text
    damaged.session.vault.close()


def test_a_restore_through_the_program_is_a_notice_to_a_checkpoint_it_passed_over(desk: Desk) -> None:
    entries = desk.services.log.count()
    one = Restoration("2026-03-01T08-00-00", LogHead(entries + 40, "a" * 64), LogHead(entries - 1, "b" * 64))
    assert Restoration.of_detail(one.note("x").detail) == one
    with desk.session.vault.write(desk.session.account) as unit:
        unit.audit.write(one.note(str(desk.session.vault.workspace_id)))
    state, text = compared(desk, f"{entries + 20}-0000-0000-0000-0000")
    assert state is CheckpointState.RESTORED
    assert "bukan kerusakan" in text
    assert compared(desk, f"{entries + 41}-0000-0000-0000-0000")[0] is CheckpointState.BEYOND
    assert desk.services.log.verify(silent, never).intact
    assert "Dipulihkan dari cadangan" in {entry.note.action.label for entry in desk.log()}


def test_a_restore_to_a_new_pc_knows_no_head_before_it() -> None:
    one = Restoration("2026-03-01T08-00-00", None, LogHead(7, "b" * 64))
    assert Restoration.of_detail(one.note("x").detail) == one
    assert Restoration.of_detail("Sesuatu yang lain") is None
    assert AuditNote(Action.RESTORED, "workspace", "x", one.note("x").detail) == one.note("x")
