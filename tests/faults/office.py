"""The imaginary office of the fault trials: a workspace with records at chosen points of the SOP's way.

Each is made once per run and copied for every trial. All texts, names and files in it carry MARK, so that a
plain byte of any of them is found wherever it lies.
"""

import base64
import json
import os
import shutil
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.documents.review.worker import ReviewWorker
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.review import Registry, ReviewResult
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import EmploymentKind, SoftfileKind
from ppid_desktop.runtime.paths import OVERRIDE, user_folders
from ppid_desktop.services.session import FirstRun, Session
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage import schema
from ppid_desktop.storage.backup.store import BackupStore
from ppid_desktop.storage.engine import EncryptedDatabase, create_database, write_engine
from ppid_desktop.storage.workspaces import Workspaces
from tests.faults.processes import in_child
from tests.services.conftest import CHEAP_KDF, LEAD, LOGIN, OFFICE, PASSWORD, Desk, SetClock, never, silent
from tests.services.whole_way import decided, filed, handed_over, sealed
from tools.busy_review import BusyReview

MARK = "RAHASIA-7Q4Z"
COLLEAGUE, COLLEAGUE_PASSWORD = "rekan", "sandi rekan yang lama"
NEW_PASSWORD = "sandi baru yang panjang"
LARGE = (MARK + " isi besar ").encode() * 120_000  # three chunks of 1 MiB
_FIRST_WITH_SOPS = "0006"
_NOT_COPIED = {"alembic_version", "sqlite_sequence"}
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SMALL = f"{MARK} isi kecil".encode()


class HereWorker(ReviewWorker):
    """Reads returned files in this process: a process of its own per trial would cost half a second."""

    def read(self, data: bytes, registry: Registry, name: str = "") -> ReviewResult:
        """Read a file as the reading process does."""
        return read_returned(data, registry, name, [])


@cache
def _sop() -> Sop:
    return Wiring().sop


class HereWiring(Wiring):
    """The program's own wiring with its reader in this process and the SOP read once."""

    @cached_property
    def review_worker(self) -> ReviewWorker:
        """Return the reader."""
        return HereWorker(("-",))

    @cached_property
    def sop(self) -> Sop:
        """Return the SOP, read once."""
        return _sop()


@dataclass(frozen=True)
class Grounds:
    """The folder of one trial: a workspace, a user's profile, and what lies outside both."""

    base: Path

    @property
    def workspace(self) -> Path:
        """Return the workspace."""
        return self.base / "ruang-kerja"

    @property
    def profile(self) -> Path:
        """Return the user's profile."""
        return self.base / "profil"

    @property
    def outside(self) -> Path:
        """Return where a person saves exports: the only place where plain bytes may lie."""
        return self.base / "luar"


class Office:
    """A person at work in a trial's workspace."""

    def __init__(self, grounds: Grounds, sources: Path, places: dict[str, str]) -> None:
        """`sources` holds the person's own files, `places` the ids of the prepared records."""
        self.grounds = grounds
        self.sources = sources
        self.clock = SetClock()
        self.clock.move(days=3)
        os.environ[OVERRIDE] = str(grounds.profile)
        folders = user_folders()
        self.wiring = HereWiring(self.clock, folders)
        self.wiring.workspaces = Workspaces(self.clock, folders, CHEAP_KDF)
        self.wiring.backup_store = BackupStore(self.clock, folders, CHEAP_KDF)
        self._places = places
        self._session: Session | None = None
        self._services: Services | None = None

    def login(self, login: str = LOGIN, password: str = PASSWORD) -> None:
        """Open the workspace as the window does, and clear up after an earlier run."""
        self.enter(self.wiring.sessions.login(self.grounds.workspace, login, password))
        self.wiring.sessions.clear_up(self.session, lambda: False)

    def enter(self, session: Session) -> None:
        """Work in this session."""
        self._session, self._services = session, self.wiring.services_for(session)

    def log_out(self) -> None:
        """Leave as *Keluar* does."""
        self.wiring.sessions.log_out(self.session)
        self._session = self._services = None

    @property
    def is_in(self) -> bool:
        """Return whether somebody is logged in."""
        return self._session is not None

    @property
    def session(self) -> Session:
        """Return the session."""
        assert self._session is not None
        return self._session

    @property
    def services(self) -> Services:
        """Return the use cases."""
        assert self._services is not None
        return self._services

    def at(self, place: str) -> UUID:
        """Return the id of the prepared record (or other thing) of this name."""
        return UUID(self._places[place])

    def word(self, place: str) -> str:
        """Return what was noted under this name when the office was made."""
        return self._places[place]

    def desk(self) -> Desk:
        """Return the words of the service tests for this session."""
        return Desk(
            self.wiring, self.session, self.services, self.grounds.workspace, self.clock, self.sources, ""
        )


@dataclass(frozen=True)
class Prepared:
    """A closed office to copy: its grounds, the person's own files and the ids in it."""

    grounds: Grounds
    sources: Path
    places: dict[str, str] = field(default_factory=dict)

    def copy_to(self, base: Path) -> Grounds:
        """Copy the office; the person's own files are shared, nobody writes to them."""
        shutil.copytree(self.grounds.base, base, symlinks=True)
        return Grounds(base)


def prepare(base: Path, records: Collection[str]) -> None:
    """Make an office with these records below a folder; to be called in a process that then ends."""
    grounds, sources = Grounds(base / "kantor"), base / "sumber"
    for folder in (grounds.base, grounds.outside, sources):
        folder.mkdir(parents=True)
    office = Office(grounds, sources, {})
    office.clock.move(days=-3)
    person = Employee(uuid4(), f"Petugas {MARK}", EmploymentKind.NON_ASN, position="Pengelola Contoh")
    first = FirstRun(OFFICE, person, LOGIN, PASSWORD)
    session, recovery_key = office.wiring.sessions.create(grounds.workspace, first)
    office.enter(session)
    places = _furnished(office, records) | {"recovery key": recovery_key}
    office.log_out()
    (base / "tempat.json").write_text(json.dumps(places), "utf-8")


def put_older_in_place(office: Office, version: str) -> None:
    """Leave the database as an older program had it: its schema, and the rows that fit into it."""
    today, older_path = office.grounds.workspace / "ppid.db", office.grounds.base / "lama.db"
    office.login()
    key = office.session.vault.unlocked.keys.database  # type: ignore[attr-defined]
    office.log_out()
    older = EncryptedDatabase(older_path, key)
    create_database(older)
    engine = write_engine(older)
    with engine.begin() as connection:
        schema.migrate(connection, version)
    pooled = engine.raw_connection()
    run = pooled.driver_connection.execute  # type: ignore[union-attr]
    run("PRAGMA foreign_keys = OFF")
    run(f"ATTACH DATABASE '{today}' AS today KEY \"x'{key.hex()}'\"")
    for (name,) in run("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
        if name not in _NOT_COPIED:
            _copy_rows(run, name)
    if version < _FIRST_WITH_SOPS:
        run("DELETE FROM main.setting WHERE name = 'sop'")
    pooled.close()
    engine.dispose()
    older_path.replace(today)


def _copy_rows(run: Callable[[str], Any], name: str) -> None:
    known = [row[1] for row in run(f'PRAGMA main.table_info("{name}")')]
    there = {row[1] for row in run(f'PRAGMA today.table_info("{name}")')}
    columns = ", ".join(f'"{column}"' for column in known if column in there)
    run(f'INSERT INTO main."{name}" ({columns}) SELECT {columns} FROM today."{name}"')  # noqa: S608 - our tables


class Offices:
    """The offices that operations begin with, each made when it is first asked for, in a child."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[frozenset[str], Prepared] = {}

    def with_records(self, records: Collection[str]) -> Prepared:
        """Return an office with these records and one with a softfile."""
        wanted = frozenset({*records, "attached"})
        if wanted not in self._made:
            base = self._folder / f"asal-{len(self._made)}"
            told = in_child(lambda _tell: prepare(base, wanted))
            if told["ended"] != 0:
                raise RuntimeError(f"the office cannot be made: {told}")
            places = json.loads((base / "tempat.json").read_text("utf-8"))
            self._made[wanted] = Prepared(Grounds(base / "kantor"), base / "sumber", places)
        return self._made[wanted]


def _furnished(office: Office, records: Collection[str]) -> dict[str, str]:
    desk = office.desk()
    desk.services.settings.save_employee(LEAD)
    (office.sources / f"{MARK} besar.bin").write_bytes(LARGE)
    (office.sources / f"{MARK} kecil.txt").write_bytes(SMALL)
    (office.sources / "sandi.txt").write_text(PASSWORD, "utf-8")
    (office.sources / "versi.txt").write_bytes(SMALL + b" versi dua")
    places = {name: str(make(desk)) for name, make in RECORDS.items() if name in records}
    places |= _colleague(desk)
    case = desk.services.work.case(UUID(places["attached"]))
    places["softfile"] = str(case.softfiles[0].id)
    if "sent together" in places:
        one = desk.services.submissions.all()[0].submission
        places |= {"sent together too": str(one.members[1].record_id)}
    if "returned" in places:
        corrections = desk.services.work.case(UUID(places["returned"])).rounds[-1].corrections
        places["correction"] = str(corrections[0].id)
    return places


def _bare(desk: Desk) -> UUID:
    return desk.record(judul=f"Judul {MARK}", ringkasan=f"Ringkasan {MARK}", unit="Bagian Contoh")


def _attached(desk: Desk) -> UUID:
    record_id = _bare(desk)
    desk.attach(record_id, f"{MARK} lampiran.txt", f"{MARK} lampiran".encode())
    return record_id


def _ready(desk: Desk) -> UUID:
    return desk.ready(judul=f"Judul {MARK} {uuid4()}")


def _sent(desk: Desk) -> UUID:
    """Send a draft and have its lead's corrections lie among the person's files, not yet taken in."""
    record_id = _ready(desk)
    _reviewed(desk, record_id, "kembali.docx")
    return record_id


def _reviewed(desk: Desk, record_id: UUID, name: str) -> Path:
    folder = desk.send(record_id)
    review = BusyReview(next(folder.glob("*.docx")), "Pimpinan Contoh", desk.clock.now())
    review.rewrite("ringkasan", f"Ringkasan {MARK} yang dikoreksi.")
    path = review.save(desk.files / name)
    shutil.rmtree(folder)
    return path


def _sent_together(desk: Desk) -> UUID:
    records = [_ready(desk), _ready(desk)]
    sending = replace(desk.services.together.proposed(), folder=desk.files / "keluar")
    folder = desk.services.together.send(records, sending, silent, never).folder
    shutil.rmtree(folder)
    return records[0]


def _old(desk: Desk) -> UUID:
    """Enter an old archive and fill in all that its seal asks for."""
    record_id = desk.services.archiving.enter_old("Bagian Contoh", f"Peta {MARK}", "Register lama").record.id
    source = desk.file(f"{MARK} peta.txt", f"{MARK} peta".encode())
    desk.services.softfiles.attach(record_id, source, SoftfileKind.SUMBER, silent, never)
    desk.services.archiving.save_field(record_id, "ringkasan", "Peta batas kecamatan contoh.")
    desk.services.archiving.save_field(record_id, "kategori", "SETIAP_SAAT")
    filed(desk, record_id)
    return record_id


def _returned(desk: Desk) -> UUID:
    record_id = _ready(desk)
    take_in(desk, record_id, _reviewed(desk, record_id, f"diambil-{uuid4().hex}.docx"))
    return record_id


def take_in(desk: Desk, record_id: UUID, path: Path) -> None:
    """Take a returned draft in."""
    from ppid_desktop.domain.terms import Channel

    today = desk.clock.today()
    desk.services.taking.take(
        record_id, path, "Pimpinan Contoh", Channel.FLASHDISK, today, lambda _a, _b: None, lambda: False
    )


def _undecided(desk: Desk) -> UUID:
    record_id = _ready(desk)
    desk.take(record_id, desk.send(record_id))
    return record_id


def _decided(desk: Desk) -> UUID:
    record_id = _ready(desk)
    decided(desk, record_id)
    return record_id


def _offered(desk: Desk) -> UUID:
    record_id = _decided(desk)
    desk.services.archiving.offer(record_id)
    return record_id


def _filed(desk: Desk) -> UUID:
    record_id = _decided(desk)
    handed_over(desk, record_id)
    filed(desk, record_id)
    return record_id


def _sealed(desk: Desk) -> UUID:
    return sealed(desk, _ready(desk))


RECORDS: dict[str, Callable[[Desk], UUID]] = {
    "bare": _bare,
    "attached": _attached,
    "ready": _ready,
    "ready too": _ready,
    "sent": _sent,
    "sent together": _sent_together,
    "returned": _returned,
    "undecided": _undecided,
    "decided": _decided,
    "offered": _offered,
    "filed": _filed,
    "sealed": _sealed,
    "old": _old,
}


def _colleague(desk: Desk) -> dict[str, str]:
    person = Employee(uuid4(), f"Rekan {MARK}", EmploymentKind.NON_ASN)
    third = Employee(uuid4(), "Orang Ketiga", EmploymentKind.NON_ASN)
    for one in (person, third):
        desk.services.settings.save_employee(one)
    account = desk.services.accounts.add(person.id, COLLEAGUE, [Role.PETUGAS], COLLEAGUE_PASSWORD)
    return {"colleague": str(account.id), "third": str(third.id)}
