"""Enters an archive from before the program: asks what it begins with, stores it, tells which it became."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.archive.old_archive_dialog import OldArchiveDialog
from ppid_desktop.gui.work.work_tools import WorkTools


class OldArchiveEntry(QObject):
    """`entered(record_id)` once it is stored; `dialog` is the one open now, if any."""

    entered = Signal(object)  # UUID
    failed = Signal(object)  # PpidError before the dialog was open

    def __init__(self, tools: WorkTools, page: QWidget) -> None:
        super().__init__(page)
        self._tools = tools
        self._page = page
        self._asking = False
        self.dialog: OldArchiveDialog | None = None

    def begin(self) -> None:
        """Ask for title, unit and source, with the office's units to choose from."""
        if self.dialog is None and not self._asking:
            self._asking = True
            read = self._tools.services.settings.office
            self._tools.runner.read(read, self._on_office, self._on_unread, owner=self)

    def _on_office(self, office: Office) -> None:
        self._asking = False
        dialog = OldArchiveDialog(office.units, self._page.window())
        dialog.entered.connect(self._on_entered)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    def _on_unread(self, error: PpidError) -> None:
        self._asking = False
        self.failed.emit(error)

    def _on_entered(self, title: str, unit: str, source: str) -> None:
        if self._asking:
            return  # a second click before the answer enters nothing
        self._asking = True
        work = partial(self._tools.services.archiving.enter_old, unit, title, source)
        self._tools.runner.write(work, self._on_stored, self._on_refused, owner=self)

    def _on_stored(self, case: Case) -> None:
        self._asking = False
        if self.dialog is not None:
            self.dialog.accept()
        record_id: UUID = case.record.id
        self.entered.emit(record_id)

    def _on_refused(self, error: PpidError) -> None:
        self._asking = False
        if self.dialog is not None:
            self.dialog.show_refusal(error)
        else:
            self.failed.emit(error)

    def _on_closed(self, _result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
