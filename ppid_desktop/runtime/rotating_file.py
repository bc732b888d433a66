"""The log's file: rotates where the system lets it, and never speaks up itself."""

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path


class RotatingFile(RotatingFileHandler):
    """Keeps writing when another process holds the file on Windows and it cannot be rotated now."""

    def __init__(self, path: Path, size: int, kept: int) -> None:
        """`size` in bytes is when a new file begins; `kept` older ones stay."""
        super().__init__(path, maxBytes=size, backupCount=kept, encoding="utf-8", delay=True)

    def doRollover(self) -> None:  # noqa: N802 - the name is logging's
        """Rotate if the system lets us."""
        with suppress(OSError):
            super().doRollover()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """Say nothing: a full disk must not stop the work, and stderr may show what the log must not."""
