"""Every field of the catalogue reads back what it shows and what it stores."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.archive_catalogue import ARCHIVE_FIELDS
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Block, Choice, Choices, Day, FieldType, Line, Number, Value, YesNo
from ppid_desktop.domain.fields import Field, Owner, field_of, record_field
from ppid_desktop.domain.record import Information
from ppid_desktop.domain.terms import Category, Form, Letter
from ppid_desktop.domain.text import clean_block, clean_line


def values_of(kind: FieldType) -> st.SearchStrategy[Value]:
    match kind:
        case Line(limit):
            return st.text(max_size=limit).map(clean_line).filter(lambda text: len(text) <= limit)
        case Block():
            return st.text(max_size=300).map(clean_block)
        case Day():
            return st.dates(date(1800, 1, 1), date(2200, 12, 31))
        case Number(low, high):
            return st.integers(low, high)
        case YesNo():
            return st.booleans()
        case Choice(terms):
            return st.sampled_from(list(terms))
        case Choices(terms):
            chosen = st.sets(st.sampled_from(list(terms)))
            return chosen.map(lambda some: tuple(term for term in terms if term in some))
    raise AssertionError(kind)


ALL_TYPES = sorted({field.type for field in (*catalogue.ALL, *ARCHIVE_FIELDS)}, key=repr)


@pytest.mark.parametrize("kind", ALL_TYPES, ids=repr)
@given(data=st.data())
def test_a_value_survives_being_shown_and_being_stored(kind: FieldType, data: st.DataObject) -> None:
    value = data.draw(values_of(kind))
    assert kind.parse(kind.format(value)) == value
    assert kind.parse(kind.encode(value)) == value


@pytest.mark.parametrize("kind", ALL_TYPES, ids=repr)
def test_an_empty_text_is_the_empty_value_and_shows_nothing(kind: FieldType) -> None:
    value = kind.parse("  \t ")
    assert value in (None, "", ())
    assert kind.format(value) == kind.encode(value) == ""


@pytest.mark.parametrize("kind", ALL_TYPES, ids=repr)
@given(text=st.text())
def test_whatever_is_typed_is_read_or_refused_in_indonesian(kind: FieldType, text: str) -> None:
    try:
        value = kind.parse(text)
    except InvalidValue as refused:
        assert refused.what
        assert refused.next_step
    else:
        assert kind.parse(kind.encode(value)) == value


def test_ids_are_unique_within_their_owner_and_bookmarks_stay_short() -> None:
    keys = [(field.owner, field.id) for field in catalogue.ALL]
    assert len(keys) == len(set(keys))
    assert all(len(f"_ppid_{field.owner.value}_00_{field.id}") <= 40 for field in catalogue.ALL)


def test_every_field_names_an_attribute_that_exists() -> None:
    for field in catalogue.INFORMATION:
        assert hasattr(Information(), field.attribute)


def test_emptying_the_category_makes_it_unclassified_again() -> None:
    field = record_field("kategori")
    assert field.parse("") is Category.BELUM
    assert field.written(Information(category=Category.BERKALA), field.parse("")).category is Category.BELUM


def test_an_answer_of_no_or_nought_is_an_answer() -> None:
    protected, quantity = record_field("arsip_terjaga"), field_of(Owner.EQUIPMENT, "jumlah")
    assert not protected.is_empty(Information(protected_archive=False))
    assert quantity.type.format(0) == "0"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Line(10), "x" * 11),
        (Day(), "30 Februari 2026"),
        (Day(), "12-01-0023"),
        (Number(0, 5), "6"),
        (Number(), "lima"),
        (YesNo(), "mungkin"),
        (Choice(Category), "Rahasia sekali"),
        (Choices(Form), "Cetak; Lisan"),
    ],
)
def test_what_cannot_be_read_is_refused(kind: FieldType, text: str) -> None:
    with pytest.raises(InvalidValue):
        kind.parse(text)


@pytest.mark.parametrize(
    "text", ["12 Januari 2023", "12-01-2023", "12/1/2023", "2023-01-12", "Kamis, 12 Jan 2023"]
)
def test_a_date_is_read_in_every_usual_form(text: str) -> None:
    assert Day().parse(text) == date(2023, 1, 12)


def test_several_letters_are_read_by_code_or_words_in_any_order() -> None:
    assert Choices(Letter).parse(f"j; {Letter.A.label}") == (Letter.A, Letter.J)


@pytest.mark.parametrize("text", ["Rekam, Cetak", "cetak dan rekam", "Cetak/Rekam", "cetak;rekam"])
def test_several_choices_are_read_as_people_list_them(text: str) -> None:
    assert Choices(Form).parse(text) == (Form.CETAK, Form.REKAM)


def test_text_is_kept_as_typed_apart_from_what_no_document_can_hold() -> None:
    assert Line().parse("<b>Tebal</b> & 'kutip'\x00\x0b!") == "<b>Tebal</b> & 'kutip' !"


def test_an_unknown_field_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        record_field("tidak_ada")
    assert isinstance(record_field("judul"), Field)
