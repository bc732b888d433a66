"""Chooses a row of a list: an entry of another record to serve this one too, or a field of the draft."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.text import folded
from ppid_desktop.gui.case.entry_form import E
from ppid_desktop.gui.forms.reuse_dialog import Ui_ReuseDialog
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import Column, TableModel


class ReuseDialog(QDialog, Generic[E]):
    """Lists what can be picked; `chosen` is the one picked."""

    def __init__(
        self, parent: QWidget, title: str, text: str, columns: Sequence[Column[E]], entries: Sequence[E]
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ReuseDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        show_text(self.ui.titleLabel, title)
        show_text(self.ui.helpLabel, text)
        self._entries = tuple(entries)
        self._columns = tuple(columns)
        self._model: TableModel[E] = TableModel(columns, self)
        self.ui.table.show_model(self._model, [0, *range(1, len(columns) - 1), 0])
        self.ui.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.ui.table.row_chosen.connect(lambda _index: self._on_accept())
        self.ui.searchEdit.textChanged.connect(self._filter)
        self.ui.acceptButton.clicked.connect(self._on_accept)
        self.ui.refuseButton.clicked.connect(self.reject)
        self.ui.acceptButton.setDefault(True)
        self._filter("")

    @property
    def chosen(self) -> E | None:
        """Return the entry picked."""
        return self._model.row_at(self.ui.table.currentIndex())

    def _filter(self, text: str) -> None:
        words = folded(text).split()
        rows = [one for one in self._entries if all(word in self._place(one) for word in words)]
        self._model.show_rows(rows)
        self.ui.table.setVisible(bool(rows))
        self.ui.emptyLabel.setVisible(not rows)
        show_text(self.ui.emptyLabel, self.tr("Tidak ada yang cocok."))
        if rows:
            self.ui.table.selectRow(0)
        self._on_selected()

    def _place(self, entry: E) -> str:
        return folded(" ".join(column.text(entry) for column in self._columns))

    def _on_selected(self, *_changes: QItemSelection) -> None:
        self.ui.acceptButton.setEnabled(self.chosen is not None)

    def _on_accept(self) -> None:
        if self.chosen is not None:
            self.accept()


Choose = Callable[[QWidget, str, str, Sequence[Column[E]], Sequence[E]], E | None]
"""Shows a `ReuseDialog` and returns what was picked; tests give their own."""


def choose_entry(
    parent: QWidget, title: str, text: str, columns: Sequence[Column[E]], entries: Sequence[E]
) -> E | None:
    """Let the person pick an entry; None when they gave up."""
    dialog = ReuseDialog(parent, title, text, columns, entries)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    picked = dialog.chosen if accepted(dialog) else None
    dialog.deleteLater()
    return picked
