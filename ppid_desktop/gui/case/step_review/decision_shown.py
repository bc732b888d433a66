"""A decision that is on record, with its evidence; evidence that was to follow is added here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.decision_words import basis_text, spoken_text, unsigned_text
from ppid_desktop.domain.exemption_changes import under_exemption
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.locks import closed
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Round, RoundDecision
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.forms.decision_shown import Ui_DecisionShownUi
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text


class DecisionShown(PartHolder):
    """Shows the newest decision; `evidence_shown` carries the UUID of a piece of evidence to look at."""

    evidence_shown = Signal(object)

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionShownUi()
        self.ui.setupUi(self)
        self._tools = tools
        self.ui.evidence.set_up(tools, self.tr("Seret bukti tambahan ke sini"))
        self.add_part(self.ui.evidence.keeping)
        self.ui.evidence.case_changed.connect(self.case_changed)
        self.ui.evidence.shown.connect(self.evidence_shown)
        self.ui.evidence.grown.connect(self.grown)

    def after_case(self, case: Case) -> None:
        """Show the decision of the newest round."""
        latest = case.last_round
        decision = latest.decision if latest else None
        if latest is None or decision is None:
            return
        approves = decision.verdict.approves
        icon = (Icon.STAMP, Tone.SUCCESS) if approves else (Icon.NEEDS_FIX, Tone.DANGER)
        self.ui.verdictIcon.show_icon(*icon)
        for label, text in (
            (self.ui.verdictLabel, decision.verdict.label),
            (self.ui.whoLabel, who_text(decision)),
            (self.ui.noteLabel, f"Catatan: {decision.note}" if decision.note else ""),
            (self.ui.basisLabel, basis_text(latest)),
            (self.ui.spokenLabel, spoken_text(decision)),
            (self.ui.proofLabel, unsigned_text(latest)),
            (self.ui.consentLabel, _consent(decision)),
        ):
            show_text(label, text)
            label.setVisible(bool(text))
        self._show_pending(case, latest)
        may = self._tools.may(UseCase.RECORD_DECISION) and not closed(case)
        self.ui.evidence.show_case(case, may_add=may)

    def _show_pending(self, case: Case, latest: Round) -> None:
        awaited = self.tr("Bukti keputusan masih menyusul.")
        if under_exemption(case) and latest.standing_evidence:
            awaited = self.tr(
                "Lembar Keputusan bertanda tangan atau PDF bertanda tangan elektronik masih menyusul."
            )
        text = self.tr("{0} Rekaman belum dapat disegel sebelum bukti itu ada.").format(awaited)
        self.ui.pendingBanner.show_notice(BannerKind.WARNING, text)
        self.ui.pendingBanner.setVisible(latest.awaits_evidence)


def who_text(decision: RoundDecision) -> str:
    """Return who decided when, and how it came."""
    who = ", ".join(part for part in (decision.decider_name, decision.decider_position) if part)
    return f"{who} · {long_date(decision.decided_on)} · {decision.channel.label}"


def _consent(decision: RoundDecision) -> str:
    return f"Persetujuan atas perbedaan: {decision.consent}" if decision.consent else ""
