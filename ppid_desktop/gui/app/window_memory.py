"""Keeps the window's size and the last workspace in the person's settings file."""

import base64
import binascii
import logging
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ppid_desktop.runtime.settings import SettingsFile

_LOG = logging.getLogger(__name__)


class SettingsMemory:
    """Reads and writes the few things the window remembers; failing to write is only logged."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def load_geometry(self) -> bytes:
        """Return the geometry saved last, or nothing."""
        with suppress(binascii.Error, ValueError):
            return base64.b64decode(self._settings.load().window_geometry, validate=True)
        return b""

    def save_geometry(self, geometry: bytes) -> None:
        """Keep the geometry."""
        text = base64.b64encode(geometry).decode("ascii")
        with suppress(OSError):
            self._settings.change(lambda known: replace(known, window_geometry=text))

    def last_workspace(self) -> Path | None:
        """Return the workspace opened last, None on the first start."""
        known = self._settings.load().last_workspace
        return Path(known) if known else None

    def remember_workspace(self, folder: Path) -> None:
        """Open this workspace at the next start."""
        try:
            self._settings.change(lambda known: replace(known, last_workspace=str(folder)))
        except OSError:
            _LOG.warning("settings could not be written")
