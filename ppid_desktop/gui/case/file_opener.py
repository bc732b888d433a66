"""Opens the files that are kept with a record: attachments, evidence, what came back, what went out."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.copy_opener import CopyOpener
from ppid_desktop.gui.kit.plain import button_text

KeptFile = tuple[str, UUID]
"""The name a person knows a kept file by, and its id."""


class FileOpener(CopyOpener):
    """The opener of one record's files."""

    def __init__(self, tools: StepTools, parent: QWidget) -> None:
        super().__init__(tools, parent)
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
