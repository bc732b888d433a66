"""Read returned drafts in the warm worker, against python-docx opening the same bytes; both in the same run.

    python -m benchmarks.read_review [--rounds 9]

Read are the sample files and a draft of 5,000 softfiles with one text changed. python-docx only opens a file
and takes each paragraph's text: no changes, no comments, no comparison. Budgets of DESIGN section 7: median
of the samples <= 50 ms; 5,000 rows <= 0.6 s of processor time. The peak is the most memory the worker held.
"""

import argparse
import gc
import io
import json
import statistics
import sys
import time
from pathlib import Path

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph

from ppid_desktop.documents.draft.writer import DocxDraftWriter
from ppid_desktop.documents.review.json_form import from_plain
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.documents.review.registry_file import load_registry
from ppid_desktop.documents.review.worker import ReviewWorker
from ppid_desktop.domain.review_registry import CaseEntry, ExportEntry, Registry
from tests.documents.draft.samples import KEY, content_of, exempted_case, identity

_DATA = Path(__file__).parents[1] / "tests" / "data" / "review"
_ROWS = 5_000
_SAMPLE_MS, _ROWS_SECONDS = 50.0, 0.6


def main() -> int:
    """Print both; return 0 when both budgets are kept."""
    rounds = _options().rounds
    with ReviewWorker(seconds=60) as worker:
        kept = _samples(worker, rounds) & _long_table(worker, rounds)
    print(f"worker: peak memory {_worker_peak_mib()} MiB")
    return 0 if kept else 1


def _samples(worker: ReviewWorker, rounds: int) -> bool:
    registry = load_registry(_DATA / "baseline" / "registry.json")
    files = [path.read_bytes() for path in sorted(_DATA.glob("cases/*/returned.docx"))]
    worker.read(files[0], registry)  # starting the process is not part of the budget
    ours, plain = [], []
    for data in files * rounds:  # alternating, so that a busy machine slows both sides
        start = time.perf_counter()
        worker.read(data, registry)
        between = time.perf_counter()
        if _opens(data):
            plain.append(time.perf_counter() - between)
        ours.append(between - start)
    median, other = statistics.median(ours) * 1000, statistics.median(plain) * 1000
    print(
        f"{len(files)} samples: median {median:.1f} ms (budget <= {_SAMPLE_MS:.0f} ms, slowest "
        f"{max(ours) * 1000:.0f} ms), plain python-docx {other:.1f} ms, ratio {median / other:.2f}"
    )
    return median <= _SAMPLE_MS


def _long_table(worker: ReviewWorker, rounds: int) -> bool:
    data, registry = _long_draft()
    worker.read(data, registry)
    ours, plain, through = [], [], []
    gc.collect()
    gc.disable()  # as the worker does: reading makes hundreds of thousands of objects at once
    for _ in range(max(3, rounds // 3)):
        start = time.process_time()
        kept: list[object] = []  # as the worker, which frees the document once it has answered
        result = read_returned(data, registry, keep=kept)
        between = time.process_time()
        del kept
        _opens(data)
        plain.append(time.process_time() - between)
        ours.append(between - start)
        began = time.perf_counter()
        worker.read(data, registry)
        through.append(time.perf_counter() - began)
    seconds, other = min(ours), min(plain)
    print(
        f"{_ROWS} rows ({len(data) // 1024} KiB, {len(result.fields)} field changed): {seconds:.2f} s of "
        f"processor time (budget <= {_ROWS_SECONDS} s), plain python-docx {other:.2f} s, "
        f"ratio {seconds / other:.2f}; through the worker {statistics.median(through):.2f} s"
    )
    return seconds <= _ROWS_SECONDS


def _long_draft() -> tuple[bytes, Registry]:
    """Return a draft of many softfiles with one text changed, and the registry that knows it."""
    written = DocxDraftWriter().write(content_of(exempted_case(_ROWS)), identity(), KEY)
    document = docx.Document(io.BytesIO(written.data))
    document.tables[-1].rows[-1].cells[1].paragraphs[0].runs[0].text = "Diubah tanpa jejak"
    target = io.BytesIO()
    document.save(target)
    entry = from_plain(ExportEntry, json.loads(written.registry))
    case = CaseEntry(entry.case_no, entry.case_uid, entry.revision, (entry,))
    return target.getvalue(), Registry(KEY.hex(), entry.case_no, (case,))


def _opens(data: bytes) -> bool:
    """Open a file with python-docx and touch the text of everything in it; say whether it could."""
    try:
        document = docx.Document(io.BytesIO(data))
    except Exception:  # noqa: BLE001 - some samples are built so that python-docx fails
        return False
    body = document.element.body
    for element in body.iter():
        if element.tag.endswith("}p"):
            _ = Paragraph(element, document).text
        elif element.tag.endswith("}tbl"):
            _ = Table(element, document).style
    return True


def _worker_peak_mib() -> int:
    """Return the most memory any ended child held; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=9)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
