"""The table of a daftar identifikasi: typed or pasted rows, categories chosen from a list."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ppid_desktop.domain.terms import Category
from ppid_desktop.gui.kit.choice_editors import QuietCombo
from ppid_desktop.gui.kit.editable_table import EditableTable
from ppid_desktop.gui.kit.text_editors import CleanLineEdit
from ppid_desktop.gui.work.inventory_rows import CATEGORY_COLUMN

_STORE_AFTER_MS = 1900  # stored at most 2 s after typing, with time left for sending
_CELL_PADDING = 22
_HORIZONTAL = Qt.Orientation.Horizontal


class _WrappingDelegate(QStyledItemDelegate):
    """Counts the lines of a cell by the width that the style sheet's padding leaves."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size the whole text needs."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_CELL_PADDING, 0)  # type: ignore[attr-defined]
        return super().sizeHint(narrower, index)


class _TextDelegate(_WrappingDelegate):
    """Edits a cell and stores it at most 2 s after typing, also before it is left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STORE_AFTER_MS)
        self._timer.timeout.connect(self._store)

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return a line edit that keeps its text clean."""
        editor = CleanLineEdit(parent)
        editor.setAccessibleName(str(index.model().headerData(index.column(), _HORIZONTAL) or ""))
        self._editor = editor
        editor.textEdited.connect(self._on_typed)
        editor.destroyed.connect(self._forget)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the text of the cell, but never over what was typed: it is stored while typing goes on."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _store(self) -> None:
        if self._editor is not None:
            self.commitData.emit(self._editor)

    def _forget(self) -> None:
        self._editor = None
        self._timer.stop()


class _CategoryCombo(QuietCombo):
    """Knows whether its list was opened: a choice there ends the editing, one by a letter does not."""

    was_opened = False

    def showPopup(self) -> None:
        """Open the list."""
        self.was_opened = True
        super().showPopup()


class _CategoryDelegate(_WrappingDelegate):
    """Chooses a category from the list."""

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return the list of categories."""
        combo = _CategoryCombo(parent)
        combo.setAccessibleName(self.tr("Kategori"))
        combo.addItems([category.label for category in Category])
        combo.activated.connect(lambda: self._choose(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the category of the cell."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()) or Category.BELUM.label)

    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Take the chosen category."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())

    def _choose(self, combo: _CategoryCombo) -> None:
        self.commitData.emit(combo)
        if combo.was_opened:
            self.closeEditor.emit(combo, QStyledItemDelegate.EndEditHint.NoHint)


class InventoryTable(EditableTable):
    """Leaves what is pasted to the page: thousands of rows are read by a worker."""

    text_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = _TextDelegate(self)
        self._categories = _CategoryDelegate(self)
        self.setItemDelegate(self._texts)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(CATEGORY_COLUMN, self._categories)

    def paste(self) -> int:
        """Offer the text on the clipboard; return 0, since no row is added yet."""
        self.text_pasted.emit(QGuiApplication.clipboard().text())
        return 0

    def commit_open_editor(self) -> None:
        """Store the cell that is being typed in."""
        holder = QApplication.focusWidget()
        if isinstance(holder, QLineEdit | QComboBox) and self.viewport().isAncestorOf(holder):
            self.commitData(holder)
