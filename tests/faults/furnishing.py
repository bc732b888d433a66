"""The offices that trials begin with: records at chosen points of the SOP's way.

Each is made once per run, in a process of its own, and copied for every trial.
"""

import json
import shutil
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.documents.sample_review import review_by_hand
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import Channel, EmploymentKind, SoftfileKind, Verdict
from ppid_desktop.services.session import FirstRun
from ppid_desktop.services.submissions import RowRuling
from tests.faults.office import (
    COLLEAGUE,
    COLLEAGUE_PASSWORD,
    LARGE,
    MARK,
    SMALL,
    Grounds,
    Office,
    Prepared,
)
from tests.faults.processes import in_child
from tests.services.conftest import LEAD, LOGIN, OFFICE, PASSWORD, Desk, never, silent
from tests.services.whole_way import decided, exempted, filed, handed_over, ruling, sealed
from tools.busy_review import BusyReview


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
    if "contradicted" in places:
        told = desk.services.work.case(UUID(places["contradicted"])).rounds[-1].returned[-1]
        places["contradicting"] = str(told.id)
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


def _doubted(desk: Desk) -> UUID:
    """Change an approved record: its approval is in doubt until somebody says that it holds."""
    record_id = _decided(desk)
    desk.services.records.save_field(record_id, "unit", f"Bagian Lain {MARK}")
    return record_id


def _contradicted(desk: Desk) -> UUID:
    """Approve a record, and take a copy of its draft in afterwards that asks for corrections."""
    record_id = _ready(desk)
    folder = desk.send(record_id)
    desk.take(record_id, folder)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    path = desk.files / f"terlambat-{uuid4().hex}.docx"
    draft = next(folder.glob("*.docx"))
    review_by_hand(draft, path, {}, "", approve=False, author="Pimpinan Contoh", at=desk.clock.now())
    take_in(desk, record_id, path)
    return record_id


def _shared(desk: Desk) -> UUID:
    """Let a coordination serve this record and an approved one."""
    record_id, approved = _ready(desk), _ready(desk)
    entry = desk.services.work.case(record_id).coordinations[0].id
    own = desk.services.work.case(approved).coordinations[0].id
    desk.services.entries.remove(approved, Owner.COORDINATION, own)
    desk.services.entries.reuse(approved, Owner.COORDINATION, entry)
    decided(desk, approved)
    return record_id


def _awaiting(desk: Desk) -> UUID:
    """Decide two records sent together whose sheet is still to come."""
    record_id = _sent_together(desk)
    one = desk.services.submissions.all()[0].submission
    rows = [RowRuling(each.record_id, Verdict.DISETUJUI) for each in one.members]
    pending = replace(ruling(desk), evidence=(), evidence_pending=True)
    desk.services.submissions.decide(one.id, rows, pending, silent, never)
    return record_id


def _untrue(desk: Desk) -> UUID:
    """Have a record whose consequence test says that it is not exempted after all."""
    record_id = exempted(desk)
    desk.services.records.save_field(record_id, "uji_kesimpulan", "tidak_memenuhi")
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
    "doubted": _doubted,
    "contradicted": _contradicted,
    "shared": _shared,
    "awaiting": _awaiting,
    "exempted": exempted,
    "untrue": _untrue,
}


def _colleague(desk: Desk) -> dict[str, str]:
    person = Employee(uuid4(), f"Rekan {MARK}", EmploymentKind.NON_ASN)
    third = Employee(uuid4(), "Orang Ketiga", EmploymentKind.NON_ASN)
    for one in (person, third):
        desk.services.settings.save_employee(one)
    account = desk.services.accounts.add(person.id, COLLEAGUE, [Role.PETUGAS], COLLEAGUE_PASSWORD)
    return {"colleague": str(account.id), "third": str(third.id)}
