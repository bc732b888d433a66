"""Runs `inspect-review` by itself: `python -m ppid_desktop.documents.review FILE --registry FILE`."""

import sys

from ppid_desktop.documents.review.command import inspect_review

if __name__ == "__main__":
    sys.exit(inspect_review(sys.argv[1:]))
