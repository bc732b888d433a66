"""An event of the archive dated before its record, or before the seal it follows: told, and no bar.

Steps may be entered after the fact, so that the order of days only warns (DESIGN section 1).
"""

from datetime import date

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case

_AFTER_SEAL = frozenset(
    {EventKind.LOKASI, EventKind.KONDISI, EventKind.PEMBUKAAN, EventKind.PENILAIAN, EventKind.PEMINDAHAN}
)
"""What befalls a sealed archive; a number, a scan or a penetapan may well be older than the seal."""


def early_day(case: Case, kind: EventKind | None, day: date | None) -> str:
    """Return that a day looks too early for an event, as Indonesian sentences; empty where it does not.

    Of what an old archive went through any day is as good.
    """
    if day is None or is_old(case):
        return ""
    sealed, made = case.archive.sealed, case.record.created_at.date()
    if kind in _AFTER_SEAL and sealed and day < sealed[0].sealed_at.date():
        return _told("penyegelan rekaman ini", sealed[0].sealed_at.date())
    return _told("pembuatan rekaman ini", made) if day < made else ""


def _told(what: str, day: date) -> str:
    return f"Tanggal ini mendahului {what}, {long_date(day)}. Bila memang benar, tetap dapat dicatat."
