"""What takes a moment to work out for step 6: readings of returned files, and what an approval covers."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.approval import Coverage
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.locks import at_rest
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.domain.rounds import Returned, Round
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.case.step_review.decision_choice import DecisionChoice
from ppid_desktop.gui.case.step_review.decision_form import DecisionForm
from ppid_desktop.gui.case.step_review.decision_suggestion import (
    chosen_of,
    contradictory,
    standing_decisions,
    suggestion_of,
)
from ppid_desktop.gui.case.step_review.reading_actions import ReadingAction
from ppid_desktop.gui.case.step_review.reading_panel import ReadingPanel
from ppid_desktop.gui.kit.turns import in_turns
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.reasoned_write import ReasonedWrite

Known = tuple[Returned, ReviewResult]


class ReadingsPart(StepPart):
    """Asks only while the page is in front; `action_requested` carries what the page itself must do."""

    coverage_read = Signal(object)  # Coverage | None
    action_requested = Signal(object, object)  # ReadingAction, Returned

    def __init__(
        self,
        tools: StepTools,
        page: QWidget,
        panel: ReadingPanel,
        form: DecisionForm,
        choice: DecisionChoice,
    ) -> None:
        super().__init__(page)
        self._tools = tools
        self._page = page
        self._panel = panel
        self._form = form
        self._choice = choice
        self._case: Case | None = None
        self._asked_for: tuple[UUID, ...] = ()
        self._asked_coverage = self._told_coverage = 0
        self._known: tuple[Known, ...] = ()
        self._holding: Returned | None = None  # the file of several whose decision holds, the officer says
        panel.action_requested.connect(self._on_action)
        choice.chosen.connect(self._on_chosen)

    def show_case(self, case: Case) -> None:
        """Follow the newest state of the record."""
        self._case = case
        if self._page.isVisible():
            self.read()

    def read(self) -> None:
        """Ask for what was not worth asking for while another step was in front."""
        if self._case is None:
            return
        latest = self._case.last_round
        files = tuple(one.id for one in (latest.returned if latest else ()))
        self._asked_coverage += 1
        if files != self._asked_for:
            self._asked_for = files
            read = partial(self._tools.services.taking.readings, self._tools.record_id)
            self._tools.runner.read(read, self._on_readings, self._on_unread)
        else:
            self._show_files()
            self._ask_coverage()

    def _ask_coverage(self) -> None:
        """Ask what an approval covers, never beside the readings: two workers hold the window up longer."""
        covers = partial(self._tools.services.desk.would_cover, self._tools.record_id)
        told = partial(self._on_coverage, self._asked_coverage)
        self._tools.runner.read(covers, told, self.failed.emit, owner=self)

    @property
    def is_told(self) -> bool:
        """Return whether the coverage told last is that of the newest state asked for."""
        return self._told_coverage == self._asked_coverage

    def _on_coverage(self, asked: int, coverage: Coverage | None) -> None:
        if asked == self._asked_coverage:  # a late answer tells nothing any more
            self._told_coverage = asked
            self.coverage_read.emit(coverage)

    def _on_readings(self, readings: dict[UUID, ReviewResult]) -> None:
        self._ask_coverage()
        latest = self._case.last_round if self._case else None
        if latest is None:
            return
        self._known = tuple((one, readings[one.id]) for one in latest.returned if one.id in readings)
        self._holding = None
        in_turns(self, self._show_readings, self._show_said, self.grown.emit)

    def _show_files(self) -> None:
        self._show_readings()
        self._show_said()

    def _show_readings(self) -> None:
        latest = self._case.last_round if self._case else None
        if self._case is not None and latest is not None:
            self._panel.show_readings(latest, self._known, at_rest=at_rest(self._case))

    def _show_said(self) -> None:
        """Show the decision that the files say."""
        latest = self._case.last_round if self._case else None
        if latest is None:
            return
        said = standing_decisions(latest, self._known)
        undecided = latest.decision is None
        self._choice.show_decisions(said if undecided and contradictory(said) else ())
        self._suggest(latest)

    def _on_chosen(self, file: Returned) -> None:
        latest = self._case.last_round if self._case else None
        if latest is not None:
            self._holding = file
            self._suggest(latest)
            self._form.take_focus()

    def _suggest(self, latest: Round) -> None:
        """Say what the files say as the round stands now: one may have been set aside meanwhile."""
        today, holding = self._tools.services.session.clock.today(), self._holding
        if holding is None or latest.set_aside(holding.id):
            suggestion = suggestion_of(latest, self._known, today)
        else:
            suggestion = chosen_of(latest, standing_decisions(latest, self._known), holding, today)
        self._form.show_suggestion(suggestion, [file.id for file, _ in self._known])

    def _on_unread(self, error: PpidError) -> None:
        """Ask again the next time: without the readings no decision is recorded."""
        self._ask_coverage()
        self._asked_for = ()
        self.failed.emit(error)

    def _on_action(self, action: ReadingAction, file: Returned) -> None:
        if action is ReadingAction.SET_ASIDE:
            self._set_aside(file)
        elif action is ReadingAction.UPHOLD:
            self._uphold(file)
        elif action is ReadingAction.TAKE_UP:
            take_up = partial(self._tools.services.desk.take_file_up, self._tools.record_id, file.id)
            self._tools.runner.write(take_up, self.case_stored.emit, self.failed.emit, owner=self._page)
        else:
            self.action_requested.emit(action, file)

    def _set_aside(self, file: Returned) -> None:
        question = Question(
            self.tr("Kesampingkan berkas ini?"),
            self.tr(
                "Keputusan di dalamnya tidak berlaku, dan koreksinya yang belum diputuskan dicatat sebagai "
                "tidak diterapkan. Yang juga tertulis dalam berkas lain putaran ini tetap menunggu. Berkas "
                "dapat dipakai lagi."
            ),
            self.tr("Kesampingkan"),
        )
        self._ask(question, self.tr("Alasan"), self._tools.services.desk.set_file_aside, file)

    def _uphold(self, file: Returned) -> None:
        question = Question(
            self.tr("Keputusan yang dicatat tetap berlaku?"),
            self.tr(
                "Berkas ini menyatakan keputusan lain. Tanyakan dahulu kepada pimpinan PPID, lalu tulis "
                "kapan dan bagaimana ia menegaskan keputusannya. Koreksi dalam berkas ini tetap perlu "
                "ditindaklanjuti."
            ),
            self.tr("Tetap berlaku"),
        )
        self._ask(question, self.tr("Penegasan pimpinan"), self._tools.services.decisions.uphold, file)

    def _ask(
        self, question: Question, label: str, write: Callable[[UUID, UUID, str], Case], file: Returned
    ) -> None:
        work = partial(write, self._tools.record_id, file.id)
        asking = ReasonedWrite(self._tools.runner, self._tools.dialogs, self._page)
        asking.ask(question, label, work, self.case_stored.emit)
