"""Collective submissions: a nota with its papers, and the rounds that went out under it."""

from uuid import uuid4

import pytest

from ppid_desktop.domain.errors import Contradiction, NotFound
from ppid_desktop.domain.submissions import Member, Submission
from ppid_desktop.domain.terms import Channel
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage.values import NOW, SOMEBODY, attachment, export, record, round_


def submission(memo_no: str = "500/001/PPIDP/III/2026") -> Submission:
    papers = (attachment("nota"), attachment("lembar"))
    return Submission(
        uuid4(),
        memo_no,
        NOW.date(),
        "Kepala Biro Contoh",
        Channel.EMAIL,
        NOW,
        SOMEBODY,
        "Segera",
        papers,
    )


def test_a_submission_comes_back_with_its_papers_and_rounds(vault: UnlockedVault) -> None:
    one, records = submission(), [record(1), record(2)]
    rounds = [
        round_(submission_id=one.id, exports=(export(code=f"KL-000{n}-01-AAAAAAAA-BBBBBB"),)) for n in (1, 2)
    ]
    with vault.write(None) as unit:
        unit.submissions.add(one)
        for owner, each in zip(records, rounds, strict=True):
            unit.records.add(owner)
            unit.rounds.add(owner.id, each)
    with vault.read() as unit:
        found = unit.submissions.get(one.id)
        assert found.papers == one.papers
        assert found.members == tuple(
            Member(owner.id, each.id) for owner, each in zip(records, rounds, strict=True)
        )
        assert unit.records.case(records[0].id).rounds == (rounds[0],)
        assert set(unit.submissions.rounds()) == {each.id for each in rounds}


def test_the_newest_submission_comes_first_and_one_without_rounds_is_still_there(
    vault: UnlockedVault,
) -> None:
    with vault.write(None) as unit:
        for memo_no in ("1", "2"):
            unit.submissions.add(submission(memo_no))
        assert [one.memo_no for one in unit.submissions.all()] == ["2", "1"]


def test_a_round_of_a_submission_that_is_not_there_is_refused(vault: UnlockedVault) -> None:
    owner = record()
    with pytest.raises(Contradiction), vault.write(None) as unit:
        unit.records.add(owner)
        unit.rounds.add(owner.id, round_(submission_id=uuid4()))


def test_a_submission_nobody_sent_is_not_found(vault: UnlockedVault) -> None:
    with vault.read() as unit, pytest.raises(NotFound):
        unit.submissions.get(uuid4())
