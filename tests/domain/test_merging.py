"""Two changes of one text are joined where they touch different words, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.merging import merged

BASE = "Profil wilayah administrasi 2026 di Kota Contoh"


def test_changes_of_different_words_are_both_kept() -> None:
    one = BASE.replace("wilayah", "daerah")
    other = BASE.replace("2026", "2027")
    assert merged(BASE, one, other) == "Profil daerah administrasi 2027 di Kota Contoh"


@pytest.mark.parametrize("other", ["Profil kawasan administrasi 2026 di Kota Contoh", "Sama sekali lain"])
def test_changes_of_the_same_words_are_never_joined(other: str) -> None:
    assert merged(BASE, BASE.replace("wilayah", "daerah"), other) is None


def test_two_words_put_in_at_one_place_are_not_ordered_by_guess() -> None:
    assert merged("a b", "a x b", "a y b") is None


def test_the_same_change_twice_is_made_once() -> None:
    changed = BASE.replace("wilayah", "daerah")
    assert merged(BASE, changed, changed) == changed


def test_texts_too_long_to_compare_quickly_are_not_joined() -> None:
    long = " ".join(map(str, range(2000)))
    assert merged(long, long + " akhir", "awal " + long) is None


@given(st.text(alphabet="ab \n", max_size=40), st.text(alphabet="ab \n", max_size=40))
def test_joining_with_no_change_gives_the_change(base: str, changed: str) -> None:
    assert merged(base, changed, base) == changed
    assert merged(base, base, changed) == changed
