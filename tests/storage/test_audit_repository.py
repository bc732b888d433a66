"""The log: written with what it tells, found again, and every tampering named."""

# ruff: noqa: S608 - statements of the test's own

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.errors import Cancelled
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage.conftest import Bench, SetClock
from tests.storage.values import rolled_back, scratch


def _never() -> bool:
    return False


@pytest.fixture
def ten(vault: UnlockedVault, bench: Bench, clock: SetClock) -> UnlockedVault:
    """A log of ten entries about fields, after what creating and opening wrote."""
    with vault.write(bench.account) as unit:
        for number in range(10):
            clock.move(seconds=1)
            unit.audit.write(AuditNote(Action.FIELD_SAVED, "record", str(number), f"isian {number}"))
    return vault


@rolled_back
@given(note=st.builds(AuditNote, detail=st.text()))
def test_any_note_comes_back_and_fits_the_chain(vault: UnlockedVault, bench: Bench, note: AuditNote) -> None:
    with scratch(vault) as unit:
        unit.audit.write(note)
        newest = unit.audit.entries(0, 1, LogQuery(""))[0]
        assert newest.note == note
        assert (newest.number, newest.mac) == unit.audit.head()
        assert unit.audit.verify(None, _never).intact


def test_an_entry_names_account_and_time(ten: UnlockedVault, bench: Bench) -> None:
    with ten.read() as unit:
        entry = unit.audit.entries(0, 1, LogQuery(""))[0]
    assert (entry.account_id, entry.account_login) == (bench.account.id, "petugas")
    assert entry.at == bench.clock.now()


def test_the_first_entry_tells_of_the_first_account(vault: UnlockedVault, bench: Bench) -> None:
    with vault.read() as unit:
        first = unit.audit.entries(0, 10, LogQuery(""))[-1]
    assert (first.number, first.note.action) == (1, Action.ACCOUNT_ADDED)
    assert first.note.subject_id == str(bench.account.id)


def test_entries_come_newest_first_in_pages(ten: UnlockedVault) -> None:
    with ten.read() as unit:
        everything = unit.audit.entries(0, 100, LogQuery(""))
        assert [one.number for one in everything] == list(range(len(everything), 0, -1))
        for offset in range(len(everything) + 2):  # the later pages are read from the first entry on
            for limit in (0, 1, 4, 100):
                assert unit.audit.entries(offset, limit, LogQuery()) == everything[offset : offset + limit]
        assert unit.audit.count(LogQuery("")) == len(everything) >= 11


@pytest.mark.parametrize(
    ("text", "found"),
    [("isian 7", 1), ("ISIAN", 10), ("disimpan", 10), ("%", 0), ("_", 0), ("'", 0), (" ", 11)],
)
def test_entries_are_filtered_by_what_the_page_shows(ten: UnlockedVault, text: str, found: int) -> None:
    with ten.read() as unit:
        assert unit.audit.count(LogQuery(text)) == len(unit.audit.entries(0, 100, LogQuery(text))) == found


@given(text=st.text())
@rolled_back
def test_no_filter_text_breaks_the_log(vault: UnlockedVault, text: str) -> None:
    with vault.read() as unit:
        assert len(unit.audit.entries(0, 5, LogQuery(text))) <= unit.audit.count(LogQuery(text))


def test_the_hash_of_content_is_keyed_and_the_same_for_the_same_text(
    vault: UnlockedVault, bench: Bench
) -> None:
    with vault.read() as unit:
        hashed = unit.audit.content_hash("judul")
        assert hashed == unit.audit.content_hash("judul") != unit.audit.content_hash("Judul")
        assert unit.audit.content_hash("\ud800")
    other = bench.folder.parent / "lain"
    second, _ = bench.workspaces.create(other, bench.account, "kata sandi yang lain", practice=False)
    with second.read() as unit:
        assert unit.audit.content_hash("judul") != hashed
    second.close()


@contextmanager
def _tampering(vault: UnlockedVault) -> Iterator[Connection]:
    """Yield a connection on which the triggers are gone, as for somebody with the key and a tool."""
    with vault.write(None) as unit:
        unit.audit.leave_out()
        connection = unit.tx.connection
        for name in ("audit_update", "audit_delete", "audit_insert"):
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        yield connection


def _swap(connection: Connection) -> None:
    for old, new in ((5, 1005), (6, 5), (1005, 6)):
        connection.exec_driver_sql(f"UPDATE audit SET number = {new} WHERE number = {old}")


TAMPERINGS: dict[str, tuple[Callable[[Connection], object], int]] = {
    "edited text": (lambda it: it.exec_driver_sql("UPDATE audit SET detail = 'lain' WHERE number = 5"), 5),
    "edited time": (lambda it: it.exec_driver_sql("UPDATE audit SET at = '2020' WHERE number = 5"), 5),
    "edited account": (
        lambda it: it.exec_driver_sql("UPDATE audit SET account_id = NULL WHERE number = 5"),
        5,
    ),
    "another type": (lambda it: it.exec_driver_sql("UPDATE audit SET detail = x'00' WHERE number = 5"), 5),
    "edited mac": (lambda it: it.exec_driver_sql("UPDATE audit SET mac = x'00' WHERE number = 5"), 5),
    "mac as text": (lambda it: it.exec_driver_sql("UPDATE audit SET mac = 'abc' WHERE number = 5"), 5),
    "deleted": (lambda it: it.exec_driver_sql("DELETE FROM audit WHERE number = 5"), 5),
    "deleted in the middle": (lambda it: it.exec_driver_sql("DELETE FROM audit WHERE number IN (5, 6)"), 5),
    "first ones deleted": (lambda it: it.exec_driver_sql("DELETE FROM audit WHERE number < 4"), 1),
    "swapped": (_swap, 5),
    "moved away": (lambda it: it.exec_driver_sql("UPDATE audit SET number = 500 WHERE number = 5"), 5),
}


@pytest.mark.parametrize("name", TAMPERINGS)
def test_tampering_is_noticed_and_the_first_bad_entry_named(ten: UnlockedVault, name: str) -> None:
    tamper, first_bad = TAMPERINGS[name]
    with _tampering(ten) as connection:
        tamper(connection)
    with ten.read() as unit:
        verdict = unit.audit.verify(None, _never)
    assert not verdict.intact
    assert verdict.first_bad == first_bad
    assert verdict.reason.endswith(".")


def test_an_entry_added_without_the_key_is_noticed(ten: UnlockedVault) -> None:
    with _tampering(ten) as connection:
        connection.exec_driver_sql(
            "INSERT INTO audit SELECT max(number) + 1, at, account_id, account_login, action, subject_kind,"
            " subject_id, detail, record_id, mac, contents FROM audit"
        )
    with ten.read() as unit:
        verdict = unit.audit.verify(3, _never)
        assert (verdict.intact, verdict.first_bad) == (False, unit.audit.head()[0])


def test_checking_only_the_last_entries_starts_where_they_start(ten: UnlockedVault) -> None:
    with ten.read() as unit:
        head = unit.audit.head()
        verdict = unit.audit.verify(4, _never)
        assert (verdict.intact, verdict.checked, verdict.head) == (True, 4, head[1])
        assert unit.audit.verify(10_000, _never).checked == head[0]
        assert unit.audit.verify(None, _never).checked == head[0]
    with _tampering(ten) as connection:
        connection.exec_driver_sql("UPDATE audit SET detail = 'lain' WHERE number = 2")
    with ten.read() as unit:
        assert unit.audit.verify(4, _never).intact
        assert not unit.audit.verify(None, _never).intact


def test_the_entry_before_the_last_part_missing_is_noticed(ten: UnlockedVault) -> None:
    with ten.read() as unit:
        newest = unit.audit.head()[0]
    with _tampering(ten) as connection:
        connection.exec_driver_sql(f"DELETE FROM audit WHERE number = {newest - 4}")
    with ten.read() as unit:
        assert unit.audit.verify(4, _never).first_bad == newest - 4


def test_a_long_log_is_checked_in_parts_and_can_be_stopped(vault: UnlockedVault) -> None:
    with vault.write(None) as unit:
        for _ in range(1200):
            unit.audit.write(AuditNote(Action.FIELD_SAVED, "record", "x", record_id=UUID(int=5)))
    asked: list[None] = []

    def second_time() -> bool:
        asked.append(None)
        return len(asked) == 2

    with vault.read() as unit:
        assert unit.audit.verify(None, _never).checked >= 1200
        with pytest.raises(Cancelled):
            unit.audit.verify(None, second_time)
        assert unit.audit.count(LogQuery(str(UUID(int=5)))) == 1200


def test_an_empty_log_is_sound(vault: UnlockedVault) -> None:
    with _tampering(vault) as connection:
        connection.exec_driver_sql("DELETE FROM audit")
    with vault.read() as unit:
        assert unit.audit.verify(None, _never).intact
        assert unit.audit.head()[0] == 0
        assert unit.audit.mac_at(7) is None


def test_searching_for_half_a_character_finds_nothing_and_breaks_nothing(ten: UnlockedVault) -> None:
    with ten.read() as unit:
        assert unit.audit.entries(0, 10, LogQuery("\ud800")) == ()
        assert unit.audit.count(LogQuery("\ud800")) == 0
