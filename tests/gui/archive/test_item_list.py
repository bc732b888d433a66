# ruff: noqa: ARG002 - the shape is that of Archiving, whatever the fake makes of it
"""The list of items keeps to the newest question and to what is chosen, whatever order answers come in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from threading import Event
from typing import cast
from uuid import UUID, uuid5

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.lists import ArchiveRow, SearchHit
from ppid_desktop.domain.terms import Category, ClassificationStatus
from ppid_desktop.gui.archive.item_list import ItemList, Query, under_title
from ppid_desktop.gui.archive.item_table import ItemTable
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Theme
from ppid_desktop.services.archiving import Archiving
from tests.gui.accessibility import show

SPACE = UUID(int=7)
ROW = ArchiveRow(
    UUID(int=1),
    1,
    "PPID/0001/2026",
    "0001",
    UUID(int=2),
    "0001",
    "100",
    "Judul",
    "Bagian Contoh",
    Category.BERKALA,
    ClassificationStatus.TERBUKA,
    datetime(2026, 3, 2, 8, 0, tzinfo=UTC),
)


def row_of(number: int) -> ArchiveRow:
    return replace(
        ROW, record_id=uuid5(SPACE, str(number)), register_no=f"PPID/{number:06}", title=f"Judul {number}"
    )


@dataclass
class LargeArchive:
    """Answers like `Archiving` for as many records as wanted; `held` questions wait for their turn."""

    first: int = 0
    size: int = 100_000
    held: dict[str, Event] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def count(self, file_id: UUID | None = None) -> int:
        return self._told("", self.size if file_id is None else 3)

    def rows(self, file_id: UUID | None, offset: int, limit: int) -> tuple[ArchiveRow, ...]:
        last = min(offset + limit, self.size)
        return tuple(row_of(self.first + number) for number in range(offset, last))

    def count_found(self, text: str) -> int:
        return self._told(text, len(text))

    def search(self, text: str, offset: int, limit: int) -> tuple[SearchHit, ...]:
        return tuple(SearchHit(row_of(number), ("Judul",), text) for number in range(len(text)))

    def _told(self, text: str, count: int) -> int:
        self.asked.append(text)
        if text in self.held:
            self.held[text].wait(10)
        return count


@dataclass
class Bench:
    """The list with what it told."""

    archive: LargeArchive
    items: ItemList
    table: ItemTable
    runner: TaskRunner
    qtbot: QtBot
    counted: list[int] = field(default_factory=list)
    chosen: list[ArchiveRow] = field(default_factory=list)
    emptied: list[bool] = field(default_factory=list)

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        for _ in range(4):
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: not self.runner.busy)
        self.qtbot.waitUntil(until)

    def titles(self, count: int) -> list[str]:
        return [str(self.items.model.index(row, 1).data()) for row in range(count)]


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Iterator[Bench]:
    archive, table, runner = LargeArchive(), ItemTable(), TaskRunner()
    qtbot.addWidget(table)
    items = ItemList(table, cast("Archiving", archive), runner, table)
    made = Bench(archive, items, table, runner, qtbot)
    items.counted.connect(made.counted.append)
    items.chosen.connect(made.chosen.append)
    items.emptied.connect(lambda: made.emptied.append(True))
    show(qtbot, table)
    yield made
    assert runner.drain()


def test_a_hundred_thousand_items_are_there_at_once(bench: Bench) -> None:
    bench.items.ask(Query())
    bench.settle(lambda: bench.titles(1) == ["Judul 0"])
    assert bench.counted == [100_000]
    bench.table.scrollToBottom()
    bench.settle(lambda: bench.items.model.index(99_999, 1).data() == "Judul 99999")


def test_a_late_answer_never_overwrites_a_newer_one(bench: Bench) -> None:
    bench.archive.held["lama sekali"] = Event()
    bench.items.ask(Query("lama sekali"))
    bench.qtbot.waitUntil(lambda: bench.archive.asked == ["lama sekali"])
    bench.items.ask(Query("baru"))
    bench.qtbot.waitUntil(lambda: bench.counted == [4])
    bench.archive.held["lama sekali"].set()
    bench.settle()
    assert bench.counted == [4]
    assert bench.items.model.rowCount() == 4


def test_the_chosen_item_is_told_once_its_page_is_there(bench: Bench) -> None:
    bench.items.ask(Query())
    bench.qtbot.waitUntil(lambda: bench.counted == [100_000])
    bench.table.selectRow(70_000)
    bench.settle(lambda: bool(bench.chosen))
    assert bench.chosen[-1].title == "Judul 70000"


def test_an_arrow_key_held_down_tells_only_where_it_stops(bench: Bench) -> None:
    bench.items.ask(Query())
    bench.settle(lambda: bench.titles(1) == ["Judul 0"])
    for row in range(20):
        bench.table.selectRow(row)
    bench.settle(lambda: bool(bench.chosen))
    assert [one.title for one in bench.chosen] == ["Judul 19"]


def test_asking_the_same_again_keeps_rows_and_choice(bench: Bench) -> None:
    bench.items.ask(Query())
    bench.settle(lambda: bench.titles(1) == ["Judul 0"])
    bench.table.selectRow(5)
    bench.settle(lambda: len(bench.chosen) == 1)
    bench.items.ask(Query())
    bench.settle(lambda: len(bench.chosen) == 2)  # read again, in case something happened to it
    assert bench.table.currentIndex().row() == 5
    assert bench.titles(1) == ["Judul 0"]
    assert bench.emptied == []


def test_the_choice_moves_with_new_items_before_it(bench: Bench) -> None:
    bench.items.ask(Query())
    bench.settle(lambda: bench.titles(1) == ["Judul 0"])
    bench.table.selectRow(99)
    bench.settle(lambda: bool(bench.chosen))
    bench.archive.first, bench.archive.size = -3, 100_003  # three more were sealed
    bench.items.ask(Query())
    bench.settle(lambda: bench.table.currentIndex().row() == 102)
    assert bench.chosen[-1].title == "Judul 99"


def test_a_choice_that_the_answer_does_not_hold_is_given_up(bench: Bench) -> None:
    bench.items.ask(Query())
    bench.settle(lambda: bench.titles(1) == ["Judul 0"])
    bench.table.selectRow(50)
    bench.settle(lambda: bool(bench.chosen))
    bench.items.ask(Query("abc"))
    bench.settle(lambda: bench.emptied == [True])
    assert not bench.table.currentIndex().isValid()


def test_a_choice_that_the_answer_holds_is_kept(bench: Bench) -> None:
    bench.items.ask(Query())
    bench.settle(lambda: bench.titles(1) == ["Judul 0"])
    bench.table.selectRow(2)
    bench.settle(lambda: bool(bench.chosen))
    bench.items.ask(Query("abcdef"))
    bench.settle(lambda: bench.table.currentIndex().row() == 2)
    assert bench.emptied == []


def test_covering_takes_the_rows_away_and_the_choice_comes_back(bench: Bench) -> None:
    bench.items.ask(Query())
    bench.settle(lambda: bench.titles(1) == ["Judul 0"])
    bench.table.selectRow(2)
    bench.settle(lambda: bool(bench.chosen))
    bench.items.clear()
    assert bench.items.model.rowCount() == 0
    bench.items.ask(Query())
    bench.settle(lambda: bench.table.currentIndex().row() == 2)


def test_the_lines_under_a_title_say_what_it_is_and_where_the_words_were_found() -> None:
    hit = SearchHit(ROW, ("Ringkasan", "Softfile", "Unit"), "…batas wilayah…")
    facts, found = under_title(hit)
    assert found == "Ringkasan: …batas wilayah… · juga pada Softfile, Unit"
    assert (
        facts
        == f"{ROW.classification.label} · Berkas {ROW.file_number} · Bagian Contoh · disegel 2 Maret 2026"
    )
    assert under_title(SearchHit(ROW, (), "")) == (facts,)
