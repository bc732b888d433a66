"""Every use case that changes something leaves an entry of its own, in the order an office meets them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.record import Determination
from ppid_desktop.domain.roles import Role, UseCase
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.services.log_export import LogForm
from ppid_desktop.services.papers import Paper
from tests.services.conftest import OFFICE, PASSWORD, Desk, never, silent
from tests.services.whole_way import exempted, ruling

A = UseCase
ONLY_READS = {A.READ, A.SEARCH, A.READ_LOG}
BEFORE_LOGIN = {A.RESTORE_BACKUP}  # its entry is written by the restore itself: test_backups


@dataclass
class Office:
    """The desk, the record on its way, and the folders its draft went into."""

    desk: Desk
    record_id: UUID
    place: Path
    softfile_id: UUID = field(default_factory=uuid4)
    drafts: list[Path] = field(default_factory=list)


def attach(it: Office) -> None:
    it.softfile_id = it.desk.attach(it.record_id, "Lampiran contoh.txt", b"isi lampiran")


def send(it: Office) -> None:
    it.drafts.append(it.desk.send(it.record_id))


def send_again_and_take(it: Office) -> None:
    it.desk.take(it.record_id, it.desk.send(it.record_id))


def decide(it: Office) -> None:
    it.desk.services.decisions.record(it.record_id, ruling(it.desk), silent, never)


def keep_softfiles(it: Office) -> None:
    it.desk.services.desk.keep_other_softfiles(it.record_id)


def file_it(it: Office) -> None:
    archiving = it.desk.services.archiving
    file = archiving.save_file(replace(archiving.propose_file(it.record_id), number="1"))
    archiving.put_into(it.record_id, file.id)


def fill_in(it: Office) -> None:
    for name, text in (
        ("jangka_simpan", "Aktif 2 tahun"),
        ("kode_klasifikasi", "500.12"),
        ("skkaad", "biasa"),
    ):
        it.desk.services.archiving.save_field(it.record_id, name, text)


def find_and_review(it: Office) -> None:
    with it.desk.session.vault.write(None) as unit:
        unit.audit.write(AuditNote(Action.LOG_CONTRADICTED, "workspace", "x", "jangkar older"))
    it.desk.services.log.review_finding("Ditinjau.")


def add_account(it: Office) -> None:
    person = Employee(uuid4(), "Rekan Contoh", EmploymentKind.NON_ASN)
    it.desk.services.settings.save_employee(person)
    it.desk.services.accounts.add(person.id, "rekan", [Role.PETUGAS], PASSWORD)


def put_back(it: Office) -> None:
    blob = next(path for path in (it.desk.folder / "files").rglob("*") if path.is_file())
    blob.unlink()
    it.desk.services.verifying.run(silent, never)
    before = it.desk.services.log.count()
    assert it.desk.services.backups.repair(silent, never)
    assert it.desk.services.log.count() > before


def determine(it: Office) -> None:
    day = it.desk.clock.today()
    one = Determination(
        uuid4(), "1/2026", "Kota Contoh", day, "PPID Contoh", "Sekretaris Contoh", granted=False
    )
    it.desk.services.archiving.add_determination(exempted(it.desk), replace(one, reasons="Alasan contoh"))


STEPS: tuple[tuple[UseCase, Callable[[Office], object]], ...] = (
    (A.KEEP_INVENTORY, lambda it: it.desk.services.inventories.create("Bagian Contoh", "2026")),
    (A.CREATE_RECORD, lambda it: it.desk.services.records.create()),
    (A.EDIT_RECORD, lambda it: it.desk.services.records.save_field(it.record_id, "judul", "Judul lain")),
    (A.EDIT_ENTRY, lambda it: it.desk.equipped(it.record_id)),
    (A.ATTACH, attach),
    (A.OPEN_SOFTFILE, lambda it: it.desk.services.softfiles.open(it.record_id, it.softfile_id)),
    (A.EXPORT_DRAFT, send),
    (A.WITHDRAW_ROUND, lambda it: it.desk.services.sending.withdraw(it.record_id, "Keliru")),
    (A.TAKE_REVIEW, send_again_and_take),
    (A.RECORD_DECISION, decide),
    (A.HANDLE_CORRECTION, keep_softfiles),
    (A.OFFER_TO_ARCHIVE, lambda it: it.desk.services.archiving.offer(it.record_id)),
    (A.ANSWER_HANDOVER, lambda it: it.desk.services.archiving.accept(it.record_id)),
    (A.EDIT_ARCHIVE_FIELDS, fill_in),
    (A.KEEP_ARCHIVE_FILES, file_it),
    (A.SEAL, lambda it: it.desk.services.archiving.seal(it.record_id, silent, never)),
    (
        A.ADD_EVENT,
        lambda it: it.desk.services.archiving.add_event(
            it.record_id, EventKind.KONDISI, it.desk.clock.today(), "Arsiparis", "Pemeriksaan", "Baik", ()
        ),
    ),
    (A.ADD_DETERMINATION, determine),
    (A.CANCEL_RECORD, lambda it: it.desk.services.records.cancel(it.desk.record(), "Keliru")),
    (A.ENTER_OLD_ARCHIVE, lambda it: it.desk.services.archiving.enter_old("Arsip lama", "Lemari", "Bagian")),
    (A.PRINT_PAPER, lambda it: it.desk.services.papers.make(Paper.DAFTAR_ISI, it.record_id)),
    (A.EXPORT_LOG, lambda it: it.desk.services.log_export.make(LogQuery(), LogForm.XLSX, silent, never)),
    (A.VERIFY, lambda it: it.desk.services.verifying.run(silent, never)),
    (A.REVIEW_FINDING, find_and_review),
    (A.KEEP_BACKUPS, lambda it: it.desk.services.backups.choose_place(it.place)),
    (A.MAKE_BACKUP, lambda it: it.desk.services.backups.make(silent, never)),
    (A.RESTORE_SOFTFILE, put_back),
    (A.MOVE_OUT, lambda it: it.desk.services.backups.move_out(silent, never)),  # holds from the next login on
    (A.TAKE_BACK, lambda it: it.desk.services.backups.take_back("Batal pindah")),
    (A.EDIT_SETTINGS, lambda it: it.desk.services.settings.save_office(replace(OFFICE, unit_name="Baru"))),
    (A.KEEP_ACCOUNTS, add_account),
    (
        A.CHANGE_OWN_PASSWORD,
        lambda it: it.desk.services.accounts.change_own_password(PASSWORD, "sandi baru saya"),
    ),
    (A.RENEW_RECOVERY, lambda it: it.desk.services.accounts.renew_recovery()),
)


def test_the_steps_name_every_use_case_that_can_change_something() -> None:
    assert {use_case for use_case, _ in STEPS} == set(UseCase) - ONLY_READS - BEFORE_LOGIN


def test_every_use_case_leaves_an_entry_of_its_own(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "cadangan").mkdir()
    office = Office(desk, desk.ready(), tmp_path / "cadangan")
    silent_ones = []
    for use_case, step in STEPS:
        desk.services.records.begin_visit(office.record_id)
        before = desk.services.log.count()
        step(office)
        if desk.services.log.count() == before:
            silent_ones.append(use_case)
    assert silent_ones == []
    assert desk.services.log.count(LogQuery(action=Action.CHANGED_UNNAMED)) == 0


def test_reading_leaves_none(desk: Desk) -> None:
    before = desk.services.log.count()
    desk.services.work.home()
    desk.services.archiving.search("x", 0, 5)
    assert desk.services.log.entries(0, 5)
    assert desk.services.log.count() == before
