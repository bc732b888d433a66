"""What a workspace keeps of its exports so that a returned file can be judged (`ppid-registry/1`)."""

from dataclasses import dataclass, field
from enum import StrEnum

REGISTRY_SCHEMA = "ppid-registry/1"


class FieldKind(StrEnum):
    """How a field stands in the draft: beside its label (one line, text, to be filled in) or in a table."""

    LINE = "line"
    TEXT = "text"
    CELL = "cell"
    INPUT = "input"


@dataclass(frozen=True, slots=True)
class ExportedField:
    """One field of an export; table, row (from 1) and col (from 0) for those in a table."""

    code: str
    kind: FieldKind
    label: str
    text: str = ""
    table: str | None = None
    row: int | None = None
    col: int | None = None


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """One table of an export: ids of its columns and the texts of its rows, codes left out."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ExportEntry:
    """One exported draft: its ids, its texts field by field and those outside the fields."""

    sha256: str
    case_uid: str
    case_no: str
    revision: int
    export_id: str
    code: str
    created: str = ""
    file: str = ""
    fields: dict[str, ExportedField] = field(default_factory=dict)
    tables: dict[str, ExportedTable] = field(default_factory=dict)
    static: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """A case and everything exported of it; the newest round is `current_revision`."""

    case_no: str
    case_uid: str
    current_revision: int
    exports: tuple[ExportEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Registry:
    """The workspace's exports; `key` is the HMAC key in hex, `open_case` the case now open, if any."""

    key: str
    open_case: str | None = None
    cases: tuple[CaseEntry, ...] = ()
    schema: str = REGISTRY_SCHEMA

    @property
    def mac_key(self) -> bytes:
        """The key as bytes."""
        return bytes.fromhex(self.key)

    def case(self, case_uid: str) -> CaseEntry | None:
        """Find a case by its uuid."""
        return next((case for case in self.cases if case.case_uid == case_uid), None)

    def exports(self) -> tuple[ExportEntry, ...]:
        """Return the exports of all cases."""
        return tuple(export for case in self.cases for export in case.exports)


@dataclass(frozen=True, slots=True)
class ExportReading:
    """What the reader's own walker finds in a fresh draft, in the registry's form."""

    fields: dict[str, ExportedField]
    tables: dict[str, ExportedTable]
    static: tuple[str, ...]
    header: tuple[str, ...]
    footer: tuple[str, ...]
    missing: tuple[str, ...] = ()
