"""Evidence of a decision: looked at beside the form, laid ready before the decision is recorded, added after.

Its bytes are read by another process only; what comes back are pictures, plain text and facts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import BinaryIO, Protocol
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import InvalidValue, NotFound, RuleBroken
from ppid_desktop.domain.evidence import EvidenceFacts, EvidenceKind, Issuer, Picture
from ppid_desktop.domain.locks import require_open
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.softfiles import Attachment, StoredFile
from ppid_desktop.domain.terms import EvidenceForm
from ppid_desktop.services.attaching import Held, Offered, Pasted, evidence_from, proof_from
from ppid_desktop.services.awaited_evidence import add_to_decision
from ppid_desktop.services.decisions import Decisions
from ppid_desktop.services.evidence_checks import check_new
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.review_reading import ReviewReader
from ppid_desktop.services.session import Session
from ppid_desktop.services.trusted_issuers import trusted_issuers
from ppid_desktop.services.unread_drafts import UnreadDrafts

LARGEST_SHOWN = 150 * 1024 * 1024
"""Bytes; a larger file is kept all the same, and opened in its own program."""

_TOO_BIG = EvidenceFacts(EvidenceKind.OTHER, trouble="Berkas ini terlalu besar untuk ditampilkan di sini.")
_FORMS = {
    EvidenceKind.PICTURE: EvidenceForm.NASKAH,
    EvidenceKind.PDF: EvidenceForm.NASKAH,
    EvidenceKind.MAIL: EvidenceForm.SURAT,
    EvidenceKind.SOUND: EvidenceForm.SUARA,
    EvidenceKind.OTHER: EvidenceForm.LAIN,
}


class EvidenceReader(Protocol):
    """Reads bytes from outside in a process of its own; raises InvalidValue for what cannot be read."""

    def facts(self, data: bytes, issuers: Sequence[str], now: datetime) -> EvidenceFacts:
        """Return what the bytes hold; `issuers` are PEM certificates."""

    def page(self, data: bytes, number: int, longest: int) -> Picture:
        """Return a page (from 0) as pixels, its longer side at most `longest`."""

    def part(self, data: bytes, number: int) -> bytes:
        """Return an attached file (from 0) of an e-mail."""

    def issuers(self, data: bytes) -> tuple[Issuer, ...]:
        """Return the issuing certificates in a file."""

    def unlock(self, data: bytes, password: str) -> bytes:
        """Return what a document behind a password holds; DocumentPasswordWrong."""


@dataclass(frozen=True)
class Opened:
    """A piece of evidence in hand: its bytes lie in memory while it is shown."""

    name: str
    facts: EvidenceFacts
    data: bytes = field(repr=False)
    kept_id: UUID | None = None


class Evidence:
    """Shows, lays ready, names and takes off the evidence of a record's newest round."""

    def __init__(
        self, session: Session, reader: EvidenceReader, decisions: Decisions, drafts: ReviewReader
    ) -> None:
        self._session = session
        self._reader = reader
        self._decisions = decisions
        self._unread = UnreadDrafts(session, drafts)

    def open(self, record_id: UUID, kept_id: UUID) -> Opened:
        """Return evidence or a returned file of the record, read; NotFound, SoftfileDamaged."""
        with self._session.reading(UseCase.OPEN_SOFTFILE) as unit:
            name, file = _kept(unit.records.case(record_id), kept_id)
        with self._session.vault.files.open(file) as content:
            return self._opened(name, content, kept_id)

    def page(self, opened: Opened, number: int, longest: int) -> Picture:
        """Return a page as pixels; InvalidValue for what cannot be drawn."""
        return self._reader.page(opened.data, number, longest)

    def part(self, opened: Opened, number: int) -> Pasted:
        """Return a file attached to an e-mail, to be kept or saved; InvalidValue."""
        if opened.facts.mail is None or not 0 <= number < len(opened.facts.mail.parts):
            raise NotFound
        return Pasted(opened.facts.mail.parts[number].name, self._reader.part(opened.data, number))

    def lay(
        self,
        record_id: UUID,
        source: Offered,
        progress: Progress,
        cancelled: Cancelled,
        form: EvidenceForm | None = None,
        decider: str = "",
    ) -> Case:
        """Keep evidence: with the decision where one is recorded, else ready for it; named by its kind.

        A PDF counts as signed by the lead where a certificate names the recorded decider, else the `decider`
        chosen so far, else whoever holds the lead's role.
        RuleBroken for a draft with remarks, with another decision than the one recorded, or of another round:
        it is to be taken in.
        """
        self._session.must(UseCase.RECORD_DECISION)
        facts = self._facts_of(source)
        with self._session.reading() as unit:
            decision = _round(unit, record_id).decision
        named = form or self._form_of(facts, decision.decider_name if decision else decider)
        self._check_form(named, facts)
        if decision is not None:
            return self._decisions.add_evidence(record_id, source, progress, cancelled, named)
        proof = proof_from(self._session, source, named, progress, cancelled)
        self._unread.check(record_id, (proof,))
        with self._session.changing(UseCase.RECORD_DECISION) as unit:
            return self._add(unit, record_id, proof)

    def lay_returned(self, record_id: UUID, returned_id: UUID) -> Case:
        """Make a file that came back, readable or not, evidence of the newest round's decision.

        RuleBroken for a draft that does not bear out the decision recorded.
        """
        with self._session.changing(UseCase.RECORD_DECISION) as unit:
            latest = _round(unit, record_id)
            file = next((one for one in latest.returned if one.id == returned_id), None)
            if file is None:
                raise NotFound
            proof = evidence_from(file, self._session)
            made = latest.decision
            if made is None:
                return self._add(unit, record_id, proof)
            add_to_decision(unit, record_id, latest, made, proof)
            return unit.records.case(record_id)

    def name(self, record_id: UUID, kept_id: UUID, form: EvidenceForm) -> Case:
        """Say what a piece of evidence laid ready is; RuleBroken where it cannot be that."""
        if form is EvidenceForm.PDF_TTE:
            self._check_form(form, self.open(record_id, kept_id).facts)
        with self._session.changing(UseCase.RECORD_DECISION) as unit:
            latest, one = _laid(unit, record_id, kept_id)
            unit.entries.remove_attachment(kept_id)
            unit.entries.add_attachment(latest.id, replace(one, id=uuid4(), form=form))
            _note(unit, record_id, latest, Action.EVIDENCE_ADDED, f"berkas {one.file.sha256} {form.code}")
            return unit.records.case(record_id)

    def take_off(self, record_id: UUID, kept_id: UUID) -> Case:
        """Take evidence off that was laid ready by mistake; once decided it stays for good."""
        with self._session.changing(UseCase.RECORD_DECISION) as unit:
            latest, one = _laid(unit, record_id, kept_id)
            unit.entries.remove_attachment(kept_id)
            _note(unit, record_id, latest, Action.EVIDENCE_TAKEN_OFF, f"berkas {one.file.sha256}")
            return unit.records.case(record_id)

    def _form_of(self, facts: EvidenceFacts, decider: str) -> EvidenceForm:
        """Return what evidence is by itself: signed by the lead only where a certificate says so."""
        holders = self._decisions.deciders(self._session.clock.today())
        leads = [decider] if decider else [one.name for one in holders]
        if facts.soundly_signed and facts.signed_by(leads):
            return EvidenceForm.PDF_TTE
        return _FORMS[facts.kind]

    def _check_form(self, form: EvidenceForm, facts: EvidenceFacts) -> None:
        if form is not EvidenceForm.PDF_TTE:
            return
        if not facts.soundly_signed:
            raise RuleBroken(
                "Berkas ini tidak memuat tanda tangan elektronik yang utuh dan mencakup seluruh dokumen.",
                "Jenis bukti belum dicatat.",
                "Periksa keterangan tanda tangannya, atau pilih jenis bukti yang lain.",
            )
        own = self._session.account.employee_id
        with self._session.reading() as unit:
            names = [one.name for one in unit.office.employees() if one.id == own]
        if facts.signed_only_by(names):
            raise RuleBroken(
                "Berkas ini hanya Anda sendiri yang menandatangani, bukan pimpinan PPID.",
                "Jenis bukti belum dicatat.",
                "Lampirkan PDF yang ditandatangani pimpinan PPID, atau pilih jenis bukti yang lain.",
            )

    def _add(self, unit: Unit, record_id: UUID, proof: Attachment) -> Case:
        latest = _round(unit, record_id)
        if latest.decision is not None:
            raise RuleBroken(
                "Keputusan sudah dicatat di tempat lain.", "Bukti belum disimpan.", "Muat ulang, lalu ulangi."
            )
        check_new(latest, proof)
        unit.entries.add_attachment(latest.id, proof)
        form = proof.form or EvidenceForm.LAIN
        _note(unit, record_id, latest, Action.EVIDENCE_ADDED, f"berkas {proof.file.sha256} {form.code}")
        return unit.records.case(record_id)

    def _facts_of(self, source: Offered) -> EvidenceFacts:
        """Look at what is offered before it is kept; a reader that fails is no reason not to keep it."""
        try:
            return self._read(self._bytes_of(source))
        except InvalidValue as problem:
            return EvidenceFacts(EvidenceKind.OTHER, trouble=problem.what)

    def _bytes_of(self, source: Offered) -> bytes:
        if isinstance(source, Pasted):
            return source.data
        if isinstance(source, Held):
            with self._session.vault.files.open(source.file) as content:
                return content.read(LARGEST_SHOWN + 1)
        return self._session.vault.files.peek(source, LARGEST_SHOWN + 1)

    def _opened(self, name: str, content: BinaryIO, kept_id: UUID) -> Opened:
        data = content.read(LARGEST_SHOWN + 1)
        try:
            facts = self._read(data)
        except InvalidValue as problem:
            facts = EvidenceFacts(EvidenceKind.OTHER, trouble=problem.what)
        return Opened(name, facts, data if len(data) <= LARGEST_SHOWN else b"", kept_id)

    def _read(self, data: bytes) -> EvidenceFacts:
        if len(data) > LARGEST_SHOWN:
            return _TOO_BIG
        with self._session.reading() as unit:
            issuers = tuple(one.pem for one in trusted_issuers(unit))
        return self._reader.facts(data, issuers, self._session.clock.now())


def _round(unit: Unit, record_id: UUID) -> Round:
    case = unit.records.case(record_id)
    require_open(case)
    if case.last_round is None or case.last_round.withdrawn is not None:
        raise RuleBroken(
            "Tidak ada konsep yang menunggu keputusan.", "Bukti belum disimpan.", "Kirim konsep dahulu."
        )
    return case.last_round


def _laid(unit: Unit, record_id: UUID, kept_id: UUID) -> tuple[Round, Attachment]:
    latest = _round(unit, record_id)
    found = next((one for one in latest.laid if one.id == kept_id), None)
    if found is None:
        raise NotFound
    return latest, found


def _kept(case: Case, kept_id: UUID) -> tuple[str, StoredFile]:
    for one in case.attachments():
        if one.id == kept_id:
            return one.original_name, one.file
    returned = (file for one in case.rounds for file in one.returned)
    found = next((file for file in returned if file.id == kept_id), None)
    if found is None:
        raise NotFound
    return found.original_name, found.file


def _note(unit: Unit, record_id: UUID, latest: Round, action: Action, detail: str) -> None:
    unit.audit.write(AuditNote(action, "round", str(latest.id), detail, record_id))
