"""Step 5's page: how the information was made, its softfiles, and the test of a proposed exemption."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.indonesian import size_text
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.gui.case.field_binding import FieldBindings, SaveWork
from ppid_desktop.gui.case.held_form import HeldForm
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.open_up_dialog import ChooseCategory, choose_category
from ppid_desktop.gui.case.step_page import PaperRequest, StepPage, StepTools
from ppid_desktop.gui.case.step_process.beside_banner import BesideBanner
from ppid_desktop.gui.case.step_process.consequence_test import ConsequenceTest
from ppid_desktop.gui.case.step_process.duplicate_dialog import AskDuplicate, ask_duplicate
from ppid_desktop.gui.case.step_process.softfile_form import present_softfiles
from ppid_desktop.gui.case.step_process.softfile_intake import SoftfileIntake
from ppid_desktop.gui.case.step_process.softfile_list import SoftfileList
from ppid_desktop.gui.case.step_process.working_copy_watch import WorkingCopyWatch
from ppid_desktop.gui.forms.step_process import Ui_StepProcess
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, options_of
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.services.papers import Paper


class StepProcessPage(StepPage):
    """Processing and compiling into softfiles."""

    number = 5
    takes_turns = True  # fields, list and test are each enough for one

    def __init__(
        self,
        tools: StepTools,
        parent: QWidget | None = None,
        *,
        ask: AskDuplicate = ask_duplicate,
        choose: ChooseCategory = choose_category,
        save: SaveWork | None = None,
    ) -> None:
        """`save` stores a field where that is not the officer's work."""
        super().__init__(tools, parent)
        self.ui = Ui_StepProcess()
        self.ui.setupUi(self)
        self.watch = WorkingCopyWatch(tools, self)
        self.watch.failed.connect(self.failed)
        self._fields = self.add_part(FieldBindings(tools.runner, save or self._save, _information, self))
        self.intake = self.add_part(self._intake(ask))
        self.softfiles = self.add_part(
            SoftfileList(tools, self.watch, self.ui.softfileLines, self.ui.formStack, self)
        )
        self.beside = BesideBanner(self.watch, self.intake, self)
        self.ui.softfileCardLayout.insertWidget(
            self.ui.softfileCardLayout.indexOf(self.ui.dropArea), self.beside
        )
        self.watch.noticed.connect(self._on_noticed)
        self.parts.later(
            self._bind_fields, self._set_up_softfiles, partial(self._make_test, choose), self.watch.look
        )

    def _bind_fields(self) -> None:
        self._fields.bind_form(catalogue.INFORMATION, self.ui)

    def _make_test(self, choose: ChooseCategory) -> None:
        self.test = ConsequenceTest(self.tools, choose=choose)
        self.parts.before(self.test.parts)
        self.add_part(HeldForm(self.test, self))
        self.ui.testLayout.addWidget(self.test)

    def _intake(self, ask: AskDuplicate) -> SoftfileIntake:
        ui = self.ui
        intake = SoftfileIntake(self.tools, ui.dropArea, ui.progress, ui.failuresLayout, ask, self)
        intake.duplicate_used.connect(self._on_duplicate_used)
        return intake

    def _set_up_softfiles(self) -> None:
        ui = self.ui
        ui.dropArea.set_texts(
            self.tr("Seret softfile ke sini"),
            self.tr(
                "Semua jenis berkas, beberapa sekaligus. Tempel berkas atau gambar dengan Ctrl+V juga bisa."
            ),
        )
        editor = ChoiceEditor(options_of(SoftfileKind), empty_label=None)
        ui.kindField.set_up("jenis_baru", self.tr("Jenis berkas baru"), editor, required=True)
        self.offer_kind(SoftfileKind.OLAHAN)
        ui.kindField.edited.connect(self._on_kind)
        ui.listButton.setIcon(themed_icon(Icon.PRINT))
        ui.listButton.clicked.connect(self._on_list)
        ui.submitAllButton.setIcon(themed_icon(Icon.CHECK))
        ui.submitAllButton.clicked.connect(self._on_submit_all)
        ui.emptyState.show_state(
            Icon.FILES,
            self.tr("Belum ada softfile"),
            self.tr("Tambahkan sumber, hasil olahan, atau konsep. Sedikitnya satu diajukan untuk koreksi."),
        )

    def offer_kind(self, kind: SoftfileKind) -> None:
        """Take in new softfiles as of this kind until the person chooses another."""
        self.ui.kindField.set_value(kind.code)
        self.intake.kind = kind

    def after_case(self, case: Case) -> None:
        """Show the counts, and what to do where there is no softfile yet."""
        self.beside.show_files()
        softfiles = present_softfiles(case)
        waiting = sum(1 for one in softfiles if one.unsaved or self.watch.is_changed(one.id))
        show_text(self.ui.summaryLabel, summary(softfiles, waiting, corrected=not is_old(case)))
        self.ui.summaryLabel.setVisible(bool(softfiles))
        self.ui.emptyState.setVisible(not softfiles)
        self.ui.listButton.setEnabled(bool(softfiles))
        self.ui.submitAllButton.setEnabled(any(not one.submitted for one in softfiles))

    def after_lock(self, _case: Case, lock: Lock) -> None:
        """Let softfiles be added also while the draft is out, as not yet submitted."""
        may_add = not lock.everything and self.tools.may(UseCase.ATTACH)
        self.ui.dropArea.setVisible(may_add)
        self.beside.allow(may_add)
        self.ui.kindField.setVisible(may_add)
        self.ui.submitAllButton.setVisible(may_add and not is_old(self.case))

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field; where a softfile is missing, on the place to put one."""
        self.follow_now()
        if super().focus(field_id, entry_id):
            return True
        softfiles = present_softfiles(self.case)
        if not field_id and not entry_id and softfiles:
            return super().focus("", str(softfiles[0].id))
        self.ui.dropArea.setFocus()
        return True

    def _save(self, field_id: str, text: str) -> partial[Case]:
        return partial(self.tools.services.records.save_field, self.tools.record_id, field_id, text)

    def _on_noticed(self) -> None:
        if self._case is not None:
            self.after_case(self.case)

    def _on_kind(self, code: str) -> None:
        self.intake.kind = next(one for one in SoftfileKind if one.code == code)

    def _on_duplicate_used(self, softfile_id: UUID) -> None:
        self.follow_now()  # the softfile may be the one stored a moment ago, whose row waits for its turn
        self.softfiles.focus("nama", str(softfile_id))

    def _on_submit_all(self) -> None:
        submit = self.tools.services.softfiles.set_submitted
        for softfile in present_softfiles(self.case):
            if not softfile.submitted and not self.lock.of_softfile(self.case, softfile.id):
                work = partial(submit, self.tools.record_id, softfile.id, True)
                self.tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)

    def _on_list(self) -> None:
        self.paper_requested.emit(PaperRequest(Paper.DAFTAR_ISI, self.tools.record_id))


def summary(softfiles: list[Softfile], waiting: int = 0, *, corrected: bool = True) -> str:
    """Return `3 softfile, 12,4 MB; 2 diajukan untuk koreksi`, with those that hold work not saved yet."""
    parts = [f"{len(softfiles)} softfile, {size_text(sum(one.current.file.size for one in softfiles))}"]
    if corrected:
        submitted = sum(1 for one in softfiles if one.submitted)
        parts.append(f"{submitted or 'belum ada yang'} diajukan untuk koreksi")
    if waiting:
        parts.append(f"{waiting} dengan hasil sunting yang belum disimpan")
    return f"{'; '.join(parts)}."


def _information(case: Case) -> object:
    return case.record.information
