"""Step 6, second half: what comes back is kept byte for byte, read, and listed as corrections."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.corrections import not_known_yet
from ppid_desktop.domain.errors import DocumentLocked, RuleBroken
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.locks import require_open
from ppid_desktop.domain.past_days import require_past
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review import Identity, IdentityVerdict, ReviewResult
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Returned, Round
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.domain.terms import Channel
from ppid_desktop.domain.text import clean_line
from ppid_desktop.domain.told_decision import bears_out
from ppid_desktop.domain.typed_before import not_typed_yet
from ppid_desktop.services.attaching import evidence_from, stored_file
from ppid_desktop.services.awaited_evidence import add_to_decision
from ppid_desktop.services.draft_sending import out_round
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.repeated_corrections import (
    corrections_in,
    said_before,
    settled_before,
    vouched_for,
)
from ppid_desktop.services.review_reading import (
    LARGEST_RETURN,
    Expected,
    ReviewReader,
    Unlock,
    is_locked,
    judged,
    unlocked,
)
from ppid_desktop.services.session import Session

UNREAD = ""
"""Instead of a password: keep a locked document as it is, without reading it."""


@dataclass(frozen=True)
class Taken:
    """A returned file, stored and read."""

    case: Case
    result: ReviewResult
    new_corrections: int


class OtherRecord(RuleBroken):
    """The file is the draft of another record, which can be opened instead."""

    def __init__(self, case_no: str, record_id: UUID | None) -> None:
        super().__init__(
            f"Berkas ini adalah konsep rekaman lain (nomor KL-{case_no}).",
            "Berkas tidak dimasukkan ke rekaman ini.",
            "Buka rekaman dengan nomor itu, lalu terima berkas di sana.",
        )
        self.record_id = record_id


class AlreadyTaken(RuleBroken):
    """The very same bytes came back before."""

    def __init__(self, number: int, returned_id: UUID) -> None:
        super().__init__(
            f"Berkas yang sama persis sudah pernah diterima pada putaran {number}.",
            "Tidak ada koreksi yang digandakan.",
            "Lihat hasil pembacaannya, atau pilih berkas lain bila pimpinan mengirim perbaikan berikutnya.",
        )
        self.returned_id = returned_id


class ReviewTaking:
    """Takes returned files back."""

    def __init__(
        self, session: Session, reader: ReviewReader, unlock: Unlock, password: str | None = None
    ) -> None:
        self._session = session
        self._reader = reader
        self._unlock = unlock
        self._password = password

    def opening_with(self, password: str) -> "ReviewTaking":
        """Return the same taking, which opens a locked document by this password, or keeps it UNREAD."""
        return ReviewTaking(self._session, self._reader, self._unlock, password)

    def take(
        self,
        record_id: UUID,
        source: Path,
        sender: str,
        channel: Channel,
        received_on: date,
        progress: Progress,
        cancelled: Cancelled,
    ) -> Taken:
        """Store the returned file byte for byte, read it, list its corrections; RuleBroken says why not.

        A document behind a password raises DocumentLocked until `opening_with` gave one, or UNREAD. What is
        kept are the locked bytes; the open ones and the password are in memory only while it is read.
        """
        self._session.must(UseCase.TAKE_REVIEW)
        today = self._session.clock.today()
        require_past(received_on, today, "Tanggal terima", "Berkas belum diterima.")
        with self._session.reading() as unit:
            case = unit.records.case(record_id)
            _awaited(case)
        stored = stored_file(self._session, source, progress, cancelled)
        _check_new(case, stored)
        with self._session.vault.files.open(stored) as file:
            data = file.read(LARGEST_RETURN + 1)

        def read(content: bytes) -> ReviewResult:
            return judged(self._session, self._reader, content, Expected(record_id, source.name))

        result = self._unlocked(read(data), data, read)
        self._check_case(result)
        returned = self._returned(stored, source.name, sender, channel, received_on, result)
        return self._keep(record_id, returned, result)

    def readings(self, record_id: UUID) -> dict[UUID, ReviewResult]:
        """Return what each file of the newest round said when it was read, by the file's id."""
        with self._session.reading() as unit:
            latest = unit.records.case(record_id).last_round
        files = latest.returned if latest else ()
        return {one.id: self._reader.from_json(one.reading) for one in files}

    def _unlocked(
        self, result: ReviewResult, data: bytes, read: Callable[[bytes], ReviewResult]
    ) -> ReviewResult:
        if not is_locked(result) or self._password == UNREAD:
            return result
        if self._password is None:
            raise DocumentLocked
        return unlocked(result, data, self._password, self._unlock, read)

    def _check_case(self, result: ReviewResult) -> None:
        if result.identity.verdict is not IdentityVerdict.OTHER_CASE:
            return
        number = result.identity.case_no or ""
        with self._session.reading() as unit:
            owner = next(iter(unit.rounds.records_named("", number)), None)
        raise OtherRecord(number, owner)

    def _returned(
        self,
        stored: StoredFile,
        name: str,
        sender: str,
        channel: Channel,
        received_on: date,
        result: ReviewResult,
    ) -> Returned:
        return Returned(
            id=uuid4(),
            file=stored,
            original_name=clean_line(name),
            received_on=received_on,
            sender=FreeText.SENDER.read(sender),
            channel=channel,
            entered_at=self._session.clock.now(),
            entered_by=self._session.account.id,
            status=result.status.value,
            verdict=result.identity.verdict.value,
            export_id=_export_id(result.identity),
            reading=self._reader.as_json(result),
        )

    def _keep(self, record_id: UUID, returned: Returned, result: ReviewResult) -> Taken:
        with self._session.changing(UseCase.TAKE_REVIEW) as unit:
            case = unit.records.case(record_id)
            latest = _awaited(case)
            kept = replace(returned, file=unit.softfiles.keep_file(returned.file))
            unit.rounds.add_returned(latest.id, kept)
            told = corrections_in(case, kept, result)
            new = not_typed_yet(not_known_yet(told, said_before(latest, kept)), latest.corrections)
            found = settled_before(case, kept, new)
            late = latest.decision is not None
            unit.rounds.add_corrections(latest.id, [replace(one, late=late) for one in found])
            for one in vouched_for(latest, kept, told):
                unit.rounds.save_correction(one)
            detail = f"{kept.file.sha256} {kept.status} {kept.verdict} {len(found)} koreksi"
            unit.audit.write(AuditNote(Action.REVIEW_TAKEN, "returned", str(kept.id), detail, record_id))
            self._bear_out(unit, record_id, kept)
            return Taken(unit.records.case(record_id), result, len(found))

    def _bear_out(self, unit: Unit, record_id: UUID, kept: Returned) -> None:
        """Let the lead's own draft be the evidence that a decision entered before it waits for."""
        latest = unit.records.case(record_id).last_round
        if latest is not None and latest.decision is not None and bears_out(latest, kept):
            proof = evidence_from(kept, self._session)
            add_to_decision(unit, record_id, latest, latest.decision, proof)


def _export_id(identity: Identity) -> UUID | None:
    """Return the export a file names; what was written in its place by somebody else names none."""
    try:
        return UUID(identity.export_id or "")
    except ValueError:
        return None


def _awaited(case: Case) -> Round:
    require_open(case)
    return out_round(case)


def _check_new(case: Case, stored: StoredFile) -> None:
    """Refuse bytes that a standing round already took; those of a withdrawn one may be taken once more."""
    for one in case.current_rounds:
        for file in one.returned:
            if one.withdrawn is None and file.file.sha256 == stored.sha256:
                raise AlreadyTaken(one.number, file.id)
