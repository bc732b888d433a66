"""Leaving a record: what was typed and could not be stored is asked about before it is lost, once."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.messages import Dialogs, Question
from ppid_desktop.gui.task_runner import TaskRunner


class Leaving:
    """Asks for one page, also when something else took its place: it was in front until then."""

    def __init__(self, page: QWidget, dialogs: Dialogs, runner: TaskRunner) -> None:
        self._page = page
        self._dialogs = dialogs
        self._runner = runner
        self._may_lose = True  # something that nobody was asked about yet
        self.gone = False
        """Whether the page is only kept until nothing is on its way any more."""

    def put_aside(self) -> None:
        """Take what stands unstored by now as asked about; what is typed from now on is not."""
        self._may_lose = False

    def note_typing(self) -> None:
        """Note that something was typed, stored or refused."""
        self._may_lose = True

    def passed_on(self, error: PpidError, *, only_read: bool) -> bool:
        """Tell over the work what failed on a page that is gone; return whether it is gone."""
        if self.gone and not only_read:
            self._runner.abandoned_failure.emit(error)
        return self.gone

    def ask(
        self, saving: Saving, number: str, then: Callable[[], object], stay: Callable[[], object]
    ) -> None:
        """Go on where nothing is lost or the person agrees; `number` is the record's, for one put aside.

        Once the work is being closed neither follows: there is nobody any more who could stay.
        """
        if self._runner.closing:
            return
        asked = self._may_lose and saving in (Saving.REFUSED, Saving.UNSENT)
        question = self._question(saving is Saving.UNSENT, number)
        (stay if asked and not self._dialogs.confirm(self._page, question) else then)()

    def _question(self, unsent: bool, number: str) -> Question:
        page = self._page
        here = page.isVisible()
        return Question(
            page.tr("Tinggalkan halaman ini?") if here else page.tr("Tinggalkan rekaman {0}?").format(number),
            page.tr("Ada isian yang belum dikirim atau dicatat. Bila ditinggalkan, isian itu hilang.")
            if unsent
            else page.tr("Ada isian yang belum dapat disimpan. Bila ditinggalkan, tulisan itu hilang."),
            page.tr("Tinggalkan"),
            refusal=page.tr("Tetap di sini") if here else page.tr("Kembali ke rekaman itu"),
            dangerous=True,
        )
