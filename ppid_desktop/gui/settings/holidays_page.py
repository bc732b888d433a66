"""Hari libur: a table of days and names, typed or pasted; stored as a whole after every change."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Day
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.office import Holiday
from ppid_desktop.gui.forms.settings_holidays import Ui_SettingsHolidays
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.editable_table import CellColumn, CellModel
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.settings.cells_table import CellsTable
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.settings.whole_table_page import WholeTablePage
from ppid_desktop.services.office_settings import OfficeSettings

COLUMNS = (CellColumn("day", "Tanggal", 2), CellColumn("name", "Keterangan", 5))
_NAMED_ROWS = 5


@dataclass(frozen=True)
class TypedDay:
    """One row as typed; what cannot be read stays as it is until it is put right."""

    id: str
    day: str
    name: str

    def holiday(self) -> Holiday | None:
        """Return the holiday, or None when the row is no holiday yet."""
        try:
            day, name = Day(1990, 2100).parse(self.day), FreeText.HOLIDAY.read(self.name)
        except InvalidValue:
            return None
        return Holiday(day, name) if day and name else None


class HolidaysPage(WholeTablePage):
    """Keeps rows that cannot be read in sight and says which; the others are stored."""

    title = "Hari libur"
    icon = Icon.CALENDAR

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsHolidays()
        self.ui.setupUi(self)
        self._ids = count()
        self._rows: tuple[TypedDay, ...] = ()
        self.model = CellModel(COLUMNS, self)
        self.ui.table.show_model(self.model)
        self._connect()
        self.model.set_read_only(not self.may_change)
        self.say_who_may(self.ui.noticeBar)

    def refresh(self) -> None:
        """Read the table again."""
        self.tools.runner.read(self._settings.holidays, self._on_read, self.show_failure, owner=self)

    @property
    def table(self) -> CellsTable:
        """Return the table typed into."""
        return self.ui.table

    def storing(self) -> Callable[[], None]:
        """Return the work that stores the rows that can be read."""
        days = tuple(day for row in self._rows if (day := row.holiday()))
        return partial(self._settings.save_holidays, days)

    def unstored(self) -> tuple[str, ...]:
        """Return the rows that are no holiday yet, and that the table was refused."""
        unread = (place for place, row in enumerate(self._rows, 1) if row.holiday() is None)
        return (*(self.tr("baris {0}").format(place) for place in unread), *super().unstored())

    @property
    def _settings(self) -> OfficeSettings:
        return self.tools.services.settings

    def _connect(self) -> None:
        ui = self.ui
        ui.pasteButton.setIcon(themed_icon(Icon.PASTE))
        ui.removeButton.setIcon(themed_icon(Icon.REMOVE))
        for button in (ui.pasteButton, ui.removeButton):
            button.setVisible(self.may_change)
        ui.pasteButton.clicked.connect(self._on_paste)
        ui.removeButton.clicked.connect(lambda: self._remove(ui.table.chosen_ids()))
        ui.table.removal_requested.connect(self._remove)
        self.model.row_edited.connect(self._on_edited)
        self.model.row_typed.connect(self._on_typed)
        self.model.rows_added.connect(self._on_added)

    def _on_read(self, days: tuple[Holiday, ...]) -> None:
        if not self.is_settled or any(row.holiday() is None for row in self._rows):
            return  # rows that are not stored yet stay in sight
        self._show(tuple(TypedDay(self._new_id(), long_date(one.day), one.name) for one in days))

    def _show(self, rows: tuple[TypedDay, ...]) -> None:
        self._rows = rows
        self.model.show_rows([(row.id, (row.day, row.name)) for row in rows])
        show_text(self.ui.countLabel, self.tr("{0} hari").format(len(rows)) if rows else "")

    def _on_edited(self, row_id: str, _key: str, _text: str) -> None:
        place = next(place for place, row in enumerate(self._rows) if row.id == row_id)
        day, name = self.model.texts(place)
        changed = tuple(TypedDay(row_id, day, name) if row.id == row_id else row for row in self._rows)
        self._rows = changed
        self.store()

    def _on_typed(self, row_id: str, texts: tuple[str, ...]) -> None:
        day, name = texts
        self._show((*self._rows, TypedDay(row_id, day, name)))
        self.store()

    def _on_added(self, rows: list[tuple[str, ...]]) -> None:
        added = tuple(TypedDay(self._new_id(), row[0], row[1]) for row in rows)
        self._show((*self._rows, *added))
        self.ui.table.scrollToBottom()
        self.store()

    def _on_paste(self) -> None:
        self.flush()
        if not self.ui.table.paste():
            text = self.tr("Papan klip tidak berisi baris. Salin dahulu baris dari Excel, lalu tempel lagi.")
            self.ui.noticeBar.show_notice(BannerKind.WARNING, text, closable=True)

    def _remove(self, row_ids: list[str]) -> None:
        if row_ids and self.may_change:
            self._show(tuple(row for row in self._rows if row.id not in row_ids))
            self.store()

    def store(self) -> None:
        """Store the rows that can be read, and say which cannot."""
        self._say_unread()
        super().store()

    def _say_unread(self) -> None:
        unread = [str(place) for place, row in enumerate(self._rows, 1) if row.holiday() is None]
        if not unread:
            self.ui.noticeBar.hide()
            return
        named = ", ".join(unread[:_NAMED_ROWS]) + (", ..." if len(unread) > _NAMED_ROWS else "")
        text = self.tr(
            "Baris {0} belum disimpan: tanggal harus seperti 17 Agustus 2026 atau 17-08-2026, dan "
            "keterangannya diisi."
        )
        self.ui.noticeBar.show_notice(BannerKind.WARNING, text.format(named))

    def _new_id(self) -> str:
        return str(next(self._ids))
