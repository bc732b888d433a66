"""The difference between two texts loses nothing and stays quick."""

from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.text_difference import Kind, Segment, difference, side

TEXTS = st.text(alphabet="ab \n.<&ç", max_size=60)


def joined(segments: tuple[Segment, ...]) -> str:
    return "".join(one.text for one in segments)


@given(TEXTS, TEXTS)
def test_each_side_reads_as_its_text(before: str, after: str) -> None:
    found = difference(before, after)
    assert joined(side(found, Kind.REMOVED)) == before
    assert joined(side(found, Kind.ADDED)) == after


@given(TEXTS)
def test_equal_texts_have_no_marks(text: str) -> None:
    assert all(one.kind is Kind.SAME for one in difference(text, text))


def test_only_the_changed_words_are_marked() -> None:
    found = difference("Data tahun 2024 per desa", "Data tahun 2025 per kelurahan")
    assert [one.text for one in found if one.kind is Kind.REMOVED] == ["2024", "desa"]
    assert [one.text for one in found if one.kind is Kind.ADDED] == ["2025", "kelurahan"]


def test_two_long_unlike_texts_count_as_rewritten() -> None:
    before, after = "a b " * 5000, "c d " * 5000
    kinds = [one.kind for one in difference(before, after)]
    assert Kind.REMOVED in kinds
    assert Kind.ADDED in kinds
