"""Sheets and logos an office may print with."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.letterhead_parts import (
    A4,
    LARGEST_LOGO,
    LEAST_HEIGHT,
    LEAST_WIDTH,
    OWN_SHEET,
    checked_logo,
    checked_paper,
    sheet_named,
)
from ppid_desktop.domain.office import F4, Paper

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize("paper", [A4, F4, Paper("", 148, 210, 10, 10, 10, 10)])
def test_usual_sheets_are_taken(paper: Paper) -> None:
    assert checked_paper(paper) == paper


@pytest.mark.parametrize(
    "change",
    [{"width": 99.0}, {"height": 601.0}, {"left": -1.0}, {"top": 101.0}, {"left": 60.0, "right": 60.0}],
)
def test_sheets_without_room_are_refused(change: dict[str, float]) -> None:
    with pytest.raises(InvalidValue) as refusal:
        checked_paper(replace(A4, **change))  # type: ignore[arg-type]  # measures only
    assert "mm" in refusal.value.what


@given(st.floats(0, 700), st.floats(0, 700), st.floats(-10, 120), st.floats(-10, 120))
def test_what_is_taken_always_leaves_room_for_text(
    width: float, height: float, side: float, top: float
) -> None:
    paper = Paper("", width, height, top, 0, side, 0)
    try:
        checked_paper(paper)
    except InvalidValue:
        return
    assert width - side >= LEAST_WIDTH
    assert height - top >= LEAST_HEIGHT


def test_a_sheet_is_called_by_its_measures() -> None:
    assert sheet_named(replace(A4, name="apa saja")).name == "A4"
    assert sheet_named(replace(F4, left=30.0)).name == "F4"
    assert sheet_named(replace(A4, height=300.0)).name == OWN_SHEET


def test_a_logo_is_a_small_png_or_nothing() -> None:
    assert checked_logo(b"") == b""
    assert checked_logo(PNG) == PNG
    with pytest.raises(InvalidValue, match="bukan gambar PNG"):
        checked_logo(b"GIF89a")
    with pytest.raises(InvalidValue, match="1 MB"):
        checked_logo(PNG + bytes(LARGEST_LOGO))
