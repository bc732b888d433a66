"""Rules of law and SOP: exemption, terms, sealing, today's classification."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain import rules
from ppid_desktop.domain.record import Case, ConsequenceTest, Determination, Information
from ppid_desktop.domain.terms import (
    Category,
    ClassificationStatus,
    Conclusion,
    Letter,
    SecurityClass,
    TermKind,
    TestOccasion,
)
from tests.domain import cases
from tests.domain.cases import TODAY


def decided(**changes: object) -> Determination:
    known = Determination(
        uuid4(), "1/2026", "Kota Contoh", date(2026, 1, 1), "PPID Contoh", "Ada", True, TermKind.TANGGAL_PASTI
    )
    return replace(known, **({"ends_on": date(2030, 1, 1)} | changes))  # type: ignore[arg-type]


def found(one: Determination, *letters: Letter) -> set[str]:
    return {problem.code for problem in rules.term_problems(one, letters or (Letter.H,))}


def test_a_complete_determination_has_no_problems() -> None:
    assert found(decided()) == set()


def test_a_refused_determination_needs_no_term() -> None:
    assert rules.term_problems(decided(granted=False, number=""), ()) == ()


def test_letter_a_ends_after_thirty_years_to_the_day() -> None:
    assert found(decided(ends_on=date(2056, 1, 1)), Letter.A) == set()
    assert found(decided(ends_on=date(2056, 1, 2)), Letter.A) == {"terlalu_lama"}
    assert found(decided(term_kind=TermKind.DURASI_TAHUN, years=31), Letter.A) == {"terlalu_lama"}
    assert found(decided(ends_on=date(2056, 1, 2)), Letter.B) == set()


@pytest.mark.parametrize("letter", [one for one in Letter if one in rules.NEVER_PERMANENT])
def test_letters_a_to_f_are_never_without_end(letter: Letter) -> None:
    endless = decided(term_kind=TermKind.SAMPAI_PERISTIWA, ends_with="Tidak terbatas", review_on=TODAY)
    assert "tanpa_batas" in found(endless, letter)
    assert "tanpa_batas" not in found(endless, Letter.H)


def endless(words: str) -> bool:
    one = decided(term_kind=TermKind.SAMPAI_PERISTIWA, ends_with=words, review_on=TODAY)
    return "tanpa_batas" in found(one, Letter.C)


@pytest.mark.parametrize(
    "words",
    [
        "Selamanya",
        "berlaku SELAMA-LAMANYA",
        "permanen",
        "tanpa batas",
        "tanpa  batas waktu.",
        "Tidak\nterbatas",
        "untuk seterusnya",
    ],
)
def test_a_term_without_end_is_known_by_any_of_its_words(words: str) -> None:
    assert endless(words)


@pytest.mark.parametrize(
    "words", ["Kontrak berakhir", "bukan permanen", "lelang, kontrak, dan seterusnya selesai", "semipermanen"]
)
def test_a_term_that_ends_is_not_taken_for_an_endless_one(words: str) -> None:
    assert not endless(words)


@pytest.mark.parametrize(
    "kind", [TermKind.SAMPAI_PERISTIWA, TermKind.SELAMA_DIBUTUHKAN, TermKind.SESUAI_PERATURAN]
)
def test_an_open_term_needs_a_day_to_look_again(kind: TermKind) -> None:
    problems = rules.term_problems(decided(term_kind=kind, ends_with="x"), (Letter.H,))
    assert "tinjau" in {problem.field_id for problem in problems}


def test_number_date_decider_approval_and_letter_are_required() -> None:
    bare = Determination(uuid4(), granted=True)
    fields = {problem.field_id for problem in rules.term_problems(bare, ())}
    assert fields == {"nomor", "tanggal", "penetap", "persetujuan", "jenis_jangka", "huruf"}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, []),
        ({"granted": False}, []),
        ({"decided_on": date(2025, 12, 31)}, [("tanggal", "terlalu_awal")]),
        ({"review_on": date(2026, 1, 1)}, [("tinjau", "terlalu_awal")]),
        ({"granted": False, "number": ""}, [("nomor", "kosong")]),
        ({"granted": False, "decided_on": None}, [("tanggal", "kosong")]),
        ({"granted": False, "decided_by": ""}, [("penetap", "kosong")]),
    ],
)
def test_a_determination_says_who_decided_which_number_on_a_possible_day(
    changes: dict[str, object], told: list[tuple[str, str]]
) -> None:
    case = cases.ready(Category.DIKECUALIKAN)
    test = ConsequenceTest(letters=(Letter.H,), held_on=date(2026, 1, 1))
    case = replace(case, record=replace(case.record, test=test))
    problems = rules.determination_problems(case, decided(**changes))
    assert [(one.field_id, one.code) for one in problems] == told


def test_letter_j_on_anything_but_a_law_is_warned_about() -> None:
    assert rules.letter_warnings((Letter.J,), "PP Nomor 61 Tahun 2010")[0].warning
    assert rules.letter_warnings((Letter.J,), "Undang-Undang Nomor 24 Tahun 2013") == ()
    assert rules.letter_warnings((Letter.A,), "PP Nomor 61 Tahun 2010") == ()


def test_a_complete_consequence_test_has_no_problems() -> None:
    assert rules.exemption_problems(cases.tested(cases.ready())) == ()
    assert rules.exemption_problems(cases.ready()) == ()


def test_a_test_during_a_request_names_the_request() -> None:
    case = cases.tested(cases.ready())
    test = replace(case.record.test, occasion=TestOccasion.SAAT)
    problems = rules.exemption_problems(replace(case, record=replace(case.record, test=test)))
    assert [one.field_id for one in problems] == ["uji_nomor_permohonan"]


def test_a_test_that_finds_no_reason_to_exempt_asks_for_another_category() -> None:
    case = cases.tested(cases.ready())
    test = replace(case.record.test, conclusion=Conclusion.TIDAK_MEMENUHI)
    problems = rules.exemption_problems(replace(case, record=replace(case.record, test=test)))
    assert [one.code for one in problems] == ["tidak_memenuhi"]


def test_exempted_information_becomes_at_least_restricted_unless_somebody_chose() -> None:
    closed = Information(category=Category.DIKECUALIKAN)
    assert rules.with_security_default(closed).security_class is SecurityClass.TERBATAS
    chosen = replace(closed, security_class=SecurityClass.RAHASIA)
    assert rules.with_security_default(chosen) is chosen
    open_one = Information(category=Category.BERKALA)
    assert rules.with_security_default(open_one) is open_one


def test_a_mismatch_of_category_and_security_class_is_warned_about() -> None:
    case = cases.ready()
    info = replace(case.record.information, security_class=SecurityClass.RAHASIA)
    assert rules.security_warning(replace(case, record=replace(case.record, information=info)))[0].warning
    assert rules.security_warning(cases.archivable(case)) == ()


def sealing(case: Case) -> set[str]:
    return {problem.code for problem in rules.sealing_problems(case)}


def test_a_record_accepted_filed_and_approved_may_be_sealed() -> None:
    assert sealing(cases.archivable(cases.offered(cases.decided(cases.sent(cases.ready())), True))) == set()


def test_nothing_is_sealed_without_approval_evidence_acceptance_and_a_file() -> None:
    approved = cases.decided(cases.sent(cases.ready()))
    assert "belum_disetujui" in sealing(cases.ready())
    assert "bukti_menyusul" in sealing(cases.decided(cases.sent(cases.ready()), pending=True))
    assert "koreksi_terbuka" in sealing(cases.corrected(approved))
    assert {"belum_diajukan", "kosong"} <= sealing(approved)
    assert "belum_diterima" in sealing(cases.offered(approved))
    assert "dikembalikan" in sealing(cases.offered(approved, accepted=False))


def classified(case: Case, *determinations: Determination) -> ClassificationStatus:
    return rules.classification(replace(case, determinations=determinations), TODAY).status


def test_the_classification_follows_category_determination_and_today() -> None:
    exempted = cases.tested(cases.ready())
    assert classified(cases.ready(Category.BELUM)) is ClassificationStatus.BELUM
    assert classified(cases.ready()) is ClassificationStatus.TERBUKA
    assert classified(exempted) is ClassificationStatus.USULAN
    assert classified(exempted, decided(granted=None)) is ClassificationStatus.USULAN
    assert classified(exempted, decided()) is ClassificationStatus.DITETAPKAN
    soon = decided(ends_on=TODAY + timedelta(days=90))
    assert classified(exempted, soon) is ClassificationStatus.AKAN_BERAKHIR
    assert classified(exempted, decided(ends_on=TODAY)) is ClassificationStatus.TERBUKA_HUKUM
    assert classified(exempted, decided(granted=False)) is ClassificationStatus.TERBUKA_PENETAPAN


def test_years_run_from_the_day_of_the_determination_also_from_a_leap_day() -> None:
    leap = decided(decided_on=date(2024, 2, 29), term_kind=TermKind.DURASI_TAHUN, years=1, ends_on=None)
    assert rules.expiry(leap) == date(2025, 2, 28)
    assert rules.expiry(decided(term_kind=TermKind.SELAMA_DIBUTUHKAN)) is None


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.sets(st.integers(0, 90), max_size=20))
def test_thirty_working_days_lie_between_the_limit_and_the_end(ends_on: date, offs: set[int]) -> None:
    holidays = frozenset(ends_on - timedelta(days=off) for off in offs)
    limit = rules.declare_limit(ends_on, holidays)
    days = [limit + timedelta(days=count) for count in range((ends_on - limit).days)]
    working = [day for day in days if day.weekday() < 5 and day not in holidays]
    assert len(working) == 30
    assert working[0] == limit
