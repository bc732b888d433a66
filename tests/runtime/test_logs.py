"""The log tells where something failed, never with which words of a record."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ppid_desktop.runtime.logs import CrashGuard, CrashReport, LogFile, describe, trace

SECRET = "isi rekaman yang dikecualikan"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogFile]:
    log = LogFile(tmp_path / "logs")
    yield log
    log.close()


@pytest.fixture
def crashes() -> list[CrashReport]:
    return []


@pytest.fixture
def guard(crashes: list[CrashReport]) -> Iterator[CrashGuard]:
    guard = CrashGuard(crashes.append)
    guard.install()
    yield guard
    guard.uninstall()


def failure() -> ValueError:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        return error


def test_an_exception_is_logged_with_its_frames_but_without_its_words(log: LogFile) -> None:
    logging.getLogger("ppid_desktop.coba").error("round %s failed", "7f3a", exc_info=failure())
    text = log.path.read_text("utf-8")
    assert "round 7f3a failed" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "in failure" in text
    assert SECRET not in text


def test_other_libraries_do_not_write_into_the_log(log: LogFile) -> None:
    logging.getLogger("sqlalchemy.engine").error(SECRET)
    assert not log.path.exists()


def test_the_log_follows_the_workspace(log: LogFile, tmp_path: Path) -> None:
    logger = logging.getLogger("ppid_desktop.coba")
    logger.info("before")
    log.move_to(tmp_path / "ruang" / "logs")
    logger.info("after")
    assert "before" in (tmp_path / "logs" / "ppid-desktop.log").read_text("utf-8")
    assert "after" in log.path.read_text("utf-8")
    assert "before" not in log.path.read_text("utf-8")


def test_a_workspace_that_takes_no_log_leaves_it_where_it_was(log: LogFile, tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    with pytest.raises(OSError, match="berkas"):
        log.move_to(tmp_path / "berkas")
    logging.getLogger("ppid_desktop.coba").info("still here")
    assert "still here" in log.path.read_text("utf-8")


def test_the_log_does_not_grow_without_end(tmp_path: Path) -> None:
    log = LogFile(tmp_path)
    for number in range(70):
        logging.getLogger("ppid_desktop.coba").info("%d %s", number, "x" * 100_000)
    log.close()
    files = list(tmp_path.glob("ppid-desktop.log*"))
    assert len(files) == 6
    assert sum(path.stat().st_size for path in files) < 6_500_000


def test_what_nobody_caught_is_logged_and_told_once(
    log: LogFile, guard: CrashGuard, crashes: list[CrashReport]
) -> None:
    error = failure()
    sys.excepthook(type(error), error, error.__traceback__)
    assert [crash.kind for crash in crashes] == ["ValueError"]
    assert crashes[0].place.startswith("runtime/test_logs.py:")
    assert f"crash {crashes[0].code}" in log.path.read_text("utf-8")


def test_a_crash_in_a_thread_is_told_too(log: LogFile, guard: CrashGuard, crashes: list[CrashReport]) -> None:
    def crash() -> None:
        raise RuntimeError(SECRET)

    thread = threading.Thread(target=crash)
    thread.start()
    thread.join()
    assert [crash.kind for crash in crashes] == ["RuntimeError"]
    assert SECRET not in log.path.read_text("utf-8")


def test_a_failing_message_box_does_not_call_for_another(log: LogFile) -> None:
    def fail(_report: CrashReport) -> None:
        failing.handle(failure())
        raise RuntimeError(SECRET)

    failing = CrashGuard(fail)
    failing.handle(failure())
    text = log.path.read_text("utf-8")
    assert text.count("crash while reporting") == 1
    assert SECRET not in text


def test_the_same_failure_has_the_same_code_and_another_place_another() -> None:
    def elsewhere() -> ValueError:
        try:
            raise ValueError
        except ValueError as error:
            return error

    assert describe(failure()).code == describe(failure()).code
    assert describe(failure()).code != describe(elsewhere()).code


def test_uninstalling_gives_the_hooks_back(crashes: list[CrashReport]) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    guard = CrashGuard(crashes.append)
    guard.install()
    guard.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_hidden_cause_stays_hidden() -> None:
    try:
        raise ValueError from None
    except ValueError as error:
        assert trace(error).splitlines()[0] == "builtins.ValueError"
