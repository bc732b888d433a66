"""One piece of equipment in a check: name, number, condition, ready or not, note."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.record import EquipmentItem
from ppid_desktop.gui.case.field_binding import FieldBindings
from ppid_desktop.gui.forms.equipment_item import Ui_EquipmentItemRow
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import set_tool_tip

_QUANTITY_WIDTH = 84
_CONDITION_WIDTH = 150


class EquipmentItemRow(QWidget):
    """Its editors need labels only where they stand one under the other; else the list's head names them."""

    remove_requested = Signal()

    def __init__(self, item_id: UUID, fields: FieldBindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item_id = item_id
        self.fields = fields
        self.ui = Ui_EquipmentItemRow()
        self.ui.setupUi(self)
        fields.bind_form(catalogue.EQUIPMENT, self.ui)
        self._show_labels(False)
        self.ui.itemRow.turned.connect(self._show_labels)
        self.ui.jumlahField.setFixedWidth(_QUANTITY_WIDTH)
        self.ui.kondisiField.setMinimumWidth(_CONDITION_WIDTH)
        self.ui.siapField.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.ui.removeButton.setIcon(themed_icon(Icon.REMOVE))
        self.ui.removeButton.clicked.connect(self.remove_requested)

    def _show_labels(self, shown: bool) -> None:
        for field in catalogue.EQUIPMENT:
            self.fields[field.id].show_label(shown)

    def name(self, item: EquipmentItem) -> None:
        """Tell screen readers which piece of equipment the remove button means."""
        text = self.tr("Hapus {0}").format(item.name or self.tr("baris tanpa nama"))
        self.ui.removeButton.setAccessibleName(text)
        set_tool_tip(self.ui.removeButton, text)
