"""The draft of one record on its way out: checked, written into a folder, kept as a round.

Sending one record and sending several under one nota go the same way through here.
"""

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
from ppid_desktop.domain.beside import beside
from ppid_desktop.domain.cover import Signatory, signatory_of, signer_or
from ppid_desktop.domain.draft import DraftContent, DraftIdentity, RoundFacts, draft_content
from ppid_desktop.domain.errors import (
    DiskFull,
    RuleBroken,
    SentWithoutFolder,
    StaleVersion,
    TargetInWorkspace,
    TargetUnwritable,
)
from ppid_desktop.domain.exchange import WrittenDraft
from ppid_desktop.domain.file_names import safe_file_name
from ppid_desktop.domain.flow import accepted, blocked_reason, status
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.locks import ACCEPTED, GIVE_BACK
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.past_days import require_past
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Export, ListedSoftfile, Round, SentSoftfile
from ppid_desktop.domain.softfiles import Softfile, StoredFile
from ppid_desktop.domain.terms import Channel, OfficialRole, RecordStatus
from ppid_desktop.domain.text import clean_block, clean_line
from ppid_desktop.runtime.disk_errors import InsideWorkspace, is_full
from ppid_desktop.services import memo_number
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.session import Session
from ppid_desktop.services.sop_versions import sop_of

EXEMPTED_COPIES = 2
"""Copies proposed for an exempted record: one for the lead, one for the office."""

LAST_FOLDER = "folder_konsep"
"""Setting: the folder that received the draft sent last."""


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
    place: str = ""
    number_again: bool = False  # the person said that a typed number in use is meant


class DraftWriter(Protocol):
    """Writes one numbered copy of a draft."""

    def write(self, content: DraftContent, identity: DraftIdentity, key: bytes) -> WrittenDraft:
        """Return the DOCX and its registry entry."""


class OutFolder(Protocol):
    """A folder being filled."""

    @property
    def path(self) -> Path:
        """Where it is filled."""

    def settle(self) -> None:
        """Put what is in it on the disk, before a round is kept that relies on it."""

    def publish(self) -> Path:
        """Give it its name; return where it is."""


class Outbox(Protocol):
    """Makes folders that leave the program whole or not at all."""

    def folder(self, parent: Path, name: str, *, kept: bool = False) -> AbstractContextManager[OutFolder]:
        """Open a folder to fill; `kept` when a round is, before it gets its name."""


class DraftMaking:
    """Makes rounds: prepares a draft, writes its files, keeps what went out."""

    def __init__(self, session: Session, writer: DraftWriter, sop: Sop) -> None:
        self._session = session
        self._writer = writer
        self._sop = sop

    def prepare(self, unit: Unit, record_id: UUID, sending: Sending, memo_no: str) -> "Prepared":
        """Return what the draft of the next round prints; RuleBroken when it cannot go out yet."""
        case = unit.records.case(record_id)
        if reason := not_sendable(case):
            raise RuleBroken(reason, "Konsep belum dikirim.", "Selesaikan hal itu, lalu kirim kembali.")
        number = next_round(case)
        sent = _sent_softfiles(case)
        facts = self._facts(unit, sending, number, memo_no, sent)
        sop = sop_of(unit, case.record.sop_version, self._sop)
        content = draft_content(case, unit.office.office(), sop, facts)
        versions = (unit.office.office_version(), unit.office.draft_texts_version())
        return Prepared(case, number, memo_no, sent, content, sending.copies, versions)

    def _facts(
        self, unit: Unit, sending: Sending, number: int, memo_no: str, sent: tuple[SentSoftfile, ...]
    ) -> RoundFacts:
        people = {one.id: one for one in unit.office.employees()}
        sender = people.get(self._session.account.employee_id)
        lead = people.get(sending.recipient_id) if sending.recipient_id else None
        recipient = signatory_of(lead, Signatory(position=clean_line(sending.recipient)))
        own = signatory_of(sender, Signatory(name=self._session.account.name))
        return RoundFacts(
            number=number,
            memo_no=memo_no,
            sent_on=sending.sent_on,
            recipient=recipient,
            sender=signer_or(unit.office.office().signer, own),
            note=clean_block(sending.note),
            sent=sent,
            practice=self._session.vault.practice,
            texts=unit.office.draft_texts(),
            place=clean_line(sending.place),
        )

    def fill(
        self, folder: Path, prepared: "Prepared", progress: Progress, cancelled: Cancelled
    ) -> tuple[Export, ...]:
        """Write every numbered copy and the submitted softfiles into the folder; return the copies."""
        exports = tuple(
            self._write_copy(folder, prepared, number) for number in range(1, prepared.copies + 1)
        )
        files = [(one.file_name, _version_file(prepared.case, one)) for one in prepared.sent]
        copy_out(self._session, folder, files, progress, cancelled)
        return exports

    def _write_copy(self, folder: Path, prepared: "Prepared", copy_no: int) -> Export:
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

    def keep(
        self,
        unit: Unit,
        prepared: "Prepared",
        sending: Sending,
        exports: tuple[Export, ...],
        submission_id: UUID | None = None,
    ) -> Case:
        """Store the round of a written draft; StaleVersion when the record changed while it was written."""
        record_id = prepared.case.record.id
        case = unit.records.case(record_id)
        if not_sendable(case) or content_pairs(case, prepared) != content_pairs(prepared.case, prepared):
            raise StaleVersion
        if beside(case) != beside(prepared.case) or not set(_listed(prepared.case)) <= set(_listed(case)):
            raise StaleVersion
        one = replace(self._round(prepared, sending), submission_id=submission_id)
        unit.rounds.add(record_id, one)
        for export in exports:
            kept = replace(export, file=unit.softfiles.keep_file(export.file))
            unit.rounds.add_export(one.id, kept)
            detail = f"{export.code} {export.file.sha256} versi {case.record.version} {one.channel.code}"
            unit.audit.write(AuditNote(Action.DRAFT_EXPORTED, "export", str(export.id), detail, record_id))
        return unit.records.case(record_id)

    def _round(self, prepared: "Prepared", sending: Sending) -> Round:
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
            office_version=prepared.settings[0],
            texts_version=prepared.settings[1],
            sop_version=prepared.case.record.sop_version,
            cover=prepared.content.cover,
            listed=_listed(prepared.case),
            beside=beside(prepared.case),
        )


@dataclass(frozen=True)
class Prepared:
    """A draft ready to be written."""

    case: Case
    number: int
    memo_no: str
    sent: tuple[SentSoftfile, ...]
    content: DraftContent
    copies: int
    settings: tuple[int, int]  # versions of letterhead and sentences that the content was made with


def content_pairs(case: Case, prepared: Prepared) -> tuple[tuple[str, str], ...]:
    """Return what the exported content is, place by place and softfile by softfile."""
    softfiles = {one.id: one for one in case.softfiles}
    sent = [
        (softfiles[one.softfile_id], one.version) for one in prepared.sent if one.softfile_id in softfiles
    ]
    return printed_pairs(case, prepared.content.places()) + sent_pairs(sent)


def proposed_sending(unit: Unit, today: date, copies: int) -> Sending:
    """Return a sending filled with the lead in office today and the folder used last."""
    leads = [one for one in unit.office.employees() if one.holds(OfficialRole.PIMPINAN_PPID, today)]
    last = unit.office.text_setting(LAST_FOLDER)
    lead = leads[0] if leads else None
    folder = Path(last) if last else Path.home()
    return Sending(
        lead.id if lead else None, lead.name if lead else "", Channel.FLASHDISK, today, folder, copies
    )


def copy_out(
    session: Session,
    folder: Path,
    files: Sequence[tuple[str, StoredFile]],
    progress: Progress,
    cancelled: Cancelled,
) -> None:
    """Copy stored files out under these names, byte for byte."""
    total, done = sum(file.size for _, file in files), 0
    for name, file in files:
        start = done

        def step(part: int, _all: int, start: int = start) -> None:
            progress(start + part, total)

        session.vault.files.save_to(file, folder / name, step, cancelled)
        done += file.size


def require_sending(sending: Sending, today: date) -> None:
    """Raise RuleBroken unless recipient, copies and day make sense, InvalidValue for a page of text."""
    FreeText.RECIPIENT.read(sending.recipient)
    FreeText.MEMO_NUMBER.read(sending.memo_no)
    FreeText.MEMO_PLACE.read(sending.place)
    FreeText.SENDING_NOTE.read(sending.note)
    require_past(sending.sent_on, today, "Tanggal kirim", "Konsep belum dikirim.")
    if not 1 <= sending.copies <= 20 or not sending.recipient.strip():
        raise RuleBroken(
            "Penerima atau jumlah salinan belum benar.",
            "Konsep belum dikirim.",
            "Isi penerima, dan jumlah salinan 1 sampai 20.",
        )


def next_round(case: Case) -> int:
    """Return the number of the round to come: +1 with every draft out, also after a withdrawal."""
    return max((one.number for one in case.rounds), default=0) + 1


def draft_folder_name(case: Case, number: int) -> str:
    """Return `Konsep KL-0017-01`, which does not tell the subject."""
    return f"Konsep KL-{case.record.case_no:04d}-{number:02d}"


def _silent(_done: int, _total: int) -> None:
    """Report nothing: the bytes are in memory and few."""


def _never() -> bool:
    return False


def not_sendable(case: Case) -> str:
    """Return why no draft can go out now; empty when one can."""
    if status(case) in (RecordStatus.DIBATALKAN, RecordStatus.DIARSIPKAN):
        return "Rekaman ini sudah ditutup."
    if accepted(case):
        return f"{ACCEPTED} {GIVE_BACK}"
    latest = case.last_round
    if latest and latest.decision is None:
        return "Putaran sebelumnya belum diputuskan atau ditarik kembali."
    if latest and latest.open_corrections:
        return f"{len(latest.open_corrections)} koreksi putaran sebelumnya belum ditindaklanjuti."
    return blocked_reason(case, 6)


def published(out: OutFolder) -> Path:
    """Give the folder its name after the round was kept: from here on a failure takes nothing back."""
    try:
        return out.publish()
    except OSError as failure:
        raise SentWithoutFolder from failure


def memo_of(unit: Unit, sending: Sending) -> tuple[int | None, str]:
    """Return the nota's number and its serial; no serial when the officer typed the number."""
    typed = clean_line(sending.memo_no)
    if typed:
        return None, typed
    serial = memo_number.set_aside(unit, sending.sent_on.year)
    return serial, memo_number.memo_number(unit, serial, sending.sent_on)


def _sent_softfiles(case: Case) -> tuple[SentSoftfile, ...]:
    chosen = [one for one in case.softfiles if one.submitted and one.removed_at is None]
    return tuple(_sent_softfile(case, index, one) for index, one in enumerate(chosen, 1))


def _listed(case: Case) -> tuple[ListedSoftfile, ...]:
    present = (one for one in case.softfiles if one.removed_at is None)
    return tuple(ListedSoftfile(one.id, one.current.file.sha256) for one in present)


def _sent_softfile(case: Case, index: int, softfile: Softfile) -> SentSoftfile:
    shown = "" if case.proposes_exemption else softfile.standard_name
    name = _sent_name(index, shown, Path(softfile.current.original_name).suffix)
    return SentSoftfile(softfile.id, softfile.current.id, softfile.current.number, name)


def _sent_name(index: int, shown: str, suffix: str) -> str:
    # Nothing is shown for an exempted record: its file names must not tell the subject (DOMAIN 4, rule 5).
    return safe_file_name(f"Lampiran {index:02d} {shown}".strip(), suffix)


def round_files(case: Case, one: Round) -> list[tuple[str, StoredFile]]:
    """Return name and content of everything a round sent out; named neutrally if it is exempted by now."""
    files = [(export.file_name, export.file) for export in one.exports]
    for index, sent in enumerate(one.sent, 1):
        neutral = _sent_name(index, "", Path(sent.file_name).suffix)
        name = neutral if case.proposes_exemption else sent.file_name
        files.append((name, _version_file(case, sent)))
    return files


def _version_file(case: Case, sent: SentSoftfile) -> StoredFile:
    for softfile in case.softfiles:
        for version in softfile.versions:
            if version.id == sent.version_id:
                return version.file
    raise StaleVersion()


def as_fault(failure: OSError) -> DiskFull | TargetUnwritable:
    """Return the fault that a failed write of a folder means."""
    if isinstance(failure, InsideWorkspace):
        return TargetInWorkspace()
    if is_full(failure):
        return DiskFull(meaning="Konsep tidak dikirim dan tidak ada berkas yang setengah jadi.")
    return TargetUnwritable()
