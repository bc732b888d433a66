"""The window of a logged-in person: top bar, navigation, and the surfaces, each built when first opened."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.forms.work_area import Ui_WorkArea
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.focus_in_sight import FocusInSight
from ppid_desktop.gui.kit.plain import set_tool_tip, show_text
from ppid_desktop.gui.kit.turns import Turns
from ppid_desktop.gui.shell.nav_button import NavButton
from ppid_desktop.gui.shell.ports import Coverable, Flushable, Identity, Refreshable, Surface

_SIDEBAR_WIDTH = 188
_NARROW_SIDEBAR_WIDTH = 100
_NARROW = 1100  # pixels; a screen of 1366 at 125 % has less, and the surfaces need the room


class WorkArea(QWidget):
    """Shows the surfaces passed in, in their order; one that is not passed does not appear.

    The first one is built in a turn of its own, unless another is opened before. Alt+1, Alt+2, ... open them
    (Ctrl+1, ... belong to what is done on a page); Ctrl+L locks.
    """

    surface_opened = Signal(str)
    switch_requested = Signal()
    lock_requested = Signal()
    leave_requested = Signal()
    practice_reset_requested = Signal()
    notice_action_requested = Signal()

    def __init__(
        self, surfaces: Sequence[Surface], identity: Identity, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_WorkArea()
        self.ui.setupUi(self)
        self._surfaces = {surface.key: surface for surface in surfaces}
        self._built: dict[str, QWidget] = {}
        self._buttons: dict[str, NavButton] = {}
        self._narrow = False
        self._current = ""
        self._covered: set[str] = set()
        self.ui.sidebar.setAccessibleName(self.tr("Navigasi"))
        for number, surface in enumerate(surfaces, 1):
            self._add_entry(number, surface)
        self._set_up_actions()
        FocusInSight(self)
        self.show_identity(identity)
        self.show_status("")
        self.ui.noticeBanner.action_requested.connect(self.notice_action_requested)
        self.ui.practiceBanner.action_requested.connect(self.practice_reset_requested)
        self._turns = Turns(self)
        self._turns.take(*(partial(self._open_first, surface.key) for surface in surfaces[:1]))

    @property
    def current(self) -> str:
        """Return the key of the surface in front."""
        return self._current

    def open(self, key: str) -> QWidget:
        """Bring a surface to the front, building it the first time; return its widget."""
        if key not in self._built:
            self._built[key] = self._surfaces[key].factory(self.ui.surfaceStack)
            self.ui.surfaceStack.addWidget(self._built[key])
        widget = self._built[key]
        self.ui.surfaceStack.setCurrentWidget(widget)
        self._buttons[key].setChecked(True)
        self._current = key
        if isinstance(self.focusWidget(), NavButton):  # the frame goes with the surface
            self.take_focus()
        if key in self._covered:
            self._uncover(key)
        if isinstance(widget, Refreshable):
            widget.refresh()
        self.surface_opened.emit(key)
        return widget

    def _open_first(self, key: str) -> None:
        if not self._current:
            self.open(key)
            self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the surfaces the room where there is little."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow is not self._narrow:
            self._narrow = narrow
            self.ui.sidebar.setFixedWidth(_NARROW_SIDEBAR_WIDTH if narrow else _SIDEBAR_WIDTH)
            for button in self._buttons.values():
                button.set_narrow(narrow)

    def take_focus(self) -> None:
        """Put the keyboard on the navigation."""
        if self._current:
            self._buttons[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_identity(self, identity: Identity) -> None:
        """Show office and account; in practice the banner says so on every surface."""
        self.ui.officeLabel.show_line(identity.office)
        self.ui.accountLabel.show_line(identity.account)
        self.ui.rolesLabel.show_line(identity.roles)
        if identity.practice:
            text = self.tr("Mode latihan: semua data di sini hanya contoh dan boleh diubah sesuka hati.")
            self.ui.practiceBanner.show_notice(BannerKind.PRACTICE, text, self.tr("Mulai ulang latihan"))
        elif identity.reads_only:
            text = self.tr("Dibuka baca-saja: tidak ada yang dapat diubah. Ganti pengguna menutupnya.")
            self.ui.practiceBanner.show_notice(BannerKind.INFO, text)
        for button in (self.ui.switchButton, self.ui.lockButton):
            button.setVisible(not identity.practice)  # nobody else logs in there, and there is no password

    def show_notice(self, kind: BannerKind, text: str, action: str = "") -> None:
        """Show a notice over all surfaces; its button emits `notice_action_requested`."""
        self.ui.noticeBanner.show_notice(kind, text, action, closable=True)

    def hide_notice(self) -> None:
        """Take the notice away."""
        self.ui.noticeBanner.hide()

    def show_status(self, text: str) -> None:
        """Show a lasting remark under the navigation, e.g. on the last backup."""
        show_text(self.ui.statusLabel, text)
        self.ui.statusLabel.setVisible(bool(text))

    def flush(self) -> None:
        """Let every surface store what is still being typed."""
        for widget in self._built.values():
            if isinstance(widget, Flushable):
                widget.flush()

    def cover(self) -> None:
        """Let every surface store and clear what it shows."""
        self._turns.finish()  # none is built over what is covered
        for key, widget in self._built.items():
            if isinstance(widget, Coverable):
                widget.cover()
                self._covered.add(key)

    def uncover(self) -> None:
        """Let the surface in front show again what was there; the others do when they are opened."""
        if self._current in self._covered:
            self._uncover(self._current)

    def built(self) -> tuple[QWidget, ...]:
        """Return the surfaces that have been opened."""
        return tuple(self._built.values())

    def _uncover(self, key: str) -> None:
        self._covered.discard(key)
        widget = self._built[key]
        if isinstance(widget, Coverable):
            widget.uncover()

    def _add_entry(self, number: int, surface: Surface) -> None:
        button = NavButton(surface.title, surface.icon)
        set_tool_tip(button, f"{surface.title} (Alt+{number})")
        button.clicked.connect(lambda _on: self.open(surface.key))
        self._buttons[surface.key] = button
        self.ui.navLayout.addWidget(button)
        shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
        shortcut.activated.connect(lambda: self.open(surface.key))

    def _set_up_actions(self) -> None:
        self.ui.officeIcon.show_icon(Icon.OFFICE, Tone.ACCENT)
        self.ui.accountIcon.show_icon(Icon.USER, Tone.MUTED)
        for button, icon, signal in (
            (self.ui.switchButton, Icon.SWITCH_USER, self.switch_requested),
            (self.ui.lockButton, Icon.LOCK, self.lock_requested),
            (self.ui.leaveButton, Icon.LEAVE, self.leave_requested),
        ):
            button.setIcon(themed_icon(icon))
            button.clicked.connect(signal)
        # A click on it leaves the keyboard in the field that *Buka kunci* returns to.
        self.ui.lockButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tool_tip(self.ui.lockButton, self.tr("Kunci (Ctrl+L)"))
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.setContext(Qt.ShortcutContext.WindowShortcut)
        lock.activated.connect(self.lock_requested)
