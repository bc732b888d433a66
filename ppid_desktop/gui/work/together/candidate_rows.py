"""The records that may go out together: the ready ones to tick, the others with what they lack."""

from collections.abc import Iterable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.submissions import Candidate
from ppid_desktop.gui.kit.line_list import Line, LineList
from ppid_desktop.gui.kit.plain import plain_label
from ppid_desktop.gui.kit.problem_list import ProblemList
from ppid_desktop.gui.kit.turns import Turns
from ppid_desktop.gui.theme import Look

_MOST_PROBLEMS = 4
_MOST_LACKING = 20


class CandidateRows(QObject):
    """A list of the ready ones, and some of the others; `problem_chosen` leads to what a record lacks."""

    changed = Signal()
    grown = Signal()  # rows were added
    problem_chosen = Signal(object, object)  # record id, Problem

    def __init__(self, ready: QVBoxLayout, lacking: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = LineList(ticks=True)
        self.list.setAccessibleName(self.tr("Rekaman yang siap dikirim"))
        self.list.lines.tick_changed.connect(self._on_tick)
        ready.addWidget(self.list)
        self._lacking = lacking
        self._ticked: set[UUID] = set()
        self._candidates: dict[UUID, Candidate] = {}
        self._turns = Turns(parent)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show these records; what was ticked stays ticked."""
        self._candidates = {one.record_id: one for one in candidates}
        ready = [one for one in candidates if one.ready]
        self.list.setVisible(bool(ready))
        self.list.show_lines([self._ready_line(one) for one in ready])
        self.tick(self._ticked)
        lacking = [one for one in candidates if not one.ready]
        _empty(self._lacking)
        shown = [partial(self._add_lacking, one) for one in lacking[:_MOST_LACKING]]
        self._turns.take(*shown, partial(self._end, len(lacking) - _MOST_LACKING))

    def chosen(self) -> tuple[Candidate, ...]:
        """Return the records ticked, in their order."""
        return tuple(one for key, one in self._candidates.items() if key in self._ticked)

    def tick(self, records: Iterable[UUID]) -> None:
        """Tick these records and no others; one that is not ready stays as it is."""
        self._ticked = {key for key in records if key in self._candidates and self._candidates[key].ready}
        self.list.lines.tick(self._ticked)
        self.changed.emit()

    def tick_all(self, on: bool) -> None:
        """Tick every ready record, or none."""
        self.tick(self._candidates if on else ())

    @property
    def ready_count(self) -> int:
        """Return how many records are ready."""
        return sum(one.ready for one in self._candidates.values())

    def _end(self, left_out: int) -> None:
        if left_out > 0:
            more = self.tr("dan {0} rekaman lain; lihat tab Rekaman dalam proses.")
            self._lacking.addWidget(plain_label(more.format(left_out), Look.HELP))
        self.grown.emit()

    def _on_tick(self, key: UUID, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(key)
        self.changed.emit()

    def _ready_line(self, one: Candidate) -> Line:
        said = [f"Putaran {one.round_no}", f"{one.softfiles} softfile", one.unit]
        said += ["informasi yang dikecualikan"] if one.exempted else []
        title = one.title or self.tr("(tanpa judul)")
        return Line(one.record_id, f"{one.number} · {title}\n{' · '.join(part for part in said if part)}")

    def _add_lacking(self, one: Candidate) -> None:
        self._lacking.addWidget(self._lacking_row(one))

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
