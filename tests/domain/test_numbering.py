"""Numbers come from the office's templates, and a template can do nothing but make numbers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.numbering import NumberParts, checked_template, composed
from ppid_desktop.domain.office import Numbering

PARTS = NumberParts(17, date(2026, 11, 3), "500.12.18.1", "PPIDP")


def test_every_token_is_filled() -> None:
    assert composed("{kode}/{urut:03}/{unit}/{bulan}/{tahun}", PARTS) == "500.12.18.1/017/PPIDP/XI/2026"


def test_the_shipped_templates_are_usable() -> None:
    shipped = Numbering()
    for template in (shipped.register, shipped.memo, shipped.letter, shipped.receipt, shipped.item):
        assert checked_template(template) == template


@pytest.mark.parametrize(
    "template", ["PPID/{tahun}", "{urut.__class__}", "{urut}{0}", "{urut!r}", "{urut", ""]
)
def test_a_template_that_makes_no_numbers_is_refused(template: str) -> None:
    with pytest.raises(InvalidValue):
        checked_template(template)


@given(st.text(alphabet="{}urt:0349abc./_ ", max_size=30))
def test_no_template_can_fail_or_reach_beyond_its_tokens(template: str) -> None:
    assert "object" not in composed(template, PARTS)
