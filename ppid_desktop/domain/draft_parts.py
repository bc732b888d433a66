"""What a correction draft contains: the printed fields, tables, cover and decision, as frozen values.

`draft_content` decides everything; the DOCX writer only sets it. Which fields, codes and places a draft has
is the contract of the review (sections 1, 2 and 6): one field is one cell, its code names a record field or
a table row, and its place names the entry by UUID.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ppid_desktop.domain.cover import Cover
from ppid_desktop.domain.office import Office, Sop
from ppid_desktop.domain.review_registry import FieldKind
from ppid_desktop.domain.rounds import FieldPlace

REMARK_FIELD = "koreksi"
"""Field id of the lead's remark on a softfile: the softfile's, but no field of the catalogue."""

CORRECTION_TABLE = "koreksi"
SOFTFILE_TABLE = "lampiran"
CORRECTION_ROWS = 6


@dataclass(frozen=True)
class PrintedField:
    """One field: its cell's text, the label beside it and where its value lives.

    `place` is None where the text is computed: a change there is a remark and is never applied. `row` counts
    from 1, `column` from 0 over all columns of the printed table.
    """

    printed_id: str
    code: str
    kind: FieldKind
    label: str
    text: str = ""
    place: FieldPlace | None = None
    table: str = ""
    row: int = 0
    column: int = 0


@dataclass(frozen=True)
class PrintedColumn:
    """One column after the first (*No*); widths are parts of the table's width."""

    id: str
    title: str
    width: int


@dataclass(frozen=True)
class PrintedCell:
    """One cell of a row: plain text, or a field whose text it shows."""

    text: str
    field: PrintedField | None = None


@dataclass(frozen=True)
class PrintedRow:
    """One row; its first cell shows the number and the code and carries the bookmark."""

    number: int
    code: str
    cells: tuple[PrintedCell, ...]
    entry_id: UUID | None = None


@dataclass(frozen=True)
class PrintedTable:
    """A table of entries under its heading; `id` is the first part of its fields' ids."""

    id: str
    title: str
    columns: tuple[PrintedColumn, ...]
    rows: tuple[PrintedRow, ...]

    def fields(self) -> Iterator[PrintedField]:
        """Give the fields row by row."""
        for row in self.rows:
            yield from (cell.field for cell in row.cells if cell.field)


@dataclass(frozen=True)
class DraftContent:
    """Everything a draft says, apart from the ids of the single copy."""

    office: Office
    sop: Sop
    cover: Cover
    number: int
    mark: str  # sifat of an exempted record, empty for others
    practice: bool
    fields: tuple[PrintedField, ...]
    test: tuple[PrintedField, ...]  # consequence test of a proposed exemption
    decision: tuple[PrintedField, ...]
    tables: tuple[PrintedTable, ...]
    softfiles: PrintedTable

    def all_fields(self) -> Iterator[PrintedField]:
        """Give every field of the draft in the order of the document."""
        yield from self.decision
        yield from self.fields
        yield from self.test
        for table in (*self.tables, self.softfiles):
            yield from table.fields()

    def places(self) -> tuple[FieldPlace, ...]:
        """Return where the correctable fields live, as the export keeps it."""
        return tuple(field.place for field in self.all_fields() if field.place)


@dataclass(frozen=True)
class DraftIdentity:
    """The ids of one numbered copy; `created_at` is aware."""

    case_id: UUID
    case_no: int
    revision: int
    export_id: UUID
    created_at: datetime
    copy_no: int = 1
    copies: int = 1

    @property
    def number_text(self) -> str:
        """Return the case number as codes and signature carry it: at least four digits."""
        return f"{self.case_no:04d}"


def bookmark_name(printed: str) -> str:
    """Return the hidden bookmark's name of a field or a table row (`lampiran.01`); at most 40 characters."""
    return "_ppid_" + printed.replace(".", "_")
