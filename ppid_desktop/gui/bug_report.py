"""Turns an unexpected exception into words for the person; logs where it happened, never what was in it."""

import logging
import traceback
from uuid import uuid4

from ppid_desktop.domain.errors import DiskFull, DiskRefused, PpidError, ReportedBug
from ppid_desktop.runtime.disk_errors import is_full

_LOG = logging.getLogger(__name__)


def known_error(error: BaseException) -> PpidError:
    """Return `error` itself when it is one of ours, else log it and return a `ReportedBug`.

    What the operating system refused is no bug to report: DiskFull or DiskRefused.
    The exception's own text may quote a record, so only its type and the places in the code are logged.
    """
    if isinstance(error, PpidError):
        return error
    report_id = uuid4().hex[:8].upper()
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    _LOG.error("Kesalahan %s: %s di %s", report_id, type(error).__name__, places)
    if isinstance(error, OSError):
        return DiskFull() if is_full(error) else DiskRefused()
    return ReportedBug(report_id)
