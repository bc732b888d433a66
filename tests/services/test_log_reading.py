"""The log is found by the words people see."""

from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.audit_query import LogQuery
from tests.services.conftest import Desk


def test_records_are_called_by_their_numbers(desk: Desk) -> None:
    record_id = desk.record()
    gone = uuid4()
    numbers = desk.services.log.register_numbers([record_id, record_id, gone])
    assert numbers == {record_id: "PPID/0001/2026"}


@pytest.mark.parametrize(
    "words",
    ["PPID/0001", "Rekaman", "judul informasi", "2 Maret 2026", "2-3-2026", "petugas", "Isian disimpan"],
)
def test_an_entry_is_found_by_what_stands_there(desk: Desk, words: str) -> None:
    desk.record(judul="Laporan contoh")
    assert Action.FIELD_SAVED in {one.note.action for one in desk.log(words)}
    assert desk.services.log.count(LogQuery(words)) == len(desk.log(words))


def test_an_entry_is_found_by_its_number(desk: Desk) -> None:
    assert 2 in {one.number for one in desk.log("2")}
    assert desk.log("9" * 30) == ()


@pytest.mark.parametrize(
    "words",
    ["%", "_", "' OR 1=1 --", "x\x00y", "tidak mungkin ada", "\ud800", "%" * 40_000, "\u20ac" * 20_000],
)
def test_strange_words_find_nothing_they_should_not(desk: Desk, words: str) -> None:
    desk.record(judul="Laporan contoh")
    assert all(words in one.note.detail for one in desk.log(words))
    assert desk.services.log.entries(0, 10, LogQuery(login=words, register_no=words)) == ()
