"""One row of the signed sheet as the officer enters it: the verdict ticked, and the note beside it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.submissions import MemberRow
from ppid_desktop.domain.terms import Verdict
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, options_of
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.plain import plain_label
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.kit.text_editors import LineEditor
from ppid_desktop.gui.theme import Look, Space
from ppid_desktop.services.submissions import RowRuling


class RulingRow(QWidget):
    """Empty until a verdict is chosen; one that was read counts once the officer confirms it."""

    changed = Signal()

    def __init__(self, row: MemberRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record_id = row.record_id
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        layout.addWidget(plain_label(f"{row.number} · {row.title}", Look.LABEL))
        layout.addWidget(plain_label(_said(row), Look.HELP))
        self.verdict_field, self.note_field = LabelledField(), LabelledField()
        verdict = ChoiceEditor(options_of(Verdict), empty_label=self.tr("(belum diputuskan)"))
        self.verdict_field.set_up("keputusan", self.tr("Keputusan {0}").format(row.number), verdict)
        note = LineEditor(Line(1000))
        self.note_field.set_up("catatan", self.tr("Catatan {0}").format(row.number), note)
        for field in (self.verdict_field, self.note_field):
            field.show_label(False)  # the line above names the record
        note.line.setPlaceholderText(self.tr("Catatan pada baris ini (opsional)"))
        fields = ResponsiveRow()
        row_layout = QHBoxLayout(fields)
        row_layout.setContentsMargins(0, 0, 0, 0)
        row_layout.setSpacing(Space.LARGE)
        row_layout.addWidget(self.verdict_field, 1)
        row_layout.addWidget(self.note_field, 2)
        layout.addWidget(fields)
        told = self.tr("Terbaca dari konsep yang kembali; sudah dicocokkan dengan lembar keputusan")
        self.confirm = QCheckBox(told)
        self.confirm.setAccessibleName(f"{self.confirm.text()}: {row.number}")
        self.confirm.toggled.connect(lambda _on: self.changed.emit())
        self.confirm.hide()
        layout.addWidget(self.confirm)
        self.verdict_field.edited.connect(lambda _text: self.confirm.hide())  # chosen by hand
        for field in (self.verdict_field, self.note_field):
            field.edited.connect(lambda _text: self.changed.emit())

    @property
    def record_id(self) -> UUID:
        """Return the record this row decides."""
        return self._record_id

    @property
    def is_filled(self) -> bool:
        """Return whether the officer entered a verdict or a note, or confirmed one."""
        return bool(self.ruling() or self.note_field.value())

    def verdict(self) -> Verdict | None:
        """Return the verdict chosen."""
        code = self.verdict_field.value()
        return next((one for one in Verdict if one.code == code), None)

    def choose(self, verdict: Verdict) -> None:
        """Choose a verdict where none is entered; a proposal that says the contrary stays to be looked at."""
        proposed = self.verdict()
        if proposed is None or (self._waits() and proposed.approves == verdict.approves):
            self.verdict_field.set_value(verdict.code)
            self.confirm.hide()
            self.changed.emit()

    def propose(self, verdict: Verdict) -> None:
        """Show what the returned draft says, to be confirmed; what is entered stays."""
        if self.verdict() is None:
            self.verdict_field.set_value(verdict.code)
            self.confirm.show()
            self.changed.emit()

    def take_over(self, other: "RulingRow") -> None:
        """Take over what was entered in an earlier row of the same record."""
        self.verdict_field.set_value(other.verdict_field.value())
        self.note_field.set_value(other.note_field.value())
        self.confirm.setVisible(not other.confirm.isHidden())
        self.confirm.setChecked(other.confirm.isChecked())

    def ruling(self) -> RowRuling | None:
        """Return what is to be recorded; None while the row is empty or waits for being confirmed."""
        verdict = None if self._waits() else self.verdict()
        return RowRuling(self._record_id, verdict, self.note_field.value()) if verdict else None

    def _waits(self) -> bool:
        """Return whether a proposal waits for being confirmed."""
        return not (self.confirm.isHidden() or self.confirm.isChecked())


def _said(row: MemberRow) -> str:
    parts = [f"Putaran {row.round_no}", row.state.value]
    parts += [f"{row.open_corrections} koreksi belum ditindaklanjuti"] if row.open_corrections else []
    parts += ["informasi yang dikecualikan"] if row.exempted else []
    return " · ".join(parts)
