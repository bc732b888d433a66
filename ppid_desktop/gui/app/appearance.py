"""Colours and size of the text: applied at once, kept in the person's settings file."""

from contextlib import suppress
from dataclasses import replace

from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.runtime.settings import SettingsFile
from ppid_desktop.runtime.settings import Theme as Kept

_PREFERENCES = {
    Kept.SYSTEM: Preference.SYSTEM,
    Kept.LIGHT: Preference.LIGHT,
    Kept.DARK: Preference.DARK,
    Kept.HIGH_CONTRAST: Preference.CONTRAST,
}
_KEPT = {preference: kept for kept, preference in _PREFERENCES.items()}


class ChosenLook:
    """Knows the look this person chose; failing to keep a choice is no reason to complain."""

    def __init__(self, theme: Theme, settings: SettingsFile) -> None:
        self._theme = theme
        self._settings = settings
        known = settings.load()
        self._preference = _PREFERENCES[known.theme]
        self._scale = known.font_scale

    @property
    def preference(self) -> Preference:
        """Return the colours chosen."""
        return self._preference

    @property
    def scale(self) -> int:
        """Return the size of the text in percent."""
        return self._scale

    def apply(self) -> None:
        """Show the look that is chosen."""
        self._theme.apply(self._preference, self._scale / 100)

    def choose(self, preference: Preference, scale: int) -> None:
        """Show another look at once and keep it for the next start."""
        self._preference, self._scale = preference, scale
        self.apply()
        with suppress(OSError):
            self._settings.change(lambda known: replace(known, theme=_KEPT[preference], font_scale=scale))
