"""Which parts of step 6 are seen, which of them comes first, and which comes next."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.rounds import Round
from ppid_desktop.gui.case.step_review.review_phase import Phase
from ppid_desktop.gui.forms.step_review import Ui_StepReview


@dataclass(frozen=True, slots=True)
class Turn:
    """What decides whose turn it is; `more` asks for another returned file, `again` for another round."""

    phase: Phase
    latest: Round | None
    may_send: bool
    may_take: bool
    may_decide: bool
    more: bool
    again: bool

    @property
    def undecided(self) -> bool:
        """Return whether a round is out and waits for its decision."""
        return self.phase in (Phase.OUT, Phase.ANSWERED)

    @property
    def ready(self) -> bool:
        """Return whether nothing but the decision is missing."""
        return self.phase is Phase.ANSWERED and not (self.latest and self.latest.open_corrections)


def choose_parts(ui: Ui_StepReview, decision_form: QWidget, decision_shown: QWidget, turn: Turn) -> None:
    """Show the parts whose turn it is."""
    latest, phase = turn.latest, turn.phase
    sends = phase in (Phase.READY, Phase.SENT_BACK) or (phase is Phase.APPROVED and turn.again)
    decided = phase in (Phase.APPROVED, Phase.SENT_BACK)  # an answer may still come, and is read then too
    takes = (turn.undecided or decided) and turn.may_take
    for part, shown in (
        (ui.sendCard, turn.may_send and sends),
        (ui.waitingCard, turn.undecided),
        (ui.takingCard, takes and (phase is Phase.OUT or turn.more)),
        (ui.moreHolder, takes and phase is not Phase.OUT and not turn.more),
        (ui.readingCard, bool(latest and latest.returned)),
        (ui.deskCard, latest is not None),
        (ui.outcomeCard, bool(latest and latest.sent) and phase is not Phase.OUT),
        (ui.decisionCard, latest is not None),
        (decision_form, turn.undecided and turn.may_decide),
        (decision_shown, bool(latest and latest.decision)),
    ):
        part.setVisible(shown)
    _put_waiting(ui, behind_decision=phase is Phase.ANSWERED)


def next_part(ui: Ui_StepReview, phase: Phase) -> QWidget | None:
    """Return what comes next after a round went out, was withdrawn, or was sent back."""
    return {
        Phase.OUT: ui.waitingCard,
        Phase.SENT_BACK: ui.sendCard,
        Phase.READY: ui.sendCard,
    }.get(phase)


def _put_waiting(ui: Ui_StepReview, *, behind_decision: bool) -> None:
    """Let what comes next stand first: once something came back, waiting is not."""
    layout = ui.rootLayout
    if behind_decision != (layout.indexOf(ui.waitingCard) > layout.indexOf(ui.decisionCard)):
        neighbour = ui.decisionCard if behind_decision else ui.takingCard
        layout.removeWidget(ui.waitingCard)
        layout.insertWidget(layout.indexOf(neighbour) + int(behind_decision), ui.waitingCard)
