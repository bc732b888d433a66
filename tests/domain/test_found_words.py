"""The words searched for are marked where they stand, as they are written there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.found_words import LONGEST_WORD, MOST_WORDS, found_words, typed_words


@pytest.mark.parametrize(
    ("line", "typed", "marked"),
    [
        ("Daftar kecamatan & kelurahan", "KELURAHAN daftar", ["Daftar", "kelurahan"]),
        ("Prakarsa daerah", "karsa", ["karsa"]),
        ("Isi sendiri, insentif", "i", ["I", "i"]),  # short words only where a word begins
        ("Nomor 555/9/PPIDP", "5559", ["555/9"]),
        ("Nomor 555/9/PPIDP", "555.9", ["555/9"]),
        ("Kafé di tepi", "kafe", ["Kafé"]),
        ("lima lima", "lima", ["lima", "lima"]),
        ("akademi", "akad kademi", ["akademi"]),
        ("ab cd", "bcd", []),  # never from one word into the next
        ("Daftar", "", []),
        ("", "daftar", []),
    ],
)
def test_found_words_are_marked_in_their_own_spelling(line: str, typed: str, marked: list[str]) -> None:
    assert [line[begin:end] for begin, end in found_words(line, typed)] == marked


@given(line=st.text(), typed=st.text())
def test_marks_lie_within_the_line_one_behind_the_other(line: str, typed: str) -> None:
    places = [place for mark in found_words(line, typed) for place in mark]
    assert places == sorted(set(places))
    assert all(0 <= place <= len(line) for place in places)


def test_of_a_pasted_page_only_some_words_are_searched_for() -> None:
    page = " ".join(f"kata{number}" for number in range(10_000)) + "x" * 10_000
    assert len(typed_words(page)) == MOST_WORDS
    assert typed_words("a a A " + "x" * 10_000) == ("a", "A", "x" * LONGEST_WORD)
    for hostile in ("\ud800 \0 \u202e", "- . /", "%_*?", "'\";--", "(" * 10_000, " \u3000"):
        assert found_words("Daftar contoh", hostile) == ()
