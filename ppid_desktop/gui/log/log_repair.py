"""After a check that found damage: puts the damaged files back from the backups, in one action."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import number_text
from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.backups import Backups
    from ppid_desktop.services.repairing import Repair

_NAMED = 5


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
    said = [
        f"{_name(one)}: " + (f"cadangan {one.backup}" if one.backup else "tidak ada pada cadangan")
        for one in found[:_NAMED]
    ]
    more = f" dan {number_text(len(found) - _NAMED)} lainnya" if len(found) > _NAMED else ""
    return f"{'; '.join(said)}{more}." if said else ""


def repair_text(found: "Sequence[Repair]") -> str:
    """Return what came back from which backup, and what did not."""
    back = [one for one in found if one.backup]
    lost = [one for one in found if not one.backup]
    said = []
    if back:
        names = ", ".join(sorted({one.backup for one in back}))
        said.append(f"{number_text(len(back))} berkas dipulihkan dari cadangan {names}.")
    if lost:
        names = "; ".join(_name(one) for one in lost[:_NAMED])
        said.append(
            f"{number_text(len(lost))} berkas tidak ada secara utuh pada cadangan mana pun: {names}. "
            "Mintalah aslinya, lalu lampirkan lagi."
        )
    return " ".join(said) or "Tidak ada berkas yang perlu dipulihkan."


def _name(one: "Repair") -> str:
    return f"{one.check.register_no or 'tanpa rekaman'} {one.check.softfile_name}"


def _repairable(backups: "Backups", _report: Report, _token: CancelToken) -> "tuple[Repair, ...]":
    return backups.repairable()
