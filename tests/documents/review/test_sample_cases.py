"""The sample cases that came with the review contract, judged as its own check does."""

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from ppid_desktop.documents.review.json_form import from_plain, to_plain
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.domain.review import ReviewResult
from tests.documents.review.returned import DATA, registry

CASES = sorted(path.name for path in (DATA / "cases").iterdir())
LISTS = ("comments", "changes", "untracked", "rows", "corrections", "outside", "proposals")


def plain(text: object) -> object:
    if not isinstance(text, str):
        return text
    folded = re.sub(r"[ \t\u00a0]+", " ", unicodedata.normalize("NFC", text)).strip()
    return folded.replace("\n", "¶").strip("¶ ")


def agrees(wanted: Any, found: Any, key: str = "") -> bool:
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(
            agrees(value, found.get(name), name) for name, value in wanted.items()
        )
    if key in ("date", "date_utc"):
        return bool((wanted or "")[:16] == (found or "")[:16])
    if key in ("status", "code") and isinstance(wanted, list):
        return found in wanted
    return plain(wanted) == plain(found)


def check_list(name: str, wanted: list[Any], found: list[Any]) -> None:
    rest = list(found)
    for one in wanted:
        match = next((candidate for candidate in rest if agrees(one, candidate)), None)
        assert match is not None, f"{name}: {one} is missing among {rest}"
        rest.remove(match)
    assert rest == [], f"{name}: unexpected"


@pytest.mark.parametrize("case", CASES)
def test_a_sample_case_reads_as_expected(case: str) -> None:
    folder = DATA / "cases" / case
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    result = read_returned(folder / expected["file"], registry(), expected["name"])
    found: Any = to_plain(result)
    texts = {one["id"]: one["text"] for one in found["comments"]}
    for one in found["comments"]:
        one["parent_text"] = texts.get(one["parent"])
    wanted = expected["expect"]
    for block in ("status", "reject", "identity", "decision", "container"):
        assert agrees(wanted.get(block, found[block]), found[block], block), (block, found[block])
    assert set(wanted.get("warnings_include", [])) <= set(found["warnings"])
    if found["status"] == "rejected":
        return
    for name in LISTS:
        if name in wanted and not wanted.get(f"{name}_free"):
            check_list(name, wanted[name], found[name])
    if not wanted.get("fields_free"):
        assert set(wanted.get("fields", {})) == set(found["fields"])
        assert agrees(wanted.get("fields", {}), found["fields"])


@pytest.mark.parametrize("case", CASES)
def test_a_result_survives_its_json_form(case: str) -> None:
    folder = DATA / "cases" / case
    result = read_returned(next(folder.glob("returned.*")), registry())
    assert from_plain(ReviewResult, json.loads(json.dumps(to_plain(result)))) == result


def test_every_committed_file_of_a_case_is_one_of_two() -> None:
    for case in CASES:
        assert len(list(Path(DATA / "cases" / case).iterdir())) == 2
