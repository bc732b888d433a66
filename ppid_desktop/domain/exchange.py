"""What passes between the use cases and the papers: a draft written, and the exports a reader knows."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class WrittenDraft:
    """One copy of the draft: its bytes, and what the reader will compare a returned file with (JSON)."""

    data: bytes
    registry: str
    code: str
    file_name: str


@dataclass(frozen=True)
class KnownExport:
    """An export the workspace knows; `registry` is empty for other records, whose texts are not needed."""

    case_id: UUID
    case_no: int
    revision: int
    newest_revision: int
    export_id: UUID
    code: str
    sha256: str
    registry: str = ""
