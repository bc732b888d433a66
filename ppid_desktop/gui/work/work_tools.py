"""What Pekerjaan works with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.case_services import CaseServices
from ppid_desktop.gui.case.step_page import StepTools, nowhere
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import TaskRunner


@dataclass(frozen=True)
class WorkTools:
    """Services and surroundings of a logged-in person; `workspace` is the folder the data lie in.

    `open_officials` leads to where the office's people and their roles are entered, and back.
    """

    services: CaseServices
    runner: TaskRunner
    dialogs: Dialogs
    open_path: Callable[[Path], bool]
    workspace: Path
    open_officials: Callable[[], None] = nowhere

    def may(self, use_case: UseCase) -> bool:
        """Return whether the account that works may do this."""
        return self.services.session.account.may(use_case)

    def for_record(self, record_id: UUID) -> StepTools:
        """Return the tools of one record's page."""
        around = self.runner, self.dialogs, self.open_path, self.workspace, self.open_officials
        return StepTools(record_id, self.services, *around)
