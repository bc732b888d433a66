"""Runs the reader by itself: `FILE --registry FILE` inspects one file, `review-worker` serves many."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run what the arguments ask; return the exit code."""
    if list(arguments[:1]) == ["review-worker"]:
        from ppid_desktop.documents.review.worker_loop import run_worker

        return run_worker()
    from ppid_desktop.documents.review.command import inspect_review

    return inspect_review(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
