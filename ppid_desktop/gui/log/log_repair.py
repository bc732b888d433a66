"""After a check that found damage: puts the damaged files back from the backups, in one action."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ppid_desktop.domain.backups import spoken_name
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import number_text
from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.repair_words import MOST_NAMED, called, repair_text
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.backups import Backups
    from ppid_desktop.services.repairing import Repair


class LogRepair(QObject):
    """`told(text, well)` when the files were put back as far as possible."""

    told = Signal(str, bool)
    found = Signal(str)  # which backups hold what was found damaged
    failed = Signal(object)

    def __init__(self, backups: "Backups", runner: TaskRunner, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._backups = backups
        self._runner = runner
        self._strip = strip

    def look(self) -> None:
        """Find out which backups hold what the last checks found damaged."""
        look = partial(_repairable, self._backups)
        self._runner.long(look, self._on_found, self.failed.emit, owner=self)

    def start(self) -> None:
        """Put back what the last checks found damaged."""
        progress = self._strip.show_progress
        task = self._runner.long(
            self._backups.repair, self._on_done, self._on_failed, progress=progress, owner=self
        )
        self._strip.start(self.tr("Berkas yang rusak dipulihkan dari cadangan..."), task)

    def _on_found(self, found: "tuple[Repair, ...]") -> None:
        self.found.emit(holding_text(found))

    def _on_done(self, found: "tuple[Repair, ...]") -> None:
        self._strip.finish()
        self.told.emit(repair_text(found), all(one.backup for one in found))

    def _on_failed(self, error: PpidError) -> None:
        self._strip.finish()
        self.failed.emit(error)


def holding_text(found: "Sequence[Repair]") -> str:
    """Return each damaged file with its record and the last backup that lists it."""
    said = [f"{called(one)}: {_holder(one)}" for one in found[:MOST_NAMED]]
    more = f" dan {number_text(len(found) - MOST_NAMED)} lainnya" if len(found) > MOST_NAMED else ""
    return f"{'; '.join(said)}{more}." if said else ""


def _holder(one: "Repair") -> str:
    return f"ada pada cadangan {spoken_name(one.backup)}" if one.backup else "tidak ada pada cadangan"


def _repairable(backups: "Backups", _report: Report, _token: CancelToken) -> "tuple[Repair, ...]":
    return backups.repairable()
