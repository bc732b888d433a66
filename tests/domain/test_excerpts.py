"""What changed in a long text is shown by its differing words, not by the beginning both share."""

from uuid import uuid4

from ppid_desktop.domain.draft_changes import excerpts, remark_outcomes
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState
from tests.domain.cases import ready
from tests.domain.sent_case import sent

LONG = "Kalimat pembuka yang panjang sekali untuk contoh ini. " * 8


def test_a_long_text_is_shown_where_it_differs() -> None:
    old, new = excerpts(f"{LONG}Akhirnya lima tahun. {LONG}", f"{LONG}Akhirnya enam tahun. {LONG}", 90)
    assert "Akhirnya lima tahun" in old
    assert "Akhirnya enam tahun" in new
    assert old.startswith("…")
    assert max(len(old), len(new)) <= 91


def test_a_short_text_is_shown_whole() -> None:
    assert excerpts("lima tahun", "enam tahun", 90) == ("lima tahun", "enam tahun")


def test_the_follow_up_tells_what_was_corrected_in_a_long_field() -> None:
    one = Correction(
        uuid4(),
        CorrectionSource.UNTRACKED,
        "ringkasan",
        None,
        "Ringkasan",
        f"{LONG}Akhirnya lima tahun.",
        f"{LONG}Akhirnya enam tahun.",
        state=CorrectionState.CHANGED,
        applied=f"{LONG}Akhirnya tujuh tahun.",
    )
    [told] = remark_outcomes(sent(ready(), (one,)), 99)
    assert "lima tahun" in told.wanted
    assert "enam tahun" in told.wanted
    assert "tujuh tahun" in told.outcome
