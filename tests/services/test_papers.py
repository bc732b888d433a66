"""Every paper as a real PDF from memory, logged, with names that tell nothing of exempted records."""

from dataclasses import replace
from uuid import UUID, uuid4

import pypdfium2
import pytest

from ppid_desktop.domain.approval import exported_texts
from ppid_desktop.domain.archive import ArchiveFile
from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.draft_texts import DraftTexts
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.office import F4
from ppid_desktop.domain.people import Official
from ppid_desktop.domain.terms import Channel, Verdict
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.letter_numbers import NOT_DRAWN, LetterNumber
from ppid_desktop.services.paper_contents import SOP_IN_FORCE
from ppid_desktop.services.papers import Paper
from tests.services.conftest import LEAD, OFFICE, Desk, never, silent


def words(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage() for page in document]
        texts = [page.get_text_bounded() for page in pages]
        for page in pages:
            page.close()
    return " ".join(" ".join(texts).split())


def archived(desk: Desk, record_id: UUID) -> None:
    desk.take(record_id, desk.send(record_id))
    today, archiving = desk.clock.today(), desk.services.archiving
    proof = desk.file("bukti.pdf", b"%PDF-1.7 bukti")
    for one in desk.services.work.case(record_id).rounds[-1].sent:
        desk.services.desk.keep_softfile(record_id, one.softfile_id)
    ruling = Ruling(Verdict.DISETUJUI, today, LEAD.id, Channel.LISAN, evidence=(proof,))
    desk.services.decisions.record(record_id, ruling, silent, never)
    archiving.offer(record_id)
    archiving.accept(record_id)
    archiving.use_code(record_id, desk.services.settings.codes()[0].code)
    archiving.put_into(record_id, archiving.save_file(ArchiveFile(uuid4(), "0001", "500.12", "Contoh")).id)
    archiving.seal(record_id, silent, never)


def test_the_inventory_prints_its_rows(desk: Desk) -> None:
    made = desk.services.inventories.create("Bagian Contoh", "2026")
    desk.services.inventories.add_rows(made.id, [("Judul <b>contoh</b> & lain", "Isi.", "BERKALA", "")])
    pdf = desk.services.papers.make(Paper.DAFTAR_IDENTIFIKASI, made.id)
    assert "Judul <b>contoh</b> & lain" in words(pdf)
    assert desk.services.papers.file_name(Paper.DAFTAR_IDENTIFIKASI, made.id).endswith(".pdf")


def test_an_inventory_that_proposes_an_exemption_carries_its_mark_on_every_page(desk: Desk) -> None:
    made = desk.services.inventories.create("Bagian Contoh", "2026")
    desk.services.inventories.add_rows(made.id, [("Judul terbuka", "Isi.", "BERKALA", "")])
    assert "DIKECUALIKAN" not in words(desk.services.papers.make(Paper.DAFTAR_IDENTIFIKASI, made.id))
    desk.services.inventories.add_rows(made.id, [("Judul tertutup", "Isi.", "DIKECUALIKAN", "")])
    assert "DIKECUALIKAN (USULAN)" in words(desk.services.papers.make(Paper.DAFTAR_IDENTIFIKASI, made.id))
    for row in desk.services.inventories.lists()[0].rows:
        desk.services.inventories.make_record(row.id)
    assert "TERBATAS" in words(desk.services.papers.make(Paper.DAFTAR_IDENTIFIKASI, made.id))


def test_papers_of_entries_name_the_records_they_serve(desk: Desk) -> None:
    first, second = desk.record(judul="Judul pertama"), desk.record(judul="Judul kedua")
    meeting, check = desk.coordinated(first), desk.equipped(first)
    desk.services.entries.reuse(second, Owner.COORDINATION, meeting)
    note = words(desk.services.papers.make(Paper.CATATAN_KOORDINASI, first, meeting))
    assert "Judul pertama" in note
    assert "Judul kedua" in note
    assert "Pemindai" in words(desk.services.papers.make(Paper.DAFTAR_PERALATAN, first, check))


def test_a_shared_paper_of_an_open_record_names_no_exempted_one_and_carries_the_strictest_mark(
    desk: Desk,
) -> None:
    open_one = desk.record(judul="Judul terbuka", kategori="BERKALA")
    secret = desk.record(judul="Data pemohon rahasia", kategori="DIKECUALIKAN")
    meeting, check = desk.coordinated(open_one), desk.equipped(open_one)
    desk.services.entries.reuse(secret, Owner.COORDINATION, meeting)
    desk.services.entries.reuse(secret, Owner.CHECK, check)
    for paper, entry in ((Paper.CATATAN_KOORDINASI, meeting), (Paper.DAFTAR_PERALATAN, check)):
        printed = words(desk.services.papers.make(paper, open_one, entry))
        assert "Judul terbuka" in printed
        assert "Data pemohon rahasia" not in printed
        assert "judul tidak dicantumkan" in printed
        assert "TERBATAS" in printed
        assert "Data pemohon rahasia" in words(desk.services.papers.make(paper, secret, entry))


def test_the_request_letter_and_the_receipt_tell_what_was_asked_and_given(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    source = desk.collected(record_id)
    assert "Data contoh." in words(desk.services.papers.make(Paper.SURAT_PERMINTAAN, record_id, source))
    shown = words(desk.services.papers.shown(Paper.TANDA_TERIMA, record_id, source))
    assert (NOT_DRAWN in shown, "TT/001" in shown) == (True, False)
    receipt = words(desk.services.papers.make(Paper.TANDA_TERIMA, record_id, source))
    assert "TT/001/PPIDP/II/2026" in receipt
    again = words(desk.services.papers.make(Paper.TANDA_TERIMA, record_id, source))
    assert "TT/001/PPIDP/II/2026" in again


def test_a_request_letter_draws_its_number_once_unless_the_officer_gave_one(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    desk.services.settings.save_numbering(
        replace(desk.services.settings.numbering(), letter="SP/{urut:03}/{tahun}")
    )
    source = desk.collected(record_id)
    papers = desk.services.papers
    assert papers.letter_number(record_id, source) == LetterNumber("SP/001/2026", drawn=False)
    looked_at = words(papers.shown(Paper.SURAT_PERMINTAAN, record_id, source))
    assert (NOT_DRAWN in looked_at, "SP/001" in looked_at) == (True, False)
    assert papers.letter_number(record_id, source) == LetterNumber("SP/001/2026", drawn=False)
    for _ in range(2):
        assert "SP/001" in words(desk.services.papers.make(Paper.SURAT_PERMINTAAN, record_id, source))
    assert papers.letter_number(record_id, source) == LetterNumber("SP/001/2026", drawn=True)
    assert desk.services.work.case(record_id).sources[0].letter_no == "SP/001/2026"
    assert Action.FIELD_SAVED in [one.note.action for one in desk.log()[:3]]
    assert "SP/001" in words(papers.shown(Paper.SURAT_PERMINTAAN, record_id, source))
    assert papers.letter_number(record_id, desk.collected(record_id)).text == "SP/002/2026"
    desk.entry(record_id, Owner.SOURCE, source, surat="Nomor sendiri")
    assert "Nomor sendiri" in words(desk.services.papers.make(Paper.SURAT_PERMINTAAN, record_id, source))


def test_letters_and_notas_written_alike_never_share_a_number(desk: Desk) -> None:
    record_id = desk.ready()
    source = desk.services.work.case(record_id).sources[0].id
    desk.services.papers.make(Paper.SURAT_PERMINTAAN, record_id, source)
    desk.services.papers.make(Paper.TANDA_TERIMA, record_id, source)
    desk.send(record_id)
    case = desk.services.work.case(record_id)
    [number], [out] = [one.letter_no for one in case.sources], case.rounds
    assert (number, out.memo_no) == ("500.12.18.1/001/PPIDP/III/2026", "500.12.18.1/002/PPIDP/III/2026")
    assert exported_texts(out.exports[0])["sumber.01.surat"] == number
    second = desk.collected(record_id)
    assert "/003/" in desk.services.papers.letter_number(record_id, second).text


def test_a_number_that_was_typed_is_not_drawn_again(desk: Desk) -> None:
    record_id, papers = desk.ready(), desk.services.papers
    typed, other = desk.collected(record_id), desk.collected(record_id)
    to_come = papers.letter_number(record_id, other).text
    desk.entry(record_id, Owner.SOURCE, typed, surat=to_come)
    assert papers.letter_number(record_id, other).text == to_come.replace("/001/", "/002/")
    desk.send(record_id)
    [out] = desk.services.work.case(record_id).rounds
    assert "/002/" in out.memo_no
    assert "/003/" in papers.letter_number(record_id, other).text
    assert not papers.letter_number(record_id, typed).taken


def test_the_number_of_a_receipt_is_one_that_no_other_paper_should_have(desk: Desk) -> None:
    record_id = desk.ready()
    source = desk.services.work.case(record_id).sources[0].id
    receipt = desk.services.papers.make(Paper.TANDA_TERIMA, record_id, source)
    number = next(word for word in words(receipt).split() if "/001/" in word)
    letter = desk.collected(record_id)
    desk.entry(record_id, Owner.SOURCE, letter, surat=number)
    assert desk.services.papers.letter_number(record_id, letter).taken


def test_a_letter_printed_while_its_draft_is_out_leaves_the_record_as_it_was_sent(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    source = desk.services.work.case(record_id).sources[0].id
    assert "/002/" in words(desk.services.papers.make(Paper.SURAT_PERMINTAAN, record_id, source))
    assert desk.services.work.case(record_id).sources[0].letter_no == ""
    assert desk.services.papers.letter_number(record_id, source).drawn


def test_a_receipt_is_refused_until_it_is_told_when_the_data_came(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    source = desk.collected(record_id)
    desk.entry(record_id, Owner.SOURCE, source, tanggal_terima="")
    with pytest.raises(RuleBroken, match="diterima"):
        desk.services.papers.make(Paper.TANDA_TERIMA, record_id, source)


def test_a_paper_of_an_entry_needs_the_entry(desk: Desk) -> None:
    record_id = desk.record()
    with pytest.raises(NotFound):
        desk.services.papers.make(Paper.TANDA_TERIMA, record_id)
    with pytest.raises(NotFound):
        desk.services.papers.make(Paper.TANDA_TERIMA, record_id, uuid4())
    with pytest.raises(NotFound):
        desk.services.papers.make(Paper.DAFTAR_IDENTIFIKASI, uuid4())


def test_the_submission_and_the_decision_sheet_carry_the_drafts_code(desk: Desk) -> None:
    record_id = desk.ready()
    before = words(desk.services.papers.make(Paper.NOTA_PENGAJUAN, record_id))
    assert "Profil wilayah contoh" in before
    desk.send(record_id)
    code = desk.services.work.case(record_id).rounds[-1].exports[0].code
    assert code in words(desk.services.papers.make(Paper.NOTA_PENGAJUAN, record_id)).replace(" ", "")
    sheet = words(desk.services.papers.make(Paper.LEMBAR_KEPUTUSAN, record_id))
    assert "Pimpinan Contoh" in sheet


def test_archive_papers_come_only_after_sealing_and_keep_the_letterhead_of_that_time(desk: Desk) -> None:
    record_id = desk.ready()
    with pytest.raises(RuleBroken):
        desk.services.papers.make(Paper.LEMBAR_ARSIP, record_id)
    archived(desk, record_id)
    desk.services.settings.save_office(replace(OFFICE, unit_name="Biro Sesudahnya"))
    for paper in (Paper.LEMBAR_ARSIP, Paper.BERITA_ACARA):
        text = words(desk.services.papers.make(paper, record_id))
        assert "Biro Contoh" in text
        assert "Biro Sesudahnya" not in text


def test_the_berita_acara_prints_the_logs_head(desk: Desk) -> None:
    record_id = desk.ready()
    archived(desk, record_id)
    newest = desk.log()[0]
    text = words(desk.services.papers.make(Paper.BERITA_ACARA, record_id)).replace(" ", "")
    assert newest.mac[:16] in text


def test_the_softfile_list_the_sop_and_the_recovery_sheet_are_papers_too(desk: Desk) -> None:
    record_id = desk.ready()
    assert "Data contoh" in words(desk.services.papers.make(Paper.DAFTAR_ISI, record_id))
    assert "555/9/PPIDP.Pemotda/2023" in words(desk.services.papers.make(Paper.SOP, SOP_IN_FORCE))
    sheet = words(desk.services.papers.recovery_sheet(desk.recovery_key))
    for group in desk.recovery_key.replace("-", " ").split():
        assert group in sheet


def test_a_paper_comes_on_another_sheet_and_as_pictures(desk: Desk) -> None:
    pdf = desk.services.papers.make(Paper.SOP, SOP_IN_FORCE, sheet=F4)
    width, height = desk.services.papers.page_sizes(pdf)[0]
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (215, 330)
    pages = desk.services.papers.pages(pdf, 40)
    assert len(pages) == len(desk.services.papers.page_sizes(pdf))
    assert len(pages[0].rgba) == 4 * pages[0].width * pages[0].height


def test_every_paper_made_is_logged(desk: Desk) -> None:
    record_id = desk.ready()
    desk.services.papers.make(Paper.DAFTAR_ISI, record_id)
    note = desk.log()[0].note
    assert (note.action, note.record_id, note.detail) == (Action.PAPER_MADE, record_id, "daftar_isi")


def test_an_exempted_records_file_name_does_not_tell_its_subject(desk: Desk) -> None:
    record_id = desk.record(judul="Data pemohon", kategori="DIKECUALIKAN")
    assert "pemohon" not in desk.services.papers.file_name(Paper.DAFTAR_ISI, record_id)
    open_one = desk.record(judul="Profil: wilayah/contoh?", kategori="BERKALA")
    name = desk.services.papers.file_name(Paper.DAFTAR_ISI, open_one)
    assert "Profil" in name
    assert not set(name) & set('<>:"/\\|?*')


def test_a_past_round_printed_again_shows_the_letterhead_texts_and_people_it_was_sent_with(
    desk: Desk,
) -> None:
    record_id = desk.ready(judul="Judul semula")
    settings = desk.services.settings
    signer = Official("Sekretaris Contoh", "Pejabat Contoh", acting="Plh.")
    settings.save_office(replace(OFFICE, unit_name="Biro Lama", signer=signer))
    settings.save_draft_texts(replace(DraftTexts(), opening="Kami ajukan {konsep} cara lama."))
    desk.send(record_id)
    first = desk.services.work.case(record_id).rounds[-1]

    settings.save_office(replace(OFFICE, unit_name="Biro Baru"))
    settings.save_draft_texts(DraftTexts())
    settings.save_employee(replace(LEAD, position="Kepala Badan Contoh"))
    desk.services.sending.withdraw(record_id, "salah unggah")
    desk.services.records.save_field(record_id, "judul", "Judul kini")
    desk.send(record_id)

    for paper in (Paper.NOTA_PENGAJUAN, Paper.LEMBAR_KEPUTUSAN):
        old, new = (words(desk.services.papers.make(paper, record_id, one)) for one in (first.id, None))
        assert "Biro Lama" in old
        assert "Biro Baru" not in old
        assert "Biro Baru" in new
        assert LEAD.position in old
        assert "Kepala Badan Contoh" in new
    nota = words(desk.services.papers.make(Paper.NOTA_PENGAJUAN, record_id, first.id))
    assert "Kami ajukan konsep dokumentasi informasi cara lama." in nota
    assert "Judul semula" in nota
    assert "Plh. Sekretaris Contoh" in nota
    with pytest.raises(NotFound):
        desk.services.papers.make(Paper.NOTA_PENGAJUAN, record_id, uuid4())


def test_the_decision_sheet_of_a_sent_round_tells_what_was_sent_and_nothing_the_record_became(
    desk: Desk,
) -> None:
    record_id = desk.ready(judul="Judul semula")
    left_out = desk.attach(record_id, "Catatan kaki.txt", b"catatan")
    desk.services.softfiles.set_submitted(record_id, left_out, False)
    desk.send(record_id)
    sent = desk.services.work.case(record_id).rounds[-1]

    desk.services.sending.withdraw(record_id, "salah unggah")
    desk.services.records.save_field(record_id, "judul", "Judul kini")
    desk.services.records.save_field(record_id, "kategori", "DIKECUALIKAN")
    desk.attach(record_id, "Berkas kemudian.txt", b"kemudian")
    softfile = desk.services.work.case(record_id).softfiles[0]
    desk.services.softfiles.save_field(record_id, softfile.id, "nama", "Nama kemudian")

    for paper in (Paper.NOTA_PENGAJUAN, Paper.LEMBAR_KEPUTUSAN):
        printed = words(desk.services.papers.make(paper, record_id, sent.id))
        assert "Judul semula" in printed
        assert "Judul kini" not in printed
        assert "TERBATAS" not in printed
        assert "DIKECUALIKAN" not in printed
    assert "Data contoh" in printed
    assert "PPID/0001/2026" in printed
    for later in ("Berkas kemudian", "Catatan kaki", "Nama kemudian"):
        assert later not in printed


def test_a_round_that_kept_no_cover_still_names_the_information_as_it_was_sent(desk: Desk) -> None:
    record_id = desk.ready(judul="Judul semula")
    desk.send(record_id)
    desk.services.sending.withdraw(record_id, "salah unggah")
    desk.services.records.save_field(record_id, "judul", "Judul kini")
    with desk.session.vault.write(desk.session.account) as unit:
        unit.audit.leave_out()
        one = unit.records.case(record_id).rounds[-1]
        unit.rounds.save(replace(one, cover=None))
    printed = words(desk.services.papers.make(Paper.NOTA_PENGAJUAN, record_id, one.id))
    assert "Konsep dokumentasi informasi: Judul semula" in printed
    assert "Judul kini" not in printed


def test_a_round_that_kept_no_cover_says_whose_mark_it_prints(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    with desk.session.vault.write(desk.session.account) as unit:
        unit.audit.leave_out()
        one = unit.records.case(record_id).rounds[-1]
        unit.rounds.save(replace(one, cover=None))
    for paper in (Paper.NOTA_PENGAJUAN, Paper.LEMBAR_KEPUTUSAN):
        printed = words(desk.services.papers.make(paper, record_id, one.id))
        assert "Sifat saat dikirim tidak tersimpan; cetakan ini menurut rekaman pada 2 Maret 2026." in printed
    name = desk.services.papers.file_name(Paper.LEMBAR_KEPUTUSAN, record_id, one.id)
    assert name.startswith("Lembar keputusan putaran 1 ")


def test_a_paper_of_a_round_sent_as_exempted_keeps_its_mark_when_the_record_is_open(desk: Desk) -> None:
    record_id = desk.ready(judul="Data pemohon")
    desk.send(record_id)
    with desk.session.vault.write(desk.session.account) as unit:
        unit.audit.leave_out()
        one = unit.records.case(record_id).rounds[-1]
        assert one.cover is not None
        unit.rounds.save(replace(one, cover=replace(one.cover, nature="RAHASIA")))
    for paper in (Paper.NOTA_PENGAJUAN, Paper.LEMBAR_KEPUTUSAN):
        assert "RAHASIA" in words(desk.services.papers.make(paper, record_id, one.id))
