"""A record of information on its way through the seven steps, as frozen values."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from uuid import UUID

from ppid_desktop.domain.archive import ArchiveState, Handover
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.softfiles import Attachment, Softfile
from ppid_desktop.domain.terms import (
    Category,
    ClassificationStatus,
    Conclusion,
    Condition,
    Form,
    Letter,
    Means,
    Originality,
    PersonalData,
    RequestStatus,
    Scope,
    SecurityClass,
    TermKind,
    TestOccasion,
)


class Origin(Enum):
    """How a record came in: through the SOP, or as an archive from before the program."""

    SOP = "sop"
    OLD_ARCHIVE = "arsip_lama"


@dataclass(frozen=True)
class Information:
    """What the record is about (DOMAIN section 4, Informasi) and the proposal of exemption."""

    title: str = ""
    summary: str = ""
    unit: str = ""
    category: Category = Category.BELUM
    producer: str = ""
    made_when: str = ""
    made_where: str = ""
    forms: tuple[Form, ...] = ()
    media: str = ""
    retention: str = ""
    classification_code: str = ""
    security_class: SecurityClass | None = None
    personal_data: PersonalData | None = None
    protected_archive: bool | None = None
    officer_note: str = ""
    letters: tuple[Letter, ...] = ()
    other_law: str = ""


@dataclass(frozen=True)
class ConsequenceTest:
    """Uji konsekuensi of a proposed exemption (UU 14/2008 Ps 19)."""

    occasion: TestOccasion | None = None
    request_no: str = ""
    request_date: date | None = None
    document: str = ""
    exempted_part: str = ""
    scope: Scope | None = None
    letters: tuple[Letter, ...] = ()
    harm_if_open: str = ""
    benefit_if_closed: str = ""
    public_interest: str = ""
    conclusion: Conclusion | None = None
    held_on: date | None = None


@dataclass(frozen=True)
class Participant:
    """One person at the consequence test."""

    id: UUID
    name: str = ""
    position: str = ""


@dataclass(frozen=True)
class Coordination:
    """A meeting, letter or call with the PPID official; may serve many records.

    `copied_from` names what it is a copy of and what that was a copy of, the oldest first.
    """

    id: UUID
    row_version: int = 1
    held_on: date | None = None
    official: str = ""
    means: Means | None = None
    outcome: str = ""
    memo_no: str = ""
    attachments: tuple[Attachment, ...] = ()
    served: int = 1
    copied_from: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class EquipmentItem:
    """One line of an equipment check; `copied_from` as in `Coordination`."""

    id: UUID
    name: str = ""
    quantity: int | None = None
    condition: Condition | None = None
    ready: bool | None = None
    note: str = ""
    copied_from: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class EquipmentCheck:
    """One check of the equipment; may serve many records. `machine` holds the measured disk findings.

    `copied_from` as in `Coordination`.
    """

    id: UUID
    row_version: int = 1
    checked_on: date | None = None
    checked_by: str = ""
    machine: str = ""
    items: tuple[EquipmentItem, ...] = ()
    served: int = 1
    copied_from: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class SourceRequest:
    """Data asked of a unit or party: asked, received or not available."""

    id: UUID
    row_version: int = 1
    party: str = ""
    description: str = ""
    asked_on: date | None = None
    due_on: date | None = None
    letter_no: str = ""
    status: RequestStatus | None = None
    unavailable_reason: str = ""
    received_on: date | None = None
    handed_by: str = ""
    form: Form | None = None
    originality: Originality | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class Determination:
    """Penetapan of an exemption by the PPID (PP 61/2010 Ps 4); an event, may come after archiving."""

    id: UUID
    number: str = ""
    place: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    leader_approval: str = ""
    granted: bool | None = None
    term_kind: TermKind | None = None
    years: int | None = None
    ends_on: date | None = None
    ends_with: str = ""
    review_on: date | None = None
    reasons: str = ""
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class ReviewMark:
    """A finished step put in doubt by a later change ("perlu ditinjau lagi")."""

    step: int
    field_id: str
    since: datetime


@dataclass(frozen=True)
class Cancellation:
    """Why and by whom a record was called off; a record is never deleted."""

    at: datetime
    by: UUID
    reason: str


@dataclass(frozen=True)
class GivenUpVersion:
    """A version begun after sealing and given up again; its number is not used a second time."""

    version: int
    at: datetime
    by: UUID
    reason: str


@dataclass(frozen=True)
class Record:
    """The record itself; `case_no` is the workspace-wide serial, `version` counts sealed contents."""

    id: UUID
    case_no: int
    register_no: str
    created_at: datetime
    created_by: UUID
    sop_id: str
    sop_version: int = 0  # which of the SOPs kept in the workspace; 0 before they were kept: the first
    row_version: int = 1
    origin: Origin = Origin.SOP
    origin_source: str = ""
    version: int = 1
    last_step: int = 1
    opened: bool = False
    information: Information = field(default_factory=Information)
    test: ConsequenceTest = field(default_factory=ConsequenceTest)
    marks: tuple[ReviewMark, ...] = ()
    cancelled: Cancellation | None = None
    given_up: tuple[GivenUpVersion, ...] = ()


@dataclass(frozen=True)
class Case:
    """A record with everything that belongs to it: what the case page, rules and papers read."""

    record: Record
    coordinations: tuple[Coordination, ...] = ()
    checks: tuple[EquipmentCheck, ...] = ()
    sources: tuple[SourceRequest, ...] = ()
    softfiles: tuple[Softfile, ...] = ()
    participants: tuple[Participant, ...] = ()
    rounds: tuple[Round, ...] = ()
    determinations: tuple[Determination, ...] = ()
    archive: ArchiveState = field(default_factory=ArchiveState)

    @cached_property
    def known(self) -> dict[str, object]:
        """Keep what is asked often of this case, which never changes, and costs long to compute."""
        return {}

    @property
    def last_round(self) -> Round | None:
        """Return this version's newest round that was not withdrawn, if any."""
        standing = [one for one in self.current_rounds if one.withdrawn is None]
        return standing[-1] if standing else None

    @property
    def current_rounds(self) -> tuple[Round, ...]:
        """Return the rounds of the version in work; those of sealed versions are history."""
        return tuple(one for one in self.rounds if one.version == self.record.version)

    @property
    def version_in_work(self) -> int | None:
        """Return the version begun after sealing that is not sealed yet, if any."""
        sealed, present = self.archive.sealed, self.record.version
        return present if sealed and sealed[-1].version < present else None

    @property
    def handover(self) -> Handover | None:
        """Return the newest offer to the archivist, unless a later round or version overtook it."""
        newest, latest = self.archive.handover, self.last_round
        if newest is None or newest.round_no is None:
            return newest
        return newest if latest and latest.number == newest.round_no else None

    @property
    def determination(self) -> Determination | None:
        """Return the penetapan that holds: the newest by its own date, whenever it was entered."""
        return max(reversed(self.determinations), key=lambda one: one.decided_on or date.min, default=None)

    def attachments(self) -> Iterator[Attachment]:
        """Give everything attached to its entries, decisions and archive events, in a fixed order."""
        for owners in (self.coordinations, self.sources, self.determinations):
            for owner in owners:
                yield from owner.attachments
        for one in self.rounds:
            yield from one.decision.evidence if one.decision else one.laid
        for event in self.archive.events:
            yield from event.attachments

    @property
    def proposes_exemption(self) -> bool:
        """Return whether the record is, or is proposed to be, exempted."""
        return self.record.information.category is Category.DIKECUALIKAN


@dataclass(frozen=True)
class Classification:
    """Where the record stands today, with the date it changes if one is known."""

    status: ClassificationStatus
    ends_on: date | None = None
