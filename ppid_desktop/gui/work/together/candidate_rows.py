"""The records that may go out together: the ready ones to tick, the others with what they lack."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.submissions import Candidate
from ppid_desktop.gui.kit.plain import button_text, plain_label
from ppid_desktop.gui.kit.problem_list import ProblemList
from ppid_desktop.gui.theme import Look

_MOST_PROBLEMS = 4
_MOST_LACKING = 20
_AT_ONCE = 4  # rows built before the window may answer again
_INDENT = 24


class CandidateRows(QObject):
    """Fills two layouts, some rows at a time; `problem_chosen` leads to what a record lacks."""

    changed = Signal()
    grown = Signal()  # rows were added
    problem_chosen = Signal(object, object)  # record id, Problem

    def __init__(self, ready: QVBoxLayout, lacking: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._ready = ready
        self._lacking = lacking
        self._ticked: set[UUID] = set()
        self._boxes: dict[UUID, QCheckBox] = {}
        self._candidates: dict[UUID, Candidate] = {}
        self._waiting: list[Candidate] = []
        self._left_out = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._build_some)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show these records; what was ticked stays ticked."""
        for layout in (self._ready, self._lacking):
            _empty(layout)
        self._candidates = {one.record_id: one for one in candidates}
        self._ticked &= {one.record_id for one in candidates if one.ready}
        self._boxes = {}
        lacking = [one for one in candidates if not one.ready]
        self._waiting = [*(one for one in candidates if one.ready), *lacking[:_MOST_LACKING]]
        self._left_out = len(lacking) - _MOST_LACKING
        self._build_some()
        self.changed.emit()

    def chosen(self) -> tuple[Candidate, ...]:
        """Return the records ticked, in their order."""
        return tuple(one for key, one in self._candidates.items() if key in self._ticked)

    def tick(self, records: Iterable[UUID]) -> None:
        """Tick these records and no others; one that is not ready stays as it is."""
        self._ticked = {key for key in records if key in self._candidates and self._candidates[key].ready}
        for key, box in self._boxes.items():
            box.setChecked(key in self._ticked)
        self.changed.emit()

    def tick_all(self, on: bool) -> None:
        """Tick every ready record, or none."""
        self.tick(self._candidates if on else ())

    @property
    def ready_count(self) -> int:
        """Return how many records are ready."""
        return sum(one.ready for one in self._candidates.values())

    def _build_some(self) -> None:
        """Add a few rows; the window answers before the next ones are added."""
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for one in some:
            if one.ready:
                self._add_ready(one)
            else:
                self._lacking.addWidget(self._lacking_row(one))
        if self._waiting:
            self._next.start()
            return
        if self._left_out > 0:
            more = self.tr("dan {0} rekaman lain; lihat tab Rekaman dalam proses.")
            self._lacking.addWidget(plain_label(more.format(self._left_out), Look.HELP))
        self.grown.emit()

    def _on_toggled(self, key: UUID, on: bool) -> None:
        if on:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self.changed.emit()

    def _add_ready(self, one: Candidate) -> None:
        box = QCheckBox(button_text(f"{one.number} · {_shortened(one.title) or self.tr('(tanpa judul)')}"))
        box.setAccessibleName(f"{one.number} {one.title}")
        box.setChecked(one.record_id in self._ticked)
        box.clicked.connect(lambda on: self._on_toggled(one.record_id, on))
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
