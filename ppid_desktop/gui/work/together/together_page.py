"""The tab *Pengajuan kolektif*: its list, or the one thing being done with several records."""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.submissions import SubmissionView
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.work.together.left_out_text import left_out_text
from ppid_desktop.gui.work.together.returned_files import ReturnedFilesPage
from ppid_desktop.gui.work.together.send_together import SendTogether
from ppid_desktop.gui.work.together.sheet_decision import SheetDecision
from ppid_desktop.gui.work.together.submission_list import SubmissionList
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.collective_sending import SentTogether
from ppid_desktop.services.submissions import Handled

F = TypeVar("F", SendTogether, ReturnedFilesPage, SheetDecision)


class TogetherPage(QStackedWidget):
    """A list and three forms, one in front; what was typed in one stays while another is looked at.

    A form is built when it is first wanted: most officers who look at the list go no further.
    """

    place_requested = Signal(object, int, str, str)  # record id, step, field id, entry id
    grown = Signal()  # something that takes the keyboard was added, or another page is in front

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._forms: list[SendTogether | ReturnedFilesPage | SheetDecision] = []
        self._deciding: SheetDecision | None = None
        self.list = SubmissionList(tools, self)
        self.addWidget(self.list)
        self.list.sending_requested.connect(self.send)
        self.list.returns_requested.connect(self.receive)
        self.list.deciding_requested.connect(self.decide)
        self.list.record_requested.connect(lambda key, step: self.place_requested.emit(key, step, "", ""))
        self.currentChanged.connect(lambda _index: self.grown.emit())

    @cached_property
    def sending(self) -> SendTogether:
        """Return the form that sends several records."""
        form = self._take_in(SendTogether(self._tools, self))
        form.sent.connect(self._on_sent)
        form.problem_chosen.connect(self._on_problem)
        return form

    @cached_property
    def returns(self) -> ReturnedFilesPage:
        """Return the form that takes returned files back."""
        form = self._take_in(ReturnedFilesPage(self._tools, self))
        form.sheet_requested.connect(self._on_sheet)
        return form

    @property
    def deciding(self) -> SheetDecision:
        """Return the form that entered the decisions of a signed sheet last."""
        if self._deciding is None:
            self._deciding = self._take_in(SheetDecision(self._tools, self))
            self._deciding.recorded.connect(self._on_recorded)
        return self._deciding

    def _turn_to(self, submission_id: UUID) -> SheetDecision:
        """Return the form with a submission's decisions, else one that holds nothing, else a new one."""
        known = [form for form in self._forms if isinstance(form, SheetDecision)]
        own = next((form for form in known if form.submission_id == submission_id), None)
        free = next((form for form in known if form.unsent.saving() is not Saving.UNSENT), None)
        self._deciding = own or free
        return self.deciding

    def _take_in(self, form: F) -> F:
        self._forms.append(form)
        self.addWidget(form)
        form.back_requested.connect(self.show_list)
        form.grown.connect(self.grown)
        return form

    def refresh(self) -> None:
        """Read again what is in front."""
        front = self.currentWidget()
        if isinstance(front, SendTogether):
            front.begin()
        elif front is self.list:
            self.list.refresh()

    def show_list(self) -> None:
        """Show the submissions."""
        self.setCurrentWidget(self.list)
        self.list.refresh()

    def send(self, records: Sequence[UUID] | None = None) -> None:
        """Choose records to send together; `records` are ticked."""
        self.setCurrentWidget(self.sending)
        self.sending.begin(records)

    def receive(self, paths: Sequence[Path] = ()) -> None:
        """Take returned files back."""
        self.setCurrentWidget(self.returns)
        self.returns.begin()
        self.returns.suggest_senders(
            list(dict.fromkeys(one.submission.recipient for one in self.list.views()))
        )
        if paths:
            self.returns.offer(paths)

    def decide(self, view: SubmissionView, evidence: Sequence[Path] = ()) -> None:
        """Enter the decisions of a submission; what was entered for another one waits in its own form."""
        form = self._turn_to(view.submission.id)
        self.setCurrentWidget(form)
        form.begin(view, evidence)

    def unsent(self) -> bool:
        """Return whether something typed in a form here was not sent, taken or recorded yet."""
        return self._unsent_form() is not None

    def show_unsent(self) -> None:
        """Bring the form that holds it to the front."""
        form = self._unsent_form()
        if form is not None:
            self.setCurrentWidget(form)

    def _unsent_form(self) -> QWidget | None:
        return next((one for one in self._forms if one.unsent.saving() is Saving.UNSENT), None)

    def _on_sent(self, sent: SentTogether) -> None:
        text = self.tr("{0} konsep dikirim. Folder pengajuan siap: {1}").format(sent.sent, sent.folder)
        kind = BannerKind.SUCCESS
        if sent.left_out:
            kind = BannerKind.WARNING
            text += "\n" + self.tr("Tidak ikut dikirim:") + "\n" + left_out_text(sent.left_out)
        self.list.say(kind, text)
        self.setCurrentWidget(self.list)
        self.list.choose(sent.submission_id)

    def _on_problem(self, record_id: UUID, problem: Problem) -> None:
        self.place_requested.emit(record_id, problem.step, problem.field_id, problem.entry_id)

    def _on_sheet(self, submission_id: UUID, paths: Sequence[Path]) -> None:
        read = partial(self._tools.services.submissions.view, submission_id)
        done = partial(self._decide_with, tuple(paths))
        self._tools.runner.read(read, done, self._explain, owner=self)

    def _decide_with(self, paths: Sequence[Path], view: SubmissionView) -> None:
        self.decide(view, paths)

    def _on_recorded(self, handled: Handled) -> None:
        text = self.tr("{0} rekaman dicatat keputusannya atau dilengkapi buktinya.").format(handled.done)
        if handled.left_out:
            text += "\n" + self.tr("Tidak dicatat:") + "\n" + left_out_text(handled.left_out)
        self.list.say(BannerKind.WARNING if handled.left_out else BannerKind.SUCCESS, text)
        self.setCurrentWidget(self.list)
        self.list.choose(handled.view.submission.id)

    def _explain(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self, error)
