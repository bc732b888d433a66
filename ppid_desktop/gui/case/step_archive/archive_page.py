"""Step 7's page: handed over, accepted or returned, filled in, filed, sealed; afterwards its events."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.archive import ArchiveFile
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.lists import FileCheck
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.file_opener import FileOpener
from ppid_desktop.gui.case.held_form import HeldForm
from ppid_desktop.gui.case.last_shown import LastShown
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.open_up_dialog import ChooseCategory, choose_category
from ppid_desktop.gui.case.step_archive.archive_form import ArchiveForm, EditFile, edit_file
from ppid_desktop.gui.case.step_archive.archive_stage import (
    FILLED,
    HANDOVER,
    NOT_ARCHIVIST,
    WITH_ARCHIVIST,
    Stage,
    Standing,
    shown_problems,
    standing_of,
)
from ppid_desktop.gui.case.step_archive.archive_text import (
    checked_text,
    event_entries,
    grouped_digest,
    handover_entries,
    sealed_lines,
    sealed_parts,
    step_of_problem,
)
from ppid_desktop.gui.case.step_archive.determination_form import DeterminationForm
from ppid_desktop.gui.case.step_archive.event_form import EventForm
from ppid_desktop.gui.case.step_archive.old_archive_form import OldArchiveForm
from ppid_desktop.gui.case.step_archive.reasons_dialog import AskReasons, ask_reasons
from ppid_desktop.gui.case.step_page import PaperRequest, StepPage, StepTools
from ppid_desktop.gui.forms.step_archive import Ui_StepArchive
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.bring_into_view import reach
from ppid_desktop.gui.kit.clipboard import put_text
from ppid_desktop.gui.kit.laid_out_once import laid_out_once
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.reasoned_write import ReasonedWrite
from ppid_desktop.services.papers import Paper

if TYPE_CHECKING:
    from collections.abc import Callable

_BANNERS = {
    Stage.NOT_READY: BannerKind.WARNING,
    Stage.OFFERABLE: BannerKind.INFO,
    Stage.OFFERED: BannerKind.INFO,
    Stage.RETURNED: BannerKind.WARNING,
    Stage.ACCEPTED: BannerKind.INFO,
    Stage.SEALED: BannerKind.SUCCESS,
    Stage.CANCELLED: BannerKind.INFO,
    Stage.OLD: BannerKind.INFO,
}


class StepArchivePage(StepPage):
    """Keeping the corrected result as archive."""

    number = 7
    takes_turns = True

    def __init__(
        self,
        tools: StepTools,
        parent: QWidget | None = None,
        *,
        reasons: AskReasons = ask_reasons,
        edit: EditFile = edit_file,
        choose: ChooseCategory = choose_category,
    ) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_StepArchive()
        self.ui.setupUi(self)
        self._reasons = reasons
        self._file: ArchiveFile | None = None
        self._last = LastShown()
        self._versions: int | None = None
        self.old: OldArchiveForm | None = None
        self._opener = FileOpener(tools, self)
        self._opener.failed.connect(self.failed)
        self._set_up_buttons()
        self.parts.later(
            partial(self._make_form, edit), partial(self._make_determination, choose), self._make_event_form
        )

    def _make_form(self, edit: EditFile) -> None:
        self.form = ArchiveForm(self.tools, edit=edit)
        self.parts.before(self.form.parts)
        self.add_part(HeldForm(self.form, self))
        self.ui.fieldsLayout.addWidget(self.form)
        self.large += self.form.cards

    def _make_determination(self, choose: ChooseCategory) -> None:
        self.determination = DeterminationForm(self.tools, choose=choose)
        self.parts.before(self.determination.parts)
        self.add_part(HeldForm(self.determination, self))
        self.ui.determinationLayout.addWidget(self.determination)

    def _make_event_form(self) -> None:
        self.event_form = EventForm(self.tools, lambda: self.case)
        self.event_form.stored.connect(self.case_changed)
        self.event_form.closed.connect(self._on_event_closed)
        self.event_form.ui.attachments.changed.connect(self.grown)
        self.add_part(self.event_form.unsent)
        self.ui.eventFormLayout.addWidget(self.event_form)
        self.event_form.hide()

    def _set_up_buttons(self) -> None:
        ui = self.ui
        for button, icon, tone, act in (
            (ui.offerButton, Icon.SEND, Tone.ON_ACCENT, self._on_offer),
            (ui.acceptButton, Icon.CHECK, Tone.ON_ACCENT, self._on_accept),
            (ui.sendBackButton, Icon.UNDO, Tone.TEXT, self._on_send_back),
            (ui.sealButton, Icon.STAMP, Tone.ON_ACCENT, self._on_seal),
            (ui.verifyButton, Icon.SHIELD, Tone.TEXT, self._on_verify),
            (ui.copyManifestButton, Icon.COPY, Tone.TEXT, self._on_copy_manifest),
            (ui.sheetButton, Icon.PRINT, Tone.TEXT, partial(self._ask_for, Paper.LEMBAR_ARSIP)),
            (ui.reportButton, Icon.PRINT, Tone.TEXT, partial(self._ask_for, Paper.BERITA_ACARA)),
            (ui.versionButton, Icon.REVIEW_AGAIN, Tone.TEXT, self._on_new_version),
            (ui.addEventButton, Icon.ADD, Tone.TEXT, self._on_add_event),
        ):
            button.setIcon(themed_icon(icon, tone))
            button.clicked.connect(act)
        ui.problemList.problem_chosen.connect(self._on_problem)
        ui.eventsTimeline.action_requested.connect(self._on_open_event)
        for label in (ui.copiedLabel, ui.verifiedLabel):
            label.hide()

    def after_case(self, case: Case) -> None:
        """Show the parts whose turn it is."""
        if is_old(case) and self.old is None:
            self._add_old(case)
        with laid_out_once(self):
            self._show_standing(case, standing_of(case))
        before, self._versions = self._versions, len(case.archive.sealed)
        if before is not None and self._versions > before and self.isVisible():
            self._turns.then(partial(reach, self.ui.sealedCard))  # it stands above, with its papers
        if self.isVisible():
            self._read_problems()

    def _show_standing(self, case: Case, standing: Standing) -> None:
        self.ui.stageBanner.show_notice(_BANNERS[standing.stage], standing.text)
        self._show_role(standing)
        self._show_handover(case, standing.stage)
        self._show_sealed(case, standing.stage)
        self._show_events(case)
        self.form.setVisible(standing.stage not in (Stage.NOT_READY, Stage.CANCELLED))
        _order(self.ui, self.form, standing.stage)
        help_text = self.tr(
            "Penyegelan memeriksa setiap berkas, lalu membekukan {0} versi ini. Sesudahnya hanya peristiwa "
            "arsip yang dapat ditambahkan."
        )
        show_text(self.ui.sealHelp, help_text.format(sealed_parts(case)))
        self.ui.sealCard.setVisible(standing.stage in FILLED and self.tools.may(UseCase.SEAL))

    def _add_old(self, case: Case) -> None:
        """Enter here what the steps before hold for every other record."""
        self.old = OldArchiveForm(self.tools)
        self.add_part(HeldForm(self.old, self)).show_case(case)
        self.old.paper_requested.connect(self.paper_requested)
        self.ui.oldLayout.addWidget(self.old)
        self.grown.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not worth asking for while another step was in front."""
        super().showEvent(event)
        if self._case is not None:
            self._read_problems()

    def _read_problems(self) -> None:
        read = partial(self.tools.services.archiving.problems, self.tools.record_id)
        self.tools.runner.read(read, self._on_problems, self.failed.emit)

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field; without one, on what comes next."""
        self.follow_now()
        if field_id and super().focus(field_id, entry_id):
            return True
        for button in (self.ui.offerButton, self.ui.acceptButton, self.ui.sealButton):
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus()
                return True
        return self.ui.sealCard.isVisibleTo(self) and reach(self.form)

    def _show_role(self, standing: Standing) -> None:
        archivist = self.tools.may(UseCase.EDIT_ARCHIVE_FIELDS)
        concerns = standing.stage not in (Stage.NOT_READY, Stage.CANCELLED, Stage.SEALED, Stage.OLD)
        self.ui.roleBanner.show_notice(BannerKind.INFO, NOT_ARCHIVIST)
        self.ui.roleBanner.setVisible(not archivist and concerns)

    def _show_handover(self, case: Case, stage: Stage) -> None:
        ui = self.ui
        ui.handoverCard.setVisible(stage not in (Stage.NOT_READY, Stage.CANCELLED) and not is_old(case))
        offerable = stage in (Stage.OFFERABLE, Stage.RETURNED)
        ui.offerButton.setVisible(offerable and self.tools.may(UseCase.OFFER_TO_ARCHIVE))
        answers = self.tools.may(UseCase.ANSWER_HANDOVER)
        ui.acceptButton.setVisible(answers and stage is Stage.OFFERED)
        ui.sendBackButton.setVisible(answers and stage in WITH_ARCHIVIST)
        ui.handoverRow.setVisible(offerable or stage in WITH_ARCHIVIST)
        show_text(ui.handoverText, HANDOVER[stage is Stage.ACCEPTED])
        if self._last.is_new("handovers", case.archive.handovers):
            ui.handoverTimeline.show_entries(handover_entries(case))
        ui.handoverTimeline.setVisible(bool(case.archive.handovers))

    def _show_sealed(self, case: Case, stage: Stage) -> None:
        ui = self.ui
        ui.sealedCard.setVisible(bool(case.archive.sealed))
        if not case.archive.sealed:
            return
        sealed = case.archive.sealed[-1]
        working = stage is not Stage.SEALED
        title = self.tr("Versi {0} sudah diarsipkan").format(sealed.version)
        show_text(ui.sealedTitle, title if working else self.tr("Sudah diarsipkan"))
        renewer = UseCase.ENTER_OLD_ARCHIVE if is_old(case) else UseCase.EDIT_RECORD
        ui.versionButton.setVisible(not working and self.tools.may(renewer))
        show_text(ui.manifestLabel, grouped_digest(sealed.manifest_sha256))
        show_text(ui.sealedText, sealed_lines(case, self._file))
        if self._file is None or self._file.id != sealed.file_id:
            files = self.tools.services.archiving.files
            self.tools.runner.read(files, self._on_files, self.failed.emit)

    def _show_events(self, case: Case) -> None:
        ui = self.ui
        ui.eventsCard.setVisible(bool(case.archive.sealed))
        if self._last.is_new("events", case.archive.events):
            ui.eventsTimeline.show_entries(event_entries(case))
            self.grown.emit()
        ui.eventsTimeline.setVisible(bool(case.archive.events))
        ui.noEventsLabel.setVisible(not case.archive.events)
        may = self.tools.may(UseCase.ADD_EVENT)
        ui.eventButtonHolder.setVisible(may and self.event_form.isHidden())

    def _on_files(self, files: tuple[ArchiveFile, ...]) -> None:
        sealed = self.case.archive.sealed
        self._file = next((one for one in files if sealed and one.id == sealed[-1].file_id), None)
        show_text(self.ui.sealedText, sealed_lines(self.case, self._file))

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        shown = shown_problems(self.case, problems)
        if self._last.is_new("problems", shown):
            self.ui.problemList.show_problems(shown, self.tr("Sebelum disegel"))
            self.grown.emit()
        blocking = [one for one in shown if not one.warning]
        self.ui.sealButton.setEnabled(not blocking)
        text = self.tr("{0} hal masih menghalangi penyegelan; lihat daftar di atas.").format(len(blocking))
        if blocking:
            self.ui.sealBanner.show_notice(BannerKind.WARNING, text)
        self.ui.sealBanner.setVisible(bool(blocking))

    def _on_problem(self, problem: Problem) -> None:
        step = step_of_problem(problem)
        if step == self.number:
            self.focus(problem.field_id, problem.entry_id)
        else:
            field_id = problem.field_id if problem.step == step else ""
            self.step_requested.emit(step, field_id, problem.entry_id)

    def _on_offer(self) -> None:
        self._change(self.tools.services.archiving.offer, self._on_offered)

    def _on_accept(self) -> None:
        self._change(self.tools.services.archiving.accept, lambda: reach(self.form))

    def _change(self, act: "Callable[[UUID], Case]", then: "Callable[[], object]") -> None:
        self.flush()
        self.add_once(partial(act, self.tools.record_id), lambda _case: self._turns.then(then))

    def _on_offered(self) -> None:
        if not self.focus("", ""):
            self.done_here.emit()

    def _on_send_back(self, _on: bool = False, written: tuple[str, ...] = ()) -> None:
        reasons = self._reasons(self, written)
        if reasons:
            work = partial(self.tools.services.archiving.send_back, self.tools.record_id, reasons)
            refused = partial(self._on_not_sent_back, reasons)
            self.tools.runner.write(work, self._on_sent_back, refused, owner=self)

    def _on_sent_back(self, case: Case) -> None:
        self.case_changed.emit(case)
        self._turns.then(self.done_here.emit)

    def _on_not_sent_back(self, reasons: tuple[str, ...], error: PpidError) -> None:
        self._explain(error)
        self._on_send_back(written=reasons)  # once more, as they were written

    def _on_seal(self) -> None:
        question = Question(
            self.tr("Segel rekaman ini?"),
            self.tr(
                "{0} versi ini dibekukan. Perubahan isi sesudahnya hanya dapat dilakukan sebagai versi baru."
            ).format(sealed_parts(self.case).capitalize()),
            self.tr("Segel"),
            refusal=self.tr("Belum"),
        )
        self.flush()
        if self.tools.dialogs.confirm(self, question):
            work = partial(self.tools.services.archiving.seal, self.tools.record_id)
            text = self.tr("Memeriksa berkas dan menyegel")
            strip = self.ui.sealProgress
            run_long(self.tools.runner, strip, text, work, self.case_changed.emit, self._on_not_sealed)

    def _on_not_sealed(self, error: PpidError) -> None:
        self.ui.sealBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)

    def _on_verify(self) -> None:
        self.ui.verifiedLabel.hide()
        work = partial(self.tools.services.archiving.verify_one, self.tools.record_id)
        strip, text = self.ui.verifyProgress, self.tr("Memeriksa keutuhan berkas")
        run_long(self.tools.runner, strip, text, work, self._on_verified, self._explain)

    def _on_verified(self, checks: tuple[FileCheck, ...]) -> None:
        show_text(self.ui.verifiedLabel, checked_text(checks))
        self.ui.verifiedLabel.show()

    def _on_new_version(self) -> None:
        question = Question(
            self.tr("Mulai versi baru?"),
            self.tr(
                "Isi rekaman dibuka kembali sebagai versi berikutnya dengan nomor yang sama, dan "
                "melalui koreksi "
                "serta pengarsipan lagi. Versi yang sudah disegel tetap berlaku sampai versi baru disegel."
            ),
            self.tr("Mulai versi baru"),
        )
        services, record_id = self.tools.services, self.tools.record_id
        begin = services.archiving.begin_old_version if is_old(self.case) else services.records.begin_version
        ask = ReasonedWrite(self.tools.runner, self.tools.dialogs, self).ask
        ask(question, self.tr("Alasan perubahan isi"), partial(begin, record_id), self.case_changed.emit)

    def _on_copy_manifest(self) -> None:
        put_text(self.case.archive.sealed[-1].manifest_sha256)
        show_text(self.ui.copiedLabel, self.tr("Sidik manifes disalin."))
        self.ui.copiedLabel.show()

    def _on_add_event(self) -> None:
        self.event_form.show()
        self.ui.eventButtonHolder.hide()
        self.event_form.take_focus()

    def _on_event_closed(self) -> None:
        self.event_form.hide()
        self.ui.eventButtonHolder.setVisible(self.tools.may(UseCase.ADD_EVENT))
        self.ui.addEventButton.setFocus()

    def _on_open_event(self, key: str) -> None:
        files = [one.attachments for one in self.case.archive.events if str(one.id) == key]
        self._opener.open_one_of([(one.original_name, one.id) for many in files for one in many])

    def _ask_for(self, paper: Paper, _on: bool = False) -> None:
        self.paper_requested.emit(PaperRequest(paper, self.tools.record_id))

    def _explain(self, error: PpidError) -> None:
        self.tools.dialogs.show_error(self, error)


def _order(ui: Ui_StepArchive, form: ArchiveForm, stage: Stage) -> None:
    """Once sealed, what may still happen stands above what is frozen."""
    late = stage is Stage.SEALED
    ui.stageBanner.setVisible(not late)
    layout = ui.lateLayout if late else ui.fieldsLayout
    if layout.indexOf(form) < 0:
        layout.addWidget(form)
    if late and ui.lateLayout.indexOf(ui.handoverCard) < 0:
        ui.lateLayout.insertWidget(0, ui.handoverCard)
