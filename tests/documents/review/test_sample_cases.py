"""The sample cases that came with the review contract, judged as its own check does."""

import json
from pathlib import Path

import pytest

from ppid_desktop.documents.review.json_form import from_plain, to_plain
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.domain.review import ReviewResult
from tests.documents.review.expectation import differences
from tests.documents.review.returned import DATA, registry

CASES = sorted(path.name for path in (DATA / "cases").iterdir())


@pytest.mark.parametrize("case", CASES)
def test_a_sample_case_reads_as_expected(case: str) -> None:
    folder = DATA / "cases" / case
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    result = read_returned(folder / expected["file"], registry(), expected["name"])
    assert differences(expected["expect"], json.loads(json.dumps(to_plain(result)))) == []


@pytest.mark.parametrize("case", CASES)
def test_a_result_survives_its_json_form(case: str) -> None:
    folder = DATA / "cases" / case
    result = read_returned(next(folder.glob("returned.*")), registry())
    assert from_plain(ReviewResult, json.loads(json.dumps(to_plain(result)))) == result


def test_every_committed_file_of_a_case_is_one_of_two() -> None:
    for case in CASES:
        assert len(list(Path(DATA / "cases" / case).iterdir())) == 2
