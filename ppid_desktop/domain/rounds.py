"""Correction rounds: what went out, what came back, what was decided and done."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from ppid_desktop.domain.cover import Cover
from ppid_desktop.domain.review_terms import IdentityVerdict
from ppid_desktop.domain.softfiles import Attachment, StoredFile
from ppid_desktop.domain.terms import Channel, SpokenMeans, Verdict


class CorrectionSource(Enum):
    """Where a correction was written."""

    TRACKED = "tracked"
    UNTRACKED = "untracked"
    BOTH = "both"
    TABLE = "correction_table"
    COMMENT = "comment"
    ROW = "row"
    OUTSIDE = "outside"
    TYPED = "typed"

    @property
    def is_edit(self) -> bool:
        """Return whether the lead wrote into the field itself, so that its new text is known."""
        return self in (CorrectionSource.TRACKED, CorrectionSource.UNTRACKED, CorrectionSource.BOTH)


class CorrectionState(Enum):
    """What became of a correction."""

    OPEN = "open"
    APPLIED = "applied"
    CHANGED = "changed"
    NOT_APPLIED = "not_applied"
    ANSWERED = "answered"

    @property
    def label(self) -> str:
        """Return the Indonesian word shown for the state."""
        return {
            "open": "Belum diputuskan",
            "applied": "Diterapkan",
            "changed": "Diubah",
            "not_applied": "Tidak diterapkan",
            "answered": "Terjawab",
        }[self.value]


@dataclass(frozen=True)
class FieldPlace:
    """Where a printed field lives: the entry's UUID (None for the record) and the field of the catalogue."""

    printed_id: str
    field_id: str
    entry_id: UUID | None = None


@dataclass(frozen=True)
class Reply:
    """An answer to a comment, written in the file; `written_at` as in `Correction`."""

    author: str
    text: str
    written_at: str = ""


@dataclass(frozen=True)
class RowProposal:
    """A table row the lead added or took out; `texts` are (field id, text) in the order of the columns.

    `entry_id` is the entry of a row taken out and, once it was made, the entry of a row added.
    """

    table: str
    added: bool
    texts: tuple[tuple[str, str], ...] = ()
    entry_id: UUID | None = None


@dataclass(frozen=True)
class Correction:
    """One remark of the lead: `before` was exported, `after` is wanted, `applied` was done.

    `quoted` and `asked` are the words of a row of the correction table (*Tertulis*, *Seharusnya*) as they
    were written. `batch` is shared by what was applied in one step. `softfile_id` names the softfile that a
    remark is about. `late`: it came, in a file or typed in, after the decision was recorded, or its file was
    set aside then and taken up later.
    """

    id: UUID
    source: CorrectionSource
    printed_id: str
    place: FieldPlace | None
    label: str
    before: str
    after: str
    author: str = ""
    written_at: str = ""
    remark: str = ""
    state: CorrectionState = CorrectionState.OPEN
    applied: str = ""
    reason: str = ""
    previous: str = ""
    returned_id: UUID | None = None
    quoted: str = ""
    asked: str = ""
    thread: tuple[Reply, ...] = ()
    row: RowProposal | None = None
    softfile_id: UUID | None = None
    handled_at: datetime | None = None
    handled_by: UUID | None = None
    batch: UUID | None = None
    late: bool = False

    @property
    def set_aside(self) -> bool:
        """Return whether it was declined together with its file, for no reason of its own."""
        return self.state is CorrectionState.NOT_APPLIED and self.batch is not None

    @property
    def answerable(self) -> bool:
        """Return whether an answer can settle it: a note can; a change is applied, changed or declined."""
        return self.row is None and not self.says_text

    @property
    def says_text(self) -> bool:
        """Return whether it says a field's whole new text, so that it can be applied as written."""
        if self.place is None or self.source is CorrectionSource.COMMENT:
            return False
        return bool(self.after) or self.source.is_edit

    @property
    def wants_change(self) -> bool:
        """Return whether the lead wants the record changed, not only something explained."""
        return bool(self.after or self.asked or self.row) or self.source.is_edit

    @property
    def only_printed(self) -> bool:
        """Return whether it changes what the draft prints and nothing holds, as *Nomor Register*."""
        placed = self.place or self.row or self.softfile_id  # a softfile's row says what it needs corrected
        return self.source.is_edit and placed is None

    @property
    def only_says(self) -> bool:
        """Return whether it corrects nothing: a comment, or words beside the decision."""
        outside = self.source is CorrectionSource.OUTSIDE and not (self.quoted or self.asked)
        return outside or self.source is CorrectionSource.COMMENT

    @property
    def applies(self) -> bool:
        """Return whether it was applied, as written or with changes."""
        return self.state in (CorrectionState.APPLIED, CorrectionState.CHANGED)


@dataclass(frozen=True)
class Provenance:
    """From whom, how and when a file of the lead came."""

    sender: str
    channel: Channel
    received_on: date


@dataclass(frozen=True)
class SentSoftfile:
    """A softfile version sent out for correction and what became of it.

    `came`: from whom the file that replaced it was received; `came_with`: the returned file that says so,
    None where the officer did and in rows of older editions. `late`: it was replaced after the decision was
    recorded, or the file it came with did not count then.
    """

    softfile_id: UUID
    version_id: UUID
    version: int
    file_name: str
    outcome: str = ""  # "", "tetap" or "diganti"
    new_version: int | None = None
    came: Provenance | None = None
    came_with: UUID | None = None
    late: bool = False


@dataclass(frozen=True)
class ListedSoftfile:
    """A softfile that the draft's table named, submitted or not, with the SHA-256 of what it was then."""

    softfile_id: UUID
    sha256: str


@dataclass(frozen=True)
class SentBeside:
    """What went with a draft unprinted: whose, its name and SHA-256, and which attachment if it is one."""

    entry_id: UUID
    name: str
    sha256: str
    attachment_id: UUID | None = None


@dataclass(frozen=True)
class Export:
    """One numbered copy of the draft; `registry` is what the reader compares with (JSON)."""

    id: UUID
    copy_no: int
    code: str
    file: StoredFile
    file_name: str
    created_at: datetime
    registry: str
    places: tuple[FieldPlace, ...] = ()


@dataclass(frozen=True)
class Returned:
    """One file that came back, kept byte for byte; `reading` is the reader's JSON."""

    id: UUID
    file: StoredFile
    original_name: str
    received_on: date
    sender: str
    channel: Channel
    entered_at: datetime
    entered_by: UUID
    status: str
    verdict: str
    export_id: UUID | None
    reading: str

    @property
    def readable(self) -> bool:
        """Return whether the reader could read it; a refused file is kept but answers nothing."""
        return self.status != "rejected"

    @property
    def origin(self) -> Provenance | None:
        """Return from whom, how and when it came; None unless it is the round's draft from somebody named."""
        if self.verdict != IdentityVerdict.CURRENT.value or not (self.readable and self.sender):
            return None
        return Provenance(self.sender, self.channel, self.received_on)


@dataclass(frozen=True)
class SetAside:
    """That a returned file was put aside: it decides nothing and vouches for nothing until taken up again.

    `uncounted`: so it was when a decision of an older edition was recorded, which kept no list of what
    counted. There it stays as `over` once the file is taken up.
    """

    id: UUID
    returned_id: UUID
    at: datetime
    by: UUID
    reason: str
    over: bool = False
    uncounted: bool = False


@dataclass(frozen=True)
class Upheld:
    """That the recorded decision holds although a file that counts later says another one."""

    id: UUID
    returned_id: UUID
    at: datetime
    by: UUID
    reason: str


@dataclass(frozen=True)
class Spoken:
    """A decision given by word of mouth: how, in which words, and who else heard it."""

    means: SpokenMeans
    words: str
    witness: str = ""


@dataclass(frozen=True)
class RoundDecision:
    """The lead's decision with its evidence; `evidence_pending` blocks sealing (DOMAIN section 4, rule 1)."""

    verdict: Verdict
    decided_on: date
    decider_id: UUID
    decider_name: str
    decider_position: str
    channel: Channel
    entered_by: UUID
    entered_at: datetime
    note: str = ""
    basis: str = ""
    evidence: tuple[Attachment, ...] = ()
    returned_id: UUID | None = None
    evidence_pending: bool = False
    consent: str = ""  # the lead's recorded consent to what differs from export plus corrections
    consented: tuple[str, ...] = ()  # marks of the differences that stood when consent was given
    spoken: Spoken | None = None
    counted: tuple[UUID, ...] | None = None  # the returned files that stood then; older decisions kept none


@dataclass(frozen=True)
class Withdrawal:
    """A round taken back by the officer before a decision."""

    at: datetime
    by: UUID
    reason: str


@dataclass(frozen=True)
class Round:
    """One turn: draft out, review in, decision. `number` is also the printed revision."""

    id: UUID
    number: int
    memo_no: str
    sent_on: date
    recipient: str
    channel: Channel
    created_at: datetime
    created_by: UUID
    content_hash: str
    copies: int = 1
    note: str = ""
    exports: tuple[Export, ...] = ()
    sent: tuple[SentSoftfile, ...] = ()
    returned: tuple[Returned, ...] = ()
    corrections: tuple[Correction, ...] = ()
    decision: RoundDecision | None = None
    withdrawn: Withdrawal | None = None
    version: int = 1  # of the record's content; an earlier version's rounds are history
    submission_id: UUID | None = None  # of the collective submission it went out with
    office_version: int = 0  # the letterhead it was sent with; 0 before the first was saved
    texts_version: int = 0  # the office's own sentences it was sent with
    sop_version: int = 0  # the SOP printed in it; 0 before SOPs were kept: the first
    cover: Cover | None = None  # page 1 as it was sent; rounds of the first edition kept none
    laid: tuple[Attachment, ...] = ()  # evidence that lies ready while the decision is not recorded yet
    aside: tuple[SetAside, ...] = ()  # the returned files that were put aside
    upheld: tuple[Upheld, ...] = ()  # the files against which the recorded decision was confirmed
    listed: tuple[ListedSoftfile, ...] = ()  # rounds of the first edition kept none
    beside: tuple[SentBeside, ...] | None = None  # submitted, not printed; older rounds kept nothing of it

    @property
    def waiting(self) -> bool:
        """Return whether the lead has the draft and neither answered, in a file or on paper, nor decided."""
        answered = bool(self.corrections) or any(one.readable for one in self.returned)
        return self.withdrawn is None and self.decision is None and not answered

    @property
    def frozen(self) -> bool:
        """Return whether the exported content is read-only: out, nothing read in, not decided."""
        return self.waiting

    def set_aside(self, returned_id: UUID | None) -> SetAside | None:
        """Return that a returned file was put aside, if it was."""
        return next((one for one in self.aside if one.returned_id == returned_id and not one.over), None)

    def held_against(self, returned_id: UUID) -> Upheld | None:
        """Return that the recorded decision was confirmed against a file, if it was."""
        return next((one for one in self.upheld if one.returned_id == returned_id), None)

    @property
    def standing(self) -> tuple[Returned, ...]:
        """Return the files that came back and were not put aside."""
        return tuple(file for file in self.returned if not self.set_aside(file.id))

    @property
    def standing_evidence(self) -> tuple[Attachment, ...]:
        """Return the evidence, or what lies ready for it, without files that were put aside."""
        aside = {file.file.sha256 for file in self.returned if self.set_aside(file.id)}
        pieces = self.decision.evidence if self.decision else self.laid
        return tuple(piece for piece in pieces if piece.file.sha256 not in aside)

    @property
    def signed(self) -> bool:
        """Return whether evidence with the decider's signature stands; a tick in a DOCX is none."""
        return any(one.signed for one in self.standing_evidence)

    @property
    def awaits_evidence(self) -> bool:
        """Return whether a decision waits for evidence: from the start, or as all it had was put aside."""
        made = self.decision
        if made is None:
            return False
        chosen = any(file.id == made.returned_id for file in self.standing)
        return made.evidence_pending or not (self.standing_evidence or made.spoken or chosen)

    @property
    def open_corrections(self) -> tuple[Correction, ...]:
        """Return the corrections nobody has dealt with."""
        return tuple(one for one in self.corrections if one.state is CorrectionState.OPEN)
