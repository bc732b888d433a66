"""Who changed what stands in a document, when and how: the marks of tracked changes."""

from typing import NamedTuple

from ppid_desktop.domain.review_terms import ChangeKind

# Tuples, for an enum's hash costs more than comparing it with both.
GONE_IN_FINAL = (ChangeKind.DEL, ChangeKind.MOVE_FROM)
NEW = (ChangeKind.INS, ChangeKind.MOVE_TO)


class Mark(NamedTuple):
    """Who changed something, when and how."""

    kind: ChangeKind
    author: str
    date: str | None
    date_utc: str | None
    move: str | None = None

    @property
    def is_new(self) -> bool:
        """Say whether the marked text appears only when changes are accepted."""
        return self.kind in NEW

    @property
    def is_gone(self) -> bool:
        """Say whether the marked text vanishes when changes are accepted."""
        return self.kind in GONE_IN_FINAL


class FormatMark(NamedTuple):
    """A tracked change of properties, with the names of those that differ."""

    mark: Mark
    detail: tuple[str, ...]


Marks = tuple[Mark, ...]
