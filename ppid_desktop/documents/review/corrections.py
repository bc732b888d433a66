"""The correction table: its filled rows, and which field each of them probably means."""

import re
from collections.abc import Iterable, Sequence

from ppid_desktop.documents.review.correction_tables import NUMBER_ONLY
from ppid_desktop.documents.review.field_reading import is_row_deleted
from ppid_desktop.documents.review.label_text import folded
from ppid_desktop.documents.review.layout import Cell, Row, final_text
from ppid_desktop.documents.review.places import CORRECTION_COLUMNS, FieldMap, Places
from ppid_desktop.documents.review.table_heads import hold_head
from ppid_desktop.domain.correction_words import is_instruction
from ppid_desktop.domain.review import CorrectionRow, Proposal, ProposalBasis
from ppid_desktop.domain.tracking_code import normal_form

_CODE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z])[\s.-]?([0-9OoIl]{1,3})(?![A-Za-z0-9])")
_DIGITS = str.maketrans("OoIl", "0011")
_MOST_GUESSES = 500
_QUOTES = "\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb"


def read_corrections(wanted: FieldMap, places: Places) -> tuple[CorrectionRow, ...]:
    """Return the rows in which the lead wrote something."""
    if places.correction is None:
        return ()
    guesser = Guesser(wanted)
    columns = _Columns(places.correction.rows[0])
    rows = (_row(row, columns, guesser) for row in places.correction_rows)
    return tuple(row for row in rows if row is not None)


def correction_proposals(wanted: FieldMap, rows: tuple[CorrectionRow, ...]) -> list[Proposal]:
    """Turn rows whose field is known into new texts for the whole field."""
    proposals = []
    for row in rows:
        if row.field is None or not row.seharusnya or is_instruction(row.seharusnya):
            continue
        exported = normal_form(wanted.fields[row.field].text)
        quoted, wished = _unquoted(row.tertulis, exported), _unquoted(row.seharusnya, exported)
        once = bool(quoted) and exported.count(quoted) == 1
        becomes = exported.replace(quoted, wished) if once else row.seharusnya
        proposals.append(
            Proposal(row.field, exported if once else row.tertulis, becomes, ProposalBasis.CORRECTION_TABLE)
        )
    return proposals


def _unquoted(text: str, exported: str) -> str:
    """Take the quotation marks off a quotation, unless the field itself has them there."""
    bare = text.strip(_QUOTES).strip()
    return bare if bare and text not in exported and text[0] in _QUOTES and text[-1] in _QUOTES else text


class Guesser:
    """Guesses which field a row means: by code, by label, or by a quotation that only one field holds."""

    def __init__(self, wanted: FieldMap) -> None:
        self._wanted = wanted
        self._codes: dict[str, list[str]] = {}
        self._labels: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._left = _MOST_GUESSES

    def guess(self, bagian: str, tertulis: str) -> str | None:
        """Return a field's id, or None when nothing or too much fits."""
        self._left -= 1
        if self._left < 0:
            return None
        if not self._codes:
            self._prepare()
        codes = self._codes_in(bagian)
        if len(codes) > 1:
            return None
        candidates = [name for code in codes for name in self._codes[code]] or self._by_label(bagian)
        if len(candidates) > 1:
            candidates = self._in_column(candidates, bagian) or candidates
        if len(candidates) == 1:
            return candidates[0]
        if not candidates and folded(bagian) and len(folded(tertulis)) <= 3:
            return None
        return self._quoted(candidates or list(self._texts), tertulis)

    def _prepare(self) -> None:
        """Fold labels and texts once, and only when a row was filled in."""
        for name, one in self._wanted.fields.items():
            self._codes.setdefault(one.code, []).append(name)
            self._labels[name] = folded(one.label)
            self._texts[name] = normal_form(one.text).casefold()

    def _codes_in(self, bagian: str) -> set[str]:
        """The codes of the draft that are written; two of them mean two fields, so none alone."""
        found = _CODE.findall(bagian)
        codes = {f"{letter.upper()}{int(digits.translate(_DIGITS)):02d}" for letter, digits in found}
        return codes & self._codes.keys()

    def _in_column(self, candidates: list[str], bagian: str) -> list[str]:
        """Those of a row whose column is named beside its code, by a word of their own: `L03 tanggal`."""
        labels = {name: set(self._labels[name].split()) for name in candidates}
        common = set.intersection(*labels.values())
        words = set(folded(_CODE.sub(" ", bagian)).split()) - common
        return [name for name, label in labels.items() if words & label]

    def _by_label(self, bagian: str) -> list[str]:
        """Fields whose label is written, in full or as the beginning of a table entry's label."""
        text = folded(bagian)
        if not text:
            return []
        same = [name for name, label in self._labels.items() if label == text]
        begun = [name for name, label in self._labels.items() if label.startswith(f"{text} ")]
        held = [name for name, label in self._labels.items() if label and f" {label} " in f" {text} "]
        return same or begun or held

    def _quoted(self, candidates: list[str], tertulis: str) -> str | None:
        quote = normal_form(tertulis).casefold()
        if not quote:
            return None
        return self._holding(candidates, quote) or self._holding(candidates, quote.strip(_QUOTES))

    def _holding(self, candidates: list[str], quote: str) -> str | None:
        if not quote:
            return None
        same = [name for name in candidates if self._texts[name] == quote]
        if len(same) == 1:
            return same[0]
        held = [name for name in candidates if quote in self._texts[name]]
        return held[0] if len(held) == 1 else None


class _Columns:
    """Where the columns of the correction table stand, by the texts of its head."""

    def __init__(self, head: Row) -> None:
        self._cells = [cell for cell in head.cells if not _is_gone(cell)]
        self._texts = [folded(final_text(cell.paragraphs)) for cell in self._cells]
        self._places = _column_places(self._texts)
        self._are_all = set(self._places) == set(range(len(self._cells)))

    def is_head(self, row: Row, texts: Sequence[str]) -> bool:
        """Say whether a row of these texts repeats the head."""
        words = [folded(text) for text in texts]
        return _standing(row, words) == self._texts or hold_head(words, CORRECTION_COLUMNS)

    def texts(self, row: Row, texts: Sequence[str]) -> list[str]:
        """Return the texts of the five columns; what was written in any other cell goes with the reason."""
        kept = _standing(row, texts)
        if self._are_all and len(kept) == len(self._cells):
            return [kept[place] for place in self._places if place is not None]
        held: dict[int | None, list[str]] = {}
        cells = [cell for cell in row.cells if not _is_gone(cell)]
        for at, (cell, text) in enumerate(zip(cells, kept, strict=True)):
            place = at if len(kept) == len(self._cells) else self._column_of(cell)
            held.setdefault(place if place in self._places else None, []).append(text)
        own = [_lines(held.get(place, ())) if place is not None else "" for place in self._places]
        return [*own[:-1], _lines([own[-1], *held.get(None, ())])]

    def _column_of(self, cell: Cell) -> int | None:
        """The column of the head that a cell begins under: cells were merged, split or put behind."""
        heads = enumerate(self._cells)
        return next((at for at, head in heads if head.column <= cell.column < head.column + head.span), None)


def _column_places(texts: list[str]) -> list[int | None]:
    """Where each of the five stands: by its text; a renamed one behind the column it used to follow."""
    places = [texts.index(name) if name in texts else None for name in CORRECTION_COLUMNS]
    free = [at for at, text in enumerate(texts) if text not in CORRECTION_COLUMNS]
    for number, place in enumerate(places):
        before = -1 if number == 0 else places[number - 1]
        if place is None and before is not None and before + 1 in free:
            free.remove(before + 1)
            places[number] = before + 1
    return places


def _is_gone(cell: Cell) -> bool:
    return bool(cell.marks) and any(mark.is_gone for mark in cell.marks)


def _standing(row: Row, texts: Sequence[str]) -> Sequence[str]:
    """Return the texts of a row's cells but those that are marked as deleted."""
    if row.texts is not None:
        return texts
    return [text for cell, text in zip(row.cells, texts, strict=True) if not _is_gone(cell)]


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)


def _row(row: Row, columns: _Columns, guesser: Guesser) -> CorrectionRow | None:
    if not row.width or is_row_deleted(row):
        return None
    texts = row.final_texts()
    if columns.is_head(row, texts):
        return None
    no, bagian, tertulis, seharusnya, alasan = columns.texts(row, texts)
    if not (bagian or tertulis or seharusnya or alasan) and NUMBER_ONLY.fullmatch(no):
        return None
    return CorrectionRow(no, bagian, tertulis, seharusnya, alasan, guesser.guess(bagian, tertulis))
