"""The restore assistant from wherever it is asked for, and what follows a restore."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.backups import Restored
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import moment_text, number_text
from ppid_desktop.gui.app.program import Program
from ppid_desktop.gui.messages import Dialogs, Question
from ppid_desktop.gui.restore.restore_dialog import RestoreDialog, result_text
from ppid_desktop.gui.task_runner import TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.backups import Present
    from ppid_desktop.services.session import Session
    from ppid_desktop.services.use_cases import Services


class RestoreDesk(QObject):
    """Shows the assistant, and leads on from it.

    `open_workspace(folder)` is called when the person goes on in what was restored, `read(session)` when a
    backup was opened to be read.
    """

    def __init__(
        self,
        program: Program,
        runner: TaskRunner,
        dialogs: Dialogs,
        open_workspace: Callable[[Path], None],
        read: "Callable[[Session], None]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._runner = runner
        self._dialogs = dialogs
        self._open_workspace = open_workspace
        self._read = read
        self.dialog: RestoreDialog | None = None

    def show(
        self, parent: QWidget, services: "Services | None" = None, name: str = "", *, first: bool = False
    ) -> None:
        """Begin the assistant; with the services of an open workspace at its place, comparing with it.

        `first`: there is no workspace at this PC yet, so that there is nothing to stay in.
        """
        usual = self._program.folders.own_workspace
        dialog = RestoreDialog(self._program.restoring, self._runner, self._dialogs, usual, parent)
        restored = self._open_first if first else self._on_restored
        dialog.restored.connect(partial(restored, parent, services))
        dialog.opened.connect(self._read)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        if services is not None:
            show = partial(self._show_present, name)
            self._runner.read(services.backups.present, show, self._explain, owner=dialog)
        dialog.open()

    def show_for(self, services: "Services", parent: QWidget, name: str) -> None:
        """Begin the assistant at the place of an open workspace, with the backup of this name."""
        self.show(parent, services, name)

    def _show_present(self, name: str, present: "Present") -> None:
        if self.dialog is None:
            return
        text = self.tr(
            "Ruang kerja yang terbuka sekarang: {0} dalam pekerjaan, {1} arsip, terakhir berubah {2}."
        )
        counts = number_text(present.in_work), number_text(present.archived)
        self.dialog.show_present(text.format(*counts, moment_text(present.changed)))
        if present.place:
            self.dialog.show_place(Path(present.place), name)

    def _on_restored(
        self, parent: QWidget, services: "Services | None", result: Restored, target: Path
    ) -> None:
        if services is None:
            self._tell(parent, result, target, tuple(one.login for one in result.closed))
            return
        tell = partial(self._tell, parent, result, target)
        disabled = partial(_disabled_since, services, result)
        self._runner.read(disabled, tell, self._explain, owner=self)

    def _open_first(
        self, parent: QWidget, _services: "Services | None", result: Restored, target: Path
    ) -> None:
        title = self.tr("Cadangan sudah dipulihkan")
        closed = tuple(one.login for one in result.closed)
        self._dialogs.inform(parent, title, result_text(result, target, closed, alone=True))
        self._open_workspace(target)

    def _tell(self, parent: QWidget, result: Restored, target: Path, disabled: tuple[str, ...]) -> None:
        later = self.tr(
            "Bila Anda memilih Nanti, ruang kerja itu dapat dibuka dari halaman Masuk dengan Buka ruang "
            "kerja lain."
        )
        question = Question(
            self.tr("Cadangan sudah dipulihkan"),
            f"{result_text(result, target, disabled)} {later}",
            self.tr("Buka yang dipulihkan"),
            refusal=self.tr("Nanti"),
        )
        if self._dialogs.confirm(parent, question):
            self._open_workspace(target)

    def _on_closed(self, _result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _explain(self, error: PpidError) -> None:
        parent = self.parent()
        if isinstance(parent, QWidget):
            self._dialogs.show_error(parent, error)


def _disabled_since(services: "Services", result: Restored) -> tuple[str, ...]:
    return tuple(one.login for one in services.backups.disabled_since(result))
