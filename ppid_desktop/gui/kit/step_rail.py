"""The seven steps at the left of a case: state by icon and words, open problems counted, keys up and down."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.flow import Step, StepState
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import plain_label, show_text
from ppid_desktop.gui.kit.step_states import STATE_ICONS
from ppid_desktop.gui.theme import Look, Space

_WIDTH = 236
_MOST_WIDTH = 300


@dataclass(frozen=True, slots=True)
class RailStep:
    """One line of the rail; a blocked step can still be opened, and says here why it cannot be started."""

    number: int
    title: str
    state: str
    icon: Icon
    tone: Tone
    open_problems: int = 0
    reason: str = ""

    @classmethod
    def of(cls, step: Step, title: str) -> "RailStep":
        """Return the line of a step of the domain."""
        icon, tone = STATE_ICONS[step.state]
        count = sum(1 for problem in step.problems if not problem.warning)
        reason = step.reason if step.state is StepState.BELUM_BISA else ""
        return cls(step.number, title, step.state.label, icon, tone, count, reason)

    def detail(self) -> str:
        """Return state and number of open problems, e.g. `Sedang dikerjakan · kurang 2`."""
        if self.open_problems and not self.reason:
            return f"{self.state} · kurang {self.open_problems}"
        return self.state

    def spoken(self) -> str:
        """Return the whole line for a screen reader, e.g. `Langkah 6, Pelaporan: Belum bisa dimulai`."""
        count = f", {self.open_problems} hal belum lengkap" if self.open_problems and not self.reason else ""
        return f"Langkah {self.number}, {self.title}: {self.state}{count}"


class StepButton(QPushButton):
    """One step: number and title over its state."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._laid_out = 0  # pixels; what the rail gave, more than was asked for while it does not scroll
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("look", "nav")
        self._icon = IconLabel(self)
        self._title = plain_label(look=None)
        self._detail = plain_label(look=Look.HELP)
        self._reason = plain_label(look=Look.HELP)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        texts.addWidget(self._reason)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        for label in (self._icon, self._title, self._detail, self._reason):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_step(self, step: RailStep) -> None:
        """Show a step's state."""
        self._icon.show_icon(step.icon, step.tone)
        show_text(self._title, f"{step.number}. {step.title}")
        show_text(self._detail, step.detail())
        show_text(self._reason, step.reason)
        self._reason.setVisible(bool(step.reason))
        self.setAccessibleName(step.spoken())
        self.setAccessibleDescription(step.reason)
        self._keep_height()

    def set_width(self, width: int) -> None:
        """Take another width; the texts wrap to it."""
        self._width, self._laid_out = width, 0
        self._keep_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the texts need at the width that was given."""
        super().resizeEvent(event)
        self._laid_out = event.size().width()
        self._keep_height()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of texts that came while the rail was hidden: labels do not tell it then."""
        super().showEvent(event)
        self._keep_height()

    def event(self, event: QEvent) -> bool:
        """Keep the height the texts need, also after the style sheet has set its own least height."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish, QEvent.Type.StyleChange):
            self._keep_height()
        return done

    def _keep_height(self) -> None:
        needed = self.sizeHint().height()
        if self.minimumHeight() != needed:
            self.setMinimumHeight(needed)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Return False: the rail is wide enough for every state."""
        return False

    def sizeHint(self) -> QSize:
        """Return the size its labels need."""
        layout = self.layout()
        height = layout.totalHeightForWidth(self._laid_out or self._width) if layout else 0
        if layout and height < 0:  # no text to wrap yet
            height = layout.totalSizeHint().height()
        return QSize(self._width, height)

    def minimumSizeHint(self) -> QSize:
        """Return the size its labels need."""
        return self.sizeHint()


class StepRail(QWidget):
    """The column of steps; `step_chosen` carries the number when a person picks one."""

    step_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", Look.SIDEBAR.value)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Langkah"))
        self.setMaximumWidth(_MOST_WIDTH)
        self._buttons: dict[int, StepButton] = {}
        self._step_width = _WIDTH
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.SMALL, Space.MEDIUM, Space.SMALL, Space.MEDIUM)
        self._layout.setSpacing(Space.TINY)
        self._layout.addStretch(1)

    def make(self, number: int) -> None:
        """Make and dress the button of the next step, unless its state has been shown meanwhile."""
        if number not in self._buttons:
            self._add(number, len(self._buttons))
        self._buttons[number].ensurePolished()

    def show_steps(self, steps: Sequence[RailStep], current: int) -> None:
        """Show all steps with `current` marked; the keyboard focus stays where it is."""
        for place, step in enumerate(steps):
            if step.number not in self._buttons:
                self._add(step.number, place)
            self._buttons[step.number].show_step(step)
        self.set_current(current)

    def set_width(self, width: int) -> None:
        """Make the rail narrower or wider, e.g. on a small screen."""
        self._step_width = width - 2 * Space.SMALL
        for button in self._buttons.values():
            button.set_width(self._step_width)

    def set_current(self, number: int) -> None:
        """Mark a step without emitting `step_chosen`."""
        if number in self._buttons:
            self._buttons[number].setChecked(True)

    def current_button(self) -> QWidget | None:
        """Return the marked step's button, None when none is marked."""
        return self._buttons.get(self.current())

    def current(self) -> int:
        """Return the marked step's number, 0 when none is."""
        return next((number for number, button in self._buttons.items() if button.isChecked()), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Home and End; up and down come with the buttons."""
        numbers = list(self._buttons)
        target = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}.get(Qt.Key(event.key()))
        if target is None or not numbers:
            super().keyPressEvent(event)
        else:
            self._buttons[numbers[target]].setFocus()

    def _add(self, number: int, place: int) -> None:
        button = StepButton(self._step_width, self)
        button.clicked.connect(lambda _on: self.step_chosen.emit(number))
        self._buttons[number] = button
        self._layout.insertWidget(place, button)
