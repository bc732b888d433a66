"""A logged-in person at work: surfaces, lock, idle time, and leaving without losing anything."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError, TooManyAttempts
from ppid_desktop.domain.office import Office, Sop
from ppid_desktop.gui.app.program import Closable, Program
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.shell.idle_watch import IdleWatch, SessionLockWatch
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.shell.ports import Identity
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.session import Session
    from ppid_desktop.services.use_cases import Services

_ROLE_NAMES = {"petugas": "Petugas", "arsiparis": "Arsiparis", "administrator": "Administrator"}


class Workplace(QObject):
    """Everything between login and logout; `left` when the workspace is closed."""

    left = Signal(bool)  # whether the program ends
    raise_requested = Signal()

    def __init__(
        self, program: Program, window: MainWindow, dialogs: Dialogs, session: "Session", folder: Path
    ) -> None:
        super().__init__(window)
        self._program = program
        self._window = window
        self._dialogs = dialogs
        self.session = session
        self.folder = folder
        self.runner = TaskRunner(self)
        self.services: Services | None = None
        self._server: Closable | None = None
        self._idle = IdleWatch(parent=self)
        self._system_lock = SessionLockWatch(int(window.winId()), self)
        self._connect()

    def start(self, then: Callable[[], None]) -> None:
        """Make the services in a worker, then go on."""
        work = partial(self._program.services_for, self.session)

        def made(services: "Services") -> None:
            self.services = services
            self._server = self._program.serve(self.folder, self._unlocked_session, self.raise_requested.emit)
            then()

        self.runner.read(work, made, self._explain, owner=self)

    def open_surfaces(self) -> None:
        """Read the office and show the work."""
        services = self._ready()
        read = partial(_office_and_sop, services)
        self.runner.read(read, self._on_office, self._explain, owner=self)

    def preview_recovery(self, recovery_key: str) -> None:
        """Show the recovery sheet to print or save."""
        services = self._ready()
        make = partial(_recovery_sheet, services, recovery_key)
        self.runner.read(make, self._on_recovery_sheet, self._explain, owner=self)

    def _on_recovery_sheet(self, made: tuple[Office, bytes]) -> None:
        from ppid_desktop.gui.app.paper_preview import PaperPreview

        office, pdf = made
        preview = PaperPreview(self._ready().papers, office.paper, self.runner, self._dialogs)
        title = self.tr("Lembar kunci pemulihan")
        preview.show_bytes(self._window, title, "Lembar kunci pemulihan.pdf", pdf)

    def leave(self, end: bool) -> None:
        """Store everything, take changed working copies in, close the workspace."""
        self._window.setEnabled(False)
        for surface in self._window.findChildren(QWidget):
            flush = getattr(surface, "flush", None)
            if callable(flush) and surface.parent() is not None:
                flush()
        services, session, program = self.services, self.session, self._program
        work = partial(_put_away, program, session, services)
        self.runner.write(work, partial(self._on_put_away, end), partial(self._on_not_put_away, end))

    def _connect(self) -> None:
        for signal, slot in self._window_slots():
            signal.connect(slot)
        self._idle.idle.connect(self.lock)
        self._system_lock.locked.connect(self.lock)
        self.raise_requested.connect(self._window.raise_up)
        self.runner.unclaimed_failure.connect(self._explain)

    def _window_slots(self) -> tuple[tuple[SignalInstance, Callable[..., None]], ...]:
        window = self._window
        return (
            (window.lock_requested, self.lock),
            (window.switch_requested, self._on_switch),
            (window.leave_requested, self._on_leave),
            (window.unlock_requested, self._on_unlock),
        )

    def lock(self) -> None:
        """Cover the work until the password is typed again."""
        self._idle.stop()
        self._window.lock(self.session.account.login)

    def _on_unlock(self, password: str) -> None:
        work = partial(_unlock, self._program, self.session, password)
        self.runner.long(work, self._on_unlocked, self._on_unlock_refused, owner=self)

    def _on_unlocked(self, _nothing: None) -> None:
        self._idle.start()
        self._window.unlock()

    def _on_unlock_refused(self, error: PpidError) -> None:
        text = error.sentences()
        if isinstance(error, TooManyAttempts):
            text = self.tr("Terlalu banyak percobaan. Coba lagi dalam {0} detik.").format(error.seconds)
        self._window.refuse_unlock(text)

    def _on_office(self, found: tuple[Office, Sop]) -> None:
        from ppid_desktop.gui.app.paper_preview import PaperPreview
        from ppid_desktop.gui.app.surfaces import Ground, surfaces_for
        from ppid_desktop.gui.work.work_tools import WorkTools

        office, sop = found
        services = self._ready()
        tools = WorkTools(services, self.runner, self._dialogs, open_path, self.folder)
        preview = PaperPreview(services.papers, office.paper, self.runner, self._dialogs)
        ground = Ground(services, tools, preview, sop, self._open_surface)
        account = self.session.account
        roles = ", ".join(sorted(_ROLE_NAMES[role.value] for role in account.roles))
        identity = Identity(office.unit_name, account.name, roles, self.session.vault.practice)
        self._window.open_work(surfaces_for(ground), identity)
        self._idle.start()

    def _open_surface(self, key: str) -> QWidget:
        work = self._window.work
        if work is None:
            raise LookupError("the work is closed")
        return work.open(key)

    def _on_switch(self) -> None:
        self.leave(end=False)

    def _on_leave(self) -> None:
        self.leave(end=True)

    def _on_put_away(self, end: bool, held: tuple[Path, ...]) -> None:
        if held:
            text = self.tr(
                "{0} salinan berkas masih dibuka program lain. Tutup program itu; salinannya dihapus "
                "saat PPID Desktop dibuka kembali."
            ).format(len(held))
            self._dialogs.inform(self._window, self.tr("Salinan berkas masih terbuka"), text)
        self._closed(end)

    def _on_not_put_away(self, end: bool, error: PpidError) -> None:
        self._explain(error)
        self._closed(end)

    def _closed(self, end: bool) -> None:
        if self._server is not None:
            self._server.close()
        self._idle.stop()
        self._system_lock.close()
        window = self._window
        for signal, slot in self._window_slots():
            signal.disconnect(slot)
        window.setEnabled(True)
        window.close_work()
        self.left.emit(end)

    def _unlocked_session(self) -> "Session | None":
        return None if self._window.locked else self.session

    def _ready(self) -> "Services":
        if self.services is None:
            raise LookupError("the services are not made yet")
        return self.services

    def _explain(self, error: PpidError) -> None:
        self._dialogs.show_error(self._window, error)


def open_path(path: Path) -> bool:
    """Open a file with the program the system has for it; False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _office_and_sop(services: "Services") -> tuple[Office, Sop]:
    return services.settings.office(), services.settings.sop()


def _recovery_sheet(services: "Services", recovery_key: str) -> tuple[Office, bytes]:
    return services.settings.office(), services.papers.recovery_sheet(recovery_key)


def _put_away(program: Program, session: "Session", services: "Services | None") -> tuple[Path, ...]:
    if services is not None:
        services.softfiles.rescue_unsaved()
    return program.sessions.log_out(session)


def _unlock(
    program: Program, session: "Session", password: str, _report: Report, _token: CancelToken
) -> None:
    program.sessions.unlock_again(session, password)
