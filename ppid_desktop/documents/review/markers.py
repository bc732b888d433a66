"""Things without text that mark a place: bookmarks, comment ranges, move ranges, tracked controls."""

from collections.abc import Callable

from ppid_desktop.documents.review.layout import Bookmark, Cell, Layout, Paragraph, Position, Spot
from ppid_desktop.documents.review.marks import FormatMark, Mark
from ppid_desktop.documents.review.names import local, r, w
from ppid_desktop.documents.review.properties import format_mark, is_on, mark_of
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.domain.review_terms import ChangeKind, Story

_ID, _NAME = w("id"), w("name")


class Markers:
    """Notes the markers of a document against the paragraph that is open, or else the next one."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._moves: dict[ChangeKind, dict[str, str]] = {ChangeKind.MOVE_FROM: {}, ChangeKind.MOVE_TO: {}}
        self._move_marks: dict[tuple[ChangeKind, str, str], Mark] = {}
        self.open: Paragraph | None = None
        self.cell: Cell | None = None
        self.story = Story.BODY
        self.handlers: dict[str, Callable[[Element], None]] = {
            w("bookmarkStart"): self._bookmark,
            w("commentRangeStart"): self._comment_start,
            w("commentRangeEnd"): self._comment_end,
            w("commentReference"): self._comment_reference,
            w("moveFromRangeStart"): lambda el: self._move_start(el, ChangeKind.MOVE_FROM),
            w("moveFromRangeEnd"): lambda el: self._move_end(el, ChangeKind.MOVE_FROM),
            w("moveToRangeStart"): lambda el: self._move_start(el, ChangeKind.MOVE_TO),
            w("moveToRangeEnd"): lambda el: self._move_end(el, ChangeKind.MOVE_TO),
            w("customXmlInsRangeStart"): lambda el: self._control_change(el, ChangeKind.CTL_INS),
            w("customXmlDelRangeStart"): lambda el: self._control_change(el, ChangeKind.CTL_DEL),
            w("customXmlMoveToRangeStart"): lambda el: self._control_change(el, ChangeKind.CTL_INS),
            w("customXmlMoveFromRangeStart"): lambda el: self._control_change(el, ChangeKind.CTL_DEL),
        }

    def moved(self, mark: Mark) -> Mark:
        """Return one and the same mark for all parts of a named move, whatever their seconds."""
        if mark.move is None:
            return mark
        return self._move_marks.setdefault((mark.kind, mark.move, mark.author), mark)

    def move_name(self, kind: ChangeKind) -> str | None:
        """Return the name of the innermost open move of a kind."""
        return next(reversed(self._moves[kind].values()), None) if kind in self._moves else None

    def spot(self, kind: ChangeKind, change: FormatMark) -> None:
        """Note a change of properties before the next paragraph."""
        place = len(self._layout) - (1 if self.open else 0)
        self._layout.spots.append(Spot(place, kind, change, self.cell, self.story))

    def section(self, element: Element) -> None:
        """Note the headers and footers of a section and its tracked change."""
        self._layout.has_title_page |= any(map(is_on, element.iter(w("titlePg"))))
        for child in element:
            name = local(child.tag)
            if name in ("headerReference", "footerReference"):
                kind = child.get(w("type")) or "default"
                self._layout.references.append((name[:6], kind, child.get(r("id")) or ""))
            elif name == "sectPrChange":
                self.spot(ChangeKind.SECT_FMT, format_mark(child, element, ChangeKind.SECT_FMT))

    def paragraph_index(self) -> int:
        """Return the index of the open paragraph, or of the one that comes next."""
        return len(self._layout) - (1 if self.open else 0)

    def position(self) -> Position:
        """Return the present place between pieces."""
        return Position(self.paragraph_index(), len(self.open.pieces) if self.open else 0)

    def _bookmark(self, element: Element) -> None:
        self._layout.bookmarks.append(Bookmark(element.get(_NAME) or "", self.paragraph_index()))

    def _comment_start(self, element: Element) -> None:
        self._layout.comment_starts.setdefault(element.get(_ID) or "", self.position())

    def _comment_end(self, element: Element) -> None:
        self._layout.comment_ends[element.get(_ID) or ""] = self.position()

    def _comment_reference(self, element: Element) -> None:
        self._layout.comment_references.setdefault(element.get(_ID) or "", self.position())

    def _move_start(self, element: Element, kind: ChangeKind) -> None:
        self._moves[kind][element.get(_ID) or ""] = element.get(_NAME) or ""

    def _move_end(self, element: Element, kind: ChangeKind) -> None:
        self._moves[kind].pop(element.get(_ID) or "", None)

    def _control_change(self, element: Element, kind: ChangeKind) -> None:
        self.spot(kind, FormatMark(mark_of(element, kind), ()))
