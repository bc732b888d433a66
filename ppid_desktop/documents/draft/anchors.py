"""Numbers the hidden bookmarks of one document and sets the visible codes beside the labels."""

from ppid_desktop.documents.draft.markup import bookmarked, run
from ppid_desktop.domain.draft_parts import bookmark_name

_FIRST = 101


class Anchors:
    """Gives every label its bookmark; ids are unique in the document."""

    def __init__(self) -> None:
        self._next = _FIRST

    def label(self, printed: str, label: str, code: str, *, bold: bool = False) -> str:
        """Return a label's runs with its code, inside the bookmark of a field or a table row."""
        return self.plain(printed, run(f"{label} ", bold=bold) + run(f"[{code}]", style="Kode"))

    def plain(self, printed: str, runs: str) -> str:
        """Return runs inside the bookmark without a code."""
        number, self._next = self._next, self._next + 1
        return bookmarked(number, bookmark_name(printed), runs)
