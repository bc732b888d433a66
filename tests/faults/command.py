"""The long run: every operation, every call, every fault; results as lines of JSON, figures at the end.

They go to --out, which lies outside the tree; a run that is begun again goes on where that file ends. Two
shares side by side: --share 0/2 and --share 1/2, each with a file of its own; --figures sums them up.
"""

import argparse
import json
import logging
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from tests.faults import figures
from tests.faults.campaign import KINDS, Campaign, Done, Tried
from tests.faults.furnishing import Offices
from tests.faults.operation import Operation
from tests.faults.operations import OPERATIONS
from tests.faults.processes import compile_once, fast_folder
from tests.faults.shim import Shim
from tests.faults.trials import Trials

_BOUNDED_KINDS = ("kill", "torn", "cuts", "enospc", "eio")
_BOUNDED_CALLS, _BOUNDED_FLIPS, _FLIPS = 1, 1, 60


def main(arguments: list[str]) -> int:
    """Return 1 when a trial found a problem."""
    options = _options(arguments)
    if options.figures:
        print(figures.table(options.figures))  # noqa: T201 - a command's answer
        return 0
    logging.getLogger().addHandler(logging.NullHandler())  # what the disk refused is logged, and expected
    with tempfile.TemporaryDirectory(prefix="ppid-gangguan-", dir=fast_folder()) as folder:
        return _run(options, Path(folder))


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--full", action="store_true", help="every call of every operation")
    parser.add_argument("--only", nargs="*", default=[], help="names of operations")
    parser.add_argument("--kinds", nargs="*", choices=KINDS, help="kinds of faults")
    parser.add_argument("--every", type=int, default=1, help="each nth call only")
    parser.add_argument("--all-writes", action="store_true", help="also every page of a database copied")
    parser.add_argument("--most", type=int, help="so many calls per operation and kind")
    parser.add_argument("--share", default="0/1", help="which part of the operations")
    parser.add_argument("--out", type=Path, help="file to add results to, one JSON object per line")
    parser.add_argument("--figures", nargs="+", type=Path, help="only sum up such files, the newest last")
    options = parser.parse_args(arguments)
    options.most = options.most or (None if options.full else _BOUNDED_CALLS)
    options.kinds = options.kinds or (KINDS if options.full else (*_BOUNDED_KINDS, "rot"))
    return options


def _run(options: argparse.Namespace, folder: Path) -> int:
    for name in ("asal", "kerja"):
        (folder / name).mkdir()
    compile_once()
    trials = Trials(Offices(folder / "asal"), Shim(), folder / "kerja")
    chosen = {"every": options.every, "most": options.most, "all_writes": options.all_writes}
    campaign = Campaign(trials, folder / "kerja", **chosen)
    out = options.out or folder / "hasil"
    made = figures.done(out) if out.exists() else frozenset()
    with out.open("a", encoding="utf-8") as results:
        return _reported(_tried(campaign, _chosen(options), options, made), results)


def _tried(
    campaign: Campaign, operations: list[Operation], options: argparse.Namespace, made: figures.Groups
) -> Iterator[Tried | Done]:
    yield from campaign.run(operations, [kind for kind in options.kinds if kind != "rot"], made)
    if "rot" in options.kinds and options.share.startswith("0/"):
        yield from campaign.rot(_FLIPS if options.full else _BOUNDED_FLIPS, made)


def _reported(made: Iterable[Tried | Done], out: TextIO) -> int:
    counts: Counter[str] = Counter()
    slowest, began, bad, last, code = 0.0, time.monotonic(), 0, "", figures.commit()
    for one in made:
        if one.operation != last:
            last = one.operation
            print(f"{time.monotonic() - began:6.0f} s  {last}", flush=True)  # noqa: T201 - a command's answer
        out.write(json.dumps(asdict(one) | {"commit": code}, ensure_ascii=False) + "\n")
        out.flush()
        if isinstance(one, Done):
            continue
        counts[one.kind] += 1
        slowest = max(slowest, one.outcome.opened)
        for problem in one.outcome.problems if one.judged else ():
            bad += 1
            print(f"PROBLEM {one.operation}, {one.kind}, {one.what}: {problem[:700]}", flush=True)  # noqa: T201
    print(json.dumps({"tried": counts, "problems": bad, "slowest opening": round(slowest, 3)}))  # noqa: T201
    return 1 if bad else 0


def _chosen(options: argparse.Namespace) -> list[Operation]:
    share, shares = (int(part) for part in options.share.split("/"))
    wide = options.full or options.only
    offered = [
        one for one in OPERATIONS if one.name in options.only or (not options.only and (wide or one.cheap))
    ]
    return offered[share::shares]
