"""What step 6 says and offers, decided without a window."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from ppid_desktop.domain.approval import Coverage, Difference
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review import (
    Confidence,
    Container,
    ContainerKind,
    DecisionValue,
    ReadDecision,
    ReviewResult,
    Status,
)
from ppid_desktop.domain.review_terms import DecisionBasis
from ppid_desktop.domain.rounds import (
    Correction,
    CorrectionSource,
    CorrectionState,
    FieldPlace,
    Returned,
    Round,
    RoundDecision,
    SetAside,
)
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.domain.terms import Channel, Verdict
from ppid_desktop.gui.case.step_review.coverage_text import coverage_notice
from ppid_desktop.gui.case.step_review.decision_suggestion import Suggestion, suggestion_of
from ppid_desktop.gui.case.step_review.desk_presenter import (
    Move,
    applicable,
    counts,
    detail_of,
    held_back,
    when_text,
)
from ppid_desktop.gui.case.step_review.desk_words import no_corrections, together
from ppid_desktop.gui.case.step_review.field_steps import step_of_field
from ppid_desktop.gui.case.step_review.review_phase import standing_of
from tests.domain import cases
from tests.domain.cases import offered, ready

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STORED = StoredFile(uuid4(), "a", "0" * 64, "1" * 64, 1, 1)
REMARK = CorrectionSource.COMMENT
CONTAINER = Container(ContainerKind.DOCX, "0" * 64, 1)


def correction(state: CorrectionState, source: CorrectionSource = CorrectionSource.TRACKED) -> Correction:
    return Correction(uuid4(), source, "judul", None, "Judul", "lama", "baru", state=state)


def returned(name: str) -> Returned:
    return Returned(
        uuid4(), STORED, name, TODAY, "Pimpinan", Channel.EMAIL, NOW, uuid4(), "ok", "current", None, "{}"
    )


def round_of(*corrections: Correction, decision: RoundDecision | None = None) -> Round:
    empty = Round(uuid4(), 1, "1", TODAY, "Pimpinan", Channel.EMAIL, NOW, uuid4(), "")
    return replace(empty, corrections=corrections, decision=decision)


def reading(
    value: DecisionValue, confidence: Confidence = Confidence.SURE, day: str | None = None
) -> ReviewResult:
    decision = ReadDecision(value, DecisionBasis.CONTROL, confidence, date=day)
    return ReviewResult(Status.OK, None, CONTAINER, decision=decision)


def approved() -> RoundDecision:
    return RoundDecision(Verdict.DISETUJUI, TODAY, uuid4(), "Pimpinan", "Kepala", Channel.SURAT, uuid4(), NOW)


def with_round(one: Round) -> Case:
    return replace(ready(), rounds=(one,))


def test_a_desk_without_corrections_says_whether_a_file_came_back_without_any() -> None:
    came_back = replace(round_of(), returned=(returned("kembali.docx"),))
    told = [no_corrections(one)[1] for one in (None, round_of(), came_back, round_of(decision=approved()))]
    assert told[0] == told[1]
    assert told[0].startswith("Terima berkas yang kembali")
    assert told[2].startswith("Berkas yang kembali tidak memuat koreksi.")
    assert told[3] == "Putaran ini diputus tanpa koreksi."


def test_corrections_are_counted_by_what_became_of_them() -> None:
    states = [CorrectionState.APPLIED] * 10 + [CorrectionState.NOT_APPLIED] * 2
    assert counts(tuple(map(correction, states))) == "12 koreksi: 10 diterapkan, 2 tidak diterapkan"
    assert counts(()) == ""


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2026-01-12T10:42:00Z", "12 Januari 2026 10.42"),
        ("2026-01-12T10:42:00+07:00", "12 Januari 2026 10.42"),
        ("kemarin <sore>", "kemarin <sore>"),
        ("0-00-00T00:00:00Z", ""),
        ("", ""),
    ],
)
def test_moments_are_shown_as_people_read_them_and_anything_else_as_it_stands(
    written: str, shown: str
) -> None:
    assert when_text(written) == shown


def test_a_comment_is_answered_or_declined_but_never_applied() -> None:
    one = correction(CorrectionState.OPEN, CorrectionSource.COMMENT)
    assert detail_of(with_round(round_of(one)), one).moves == {Move.ANSWER, Move.DECLINE}


def test_what_was_handled_can_only_be_undone() -> None:
    one = correction(CorrectionState.NOT_APPLIED)
    assert detail_of(with_round(round_of(one)), one).moves == {Move.UNDO}


def test_nothing_is_undone_once_the_archivist_accepted_the_record() -> None:
    one = correction(CorrectionState.NOT_APPLIED)
    accepted = offered(with_round(round_of(one)), True)
    assert detail_of(accepted, one).moves == frozenset()


@pytest.mark.parametrize(
    ("value", "corrections", "verdict"),
    [
        (DecisionValue.APPROVED, (), Verdict.DISETUJUI),
        (DecisionValue.APPROVED, (correction(CorrectionState.OPEN),), Verdict.DISETUJUI_KOREKSI),
        (DecisionValue.APPROVED, (correction(CorrectionState.OPEN, REMARK),), Verdict.DISETUJUI),
        (DecisionValue.NEEDS_FIX, (), Verdict.DIKEMBALIKAN),
    ],
)
def test_a_sure_decision_is_suggested(
    value: DecisionValue, corrections: tuple[Correction, ...], verdict: Verdict
) -> None:
    found = suggestion_of(round_of(*corrections), [(returned("a.docx"), reading(value))], TODAY)
    assert (found.verdict, found.doubtful) == (verdict, False)


def test_a_doubtful_decision_is_told_and_not_chosen() -> None:
    file = (returned("a.docx"), reading(DecisionValue.APPROVED, Confidence.ASK))
    found = suggestion_of(round_of(), [file], TODAY)
    assert found.verdict is None
    assert "memastikan" in found.text


def test_contradicting_files_are_all_named() -> None:
    files = [
        (returned("satu.docx"), reading(DecisionValue.APPROVED)),
        (returned("dua.docx"), reading(DecisionValue.NEEDS_FIX)),
    ]
    found = suggestion_of(round_of(), files, TODAY)
    assert found.verdict is None
    assert "satu.docx" in found.text
    assert "dua.docx" in found.text


@pytest.mark.parametrize("verdict", ["older_revision", "tampered", "none"])
def test_a_file_that_is_not_this_rounds_draft_is_told_and_fills_nothing(verdict: str) -> None:
    file = replace(returned("a.docx"), verdict=verdict)
    found = suggestion_of(round_of(), [(file, reading(DecisionValue.APPROVED))], TODAY)
    assert (found.verdict, found.doubtful, found.returned, found.decided_on) == (None, True, None, None)
    assert "a.docx" in found.text
    assert "Tidak diisikan" in found.text


def test_a_file_set_aside_or_to_look_into_first_fills_nothing() -> None:
    file = returned("a.docx")
    aside = replace(
        round_of(), aside=(SetAside(uuid4(), file.id, file.entered_at, file.entered_by, "Keliru"),)
    )
    looked = replace(file, status="review", reading='{"warnings": ["HIDDEN_TEXT"]}')
    said = reading(DecisionValue.APPROVED)
    assert suggestion_of(aside, [(file, said)], TODAY).verdict is None
    assert suggestion_of(round_of(), [(looked, said)], TODAY).verdict is None
    assert suggestion_of(round_of(), [(looked, said), (file, said)], TODAY).returned == file


def test_files_without_a_decision_suggest_nothing() -> None:
    assert (
        suggestion_of(round_of(), [(returned("a.docx"), reading(DecisionValue.NONE))], TODAY) == Suggestion()
    )


@pytest.mark.parametrize(
    ("written", "day"), [("1 Maret 2026", date(2026, 3, 1)), ("1 Maret 2099", TODAY), ("besok", TODAY)]
)
def test_the_day_read_counts_unless_it_lies_ahead_or_is_none(written: str, day: date) -> None:
    file = (returned("a.docx"), reading(DecisionValue.APPROVED, day=written))
    assert suggestion_of(round_of(), [file], TODAY).decided_on == day


def test_many_differences_are_told_in_few_lines() -> None:
    differences = tuple(Difference(f"Isian {number}", "Berbeda.") for number in range(20))
    case = with_round(round_of(decision=approved()))
    notice = coverage_notice(case, Coverage(False, "a", "b", differences))
    assert notice is not None
    assert notice.needs_consent
    assert "dan 12 perbedaan lain" in notice.text


def test_a_returned_round_says_nothing_about_coverage() -> None:
    back = replace(approved(), verdict=Verdict.DIKEMBALIKAN)
    assert coverage_notice(with_round(round_of(decision=back)), Coverage(True, "a", "a")) is None


@pytest.mark.parametrize(
    ("field_id", "step"),
    [
        ("judul", 1),
        ("tempat_pembuatan", 5),
        ("catatan_petugas", 5),
        ("skkaad", 7),
        ("uji_huruf", 5),
        ("x", 0),
    ],
)
def test_every_field_of_the_record_has_its_step(field_id: str, step: int) -> None:
    assert step_of_field(ready(), field_id, None) == step


def test_an_entry_that_is_gone_has_no_step() -> None:
    case = ready()
    assert step_of_field(case, "hasil", case.coordinations[0].id) == 2
    assert step_of_field(case, "hasil", UUID(int=0)) == 0


def desk_of(file: Returned) -> tuple[Case, Correction]:
    case = ready()
    place = FieldPlace("judul", "judul")
    made = replace(correction(CorrectionState.OPEN), place=place, before=case.record.information.title)
    one = replace(made, returned_id=file.id)
    return replace(case, rounds=(replace(round_of(one), returned=(file,)),)), one


@pytest.mark.parametrize(
    "values",
    [
        {"status": "review", "reading": '{"warnings": ["HIDDEN_TEXT"]}'},
        {"status": "review", "verdict": "older_revision"},
        {"status": "review", "verdict": "tampered"},
    ],
)
def test_a_file_to_be_looked_into_is_kept_out_of_the_batch_and_the_desk_says_why(
    values: dict[str, str],
) -> None:
    case, one = desk_of(replace(returned("a.docx"), **values))  # type: ignore[arg-type]  # texts only
    assert (applicable(case), held_back(case)) == ((), 1)
    seen = detail_of(case, one)
    assert Move.APPLY in seen.moves
    assert "satu per satu" in seen.notice


def test_a_sound_file_and_one_whose_decision_wants_confirming_are_applied_together() -> None:
    for status in ("ok", "review"):
        case, one = desk_of(replace(returned("a.docx"), status=status))
        assert (applicable(case), held_back(case)) == ((one,), 0)
        assert "satu per satu" not in detail_of(case, one).notice


def test_corrections_that_want_different_words_for_one_field_are_not_applied_together() -> None:
    case, one = desk_of(returned("a.docx"))
    title = case.record.information.title
    first, last = title.split()[0], title.split()[-1]
    wanted = (f"{title} lama", f"{title} baru"), (title.replace(first, "Peta"), title.replace(last, "lain"))
    for texts, together_ in zip(wanted, (0, 2), strict=True):
        both = tuple(replace(one, id=uuid4(), after=text) for text in texts)
        latest = replace(case.rounds[-1], corrections=both)
        told = replace(case, rounds=(latest,))
        assert (len(applicable(told)), held_back(told)) == (together_, 2 - together_)
        assert ("bunyi yang berbeda" in detail_of(told, both[1]).notice) is not bool(together_)


def test_before_all_are_applied_it_is_said_how_many_stay_out() -> None:
    assert "3 koreksi lain tidak ikut" in together((), 3)
    assert "tidak ikut" not in together((), 0)


def test_thanks_beside_an_approval_make_it_no_approval_with_corrections() -> None:
    note = Correction(uuid4(), CorrectionSource.OUTSIDE, "keputusan.catatan", None, "Catatan", "", "")
    file = (returned("a.docx"), reading(DecisionValue.APPROVED))
    assert suggestion_of(round_of(note), [file], TODAY).verdict is Verdict.DISETUJUI


def test_a_row_that_quotes_nothing_asks_the_officer_to_word_the_field() -> None:
    case = ready()
    place = FieldPlace("judul", "judul")
    title = case.record.information.title
    one = Correction(
        uuid4(), CorrectionSource.TABLE, "judul", place, "Judul", title, "", asked="Tambahkan tahunnya"
    )
    seen = detail_of(replace(case, rounds=(round_of(one),)), one)
    assert Move.APPLY not in seen.moves
    assert (seen.wanted, seen.offered) == ("Tambahkan tahunnya", title)
    assert "menambah atau mengganti" in seen.notice


def test_many_softfiles_that_wait_are_told_in_one_sentence() -> None:
    case = cases.decided(cases.sent(cases.ready()))
    [one] = case.rounds[-1].sent
    many = replace(
        case.rounds[-1], sent=tuple(replace(one, softfile_id=uuid4(), outcome="") for _ in range(30))
    )
    text = standing_of(cases.with_last(case, many), date(2026, 3, 5)).text
    assert text.count("belum dinyatakan") == 1
    assert "30 softfile yang diajukan" in text
