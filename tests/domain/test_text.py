"""Text from outside: safe for XML, stable under cleaning, compared fairly."""

from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.text import clean, clean_block, clean_line, folded, same_text, visible


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    for cleaning in (clean, clean_line, clean_block):
        once = cleaning(text)
        assert cleaning(once) == once


@given(st.text())
def test_cleaned_text_can_stand_in_xml(text: str) -> None:
    assert all(char in "\t\n" or ord(char) >= 0x20 for char in clean(text))
    assert not any(0xD800 <= ord(char) <= 0xDFFF or char in "\ufffe\uffff" for char in clean(text))


def test_vertical_tabs_pasted_from_word_become_line_breaks() -> None:
    assert clean_block("baris satu\x0bbaris dua") == "baris satu\nbaris dua"


def test_hidden_characters_are_shown_as_their_codes() -> None:
    assert visible("kontrak\u202etxt.exe") == "kontrak[U+202E]txt.exe"
    assert visible("a\u200bb") == "a[U+200B]b"


def test_searching_ignores_case_accents_and_separators() -> None:
    assert folded("  RÉKAP-itulasi_DESA ") == folded("rekap itulasi desa")


def test_plain_letters_are_folded_as_all_others_are() -> None:
    for one in map(chr, range(128)):
        text = f"{one}A{one}{one}b{one}"
        assert folded(text) == folded(f"{text}|\u00e9").removesuffix("e").strip()


def test_texts_that_look_alike_are_the_same_text() -> None:
    assert same_text("satu  dua\u200b", "satu dua ")
    assert not same_text("satu dua", "satudua")
