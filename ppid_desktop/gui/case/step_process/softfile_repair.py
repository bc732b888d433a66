"""A softfile found damaged is put back from the backups where the person met the damage: in its own form."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError, SoftfileDamaged
from ppid_desktop.domain.lists import FileCheck
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.entry_form import by_id
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.bars import BannerKind, ProgressStrip
from ppid_desktop.gui.repair_words import repair_text

if TYPE_CHECKING:
    from ppid_desktop.services.backups import Backups
    from ppid_desktop.services.fixity import Fixity
    from ppid_desktop.services.ports import Cancelled, Progress
    from ppid_desktop.services.repairing import Repair


class SoftfileRepair(TwoActionBanner):
    """Hidden until the softfile is known to be damaged, by an earlier check or because opening it failed."""

    failed = Signal(object)  # PpidError

    def __init__(self, tools: StepTools, softfile_id: UUID, strip: ProgressStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._softfile_id = softfile_id
        self._strip = strip
        self._contents: frozenset[str] = frozenset()
        self.first_requested.connect(self._on_wanted)

    def show_case(self, case: Case) -> None:
        """Look whether a version is known to be damaged; only when there are other contents than before."""
        softfile = by_id(case.softfiles, self._softfile_id)
        contents = frozenset(one.file.sha256 for one in softfile.versions) if softfile else frozenset()
        if contents != self._contents:
            self._contents = contents
            self._look()

    def notice(self, error: PpidError) -> None:
        """Offer the repair where an error tells of damage."""
        if isinstance(error, SoftfileDamaged):
            self._offer()

    def _look(self) -> None:
        self._tools.runner.read(self._tools.services.fixity.damaged, self._on_looked, owner=self)

    def _on_looked(self, found: tuple[FileCheck, ...]) -> None:
        if any(one.sha256 in self._contents for one in found):
            self._offer()
        else:
            self.hide()

    def _offer(self) -> None:
        verb = self.tr("Pulihkan dari cadangan") if self._tools.may(UseCase.RESTORE_SOFTFILE) else ""
        text = self.tr("Isi softfile ini rusak atau hilang dari ruang kerja.")
        self.show_choice(BannerKind.DANGER, text, verb)

    def _on_wanted(self) -> None:
        services = self._tools.services
        work = partial(_repaired, services.fixity, services.backups, self._softfile_id)
        text = self.tr("Softfile dipulihkan dari cadangan...")
        run_long(self._tools.runner, self._strip, text, work, self._on_repaired, self.failed.emit)

    def _on_repaired(self, found: "tuple[Repair, ...]") -> None:
        self._tools.dialogs.inform(self, self.tr("Pemulihan dari cadangan"), repair_text(found))
        self._look()


def _repaired(
    fixity: "Fixity", backups: "Backups", softfile_id: UUID, progress: "Progress", cancelled: "Cancelled"
) -> "tuple[Repair, ...]":
    """Read the softfile, so that its damage is known, and put back all that is."""
    fixity.check_softfile(softfile_id, cancelled)
    return backups.repair(progress, cancelled)
