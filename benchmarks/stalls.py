"""How long the window does not answer in any flow: a usual day, a record's way to the archive, the first run.

    python -m benchmarks.stalls [--rounds 3] [--walk day] [--where]

Budget of DESIGN section 7: no stall of the GUI thread over 50 ms in any flow. Every walk of every round is a
process of its own, with bytecode as an installation has it, so that everything happens for the first time. A
stretch counts with its best round: what else runs on the machine makes rounds worse, never better. Beside the
clock stands the processor time of the GUI thread. `--where` shows where it was caught.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.stall_course import Answers, Course, Longest
from benchmarks.stall_walks import WALKS
from benchmarks.stall_workspace import fill, read_plan
from ppid_desktop.bootstrap import Wiring
from ppid_desktop.gui.app import application
from ppid_desktop.gui.app.application import Conductor
from ppid_desktop.gui.stall_watch import LIMIT


def main() -> int:
    """Print every stretch; return 0 when none stalls longer than it may."""
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.plan is not None:
        print(json.dumps(_walked(options.walk, options.plan, options.where)))
        return 0
    walks = [options.walk] if options.walk else list(WALKS)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PPID_DATA_DIR"] = str(Path(folder, "data"))
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder, "bytecode"))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        plans = fill(Path(folder), options.rounds + 1)
        rounds = [_round(walks, plan, options.where) for plan in plans]
    return _report(rounds[1:])  # the first one writes the bytecode


def _walked(walk: str, plan: Path, where: bool) -> Longest:
    wiring = Wiring()
    app = application.make_application(sys.argv[:1])
    answers = Answers()
    conductor = Conductor(wiring, app, answers, look=application.apply_look(wiring, app))
    course = Course(app, conductor, answers, where=where)
    WALKS[walk](course, read_plan(plan))
    wiring.close()
    return course.longest


def _round(walks: list[str], plan: Path, where: bool) -> Longest:
    longest: Longest = {}
    for walk in walks:
        own = {"PPID_DATA_DIR": str(plan.with_suffix(".data"))} if walk == "first" else {}
        command = [sys.executable, "-m", "benchmarks.stalls", "--walk", walk, "--plan", str(plan)]
        command += ["--where"] if where else []
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=os.environ | own)
        longest |= {name: tuple(times) for name, times in json.loads(done.stdout).items()}
    return longest


def _report(rounds: list[Longest]) -> int:
    print(f"{'':28} {'stall':>8} {'work':>8}")
    longest = {name: tuple(min(one[name][place] for one in rounds) for place in (0, 1)) for name in rounds[0]}
    for name, (seconds, worked) in longest.items():
        over = "  over" if worked > LIMIT else "  held up" if seconds > LIMIT else ""
        print(f"{name:28} {seconds * 1000:5.0f} ms {worked * 1000:5.0f} ms{over}")
    worst = max(seconds for seconds, _worked in longest.values())
    print(f"longest stall {worst * 1000:.0f} ms (budget <= {LIMIT * 1000:.0f} ms)")
    return 0 if worst <= LIMIT else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--walk", choices=sorted(WALKS), help="only this one")
    parser.add_argument("--where", action="store_true")
    parser.add_argument("--plan", type=Path, help=argparse.SUPPRESS)  # one walk, in its own process
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
