"""Bars over a page: notices in one of five colours, and the progress of a long job."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ppid_desktop.gui.forms.banner_bar import Ui_BannerBar
from ppid_desktop.gui.forms.progress_strip import Ui_ProgressStrip
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import button_text, show_text
from ppid_desktop.gui.task_runner import Progress, Task
from ppid_desktop.gui.theme import Look, set_look

_BAR_STEPS = 1000


class BannerKind(Enum):
    """What a notice says by its icon and colour."""

    INFO = Look.INFO_BANNER, Icon.INFO, Tone.ACCENT
    WARNING = Look.WARNING_BANNER, Icon.WARNING, Tone.WARNING
    DANGER = Look.DANGER_BANNER, Icon.ERROR, Tone.DANGER
    SUCCESS = Look.SUCCESS_BANNER, Icon.DONE, Tone.SUCCESS
    PRACTICE = Look.PRACTICE_BANNER, Icon.PRACTICE, Tone.ON_PRACTICE


class BannerBar(QFrame):
    """A notice with at most one action; hidden until `show_notice`."""

    action_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BannerBar()
        self.ui.setupUi(self)
        self.ui.closeButton.setIcon(themed_icon(Icon.CLOSE))
        self.ui.actionButton.clicked.connect(self.action_requested)
        self.ui.closeButton.clicked.connect(self._on_closed)
        self.hide()

    def show_notice(self, kind: BannerKind, text: str, action: str = "", *, closable: bool = False) -> None:
        """Show a notice; `action` is the verb on its button, without one there is no button."""
        look, icon, tone = kind.value
        set_look(self, look)
        self.ui.iconLabel.show_icon(icon, tone)
        show_text(self.ui.textLabel, text)
        self.ui.actionButton.setText(button_text(action))
        self.ui.actionButton.setVisible(bool(action))
        self.ui.closeButton.setVisible(closable)
        self.show()

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()


class ProgressStrip(QFrame):
    """How far a long job is, with *Batalkan*; hidden while nothing runs."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ProgressStrip()
        self.ui.setupUi(self)
        self._task: Task | None = None
        self.ui.cancelButton.clicked.connect(self._on_cancel)
        self.hide()

    def start(self, text: str, task: Task | None = None) -> None:
        """Show the strip; *Batalkan* cancels `task`, known by this text from now on, and emits its signal."""
        self._task = task
        if task is not None:
            task.name = text
        show_text(self.ui.textLabel, text)
        show_text(self.ui.amountLabel, "")
        self.ui.bar.setRange(0, 0)
        self.ui.cancelButton.setEnabled(True)
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is; pass this method as `progress` to `TaskRunner.long`."""
        if progress.text:
            show_text(self.ui.textLabel, progress.text)
        if not progress.total:
            return
        part = min(progress.done / progress.total, 1.0)
        self.ui.bar.setRange(0, _BAR_STEPS)
        self.ui.bar.setValue(round(part * _BAR_STEPS))
        show_text(self.ui.amountLabel, f"{round(part * 100)} %")

    def finish(self) -> None:
        """Hide the strip."""
        self._task = None
        self.hide()

    def _on_cancel(self) -> None:
        self.ui.cancelButton.setEnabled(False)
        show_text(self.ui.amountLabel, self.tr("Membatalkan..."))
        if self._task is not None:
            self._task.cancel()
        self.cancel_requested.emit()
