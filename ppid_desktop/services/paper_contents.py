"""Gathers what each paper says from the workspace."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

from ppid_desktop.domain.archive import Sealed
from ppid_desktop.domain.archived import Archived
from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.cover import Signatory, signatory_of, signer_or
from ppid_desktop.domain.draft import DraftContent, RoundFacts, draft_content
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.lists import InventoryRow
from ppid_desktop.domain.office import Office, Sop
from ppid_desktop.domain.office import Paper as Sheet
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.papers import (
    ArchiveSheet,
    AuditHead,
    CollectiveNote,
    CollectiveSheet,
    CoordinationNote,
    DecisionSheet,
    EquipmentSheet,
    FileList,
    Frame,
    IdentificationSheet,
    Receipt,
    ReceiptItem,
    RequestLetter,
    SealingReport,
    SopPaper,
    Subject,
    SubmissionNote,
    frame_of,
    subject_of,
    subjects_seen_from,
)
from ppid_desktop.domain.record import Case, SourceRequest
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.rules import classification
from ppid_desktop.domain.security_mark import highest_mark, row_mark, security_mark, strictest
from ppid_desktop.domain.sent_draft import sent_draft
from ppid_desktop.domain.terms import RequestStatus
from ppid_desktop.services.letter_numbers import (
    NOT_DRAWN,
    UNNUMBERED,
    LetterNumber,
    drawn_number,
    known_number,
    letter_number,
)
from ppid_desktop.services.office_numbers import LETTER, RECEIPT
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.sealed_reading import (
    archived_record,
    names_of_its_time,
    office_of_its_time,
    person,
)
from ppid_desktop.services.session import Session
from ppid_desktop.services.sop_versions import shown_sop, sop_of

PaperContent = (
    IdentificationSheet
    | CoordinationNote
    | EquipmentSheet
    | RequestLetter
    | Receipt
    | FileList
    | SubmissionNote
    | DecisionSheet
    | CollectiveNote
    | CollectiveSheet
    | ArchiveSheet
    | SealingReport
    | SopPaper
)


SOP_IN_FORCE = UUID(int=0)
"""Stands for a record where the paper of the SOP that new records follow is wanted."""

_MARK_OF_TODAY = "Sifat saat dikirim tidak tersimpan; cetakan ini menurut rekaman pada {0}."
"""On papers of rounds that were sent before their covers were kept."""


class PaperContents:
    """One method per paper; each reads one moment of the workspace."""

    def __init__(self, session: Session, sop: Sop) -> None:
        self._session = session
        self._sop = sop

    def identification_sheet(self, list_id: UUID) -> IdentificationSheet:
        """Return the daftar identifikasi of one unit."""
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            one = next((one for one in unit.office.inventories() if one.id == list_id), None)
            if one is None:
                raise NotFound
            mark = strictest(_marks_of(unit, one.rows))
            frame, maker = replace(self._frame(unit, None), mark=mark), self._maker(unit)
        return IdentificationSheet(frame, one.unit, one.period, one.rows, self._today(), maker)

    def coordination_note(self, record_id: UUID, entry_id: UUID) -> CoordinationNote:
        """Return the note of one coordination with every record it serves."""
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            case = unit.records.case(record_id)
            found = next((one for one in case.coordinations if one.id == entry_id), None)
            if found is None:
                raise NotFound
            served = _served(unit, entry_id)
            subjects = subjects_seen_from(case, served)
            return CoordinationNote(self._shared_frame(unit, served), found, subjects, self._maker(unit))

    def equipment_sheet(self, record_id: UUID, entry_id: UUID) -> EquipmentSheet:
        """Return one equipment check with every record it serves."""
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            case = unit.records.case(record_id)
            found = next((one for one in case.checks if one.id == entry_id), None)
            if found is None:
                raise NotFound
            served = _served(unit, entry_id)
            subjects = subjects_seen_from(case, served)
            return EquipmentSheet(self._shared_frame(unit, served), found, subjects, self._maker(unit))

    def request_letter(self, record_id: UUID, entry_id: UUID, *, final: bool = True) -> RequestLetter:
        """Return the letter that asks for data; a final one draws its number unless it has one."""
        with self._session.changing(UseCase.PRINT_PAPER) as unit:
            case = unit.records.case(record_id)
            source = _source(case, entry_id)
            office = unit.office.office()
            dated = source.asked_on or self._today()
            return RequestLetter(
                frame=self._frame(unit, case),
                number=self._number(unit, case, LETTER, source, dated, final=final),
                dated=dated,
                recipient=source.party,
                items=tuple(line for line in source.description.splitlines() if line.strip()),
                due_on=source.due_on,
                subject=subject_of(case),
                sender=self._maker(unit),
                contact=", ".join(part for part in (office.phone, office.email) if part),
            )

    def letter_number(self, record_id: UUID, entry_id: UUID) -> LetterNumber:
        """Return the number that a request's letter has, or would get; nothing is drawn."""
        with self._session.reading(UseCase.READ) as unit:
            return letter_number(unit, _source(unit.records.case(record_id), entry_id), self._today())

    def receipt(self, record_id: UUID, entry_id: UUID, *, final: bool = True) -> Receipt:
        """Return the tanda terima; a final one draws its number once. RuleBroken until data were received."""
        with self._session.changing(UseCase.PRINT_PAPER) as unit:
            case = unit.records.case(record_id)
            source = _source(case, entry_id)
            received_on = _received_on(source)
            item = ReceiptItem(
                description=source.description,
                form=source.form.label if source.form else "",
                originality=source.originality.label if source.originality else "",
                files=tuple(one.original_name for one in source.attachments),
            )
            return Receipt(
                frame=self._frame(unit, case),
                number=self._number(unit, case, RECEIPT, source, received_on, final=final),
                received_on=received_on,
                giver=Signatory(position=source.party, name=source.handed_by),
                receiver=self._maker(unit),
                items=(item,),
                subject=subject_of(case),
            )

    def file_list(self, record_id: UUID, sealed_id: UUID | None = None) -> FileList:
        """Return the list of a record's softfiles: as they are in work, or as the archive holds them."""
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            case = self._archived(unit, record_id).case if sealed_id else unit.records.case(record_id)
            file_id = case.archive.file_id
            return FileList(
                frame=self._frame(unit, case),
                subject=subject_of(case),
                file_number=unit.archive.file(file_id).number if file_id else "",
                classification_code=case.record.information.classification_code,
                softfiles=tuple(one for one in case.softfiles if one.removed_at is None),
                dated=self._today(),
                maker=self._maker(unit),
            )

    def submission_note(self, record_id: UUID, round_id: UUID | None = None) -> SubmissionNote:
        """Return the nota of a round as it was sent; without one, of the newest or the one to come."""
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            case = unit.records.case(record_id)
            one = _round(case, round_id)
            return SubmissionNote(self._frame(unit, case, one), self._draft(unit, case, one), _code(one))

    def decision_sheet(self, record_id: UUID, round_id: UUID | None = None) -> DecisionSheet:
        """Return the decision sheet that the lead signs for a round, the newest without one."""
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            case = unit.records.case(record_id)
            one = _round(case, round_id)
            frame, content = self._frame(unit, case, one), self._draft(unit, case, one)
            return DecisionSheet(frame, content, _code(one), _subject_then(case, one))

    def archive_sheet(self, record_id: UUID) -> ArchiveSheet:
        """Return the lembar arsip: the newest sealed version, its letterhead then, its events since."""
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            held = self._archived(unit, record_id)
            names = names_of_its_time(unit, held, self._today())
            # Where the berkas lies is of today; what it is called is of the seal.
            file = replace(names.file, location=unit.archive.file(held.sealed.file_id).location)
            return ArchiveSheet(
                frame=self._frame_of_its_time(held.case, held.sealed),
                held=held,
                names=replace(names, file=file),
                classification=classification(held.case, self._today()).status.label,
                sop=None if is_old(held.case) else sop_of(unit, held.case.record.sop_version, self._sop),
            )

    def sealing_report(self, record_id: UUID) -> SealingReport:
        """Return the berita acara of the newest sealed version; a reprint says what the first print said."""
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            held = self._archived(unit, record_id)
            logged = unit.audit.entry(Action.SEALED, record_id, str(held.sealed.id))
            return SealingReport(
                frame=self._frame_of_its_time(held.frozen, held.sealed),
                case=held.frozen,
                sealed=held.sealed,
                names=names_of_its_time(unit, held, self._today()),
                head=AuditHead(logged.number, logged.mac, logged.at),
            )

    def sop(self, record_id: UUID) -> SopPaper:
        """Return the SOP a record was made under; the one in force with SOP_IN_FORCE for a record."""
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            shown = shown_sop(unit, self._sop, None if record_id == SOP_IN_FORCE else record_id)
            return SopPaper(frame_of(shown.office, None, self._session.vault.practice), shown.sop)

    def _draft(self, unit: Unit, case: Case, one: Round | None) -> DraftContent:
        sop = sop_of(unit, one.sop_version if one else case.record.sop_version, self._sop)
        content = draft_content(case, _office(unit, one), sop, self._facts(unit, case, one))
        # What the round said then, not what the record and the settings would make of it today.
        then = sent_draft(one) if one else None
        if then is not None:
            content = then.replacing(content)
        return replace(content, cover=one.cover, mark=one.cover.nature) if one and one.cover else content

    def _facts(self, unit: Unit, case: Case, one: Round | None) -> RoundFacts:
        practice = self._session.vault.practice
        signer = _office(unit, one).signer
        if one is None:
            number = max((each.number for each in case.rounds), default=0) + 1
            sender = signer_or(signer, self._maker(unit))
            texts = unit.office.draft_texts()
            return RoundFacts(number, "", self._today(), Signatory(), sender, practice=practice, texts=texts)
        return RoundFacts(
            number=one.number,
            memo_no=one.memo_no,
            sent_on=one.sent_on,
            recipient=_recipient(unit, one),
            sender=signer_or(signer, signatory_of(person(unit, one.created_by))),
            note=one.note,
            sent=one.sent,
            practice=practice,
            texts=unit.office.draft_texts(one.texts_version),
        )

    def _frame(self, unit: Unit, case: Case | None, one: Round | None = None) -> Frame:
        frame = frame_of(_office(unit, one), case, self._session.vault.practice)
        if one is None:
            return frame
        if one.cover is None:
            return replace(frame, mark_note=_MARK_OF_TODAY.format(long_date(self._today())))
        return replace(frame, mark=one.cover.nature)

    def _shared_frame(self, unit: Unit, served: Iterable[Case]) -> Frame:
        return Frame(unit.office.office(), self._session.vault.practice, highest_mark(served))

    def _frame_of_its_time(self, case: Case, sealed: Sealed) -> Frame:
        return frame_of(office_of_its_time(sealed.manifest), case, self._session.vault.practice)

    def _archived(self, unit: Unit, record_id: UUID) -> Archived:
        return archived_record(unit, record_id, self._today())

    def _maker(self, unit: Unit) -> Signatory:
        return signatory_of(person(unit, self._session.account.id))

    def _number(
        self, unit: Unit, case: Case, series: str, source: SourceRequest, day: date, *, final: bool
    ) -> str:
        """Return what a paper says its number is: looking at it, or where all is only read, draws none."""
        if final and not self._session.reads_only:
            return drawn_number(unit, case, series, source, day)
        return known_number(unit, series, source) or (UNNUMBERED if final else NOT_DRAWN)

    def _today(self) -> date:
        return self._session.clock.today()


def on_sheet(content: PaperContent, sheet: Sheet) -> PaperContent:
    """Return the content for another size of paper, e.g. F4."""
    office = replace(content.frame.office, paper=sheet)
    return replace(content, frame=replace(content.frame, office=office))


def _served(unit: Unit, entry_id: UUID) -> tuple[Case, ...]:
    return tuple(unit.records.case(record_id) for record_id in unit.entries.records_of(entry_id))


def _marks_of(unit: Unit, rows: Iterable[InventoryRow]) -> Iterator[str]:
    # A list may hold thousands of rows: what is in work is read at once, only the archived one by one.
    in_work = {case.record.id: case for case in unit.records.cases_in_work()}
    for row in rows:
        if row.record_id is None:
            yield row_mark(row)
        else:
            yield security_mark(in_work.get(row.record_id) or unit.records.case(row.record_id))


def _source(case: Case, entry_id: UUID) -> SourceRequest:
    for one in case.sources:
        if one.id == entry_id:
            return one
    raise NotFound


def _round(case: Case, round_id: UUID | None) -> Round | None:
    if round_id is None:
        return case.last_round
    found = next((one for one in case.rounds if one.id == round_id), None)
    if found is None:
        raise NotFound
    return found


def _office(unit: Unit, one: Round | None) -> Office:
    """Return the letterhead a round was sent with; 0 means that none was kept, so it is the present one."""
    return unit.office.office(one.office_version or None) if one else unit.office.office()


def _subject_then(case: Case, one: Round | None) -> Subject:
    then = sent_draft(one) if one else None
    return Subject(then.register_no, then.title) if then else subject_of(case)


def _code(one: Round | None) -> str:
    return one.exports[0].code if one and one.exports else ""


def _recipient(unit: Unit, one: Round) -> Signatory:
    found = next((person for person in unit.office.employees() if person.name == one.recipient), None)
    return signatory_of(found, Signatory(position=one.recipient))


def _received_on(source: SourceRequest) -> date:
    if source.status is not RequestStatus.DITERIMA or source.received_on is None:
        raise RuleBroken(
            "Data ini belum dicatat sebagai diterima.",
            "Tanda terima belum dapat dibuat.",
            "Pilih status diterima dan isi Tanggal Terima pada langkah 4.",
        )
    return source.received_on
