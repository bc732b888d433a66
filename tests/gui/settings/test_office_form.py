"""From fields to the office and back, without a widget."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.letterhead_parts import OWN_SHEET
from ppid_desktop.domain.office import F4, Office, Paper
from ppid_desktop.domain.terms import Category
from ppid_desktop.gui.settings import office_form as form

OFFICE = Office(unit_name="Biro Contoh", units=("Bagian Satu", "Bagian Dua"))
MARGINS = {"top": "20", "bottom": "20", "left": "25", "right": "20"}
ALL = ";".join(one.code for one in form.OPEN_CATEGORIES)


def scope(codes: str, who: str, day: str) -> dict[str, str]:
    return {"admitted": codes, "decider": who, "decided": day}


def test_texts_come_back_as_they_were_shown() -> None:
    for name, text in form.texts_of(OFFICE).items():
        assert form.with_text(OFFICE, name, text) == OFFICE


def test_units_stand_one_a_line_and_empty_lines_are_nothing() -> None:
    assert form.texts_of(OFFICE)["units"] == "Bagian Satu\nBagian Dua"
    assert form.with_text(OFFICE, "units", "Bagian Tiga\n\n  \nBagian Empat").units == (
        "Bagian Tiga",
        "Bagian Empat",
    )


def test_choosing_a_known_sheet_brings_its_size() -> None:
    values = MARGINS | {"sheet": "F4", "width": "210", "height": "297"}
    assert form.paper_from(values, Paper()) == F4


def test_other_measures_make_an_own_sheet() -> None:
    values = MARGINS | {"sheet": OWN_SHEET, "width": "216", "height": "356"}
    paper = form.paper_from(values, Paper())
    assert (paper.name, paper.width, paper.height) == (OWN_SHEET, 216.0, 356.0)
    assert form.measures_of(paper)["sheet"] == OWN_SHEET


def test_a_missing_measure_is_named() -> None:
    with pytest.raises(InvalidValue, match="belum lengkap"):
        form.paper_from(MARGINS | {"sheet": "A4", "width": "210", "height": ""}, Paper())


@given(
    st.text("abcdefghij ,.", min_size=1).map(str.strip).filter(bool),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
)
def test_who_decided_the_scope_and_when_is_read_back(who: str, day: date) -> None:
    office = form.with_scope(OFFICE, scope(ALL, who, day.isoformat()))
    assert form.decision_of(office) == (who, day.isoformat())


def test_a_sentence_that_names_no_day_stays_whole() -> None:
    office = replace(OFFICE, admitted_decided="Keputusan rapat, awal tahun")
    assert form.decision_of(office) == ("Keputusan rapat, awal tahun", "")


def test_a_narrower_scope_needs_somebody_who_decided_it() -> None:
    with pytest.raises(InvalidValue, match="siapa yang memutuskan"):
        form.with_scope(OFFICE, scope("BERKALA", "", ""))
    narrowed = form.with_scope(OFFICE, scope("BERKALA", "Kepala Biro Contoh", "2026-01-12"))
    assert narrowed.admitted == (Category.BELUM, Category.BERKALA)
    assert narrowed.admitted_decided == "Kepala Biro Contoh, 12 Januari 2026"


def test_a_scope_without_any_category_is_refused() -> None:
    with pytest.raises(InvalidValue, match="sedikitnya satu"):
        form.with_scope(OFFICE, scope("", "Kepala Biro Contoh", "2026-01-12"))
