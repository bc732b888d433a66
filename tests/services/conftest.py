"""An imaginary office at work in a real workspace: encrypted database, softfile store, all use cases."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from itertools import count
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.audit import Action, AuditEntry
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.errors import Bug
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import Channel, EmploymentKind, OfficialRole, SoftfileKind
from ppid_desktop.runtime.paths import user_folders
from ppid_desktop.services.session import FirstRun, Session
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage import tables
from ppid_desktop.storage.backup.store import BackupStore
from ppid_desktop.storage.case_loader import cases_where
from ppid_desktop.storage.password_kdf import Argon2Cost, CostBounds, PasswordKdf
from ppid_desktop.storage.record_repository import RecordRepository
from ppid_desktop.storage.selection import CHOSEN, by_id
from ppid_desktop.storage.workspaces import Workspaces
from tests.warm_workers import WarmWiring
from tests.workspace_template import first_run, templates

LOGIN, PASSWORD = "petugas", "pintu arsip biro contoh"
_CHEAP = Argon2Cost(memory_kib=8, passes=1, lanes=1)
CHEAP_KDF = PasswordKdf(CostBounds(_CHEAP, Argon2Cost(memory_kib=64, passes=2, lanes=2)), lambda: _CHEAP)
OFFICE = Office(
    government="Pemerintah Provinsi Contoh",
    secretariat="Sekretariat Daerah",
    unit_name="Biro Contoh",
    city="Kota Contoh",
)
LEAD = Employee(
    uuid4(),
    "Pimpinan Contoh",
    EmploymentKind.NON_ASN,
    position="Kepala Biro Contoh",
    roles=(RolePeriod(OfficialRole.PIMPINAN_PPID),),
)


def silent(_done: int, _total: int) -> None:
    """Show no progress."""


def never() -> bool:
    """Never cancel."""
    return False


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 8, 0, tzinfo=timezone(timedelta(hours=7)))

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)


@dataclass
class Desk:
    """A person at work, with words for what the tests often do."""

    wiring: Wiring
    session: Session
    services: Services
    folder: Path
    clock: SetClock
    files: Path
    recovery_key: str = field(repr=False)
    tampered: bool = False

    def as_role(self, *roles: Role) -> Services:
        """Return the use cases for somebody with other roles."""
        account = replace(self.session.account, roles=frozenset(roles))
        return self.wiring.services_for(replace(self.session, account=account))

    def log(self, contains: str = "") -> tuple[AuditEntry, ...]:
        """Return the newest log entries first."""
        return self.services.log.entries(0, 1000, LogQuery(contains))

    def remarks(self) -> str:
        """Return what Beranda says about the data."""
        return " ".join(remark.text for remark in self.services.work.home().data_state)

    def record(self, **fields: str) -> UUID:
        """Return a new record with these fields."""
        record_id = self.services.records.create().id
        for field_id, text in fields.items():
            self.services.records.save_field(record_id, field_id, text)
        return record_id

    def file(self, name: str, content: bytes) -> Path:
        path = self.files / name
        path.write_bytes(content)
        return path

    def attach(self, record_id: UUID, name: str = "Data contoh.txt", content: bytes = b"isi contoh") -> UUID:
        """Attach a file, submit it, return the softfile's id."""
        source = self.file(name, content)
        case = self.services.softfiles.attach(record_id, source, SoftfileKind.OLAHAN, silent, never)
        softfile_id = case.softfiles[-1].id
        self.services.softfiles.set_submitted(record_id, softfile_id, True)
        return softfile_id

    def ready(self, **fields: str) -> UUID:
        """Return a record with steps 1 to 5 done."""
        known = {
            "judul": "Profil wilayah contoh",
            "ringkasan": "Nama kecamatan contoh.",
            "unit": "Bagian Contoh",
            "kategori": "BERKALA",
            "penanggung_jawab": "Kepala Bagian Contoh",
            "waktu_pembuatan": "2025",
            "tempat_pembuatan": "Kota Contoh",
            "bentuk": "cetak",
        }
        record_id = self.record(**(known | fields))
        self.coordinated(record_id)
        self.equipped(record_id)
        self.collected(record_id)
        self.attach(record_id)
        return record_id

    def entry(self, record_id: UUID, owner: Owner, entry_id: UUID, **fields: str) -> Case:
        for field_id, text in fields.items():
            self.services.entries.save(record_id, owner, entry_id, field_id, text)
        return self.services.work.case(record_id)

    def coordinated(self, record_id: UUID) -> UUID:
        one = self.services.entries.add_coordination(record_id).coordinations[-1].id
        self.entry(
            record_id,
            Owner.COORDINATION,
            one,
            tanggal="2 Februari 2026",
            pejabat="Pejabat Contoh",
            cara="rapat",
            hasil="Sepakat.",
        )
        return one

    def equipped(self, record_id: UUID) -> UUID:
        check = self.services.entries.add_check(record_id).checks[-1]
        for item in check.items:
            self.entry(record_id, Owner.EQUIPMENT, item.id, siap="ya")
        return check.id

    def collected(self, record_id: UUID) -> UUID:
        one = self.services.entries.add_source(record_id).sources[-1].id
        self.entry(
            record_id,
            Owner.SOURCE,
            one,
            kepada="Bagian Contoh",
            uraian="Data contoh.",
            status="diterima",
            tanggal_terima="10 Februari 2026",
        )
        return one

    def send(self, record_id: UUID) -> Path:
        """Send the draft out; return its folder."""
        sending = replace(self.services.sending.proposed(record_id), folder=self.files / "keluar")
        return self.services.sending.send(record_id, sending, silent, never)[1]

    def take(self, record_id: UUID, folder: Path) -> Case:
        """Take the very draft back, unchanged."""
        draft = next(folder.glob("*.docx"))
        today = self.clock.today()
        return self.services.taking.take(
            record_id, draft, "Pimpinan Contoh", Channel.FLASHDISK, today, silent, never
        ).case


@pytest.fixture(autouse=True)
def _no_stale_case(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever case the writer still knows must be the one the database holds; every tenth is looked up."""
    given, reads = RecordRepository.case, count(1)

    def compared(self: RecordRepository, record_id: UUID) -> Case:
        case = given(self, record_id)
        if next(reads) % 10 == 0:
            assert (case,) == cases_where(self._tx, by_id(tables.record), {CHOSEN: str(record_id)})
        return case

    monkeypatch.setattr(RecordRepository, "case", compared)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def wiring(clock: SetClock) -> Iterator[Wiring]:
    made = WarmWiring(clock)
    made.workspaces = Workspaces(clock, user_folders(), CHEAP_KDF)
    made.backup_store = BackupStore(clock, user_folders(), CHEAP_KDF)
    yield made
    made.close()


@pytest.fixture
def desk(wiring: Wiring, clock: SetClock, tmp_path: Path) -> Iterator[Desk]:
    """An officer with all roles in a new workspace, and a lead in the office's book."""
    person = Employee(uuid4(), "Petugas Contoh", EmploymentKind.NON_ASN, position="Pengelola Contoh")
    folder, files = tmp_path / "ruang-kerja", tmp_path / "berkas"
    files.mkdir()
    first = FirstRun(OFFICE, person, LOGIN, PASSWORD)
    template = templates.get("meja", first_run(clock, CHEAP_KDF, first, _appoint_lead))
    template.copy_to(folder, user_folders())
    session = wiring.sessions.login(folder, LOGIN, PASSWORD)
    made = Desk(wiring, session, wiring.services_for(session), folder, clock, files, template.recovery_key)
    yield made
    with suppress(Bug):  # closed by the test itself
        _check_contents(made)
    session.vault.close()


def _appoint_lead(wiring: Wiring, session: Session) -> None:
    wiring.services_for(session).settings.save_employee(LEAD)


def _check_contents(desk: Desk) -> None:
    """Whatever a test did: what the program writes fits its log, and every change has an entry of its own."""
    with desk.session.vault.read() as unit:
        assert desk.tampered or list(unit.contents.faults(never)) == []
        assert desk.tampered or unit.audit.newest(Action.CHANGED_UNNAMED) is None
