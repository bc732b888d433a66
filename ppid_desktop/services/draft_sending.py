"""Step 6, first half: the draft goes out in a folder with its softfiles, or is taken back."""

import io
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import content_hash, printed_pairs, sent_pairs
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.draft import DraftContent, DraftIdentity, RoundFacts, Signatory, draft_content
from ppid_desktop.domain.errors import DiskFull, RuleBroken, SentWithoutFolder, StaleVersion, TargetUnwritable
from ppid_desktop.domain.exchange import WrittenDraft
from ppid_desktop.domain.file_names import safe_file_name
from ppid_desktop.domain.flow import blocked_reason, status
from ppid_desktop.domain.locks import require_open
from ppid_desktop.domain.messages import reminding_text, sending_text
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Export, Round, SentSoftfile, Withdrawal
from ppid_desktop.domain.softfiles import Softfile, StoredFile
from ppid_desktop.domain.terms import Channel, OfficialRole, RecordStatus
from ppid_desktop.domain.text import clean_block, clean_line
from ppid_desktop.services import memo_number
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.session import Session

_LAST_FOLDER = "folder_konsep"


@dataclass(frozen=True)
class Sending:
    """What the officer says when a draft goes out; `folder` receives one new folder."""

    recipient_id: UUID | None
    recipient: str
    channel: Channel
    sent_on: date
    folder: Path
    copies: int = 1
    memo_no: str = ""
    note: str = ""


class DraftWriter(Protocol):
    """Writes one numbered copy of a draft."""

    def write(self, content: DraftContent, identity: DraftIdentity, key: bytes) -> WrittenDraft:
        """Return the DOCX and its registry entry."""


class OutFolder(Protocol):
    """A folder being filled."""

    @property
    def path(self) -> Path:
        """Where it is filled."""

    def publish(self) -> Path:
        """Give it its name; return where it is."""


class Outbox(Protocol):
    """Makes folders that leave the program whole or not at all."""

    def folder(self, parent: Path, name: str) -> AbstractContextManager[OutFolder]:
        """Open a folder to fill."""


class DraftSending:
    """Sends rounds out, once more if need be, and withdraws them."""

    def __init__(self, session: Session, writer: DraftWriter, outbox: Outbox, sop: Sop) -> None:
        self._session = session
        self._writer = writer
        self._outbox = outbox
        self._sop = sop

    def problems(self, record_id: UUID) -> tuple[Problem, ...]:
        """Return what keeps the draft from going out."""
        with self._session.reading() as unit:
            reason = _not_sendable(unit.records.case(record_id))
        return (Problem(6, "", "belum_bisa", reason),) if reason else ()

    def proposed(self, record_id: UUID) -> Sending:
        """Return a sending filled with the lead in office today and the folder used last."""
        today = self._session.clock.today()
        with self._session.reading() as unit:
            leads = [one for one in unit.office.employees() if one.holds(OfficialRole.PIMPINAN_PPID, today)]
            last = unit.office.text_setting(_LAST_FOLDER)
            copies = 2 if unit.records.case(record_id).proposes_exemption else 1
        lead = leads[0] if leads else None
        folder = Path(last) if last else Path.home()
        name = lead.name if lead else ""
        return Sending(lead.id if lead else None, name, Channel.FLASHDISK, today, folder, copies)

    def leads(self, on: date) -> tuple[Employee, ...]:
        """Return who holds the lead's role on that day."""
        with self._session.reading() as unit:
            people = unit.office.employees()
        return tuple(one for one in people if one.holds(OfficialRole.PIMPINAN_PPID, on))

    def send(
        self, record_id: UUID, sending: Sending, progress: Progress, cancelled: Cancelled
    ) -> tuple[Case, Path]:
        """Write the folder and open the round; RuleBroken, DiskFull or TargetUnwritable say why not.

        SentWithoutFolder: the round is open, only its folder must be saved again.
        """
        self._session.must(UseCase.EXPORT_DRAFT)
        prepared = self._prepare(record_id, sending)
        name = f"Konsep KL-{prepared.case.record.case_no:04d}-{prepared.number:02d}"
        try:
            with self._outbox.folder(sending.folder, name) as out:
                exports = self._fill(out.path, prepared, progress, cancelled)
                case = self._commit(prepared, sending, exports)
                return case, _published(out)
        except OSError as failure:
            raise _as_fault(failure) from failure

    def save_again(self, record_id: UUID, folder: Path, progress: Progress, cancelled: Cancelled) -> Path:
        """Write the newest round's folder once more, byte for byte as it was sent."""
        self._session.must(UseCase.EXPORT_DRAFT)
        with self._session.reading() as unit:
            case = unit.records.case(record_id)
        latest = out_round(case)
        name = f"Konsep KL-{case.record.case_no:04d}-{latest.number:02d}"
        files = [(one.file_name, one.file) for one in latest.exports]
        files += [(one.file_name, _version_file(case, one)) for one in latest.sent]
        try:
            with self._outbox.folder(folder, name) as out:
                self._copy_out(out.path, files, progress, cancelled)
                self._note_again(record_id, latest)
                return out.publish()
        except OSError as failure:
            raise _as_fault(failure) from failure

    def _note_again(self, record_id: UUID, latest: Round) -> None:
        with self._session.changing(UseCase.EXPORT_DRAFT) as unit:
            detail = f"putaran {latest.number} {len(latest.exports)} salinan"
            note = AuditNote(Action.DRAFT_SAVED_AGAIN, "round", str(latest.id), detail, record_id)
            unit.audit.write(note)

    def message(self, record_id: UUID, reminder: bool) -> str:
        """Return ready text to send with the draft or to remind of it; neutral for exempted records."""
        with self._session.reading() as unit:
            case = unit.records.case(record_id)
        return (reminding_text if reminder else sending_text)(case, out_round(case))

    def withdraw(self, record_id: UUID, reason: str) -> Case:
        """Take the round back; RuleBroken without a reason or when a decision is there."""
        text = clean_block(reason)
        with self._session.changing(UseCase.WITHDRAW_ROUND) as unit:
            case = unit.records.case(record_id)
            require_open(case)
            latest = out_round(case)
            if latest.decision is not None or not text:
                raise RuleBroken(
                    "Putaran tidak dapat ditarik kembali.",
                    "Putaran sudah diputuskan, atau alasan belum diisi.",
                    "Tuliskan alasannya, atau mulai putaran berikutnya.",
                )
            withdrawal = Withdrawal(self._session.clock.now(), self._session.account.id, text)
            unit.rounds.save(replace(latest, withdrawn=withdrawal))
            detail = f"putaran {latest.number} {unit.audit.content_hash(text)}"
            unit.audit.write(AuditNote(Action.ROUND_WITHDRAWN, "round", str(latest.id), detail, record_id))
            return unit.records.case(record_id)

    def _prepare(self, record_id: UUID, sending: Sending) -> "_Prepared":
        with self._session.changing(UseCase.EXPORT_DRAFT) as unit:
            case = unit.records.case(record_id)
            if reason := _not_sendable(case):
                raise RuleBroken(reason, "Konsep belum dikirim.", "Selesaikan hal itu, lalu kirim kembali.")
            if not 1 <= sending.copies <= 20 or not sending.recipient.strip():
                raise RuleBroken(
                    "Penerima atau jumlah salinan belum benar.",
                    "Konsep belum dikirim.",
                    "Isi penerima, dan jumlah salinan 1 sampai 20.",
                )
            number = max((one.number for one in case.rounds), default=0) + 1
            serial, memo_no = _memo(unit, sending)
            sent = _sent_softfiles(case)
            facts = self._facts(unit, sending, number, memo_no, sent)
            office = unit.office.office()
        content = draft_content(case, office, self._sop, facts)
        return _Prepared(case, number, memo_no, sent, content, sending.copies, serial)

    def _facts(
        self, unit: Unit, sending: Sending, number: int, memo_no: str, sent: tuple[SentSoftfile, ...]
    ) -> RoundFacts:
        people = {one.id: one for one in unit.office.employees()}
        sender = people.get(self._session.account.employee_id)
        lead = people.get(sending.recipient_id) if sending.recipient_id else None
        recipient = _signatory(lead) if lead else Signatory(position=clean_line(sending.recipient))
        return RoundFacts(
            number=number,
            memo_no=memo_no,
            sent_on=sending.sent_on,
            recipient=recipient,
            sender=_signatory(sender) if sender else Signatory(name=self._session.account.name),
            note=clean_block(sending.note),
            sent=sent,
            practice=self._session.vault.practice,
        )

    def _fill(
        self, folder: Path, prepared: "_Prepared", progress: Progress, cancelled: Cancelled
    ) -> tuple[Export, ...]:
        exports = tuple(
            self._write_copy(folder, prepared, number) for number in range(1, prepared.copies + 1)
        )
        files = [(one.file_name, _version_file(prepared.case, one)) for one in prepared.sent]
        self._copy_out(folder, files, progress, cancelled)
        return exports

    def _write_copy(self, folder: Path, prepared: "_Prepared", copy_no: int) -> Export:
        record = prepared.case.record
        now = self._session.clock.now()
        identity = DraftIdentity(
            record.id, record.case_no, prepared.number, uuid4(), now, copy_no, prepared.copies
        )
        written = self._writer.write(prepared.content, identity, self._session.vault.review_key)
        (folder / written.file_name).write_bytes(written.data)
        stored = self._session.vault.files.put(io.BytesIO(written.data), _silent, _never)
        places = prepared.content.places()
        return Export(
            identity.export_id,
            copy_no,
            written.code,
            stored,
            written.file_name,
            now,
            written.registry,
            places,
        )

    def _copy_out(
        self,
        folder: Path,
        files: Sequence[tuple[str, StoredFile]],
        progress: Progress,
        cancelled: Cancelled,
    ) -> None:
        total, done = sum(file.size for _, file in files), 0
        for name, file in files:
            start = done

            def step(part: int, _all: int, start: int = start) -> None:
                progress(start + part, total)

            self._session.vault.files.save_to(file, folder / name, step, cancelled)
            done += file.size

    def _commit(self, prepared: "_Prepared", sending: Sending, exports: tuple[Export, ...]) -> Case:
        record_id = prepared.case.record.id
        with self._session.changing(UseCase.EXPORT_DRAFT) as unit:
            case = unit.records.case(record_id)
            if _not_sendable(case) or content_pairs(case, prepared) != content_pairs(prepared.case, prepared):
                raise StaleVersion()
            if prepared.serial is not None:
                memo_number.use_up(unit, sending.sent_on.year, prepared.serial)
            one = self._round(prepared, sending)
            unit.rounds.add(record_id, one)
            for export in exports:
                kept = replace(export, file=unit.softfiles.keep_file(export.file))
                unit.rounds.add_export(one.id, kept)
                detail = f"{export.code} {export.file.sha256} versi {case.record.version} {one.channel.code}"
                unit.audit.write(
                    AuditNote(Action.DRAFT_EXPORTED, "export", str(export.id), detail, record_id)
                )
            unit.office.save_text_setting(_LAST_FOLDER, str(sending.folder))
            return unit.records.case(record_id)

    def _round(self, prepared: "_Prepared", sending: Sending) -> Round:
        return Round(
            id=uuid4(),
            number=prepared.number,
            memo_no=prepared.memo_no,
            sent_on=sending.sent_on,
            recipient=clean_line(sending.recipient),
            channel=sending.channel,
            created_at=self._session.clock.now(),
            created_by=self._session.account.id,
            content_hash=content_hash(content_pairs(prepared.case, prepared)),
            copies=prepared.copies,
            sent=prepared.sent,
            version=prepared.case.record.version,
            note=clean_block(sending.note),
        )


@dataclass(frozen=True)
class _Prepared:
    case: Case
    number: int
    memo_no: str
    sent: tuple[SentSoftfile, ...]
    content: DraftContent
    copies: int
    serial: int | None  # of the nota's number; None when the officer typed the number


def content_pairs(case: Case, prepared: _Prepared) -> tuple[tuple[str, str], ...]:
    """Return what the exported content is, place by place and softfile by softfile."""
    softfiles = {one.id: one for one in case.softfiles}
    sent = [
        (softfiles[one.softfile_id], one.version) for one in prepared.sent if one.softfile_id in softfiles
    ]
    return printed_pairs(case, prepared.content.places()) + sent_pairs(sent)


def _silent(_done: int, _total: int) -> None:
    """Report nothing: the bytes are in memory and few."""


def _never() -> bool:
    return False


def _not_sendable(case: Case) -> str:
    if status(case) in (RecordStatus.DIBATALKAN, RecordStatus.DIARSIPKAN):
        return "Rekaman ini sudah ditutup."
    latest = case.last_round
    if latest and latest.decision is None:
        return "Putaran sebelumnya belum diputuskan atau ditarik kembali."
    if latest and latest.open_corrections:
        return f"{len(latest.open_corrections)} koreksi putaran sebelumnya belum ditindaklanjuti."
    return blocked_reason(case, 6)


def out_round(case: Case) -> Round:
    """Return the round that stands; RuleBroken when nothing was sent."""
    if case.last_round is None:
        raise RuleBroken("Belum ada konsep yang dikirim.", "Tidak ada yang berubah.", "Kirim konsep dahulu.")
    return case.last_round


def _published(out: OutFolder) -> Path:
    """Give the folder its name after the round was kept: from here on a failure takes nothing back."""
    try:
        return out.publish()
    except OSError as failure:
        raise SentWithoutFolder from failure


def _memo(unit: Unit, sending: Sending) -> tuple[int | None, str]:
    typed = sending.memo_no.strip()
    if typed:
        return None, typed
    serial = memo_number.set_aside(unit, sending.sent_on.year)
    return serial, memo_number.memo_number(unit, serial, sending.sent_on)


def _sent_softfiles(case: Case) -> tuple[SentSoftfile, ...]:
    chosen = [one for one in case.softfiles if one.submitted and one.removed_at is None]
    return tuple(_sent_softfile(case, index, one) for index, one in enumerate(chosen, 1))


def _sent_softfile(case: Case, index: int, softfile: Softfile) -> SentSoftfile:
    suffix = Path(softfile.current.original_name).suffix
    # An exempted record's file names must not tell its subject (DOMAIN section 4, rule 5).
    shown = "" if case.proposes_exemption else softfile.standard_name
    name = safe_file_name(f"Lampiran {index:02d} {shown}".strip(), suffix)
    return SentSoftfile(softfile.id, softfile.current.id, softfile.current.number, name)


def _version_file(case: Case, sent: SentSoftfile) -> StoredFile:
    for softfile in case.softfiles:
        for version in softfile.versions:
            if version.id == sent.version_id:
                return version.file
    raise StaleVersion()


def _signatory(one: Employee) -> Signatory:
    return Signatory(one.position, one.name, one.rank, one.nip)


def _as_fault(failure: OSError) -> DiskFull | TargetUnwritable:
    full = failure.errno == 28 or getattr(failure, "winerror", None) in (39, 112)
    if full:
        return DiskFull(meaning="Konsep tidak dikirim dan tidak ada berkas yang setengah jadi.")
    return TargetUnwritable()
