"""`self-test`: proves that an installation is whole, one named check after the other."""

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from time import perf_counter

from ppid_desktop.commands.console import Console, Exit
from ppid_desktop.commands.results import writing_results
from ppid_desktop.domain.errors import PpidError


@dataclass(frozen=True)
class Check:
    """A named check; `run` returns what it found and raises when the part does not work."""

    name: str
    title: str
    run: Callable[[], str]


@dataclass(frozen=True)
class Outcome:
    """What a check gave; `detail` is what was found or why it failed."""

    name: str
    title: str
    passed: bool
    detail: str
    milliseconds: int


def run(options: argparse.Namespace, console: Console, checks: Iterable[Check]) -> int:
    """Run all checks, report every one, fail when one failed."""
    outcomes = tuple(_outcome(check) for check in checks)
    content = {"passed": all(one.passed for one in outcomes), "checks": [asdict(one) for one in outcomes]}
    if options.json:
        console.give(content)
    else:
        _print(outcomes, console)
    if options.report:
        with writing_results("Laporan pemeriksaan tidak tersimpan; hasilnya sudah ditampilkan."):
            options.report.parent.mkdir(parents=True, exist_ok=True)
            options.report.write_text(json.dumps(content, ensure_ascii=False, indent=2), "utf-8")
    return Exit.OK if content["passed"] else Exit.FAILED


def _outcome(check: Check) -> Outcome:
    start = perf_counter()
    try:
        passed, detail = True, check.run()
    except PpidError as error:
        passed, detail = False, error.sentences()
    except Exception as error:  # noqa: BLE001 - whatever a broken bundle raises is the finding
        passed, detail = False, f"{type(error).__name__}: {error}"
    return Outcome(check.name, check.title, passed, detail, round((perf_counter() - start) * 1000))


def _print(outcomes: tuple[Outcome, ...], console: Console) -> None:
    for one in outcomes:
        mark = "BERHASIL" if one.passed else "GAGAL   "
        console.say(f"{mark} {one.title}: {one.detail} ({one.milliseconds} ms)")
    failed = sum(not one.passed for one in outcomes)
    console.say("Semua pemeriksaan berhasil." if not failed else f"{failed} pemeriksaan GAGAL.")
