"""The window: surfaces appear when passed, are built when opened, are covered by the lock, and remember."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.shell.lock_view import LockView
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.shell.nav_button import NavButton
from ppid_desktop.gui.shell.ports import Identity, Surface
from ppid_desktop.gui.shell.work_area import WorkArea
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.shell.fakes import Memory

IDENTITY = Identity("Biro <b>Contoh</b>", "Petugas Contoh", "Petugas, Arsiparis")


class _Page(QWidget):
    """A surface with two fields that notes what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        layout = QVBoxLayout(self)
        self.fields = [QLineEdit(), QLineEdit()]
        for number, field in enumerate(self.fields):
            field.setAccessibleName(f"Kolom {number}")
            layout.addWidget(field)

    def refresh(self) -> None:
        self.told.append("refresh")

    def cover(self) -> None:
        self.told.append("cover")

    def uncover(self) -> None:
        self.told.append("uncover")


class _Pages:
    """Makes pages and keeps them for the test."""

    def __init__(self) -> None:
        self.made: dict[str, _Page] = {}

    def surface(self, key: str, icon: Icon) -> Surface:
        def make(_parent: QWidget) -> QWidget:
            self.made[key] = _Page()
            return self.made[key]

        return Surface(key, key.title(), icon, make)


@pytest.fixture
def pages() -> _Pages:
    return _Pages()


@pytest.fixture
def surfaces(pages: _Pages) -> list[Surface]:
    return [pages.surface("beranda", Icon.HOME), pages.surface("arsip", Icon.ARCHIVE)]


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, memory: Memory) -> MainWindow:
    window = MainWindow(memory, lambda: True)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def work(qtbot: QtBot, window: MainWindow, surfaces: list[Surface]) -> WorkArea:
    work = window.open_work(surfaces, IDENTITY)
    show(qtbot, window)
    qtbot.waitUntil(lambda: bool(work.current))
    return work


def _button(work: QWidget, text: str) -> QAbstractButton:
    return next(button for button in work.findChildren(QAbstractButton) if button.text() == text)


def test_the_work_area_is_named_reached_and_whole(work: WorkArea) -> None:
    work.show_notice(BannerKind.WARNING, "Belum ada cadangan di perangkat lain.", "Atur cadangan")
    work.show_status("Cadangan terakhir: belum ada")
    QApplication.processEvents()
    assert_everything_has_a_name(work)
    assert_keyboard_reaches_everything(work)
    assert_nothing_is_clipped(work)


@pytest.mark.parametrize("size", [QSize(911, 512), QSize(1366, 768), QSize(1920, 1080)])
def test_nothing_is_clipped_on_any_screen(
    qtbot: QtBot, work: WorkArea, window: MainWindow, size: QSize
) -> None:
    window.setMinimumSize(0, 0)
    window.resize(size)
    QApplication.processEvents()
    assert_nothing_is_clipped(work)


def test_a_narrow_window_gives_the_surfaces_the_room_of_the_navigation(
    work: WorkArea, window: MainWindow
) -> None:
    window.setMinimumSize(0, 0)
    for width, navigation in ((1366, 188), (911, 100), (1366, 188)):
        window.resize(width, 700)
        QApplication.processEvents()
        assert work.ui.sidebar.width() == navigation
        assert {one.text() for one in work.ui.sidebar.findChildren(NavButton)} == {"Beranda", "Arsip"}


def test_the_smallest_window_fits_a_small_screen_at_150_percent(window: MainWindow) -> None:
    assert window.minimumSize().width() <= 1366 / 1.5
    assert window.minimumSize().height() <= 768 / 1.5 - 40


def test_surfaces_are_built_when_first_opened(work: WorkArea, pages: _Pages) -> None:
    assert list(pages.made) == ["beranda"]
    first = work.open("arsip")
    assert work.open("arsip") is first
    assert work.current == "arsip"
    assert pages.made["arsip"].told == ["refresh", "refresh"]


def test_only_surfaces_passed_in_appear(work: WorkArea) -> None:
    texts = {button.text() for button in work.ui.sidebar.findChildren(NavButton)}
    assert texts == {"Beranda", "Arsip"}


def test_the_navigation_works_by_click_and_by_key(qtbot: QtBot, work: WorkArea) -> None:
    with qtbot.waitSignal(work.surface_opened) as told:
        QTest.mouseClick(_button(work, "Arsip"), Qt.MouseButton.LeftButton)
    assert told.args == ["arsip"]
    assert QApplication.focusWidget() is _button(work, "Arsip")
    with qtbot.waitSignal(work.surface_opened) as told:
        QTest.keySequence(work, "Alt+1")
    assert told.args == ["beranda"]
    assert QApplication.focusWidget() is _button(work, "Beranda")  # the frame goes with the surface


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Ganti pengguna", lambda window: window.switch_requested),
        ("Kunci", lambda window: window.lock_requested),
        ("Keluar", lambda window: window.leave_requested),
    ],
)
def test_the_top_bar_asks_for_what_it_says(
    qtbot: QtBot, work: WorkArea, window: MainWindow, text: str, signal: Callable[[MainWindow], object]
) -> None:
    with qtbot.waitSignal(signal(window)):
        _button(work, text).click()


def test_ctrl_l_locks(qtbot: QtBot, work: WorkArea, window: MainWindow) -> None:
    with qtbot.waitSignal(window.lock_requested):
        QTest.keySequence(work, "Ctrl+L")


def test_enter_presses_the_button_that_has_the_keyboard(work: WorkArea, pages: _Pages) -> None:
    page = pages.made["beranda"]
    button, pressed = QPushButton("Simpan"), []
    button.clicked.connect(lambda: pressed.append("Simpan"))
    layout = page.layout()
    assert layout is not None
    layout.addWidget(button)
    button.show()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == ["Simpan"]
    page.fields[0].setFocus()
    QTest.keyClick(page.fields[0], Qt.Key.Key_Return)
    assert pressed == ["Simpan"]


def test_the_lock_covers_the_work_and_returns_to_the_same_field(
    qtbot: QtBot, work: WorkArea, window: MainWindow, pages: _Pages
) -> None:
    page = pages.made["beranda"]
    page.fields[1].setFocus()
    window.lock("Petugas Contoh")
    assert window.locked
    assert not page.isVisible()
    assert page.told[-1] == "cover"
    window.lock("Petugas Contoh")
    assert len(window.findChildren(LockView)) == 1
    window.unlock()
    assert page.told[-1] == "uncover"
    assert page.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.fields[1])


def test_a_click_on_the_lock_button_leaves_the_field_to_return_to(
    qtbot: QtBot, work: WorkArea, window: MainWindow, pages: _Pages
) -> None:
    page = pages.made["beranda"]
    page.fields[1].setFocus()
    window.lock_requested.connect(lambda: window.lock("Petugas Contoh"))
    QTest.mouseClick(work.ui.lockButton, Qt.MouseButton.LeftButton)
    window.unlock()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.fields[1])


def test_open_dialogs_and_menus_do_not_stay_over_the_lock(
    qtbot: QtBot, work: WorkArea, window: MainWindow
) -> None:
    dialog, menu = QDialog(window), QMenu(window)
    menu.addAction("Salin")
    dialog.open()
    menu.popup(window.pos())
    with qtbot.assertNotEmitted(dialog.finished):
        window.lock("Petugas Contoh")
    assert not dialog.isVisible()
    assert not menu.isVisible()
    assert window.isVisible()


def test_the_field_may_have_gone_while_locked(work: WorkArea, window: MainWindow, pages: _Pages) -> None:
    page = pages.made["beranda"]
    page.fields[1].setFocus()
    window.lock("Petugas Contoh")
    page.fields[1].setParent(None)
    page.fields.pop().deleteLater()
    QApplication.sendPostedEvents()
    window.unlock()
    assert not window.locked


def test_the_lock_passes_on_what_is_asked(qtbot: QtBot, work: WorkArea, window: MainWindow) -> None:
    window.lock("Petugas Contoh")
    lock = window.findChildren(LockView)[0]
    with qtbot.waitSignal(window.unlock_requested) as told:
        lock.ui.passwordEditor.line.setText("salah")
        lock.ui.unlockButton.click()
    assert told.args == ["salah"]
    window.refuse_unlock("Kata sandi tidak cocok.")
    assert lock.ui.problemLabel.text() == "Kata sandi tidak cocok."
    with qtbot.waitSignal(window.switch_requested):
        lock.ui.switchButton.click()


def test_shortcuts_of_the_work_sleep_while_locked(qtbot: QtBot, work: WorkArea, window: MainWindow) -> None:
    window.lock("Petugas Contoh")
    QApplication.processEvents()
    with qtbot.assertNotEmitted(work.surface_opened, wait=30):
        QTest.keySequence(window, "Alt+2")


def test_nothing_can_be_locked_before_login(window: MainWindow) -> None:
    window.lock("siapa pun")
    window.unlock()
    window.refuse_unlock("tidak ada")
    assert not window.locked


def test_front_page_and_work_make_room_for_each_other(
    qtbot: QtBot, window: MainWindow, surfaces: list[Surface]
) -> None:
    login, again = QWidget(), QWidget()
    window.show_front(login)
    work = window.open_work(surfaces, IDENTITY)
    assert work.isAncestorOf(work.ui.surfaceStack)
    assert window.windowTitle() == "Biro <b>Contoh</b> - PPID Desktop"
    with qtbot.waitSignals([login.destroyed, work.destroyed]):
        window.close_work()
        window.show_front(again)
    assert window.work is None
    assert window.windowTitle() == "PPID Desktop"


def test_practice_is_shown_on_every_surface(qtbot: QtBot, work: WorkArea) -> None:
    assert not work.ui.practiceBanner.isVisible()
    work.show_identity(Identity("Latihan", "Petugas", "Petugas", practice=True))
    assert work.ui.practiceBanner.isVisible()
    work.open("arsip")
    assert work.ui.practiceBanner.isVisible()


def test_the_notice_has_an_action(qtbot: QtBot, work: WorkArea) -> None:
    work.show_notice(BannerKind.WARNING, "Belum ada cadangan.", "Atur cadangan")
    with qtbot.waitSignal(work.notice_action_requested):
        work.ui.noticeBanner.ui.actionButton.click()


def test_the_window_closes_only_when_the_work_agrees(qtbot: QtBot, theme: Theme, memory: Memory) -> None:
    answers = [False, True]
    window = MainWindow(memory, lambda: answers.pop(0))
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    assert memory.geometry == b""
    assert window.close()
    assert memory.geometry != b""


def test_size_is_remembered(qtbot: QtBot, window: MainWindow, memory: Memory) -> None:
    window.show()
    window.resize(1100, 650)
    window.close()
    again = MainWindow(memory, lambda: True)
    qtbot.addWidget(again)
    assert again.height() == 650  # the width is cut to the small screen of the tests


def test_a_spoilt_memory_gives_the_first_size(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(Memory(b"rusak"), lambda: True)
    qtbot.addWidget(window)
    assert window.size() == QSize(1280, 720)


def test_a_second_start_raises_a_minimised_window(qtbot: QtBot, window: MainWindow) -> None:
    window.showMinimized()
    window.raise_up()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isVisible()


@pytest.mark.usefixtures("theme")
def test_long_names_never_make_the_window_wider_than_a_small_screen_at_150_percent(
    qtbot: QtBot, surfaces: list[Surface]
) -> None:
    name = "Biro Pemerintahan dan Otonomi Daerah Sekretariat Daerah Provinsi Contoh"
    person = "Dr. Nama Petugas yang Sangat Panjang Contoh, S.Sos., M.Si."
    area = WorkArea(surfaces, Identity(name, person, "Administrator, Arsiparis, Petugas"))
    qtbot.addWidget(area)
    show(qtbot, area, QSize(911, 485))
    assert area.width() == 911
    assert area.ui.officeLabel.accessibleName() == name
    assert area.ui.accountLabel.toolTip()
    assert_nothing_is_clipped(area)
