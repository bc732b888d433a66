"""What *Lanjut* lists: everything missing as links, or why the next step cannot be started yet."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ppid_desktop.gui.case.case_presenter import STEP_NAMES, NextMove
from ppid_desktop.gui.forms.missing_panel import Ui_MissingPanel
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import button_text, set_tool_tip
from ppid_desktop.gui.theme import Look, set_look


class MissingPanel(QFrame):
    """Hidden while nothing stands in the way, and built when something does for the first time."""

    problem_chosen = Signal(object)  # Problem
    go_anyway_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", Look.FOOTER.value)  # before it is dressed, which is before it is built
        self._target = 0
        self.hide()

    @cached_property
    def ui(self) -> Ui_MissingPanel:
        """Return what is on the panel."""
        ui = Ui_MissingPanel()
        ui.setupUi(self)
        set_look(ui.problemList, None)
        for ground in (ui.listArea.viewport(), ui.listContent):
            ground.setAutoFillBackground(False)
        ui.closeButton.setIcon(themed_icon(Icon.CLOSE))
        set_tool_tip(ui.closeButton, self.tr("Tutup daftar (Esc)"))
        ui.closeButton.clicked.connect(self.hide)
        ui.goAnywayButton.clicked.connect(lambda: self.go_anyway_requested.emit(self._target))
        ui.problemList.problem_chosen.connect(self.problem_chosen)
        return ui

    def show_move(self, move: NextMove, *, may_go: bool) -> None:
        """Show what stands in the way; *Tetap lanjut* only where `may_go` and the step may be started."""
        count = len(move.missing)
        text = self.tr("{0} hal belum lengkap pada langkah ini.").format(count)
        blocked = self.tr("{0} Yang masih kurang:").format(move.reason) if count else move.reason
        self.ui.problemList.show_problems(move.missing, blocked if move.reason else text)
        self._target = move.target or 0
        self.ui.goAnywayButton.setVisible(bool(self._target) and may_go)
        if self._target:
            name = self.tr("Tetap lanjut ke {0}").format(STEP_NAMES[self._target])
            self.ui.goAnywayButton.setText(button_text(name))
        self.setVisible(bool(count or move.reason))

    def take_focus(self) -> None:
        """Put the keyboard on the first link."""
        self.ui.problemList.take_focus()
