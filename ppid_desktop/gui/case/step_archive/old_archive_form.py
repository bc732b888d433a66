"""What an archive from before the program holds in place of steps 1 to 6: source, content, files."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.old_archive import SOURCE
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.gui.case.field_binding import FieldBindings, widget_name
from ppid_desktop.gui.case.held_form import HeldForm
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_identify.identify_page import StepIdentifyPage
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_process.process_page import StepProcessPage
from ppid_desktop.gui.forms.old_archive_form import Ui_OldArchiveFormUi
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.kit.plain import show_text


class OldArchiveForm(PartHolder):
    """The forms of steps 1 and 5, stored as the archivist's work."""

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OldArchiveFormUi()
        self.ui.setupUi(self)
        self._tools = tools
        source = FieldBindings(tools.runner, self._save, _record, self)
        self.add_part(source).bind_form((SOURCE,), self.ui)
        self.information = StepIdentifyPage(tools, save=self._save)
        self.softfiles = StepProcessPage(tools, save=self._save)
        for page in (self.information, self.softfiles):
            page.parts.build_all()
        self._set_up_softfiles()
        self._let_off()
        for page, layout in (
            (self.information, self.ui.informationLayout),
            (self.softfiles, self.ui.softfilesLayout),
        ):
            self.add_part(HeldForm(page, self))
            layout.addWidget(page)

    def _let_off(self) -> None:
        """Ask for nothing that sealing does not, and speak of no step that an old archive has not."""
        self.information.ui.kategoriField.explain("")
        for field in catalogue.required(catalogue.INFORMATION, self.softfiles.number):
            getattr(self.softfiles.ui, widget_name(field.id)).require(False)

    def _set_up_softfiles(self) -> None:
        """Speak of keeping only: nothing of an old archive goes to the lead for correction."""
        page = self.softfiles
        page.paper_requested.connect(self.paper_requested)
        page.offer_kind(SoftfileKind.SUMBER)
        page.ui.catatanPetugasField.hide()  # the form above has it
        text = self.tr("Berkas disimpan utuh dan terenkripsi. Beri nama baku dan urutkan.")
        show_text(page.ui.softfileCardHelpLabel, text)
        page.ui.emptyState.show_state(
            Icon.FILES,
            self.tr("Belum ada softfile"),
            self.tr(
                "Tambahkan pindaian atau berkas arsip ini. Arsip yang hanya di kertas boleh tanpa softfile."
            ),
        )

    def _save(self, field_id: str, text: str) -> Callable[[], Case]:
        return partial(self._tools.services.archiving.save_field, self._tools.record_id, field_id, text)


def _record(case: Case) -> object:
    return case.record
