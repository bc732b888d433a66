"""A backup that is damaged or cannot be read: why, and what a person can do about it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.backups import Backup
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.task_runner import CancelToken, Report

if TYPE_CHECKING:
    from ppid_desktop.gui.settings.settings_tools import SettingsTools
    from ppid_desktop.services.backups import Backups


class SettingAside(QObject):
    """Asks over `page` and takes a backup out of the list; `ended` when the list is to be read anew."""

    ended = Signal()

    def __init__(self, tools: "SettingsTools", page: QWidget) -> None:
        super().__init__(page)
        self._tools = tools
        self._page = page

    def ask(self, chosen: Backup) -> None:
        """Set the backup aside when the person agrees."""
        question = Question(
            self.tr("Sisihkan cadangan ini?"),
            self.tr(
                "Cadangan {0} dikeluarkan dari daftar dan disimpan di folder disisihkan di tempat cadangan. "
                "Sesudah itu softfile lama yang tidak termuat di cadangan lain dihapus lagi seperti biasa; "
                "yang masih terbaca di daftar cadangan ini tetap disimpan. Coba baca lagi dahulu bila "
                "diska atau jaringannya mungkin hanya terganggu."
            ).format(chosen.name),
            self.tr("Sisihkan"),
            dangerous=True,
        )
        if self._tools.dialogs.confirm(self._page, question):
            work = partial(_set_aside, self._tools.services.backups, chosen.name)
            self._tools.runner.long(work, self._on_done, self._on_failed, owner=self)

    def _on_done(self, _nothing: None) -> None:
        self.ended.emit()

    def _on_failed(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self._page, error)
        self.ended.emit()


def _set_aside(backups: "Backups", name: str, _report: Report, token: CancelToken) -> None:
    backups.set_aside(name, token)
