"""Sums up what campaigns have written: for each kind of fault how much was tried and how often it failed."""

import json
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.shim import SOURCE

Groups = frozenset[tuple[str, str]]
"""Operations and kinds all trials of which were made."""


@dataclass
class Group:
    """The trials of one kind on one operation, by what was done; a later one takes an earlier one's place."""

    trials: dict[str, dict[str, Any]] = field(default_factory=dict)
    calls: int = 0
    commit: str = ""


def commit() -> str:
    """Return which commit is tried, with a mark where the tree differs from it; empty outside a clone."""
    told = subprocess.run(
        ("git", "describe", "--always", "--dirty", "--abbrev=10"),
        cwd=SOURCE.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout.strip()


def done(path: Path) -> Groups:
    """Return what a campaign that wrote to this file had finished."""
    return frozenset((one["operation"], one["kind"]) for one in _lines(path) if "calls" in one)


def table(paths: Iterable[Path]) -> str:
    """Return the figures of each kind; what a later file holds of an operation stands for it alone."""
    groups: dict[tuple[str, str], Group] = {}
    for path in paths:
        groups |= _groups(path)
    by_kind: dict[str, list[Group]] = defaultdict(list)
    for (_, kind), group in groups.items():
        by_kind[kind].append(group)
    head = f"{'kind':12} operations   calls  trials  states judged  failed  commits"
    return "\n".join([head, *(_row(kind, found) for kind, found in by_kind.items())])


def _row(kind: str, groups: list[Group]) -> str:
    trials = [one for group in groups for one in group.trials.values()]
    judged = sum(one["judged"] for one in trials)
    failed = sum(bool(one["outcome"]["problems"]) for one in trials)
    calls, commits = sum(group.calls for group in groups), sorted({group.commit for group in groups})
    return f"{kind:12} {len(groups):10} {calls:7} {len(trials):7} {judged:14} {failed:7}  {' '.join(commits)}"


def _groups(path: Path) -> dict[tuple[str, str], Group]:
    """Return the finished groups of a file."""
    groups: dict[tuple[str, str], Group] = defaultdict(Group)
    for one in _lines(path):
        group = groups[one["operation"], one["kind"]]
        if "calls" in one:
            group.calls, group.commit = one["calls"], one["commit"]
        else:
            group.trials[one["what"]] = one
    return {name: group for name, group in groups.items() if group.commit}


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)
