"""What people type: folded into terms, quoted safely, shown again around the match."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.text import folded
from ppid_desktop.storage.index_query import matches, query_of, searchable, snippet

HOSTILE = ['"', '""', "'", "*", "a*", "-a", "(a", "NEAR(a b)", "title:a", "a AND", "OR", "^a", "\x00", "+"]


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("laporan", [("laporan",)]),
        ("  Laporan   KEUANGAN ", [("laporan",), ("keuangan",)]),
        ("555/9", [("555 9", "5559")]),
        ("555-9", [("555 9", "5559")]),
        ("PPIDP.Pemotda", [("ppidp pemotda", "ppidppemotda")]),
        ("Café cafe\u0301", [("cafe",)]),
        ("a a A", [("a",)]),
        ("/// - ''", []),
        ("", []),
    ],
)
def test_terms_are_folded_and_said_once(typed: str, forms: list[tuple[str, ...]]) -> None:
    assert [term.forms for term in query_of(typed).terms] == forms


@pytest.mark.parametrize("typed", HOSTILE)
def test_operators_become_words_or_vanish(typed: str) -> None:
    for term in query_of(typed).terms:
        for form in term.forms:
            assert form == folded(form)
            assert '"' not in form


@given(st.text())
def test_no_term_holds_anything_but_letters_digits_and_spaces(typed: str) -> None:
    for term in query_of(typed).terms:
        assert all(char.isalnum() or char == " " for form in term.forms for char in form)


def test_very_long_texts_are_cut_to_what_can_be_found() -> None:
    assert len(query_of("kata " * 3 + " ".join(map(str, range(5000)))).terms) == 32
    assert [len(form) for term in query_of("x" * 10_000).terms for form in term.forms] == [100]


def test_short_terms_are_looked_up_as_beginnings_of_words_only() -> None:
    query = query_of("laporan 12")
    assert query.words == '"laporan" * AND "12" *'
    assert query.long_inside == '"laporan"'
    assert query.short_words == '"12" *'


def test_the_year_that_ends_a_number_is_not_completed() -> None:
    assert query_of("PPID/12/2026").words == '("ppid 12 2026" OR "ppid122026" *)'
    assert query_of("PPID/12/20").words == '("ppid 12 20" * OR "ppid1220" *)'
    assert query_of("2026").words == '"2026" *'


def test_numbers_are_also_searchable_without_their_separators() -> None:
    assert searchable("555/9/PPIDP.Pemotda/2023", numbers=True).split() == [
        *["555", "9", "ppidp", "pemotda", "2023"],
        "5559ppidppemotda2023",
    ]
    assert searchable("Laporan Contoh", numbers=True) == "laporan contoh"
    assert searchable("555/9", numbers=False) == "555 9"


def test_a_snippet_shows_the_match_in_its_own_spelling() -> None:
    text = "Pendahuluan yang panjang. " * 20 + "Rencana Kerja\nTahunan Biro Contoh. " + "Penutup. " * 40
    shown = snippet(text, query_of("kerja"))
    assert "Rencana Kerja Tahunan" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) <= 170


def test_a_snippet_without_a_match_begins_at_the_beginning() -> None:
    assert snippet("Laporan Contoh", query_of("lain")) == "Laporan Contoh"
    assert snippet("", query_of("lain")) == ""


@given(text=st.text(), typed=st.text())
def test_a_snippet_is_always_part_of_the_text(text: str, typed: str) -> None:
    shown = snippet(text, query_of(typed)).strip("…").strip()
    assert shown in " ".join(text.split()) or "…" in text


@given(st.text(min_size=1))
def test_a_text_matches_itself(text: str) -> None:
    query = query_of(text)
    if query.terms:
        assert matches(searchable(text, numbers=True), query)


@given(st.text(alphabet="aB9 ./-_\n\u00e9(", max_size=40))
def test_chunks_without_their_separators_are_those_that_folding_parts(text: str) -> None:
    parted = [one for one in map(folded, text.split()) if " " in one]
    expected = " ".join([folded(text), *(one.replace(" ", "") for one in parted)])
    assert searchable(text, numbers=True) == expected
