"""The records a shared paper serves, as lines."""

from collections.abc import Iterable

from ppid_desktop.domain.papers import Subject


def subject_lines(subjects: Iterable[Subject]) -> str:
    """Return one line per record: its number and title."""
    found = [subject_line(one) for one in subjects]
    return "\n".join(found) or "-"


def subject_line(one: Subject) -> str:
    """Return `PPID/0017/2026 - Judul`."""
    return " - ".join(part for part in (one.register_no, one.title) if part)
