"""A real workspace of an imaginary office with its services; only clock and dialogs are fake."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.gui.case.step_page import PaperRequest, StepTools
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.turns import takes_turns
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.session import FirstRun
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage.workspaces import Workspaces
from tests.gui.fake_dialogs import FakeDialogs
from tests.storage.conftest import CHEAP_KDF, SetClock
from tests.warm_workers import WarmWiring
from tests.workspace_template import first_run, templates

UNITS = ("Bagian Contoh", "Bagian Lain & Lainnya")
LOGIN, PASSWORD = "petugas", "kata sandi contoh"

_MOST_WAITING = 30_000  # milliseconds; a process may have to start on a busy machine


@dataclass
class Workplace:
    """Everything a surface is given, and what it did with it."""

    services: Services
    clock: SetClock
    runner: TaskRunner
    dialogs: FakeDialogs
    folder: Path
    qtbot: QtBot
    wiring: Wiring
    opened: list[Path] = field(default_factory=list)
    papers: list[PaperRequest] = field(default_factory=list)

    def tools(self) -> WorkTools:
        """Return the tools of the surface Pekerjaan."""
        return WorkTools(self.services, self.runner, self.dialogs, self._open, self.folder)

    def step_tools(self, record_id: UUID) -> StepTools:
        """Return the tools of one record's page."""
        return self.tools().for_record(record_id)

    def show_paper(self, _parent: QWidget, request: PaperRequest) -> None:
        """Remember a paper that was asked for."""
        self.papers.append(request)

    def record(self, title: str = "Laporan contoh") -> UUID:
        """Make a record."""
        return self.services.records.create(UNITS[0], title).id

    def case(self, record_id: UUID) -> Case:
        """Return a record as it is stored."""
        return self.services.work.case(record_id)

    def settle(self) -> None:
        """Wait until everything sent has come home and the layout stands."""
        for _ in range(10):  # rows that turn into columns settle from the inside out
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: not self._busy(), timeout=_MOST_WAITING)

    def _busy(self) -> bool:
        return self.runner.busy or any(
            takes_turns(one) for one in QApplication.topLevelWidgets() if one.isVisible()
        )

    def fill_step_one(self, record_id: UUID) -> None:
        """Complete step 1."""
        self.services.records.save_field(record_id, "ringkasan", "Isi contoh.")
        self.services.records.save_field(record_id, "kategori", "BERKALA")

    def _open(self, path: Path) -> bool:
        self.opened.append(path)
        return True


def make_workplace(folder: Path, dialogs: FakeDialogs, qtbot: QtBot) -> Workplace:
    """Make a workspace in `folder` and log in."""
    clock = SetClock()
    wiring = WarmWiring(clock)
    wiring.__dict__["workspaces"] = Workspaces(clock, wiring.folders, CHEAP_KDF)
    office = Office(unit_name="Biro Contoh", city="Kota Contoh", units=UNITS)
    employee = Employee(uuid4(), "Petugas Contoh", EmploymentKind.NON_ASN)
    first = FirstRun(office, employee, LOGIN, PASSWORD)
    templates.get("tempat kerja", first_run(clock, CHEAP_KDF, first)).copy_to(folder, wiring.folders)
    session = wiring.sessions.login(folder, LOGIN, PASSWORD)
    return Workplace(wiring.services_for(session), clock, TaskRunner(), dialogs, folder, qtbot, wiring)


def typed_into(widget: LabelledField, text: str) -> None:
    """Type into a field as a person does, replacing what is there, and stay in it."""
    target = widget.editor.focus_target()
    line = target if isinstance(target, QLineEdit | QPlainTextEdit) else target.findChild(QLineEdit)
    assert line is not None
    widget.take_focus()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def left(widget: LabelledField) -> None:
    """Go on with Tab until the field is left (a date has a calendar button too)."""
    for _ in range(3):
        holder = QApplication.focusWidget()
        if holder is None or not widget.isAncestorOf(holder):
            break
        QTest.keyClick(holder, Qt.Key.Key_Tab)
        QApplication.processEvents()


def days(clock: SetClock, count: int) -> date:
    """Return the day so many days from now."""
    moment = clock.moment
    clock.move(days=count)
    day = clock.today()
    clock.moment = moment
    return day
