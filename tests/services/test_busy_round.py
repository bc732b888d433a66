"""A lead with much to say: every kind of remark reaches the desk, is settled there, and is told about."""

import copy
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.draft_changes import remark_outcomes
from ppid_desktop.domain.errors import InvalidValue, RuleBroken
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState
from ppid_desktop.domain.terms import Channel
from ppid_desktop.services.correction_applying import Conflict
from ppid_desktop.services.evidence_checks import ContraryEvidence
from ppid_desktop.services.review_taking import AlreadyTaken, OtherRecord
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import ruling
from tools.busy_review import BusyReview

AUTHOR = "Pimpinan Contoh"


def review(desk: Desk, folder: Path) -> BusyReview:
    return BusyReview(next(folder.glob("*.docx")), AUTHOR, desk.clock.now())


def taken(desk: Desk, record_id: UUID, made: BusyReview, name: str = "kembali.docx") -> Case:
    path = made.save(desk.files / name)
    today = desk.clock.today()
    return desk.services.taking.take(record_id, path, AUTHOR, Channel.EMAIL, today, silent, never).case


def one_of(case: Case, source: CorrectionSource, place: int = 0) -> Correction:
    return [one for one in case.rounds[-1].corrections if one.source is source][place]


def again(case: Case, one: Correction) -> Correction:
    return next(each for each in case.rounds[-1].corrections if each.id == one.id)


def out(desk: Desk) -> tuple[UUID, BusyReview]:
    record_id = desk.ready()
    return record_id, review(desk, desk.send(record_id))


def test_a_thread_is_one_remark_with_everything_said_below_it(desk: Desk) -> None:
    record_id, made = out(desk)
    made.comment("judul", "Mohon dicek", "Sudah saya cek", "Baik")
    made.comment("ringkasan", "Sudah beres", resolved=True)
    case = taken(desk, record_id, made)
    first, second = case.rounds[-1].corrections
    assert (first.remark, [one.text for one in first.thread]) == ("Mohon dicek", ["Sudah saya cek", "Baik"])
    assert (first.state, second.state) == (CorrectionState.OPEN, CorrectionState.ANSWERED)


def test_a_comment_may_be_followed_by_wording_its_field_anew(desk: Desk) -> None:
    record_id, made = out(desk)
    made.comment("judul", "Sebutkan tahunnya")
    case = taken(desk, record_id, made)
    one = case.rounds[-1].corrections[0]
    with pytest.raises(RuleBroken):
        desk.services.desk.apply(record_id, one.id)
    case = desk.services.desk.apply_changed(record_id, one.id, "Profil wilayah contoh 2025")
    assert case.record.information.title == "Profil wilayah contoh 2025"
    assert again(case, one).state is CorrectionState.CHANGED


def test_an_inserted_row_becomes_an_entry_and_is_covered_as_written(desk: Desk) -> None:
    record_id, made = out(desk)
    texts = ("2 [C02]", "3 Februari 2026", "Pejabat Baru", "Telepon", "Rapat kedua.", "-")
    made.add_row("koordinasi", texts)
    case = taken(desk, record_id, made)
    one = one_of(case, CorrectionSource.ROW)
    case = desk.services.desk.apply(record_id, one.id)
    assert case.coordinations[-1].official == "Pejabat Baru"
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert covered.differences == ()
    entry = case.coordinations[-1].id
    source = desk.file("undangan.pdf", b"%PDF-1.4 undangan")
    case = desk.services.entries.attach(record_id, Owner.COORDINATION, entry, source, silent, never)
    with pytest.raises(RuleBroken, match=r"undangan\.pdf"):
        desk.services.desk.undo(record_id, one.id)
    desk.services.entries.remove_attachment(record_id, case.coordinations[-1].attachments[0].id)
    case = desk.services.desk.undo(record_id, one.id)
    assert len(case.coordinations) == 1


def test_a_row_that_cannot_be_read_adds_nothing(desk: Desk) -> None:
    record_id, made = out(desk)
    made.add_row("koordinasi", ("2 [C02]", "kapan-kapan", "Pejabat Baru", "Telepon", "Hasil", "-"))
    one = one_of(taken(desk, record_id, made), CorrectionSource.ROW)
    with pytest.raises(InvalidValue, match=r"Tanggal: .*"):
        desk.services.desk.apply(record_id, one.id)
    assert len(desk.services.work.case(record_id).coordinations) == 1


def test_a_row_that_cannot_be_read_is_worded_by_the_officer_and_told_as_changed(desk: Desk) -> None:
    record_id, made = out(desk)
    made.add_row("koordinasi", ("2 [C02]", "kapan-kapan", "Pejabat Baru", "Telepon", "Hasil: baik", "-"))
    one = one_of(taken(desk, record_id, made), CorrectionSource.ROW)
    for unknown in ("Tempat: Kota Contoh", "kapan-kapan"):
        with pytest.raises(RuleBroken, match="Kolom"):
            desk.services.desk.apply_changed(record_id, one.id, unknown)
    worded = one.after.replace("kapan-kapan", "3 Februari 2026").replace("baik", "baik\nSelesai.")
    case = desk.services.desk.apply_changed(record_id, one.id, worded)
    added = case.coordinations[-1]
    assert (added.held_on, added.official) == (date(2026, 2, 3), "Pejabat Baru")
    assert (added.outcome, added.memo_no) == ("Hasil: baik\nSelesai.", "")
    assert again(case, one).state is CorrectionState.CHANGED
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert "Koreksi diterapkan dengan perubahan." in [each.why for each in covered.differences]
    case = desk.services.desk.undo(record_id, one.id)
    assert (len(case.coordinations), again(case, one).row) == (1, one.row)
    same = desk.services.desk.decline(record_id, one.id, "Tanggalnya tidak ada")
    assert again(same, one).state is CorrectionState.NOT_APPLIED


def test_a_row_worded_as_it_was_written_is_applied_as_written(desk: Desk) -> None:
    record_id, made = out(desk)
    made.add_row("koordinasi", ("2 [C02]", "3 Februari 2026", "Pejabat Baru", "Telepon", "Baik", "-"))
    one = one_of(taken(desk, record_id, made), CorrectionSource.ROW)
    case = desk.services.desk.apply_changed(record_id, one.id, one.after)
    assert again(case, one).state is CorrectionState.APPLIED


def test_a_deleted_row_leaves_the_record_and_comes_back(desk: Desk) -> None:
    record_id = desk.ready()
    desk.coordinated(record_id)
    made = review(desk, desk.send(record_id))
    made.drop_row("koordinasi", 2)
    made.drop_row("peralatan", 1)
    case = taken(desk, record_id, made)
    names = [item.name for item in case.checks[0].items]
    for place in (0, 1):
        case = desk.services.desk.apply(record_id, one_of(case, CorrectionSource.ROW, place).id)
    assert len(case.coordinations) == 1
    assert [item.name for item in case.checks[0].items] == names[1:]
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert covered.differences == ()
    for place in (0, 1):
        case = desk.services.desk.undo(record_id, one_of(case, CorrectionSource.ROW, place).id)
    assert len(case.coordinations) == 2
    assert sorted(item.name for item in case.checks[0].items) == sorted(names)


def test_a_row_changed_since_is_not_taken_out(desk: Desk) -> None:
    record_id = desk.ready()
    entry = desk.coordinated(record_id)
    made = review(desk, desk.send(record_id))
    made.drop_row("koordinasi", 2)
    case = taken(desk, record_id, made)
    desk.entry(record_id, Owner.COORDINATION, entry, hasil="Berubah sesudahnya.")
    with pytest.raises(Conflict, match="Baris ini sudah berubah"):
        desk.services.desk.apply(record_id, one_of(case, CorrectionSource.ROW).id)


def test_a_row_whose_entry_was_changed_in_its_other_table_is_not_taken_out(desk: Desk) -> None:
    record_id, made = out(desk)
    made.drop_row("sumber", 1)
    case = taken(desk, record_id, made)
    desk.entry(record_id, Owner.SOURCE, case.sources[0].id, yang_menyerahkan="Penyerah baru")
    with pytest.raises(Conflict):
        desk.services.desk.apply(record_id, one_of(case, CorrectionSource.ROW).id)
    assert len(desk.services.work.case(record_id).sources) == 1


def test_a_quotation_replaces_its_words_and_two_of_one_field_are_joined(desk: Desk) -> None:
    record_id, made = out(desk)
    made.correct(("F02", "Profil", "Gambaran", "Istilah"), ("F02", "contoh", "sampel", ""))
    case = taken(desk, record_id, made)
    first, second = case.rounds[-1].corrections
    desk.services.desk.apply(record_id, first.id)
    case = desk.services.desk.apply(record_id, second.id)
    assert case.record.information.title == "Gambaran wilayah sampel"
    assert {one.state for one in case.rounds[-1].corrections} == {CorrectionState.APPLIED}
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert covered.differences == ()
    with pytest.raises(Conflict, match="berubah lagi"):
        desk.services.desk.undo(record_id, first.id)


def test_a_quotation_on_words_the_officer_changed_is_a_conflict(desk: Desk) -> None:
    record_id, made = out(desk)
    made.correct(("F02", "Profil", "Gambaran", ""))
    case = taken(desk, record_id, made)
    desk.services.records.save_field(record_id, "judul", "Profil wilayah petugas")
    with pytest.raises(Conflict) as told:
        desk.services.desk.apply(record_id, case.rounds[-1].corrections[0].id)
    assert (told.value.exported, told.value.current) == ("Profil wilayah contoh", "Profil wilayah petugas")


def test_assigning_by_hand_compares_with_what_was_sent_not_with_what_is_now(desk: Desk) -> None:
    record_id, made = out(desk)
    made.correct(("halaman satu", "kecamatan", "distrik", ""), ("halaman dua", "tidak ada", "x", ""))
    case = taken(desk, record_id, made)
    desk.services.records.save_field(record_id, "judul", "Kecamatan yang lain")
    first, second = (one for one in case.rounds[-1].corrections)
    case = desk.services.desk.assign(record_id, second.id, "judul")
    assert not again(case, second).says_text
    case = desk.services.desk.assign(record_id, second.id, "ringkasan")
    assert again(case, second).before == "Nama kecamatan contoh."
    assert first.after == "Nama distrik contoh."


def test_a_round_is_applied_in_one_step_and_taken_back_in_one(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    made.rewrite("tempat_pembuatan", "Ibu Kota Contoh", tracked=False)
    made.rewrite("bentuk", "hologram")
    made.comment("ringkasan", "Mohon diperjelas")
    before = desk.services.work.case(record_id).record.information
    taken(desk, record_id, made)
    case, left, _ = desk.services.desk.apply_all(record_id)
    assert (case.record.information.title, case.record.information.made_where, left) == (
        "Judul pimpinan",
        "Ibu Kota Contoh",
        2,
    )
    batches = {one.batch for one in case.rounds[-1].corrections if one.batch}
    assert len(batches) == 1
    case, stayed, _ = desk.services.desk.undo_batch(record_id, batches.pop())
    assert (case.record.information, stayed) == (before, 0)
    assert len(case.rounds[-1].open_corrections) == 4


def test_what_was_changed_since_stays_when_a_step_is_taken_back(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    made.rewrite("tempat_pembuatan", "Ibu Kota Contoh")
    taken(desk, record_id, made)
    case, _left, _ = desk.services.desk.apply_all(record_id)
    desk.services.records.save_field(record_id, "judul", "Judul sesudahnya")
    batch = case.rounds[-1].corrections[0].batch
    assert batch is not None
    case, stayed, _ = desk.services.desk.undo_batch(record_id, batch)
    assert (case.record.information.title, stayed) == ("Judul sesudahnya", 1)
    assert case.record.information.made_where == "Kota Contoh"


def test_only_the_chosen_corrections_are_applied_together(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    made.rewrite("tempat_pembuatan", "Ibu Kota Contoh")
    case = taken(desk, record_id, made)
    chosen = next(one for one in case.rounds[-1].corrections if one.printed_id == "judul")
    case, left, _ = desk.services.desk.apply_all(record_id, {chosen.id})
    assert (case.record.information.made_where, left) == ("Kota Contoh", 1)


def test_a_corrected_category_puts_later_steps_in_doubt(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("kategori", "Wajib tersedia setiap saat")
    case = taken(desk, record_id, made)
    case = desk.services.desk.apply(record_id, case.rounds[-1].corrections[0].id)
    assert {mark.field_id for mark in case.record.marks} == {"kategori"}


def test_a_remark_about_a_document_is_settled_by_its_softfile(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("lampiran.01:5", "Perbaiki halaman tiga")
    case = taken(desk, record_id, made)
    [one] = case.rounds[-1].corrections
    assert (one.softfile_id, one.place) == (case.softfiles[0].id, None)
    newer = desk.file("hasil.txt", b"isi yang dikoreksi")
    desk.services.desk.replace_softfile(record_id, case.softfiles[0].id, newer, silent, never)
    desk.services.desk.answer(record_id, one.id, "Softfile diganti versi 2.")
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert covered.differences == ()


def test_a_correction_of_the_returned_file_stays_covered_when_it_is_applied_after_the_approval(
    desk: Desk,
) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    [one] = taken(desk, record_id, made).rounds[-1].corrections
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    desk.services.desk.apply(record_id, one.id)
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert covered.covered


def test_many_softfiles_are_kept_in_one_step(desk: Desk) -> None:
    record_id = desk.ready()
    desk.attach(record_id, "Kedua.txt", b"dua")
    desk.take(record_id, desk.send(record_id))
    case = desk.services.desk.keep_other_softfiles(record_id)
    assert [one.outcome for one in case.rounds[-1].sent] == ["tetap", "tetap"]


def test_the_next_draft_tells_what_became_of_every_remark(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    made.comment("ringkasan", "Mohon diperjelas", "Setuju")
    made.correct(("F05", "Kepala", "Ketua", "Jabatan"), ("Lampiran", "", "Perjelas petanya", ""))
    made.add_row("koordinasi", ("2 [C02]", "3 Februari 2026", "Pejabat", "Rapat", "Hasil dua.", "-"))
    made.write_outside("Tambahan di luar isian.")
    made.rewrite("lampiran.01:5", "Perbaiki halaman tiga")
    taken(desk, record_id, made)
    case, _left, _ = desk.services.desk.apply_all(record_id)
    for number, one in enumerate(case.rounds[-1].open_corrections):
        settle = desk.services.desk.answer if one.answerable else desk.services.desk.decline
        case = settle(record_id, one.id, f"Jawaban {number}.")
    newer = desk.file("hasil.txt", b"isi yang dikoreksi")
    case = desk.services.desk.replace_softfile(record_id, case.softfiles[0].id, newer, silent, never)
    told = remark_outcomes(case, 2)
    assert len(told) == len(case.rounds[-1].corrections) + 1
    wanted = " | ".join(one.wanted for one in told)
    for words in (
        "Judul pimpinan",
        "Mohon diperjelas / Setuju",
        "“Kepala” menjadi “Ketua”. Jabatan",
        "Perjelas petanya",
        "Hasil dua.",
        "Tambahan di luar isian.",
        "Perbaiki halaman tiga",
    ):
        assert words in wanted
    assert all(one.outcome for one in told)
    assert told[-1].outcome == "Diganti versi 2 (hasil koreksi)."


def test_what_an_older_draft_wants_is_applied_only_with_a_word_of_warning(desk: Desk) -> None:
    record_id = desk.ready()
    late = review(desk, desk.send(record_id))
    desk.services.sending.withdraw(record_id, "Salah cetak")
    desk.send(record_id)
    late.rewrite("judul", "Judul dari konsep lama")
    case = taken(desk, record_id, late)
    assert case.rounds[-1].returned[0].verdict == "older_revision"
    one = case.rounds[-1].corrections[0]
    desk.services.desk.apply(record_id, one.id)
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert "bukan konsep putaran ini" in covered.differences[0].why
    desk.services.desk.undo(record_id, one.id)
    case = desk.services.desk.set_file_aside(record_id, case.rounds[-1].returned[0].id, "Konsep lama")
    assert again(case, one).state is CorrectionState.NOT_APPLIED
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert covered.differences == ()


def test_a_second_file_adds_what_the_first_did_not_say(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    taken(desk, record_id, made)
    made.rewrite("tempat_pembuatan", "Ibu Kota Contoh")
    case = taken(desk, record_id, made, "kembali lagi.docx")
    assert [one.printed_id for one in case.rounds[-1].corrections] == ["judul", "tempat_pembuatan"]


def test_the_same_file_and_a_file_of_another_record_lead_to_where_they_belong(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    path, today = made.save(desk.files / "kembali.docx"), desk.clock.today()
    take = desk.services.taking.take
    case = take(record_id, path, AUTHOR, Channel.EMAIL, today, silent, never).case
    with pytest.raises(AlreadyTaken) as repeated:
        take(record_id, path, AUTHOR, Channel.EMAIL, today, silent, never)
    assert repeated.value.returned_id == case.rounds[-1].returned[0].id
    other = desk.ready()
    desk.send(other)
    with pytest.raises(OtherRecord) as told:
        taken(desk, other, made)
    assert told.value.record_id == record_id


def test_a_correction_of_a_shared_entry_does_not_reach_into_a_record_that_is_out(desk: Desk) -> None:
    record_id = desk.ready()
    entry = desk.services.work.case(record_id).coordinations[0].id
    other = desk.ready()
    desk.services.entries.reuse(other, Owner.COORDINATION, entry)
    made = review(desk, desk.send(record_id))
    desk.send(other)
    made.rewrite("koordinasi.01:4", "Hasil menurut pimpinan")
    case = taken(desk, record_id, made)
    with pytest.raises(RuleBroken, match="juga dipakai"):
        desk.services.desk.apply(record_id, case.rounds[-1].corrections[0].id)


def test_who_settled_a_correction_and_when_is_kept(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    case = taken(desk, record_id, made)
    desk.clock.move(minutes=5)
    case = desk.services.desk.apply(record_id, case.rounds[-1].corrections[0].id)
    [one] = case.rounds[-1].corrections
    assert (one.handled_at, one.handled_by) == (desk.clock.now(), desk.session.account.id)
    assert desk.services.work.people()[desk.session.account.id] == desk.session.account.name
    assert desk.log()[0].note.action is Action.CORRECTION_HANDLED


def test_an_approval_covers_what_was_applied_in_one_step(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    made.rewrite("koordinasi.01:4", "Hasil menurut pimpinan")
    made.rewrite("sumber.01:2", "Data lain.")
    taken(desk, record_id, made)
    desk.services.desk.apply_all(record_id)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert covered.covered


def test_a_withdrawn_rounds_file_may_be_taken_again(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    taken(desk, record_id, made)
    desk.services.sending.withdraw(record_id, "Salah kirim")
    desk.send(record_id)
    assert taken(desk, record_id, made).rounds[-1].corrections


def test_a_decided_record_still_tells_what_an_undone_correction_costs(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    case = taken(desk, record_id, made)
    one = case.rounds[-1].corrections[0]
    desk.services.desk.apply(record_id, one.id)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    desk.services.desk.undo(record_id, one.id)
    case = desk.services.desk.decline(record_id, one.id, "Ternyata keliru")
    covered = desk.services.desk.would_cover(record_id)
    assert covered is not None
    assert [each.why for each in covered.differences] == ["Koreksi tidak diterapkan."]
    assert not covered.sealable


def test_the_note_of_a_draft_without_a_tick_is_listed_answered_and_told_in_the_next_draft(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("keputusan.catatan", "Mohon sumber data dijelaskan dahulu", tracked=False)
    case = taken(desk, record_id, made)
    [one] = case.rounds[-1].corrections
    assert (one.label, one.remark) == ("Catatan keputusan", "Mohon sumber data dijelaskan dahulu")
    case = desk.services.desk.answer(record_id, one.id, "Sumber dijelaskan pada ringkasan.")
    [told] = remark_outcomes(case, 2)
    assert (told.wanted, told.outcome) == (one.remark, "Terjawab: Sumber dijelaskan pada ringkasan.")


def test_agreeing_files_keep_each_their_note_and_the_same_note_is_told_once(desk: Desk) -> None:
    record_id, made = out(desk)
    notes = {"a.docx": "Lengkapi peta", "b.docx": "Lengkapi sumber", "c.docx": "Lengkapi sumber"}
    for name, note in notes.items():
        made.rewrite("keputusan.catatan", note, tracked=False)
        made.comment("judul", name)
        case = taken(desk, record_id, made, name)
    said = [one.remark for one in case.rounds[-1].corrections if one.label == "Catatan keputusan"]
    assert said == ["Lengkapi peta", "Lengkapi sumber"]


def with_macro(made: BusyReview, path: Path) -> Path:
    made.save(path)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("word/vbaProject.bin", b"isi makro")
    return path


def test_what_an_older_draft_wants_is_never_applied_together(desk: Desk) -> None:
    record_id = desk.ready()
    late = review(desk, desk.send(record_id))
    desk.services.sending.withdraw(record_id, "Salah cetak")
    made = review(desk, desk.send(record_id))
    late.rewrite("judul", "Judul dari konsep lama")
    made.rewrite("tempat_pembuatan", "Ibu Kota Contoh")
    taken(desk, record_id, late, "lama.docx")
    taken(desk, record_id, made)
    case, left, _ = desk.services.desk.apply_all(record_id)
    information = case.record.information
    assert (information.title, information.made_where) == ("Profil wilayah contoh", "Ibu Kota Contoh")
    assert left == 1


def test_a_suspicious_file_is_not_applied_together_even_when_chosen(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    path, today = with_macro(made, desk.files / "makro.docx"), desk.clock.today()
    case = desk.services.taking.take(record_id, path, AUTHOR, Channel.EMAIL, today, silent, never).case
    [one] = case.rounds[-1].corrections
    assert case.rounds[-1].returned[0].status == "review"
    case, left, _ = desk.services.desk.apply_all(record_id, {one.id})
    assert (case.record.information.title, left) == ("Profil wilayah contoh", 1)
    assert desk.services.desk.apply(record_id, one.id).record.information.title == "Judul pimpinan"


def test_what_a_sound_file_repeats_of_a_suspicious_one_counts_as_its_own(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    path, today = with_macro(made, desk.files / "makro.docx"), desk.clock.today()
    desk.services.taking.take(record_id, path, AUTHOR, Channel.EMAIL, today, silent, never)
    case = taken(desk, record_id, made, "bersih.docx")
    [one] = case.rounds[-1].corrections
    assert one.returned_id == case.rounds[-1].returned[1].id
    case, left, _ = desk.services.desk.apply_all(record_id)
    assert (case.record.information.title, left) == ("Judul pimpinan", 0)


def test_a_file_that_says_otherwise_is_no_evidence_by_itself(desk: Desk) -> None:
    record_id, made = out(desk)
    made.tick(approve=False)
    file = taken(desk, record_id, made).rounds[-1].returned[0]
    against = replace(ruling(desk), evidence=(), returned_id=file.id, basis="Ditetapkan petugas.")
    with pytest.raises(ContraryEvidence):
        desk.services.decisions.record(record_id, against, silent, never)
    reasoned = replace(against, contrary="Pimpinan meralat lewat telepon")
    case = desk.services.decisions.record(record_id, reasoned, silent, never)
    decision = case.rounds[-1].decision
    assert decision is not None
    assert decision.basis == "Ditetapkan petugas. Alasan petugas: Pimpinan meralat lewat telepon"


def test_a_typed_decision_that_wants_confirming_does_not_keep_corrections_out(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan", tracked=False)
    made.rewrite("keputusan.catatan", "setuju", tracked=False)
    case = taken(desk, record_id, made)
    assert case.rounds[-1].returned[0].status == "review"
    case, left, _ = desk.services.desk.apply_all(record_id)
    assert (case.record.information.title, left) == ("Judul pimpinan", 0)


def test_a_file_set_aside_does_not_swallow_what_the_next_file_says(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    case = taken(desk, record_id, made)
    desk.services.desk.set_file_aside(record_id, case.rounds[-1].returned[0].id, "Berkas keliru")
    made.rewrite("tempat_pembuatan", "Ibu Kota Contoh")
    case = taken(desk, record_id, made, "kembali lagi.docx")
    second = case.rounds[-1].returned[1].id
    told = {one.printed_id for one in case.rounds[-1].open_corrections if one.returned_id == second}
    assert told == {"judul", "tempat_pembuatan"}


def test_a_file_set_aside_leaves_what_another_file_says_too(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("judul", "Judul pimpinan")
    second = copy.deepcopy(made)
    made.comment("ringkasan", "Hanya di sini")
    second.rewrite("tempat_pembuatan", "Ibu Kota Contoh")
    taken(desk, record_id, made)
    case = taken(desk, record_id, second, "kembali lagi.docx")
    first, other = case.rounds[-1].returned
    case = desk.services.desk.set_file_aside(record_id, first.id, "Berkas keliru")
    states = {one.printed_id: (one.state, one.returned_id) for one in case.rounds[-1].corrections}
    assert states == {
        "judul": (CorrectionState.OPEN, other.id),
        "ringkasan": (CorrectionState.NOT_APPLIED, first.id),
        "tempat_pembuatan": (CorrectionState.OPEN, other.id),
    }
    case = desk.services.desk.set_file_aside(record_id, other.id, "Keliru juga")
    assert case.rounds[-1].open_corrections == ()
