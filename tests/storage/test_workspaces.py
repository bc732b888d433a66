"""Making a workspace, getting in again, and what is refused."""

from uuid import uuid4

from ppid_desktop.domain.record import Information, Record
from tests.storage.conftest import Bench


def test_a_record_is_there_after_opening_again(bench: Bench) -> None:
    record = Record(
        uuid4(),
        1,
        "PPID/0001/2026",
        bench.clock.now(),
        bench.account.id,
        "sop",
        information=Information(title="Laporan Contoh"),
    )
    vault = bench.open()
    with vault.write(bench.account) as unit:
        unit.records.add(record)
    vault.close()
    vault = bench.open()
    with vault.read() as unit:
        assert unit.records.case(record.id).record == record
    vault.close()
