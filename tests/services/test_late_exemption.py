"""What steps 1 to 5 and an exemption require is asked again before sealing, whoever changed it last."""

from dataclasses import replace

import pytest

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import CorrectionState
from ppid_desktop.domain.terms import Category, EvidenceForm, SecurityClass
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import decided, exempted, filed, ruling

_OPEN, _CLOSED = "Wajib disediakan dan diumumkan secara berkala", "Dikecualikan"


def narrowed(desk: Desk) -> None:
    """Leave exempted information out of what the office's SOP covers."""
    settings = desk.services.settings
    settings.save_office(replace(settings.office(), admitted=(Category.BELUM, Category.BERKALA)))


def told_to_exempt(desk: Desk) -> Case:
    """Return a record whose draft came back with the category corrected."""
    record_id = desk.ready()
    desk.take(record_id, desk.send(record_id))
    return desk.services.desk.type_in(record_id, "Kategori Informasi", _OPEN, _CLOSED, "Data pribadi")


def test_a_correction_to_exempted_applied_after_the_decision_needs_letter_test_and_signature(
    desk: Desk,
) -> None:
    case = told_to_exempt(desk)
    record_id, one = case.record.id, case.rounds[-1].corrections[-1]
    spoken = replace(ruling(desk), form=EvidenceForm.LAIN)
    desk.services.decisions.record(record_id, spoken, silent, never)
    case = desk.services.desk.apply(record_id, one.id)
    assert case.record.information.security_class is SecurityClass.TERBATAS
    desk.services.desk.keep_other_softfiles(record_id)
    with pytest.raises(RuleBroken, match="Langkah 6"):
        desk.services.archiving.offer(record_id)
    found = {(one.step, one.field_id, one.code) for one in desk.services.archiving.problems(record_id)}
    assert {(1, "usulan_huruf", "kosong"), (5, "uji_dokumen", "kosong"), (6, "", "tanda_tangan")} <= found


def test_a_folder_saved_again_after_a_correction_to_exempted_names_no_softfile(desk: Desk) -> None:
    case = told_to_exempt(desk)
    assert case.rounds[-1].sent[0].file_name != "Lampiran 01.txt"
    desk.services.desk.apply(case.record.id, case.rounds[-1].corrections[-1].id)
    again = desk.services.sending.save_again(case.record.id, desk.files / "lagi", silent, never)
    assert [one.name for one in again.glob("Lampiran*")] == ["Lampiran 01.txt"]


def test_what_is_emptied_or_exempted_after_the_offer_is_not_accepted_by_consent(desk: Desk) -> None:
    record_id = desk.ready()
    decided(desk, record_id)
    desk.services.archiving.offer(record_id)
    filed(desk, record_id)
    for field_id, text in {"judul": "", "unit": "", "kategori": "DIKECUALIKAN"}.items():
        desk.services.records.save_field(record_id, field_id, text)
    desk.services.decisions.record_consent(record_id, "Disetujui lisan, 2 Maret 2026")
    with pytest.raises(RuleBroken) as refused:
        desk.services.archiving.accept(record_id)
    for label in ("Judul", "Unit", "Huruf Pasal 17"):
        assert label in refused.value.what


def test_a_correction_to_a_category_outside_the_scope_is_refused_and_left_open_by_apply_all(
    desk: Desk,
) -> None:
    case = told_to_exempt(desk)
    record_id, one = case.record.id, case.rounds[-1].corrections[-1]
    narrowed(desk)
    with pytest.raises(RuleBroken, match="lingkup SOP"):
        desk.services.desk.apply(record_id, one.id)
    case, left, _ = desk.services.desk.apply_all(record_id)
    assert (case.rounds[-1].corrections[-1].state, left) == (CorrectionState.OPEN, 1)


def test_a_row_becomes_a_record_with_its_security_class_and_only_inside_the_scope(desk: Desk) -> None:
    lists = desk.services.inventories
    one = lists.create("Bagian Contoh", "2026")
    rows = lists.add_rows(one.id, [("Satu", "R", _CLOSED, ""), ("Dua", "R", _CLOSED, "")]).rows
    made = lists.make_record(rows[0].id)
    assert made.information.security_class is SecurityClass.TERBATAS
    narrowed(desk)
    with pytest.raises(RuleBroken, match="lingkup SOP"):
        lists.make_record(rows[1].id)


def test_a_draft_sent_as_exempted_needs_a_signature_whatever_a_correction_makes_of_it(desk: Desk) -> None:
    record_id = exempted(desk)
    desk.take(record_id, desk.send(record_id))
    case = desk.services.desk.type_in(record_id, "Kategori Informasi", _CLOSED, _OPEN, "Terbuka saja")
    one = case.rounds[-1].corrections[-1]
    case, left, _ = desk.services.desk.apply_all(record_id)
    assert (case.record.information.category, left) == (Category.DIKECUALIKAN, 1)
    case = desk.services.desk.apply(record_id, one.id)
    assert case.record.information.category is Category.BERKALA
    with pytest.raises(RuleBroken, match="bertanda tangan"):
        returned = case.rounds[-1].returned[-1].id
        desk.services.decisions.record(record_id, ruling(desk, returned_id=returned), silent, never)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    desk.services.desk.keep_other_softfiles(record_id)
    found = {(one.step, one.field_id, one.code) for one in desk.services.archiving.problems(record_id)}
    assert (5, "uji_kesimpulan", "bertentangan") in found
    with pytest.raises(RuleBroken, match="Langkah 6"):
        desk.services.archiving.offer(record_id)
