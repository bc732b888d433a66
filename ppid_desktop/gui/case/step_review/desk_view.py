"""The correction desk: every remark of the lead beside the text that went out and the text as it is now."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.corrections import printed_fields
from ppid_desktop.domain.errors import InvalidValue, PpidError
from ppid_desktop.domain.locks import closed
from ppid_desktop.domain.places import locate
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Correction, CorrectionSource
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.sharing import Choose, choose_entry
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_review import desk_presenter as presenter
from ppid_desktop.gui.case.step_review.desk_editor import DeskEditor, Purpose
from ppid_desktop.gui.case.step_review.desk_presenter import Detail, FieldChoice, Move
from ppid_desktop.gui.case.step_review.text_difference import Kind, difference, side
from ppid_desktop.gui.case.step_review.typed_correction import AskCorrection, ask_correction
from ppid_desktop.gui.forms.correction_desk import Ui_CorrectionDeskUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import set_tool_tip, show_text
from ppid_desktop.gui.kit.table_model import Column
from ppid_desktop.gui.messages import Question

T = TypeVar("T")
_FIELD_COLUMNS: tuple[Column[FieldChoice], ...] = (
    Column("Kode", lambda one: one.code),
    Column("Isian", lambda one: one.label),
    Column("Isi sekarang", lambda one: " ".join(one.text.split())),
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
        self._may = False
        self._busy = False
        self.editor = DeskEditor(self.ui, self)
        self.editor.written.connect(self._on_written)
        self.editor.opened.connect(self.grown)
        self.ui.tree.correction_chosen.connect(self._on_chosen)
        self.ui.applyAllButton.clicked.connect(self._on_apply_all)
        self.ui.typeButton.clicked.connect(self._on_type)
        self._set_up_moves()
        self._show_empty(decided=False)

    def _show_empty(self, *, decided: bool) -> None:
        title = self.tr("Tidak ada koreksi") if decided else self.tr("Belum ada koreksi")
        waiting = self.tr("Terima berkas yang kembali di atas, atau ketik koreksi dari kertas.")
        text = self.tr("Putaran ini diputus tanpa koreksi.") if decided else waiting
        self.ui.emptyState.show_state(Icon.COMMENT, title, text)

    def _set_up_moves(self) -> None:
        ui = self.ui
        self._buttons = {
            Move.APPLY: (ui.applyButton, Icon.CHECK, "Ctrl+1", self._on_apply),
            Move.CHANGE: (ui.changeButton, Icon.EDIT, "Ctrl+2", self._on_change),
            Move.DECLINE: (ui.declineButton, Icon.BLOCKED, "Ctrl+3", self._on_decline),
            Move.ANSWER: (ui.answerButton, Icon.COMMENT, "Ctrl+4", self._on_answer),
            Move.ASSIGN: (ui.assignButton, Icon.LINK, "Ctrl+5", self._on_assign),
            Move.UNDO: (ui.undoButton, Icon.UNDO, "Ctrl+0", self._on_undo),
        }
        for move, (button, icon, keys, act) in self._buttons.items():
            tone = Tone.ON_ACCENT if move is Move.APPLY else Tone.TEXT
            button.setIcon(themed_icon(icon, tone))
            button.clicked.connect(act)
            set_tool_tip(button, keys)
            self._shortcut(keys, partial(self._by_key, move))
        ui.gotoButton.setIcon(themed_icon(Icon.OPEN))
        ui.gotoButton.clicked.connect(self._on_goto)
        ui.applyAllButton.setIcon(themed_icon(Icon.CHECK))
        ui.typeButton.setIcon(themed_icon(Icon.EDIT))
        self._shortcut("Ctrl+Down", lambda: ui.tree.choose(ui.tree.neighbour(+1)))
        self._shortcut("Ctrl+Up", lambda: ui.tree.choose(ui.tree.neighbour(-1)))
        self._shortcut("Esc", self.editor.close)

    def _shortcut(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def after_case(self, case: Case) -> None:
        """Show the corrections of the newest round."""
        latest = case.last_round
        corrections = latest.corrections if latest else ()
        self._may = self._tools.may(UseCase.HANDLE_CORRECTION) and not closed(case)
        self._show_empty(decided=bool(latest and latest.decision))
        self.ui.emptyState.setVisible(not corrections)
        self.ui.deskHolder.setVisible(bool(corrections))
        show_text(self.ui.countLabel, presenter.counts(corrections))
        self.ui.typeButton.setVisible(self._may)
        ready = presenter.applicable(case) if self._may else 0
        self.ui.applyAllButton.setVisible(bool(ready))
        self.ui.applyAllButton.setText(self.tr("Terapkan semua ({0})").format(ready))
        self.ui.tree.show_groups(presenter.groups_of(corrections))
        self._show_detail()

    def take_focus(self) -> None:
        """Put the keyboard on the list."""
        self.ui.tree.setFocus()

    def _correction(self) -> Correction | None:
        latest, chosen = self.case.last_round, self.ui.tree.chosen()
        return next((one for one in (latest.corrections if latest else ()) if one.id == chosen), None)

    def _on_chosen(self, _correction_id: UUID) -> None:
        if self._case is not None:
            self._show_detail()

    def _show_detail(self) -> None:
        one = self._correction()
        if one is None:
            return
        if one.id != self._shown_id:
            self.editor.close()
        self._shown_id = one.id
        self._detail = detail = presenter.detail_of(self.case, one)
        ui = self.ui
        for label, text in (
            (ui.fieldLabel, detail.label),
            (ui.whoLabel, detail.who),
            (ui.remarkLabel, detail.remark),
            (ui.outcomeLabel, detail.outcome),
        ):
            show_text(label, text)
            label.setVisible(bool(text))
        self._show_texts(one, detail)
        ui.conflictBanner.show_notice(BannerKind.WARNING, detail.notice)
        ui.conflictBanner.setVisible(bool(detail.notice))
        for move, (button, _icon, _keys, _act) in self._buttons.items():
            button.setVisible(self._may and move in detail.moves)
        ui.gotoButton.setVisible(detail.place is not None)

    def _show_texts(self, one: Correction, detail: Detail) -> None:
        ui = self.ui
        comment = one.source is CorrectionSource.COMMENT
        segments = difference(detail.sent, detail.wanted)
        if comment:
            ui.sentView.show_text(detail.sent)
        else:
            ui.sentView.show_segments(side(segments, Kind.REMOVED))
            ui.wantedView.show_segments(side(segments, Kind.ADDED))
        show_text(ui.sentTitle, self.tr("Dikomentari") if comment else self.tr("Dikirim"))
        ui.wantedTitle.setVisible(not comment)
        ui.wantedView.setVisible(not comment)
        ui.nowTitle.setVisible(detail.now is not None)
        ui.nowView.setVisible(detail.now is not None)
        if detail.now is not None:
            ui.nowView.show_segments(side(difference(detail.sent, detail.now), Kind.ADDED))
        ui.legendLabel.setVisible(not comment)
        has_texts = bool(detail.sent or detail.wanted or detail.now is not None)
        ui.textRow.setVisible(has_texts)

    def _by_key(self, move: Move) -> None:
        button, _icon, _keys, act = self._buttons[move]
        if button.isVisible():
            act()

    def _on_apply(self) -> None:
        self._handle(self._tools.services.desk.apply)

    def _on_undo(self) -> None:
        self._handle(self._tools.services.desk.undo, stay=True)

    def _on_change(self) -> None:
        one = self._correction()
        here = locate(self.case, one.place) if one and one.place else None
        if one is not None and here is not None:
            self.editor.change(here, one.after)

    def _on_decline(self) -> None:
        one = self._correction()
        if one is not None:
            self.editor.decline(has_text=bool(one.after))

    def _on_answer(self) -> None:
        self.editor.answer()

    def _on_written(self, purpose: Purpose, text: str) -> None:
        desk = self._tools.services.desk
        change = {
            Purpose.CHANGE: desk.apply_changed,
            Purpose.DECLINE: desk.decline,
            Purpose.ANSWER: desk.answer,
        }[purpose]
        one = self._correction()
        if one is not None:
            work = partial(change, self._tools.record_id, one.id, text)
            self._write(work, partial(self._on_handled, one.id), self._on_text_refused)

    def _on_text_refused(self, error: PpidError) -> None:
        if isinstance(error, InvalidValue):
            self.editor.show_problem(f"{error.what} {error.next_step}")
        else:
            self._explain(error)

    def _handle(self, change: Callable[[UUID, UUID], Case], *, stay: bool = False) -> None:
        one = self._correction()
        if one is None:
            return
        work = partial(change, self._tools.record_id, one.id)
        done = self.case_changed.emit if stay else partial(self._on_handled, one.id)
        self._write(work, done, self._explain)

    def _write(
        self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[PpidError], None]
    ) -> None:
        """Run one change; what is pressed before its answer does nothing."""
        if self._busy:
            return
        self._busy = True

        def on_done(value: T) -> None:
            self._busy = False
            done(value)

        def on_refused(error: PpidError) -> None:
            self._busy = False
            refused(error)

        self._tools.runner.write(work, on_done, on_refused, owner=self)

    def _on_handled(self, handled: UUID, case: Case) -> None:
        self.editor.close()
        self.case_changed.emit(case)
        following = self.ui.tree.next_open(handled)
        if following is not None:
            self.ui.tree.choose(following)

    def _on_apply_all(self) -> None:
        count = presenter.applicable(self.case)
        question = Question(
            self.tr("Terapkan {0} koreksi?").format(count),
            self.tr("Setiap koreksi diterapkan seperti ditulis dan dapat dibatalkan satu per satu."),
            self.tr("Terapkan semua"),
        )
        if self._tools.dialogs.confirm(self, question):
            work = partial(self._tools.services.desk.apply_all, self._tools.record_id)
            self._write(work, self._on_all_applied, self._explain)

    def _on_all_applied(self, answer: tuple[Case, int]) -> None:
        case, _left = answer
        self.case_changed.emit(case)
        self.ui.tree.choose(self.ui.tree.next_open(None))

    def _on_assign(self) -> None:
        one = self._correction()
        choices = presenter.field_choices(self.case, iter(uuid4, None))
        title = self.tr("Hubungkan dengan isian")
        text = self.tr("Pilih isian konsep yang dimaksud koreksi ini. Kata yang dikutip diganti di dalamnya.")
        picked = self._choose(self, title, text, _FIELD_COLUMNS, choices)
        if one is not None and picked is not None:
            assign = self._tools.services.desk.assign
            place = picked.place
            work = partial(assign, self._tools.record_id, one.id, place.field_id, place.entry_id)
            self._write(work, self.case_changed.emit, self._explain)

    def _on_goto(self) -> None:
        if self._detail is not None and self._detail.place is not None:
            place = self._detail.place
            self.field_requested.emit(place.field_id, str(place.entry_id or ""))

    def _on_type(self) -> None:
        latest = self.case.last_round
        exports = latest.exports if latest else ()
        parts = [f"{one.code} {one.label}" for one in printed_fields(exports[0])] if exports else []
        typed = self._ask(self, parts)
        if typed is not None:
            type_in = self._tools.services.desk.type_in
            work = partial(
                type_in, self._tools.record_id, typed.part, typed.written, typed.wanted, typed.reason
            )
            self._write(work, self._on_typed, self._explain)

    def _on_typed(self, case: Case) -> None:
        self.case_changed.emit(case)
        latest = case.last_round
        if latest and latest.corrections:
            self.ui.tree.choose(latest.corrections[-1].id)

    def _explain(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self, error)
