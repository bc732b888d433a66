"""A workspace for measuring: made once, in a folder that goes with the run."""

from pathlib import Path
from uuid import uuid4

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.services.session import FirstRun, Session

LOGIN = "petugas.contoh"
PASSWORD = "kata sandi pengukuran"  # noqa: S105 - of a workspace that lives for one run


def make_workspace(wiring: Wiring, folder: Path) -> Session:
    """Make a workspace with the SOP's office and one account; return it open."""
    person = Employee(uuid4(), "Petugas Contoh", EmploymentKind.NON_ASN)
    session, _ = wiring.sessions.create(folder, FirstRun(wiring.offered_office, person, LOGIN, PASSWORD))
    return session
