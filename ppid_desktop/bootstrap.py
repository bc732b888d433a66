"""The only place where objects are wired together; what is heavy is imported when it is first needed."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from ppid_desktop.runtime import looking
from ppid_desktop.runtime.assets import resource
from ppid_desktop.runtime.own_program import console_command, window_command
from ppid_desktop.runtime.paths import UserFolders, user_folders

if TYPE_CHECKING:  # importing this module must stay quick: the window paints first
    from ppid_desktop.commands.demo import DemoParts
    from ppid_desktop.documents.draft.writer import DocxDraftWriter
    from ppid_desktop.documents.evidence.worker import EvidenceWorker
    from ppid_desktop.documents.exchange import ReturnedFileReader
    from ppid_desktop.documents.pdf.press import Press
    from ppid_desktop.documents.review.worker import ReviewWorker
    from ppid_desktop.domain.backups import Retirement
    from ppid_desktop.domain.office import Office, Sop
    from ppid_desktop.runtime.local_socket import LocalServer
    from ppid_desktop.runtime.outbox import Outbox
    from ppid_desktop.services.backup_ports import BackupStore
    from ppid_desktop.services.draft_preview import DraftPreview
    from ppid_desktop.services.log_export import LogExport
    from ppid_desktop.services.machine_check import MachineCheck
    from ppid_desktop.services.office_settings import OfficeSettings
    from ppid_desktop.services.ports import Clock
    from ppid_desktop.services.practice import Practice
    from ppid_desktop.services.practice_story import PracticeStory
    from ppid_desktop.services.restoring import Restoring
    from ppid_desktop.services.session import Seed, Session, Sessions
    from ppid_desktop.services.use_cases import Services
    from ppid_desktop.services.workspace_port import Workspaces

DEFAULT_SOP = "pemotda-2023"
_WORKER_START = 30.0  # seconds granted to the reading process to load on a busy PC


class Wiring:
    """Makes the program's objects when they are first needed."""

    def __init__(self, clock: "Clock | None" = None, folders: UserFolders | None = None) -> None:
        """`clock` and `folders` stand in for the machine's own in tests."""
        if clock is not None:
            self.clock = clock
        self.folders = folders or user_folders()

    @cached_property
    def clock(self) -> "Clock":
        """Return the time."""
        from ppid_desktop.runtime.clock import SystemClock

        return SystemClock()

    @cached_property
    def sop(self) -> "Sop":
        """Return the SOP that new records follow."""
        from ppid_desktop.domain.sop_file import load_sop

        return load_sop(_sop_text())

    @cached_property
    def offered_office(self) -> "Office":
        """Return the identity that the SOP's own letterhead gives, to start the first run with."""
        from ppid_desktop.domain.sop_file import load_letterhead

        return load_letterhead(_sop_text())

    @cached_property
    def workspaces(self) -> "Workspaces":
        """Return the storage's way into workspaces."""
        from ppid_desktop.storage.workspaces import Workspaces

        return Workspaces(self.clock, self.folders)

    @cached_property
    def sessions(self) -> "Sessions":
        """Return the way into sessions."""
        from ppid_desktop.services.session import Sessions

        return Sessions(self.workspaces, self.clock, seed())

    @cached_property
    def backup_store(self) -> "BackupStore":
        """Return the storage's way to backups."""
        from ppid_desktop.storage.backup.store import BackupStore

        return BackupStore(self.clock, self.folders)

    @cached_property
    def restoring(self) -> "Restoring":
        """Return what is done with backups where no workspace is open."""
        from ppid_desktop.services.restoring import Restoring

        return Restoring(self.backup_store, self.clock, lambda: self.known_workspace)

    @cached_property
    def review_worker(self) -> "ReviewWorker":
        """Return the process that reads returned files; it starts with the first one."""
        from ppid_desktop.documents.review.worker import ReviewWorker

        return ReviewWorker((*console_command(), "review-worker"), starting=_WORKER_START)

    @cached_property
    def evidence_worker(self) -> "EvidenceWorker":
        """Return the process that reads evidence and certificates; it starts with the first one."""
        from ppid_desktop.documents.evidence.worker import EvidenceWorker

        return EvidenceWorker((*console_command(), "evidence-worker"), starting=_WORKER_START)

    @cached_property
    def review_reader(self) -> "ReturnedFileReader":
        """Return the reader of returned files."""
        from ppid_desktop.documents.exchange import ReturnedFileReader

        return ReturnedFileReader(self.review_worker)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Keep a log and catch every crash while the window runs; end what runs beside it afterwards."""
        from ppid_desktop.runtime.logs import CrashGuard, LogFile
        from ppid_desktop.runtime.running_mark import mark_running

        mark_running()
        guard, log = CrashGuard(), None
        with suppress(OSError):  # a profile that takes no log is no reason not to work
            log = LogFile(self.folders.logs)
        guard.install()
        try:
            yield
        finally:
            guard.uninstall()
            self.close()
            if log is not None:
                log.close()

    def close(self) -> None:
        """End what runs beside this process."""
        if "review_worker" in self.__dict__:
            self.review_worker.close()
        if "evidence_worker" in self.__dict__:
            self.evidence_worker.close()

    def services_for(self, session: "Session") -> "Services":
        """Return every use case for one session."""
        from ppid_desktop.services import use_cases as of

        reader, press, worker = self.review_reader, _press(), self.evidence_worker
        visits, sop, outbox, writer = of.Visits(), self.sop, self._outbox(session), self._draft_writer()
        decisions, sending = of.Decisions(session, reader), of.DraftSending(session, writer, outbox, sop)
        taking, desk = of.ReviewTaking(session, reader, worker.unlock), of.CorrectionDesk(session, reader)
        evidence = of.Evidence(session, worker, decisions, reader)
        return of.Services(
            session=session,
            work=of.WorkLists(session),
            inventories=of.Inventories(session, sop),
            records=of.RecordEditing(session, visits, sop),
            entries=of.EntryEditing(session, visits, self._machine_check()),
            sharing=of.EntrySharing(session),
            softfiles=of.SoftfileWork(session, visits),
            editing=of.SoftfileEditing(session),
            sending=sending,
            taking=taking,
            desk=desk,
            decisions=decisions,
            evidence=evidence,
            issuers=of.TrustedIssuers(session, worker),
            together=of.CollectiveSending(session, writer, outbox, press, sop),
            submissions=of.Submissions(session, outbox, sending, decisions),
            returns=of.ReturnSorting(session, reader, taking, evidence, desk),
            messages=of.Messages(session),
            archiving=of.Archiving(session, visits),
            papers=of.Papers(session, press, sop),
            preview=self._preview(session),
            log=of.LogReading(session),
            log_export=self._log_export(session, press),
            verifying=of.Verifying(session),
            fixity=of.Fixity(session),
            backups=of.Backups(session, self.backup_store),
            settings=self._settings(session),
            sops=of.Sops(session, sop),
            accounts=of.Accounts(session, self.workspaces),
        )

    def _draft_writer(self) -> "DocxDraftWriter":
        """Return what writes drafts."""
        from ppid_desktop.documents.draft.writer import DocxDraftWriter

        return DocxDraftWriter()

    def _preview(self, session: "Session") -> "DraftPreview":
        """Return what shows a draft before it goes out."""
        from ppid_desktop.documents.draft_pages.pages import draft_pages
        from ppid_desktop.services.draft_preview import DraftPreview

        return DraftPreview(session, self._draft_writer(), draft_pages, self.sop)

    def _log_export(self, session: "Session", press: "Press") -> "LogExport":
        """Return what puts the filtered log into a file."""
        from ppid_desktop.documents.spreadsheet import write_xlsx
        from ppid_desktop.services.log_export import LogExport

        return LogExport(session, press, write_xlsx)

    def _settings(self, session: "Session") -> "OfficeSettings":
        """Return the settings, which read code lists and holidays from spreadsheets."""
        from ppid_desktop.documents.spreadsheet import read_table
        from ppid_desktop.services.office_settings import OfficeSettings

        return OfficeSettings(session, read_table)

    def _outbox(self, session: "Session") -> "Outbox":
        """Return where a session's drafts are made before they get their folder, emptied of what was left."""
        from ppid_desktop.runtime.outbox import Outbox, files_outbox

        outbox = Outbox(self.folders.state / "konsep-keluar" / str(session.vault.workspace_id))
        outbox.clear_abandoned(partial(_keeps, session))
        files_outbox().clear_abandoned()
        return outbox

    def _machine_check(self) -> "MachineCheck":
        """Return the check of the PC that step 3 offers."""
        from ppid_desktop.runtime import place
        from ppid_desktop.services.machine_check import MachineCheck

        return MachineCheck(place.examine, self.clock)

    def logins(self, folder: Path) -> tuple[str, ...]:
        """Return the login names; reads keys.json alone, so that the login page is there soon."""
        from ppid_desktop.storage.keys import WorkspaceKeys

        return tuple(one.name for one in WorkspaceKeys(folder, self.clock.now).summary().logins)

    def retirement(self, folder: Path) -> "Retirement | None":
        """Return whether a workspace says that it moved to another PC; reads one small file."""
        from ppid_desktop.storage import retirement

        return retirement.read(folder)

    def endpoint(self, workspace: Path) -> Path:
        """Return where the program that has a workspace open can be reached."""
        from ppid_desktop.runtime.endpoint import endpoint_of

        return endpoint_of(self.folders.state, workspace)

    def serve(
        self, workspace: Path, session: "Callable[[], Session | None]", raise_window: Callable[[], None]
    ) -> "LocalServer | ExitStack":
        """Answer headless commands and second starts for an open workspace until the server is closed.

        `session` gives the unlocked session, None while locked; `raise_window` is called from another thread.
        """
        from ppid_desktop.commands.remote import RequestDesk, Tools
        from ppid_desktop.runtime.local_socket import answering

        tools = Tools(self.review_reader, self.evidence_worker.unlock, self.backup_store)
        desk = RequestDesk(session, raise_window, tools)
        return answering(self.endpoint(workspace), desk.answer)

    def raise_other_window(self, workspace: Path) -> bool:
        """Bring the window that has a workspace open to the front; False when none answers."""
        from ppid_desktop.runtime.endpoint import any_endpoint

        if not any_endpoint(self.folders.state):  # the usual start: nothing is loaded to find that out
            return False
        endpoint = self.endpoint(workspace)
        if not endpoint.exists():
            return False
        from ppid_desktop.commands.remote import raise_other_window

        return raise_other_window(endpoint)

    @property
    def known_workspace(self) -> Path | None:
        """Return the workspace opened last at this PC, else one that lies at a usual place, else None.

        One opened last that is not there any more is returned all the same: the person is told so.
        """
        from ppid_desktop.runtime.settings import SettingsFile

        last = SettingsFile(self.folders.config).load().last_workspace
        if last:
            return Path(last)
        usual = (self.folders.own_workspace, self.folders.shared_workspace)
        return next((folder for folder in usual if looking.exists(folder / "keys.json")), None)

    @property
    def usual_workspace(self) -> Path:
        """Return the known workspace, else the place suggested for one."""
        return self.known_workspace or self.folders.own_workspace

    @property
    def practice_folder(self) -> Path:
        """Return where this person's practice workspace lies."""
        return self.folders.own_workspace.with_name("ruang-latihan")

    @cached_property
    def practice(self) -> "Practice":
        """Return the practice workspace's maker: `practice.open(practice_folder)` gives a session."""
        from ppid_desktop.services.practice import Practice

        return Practice(self.sessions, self.services_for, practice_story())

    def start_practice(self) -> None:
        """Start the practice workspace in a process of its own: nothing can be copied between the two."""
        import subprocess

        subprocess.Popen(  # noqa: S603 - this very program
            (*window_command(), "--practice"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def demo_parts(self) -> "DemoParts":
        """Return what the demonstration needs."""
        from ppid_desktop.commands.demo import DemoParts
        from ppid_desktop.commands.demo_files import FileMakers
        from ppid_desktop.commands.demo_review import Lead
        from ppid_desktop.documents import sample_files as samples
        from ppid_desktop.documents.sample_review import review_by_hand

        makers = FileMakers(
            samples.make_pdf,
            samples.make_workbook,
            samples.make_document,
            samples.make_picture,
            samples.make_large,
        )
        lead = Lead(resource("demo", "review_in_libreoffice.py"), review_by_hand, self.clock.now())
        codes = resource("lists", "codes.csv")
        return DemoParts(self.sessions, self.services_for, makers, lead, self.offered_office, codes)


def _keeps(session: "Session", sha256: str) -> bool:
    """Return whether the workspace keeps a file with this content."""
    with session.vault.read() as unit:
        return any(one.sha256 == sha256 for one in unit.softfiles.all_files())


def seed() -> "Seed":
    """Return what a new workspace starts with."""
    import csv

    from ppid_desktop.domain.code_list import read_code_list
    from ppid_desktop.services.session import Seed

    names = resource("lists", "equipment.txt").read_text("utf-8").splitlines()
    table = resource("lists", "codes.csv").read_text("utf-8").splitlines()
    codes = read_code_list(tuple(csv.reader(table, delimiter=";"))).entries
    return Seed(equipment=tuple(name for name in names if name), codes=codes)


def practice_story() -> "PracticeStory":
    """Return the imaginary office of the practice workspace."""
    from ppid_desktop.services.practice_story import read_story

    return read_story(resource("practice", "story.toml").read_text("utf-8"))


def _sop_text() -> str:
    return resource("sop", f"{DEFAULT_SOP}.toml").read_text("utf-8")


def _press() -> "Press":
    """Return what prints papers."""
    from ppid_desktop.documents.pdf.press import Press

    return Press()
