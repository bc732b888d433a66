"""Steps 5 to 7 in a real workspace: sample records at any point, and their pages as a person meets them."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.step_page import StepPage, StepTools
from ppid_desktop.gui.case.step_review.outcome_rows import OutcomeRows
from ppid_desktop.gui.kit.tab_order import focus_first
from ppid_desktop.services.use_cases import Services
from tests.gui.accessibility import show
from tests.gui.fake_dialogs import FakeDialogs
from tests.gui.workplace import Workplace
from tools.sample_steps import SampleSteps

P = TypeVar("P", bound=StepPage)


class StepsBench:
    """What the tests of steps 5 to 7 share."""

    def __init__(self, workplace: Workplace, folder: Path) -> None:
        self.workplace = workplace
        self.samples = SampleSteps(workplace.services, folder)
        self.around: CasePage | None = None

    @property
    def services(self) -> Services:
        """Return the officer's use cases."""
        return self.workplace.services

    @property
    def dialogs(self) -> FakeDialogs:
        """Return the fake dialogs."""
        return self.workplace.dialogs

    def case(self, record_id: UUID) -> Case:
        """Return a record as it is stored."""
        return self.workplace.case(record_id)

    def settle(self) -> None:
        """Wait until everything sent has come home."""
        self.workplace.settle()

    def tools(self, record_id: UUID) -> StepTools:
        """Return the tools of one record's page."""
        return self.workplace.step_tools(record_id)

    def show(self, page: P, record_id: UUID) -> P:
        """Show one step's page in a case page and wait until it stands."""
        around = CasePage(
            self.tools(record_id), {page.number: lambda _tools, _parent: page}, self.workplace.show_paper
        )
        self.workplace.qtbot.addWidget(around)
        show(self.workplace.qtbot, around)
        around.open(page.number)
        self.settle()
        self.around = around
        return page

    def focus(self, widget: QWidget) -> None:
        """Put the keyboard on a widget and wait until it is there."""
        window = widget.window()
        window.activateWindow()
        self.workplace.qtbot.waitUntil(window.isActiveWindow)
        widget.setFocus()
        self.workplace.qtbot.waitUntil(widget.hasFocus)

    def tab_through(self, page: StepPage) -> set[QWidget]:
        """Press Tab from the first thing of a page until the keyboard leaves it; return what had it."""
        assert focus_first(page)
        reached: set[QWidget] = set()
        holder = QApplication.focusWidget()
        while holder is not None and page.isAncestorOf(holder) and holder not in reached:
            reached.add(holder)
            QTest.keyClick(holder, Qt.Key.Key_Tab)
            holder = QApplication.focusWidget()
        return reached

    def as_role(self, *roles: Role) -> None:
        """Let somebody with other roles work from now on."""
        session = self.services.session
        account = replace(session.account, roles=frozenset(roles))
        self.workplace.services = self.workplace.wiring.services_for(replace(session, account=account))


@pytest.fixture
def bench(workplace: Workplace, tmp_path: Path) -> StepsBench:
    """Give a test the bench."""
    return StepsBench(workplace, tmp_path / "contoh")


def told_of(outcomes: OutcomeRows) -> list[str]:
    """Return what each row says of its softfile."""
    lines = outcomes.list.lines
    return [str(lines.index(row).data()) for row in range(lines.rowCount())]
