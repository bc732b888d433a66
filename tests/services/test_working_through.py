"""The desk and its neighbours: nothing is handled twice, paper counts as an answer, refused files do not."""

from uuid import UUID

import pytest

from ppid_desktop.domain.approval import Coverage
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.flow import status
from ppid_desktop.domain.record import Determination
from ppid_desktop.domain.rounds import CorrectionState, Provenance
from ppid_desktop.domain.terms import Category, Channel, RecordStatus, SoftfileKind, Verdict
from ppid_desktop.services.attaching import Pasted
from ppid_desktop.services.decisions import Ruling
from tests.services.conftest import LEAD, Desk, never, silent
from tests.services.test_doubtful_files import reviewed, taken
from tests.services.whole_way import decided, filed, handed_over, ruling


def typed(desk: Desk, record_id: UUID) -> UUID:
    """Type a correction of the title in; return its id."""
    case = desk.services.desk.type_in(record_id, "judul informasi", "contoh", "sampel", "istilah")
    return case.rounds[-1].corrections[-1].id


def exempted(desk: Desk) -> UUID:
    record_id = desk.record(judul="Peta contoh", kategori="DIKECUALIKAN", usulan_huruf="c")
    desk.services.records.save_field(record_id, "uji_kesimpulan", "tidak_memenuhi")
    return record_id


def test_a_correction_from_paper_opens_the_record_that_was_waiting(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    assert status(desk.services.work.case(record_id)) is RecordStatus.MENUNGGU_PPID
    one = typed(desk, record_id)
    case = desk.services.desk.apply(record_id, one)
    assert case.record.information.title == "Profil wilayah sampel"


def test_a_remark_from_paper_that_comes_in_the_draft_too_is_listed_once(desk: Desk) -> None:
    record_id = desk.ready()
    folder = desk.send(record_id)
    one = typed(desk, record_id)
    told = {"judul": "Profil wilayah sampel", "ringkasan": "Lain."}
    case = taken(desk, record_id, reviewed(desk, folder, told))
    listed = [(found.id == one, found.label) for found in case.rounds[-1].corrections]
    assert listed == [(True, "Judul Informasi"), (False, "Ringkasan Isi Informasi")]


def test_a_file_that_cannot_be_read_answers_nothing(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    scan = desk.file("pindaian.pdf", b"%PDF-1.7 pindaian")
    today = desk.clock.today()
    taken = desk.services.taking.take(record_id, scan, "Pimpinan", Channel.SURAT, today, silent, never)
    assert not taken.case.rounds[-1].returned[0].readable
    assert status(taken.case) is RecordStatus.MENUNGGU_PPID


def test_what_was_read_can_be_read_again_later(desk: Desk) -> None:
    record_id = desk.ready()
    case = desk.take(record_id, desk.send(record_id))
    [file] = case.rounds[-1].returned
    readings = desk.services.taking.readings(record_id)
    assert readings[file.id].container.sha256 == file.file.sha256


def test_a_correction_is_answered_once(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    one = typed(desk, record_id)
    desk.services.desk.apply(record_id, one)
    with pytest.raises(RuleBroken):
        desk.services.desk.apply(record_id, one)
    with pytest.raises(RuleBroken):
        desk.services.desk.decline(record_id, one, "terlambat")
    undone = desk.services.desk.undo(record_id, one)
    assert undone.record.information.title == "Profil wilayah contoh"
    assert undone.rounds[-1].corrections[0].state is CorrectionState.OPEN
    with pytest.raises(RuleBroken):
        desk.services.desk.undo(record_id, one)


def test_the_file_that_was_sent_is_no_corrected_one(desk: Desk) -> None:
    record_id = desk.ready()
    desk.take(record_id, desk.send(record_id))
    [sent] = desk.services.work.case(record_id).rounds[-1].sent
    same = desk.file("koreksi.txt", b"isi contoh")
    with pytest.raises(RuleBroken):
        desk.services.desk.replace_softfile(record_id, sent.softfile_id, same, silent, never)
    other = desk.file("koreksi.txt", b"isi yang dikoreksi")
    case = desk.services.desk.replace_softfile(record_id, sent.softfile_id, other, silent, never)
    assert case.softfiles[0].current.kind is SoftfileKind.HASIL_KOREKSI


def test_staying_after_a_wrong_replacement_brings_back_what_was_sent(desk: Desk) -> None:
    record_id = desk.ready()
    desk.take(record_id, desk.send(record_id))
    [sent] = desk.services.work.case(record_id).rounds[-1].sent
    wrong = desk.file("salah.txt", b"berkas yang salah")
    desk.services.desk.replace_softfile(record_id, sent.softfile_id, wrong, silent, never)
    for _ in range(2):  # saying it again changes nothing
        case = desk.services.desk.keep_softfile(record_id, sent.softfile_id)
        versions = case.softfiles[0].versions
        assert [one.number for one in versions] == [1, 2, 3]
        assert versions[2].file == versions[0].file
        assert versions[2].kind is versions[0].kind
        assert coverage(desk, record_id).covered
    # What the officer makes of it later is no replacement by mistake.
    own, kind = desk.file("sendiri.txt", b"suntingan petugas"), SoftfileKind.OLAHAN
    desk.services.softfiles.add_version(record_id, sent.softfile_id, own, kind, "", silent, never)
    case = desk.services.desk.keep_softfile(record_id, sent.softfile_id)
    assert case.softfiles[0].current.number == 4
    assert not coverage(desk, record_id).covered


@pytest.mark.parametrize("kept", [True, False])
def test_a_softfile_that_the_draft_only_listed_is_not_replaced_past_the_approval(
    desk: Desk, kept: bool
) -> None:
    record_id = desk.ready()
    listed = desk.attach(record_id, "peta.txt", b"peta")
    desk.services.softfiles.set_submitted(record_id, listed, False)
    decided(desk, record_id)
    assert coverage(desk, record_id).covered
    if not kept:  # as rounds of the first edition, which kept no digests of what was only listed
        _forget_listed(desk, record_id)
    other, kind = desk.file("peta2.txt", b"peta lain"), SoftfileKind.OLAHAN
    desk.services.softfiles.add_version(record_id, listed, other, kind, "", silent, never)
    found = coverage(desk, record_id)
    assert found.sealable is not kept
    assert [one.label for one in found.differences] == (["Peta"] if kept else [])


def _forget_listed(desk: Desk, record_id: UUID) -> None:
    with desk.session.vault.write(desk.session.account) as unit:
        unit.audit.leave_out()
        connection = unit.tx.connection  # type: ignore[attr-defined]
        connection.exec_driver_sql("DROP TRIGGER round_update")
        without = "UPDATE round SET content = json_remove(content, '$.listed') WHERE record_id = ?"
        connection.exec_driver_sql(without, (str(record_id),))


def coverage(desk: Desk, record_id: UUID) -> Coverage:
    found = desk.services.desk.would_cover(record_id)
    assert found is not None
    return found


def test_what_is_typed_in_after_the_approval_is_not_sealed_with_it(desk: Desk) -> None:
    record_id = desk.ready()
    decided(desk, record_id)
    desk.services.desk.apply(record_id, typed(desk, record_id))
    assert not coverage(desk, record_id).sealable
    with pytest.raises(RuleBroken, match="tidak sama dengan yang disetujui"):
        handed_over(desk, record_id)
    desk.services.decisions.record_consent(record_id, "Lisan, hari ini.")
    handed_over(desk, record_id)
    filed(desk, record_id)
    desk.services.archiving.seal(record_id, silent, never)


def test_what_was_typed_in_before_the_approval_stays_covered_when_it_is_applied_later(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    one = typed(desk, record_id)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    desk.services.desk.apply(record_id, one)
    assert coverage(desk, record_id).covered


def test_a_softfile_replaced_after_the_approval_needs_consent(desk: Desk) -> None:
    record_id = desk.ready()
    desk.take(record_id, desk.send(record_id))
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    [sent] = desk.services.work.case(record_id).rounds[-1].sent
    other = desk.file("lain.txt", b"isi lain")
    desk.services.desk.replace_softfile(record_id, sent.softfile_id, other, silent, never)
    assert not coverage(desk, record_id).sealable


def test_a_corrected_softfile_keeps_from_whom_it_came(desk: Desk) -> None:
    record_id = desk.ready()
    desk.take(record_id, desk.send(record_id))
    [sent] = desk.services.work.case(record_id).rounds[-1].sent
    other = desk.file("koreksi.txt", b"isi yang dikoreksi")
    case = desk.services.desk.replace_softfile(record_id, sent.softfile_id, other, silent, never)
    came = Provenance("Pimpinan Contoh", Channel.FLASHDISK, desk.clock.today())
    assert case.rounds[-1].sent[0].came == came
    assert coverage(desk, record_id).covered


@pytest.mark.parametrize("sender", ["", "Pimpinan Contoh"])
def test_without_a_returned_file_somebody_must_be_named_for_a_corrected_softfile(
    desk: Desk, sender: str
) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    one = typed(desk, record_id)  # paper came back, no file
    desk.services.desk.apply(record_id, one)
    [sent] = desk.services.work.case(record_id).rounds[-1].sent
    other = desk.file("koreksi.txt", b"isi yang dikoreksi")
    came = Provenance(sender, Channel.PESAN, desk.clock.today())
    desk.services.desk.replace_softfile(record_id, sent.softfile_id, other, silent, never, came)
    assert coverage(desk, record_id).covered is bool(sender)


def test_pasted_evidence_is_kept_like_a_file(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    today = desk.clock.today()
    proof = Pasted("Foto keputusan.png", b"\x89PNG contoh")
    ruling = Ruling(Verdict.DISETUJUI, today, LEAD.id, Channel.PESAN, evidence=(proof,))
    case = desk.services.decisions.record(record_id, ruling, silent, never)
    decision = case.rounds[-1].decision
    assert decision is not None
    assert [one.original_name for one in decision.evidence] == ["Foto keputusan.png"]
    with desk.session.vault.files.open(decision.evidence[0].file) as content:
        assert content.read() == b"\x89PNG contoh"


def test_an_unmet_test_opens_the_information_and_asks_for_a_new_skkaad(desk: Desk) -> None:
    record_id = exempted(desk)
    case = desk.services.decisions.open_up(record_id, Category.SETIAP_SAAT)
    info = case.record.information
    assert (info.category, info.security_class) == (Category.SETIAP_SAAT, None)
    assert case.record.test.conclusion is not None


@pytest.mark.parametrize("category", [Category.BELUM, Category.DIKECUALIKAN])
def test_opening_up_needs_an_open_category(desk: Desk, category: Category) -> None:
    with pytest.raises(RuleBroken):
        desk.services.decisions.open_up(exempted(desk), category)


def test_a_proposal_that_still_stands_is_not_opened_up(desk: Desk) -> None:
    record_id = exempted(desk)
    desk.services.records.save_field(record_id, "uji_kesimpulan", "dikecualikan")
    with pytest.raises(RuleBroken):
        desk.services.decisions.open_up(record_id, Category.SETIAP_SAAT)


def test_a_refused_penetapan_opens_up_too_and_keeps_its_letter(desk: Desk) -> None:
    record_id = exempted(desk)
    desk.services.records.save_field(record_id, "uji_kesimpulan", "dikecualikan")
    today = desk.clock.today()
    refused = Determination(record_id, "1", decided_on=today, decided_by="PPID Contoh", granted=False)
    letter = Pasted("Surat penolakan.png", b"gambar")
    case = desk.services.archiving.add_determination(record_id, refused, (letter,))
    assert [one.original_name for one in case.determinations[0].attachments] == ["Surat penolakan.png"]
    opened = desk.services.decisions.open_up(record_id, Category.BERKALA)
    assert opened.determinations == case.determinations


def test_the_same_bytes_are_no_next_version(desk: Desk) -> None:
    record_id = desk.record()
    softfile_id = desk.attach(record_id)
    same = desk.file("sama.txt", b"isi contoh")
    kind = SoftfileKind.OLAHAN
    with pytest.raises(RuleBroken):
        desk.services.softfiles.add_version(record_id, softfile_id, same, kind, "", silent, never)
