"""The story of the rounds on step 6's page, with what stands behind each of its entries."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.file_opener import FileOpener
from ppid_desktop.gui.case.last_shown import LastShown
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.case.step_review.rounds_timeline import (
    entries_of,
    evidence_behind,
    files_behind,
    opened_by,
    paper_behind,
    toggling,
)
from ppid_desktop.gui.forms.step_review import Ui_StepReview


class RoundsPart(StepPart):
    """Opens what went out or came back in its own program, papers in the preview, evidence beside."""

    paper_requested = Signal(object)  # PaperRequest
    evidence_wanted = Signal(object)  # UUID

    def __init__(self, tools: StepTools, ui: Ui_StepReview, page: QWidget) -> None:
        super().__init__(page)
        self._tools = tools
        self._ui = ui
        self._case: Case | None = None
        self._names: dict[UUID, str] = {}
        self._asked = False
        self._opened: set[UUID] = set()  # earlier rounds shown in full
        self._last = LastShown()
        self._opener = FileOpener(tools, page)
        self._opener.failed.connect(self.failed)
        ui.timeline.action_requested.connect(self._on_action)

    def show_case(self, case: Case) -> None:
        """Show the newest round in full, the earlier ones summed up until they are opened."""
        if self._case is None:
            self.read_names()  # known, with some luck, before the story comes into sight
        self._case, ui = case, self._ui
        entries = entries_of(case, self._names, self._opened)
        if self._last.is_new("timeline", entries):
            ui.timeline.show_entries(entries)
            ui.emptyTimeline.setVisible(not case.rounds)
            ui.paperRow.setVisible(bool(case.rounds))
            self.grown.emit()

    def read_names(self) -> None:
        """Read once who the accounts are."""
        if not self._asked:
            self._asked = True
            self._tools.runner.read(self._tools.services.work.people, self._on_names, self._on_unread)

    def _on_unread(self, error: PpidError) -> None:
        self._asked = False  # the next time the page comes to the front
        self.failed.emit(error)

    def _on_names(self, names: dict[UUID, str]) -> None:
        self._names = names
        if self._case is not None:
            self.show_case(self._case)

    def _on_action(self, key: str) -> None:
        if self._case is None:
            return
        if round_id := opened_by(key):
            self._toggle(self._case, round_id)
            return
        request = paper_behind(self._case, key)
        evidence = evidence_behind(self._case, key)
        if request is not None:
            self.paper_requested.emit(request)
        elif evidence is not None:
            self.evidence_wanted.emit(evidence)
        else:
            self._opener.open_one_of(files_behind(self._case, key))

    def _toggle(self, case: Case, round_id: UUID) -> None:
        self._opened ^= {round_id}
        self.show_case(case)
        self._ui.timeline.take_focus(toggling(round_id, opened=round_id in self._opened))
