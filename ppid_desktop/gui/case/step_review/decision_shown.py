"""A decision that is on record, with its evidence; evidence that was to follow is added here."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.locks import closed
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import RoundDecision
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.gui.case.file_opener import FileOpener
from ppid_desktop.gui.case.last_shown import LastShown
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.forms.decision_shown import Ui_DecisionShownUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import button_text, show_text
from ppid_desktop.gui.theme import Look
from ppid_desktop.services.attaching import Offered


class DecisionShown(PartHolder):
    """Shows the newest decision."""

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionShownUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._opener = FileOpener(tools, self)
        self._opener.failed.connect(self.failed)
        self._rows: list[QWidget] = []
        self._last = LastShown()
        self._waiting: list[Offered] = []
        session = tools.services.session
        self.ui.evidence.set_up(
            tools.runner,
            tools.dialogs,
            session.clock.now,
            self.tr("Seret bukti tambahan ke sini"),
            self.tr("Pindaian, foto, atau PDF yang ditandatangani. Tempel gambar dengan Ctrl+V juga bisa."),
        )
        self.ui.evidence.changed.connect(self._show_button)
        self.ui.evidence.changed.connect(self.grown)
        self.ui.addButton.setIcon(themed_icon(Icon.ATTACH))
        self.ui.addButton.clicked.connect(self._on_add)
        self._show_button()

    def after_case(self, case: Case) -> None:
        """Show the decision of the newest round."""
        latest = case.last_round
        decision = latest.decision if latest else None
        if decision is None:
            return
        approves = decision.verdict.approves
        icon = (Icon.STAMP, Tone.SUCCESS) if approves else (Icon.NEEDS_FIX, Tone.DANGER)
        self.ui.verdictIcon.show_icon(*icon)
        for label, text in (
            (self.ui.verdictLabel, decision.verdict.label),
            (self.ui.whoLabel, who_text(decision)),
            (self.ui.noteLabel, f"Catatan: {decision.note}" if decision.note else ""),
            (self.ui.basisLabel, decision.basis),
            (self.ui.consentLabel, _consent(decision)),
        ):
            show_text(label, text)
            label.setVisible(bool(text))
        if self._last.is_new("evidence", (decision.evidence, decision.evidence_pending)):
            self._show_evidence(decision)
        may = self._tools.may(UseCase.RECORD_DECISION) and not closed(case)
        self.ui.evidence.setVisible(may)

    def _show_evidence(self, decision: RoundDecision) -> None:
        for row in self._rows:
            self.ui.evidenceRowsLayout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._link(one) for one in decision.evidence]
        for row in self._rows:
            self.ui.evidenceRowsLayout.addWidget(row)
        self.grown.emit()
        text = self.tr("Bukti keputusan masih menyusul. Rekaman belum dapat disegel sebelum bukti ada.")
        self.ui.pendingBanner.show_notice(BannerKind.WARNING, text)
        self.ui.pendingBanner.setVisible(decision.evidence_pending)

    def _link(self, one: Attachment) -> QPushButton:
        button = QPushButton(button_text(one.original_name))
        button.setProperty("look", Look.LINK.value)
        button.setAccessibleName(self.tr("Buka bukti {0}").format(one.original_name))
        button.clicked.connect(lambda _on: self._opener.open_kept(one.original_name, one.id))
        return button

    def _show_button(self) -> None:
        self.ui.addHolder.setVisible(bool(self.ui.evidence.offered()))

    def _on_add(self) -> None:
        self._waiting = list(self.ui.evidence.offered())
        self._add_next()

    def _add_next(self) -> None:
        if not self._waiting:
            self.ui.evidence.clear()
            return
        source = self._waiting.pop(0)
        work = partial(self._tools.services.decisions.add_evidence, self._tools.record_id, source)
        text = self.tr("Menyimpan {0}").format(source.name)
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_added, self._on_refused)

    def _on_added(self, case: Case) -> None:
        self.case_changed.emit(case)
        self._add_next()

    def _on_refused(self, error: PpidError) -> None:
        self._waiting.clear()
        self._tools.dialogs.show_error(self, error)


def who_text(decision: RoundDecision) -> str:
    """Return who decided when, and how it came."""
    who = ", ".join(part for part in (decision.decider_name, decision.decider_position) if part)
    return f"{who} · {long_date(decision.decided_on)} · {decision.channel.label}"


def _consent(decision: RoundDecision) -> str:
    return f"Persetujuan atas perbedaan: {decision.consent}" if decision.consent else ""
