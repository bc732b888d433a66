"""Evidence beside the form: what the lead wrote on paper is read here, and typed as corrections."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from ppid_desktop.domain.corrections import printed_fields
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.evidence import Picture
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.locks import closed
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Returned, Round
from ppid_desktop.domain.told_decision import name_of_file, name_of_piece
from ppid_desktop.gui.case.file_opener import FileOpener
from ppid_desktop.gui.case.last_shown import LastShown
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_review.evidence_list import evidence_of
from ppid_desktop.gui.case.step_review.evidence_words import Deciding, typing_words
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.evidence_panel import Ui_EvidencePanelUi
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import button_text, set_tool_tip, show_text
from ppid_desktop.gui.kit.text_editors import BlockEditor, LineEditor, SuggestEditor
from ppid_desktop.gui.kit.turns import Parts
from ppid_desktop.gui.saved_file import save_bytes
from ppid_desktop.gui.task_runner import CancelToken, Report
from ppid_desktop.services.attaching import Pasted

if TYPE_CHECKING:
    from ppid_desktop.services.evidence import Evidence, Opened

_SHARE_OF_FIELDS = 0.32
_LEAST_FIELDS = 96  # pixels: a row of fields and where the next begins
_LOW = 460  # pixels: a screen of 1366 x 768 at 150 %
_UNLIMITED = 16_777_215  # pixels: Qt's QWIDGETSIZE_MAX


class EvidencePanel(PartHolder):
    """Shows the newest round's evidence one by one; `part_wanted` carries a file taken out of an e-mail."""

    closed = Signal()
    room_changed = Signal()  # `stands_alone` says something else now
    part_wanted = Signal(object)  # Pasted
    wanted = Signal(object)  # UUID of a piece that has become evidence just now

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EvidencePanelUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._opened: Opened | None = None
        self._wanted: UUID | None = None
        self._deciding = Deciding()
        self._past: dict[UUID, Round] = {}  # the round of evidence that is not the newest round's
        self._next_page: tuple[int, int] | None = None
        self._drawing = self._alone = False
        self._last = LastShown()
        self._opener = FileOpener(tools, self)
        self._opener.failed.connect(self.failed)
        self.parts = Parts()
        self.parts.later(self._set_up_head, self._set_up_typing)
        self.hide()

    def after_case(self, case: Case) -> None:
        """Offer the newest round's evidence and the files that could not be read, then earlier evidence."""
        latest = case.last_round
        pieces = _pieces(latest) if latest else []
        self._past = {}
        for one in reversed(case.rounds):
            earlier = one.decision.evidence if one.decision and one is not latest else ()
            self._past |= {piece.id: one for piece in earlier}
            pieces += [(f"Putaran {one.number} · {name_of_piece(one, piece)}", piece.id) for piece in earlier]
        if self._last.is_new("pieces", pieces):
            self._offer(pieces)
        exports = latest.exports if latest else ()
        if exports and self._last.is_new("parts", exports[0].id):
            self._part.set_suggestions([f"{one.code} {one.label}" for one in printed_fields(exports[0])])
        may = self._tools.may(UseCase.HANDLE_CORRECTION) and bool(exports) and not closed(case)
        self.ui.typedHolder.setVisible(may)
        self._show_typing(may and self.ui.typeCheck.isChecked())
        self._show_target()
        self.ui.view.compare(self._compared())

    @property
    def stands_alone(self) -> bool:
        """Return whether page and fields, side by side, need the room of the form as well."""
        return self._alone

    def show_deciding(self, deciding: Deciding) -> None:
        """Know who is chosen as the decider while none is recorded."""
        self._deciding = deciding
        self.ui.view.compare(self._compared())

    def _compared(self) -> Deciding:
        """Return who decided, or decides, by the evidence that is open."""
        one = self._past_round() or (self._case.last_round if self._case else None)
        return Deciding(one.decision.decider_name) if one and one.decision else self._deciding

    def _past_round(self) -> Round | None:
        return self._past.get(self._wanted) if self._wanted else None

    def _show_target(self) -> None:
        """Say to which round a typed correction goes."""
        hint, verb = typing_words(self._past_round(), self.case.last_round, alone=self._alone)
        show_text(self.ui.typedHint, hint)
        self.ui.addButton.setText(verb)

    def show_piece(self, kept_id: UUID) -> None:
        """Read a piece of evidence and show it."""
        self._wanted = kept_id
        self._show_target()
        at = self.ui.pieceCombo.findData(str(kept_id))
        if at >= 0:
            self.ui.pieceCombo.setCurrentIndex(at)
        if self._opened is not None and self._opened.kept_id == kept_id:
            return
        self._forget()
        self.ui.progress.start(self.tr("Membaca bukti..."))
        self.ui.progress.ui.cancelButton.hide()
        work = partial(_opened, self._tools.services.evidence, self._tools.record_id, kept_id)
        self._tools.runner.long(work, self._on_opened, partial(self._on_problem, kept_id), owner=self)

    def lay_returned(self, file: Returned) -> None:
        """Make a file that came back evidence of a decision by hand; one that is evidence is only shown."""
        known = [one.id for one in evidence_of(self.case.last_round) if one.file.sha256 == file.file.sha256]
        if known:
            self.wanted.emit(known[0])
            return
        lay = partial(self._tools.services.evidence.lay_returned, self._tools.record_id, file.id)
        self._tools.runner.write(lay, self._on_laid, self.failed.emit, owner=self)

    def take_focus(self) -> None:
        """Put the keyboard on the page, where its keys work."""
        view = self.ui.view.ui
        (view.picture if view.picture.isVisible() else self.ui.pieceCombo).setFocus()

    def _set_up_head(self) -> None:
        ui = self.ui
        for button, icon, tip, act in (
            (ui.openButton, Icon.OPEN, self.tr("Buka di programnya"), self._on_open),
            (ui.closeButton, Icon.CLOSE, self.tr("Tutup bukti"), self._on_close),
        ):
            button.setIcon(themed_icon(icon))
            button.setAccessibleName(tip)
            set_tool_tip(button, tip)
            button.clicked.connect(lambda _on=False, go=act: go())
        ui.pieceCombo.activated.connect(self._on_chosen)
        ui.view.open_wanted.connect(self._on_open)
        ui.view.page_wanted.connect(self._on_page_wanted)
        ui.view.part_wanted.connect(partial(self._on_part, keep=True))
        ui.view.part_saved.connect(partial(self._on_part, keep=False))

    def _set_up_typing(self) -> None:
        ui = self.ui
        ui.typedScroll.setMinimumHeight(_LEAST_FIELDS)
        self._part = SuggestEditor((), FreeText.CORRECTED_PART.type)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._part.combo.setSizeAdjustPolicy(policy)
        self._part.combo.setMinimumContentsLength(9)
        ui.partField.set_up("bagian", self.tr("Bagian"), self._part, required=True)
        ui.reasonField.set_up("alasan", self.tr("Alasan"), LineEditor(FreeText.REASON.type))
        ui.writtenField.set_up("tertulis", self.tr("Tertulis"), BlockEditor(FreeText.WRITTEN.type))
        ui.wantedField.set_up(
            "seharusnya", self.tr("Seharusnya"), BlockEditor(FreeText.WANTED.type), required=True
        )
        self._fields = (ui.partField, ui.reasonField, ui.writtenField, ui.wantedField)
        self._unsent = self.add_part(Unsent(self._fields, self))
        for field in self._fields:
            field.edited.connect(self._on_typed)
        ui.addButton.setIcon(themed_icon(Icon.ADD))
        ui.addButton.clicked.connect(self._on_add)
        ui.typedCard.submitted.connect(self._on_add)
        ui.typeCheck.toggled.connect(self._on_typing)
        self._show_typing(False)
        self._on_typed()

    def _offer(self, pieces: list[tuple[str, UUID]]) -> None:
        combo = self.ui.pieceCombo
        combo.clear()
        for name, kept_id in pieces:
            combo.addItem(button_text(name).replace("&&", "&"), str(kept_id))
        ids = [kept_id for _, kept_id in pieces]
        if not ids:
            self._wanted = None
            self._forget()
            self.closed.emit()
        elif self._wanted in ids:
            combo.setCurrentIndex(ids.index(self._wanted))
        elif self.isVisible():
            self.show_piece(ids[0])

    def _on_chosen(self, _at: int) -> None:
        self.show_piece(UUID(self.ui.pieceCombo.currentData()))

    def _on_opened(self, opened: "Opened") -> None:
        if opened.kept_id != self._wanted:
            return
        self.ui.progress.finish()
        self._opened = opened
        latest = self.case.last_round
        may = self._tools.may(UseCase.RECORD_DECISION) and latest is not None and not closed(self.case)
        self.ui.view.show_facts(opened.facts, len(opened.data), self._compared(), may_add=may)
        self.grown.emit()

    def _on_problem(self, kept_id: UUID, error: PpidError) -> None:
        if kept_id == self._wanted:
            self.ui.progress.finish()
            self.ui.problemBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)

    def _on_page_wanted(self, number: int, longest: int) -> None:
        """Ask for one page at a time: while a page is enlarged step by step only the last size counts."""
        self._next_page = (number, longest)
        if not self._drawing:
            self._draw_next()

    def _draw_next(self) -> None:
        opened, wanted = self._opened, self._next_page
        self._next_page = None
        self._drawing = opened is not None and wanted is not None
        if opened is not None and wanted is not None:
            work = partial(_page, self._tools.services.evidence, opened, *wanted)
            shown, failed = partial(self._on_page, opened, wanted[0]), partial(self._on_page_failed, opened)
            self._tools.runner.long(work, shown, failed, owner=self)

    def _on_page(self, opened: "Opened", number: int, picture: Picture) -> None:
        if self._opened is opened:
            self.ui.view.show_picture(number, picture)
        self._draw_next()

    def _on_page_failed(self, opened: "Opened", error: PpidError) -> None:
        if self._opened is opened:
            self.ui.problemBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)
        self._draw_next()

    def _on_laid(self, case: Case) -> None:
        self.case_changed.emit(case)
        pieces = evidence_of(case.last_round)
        if pieces:
            self.wanted.emit(pieces[-1].id)

    def _on_part(self, number: int, *, keep: bool) -> None:
        if self._opened is not None:
            work = partial(_part, self._tools.services.evidence, self._opened, number)
            done = self.part_wanted.emit if keep else self._save_part
            self._tools.runner.long(work, done, self._explain, owner=self)

    def _save_part(self, part: Pasted) -> None:
        target = self._tools.dialogs.choose_target(self, self.tr("Simpan lampiran surat"), part.name)
        if target is not None:
            self._tools.runner.long(partial(save_bytes, target, part.data), None, self._explain, owner=self)

    def _on_open(self) -> None:
        if self._wanted is not None:
            self._opener.open_kept(self.ui.pieceCombo.currentText(), self._wanted)

    def _on_close(self) -> None:
        self._forget()
        self._wanted = None
        self.closed.emit()

    def _forget(self) -> None:
        self._opened = None
        self.ui.view.clear()
        self.ui.problemBanner.hide()
        self.ui.progress.finish()

    def _on_typing(self, wanted: bool) -> None:
        self._show_typing(wanted)
        if wanted:
            self.ui.partField.take_focus()
        self.grown.emit()

    def _show_typing(self, wanted: bool) -> None:
        """Show the fields and the button that stays in sight; the title makes room for the page."""
        ui = self.ui
        for part in (ui.typedScroll, ui.addButton):
            part.setVisible(wanted)
        ui.titleLabel.setVisible(not wanted)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Leave most of the height to the page; where there is little, put the fields beside it."""
        alone = self.height() < _LOW and not self.ui.typedScroll.isHidden()
        self.ui.typedScroll.setMaximumHeight(_UNLIMITED if alone else int(self.height() * _SHARE_OF_FIELDS))
        if alone is self._alone:
            return
        self._alone = alone
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.ui.bodyLayout.setDirection(beside if alone else below)
        self.ui.bodyLayout.setStretch(1, int(alone))
        self.ui.view.save_height(alone)
        self._show_target()
        self.room_changed.emit()

    def _on_typed(self, _text: str = "") -> None:
        ui = self.ui
        told = ui.wantedField.value() or ui.reasonField.value()
        ui.addButton.setEnabled(bool(told and ui.partField.value()))

    def _on_add(self) -> None:
        if not self.ui.addButton.isEnabled():
            return
        part, reason, written, wanted = (field.value() for field in self._fields)
        past = self._past_round()
        if past is not None:
            origin = self.tr("(Dari bukti putaran {0}.)").format(past.number)
            reason = " ".join(filter(None, (reason, origin)))
        self.ui.addButton.setEnabled(False)
        type_in = self._tools.services.desk.type_in
        work = partial(type_in, self._tools.record_id, part, written, wanted, reason)
        self._tools.runner.write(work, self._on_added, self._explain, owner=self)

    def _on_added(self, case: Case) -> None:
        for field in self._fields:
            field.set_value("")
        self._unsent.forget()
        self._on_typed()
        self.case_changed.emit(case)
        self.ui.partField.take_focus()

    def _explain(self, error: PpidError) -> None:
        self._on_typed()
        self._tools.dialogs.show_error(self, error)


def _pieces(latest: Round) -> list[tuple[str, UUID]]:
    """Return names and ids of the evidence, then of what came back and could not be read."""
    known = {one.file.sha256 for one in evidence_of(latest)}
    unread = (one for one in latest.returned if not one.readable and one.file.sha256 not in known)
    pieces = [(name_of_piece(latest, one), one.id) for one in evidence_of(latest)]
    return [*pieces, *((name_of_file(latest, one), one.id) for one in unread)]


def _opened(
    evidence: "Evidence", record_id: UUID, kept_id: UUID, _report: Report, _token: CancelToken
) -> "Opened":
    return evidence.open(record_id, kept_id)


def _page(
    evidence: "Evidence", opened: "Opened", number: int, longest: int, _report: Report, _token: CancelToken
) -> Picture:
    return evidence.page(opened, number, longest)


def _part(
    evidence: "Evidence", opened: "Opened", number: int, _report: Report, _token: CancelToken
) -> Pasted:
    return evidence.part(opened, number)
