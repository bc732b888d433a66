"""A logged-in person at work: surfaces, lock, idle time, and leaving without losing anything."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError, TooManyAttempts
from ppid_desktop.domain.office import Office
from ppid_desktop.gui.app.background import Background
from ppid_desktop.gui.app.backup_status import BackupStatus
from ppid_desktop.gui.app.departure import Departure
from ppid_desktop.gui.app.program import Closable, Program
from ppid_desktop.gui.app.recovery_preview import RecoveryPreview
from ppid_desktop.gui.app.restore_desk import RestoreDesk
from ppid_desktop.gui.app.surfaces import Ground, open_officials, surfaces_for
from ppid_desktop.gui.app.unlocked_session import UnlockedSession
from ppid_desktop.gui.app.wait_view import WaitView
from ppid_desktop.gui.backup_job import BackupJob
from ppid_desktop.gui.bug_report import known_error
from ppid_desktop.gui.case.paper_preview import PaperPreview
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.clipboard import clear_own
from ppid_desktop.gui.messages import Dialogs, Question
from ppid_desktop.gui.settings.settings_tools import Appearance, BackupTools
from ppid_desktop.gui.shell.idle_watch import IDLE_MS, IdleWatch, SessionLockWatch
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.shell.ports import Identity, Leavable
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner
from ppid_desktop.gui.work.work_tools import WorkTools

if TYPE_CHECKING:
    from ppid_desktop.services.session import Left, Session
    from ppid_desktop.services.use_cases import Services

_ROLE_NAMES = {"petugas": "Petugas", "arsiparis": "Arsiparis", "administrator": "Administrator"}


class Workplace(QObject):
    """Everything between login and logout.

    `left(end)` when the workspace is closed; `restarted(Session)` when the practice workspace began anew, or
    with None when it could not.
    """

    left = Signal(bool)  # whether the program ends
    restarted = Signal(object)
    raise_requested = Signal()

    def __init__(  # everything a person at work needs, and nothing else
        self,
        program: Program,
        window: MainWindow,
        dialogs: Dialogs,
        look: Appearance,
        session: "Session",
        folder: Path,
        *,
        idle_ms: int = IDLE_MS,
    ) -> None:
        super().__init__(window)
        self._program = program
        self._window = window
        self._dialogs = dialogs
        self._look = look
        self.session = session
        self.folder = folder
        self.runner = TaskRunner(self)
        self.services: Services | None = None
        self.next_session: Session | None = None
        self._departure = Departure(self.runner, window, dialogs, self)
        self._unlocked = UnlockedSession(session)
        self._server: Closable | None = None
        self._leaving = False
        self._end = False
        self._idle = IdleWatch(idle_ms, self)
        self._system_lock = SessionLockWatch(int(window.winId()), self)
        self._connect()

    @property
    def practice(self) -> bool:
        """Return whether this is the practice workspace."""
        return self.session.vault.practice

    def start(self, then: Callable[[], None]) -> None:
        """Make the services and listen to second starts, in a worker; then go on."""
        work = partial(
            _prepared, self._program, self.session, self.folder, self._unlocked, self.raise_requested.emit
        )
        self.runner.read(work, partial(self._on_prepared, then), self._on_not_prepared, owner=self)

    def open_surfaces(self) -> None:
        """Read the office and show the work."""
        self.runner.read(self._ready().settings.office, self._on_office, self._explain, owner=self)

    def preview_recovery(self, recovery_key: str) -> None:
        """Show the recovery sheet to print or save."""
        self._recovery_preview(self._window, recovery_key)

    def lock(self) -> None:
        """Cover the work until the password is typed again; practice has none, and nothing to hide."""
        if not self.practice and not self._leaving:
            self._idle.stop()
            self._unlocked.locked = True
            self._window.lock(self.session.account.login)
            clear_own()
            self.runner.write(partial(_rest, self._program, self.session), None, self._explain, owner=self)
            if self.services is not None:
                self.runner.long(partial(_rest_copies, self.services), _nothing, self._explain, owner=self)

    def leave(self, end: bool) -> None:
        """Store everything, wait for what runs, take changed working copies in, close the workspace.

        What cannot be stored is asked about first, where the person who typed it is there to answer; then
        what is still running.
        """
        go_on = partial(self._leave, end)
        if not self._leaving:
            go_on = partial(self._departure.ask, go_on, partial(self.leave, end))
        for surface in () if self._window.locked or self._leaving else self._leavable():
            go_on = partial(surface.leave_for, go_on)
        go_on()

    def _leavable(self) -> list[Leavable]:
        work = self._window.work
        stack = work.ui.surfaceStack if work is not None else None
        built = [stack.widget(place) for place in range(stack.count())] if stack is not None else []
        return [one for one in built if isinstance(one, Leavable)]

    def _leave(self, end: bool) -> None:
        self._end = self._end or end
        if self._leaving:
            return
        self._put_everything_down()
        work = partial(_put_away, self._program, self.session, self.services, self._server)
        TaskRunner(self).write(work, self._on_put_away, self._on_not_put_away, owner=self)

    def _put_everything_down(self) -> None:
        self._leaving = True
        self._idle.stop()
        clear_own()
        self._window.setEnabled(False)
        if self._window.work is not None and not self._window.locked:
            self._window.work.flush()
        self._unlocked.let_go()
        self.runner.drain()

    def _connect(self) -> None:
        for signal, slot in self._window_slots():
            signal.connect(slot)
        self._idle.idle.connect(self.lock)
        self._system_lock.locked.connect(self.lock)
        self.raise_requested.connect(self._window.raise_up)
        self.runner.unclaimed_failure.connect(self._explain)
        self.runner.abandoned_failure.connect(self._on_abandoned)

    def _window_slots(self) -> tuple[tuple[SignalInstance, Callable[..., None]], ...]:
        window = self._window
        return (
            (window.lock_requested, self.lock),
            (window.switch_requested, self._on_switch),
            (window.leave_requested, self._on_leave),
            (window.unlock_requested, self._on_unlock),
        )

    def _on_prepared(self, then: Callable[[], None], made: "tuple[Services, Closable | None]") -> None:
        self.services, self._server = made
        then()

    def _on_not_prepared(self, error: PpidError) -> None:
        self._explain(error)
        self.leave(end=False)

    def _on_unlock(self, password: str) -> None:
        work = partial(_unlock, self._program, self.session, password)
        self.runner.long(work, self._on_unlocked, self._on_unlock_refused, owner=self)

    def _on_unlocked(self, _nothing: None) -> None:
        self._idle.start()
        self._unlocked.locked = False
        self._window.unlock()

    def _on_unlock_refused(self, error: PpidError) -> None:
        text = error.sentences()
        if isinstance(error, TooManyAttempts):
            text = self.tr("Terlalu banyak percobaan. Coba lagi dalam {0} detik.").format(error.seconds)
        self._window.refuse_unlock(text)

    def _on_office(self, office: Office) -> None:
        services = self._ready()
        backup = self._backup_tools(services)
        ground = Ground(
            services,
            WorkTools(
                services,
                self.runner,
                self._dialogs,
                open_path,
                self.folder,
                partial(open_officials, self._open_surface, back_to_work=True),
            ),
            self._look,
            PaperPreview(services, self.runner, self._dialogs),
            self._recovery_preview,
            self._open_surface,
            self._window.want,
            backup,
            self._show_identity,
        )
        work = self._window.open_work(surfaces_for(ground), self._identity(office))
        work.practice_reset_requested.connect(self._on_practice_reset)
        if not self.practice:
            self._idle.start()
        if not self.session.reads_only:
            Background(self._program, self.runner, self._window, self).start(
                self.session, services, backup.job
            )

    def _backup_tools(self, services: "Services") -> BackupTools:
        job = BackupJob(self.runner, services.backups, self._is_worked_at, self)
        BackupStatus(job, self._window)
        desk = RestoreDesk(self._program, self.runner, self._dialogs, self._move_to, self._read, self)
        return BackupTools(job, partial(desk.show_for, services), self._on_switch)

    def _move_to(self, folder: Path) -> None:
        """Leave this workspace for another one, which the entrance then opens."""
        self.folder = folder
        self.leave(end=False)

    def _read(self, session: "Session") -> None:
        """Leave this workspace for a backup that is only read; leaving that leads back here."""
        self.next_session = session
        self.leave(end=False)

    def _is_worked_at(self) -> bool:
        return not self._unlocked.locked and not self._leaving

    def _identity(self, office: Office) -> Identity:
        account = self.session.account
        roles = ", ".join(sorted(_ROLE_NAMES[role.value] for role in account.roles))
        return Identity(office.unit_name, account.name, roles, self.practice, self.session.reads_only)

    def _show_identity(self, office: Office) -> None:
        if self._window.work is not None:
            self._window.work.show_identity(self._identity(office))

    def _recovery_preview(self, parent: QWidget, recovery_key: str) -> None:
        services = self._ready()
        preview = RecoveryPreview(services.papers, services.settings, self.runner, self._dialogs)
        preview(parent, recovery_key)

    def _open_surface(self, key: str) -> QWidget:
        work = self._window.work
        if work is None:
            raise LookupError("the work is closed")
        return work.open(key)

    def _on_switch(self) -> None:
        self.leave(end=False)

    def _on_leave(self) -> None:
        self.leave(end=True)

    def _on_practice_reset(self) -> None:
        question = Question(
            self.tr("Mulai ulang latihan?"),
            self.tr("Semua yang dikerjakan di ruang latihan dihapus dan data contohnya dibuat baru."),
            self.tr("Mulai ulang"),
            dangerous=True,
        )
        if self._dialogs.confirm(self._window, question):
            self._reset_practice()

    def _reset_practice(self) -> None:
        self._put_everything_down()
        self._close_window()
        self._window.show_front(WaitView(self.tr("Ruang latihan dimulai ulang")))
        work = partial(_reset, self._program, self.session, self.folder, self._server)
        TaskRunner(self).write(work, self.restarted.emit, self._on_not_reset, owner=self)

    def _on_not_reset(self, error: PpidError) -> None:
        self._explain(error)
        self.restarted.emit(None)

    def _on_put_away(self, ended: "tuple[Left, PpidError | None]") -> None:
        left, failure = ended
        if failure is not None:
            self._explain(failure)
        if held := left.copies:
            text = self.tr(
                "{0} berkas tertinggal dalam folder pribadi Anda: masih dibuka program lain, atau Anda "
                "simpan sendiri di samping salinan kerja. Tutup program itu; salinannya dihapus saat PPID "
                "Desktop dibuka kembali. Yang Anda simpan sendiri belum masuk ruang kerja: tambahkan pada "
                "langkah 5, atau pindahkan ke tempat yang aman. Folder: {1}"
            ).format(len(held), "; ".join(sorted({str(path.parent) for path in held})))
            self._dialogs.inform(self._window, self.tr("Berkas salinan tertinggal"), text)
        if left.unlogged is not None:
            self._explain(left.unlogged)
        self._closed()

    def _on_not_put_away(self, error: PpidError) -> None:
        self._explain(error)
        self._closed()

    def _closed(self) -> None:
        self._close_window(lambda: self.left.emit(self._end))

    def _close_window(self, then: Callable[[], object] = lambda: None) -> None:
        self._system_lock.close()
        for signal, slot in self._window_slots():
            signal.disconnect(slot)
        self._window.close_work(partial(self._give_back, then))

    def _give_back(self, then: Callable[[], object]) -> None:
        self._window.setEnabled(True)
        then()

    def _ready(self) -> "Services":
        if self.services is None:
            raise LookupError("the services are not made yet")
        return self.services

    def _on_abandoned(self, error: PpidError) -> None:
        """Say over whatever is in front that something sent from a page that is gone was not done."""
        work = self._window.work
        if work is None or self._leaving or self._departure.waiting:
            self._explain(error)
            return
        text = self.tr("Yang dikirim dari halaman yang sudah ditutup tidak berhasil.")
        work.show_notice(BannerKind.DANGER, f"{text} {error.sentences()}")

    def _explain(self, error: PpidError) -> None:
        self._dialogs.show_error(self._window, error)


def open_path(path: Path) -> bool:
    """Open a file with the program the system has for it; False when there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _prepared(
    program: Program,
    session: "Session",
    folder: Path,
    unlocked: UnlockedSession,
    raise_window: Callable[[], None],
) -> "tuple[Services, Closable | None]":
    services = program.services_for(session)
    if session.reads_only:  # commands for the workspace are not for its backup
        return services, None
    return services, program.serve(folder, unlocked, raise_window)


def _rest(program: Program, session: "Session") -> None:
    program.sessions.rest(session)


def _rest_copies(services: "Services", _report: Report, _token: CancelToken) -> None:
    services.editing.rest()


def _nothing(_answer: object) -> None:
    """Nothing is to be shown: the window is locked."""


def _put_away(
    program: Program, session: "Session", services: "Services | None", server: Closable | None
) -> "tuple[Left, PpidError | None]":
    """Take changed copies in, then log out: a failure before it keeps no vault open and is told as well."""
    failure = None
    try:
        if server is not None:
            server.close()
        if services is not None:
            services.editing.rescue_all()
    except Exception as error:  # noqa: BLE001 - whatever it was, nobody stays inside for it
        failure = known_error(error)
    return program.sessions.log_out(session), failure


def _reset(program: Program, session: "Session", folder: Path, server: Closable | None) -> "Session":
    if server is not None:
        server.close()
    return program.practice.reset(session, folder)


def _unlock(
    program: Program, session: "Session", password: str, _report: Report, _token: CancelToken
) -> None:
    program.sessions.unlock_again(session, password)
