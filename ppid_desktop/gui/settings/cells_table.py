"""A table to type or paste short lists into, which stores the cell that is being typed when asked."""

from PySide6.QtWidgets import QApplication, QLineEdit

from ppid_desktop.gui.kit.editable_table import EditableTable


class CellsTable(EditableTable):
    """An editable table of the settings."""

    def commit_open_editor(self) -> None:
        """Store the cell that is being typed in."""
        holder = QApplication.focusWidget()
        if isinstance(holder, QLineEdit) and self.viewport().isAncestorOf(holder):
            self.commitData(holder)
