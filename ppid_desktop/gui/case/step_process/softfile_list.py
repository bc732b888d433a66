"""The softfiles of a record: a list that draws only what is in sight, and the form of the one chosen."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.domain.indonesian import size_text
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.saved_state import Saving, worst
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.case.step_process.softfile_form import SoftfileForm, present_softfiles
from ppid_desktop.gui.case.step_process.working_copy_watch import WorkingCopyWatch
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.current_stack import CurrentStack
from ppid_desktop.gui.kit.line_list import Line
from ppid_desktop.gui.kit.ordered_lines import OrderedLines
from ppid_desktop.gui.kit.turns import Turns


class SoftfileList(StepPart):
    """Forms are built when their softfile is chosen, and kept only while something in them is not stored."""

    def __init__(
        self,
        tools: StepTools,
        watch: WorkingCopyWatch,
        lines: OrderedLines,
        forms: CurrentStack,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.lines = lines
        self._tools = tools
        self._watch = watch
        self._stack = forms
        self._forms: dict[UUID, SoftfileForm] = {}
        self._front: UUID | None = None
        self._case: Case | None = None
        self._lock = Lock()
        self._problems: Sequence[Problem] = ()
        self._turns = Turns(self)
        lines.setAccessibleName(self.tr("Softfile rekaman ini"))
        lines.line_chosen.connect(self._on_chosen)
        lines.activated.connect(lambda _index: self.take_focus())
        lines.move_wanted.connect(self._on_move_wanted)
        watch.noticed.connect(self._on_noticed)
        tools.runner.busy_changed.connect(self._on_busy)

    def count(self) -> int:
        """Return how many softfiles are shown."""
        return self.lines.lines.rowCount()

    def open(self, softfile_id: UUID) -> SoftfileForm:
        """Choose a softfile and return its form; KeyError when it is not shown."""
        self.lines.choose(softfile_id)
        self._turns.finish()
        if softfile_id != self._front:
            raise KeyError(softfile_id)
        return self._forms[softfile_id]

    def take_focus(self) -> None:
        """Put the keyboard into the form of the softfile chosen."""
        chosen = self.lines.chosen()
        if chosen is not None:
            self.open(chosen).focus("nama", str(chosen))

    def show_case(self, case: Case) -> None:
        """Show the softfiles, and the newest state of the one whose form is in front."""
        self._case = case
        shown = self._shown(case)
        present = {one.id for one in shown}
        self._drop([one for one in self._forms if one not in present])
        self.lines.show_lines([line_of(one, changed=self._watch.is_changed(one.id)) for one in shown])
        self.lines.setVisible(bool(shown))
        if self._front is not None:
            self._forms[self._front].show_case(case)

    def show_lock(self, _case: Case, lock: Lock) -> None:
        """Lock the softfile that cannot be changed now; the order rests where nothing may change."""
        self._lock = lock
        self.lines.let_order(not lock.everything)
        if self._front is not None:
            self._forms[self._front].show_lock(lock)

    def show_missing(self, problems: Sequence[Problem]) -> None:
        """Show each problem in its softfile."""
        self._problems = problems
        if self._front is not None:
            self._forms[self._front].show_problems(problems)

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Choose the softfile and put the keyboard into its field."""
        softfiles = self._shown(self._case) if self._case else ()
        found = next((one.id for one in softfiles if str(one.id) == entry_id), None)
        return found is not None and self.open(found).focus(field_id, entry_id)

    def flush(self) -> None:
        """Send everything typed but not sent yet."""
        for form in self._forms.values():
            form.flush()

    def retry(self) -> None:
        """Send again what was refused."""
        for form in self._forms.values():
            form.retry()

    def saving(self) -> Saving:
        """Return whether everything typed is stored."""
        return worst(tuple(form.saving() for form in self._forms.values()))

    def _shown(self, case: Case) -> list[Softfile]:
        """Return the softfiles of the record, then those removed with work beside them."""
        removed = (one for one in case.softfiles if one.removed_at is not None)
        waiting = (one for one in removed if one.unsaved or self._watch.is_changed(one.id))
        return [*present_softfiles(case), *waiting]

    def _on_chosen(self, softfile_id: UUID) -> None:
        if softfile_id != self._front:
            build = () if softfile_id in self._forms else (partial(self._build, softfile_id),)
            self._turns.take(*build, partial(self._bring_forward, softfile_id))

    def _build(self, softfile_id: UUID) -> None:
        form = SoftfileForm(self._tools, softfile_id, self._watch, self._stack)
        form.case_changed.connect(self.case_stored)
        form.failed.connect(self.failed)
        form.saving_changed.connect(self.saving_changed)
        form.grown.connect(self.grown)
        self._stack.add_page(form)
        self._forms[softfile_id] = form

    def _bring_forward(self, softfile_id: UUID) -> None:
        """Put a form in front with the newest state; what was typed in the one before is sent."""
        form = self._forms.get(softfile_id)
        if form is None or self._case is None:
            return
        self.flush()
        self._front = softfile_id
        form.show_case(self._case)
        form.show_lock(self._lock)
        form.show_problems(self._problems)
        self._stack.show_page(form)
        self.grown.emit()
        self._drop_idle()

    def _on_busy(self, busy: bool) -> None:
        if not busy:
            self._drop_idle()

    def _drop_idle(self) -> None:
        """Let the forms go that are not in front, once nothing of theirs is on its way or refused."""
        if not self._tools.runner.busy:
            wanted = (self._front, self.lines.chosen())  # what was chosen just now comes forward in a turn
            stored = [one for one, form in self._forms.items() if form.saving() is Saving.STORED]
            self._drop([one for one in stored if one not in wanted])

    def _drop(self, softfile_ids: Sequence[UUID]) -> None:
        for softfile_id in softfile_ids:
            if softfile_id == self._front:
                self._front = None
            self._stack.drop_page(self._forms.pop(softfile_id))

    def _on_move_wanted(self, softfile_id: UUID, place: int) -> None:
        present = {one.id for one in present_softfiles(self._case)} if self._case else set()
        if softfile_id in present:  # not one that was removed: it only waits behind the others
            self.flush()
            work = partial(self._tools.services.softfiles.move, self._tools.record_id, softfile_id, place)
            self._tools.runner.write(work, self.case_stored.emit, self.failed.emit, owner=self)

    def _on_noticed(self) -> None:
        """Say which working copies changed; bring one forward unless the person is busy in another form."""
        if self._case is None:
            return
        self.show_case(self._case)
        changed = [one.id for one in self._shown(self._case) if self._watch.is_changed(one.id)]
        if changed and self._front not in changed and not self._has_focus():
            self.lines.choose(changed[0])

    def _has_focus(self) -> bool:
        holder = QApplication.focusWidget()
        return holder is not None and self._stack.isAncestorOf(holder)


def line_of(softfile: Softfile, *, changed: bool = False) -> Line:
    """Return the row of a softfile: its name, and under it what it is and how it stands."""
    current = softfile.current
    title = softfile.standard_name or current.original_name

    def told(icon: Icon, tone: Tone, *parts: str) -> Line:
        return Line(softfile.id, f"{title}\n{' · '.join(parts)}", (icon, tone))

    if softfile.removed_at is not None:
        return told(Icon.WARNING, Tone.WARNING, "dihapus", "hasil sunting belum disimpan")
    parts = (softfile.kind.label, f"versi {current.number}", size_text(current.file.size))
    if changed or softfile.unsaved:
        return told(Icon.WARNING, Tone.WARNING, *parts, "hasil sunting belum disimpan")
    if softfile.submitted:
        return told(Icon.SEND, Tone.ACCENT, *parts, "diajukan")
    return told(Icon.FILE, Tone.MUTED, *parts)
