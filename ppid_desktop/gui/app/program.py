"""What the window needs of the program around it; bootstrap fits this by shape."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the window paints before any of these is loaded
    from ppid_desktop.domain.backups import Retirement
    from ppid_desktop.domain.office import Office
    from ppid_desktop.runtime.paths import UserFolders
    from ppid_desktop.services.ports import Clock
    from ppid_desktop.services.practice import Practice
    from ppid_desktop.services.restoring import Restoring
    from ppid_desktop.services.session import Session, Sessions
    from ppid_desktop.services.use_cases import Services


class Closable(Protocol):
    """Something that listens until it is closed."""

    def close(self) -> None:
        """Stop listening."""


class Program(Protocol):
    """Makes what the window asks for; everything heavy is loaded by the first call that needs it."""

    @property
    def clock(self) -> "Clock":
        """Return the time."""

    @property
    def folders(self) -> "UserFolders":
        """Return the folders of the person at this PC."""

    @property
    def sessions(self) -> "Sessions":
        """Return the way into workspaces."""

    @property
    def restoring(self) -> "Restoring":
        """Return what is done with backups where no workspace is open."""

    @property
    def offered_office(self) -> "Office":
        """Return the identity the first run starts with."""

    def logins(self, folder: Path) -> tuple[str, ...]:
        """Return the login names of a workspace, loading nothing that opening it would need."""

    def retirement(self, folder: Path) -> "Retirement | None":
        """Return whether a workspace says that it moved to another PC."""

    @property
    def known_workspace(self) -> Path | None:
        """Return the workspace to open when none is named, None on the first start."""

    @property
    def practice_folder(self) -> Path:
        """Return where this person's practice workspace lies."""

    @property
    def practice(self) -> "Practice":
        """Return the maker of the practice workspace."""

    def services_for(self, session: "Session") -> "Services":
        """Return every use case for one session."""

    def serve(
        self, workspace: Path, session: "Callable[[], Session | None]", raise_window: Callable[[], None]
    ) -> Closable:
        """Answer headless commands and second starts while a workspace is open."""

    def raise_other_window(self, workspace: Path) -> bool:
        """Bring the window that has a workspace open to the front; False when none answers."""

    def start_practice(self) -> None:
        """Start the practice workspace in a process of its own."""
