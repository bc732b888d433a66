"""Peralatan: the names that new equipment checks begin with, in their order."""

from collections.abc import Callable
from functools import partial
from itertools import count

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.forms.settings_equipment import Ui_SettingsEquipment
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.editable_table import CellColumn, CellModel
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.settings.cells_table import CellsTable
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.settings.whole_table_page import WholeTablePage

COLUMNS = (CellColumn("name", "Nama peralatan"),)


class EquipmentPage(WholeTablePage):
    """Stores the whole list after every change; an emptied line is removed."""

    title = "Peralatan"
    icon = Icon.BOX
    needs = UseCase.EDIT_ENTRY

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsEquipment()
        self.ui.setupUi(self)
        self._ids = count()
        self._names: dict[str, str] = {}
        self.model = CellModel(COLUMNS, self)
        self.ui.table.show_model(self.model)
        self._connect()
        self.model.set_read_only(not self.may_change)
        self.say_who_may(self.ui.noticeBar)

    def refresh(self) -> None:
        """Read the list again."""
        read = self.tools.services.entries.template
        self.tools.runner.read(read, self._on_read, self.show_failure, owner=self)

    @property
    def table(self) -> CellsTable:
        """Return the table typed into."""
        return self.ui.table

    def storing(self) -> Callable[[], None]:
        """Return the work that stores the names in their order."""
        return partial(self.tools.services.entries.save_template, tuple(self._names.values()))

    def _connect(self) -> None:
        ui = self.ui
        for button, icon, act in (
            (ui.upButton, Icon.UP, partial(self._move, -1)),
            (ui.downButton, Icon.DOWN, partial(self._move, 1)),
            (ui.pasteButton, Icon.PASTE, self._on_paste),
            (ui.removeButton, Icon.REMOVE, self._on_remove),
        ):
            button.setIcon(themed_icon(icon))
            button.setVisible(self.may_change)
            button.clicked.connect(lambda _on, go=act: go())
        ui.table.removal_requested.connect(self._remove)
        self.model.row_edited.connect(self._on_edited)
        self.model.row_typed.connect(self._on_typed)
        self.model.rows_added.connect(self._on_added)

    def _on_read(self, names: tuple[str, ...]) -> None:
        if self.is_settled:
            self._show({str(next(self._ids)): name for name in names})

    def _show(self, names: dict[str, str]) -> None:
        self._names = names
        self.model.show_rows([(row_id, (name,)) for row_id, name in names.items()])
        show_text(self.ui.countLabel, self.tr("{0} peralatan").format(len(names)) if names else "")

    def _on_edited(self, row_id: str, _key: str, text: str) -> None:
        self._names[row_id] = text
        self.store()

    def _on_typed(self, row_id: str, texts: tuple[str, ...]) -> None:
        self._show(self._names | {row_id: texts[0]})
        self.store()

    def _on_added(self, rows: list[tuple[str, ...]]) -> None:
        self._show(self._names | {str(next(self._ids)): row[0] for row in rows})
        self.ui.table.scrollToBottom()
        self.store()

    def _on_paste(self) -> None:
        self.flush()
        self.ui.table.paste()

    def _on_remove(self) -> None:
        self._remove(self.ui.table.chosen_ids())

    def _remove(self, row_ids: list[str]) -> None:
        if row_ids and self.may_change:
            self._show({row_id: name for row_id, name in self._names.items() if row_id not in row_ids})
            self.store()

    def _move(self, by: int) -> None:
        self.flush()
        ids = list(self._names)
        row = self.ui.table.currentIndex().row()
        if 0 <= row < len(ids) and 0 <= row + by < len(ids):
            ids[row], ids[row + by] = ids[row + by], ids[row]
            self._show({row_id: self._names[row_id] for row_id in ids})
            self.ui.table.setCurrentIndex(self.model.index(row + by, 0))
            self.store()
