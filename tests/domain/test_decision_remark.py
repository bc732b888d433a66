"""What the officer enters beside a draft sent back is a remark to answer, told once."""

from dataclasses import replace
from uuid import uuid4

import pytest

from ppid_desktop.domain.decision_remark import remark_entered
from ppid_desktop.domain.rounds import Spoken
from ppid_desktop.domain.terms import SpokenMeans, Verdict
from tests.domain import cases

BACK = Verdict.DIKEMBALIKAN
TABLE = "Perbaiki tabel kedua"


@pytest.mark.parametrize(
    ("verdict", "note", "words", "remark"),
    [
        (BACK, TABLE, "", TABLE),
        (BACK, "Perlu perbaikan.", f"{TABLE}.", f"{TABLE}."),
        (BACK, TABLE, "Ganti judul", f"{TABLE}\nGanti judul"),
        (BACK, TABLE, TABLE, TABLE),
        (BACK, "Mohon diperbaiki", "", ""),
        (Verdict.DISETUJUI, TABLE, "", ""),
    ],
)
def test_what_says_more_than_the_decision_waits_for_an_answer(
    verdict: Verdict, note: str, words: str, remark: str
) -> None:
    [latest] = cases.decided(cases.sent(cases.ready()), verdict).rounds
    assert latest.decision is not None
    spoken = Spoken(SpokenMeans.TELEPON, words) if words else None
    entered = replace(latest.decision, note=note, spoken=spoken)
    made = remark_entered(latest, entered, uuid4())
    assert (made.remark if made else "") == remark


def test_a_note_that_the_returned_draft_told_already_is_not_told_twice() -> None:
    [latest] = cases.decided(cases.sent(cases.ready()), BACK).rounds
    assert latest.decision is not None
    entered = replace(latest.decision, note=TABLE)
    made = remark_entered(latest, entered, uuid4())
    assert made is not None
    assert (made.answerable, made.late) == (True, False)
    assert remark_entered(replace(latest, corrections=(made,)), entered, uuid4()) is None
