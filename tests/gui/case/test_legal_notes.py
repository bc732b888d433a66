"""What the page says about categories and letters is what the law says (DOMAIN section 2)."""

import pytest

from ppid_desktop.domain.terms import Category, Letter, PersonalData
from ppid_desktop.gui.case.step_identify import legal_notes


def test_every_category_and_kind_of_personal_data_is_explained() -> None:
    assert set(legal_notes.CATEGORY_NOTES) == set(Category)
    assert set(legal_notes.PERSONAL_DATA_NOTES) == set(PersonalData)


@pytest.mark.parametrize(
    ("category", "article"),
    [
        (Category.BERKALA, "Pasal 9"),
        (Category.SERTA_MERTA, "Pasal 10"),
        (Category.SETIAP_SAAT, "Pasal 11"),
        (Category.DIKECUALIKAN, "Pasal 17"),
    ],
)
def test_a_category_names_its_article(category: Category, article: str) -> None:
    assert article in legal_notes.CATEGORY_NOTES[category]


def test_the_highest_leader_sets_the_term_of_letters_c_to_f_only() -> None:
    highest = {one.code for one in Letter if "pimpinan tertinggi" in legal_notes.term_note(one)}
    assert highest == set("cdef")
    assert "30 tahun" in legal_notes.term_note(Letter.A)
    assert "Undang-Undang" in legal_notes.term_note(Letter.J)


def test_a_letter_is_shown_with_its_text() -> None:
    assert legal_notes.letter_title(Letter.H) == "h. mengungkap rahasia pribadi"


def test_a_category_outside_the_offices_scope_says_who_decided_so() -> None:
    admitted = (Category.BERKALA,)
    text = legal_notes.outside_scope(Category.DIKECUALIKAN, admitted, "Kepala Biro Contoh, 2 Maret 2026")
    assert "Kepala Biro Contoh" in text
    assert legal_notes.outside_scope(Category.BERKALA, admitted, "x") == ""
    assert legal_notes.outside_scope(Category.BELUM, admitted, "x") == ""
