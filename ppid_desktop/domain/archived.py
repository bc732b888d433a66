"""An archived record as it stands: what was sealed last, and what happened to it since (DESIGN section 4)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ppid_desktop.domain.archive import ArchiveEvent, ArchiveFields, ArchiveFile, EventKind, Sealed
from ppid_desktop.domain.cover import Signatory
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.record import Case

_READ_ANEW = (
    "Nomor dan uraian berkas serta penanda tangan tidak tersimpan saat penyegelan; cetakan ini "
    "mengambilnya dari data ruang kerja pada {0}."
)
"""On papers of versions that were sealed before seals kept them."""


@dataclass(frozen=True)
class CurrentFact:
    """What holds today, and the day of the event that says so; None when it is as sealed."""

    text: str
    since: date | None = None

    @property
    def shown(self) -> str:
        """Return the text with the event's date, or the bare text as sealed."""
        return f"{self.text} (menurut peristiwa {long_date(self.since)})" if self.since else self.text


@dataclass(frozen=True)
class SealedNames:
    """The berkas arsip and who signs, as the papers of a version name them.

    `read_on` is the day they were read anew, for a seal that did not keep them; None when it did.
    """

    file: ArchiveFile
    giver: Signatory
    archivist: Signatory
    read_on: date | None = None

    @property
    def note(self) -> str:
        """Return what a paper says of names that are not of the day of sealing."""
        return _READ_ANEW.format(long_date(self.read_on)) if self.read_on else ""


@dataclass(frozen=True)
class Archived:
    """The newest sealed version; `frozen` is exactly what was sealed, `case` has what was added since.

    `version_in_work` is the number of a version that is not sealed yet; nothing of it stands here.
    """

    sealed: Sealed
    frozen: Case
    case: Case
    location: CurrentFact
    condition: CurrentFact
    srikandi_no: CurrentFact
    version_in_work: int | None = None


def archived(case: Case, versions: Sequence[Case], today: date) -> Archived:
    """Return the archive's view of a record; `versions` are its sealed contents, oldest first."""
    sealed, frozen = case.archive.sealed[-1], versions[-1]
    # Events and determinations stand beside the seal; everything else of a later version waits for its own.
    since = replace(frozen.archive, sealed=case.archive.sealed, events=case.archive.events)

    def current(kind: EventKind, read: Callable[[ArchiveFields], str]) -> CurrentFact:
        texts = [read(one.archive.fields) for one in versions]
        return _current(kind, texts, case.archive.sealed, _until(case.archive.events, today))

    return Archived(
        sealed=sealed,
        frozen=frozen,
        case=replace(frozen, determinations=case.determinations, archive=since),
        location=current(EventKind.LOKASI, lambda fields: fields.location.text),
        condition=current(EventKind.KONDISI, lambda fields: fields.condition),
        srikandi_no=current(EventKind.SRIKANDI, lambda fields: fields.srikandi_no),
        version_in_work=case.version_in_work,
    )


def _until(events: Sequence[ArchiveEvent], today: date) -> list[ArchiveEvent]:
    known = [one for one in events if one.happened_on <= today and one.text]
    return sorted(known, key=lambda one: (one.happened_on, one.entered_at))


def _current(
    kind: EventKind, texts: Sequence[str], seals: Sequence[Sealed], events: Sequence[ArchiveEvent]
) -> CurrentFact:
    """Return the newest event's text, unless a version sealed after its day says something new.

    What an event of a day before the first seal says holds only where that seal says nothing.
    """
    told = next((one for one in reversed(events) if one.kind is kind), None)
    if told is None:
        return CurrentFact(texts[-1])
    day = told.happened_on, told.entered_at
    sealed = zip(texts, seals, strict=True)
    then = [text for text, one in sealed if (one.sealed_at.date(), one.sealed_at) <= day]
    overtaken = texts[-1] != (then[-1] if then else "")
    return CurrentFact(texts[-1]) if overtaken else CurrentFact(told.text, told.happened_on)
