import errno
import itertools
import logging
import os
import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ppid_desktop.domain.errors import Cancelled, DiskFull, DiskRefused, NotFound, PpidError, ReportedBug
from ppid_desktop.gui.bug_report import known_error
from ppid_desktop.gui.kit.turns import in_turns
from ppid_desktop.gui.task_runner import CancelToken, Progress, Report, Task, TaskRunner
from ppid_desktop.runtime.foreground import Foreground


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.drain(10)


def test_work_runs_in_another_thread_and_its_result_comes_home(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[tuple[int, int]] = []
    runner.read(threading.get_ident, lambda worker: seen.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, home = seen[0]
    assert worker != home
    assert home == threading.get_ident()


def test_writes_keep_their_order(qtbot: QtBot, runner: TaskRunner) -> None:
    order: list[int] = []
    for number in range(50):
        runner.write(partial(order.append, number))
    qtbot.waitUntil(lambda: not runner.busy)
    assert order == list(range(50))


def test_a_known_error_goes_to_failed_as_it_is(qtbot: QtBot, runner: TaskRunner) -> None:
    def refuse() -> None:
        raise NotFound

    errors: list[PpidError] = []
    runner.write(refuse, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NotFound)


def test_an_error_nobody_waits_for_is_announced(qtbot: QtBot, runner: TaskRunner) -> None:
    def refuse() -> None:
        raise NotFound

    with qtbot.waitSignal(runner.unclaimed_failure) as told:
        runner.read(refuse)
    assert told.args is not None
    assert isinstance(told.args[0], NotFound)


def test_a_bug_gets_an_id_and_the_log_names_no_content(
    qtbot: QtBot, runner: TaskRunner, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble() -> None:
        raise KeyError("isi rahasia")

    errors: list[PpidError] = []
    with caplog.at_level(logging.ERROR):
        runner.read(stumble, failed=errors.append)
        qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ReportedBug)
    assert errors[0].report_id in caplog.text
    assert "stumble" in caplog.text
    assert "rahasia" not in caplog.text
    caplog.clear()


def test_a_long_job_reports_and_stops_when_cancelled(qtbot: QtBot, runner: TaskRunner) -> None:
    def count(report: Report, token: CancelToken) -> None:
        for number in itertools.count():
            report(number, number + 1)
            token.raise_if_cancelled()

    reports: list[Progress] = []
    errors: list[PpidError] = []
    task = runner.long(count, failed=errors.append, progress=reports.append)
    qtbot.waitUntil(lambda: bool(reports))
    task.cancel()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Cancelled)
    assert task.finished


@pytest.mark.skipif(sys.platform == "win32", reason="asks POSIX what a thread's priority is")
def test_a_bulk_job_gives_way_to_every_other_work(qtbot: QtBot, runner: TaskRunner) -> None:
    found: dict[str, int] = {}

    def niceness(_report: Report, _token: CancelToken) -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    with qtbot.waitSignal(runner.busy_changed, check_params_cb=lambda busy: not busy):
        runner.long(niceness, partial(found.__setitem__, "bulk"), bulk=True)
        runner.long(niceness, partial(found.__setitem__, "long"))
    own = os.getpriority(os.PRIO_PROCESS, 0)  # more than 0 where the tests themselves give way
    assert (found["bulk"], found["long"]) == (min(own + 10, 19), own)


def test_a_bulk_job_stands_still_while_a_short_read_is_under_way(qtbot: QtBot) -> None:
    runner = TaskRunner(foreground=Foreground(patience=60))
    order: list[str] = []
    reading, asked = threading.Event(), threading.Event()

    def bulk(_report: Report, token: CancelToken) -> None:
        assert reading.wait(10)
        asked.set()
        token.raise_if_cancelled()
        order.append("bulk")

    def read() -> None:
        reading.set()
        assert asked.wait(10)
        order.append("read")

    runner.long(bulk, bulk=True)
    runner.read(read)
    qtbot.waitUntil(lambda: not runner.busy)
    assert order == ["read", "bulk"]
    assert runner.drain(10)


def test_a_write_that_waits_for_a_bulk_job_does_not_wait_for_ever(qtbot: QtBot, runner: TaskRunner) -> None:
    writing, freed = threading.Event(), threading.Event()
    order: list[bool] = []

    def bulk(_report: Report, token: CancelToken) -> None:
        assert writing.wait(10)
        token.raise_if_cancelled()
        freed.set()

    def write() -> None:
        writing.set()
        order.append(freed.wait(10))

    runner.long(bulk, bulk=True)
    runner.write(write)
    qtbot.waitUntil(lambda: not runner.busy)
    assert order == [True]


def test_reports_come_no_faster_than_people_see_but_the_last_always_comes(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    def count(report: Report, _token: CancelToken) -> None:
        for number in range(1, 5001):
            report(number, 5000)

    reports: list[Progress] = []
    runner.long(count, progress=reports.append)
    qtbot.waitUntil(lambda: not runner.busy)
    assert len(reports) < 100
    assert reports[-1] == Progress(5000, 5000)


def test_a_result_for_a_destroyed_widget_is_dropped(qtbot: QtBot, runner: TaskRunner) -> None:
    label = QLabel()
    gate = threading.Event()
    runner.read(lambda: "terlambat" if gate.wait(5) else "", label.setText)
    delete(label)
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)


@pytest.mark.parametrize("kind", ["write", "long"])
def test_what_a_closed_page_sent_in_vain_is_told_though_the_page_is_gone(
    qtbot: QtBot, runner: TaskRunner, kind: str
) -> None:
    page, gate = QLabel(), threading.Event()

    def refuse(*_given: object) -> None:
        gate.wait(5)
        raise NotFound

    getattr(runner, kind)(refuse, failed=lambda _error: page.clear(), owner=page)
    delete(page)
    with qtbot.waitSignal(runner.abandoned_failure) as told:
        gate.set()
    assert told.args is not None
    assert isinstance(told.args[0], NotFound)


@pytest.mark.parametrize(("kind", "error"), [("read", NotFound), ("long", Cancelled)])
def test_what_only_the_closed_page_wanted_to_know_is_told_to_nobody(
    qtbot: QtBot, runner: TaskRunner, kind: str, error: type[PpidError]
) -> None:
    page, gate = QLabel(), threading.Event()
    told: list[PpidError] = []
    runner.abandoned_failure.connect(told.append)
    runner.unclaimed_failure.connect(told.append)

    def refuse(*_given: object) -> None:
        gate.wait(5)
        raise error

    getattr(runner, kind)(refuse, failed=lambda _error: page.clear(), owner=page)
    delete(page)
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == []


def test_work_that_holds_a_widget_is_refused(qtbot: QtBot, runner: TaskRunner) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    with pytest.raises(TypeError, match="QLabel"):
        runner.read(label.text)
    with pytest.raises(TypeError, match="QLabel"):
        runner.read(lambda: label.text() + "!")
    with pytest.raises(TypeError, match="QLabel"):
        runner.write(partial(str, label))


def test_draining_finishes_every_write_and_cancels_long_jobs(qtbot: QtBot) -> None:
    def wait(_report: Report, token: CancelToken) -> None:
        while not token.cancelled:
            threading.Event().wait(0.001)
        token.raise_if_cancelled()

    runner = TaskRunner()
    written: list[int] = []
    saved: list[object] = []
    runner.long(wait, failed=saved.append)
    for number in range(20):
        runner.write(partial(written.append, number), saved.append)
    assert runner.drain(10)
    assert written == list(range(20))
    assert len(saved) == 21
    assert not runner.busy


def test_a_write_started_by_a_write_still_happens_while_draining(qtbot: QtBot) -> None:
    runner = TaskRunner()
    written: list[str] = []

    def go_on(_result: None) -> None:
        runner.write(partial(written.append, "kedua"))

    runner.write(partial(written.append, "pertama"), go_on)
    assert runner.drain(10)
    assert written == ["pertama", "kedua"]


def test_reads_after_closing_are_not_started(qtbot: QtBot) -> None:
    runner = TaskRunner()
    assert runner.drain(1)
    assert runner.read(list).finished


def test_nothing_starts_once_drained_not_even_a_write_of_a_turn_left_over(qtbot: QtBot) -> None:
    runner, window = TaskRunner(), QObject()
    written: list[str] = []
    tasks: list[Task] = []
    in_turns(window, lambda: tasks.append(runner.write(partial(written.append, "terlambat"))))
    assert runner.drain(1)
    qtbot.waitUntil(lambda: bool(tasks))
    assert tasks[0].finished
    assert not runner.busy
    assert written == []


def test_many_results_and_collected_objects_do_not_harm_each_other(qtbot: QtBot, runner: TaskRunner) -> None:
    arrived: list[int] = []
    for number in range(2000):
        owner = QObject()
        runner.read(partial(int, str(number)), arrived.append, owner=owner)
        if number % 2:
            delete(owner)
    qtbot.waitUntil(lambda: not runner.busy)
    assert sorted(arrived) == list(range(0, 2000, 2))


def test_what_a_disk_refused_is_no_bug_to_report(caplog: pytest.LogCaptureFixture) -> None:
    told = [type(known_error(OSError(code, "x"))) for code in (errno.ENOSPC, errno.EDQUOT, errno.EIO)]
    assert told == [DiskFull, DiskFull, DiskRefused]
    assert "OSError" in caplog.text
