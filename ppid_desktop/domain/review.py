"""What a returned draft says: the result of reading it, in the shape of the review contract.

Attribute names are the contract's JSON keys, except where Python reserves the word (`was` is `from`,
`becomes` is `to`). Identifiers in `field` and `where` are field ids, `koreksi`, `cek.setuju`,
`cek.perbaikan`, `label:FIELD`, `table:NAME` or None.
"""

import dataclasses
from dataclasses import dataclass

from ppid_desktop.domain.review_registry import (
    CaseEntry,
    ExportedField,
    ExportedTable,
    ExportEntry,
    ExportReading,
    FieldKind,
    Registry,
)
from ppid_desktop.domain.review_terms import (
    ChangeKind,
    Confidence,
    ContainerKind,
    DecisionBasis,
    DecisionValue,
    FieldBasis,
    FieldStatus,
    IdentityVerdict,
    MarkingKind,
    ParentBasis,
    ProposalBasis,
    RejectCode,
    RowOp,
    Signature,
    Status,
    Story,
    WarningCode,
)

CORRECTION_TABLE = "koreksi"
BOX_APPROVED = "cek.setuju"
BOX_NEEDS_FIX = "cek.perbaikan"
NOTE_FIELD = "keputusan.catatan"
SIGNER_FIELD = "keputusan.nama"
DATE_FIELD = "keputusan.tanggal"

__all__ = [
    "BOX_APPROVED",
    "BOX_NEEDS_FIX",
    "CORRECTION_TABLE",
    "DATE_FIELD",
    "NOTE_FIELD",
    "SIGNER_FIELD",
    "Boxes",
    "CaseEntry",
    "Change",
    "ChangeKind",
    "Comment",
    "Confidence",
    "Container",
    "ContainerKind",
    "CorrectionRow",
    "DecisionBasis",
    "DecisionValue",
    "ExportEntry",
    "ExportReading",
    "ExportedField",
    "ExportedTable",
    "ExternalTarget",
    "FieldBasis",
    "FieldKind",
    "FieldReading",
    "FieldStatus",
    "Identity",
    "IdentityVerdict",
    "Marking",
    "MarkingKind",
    "OutsideChange",
    "ParentBasis",
    "Proposal",
    "ProposalBasis",
    "ReadDecision",
    "Registry",
    "Reject",
    "RejectCode",
    "ReviewResult",
    "RowChange",
    "RowOp",
    "Signature",
    "Status",
    "Story",
    "UntrackedEdit",
    "WarningCode",
]


@dataclass(frozen=True, slots=True)
class Reject:
    """Why the file was not read; the detail is Indonesian, for the officer."""

    code: RejectCode
    detail: str


@dataclass(frozen=True, slots=True)
class Container:
    """The file itself."""

    kind: ContainerKind
    sha256: str
    size: int
    strict: bool = False
    producer: str | None = None
    recovered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """Which export the file says it is, and whether to believe it."""

    verdict: IdentityVerdict = IdentityVerdict.NONE
    case_no: str | None = None
    revision: int | None = None
    export_id: str | None = None
    signature: Signature = Signature.ABSENT
    sources: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Boxes:
    """The two check boxes, ticked or not."""

    setuju: bool = False
    perbaikan: bool = False


@dataclass(frozen=True, slots=True)
class ReadDecision:
    """The lead's decision as written."""

    value: DecisionValue = DecisionValue.NONE
    basis: DecisionBasis | None = None
    confidence: Confidence | None = None
    boxes: Boxes = Boxes()
    note: str | None = None
    signer: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment; dates as written (local time with a false Z), `date_utc` where the file has it."""

    id: str
    author: str
    initials: str
    date: str | None
    date_utc: str | None
    text: str
    anchor: str | None
    where: str | None
    story: Story
    resolved: bool | None = None
    parent: str | None = None
    parent_basis: ParentBasis | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One tracked change; a paragraph end in `text` is U+00B6."""

    kind: ChangeKind
    author: str
    date: str | None
    date_utc: str | None
    text: str
    field: str | None
    story: Story = Story.BODY
    move: str | None = None
    hidden: bool = False
    detail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldReading:
    """A field that differs: `original` with all changes rejected, `final` with all accepted."""

    status: FieldStatus
    original: str | None
    final: str | None
    basis: FieldBasis | None
    cosmetic: bool = False
    nested_lost: bool = False


@dataclass(frozen=True, slots=True)
class UntrackedEdit:
    """A field's text changed without marks."""

    field: str
    before: str
    after: str
    cosmetic: bool = False


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that came or went."""

    table: str
    op: RowOp
    tracked: bool
    author: str | None
    date: str | None
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A filled row of the correction table; `field` is guessed."""

    no: str
    bagian: str
    tertulis: str
    seharusnya: str
    alasan: str
    field: str | None


@dataclass(frozen=True, slots=True)
class OutsideChange:
    """Text changed outside the fields; an empty `before` is new text, an empty `after` is gone."""

    story: Story
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Marking:
    """Words struck, lit or emphasised, or a picture put in: no text changed, yet something was said."""

    kind: MarkingKind
    field: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A new text for a field."""

    field: str
    was: str = dataclasses.field(metadata={"json": "from"})
    becomes: str = dataclasses.field(metadata={"json": "to"})
    basis: ProposalBasis


@dataclass(frozen=True, slots=True)
class ExternalTarget:
    """A relationship that points out of the file."""

    type: str
    target: str


@dataclass(frozen=True, slots=True)
class ReviewResult:
    """Everything read from a returned file."""

    status: Status
    reject: Reject | None
    container: Container
    identity: Identity = Identity()
    decision: ReadDecision = ReadDecision()
    comments: tuple[Comment, ...] = ()
    changes: tuple[Change, ...] = ()
    fields: dict[str, FieldReading] = dataclasses.field(default_factory=dict)
    untracked: tuple[UntrackedEdit, ...] = ()
    rows: tuple[RowChange, ...] = ()
    corrections: tuple[CorrectionRow, ...] = ()
    outside: tuple[OutsideChange, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    warnings: tuple[WarningCode, ...] = ()
    external: tuple[ExternalTarget, ...] = ()
    markings: tuple[Marking, ...] = ()
