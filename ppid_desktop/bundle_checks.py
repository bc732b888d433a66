"""What `self-test` proves of an installation, part by part; like the bootstrap it sees every layer."""

import secrets
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from ppid_desktop.bootstrap import Wiring, seed
from ppid_desktop.commands.self_test import Check
from ppid_desktop.runtime.assets import resource
from ppid_desktop.runtime.paths import UserFolders

if TYPE_CHECKING:
    from ppid_desktop.domain.record import Case
    from ppid_desktop.services.session import Session
    from ppid_desktop.services.use_cases import Services


class PartFailed(Exception):
    """A part works, but not as it must; the text says how."""


@contextmanager
def prepared() -> Iterator[tuple[Check, ...]]:
    """Give the checks a workspace of their own, in a folder that is deleted afterwards."""
    with tempfile.TemporaryDirectory(prefix="ppid-periksa-", ignore_cleanup_errors=True) as folder:
        bench = _Bench(Path(folder))
        try:
            yield _checks(bench)
        finally:
            bench.close()


def _checks(bench: "_Bench") -> tuple[Check, ...]:
    table: tuple[tuple[str, str, Callable[[], str]], ...] = (
        ("qt", "Jendela (Qt)", _qt),
        ("resources", "Berkas bawaan", _resources),
        ("fonts", "Huruf untuk cetakan", _fonts),
        ("database", "Basis data terenkripsi dan pencarian", lambda: _database(bench.folder)),
        ("migrations", "Pembaruan susunan basis data", lambda: _migrations(bench.folder)),
        ("keys", "Kunci dan kata sandi", bench.try_keys),
        ("vault", "Ruang kerja dan softfile", bench.try_vault),
        ("docx", "Konsep DOCX keluar dan masuk", bench.try_draft),
        ("worker", "Proses pembaca berkas", bench.try_worker),
        ("evidence", "Bukti keputusan", bench.try_evidence),
        ("pdf", "Cetakan PDF", bench.try_pdf),
        ("spreadsheet", "Tabel XLSX dan CSV", _spreadsheet),
        ("socket", "Hubungan antarproses", lambda: _socket(bench.folder)),
    )
    return tuple(Check(*row) for row in table)


@dataclass
class _Bench:
    """A practice workspace in a temporary folder, made when the first check needs it."""

    folder: Path

    @cached_property
    def wiring(self) -> Wiring:
        """Return objects that leave the person's own folders alone."""
        names = ("keadaan", "pengaturan", "logs", "kerja", "ruang-kerja", "bersama")
        return Wiring(folders=UserFolders(*(self.folder / "profil" / name for name in names)))

    @cached_property
    def session(self) -> "Session":
        return self.wiring.practice.open(self.wiring.practice_folder)

    @cached_property
    def services(self) -> "Services":
        return self.wiring.services_for(self.session)

    def close(self) -> None:
        if "session" in self.__dict__:
            self.wiring.sessions.log_out(self.session)
        self.wiring.close()

    def try_keys(self) -> str:
        """Make a workspace, come in by password and by recovery key, be refused with a wrong password."""
        from ppid_desktop.domain.errors import WrongPassword
        from ppid_desktop.domain.people import Employee
        from ppid_desktop.domain.terms import EmploymentKind
        from ppid_desktop.services.session import FirstRun

        sessions, folder = self.wiring.sessions, self.folder / "kunci"
        person = Employee(uuid4(), "Pegawai Contoh", EmploymentKind.NON_ASN)
        password = secrets.token_hex(8)
        first = FirstRun(self.wiring.offered_office, person, "contoh", password)
        session, recovery = sessions.create(folder, first)
        sessions.log_out(session)
        try:
            sessions.log_out(sessions.login(folder, "contoh", "bukan " + password))
        except WrongPassword:
            sessions.log_out(sessions.login(folder, "contoh", password))
            sessions.log_out(sessions.recover(folder, recovery, "contoh", password + "baru"))
            return "kata sandi dan kunci pemulihan membuka, yang salah ditolak"
        raise PartFailed("a wrong password opened the workspace")

    def try_vault(self) -> str:
        """Store a softfile, read it back, find no plain byte of it in the folder, verify."""
        from ppid_desktop.domain.terms import SoftfileKind

        secret = secrets.token_hex(32).encode()
        case = self._ready_case()
        case = self.services.softfiles.attach_bytes(
            case.record.id, "periksa.txt", secret, SoftfileKind.SUMBER
        )
        stored = case.softfiles[-1].current.file
        with self.session.vault.files.open(stored) as file:
            if file.read() != secret:
                raise PartFailed("a softfile came back changed")
        for path in self.wiring.practice_folder.rglob("*"):
            if path.is_file() and secret in path.read_bytes():
                raise PartFailed("a softfile lies unencrypted in the workspace")
        found = self.services.verifying.run(_silent, _never)
        if not found.intact:
            raise PartFailed("the new workspace does not verify")
        return f"{found.files} berkas dan {found.entries} entri log utuh"

    def try_draft(self) -> str:
        """Send a draft out and read the very file back in."""
        from ppid_desktop.domain.review import IdentityVerdict, Status
        from ppid_desktop.domain.terms import Channel

        case, today = self._ready_case(), self.wiring.clock.today()
        sending = replace(self.services.sending.proposed(case.record.id), folder=self.folder / "kirim")
        sent, folder = self.services.sending.send(case.record.id, sending, _silent, _never)
        name = sent.rounds[-1].exports[0].file_name
        taken = self.services.taking.take(
            case.record.id, folder / name, "Pimpinan Contoh", Channel.FLASHDISK, today, _silent, _never
        )
        identity = taken.result.identity.verdict
        if taken.result.status is Status.REJECTED or identity is not IdentityVerdict.CURRENT:
            raise PartFailed(f"the draft was read as {taken.result.status.value}, {identity.value}")
        return f"{name} ditulis dan dikenali kembali"

    def try_worker(self) -> str:
        """Give the reading process bytes that are no document."""
        from ppid_desktop.domain.review import Status

        result = self.wiring.review_reader.read(b"PK\x03\x04 rusak", (), None, bytes(32), "rusak.docx")
        if result.status is not Status.REJECTED or result.reject is None:
            raise PartFailed("broken bytes were taken for a document")
        return f"berkas rusak ditolak ({result.reject.code.value})"

    def try_evidence(self) -> str:
        """Have the evidence process show photos of phones, judge a signature and open a locked document."""
        worker, now = self.wiring.evidence_worker, self.wiring.clock.now()
        photos = [resource("self-test", f"photo.{form}").read_bytes() for form in ("heic", "webp", "avif")]
        signed, locked = (resource("self-test", name).read_bytes() for name in ("signed.pdf", "locked.docx"))
        if any(worker.page(photo, 0, 96).width != 96 for photo in photos):
            raise PartFailed("a photo came back in another size")
        if not worker.facts(signed, (), now).soundly_signed or not worker.page(signed, 0, 200).pixels:
            raise PartFailed("a sound signature was not recognised")
        if not worker.unlock(locked, "periksa").startswith(b"PK"):
            raise PartFailed("a locked document did not open")
        return "foto HEIC, WEBP, dan AVIF, tanda tangan PDF, dan kata sandi dokumen"

    def try_pdf(self) -> str:
        """Make a paper and look at its first page."""
        from ppid_desktop.services.paper_contents import SOP_IN_FORCE
        from ppid_desktop.services.papers import Paper

        pdf = self.services.papers.make(Paper.SOP, SOP_IN_FORCE)
        page = self.services.papers.render(pdf, 0, 50)
        dark = sum(value < 128 for value in page.rgba[::4])
        if not pdf.startswith(b"%PDF-") or dark < 100:
            raise PartFailed("the page is empty")
        return f"{len(self.services.papers.page_sizes(pdf))} halaman, {len(pdf)} bita"

    def _ready_case(self) -> "Case":
        """Return the sample record that could be sent to the lead."""
        for row in self.services.work.in_work():
            if not self.services.sending.problems(row.record_id):
                return self.services.work.case(row.record_id)
        raise PartFailed("no sample record is ready for step 6")


def _qt() -> str:
    from ppid_desktop.gui.self_check import paint_offscreen

    return paint_offscreen()


def _resources() -> str:
    wiring = Wiring()
    started = seed()
    if len(wiring.sop.steps) != 7 or not started.equipment or not started.codes:
        raise PartFailed("SOP, equipment or code list is incomplete")
    for parts in (("styles", "app.qss"), ("templates", "draft", "styles.xml"), ("practice", "story.toml")):
        resource(*parts)
    return f"SOP {wiring.sop.code}, {len(started.codes)} kode contoh"


def _fonts() -> str:
    from ppid_desktop.documents.pdf.fonts import register_fonts

    register_fonts()
    return "Liberation Sans tertanam"


def _database(folder: Path) -> str:
    """FTS5 with trigrams in an encrypted file that another key does not open."""
    from ppid_desktop.domain.errors import WorkspaceDamaged
    from ppid_desktop.storage.engine import EncryptedDatabase, create_database, write_engine

    location = EncryptedDatabase(folder / "periksa.db", secrets.token_bytes(32))
    create_database(location)
    engine = write_engine(location)
    try:
        with engine.begin() as connection:
            run = connection.exec_driver_sql
            run("CREATE VIRTUAL TABLE kata USING fts5(isi, tokenize = 'trigram')")
            run("INSERT INTO kata VALUES ('dokumentasi informasi')")
            found = run("SELECT count(*) FROM kata WHERE kata MATCH '\"formas\"'").scalar_one()
            version = run("PRAGMA cipher_version").scalar_one()
    finally:
        engine.dispose()
    if found != 1:
        raise PartFailed("a part of a word was not found")
    if location.path.read_bytes()[:15] == b"SQLite format 3":
        raise PartFailed("the database lies unencrypted on the disk")
    stranger = write_engine(EncryptedDatabase(location.path, secrets.token_bytes(32)))
    try:
        stranger.connect().close()
    except WorkspaceDamaged:
        return f"SQLCipher {version}, FTS5 trigram"
    finally:
        stranger.dispose()
    raise PartFailed("another key opened the database")


def _migrations(folder: Path) -> str:
    """Build the present schema by Alembic's scripts alone."""
    from ppid_desktop.storage import schema
    from ppid_desktop.storage.engine import EncryptedDatabase, create_database, write_engine

    location = EncryptedDatabase(folder / "susunan.db", secrets.token_bytes(32))
    create_database(location)
    engine = write_engine(location)
    try:
        with engine.begin() as connection:
            schema.migrate(connection, schema.HEAD)
            reached = schema.version(connection)
    finally:
        engine.dispose()
    if reached != schema.HEAD:
        raise PartFailed(f"the scripts end at {reached}")
    return f"susunan {reached}"


def _spreadsheet() -> str:
    from ppid_desktop.documents.spreadsheet import read_table, write_csv, write_xlsx

    rows = (("500.12", "=1+1"), ("500.13", "Contoh & <b>uji</b>"))
    if tuple(read_table(write_xlsx("Uji", ("kode", "nama"), rows)))[1:] != rows:
        raise PartFailed("an XLSX came back changed")
    if len(read_table(write_csv(("kode", "nama"), rows))) != 3:
        raise PartFailed("a CSV came back changed")
    return "ditulis dan dibaca kembali"


def _socket(folder: Path) -> str:
    from ppid_desktop.runtime.local_socket import LocalServer, Reply, Request, ask

    endpoint = folder / "soket" / "periksa.json"
    with LocalServer(endpoint, lambda request: Reply(0, request.arguments[0])):
        if ask(endpoint, Request(("halo",)), timeout=30).output != "halo":
            raise PartFailed("the answer was another one")
    return "permintaan dijawab"


def _silent(_done: int, _total: int) -> None:
    """Show no progress: the outcome is reported at the end."""


def _never() -> bool:
    return False
