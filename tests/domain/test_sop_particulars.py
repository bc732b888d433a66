"""The office's wording of the SOP goes out as texts and comes back as the same SOP."""

import pytest

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.sop_particulars import particulars_of, with_particular

SOP = Wiring().sop


def test_every_text_read_back_gives_the_same_sop() -> None:
    for name, text in particulars_of(SOP).items():
        assert with_particular(SOP, name, text) == SOP


@pytest.mark.parametrize("name", [name for name in particulars_of(SOP) if name != "revision"])
def test_only_the_revision_may_be_empty(name: str) -> None:
    assert with_particular(SOP, "revision", "").revision == ""
    with pytest.raises(InvalidValue):
        with_particular(SOP, name, " ; \n" if name.startswith("documents") else "  ")
