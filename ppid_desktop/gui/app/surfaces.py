"""The surfaces of a logged-in person, in the order of the navigation."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.office import Office
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.archive.archive_view import ArchiveView
from ppid_desktop.gui.case.case_page import ShowPaper
from ppid_desktop.gui.home.home_view import HomeView
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.log.log_view import LogView
from ppid_desktop.gui.settings.accounts_page import AccountsPage
from ppid_desktop.gui.settings.backups_page import BackupsPage
from ppid_desktop.gui.settings.employees_page import EmployeesPage
from ppid_desktop.gui.settings.promises_page import PromisesPage
from ppid_desktop.gui.settings.settings_tools import Appearance, BackupTools, SettingsTools
from ppid_desktop.gui.settings.settings_view import SettingsView
from ppid_desktop.gui.shell.ports import Surface
from ppid_desktop.gui.sop.sop_view import SopView
from ppid_desktop.gui.work.work_surface import WorkSurface
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.use_cases import Services


@dataclass(frozen=True)
class Ground:
    """What every surface stands on.

    `open_surface` brings another one to the front and returns it, `want_surface` does once the window is not
    locked; `show_recovery(parent, key)` previews the recovery sheet; `office_changed` hears when the office's
    identity was stored anew.
    """

    services: Services
    tools: WorkTools
    look: Appearance
    show_paper: ShowPaper
    show_recovery: Callable[[QWidget, str], None]
    open_surface: Callable[[str], QWidget]
    want_surface: Callable[[str], None]
    backup: BackupTools
    office_changed: Callable[[Office], None]


def surfaces_for(ground: Ground) -> tuple[Surface, ...]:
    """Return the surfaces this person sees."""
    return (
        Surface("home", "Beranda", Icon.HOME, partial(_home, ground)),
        Surface("work", "Pekerjaan", Icon.WORK, partial(_work, ground)),
        Surface("archive", "Arsip", Icon.ARCHIVE, partial(_archive, ground)),
        Surface("sop", "SOP", Icon.HELP, partial(_sop, ground)),
        Surface("log", "Log", Icon.LOG, partial(_log, ground)),
        Surface("settings", "Pengaturan", Icon.SETTINGS, partial(_settings, ground)),
    )


def open_record(ground: Ground, record_id: UUID, step: int = 0) -> None:
    """Bring Pekerjaan to the front with a record open at a step (0: where it was left)."""
    surface = ground.open_surface("work")
    if isinstance(surface, WorkSurface):
        surface.open_case(record_id, step)


def open_inventory(ground: Ground) -> None:
    """Bring Pekerjaan to the front with the daftar identifikasi."""
    surface = ground.open_surface("work")
    if isinstance(surface, WorkSurface):
        surface.show_inventory()


def send_together(ground: Ground) -> None:
    """Bring Pekerjaan to the front where several records are chosen to be sent with one nota."""
    surface = ground.open_surface("work")
    if isinstance(surface, WorkSurface):
        surface.send_together()


def open_accounts(ground: Ground) -> None:
    """Bring Pengaturan to the front with accounts and recovery key."""
    surface = ground.open_surface("settings")
    if isinstance(surface, SettingsView):
        surface.open_page(AccountsPage)


def open_backups(ground: Ground) -> None:
    """Bring Pengaturan to the front with place, rotation and list of the backups."""
    surface = ground.open_surface("settings")
    if isinstance(surface, SettingsView):
        surface.open_page(BackupsPage)


def open_promises(ground: Ground) -> None:
    """Bring Pengaturan to the front with what the program promises about the data."""
    surface = ground.open_surface("settings")
    if isinstance(surface, SettingsView):
        surface.open_page(PromisesPage)


def open_officials(open_surface: Callable[[str], QWidget], *, back_to_work: bool = False) -> None:
    """Bring Pengaturan to the front with the people and their roles, and a way back to a record's page."""
    surface = open_surface("settings")
    if isinstance(surface, SettingsView):
        page = surface.open_page(EmployeesPage)
        if back_to_work and isinstance(page, EmployeesPage):
            page.offer_way_back(lambda: open_surface("work"))


def _home(ground: Ground, parent: QWidget) -> QWidget:
    services, tools = ground.services, ground.tools
    view = HomeView(services.work, services.session, tools.runner, tools.dialogs, parent)
    view.record_requested.connect(partial(open_record, ground))
    view.work_requested.connect(partial(_open, ground, "work"))
    view.archive_requested.connect(partial(_open, ground, "archive"))
    view.log_requested.connect(partial(_open, ground, "log"))
    view.inventory_requested.connect(partial(open_inventory, ground))
    view.together_requested.connect(partial(send_together, ground))
    view.accounts_requested.connect(partial(open_accounts, ground))
    view.officials_requested.connect(partial(open_officials, ground.open_surface))
    view.backups_requested.connect(partial(open_backups, ground))
    ground.backup.job.ended.connect(view.refresh_if_shown)
    return view


def _open(ground: Ground, key: str) -> None:
    ground.open_surface(key)


def _work(ground: Ground, parent: QWidget) -> QWidget:
    surface = WorkSurface(ground.tools, ground.show_paper, parent)
    surface.sop_requested.connect(partial(_open_sop, ground))
    surface.wanted.connect(partial(ground.want_surface, "work"))
    return surface


def _open_sop(ground: Ground, record_id: UUID) -> None:
    surface = ground.open_surface("sop")
    if isinstance(surface, SopView):
        surface.show_record(record_id)


def _archive(ground: Ground, parent: QWidget) -> QWidget:
    view = ArchiveView(ground.tools, parent)
    view.record_requested.connect(partial(open_record, ground))
    view.paper_requested.connect(partial(ground.show_paper, view))
    return view


def _sop(ground: Ground, parent: QWidget) -> QWidget:
    tools = ground.tools
    view = SopView(ground.services.sops.shown, tools.runner, tools.may(UseCase.PRINT_PAPER), parent)
    view.promises_requested.connect(partial(open_promises, ground))
    view.paper_requested.connect(partial(ground.show_paper, view))
    return view


def _log(ground: Ground, parent: QWidget) -> QWidget:
    return LogView(ground.services, ground.tools.runner, ground.tools.dialogs, parent)


def _settings(ground: Ground, parent: QWidget) -> QWidget:
    tools = ground.tools
    view = SettingsView(
        SettingsTools(
            ground.services,
            tools.runner,
            tools.dialogs,
            ground.look,
            tools.workspace,
            ground.show_recovery,
            tools.open_path,
            ground.backup,
        ),
        parent,
    )
    view.office_changed.connect(ground.office_changed)
    view.wanted.connect(partial(ground.want_surface, "settings"))
    return view
