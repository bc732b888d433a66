"""What the archivist fills in: classification from the code list, retention, place, and the berkas arsip."""

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ppid_desktop.domain.archive import ArchiveFile, CodeEntry
from ppid_desktop.domain.code_search import matching_codes
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.fields import Field
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rules import security_warning
from ppid_desktop.gui.archive.archive_file_dialog import ArchiveFileDialog
from ppid_desktop.gui.case.field_binding import FieldBindings
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_archive import archive_binding as binding
from ppid_desktop.gui.case.step_archive.archive_stage import fields_reason
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.forms.archive_fields import Ui_ArchiveFieldsUi
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option
from ppid_desktop.gui.kit.laid_out_once import laid_out_once
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.row_table import MEASURED_ROWS
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.kit.text_editors import LineEditor
from ppid_desktop.gui.kit.turns import Parts

EditFile = Callable[[QWidget, ArchiveFile], ArchiveFile | None]

_ROOM_FOR = {2: 1000, 3: 760, 4: 640}  # pixels of the form from which a column of the codes is shown
_CODE_COLUMNS: tuple[Column[CodeEntry], ...] = (
    Column("Kode", lambda one: one.code),
    Column("Nama", lambda one: one.name),
    Column("Retensi", lambda one: one.retention_text),
    Column("Nasib akhir", lambda one: one.fate.label if one.fate else ""),
    Column("SKKAAD", lambda one: one.security_class.label if one.security_class else ""),
)


def edit_file(parent: QWidget, start: ArchiveFile) -> ArchiveFile | None:
    """Let the person edit a berkas arsip; None when they gave up."""
    dialog = ArchiveFileDialog(start, parent)
    dialog.save_requested.connect(lambda _made: dialog.accept())
    made = dialog.answer() if accepted(dialog) else None
    dialog.deleteLater()
    return made


class ArchiveForm(PartHolder):
    """Stored field by field; the code list fills several at once."""

    def __init__(
        self, tools: StepTools, parent: QWidget | None = None, *, edit: EditFile = edit_file
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ArchiveFieldsUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._edit = edit
        self._codes: tuple[CodeEntry, ...] = ()
        self._files: tuple[ArchiveFile, ...] = ()
        self._bound: list[FieldBindings] = []
        self._sealed = -1
        self.parts = Parts()
        self.parts.later(
            partial(self._bind, binding.BOUND_INFORMATION, binding.information),
            partial(self._bind, binding.BOUND_FIELDS, binding.archive_fields),
            self._set_up_codes,
            self._set_up_files,
        )

    def _bind(self, fields: Iterable[Field], entity: Callable[[Case], object]) -> None:
        part = FieldBindings(self._tools.runner, self._save, entity, self)
        self.add_part(part).bind_form(fields, self.ui)
        self._bound.append(part)

    def _set_up_codes(self) -> None:
        ui = self.ui
        self._search = LineEditor(Line(200))
        self._search.line.setPlaceholderText(self.tr("Ketik sebagian kode atau namanya"))
        ui.searchField.set_up("cari", self.tr("Cari dalam daftar kode"), self._search, required=True)
        self._model: TableModel[CodeEntry] = TableModel(_CODE_COLUMNS, self)
        ui.codeTable.setModel(self._model)
        ui.codeTable.verticalHeader().hide()
        ui.codeTable.setSelectionBehavior(ui.codeTable.SelectionBehavior.SelectRows)
        ui.codeTable.setSelectionMode(ui.codeTable.SelectionMode.SingleSelection)
        ui.codeTable.setTabKeyNavigation(False)
        head = ui.codeTable.horizontalHeader()
        head.setResizeContentsPrecision(MEASURED_ROWS)  # of some thousand
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._search.edited.connect(self._filter)
        ui.codeTable.doubleClicked.connect(lambda _index: self._on_use_code())
        ui.useCodeButton.setIcon(themed_icon(Icon.CHECK))
        ui.useCodeButton.clicked.connect(self._on_use_code)
        self._filter("")

    def _set_up_files(self) -> None:
        self._file = ChoiceEditor((), empty_label=self.tr("(belum dipilih)"))
        self.ui.berkasField.set_up("berkas", self.tr("Disimpan dalam berkas"), self._file, required=True)
        self.ui.berkasField.edited.connect(self._on_file_chosen)
        self.ui.newFileButton.setIcon(themed_icon(Icon.ADD))
        self.ui.newFileButton.clicked.connect(self._on_new_file)

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """Return the cards below the first."""
        return self.ui.retentionCard, self.ui.paperCard, self.ui.fileCard

    def after_case(self, case: Case) -> None:
        """Show the chosen berkas and whether SKKAAD and category go together."""
        if len(case.archive.sealed) != self._sealed:  # sealing counts the record among its berkas' items
            self._sealed = len(case.archive.sealed)
            if self.isVisible():
                self._read_lists()
        self.ui.berkasField.set_value(str(case.archive.file_id or ""))
        warnings = security_warning(case)
        if warnings:
            text = " ".join(one.text for one in warnings)
            self.ui.securityBanner.show_notice(BannerKind.WARNING, text)
        else:
            self.ui.securityBanner.hide()

    def after_lock(self, case: Case, _lock: Lock) -> None:
        """Lock by the archivist's own rules, not by those of steps 1 to 6."""
        reason = fields_reason(case, self._tools.may(UseCase.EDIT_ARCHIVE_FIELDS))
        for bound in self._bound:
            bound.lock_all(reason)
        free = not reason
        self.ui.searchRow.setVisible(free)
        self.ui.codeTable.setVisible(free and bool(self._codes))
        self.ui.emptyCodes.setVisible(free and not self._model.rows())
        self.ui.berkasField.set_read_only(not free)
        for label in (self.ui.codeCardHelpLabel, self.ui.fileCardHelpLabel):
            label.setVisible(free)
        for part in (self.ui.newFileButton, self.ui.newFileTop):
            part.setVisible(free and self._tools.may(UseCase.KEEP_ARCHIVE_FILES))

    def showEvent(self, event: QShowEvent) -> None:
        """Read codes and berkas again: they may have been imported or made elsewhere meanwhile."""
        super().showEvent(event)
        self._read_lists()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the codes' names the room where there is little; the rest is shown once a code is used."""
        super().resizeEvent(event)
        for column, width in _ROOM_FOR.items():
            self.ui.codeTable.setColumnHidden(column, self.width() < width)

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field; *berkas* is chosen here too."""
        if field_id == "berkas":
            self.ui.berkasField.take_focus()
            return True
        if field_id in binding.INFORMATION_IDS and self.ui.searchRow.isVisibleTo(self) and self._codes:
            self.ui.searchField.take_focus()
            return True
        return super().focus(field_id, entry_id)

    def _save(self, field_id: str, text: str) -> Callable[[], Case]:
        return partial(self._tools.services.archiving.save_field, self._tools.record_id, field_id, text)

    def _read_lists(self) -> None:
        archiving = self._tools.services.archiving
        self._tools.runner.read(archiving.codes, self._on_codes, self.failed.emit)
        self._tools.runner.read(archiving.files, self._on_files, self.failed.emit)

    def _on_codes(self, codes: tuple[CodeEntry, ...]) -> None:
        if codes == self._codes:
            return  # the row that is chosen stays chosen
        self._codes = codes
        with laid_out_once(self, self.ui.codeCard):
            self._filter(self._search.value())
            if self._case is not None:
                self.after_lock(self.case, self.lock)

    def _filter(self, text: str) -> None:
        found = matching_codes(self._codes, text)
        self._model.show_rows(found)
        empty = (
            self.tr("Tidak ada kode yang cocok.")
            if self._codes
            else self.tr(
                "Daftar kode masih kosong. Administrator dapat mengimpornya di Pengaturan; kode dapat "
                "diketik di bawah."
            )
        )
        show_text(self.ui.emptyCodes, empty)
        self.ui.emptyCodes.setVisible(not found)
        self.ui.useCodeButton.setEnabled(bool(found))
        if found:
            self.ui.codeTable.selectRow(0)

    def _on_use_code(self) -> None:
        chosen = self._model.row_at(self.ui.codeTable.currentIndex())
        if chosen is not None and self.ui.searchRow.isVisibleTo(self):
            self.flush()
            use = self._tools.services.archiving.use_code
            work = partial(use, self._tools.record_id, chosen.code)
            self._tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)

    def _on_files(self, files: tuple[ArchiveFile, ...]) -> None:
        self._files = files
        self._file.set_options([Option(str(one.id), file_text(one)) for one in files])
        if self._case is not None:
            self.ui.berkasField.set_value(str(self.case.archive.file_id or ""))

    def _on_file_chosen(self, code: str) -> None:
        if code:
            self._put_into(UUID(code))

    def _put_into(self, file_id: UUID) -> None:
        work = partial(self._tools.services.archiving.put_into, self._tools.record_id, file_id)
        self._tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)

    def _on_new_file(self) -> None:
        self.flush()
        read = partial(self._tools.services.archiving.propose_file, self._tools.record_id)
        self._tools.runner.read(read, self._on_proposed, self.failed.emit)

    def _on_proposed(self, start: ArchiveFile) -> None:
        made = self._edit(self, start)
        if made is not None:
            work = partial(self._tools.services.archiving.save_file, made)
            refused = partial(self._on_file_refused, made)
            self._tools.runner.write(work, self._on_file_saved, refused, owner=self)

    def _on_file_refused(self, made: ArchiveFile, error: PpidError) -> None:
        """Explain, then show the form again with everything that was typed."""
        self._tools.dialogs.show_error(self, error)
        self._on_proposed(made)

    def _on_file_saved(self, made: ArchiveFile) -> None:
        self._on_files((*(one for one in self._files if one.id != made.id), made))
        self._put_into(made.id)


def file_text(one: ArchiveFile) -> str:
    """Return a berkas as the list shows it: number, description and how many items it holds."""
    return f"{one.number} · {one.description} ({one.items} item)"
