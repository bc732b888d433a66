"""What the desk does with many corrections in one step: apply a field's or the round's, take them back."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.exemption_changes import consequence_of
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.locks import at_rest
from ppid_desktop.domain.places import Places
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_review import desk_presenter as presenter
from ppid_desktop.gui.case.step_review import desk_words as words
from ppid_desktop.gui.forms.correction_desk import Ui_CorrectionDeskUi
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.one_at_a_time import OneAtATime
from ppid_desktop.services.correction_applying import Together
from ppid_desktop.services.shared_entries import SharedApproval, shared_id


class DeskTogether(QObject):
    """`handled` carries the case after a step; `counted` tells that `ready` is known anew."""

    handled = Signal(object)  # Case
    counted = Signal()

    def __init__(self, tools: StepTools, ui: Ui_CorrectionDeskUi, work: OneAtATime, desk: QWidget) -> None:
        super().__init__(desk)
        self._tools = tools
        self._ui = ui
        self._work = work
        self._desk = desk
        self._case: Case | None = None
        self._sharing: frozenset[UUID] = frozenset()  # of what applies cleanly: changes a shared entry
        self._asked: tuple[Correction, ...] = ()  # what applies cleanly
        self.ready: tuple[Correction, ...] = ()

    def show_case(self, case: Case, *, may: bool) -> None:
        """Offer what can be done in one step now."""
        self._case, ui = case, self._ui
        corrections = case.last_round.corrections if case.last_round else ()
        may_change = may and not at_rest(case)
        self._asked = presenter.applicable(case) if may_change else ()
        self._sharing = _sharing(case, self._asked)
        self._count(frozenset())
        if self._sharing:  # other records are looked at: until then these are not counted
            stays = partial(self._tools.services.sharing.stays, self._tools.record_id, self._sharing)
            told = partial(self._on_stays, case)
            self._tools.runner.read(stays, told, self._explain, owner=self._desk)
        batch = presenter.last_batch(corrections) if may_change else ()
        ui.undoAllButton.setVisible(bool(batch))
        ui.undoAllButton.setText(self.tr("Batalkan yang sekaligus ({0})").format(len(batch)))

    def _on_stays(self, case: Case, stays: frozenset[UUID]) -> None:
        if case is self._case:
            self._count(stays)
            self.counted.emit()

    def _count(self, stays: frozenset[UUID]) -> None:
        """Be ready for what changes this record alone, and for those of the sharing that do, too."""
        self.ready = tuple(one for one in self._asked if one.id not in self._sharing - stays)
        button = self._ui.applyAllButton
        button.setVisible(bool(self.ready))
        button.setText(self.tr("Terapkan semua ({0})").format(len(self.ready)))

    def of_field(self, one: Correction) -> tuple[Correction, ...]:
        """Return what could be applied of the field that a correction belongs to."""
        return tuple(other for other in self.ready if other.label == one.label)

    def ask_and_apply(self) -> None:
        """Apply everything that applies cleanly, after a question; not while something is still applied."""
        if self._case is None or self._work.busy:
            return
        title = self.tr("Terapkan {0} koreksi?").format(len(self.ready))
        shared = sum(one.id in self._sharing for one in self.ready)
        reaching = len(self._asked) - len(self.ready)
        told = words.together(self.ready, presenter.held_back(self._case), shared, reaching)
        if self._tools.dialogs.confirm(self._desk, Question(title, told, self.tr("Terapkan semua"))):
            self.apply(self.ready)

    def agreed(self, one: Correction, text: str) -> bool:
        """Ask before a correction changes what makes the information exempted or open."""
        told = consequence_of(self._case, one, text) if self._case else ""
        if self._work.busy:
            return False
        title = self.tr("Terapkan koreksi atas {0}?").format(one.label)
        question = Question(title, told, self.tr("Terapkan"), dangerous=True)
        return not told or self._tools.dialogs.confirm(self._desk, question)

    def for_all(self, one: Correction | None, error: PpidError, again: Callable[[], None]) -> bool:
        """Offer to let a change reach the records it would take out of their approval, then do it again.

        False when the refusal is another one, to be explained as usual.
        """
        if not isinstance(error, SharedApproval) or one is None:
            return False
        owner, entry_id = self._entry(one)
        if entry_id is None:
            return False
        question = Question(
            self.tr("Ubah untuk semua rekaman?"),
            f"{error.what} {error.meaning}",
            self.tr("Ubah untuk semuanya"),
            dangerous=True,
        )
        if self._tools.dialogs.confirm(self._desk, question):
            doubt = self._tools.services.sharing.change_for_all
            work = partial(doubt, self._tools.record_id, owner, entry_id)
            self._work.write(work, lambda _case: again(), self._explain)
        return True

    def _entry(self, one: Correction) -> tuple[Owner, UUID | None]:
        """Return the entry that a correction changes; for a line to be added, the check that gets it."""
        found = one.place.entry_id if one.place else one.row.entry_id if one.row else None
        if at := Places(self._case).entry(found) if self._case else None:
            return at[0], at[1]
        checks = self._case.checks if self._case else ()
        return Owner.CHECK, checks[-1].id if checks else None

    def apply(self, chosen: tuple[Correction, ...]) -> None:
        """Apply these in one step."""
        ids = frozenset(one.id for one in chosen)
        work = partial(self._tools.services.desk.apply_all, self._tools.record_id, ids)
        self._work.write(work, partial(self._on_applied, ids), self._explain)

    def take_back(self) -> None:
        """Take back what was applied in one step last."""
        latest = self._case.last_round if self._case else None
        together = presenter.last_batch(latest.corrections) if latest else ()
        if together and together[0].batch is not None:
            undo = self._tools.services.desk.undo_batch
            work = partial(undo, self._tools.record_id, together[0].batch)
            self._work.write(work, self._on_undone, self._explain)

    def _on_applied(self, chosen: frozenset[UUID], done: Together) -> None:
        self.handled.emit(done.case)
        latest = done.case.last_round
        left = [one for one in latest.open_corrections if one.id in chosen] if latest else ()
        title = self.tr("{0} koreksi belum diterapkan").format(len(left))
        self._tell(title, words.not_applied(len(left) - done.shared, done.shared))

    def _on_undone(self, done: Together) -> None:
        self.handled.emit(done.case)
        title = self.tr("{0} koreksi tidak dibatalkan").format(done.left)
        self._tell(title, words.not_undone(done.left - done.shared, done.shared))

    def _tell(self, title: str, text: str) -> None:
        if text:
            self._tools.dialogs.inform(self._desk, title, text)

    def _explain(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self._desk, error)


def _sharing(case: Case, asked: tuple[Correction, ...]) -> frozenset[UUID]:
    """Return what would change an entry that serves other records, too."""
    present = Places(case)
    found = ((one, present.entry(one.place.entry_id)) for one in asked if one.place)
    return frozenset(one.id for one, at in found if at and shared_id(case, at[0], at[1]))
