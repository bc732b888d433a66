"""What a form needs that names an official: where people are read, and the way to where they are entered."""

from collections.abc import Callable
from typing import Protocol

from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.case_services import CaseServices
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import TaskRunner


class PeopleTools(Protocol):
    """What the page around has: where people are read, and the way to where they are entered."""

    @property
    def runner(self) -> TaskRunner:
        """Return what reads in a worker."""

    @property
    def services(self) -> CaseServices:
        """Return what a page asks."""

    @property
    def dialogs(self) -> Dialogs:
        """Return what asks the person."""

    @property
    def open_officials(self) -> Callable[[], None]:
        """Return the way to the office's people."""

    def may(self, use_case: UseCase) -> bool:
        """Return whether the account that works may do this."""
