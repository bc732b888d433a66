"""The correction desk: every remark of the lead beside the text that went out and the text as it is now."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ppid_desktop.domain.corrections import Printed, printed_fields
from ppid_desktop.domain.errors import InvalidValue, PpidError
from ppid_desktop.domain.locks import closed
from ppid_desktop.domain.places import Places, locate
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Correction, Round
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.sharing import Choose, choose_entry
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_review import desk_presenter as presenter
from ppid_desktop.gui.case.step_review import desk_words as words
from ppid_desktop.gui.case.step_review.desk_detail import KEYS, LETTERS, DeskDetail
from ppid_desktop.gui.case.step_review.desk_editor import DeskEditor, Purpose
from ppid_desktop.gui.case.step_review.desk_presenter import Detail, FieldChoice, Group, Move
from ppid_desktop.gui.case.step_review.desk_together import DeskTogether
from ppid_desktop.gui.case.step_review.typed_correction import AskCorrection, ask_correction
from ppid_desktop.gui.forms.correction_desk import Ui_CorrectionDeskUi
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bring_into_view import scroll_area_around
from ppid_desktop.gui.kit.laid_out_once import laid_out_once
from ppid_desktop.gui.kit.plain import set_tool_tip, show_text
from ppid_desktop.gui.kit.table_model import Column
from ppid_desktop.gui.kit.turns import Parts, in_turns
from ppid_desktop.gui.one_at_a_time import OneAtATime

_FIELD_COLUMNS: tuple[Column[FieldChoice], ...] = (
    Column("Isian", lambda one: one.label),
    Column("Isi sekarang", lambda one: " ".join(one.text.split())),
    Column("Kode", lambda one: one.code),
)


class CorrectionDeskView(PartHolder):
    """What can be done is decided by `desk_presenter`; after each step the next open correction is shown."""

    field_requested = Signal(str, str)  # field id, entry id

    def __init__(
        self,
        tools: StepTools,
        parent: QWidget | None = None,
        *,
        choose: Choose[FieldChoice] = choose_entry,
        ask: AskCorrection = ask_correction,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CorrectionDeskUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._choose = choose
        self._ask = ask
        self._detail: Detail | None = None
        self._shown_id: UUID | None = None
        self._shown_case: Case | None = None
        self._detailed: UUID | None = None  # the correction at the right, as the case shown has it
        self._groups: tuple[Group, ...] = ()
        self._printed = _NewestDraft()
        self._may = self._going_on = False
        self._work = OneAtATime(tools.runner, self)
        self.together = DeskTogether(tools, self.ui, self._work, self)
        self.together.handled.connect(partial(self._on_handled, None))
        self.together.counted.connect(self._on_counted)
        self._pane = DeskDetail(self.ui)
        self.parts = Parts()
        self.parts.later(self._set_up_editor, self._set_up_moves, self._set_up_keys)
        self._show_empty(None)

    def _set_up_editor(self) -> None:
        self.editor = DeskEditor(self.ui, self)
        self.editor.written.connect(self._on_written)
        self.editor.opened.connect(self.grown)
        self.editor.left.connect(self.ui.correctionList.setFocus)

    def _show_empty(self, latest: Round | None) -> None:
        title, text = words.no_corrections(latest)
        self.ui.emptyState.show_state(Icon.COMMENT, title, text)

    def _set_up_moves(self) -> None:
        ui = self.ui
        self._acts: dict[Move, Callable[[], None]] = {
            Move.APPLY: self._on_apply,
            Move.CHANGE: self._on_change,
            Move.DECLINE: self._on_decline,
            Move.ANSWER: self._on_answer,
            Move.ASSIGN: self._on_assign,
            Move.UNDO: self._on_undo,
        }
        self._pane.connect(lambda move: self._acts[move]())
        for button, icon, act, keys in (
            (ui.applyAllButton, Icon.CHECK, self.together.ask_and_apply, "Ctrl+Shift+Return"),
            (ui.undoAllButton, Icon.UNDO, self.together.take_back, "Ctrl+Shift+0"),
            (ui.applyFieldButton, Icon.CHECK, self._on_apply_field, "Ctrl+Shift+1"),
            (ui.typeButton, Icon.EDIT, self.type_correction, "Ctrl+Shift+N"),
            (ui.gotoButton, Icon.OPEN, self._on_goto, "Ctrl+Shift+O"),
        ):
            button.setIcon(themed_icon(icon))
            button.clicked.connect(act)
            set_tool_tip(button, keys.replace("Return", "Enter"))
            _add_shortcut(self, keys, partial(_press, button))
        ui.correctionList.correction_chosen.connect(self._on_chosen)
        ui.correctionList.letter_pressed.connect(self._on_letter)
        ui.paneRow.turned.connect(self._on_turned)

    def _set_up_keys(self) -> None:
        tree = self.ui.correctionList
        for move, keys in KEYS.items():
            _add_shortcut(self, keys, partial(self._by_key, move))
        _add_shortcut(self, "Ctrl+Down", lambda: tree.choose(tree.neighbour(+1)))
        _add_shortcut(self, "Ctrl+Up", lambda: tree.choose(tree.neighbour(-1)))

    def event(self, event: QEvent) -> bool:
        """Claim Esc while something is being written: the page around has a use of its own for it."""
        if event.type() == QEvent.Type.ShortcutOverride and self.editor.is_open() and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put away with Esc what is being written."""
        if _is_escape(event) and self.editor.is_open():
            self.editor.leave()
        else:
            super().keyPressEvent(event)

    def showing(self, case: Case) -> Sequence[Callable[[], object]]:
        """Return what shows the corrections of the newest round: hundreds are too much for one turn."""
        if case is self._shown_case:  # after a decision here they are shown already
            return ()
        shown = (self._group, self._show_list, self._show_together, self._show_detail, self._show_head)
        return (partial(self._begin, case), *shown, partial(self.setUpdatesEnabled, True))

    def after_case(self, case: Case) -> None:
        """Show the corrections of the newest round at once."""
        for act in self.showing(case):
            act()

    def _begin(self, case: Case) -> None:
        self._case, self._shown_case, self._detailed = case, None, None
        self._may = self._tools.may(UseCase.HANDLE_CORRECTION) and not closed(case)

    @property
    def _corrections(self) -> tuple[Correction, ...]:
        return self.case.last_round.corrections if self.case.last_round else ()

    def _group(self) -> None:
        self._groups = presenter.groups_of(self._corrections, self._printed.fields(self.case))

    def _show_list(self) -> None:
        self.ui.correctionList.show_groups(self._groups)
        self._shown_case = self.case

    def _show_together(self) -> None:
        with laid_out_once(self.ui.headRow):
            self.together.show_case(self.case, may=self._may)

    def _show_head(self) -> None:
        """Show the desk, filled by now: everything that is filled in sight is laid out and painted again."""
        corrections, was_hidden = self._corrections, self.ui.deskHolder.isHidden()
        with laid_out_once(self, self.ui.headRow):
            self._show_empty(self.case.last_round)
            self.ui.emptyState.setVisible(not corrections)
            self.ui.deskHolder.setVisible(bool(corrections))
            show_text(self.ui.countLabel, presenter.counts(corrections))
            self.ui.typeButton.setVisible(self._may)
        if was_hidden and corrections:
            self.setUpdatesEnabled(False)  # laid out in this turn, painted in the next

    def _on_counted(self) -> None:
        self._detailed = None
        self._show_detail()

    def take_focus(self) -> None:
        """Put the keyboard on the list, with the whole desk in sight."""
        self.ui.correctionList.setFocus()
        QTimer.singleShot(0, self, partial(_bring_up, self.ui.paneRow if self.ui.paneRow.is_column else self))

    def _on_turned(self, column: bool) -> None:
        """Give what is chosen the room where it stands below the list."""
        self.ui.correctionList.fit(stacked=column)
        self._pane.stack(column)
        self.grown.emit()

    def _correction(self) -> Correction | None:
        chosen = self.ui.correctionList.chosen()
        return next((one for one in self._corrections if one.id == chosen), None)

    def _on_chosen(self, _correction_id: UUID) -> None:
        if self._case is not None:
            self._show_detail()

    def _show_detail(self) -> None:
        one = self._correction()
        if one is None or self._going_on or one.id == self._detailed:
            return
        self._detailed = one.id
        if one.id != self._shown_id:
            self.editor.close()
        fresh, self._shown_id = one.id != self._shown_id, one.id
        self._detail = presenter.detail_of(self.case, one)
        self._pane.show(one, self._detail, may=self._may, together=len(self.together.of_field(one)))
        if fresh and self._may and self._detail.must_word:
            self._word(one, focus=False)  # not applicable as it stands: the editor stands beside it

    def _by_key(self, move: Move) -> None:
        self._show_detail()  # the key may come before its turn
        if self._pane.buttons[move].isVisible():
            self._acts[move]()

    def _on_letter(self, letter: str) -> None:
        self._show_detail()
        first = self._detail.first_move if self._detail else None
        move = LETTERS.get(letter) if letter else first
        if move is not None:
            self._by_key(move)

    def _on_apply(self) -> None:
        one = self._correction()
        if one is not None and self.together.agreed(one, one.after):
            self._handle(self._tools.services.desk.apply)

    def _on_undo(self) -> None:
        self._handle(self._tools.services.desk.undo, stay=True)

    def _on_change(self) -> None:
        one = self._correction()
        if one is not None:
            self._word(one, focus=True)

    def _word(self, one: Correction, *, focus: bool) -> None:
        here = locate(self.case, one.place) if one.place else None
        if one.row is not None:
            self.editor.reword(one.label, one.after)
        elif here is not None and self._detail is not None:
            self.editor.change(here, self._detail.offered, focus=focus)

    def _on_decline(self) -> None:
        one = self._correction()
        if one is not None:
            self.editor.decline(has_text=one.wants_change)

    def _on_answer(self) -> None:
        one = self._correction()
        self.editor.answer(presenter.offered_answer(self.case, one) if one else "")

    def _on_written(self, purpose: Purpose, text: str) -> None:
        desk = self._tools.services.desk
        change = {
            Purpose.CHANGE: desk.apply_changed,
            Purpose.DECLINE: desk.decline,
            Purpose.ANSWER: desk.answer,
        }[purpose]
        one = self._correction()
        if one is not None and (purpose is not Purpose.CHANGE or self.together.agreed(one, text)):
            work = partial(change, self._tools.record_id, one.id, text)
            again = partial(self._on_written, purpose, text)
            self._work.write(work, partial(self._on_handled, one.id), partial(self._on_text_refused, again))

    def _on_text_refused(self, again: Callable[[], None], error: PpidError) -> None:
        if isinstance(error, InvalidValue):
            self.editor.show_problem(f"{error.what} {error.next_step}")
        else:
            self._on_refused(again, error)

    def _on_refused(self, again: Callable[[], None], error: PpidError) -> None:
        if not self.together.for_all(self._correction(), error, again):
            self._explain(error)

    def _handle(self, change: Callable[[UUID, UUID], Case], *, stay: bool = False) -> None:
        one = self._correction()
        if one is None:
            return
        work = partial(change, self._tools.record_id, one.id)
        done = self.case_changed.emit if stay else partial(self._on_handled, one.id)
        again = partial(self._handle, change, stay=stay)
        self._work.write(work, done, partial(self._on_refused, again))

    def _on_handled(self, handled: UUID | None, case: Case) -> None:
        """Show the next correction that waits, with the keyboard on the list."""
        self.editor.close()
        self._going_on = True  # what was just handled need not be shown once more
        self.show_case(case)  # at once; what stands around the desk follows in its turns
        following = self.ui.correctionList.next_open(handled)
        if following is not None:
            self.ui.correctionList.choose(following)
        self._going_on = False
        self.take_focus()
        in_turns(self, self._show_detail, partial(self.case_changed.emit, case))

    def _on_apply_field(self) -> None:
        one = self._correction()
        if one is not None:
            self.together.apply(self.together.of_field(one))

    def _on_assign(self) -> None:
        one = self._correction()
        choices = presenter.field_choices(self.case, self._printed.fields(self.case), iter(uuid4, None))
        title = self.tr("Hubungkan dengan isian")
        text = self.tr("Pilih isian konsep yang dimaksud koreksi ini. Kata yang dikutip diganti di dalamnya.")
        picked = self._choose(self, title, text, _FIELD_COLUMNS, choices)
        if one is not None and picked is not None:
            assign = self._tools.services.desk.assign
            place = picked.place
            work = partial(assign, self._tools.record_id, one.id, place.field_id, place.entry_id)
            self._work.write(work, self.case_changed.emit, self._explain)

    def _on_goto(self) -> None:
        if self._detail is not None and self._detail.place is not None:
            place = self._detail.place
            entry_id = place.entry_id and Places(self.case).present_id(place.entry_id)
            self.field_requested.emit(place.field_id, str(entry_id or ""))

    def type_correction(self) -> None:
        """Ask for a correction that stands on paper or in a file that cannot be read."""
        parts = [f"{one.code} {one.label}" for one in self._printed.fields(self.case)]
        typed = self._ask(self, parts)
        if typed is not None:
            type_in = self._tools.services.desk.type_in
            work = partial(
                type_in, self._tools.record_id, typed.part, typed.written, typed.wanted, typed.reason
            )
            self._work.write(work, self._on_typed, self._explain)

    def _on_typed(self, case: Case) -> None:
        self.case_changed.emit(case)
        latest = case.last_round
        if latest and latest.corrections:
            self.ui.correctionList.choose(latest.corrections[-1].id)

    def _explain(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self, error)


class _NewestDraft:
    """What the newest draft printed; read once for every draft."""

    def __init__(self) -> None:
        self._known: tuple[UUID | None, tuple[Printed, ...]] = (None, ())

    def fields(self, case: Case) -> tuple[Printed, ...]:
        """Return the fields of a record's newest draft."""
        latest = case.last_round
        export = latest.exports[0] if latest and latest.exports else None
        if export is None:
            return ()
        if self._known[0] != export.id:
            self._known = (export.id, printed_fields(export))
        return self._known[1]


def _bring_up(widget: QWidget) -> None:
    """Scroll the page so that the widget begins at its top, the desk below its heading."""
    area = scroll_area_around(widget)
    if area is not None:
        top = widget.mapTo(area.widget(), QPoint()).y()
        heading = 48 if isinstance(widget, CorrectionDeskView) else 0
        area.verticalScrollBar().setValue(max(top - heading, 0))


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _press(button: QPushButton) -> None:
    if button.isVisible():
        button.click()


def _add_shortcut(desk: QWidget, keys: str, act: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(keys), desk)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
