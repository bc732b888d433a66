"""Gives these tests a PC on which nothing has been set up yet."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.gui.translation import install_indonesian
from ppid_desktop.runtime.assets import resource
from tests.e2e.office import Office


@pytest.fixture
def office(qapp: QApplication) -> Iterator[Office]:
    """Start the program on an empty PC."""
    assert install_indonesian(qapp, resource("i18n"))
    theme = Theme(qapp, resource("styles"), resource("icons"))
    theme.apply(Preference.LIGHT)
    made = Office(qapp, theme)
    made.start()
    yield made
    made.end()
