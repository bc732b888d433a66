"""Step 6's page: send, wait, take back, work through, decide; each part shows when its turn has come."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import flow
from ppid_desktop.domain.approval import Coverage
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Returned
from ppid_desktop.gui.case.file_opener import FileOpener
from ppid_desktop.gui.case.held_form import HeldForm
from ppid_desktop.gui.case.last_shown import LastShown
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.sharing import Choose, choose_entry
from ppid_desktop.gui.case.step_page import PaperRequest, StepPage, StepTools
from ppid_desktop.gui.case.step_review.coverage_text import (
    CoverageNotice,
    coverage_notice,
    prospect_notice,
)
from ppid_desktop.gui.case.step_review.decision_choice import DecisionChoice
from ppid_desktop.gui.case.step_review.decision_form import DecisionForm
from ppid_desktop.gui.case.step_review.decision_shown import DecisionShown
from ppid_desktop.gui.case.step_review.desk_presenter import FieldChoice
from ppid_desktop.gui.case.step_review.desk_view import CorrectionDeskView
from ppid_desktop.gui.case.step_review.evidence_list import EvidenceList
from ppid_desktop.gui.case.step_review.evidence_panel import EvidencePanel
from ppid_desktop.gui.case.step_review.field_steps import step_of_field
from ppid_desktop.gui.case.step_review.leading_on import LeadingOn
from ppid_desktop.gui.case.step_review.outcome_rows import OutcomeRows
from ppid_desktop.gui.case.step_review.parts_shown import Turn, choose_parts, next_part
from ppid_desktop.gui.case.step_review.reading_actions import ReadingAction
from ppid_desktop.gui.case.step_review.reading_panel import ReadingPanel
from ppid_desktop.gui.case.step_review.readings_part import ReadingsPart
from ppid_desktop.gui.case.step_review.review_phase import (
    Phase,
    Standing,
    standing_of,
)
from ppid_desktop.gui.case.step_review.round_comparison import RoundComparison
from ppid_desktop.gui.case.step_review.rounds_part import RoundsPart
from ppid_desktop.gui.case.step_review.rounds_timeline import sent_side
from ppid_desktop.gui.case.step_review.sending_form import SendingForm
from ppid_desktop.gui.case.step_review.taking_form import TakingForm
from ppid_desktop.gui.case.step_review.together_note import TogetherPart
from ppid_desktop.gui.case.step_review.typed_correction import AskCorrection, ask_correction
from ppid_desktop.gui.case.step_review.waiting_part import WaitingPart
from ppid_desktop.gui.forms.step_review import Ui_StepReview
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.bring_into_view import bring_into_view, reach
from ppid_desktop.gui.kit.laid_out_once import laid_out_once
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.reasoned_write import ReasonedWrite
from ppid_desktop.gui.theme import Look, set_look
from ppid_desktop.services.papers import Paper

if TYPE_CHECKING:
    from ppid_desktop.services.review_taking import Taken

_BANNERS = {
    Phase.BLOCKED: BannerKind.WARNING,
    Phase.READY: BannerKind.INFO,
    Phase.OUT: BannerKind.INFO,
    Phase.ANSWERED: BannerKind.INFO,
    Phase.APPROVED: BannerKind.SUCCESS,
    Phase.SENT_BACK: BannerKind.WARNING,
    Phase.CLOSED: BannerKind.INFO,
}


class StepReviewPage(StepPage):
    """Reporting to the PPID lead to obtain corrections."""

    number = 6
    takes_turns = True  # hundreds of corrections

    def __init__(
        self,
        tools: StepTools,
        parent: QWidget | None = None,
        *,
        choose: Choose[FieldChoice] = choose_entry,
        ask: AskCorrection = ask_correction,
    ) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_StepReview()
        self.ui.setupUi(self)
        self._coverage: Coverage | None = None
        self._more = False
        self._phase: Phase | None = None
        self._last = LastShown()
        self._evidence_open = False
        self._opener = FileOpener(tools, self)
        self._opener.failed.connect(self.failed)
        self.waiting = self.add_part(WaitingPart(tools, self.ui, self))
        self.rounds = self.add_part(RoundsPart(tools, self.ui, self))
        self.parts.later(
            self._make_sending,
            self._make_taking,
            partial(self._make_desk, choose, ask),
            self._make_outcomes,
            self._make_decision,
            self._make_choice,
            self._make_evidence,
            self._place_forms,
            self._set_up_buttons,
        )

    def _make_sending(self) -> None:
        self.sending = SendingForm(self.tools)

    def _make_taking(self) -> None:
        self.taking = TakingForm(self.tools)

    def _make_desk(self, choose: Choose[FieldChoice], ask: AskCorrection) -> None:
        self.desk = CorrectionDeskView(self.tools, choose=choose, ask=ask)
        self.parts.before(self.desk.parts)

    def _make_outcomes(self) -> None:
        self.outcomes = OutcomeRows(self.tools)

    def _make_decision(self) -> None:
        self.decision_form = DecisionForm(self.tools)
        self.parts.before(self.decision_form.parts)

    def _make_choice(self) -> None:
        self.decision_shown = DecisionShown(self.tools)
        self.readings = ReadingPanel()
        self.choice = DecisionChoice()

    def _make_evidence(self) -> None:
        self.evidence = EvidencePanel(self.tools, self)
        self.parts.before(self.evidence.parts)

    def _place_forms(self) -> None:
        ui = self.ui
        ui.decisionLayout.addWidget(self.choice)
        for form, layout in (
            (self.sending, ui.sendLayout),
            (self.taking, ui.takingLayout),
            (self.desk, ui.deskLayout),
            (self.outcomes, ui.outcomeLayout),
            (self.decision_form, ui.decisionLayout),
            (self.decision_shown, ui.decisionLayout),
        ):
            self.add_part(HeldForm(form, self))
            layout.addWidget(form)
        ui.readingLayout.addWidget(self.readings)
        self.add_part(TogetherPart(self.tools, ui.timelineCardLayout, self))
        self.add_part(HeldForm(self.evidence, self))
        self.evidence.closed.connect(self._on_evidence_closed)
        self.evidence.room_changed.connect(self.side_changed)
        deciders = self.decision_form.deciders
        deciders.changed.connect(lambda: self.evidence.show_deciding(deciders.deciding()))
        self.evidence.wanted.connect(self.show_evidence)
        self.evidence.part_wanted.connect(lambda part: self.decision_evidence.take_in([part]))
        for part in (self.decision_form, self.decision_shown):
            part.evidence_shown.connect(self.show_evidence)
        self._reads = self.add_part(
            ReadingsPart(self.tools, self, self.readings, self.decision_form, self.choice)
        )
        self._leading = LeadingOn(self, self._reads, ui.coverageBanner, self.decision_shown)

    def _set_up_buttons(self) -> None:
        ui = self.ui
        for button, icon, act in (
            (ui.compareButton, Icon.FILES, lambda _on: self._compare()),
            (ui.memoButton, Icon.PRINT, partial(self._ask_for, Paper.NOTA_PENGAJUAN)),
            (ui.sheetButton, Icon.PRINT, partial(self._ask_for, Paper.LEMBAR_KEPUTUSAN)),
        ):
            button.setIcon(themed_icon(icon))
            button.clicked.connect(act)
        ui.moreButton.setIcon(themed_icon(Icon.RECEIVE))
        ui.moreButton.clicked.connect(self._on_more)
        ui.wayList.problem_chosen.connect(self._on_problem)
        ui.coverageBanner.first_requested.connect(self._on_consent)
        ui.coverageBanner.second_requested.connect(self._on_next_round)
        self.rounds.paper_requested.connect(self.paper_requested)
        self.rounds.evidence_wanted.connect(self.show_evidence)
        self.sending.sent.connect(self.waiting.show_folder)
        self.sending.sent_bare.connect(
            lambda one: self._turns.then(partial(self.waiting.show_no_folder, one))
        )
        self.sending.edits_requested.connect(lambda one: self.step_requested.emit(5, "", one))
        self.waiting.withdrawn.connect(self.sending.propose_again)
        self.taking.taken.connect(self._on_taken)
        self.desk.field_requested.connect(self._on_field)
        self.taking.record_requested.connect(self.record_requested)
        self.taking.reading_requested.connect(self._on_reading)
        self._reads.coverage_read.connect(self._on_coverage)
        self._reads.grown.connect(lambda: self._turns.then(partial(_keep_in_sight, self.desk)))
        self._reads.action_requested.connect(self._on_reading_action)
        self.readings.open_requested.connect(lambda file: self._opener.open_kept(file.original_name, file.id))

    def side(self) -> PartHolder | None:
        """Return the evidence while it is looked at."""
        return self.evidence if self._evidence_open else None

    def show_evidence(self, kept_id: UUID) -> None:
        """Show a piece of evidence beside the form."""
        self._evidence_open = True
        self.side_changed.emit()
        self.evidence.show_piece(kept_id)

    @property
    def decision_evidence(self) -> EvidenceList:
        """Return the list that takes evidence now."""
        latest = self.case.last_round
        shown = latest is not None and latest.decision is not None
        return self.decision_shown.ui.evidence if shown else self.decision_form.ui.evidence

    def _on_evidence_closed(self) -> None:
        was_open, self._evidence_open = self._evidence_open, False
        self.side_changed.emit()
        if was_open:  # the keyboard goes back to where the evidence is listed
            self._turns.then(partial(reach, self.decision_evidence))

    def after_case(self, case: Case) -> None:
        """Show the parts whose turn it is."""
        standing = standing_of(case, self.tools.services.session.clock.today())
        self._show_standing(standing)
        self._show_parts(case, standing.phase)
        before, self._phase = self._phase, standing.phase
        if before in (None, standing.phase) or not self.isVisible():
            return
        # Once the parts stand where they will be seen.
        if standing.phase is Phase.APPROVED:
            self._leading.begin()
            self._leading.lead(self._turns.then)
        elif following := next_part(self.ui, standing.phase):
            self._turns.then(partial(reach, following))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not worth asking for while another step was in front."""
        super().showEvent(event)
        self._reads.read()
        self.rounds.read_names()

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard where the missing thing is done; a field lies on the page of its own step."""
        self.follow_now()
        latest = self.case.last_round
        if not field_id and latest and any(str(one.softfile_id) == entry_id for one in latest.sent):
            self.outcomes.choose(UUID(entry_id))
            return True
        if latest and any(str(file.id) == entry_id for file in latest.returned):
            return reach(self.readings)
        if (field_id or entry_id) and self._on_field(field_id, entry_id):
            return True
        if latest is None or (latest.decision and not latest.decision.verdict.approves):
            return reach(self.sending)
        if latest.open_corrections:
            self._show_corrections()
            return True
        return reach(self.decision_form if latest.decision is None else self.decision_shown)

    def _show_standing(self, standing: Standing) -> None:
        kind = BannerKind.WARNING if standing.open else _BANNERS[standing.phase]
        self.ui.phaseBanner.show_notice(kind, standing.text)
        blocked = standing.phase in (Phase.BLOCKED, Phase.SENT_BACK)
        way = standing.way if blocked else ()
        if self._last.is_new("way", way):
            self.ui.wayList.show_problems(way)
            self.grown.emit()

    def _show_parts(self, case: Case, phase: Phase) -> None:
        turn = self._turn(case, phase)
        with laid_out_once(self):
            choose_parts(self.ui, self.decision_form, self.decision_shown, turn)
            if self._last.is_new("ready", turn.ready):
                button = self.decision_form.ui.recordButton
                set_look(button, Look.PRIMARY if turn.ready else None)
                button.setIcon(themed_icon(Icon.STAMP, Tone.ON_ACCENT if turn.ready else Tone.TEXT))

    def _turn(self, case: Case, phase: Phase) -> Turn:
        uses = (UseCase.EXPORT_DRAFT, UseCase.TAKE_REVIEW, UseCase.RECORD_DECISION)
        may_send, may_take, may_decide = (self.tools.may(use) for use in uses)
        again = self._coverage is not None and not self._coverage.sealable
        return Turn(phase, case.last_round, may_send, may_take, may_decide, more=self._more, again=again)

    def _on_coverage(self, coverage: Coverage | None) -> None:
        self._show_coverage(coverage)
        self._leading.lead(self._turns.then)

    def _show_coverage(self, coverage: Coverage | None) -> None:
        case = self.case
        decided = case.last_round is not None and case.last_round.decision is not None
        self._coverage = coverage if decided else None
        standing = standing_of(case, self.tools.services.session.clock.today())
        self._show_parts(case, standing.phase)
        _show_prospect(self.ui, prospect_notice(case, coverage))
        notice = coverage_notice(case, self._coverage)
        if notice is None:
            self.ui.coverageBanner.hide()
            return
        may = self.tools.may(UseCase.RECORD_DECISION) and standing.phase is Phase.APPROVED
        consent = self.tr("Catat persetujuan...") if may and notice.needs_consent else ""
        again = notice.again if may and not flow.accepted(case) else ""
        self.ui.coverageBanner.show_choice(notice.kind, notice.text, consent, again)

    def _on_reading_action(self, action: ReadingAction, file: Returned) -> None:
        match action:
            case ReadingAction.COMPARE:
                self._compare(sent_side(self.case, file))
            case ReadingAction.TAKE_OTHER:
                self._on_more()
            case ReadingAction.EVIDENCE:
                self.evidence.lay_returned(file)
            case ReadingAction.TYPE:
                self.desk.type_correction()
            case _:
                reach(self.decision_form)

    def _compare(self, left: str = "") -> None:
        RoundComparison(self, self.tools, self.case, left).open()

    def _on_problem(self, problem: Problem) -> None:
        self.step_requested.emit(problem.step, problem.field_id, problem.entry_id)

    def _on_field(self, field_id: str, entry_id: str) -> bool:
        step = step_of_field(self.case, field_id, UUID(entry_id) if entry_id else None)
        if step:
            self.step_requested.emit(step, field_id, entry_id)
        return bool(step)

    def _on_more(self) -> None:
        self._more = True
        self.ui.takingCard.show()
        self.ui.moreHolder.hide()
        reach(self.taking)

    def _on_reading(self) -> None:
        """Lead to the reading of a file that was taken before."""
        self._more = False
        self._show_parts(self.case, standing_of(self.case, self.tools.services.session.clock.today()).phase)
        reach(self.readings)

    def _on_taken(self, _taken: "Taken") -> None:
        self._more = False
        self.waiting.put_away()
        self.sending.propose_again()
        self._turns.then(self._show_corrections)  # once the form of the file is gone

    def _show_corrections(self) -> None:
        """Put the keyboard on the corrections that wait; without any, on what the file says."""
        latest = self.case.last_round
        if latest and latest.open_corrections:
            self.desk.take_focus()
            bring_into_view(self.ui.deskCard)
        else:
            reach(self.ui.readingCard)

    def _on_consent(self) -> None:
        question = Question(
            self.tr("Catat persetujuan pimpinan atas perbedaan?"),
            self.tr("Tuliskan kapan, bagaimana, dan untuk perbedaan apa pimpinan menyetujui."),
            self.tr("Catat persetujuan"),
        )
        work = partial(self.tools.services.decisions.record_consent, self.tools.record_id)
        asking = ReasonedWrite(self.tools.runner, self.tools.dialogs, self)
        asking.ask(question, self.tr("Persetujuan pimpinan"), work, self.case_changed.emit)

    def _on_next_round(self) -> None:
        self.ui.sendCard.show()
        reach(self.sending)

    def _ask_for(self, paper: Paper, _on: bool = False) -> None:
        self.paper_requested.emit(PaperRequest(paper, self.tools.record_id))


def _keep_in_sight(desk: CorrectionDeskView) -> None:
    """Undo that the readings, which come late, pushed down what the keyboard is on."""
    if desk.ui.correctionList.hasFocus():
        desk.take_focus()


def _show_prospect(ui: Ui_StepReview, notice: CoverageNotice | None) -> None:
    with laid_out_once(ui.decisionCard):
        ui.prospectBanner.setVisible(notice is not None)
        if notice is not None:
            ui.prospectBanner.show_notice(notice.kind, notice.text)
