"""Leaving the program from the real window: nothing that cannot be stored is lost without a question."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.app.appearance import ChosenLook
from ppid_desktop.gui.app.workplace import Workplace
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.turns import takes_turns
from ppid_desktop.gui.settings.office_page import OfficePage
from ppid_desktop.gui.settings.settings_view import SettingsView
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.theme import Theme
from ppid_desktop.gui.work.work_surface import WorkSurface
from ppid_desktop.runtime.settings import SettingsFile
from tests.gui.accessibility import show
from tests.gui.fake_dialogs import FakeDialogs
from tests.gui.shell.fakes import Memory
from tests.gui.workplace import make_workplace, typed_into


class _Seat:
    """A person at work in the real window, with the date of a coordination being typed."""

    def __init__(self, folder: Path, dialogs: FakeDialogs, qtbot: QtBot, theme: Theme) -> None:
        self.made = make_workplace(folder, dialogs, qtbot)
        self.dialogs, self.qtbot = dialogs, qtbot
        self.window = MainWindow(Memory(), self._may_close)
        qtbot.addWidget(self.window)
        show(qtbot, self.window)
        session = self.made.services.session
        look = ChosenLook(theme, SettingsFile(folder.parent))
        self.workplace = Workplace(self.made.wiring, self.window, dialogs, look, session, folder)
        self.left: list[bool] = []
        self.workplace.left.connect(self.left.append)
        self.workplace.start(self.workplace.open_surfaces)
        qtbot.waitUntil(lambda: self.window.work is not None)

    def _may_close(self) -> bool:
        self.workplace.leave(end=True)
        return False

    def settle(self) -> None:
        for _ in range(10):
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: not self.workplace.runner.busy and not takes_turns(self.window))

    def open_coordination(self) -> None:
        assert self.window.work is not None
        surface = self.window.work.open("work")
        assert isinstance(surface, WorkSurface)
        surface.open_case(self.made.record(), 2)
        self.settle()
        page = surface.case_page
        assert page is not None
        buttons = page.page(2).findChildren(QPushButton)
        next(one for one in buttons if one.text() == "Catat koordinasi").click()
        self.settle()

    def type_day(self, text: str) -> None:
        fields = self.window.findChildren(LabelledField)
        typed_into(next(one for one in fields if one.name == "Tanggal" and one.isVisible()), text)


@pytest.fixture
def seat(tmp_path: Path, dialogs: FakeDialogs, qtbot: QtBot, theme: Theme) -> Iterator[_Seat]:
    seat = _Seat(tmp_path / "ruang-kerja", dialogs, qtbot, theme)
    seat.open_coordination()
    yield seat
    dialogs.agrees = True
    if not seat.left:
        seat.workplace.leave(end=True)
        qtbot.waitUntil(lambda: bool(seat.left))
    seat.made.wiring.close()


def test_closing_asks_about_what_cannot_be_stored_and_stays_when_told_so(seat: _Seat) -> None:
    seat.type_day("31/31/2026")
    seat.dialogs.agrees = False
    seat.window.close()
    seat.settle()
    assert [one.title for one in seat.dialogs.questions] == ["Tinggalkan halaman ini?"]
    assert seat.window.isVisible()
    assert not seat.left
    seat.dialogs.agrees = True
    seat.window.switch_requested.emit()
    seat.qtbot.waitUntil(lambda: seat.left == [False])


def test_closing_stores_what_can_be_stored_and_asks_nothing(seat: _Seat) -> None:
    seat.type_day("12 Januari 2023")
    seat.window.close()
    seat.qtbot.waitUntil(lambda: seat.left == [True])
    assert not seat.dialogs.questions


def test_who_takes_over_at_the_lock_is_not_asked_about_what_somebody_else_typed(seat: _Seat) -> None:
    seat.type_day("31/31/2026")
    seat.workplace.lock()
    seat.window.switch_requested.emit()
    seat.qtbot.waitUntil(lambda: seat.left == [False])
    assert not seat.dialogs.questions


def test_closing_while_another_person_is_let_in_ends_the_program(seat: _Seat) -> None:
    seat.workplace.lock()
    seat.workplace.leave(end=False)
    seat.workplace.leave(end=True)
    seat.qtbot.waitUntil(lambda: seat.left == [True])


def test_closing_asks_about_a_setting_that_cannot_be_read_and_leads_to_it(seat: _Seat) -> None:
    assert seat.window.work is not None
    settings = seat.window.work.open("settings")
    assert isinstance(settings, SettingsView)
    seat.settle()
    page = settings.open_page(OfficePage)
    assert isinstance(page, OfficePage)
    seat.settle()
    typed_into(page.ui.topField, "dua")
    seat.window.work.open("home")
    seat.settle()
    seat.dialogs.agrees = False
    seat.window.close()
    seat.settle()
    assert [one.title for one in seat.dialogs.questions] == ["Tinggalkan pengaturan ini?"]
    assert seat.window.work.current == "settings"
    assert page.ui.topField.value() == "dua"
    assert not seat.left
    seat.dialogs.agrees = True
    seat.window.switch_requested.emit()
    seat.qtbot.waitUntil(lambda: seat.left == [False])
