"""Lets the contents of softfiles go that were removed long ago and never left the office.

What was sent out once, or archived, stays whole for good; what another row needs stays too. The row of every
version stays in any case and tells which content it was.

No clock is believed alone, since one that was wrong for an hour must not let go what was removed today. The
30 days end at the newest entry of the log that is a day old, so that the office was at work after they were
over; and they begin after the removal by the order of the log: none of its entries before the removal is from
within them.
"""

from contextlib import suppress
from datetime import datetime, timedelta
from uuid import UUID

from ppid_desktop.domain.audit import PURGED, Action, AuditNote
from ppid_desktop.domain.errors import MachineFault
from ppid_desktop.domain.softfiles import RemovedContent
from ppid_desktop.services.ports import Cancelled
from ppid_desktop.services.session import Session
from ppid_desktop.services.waiting_edits import copies_now

KEPT_AFTER_REMOVAL = timedelta(days=30)
_AT_WORK_AGAIN = timedelta(days=1)
_AT_ONCE = 50  # contents in one transaction, so that a field saved meanwhile waits for none


def purge_removed(session: Session, cancelled: Cancelled) -> int:
    """Let go what was removed 30 days ago or earlier; return how many contents went.

    Each leaves an entry of the log. A file that the disk refuses to delete is set aside at the next start.
    """
    if session.reads_only:
        return 0
    now, opened = session.clock.now(), copies_now(session).opened
    with session.vault.read() as unit:
        if not unit.softfiles.removed_before(now - KEPT_AFTER_REMOVAL):
            return 0
        at_work = unit.audit.newest_until(now - _AT_WORK_AGAIN)
        if at_work is None:
            return 0
        before = at_work - KEPT_AFTER_REMOVAL
        found = unit.softfiles.removed_before(before)
        old = unit.audit.told_before(Action.FILE_REMOVED, before)
    held = {one.file.id for one in found if one.softfile_id in opened or str(one.softfile_id) not in old}
    due = sorted({one.file.id for one in found} - held)
    for first in range(0, len(due), _AT_ONCE):
        if cancelled():
            return first
        _purge(session, before, frozenset(due[first : first + _AT_ONCE]))
    return len(due)


def _purge(session: Session, before: datetime, due: frozenset[UUID]) -> None:
    with session.vault.write(None) as unit:
        gone = [one for one in unit.softfiles.removed_before(before) if one.file.id in due]
        for one in gone:
            unit.audit.write(_note(one))
        for file in {one.file.id: one.file for one in gone}.values():
            unit.softfiles.let_go(file)
    for one in gone:
        with suppress(MachineFault):
            session.vault.files.discard(one.file)


def _note(one: RemovedContent) -> AuditNote:
    detail = f"{PURGED}{one.file.sha256}"
    return AuditNote(Action.FILE_PURGED, "softfile", str(one.softfile_id), detail, one.record_id)
