"""Files a person has laid ready (dropped, pasted, chosen) to be kept when the form around them is stored."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ppid_desktop.gui.case.picture_bytes import pasted_picture
from ppid_desktop.gui.forms.offered_files import Ui_OfferedFilesUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import plain_label, set_tool_tip
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Space
from ppid_desktop.services.attaching import Offered, Pasted

if TYPE_CHECKING:
    from ppid_desktop.domain.errors import PpidError


class OfferedFiles(QWidget):
    """Nothing is read or copied here but a pasted picture, which has no file of its own."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OfferedFilesUi()
        self.ui.setupUi(self)
        self._offered: list[Offered] = []
        self._rows: list[QWidget] = []
        self._runner: TaskRunner | None = None
        self.ui.dropArea.files_offered.connect(self.offer)
        self.ui.dropArea.image_pasted.connect(self._on_image)

    def set_up(
        self, runner: TaskRunner, dialogs: Dialogs, now: Callable[[], datetime], title: str, help_text: str
    ) -> None:
        """Connect the widget to its surroundings and say what belongs here."""
        self._runner = runner
        self._now = now
        self.ui.dropArea.set_texts(title, help_text)
        self.ui.dropArea.choose_requested.connect(
            lambda: self.ui.dropArea.offer(dialogs.choose_files(self, self.tr("Pilih berkas")))
        )

    def offered(self) -> tuple[Offered, ...]:
        """Return what lies ready, in its order."""
        return tuple(self._offered)

    def offer(self, more: Sequence[Offered]) -> None:
        """Lay more files ready; one that already lies there is not doubled."""
        self._offered += [one for one in more if one not in self._offered]
        self._show()

    def clear(self) -> None:
        """Forget everything, because it has been stored."""
        self._offered = []
        self._show()

    def _take_back(self, one: Offered) -> None:
        self._offered.remove(one)
        self._show()

    def _show(self) -> None:
        for row in self._rows:
            self.ui.rowsLayout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one) for one in self._offered]
        for row in self._rows:
            self.ui.rowsLayout.addWidget(row)
        self.changed.emit()

    def _row(self, one: Offered) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        icon = IconLabel()
        icon.show_icon(Icon.ATTACH, Tone.MUTED)
        remove = QToolButton()
        remove.setIcon(themed_icon(Icon.REMOVE))
        name = self.tr("Jangan sertakan {0}").format(one.name)
        remove.setAccessibleName(name)
        set_tool_tip(remove, name)
        remove.clicked.connect(lambda _on: self._take_back(one))
        layout.addWidget(icon)
        layout.addWidget(plain_label(one.name), 1)
        layout.addWidget(remove)
        return row

    def _on_image(self, image: QImage) -> None:
        if self._runner is None:
            return
        work = partial(pasted_picture, image, self._now())
        self._runner.long(work, self._on_pasted, self._on_failed, owner=self)

    def _on_pasted(self, one: Pasted) -> None:
        self.offer([one])

    def _on_failed(self, error: "PpidError") -> None:
        self.ui.dropArea.set_texts(error.what, error.next_step)
