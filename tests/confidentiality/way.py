"""The whole way of a record full of marked texts, in a process with folders of its own; killed at its end.

    python -m tests.confidentiality.way whole|after FOLDER

`whole` prints what a scan finds after leaving, then works on and is killed while a draft goes out. `after` is
the next start.
"""

import json
import os
import signal
import sys
import threading
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.runtime.paths import user_folders
from ppid_desktop.services.log_export import LogForm
from ppid_desktop.services.papers import Paper
from ppid_desktop.services.session import FirstRun, Session
from ppid_desktop.storage.workspaces import Workspaces
from tests.services.conftest import CHEAP_KDF, LEAD, LOGIN, OFFICE, PASSWORD, Desk, SetClock, never, silent
from tests.services.whole_way import sealed
from tools.scan_plain import Scanner

TITLE, SUMMARY, CONTENT, NAME = "PenandaJudulQX7", "PenandaRingkasQX7", "PenandaIsiQX7", "PenandaBerkasQX7"
PARTY = "PenandaPihakQX7"
MARKERS = (TITLE, SUMMARY, CONTENT, NAME, PARTY)
OWN = "milik-orangnya"  # what the person has and what the person sends out: DESIGN section 3, exception (a)


def whole(root: Path) -> None:
    """Go the whole way, leave, scan; then come again and be killed."""
    wiring = wired()
    with wiring.watched():
        desk = begun(wiring, root)
        work(desk)
        fail_badly()
        leave(desk)
        found = Scanner(MARKERS).scan([root], [root / OWN]).traces or []
        sys.stdout.write(json.dumps([asdict(trace) for trace in found]))
        sys.stdout.flush()
        killed(entered(wiring, root))


def after(root: Path) -> None:
    """Come in once more, as the next start does, and leave."""
    leave(entered(wired(), root))


def wired() -> Wiring:
    clock = SetClock()
    wiring = Wiring(clock)
    wiring.workspaces = Workspaces(clock, user_folders(), CHEAP_KDF)
    return wiring


def begun(wiring: Wiring, root: Path) -> Desk:
    person = Employee(uuid4(), "Petugas Contoh", EmploymentKind.NON_ASN, position="Pengelola Contoh")
    (root / OWN).mkdir()
    folder = wiring.folders.own_workspace
    session, key = wiring.sessions.create(folder, FirstRun(OFFICE, person, LOGIN, PASSWORD))
    wiring.services_for(session).settings.save_employee(LEAD)
    return seated(wiring, root, session, key)


def entered(wiring: Wiring, root: Path) -> Desk:
    folder = wiring.folders.own_workspace
    return seated(wiring, root, wiring.sessions.login(folder, LOGIN, PASSWORD), "")


def seated(wiring: Wiring, root: Path, session: Session, recovery_key: str) -> Desk:
    clock, folder = wiring.clock, wiring.folders.own_workspace
    assert isinstance(clock, SetClock)
    return Desk(wiring, session, wiring.services_for(session), folder, clock, root / OWN, recovery_key)


def work(desk: Desk) -> None:
    """Go from the first field to the archive, its papers, its index, and what a person has open meanwhile."""
    record_id = desk.ready(judul=TITLE, ringkasan=SUMMARY)
    source = desk.services.work.case(record_id).sources[0].id
    desk.entry(record_id, Owner.SOURCE, source, kepada=PARTY)
    softfile_id = desk.attach(record_id, f"{NAME}.txt", (CONTENT * 400).encode())
    opened(desk, softfile_id, record_id)
    desk.services.editing.keep_all(record_id, silent, never)
    sealed(desk, record_id)
    for paper in (Paper.LEMBAR_ARSIP, Paper.BERITA_ACARA, Paper.DAFTAR_ISI):
        desk.services.papers.make(paper, record_id)
    desk.services.archiving.refresh_index(never)
    assert desk.services.archiving.search(SUMMARY, 0, 5)
    for form in LogForm:
        desk.services.log_export.make(LogQuery(), form, silent, never)


def opened(desk: Desk, softfile_id: UUID, record_id: UUID) -> None:
    """Open a softfile to be read and work on a copy of it."""
    desk.services.softfiles.open(record_id, softfile_id)
    copy = desk.services.editing.edit(record_id, softfile_id)
    copy.write_bytes((CONTENT * 500).encode())


def fail_badly() -> None:
    """Let a thread die of an exception that quotes a record: the log must not."""

    def fail() -> None:
        raise ValueError(f"{TITLE} {CONTENT}")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def leave(desk: Desk) -> None:
    """Lock, then leave, as the window does."""
    desk.wiring.sessions.rest(desk.session)
    desk.services.editing.rest()
    desk.services.editing.rescue_all()
    desk.wiring.sessions.log_out(desk.session)


def killed(desk: Desk) -> None:
    """Have a softfile open and another in work, and be killed while the draft goes out."""
    record_id = desk.ready(judul=TITLE, ringkasan=SUMMARY)
    softfile_id = desk.attach(record_id, f"{NAME} dua.txt", (CONTENT * 800).encode())
    desk.services.softfiles.open(record_id, softfile_id)
    sending = replace(desk.services.sending.proposed(record_id), folder=desk.files / "keluar")
    with suppress(KeyboardInterrupt):
        desk.services.sending.send(record_id, sending, _kill, never)


def _kill(_done: int, _total: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    {"whole": whole, "after": after}[sys.argv[1]](Path(sys.argv[2]))
