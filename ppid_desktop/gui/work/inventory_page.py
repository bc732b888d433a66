"""The daftar identifikasi per unit: rows typed or pasted, rows becoming records, the list printed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.lists import InventoryList, InventoryRow
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.record import Record
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.forms.inventory_page import Ui_InventoryPage
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import set_tool_tip
from ppid_desktop.gui.messages import Answer, Question
from ppid_desktop.gui.work.inventory_rows import InventoryModel
from ppid_desktop.gui.work.new_list_dialog import ask_for_list
from ppid_desktop.gui.work.pasted_rows import PastedRows, read_pasted
from ppid_desktop.gui.work.row_keeper import RowKeeper
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.inventory import AlreadyListed, Inventories
from ppid_desktop.services.papers import Paper

AskForList = Callable[[QWidget, Sequence[str], str], tuple[str, str] | None]


class InventoryPage(QWidget):
    """Works on one list at a time."""

    record_requested = Signal(object)  # UUID
    records_made = Signal()
    paper_requested = Signal(object)  # PaperRequest

    def __init__(
        self, tools: WorkTools, parent: QWidget | None = None, *, ask: AskForList = ask_for_list
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_InventoryPage()
        self.ui.setupUi(self)
        self._tools = tools
        self._ask = ask
        self._lists: dict[UUID, InventoryList] = {}
        self._wanted: UUID | None = None
        self._office = Office()
        self._making = False
        self.model = InventoryModel(self)
        self._keeper = RowKeeper(tools.services.inventories, tools.runner, self.model.unstored, self)
        self.ui.table.show_model(self.model)
        self._set_up_buttons()
        self._connect_table()
        self.refresh()

    @property
    def current(self) -> InventoryList | None:
        """Return the list shown."""
        list_id = self.ui.listCombo.currentData()
        return self._lists.get(list_id)

    def refresh(self) -> None:
        """Read the lists again."""
        services = self._tools.services
        self._tools.runner.read(services.settings.office, self._on_office, self._on_failed)
        self._tools.runner.read(services.inventories.lists, self._on_lists, self._on_failed)

    def flush(self) -> None:
        """Store the cell that is being typed in, and what was refused before."""
        self.ui.table.commit_open_editor()
        self._keeper.send_again()

    def unstored(self) -> int:
        """Return how many rows hold something that is not stored."""
        return len(self.model.unstored) + self.model.has_unfinished_row

    def unsent(self) -> bool:
        """Return whether any row does."""
        return bool(self.unstored())

    def _set_up_buttons(self) -> None:
        ui = self.ui
        for button, icon, tone, act in (
            (ui.newListButton, Icon.ADD, Tone.TEXT, self._on_new_list),
            (ui.printButton, Icon.PRINT, Tone.TEXT, self._on_print),
            (ui.pasteButton, Icon.PASTE, Tone.TEXT, self._on_paste_button),
            (ui.removeButton, Icon.REMOVE, Tone.TEXT, self._on_remove_button),
            (ui.openButton, Icon.OPEN, Tone.TEXT, self._on_open),
            (ui.makeButton, Icon.NEXT, Tone.ON_ACCENT, self._on_make),
        ):
            button.setIcon(themed_icon(icon, tone))
            button.clicked.connect(act)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_print)
        set_tool_tip(ui.printButton, self.tr("Pratinjau, cetak, atau simpan PDF (Ctrl+P)"))
        ui.emptyState.show_state(
            Icon.TABLE,
            self.tr("Belum ada daftar identifikasi"),
            self.tr("Buat daftar untuk satu unit, lalu ketik atau tempel judul informasi yang dikuasainya."),
            self.tr("Buat daftar"),
        )
        ui.emptyState.action_requested.connect(self._on_new_list)

    def _connect_table(self) -> None:
        self.model.row_edited.connect(self._keeper.save_cell)
        self._keeper.row_stored.connect(self._on_cell_stored)
        self._keeper.rows_added.connect(self._on_rows_added)
        self._keeper.refused.connect(self._on_refused)
        self.model.row_typed.connect(self._on_row_typed)
        self.ui.table.text_pasted.connect(self._on_text_pasted)
        self.ui.table.removal_requested.connect(self._ask_to_remove)
        self.ui.table.selectionModel().selectionChanged.connect(lambda *_changes: self._show_buttons())
        self.ui.listCombo.activated.connect(lambda _index: self._show_current())

    def _on_office(self, office: Office) -> None:
        self._office = office

    def _on_lists(self, lists: tuple[InventoryList, ...]) -> None:
        shown = self._wanted or self.ui.listCombo.currentData()
        self._wanted = None
        self._lists = {one.id: one for one in lists}
        self.model.unstored.forget_gone(lists)
        self.ui.listCombo.clear()
        for one in lists:
            self.ui.listCombo.addItem(_name(one), one.id)
        if shown in self._lists:
            self.ui.listCombo.setCurrentIndex(list(self._lists).index(shown))
        self._show_current()

    def _show_current(self) -> None:
        one = self.current
        may = self._tools.may(UseCase.KEEP_INVENTORY)
        for widget in (self.ui.table, self.ui.footRow, self.ui.listCombo, self.ui.printButton):
            widget.setVisible(one is not None)
        self.ui.emptyState.setVisible(one is None)
        self.ui.newListButton.setVisible(may and one is not None)
        self.model.show_list(one)
        if self.model.is_read_only() == may:
            self.model.set_read_only(not may)
        self._show_buttons()

    def _show_buttons(self) -> None:
        may = self._tools.may(UseCase.KEEP_INVENTORY)
        chosen = self._chosen()
        self.ui.openButton.setVisible(any(row.record_id for row in chosen))
        self.ui.makeButton.setVisible(may)
        self.ui.pasteButton.setVisible(may)
        removable = any(row.record_id is None for row in chosen) or bool(
            self._new(self.ui.table.chosen_ids())
        )
        self.ui.removeButton.setVisible(may and removable)

    def _chosen(self) -> list[InventoryRow]:
        found = (self.model.inventory_row(row_id) for row_id in self.ui.table.chosen_ids())
        return [row for row in found if row is not None]

    def _new(self, row_ids: Sequence[str]) -> list[str]:
        return [row_id for row_id in row_ids if self.model.unstored.new_row(row_id)]

    def _on_new_list(self) -> None:
        year = str(self._tools.services.session.clock.today().year)
        answer = self._ask(self, self._office.units, year)
        if answer is not None:
            work = partial(self._tools.services.inventories.create, *answer)
            self._tools.runner.write(work, self._on_list_made, self._on_failed)

    def _on_list_made(self, made: InventoryList) -> None:
        self._wanted = made.id
        self.refresh()

    def _on_cell_stored(self, stored: InventoryRow) -> None:
        one = self._lists.get(stored.list_id)
        if one is not None:
            self._keep(with_row(one, stored))

    def _on_row_typed(self, row_id: str, texts: tuple[str, ...]) -> None:
        if self.current is not None:
            title, summary, category, note, _record = texts
            self._keeper.add_typed(self.current.id, row_id, (title, summary, category, note))

    def _on_text_pasted(self, text: str) -> None:
        into = partial(self._on_pasted, self.current)
        self._tools.runner.read(partial(read_pasted, text), into, self._on_failed, owner=self)

    def _on_pasted(self, into: InventoryList | None, found: PastedRows) -> None:
        if into is not None and found.rows:
            self._add(into.id, found)
        else:
            self._say_what_was_pasted(found, 0)

    def _add(self, list_id: UUID, found: PastedRows, left_out: int = 0, *, again: bool = False) -> None:
        self._say_what_was_pasted(found, left_out)
        if found.rows:
            self._keeper.add(list_id, found.rows, partial(self._on_listed, list_id, found), again=again)

    def _on_listed(self, list_id: UUID, found: PastedRows, error: AlreadyListed) -> None:
        """Ask what becomes of rows the list has already."""
        self.ui.noticeBanner.hide()
        question = Question(
            self.tr("Baris ini sudah ada"),
            error.what,
            self.tr("Lewati yang sudah ada"),
            alternative=self.tr("Tambahkan semuanya"),
        )
        answer = self._tools.dialogs.choose(self, question)
        if answer is Answer.ACTION:
            new = tuple(row for at, row in enumerate(found.rows) if at not in error.positions)
            self._add(list_id, replace(found, rows=new), len(error.positions))
        elif answer is Answer.ALTERNATIVE:
            self._add(list_id, found, again=True)

    def _on_rows_added(self, one: InventoryList) -> None:
        self._keep(one)
        self.ui.table.scrollToBottom()

    def _keep(self, one: InventoryList) -> None:
        self._lists[one.id] = one
        if self.current is one:
            self.model.show_list(one)
            self._show_buttons()

    def _say_what_was_pasted(self, found: PastedRows, left_out: int) -> None:
        banner = self.ui.noticeBanner
        if not (found.rows or left_out):
            text = self.tr("Papan klip tidak berisi baris. Salin dahulu baris dari Excel, lalu tempel lagi.")
            banner.show_notice(BannerKind.WARNING, text, closable=True)
            return
        parts = [self.tr("{0} baris ditempel.").format(len(found.rows))]
        if left_out:
            parts.append(self.tr("{0} baris yang sudah ada dilewati.").format(left_out))
        if found.unknown_categories and found.rows:
            text = self.tr("{0} kategori tidak dikenal; tulisan aslinya dipindahkan ke Catatan.")
            parts.append(text.format(found.unknown_categories))
        if found.skipped:
            parts.append(self.tr("{0} baris tanpa judul tidak diambil.").format(found.skipped))
        kind = BannerKind.WARNING if len(parts) > 1 else BannerKind.SUCCESS
        banner.show_notice(kind, " ".join(parts), closable=True)

    def _on_paste_button(self) -> None:
        self.flush()
        self.ui.table.paste()

    def _on_remove_button(self) -> None:
        self._ask_to_remove(self.ui.table.chosen_ids())

    def _ask_to_remove(self, row_ids: list[str]) -> None:
        rows = [row for row_id in row_ids if (row := self.model.inventory_row(row_id))]
        free, new = [row.id for row in rows if row.record_id is None], self._new(row_ids)
        question = Question(
            self.tr("Hapus baris?"),
            self.tr("{0} baris dihapus dari daftar. Baris yang sudah menjadi rekaman tetap ada.").format(
                len(free) + len(new)
            ),
            self.tr("Hapus"),
            dangerous=True,
        )
        if (free or new) and self._tools.dialogs.confirm(self, question):
            self.model.unstored.drop_rows(new)
            work = partial(_remove_all, self._tools.services.inventories, tuple(free))
            self._tools.runner.write(work, lambda _done: self.refresh(), self._on_refused, owner=self)

    def _on_make(self) -> None:
        self.flush()
        self._tools.runner.once_written(self._make_chosen, self)

    def _make_chosen(self) -> None:
        if any(self.model.unstored.has_refused(row_id) for row_id in self.ui.table.chosen_ids()):
            return  # the notice says why what was typed there could not be stored
        free = [row for row in self._chosen() if row.record_id is None and row.title]
        if not free:
            text = self.tr("Pilih dahulu baris yang berjudul dan belum menjadi rekaman.")
            self.ui.noticeBanner.show_notice(BannerKind.INFO, text, closable=True)
            return
        if not self._making:
            self._making = True
            work = partial(_make_all, self._tools.services.inventories, tuple(row.id for row in free))
            self._tools.runner.write(work, self._on_made, self._on_not_made)

    def _on_not_made(self, error: PpidError) -> None:
        self._making = False
        self._on_refused(error)

    def _on_made(self, made: tuple[Record, ...]) -> None:
        self._making = False
        numbers = ", ".join(record.register_no for record in made)
        text = self.tr("{0} rekaman dibuat: {1}.").format(len(made), numbers)
        self.ui.noticeBanner.show_notice(BannerKind.SUCCESS, text, closable=True)
        self.refresh()
        self.records_made.emit()
        if len(made) == 1:
            self.record_requested.emit(made[0].id)

    def _on_open(self) -> None:
        record_id = next((row.record_id for row in self._chosen() if row.record_id), None)
        if record_id is not None:
            self.record_requested.emit(record_id)

    def _on_print(self) -> None:
        one = self.current
        if one is not None:
            self.flush()
            request = PaperRequest(Paper.DAFTAR_IDENTIFIKASI, one.id)
            self._tools.runner.once_written(partial(self.paper_requested.emit, request), self)

    def _on_refused(self, error: PpidError) -> None:
        self._on_failed(error)
        self.refresh()

    def _on_failed(self, error: PpidError) -> None:
        self.ui.noticeBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)


def with_row(one: InventoryList, stored: InventoryRow) -> InventoryList:
    """Return the list with a newer state of one of its rows."""
    rows = tuple(stored if row.id == stored.id else row for row in one.rows)
    return InventoryList(one.id, one.unit, one.period, one.created_at, one.row_version, rows)


def _name(one: InventoryList) -> str:
    return f"{one.unit} · {one.period}" if one.period else one.unit


def _remove_all(inventories: Inventories, row_ids: tuple[UUID, ...]) -> int:
    for row_id in row_ids:
        inventories.remove_row(row_id)
    return len(row_ids)


def _make_all(inventories: Inventories, row_ids: tuple[UUID, ...]) -> tuple[Record, ...]:
    return tuple(inventories.make_record(row_id) for row_id in row_ids)
