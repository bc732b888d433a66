"""One use case, one transaction: all of it or nothing, and readers see one moment."""

import subprocess
import sys
import threading
import traceback
from contextlib import ExitStack
from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import Contradiction, DiskFull, NotFound, PpidError, ReportedBug
from ppid_desktop.domain.record import Coordination
from ppid_desktop.storage import tables
from ppid_desktop.storage.engine import READ_CONNECTIONS
from ppid_desktop.storage.selection import by_id
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage import values
from tests.storage.conftest import Bench
from tests.storage.values import archived, record


class _Failure(Exception):
    pass


def test_an_exception_leaves_nothing_behind(vault: UnlockedVault, bench: Bench) -> None:
    with vault.read() as unit:
        before = unit.audit.head()
    one = record()
    with pytest.raises(_Failure), vault.write(bench.account) as unit:
        archived(unit, one)
        unit.entries.add(one.id, Coordination(uuid4(), attachments=(values.attachment(),)))
        unit.rounds.add(one.id, values.round_(exports=(values.export(),)))
        unit.softfiles.add(one.id, values.softfile())
        unit.office.save_text_setting("contoh", "nilai")
        unit.audit.write(AuditNote(Action.RECORD_CREATED, "record", str(one.id)))
        raise _Failure
    with vault.read() as unit:
        assert unit.audit.head() == before
        assert unit.softfiles.all_files() == ()
        assert unit.rounds.exports_of(one.id) == ()
        assert unit.archive.count(None) == 0
        assert unit.office.text_setting("contoh") == ""
        with pytest.raises(NotFound):
            unit.records.case(one.id)


def test_a_refusal_of_the_database_is_explained_without_sql_or_values(vault: UnlockedVault) -> None:
    one = record(1, "Judul rahasia contoh")
    with vault.write(None) as unit:
        unit.records.add(one)
    with pytest.raises(Contradiction) as refused, vault.write(None) as unit:
        unit.records.add(one)
    told = "".join(traceback.format_exception(refused.value))
    assert "Judul rahasia contoh" not in told
    assert "INSERT" not in told
    with vault.read() as unit:
        assert unit.records.case(one.id).record == one


def test_a_row_that_breaks_its_own_rules_is_our_mistake_and_gets_a_code(
    vault: UnlockedVault, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ReportedBug) as refused, vault.write(None) as unit:
        unit.tx.insert(tables.employee, {"id": "x", "name": None, "content": "Isi rahasia contoh"})
    assert refused.value.report_id in refused.value.next_step
    logged = caplog.text
    assert refused.value.report_id in logged
    assert "Isi rahasia contoh" not in logged + "".join(traceback.format_exception(refused.value))
    caplog.clear()


def test_a_full_disk_is_said_and_leaves_nothing_half_done(vault: UnlockedVault) -> None:
    with vault.write(None) as unit:
        pages = unit.tx.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        unit.tx.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(DiskFull), vault.write(None) as unit:
        for number in range(1, 1000):
            unit.records.add(record(number, "Judul panjang " * 50))
    with vault.write(None) as unit:
        assert unit.records.cases_in_work() == ()
        unit.tx.connection.exec_driver_sql(f"PRAGMA max_page_count = {1 << 30}")
        unit.records.add(record())
    with vault.read() as unit:
        assert len(unit.records.cases_in_work()) == 1


def test_a_process_killed_before_the_commit_leaves_nothing(bench: Bench) -> None:
    killed = """
import os, sys
from pathlib import Path
from tests.storage.conftest import CHEAP_KDF, PASSWORD, SetClock
from tests.storage.values import record
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.runtime.paths import user_folders
from ppid_desktop.storage.workspaces import Workspaces

vault, _ = Workspaces(SetClock(), user_folders(), CHEAP_KDF).unlock(Path(sys.argv[1]), "petugas", PASSWORD)
for number in (1, 2):
    with vault.write(None) as unit:
        unit.records.add(record(number))
        unit.audit.write(AuditNote(Action.RECORD_CREATED, "record", str(number)))
        if number == 2:
            os._exit(9)
"""
    ended = subprocess.run([sys.executable, "-c", killed, str(bench.folder)], check=False)
    assert ended.returncode == 9
    vault = bench.open()
    with vault.read() as unit:
        assert [case.record.case_no for case in unit.records.cases_in_work()] == [1]
        assert unit.audit.verify(None, lambda: False).intact
    assert vault.anchor_verdict() == "ok"
    vault.close()


def test_a_reading_unit_can_change_nothing(vault: UnlockedVault) -> None:
    with pytest.raises(PpidError), vault.read() as unit:
        unit.records.add(record())
    with vault.read() as unit:
        assert unit.records.cases_in_work() == ()


def test_a_reader_sees_one_moment_while_a_writer_commits(vault: UnlockedVault) -> None:
    with vault.read() as reading:
        assert reading.records.cases_in_work() == ()
        with vault.write(None) as writing:
            writing.records.add(record())
        assert reading.records.cases_in_work() == ()
    with vault.read() as reading:
        assert len(reading.records.cases_in_work()) == 1


def test_long_work_that_reads_keeps_no_page_waiting(vault: UnlockedVault) -> None:
    with ExitStack() as held:
        for _ in range(READ_CONNECTIONS + 3):
            held.enter_context(vault.read())
        with vault.read() as unit:
            assert unit.records.cases_in_work() == ()


def test_what_is_not_committed_is_not_seen(vault: UnlockedVault) -> None:
    with vault.write(None) as writing:
        writing.records.add(record())
        with vault.read() as reading:
            assert reading.records.cases_in_work() == ()


def test_units_of_many_threads_do_not_disturb_each_other(vault: UnlockedVault) -> None:
    errors: list[BaseException] = []

    def work(start: int) -> None:
        try:
            for case_no in range(start, start + 20):
                one = record(case_no)
                with vault.write(None) as unit:
                    unit.records.add(one)
                    unit.audit.write(AuditNote(Action.RECORD_CREATED, "record", str(one.id)))
                with vault.read() as unit:
                    assert unit.records.case(one.id).record == one
        except BaseException as error:  # noqa: BLE001 - shown by the assertion below
            errors.append(error)

    threads = [threading.Thread(target=work, args=(start,)) for start in (100, 200, 300, 400)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    with vault.read() as unit:
        assert len(unit.records.cases_in_work()) == 80
        assert unit.audit.verify(None, lambda: False).intact


def test_using_the_repositories_again_builds_no_new_statements(vault: UnlockedVault) -> None:
    def work(case_no: int) -> None:
        one = record(case_no)
        with vault.write(None) as unit:
            archived(unit, one, f"{case_no:04}", file=None)
            unit.entries.add(one.id, Coordination(uuid4(), attachments=(values.attachment(str(case_no)),)))
            unit.softfiles.add(one.id, values.softfile())
            unit.rounds.add(one.id, values.round_(exports=(values.export(code=str(case_no)),)))
            unit.records.save(unit.records.case(one.id).record)

    def built() -> int:
        everything = (value for module in modules for value in vars(module).values())
        return sum(value.cache_info().currsize for value in everything if isinstance(value, type(by_id)))

    modules = [module for name, module in sys.modules.items() if name.startswith("ppid_desktop.storage.")]
    work(1)
    before = built()
    for case_no in range(2, 6):
        work(case_no)
    assert built() == before
