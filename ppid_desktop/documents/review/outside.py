"""Text outside the fields: read in the registry's form, and compared with what was exported.

Tracked changes there are told as changes, with who and when; here is what was changed without a mark.
"""

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ppid_desktop.documents.review.decision_reading import agrees, is_bare_decision, is_ticked_box
from ppid_desktop.documents.review.glyphs import is_typed_tick, without_glyphs
from ppid_desktop.documents.review.label_text import BOX_CODES, BOX_LABELS
from ppid_desktop.documents.review.layout import (
    Cell,
    Layout,
    Paragraph,
    Piece,
    Row,
    Table,
    is_original,
    original_text,
    plain_text,
)
from ppid_desktop.documents.review.margins import compared
from ppid_desktop.documents.review.places import FieldMap, Places
from ppid_desktop.documents.review.shifted_cells import is_new
from ppid_desktop.domain.review import (
    ExportEntry,
    FieldKind,
    OutsideChange,
    Story,
)
from ppid_desktop.domain.tracking_code import normal_form

_MARGINS = frozenset({Story.HEADER, Story.FOOTER})
_NOTE_STORIES = (Story.FOOTNOTE, Story.ENDNOTE, Story.TEXTBOX)
_ALIKE = 0.5
_MOST_PARTNERS = 20
_MOST_COMPARISONS = 1_000_000


class StaticText:
    """The texts outside the fields of one layout, cell by cell and paragraph by paragraph.

    `left_out` names rows by their id(), `sent` the texts as they were exported, where they are known.
    """

    def __init__(
        self,
        layout: Layout,
        wanted: FieldMap,
        places: Places,
        left_out: set[int],
        sent: tuple[str, ...] = (),
    ) -> None:
        self._layout = layout
        self._field_names = wanted.fields.keys()
        self._places = places
        self._left_out = left_out
        self._keys = {id(row): ("", at) for row, at in _labelled_rows(wanted, places, sent)}
        self._keys |= {id(place.row): key for key, place in places.rows.items()}

    def of(self, story: Story) -> tuple[str, ...]:
        """Return the texts of a story with all changes rejected, blank ones left out."""
        return tuple(text for part in self.parts(story) for text in part)

    def parts(self, story: Story) -> list[tuple[str, ...]]:
        """Return the texts of a story part by part.

        A header or footer is told once, however many sections or kinds of pages have a copy of it.
        """
        parts: list[tuple[str, ...]] = []
        for blocks in self._layout.parts[story]:
            found: list[str] = []
            self._blocks(blocks, found)
            if story not in _MARGINS or tuple(found) not in parts:
                parts.append(tuple(found))
        return parts

    def _blocks(self, blocks: Iterable[Paragraph | Table], found: list[str]) -> None:
        pieces: list[Piece] = []
        for block in blocks:
            if isinstance(block, Table):
                self._table(block, found)
                continue
            pieces.extend(piece for piece in block.pieces if is_original(piece))
            if is_original(block.end):
                _add(pieces, found)
                pieces = []
        _add(pieces, found)

    def _table(self, table: Table, found: list[str]) -> None:
        for row in self._printed_rows(table):
            if self._is_left_out(row):
                self._unmarked(row, found)
            elif row.texts is not None and row.is_untouched:
                names = self._places.names_by_row.get(id(row), ())
                texts = [normal_form(text) for at, text in enumerate(row.texts) if text and at not in names]
                found += filter(None, texts)
            else:
                self._cells(row, found)

    def _cells(self, row: Row, found: list[str]) -> None:
        for cell in row.cells:
            role = self._places.own_role(cell)
            if role in self._field_names or cell.merged:
                continue
            if role in BOX_CODES:
                self._box(cell, role, found)
            else:
                self._cell(cell, found)

    def _printed_rows(self, table: Table) -> list[Row]:
        """Of the correction table only the head is printed; what was split off from it has none."""
        if table in self._places.corrections:
            return table.rows[:1] if table is self._places.correction else []
        return self._as_exported(table.rows)

    def _as_exported(self, rows: list[Row]) -> list[Row]:
        """Return known rows in the export's order: a row that only changed its place changed no text."""
        known = [row for row in rows if id(row) in self._keys]
        ordered = iter(sorted(known, key=lambda row: self._keys[id(row)]))
        return [next(ordered) if id(row) in self._keys else row for row in rows]

    def _unmarked(self, row: Row, found: list[str]) -> None:
        """What stands unmarked in a row that is marked as new: no tracked change tells it."""
        if id(row) not in self._left_out and not any(mark.is_gone for mark in row.marks):
            for cell in row.cells:
                _add([piece for piece in _pieces(cell.paragraphs) if not piece.marks], found)

    def _is_left_out(self, row: Row) -> bool:
        return id(row) in self._left_out or row.is_inserted

    def _box(self, cell: Cell, name: str, found: list[str]) -> None:
        """What was written beside a box: its glyph is no text, nor are words that are the decision itself."""
        text = without_glyphs(original_text(cell.paragraphs))
        if text and not (self._decides(name, text) and (is_typed_tick(text) or is_bare_decision(text))):
            found.append(text)

    def _decides(self, name: str, text: str) -> bool:
        """Say whether words at a box may be the decision: no tick stands that says otherwise."""
        ticked = [one for one, box in self._places.boxes.items() if is_ticked_box(box)]
        return not ticked or (name in ticked and agrees(text, name))

    def _cell(self, cell: Cell, found: list[str]) -> None:
        if cell.marks and is_new(cell):
            _add([piece for piece in _pieces(cell.paragraphs) if not piece.marks], found)
            return
        plain = cell.plain
        if plain is None and not _holds_table(cell):
            plain = plain_text(cell.paragraphs)
        if plain is not None:
            text = normal_form(plain)
            if text:
                found.append(text)
            return
        _add(_pieces([block for block in cell.blocks if isinstance(block, Paragraph)]), found)
        for block in cell.blocks:
            if isinstance(block, Table):
                self._table(block, found)


def outside_changes(
    static: StaticText, export: ExportEntry, wanted: FieldMap, gone: set[tuple[str, int]]
) -> tuple[OutsideChange, ...]:
    """Return what differs outside the fields; rows that went are told elsewhere."""
    changes: list[OutsideChange] = []
    body = _without_rows(export.static, export, wanted, gone)
    changes.extend(_differences(Story.BODY, body, static.of(Story.BODY)))
    for story, before in ((Story.HEADER, export.header), (Story.FOOTER, export.footer)):
        same = before == static.of(story)
        for was, now in compared(before if same else _once(before), static.parts(story)):
            changes.extend(one for one in _differences(story, was, now) if one not in changes)
    for story in _NOTE_STORIES:
        changes.extend(OutsideChange(story, "", text) for text in static.of(story))
    return tuple(changes)


def _labelled_rows(wanted: FieldMap, places: Places, sent: Sequence[str]) -> Iterator[tuple[Row, int]]:
    """The rows of fields and choices that stand beside their label, and where that label was printed."""
    printed = {text: at for at, text in enumerate(sent)}
    for name, one in wanted.beside_labels:
        at = printed.get(f"{one.label} [{one.code}]")
        if name in places.labels and at is not None:
            yield places.labels[name].row, at
    for name, box in places.boxes.items():
        at = printed.get(f"{BOX_LABELS[name]} [{BOX_CODES[name]}]")
        if box.label is not None and at is not None:
            yield box.label.row, at


def _holds_table(cell: Cell) -> bool:
    return any(isinstance(block, Table) for block in cell.blocks)


def _once(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Earlier versions kept a footer twice when first and other pages had the same."""
    half = len(texts) // 2
    return texts[:half] if texts[:half] == texts[half:] else texts


def _add(pieces: list[Piece], found: list[str]) -> None:
    text = normal_form("".join(piece.text for piece in pieces)) if pieces else ""
    if text:
        found.append(text)


def _pieces(paragraphs: list[Paragraph]) -> list[Piece]:
    pieces = [piece for paragraph in paragraphs for piece in [*paragraph.pieces, paragraph.end]]
    return [piece for piece in pieces if is_original(piece)]


def _without_rows(
    printed: tuple[str, ...], export: ExportEntry, wanted: FieldMap, gone: set[tuple[str, int]]
) -> tuple[str, ...]:
    static = list(printed)
    codes = wanted.row_codes
    fields = [one for one in export.fields.values() if one.kind is FieldKind.CELL] if gone else []
    for table, number in gone:
        cells = export.tables[table].rows[number - 1]
        held = {one.col for one in fields if one.table == table and one.row == number}
        texts = [f"{cells[0]} [{codes[table, number]}]"]
        texts += [text for at, text in enumerate(cells) if at and at not in held and text]
        if texts[0] in static:
            at = static.index(texts[0])
            if static[at : at + len(texts)] == texts:
                del static[at : at + len(texts)]
    return tuple(static)


def _differences(story: Story, before: Sequence[str], after: Sequence[str]) -> Iterator[OutsideChange]:
    if before == after:
        return
    old, new = _without_common(before, after)
    old, new = _without_common([normal_form(text) for text in old], new)
    if len(old) * len(new) > _MOST_COMPARISONS:
        yield from _counted(story, old, new)
        return
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag != "equal":
            yield from _paired(story, old[old_from:old_to], new[new_from:new_to])


def _without_common(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    """Cut off what both begin and end with: long tables mostly agree."""
    shorter = min(len(old), len(new))
    start = _first_difference(zip(old, new, strict=False), shorter)
    end = _first_difference(zip(reversed(old), reversed(new), strict=False), shorter - start)
    return list(old[start : len(old) - end]), list(new[start : len(new) - end])


def _first_difference(pairs: Iterable[tuple[str, str]], most: int) -> int:
    return next((at for at, (was, now) in enumerate(islice(pairs, most)) if was != now), most)


def _counted(story: Story, old: list[str], new: list[str]) -> Iterator[OutsideChange]:
    """Compare without order what is too long to be aligned."""
    gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
    yield from (OutsideChange(story, text, "") for text in gone.elements())
    yield from (OutsideChange(story, "", text) for text in come.elements())


def _paired(story: Story, old: list[str], new: list[str]) -> Iterator[OutsideChange]:
    """Pair what was replaced; with unequal counts the likeliest partners in order."""
    rest = list(new)
    alike = len(old) == len(new)
    for before in old:
        partner = rest[0] if alike else _likeliest(before, rest if len(old) <= _MOST_PARTNERS else [])
        if partner is None:
            yield OutsideChange(story, before, "")
            continue
        passed = rest.index(partner)
        yield from (OutsideChange(story, "", text) for text in rest[:passed])
        rest = rest[passed + 1 :]
        yield OutsideChange(story, before, partner)
    yield from (OutsideChange(story, "", text) for text in rest)


def _likeliest(text: str, others: list[str]) -> str | None:
    ratios = [
        (difflib.SequenceMatcher(None, text[:200], other[:200]).ratio(), other)
        for other in others[:_MOST_PARTNERS]
    ]
    best = max(ratios, default=(0.0, ""))
    return best[1] if best[0] >= _ALIKE else None
