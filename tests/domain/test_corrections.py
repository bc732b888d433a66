"""One correction per remark, none lost; quotations find their field or stay open."""

import json
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.domain.correction_places import find_printed, placed
from ppid_desktop.domain.corrections import Printed, corrections_of
from ppid_desktop.domain.look_first import applied_together
from ppid_desktop.domain.review import (
    Boxes,
    Change,
    ChangeKind,
    Comment,
    Confidence,
    Container,
    ContainerKind,
    CorrectionRow,
    DecisionBasis,
    DecisionValue,
    FieldBasis,
    FieldReading,
    FieldStatus,
    Marking,
    MarkingKind,
    OutsideChange,
    Proposal,
    ProposalBasis,
    ReadDecision,
    ReviewResult,
    RowChange,
    RowOp,
    Status,
    Story,
)
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, FieldPlace
from tests.documents.draft import samples
from tests.domain.cases import answered
from tests.domain.sent_case import sent

_RETURNED = UUID(int=77)
_TITLE = samples.public_case().record.information.title


def result(**found: object) -> ReviewResult:
    container = Container(ContainerKind.DOCX, "00", 1)
    return ReviewResult(Status.OK, None, container, **found)  # type: ignore[arg-type]


def listed(read: ReviewResult) -> tuple[Correction, ...]:
    export = sent(samples.public_case()).rounds[0].exports[0]
    return corrections_of(read, export, _RETURNED, uuid4)


def test_a_tracked_change_becomes_a_correction_with_author_and_place() -> None:
    change = Change(ChangeKind.INS, "Pimpinan", "2026-03-05T10:00:00Z", None, "Baru", "judul")
    proposal = Proposal("judul", _TITLE, "Judul Baru", ProposalBasis.TRACKED)
    (one,) = listed(result(changes=(change,), proposals=(proposal,)))
    assert (one.source, one.author, one.label) == (CorrectionSource.TRACKED, "Pimpinan", "Judul Informasi")
    assert one.place is not None
    assert (one.before, one.after, one.returned_id) == (_TITLE, "Judul Baru", _RETURNED)


def test_the_decision_fields_are_no_corrections() -> None:
    proposals = tuple(
        Proposal(f"keputusan.{name}", "", "x", ProposalBasis.TRACKED)
        for name in ("catatan", "nama", "tanggal")
    )
    assert listed(result(proposals=proposals)) == ()


def test_a_change_of_a_computed_field_is_a_remark_without_a_place() -> None:
    proposal = Proposal("nomor_register", "PPID/0017/2026", "PPID/0018/2026", ProposalBasis.UNTRACKED)
    (one,) = listed(result(proposals=(proposal,)))
    assert one.place is None
    assert one.source is CorrectionSource.UNTRACKED


def test_a_row_of_the_correction_table_that_found_no_field_is_kept() -> None:
    row = CorrectionRow("1", "Lampiran 4", "Peta", "Peta skala 1:5000", "Kurang jelas", None)
    (one,) = listed(result(corrections=(row,)))
    assert (one.label, one.before, one.after) == ("Lampiran 4", "Peta", "Peta skala 1:5000")
    assert one.remark == "Kurang jelas"
    assert one.place is None


def test_a_row_that_became_a_proposal_is_listed_once_with_its_reason() -> None:
    row = CorrectionRow("1", "F02", "Batas", "Tapal batas", "Istilah resmi", "judul")
    proposal = Proposal("judul", _TITLE, "Judul Baru", ProposalBasis.CORRECTION_TABLE)
    (one,) = listed(result(corrections=(row,), proposals=(proposal,)))
    assert one.source is CorrectionSource.TABLE
    assert one.remark == "Istilah resmi"


def test_a_comment_is_open_until_answered_and_a_resolved_one_is_not() -> None:
    plain = Comment("1", "Pimpinan", "P", None, None, "Mohon cek", "Batas", "judul", Story.BODY)
    resolved = Comment("2", "Pimpinan", "P", None, None, "Beres", None, None, Story.BODY, resolved=True)
    first, second = listed(result(comments=(plain, resolved)))
    assert (first.state, first.label, first.remark) == (CorrectionState.OPEN, "Judul Informasi", "Mohon cek")
    assert second.state is CorrectionState.ANSWERED


def test_struck_words_and_pictures_are_notes_to_answer() -> None:
    struck, drawn = Marking(MarkingKind.STRIKE, "judul", "lama"), Marking(MarkingKind.PICTURE, None, "")
    first, second = listed(result(markings=(struck, drawn)))
    assert (first.source, first.label, first.before) == (CorrectionSource.COMMENT, "Judul Informasi", "lama")
    assert not first.wants_change and first.state is CorrectionState.OPEN
    assert "Gambar" in second.remark and second.place is None


def test_words_set_bold_with_tracking_are_a_note_unless_something_else_tells_them() -> None:
    def made(text: str, *detail: str) -> Change:
        return Change(ChangeKind.FMT, "Pimpinan", "2026-03-05T10:00:00Z", None, text, "judul", detail=detail)

    bold, font, lit = (
        made("lama", "b", "bCs"),
        made("lain", "rFonts", "sz"),
        made("disorot", "b", "highlight"),
    )
    told = Marking(MarkingKind.HIGHLIGHT, "judul", "kata disorot")
    found = listed(result(changes=(bold, font, lit), markings=(told,)))
    assert [one.before for one in found] == ["kata disorot", "lama"]
    assert (found[1].source, found[1].author) == (CorrectionSource.COMMENT, "Pimpinan")
    assert "Ditebalkan" in found[1].remark


def test_rows_and_text_outside_the_fields_are_not_lost() -> None:
    row = RowChange("koordinasi", RowOp.INSERTED, True, "Pimpinan", None, ("3", "Rapat kedua", ""))
    outside = OutsideChange(Story.BODY, "", "Tambahan di luar isian")
    first, second = listed(result(rows=(row,), outside=(outside,)))
    assert first.source is CorrectionSource.ROW
    assert first.after == "3 · Rapat kedua"
    assert second.source is CorrectionSource.OUTSIDE


@pytest.mark.parametrize("tracked", [True, False])
def test_a_row_that_was_only_moved_exchanges_no_entry(tracked: bool) -> None:
    export = sent(samples.public_case()).rounds[0].exports[0]
    cells = json.loads(export.registry)["tables"]["koordinasi"]["rows"][0]
    gone = RowChange("koordinasi", RowOp.DELETED, tracked, "Pimpinan", None, tuple(cells))
    come = replace(gone, op=RowOp.INSERTED, cells=("7", *cells[1:]))
    (only,) = listed(result(rows=(gone, come)))
    assert (only.source, only.row, only.label) == (
        CorrectionSource.COMMENT,
        None,
        "Koordinasi: baris 1 dipindahkan",
    )
    assert "dipindahkan tanpa diubah" in only.remark
    changed = replace(come, cells=("7", *cells[1:-1], "lain sama sekali"))
    assert [one.row is None for one in listed(result(rows=(gone, changed)))] == [False, False]


def test_tracked_words_outside_the_fields_are_not_lost() -> None:
    made = Change(ChangeKind.INS, "Pimpinan Contoh", "2026-02-14T10:05:00Z", None, " lengkap", None)
    in_row = replace(made, field="table:lampiran", text="Peta")
    first, second = listed(result(changes=(made, in_row)))
    assert (first.source, first.after, first.author) == (CorrectionSource.OUTSIDE, " lengkap", made.author)
    assert (second.label, second.after) == ("Daftar softfile", "Peta")


def test_the_words_of_a_row_that_is_told_as_a_whole_are_not_told_twice() -> None:
    row = RowChange("koordinasi", RowOp.INSERTED, True, "Pimpinan", None, ("3", "Rapat kedua", ""))
    word = Change(ChangeKind.INS, "Pimpinan", None, None, "Rapat kedua\u00b6", "table:koordinasi")
    (only,) = listed(result(rows=(row,), changes=(word,)))
    assert only.source is CorrectionSource.ROW


def test_words_replaced_outside_the_fields_stand_as_one_correction() -> None:
    gone = Change(ChangeKind.DEL, "Pimpinan", "2026-02-14T10:05:00Z", None, "lama", None, Story.FOOTER)
    come = replace(gone, kind=ChangeKind.INS, text="baru")
    (only,) = listed(result(changes=(gone, come)))
    assert (only.label, only.before, only.after) == ("Kaki halaman", "lama", "baru")


def test_a_file_of_an_unknown_export_keeps_its_remarks_without_places() -> None:
    proposal = Proposal("judul", "a", "b", ProposalBasis.TRACKED)
    (one,) = corrections_of(result(proposals=(proposal,)), None, _RETURNED, uuid4)
    assert one.place is None


_FIELDS = (
    Printed("judul", "F02", "Judul Informasi", "Rekapitulasi Batas Desa"),
    Printed("ringkasan", "F03", "Ringkasan Isi Informasi", "Memuat tiga desa"),
    Printed("koordinasi.01.hasil", "C01", "Koordinasi 1 hasil", "Disepakati tiga desa"),
    Printed("koordinasi.01.cara", "C01", "Koordinasi 1 cara", "Rapat"),
)


def test_a_field_is_found_by_code_label_or_words_only_it_holds() -> None:
    assert find_printed(_FIELDS, "F02", "") is _FIELDS[0]
    assert find_printed(_FIELDS, "[f03]", "") is _FIELDS[1]
    assert find_printed(_FIELDS, "judul informasi", "") is _FIELDS[0]
    assert find_printed(_FIELDS, "", "Batas Desa") is _FIELDS[0]


def test_a_field_is_found_by_the_beginning_of_its_label_as_the_lead_writes_it() -> None:
    assert find_printed(_FIELDS, "Judul", "") is _FIELDS[0]
    assert find_printed(_FIELDS, "Ringkasan isi", "tiga desa") is _FIELDS[1]
    two = (*_FIELDS, Printed("koordinasi.02.hasil", "C02", "Koordinasi 2 hasil", "Disepakati lagi"))
    assert find_printed(two, "Koordinasi", "") is None
    assert find_printed(two, "Koordinasi", "lagi") is two[-1]
    assert find_printed(two, "Jud", "Batas Desa") is None


def test_an_ambiguous_quotation_finds_nothing_unless_the_row_settles_it() -> None:
    assert find_printed(_FIELDS, "", "tiga desa") is None
    assert find_printed(_FIELDS, "C01", "tiga desa") is _FIELDS[2]
    assert find_printed(_FIELDS, "Halaman 3", "tiga desa") is None


def test_assigning_turns_quoted_words_into_the_whole_new_text() -> None:
    one = quoting("tiga", "empat")
    place = FieldPlace("ringkasan", "ringkasan")
    found = placed(one, place, "Ringkasan", "Memuat tiga desa")
    assert (found.before, found.after) == ("Memuat tiga desa", "Memuat empat desa")


def quoting(quoted: str, asked: str) -> Correction:
    source = CorrectionSource.TYPED
    return Correction(UUID(int=1), source, "", None, "Hal. 1", quoted, asked, quoted=quoted, asked=asked)


def test_words_that_stand_twice_are_left_to_the_officer_and_never_guessed() -> None:
    place = FieldPlace("ringkasan", "ringkasan")
    found = placed(quoting("desa", "kelurahan"), place, "Ringkasan", "desa dan desa")
    assert (found.before, found.after, found.says_text) == ("desa dan desa", "", False)
    again = placed(found, FieldPlace("judul", "judul"), "Judul", "Peta desa")
    assert again.after == "Peta kelurahan"


def test_a_remark_without_words_never_empties_the_field_it_is_tied_to() -> None:
    one = placed(quoting("", ""), FieldPlace("judul", "judul"), "Judul", "Peta desa")
    assert not one.says_text


def test_a_quotation_left_out_never_replaces_a_text_that_is_there() -> None:
    place = FieldPlace("ringkasan", "ringkasan")
    for quoted in ("", "-"):
        one = placed(quoting(quoted, "Tambahkan luas"), place, "Ringkasan", "Memuat 2020-2021")
        assert (one.after, one.says_text, one.asked) == ("", False, "Tambahkan luas")
    row = CorrectionRow("1", "F02", "", "Tambahkan tahunnya", "", "judul")
    (listed_one,) = listed(result(corrections=(row,)))
    assert (listed_one.before, listed_one.after, listed_one.asked) == (_TITLE, "", "Tambahkan tahunnya")


def test_a_quotation_left_out_fills_an_empty_field() -> None:
    place = FieldPlace("ringkasan", "ringkasan")
    for text in ("", "-"):
        assert placed(quoting("", "Memuat tiga desa"), place, "Ringkasan", text).after == "Memuat tiga desa"


def test_what_the_lead_wrote_beside_the_decision_is_a_remark() -> None:
    words = "Mohon sumber data dijelaskan dahulu"
    change = Change(ChangeKind.INS, "Pimpinan", "2026-03-05T10:00:00Z", None, words, "keputusan.catatan")
    (one,) = listed(result(decision=ReadDecision(note=words), changes=(change,)))
    assert (one.source, one.label, one.remark) == (CorrectionSource.OUTSIDE, "Catatan keputusan", words)
    assert (one.place, one.author, one.written_at) == (None, "Pimpinan", "2026-03-05T10:00:00Z")
    assert (one.wants_change, one.only_says) == (False, True)


def test_words_typed_into_a_box_are_a_remark_and_a_tick_is_none() -> None:
    tick = Change(ChangeKind.INS, "Pimpinan", None, None, "V", "cek.setuju")
    words = replace(tick, field="cek.perbaikan", text="X lengkapi peta")
    (one,) = listed(result(changes=(tick, words)))
    assert (one.label, one.remark) == ("Kotak Perlu perbaikan", "X lengkapi peta")


@pytest.mark.parametrize(
    "bare",
    ["setuju", "Disetujui.", "ACC", "Perbaiki!", "Sudah saya setujui, terima kasih", "", None],
)
def test_the_decision_itself_in_words_needs_no_answer(bare: str | None) -> None:
    assert listed(result(decision=ReadDecision(note=bare))) == ()


@pytest.mark.parametrize(
    ("note", "decision"),
    [
        ("V", ReadDecision(confidence=Confidence.ASK)),
        ("Ya", ReadDecision(confidence=Confidence.ASK)),
        ("revisi", ReadDecision(DecisionValue.APPROVED, DecisionBasis.CONTROL, Confidence.ASK)),
        ("Perlu perbaikan", ReadDecision(DecisionValue.APPROVED, DecisionBasis.CONTROL, Confidence.ASK)),
    ],
)
def test_a_note_that_leaves_the_decision_open_is_a_remark_to_answer(
    note: str, decision: ReadDecision
) -> None:
    (one,) = listed(result(decision=replace(decision, note=note)))
    assert (one.label, one.remark) == ("Catatan keputusan", note)


def test_a_tracked_sign_in_a_box_that_nobody_can_read_is_a_remark() -> None:
    sign = Change(ChangeKind.INS, "Pimpinan", None, None, "■", "cek.setuju")
    (one,) = listed(result(decision=ReadDecision(confidence=Confidence.ASK), changes=(sign,)))
    assert (one.label, one.remark) == ("Kotak Disetujui", "■")


def test_a_refusal_in_words_is_a_remark() -> None:
    (one,) = listed(result(decision=ReadDecision(note="Belum dapat disetujui")))
    assert one.remark == "Belum dapat disetujui"


def test_words_struck_beside_new_ones_are_shown_as_replaced_and_looked_at_first() -> None:
    struck = Marking(MarkingKind.STRIKE, "judul", "lama")
    proposal = Proposal("judul", "Judul lama", "Judul lama baru", ProposalBasis.UNTRACKED)
    read = result(markings=(struck,), proposals=(proposal,))
    (one,) = listed(read)
    assert (one.after, "lama" in one.remark) == ("Judul baru", True)
    case = answered(sent(samples.public_case()))
    file = replace(case.rounds[-1].returned[-1], id=_RETURNED, status="review")
    latest = replace(case.rounds[-1], returned=(file,), corrections=(one,))
    assert applied_together(latest, (one,)) == (one,)
    held = replace(file, reading=json.dumps(to_plain(read)))
    assert applied_together(replace(latest, returned=(held,)), (one,)) == ()


@pytest.mark.parametrize("asked", ["hapus", "(dihapus)", "Dihapus.", "hapus saja", "-", "sda", "s.d.a."])
def test_an_instruction_in_the_table_is_never_written_into_the_field(asked: str) -> None:
    row = CorrectionRow("1", "F02", _TITLE, asked, "", "judul")
    (one,) = listed(result(corrections=(row,)))
    assert (one.after, one.asked, one.says_text) == ("", asked, False)


@pytest.mark.parametrize("part", ["F02", "Judul informasi, baris kedua"])
def test_a_place_within_the_field_is_no_further_wish(part: str) -> None:
    row = CorrectionRow("1", part, _TITLE, "Judul Baru", "", "judul")
    (one,) = listed(result(corrections=(row,)))
    assert (one.remark, one.after) == ("", "Judul Baru")


def test_a_part_that_names_more_than_the_field_is_kept_for_the_officers_hand() -> None:
    row = CorrectionRow("1", "F02, sesuaikan juga ringkasan", _TITLE, "Judul Baru", "Perlu", "judul")
    (one,) = listed(result(corrections=(row,)))
    assert (one.after, one.remark) == ("", "Bagian: F02, sesuaikan juga ringkasan\nPerlu")


def test_words_at_the_box_that_contradicts_the_tick_are_told() -> None:
    change = Change(ChangeKind.INS, "Pimpinan", None, None, " perbaiki", "cek.perbaikan")
    (one,) = listed(result(changes=(change,), decision=ReadDecision(DecisionValue.CONFLICT)))
    assert (one.label, one.remark) == ("Kotak Perlu perbaikan", "perbaiki")


def test_a_sentence_in_the_cell_of_the_name_or_date_is_told() -> None:
    said = ReadDecision(
        DecisionValue.APPROVED,
        signer="Pimpinan Contoh, tetapi lampiran 1 harap diganti",
        date="14 Februari 2026",
    )
    (one,) = listed(result(decision=said))
    assert (one.label, "diganti" in one.remark) == ("Nama pimpinan", True)
    assert listed(result(decision=replace(said, signer="Dra. Pimpinan Contoh, M.Si"))) == ()


def test_new_words_typed_in_a_colour_are_told_once() -> None:
    lit = Marking(MarkingKind.HIGHLIGHT, "judul", "Baru")
    proposal = Proposal("judul", "Judul", "Judul Baru", ProposalBasis.UNTRACKED)
    assert len(listed(result(markings=(lit,), proposals=(proposal,)))) == 1


def test_a_row_of_the_record_deleted_with_tracking_is_told() -> None:
    gone = FieldReading(FieldStatus.MISSING, _TITLE, None, FieldBasis.BOOKMARK)
    (one,) = listed(result(fields={"judul": gone}))
    assert "Judul Informasi" in one.remark


def test_a_tracked_sign_beside_a_certain_tick_is_a_remark() -> None:
    ticked = ReadDecision(
        DecisionValue.APPROVED, DecisionBasis.CONTROL, Confidence.ASK, Boxes(setuju=True, perbaikan=False)
    )
    sign = Change(ChangeKind.INS, "Pimpinan", None, None, "\uf04a", "cek.setuju")
    (one,) = listed(result(decision=ticked, changes=(sign,)))
    assert (one.label, one.remark, one.author) == ("Kotak Disetujui", "\uf04a", "Pimpinan")
    typed = replace(sign, text="X")
    assert listed(result(decision=ticked, changes=(typed,))) == ()
