"""The place beside a step's form, for what is looked at while the form is filled in: evidence."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.case.step_page import StepPage
from ppid_desktop.gui.forms.case_page import Ui_CasePage
from ppid_desktop.gui.kit.laid_out_once import set_shown

_ROOM = 1280  # pixels of the page below which form and side need the rail's room


class SidePlace(QObject):
    """Shows at most one widget; the person moves the border between it and the form."""

    changed = Signal()

    def __init__(self, ui: Ui_CasePage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._shown: QWidget | None = None
        ui.sideHolder.hide()

    def watch(self, page: StepPage) -> None:
        """Follow what a page wants beside it while it is in front."""
        page.side_changed.connect(lambda: None if page.isHidden() else self.follow(page))

    def follow(self, page: StepPage) -> None:
        """Show what a page wants beside it, or in its own place."""
        side = page.side()
        self._show(side)
        set_shown(self._ui.workHolder, side is None or not side.stands_alone)

    def _show(self, side: QWidget | None) -> None:
        """Show a widget beside the form, or give the form all the room."""
        if side is self._shown:
            return
        if self._shown is not None:
            self._shown.hide()
        self._shown = side
        if side is not None:
            self._ui.sideLayout.addWidget(side)
            side.show()
        self._ui.sideHolder.setVisible(side is not None)
        self.changed.emit()
        if side is not None:
            whole = self._ui.headFrame.width() - self._ui.bodySplitter.handleWidth()
            form = max(whole // 2, min(self._form_width(), whole - side.minimumSizeHint().width()))
            self._ui.bodySplitter.setSizes([form, whole - form])

    def _form_width(self) -> int:
        """Return what the form needs to show no scroll bar below."""
        area = self._ui.formArea
        return area.widget().minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()

    @property
    def needs_rail_room(self) -> bool:
        """Return whether form and side together leave no room for the rail."""
        return self._shown is not None and self._ui.headFrame.width() < _ROOM
