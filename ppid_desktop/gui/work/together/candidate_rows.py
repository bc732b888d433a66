"""The records that may go out together: the ready ones to tick, the others with what they lack."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.submissions import Candidate
from ppid_desktop.gui.kit.plain import button_text, plain_label
from ppid_desktop.gui.kit.problem_list import ProblemList
from ppid_desktop.gui.theme import Look

_MOST_PROBLEMS = 4
_MOST_LACKING = 20
_INDENT = 24


class CandidateRows(QObject):
    """Fills two layouts; `problem_chosen` leads to what a record lacks."""

    changed = Signal()
    problem_chosen = Signal(object, object)  # record id, Problem

    def __init__(self, ready: QVBoxLayout, lacking: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._ready = ready
        self._lacking = lacking
        self._boxes: dict[UUID, QCheckBox] = {}
        self._candidates: dict[UUID, Candidate] = {}

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show these records; what was ticked stays ticked."""
        ticked = {one.record_id for one in self.chosen()}
        for layout in (self._ready, self._lacking):
            _empty(layout)
        self._candidates = {one.record_id: one for one in candidates}
        self._boxes = {}
        for one in candidates:
            if one.ready:
                self._add_ready(one, ticked=one.record_id in ticked)
        lacking = [one for one in candidates if not one.ready]
        for one in lacking[:_MOST_LACKING]:
            self._lacking.addWidget(self._lacking_row(one))
        if len(lacking) > _MOST_LACKING:
            more = self.tr("dan {0} rekaman lain; lihat tab Rekaman dalam proses.")
            self._lacking.addWidget(plain_label(more.format(len(lacking) - _MOST_LACKING), Look.HELP))
        self.changed.emit()

    def chosen(self) -> tuple[Candidate, ...]:
        """Return the records ticked, in their order."""
        ticked = [key for key, box in self._boxes.items() if box.isChecked()]
        return tuple(self._candidates[key] for key in ticked)

    def tick(self, records: Sequence[UUID]) -> None:
        """Tick these records and no others."""
        for key, box in self._boxes.items():
            box.setChecked(key in records)

    def tick_all(self, on: bool) -> None:
        """Tick every ready record, or none."""
        for box in self._boxes.values():
            box.setChecked(on)

    @property
    def ready_count(self) -> int:
        """Return how many records are ready."""
        return len(self._boxes)

    def _add_ready(self, one: Candidate, *, ticked: bool) -> None:
        box = QCheckBox(button_text(f"{one.number} · {_shortened(one.title) or self.tr('(tanpa judul)')}"))
        box.setAccessibleName(f"{one.number} {one.title}")
        box.setChecked(ticked)
        box.toggled.connect(lambda _on: self.changed.emit())
        self._boxes[one.record_id] = box
        said = [f"Putaran {one.round_no}", f"{one.softfiles} softfile", one.unit]
        said += ["informasi yang dikecualikan"] if one.exempted else []
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(box)
        label = plain_label(" · ".join(part for part in said if part), Look.HELP)
        label.setContentsMargins(_INDENT, 0, 0, 0)
        layout.addWidget(label)
        self._ready.addWidget(row)

    def _lacking_row(self, one: Candidate) -> QWidget:
        shown = list(one.lacks[:_MOST_PROBLEMS])
        if len(one.lacks) > _MOST_PROBLEMS:
            rest = self.tr("dan {0} hal lain").format(len(one.lacks) - _MOST_PROBLEMS)
            shown.append(Problem(one.lacks[_MOST_PROBLEMS].step, "", "lain", rest))
        row = ProblemList()
        row.show_problems(shown, f"{one.number} · {_shortened(one.title)}: {one.reason}")
        row.problem_chosen.connect(lambda problem: self.problem_chosen.emit(one.record_id, problem))
        return row


def _shortened(title: str) -> str:
    return title if len(title) <= 90 else f"{title[:88]}…"


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        widget = layout.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
