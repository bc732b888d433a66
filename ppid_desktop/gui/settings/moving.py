"""Pindah ke komputer baru: a last backup, then this workspace rests; and taking it into use again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.backups import Retirement, spoken_name
from ppid_desktop.domain.errors import Cancelled, PpidError
from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.reasoned_write import ReasonedWrite

if TYPE_CHECKING:
    from ppid_desktop.gui.settings.settings_tools import SettingsTools


class Moving(QObject):
    """Asks over `page`; `ended` when nothing is under way any more and the person is still here."""

    ended = Signal()

    def __init__(self, tools: "SettingsTools", strip: ProgressStrip, page: QWidget) -> None:
        super().__init__(page)
        self._tools = tools
        self._strip = strip
        self._page = page
        self._reasons = ReasonedWrite(tools.runner, tools.dialogs, page)

    def move_out(self) -> bool:
        """Ask, then make the last backup and let the workspace rest; return whether that began."""
        question = Question(
            self.tr("Pindahkan ke komputer lain?"),
            self.tr(
                "Cadangan dibuat sekarang. Sesudah itu ruang kerja di komputer ini ditandai tidak dipakai "
                "lagi dan hanya dapat dibaca. Di komputer baru, pilih Pulihkan dari cadangan."
            ),
            self.tr("Buat cadangan dan pindahkan"),
        )
        if not self._tools.dialogs.confirm(self._page, question):
            return False
        move = self._tools.services.backups.move_out
        progress = self._strip.show_progress
        task = self._tools.runner.long(move, self._on_moved, self._on_failed, progress=progress, owner=self)
        self._strip.start(self.tr("Cadangan terakhir sedang dibuat dan diperiksa..."), task)
        return True

    def take_back(self) -> None:
        """Ask for the reason, then let the workspace be used again."""
        question = Question(
            self.tr("Pakai ruang kerja ini lagi?"),
            self.tr(
                "Yang sudah dikerjakan di komputer lain tidak ada di sini. Pakailah hanya satu dari "
                "keduanya, agar data tidak terpisah."
            ),
            self.tr("Pakai lagi"),
            dangerous=True,
        )
        work = self._tools.services.backups.take_back
        self._reasons.ask(question, self.tr("Alasan"), work, lambda _nothing: self._tools.backup.leave())

    def _on_moved(self, retired: Retirement) -> None:
        self._strip.finish()
        text = self.tr(
            "Cadangan {0} selesai dan diperiksa. Di komputer baru, pilih Pulihkan dari cadangan, lalu masuk "
            "dengan kata sandi yang sama. Ruang kerja ini kini hanya dapat dibaca."
        )
        self._tools.dialogs.inform(
            self._page, self.tr("Siap dipindahkan"), text.format(spoken_name(retired.backup))
        )
        self._tools.backup.leave()

    def _on_failed(self, error: PpidError) -> None:
        self._strip.finish()
        self.ended.emit()
        if not isinstance(error, Cancelled):
            self._tools.dialogs.show_error(self._page, error)
