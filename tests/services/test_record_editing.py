"""Fields save themselves; what is out is read-only; doubt and log follow every change."""

from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import InvalidValue, NotFound, RuleBroken, StaleVersion
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.flow import StepState, status, step_of
from ppid_desktop.domain.office import Numbering
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import Category, RecordStatus, SecurityClass
from tests.services.conftest import OFFICE, Desk


def test_a_new_record_draws_case_and_register_numbers_one_after_the_other(desk: Desk) -> None:
    first, second = desk.services.records.create("Bagian Contoh", "Judul"), desk.services.records.create()
    assert (first.case_no, second.case_no) == (1, 2)
    assert (first.register_no, second.register_no) == ("PPID/0001/2026", "PPID/0002/2026")
    assert (first.information.unit, first.information.title) == ("Bagian Contoh", "Judul")


def test_the_register_number_follows_the_offices_template_and_starts_anew_each_year(desk: Desk) -> None:
    desk.services.settings.save_numbering(Numbering(register="{tahun}.{urut:03}"))
    assert desk.services.records.create().register_no == "2026.001"
    desk.clock.move(days=365)
    assert desk.services.records.create().register_no == "2027.001"


def test_a_field_is_stored_as_its_type_and_comes_back_in_the_case(desk: Desk) -> None:
    record_id = desk.record(judul="  <b>Tebal</b> &\x0b miring ", kategori="berkala")
    info = desk.services.work.case(record_id).record.information
    assert info.title == "<b>Tebal</b> & miring"
    assert info.category is Category.BERKALA


def test_what_cannot_be_read_is_not_stored(desk: Desk) -> None:
    record_id = desk.record(kategori="BERKALA")
    with pytest.raises(InvalidValue):
        desk.services.records.save_field(record_id, "kategori", "sangat rahasia")
    assert desk.services.work.case(record_id).record.information.category is Category.BERKALA


def test_the_first_saved_field_starts_the_record(desk: Desk) -> None:
    record_id = desk.record()
    assert status(desk.services.work.case(record_id)) is RecordStatus.DRAF
    desk.services.records.save_field(record_id, "judul", "Judul")
    assert status(desk.services.work.case(record_id)) is RecordStatus.BERJALAN


def test_saving_over_a_change_made_elsewhere_is_refused(desk: Desk) -> None:
    record_id = desk.record()
    seen = desk.services.work.case(record_id).record.row_version
    after = desk.services.records.save_field(record_id, "judul", "Satu", seen)
    with pytest.raises(StaleVersion):
        desk.services.records.save_field(record_id, "judul", "Dua", seen)
    desk.services.records.save_field(record_id, "judul", "Dua", after.record.row_version)


def test_saving_the_same_value_writes_nothing(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    before = desk.services.log.count()
    version = desk.services.work.case(record_id).record.row_version
    assert desk.services.records.save_field(record_id, "judul", " Judul ").record.row_version == version
    assert desk.services.log.count() == before


def test_autosave_is_logged_once_per_field_and_visit_without_its_content(desk: Desk) -> None:
    record_id = desk.record()
    desk.services.records.begin_visit(record_id)
    for text in ("Data ra", "Data raha", "Data rahasia"):
        desk.services.records.save_field(record_id, "judul", text)
    desk.services.records.save_field(record_id, "ringkasan", "Isi rahasia")
    entries = [one.note for one in desk.log() if one.note.action is Action.FIELD_SAVED]
    assert [note.detail.split()[0] for note in entries] == ["ringkasan", "judul"]
    assert "rahasia" not in " ".join(note.detail for note in entries)
    assert all(note.record_id == record_id for note in entries)
    desk.services.records.begin_visit(record_id)
    desk.services.records.save_field(record_id, "judul", "Data lain")
    assert sum(one.note.action is Action.FIELD_SAVED for one in desk.log()) == 3


def test_a_save_that_fails_is_logged_the_next_time_it_succeeds(desk: Desk) -> None:
    record_id = desk.record()
    with pytest.raises(StaleVersion):
        desk.services.records.save_field(record_id, "judul", "Satu", 99)
    desk.services.records.save_field(record_id, "judul", "Satu")
    assert sum(one.note.action is Action.FIELD_SAVED for one in desk.log()) == 1


def test_exempting_sets_the_security_class_nobody_chose(desk: Desk) -> None:
    record_id = desk.record(kategori="DIKECUALIKAN")
    assert desk.services.work.case(record_id).record.information.security_class is SecurityClass.TERBATAS


def test_a_category_outside_the_sops_scope_is_refused(desk: Desk) -> None:
    scope = (Category.BELUM, Category.BERKALA, Category.SETIAP_SAAT)
    desk.services.settings.save_office(type(OFFICE)(unit_name="Biro Contoh", admitted=scope))
    record_id = desk.record(kategori="BERKALA")
    with pytest.raises(RuleBroken):
        desk.services.records.save_field(record_id, "kategori", "DIKECUALIKAN")


def test_a_change_of_unit_doubts_coordination_and_sources_until_somebody_says_they_hold(desk: Desk) -> None:
    record_id = desk.ready()
    case = desk.services.records.save_field(record_id, "unit", "Bagian Lain")
    assert [mark.step for mark in case.record.marks] == [2, 4]
    assert {mark.field_id for mark in case.record.marks} == {"unit"}
    assert step_of(case, 2).state is StepState.PERLU_DITINJAU
    assert step_of(desk.services.records.clear_marks(record_id, 2), 2).state is StepState.SELESAI
    assert desk.services.records.clear_marks(record_id).record.marks == ()
    cleared = [one.note.detail for one in desk.log() if one.note.action is Action.MARKS_CLEARED]
    assert cleared == ["langkah semua", "langkah 2"]


def test_working_on_a_doubted_step_clears_it(desk: Desk) -> None:
    record_id = desk.ready()
    case = desk.services.records.save_field(record_id, "unit", "Bagian Lain")
    desk.services.entries.save(
        record_id, Owner.COORDINATION, case.coordinations[0].id, "hasil", "Disepakati lagi."
    )
    left = desk.services.work.case(record_id).record.marks
    assert [mark.step for mark in left] == [4]


def test_while_the_draft_is_out_its_content_is_read_only_but_a_note_may_be_written(desk: Desk) -> None:
    record_id = desk.ready()
    folder = desk.send(record_id)
    with pytest.raises(RuleBroken) as refused:
        desk.services.records.save_field(record_id, "judul", "Judul lain")
    assert "pimpinan PPID" in refused.value.what
    desk.services.records.save_field(record_id, "catatan_petugas", "Ditanyakan hari ini.")
    desk.take(record_id, folder)
    desk.services.records.save_field(record_id, "judul", "Judul lain")


def test_where_the_officer_was_is_remembered_and_other_roles_leave_no_trace(desk: Desk) -> None:
    record_id = desk.record()
    desk.as_role(Role.ARSIPARIS).records.open_at(record_id, 5)
    assert not desk.services.work.case(record_id).record.opened
    desk.services.records.open_at(record_id, 4)
    record = desk.services.work.case(record_id).record
    assert (record.last_step, record.opened) == (4, True)
    version = record.row_version
    desk.services.records.open_at(record_id, 4)
    assert desk.services.work.case(record_id).record.row_version == version


def test_a_record_is_cancelled_with_a_reason_and_stays_readable(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    with pytest.raises(RuleBroken):
        desk.services.records.cancel(record_id, "  ")
    case = desk.services.records.cancel(record_id, "Tercatat dua kali.")
    assert status(case) is RecordStatus.DIBATALKAN
    assert desk.services.work.case(record_id).record.information.title == "Judul"
    assert desk.services.work.in_work() == ()
    with pytest.raises(RuleBroken):
        desk.services.records.save_field(record_id, "judul", "Lain")
    assert "dua kali" not in desk.log()[0].note.detail


def test_a_record_is_not_cancelled_under_the_leads_hands(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    with pytest.raises(RuleBroken):
        desk.services.records.cancel(record_id, "Keliru.")


def test_an_unknown_field_or_record_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.services.records.save_field(desk.record(), "tidak_ada", "x")
    with pytest.raises(NotFound):
        desk.services.records.save_field(uuid4(), "judul", "x")
