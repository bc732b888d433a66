"""What may not change while a draft is out, and what a change puts in doubt."""

from dataclasses import replace
from uuid import uuid4

import pytest

from ppid_desktop.domain.doubts import marks_after, marks_without, named_fields
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.locks import (
    closed,
    entry_locked,
    field_locked,
    frozen,
    require_free,
    require_open,
    softfile_locked,
)
from ppid_desktop.domain.record import Case, ReviewMark
from ppid_desktop.domain.rounds import FieldPlace
from tests.domain import cases
from tests.domain.cases import NOW


def marked(case: Case, *marks: ReviewMark) -> Case:
    return replace(case, record=replace(case.record, marks=marks))


def test_nothing_is_locked_before_a_draft_goes_out() -> None:
    case = cases.ready()
    assert not frozen(case)
    assert not field_locked(case, "judul")
    assert not entry_locked(case, case.sources[0].id)
    assert not softfile_locked(case, case.softfiles[0].id)


def test_exported_content_is_read_only_while_the_draft_is_out() -> None:
    case = cases.sent(cases.ready())
    assert frozen(case)
    assert field_locked(case, "judul")
    assert field_locked(case, "jenis_media")  # not printed because empty: filling it would change the content
    assert entry_locked(case, case.sources[0].id)
    assert softfile_locked(case, case.softfiles[0].id)
    with pytest.raises(RuleBroken):
        require_free(case, locked=True)


def test_a_note_and_what_was_added_later_stay_free() -> None:
    case = cases.sent(cases.ready())
    assert not field_locked(case, "catatan_petugas")
    assert not entry_locked(case, uuid4())
    assert not softfile_locked(case, uuid4())


def test_a_note_that_was_printed_is_content_like_any_other() -> None:
    place = FieldPlace("catatan_petugas", "catatan_petugas")
    assert field_locked(cases.sent(cases.ready(), place), "catatan_petugas")


def test_reading_a_file_in_withdrawing_or_deciding_unlocks() -> None:
    case = cases.sent(cases.ready())
    for after in (cases.answered(case), cases.withdrawn(case), cases.decided(case)):
        assert not field_locked(after, "judul")


def test_an_archived_record_is_closed_for_good() -> None:
    case = cases.whole_way()
    assert closed(case)
    assert field_locked(case, "catatan_petugas")
    assert entry_locked(case, uuid4())
    with pytest.raises(RuleBroken):
        require_open(case)


def test_only_finished_steps_are_put_in_doubt_and_the_mark_names_the_field() -> None:
    case = replace(cases.ready(), sources=())
    marks = marks_after(case, NOW, doubted_by="unit")
    assert [(mark.step, mark.field_id) for mark in marks] == [(2, "unit")]


def test_a_change_of_category_doubts_every_step_that_rests_on_it() -> None:
    approved = cases.decided(cases.sent(cases.ready()))
    steps = [mark.step for mark in marks_after(approved, NOW, doubted_by="kategori")]
    assert steps == [2, 5, 6]


def test_what_the_archivist_filled_in_is_doubted_although_step_seven_ends_with_the_seal() -> None:
    filled = cases.archivable(cases.decided(cases.sent(cases.ready())))
    assert [mark.step for mark in marks_after(filled, NOW, doubted_by="kategori")] == [2, 5, 6, 7]
    assert marks_after(filled, NOW, doubted_by="skkaad") == (ReviewMark(7, "skkaad", NOW),)
    assert marks_after(filled, NOW, doubted_by="skkaad", redone=7) == ()


def test_doubting_again_keeps_the_first_mark_and_adds_another_field() -> None:
    case = marked(cases.ready(), ReviewMark(2, "unit", NOW))
    assert marks_after(case, NOW, doubted_by="unit")[0] == ReviewMark(2, "unit", NOW)
    both = marked(case, *marks_after(case, NOW, doubted_by="kategori"))
    assert named_fields(both, 2) == ("unit", "kategori")


def test_redoing_a_step_takes_its_doubt_away() -> None:
    case = marked(cases.ready(), ReviewMark(2, "unit", NOW), ReviewMark(4, "unit", NOW))
    assert [mark.step for mark in marks_after(case, NOW, redone=2)] == [4]


def test_saying_that_it_still_holds_clears_one_step_or_all() -> None:
    case = marked(cases.ready(), ReviewMark(2, "unit", NOW), ReviewMark(4, "unit", NOW))
    assert [mark.step for mark in marks_without(case, 2)] == [4]
    assert marks_without(case) == ()


def test_a_field_that_nothing_rests_on_doubts_nothing() -> None:
    assert marks_after(cases.ready(), NOW, doubted_by="jenis_media") == ()
