"""A bounded part of the fault trials; `python -m tests.faults --full` is the whole, see
docs/durability.md."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults import shim

pytestmark = pytest.mark.skipif(bool(shim.why_not()), reason=shim.why_not() or "never")

Tried = list[dict[str, Any]]


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Tried:
    """Everything that the bounded run tried, in a process of its own with the shim preloaded."""
    out = tmp_path_factory.mktemp("gangguan") / "hasil.jsonl"
    command = [sys.executable, "-m", "tests.faults", "--out", str(out)]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root, env={**os.environ})
    assert out.exists(), done.stderr
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    return [one for one in lines if "outcome" in one]


def of_kind(tried: Tried, *kinds: str) -> Tried:
    found = [one for one in tried if one["kind"] in kinds]
    assert len({one["operation"] for one in found}) >= 4
    return found


def problems(tried: Tried) -> list[str]:
    return [
        f"{one['operation']}, {one['what']}: {one['outcome']['problems']}"
        for one in tried
        if one["outcome"]["problems"]
    ]


def test_a_process_killed_at_any_call_leaves_each_operation_whole_or_absent(tried: Tried) -> None:
    assert problems(of_kind(tried, "kill", "torn")) == []


def test_a_power_cut_loses_nothing_that_was_acknowledged(tried: Tried) -> None:
    cuts = of_kind(tried, "cuts")
    assert problems(cuts) == []
    assert {one["outcome"]["acknowledged"] for one in cuts} == {True, False}


def test_a_full_or_failing_disk_is_refused_in_words_and_the_program_goes_on(tried: Tried) -> None:
    assert problems(of_kind(tried, "enospc", "eio")) == []


def test_a_bit_turned_over_is_noticed_or_does_no_harm(tried: Tried) -> None:
    rotten = of_kind(tried, "rot")
    assert problems(rotten) == []
    assert "noticed" in {one["outcome"]["state"] for one in rotten}


def test_every_opening_after_a_fault_took_less_than_two_seconds(tried: Tried) -> None:
    assert max(one["outcome"]["opened"] for one in tried) < 2
