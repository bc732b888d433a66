"""How long work tells how far it is and learns that it should stop."""

from collections.abc import Callable

from ppid_desktop.domain.errors import Cancelled

Progress = Callable[[int, int], None]
"""Called with bytes done and bytes expected, on the thread that does the work."""

CancelAsked = Callable[[], bool]
"""Asked after each chunk; True ends the work with Cancelled."""


def no_progress(_done: int, _total: int) -> None:
    """Ignore the progress."""


def never_cancelled() -> bool:
    """Answer that nobody asked to cancel."""
    return False


def step(done: int, total: int, progress: Progress, cancel: CancelAsked) -> None:
    """Tell the progress; Cancelled when asked."""
    progress(done, total)
    if cancel():
        raise Cancelled
