"""One equipment check: who checked when, the list of equipment, and the measured state of this PC."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case, EquipmentCheck, EquipmentItem
from ppid_desktop.gui.case.entry_form import EntryForm, by_id
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.step_equipment.equipment_item_row import EquipmentItemRow
from ppid_desktop.gui.case.step_page import PaperRequest, StepTools
from ppid_desktop.gui.forms.equipment_check import Ui_EquipmentCheckForm
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.one_at_a_time import OneAtATime
from ppid_desktop.services.papers import Paper

_ROWS_AT_ONCE = 1


class EquipmentForm(EntryForm):
    """The form of one equipment check."""

    def __init__(self, tools: StepTools, entry_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(tools, Owner.CHECK, entry_id, parent)
        self.ui = Ui_EquipmentCheckForm()
        self.ui.setupUi(self)
        self._rows: dict[UUID, EquipmentItemRow] = {}
        self._problems: Sequence[Problem] = ()
        self.fields(self._check).bind_form(catalogue.CHECK, self.ui)
        self.tell_sharing(self.ui.sharedBanner, self._served)
        self._set_up_buttons()
        self.print_with(self.ui.paperButton)

    def _set_up_buttons(self) -> None:
        for button, icon, act in (
            (self.ui.addItemButton, Icon.ADD, self._on_add_item),
            (self.ui.allReadyButton, Icon.CHECK, self._on_all_ready),
            (self.ui.machineButton, Icon.DATABASE, self._on_machine),
            (self.ui.paperButton, Icon.PRINT, self._on_paper),
            (self.ui.removeButton, Icon.REMOVE, self._on_remove),
        ):
            button.setIcon(themed_icon(icon))
            button.clicked.connect(act)

    def show_case(self, case: Case) -> None:
        """Bring the rows up to date before the values are shown."""
        check = self._check(case)
        if check is not None:
            self._show_items(check)
        super().show_case(case)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem in its row, also in rows that are added later."""
        self._problems = problems
        super().show_problems(problems)

    def after_case(self, case: Case) -> None:
        """Show what was measured."""
        check = self._check(case)
        if check is None:
            return
        self._show_machine(check.machine)
        for item in check.items:
            if item.id in self._rows:
                self._rows[item.id].name(item)

    def after_lock(self, case: Case, lock: Lock) -> None:
        """Take the actions away while the check cannot be changed."""
        free = not lock.of_entry(case, self.entry_id)
        for button in (
            self.ui.addItemButton,
            self.ui.allReadyButton,
            self.ui.machineButton,
        ):
            button.setVisible(free)
        self.ui.removeButton.setVisible(not self.page_lock.of_entry(case, self.entry_id))
        for row in self._rows.values():
            row.ui.removeButton.setVisible(free)
            row.fields.lock_all(lock.of_entry(case, self.entry_id))

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field of the check or of one of its items."""
        self._add_all()
        if super().focus(field_id, entry_id):
            return True
        if field_id == "" and entry_id == str(self.entry_id):
            self.ui.addItemButton.setFocus()
            return True
        return False

    def _show_items(self, check: EquipmentCheck) -> None:
        present = {item.id for item in check.items}
        for item_id in [one for one in self._rows if one not in present]:
            self._drop_row(item_id)
        self._add_some(check)
        self._align_head()

    def _add_some(self, check: EquipmentCheck) -> None:
        """Add the rows that are not there, a few at a time, so that the window never stands still."""
        absent = [(place, item.id) for place, item in enumerate(check.items) if item.id not in self._rows]
        for place, item_id in absent[:_ROWS_AT_ONCE]:
            self._add_row(item_id, place)
        if absent[_ROWS_AT_ONCE:]:
            QTimer.singleShot(0, self, self._add_more)
        if absent:
            self.grown.emit()

    def _add_more(self) -> None:
        check = self._check(self.case)
        if check is not None:
            self.show_case(self.case)
            self.show_lock(self.page_lock)
            self.show_problems(self._problems)

    def _add_all(self) -> None:
        """Add every row that is still to come, because one of them is wanted now."""
        check = self._check(self.case)
        while check is not None and len(self._rows) < len(check.items):
            self._add_more()

    def _add_row(self, item_id: UUID, place: int) -> None:
        fields = self.fields(
            partial(_item, check_id=self.entry_id, item_id=item_id), Owner.EQUIPMENT, item_id
        )
        row = EquipmentItemRow(item_id, fields)
        row.remove_requested.connect(lambda: self._on_remove_item(item_id))
        row.resized.connect(lambda: QTimer.singleShot(0, self, self._align_head))
        self._rows[item_id] = row
        self.ui.itemsLayout.insertWidget(place, row)

    def _drop_row(self, item_id: UUID) -> None:
        row = self._rows.pop(item_id)
        self.drop_part(row.fields)
        self.ui.itemsLayout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _align_head(self) -> None:
        """Put the head's labels over their columns; without columns the fields carry their own labels."""
        ui = self.ui
        widths = next((row.widths() for row in self._rows.values()), ())
        ui.itemHead.setVisible(bool(widths))
        heads = (ui.nameHeadLabel, ui.quantityHeadLabel, ui.conditionHeadLabel, ui.readyHeadLabel)
        for label, width in zip(heads, widths, strict=False):
            label.setFixedWidth(width)

    def _show_machine(self, text: str) -> None:
        self.ui.machineIcon.show_icon(*_machine_icon(text))
        show_text(self.ui.machineLabel, text or self.tr("Ruang diska dan folder data belum diperiksa."))

    def _on_add_item(self) -> None:
        entries, record_id = self.tools.services.entries, self.tools.record_id
        self.flush()
        work = partial(entries.add_item, record_id, self.entry_id)
        OneAtATime.of(self, self.tools.runner).write(work, self._on_item_added, self.failed.emit)

    def _on_item_added(self, case: Case) -> None:
        self.case_changed.emit(case)
        check = self._check(case)
        if check and check.items:
            self.focus("nama", str(check.items[-1].id))

    def _on_all_ready(self) -> None:
        self._add_all()
        for row in self._rows.values():
            row.fields.type_value("siap", "ya")

    def _on_remove_item(self, item_id: UUID) -> None:
        remove = self.tools.services.entries.remove_item
        self.change(partial(remove, self.tools.record_id, item_id))

    def _on_machine(self) -> None:
        show_text(self.ui.machineLabel, self.tr("Sedang memeriksa..."))
        check = self.tools.services.entries.check_machine
        self.change(partial(check, self.tools.record_id, self.entry_id, self.tools.workspace))

    def _on_paper(self) -> None:
        request = PaperRequest(Paper.DAFTAR_PERALATAN, self.tools.record_id, self.entry_id)
        self.paper_requested.emit(request)

    def _on_remove(self) -> None:
        self.ask_to_remove(self.tr("daftar periksa"))

    def _served(self, case: Case) -> int:
        check = self._check(case)
        return check.served if check else 1

    def _check(self, case: Case) -> EquipmentCheck | None:
        return by_id(case.checks, self.entry_id)


def _item(case: Case, check_id: UUID, item_id: UUID) -> EquipmentItem | None:
    check = by_id(case.checks, check_id)
    return by_id(check.items, item_id) if check else None


def _machine_icon(text: str) -> tuple[Icon, Tone]:
    if not text:
        return Icon.INFO, Tone.MUTED
    bad = "TIDAK" in text or "kurang dari" in text
    return (Icon.WARNING, Tone.WARNING) if bad else (Icon.DONE, Tone.SUCCESS)
