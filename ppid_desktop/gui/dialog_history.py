"""Keeps Qt's own list of folders free of ours: every file dialog adds where it was to the user's settings.

Qt writes `FileDialog/history` and `lastVisited` (QFileDialog::saveSettings) into QtProject, a file or a part
of the registry that all Qt programs of the user share. A folder may be called after a record.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSettings

_KEYS = ("FileDialog/history", "FileDialog/lastVisited", "FileDialog/shortcuts")


@contextmanager
def no_trace() -> Iterator[None]:
    """Put back after a file dialog what those keys held before it."""
    settings = _shared()
    before = {key: settings.value(key) for key in _KEYS if settings.contains(key)}
    try:
        yield
    finally:
        settings = _shared()
        for key in _KEYS:
            if key in before:
                settings.setValue(key, before[key])
            else:
                settings.remove(key)
        settings.sync()


def _shared() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")
