"""What every test of the window shares: the real theme, the Indonesian texts of Qt, and fake dialogs."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.gui.translation import install_indonesian
from ppid_desktop.runtime.assets import resource
from tests.gui.fake_dialogs import FakeDialogs


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """Dress the application as the program does."""
    assert install_indonesian(qapp, resource("i18n"))
    theme = Theme(qapp, resource("styles"), resource("icons"))
    theme.apply(Preference.LIGHT)
    return theme


@pytest.fixture
def dialogs() -> FakeDialogs:
    """Answer every dialog from the test."""
    return FakeDialogs()


@pytest.fixture(autouse=True)
def _no_dialog_left(qapp: QApplication) -> Iterator[None]:
    """Take a dialog off the screen that a test leaves open: it would stand before the next one's window."""
    yield
    while (left := QApplication.activeModalWidget()) is not None:
        left.hide()
