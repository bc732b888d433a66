"""Shows what each returned file of the round said, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.domain.rounds import Returned
from ppid_desktop.gui.case.step_review.reading_explained import Explained, Severity, explained
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import button_text, plain_label
from ppid_desktop.gui.theme import Look, Space, set_look

_KINDS = {
    Severity.GOOD: BannerKind.SUCCESS,
    Severity.LOOK: BannerKind.WARNING,
    Severity.REFUSED: BannerKind.DANGER,
}
_SPOKEN = {Severity.GOOD: "Baik", Severity.LOOK: "Perlu diperiksa", Severity.REFUSED: "Tidak dibaca"}


class ReadingPanel(QWidget):
    """One notice per file; `open_requested` carries the `Returned`."""

    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.MEDIUM)
        self._rows: list[QWidget] = []

    def show_readings(self, readings: Sequence[tuple[Returned, ReviewResult]]) -> None:
        """Show these files and no others."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(file, explained(result)) for file, result in reversed(readings)]
        for row in self._rows:
            self._layout.addWidget(row)

    def _row(self, file: Returned, told: Explained) -> QWidget:
        row = QFrame()
        look, icon, tone = _KINDS[told.severity].value
        set_look(row, look)
        row.setAccessibleName(f"{file.original_name}: {_SPOKEN[told.severity]}. {told.title}")
        mark = IconLabel()
        mark.show_icon(icon, tone, spoken=_SPOKEN[told.severity])
        layout = QHBoxLayout(row)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(mark)
        layout.addLayout(_words(file, told), 1)
        button = QPushButton(button_text(self.tr("Buka")))
        button.setAccessibleName(self.tr("Buka {0}").format(file.original_name))
        button.clicked.connect(lambda _on: self.open_requested.emit(file))
        layout.addWidget(button)
        return row


def _words(file: Returned, told: Explained) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(Space.TINY)
    came = f"{file.original_name} · {file.sender} · {file.channel.label} · {long_date(file.received_on)}"
    layout.addWidget(plain_label(told.title, Look.LABEL))
    layout.addWidget(plain_label(came))
    for text in (told.meaning, told.next_step):
        if text:
            layout.addWidget(plain_label(text))
    for remark in told.remarks:
        layout.addWidget(plain_label(f"• {remark}"))
    return layout
