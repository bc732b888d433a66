"""Damages returned files at random and reads each: `python -m benchmarks.fuzz_review N [SEED]`.

No input may raise, take more than two seconds of processor time, or reach the reader's last safety net; what
does is kept in the temporary folder and told. A file that hangs ends the run with a traceback. The exit code
is the number of bad files, at most 99.
"""

import faulthandler
import json
import random
import sys
import tempfile
import time
import zipfile
from collections import Counter
from io import BytesIO
from pathlib import Path

from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.documents.review.registry_file import load_registry
from ppid_desktop.domain.review import ReviewResult
from tests.documents.review.corpus.everything import CASES
from tests.documents.review.mutation import damaged

DATA = Path(__file__).parents[1] / "tests" / "data" / "review"
SLOWEST_SECONDS = 2.0
HANGS_SECONDS = 60
LARGEST_SOURCE = 200_000
LARGEST_INFLATED = 600_000
REPORT_EVERY = 1_000
SAFETY_NET = "Berkas tidak terbaca ("


def main(arguments: list[str]) -> int:
    """Run N rounds and print what came out."""
    rounds = int(arguments[0]) if arguments else 300
    chance = random.Random(int(arguments[1]) if len(arguments) > 1 else 1)  # noqa: S311 - damage, not secrets
    registry = load_registry(DATA / "baseline" / "registry.json")
    files = sources()
    outcomes: Counter[str] = Counter()
    worst = 0.0
    for number in range(rounds):
        data = damaged(chance, chance.choice(files), files)
        faulthandler.dump_traceback_later(HANGS_SECONDS, exit=True)
        started = time.process_time()
        try:
            outcome = described(read_returned(data, registry))
        except BaseException as error:  # noqa: BLE001 - the very thing that is looked for
            outcome = f"raised {type(error).__name__}"
        taken = time.process_time() - started
        worst = max(worst, taken)
        outcome = "slow" if taken > SLOWEST_SECONDS else outcome
        outcomes[outcome] += 1
        if is_bad(outcome):
            keep(number, outcome, data)
        if (number + 1) % REPORT_EVERY == 0:
            print(f"{number + 1} files, slowest {worst:.2f} s, peak {peak_mib()} MiB", flush=True)
    faulthandler.cancel_dump_traceback_later()
    for outcome, count in outcomes.most_common():
        print(f"{count:6d}  {outcome}")
    print(f"slowest {worst:.2f} s of processor time, peak memory {peak_mib()} MiB")
    return min(sum(count for outcome, count in outcomes.items() if is_bad(outcome)), 99)


def sources() -> list[bytes]:
    """Return the sample files and the corpus, without the files that are only large."""
    files = [path.read_bytes() for path in sorted(DATA.glob("*/**/*.*")) if path.suffix != ".json"]
    files += [one.made()[0] for one in CASES.values()]
    return [data for data in files if len(data) <= LARGEST_SOURCE and inflated(data) <= LARGEST_INFLATED]


def inflated(data: bytes) -> int:
    """Return how much an archive declares to hold; nothing for what is no archive."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError):
        return 0


def described(result: ReviewResult) -> str:
    """Name an outcome; the result must also have a JSON form."""
    json.dumps(to_plain(result))
    if result.reject is None:
        return str(result.status.value)
    net = result.reject.detail.startswith(SAFETY_NET)
    return f"net {result.reject.detail}" if net else f"rejected {result.reject.code.value}"


def is_bad(outcome: str) -> bool:
    """Say whether an outcome is one that must not happen."""
    return outcome.startswith(("slow", "raised", "net"))


def keep(number: int, outcome: str, data: bytes) -> None:
    """Keep a file that must be looked at."""
    target = Path(tempfile.gettempdir()) / f"fuzz-review-{number}.bin"
    target.write_bytes(data)
    print(f"{outcome}: {target.name}", flush=True)


def peak_mib() -> int:
    """Return the most memory this process ever held; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
