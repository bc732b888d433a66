"""The penetapan of a proposed exemption (PP 61/2010 Ps 4): recorded once, with all its particulars."""

from functools import partial
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.early_days import early_day
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Choice, Day, Number
from ppid_desktop.domain.flow import status
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.locks import closed, field_locked
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.record import Case, Determination
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rules import classification, determination_problems, expiry
from ppid_desktop.domain.terms import Letter, RecordStatus, TermKind
from ppid_desktop.gui.case.file_opener import FileOpener
from ppid_desktop.gui.case.last_shown import LastShown
from ppid_desktop.gui.case.long_work import run_long, without_progress
from ppid_desktop.gui.case.open_up_dialog import ChooseCategory, choose_category, open_categories
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_archive.determination_text import entries_of
from ppid_desktop.gui.case.step_identify.legal_notes import term_note
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.determination_form import Ui_DeterminationFormUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, options_of
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.labelled_field import LabelledField, editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import NumberEditor
from ppid_desktop.gui.kit.turns import Parts

_OPEN_ENDED = (TermKind.SAMPAI_PERISTIWA, TermKind.SELAMA_DIBUTUHKAN, TermKind.SESUAI_PERATURAN)


class DeterminationForm(PartHolder):
    """Shown for proposed exemptions; the rules of law are told while it is filled in."""

    def __init__(
        self, tools: StepTools, parent: QWidget | None = None, *, choose: ChooseCategory = choose_category
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DeterminationFormUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._choose = choose
        self._tried = False
        self._last = LastShown()
        self._opener = FileOpener(tools, self)
        self._opener.failed.connect(self.failed)
        self._fields: dict[str, LabelledField] = {}
        self.parts = Parts()
        self.parts.later(self._set_up_fields, self._set_up_buttons)
        self.ui.formHolder.hide()
        self.ui.resultProblem.hide()

    def _set_up_fields(self) -> None:
        ui = self.ui
        self._decided, self._ends, self._review = DayEditor(Day()), DayEditor(Day()), DayEditor(Day())
        self._years = NumberEditor(Number(1, 200))
        kinds = ChoiceEditor(options_of(TermKind), Choice(TermKind))
        for code, field, label, kind, required in (
            ("nomor", ui.nomorField, self.tr("Nomor penetapan"), FreeText.DETERMINATION_NUMBER, True),
            ("tempat", ui.tempatField, self.tr("Tempat"), FreeText.DETERMINATION_PLACE, False),
            ("tanggal", ui.tanggalField, self.tr("Tanggal penetapan"), self._decided, True),
            ("penetap", ui.penetapField, self.tr("PPID yang menetapkan"), FreeText.DETERMINED_BY, True),
            (
                "persetujuan",
                ui.persetujuanField,
                self.tr("Persetujuan pimpinan"),
                FreeText.LEADER_APPROVAL,
                True,
            ),
            ("jenis_jangka", ui.jenisJangkaField, self.tr("Jenis jangka waktu"), kinds, True),
            ("tahun", ui.tahunField, self.tr("Lama (tahun)"), self._years, True),
            ("berakhir", ui.berakhirField, self.tr("Tanggal berakhir"), self._ends, True),
            (
                "peristiwa",
                ui.peristiwaField,
                self.tr("Peristiwa atau aturan yang mengakhiri"),
                FreeText.ENDS_WITH,
                True,
            ),
            ("tinjau", ui.tinjauField, self.tr("Tanggal tinjau"), self._review, True),
            ("alasan", ui.alasanField, self.tr("Alasan"), FreeText.DETERMINATION_REASONS, False),
        ):
            editor = editor_for(kind.type) if isinstance(kind, FreeText) else kind
            self._fields[code] = field.set_up(code, label, editor, required=required)
            field.edited.connect(self._on_edited)
        self._unsent = self.add_part(Unsent(self._fields.values(), self))

    def _set_up_buttons(self) -> None:
        ui = self.ui
        ui.attachments.set_up(
            self._tools.runner,
            self._tools.dialogs,
            self._tools.services.session.clock.now,
            self.tr("Seret surat penetapan ke sini"),
            self.tr("Pindaian atau PDF yang ditandatangani. Tempel gambar dengan Ctrl+V juga bisa."),
        )
        ui.attachments.changed.connect(self.grown)
        ui.attachments.changed.connect(self._on_attachments)
        ui.addButton.setIcon(themed_icon(Icon.STAMP))
        ui.addButton.clicked.connect(self._on_add)
        ui.saveButton.setIcon(themed_icon(Icon.CHECK, Tone.ON_ACCENT))
        ui.saveButton.clicked.connect(self._on_save)
        ui.cancelButton.clicked.connect(self._close)
        for radio in (ui.grantedRadio, ui.refusedRadio):
            radio.setAccessibleName(f"{ui.resultLabel.text()}: {radio.text()}")
            radio.clicked.connect(self._on_edited)
            radio.clicked.connect(lambda _on: self._unsent.touch("hasil"))
        ui.timeline.action_requested.connect(self._on_open)
        ui.rejectedBanner.first_requested.connect(self._on_open_up)

    def after_case(self, case: Case) -> None:
        """Show where the exemption stands."""
        self.setVisible(case.proposes_exemption or bool(case.determinations))
        today = self._tools.services.session.clock.today()
        now = classification(case, today)
        ends = f", berakhir {long_date(now.ends_on)}" if now.ends_on else ""
        show_text(self.ui.statusLabel, self.tr("Status klasifikasi: {0}{1}").format(now.status.label, ends))
        if self._last.is_new("timeline", case.determinations):
            self.ui.timeline.show_entries(entries_of(case))
            self.grown.emit()
        self.ui.timeline.setVisible(bool(case.determinations))
        letters = "\n".join(f"Huruf {one.code}: {term_note(one)}" for one in self._letters())
        show_text(self.ui.lettersLabel, letters)
        cancelled = status(case) is RecordStatus.DIBATALKAN
        may = self._tools.may(UseCase.ADD_DETERMINATION) and case.proposes_exemption and not cancelled
        self.ui.addHolder.setVisible(may and not self.ui.formHolder.isVisibleTo(self))
        self._show_rejected(case)
        self._on_edited()

    def _show_rejected(self, case: Case) -> None:
        latest = case.determination
        refused = latest is not None and latest.granted is False and case.proposes_exemption
        may = self._tools.may(UseCase.EDIT_RECORD) and not closed(case) and not field_locked(case, "kategori")
        if not refused or closed(case):
            self.ui.rejectedBanner.hide()
            return
        text = self.tr(
            "Penetapan ditolak: informasi ini terbuka. Ubah kategorinya dalam satu langkah; uji dan "
            "putaran tetap tersimpan."
        )
        verb = self.tr("Jadikan informasi terbuka...") if may else ""
        self.ui.rejectedBanner.show_choice(BannerKind.WARNING, text, verb)

    def _letters(self) -> tuple[Letter, ...]:
        record = self.case.record
        return record.test.letters or record.information.letters

    def _granted(self) -> bool | None:
        if self.ui.grantedRadio.isChecked():
            return True
        return False if self.ui.refusedRadio.isChecked() else None

    def _on_add(self) -> None:
        self._tried = False
        self.ui.formHolder.show()
        self.ui.addHolder.hide()
        self.ui.refusalBanner.hide()
        self._on_edited()
        self.ui.grantedRadio.setFocus()

    def _close(self) -> None:
        self._unsent.forget()
        self.ui.formHolder.hide()
        self.ui.addHolder.show()
        self.ui.addButton.setFocus()

    def _on_attachments(self) -> None:
        self._unsent.touch("lampiran", bool(self.ui.attachments.offered()))

    def _on_edited(self, _value: object = None) -> None:
        """Show the fields the result and the kind of term need, and what the rules say so far."""
        if self._case is None:
            return
        granted, kind = self._granted(), self._kind()
        ui = self.ui
        ui.termRow.setVisible(granted is True)
        ui.lettersLabel.setVisible(granted is True and bool(self._letters()))
        ui.tahunField.setVisible(kind is TermKind.DURASI_TAHUN)
        ui.berakhirField.setVisible(kind is TermKind.TANGGAL_PASTI)
        ends_by_event = kind in (TermKind.SAMPAI_PERISTIWA, TermKind.SESUAI_PERATURAN)
        ui.peristiwaField.setVisible(granted is True and ends_by_event)
        ui.tinjauField.setVisible(granted is True and kind in _OPEN_ENDED)
        decided = self._determination()
        end = expiry(decided) if granted else None
        show_text(ui.expiryLabel, self.tr("Berakhir pada {0}.").format(long_date(end)) if end else "")
        ui.tanggalField.caution(early_day(self.case, EventKind.PENETAPAN, self._decided.day()))
        self._show_problems(decided)

    def _show_problems(self, decided: Determination) -> bool:
        """Show what the law asks for; return whether something is wrong. Gaps only after *Catat*."""
        found = {one.field_id: one for one in reversed(determination_problems(self.case, decided))}
        for code, field in self._fields.items():
            problem = found.get(code)
            shown = problem is not None and (self._tried or problem.code != "kosong")
            unreadable = field.editor.problem() if self._tried else ""
            field.set_problem(problem.text if problem and shown else unreadable)
        return bool(found) or any(not field.is_readable() for field in self._fields.values())

    def _kind(self) -> TermKind | None:
        code = self._fields["jenis_jangka"].value()
        return next((one for one in TermKind if one.code == code), None)

    def _determination(self) -> Determination:
        text = {code: field.value() for code, field in self._fields.items()}
        granted = self._granted()
        years = int(text["tahun"]) if text["tahun"].isdigit() else None
        kind = self._kind() if granted else None
        return Determination(
            id=uuid4(),
            number=text["nomor"],
            place=text["tempat"],
            decided_on=self._decided.day(),
            decided_by=text["penetap"],
            leader_approval=text["persetujuan"],
            granted=granted,
            term_kind=kind,
            years=years if kind is TermKind.DURASI_TAHUN else None,
            ends_on=self._ends.day() if kind is TermKind.TANGGAL_PASTI else None,
            ends_with=text["peristiwa"] if kind in _OPEN_ENDED else "",
            review_on=self._review.day() if kind in _OPEN_ENDED else None,
            reasons=text["alasan"],
        )

    def _on_save(self) -> None:
        self._tried = True
        decided = self._determination()
        wrong = self._show_problems(decided)
        unanswered = decided.granted is None
        show_text(self.ui.resultProblem, self.tr("Hasil penetapan belum dipilih.") if unanswered else "")
        self.ui.resultProblem.setVisible(unanswered)
        if wrong or unanswered:
            return
        add = self._tools.services.archiving.add_determination
        call = partial(add, self._tools.record_id, decided, self.ui.attachments.offered())
        work = partial(without_progress, call)
        text = self.tr("Mencatat penetapan")
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_stored, self._on_refused)

    def _on_stored(self, case: Case) -> None:
        self.ui.attachments.clear()
        self._close()
        self.case_changed.emit(case)

    def _on_refused(self, error: PpidError) -> None:
        self.ui.refusalBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)

    def _on_open(self, key: str) -> None:
        files = [one.attachments for one in self.case.determinations if str(one.id) == key]
        self._opener.open_one_of([(one.original_name, one.id) for many in files for one in many])

    def _on_open_up(self) -> None:
        self._tools.runner.read(self._tools.services.settings.office, self._on_office, self.failed.emit)

    def _on_office(self, office: Office) -> None:
        reason = self.tr("Alasan: penetapan pengecualian ditolak.")
        category = self._choose(self, reason, open_categories(office.admitted))
        if category is not None:
            work = partial(self._tools.services.decisions.open_up, self._tools.record_id, category)
            self._tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)
