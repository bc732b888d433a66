"""What is missing, one line per problem; each line leads to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.problems import Problem
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import button_text, plain_label, show_text
from ppid_desktop.gui.theme import Look, Space

_ICON_SIZE = 16


class ProblemList(QFrame):
    """A card that hides itself when nothing is missing; `problem_chosen` carries the `Problem` picked."""

    problem_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", Look.CARD.value)
        self._heading = plain_label(look=Look.LABEL)
        self._links: list[QPushButton] = []
        self._lines: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        layout.addWidget(self._heading)
        layout.addLayout(self._rows)
        self.hide()

    def show_problems(self, problems: Sequence[Problem], heading: str = "") -> None:
        """List the problems under `heading` (else: how many things are missing)."""
        self._clear()
        show_text(self._heading, heading or self.tr("{0} hal belum lengkap").format(len(problems)))
        for problem in problems:
            self._rows.addWidget(self._row(problem))
        self.setVisible(bool(problems))

    def take_focus(self) -> None:
        """Put the keyboard on the first line."""
        if self._links:
            self._links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        for row in self._lines:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._links.clear()
        self._lines.clear()

    def _row(self, problem: Problem) -> QWidget:
        row = QWidget()
        kind = (Icon.INFO, Tone.MUTED) if problem.warning else (Icon.NEEDS_FIX, Tone.DANGER)
        icon = IconLabel()
        icon.show_icon(*kind, _ICON_SIZE)
        link = QPushButton(button_text(problem.text))
        link.setProperty("look", Look.LINK.value)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        spoken = self.tr("Peringatan") if problem.warning else self.tr("Belum lengkap")
        link.setAccessibleName(f"{spoken}: {problem.text}")
        link.clicked.connect(lambda _on: self.problem_chosen.emit(problem))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(icon)
        layout.addWidget(link)
        layout.addStretch(1)
        self._links.append(link)
        self._lines.append(row)
        return row
