"""The lead's decision with its evidence, entered by the officer (DOMAIN section 4, rule 1)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import coverage
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.decision_remark import remark_entered
from ppid_desktop.domain.doubts import marks_decided
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.locks import field_locked, require_open
from ppid_desktop.domain.past_days import require_past
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Round, RoundDecision, Spoken
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import Category, Channel, Conclusion, EvidenceForm, OfficialRole, Verdict
from ppid_desktop.domain.told_decision import (
    REASON,
    approving_verdict,
    doubt_of,
    file_behind,
    needs_reason,
    overruled,
    vouching,
)
from ppid_desktop.services.attaching import Offered, proof_from
from ppid_desktop.services.awaited_evidence import add_to_decision
from ppid_desktop.services.case_change import CaseChange, changing_case
from ppid_desktop.services.evidence_checks import (
    ContraryEvidence,
    Gainsaid,
    again_laid,
    once,
)
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.review_reading import ReviewReader
from ppid_desktop.services.session import Session
from ppid_desktop.services.signature_rule import needs_signature
from ppid_desktop.services.unread_drafts import UnreadDrafts
from ppid_desktop.services.upholding import uphold

_SHORTEST_WORDS = 3  # characters of a spoken decision, or of a reason


@dataclass(frozen=True)
class Ruling:
    """What the officer enters; `basis` says where the decision was read, `returned_id` names that file.

    `evidence` is taken in with the decision, all of it as `form`; what was laid ready before counts too.
    `contrary` is why the decision rests on a file alone that says another one or is not this round's draft,
    or why it holds although a file that came back says another.
    `laid` are the pieces that lay ready as the officer looked at them, None where nobody did: one sheet for
    many records.
    """

    verdict: Verdict
    decided_on: date
    decider_id: UUID
    channel: Channel
    note: str = ""
    basis: str = ""
    returned_id: UUID | None = None
    evidence: tuple[Offered, ...] = ()
    evidence_pending: bool = False
    consent: str = ""
    form: EvidenceForm = EvidenceForm.LAIN
    spoken: Spoken | None = None
    contrary: str = ""
    laid: tuple[UUID, ...] | None = None


class Decisions:
    """Records decisions and adds evidence that came later."""

    def __init__(self, session: Session, reader: ReviewReader) -> None:
        self._session = session
        self._unread = UnreadDrafts(session, reader)

    def deciders(self, on: date) -> tuple[Employee, ...]:
        """Return who may have decided that day: holders of the lead's role except the account's person."""
        with self._session.reading() as unit:
            people = unit.office.employees()
        own = self._session.account.employee_id
        return tuple(one for one in people if one.id != own and one.holds(OfficialRole.PIMPINAN_PPID, on))

    def record(self, record_id: UUID, ruling: Ruling, progress: Progress, cancelled: Cancelled) -> Case:
        """Record the decision over the newest round; RuleBroken says what is missing."""
        self._session.must(UseCase.RECORD_DECISION)
        today = self._session.clock.today()
        require_past(ruling.decided_on, today, "Tanggal keputusan", "Keputusan belum dicatat.")
        ruling = _cleaned(ruling)
        self._check_stored(record_id, progress, cancelled)
        form = ruling.form
        new = once(proof_from(self._session, one, form, progress, cancelled) for one in ruling.evidence)
        self._unread.check(record_id, new, ruling.verdict)
        with self._session.vault.write(self._session.account) as unit:
            case = unit.records.case(record_id)
            latest = _round_to_decide(case)
            _check_day(latest, ruling.decided_on)
            decider = self._decider(unit, ruling)
            _check_laid(latest, ruling)
            again = again_laid(latest, new)
            kept = (*(one for one in latest.laid if one not in again), *new)
            signature = needs_signature(unit, case)
            counted = replace(latest, laid=kept).standing_evidence
            _check_evidence(latest, ruling, counted, signature=signature)
            there = any(one.signed for one in counted) if signature else bool(counted)
            decision = self._decision(latest, ruling, decider, kept, enough=there)
            for one in again:
                unit.entries.remove_attachment(one.id)
            for one in new:
                unit.entries.add_attachment(latest.id, one)
            unit.rounds.save(replace(latest, decision=decision))
            if remark := remark_entered(latest, decision, uuid4()):
                unit.rounds.add_corrections(latest.id, [remark])
            _settle_marks(unit, case, latest)
            _bind_consent(unit, record_id)
            detail = f"{decision.verdict.code} bukti {len(kept)}"
            unit.audit.write(AuditNote(Action.DECISION_RECORDED, "round", str(latest.id), detail, record_id))
            return unit.records.case(record_id)

    def add_evidence(
        self,
        record_id: UUID,
        source: Offered,
        progress: Progress,
        cancelled: Cancelled,
        form: EvidenceForm = EvidenceForm.LAIN,
    ) -> Case:
        """Add evidence to the newest decision; what was pending is then there, if it is what was awaited."""
        self._session.must(UseCase.RECORD_DECISION)
        proof = proof_from(self._session, source, form, progress, cancelled)
        self._unread.check(record_id, (proof,))
        with self._session.vault.write(self._session.account) as unit:
            latest = _open_round(unit, record_id)
            if latest is None or latest.decision is None:
                raise RuleBroken(
                    "Belum ada keputusan untuk dilengkapi.",
                    "Bukti belum disimpan.",
                    "Catat keputusan dahulu.",
                )
            add_to_decision(unit, record_id, latest, latest.decision, proof)
            return unit.records.case(record_id)

    def record_consent(self, record_id: UUID, consent: str) -> Case:
        """Record the lead's consent to what differs from the exported content and the corrections applied."""
        self._session.must(UseCase.RECORD_DECISION)
        text = FreeText.CONSENT.read(consent)
        with self._session.vault.write(self._session.account) as unit:
            latest = _open_round(unit, record_id)
            if latest is None or latest.decision is None or not text:
                raise RuleBroken(
                    "Persetujuan atas perbedaan belum lengkap.",
                    "Persetujuan belum dicatat.",
                    "Catat keputusan dahulu, lalu tulis kapan dan bagaimana pimpinan menyetujuinya.",
                )
            unit.rounds.save(replace(latest, decision=replace(latest.decision, consent=text)))
            _bind_consent(unit, record_id)
            detail = f"persetujuan {unit.audit.content_hash(text)}"
            unit.audit.write(AuditNote(Action.DECISION_RECORDED, "round", str(latest.id), detail, record_id))
            return unit.records.case(record_id)

    def uphold(self, record_id: UUID, returned_id: UUID, reason: str) -> Case:
        """Record that the decision holds against a file that says another one; RuleBroken says why not."""
        text = FreeText.REASON.read(reason)
        with self._session.changing(UseCase.RECORD_DECISION) as unit:
            latest = _open_round(unit, record_id)
            uphold(unit, self._session, record_id, latest, returned_id, text)
            return unit.records.case(record_id)

    def open_up(self, record_id: UUID, category: Category) -> Case:
        """Make a proposal that failed open information in one step; the archivist gives it a new SKKAAD.

        Test and rounds stay (DOMAIN section 4, rule 2). RuleBroken unless the test or a penetapan says so.
        """
        with changing_case(self._session, UseCase.EDIT_RECORD, record_id) as change:
            change.need_free(locked=field_locked(change.before, "kategori"))
            _check_opening(change, category)
            record = change.unit.records.get(record_id)
            info = replace(record.information, category=category, security_class=None)
            change.unit.records.save(replace(record, information=info))
            detail = f"kategori {change.unit.audit.content_hash(category.code)}"
            change.note(Action.FIELD_SAVED, "record", record_id, detail)
            return change.settle(doubted_by="kategori")

    def _check_stored(self, record_id: UUID, progress: Progress, cancelled: Cancelled) -> None:
        """Look whether what lies ready is still whole: a row is no proof that its file is there."""
        with self._session.reading() as unit:
            latest = unit.records.case(record_id).last_round
        for one in latest.laid if latest else ():
            if self._session.vault.files.check(one.file, progress, cancelled):
                raise RuleBroken(
                    f"Bukti {one.original_name} rusak atau hilang dari ruang kerja.",
                    "Keputusan belum dicatat.",
                    "Lepaskan bukti itu, lalu lampirkan sekali lagi dari berkas aslinya.",
                )

    def _decider(self, unit: Unit, ruling: Ruling) -> Employee:
        found = next((one for one in unit.office.employees() if one.id == ruling.decider_id), None)
        own = ruling.decider_id == self._session.account.employee_id
        if found is None or own or not found.holds(OfficialRole.PIMPINAN_PPID, ruling.decided_on):
            raise RuleBroken(
                "Pemutus bukan pemegang peran pimpinan PPID pada tanggal itu, atau Anda sendiri.",
                "Keputusan belum dicatat.",
                "Pilih pejabat lain, atau perbaiki masa berlaku peran pada Pengaturan.",
            )
        return found

    def _decision(
        self,
        latest: Round,
        ruling: Ruling,
        decider: Employee,
        kept: tuple[Attachment, ...],
        *,
        enough: bool,
    ) -> RoundDecision:
        return RoundDecision(
            # review/README.md: approval with corrections present means "disetujui dengan koreksi".
            verdict=approving_verdict(latest) if ruling.verdict is Verdict.DISETUJUI else ruling.verdict,
            decided_on=ruling.decided_on,
            decider_id=decider.id,
            decider_name=decider.name,
            decider_position=decider.position,
            channel=ruling.channel,
            entered_by=self._session.account.id,
            entered_at=self._session.clock.now(),
            note=ruling.note,
            basis=_basis(ruling),
            evidence=kept,
            returned_id=ruling.returned_id,
            evidence_pending=ruling.evidence_pending and not enough,
            consent=ruling.consent,
            spoken=ruling.spoken,
            counted=tuple(file.id for file in latest.standing),
        )


def _round_to_decide(case: Case) -> Round:
    require_open(case)
    latest = case.last_round
    if latest is None or latest.decision is not None:
        raise RuleBroken(
            "Tidak ada putaran yang menunggu keputusan.",
            "Keputusan belum dicatat.",
            "Kirim konsep terlebih dahulu, atau periksa lini masa putaran.",
        )
    return latest


def _check_day(latest: Round, decided_on: date) -> None:
    if decided_on < latest.sent_on:
        raise RuleBroken(
            f"Tanggal keputusan {long_date(decided_on)} mendahului pengiriman konsepnya, "
            f"{long_date(latest.sent_on)}.",
            "Keputusan belum dicatat.",
            "Perbaiki tanggal keputusan. Keputusan atas konsep sebelumnya tidak berlaku untuk putaran ini.",
        )


def _open_round(unit: Unit, record_id: UUID) -> Round | None:
    case = unit.records.case(record_id)
    require_open(case)
    return case.last_round


def _settle_marks(unit: Unit, case: Case, latest: Round) -> None:
    left = marks_decided(case, latest)
    if left != case.record.marks:
        unit.records.save(replace(unit.records.get(case.record.id), marks=left))


def _bind_consent(unit: Unit, record_id: UUID) -> None:
    """Let a consent hold for the differences that stand now, and for none that come later."""
    case = unit.records.case(record_id)
    latest, covered = case.last_round, coverage(case)
    if latest and latest.decision and latest.decision.consent and covered:
        marks = tuple(one.mark for one in covered.differences)
        unit.rounds.save(replace(latest, decision=replace(latest.decision, consented=marks)))


def _check_laid(latest: Round, ruling: Ruling) -> None:
    """Raise RuleBroken when other evidence lies ready than the officer looked at."""
    if ruling.laid is not None and set(ruling.laid) != {one.id for one in latest.laid}:
        raise RuleBroken(
            "Bukti yang disiapkan berubah sejak Anda melihatnya: ada yang ditambah, dilepas, atau diganti "
            "jenisnya.",
            "Keputusan belum dicatat.",
            "Periksa daftar bukti, lalu catat keputusan sekali lagi.",
        )


def _basis(ruling: Ruling) -> str:
    return f"{ruling.basis} {REASON} {ruling.contrary}".lstrip() if ruling.contrary else ruling.basis


def _cleaned(ruling: Ruling) -> Ruling:
    """Return the ruling with clean texts; TextTooLong, RuleBroken for spoken words that say nothing."""
    return replace(
        ruling,
        note=FreeText.DECISION_NOTE.read(ruling.note),
        basis=FreeText.DECISION_BASIS.read(ruling.basis),
        consent=FreeText.CONSENT.read(ruling.consent),
        contrary=FreeText.CONTRARY_REASON.read(ruling.contrary),
        spoken=_told(ruling.spoken),
    )


def _told(spoken: Spoken | None) -> Spoken | None:
    if spoken is None:
        return None
    words = FreeText.SPOKEN.read(spoken.words)
    if len(words) < _SHORTEST_WORDS:
        raise RuleBroken(
            "Isi keputusan lisan belum ditulis.",
            "Keputusan belum dicatat.",
            "Tulis apa yang diputuskan, seperti yang disampaikan.",
        )
    return replace(spoken, words=words, witness=FreeText.WITNESS.read(spoken.witness))


def _check_evidence(latest: Round, ruling: Ruling, kept: tuple[Attachment, ...], *, signature: bool) -> None:
    _check_returned(latest, ruling.returned_id)
    if not (kept or ruling.returned_id or ruling.spoken or ruling.evidence_pending):
        raise RuleBroken(
            "Keputusan belum disertai bukti.",
            "Keputusan belum dicatat.",
            "Lampirkan pindaian, foto, PDF, surat elektronik, atau rekaman, pilih berkas yang kembali, catat "
            "keputusan lisan, atau tandai bukti menyusul.",
        )
    if not (vouching(latest, kept, ruling.verdict) or ruling.spoken or ruling.evidence_pending):
        _check_reason(latest, ruling, kept)
    if not _reasoned(ruling) and (against := overruled(latest, ruling.returned_id, ruling.verdict)):
        raise Gainsaid(against[-1])
    if signature and not (any(one.signed for one in kept) or ruling.evidence_pending):
        raise RuleBroken(
            "Informasi yang dikecualikan memerlukan lembar keputusan bertanda tangan.",
            "Keputusan belum dicatat.",
            "Lampirkan Lembar Keputusan yang ditandatangani atau PDF yang ditandatangani secara elektronik, "
            "pilih jenis buktinya, atau tandai bukti menyusul.",
        )


def _check_returned(latest: Round, returned_id: UUID | None) -> None:
    if returned_id and not any(one.id == returned_id and one.readable for one in latest.returned):
        raise RuleBroken(
            "Berkas yang dirujuk sebagai bukti tidak termasuk putaran ini, atau tidak terbaca.",
            "Keputusan belum dicatat.",
            "Pilih berkas lain yang kembali pada putaran ini, atau lampirkan bukti lain.",
        )
    if latest.set_aside(returned_id):
        raise RuleBroken(
            "Berkas yang dirujuk sudah dikesampingkan, sehingga tidak dapat menjadi bukti.",
            "Keputusan belum dicatat.",
            "Pakai lagi berkas itu dahulu, lampirkan bukti lain, atau tandai bukti menyusul.",
        )


def _check_reason(latest: Round, ruling: Ruling, kept: Sequence[Attachment]) -> None:
    """Raise ContraryEvidence where all that speaks for the verdict needs a reason, and none is given."""
    behind = {file.id for file in (file_behind(latest, one) for one in kept) if file}
    named = [one for one in latest.returned if one.id == ruling.returned_id or one.id in behind]
    if not _reasoned(ruling) and all(needs_reason(latest, one.id, ruling.verdict) for one in named):
        raise ContraryEvidence(doubt_of(latest, named[-1]))


def _reasoned(ruling: Ruling) -> bool:
    return len(ruling.contrary) >= _SHORTEST_WORDS


def _check_opening(change: CaseChange, category: Category) -> None:
    case = change.before
    decided = case.determination
    failed = case.record.test.conclusion is Conclusion.TIDAK_MEMENUHI
    if not case.proposes_exemption or not (failed or (decided and decided.granted is False)):
        raise RuleBroken(
            "Usulan pengecualian ini belum dinyatakan tidak memenuhi atau ditolak.",
            "Kategori belum diubah.",
            "Isi kesimpulan uji konsekuensi, atau catat penetapan yang menolaknya.",
        )
    admitted = change.unit.office.office().admitted
    if category in (Category.BELUM, Category.DIKECUALIKAN) or category not in admitted:
        raise RuleBroken(
            "Kategori ini bukan kategori informasi terbuka yang diterima kantor Anda.",
            "Kategori belum diubah.",
            "Pilih kategori terbuka lain.",
        )
