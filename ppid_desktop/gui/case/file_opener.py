"""Opens plain copies of stored files in their own programs, after a warning where one may run programs."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from ppid_desktop.gui.case.risky_types import risk_of
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.kit.plain import button_text
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.task_runner import CancelToken, Report

KeptFile = tuple[str, UUID]
"""The name a person knows a kept file by, and its id."""


class FileOpener(QObject):
    """Copies are made off the GUI thread; `opened` tells where one lies."""

    opened = Signal(object)  # Path
    failed = Signal(object)  # PpidError

    def __init__(self, tools: StepTools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._widget = parent

    def open_kept(self, name: str, kept_id: UUID) -> None:
        """Open a copy of an attachment, a piece of evidence or a returned file."""
        work = partial(self._tools.services.softfiles.open_attachment, self._tools.record_id, kept_id)
        self.open(name, work)

    def open_one_of(self, files: Sequence[KeptFile]) -> None:
        """Open the only file, or let the person choose from a menu where there are several."""
        if len(files) == 1:
            self.open_kept(*files[0])
            return
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, kept_id in files:
            menu.addAction(button_text(name), partial(self.open_kept, name, kept_id))
        menu.popup(QCursor.pos())

    def open(self, name: str, make_copy: Callable[[], Path]) -> None:
        """Make a copy and hand it to its program; a risky kind only when the person insists."""
        if self._agreed(name):
            self._tools.runner.long(partial(_made, make_copy), self._on_made, self.failed.emit, owner=self)

    def _agreed(self, name: str) -> bool:
        risk = risk_of(name)
        if not risk:
            return True
        question = Question(
            self.tr("Buka berkas ini?"),
            self.tr("{0} Buka hanya bila Anda yakin siapa pengirimnya dan apa isinya.").format(risk),
            self.tr("Buka juga"),
            dangerous=True,
        )
        return self._tools.dialogs.confirm(self._widget, question)

    def _on_made(self, path: Path) -> None:
        self.opened.emit(path)
        if not self._tools.open_path(path):
            title = self.tr("Tidak ada program untuk membuka berkas ini")
            text = self.tr("Pasang program yang sesuai, atau mintalah bantuan administrator.")
            self._tools.dialogs.inform(self._widget, title, text)


def _made(make_copy: Callable[[], Path], _report: Report, _token: CancelToken) -> Path:
    return make_copy()
