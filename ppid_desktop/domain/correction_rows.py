"""Rows of the draft's tables that the lead added or took out: which entry they mean, and what they say."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.draft_tables import TABLE_OWNERS, TABLE_TITLES
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.review import ReviewResult, RowChange, RowOp
from ppid_desktop.domain.rounds import Export, RowProposal
from ppid_desktop.domain.tracking_code import normal_form

_CODE = re.compile(r"\s*\[[A-Z]\d{2,3}\]")
_NUMBER = re.compile(r"\d+")


class RowReading:
    """Knows the tables of an export; without one every row is only told."""

    def __init__(self, result: ReviewResult, export: Export | None) -> None:
        entry: dict[str, Any] = json.loads(export.registry) if export else {}
        self._columns: dict[str, list[str]] = {
            name: list(table["columns"]) for name, table in entry.get("tables", {}).items()
        }
        self._places = {one.printed_id: one for one in export.places} if export else {}
        self._rows = result.rows
        self._moved = self._pairs()

    def title(self, table: str) -> str:
        """Return the heading under which the draft prints a table."""
        return TABLE_TITLES.get(table, "Bagian lain dokumen")

    def field_label(self, printed_id: str) -> str:
        """Return the name of a field that no export tells; empty when the catalogue has none of this name."""
        table, _, rest = printed_id.partition(".")
        field_id = rest.rpartition(".")[2]
        try:
            if table in TABLE_OWNERS and field_id:
                label = catalogue.field_of(TABLE_OWNERS[table], field_id).label
                return f"{self.title(table)}: {label}"
            return catalogue.record_field(printed_id).label
        except KeyError:
            return ""

    def words(self, row: RowChange) -> tuple[str, str, str]:
        """Return label, text before and text after of a row, named by its columns where they are known."""
        text = self._told(row)
        if row.op is RowOp.INSERTED:
            return f"{self.title(row.table)}: baris baru", "", text
        number = _number(row)
        return f"{self.title(row.table)}: baris {number or ''} dihapus".replace("  ", " "), text, ""

    def told(self) -> tuple[RowChange, ...]:
        """Return the rows that came or went, without those that only changed their place."""
        return tuple(row for row in self._rows if not any(row is one for pair in self._moved for one in pair))

    def moved(self) -> Iterator[tuple[str, str, RowChange]]:
        """Give label and text of every row that was only moved, and the row where it came to.

        A row drawn elsewhere comes back as one deleted and one inserted (Word tracks no move of rows). Taken
        for that, its entry would be exchanged for a new one and lose what is attached to it.
        """
        for gone, come in self._moved:
            yield f"{self.title(gone.table)}: baris {_number(gone) or ''} dipindahkan", self._told(gone), come

    def _pairs(self) -> tuple[tuple[RowChange, RowChange], ...]:
        coming = [row for row in self._rows if row.op is RowOp.INSERTED]
        pairs = []
        for gone in (row for row in self._rows if row.op is RowOp.DELETED):
            come = next((row for row in coming if self._alike(row, gone)), None)
            if come is not None:
                coming = [row for row in coming if row is not come]
                pairs.append((gone, come))
        return tuple(pairs)

    def _alike(self, one: RowChange, other: RowChange) -> bool:
        texts = [[normal_form(text) for _field, text in self._texts(row)] for row in (one, other)]
        return one.table == other.table and any(texts[0]) and texts[0] == texts[1]

    def proposal(self, row: RowChange) -> RowProposal | None:
        """Return what can be done with the row; None where its table has no entries to add or take out."""
        owner, texts = TABLE_OWNERS.get(row.table), self._texts(row)
        if owner is None or row.table not in _WHOLE_ENTRIES or not texts:
            return None
        if row.op is RowOp.INSERTED:
            return RowProposal(row.table, True, texts)
        place = next((at for key, at in self._places.items() if key.startswith(_anchor(row))), None)
        return RowProposal(row.table, False, texts, place.entry_id) if place else None

    def deleted(self, printed_id: str) -> bool:
        """Return whether the field's row is told as taken out."""
        gone = (row for row in self._rows if row.op is RowOp.DELETED)
        return any(printed_id.startswith(_anchor(row)) for row in gone)

    def tells(self, table: str, text: str) -> bool:
        """Return whether a row that came or went holds these words."""
        words = _CODE.sub("", text).strip(" \u00b6")
        return any(words in cell for row in self._rows if row.table == table for cell in row.cells)

    def _texts(self, row: RowChange) -> tuple[tuple[str, str], ...]:
        columns = self._columns.get(row.table, [])
        if len(columns) != len(row.cells):
            return ()
        known = zip(columns[1:], row.cells[1:], strict=True)
        owner = TABLE_OWNERS.get(row.table)
        return tuple((field, text) for field, text in known if owner and _is_field(owner, field))

    def _told(self, row: RowChange) -> str:
        texts, owner = self._texts(row), TABLE_OWNERS.get(row.table)
        if not texts or owner is None:
            return " · ".join(cell for cell in row.cells if cell)
        named = ((catalogue.field_of(owner, field).label, text) for field, text in texts)
        return "\n".join(f"{label}: {text}" for label, text in named if text)


# A receipt is half of a source, a softfile needs its file, a check is made by the program.
_WHOLE_ENTRIES = frozenset({"koordinasi", "sumber", "peralatan", "peserta"})


def _is_field(owner: catalogue.Owner, field_id: str) -> bool:
    try:
        catalogue.field_of(owner, field_id)
    except KeyError:
        return False
    return True


def _number(row: RowChange) -> int | None:
    found = _NUMBER.match(row.cells[0].strip()) if row.cells else None
    return int(found[0]) if found else None


def _anchor(row: RowChange) -> str:
    return f"{row.table}.{_number(row) or 0:02d}."


def reworded(row: RowProposal, text: str) -> RowProposal:
    """Return a new row with the officer's wording, as `RowReading.words` tells it: a line for each column.

    A line that begins with no column's name goes on with the one above. RuleBroken without a known column.
    """
    names = {catalogue.field_of(TABLE_OWNERS[row.table], key).label: key for key, _ in row.texts}
    found: dict[str, list[str]] = {}
    key = ""
    for line in text.splitlines():
        name, colon, rest = line.partition(":")
        known = names.get(name.strip()) if colon else None
        key, said = (known, rest.strip()) if known else (key, line)
        found.setdefault(key, []).append(said)
    if "".join(found.pop("", ())).strip() or not found:
        raise RuleBroken(
            "Kolom baris baru tidak dikenali.",
            "Baris belum ditambahkan.",
            f"Tulis satu kolom pada setiap baris: {'; '.join(f'{name}: ...' for name in names)}.",
        )
    texts = tuple((key, "\n".join(found.get(key, ())).strip()) for key, _ in row.texts)
    return replace(row, texts=texts)
