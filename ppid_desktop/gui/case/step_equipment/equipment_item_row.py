"""One piece of equipment in a check: name, number, condition, ready or not, note."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.record import EquipmentItem
from ppid_desktop.gui.case.field_binding import FieldBindings
from ppid_desktop.gui.forms.equipment_item import Ui_EquipmentItemRow
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import set_tool_tip
from ppid_desktop.gui.theme import Space

_QUANTITY_WIDTH = 84
_LABELLED_QUANTITY_WIDTH = 136
_CONDITION_WIDTH = 150


class EquipmentItemRow(QWidget):
    """Its editors need labels only where they stand in two lines; else the list's head names them."""

    remove_requested = Signal()
    resized = Signal()

    def __init__(self, item_id: UUID, fields: FieldBindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item_id = item_id
        self.fields = fields
        self.ui = Ui_EquipmentItemRow()
        self.ui.setupUi(self)
        fields.bind_form(catalogue.EQUIPMENT, self.ui)
        self.ui.kondisiField.setFixedWidth(_CONDITION_WIDTH)
        self._turn(False)
        self.ui.itemRow.turned.connect(self._turn)
        self.ui.siapField.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.ui.removeButton.setIcon(themed_icon(Icon.REMOVE))
        self.ui.removeButton.clicked.connect(self.remove_requested)

    def widths(self) -> tuple[int, ...]:
        """Return the widths of the columns, for the head over them; nothing while they stand in two lines."""
        if self.ui.itemRow.is_column:
            return ()
        return tuple(self.fields[field.id].width() for field in catalogue.EQUIPMENT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the head to follow once the row is laid out."""
        super().resizeEvent(event)
        self.resized.emit()

    def _turn(self, column: bool) -> None:
        for field in catalogue.EQUIPMENT:
            self.fields[field.id].show_label(column)
        self.ui.jumlahField.setFixedWidth(_LABELLED_QUANTITY_WIDTH if column else _QUANTITY_WIDTH)
        self.ui.rootLayout.setContentsMargins(0, 0, 0, Space.LARGE if column else 0)

    def name(self, item: EquipmentItem) -> None:
        """Tell screen readers which piece of equipment the remove button means."""
        text = self.tr("Hapus {0}").format(item.name or self.tr("baris tanpa nama"))
        self.ui.removeButton.setAccessibleName(text)
        set_tool_tip(self.ui.removeButton, text)
