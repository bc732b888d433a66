"""The files kept with an entry: dropped, pasted or chosen, streamed in with progress and *Batalkan*."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from ppid_desktop.domain.errors import Cancelled, PpidError
from ppid_desktop.domain.indonesian import moment_text, size_text
from ppid_desktop.domain.locks import attachments_held
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.gui.case.file_opener import FileOpener
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.picture_bytes import pasted_picture
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.forms.attachment_panel import Ui_AttachmentPanel
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import button_text, plain_label, set_tool_tip, show_text
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.task_runner import CancelToken, Report, Task
from ppid_desktop.gui.theme import Look, Space
from ppid_desktop.services.attaching import Offered


class AttachmentActions(Protocol):
    """What can be done with the attachments of one entry; called in worker threads."""

    def attach(
        self, source: Offered, report: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> Case:
        """Keep a file."""

    def remove(self, attachment_id: UUID) -> Case:
        """Take a file off."""


class AttachmentPanel(QWidget):
    """What is seen; see `Attachments` for what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AttachmentPanel()
        self.ui.setupUi(self)
        self.ui.dropArea.set_texts(
            self.tr("Seret lampiran ke sini"),
            self.tr("Misalnya undangan, notula, daftar hadir, atau foto. Tempel dengan Ctrl+V juga bisa."),
        )
        self._rows: list[QWidget] = []

    def show_rows(self, rows: list[QWidget]) -> None:
        """Show these rows and no others."""
        for row in self._rows:
            self.ui.rowsLayout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = rows
        for row in rows:
            self.ui.rowsLayout.addWidget(row)


class Attachments(StepPart):
    """The attachments of one entry; `attachments_of` finds them in a case."""

    def __init__(
        self,
        tools: StepTools,
        attachments_of: Callable[[Case], tuple[Attachment, ...]],
        actions: AttachmentActions,
        parent: QObject,
        *,
        entry_id: UUID | None = None,
    ) -> None:
        """`entry_id` is the entry whose lock decides whether a file may be taken off again."""
        super().__init__(parent)
        self._entry_id = entry_id
        self._tools = tools
        self._attachments_of = attachments_of
        self._actions = actions
        self._shown: tuple[Attachment, ...] = ()
        self._fixed = False
        self._waiting: list[Path | QImage] = []
        self._task: Task | None = None
        self.panel = AttachmentPanel()
        self._opener = FileOpener(tools, self.panel)
        self._opener.failed.connect(self.failed)
        self.panel.ui.dropArea.files_offered.connect(self._on_files)
        self.panel.ui.dropArea.image_pasted.connect(lambda image: self._on_files([image]))
        self.panel.ui.dropArea.choose_requested.connect(self._on_choose)
        self.panel.ui.progress.cancel_requested.connect(self._waiting.clear)

    def show_case(self, case: Case) -> None:
        """Show the files that are kept."""
        shown = self._attachments_of(case)
        if shown != self._shown:
            self._shown = shown
            self._show()

    def show_lock(self, case: Case, lock: Lock) -> None:
        """Let nothing be added to a closed record, and nothing be taken off an entry that was sent out.

        While the archivist holds the offer neither is possible, and the panel says why.
        """
        held = None if lock.everything else attachments_held(case)
        may = self._tools.may(UseCase.ATTACH) and not (lock.everything or held)
        self.panel.ui.dropArea.setVisible(may)
        show_text(self.panel.ui.heldLabel, held.sentences() if held else "")
        self.panel.ui.heldLabel.setVisible(held is not None)
        fixed = not may or bool(self._entry_id and lock.of_entry(case, self._entry_id))
        if fixed is not self._fixed:
            self._fixed = fixed
            self._show()

    def saving(self) -> Saving:
        """Leaving the record waits for every file that was dropped, not only for the first."""
        return Saving.STORED if self._task is None else Saving.RUNNING

    def _show(self) -> None:
        self.panel.show_rows([self._row(one) for one in self._shown])
        self.grown.emit()

    def _row(self, one: Attachment) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        icon = IconLabel()
        icon.show_icon(Icon.ATTACH, Tone.MUTED)
        layout.addWidget(icon)
        layout.addWidget(self._open_button(one))
        detail = f"{size_text(one.file.size)} · {moment_text(one.added_at)}"
        layout.addWidget(plain_label(detail, Look.HELP), 1)
        if not self._fixed:
            layout.addWidget(self._remove_button(one))
        return row

    def _open_button(self, one: Attachment) -> QPushButton:
        button = QPushButton(button_text(one.original_name))
        button.setProperty("look", Look.LINK.value)
        button.setAccessibleName(self.tr("Buka lampiran {0}").format(one.original_name))
        button.clicked.connect(lambda _on: self._opener.open_kept(one.original_name, one.id))
        return button

    def _remove_button(self, one: Attachment) -> QToolButton:
        button = QToolButton()
        button.setIcon(themed_icon(Icon.REMOVE))
        button.setProperty("look", Look.QUIET.value)
        name = self.tr("Lepaskan lampiran {0}").format(one.original_name)
        button.setAccessibleName(name)
        set_tool_tip(button, name)
        button.clicked.connect(lambda _on: self._ask_to_remove(one))
        return button

    def _ask_to_remove(self, one: Attachment) -> None:
        question = Question(
            self.tr("Lepaskan lampiran?"),
            self.tr("{0} tidak lagi menjadi lampiran entri ini.").format(one.original_name),
            self.tr("Lepaskan"),
            dangerous=True,
        )
        if self._tools.dialogs.confirm(self.panel, question):
            work = partial(self._actions.remove, one.id)
            self._tools.runner.write(work, self.case_stored.emit, self.failed.emit, owner=self)

    def _on_choose(self) -> None:
        chosen = self._tools.dialogs.choose_files(self.panel, self.tr("Pilih lampiran"))
        self.panel.ui.dropArea.offer(chosen)

    def _on_files(self, sources: Sequence[Path | QImage]) -> None:
        self._waiting.extend(sources)
        if self._task is None:
            self._attach_next()

    def _attach_next(self) -> None:
        if not self._waiting:
            self._task = None
            self.panel.ui.progress.finish()
            self.saving_changed.emit()
            return
        source = self._waiting.pop(0)
        progress = self.panel.ui.progress
        self._task = self._tools.runner.long(
            partial(_attached, self._actions, source, self._tools.services.session.clock.now()),
            self._on_attached,
            self._on_refused,
            progress=progress.show_progress,
            owner=self,
        )
        name = source.name if isinstance(source, Path) else self.tr("gambar yang ditempel")
        progress.start(self.tr("Melampirkan {0}").format(name), self._task)
        self.saving_changed.emit()

    def _on_attached(self, case: Case) -> None:
        self.case_stored.emit(case)
        self._attach_next()

    def _on_refused(self, error: PpidError) -> None:
        if not isinstance(error, Cancelled):
            self._tools.dialogs.show_error(self.panel, error)
        self._attach_next()


def _attached(
    actions: AttachmentActions, source: Path | QImage, now: datetime, report: Report, token: CancelToken
) -> Case:
    def told(done: int, total: int) -> None:
        report(done, total)

    kept = source if isinstance(source, Path) else pasted_picture(source, now, report, token)
    return actions.attach(kept, told, token)
