"""Dates and numbers as Indonesian offices write them."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.indonesian import (
    counted,
    ended,
    full_date,
    listed,
    long_date,
    moment_text,
    number_text,
    parse_date,
    roman_month,
    size_text,
    uncapitalized,
)

DAY = date(2023, 1, 12)


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_every_written_date_is_read_back(day: date) -> None:
    assert parse_date(long_date(day)) == parse_date(full_date(day)) == parse_date(day.isoformat()) == day


def test_dates_and_moments_are_written_out() -> None:
    assert long_date(DAY) == "12 Januari 2023"
    assert full_date(DAY) == "Kamis, 12 Januari 2023"
    assert moment_text(datetime(2023, 1, 12, 10, 42)) == "12 Januari 2023 10.42"  # noqa: DTZ001 - only its words


@pytest.mark.parametrize(
    ("text", "month"),
    [("3 Pebruari 2026", 2), ("3 Nopember 2026", 11), ("3 Agt 2026", 8), ("3 Sept. 2026", 9)],
)
def test_old_and_short_month_names_are_understood(text: str, month: int) -> None:
    assert parse_date(text) == date(2026, month, 3)


@pytest.mark.parametrize("text", ["", "besok", "31 April 2026", "12 Foo 2026", "2026", "99-99-2026"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_date(text)


def test_numbers_have_points_and_commas_the_indonesian_way() -> None:
    assert number_text(1234567) == "1.234.567"
    assert number_text(Decimal("1234567.89"), 2) == "1.234.567,89"
    assert counted(1, "berkas") == "1 (satu) berkas"
    assert size_text(500) == "500 B"
    assert size_text(50 * 1024 * 1024) == "50,0 MB"
    assert roman_month(11) == "XI"


def test_a_list_reads_as_a_sentence_does() -> None:
    assert listed(["4"]) == "4"
    assert listed(["4", "5"]) == "4 dan 5"
    assert listed(["3", "4", "5"]) == "3, 4, dan 5"


def test_what_a_person_wrote_ends_in_one_full_stop() -> None:
    assert ended("Salah berkas") == ended("Salah berkas. ") == "Salah berkas."
    assert ended("Benarkah?") == "Benarkah?"


def test_a_label_inside_a_sentence_begins_small() -> None:
    assert uncapitalized("Menunggu PPID") == "menunggu PPID"
