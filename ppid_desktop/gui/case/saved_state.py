"""Whether what the person typed is stored, as one value and one phrase."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ppid_desktop.domain.indonesian import clock_time


class Saving(Enum):
    """Where the typed text is."""

    STORED = "stored"
    PENDING = "pending"
    RUNNING = "running"
    REFUSED = "refused"
    UNSENT = "unsent"  # in a form that is stored only when it is sent


@dataclass(frozen=True)
class SavedState:
    """The newest state of a page; `at` is the last time something was stored while the page was open."""

    saving: Saving = Saving.STORED
    at: datetime | None = None

    @property
    def phrase(self) -> str:
        """Return `Tersimpan 10.42` or what stands in its way."""
        if self.saving is Saving.REFUSED:
            return "Belum tersimpan"
        if self.saving is Saving.RUNNING:
            return "Menyimpan"
        if self.saving is Saving.PENDING:
            return "Sedang mengetik"
        if self.saving is Saving.UNSENT:
            return "Ada isian yang belum dikirim"
        return f"Tersimpan {clock_time(self.at)}" if self.at else "Tersimpan"


def worst(states: tuple[Saving, ...]) -> Saving:
    """Return the state that matters most to the person: refused, then typing, running, unsent."""
    for saving in (Saving.REFUSED, Saving.PENDING, Saving.RUNNING, Saving.UNSENT):
        if saving in states:
            return saving
    return Saving.STORED
