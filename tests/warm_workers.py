"""The wiring with reading processes that stay warm from test to test: starting one takes half a second."""

import atexit
from functools import cache

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.documents.evidence.worker import EvidenceWorker
from ppid_desktop.documents.review.worker import ReviewWorker
from ppid_desktop.runtime.own_program import console_command

_STARTING = 120.0  # seconds; machines that run tests side by side are slow to load a process


@cache
def warm_review_worker() -> ReviewWorker:
    """Return the process that reads returned files; it ends with the tests."""
    worker = ReviewWorker((*console_command(), "review-worker"), starting=_STARTING)
    atexit.register(worker.close)
    return worker


@cache
def warm_evidence_worker() -> EvidenceWorker:
    """Return the process that looks at evidence; it ends with the tests."""
    worker = EvidenceWorker((*console_command(), "evidence-worker"), starting=_STARTING)
    atexit.register(worker.close)
    return worker


class WarmWiring(Wiring):
    """Lends the warm processes to each test; what closes the wiring leaves them running."""

    @property
    def review_worker(self) -> ReviewWorker:
        """Return the warm process."""
        return warm_review_worker()

    @property
    def evidence_worker(self) -> EvidenceWorker:
        """Return the warm process."""
        return warm_evidence_worker()
