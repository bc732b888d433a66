"""Step 7: the archivist accepts or returns, fills in, files away and seals; then only events are added."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import approval_problems
from ppid_desktop.domain.archive import (
    ArchiveEvent,
    ArchiveFile,
    CodeEntry,
    EventKind,
    Handover,
)
from ppid_desktop.domain.archived import Archived
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.flow import locked, step_of
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.lists import ArchiveRow, FileCheck, SearchHit
from ppid_desktop.domain.numbering import number_after
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.past_days import require_past, require_plausible
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case, Determination
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rules import security_warning
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.text import clean_line
from ppid_desktop.services.archive_fields import (
    confirm_step,
    fill_from,
    old_information,
    saved_field,
)
from ppid_desktop.services.attaching import Offered, taken_in
from ppid_desktop.services.determination_check import check_determination, cleaned
from ppid_desktop.services.handover_checks import (
    check_acceptance,
    check_offer,
    open_offer,
    save_answer,
)
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.record_editing import add_record
from ppid_desktop.services.record_life import begun_version, called_off
from ppid_desktop.services.sealed_reading import archived_record
from ppid_desktop.services.sealing import Sealer
from ppid_desktop.services.session import Session
from ppid_desktop.services.signature_rule import signature_problems
from ppid_desktop.services.version_giving_up import given_up
from ppid_desktop.services.visits import Visits
from ppid_desktop.services.waiting_edits import changed_copies, edit_problems, require_no_edits

_NO_EVENT = "Peristiwa belum dicatat."


class Archiving:
    """Everything the archivist does with one record and with the archive's files."""

    def __init__(self, session: Session, visits: Visits) -> None:
        self._session = session
        self._visits = visits
        self._sealer = Sealer(session)

    def offer(self, record_id: UUID) -> Case:
        """Hand an approved record to the archivist; RuleBroken while step 6 is not finished."""
        self._session.must(UseCase.OFFER_TO_ARCHIVE)
        changed = changed_copies(self._session)
        with self._session.vault.write(self._session.account) as unit:
            case = unit.records.case(record_id)
            check_offer(unit, case)
            require_no_edits(case, changed, "Rekaman belum dapat diajukan kepada arsiparis.")
            offered = case.last_round.number if case.last_round else None
            now, by = self._session.clock.now(), self._session.account.id
            one = Handover(uuid4(), now, by, round_no=offered)
            unit.archive.add_handover(record_id, one)
            unit.audit.write(AuditNote(Action.OFFERED, "handover", str(one.id), record_id=record_id))
            return unit.records.case(record_id)

    def enter_old(self, unit: str, title: str, source: str) -> Case:
        """Enter an archive from before the program, without steps or rounds; RuleBroken when something lacks.

        `source` says where it comes from, e.g. the register it was listed in (DOMAIN section 4, rule 1).
        """
        information, kept = old_information(unit, title, source)
        with self._session.changing(UseCase.ENTER_OLD_ARCHIVE) as work:
            record = add_record(self._session, work, information, None, kept)
            return work.records.case(record.id)

    def cancel_old(self, record_id: UUID, reason: str) -> Case:
        """Call an old archive off that was entered by mistake; RuleBroken without a reason, once sealed."""
        return called_off(self._session, UseCase.ENTER_OLD_ARCHIVE, record_id, reason)

    def begin_old_version(self, record_id: UUID, reason: str) -> Case:
        """Open a sealed old archive again as its next version; RuleBroken without a reason."""
        return begun_version(self._session, UseCase.ENTER_OLD_ARCHIVE, record_id, reason)

    def give_up_old_version(self, record_id: UUID, reason: str) -> Case:
        """Give the version in work of an old archive up; RuleBroken as for any other record."""
        return given_up(self._session, UseCase.ENTER_OLD_ARCHIVE, record_id, reason)

    def accept(self, record_id: UUID) -> Case:
        """Accept the record offered; RuleBroken when it changed since, EditsWaiting with work in a copy."""
        return self._answer(record_id, accepted=True, reasons=())

    def send_back(self, record_id: UUID, reasons: Sequence[str]) -> Case:
        """Return the record, offered or accepted, with a list of reasons; RuleBroken when it is empty."""
        kept = tuple(text for one in reasons if (text := FreeText.RETURN_REASON.read(one)))
        if not kept:
            raise RuleBroken(
                "Daftar alasan pengembalian masih kosong.",
                "Rekaman belum dikembalikan.",
                "Tuliskan sedikitnya satu hal yang harus diperbaiki petugas.",
            )
        return self._answer(record_id, accepted=False, reasons=kept)

    def _answer(self, record_id: UUID, *, accepted: bool, reasons: tuple[str, ...]) -> Case:
        self._session.must(UseCase.ANSWER_HANDOVER)
        changed = changed_copies(self._session) if accepted else frozenset()
        with self._session.vault.write(self._session.account) as unit:
            case = unit.records.case(record_id)
            offer = open_offer(case, again=not accepted)
            if accepted:  # its content rests from here on
                require_no_edits(case, changed, "Rekaman belum diterima.")
                check_acceptance(unit, case)
            now, by = self._session.clock.now(), self._session.account.id
            answer = replace(offer, accepted=accepted, reasons=reasons, answered_at=now, answered_by=by)
            kept = save_answer(unit, record_id, offer, answer)
            action = Action.ACCEPTED if accepted else Action.RETURNED
            detail = f"{len(reasons)} alasan" if reasons else ""
            unit.audit.write(AuditNote(action, "handover", str(kept), detail, record_id))
            return unit.records.case(record_id)

    def codes(self) -> tuple[CodeEntry, ...]:
        """Return the classification code list."""
        self._session.must(UseCase.READ)
        with self._session.vault.read() as unit:
            return unit.office.codes()

    def use_code(self, record_id: UUID, code: str) -> Case:
        """Fill retention, fate, access and SKKAAD from the code list; NotFound for an unknown code."""
        self._session.must(UseCase.EDIT_ARCHIVE_FIELDS)
        with self._session.vault.write(self._session.account) as unit:
            entry = next((one for one in unit.office.codes() if one.code == code), None)
            if entry is None:
                raise NotFound()
            case = _open_for_archivist(unit, record_id)
            fill_from(unit, case, entry)
            confirm_step(unit, case)
            self._note_field(unit, record_id, "kode_klasifikasi", code)
            return unit.records.case(record_id)

    def save_field(self, record_id: UUID, field_id: str, text: str) -> Case:
        """Save one field of the archivist; InvalidValue when unreadable."""
        self._session.must(UseCase.EDIT_ARCHIVE_FIELDS)
        with self._session.vault.write(self._session.account) as unit:
            case = _open_for_archivist(unit, record_id)
            if not saved_field(unit, case, field_id, text):
                return case
            confirm_step(unit, case)
            self._note_field(unit, record_id, field_id, text)
            changed = unit.records.case(record_id)
        self._visits.remember(record_id, record_id, field_id)
        return changed

    def _note_field(self, unit: Unit, record_id: UUID, field_id: str, text: str) -> None:
        if not self._visits.is_first(record_id, record_id, field_id):
            unit.audit.leave_out()
            return
        detail = f"{field_id} {unit.audit.content_hash(text)}"
        note = AuditNote(Action.ARCHIVE_FIELDS_SAVED, "record", str(record_id), detail, record_id)
        unit.audit.write(note)

    def files(self) -> tuple[ArchiveFile, ...]:
        """Return all archive files (berkas)."""
        self._session.must(UseCase.READ)
        with self._session.vault.read() as unit:
            return unit.archive.files()

    def propose_file(self, record_id: UUID) -> ArchiveFile:
        """Return an archive file filled as far as the record tells, not stored yet."""
        self._session.must(UseCase.READ)
        with self._session.vault.read() as unit:
            info = unit.records.case(record_id).record.information
            number = number_after(one.number for one in unit.archive.files())
        return ArchiveFile(uuid4(), number, info.classification_code, info.title, info.made_when, info.unit)

    def save_file(self, one: ArchiveFile) -> ArchiveFile:
        """Store a new or changed archive file; RuleBroken when number or description lacks or is taken."""
        self._session.must(UseCase.KEEP_ARCHIVE_FILES)
        with self._session.vault.write(self._session.account) as unit:
            known = unit.archive.files()
            before = next((other for other in known if other.id == one.id), None)
            kept = one.cleaned(before)
            _check_file(kept, known)
            (unit.archive.save_file if before else unit.archive.add_file)(kept)
            unit.audit.write(AuditNote(Action.ARCHIVE_FILE_SAVED, "archive_file", str(kept.id)))
        return kept

    def put_into(self, record_id: UUID, file_id: UUID) -> Case:
        """Choose the archive file that will hold the record."""
        self._session.must(UseCase.EDIT_ARCHIVE_FIELDS)
        with self._session.vault.write(self._session.account) as unit:
            case = _open_for_archivist(unit, record_id)
            unit.archive.file(file_id)
            unit.archive.save_fields(record_id, case.archive.fields, file_id)
            detail = f"berkas {file_id}"
            unit.audit.write(
                AuditNote(Action.ARCHIVE_FIELDS_SAVED, "record", str(record_id), detail, record_id)
            )
            return unit.records.case(record_id)

    def problems(self, record_id: UUID) -> tuple[Problem, ...]:
        """Return what forbids sealing, and warnings."""
        self._session.must(UseCase.READ)
        with self._session.vault.read() as unit:
            case = unit.records.case(record_id)
            unsigned = signature_problems(unit, case)
        edits = edit_problems(case, changed_copies(self._session))
        found = (*step_of(case, 7).problems, *edits, *unsigned)
        return (*found, *approval_problems(case), *security_warning(case))

    def seal(self, record_id: UUID, progress: Progress, cancelled: Cancelled) -> Case:
        """Verify every softfile and seal this version; RuleBroken or SoftfileDamaged say why not."""
        return self._sealer.seal(record_id, progress, cancelled)

    def add_event(
        self,
        record_id: UUID,
        kind: EventKind,
        happened_on: date,
        person: str,
        basis: str,
        text: str,
        attachments: Sequence[Offered] = (),
    ) -> Case:
        """Add an event beside the sealed version; RuleBroken for one to come, one untold, or none sealed."""
        self._session.must(UseCase.ADD_EVENT)
        require_past(happened_on, self._session.clock.today(), "Tanggal peristiwa", _NO_EVENT)
        _check_told(kind, person, text)
        now, by = self._session.clock.now(), self._session.account.id
        told = FreeText.EVENT_PERSON.read(person), FreeText.EVENT_BASIS.read(basis), FreeText.EVENT.read(text)
        one = ArchiveEvent(uuid4(), kind, happened_on, *told, now, by, self._kept(attachments))
        with self._session.vault.write(self._session.account) as unit:
            _check_sealed(unit.records.case(record_id), happened_on)
            unit.archive.add_event(record_id, one)
            note = AuditNote(Action.EVENT_ADDED, "archive_event", str(one.id), kind.code, record_id)
            unit.audit.write(note)
            return unit.records.case(record_id)

    def add_determination(
        self, record_id: UUID, decided: Determination, attachments: Sequence[Offered] = ()
    ) -> Case:
        """Add a penetapan as an event; RuleBroken names what it lacks (DOMAIN section 4, rules 2 and 3)."""
        self._session.must(UseCase.ADD_DETERMINATION)
        decided = cleaned(decided)
        kept = (*decided.attachments, *self._kept(attachments))
        decided = replace(decided, attachments=kept)
        with self._session.vault.write(self._session.account) as unit:
            case = unit.records.case(record_id)
            today = self._session.clock.today()
            require_past(decided.decided_on, today, "Tanggal penetapan", "Penetapan belum dicatat.")
            check_determination(case, decided)
            unit.entries.add_determination(record_id, decided)
            note = AuditNote(Action.DETERMINATION_ADDED, "determination", str(decided.id), "", record_id)
            unit.audit.write(note)
            return unit.records.case(record_id)

    def archived(self, record_id: UUID) -> Archived:
        """Return a record as the archive holds it: sealed content and events; RuleBroken before sealing."""
        with self._session.reading(UseCase.READ) as unit:
            return archived_record(unit, record_id, self._session.clock.today())

    def rows(self, file_id: UUID | None, offset: int, limit: int) -> tuple[ArchiveRow, ...]:
        """Return a page of archived records, of one archive file or of all."""
        self._session.must(UseCase.READ)
        with self._session.vault.read() as unit:
            return unit.archive.rows(file_id, offset, limit)

    def count(self, file_id: UUID | None = None) -> int:
        """Return how many archived records there are."""
        self._session.must(UseCase.READ)
        with self._session.vault.read() as unit:
            return unit.archive.count(file_id)

    def search(self, text: str, offset: int, limit: int) -> tuple[SearchHit, ...]:
        """Return a page of archived records found by words in any order."""
        self._session.must(UseCase.SEARCH)
        return self._session.vault.index.search(text, offset, limit)

    def count_found(self, text: str) -> int:
        """Return how many archived records the words find."""
        self._session.must(UseCase.SEARCH)
        return self._session.vault.index.count(text)

    def refresh_index(self, cancelled: Cancelled) -> int:
        """Feed the index with what was sealed since; return the number of records taken in."""
        self._session.must(UseCase.SEARCH)
        return self._session.vault.index.catch_up(cancelled)

    def verify_one(self, record_id: UUID, progress: Progress, cancelled: Cancelled) -> tuple[FileCheck, ...]:
        """Check every stored softfile of one record against its digest."""
        return self._sealer.verify(record_id, progress, cancelled)

    def _kept(self, offered: Sequence[Offered]) -> tuple[Attachment, ...]:
        return tuple(
            taken_in(self._session, one, lambda _done, _total: None, lambda: False) for one in offered
        )


def _open_for_archivist(unit: Unit, record_id: UUID) -> Case:
    case = unit.records.case(record_id)
    if locked(case):
        raise RuleBroken(
            "Isian arsip tidak dapat diubah pada keadaan ini.",
            "Rekaman sedang dikirim untuk koreksi, sudah disegel, atau dibatalkan.",
            "Untuk rekaman yang sudah disegel, catatlah sebagai peristiwa arsip.",
        )
    return case


def _check_file(one: ArchiveFile, known: tuple[ArchiveFile, ...]) -> None:
    if not one.number or not one.description:
        raise RuleBroken(
            "Nomor dan uraian berkas arsip harus diisi.", "Berkas belum disimpan.", "Lengkapi keduanya."
        )
    if any(other.number == one.number and other.id != one.id for other in known):
        raise RuleBroken(
            "Nomor berkas arsip ini sudah dipakai.", "Berkas belum disimpan.", "Pilih nomor lain."
        )


def _check_told(kind: EventKind, person: str, text: str) -> None:
    if kind is EventKind.PENETAPAN:
        raise RuleBroken(
            "Penetapan tidak dicatat sebagai peristiwa biasa.",
            _NO_EVENT,
            "Catat pada bagian Penetapan, yang memeriksa nomor, persetujuan, dan jangka waktunya.",
        )
    if not (clean_line(person) and clean_line(text)):
        raise RuleBroken("Petugas dan keterangan peristiwa harus diisi.", _NO_EVENT, "Lengkapi keduanya.")


def _check_sealed(case: Case, happened_on: date) -> None:
    if not case.archive.sealed:
        raise RuleBroken(
            "Peristiwa arsip hanya dapat dicatat untuk rekaman yang sudah diarsipkan.",
            _NO_EVENT,
            "Selesaikan langkah 7 terlebih dahulu.",
        )
    if not is_old(case):  # what an old archive went through may be of any age
        require_plausible(happened_on, case.record.created_at.date(), "Tanggal peristiwa", _NO_EVENT)
