"""Decisions of several files that contradict each other, side by side: the officer says which one holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.review import ReadDecision
from ppid_desktop.domain.rounds import Returned
from ppid_desktop.gui.case.step_review.reading_explained import decision_text
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import button_text, plain_label
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.theme import Look, Space, set_look

Said = tuple[Returned, ReadDecision]


class DecisionChoice(QWidget):
    """Hidden while the files agree; `chosen` carries the `Returned` whose decision holds."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[Said, ...] = ()
        self._row: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.SMALL)
        text = self.tr("Keputusan pada berkas yang kembali saling bertentangan. Pilih yang berlaku.")
        self._layout.addWidget(plain_label(text, Look.LABEL))
        self.hide()

    def show_decisions(self, said: Sequence[Said]) -> None:
        """Show these decisions; fewer than two need no choice."""
        if tuple(said) == self._said:
            return
        self._said = tuple(said)
        if self._row is not None:
            self._layout.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        self._row = ResponsiveRow()
        layout = QHBoxLayout(self._row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        for one in said:
            layout.addWidget(self._card(*one), 1)
        self._layout.addWidget(self._row)
        self.setVisible(len(said) > 1)

    def _card(self, file: Returned, decision: ReadDecision) -> QWidget:
        card = QFrame()
        set_look(card, Look.CARD)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        layout.addWidget(plain_label(file.original_name, Look.LABEL))
        for text in _lines(file, decision):
            layout.addWidget(plain_label(text))
        layout.addStretch(1)
        button = QPushButton(button_text(self.tr("Keputusan ini yang berlaku")))
        button.setIcon(themed_icon(Icon.CHECK))
        button.setAccessibleName(f"{button.text()}: {file.original_name}")
        button.clicked.connect(lambda _on: self.chosen.emit(file))
        layout.addWidget(button)
        return card


def _lines(file: Returned, decision: ReadDecision) -> list[str]:
    lines = [
        decision_text(decision),
        f"Dari {file.sender or 'pengirim yang tidak dicatat'}, diterima {long_date(file.received_on)}.",
        f"Catatan: {decision.note}" if decision.note else "",
        f"Nama: {decision.signer}" if decision.signer else "",
        f"Tanggal: {decision.date}" if decision.date else "",
    ]
    return [one for one in lines if one]
