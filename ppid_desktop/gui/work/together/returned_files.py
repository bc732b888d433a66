"""A dropped folder of returned files: sorted to records, confirmed by the officer, then taken in."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Day
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.terms import Channel
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.step_review.sending_fields import channel_of
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.returned_files import Ui_ReturnedFilesUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit import choice_editors
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import TableModel
from ppid_desktop.gui.kit.text_editors import SuggestEditor
from ppid_desktop.gui.work.together.returned_lines import (
    COLUMNS,
    ReturnedLine,
    assigned_of,
    chosen_for,
    code_of,
    lines_of,
    options_with,
    sheets_of,
    with_outcome,
)
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.return_sorting import Arrival, FileTaken, Sorting


class ReturnedFilesPage(QWidget):
    """Nothing is stored before *Terima*; what is not taken stays in the list with what can be done."""

    back_requested = Signal()
    sheet_requested = Signal(object, object)  # submission id, paths of its signed sheet
    grown = Signal()

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReturnedFilesUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._sorting = Sorting((), ())
        self.model: TableModel[ReturnedLine] = TableModel(COLUMNS, self)
        self._set_up_fields()
        self._set_up_list()
        self._show_lines(())

    def begin(self) -> None:
        """Begin with an empty list."""
        self._sorting = Sorting((), ())
        self.unsent.forget()
        self.ui.noticeBanner.hide()
        self.ui.receivedOnField.propose_today(self._tools.services.session.clock.today)
        self.ui.channelField.set_value(Channel.EMAIL.code)
        self._show_lines(())

    def offer(self, paths: Sequence[Path]) -> None:
        """Sort these files and folders."""
        text = self.tr("Memilah berkas")
        work = partial(self._tools.services.returns.sort, list(paths))
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_sorted, self._explain)

    def lines(self) -> tuple[ReturnedLine, ...]:
        """Return the files in the order shown."""
        return self.model.rows()

    def _set_up_fields(self) -> None:
        ui = self.ui
        self._sender, self._day = SuggestEditor((), FreeText.SENDER.type), DayEditor(Day())
        channel = ChoiceEditor(choice_editors.options_of(Channel), empty_label=None)
        self._record = ChoiceEditor((), empty_label=self.tr("(belum dipilih)"))
        self._deed = ChoiceEditor((), empty_label=None)
        ui.senderField.set_up("pengirim", self.tr("Diterima dari"), self._sender, required=True)
        ui.channelField.set_up("kanal", self.tr("Melalui"), channel, required=True)
        ui.receivedOnField.set_up("tanggal", self.tr("Tanggal terima"), self._day, required=True)
        ui.recordField.set_up(
            "rekaman", self.tr("Tujuan: rekaman, pengajuan, atau softfile"), self._record, required=True
        )
        ui.deedField.set_up("tindakan", self.tr("Tindakan"), self._deed, required=True)
        ui.recordField.edited.connect(lambda _code: self._on_choice())
        ui.deedField.edited.connect(lambda _code: self._on_choice())
        typed = (ui.senderField, ui.channelField, ui.receivedOnField, ui.recordField, ui.deedField)
        self.unsent = Unsent(typed, self)

    def _set_up_list(self) -> None:
        ui = self.ui
        ui.table.show_model(self.model, (6, 0, 6, 5), {})
        ui.table.selectionModel().selectionChanged.connect(lambda *_changes: self._show_line())
        ui.dropArea.set_texts(
            self.tr("Seret folder atau berkas yang dikembalikan ke sini"),
            self.tr("Setiap berkas dipilah ke rekamannya menurut kode. Belum ada yang disimpan."),
        )
        ui.dropArea.files_offered.connect(self.offer)
        ui.dropArea.choose_requested.connect(self._on_choose)
        for button, icon, tone, act in (
            (ui.backButton, Icon.BACK, Tone.TEXT, self.back_requested.emit),
            (ui.folderButton, Icon.FOLDER, Tone.TEXT, self._on_folder),
            (ui.takeButton, Icon.RECEIVE, Tone.ON_ACCENT, self._on_take),
            (ui.evidenceButton, Icon.STAMP, Tone.TEXT, self._on_evidence),
        ):
            button.setIcon(themed_icon(icon, tone))
            button.clicked.connect(lambda _on=False, act=act: act())

    def _on_choose(self) -> None:
        self.ui.dropArea.offer(self._tools.dialogs.choose_files(self, self.tr("Pilih berkas yang kembali")))

    def _on_folder(self) -> None:
        folder = self._tools.dialogs.choose_folder(self, self.tr("Pilih folder yang kembali"))
        if folder is not None:
            self.offer([folder])

    def _on_sorted(self, sorting: Sorting) -> None:
        self._sorting = sorting
        if sorting.unseen:
            text = self.tr("Tidak dilihat karena tidak dapat dibuka atau terlalu dalam: {0}.")
            self._say(BannerKind.WARNING, text.format(", ".join(one.name for one in sorting.unseen[:5])))
        elif sorting.too_many:
            text = self.tr("Folder ini berisi terlalu banyak berkas; hanya {0} yang pertama dipilah.")
            self._say(BannerKind.WARNING, text.format(len(sorting.files)))
        elif not sorting.files:
            self._say(BannerKind.INFO, self.tr("Tidak ada berkas di dalamnya."))
        else:
            self.ui.noticeBanner.hide()
        self._show_lines(lines_of(sorting))
        self.ui.table.setFocus()
        self.grown.emit()

    def _show_lines(self, lines: Sequence[ReturnedLine]) -> None:
        current = self._line()
        self.model.show_rows(lines)
        found = bool(lines)
        for widget in (self.ui.table, self.ui.fileCard, self.ui.arrivalCard):
            widget.setVisible(found)
        if found:
            place = self.model.find(lambda line: current is not None and line.path == current.path)
            self.ui.table.selectRow(max(place, 0))
        self._show_counts()
        self._show_line()

    def _show_counts(self) -> None:
        lines = self.model.rows()
        taken, sheets = assigned_of(lines), sheets_of(lines)
        left = sum(not line.done and line.path not in {one.path for one in taken} for line in lines)
        text = self.tr("{0} berkas: {1} akan diterima, {2} tinggal dalam daftar.")
        show_text(self.ui.foundLabel, text.format(len(lines), len(taken), left) if lines else "")
        self.ui.takeButton.setText(self.tr("Terima {0} berkas").format(len(taken)))
        self.ui.takeButton.setVisible(bool(lines))
        self.ui.takeButton.setEnabled(bool(taken) and not any(line.problem for line in lines))
        self.ui.evidenceButton.setVisible(bool(sheets))

    def _line(self) -> ReturnedLine | None:
        return self.model.row_at(self.ui.table.currentIndex())

    def _show_line(self) -> None:
        line, ui = self._line(), self.ui
        ui.fileCard.setVisible(line is not None)
        if line is None:
            return
        show_text(ui.fileLabel, line.path.name)
        show_text(ui.meaningLabel, line.done or f"{line.file.fate.label}. {line.file.fate.meaning}")
        self._deed.set_value("")  # what is chosen would stay as an option of its own
        self._record.set_value("")
        self._record.set_options(options_with(self._sorting, line))
        self._deed.set_options([Option(deed.code, deed.label) for deed in line.file.deeds])
        ui.deedField.set_value(line.deed.code)
        ui.recordField.set_value(code_of(line.target))
        ui.recordField.set_problem(line.problem)
        only = len(line.file.deeds) == 1 or bool(line.done)
        ui.deedField.set_read_only(only)
        ui.recordField.set_read_only(only)

    def _on_choice(self) -> None:
        line = self._line()
        if line is None:
            return
        deed = next(one for one in line.file.deeds if one.code == self._deed.value())
        changed = chosen_for(self._sorting, line, deed, self._record.value())
        self._show_lines([changed if one.path == line.path else one for one in self.model.rows()])

    def _on_take(self) -> None:
        arrival = self._arrival()
        assigned = assigned_of(self.model.rows())
        if arrival is None or not assigned:
            return
        work = partial(self._tools.services.returns.take, assigned, arrival)
        text = self.tr("Menerima berkas")
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_taken, self._explain)

    def _arrival(self) -> Arrival | None:
        ui, day, sender = self.ui, self._day.day(), self._sender.value()
        for field, empty in ((ui.senderField, not sender), (ui.receivedOnField, day is None)):
            field.set_problem(self.tr("{0} belum diisi.").format(field.name) if empty else "")
        if day is None or not sender:
            return None
        return Arrival(sender, channel_of(ui.channelField.value()), day)

    def _on_taken(self, taken: tuple[FileTaken, ...]) -> None:
        self.unsent.forget()
        good = [one for one in taken if one.error is None]
        corrections = sum(one.new_corrections for one in good)
        text = self.tr("{0} berkas diterima dengan {1} koreksi.").format(len(good), corrections)
        refused = [f"{one.path.name}: {one.error.what} {one.error.next_step}" for one in taken if one.error]
        kind = BannerKind.WARNING if refused else BannerKind.SUCCESS
        self._say(kind, "\n".join([text, *refused]))
        self._show_lines([with_outcome(line, taken) for line in self.model.rows()])

    def _on_evidence(self) -> None:
        sheets = sheets_of(self.model.rows())
        if sheets:
            self.sheet_requested.emit(*next(iter(sheets.items())))

    def suggest_senders(self, names: Sequence[str]) -> None:
        """Offer these names as senders, the first of them at once."""
        self._sender.set_suggestions(list(names))
        if names and not self._sender.value():
            self._sender.set_value(names[0])

    def _say(self, kind: BannerKind, text: str) -> None:
        self.ui.noticeBanner.show_notice(kind, text, closable=True)

    def _explain(self, error: PpidError) -> None:
        self._say(BannerKind.DANGER, error.sentences())
