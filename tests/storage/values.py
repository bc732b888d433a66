"""Values of an imaginary office, and strategies for any value of the domain."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256
from typing import TypeVar
from uuid import UUID, uuid4

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from ppid_desktop.domain.archive import ArchiveFile, Sealed
from ppid_desktop.domain.record import Information, Origin, Record
from ppid_desktop.domain.rounds import Export, Round
from ppid_desktop.domain.softfiles import Attachment, Softfile, SoftfileVersion, StoredFile
from ppid_desktop.domain.terms import Category, Channel, SoftfileKind
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault

T = TypeVar("T")
WIB = timezone(timedelta(hours=7))
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=WIB)
SOMEBODY = UUID("6a0f0c1e-0000-4000-8000-00000000000a")

st.register_type_strategy(datetime, st.datetimes(timezones=st.just(WIB)))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(int, st.integers(-(2**63), 2**63 - 1))

any_record = st.builds(
    Record,
    case_no=st.integers(1, 10**9),
    row_version=st.just(1),
    version=st.integers(1, 99),
    last_step=st.integers(1, 7),
    origin=st.sampled_from(Origin),
)

rolled_back = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
"""For properties that use one vault for all examples and leave nothing in it."""


class _Enough(Exception):
    """Ends a transaction so that nothing of it stays."""


@contextmanager
def scratch(vault: UnlockedVault) -> Iterator[UnitOfWork]:
    """Yield a write unit that is always rolled back."""
    try:
        with vault.write(None) as unit:
            yield unit
            raise _Enough
    except _Enough:
        pass


def record(case_no: int = 1, title: str = "Laporan Contoh", **changes: object) -> Record:
    information = Information(title=title, summary="Ringkasan contoh", unit="Bagian Contoh")
    made = Record(
        id=uuid4(),
        case_no=case_no,
        register_no=f"PPID/{case_no:04}/2026",
        created_at=NOW,
        created_by=SOMEBODY,
        sop_id="contoh-2023",
        information=replace(information, category=Category.BERKALA, classification_code="500.12.18.1"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def stored_file(content: str = "isi") -> StoredFile:
    name, plain, stored = (
        sha256(f"{part} {content}".encode()).hexdigest() for part in ("nama", "isi", "simpan")
    )
    return StoredFile(uuid4(), name, plain, stored, len(content), len(content) + 96)


def attachment(content: str = "lampiran") -> Attachment:
    return Attachment(uuid4(), f"{content}.pdf", stored_file(content), NOW, SOMEBODY)


def version(number: int = 1, content: str = "isi", **changes: object) -> SoftfileVersion:
    made = SoftfileVersion(
        uuid4(), number, f"berkas {number}.pdf", SoftfileKind.OLAHAN, stored_file(content), NOW, SOMEBODY
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def softfile(position: int = 0, name: str = "Laporan akhir", **changes: object) -> Softfile:
    made = Softfile(uuid4(), position=position, standard_name=name, versions=(version(),))
    return replace(made, **changes)  # type: ignore[arg-type]


def round_(number: int = 1, **changes: object) -> Round:
    made = Round(
        id=uuid4(),
        number=number,
        memo_no=f"500/{number:03}/PPIDP/III/2026",
        sent_on=date(2026, 3, 2),
        recipient="Kepala Biro Contoh",
        channel=Channel.EMAIL,
        created_at=NOW,
        created_by=SOMEBODY,
        content_hash="0" * 64,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def export(copy_no: int = 1, code: str = "KL-0001-01-AAAAAAAA-BBBBBB") -> Export:
    return Export(uuid4(), copy_no, code, stored_file(code), "konsep.docx", NOW, '{"fields": []}')


def archive_file(number: str = "0001", description: str = "Berkas contoh") -> ArchiveFile:
    return ArchiveFile(uuid4(), number, "500.12.18.1", description)


def sealed(file_id: UUID, item_no: str = "0001", version: int = 1) -> Sealed:
    return Sealed(uuid4(), version, item_no, file_id, NOW, SOMEBODY, "0" * 64, '{"files":[]}', '{"a":1}')


def archived(unit: UnitOfWork, one: Record, item_no: str = "0001", file: ArchiveFile | None = None) -> Record:
    """Add a record and seal it, making the archive file when none is given."""
    unit.records.add(one)
    place = file or archive_file()
    if file is None:
        unit.archive.add_file(place)
    unit.archive.add_sealed(one.id, sealed(place.id, item_no, one.version))
    return one
