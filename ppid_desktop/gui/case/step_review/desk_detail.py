"""The right side of the desk: one correction with its three texts, and what can be done with it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ppid_desktop.domain.rounds import Correction, CorrectionSource
from ppid_desktop.domain.text_difference import Kind, difference, side
from ppid_desktop.gui.case.step_review.desk_presenter import Detail, Move
from ppid_desktop.gui.forms.correction_desk import Ui_CorrectionDeskUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.laid_out_once import laid_out_once, show_now
from ppid_desktop.gui.kit.plain import set_tool_tip, show_text
from ppid_desktop.gui.theme import Look, set_look

_MOVES = {
    Move.APPLY: (Icon.CHECK, "T", "Ctrl+1"),
    Move.CHANGE: (Icon.EDIT, "U", "Ctrl+2"),
    Move.DECLINE: (Icon.BLOCKED, "X", "Ctrl+3"),
    Move.ANSWER: (Icon.COMMENT, "J", "Ctrl+4"),
    Move.ASSIGN: (Icon.LINK, "H", "Ctrl+5"),
    Move.UNDO: (Icon.UNDO, "Z", "Ctrl+0"),
}
_BEFORE_MOVES, _AFTER_MOVES = 2, 5  # places in the layout of a correction
LETTERS = {letter: move for move, (_icon, letter, _keys) in _MOVES.items()}
KEYS = {move: keys for move, (_icon, _letter, keys) in _MOVES.items()}


class DeskDetail:
    """Shows what `desk_presenter` decided; the buttons are found by their move."""

    def __init__(self, ui: Ui_CorrectionDeskUi) -> None:
        self._ui = ui
        self.buttons: Mapping[Move, QPushButton] = {
            Move.APPLY: ui.applyButton,
            Move.CHANGE: ui.changeButton,
            Move.DECLINE: ui.declineButton,
            Move.ANSWER: ui.answerButton,
            Move.ASSIGN: ui.assignButton,
            Move.UNDO: ui.undoButton,
        }
        self._primary: Move | None = None

    def connect(self, act: Callable[[Move], None]) -> None:
        """Let every button do its move."""
        for move, button in self.buttons.items():
            icon, letter, keys = _MOVES[move]
            button.setIcon(themed_icon(icon))
            button.clicked.connect(lambda _on, chosen=move: act(chosen))
            set_tool_tip(button, f"{letter} atau {keys}")
        self._ui.gotoButton.setIcon(themed_icon(Icon.OPEN))
        self._ui.applyFieldButton.setIcon(themed_icon(Icon.CHECK))
        set_tool_tip(self._ui.applyFieldButton, "Ctrl+Shift+1")

    def stack(self, below: bool) -> None:
        """Where all this stands below the list, let the texts be seen before what is done with them."""
        ui = self._ui
        texts: tuple[QWidget, ...] = (ui.remarkLabel, ui.conflictBanner, ui.textRow, ui.legendLabel)
        moved = (*texts, ui.keysLabel)
        with laid_out_once(ui.paneRow):
            for part in moved:
                ui.detailLayout.removeWidget(part)
                ui.listLayout.removeWidget(part)
            for place, part in enumerate(texts, _BEFORE_MOVES if below else _AFTER_MOVES):
                ui.detailLayout.insertWidget(place, part)
            (ui.detailLayout if below else ui.listLayout).addWidget(ui.keysLabel)
            show_now(*moved)

    def show(self, one: Correction, detail: Detail, *, may: bool, together: int) -> None:
        """Show a correction; `together` is how many of its field could be applied in one step."""
        ui = self._ui
        with laid_out_once(ui.paneRow, ui.actionRow, ui.textRow):
            self._show(one, detail, may=may, together=together)

    def _show(self, one: Correction, detail: Detail, *, may: bool, together: int) -> None:
        ui = self._ui
        for label, text in (
            (ui.fieldLabel, detail.label),
            (ui.whoLabel, detail.who),
            (ui.remarkLabel, detail.remark),
            (ui.outcomeLabel, detail.outcome),
            (ui.consequenceLabel, detail.consequence if may else ""),
        ):
            show_text(label, text)
            label.setVisible(bool(text))
        self._show_texts(one, detail)
        if detail.notice:
            kind = BannerKind.WARNING if detail.warns else BannerKind.INFO
            ui.conflictBanner.show_notice(kind, detail.notice)
        else:
            ui.conflictBanner.hide()
        self._show_moves(detail, may=may, together=together)

    def _show_moves(self, detail: Detail, *, may: bool, together: int) -> None:
        ui = self._ui
        held = QApplication.focusWidget()
        for move, button in self.buttons.items():
            button.setVisible(may and move in detail.moves)
        if detail.first_move is not self._primary:
            self._dress(self._primary, primary=False)
            self._dress(detail.first_move, primary=True)
            self._primary = detail.first_move
        told = QCoreApplication.translate("DeskDetail", "Terapkan semua di isian ini ({0})").format(together)
        ui.applyFieldButton.setText(told)
        ui.applyFieldButton.setVisible(may and together > 1)
        ui.gotoButton.setVisible(detail.place is not None)
        if held in self.buttons.values() and held is not None and held.isHidden():
            ui.correctionList.setFocus()  # the button that had the keyboard is gone

    def _dress(self, move: Move | None, *, primary: bool) -> None:
        if move is None:
            return
        button, (icon, _letter, _keys) = self.buttons[move], _MOVES[move]
        set_look(button, Look.PRIMARY if primary else None)
        button.setIcon(themed_icon(icon, Tone.ON_ACCENT if primary else Tone.TEXT))

    def _show_texts(self, one: Correction, detail: Detail) -> None:
        ui = self._ui
        comment = one.source is CorrectionSource.COMMENT
        told = bool(detail.wanted) or one.source.is_edit or one.row is not None
        segments = difference(detail.sent, detail.wanted) if told else ()
        if told:
            ui.sentView.show_segments(side(segments, Kind.REMOVED))
            ui.wantedView.show_segments(side(segments, Kind.ADDED))
        else:
            ui.sentView.show_text(detail.sent)
        tr = QCoreApplication.translate
        title = tr("DeskDetail", "Dikomentari") if comment else tr("DeskDetail", "Dikirim")
        show_text(ui.sentTitle, title)
        for widget in (ui.wantedTitle, ui.wantedView):
            widget.setVisible(told)
        quoted = not comment or bool(detail.sent)  # a comment may stand at a point, with nothing under it
        for widget in (ui.sentTitle, ui.sentView):
            widget.setVisible(quoted)
        self._show_now(detail, compared=not comment)
        for column, shown in enumerate((quoted, told, detail.now is not None)):
            ui.textRowLayout.setStretch(column, int(shown))
        ui.legendLabel.setVisible(told)
        ui.textRow.setVisible(bool(detail.sent or told or detail.now is not None))

    def _show_now(self, detail: Detail, *, compared: bool) -> None:
        """Show the text of today; under a comment it is the whole field, no change of the quotation."""
        ui = self._ui
        for widget in (ui.nowTitle, ui.nowView):
            widget.setVisible(detail.now is not None)
        if detail.now is not None and compared:
            ui.nowView.show_segments(side(difference(detail.sent, detail.now), Kind.ADDED))
        elif detail.now is not None:
            ui.nowView.show_text(detail.now)
