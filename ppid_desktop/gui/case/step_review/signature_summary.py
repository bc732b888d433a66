"""A PDF's signatures in two lines over its pages, which need the room; the rest waits behind *Rincian*."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from ppid_desktop.gui.case.step_review.evidence_words import Summary
from ppid_desktop.gui.kit.elided_label import ElidedLabel
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.theme import Look, Space, set_look


class SignatureSummary(QFrame):
    """What does not fit is in the tool tips and the details; `details_wanted` tells whether to show those."""

    details_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._finding, self._signer = IconLabel(), ElidedLabel(), ElidedLabel()
        self.button = QPushButton()
        self.button.setCheckable(True)
        self.button.setAccessibleName(self.tr("Rincian tanda tangan"))
        set_look(self.button, Look.LINK)
        self.button.toggled.connect(self._on_toggled)
        layout = QGridLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.setHorizontalSpacing(Space.SMALL)
        layout.setVerticalSpacing(Space.TINY)
        layout.addWidget(self._icon, 0, 0)
        layout.addWidget(self._signer, 1, 1)
        layout.setColumnStretch(1, 1)
        self._layout, self._is_low = layout, False
        self._place()
        self._on_toggled(False)

    def save_height(self, wanted: bool) -> None:
        """Take one line instead of two: whose signatures they are waits with the details."""
        if wanted != self._is_low:
            self._is_low = wanted
            self._place()
            self._signer.setHidden(wanted or self.button.isChecked())

    def _place(self) -> None:
        low = self._is_low
        self._layout.addWidget(self._finding, 0, 1, 1, 1 if low else 2)
        self._layout.addWidget(self.button, 0 if low else 1, 2, Qt.AlignmentFlag.AlignRight)

    def show_summary(self, summary: Summary) -> None:
        """Show what was found and whose signatures they are."""
        look, icon, tone = summary.kind.value
        set_look(self, look)
        self._icon.show_icon(icon, tone)
        self._finding.show_line(summary.finding)
        self._signer.show_line(summary.signer)

    def told(self) -> str:
        """Return the lines it shows, in full."""
        return "\n".join(line.text() for line in (self._finding, self._signer) if not line.isHidden())

    def _on_toggled(self, on: bool) -> None:
        self.button.setText(self.tr("Ringkas") if on else self.tr("Rincian"))
        self._signer.setHidden(on or self._is_low)  # the details begin with it in full
        self.details_wanted.emit(on)
