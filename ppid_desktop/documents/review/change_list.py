"""The tracked changes of a document, in order, each with the field it stands in."""

from collections.abc import Iterator

from ppid_desktop.documents.review import limits
from ppid_desktop.documents.review.glyphs import is_glyph
from ppid_desktop.documents.review.layout import Layout, Paragraph, Piece, Spot, final_text
from ppid_desktop.documents.review.marks import FormatMark, Mark
from ppid_desktop.documents.review.places import Places
from ppid_desktop.documents.review.refusal import Refusal
from ppid_desktop.domain.review import BOX_APPROVED, BOX_NEEDS_FIX, Change, ChangeKind, RejectCode

_PILCROW = "\u00b6"
# LibreOffice puts a zero-width joiner into an inserted empty row to carry its mark.
_ZERO_WIDTH = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])


class _Open:
    """A change still growing: neighbouring pieces with the same mark are one change."""

    __slots__ = ("detail", "field", "hidden", "mark", "paragraph", "piece", "texts")

    def __init__(self, mark: Mark, field: str | None, paragraph: Paragraph) -> None:
        self.mark = mark
        self.field = field
        self.paragraph = paragraph
        self.piece = -1
        self.hidden = False
        self.detail: tuple[str, ...] = ()
        self.texts: list[str] = []

    def finished(self) -> Change | None:
        """Return the change, or None if it never held text."""
        text = "".join(self.texts)
        text = text if text.isascii() else text.translate(_ZERO_WIDTH)
        if not text:
            return None
        mark = self.mark
        return Change(
            mark.kind,
            mark.author,
            mark.date,
            mark.date_utc,
            text,
            self.field,
            self.paragraph.story,
            mark.move,
            self.hidden,
            self.detail,
        )


def tracked_changes(layout: Layout, places: Places) -> tuple[Change, ...]:
    """Return every tracked change; raise Refusal when there are too many."""
    changes = tuple(_Collector(places).collect(layout))
    if len(changes) > limits.CHANGES:
        raise Refusal(RejectCode.TOO_MANY_CHANGES, "Berkas memuat terlalu banyak perubahan terlacak.")
    return changes


class _Collector:
    def __init__(self, places: Places) -> None:
        self._places = places
        self._done: list[_Open | Change] = []
        self._growing: dict[tuple[Mark, tuple[str, ...]], _Open] = {}
        self._counter = 0

    def collect(self, layout: Layout) -> Iterator[Change]:
        spots: dict[int, list[Spot]] = {}
        for spot in layout.spots:
            spots.setdefault(spot.paragraph, []).append(spot)
        last = -1
        for index in sorted({*layout.telling, *spots}):
            self._counter += index - last - 1  # what was passed over ends every change that was growing
            last = index
            self._done.extend(self._spot_change(spot) for spot in spots.get(index, ()))
            if index < len(layout):
                self._paragraph(layout.paragraph(index))
        for one in self._done:
            change = one.finished() if isinstance(one, _Open) else one
            if change is not None:
                yield change

    def _spot_change(self, spot: Spot) -> Change:
        mark = spot.format.mark
        field = self._places.role(spot.cell)
        return Change(
            spot.kind, mark.author, mark.date, mark.date_utc, "", field, spot.story, detail=spot.format.detail
        )

    def _paragraph(self, paragraph: Paragraph) -> None:
        if paragraph.format is not None:
            self._format_of_paragraph(paragraph, paragraph.format)
        for piece in paragraph.pieces:
            self._counter += 1
            if piece.marks or piece.format:
                self._piece(piece, paragraph, piece.text)
        self._counter += 1
        if paragraph.end.marks or paragraph.end.format:
            self._piece(paragraph.end, paragraph, _PILCROW)

    def _format_of_paragraph(self, paragraph: Paragraph, change: FormatMark) -> None:
        mark, field = change.mark, self._places.role(paragraph.cell)
        text = final_text([paragraph])
        self._done.append(
            Change(
                ChangeKind.PARA_FMT,
                mark.author,
                mark.date,
                mark.date_utc,
                text,
                field,
                paragraph.story,
                detail=change.detail,
            )
        )

    def _piece(self, piece: Piece, paragraph: Paragraph, text: str) -> None:
        field = self._places.role(paragraph.cell)
        if field in (BOX_APPROVED, BOX_NEEDS_FIX) and is_glyph(text):
            return
        for mark in piece.marks:
            change = self._grow(mark, (), field, paragraph)
            change.texts.append(text)
            change.hidden |= piece.hidden
        if piece.format is not None:
            mark, detail = piece.format
            self._grow(mark, detail, field, paragraph).texts.append(text)

    def _grow(self, mark: Mark, detail: tuple[str, ...], field: str | None, paragraph: Paragraph) -> _Open:
        key = (mark, detail)
        change = self._growing.get(key)
        if change is None or not self._continues(change, paragraph):
            change = _Open(mark, field, paragraph)
            change.detail = detail
            self._growing[key] = change
            self._done.append(change)
        change.piece = self._counter
        return change

    def _continues(self, change: _Open, paragraph: Paragraph) -> bool:
        same_place = change.paragraph.cell is paragraph.cell and change.paragraph.story is paragraph.story
        return same_place and change.piece >= self._counter - 1
