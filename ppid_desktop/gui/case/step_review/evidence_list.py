"""The evidence of a round's decision: taken in as soon as it is dropped, named, looked at, taken off."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import size_text
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import EvidenceForm
from ppid_desktop.domain.told_decision import name_of_piece
from ppid_desktop.gui.case.keeping import Keeping
from ppid_desktop.gui.case.last_shown import LastShown
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.picture_bytes import pasted_picture
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.forms.evidence_list import Ui_EvidenceListUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, QuietCombo, options_of
from ppid_desktop.gui.kit.eliding_button import ElidingButton
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import plain_label, set_tool_tip
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.theme import Look, Space
from ppid_desktop.services.attaching import Offered

_FORM_LETTERS = 12  # as much of a kind's name as a narrow form shows


def evidence_of(latest: Round | None) -> tuple[Attachment, ...]:
    """Return what the decision rests on, or what lies ready for it."""
    if latest is None:
        return ()
    return latest.decision.evidence if latest.decision else latest.laid


class EvidenceList(QWidget):
    """Until the decision is recorded a piece can be named and taken off; from then on only more is added.

    `keeping` belongs among the parts of the form around it: what was dropped is waited for.
    """

    case_changed = Signal(object)  # Case
    shown = Signal(object)  # UUID of the piece to be looked at
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EvidenceListUi()
        self.ui.setupUi(self)
        self._tools: StepTools | None = None
        self._decider: Callable[[], str] = str
        self._rows: list[QWidget] = []
        self._waiting: list[Offered] = []
        self._taking = False
        self._pasting = 0
        self._refused = self._cancelled = False
        self.keeping = Keeping(self)
        self._last = LastShown()
        self._pieces: tuple[Attachment, ...] = ()
        self._names: dict[UUID, str] = {}
        self._decided = False

    def set_up(self, tools: StepTools, title: str, decider: Callable[[], str] = str) -> None:
        """Connect the list to its surroundings and say what belongs here; `decider` gives the name chosen."""
        self._tools = tools
        self._decider = decider
        ui = self.ui
        help_text = self.tr(
            "Foto (JPG, PNG, HEIC, WEBP, AVIF), pindaian, PDF, surat elektronik, atau rekaman, juga beberapa "
            "sekaligus. Gambar dari aplikasi pesan dapat ditempel dengan Ctrl+V."
        )
        ui.dropArea.set_texts(title, help_text)
        ui.dropArea.files_offered.connect(self.take_in)
        ui.dropArea.image_pasted.connect(self._on_image)
        ui.dropArea.choose_requested.connect(self._on_choose)
        ui.progress.cancel_requested.connect(self._on_cancel)
        ui.refusalBanner.closed.connect(self._forget_refusal)
        form = ChoiceEditor(options_of(EvidenceForm), empty_label=self.tr("(dikenali dari berkasnya)"))
        text = self.tr("Jenis bukti yang ditambahkan tidak dapat diubah lagi sesudah keputusan dicatat.")
        ui.formField.set_up("jenis_bukti", self.tr("Jenis bukti tambahan"), form, help_text=text)

    def show_case(self, case: Case, *, may_add: bool) -> None:
        """Show the evidence of the newest round."""
        latest = case.last_round
        self._decided = bool(latest and latest.decision)
        self.ui.dropArea.setVisible(may_add)
        self.ui.formField.setVisible(may_add and self._decided)
        pieces = evidence_of(latest)
        self._pieces = pieces
        self._names = {one.id: name_of_piece(latest, one) for one in pieces} if latest else {}
        if self._last.is_new("pieces", (pieces, self._names, self._decided, may_add)):
            self._show(pieces, fixed=self._decided or not may_add)

    def take_in(self, offered: Sequence[Offered]) -> None:
        """Keep files one after another; the first is then shown."""
        self._waiting += offered
        if not self._taking:
            self.ui.refusalBanner.hide()
            self._forget_refusal()
            self._take_next()

    @property
    def listed(self) -> tuple[UUID, ...]:
        """Return the pieces that are shown."""
        return tuple(one.id for one in self._pieces)

    @property
    def is_taking(self) -> bool:
        """Return whether something dropped or pasted is not kept yet."""
        return self._taking or bool(self._pasting)

    @property
    def lacks_something(self) -> bool:
        """Return whether something that was to be kept last was refused or called off."""
        return self._refused or self._cancelled

    def _forget_refusal(self) -> None:
        self._refused = self._cancelled = False
        self._tell()

    def _tell(self) -> None:
        refused = Saving.UNSENT if self._refused else Saving.STORED
        self.keeping.tell(Saving.RUNNING if self.is_taking else refused)

    def _on_cancel(self) -> None:
        self._waiting.clear()
        self._cancelled = True

    def _take_next(self) -> None:
        self._taking = bool(self._waiting)
        self._tell()
        if not self._waiting or self._tools is None:
            self.ui.formField.set_value("")
            return
        source, tools = self._waiting.pop(0), self._tools
        form = _form(self.ui.formField.value()) if self._decided else None
        lay = partial(tools.services.evidence.lay, tools.record_id, source)
        work = partial(_laid, lay, form, self._decider())
        text = self.tr("Menyimpan {0}").format(source.name)
        done, failed = self._on_laid, self._on_refused
        run_long(tools.runner, self.ui.progress, text, work, done, failed, ended=self._take_next)

    def _on_laid(self, case: Case) -> None:
        before = {one.id for one in self._pieces}
        self.case_changed.emit(case)
        new = [one.id for one in evidence_of(case.last_round) if one.id not in before]
        if new:
            self.shown.emit(new[0])

    def _on_refused(self, error: PpidError) -> None:
        self._refused = True
        self.ui.refusalBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)

    def _on_choose(self) -> None:
        if self._tools is not None:
            chosen = self._tools.dialogs.choose_files(self, self.tr("Pilih bukti keputusan"))
            self.ui.dropArea.offer(chosen)

    def _on_image(self, image: QImage) -> None:
        if self._tools is not None:
            work = partial(pasted_picture, image, self._tools.services.session.clock.now())
            self._pasting += 1
            self._tell()
            self._tools.runner.long(work, self._on_pasted, self._on_not_pasted, owner=self)

    def _on_pasted(self, one: Offered) -> None:
        self.take_in([one])  # first, so that it is never taken for kept in between
        self._pasting -= 1

    def _on_not_pasted(self, error: PpidError) -> None:
        self._pasting -= 1
        self._on_refused(error)
        self._tell()

    def _show(self, pieces: Sequence[Attachment], *, fixed: bool) -> None:
        for row in self._rows:
            self.ui.rowsLayout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one, fixed=fixed) for one in pieces]
        for row in self._rows:
            self.ui.rowsLayout.addWidget(row)
        self.ui.rowsHolder.setVisible(bool(self._rows))
        self.grown.emit()

    def _row(self, one: Attachment, *, fixed: bool) -> QWidget:
        row = ResponsiveRow()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        icon = IconLabel()
        icon.show_icon(Icon.SIGNATURE if one.signed else Icon.ATTACH, Tone.MUTED)
        head = QHBoxLayout()
        head.addWidget(icon)
        head.addWidget(self._link(one))
        head.addStretch(1)
        layout.addLayout(head, 1)
        if fixed:
            form = one.form or EvidenceForm.LAIN
            layout.addWidget(plain_label(f"{form.label} · {size_text(one.file.size)}", Look.HELP, wrap=False))
        else:
            changing = QHBoxLayout()
            changing.addWidget(self._form_combo(one), 1)
            changing.addWidget(self._remove_button(one))
            layout.addLayout(changing, 1)
        return row

    def _link(self, one: Attachment) -> ElidingButton:
        button = ElidingButton()
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # begins beside the icon
        button.setProperty("look", Look.LINK.value)
        button.show_line(self._names[one.id])
        button.setAccessibleName(self.tr("Lihat bukti {0}").format(one.original_name))
        button.clicked.connect(lambda _on: self.shown.emit(one.id))
        return button

    def _form_combo(self, one: Attachment) -> QuietCombo:
        combo = QuietCombo()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_FORM_LETTERS)
        for form in EvidenceForm:
            combo.addItem(form.label, form.code)
        combo.setCurrentIndex(combo.findData((one.form or EvidenceForm.LAIN).code))
        combo.setAccessibleName(self.tr("Jenis bukti {0}").format(one.original_name))
        combo.activated.connect(lambda _at: self._name(one, _form(combo.currentData())))
        return combo

    def _remove_button(self, one: Attachment) -> QToolButton:
        button = QToolButton()
        button.setIcon(themed_icon(Icon.REMOVE))
        button.setProperty("look", Look.QUIET.value)
        name = self.tr("Jangan sertakan {0}").format(one.original_name)
        button.setAccessibleName(name)
        set_tool_tip(button, name)
        button.clicked.connect(lambda _on: self._take_off(one.id))
        return button

    def _name(self, one: Attachment, form: EvidenceForm | None) -> None:
        if self._tools is None or form is None or form is one.form:
            return
        work = partial(self._tools.services.evidence.name, self._tools.record_id, one.id, form)
        self._write(work)

    def _take_off(self, kept_id: UUID) -> None:
        if self._tools is not None:
            self._write(partial(self._tools.services.evidence.take_off, self._tools.record_id, kept_id))

    def _write(self, work: "partial[Case]") -> None:
        if self._tools is not None:
            if not self.is_taking:
                self.ui.refusalBanner.hide()
                self._forget_refusal()
            self._tools.runner.write(work, self.case_changed.emit, self._on_not_changed, owner=self)

    def _on_not_changed(self, error: PpidError) -> None:
        self._show(self._pieces, fixed=False)  # the choice that was refused goes back
        self.ui.refusalBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)


def _form(code: str) -> EvidenceForm | None:
    return next((one for one in EvidenceForm if one.code == code), None)


def _laid(  # as a long job is called
    lay: "partial[Case]", form: EvidenceForm | None, decider: str, progress: object, cancelled: object
) -> Case:
    return lay(progress, cancelled, form, decider)
