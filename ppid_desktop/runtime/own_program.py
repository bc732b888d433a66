"""How this program starts itself again: as its console part, for workers and headless commands.

A windowed Windows program has no streams, so the bundle carries a second executable with a console. Windows
shows a console window for it unless told not to.
"""

import sys
from pathlib import Path

CONSOLE_NAME = "ppid-desktop-console"
WINDOW_NAME = "ppid-desktop"


def console_command() -> tuple[str, ...]:
    """Return the command that starts the console part; arguments follow."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return (str(program.with_name(CONSOLE_NAME + program.suffix)),)
    return (sys.executable, "-m", "ppid_desktop")


def window_command() -> tuple[str, ...]:
    """Return the command that starts the window; arguments follow."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return (str(program.with_name(WINDOW_NAME + program.suffix)),)
    return (sys.executable, "-m", "ppid_desktop")


def without_window() -> int:
    """Return the creation flags that keep a console program from showing a window; 0 off Windows."""
    import subprocess  # 4 ms that the first paint does not wait for

    return getattr(subprocess, "CREATE_NO_WINDOW", 0)
