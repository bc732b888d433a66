"""Numbers come from the office's templates, and a template can do nothing but make numbers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.numbering import NumberParts, checked_template, composed, number_after
from ppid_desktop.domain.office import Numbering

PARTS = NumberParts(17, date(2026, 11, 3), "500.12.18.1", "PPIDP")


def test_every_token_is_filled() -> None:
    assert composed("{kode}/{urut:03}/{unit}/{bulan}/{tahun}", PARTS) == "500.12.18.1/017/PPIDP/XI/2026"


def test_the_shipped_templates_are_usable() -> None:
    shipped = Numbering()
    for template in (shipped.register, shipped.memo, shipped.letter, shipped.receipt):
        assert checked_template(template) == template
    assert checked_template(shipped.item, yearly=False) == shipped.item


def test_a_series_that_begins_again_every_year_must_tell_the_year() -> None:
    with pytest.raises(InvalidValue) as refused:
        checked_template("PPID/{urut:04}")
    assert "{tahun}" in refused.value.next_step


@pytest.mark.parametrize(
    "template", ["PPID/{tahun}", "{urut.__class__}", "{urut}{0}", "{urut!r}", "{urut", ""]
)
def test_a_template_that_makes_no_numbers_is_refused(template: str) -> None:
    with pytest.raises(InvalidValue):
        checked_template(template)


def test_a_proposed_number_follows_the_highest_also_when_one_before_it_is_gone() -> None:
    assert number_after(()) == "0001"
    assert number_after(("0001", "0007", "B-12")) == "0008"


@given(st.text(alphabet="{}urt:0349abc./_ ", max_size=30))
def test_no_template_can_fail_or_reach_beyond_its_tokens(template: str) -> None:
    assert "object" not in composed(template, PARTS)


def test_a_page_of_digits_is_no_number_to_go_on_from() -> None:
    assert number_after(["0007", "9" * 5000, "\u0661", "x"]) == "0008"
