"""Sorts the files of a dropped folder to their records by code, and takes in what the officer confirms.

The reader judges every file in its own process; here bytes are only hashed and handed over.
"""

import hashlib
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain import errors
from ppid_desktop.domain.corrected_name import is_named_after
from ppid_desktop.domain.errors import PpidError, ReportedBug, SourceUnreadable
from ppid_desktop.domain.exchange import KnownExport
from ppid_desktop.domain.locks import closed
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.returned_files import Deed, Fate, codes_in, deeds_of, fate_of
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Provenance
from ppid_desktop.domain.submissions import state_of
from ppid_desktop.domain.terms import Channel
from ppid_desktop.domain.text import clean_line
from ppid_desktop.runtime.logs import describe, trace
from ppid_desktop.services.correction_desk import CorrectionDesk
from ppid_desktop.services.evidence import Evidence
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.returned_folder import files_in
from ppid_desktop.services.review_reading import LARGEST_RETURN, ReviewReader, known_exports
from ppid_desktop.services.review_taking import ReviewTaking
from ppid_desktop.services.session import Session

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class RecordChoice:
    """A record whose draft is out, as a file can be assigned to it by hand."""

    record_id: UUID
    number: str
    title: str
    submission_id: UUID | None


@dataclass(frozen=True)
class SheetChoice:
    """A submission that still waits for a decision, as a signed sheet can be assigned to it by hand."""

    submission_id: UUID
    memo_no: str


@dataclass(frozen=True)
class SoftfileChoice:
    """A softfile that went out with a record's draft, as a corrected file can become its next version."""

    record: RecordChoice
    softfile_id: UUID
    name: str


@dataclass(frozen=True)
class SortedFile:
    """A file, what it is, and the record its code names; `submission_id` where a sheet names several.

    `softfiles` are those it is named after; `is_sure`: one only, and its record's draft lies beside.
    `copy_of`: the first file offered with the same bytes.
    """

    path: Path
    fate: Fate
    record: RecordChoice | None = None
    submission_id: UUID | None = None
    softfiles: tuple[SoftfileChoice, ...] = ()
    is_sure: bool = False
    copy_of: Path | None = None

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """Return what can be done with it; the first is proposed."""
        deeds = deeds_of(self.fate)
        return (deeds[1], deeds[0], *deeds[2:]) if self.is_sure else deeds


@dataclass(frozen=True)
class Sorting:
    """What a dropped folder holds, and the records and submissions files can be assigned to by hand.

    `unseen` are folders and files that could not be looked into or lie too deep.
    """

    files: tuple[SortedFile, ...]
    choices: tuple[RecordChoice, ...]
    sheets: tuple[SheetChoice, ...] = ()
    too_many: bool = False
    unseen: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Assigned:
    """A file the officer gave to a record: to be read, kept as evidence, or a softfile's next version."""

    path: Path
    record_id: UUID
    deed: Deed = Deed.TAKE
    softfile_id: UUID | None = None


@dataclass(frozen=True)
class Arrival:
    """How, from whom and when the files came."""

    sender: str
    channel: Channel
    received_on: date


@dataclass(frozen=True)
class FileTaken:
    """What became of one file: read into its record or kept as evidence, or refused with the reason."""

    path: Path
    record_id: UUID
    deed: Deed = Deed.TAKE
    new_corrections: int = 0
    error: PpidError | None = None


_NO_DRAFT = (Fate.FOREIGN, Fate.TOO_BIG, Fate.ARCHIVE, Fate.LOCKED)


class ReturnSorting:
    """Takes many returned files at once."""

    def __init__(
        self,
        session: Session,
        reader: ReviewReader,
        taking: ReviewTaking,
        evidence: Evidence,
        desk: CorrectionDesk,
    ) -> None:
        self._session = session
        self._reader = reader
        self._taking = taking
        self._evidence = evidence
        self._desk = desk

    def sort(self, offered: Sequence[Path], progress: Progress, cancelled: Cancelled) -> Sorting:
        """Return what each file is; nothing is stored. Folders are looked through, links not followed."""
        self._session.must(UseCase.TAKE_REVIEW)
        inside = files_in(offered)
        files = inside.files
        with self._session.reading() as unit:
            known = _Known.of(unit)
        found: list[SortedFile] = []
        seen: dict[str, SortedFile] = {}
        for place, path in enumerate(files):
            if cancelled():
                raise errors.Cancelled
            progress(place, len(files))
            found.append(self._sorted(path, known, seen))
        progress(len(files), len(files))
        named = [_named_after(one, found, known.sent) for one in found]
        told = tuple(_repeats_told(named))
        return Sorting(told, tuple(known.choices.values()), known.sheets, inside.too_many, inside.unseen)

    def take(
        self,
        chosen: Sequence[Assigned],
        arrival: Arrival,
        progress: Progress,
        cancelled: Cancelled,
    ) -> tuple[FileTaken, ...]:
        """Store and read each file into its record's round; one that fails leaves the others.

        Softfiles come last: a draft that is still out takes none before its answer is in.
        Cancelling keeps what is in already; the files not begun are told as cancelled.
        """
        self._session.must(UseCase.TAKE_REVIEW)
        taken: list[FileTaken] = []
        for place, one in enumerate(sorted(chosen, key=lambda each: each.deed is Deed.VERSION)):
            progress(place, len(chosen))
            taken.append(self._taken(one, arrival, cancelled))
        progress(len(chosen), len(chosen))
        return tuple(taken)

    def _taken(self, one: Assigned, arrival: Arrival, cancelled: Cancelled) -> FileTaken:
        try:
            if cancelled():
                raise errors.Cancelled
            return FileTaken(one.path, one.record_id, one.deed, self._done(one, arrival, cancelled))
        except PpidError as error:
            return FileTaken(one.path, one.record_id, one.deed, error=error)
        except Exception as error:  # noqa: BLE001 - told at its file, so that the others are taken all the same
            report = describe(error)
            _LOG.error("Kesalahan %s: berkas yang kembali\n%s", report.code, trace(error))
            return FileTaken(one.path, one.record_id, one.deed, error=ReportedBug(report.code))

    def _done(self, one: Assigned, arrival: Arrival, cancelled: Cancelled) -> int:
        """Do with a file what the officer chose; return how many corrections it brought."""
        came = Provenance(arrival.sender, arrival.channel, arrival.received_on)
        if one.deed is Deed.EVIDENCE:
            self._evidence.lay(one.record_id, one.path, _silent, cancelled)
            return 0
        if one.softfile_id is not None:
            self._desk.replace_softfile(one.record_id, one.softfile_id, one.path, _silent, cancelled, came)
            return 0
        taken = self._taking.take(
            one.record_id, one.path, came.sender, came.channel, came.received_on, _silent, cancelled
        )
        return taken.new_corrections

    def _sorted(self, path: Path, known: "_Known", seen: dict[str, SortedFile]) -> SortedFile:
        try:
            data = self._session.vault.files.peek(path, LARGEST_RETURN + 1)
        except SourceUnreadable:
            return SortedFile(path, Fate.UNREADABLE)
        if len(data) > LARGEST_RETURN:
            return SortedFile(path, Fate.TOO_BIG)
        digest = hashlib.sha256(data).hexdigest()
        if first := seen.get(digest):
            return replace(first, path=path, copy_of=first.path)
        seen[digest] = self._told(path, data, digest, known)
        return seen[digest]

    def _told(self, path: Path, data: bytes, digest: str, known: "_Known") -> SortedFile:
        if digest in known.kept and digest not in known.drafts:
            return SortedFile(path, Fate.OURS)
        key = self._session.vault.review_key
        result = self._reader.read(data, known.exports, None, key, clean_line(path.name))
        return self._judged(path, digest, result, known)

    def _judged(self, path: Path, digest: str, result: ReviewResult, known: "_Known") -> SortedFile:
        sheet = known.submission_of(codes_in(result))
        if sheet is not None:
            return SortedFile(path, Fate.SHEET, submission_id=sheet)
        found = SortedFile(path, fate_of(result), known.record(result.identity.case_no))
        if found.fate is Fate.FOREIGN and path.suffix.casefold() == ".zip":
            return replace(found, fate=Fate.ARCHIVE)
        if found.record is None:
            return replace(found, fate=Fate.UNKNOWN) if found.fate is Fate.READY else found
        if digest in known.returned.get(found.record.record_id, ()):
            return replace(found, fate=Fate.REPEATED)
        if found.record.record_id in known.choices or found.fate is Fate.TAMPERED:
            return found
        decided = found.record.record_id in known.decided
        return replace(found, fate=Fate.DECIDED if decided else Fate.NOT_AWAITED)


@dataclass(frozen=True)
class _Known:
    """What this workspace knows of its drafts when a folder is sorted; hashes are of plain content."""

    exports: tuple[KnownExport, ...]
    choices: dict[UUID, RecordChoice]
    returned: dict[UUID, frozenset[str]]
    drafts: frozenset[str]
    kept: frozenset[str]
    decided: frozenset[UUID]
    by_code: dict[str, UUID]
    sheets: tuple[SheetChoice, ...]
    sent: tuple[SoftfileChoice, ...]

    @classmethod
    def of(cls, unit: Unit) -> "_Known":
        """Read every export, and of the records in work what is awaited and what came back."""
        exports = known_exports(unit)
        cases = [case for case in unit.records.cases_in_work() if case.rounds]
        rounds = unit.submissions.rounds().values()
        returned = {case.record.id: _returned(case) for case in cases}
        together = [(one, one.submission_id) for one in rounds if one.submission_id]
        undecided = {key for one, key in together if state_of(one).undecided}
        return cls(
            exports=exports,
            choices={case.record.id: _choice(case) for case in cases if _is_awaited(case)},
            returned=returned,
            # A draft that comes back unchanged is an answer too.
            drafts=frozenset(one.sha256 for one in exports).union(*map(_came_back, cases)),
            kept=frozenset(one.sha256 for one in unit.softfiles.all_files()),
            decided=frozenset(case.record.id for case in cases if _is_decided(case)),
            by_code={export.code: key for one, key in together for export in one.exports},
            sheets=tuple(
                SheetChoice(one.id, one.memo_no) for one in unit.submissions.all() if one.id in undecided
            ),
            sent=tuple(one for case in cases if _is_awaited(case) for one in _sent(case)),
        )

    def record(self, case_no: str | None) -> RecordChoice | None:
        """Return the record of a case number as the reader writes it, awaited or not."""
        found = next((one for one in self.exports if f"{one.case_no:04d}" == case_no), None)
        if found is None:
            return None
        return self.choices.get(found.case_id) or RecordChoice(found.case_id, f"KL-{case_no}", "", None)

    def submission_of(self, codes: Sequence[str]) -> UUID | None:
        """Return the one submission that several codes belong to."""
        named = {self.by_code.get(code) for code in codes}
        return named.pop() if len(codes) > 1 and len(named) == 1 else None


def _choice(case: Case) -> RecordChoice:
    record, latest = case.record, case.last_round
    number = record.register_no or f"KL-{record.case_no:04d}"
    submission_id = latest.submission_id if latest else None
    return RecordChoice(record.id, number, record.information.title, submission_id)


def _sent(case: Case) -> tuple[SoftfileChoice, ...]:
    files, record = case.last_round.sent if case.last_round else (), _choice(case)
    return tuple(SoftfileChoice(record, one.softfile_id, one.file_name) for one in files)


def _named_after(
    file: SortedFile, others: Sequence[SortedFile], sent: Sequence[SoftfileChoice]
) -> SortedFile:
    """Return a file that is no draft with the softfiles it may be a new version of.

    A draft beside it says by its code whose softfiles lie there; names alone may be those of several records.
    """
    if file.fate not in _NO_DRAFT:
        return file
    named = tuple(one for one in sent if is_named_after(file.path.name, one.name))
    beside = {one.record.record_id for one in others if one.record and one.path.parent == file.path.parent}
    if not named:
        return file
    longest = max(len(one.name) for one in named)  # `Peta 2` and `Peta 2 akhir` may both have gone out
    named = tuple(one for one in named if len(one.name) == longest)
    own = tuple(one for one in named if one.record.record_id in beside)
    return replace(file, fate=Fate.SOFTFILE, softfiles=own or named, is_sure=len(own) == 1)


def _repeats_told(files: Sequence[SortedFile]) -> Iterator[SortedFile]:
    """Yield the files, copies as repeated, unless one may be the new version of a softfile of its own.

    The lead may send the same annex back for several records.
    """
    for place, one in enumerate(files):
        alike = [each for each in files[:place] if one.copy_of in (each.path, each.copy_of)]
        own = set(one.softfiles)
        taken = sum(not own.isdisjoint(each.softfiles) for each in alike if each.fate is Fate.SOFTFILE)
        is_repeated = one.copy_of is not None and taken >= len(own)
        yield replace(one, fate=Fate.REPEATED, softfiles=(), is_sure=False) if is_repeated else one


def _is_awaited(case: Case) -> bool:
    latest = case.last_round
    return not closed(case) and latest is not None and latest.decision is None


def _is_decided(case: Case) -> bool:
    return not closed(case) and bool(case.last_round and case.last_round.decision)


def _returned(case: Case) -> frozenset[str]:
    """Return what would be refused as taken before; what a withdrawn round took may be taken once more."""
    standing = (one for one in case.rounds if one.withdrawn is None)
    return frozenset(file.file.sha256 for one in standing for file in one.returned)


def _came_back(case: Case) -> frozenset[str]:
    return frozenset(file.file.sha256 for one in case.rounds for file in one.returned)


def _silent(_done: int, _total: int) -> None:
    """Report nothing: progress is counted in files."""
