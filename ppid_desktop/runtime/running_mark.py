"""The named mutex by which the installer sees that the program runs, so that it replaces no file in use."""

import sys

MUTEX_NAME = "id.go.ppid.Desktop"


def mark_running() -> None:
    """Hold the mutex until the process ends, which closes its handle. Does nothing off Windows."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, MUTEX_NAME)
