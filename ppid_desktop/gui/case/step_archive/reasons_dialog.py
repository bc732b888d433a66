"""Asks the archivist what the officer has to put right, one thing per line."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.text import clean_line
from ppid_desktop.gui.forms.reasons_dialog import Ui_ReasonsDialogUi
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.plain import show_text

AskReasons = Callable[[QWidget, Sequence[str]], tuple[str, ...]]
"""Begins with reasons written before, returns those wanted; empty when the person gave up."""


class ReasonsDialog(QDialog):
    """At least one line must be written."""

    def __init__(self, parent: QWidget, written: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.ui = Ui_ReasonsDialogUi()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Kembalikan kepada petugas"))
        self.setMinimumWidth(520)
        self.ui.reasonsEdit.setPlainText("\n".join(written))
        self.ui.reasonsEdit.textChanged.connect(self._on_changed)
        self.ui.acceptButton.clicked.connect(self.accept)
        self.ui.refuseButton.clicked.connect(self.reject)
        self._on_changed()

    def reasons(self) -> tuple[str, ...]:
        """Return the lines that hold something, cleaned."""
        lines = (clean_line(line) for line in self.ui.reasonsEdit.toPlainText().split("\n"))
        return tuple(line for line in lines if line)

    def _on_changed(self) -> None:
        count = len(self.reasons())
        show_text(self.ui.countLabel, self.tr("{0} hal").format(count))
        self.ui.acceptButton.setEnabled(bool(count))


def ask_reasons(parent: QWidget, written: Sequence[str] = ()) -> tuple[str, ...]:
    """Show the dialog."""
    dialog = ReasonsDialog(parent, written)
    reasons = dialog.reasons() if accepted(dialog) else ()
    dialog.deleteLater()
    return reasons
