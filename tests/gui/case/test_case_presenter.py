"""What the case page says and where it leads, without a window."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

from ppid_desktop.domain.record import (
    Cancellation,
    Case,
    Coordination,
    EquipmentCheck,
    EquipmentItem,
    Information,
    Record,
    ReviewMark,
    SourceRequest,
)
from ppid_desktop.domain.rounds import Round, Withdrawal
from ppid_desktop.domain.terms import Category, Channel, Letter, Means, RequestStatus
from ppid_desktop.gui.case import case_presenter as presenter
from ppid_desktop.gui.case.lock import lock_of, may_cancel

NOW = datetime(2026, 3, 5, 10, 42, tzinfo=UTC)
TODAY = date(2026, 3, 5)


def case(**changes: Any) -> Case:
    record = Record(uuid4(), 1, "PPID/0001/2026", NOW, uuid4(), "sop")
    return replace(Case(record), **changes)


def about(one: Case, **changes: Any) -> Case:
    information = replace(one.record.information, **changes)
    return replace(one, record=replace(one.record, information=information))


def complete_four() -> Case:
    information = Information("Laporan", "Isi", "Bagian Contoh", Category.BERKALA)
    one = case(
        coordinations=(
            Coordination(uuid4(), held_on=TODAY, official="Kepala", means=Means.RAPAT, outcome="Ya"),
        ),
        checks=(EquipmentCheck(uuid4(), items=(EquipmentItem(uuid4(), "Komputer", ready=True),)),),
        sources=(
            SourceRequest(
                uuid4(),
                party="Bagian Lain",
                description="Data",
                status=RequestStatus.DITERIMA,
                received_on=TODAY,
            ),
        ),
    )
    return replace(one, record=replace(one.record, information=information))


def out(number: int = 2) -> Round:
    return Round(uuid4(), number, "1/2026", date(2026, 3, 2), "Kepala", Channel.SURAT, NOW, uuid4(), "h")


def test_the_head_line_tells_step_waiting_round_and_saving() -> None:
    one = replace(complete_four(), rounds=(out(),))
    line = presenter.head_line(one, 6, TODAY, "Tersimpan 10.42")
    assert line == "Langkah 6 dari 7 · Menunggu: Pimpinan PPID sejak 3 hari · Putaran 2 · Tersimpan 10.42"


def test_the_head_line_leaves_out_what_is_not_so() -> None:
    assert presenter.head_line(case(), 1, TODAY, "") == "Langkah 1 dari 7"


def test_somebody_asked_today_is_waited_for_since_today() -> None:
    asked = SourceRequest(uuid4(), party="Bagian Lain", asked_on=TODAY, status=RequestStatus.DIMINTA)
    assert presenter.waiting_phrase(case(sources=(asked,)), TODAY) == "Menunggu: Bagian Lain sejak hari ini"


def test_a_record_without_a_title_has_a_name_all_the_same() -> None:
    assert presenter.title(case()) == "Rekaman tanpa judul"
    assert presenter.title(about(case(), title="<b>A</b> & B")) == "<b>A</b> & B"


def test_the_subtitle_names_number_status_and_category() -> None:
    one = about(case(), category=Category.DIKECUALIKAN)
    assert presenter.subtitle(one) == "PPID/0001/2026 · Draf · Informasi dikecualikan"


def test_next_lists_what_is_missing_but_lets_go_on_from_steps_one_to_four() -> None:
    move = presenter.next_move(case(), 1)
    assert move.target == 2
    assert not move.free
    assert [problem.field_id for problem in move.missing] == ["judul", "ringkasan", "unit"]


def test_next_goes_on_without_a_word_when_nothing_is_missing() -> None:
    assert presenter.next_move(complete_four(), 1).free


def test_step_six_is_forbidden_with_everything_in_the_way_listed() -> None:
    move = presenter.next_move(complete_four(), 5)
    assert move.target is None
    assert move.reason == "Langkah 5 belum selesai."
    assert {problem.step for problem in move.missing} == {5}


def test_step_six_names_the_category_when_it_is_not_chosen() -> None:
    move = presenter.next_move(about(complete_four(), category=Category.BELUM), 5)
    assert move.missing[0].field_id == "kategori"


def test_an_exempted_record_lacks_its_consequence_test_in_step_five() -> None:
    one = about(complete_four(), category=Category.DIKECUALIKAN, letters=(Letter.H,))
    assert "uji_waktu" in {problem.field_id for problem in presenter.missing(one, 5)}


def test_step_seven_is_forbidden_until_the_lead_decided() -> None:
    move = presenter.next_move(replace(complete_four(), rounds=(out(),)), 6)
    assert move.target is None
    assert "keputusan" in move.reason


def test_the_last_step_leads_nowhere() -> None:
    assert presenter.next_move(complete_four(), 7).target is None


def test_a_doubted_step_names_the_changed_fields_once() -> None:
    marks = (ReviewMark(2, "kategori", NOW), ReviewMark(2, "unit", NOW), ReviewMark(2, "kategori", NOW))
    one = case()
    one = replace(one, record=replace(one.record, marks=marks))
    notice = presenter.mark_notice(one, 2)
    assert notice is not None
    assert "Kategori Informasi, Unit yang Menguasai Informasi berubah pada 5 Maret 2026" in notice.text
    assert presenter.mark_notice(one, 3) is None


def test_changes_that_are_no_field_have_names_too() -> None:
    assert presenter.field_label("softfile") == "Softfile"
    assert presenter.field_label("entah") == "entah"


def test_it_opens_where_the_officer_left_it() -> None:
    one = case()
    assert presenter.opening_step(replace(one, record=replace(one.record, last_step=4))) == 4
    assert presenter.opening_step(replace(one, record=replace(one.record, last_step=99))) == 1


def test_nothing_is_locked_for_an_officer_at_work() -> None:
    assert lock_of(complete_four(), may_edit=True).notice == ""


def test_a_draft_that_is_out_locks_what_was_sent() -> None:
    one = replace(complete_four(), rounds=(out(),))
    lock = lock_of(one, may_edit=True)
    assert "putaran 2" in lock.notice
    assert lock.of_field(one, "judul")
    assert lock.of_field(one, "catatan_petugas") == ""
    assert lock.of_entry(one, one.sources[0].id) == ""


def test_a_withdrawn_round_locks_nothing() -> None:
    back = replace(out(), withdrawn=Withdrawal(NOW, uuid4(), "keliru"))
    assert lock_of(replace(complete_four(), rounds=(back,)), may_edit=True).notice == ""


def test_who_may_not_edit_reads_everything_and_is_told_why() -> None:
    one = complete_four()
    lock = lock_of(one, may_edit=False)
    assert "Ganti pengguna" in lock.of_field(one, "catatan_petugas")
    assert lock.of_entry(one, one.sources[0].id) == lock.everything


def test_a_cancelled_record_is_locked_with_its_reason_and_cannot_be_cancelled_again() -> None:
    one = complete_four()
    called_off = replace(one.record, cancelled=Cancellation(NOW, uuid4(), "sudah ada"))
    closed = replace(one, record=called_off)
    assert "sudah ada" in lock_of(closed, may_edit=True).everything
    assert not may_cancel(closed)
    assert may_cancel(one)


def test_a_closed_record_can_be_leafed_through_freely() -> None:
    one = complete_four()
    closed = replace(one, record=replace(one.record, cancelled=Cancellation(NOW, uuid4(), "sudah ada")))
    assert all(presenter.next_move(closed, step).free for step in range(1, 7))
    assert presenter.missing(closed, 5) == ()
