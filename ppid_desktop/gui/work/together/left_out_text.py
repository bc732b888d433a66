"""Says what became of many records at once: none of them hides behind the others."""

from collections.abc import Iterable

from ppid_desktop.services.collective_sending import LeftOut

_MOST = 8


def left_out_text(left_out: Iterable[LeftOut]) -> str:
    """Return one line per record that stayed behind, with the reason and what to do."""
    lines = [f"{one.number}: {one.error.what} {one.error.next_step}".strip() for one in left_out]
    more = len(lines) - _MOST
    return "\n".join([*lines[:_MOST], *([f"dan {more} rekaman lain."] if more > 0 else [])])
