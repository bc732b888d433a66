"""Turns an unexpected exception into a `Bug` with an id; logs where it happened, never what was in it."""

import logging
import traceback
from uuid import uuid4

from ppid_desktop.domain.errors import Bug, PpidError

_LOG = logging.getLogger(__name__)


class ReportedBug(Bug):
    """A bug that stands in the log under `report_id`."""

    def __init__(self, report_id: str) -> None:
        super().__init__(
            "Program mengalami kesalahan yang tidak terduga.",
            "Pekerjaan yang sudah tersimpan tidak terpengaruh.",
            f"Silakan ulangi. Jika terjadi lagi, laporkan kode kesalahan {report_id} kepada administrator.",
        )
        self.report_id = report_id


def known_error(error: BaseException) -> PpidError:
    """Return `error` itself when it is one of ours, else log it and return a `ReportedBug`.

    The exception's own text may quote a record, so only its type and the places in the code are logged.
    """
    if isinstance(error, PpidError):
        return error
    report_id = uuid4().hex[:8].upper()
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    _LOG.error("Kesalahan %s: %s di %s", report_id, type(error).__name__, places)
    return ReportedBug(report_id)
