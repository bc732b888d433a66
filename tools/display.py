"""Finds out whether a window can be shown here, as the program itself does."""

from ppid_desktop.runtime.display import is_available

__all__ = ["is_available"]
