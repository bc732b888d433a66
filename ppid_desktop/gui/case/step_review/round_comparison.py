"""Any two states of a record side by side: what differs, and for each field both texts with their marks."""

from functools import partial

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.comparison import NOW, Change, Row, compared, sides_of
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.text_difference import Kind, difference, side
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.forms.round_comparison import Ui_RoundComparisonUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import Column, TableModel

_ICONS = {
    Change.SAME: (Icon.CHECK, Tone.MUTED),
    Change.CHANGED: (Icon.EDIT, Tone.WARNING),
    Change.ADDED: (Icon.ADD, Tone.SUCCESS),
    Change.REMOVED: (Icon.REMOVE, Tone.DANGER),
}
_COLUMNS: tuple[Column[Row], ...] = (
    Column("Isian", lambda one: one.label),
    Column("Perubahan", lambda one: one.change.label, icon=lambda one: themed_icon(*_ICONS[one.change])),
    Column("Teks pertama", lambda one: " ".join(one.left.split())[:200]),
    Column("Teks kedua", lambda one: " ".join(one.right.split())[:200]),
)


class RoundComparison(QDialog):
    """Compares in a worker; an answer for a choice that is no longer shown is left out."""

    def __init__(self, parent: QWidget, tools: StepTools, case: Case, left: str = "") -> None:
        super().__init__(parent)
        self.ui = Ui_RoundComparisonUi()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Bandingkan putaran"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tools = tools
        self._case = case
        self._sides = {one.key: one for one in sides_of(case)}
        self._rows: tuple[Row, ...] = ()
        self._model: TableModel[Row] = TableModel(_COLUMNS, self)
        ui = self.ui
        ui.table.show_model(self._model, [3, 0, 3, 3])
        ui.table.selectionModel().selectionChanged.connect(self._on_selected)
        options = [Option(one.key, one.label) for one in self._sides.values()]
        for field, name, label in (
            (ui.leftField, "kiri", self.tr("Pertama")),
            (ui.rightField, "kanan", self.tr("Kedua")),
        ):
            field.set_up(name, label, ChoiceEditor(options, empty_label=None), required=True)
        first, second = (left, NOW.key) if left else _asked_most(case, tuple(self._sides))
        ui.leftField.set_value(first)
        ui.rightField.set_value(second)
        for field in (ui.leftField, ui.rightField):
            field.edited.connect(lambda _text: self._compare())
        ui.sameCheck.toggled.connect(lambda _on: self._show_rows())
        ui.closeButton.clicked.connect(self.reject)
        self._compare()

    def _chosen(self) -> tuple[str, str]:
        return self.ui.leftField.value(), self.ui.rightField.value()

    def _compare(self) -> None:
        work = partial(compared, self._case, *self._chosen())
        self._tools.runner.read(work, partial(self._on_compared, self._chosen()), self._on_failed, owner=self)

    def _on_compared(self, chosen: tuple[str, str], rows: tuple[Row, ...]) -> None:
        if chosen != self._chosen():
            return
        self._rows = rows
        show_text(self.ui.oldTitle, self._title(chosen[0]))
        show_text(self.ui.newTitle, self._title(chosen[1]))
        self._show_rows()

    def _title(self, key: str) -> str:
        found = self._sides.get(key)
        return found.label if found else ""

    def _show_rows(self) -> None:
        ui = self.ui
        different = [one for one in self._rows if one.change is not Change.SAME]
        shown = self._rows if ui.sameCheck.isChecked() else different
        told = self.tr("{0} dari {1} isian berbeda.").format(len(different), len(self._rows))
        same = self.tr("Tidak ada perbedaan: {0} isian sama.").format(len(self._rows))
        show_text(ui.countLabel, told if different else same)
        self._model.show_rows(shown)
        if shown:
            ui.table.selectRow(0)
        self._on_selected()

    def _on_selected(self, *_changes: QItemSelection) -> None:
        ui, row = self.ui, self._model.row_at(self.ui.table.currentIndex())
        for part in (ui.oldTitle, ui.oldView, ui.newTitle, ui.newView, ui.legendLabel):
            part.setVisible(row is not None)
        segments = difference(row.left, row.right) if row else ()
        ui.oldView.show_segments(side(segments, Kind.REMOVED))
        ui.newView.show_segments(side(segments, Kind.ADDED))

    def _on_failed(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self, error)


def _asked_most(case: Case, keys: tuple[str, ...]) -> tuple[str, str]:
    """Return the draft sent last and the present; while it is out, which is one, the draft before and it."""
    sent = [key for key in keys if key.startswith("sent:")]
    if len(sent) > 1 and case.last_round and case.last_round.waiting:
        return sent[-2], sent[-1]
    return sent[-1] if sent else NOW.key, NOW.key
