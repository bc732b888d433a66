"""Edits the names that every new equipment check starts with."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.text import clean_line
from ppid_desktop.gui.forms.template_dialog import Ui_TemplateDialog
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.plain import show_text


class TemplateDialog(QDialog):
    """One name per line."""

    def __init__(self, parent: QWidget, names: Sequence[str]) -> None:
        super().__init__(parent)
        self.ui = Ui_TemplateDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Templat daftar peralatan"))
        self.ui.namesEdit.textChanged.connect(self._on_changed)
        self.ui.namesEdit.setPlainText("\n".join(names))
        self.ui.acceptButton.clicked.connect(self.accept)
        self.ui.refuseButton.clicked.connect(self.reject)

    def names(self) -> tuple[str, ...]:
        """Return the names, cleaned, each once, without empty lines."""
        lines = (clean_line(line) for line in self.ui.namesEdit.toPlainText().split("\n"))
        return tuple(dict.fromkeys(line for line in lines if line))

    def _on_changed(self) -> None:
        show_text(self.ui.countLabel, self.tr("{0} peralatan").format(len(self.names())))


def edit_names(parent: QWidget, names: Sequence[str]) -> tuple[str, ...] | None:
    """Let the person edit the names; None when they gave up."""
    dialog = TemplateDialog(parent, names)
    edited = dialog.names() if accepted(dialog) else None
    dialog.deleteLater()
    return edited
