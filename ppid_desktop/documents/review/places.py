"""Where the fields of an export stand in a returned layout, and how each was found."""

from dataclasses import dataclass, field
from typing import NamedTuple

from ppid_desktop.documents.review.layout import Cell, Row, Table
from ppid_desktop.domain.review_registry import ExportedField, ExportedTable, FieldKind
from ppid_desktop.domain.review_terms import FieldBasis

CORRECTION_COLUMNS = ("no", "bagian", "tertulis", "seharusnya", "alasan")


@dataclass(slots=True, eq=False)
class FieldMap:
    """What a draft should hold: fields, tables, their head texts; each table row's code and fields by column.

    `beside_labels` are the fields that stand beside their label.
    """

    fields: dict[str, ExportedField]
    tables: dict[str, ExportedTable]
    heads: dict[str, tuple[str, ...]] = field(default_factory=dict)
    row_codes: dict[tuple[str, int], str] = field(init=False, default_factory=dict)
    row_fields: dict[tuple[str, int], dict[int, str]] = field(init=False, default_factory=dict)
    beside_labels: list[tuple[str, ExportedField]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        cell, codes, fields = FieldKind.CELL, self.row_codes, self.row_fields
        for name, one in self.fields.items():
            if one.kind is not cell:
                self.beside_labels.append((name, one))
            elif one.table and one.row is not None and one.col is not None:
                key = (one.table, one.row)
                names = fields.get(key)
                if names is None:
                    names = fields[key] = {}
                codes[key] = one.code
                if one.col > 0:  # the first one holds the row's label
                    names.setdefault(one.col, name)


class FieldPlace(NamedTuple):
    """The cell of a field and how it was found."""

    cell: Cell
    basis: FieldBasis


class RowPlace(NamedTuple):
    """The row of a table entry and how it was found."""

    row: Row
    basis: FieldBasis


@dataclass(slots=True, eq=False)
class BoxPlace:
    """A check box of the decision: its own cell, its label's cell, its control's state if it has one."""

    box: Cell | None = None
    label: Cell | None = None
    checked: bool | None = None


@dataclass(slots=True, eq=False)
class Places:
    """Everything found; `roles` gives the identifier of a cell, or of all cells of a table, by their id().

    `names_by_row` are the fields by column of rows that stand as exported, by their id(); the other fields
    were found one by one. `corrections` are the correction table and what was split off from it.
    """

    wanted: FieldMap
    fields: dict[str, FieldPlace] = field(default_factory=dict)
    names_by_row: dict[int, dict[int, str]] = field(default_factory=dict)
    rows: dict[tuple[str, int], RowPlace] = field(default_factory=dict)
    tables: dict[str, list[Table]] = field(default_factory=dict)
    boxes: dict[str, BoxPlace] = field(default_factory=dict)
    corrections: dict[Table, None] = field(default_factory=dict)
    roles: dict[int, str] = field(default_factory=dict)
    labels: dict[str, Cell] = field(default_factory=dict)
    duplicated: bool = False
    ambiguous: bool = False
    shifted: bool = False  # cells were put in, and which of them holds a field's text is not sure

    @property
    def correction(self) -> Table | None:
        """Return the correction table."""
        return next(iter(self.corrections), None)

    @property
    def correction_rows(self) -> list[Row]:
        """Return the rows of the correction table without its head, wherever they stand."""
        rows = [row for table in self.corrections for row in table.rows]
        return rows[1:]

    def place_of(self, name: str) -> FieldPlace | None:
        """Return the place of a field."""
        found = self.fields.get(name)
        one = self.wanted.fields.get(name)
        if found is not None or one is None or one.table is None or one.row is None or one.col is None:
            return found
        place = self.rows.get((one.table, one.row))
        names = self.names_by_row.get(id(place.row), {}) if place is not None else {}
        if place is None or names.get(one.col) != name:
            return None
        return FieldPlace(place.row.cells[one.col], place.basis)

    def name_in_row(self, cell: Cell) -> str | None:
        """Return the field of a cell whose row stands as exported."""
        names = self.names_by_row.get(id(cell.row))
        return None if names is None else names.get(cell.at)

    def own_role(self, cell: Cell) -> str | None:
        """Return the identifier of a cell itself."""
        return self.name_in_row(cell) or self.roles.get(id(cell))

    def role(self, cell: Cell | None) -> str | None:
        """Return the identifier of a cell, or of the cell its table is nested in."""
        while cell is not None:
            found = self.own_role(cell) or self.roles.get(id(cell.row.table))
            if found is not None:
                return found
            cell = cell.row.table.parent
        return None

    @property
    def fell_back(self) -> bool:
        """Say whether some field was not found by its bookmark."""
        rows = [place.row for place in self.rows.values() if place.basis is not FieldBasis.BOOKMARK]
        return any(place.basis is not FieldBasis.BOOKMARK for place in self.fields.values()) or any(
            self.names_by_row.get(id(row)) for row in rows
        )

    @property
    def field_count(self) -> int:
        """Return how many fields were found."""
        return len(self.fields) + sum(map(len, self.names_by_row.values()))


def table_heads(
    static: tuple[str, ...], tables: dict[str, ExportedTable], codes: dict[str, str]
) -> dict[str, tuple[str, ...]]:
    """Derive each table's head texts: they stand right before the label of its first row.

    `codes` gives the code of each table's first row.
    """
    heads: dict[str, tuple[str, ...]] = {"koreksi": CORRECTION_COLUMNS}
    for name, code in codes.items():
        width = len(tables[name].columns) if name in tables else 0
        first = next((at for at, text in enumerate(static) if text.endswith(f"[{code}]")), None)
        if width and first is not None and first >= width:
            heads[name] = tuple(static[first - width : first])
    return heads
