"""One softfile: what it is called and is, its versions, opening, editing, ordering, submitting."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.file_names import safe_file_name
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import RescuedCopy, Softfile, SoftfileVersion
from ppid_desktop.gui.case.entry_form import EntryForm, by_id
from ppid_desktop.gui.case.field_binding import FieldBindings
from ppid_desktop.gui.case.file_opener import FileOpener
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.long_work import LongWork, run_long
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_process.copy_words import aside_text, offered_text
from ppid_desktop.gui.case.step_process.softfile_repair import SoftfileRepair
from ppid_desktop.gui.case.step_process.version_rows import VersionRows, content_name
from ppid_desktop.gui.case.step_process.working_copy_watch import WorkingCopyWatch
from ppid_desktop.gui.case.waiting_edit import WaitingEdit
from ppid_desktop.gui.forms.softfile_entry import Ui_SoftfileEntry
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.messages import Question

T = TypeVar("T")


class SoftfileForm(EntryForm):
    """The form of one softfile; `watch` knows whether its working copy was changed."""

    def __init__(
        self, tools: StepTools, softfile_id: UUID, watch: WorkingCopyWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(tools, Owner.SOFTFILE, softfile_id, parent)
        self.ui = Ui_SoftfileEntry()
        self.ui.setupUi(self)
        self._watch = watch
        self._reason = ""
        self._bind_fields()
        self._opener = FileOpener(tools, self)
        self._opener.failed.connect(self.failed)
        self._editor = FileOpener(tools, self)
        self._editor.opened.connect(lambda path: watch.follow(softfile_id, path))
        self._editor.failed.connect(self.failed)
        self._repair = SoftfileRepair(tools, softfile_id, self.ui.progress, self)
        self._repair.failed.connect(self._explain)
        self._opener.failed.connect(self._repair.notice)
        self._editor.failed.connect(self._repair.notice)
        self.ui.rootLayout.insertWidget(0, self._repair)
        self._versions = VersionRows()
        self._versions.open_requested.connect(self._on_open_version)
        self._versions.save_requested.connect(self._on_save_version)
        self.ui.versionRowsLayout.addWidget(self._versions)
        self._set_up_buttons()
        watch.noticed.connect(self._show_copy)
        self._waiting = WaitingEdit(tools, self.ui.progress, self._explain, self)
        self._waiting.settled.connect(self._on_copy_gone)

    def _bind_fields(self) -> None:
        save, record_id = self.tools.services.softfiles.save_field, self.tools.record_id

        def work(field_id: str, text: str) -> Callable[[], Case]:
            return partial(save, record_id, self.entry_id, field_id, text)

        fields = FieldBindings(self.tools.runner, work, self._softfile, self, entry_id=self.entry_id)
        self.add_part(fields).bind_form(catalogue.SOFTFILE, self.ui)

    def _set_up_buttons(self) -> None:
        for button, icon, act in (
            (self.ui.openButton, Icon.OPEN, self._on_open),
            (self.ui.editButton, Icon.EDIT, self._on_edit),
            (self.ui.saveOutButton, Icon.DOWNLOAD, self._on_save_current),
            (self.ui.versionButton, Icon.UPLOAD, self._on_new_version),
            (self.ui.upButton, Icon.UP, lambda: self._move(-1)),
            (self.ui.downButton, Icon.DOWN, lambda: self._move(+1)),
            (self.ui.removeButton, Icon.REMOVE, self._on_remove),
        ):
            button.setIcon(themed_icon(icon))
            button.clicked.connect(act)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", +1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._move, step))
        show_text(
            self.ui.orderNote,
            self.tr("Urutan juga berubah dengan menyeret barisnya, atau dengan Alt+Panah atas atau bawah."),
        )
        self.ui.submittedCheck.clicked.connect(self._on_submitted)
        self.ui.copyBanner.first_requested.connect(self._on_keep_copy)
        self.ui.copyBanner.second_requested.connect(self._on_drop_copy)

    def after_case(self, case: Case) -> None:
        """Show versions, order and whether it goes to the lead."""
        softfile = self._softfile(case)
        if softfile is None:
            return
        self.ui.submittedCheck.setChecked(softfile.submitted)
        self.ui.submitRow.setVisible(not is_old(case) and softfile.removed_at is None)
        if self._versions.show_versions(softfile):
            self.grown.emit()
        self._repair.show_case(case)
        place, count = _place(case, self.entry_id)
        self.ui.upButton.setEnabled(place > 0)
        self.ui.downButton.setEnabled(place < count - 1)
        self._show_copy()

    def show_lock(self, lock: Lock) -> None:
        """Lock a removed softfile as a whole: only what waits beside it is still saved out or thrown away."""
        softfile = self._softfile(self.case)
        gone = softfile is not None and softfile.removed_at is not None
        removed = self.tr("Softfile ini sudah dihapus dari rekaman.")
        super().show_lock(replace(lock, everything=removed) if gone else lock)

    def after_lock(self, case: Case, lock: Lock) -> None:
        """Let a softfile that is out, or of a closed record, only be opened."""
        self._reason = lock.of_softfile(case, self.entry_id)
        free = not self._reason
        for button in (self.ui.editButton, self.ui.versionButton, self.ui.removeButton):
            button.setVisible(free)
        self.ui.submittedCheck.setEnabled(free)
        show_text(self.ui.submittedNote, _submitted_note(case, self.entry_id))
        for widget in (self.ui.upButton, self.ui.downButton, self.ui.orderNote):
            widget.setVisible(not lock.everything)
        self._show_copy()

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field; without one, on what is to be done with the working copy."""
        if super().focus(field_id, entry_id):
            return True
        if entry_id != str(self.entry_id):
            return False
        usual = self.ui.openButton if is_old(self.case) else self.ui.submittedCheck
        offered = self.ui.copyBanner.isVisibleTo(self)
        (self.ui.copyBanner.ui.firstButton if offered else usual).setFocus()
        return True

    def _softfile(self, case: Case) -> Softfile | None:
        return by_id(case.softfiles, self.entry_id)

    def _present(self) -> Softfile:
        softfile = self._softfile(self.case)
        if softfile is None:
            raise LookupError("the softfile is gone")
        return softfile

    def _show_copy(self) -> None:
        """Offer the work that is no version yet, or say that a copy is open."""
        softfile, banner = self._softfile(self.case), self.ui.copyBanner
        changed = self._watch.is_changed(self.entry_id)
        if softfile is not None and (changed or softfile.unsaved):
            self._show_waiting(softfile, changed=changed)
        elif self._watch.is_open(self.entry_id) and not self._reason:
            text = self.tr("Salinan kerja terbuka. Simpan di programnya; perubahan akan ditawarkan di sini.")
            banner.show_choice(BannerKind.INFO, text, "", self.tr("Selesai tanpa perubahan"))
        else:
            banner.hide()

    def _show_waiting(self, softfile: Softfile, *, changed: bool) -> None:
        drop = self.tr("Buang") if self._may_settle() else ""
        if not self._reason:
            text = offered_text(softfile, changed=changed, base=self._watch.base(self.entry_id))
            keep = self.tr("Simpan sebagai versi")
        elif changed:
            text = aside_text(self.case, softfile, changed=True)
            keep = self.tr("Amankan hasil") if self._may_settle() else ""
        else:
            text, keep = aside_text(self.case, softfile, changed=False), self.tr("Simpan salinan...")
        self.ui.copyBanner.show_choice(BannerKind.WARNING, text, keep, drop)

    def _may_settle(self) -> bool:
        own = UseCase.ENTER_OLD_ARCHIVE if is_old(self.case) else UseCase.EDIT_RECORD
        return self.tools.may(own) and self.tools.may(UseCase.ATTACH)

    def _on_keep_copy(self) -> None:
        editing, waiting = self.tools.services.editing, self._present().unsaved
        if not self._reason:
            text, keep = self.tr("Menyimpan versi baru"), editing.keep
        elif self._watch.is_changed(self.entry_id):
            text, keep = self.tr("Mengamankan hasil sunting"), editing.rescue
        else:
            if waiting is not None:
                self._on_save_version(waiting)
            return
        self._long(partial(keep, self.tools.record_id, self.entry_id), text, self._on_copy_gone)

    def _on_drop_copy(self) -> None:
        waits = self._watch.is_changed(self.entry_id) or self._present().unsaved is not None
        if not waits or self._agrees_to_drop():
            work = partial(self.tools.services.editing.drop, self.tools.record_id, self.entry_id)
            self.tools.runner.write(work, self._on_copy_gone, self.failed.emit, owner=self)

    def _agrees_to_drop(self) -> bool:
        question = Question(
            self.tr("Buang hasil sunting?"),
            self.tr("Perubahan pada salinan kerja hilang. Versi yang sudah tersimpan tidak berubah."),
            self.tr("Buang"),
            dangerous=True,
        )
        return self.tools.dialogs.confirm(self, question)

    def _on_copy_gone(self, case: Case) -> None:
        self._watch.forget(self.entry_id)
        self.case_changed.emit(case)

    def _on_submitted(self, ticked: bool) -> None:
        work = partial(
            self.tools.services.softfiles.set_submitted, self.tools.record_id, self.entry_id, ticked
        )
        self.tools.runner.write(work, self.case_changed.emit, self._on_not_submitted, owner=self)

    def _on_not_submitted(self, error: PpidError) -> None:
        self.ui.submittedCheck.setChecked(self._present().submitted)
        self.failed.emit(error)

    def _move(self, by: int) -> None:
        place, count = _place(self.case, self.entry_id)
        if 0 <= place + by < count and self.ui.upButton.isVisibleTo(self):
            move = self.tools.services.softfiles.move
            self.change(partial(move, self.tools.record_id, self.entry_id, place + by))

    def _on_remove(self) -> None:
        question = Question(
            self.tr("Hapus softfile dari rekaman?"),
            self.tr(
                "Softfile ditandai dihapus, sehingga tidak ikut dikirim atau diarsipkan. "
                "Isinya masih disimpan 30 hari."
            ),
            self.tr("Hapus"),
            dangerous=True,
        )
        if self.tools.dialogs.confirm(self, question):
            remove = partial(self.tools.services.softfiles.remove, self.tools.record_id, self.entry_id)
            self._waiting.settle(self.entry_id, partial(self.change, remove))

    def _on_open(self) -> None:
        self._on_open_version(self._present().current)

    def _on_open_version(self, one: SoftfileVersion | RescuedCopy) -> None:
        open_copy = self.tools.services.softfiles.open
        work = partial(open_copy, self.tools.record_id, self.entry_id, one.id)
        self._opener.open(self._original_name(one), work)

    def _original_name(self, one: SoftfileVersion | RescuedCopy) -> str:
        return (one if isinstance(one, SoftfileVersion) else self._present().current).original_name

    def _on_edit(self) -> None:
        self.flush()
        work = partial(self.tools.services.editing.edit, self.tools.record_id, self.entry_id)
        self._editor.open(self._present().current.original_name, work)

    def _on_save_current(self) -> None:
        self._on_save_version(self._present().current)

    def _on_save_version(self, version: SoftfileVersion | RescuedCopy) -> None:
        if self.case.proposes_exemption and not self._agrees_to_export():
            return
        title = self.tr("Simpan salinan softfile")
        target = self.tools.dialogs.choose_target(self, title, self._file_name(version))
        if target is not None:
            save = self.tools.services.softfiles.save_out
            work = partial(save, self.tools.record_id, self.entry_id, version.id, target)
            self._long(work, self.tr("Menyimpan {0}").format(target.name), _nothing)

    def _agrees_to_export(self) -> bool:
        question = Question(
            self.tr("Simpan salinan informasi yang dikecualikan?"),
            self.tr("Salinan di luar program tidak terenkripsi. Penyimpanan ini dicatat dalam log."),
            self.tr("Simpan salinan"),
            dangerous=True,
        )
        return self.tools.dialogs.confirm(self, question)

    def _file_name(self, version: SoftfileVersion | RescuedCopy) -> str:
        # An exempted record's file names must not tell its subject (DOMAIN section 4, rule 5).
        secret = self.case.proposes_exemption
        place, _ = _place(self.case, self.entry_id)
        name = f"Softfile {place + 1 or ''}".strip() if secret else self._present().standard_name
        which = f"v{version.number}" if isinstance(version, SoftfileVersion) else content_name(version)
        return safe_file_name(f"{name} {which}", PurePath(self._original_name(version)).suffix)

    def _on_new_version(self) -> None:
        title = self.tr("Pilih berkas untuk versi berikutnya")
        source = self.tools.dialogs.choose_file(self, title)
        if source is not None:
            self._waiting.settle(self.entry_id, partial(self._add_version, source))

    def _add_version(self, source: Path) -> None:
        add, kind = self.tools.services.softfiles.add_version, self._present().kind
        work = partial(add, self.tools.record_id, self.entry_id, source, kind, "")
        self._long(work, self.tr("Melampirkan {0}").format(source.name), self.case_changed.emit)

    def _long(self, work: LongWork[T], text: str, done: Callable[[T], None]) -> None:
        run_long(self.tools.runner, self.ui.progress, text, work, done, self._explain)

    def _explain(self, error: PpidError) -> None:
        self._repair.notice(error)
        self.tools.dialogs.show_error(self, error)


def _nothing(_value: object) -> None:
    """Show nothing: the file lies where the person chose."""


def present_softfiles(case: Case) -> list[Softfile]:
    """Return the softfiles that were not removed, in their order."""
    return sorted((one for one in case.softfiles if one.removed_at is None), key=lambda one: one.position)


def _place(case: Case, softfile_id: UUID) -> tuple[int, int]:
    present = [one.id for one in present_softfiles(case)]
    return (present.index(softfile_id) if softfile_id in present else -1), len(present)


def _submitted_note(case: Case, softfile_id: UUID) -> str:
    latest = case.last_round
    if latest is None:
        return ""
    sent = next((one for one in latest.sent if one.softfile_id == softfile_id), None)
    if sent is None:
        return "" if not latest.waiting else "Belum ikut dikirim pada putaran yang sedang berjalan."
    return f"Versi {sent.version} dikirim pada putaran {latest.number}."
