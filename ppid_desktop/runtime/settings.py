"""What the window remembers for one OS user: last workspace, size, theme, scale of the text.

Nothing here matters to a record: a settings file that cannot be read is put aside for the one before it, and
failing that for the defaults, without a word.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path

from ppid_desktop.runtime import atomic_file

FORMAT = 1
_LONGEST_WRITING = 3600.0  # seconds; the practice window may write the same file now
SMALLEST_SCALE, LARGEST_SCALE = 80, 200


class Theme(Enum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True)
class WindowSettings:
    """One OS user's settings, all of them optional."""

    last_workspace: str = ""
    window_geometry: str = ""  # base 64, as Qt saved it
    theme: Theme = Theme.SYSTEM
    font_scale: int = 100  # percent of the base size, 80-200


class SettingsFile:
    """Keeps WindowSettings in one JSON file, the previous version beside it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "pengaturan.json"
        self._previous = folder / "pengaturan.sebelumnya.json"

    def load(self) -> WindowSettings:
        """Return the newest settings that can be read."""
        for path in (self._path, self._previous):
            with suppress(OSError, ValueError, TypeError):
                return _parse(json.loads(path.read_text("utf-8")))
        return WindowSettings()

    def save(self, settings: WindowSettings) -> None:
        """Write the settings whole; OSError when the folder refuses."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        content = {"format": FORMAT, **asdict(settings), "theme": settings.theme.value}
        for path in (self._path, self._previous):
            atomic_file.sweep_of(path, idle=_LONGEST_WRITING)
        atomic_file.write_text(self._path, json.dumps(content, indent=2), previous=self._previous)

    def change(self, change: Callable[[WindowSettings], WindowSettings]) -> WindowSettings:
        """Save and return what `change` makes of the stored settings."""
        changed = change(self.load())
        self.save(changed)
        return changed


def _parse(content: object) -> WindowSettings:
    if not isinstance(content, dict):
        raise TypeError
    themes = {theme.value: theme for theme in Theme}
    scale = content.get("font_scale")
    return WindowSettings(
        last_workspace=_text(content.get("last_workspace")),
        window_geometry=_text(content.get("window_geometry")),
        theme=themes.get(_text(content.get("theme")), Theme.SYSTEM),
        font_scale=min(max(scale, SMALLEST_SCALE), LARGEST_SCALE) if isinstance(scale, int) else 100,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
