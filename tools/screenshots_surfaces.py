"""Draws every surface and settings page of the running program on a demonstration's data, to be looked at.

    python -m tools.screenshots_surfaces FOLDER [light|dark|contrast] [SCALE]

The demonstration is made in FOLDER/peragaan the first time (half a minute) and used again afterwards.
Without a scale it draws at 100 and 150 %.
"""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.commands.demo import run_demo
from ppid_desktop.domain.errors import WorkspaceDamaged
from ppid_desktop.domain.fields import Owner
from ppid_desktop.gui.app.application import Conductor, Start, apply_look, make_application
from ppid_desktop.gui.app.recovery_login_dialog import RecoveryLoginDialog
from ppid_desktop.gui.app.unopened_view import UnopenedView
from ppid_desktop.gui.app.wait_view import WaitView
from ppid_desktop.gui.archive.archive_file_dialog import ArchiveFileDialog
from ppid_desktop.gui.archive.archive_view import ArchiveView
from ppid_desktop.gui.archive.event_dialog import EventDialog
from ppid_desktop.gui.log.log_view import LogView
from ppid_desktop.gui.settings.account_dialogs import AccountDialog, PasswordChangeDialog
from ppid_desktop.gui.settings.code_import_dialog import CodeImportDialog
from ppid_desktop.gui.settings.employee_dialog import EmployeeDialog
from ppid_desktop.gui.settings.settings_view import PAGES, SettingsView
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.theme import Preference
from ppid_desktop.runtime.assets import resource
from ppid_desktop.services.use_cases import Services
from tools.stage import SCREENS, ending, points, run

_LOGIN, _PASSWORD = "petugas.contoh", "kata sandi peragaan"
_SETTLED_MS = 350


class Camera:
    """Drives one window and keeps pictures of it."""

    def __init__(self, conductor: Conductor, folder: Path, look: str) -> None:
        self._conductor = conductor
        self._folder = folder
        self._look = look
        self.screen = SCREENS[0]

    @property
    def services(self) -> Services:
        """Return the services of the person at work."""
        workplace = self._conductor.workplace
        if workplace is None or workplace.services is None:
            raise LookupError("nobody is at work")
        return workplace.services

    def resize(self, screen: QSize) -> None:
        """Give the window what a screen of this size leaves at the scale."""
        self.screen = screen
        self._conductor.window.setMinimumSize(QSize(0, 0))
        self._conductor.window.resize(points(screen))
        settle()

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of the window, or of another widget."""
        settle()
        target = self._folder / f"{name}-{ending(self._look, self.screen)}"
        (widget or self._conductor.window).grab().save(str(target))

    def shoot_dialog(self, name: str, dialog: QDialog) -> None:
        """Keep a picture of a dialog and close it."""
        dialog.show()
        self.shoot(name, dialog)
        dialog.close()
        dialog.deleteLater()


def settle(milliseconds: int = _SETTLED_MS) -> None:
    """Let the window work for a moment."""
    wait_for(lambda: False, milliseconds)


def wait_for(condition: Callable[[], bool], milliseconds: int = 30_000) -> None:
    """Let the window work until the condition holds or the time is over."""
    loop, beat, limit = QEventLoop(), QTimer(interval=10), QTimer(singleShot=True, interval=milliseconds)
    beat.timeout.connect(lambda: loop.quit() if condition() else None)
    limit.timeout.connect(loop.quit)
    for timer in (beat, limit):
        timer.start()
    loop.exec()
    for timer in (beat, limit):
        timer.stop()


def _demonstration(wiring: Wiring, folder: Path) -> Path:
    place = folder / "peragaan" / "ruang-kerja"
    if not (place / "keys.json").exists():
        run_demo(wiring.demo_parts(), folder / "peragaan", lambda _line: None, wiring.clock.today())
    return place


def _log_in(conductor: Conductor) -> None:
    wait_for(lambda: isinstance(conductor.window.front, LoginView))
    view = conductor.window.front
    if not isinstance(view, LoginView):
        raise LookupError("the login did not come")
    view.ui.accountCombo.setCurrentText(_LOGIN)
    view.ui.passwordEditor.line.setText(_PASSWORD)
    view.ui.loginButton.click()
    wait_for(lambda: conductor.window.work is not None)
    settle()


def _add_work(services: Services) -> None:
    """Give Beranda something to show, once."""
    if services.work.in_work():
        return
    office = services.settings.office()
    for number in range(1, 9):
        record = services.records.create(office.unit_name, f"Laporan contoh nomor {number} tentang layanan")
        services.records.save_field(record.id, "ringkasan", "Isi contoh.")
        if number % 3 == 0:
            _ask_another_unit(services, record.id)


def _ask_another_unit(services: Services, record_id: UUID) -> None:
    source = services.entries.add_source(record_id).sources[-1]
    asked = services.session.clock.today() - timedelta(days=5)
    for field, text in (
        ("kepada", "Bagian Contoh"),
        ("uraian", "Data contoh"),
        ("tanggal_minta", asked.isoformat()),
        ("status", "diminta"),
    ):
        services.entries.save(record_id, Owner.SOURCE, source.id, field, text)


def _surfaces(conductor: Conductor) -> Iterator[str]:
    work = conductor.window.work
    if work is None:
        raise LookupError("the work did not come")
    for key in ("home", "work", "archive", "sop", "log"):
        view = work.open(key)
        settle()
        yield key
        if isinstance(view, ArchiveView):
            yield from _archive(view)
        if isinstance(view, LogView):
            yield from _log(view)
    settings = work.open("settings")
    if isinstance(settings, SettingsView):
        for kind in PAGES:
            settings.open_page(kind)
            settle()
            yield f"settings-{kind.title.lower().replace(' ', '-')}"


def _log(view: LogView) -> Iterator[str]:
    newest = view.model.row_at(view.model.index(0, 0))
    for button in (view.ui.filterButton, view.ui.advancedButton):
        button.click()
        if newest is not None and button is view.ui.advancedButton:
            view.ui.advancedPanel.ui.numberField.set_value(str(newest.entry.number))
            view.ui.advancedPanel.ui.codeField.set_value(newest.entry.mac[:16].upper())
            view.ui.advancedPanel.ui.compareButton.click()
        settle()
        yield f"log-{button.objectName().removesuffix('Button')}"
        button.click()


def _archive(view: ArchiveView) -> Iterator[str]:
    view.ui.itemsTable.selectRow(0)
    settle()
    yield "archive-item"
    view.ui.searchEdit.setText("contoh wilayah")
    settle(900)
    yield "archive-search"
    view.ui.searchEdit.setText("tidak mungkin ada")
    settle(900)
    yield "archive-none"
    view.ui.searchEdit.clear()


def _dialogs(camera: Camera, conductor: Conductor) -> None:
    services, window = camera.services, conductor.window
    today, people = services.session.clock.today(), services.settings.employees()
    archive_file = services.archiving.files()[0]
    codes = services.settings.read_codes(resource("lists", "codes.csv"))
    dialogs: dict[str, QDialog] = {
        "dialog-employee": EmployeeDialog(today, people[0], window),
        "dialog-account": AccountDialog(people, window),
        "dialog-password": PasswordChangeDialog(services.session.account, own=True, parent=window),
        "dialog-codes": CodeImportDialog(codes, 3, window),
        "dialog-event": EventDialog(services.session.clock.today, people[0].name, window),
        "dialog-archive-file": ArchiveFileDialog(archive_file, window),
        "dialog-recovery": RecoveryLoginDialog("petugas", window),
    }
    for name, dialog in dialogs.items():
        camera.shoot_dialog(name, dialog)


def _front_pages(camera: Camera, folder: Path) -> None:
    for name, view in (
        ("unopened", UnopenedView(WorkspaceDamaged(), folder)),
        ("waiting", WaitView("Ruang latihan sedang disiapkan", "Saat pertama kali, data contohnya dibuat.")),
    ):
        view.resize(points(camera.screen))
        view.show()
        camera.shoot(name, view)
        view.close()


def draw(target: Path, look: str) -> None:
    """Draw everything at this process's scale."""
    os.environ["PPID_DATA_DIR"] = str(target / "profil")
    wiring = Wiring()
    place = _demonstration(wiring, target)
    app = make_application(sys.argv[:1])
    chosen = apply_look(wiring, app)
    chosen.choose(Preference(look), 100)
    conductor = Conductor(wiring, app, look=chosen)
    conductor.begin(Start(workspace=place))
    camera = Camera(conductor, target, look)
    _log_in(conductor)
    _add_work(camera.services)
    for screen in SCREENS:
        camera.resize(screen)
        for name in _surfaces(conductor):
            camera.shoot(name)
    camera.resize(SCREENS[0])
    _dialogs(camera, conductor)
    _front_pages(camera, place)
    conductor.window.close()
    wait_for(lambda: not conductor.window.isVisible())
    wiring.close()


if __name__ == "__main__":
    run("tools.screenshots_surfaces", draw, *sys.argv[1:4])
