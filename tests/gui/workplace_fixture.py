"""The fixture `workplace`; import it in the conftest of a surface's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.theme import Theme
from tests.gui.fake_dialogs import FakeDialogs
from tests.gui.workplace import Workplace, make_workplace


@pytest.fixture
def workplace(tmp_path: Path, dialogs: FakeDialogs, qtbot: QtBot, theme: Theme) -> Iterator[Workplace]:
    """An open workspace with its services, closed after the test."""
    place = make_workplace(tmp_path / "ruang-kerja", dialogs, qtbot)
    yield place
    assert place.runner.drain()
    place.services.session.vault.close()
    place.wiring.close()
