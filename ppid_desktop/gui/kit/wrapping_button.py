"""A link that may be long: its words wrap, so that a title is read whole at any width and scale."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import plain_label, show_text
from ppid_desktop.gui.theme import Look, Space, set_look

_ICON = 16


class WrappingButton(QPushButton):
    """Shows plain text, and a smaller line under it that screen readers get as the description."""

    def __init__(self, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, Look.LINK)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon = IconLabel()
        self._icon.show_icon(icon, Tone.ACCENT, _ICON)
        self._text = plain_label(look=Look.LINK)
        self._under = plain_label(look=Look.HELP)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        for label in (self._text, self._under):
            texts.addWidget(label)
        for inside in (self._icon, self._text, self._under):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, icon: Icon, tone: Tone = Tone.ACCENT) -> None:
        """Show another icon in front, which says in a glance what the words say."""
        self._icon.show_icon(icon, tone, _ICON)

    def show_lines(self, text: str, under: str = "") -> None:
        """Show `text` as typed, with `under` below it."""
        show_text(self._text, text)
        show_text(self._under, under)
        self._under.setVisible(bool(under))
        self.setAccessibleName(visible(text))
        self.setAccessibleDescription(visible(under))
        self._keep_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the words need at the new width."""
        super().resizeEvent(event)
        self._keep_height()

    def event(self, event: QEvent) -> bool:
        """Keep that height also after the style sheet has set its own least height."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish, QEvent.Type.StyleChange):
            self._keep_height()
        return done

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need at a width."""
        layout = self.layout()
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()) if layout else -1

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(self._text.sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return a width that always fits; the words wrap to it."""
        return QSize(120, self.heightForWidth(self.width()))

    def _keep_height(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # measured once the style sheet has spoken
        needed = self.heightForWidth(self.width())
        if self.minimumHeight() != needed:
            self.setMinimumHeight(needed)
            self.updateGeometry()
