"""Evidence of a decision: laid ready, named, taken over, signed or not, spoken, following later."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.errors import (
    DocumentLocked,
    DocumentPasswordWrong,
    InvalidValue,
    NotFound,
    RuleBroken,
)
from ppid_desktop.domain.evidence import EvidenceKind
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review import RejectCode, Status
from ppid_desktop.domain.rounds import Round, RoundDecision, Spoken
from ppid_desktop.domain.terms import Channel, EvidenceForm, SpokenMeans, Verdict
from ppid_desktop.services.attaching import Held, Offered, Pasted
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.evidence_checks import ContraryEvidence
from ppid_desktop.services.review_taking import UNREAD
from tests.documents.evidence import samples as of
from tests.documents.evidence.test_evidence_worker import locked
from tests.services.conftest import LEAD, Desk, never, silent
from tests.services.test_doubtful_files import reviewed, taken
from tests.services.whole_way import exempted

PHOTO = Pasted("Foto koreksi.png", of.encoded(of.picture(), "PNG"))


def latest(case: Case) -> Round:
    assert case.last_round is not None
    return case.last_round


def decision(case: Case) -> RoundDecision:
    found = latest(case).decision
    assert found is not None
    return found


def out(desk: Desk, record_id: UUID | None = None) -> UUID:
    chosen = record_id or desk.ready()
    desk.send(chosen)
    return chosen


def lay(desk: Desk, record_id: UUID, source: Offered, form: EvidenceForm | None = None) -> Case:
    return desk.services.evidence.lay(record_id, source, silent, never, form)


def decide(desk: Desk, record_id: UUID, **more: object) -> Case:
    ruling = Ruling(Verdict.DISETUJUI, desk.clock.today(), LEAD.id, Channel.PESAN)
    return desk.services.decisions.record(record_id, replace(ruling, **more), silent, never)  # type: ignore[arg-type]


def test_evidence_lies_ready_before_the_decision_and_goes_with_it(desk: Desk) -> None:
    record_id = out(desk)
    case = lay(desk, record_id, PHOTO)
    assert [(one.original_name, one.form) for one in latest(case).laid] == [
        ("Foto koreksi.png", EvidenceForm.NASKAH)
    ]
    assert latest(case).waiting  # the draft is still out: a photo alone opens nothing
    decided = decide(desk, record_id)
    assert [one.original_name for one in decision(decided).evidence] == ["Foto koreksi.png"]
    assert latest(decided).laid == ()


def test_what_was_laid_ready_can_be_looked_at_page_by_page(desk: Desk) -> None:
    record_id = out(desk)
    kept = latest(lay(desk, record_id, Pasted("Pindaian.tif", of.scan(3)))).laid[0]
    opened = desk.services.evidence.open(record_id, kept.id)
    assert (opened.name, opened.facts.page_count) == ("Pindaian.tif", 3)
    assert desk.services.evidence.page(opened, 2, 1000).width == 102


def test_the_same_file_twice_is_one_piece_of_evidence(desk: Desk) -> None:
    record_id = out(desk)
    lay(desk, record_id, PHOTO)
    with pytest.raises(RuleBroken, match="sama persis"):
        lay(desk, record_id, PHOTO)


def test_a_decision_takes_what_lies_ready_once_whole_and_as_it_was_looked_at(desk: Desk) -> None:
    record_id = out(desk)
    [kept] = latest(lay(desk, record_id, PHOTO)).laid
    with pytest.raises(RuleBroken, match="berubah sejak Anda melihatnya"):
        decide(desk, record_id, laid=())
    blob = next((desk.folder / "files").rglob(kept.file.name))
    whole = blob.read_bytes()
    blob.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(RuleBroken, match="rusak atau hilang"):
        decide(desk, record_id, laid=(kept.id,))
    blob.write_bytes(whole)
    twice = {"evidence": (PHOTO, PHOTO), "form": EvidenceForm.LEMBAR}
    made = decide(desk, record_id, laid=(kept.id,), **twice)
    assert [one.form for one in decision(made).evidence] == [EvidenceForm.LEMBAR]


def test_a_draft_laid_ready_is_no_evidence_of_the_contrary_without_a_reason(desk: Desk) -> None:
    record_id = desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {}, approve=False))
    lay(desk, record_id, Held("kembali.docx", latest(case).returned[0].file))
    with pytest.raises(ContraryEvidence):
        decide(desk, record_id)
    assert decision(decide(desk, record_id, contrary="Diralat lewat telepon")).evidence


def test_evidence_can_be_named_and_taken_off_until_the_decision_is_recorded(desk: Desk) -> None:
    record_id = out(desk)
    service = desk.services.evidence
    kept = latest(lay(desk, record_id, PHOTO)).laid[0]
    named = latest(service.name(record_id, kept.id, EvidenceForm.LEMBAR)).laid[0]
    assert (named.form, named.file.sha256) == (EvidenceForm.LEMBAR, kept.file.sha256)
    assert latest(service.take_off(record_id, named.id)).laid == ()
    lay(desk, record_id, PHOTO)
    proof = decision(decide(desk, record_id)).evidence[0]
    with pytest.raises(NotFound):
        service.take_off(record_id, proof.id)


def test_what_carries_no_signature_is_not_named_a_signed_pdf(desk: Desk) -> None:
    record_id = out(desk)
    kept = latest(lay(desk, record_id, Pasted("Keputusan.pdf", of.pdf()))).laid[0]
    assert kept.form is EvidenceForm.NASKAH
    with pytest.raises(RuleBroken, match="tanda tangan elektronik"):
        desk.services.evidence.name(record_id, kept.id, EvidenceForm.PDF_TTE)


@pytest.mark.parametrize("made", [of.tampered, of.changed_after_signing, of.broken_signature])
def test_a_pdf_that_was_changed_does_not_count_as_signed(desk: Desk, made: Callable[[], bytes]) -> None:
    record_id = out(desk)
    with pytest.raises(RuleBroken, match="tanda tangan elektronik"):
        lay(desk, record_id, Pasted("Keputusan.pdf", made()), EvidenceForm.PDF_TTE)


def test_a_signed_pdf_is_known_as_such(desk: Desk) -> None:
    record_id = out(desk, exempted(desk))
    other = desk.services.evidence
    source = Pasted("Keputusan.pdf", of.signed())
    [kept] = latest(other.lay(record_id, source, silent, never, decider="Pemutus Lain")).laid
    assert kept.form is EvidenceForm.NASKAH  # a lead's, not the decider's
    other.take_off(record_id, kept.id)
    lay(desk, record_id, source)
    assert latest(decide(desk, record_id)).signed


@pytest.mark.parametrize(("own", "refused"), [("PIMPINAN CONTOH, S.H.", True), ("Petugas Contoh", False)])
def test_a_pdf_signed_by_somebody_else_is_not_the_leads(desk: Desk, own: str, refused: bool) -> None:
    record_id = out(desk, exempted(desk))
    people = desk.services.settings.employees()
    mine = next(one for one in people if one.id == desk.session.account.employee_id)
    desk.services.settings.save_employee(replace(LEAD, name="Pimpinan Lain"))
    desk.services.settings.save_employee(replace(mine, name=own))
    kept = latest(lay(desk, record_id, Pasted("Keputusan.pdf", of.signed()))).laid[0]
    assert kept.form is EvidenceForm.NASKAH
    with pytest.raises(RuleBroken, match="bertanda tangan"):
        decide(desk, record_id)
    if refused:
        with pytest.raises(RuleBroken, match="Anda sendiri"):
            desk.services.evidence.name(record_id, kept.id, EvidenceForm.PDF_TTE)
    else:
        named = latest(desk.services.evidence.name(record_id, kept.id, EvidenceForm.PDF_TTE)).laid[0]
        assert named.form is EvidenceForm.PDF_TTE


def test_an_exempted_record_needs_a_signature(desk: Desk) -> None:
    record_id = out(desk, exempted(desk))
    lay(desk, record_id, PHOTO)
    with pytest.raises(RuleBroken, match="bertanda tangan"):
        decide(desk, record_id)
    case = decide(desk, record_id, evidence_pending=True)
    assert decision(case).evidence_pending


def test_only_a_signed_sheet_ends_the_waiting_of_an_exempted_record(desk: Desk) -> None:
    record_id = out(desk, exempted(desk))
    decide(desk, record_id, evidence_pending=True)
    assert decision(lay(desk, record_id, PHOTO)).evidence_pending
    sheet = Pasted("Lembar.png", of.encoded(of.picture(90, 90), "PNG"))
    case = lay(desk, record_id, sheet, EvidenceForm.LEMBAR)
    assert not decision(case).evidence_pending
    assert len(decision(case).evidence) == 2


def test_an_office_may_do_without_signatures(desk: Desk) -> None:
    assert desk.services.settings.needs_written_proof()
    desk.services.settings.save_written_proof(False)
    record_id = out(desk, exempted(desk))
    lay(desk, record_id, PHOTO)
    assert not decision(decide(desk, record_id)).evidence_pending


def test_any_evidence_ends_the_waiting_of_an_open_record(desk: Desk) -> None:
    record_id = out(desk)
    assert decision(decide(desk, record_id, evidence_pending=True)).evidence_pending
    assert not decision(lay(desk, record_id, PHOTO)).evidence_pending


def test_a_spoken_decision_is_recorded_with_how_and_who_heard_it(desk: Desk) -> None:
    spoken = Spoken(SpokenMeans.TELEPON, "Setuju, judul diganti.", "Saksi Contoh")
    case = decide(desk, out(desk), channel=Channel.LISAN, spoken=spoken)
    assert decision(case).spoken == spoken
    assert not decision(case).evidence_pending


def test_a_spoken_decision_needs_its_words(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="keputusan lisan"):
        decide(desk, out(desk), spoken=Spoken(SpokenMeans.TELEPON, " "))


def test_a_refused_file_becomes_evidence_in_one_step(desk: Desk) -> None:
    record_id = out(desk)
    today = desk.clock.today()
    source = desk.file("koreksi.pdf", of.pdf())
    taken = desk.services.taking.take(record_id, source, "Pimpinan", Channel.EMAIL, today, silent, never)
    assert taken.result.status is Status.REJECTED
    case = desk.services.evidence.lay_returned(record_id, latest(taken.case).returned[0].id)
    [proof] = latest(case).laid
    assert (proof.original_name, proof.form) == ("koreksi.pdf", EvidenceForm.NASKAH)
    assert desk.services.evidence.open(record_id, proof.id).facts.kind is EvidenceKind.PDF


def test_a_file_inside_an_e_mail_can_be_taken_as_evidence_of_its_own(desk: Desk) -> None:
    record_id = out(desk)
    service = desk.services.evidence
    mail = service.open(record_id, latest(lay(desk, record_id, Pasted("surat.eml", of.eml()))).laid[0].id)
    part = service.part(mail, 0)
    assert part.name == "lembar keputusan.pdf"
    case = lay(desk, record_id, part)
    assert [one.form for one in latest(case).laid] == [EvidenceForm.SURAT, EvidenceForm.NASKAH]
    with pytest.raises(NotFound):
        service.part(mail, 1)


def test_an_issuer_is_known_once_the_office_imported_it(desk: Desk) -> None:
    record_id = out(desk)
    service = desk.services.evidence
    kept = latest(lay(desk, record_id, Pasted("Keputusan.pdf", of.signed()))).laid[0]
    assert not service.open(record_id, kept.id).facts.signatures[0].issuer_known
    [issuer] = desk.services.issuers.add([desk.file("induk.pem", of.authority().pem.encode())])
    assert service.open(record_id, kept.id).facts.signatures[0].issuer_known
    assert desk.services.issuers.add([desk.file("lagi.pem", of.authority().pem.encode())]) == (issuer,)
    assert desk.services.issuers.remove(issuer.sha256) == ()
    assert not service.open(record_id, kept.id).facts.signatures[0].issuer_known


def test_a_file_without_certificates_changes_nothing(desk: Desk) -> None:
    with pytest.raises(InvalidValue, match="sertifikat penerbit"):
        desk.services.issuers.add([desk.file("bukan.pem", b"bukan sertifikat")])
    assert desk.services.issuers.all() == ()


def sent_draft(desk: Desk, record_id: UUID) -> Path:
    return next(desk.send(record_id).glob("*.docx"))


def test_a_locked_document_asks_for_its_password(desk: Desk) -> None:
    record_id = desk.ready()
    behind = locked(sent_draft(desk, record_id).read_bytes(), "rahasia")
    source, today = desk.file("terkunci.docx", behind), desk.clock.today()

    taking = desk.services.taking

    def take(password: str) -> None:
        opening = taking.opening_with(password)
        opening.take(record_id, source, "Pimpinan", Channel.EMAIL, today, silent, never)

    with pytest.raises(DocumentLocked):
        taking.take(record_id, source, "Pimpinan", Channel.EMAIL, today, silent, never)
    with pytest.raises(DocumentPasswordWrong):
        take("bukan itu")
    assert latest(desk.services.work.case(record_id)).returned == ()
    take("rahasia")
    [file] = latest(desk.services.work.case(record_id)).returned
    assert file.readable
    with desk.session.vault.files.open(file.file) as kept:
        assert kept.read() == behind  # the locked bytes are the evidence
    assert not desk.log("rahasia")


def test_a_locked_document_can_be_kept_unread(desk: Desk) -> None:
    record_id = desk.ready()
    source = desk.file("terkunci.docx", locked(sent_draft(desk, record_id).read_bytes(), "rahasia"))
    today = desk.clock.today()
    keeping = desk.services.taking.opening_with(UNREAD)
    taken = keeping.take(record_id, source, "Pimpinan", Channel.EMAIL, today, silent, never)
    assert taken.result.reject is not None
    assert taken.result.reject.code is RejectCode.ENCRYPTED
    case = desk.services.evidence.lay_returned(record_id, latest(taken.case).returned[0].id)
    assert latest(case).laid[0].original_name == "terkunci.docx"


def test_a_file_without_content_is_no_evidence(desk: Desk) -> None:
    record_id = out(desk)
    empty = desk.file("pindaian.pdf", b"")
    with pytest.raises(RuleBroken, match="kosong"):
        lay(desk, record_id, empty)
    with pytest.raises(RuleBroken, match="kosong"):
        decide(desk, record_id, evidence=(empty,))
    back = taken(desk, record_id, empty).rounds[-1].returned[0]
    with pytest.raises(RuleBroken, match="kosong"):
        desk.services.evidence.lay_returned(record_id, back.id)
