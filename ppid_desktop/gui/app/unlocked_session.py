"""The session as other threads may ask for it: only while the window is not locked."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ppid_desktop.services.session import Session


class UnlockedSession:
    """Holds one session; safe to call from any thread."""

    def __init__(self, session: "Session") -> None:
        self._session: Session | None = session
        self.locked = False

    def __call__(self) -> "Session | None":
        """Return the session, None while locked or after it was let go."""
        return None if self.locked else self._session

    def let_go(self) -> None:
        """Give the session out to nobody any more."""
        self._session = None
