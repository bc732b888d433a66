"""Only one process holds a workspace, and the second learns who."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ppid_desktop.runtime.workspace_lock import (
    HOLDER_NAME,
    LOCK_NAME,
    WorkspaceInUse,
    WorkspaceLock,
    holder_of,
)
from tests.architecture.source_tree import ROOT

SINCE = datetime(2025, 2, 3, 8, 15, tzinfo=UTC)
HOLD_UNTIL_TOLD = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from ppid_desktop.runtime.workspace_lock import WorkspaceLock
lock = WorkspaceLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.readline()
"""


def test_a_second_process_is_told_who_holds_the_workspace(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD_UNTIL_TOLD, str(tmp_path), str(ROOT)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(WorkspaceInUse) as failure:
            WorkspaceLock(tmp_path).acquire()
        other.stdin.close()
    assert failure.value.holder is not None
    assert failure.value.holder.process == other.pid
    assert failure.value.holder.is_me


def test_the_workspace_is_free_after_its_holder_was_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD_UNTIL_TOLD, str(tmp_path), str(ROOT)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        other.stdout.readline()
        other.kill()
    with WorkspaceLock(tmp_path) as lock:
        assert lock.is_held


def test_the_note_says_since_when_and_goes_with_the_lock(tmp_path: Path) -> None:
    with WorkspaceLock(tmp_path, now=lambda: SINCE):
        holder = holder_of(tmp_path)
        assert holder is not None
        assert holder.since == SINCE
    assert holder_of(tmp_path) is None


def test_two_locks_of_one_process_exclude_each_other(tmp_path: Path) -> None:
    first, second = WorkspaceLock(tmp_path), WorkspaceLock(tmp_path)
    with first, pytest.raises(WorkspaceInUse):
        second.acquire()
    with second:
        assert not first.is_held


def test_giving_back_twice_is_harmless(tmp_path: Path) -> None:
    lock = WorkspaceLock(tmp_path)
    lock.acquire()
    lock.release()
    lock.release()
    assert not lock.is_held


def test_a_folder_that_is_given_back_for_good_holds_no_trace_and_can_be_taken_again(tmp_path: Path) -> None:
    first, second = WorkspaceLock(tmp_path), WorkspaceLock(tmp_path)
    first.acquire()
    first.withdraw()
    assert list(tmp_path.iterdir()) == []
    with second, pytest.raises(WorkspaceInUse):
        first.acquire()


def test_who_takes_a_folder_that_is_just_given_back_for_good_keeps_the_note_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = WorkspaceLock(tmp_path), WorkspaceLock(tmp_path)
    unlink = Path.unlink

    def and_second_comes(path: Path, missing_ok: bool = False) -> None:
        unlink(path, missing_ok)
        if path.name == LOCK_NAME:
            second.acquire()

    first.acquire()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", and_second_comes)
        first.withdraw()
    assert holder_of(tmp_path) is not None
    second.release()


@pytest.mark.parametrize(
    "note", ["", "[]", '{"user": "a"}', '{"user":"","host":"","process":"x","since":""}']
)
def test_an_unreadable_note_means_an_unknown_holder(tmp_path: Path, note: str) -> None:
    (tmp_path / HOLDER_NAME).write_text(note)
    assert holder_of(tmp_path) is None


def test_another_user_of_the_pc_is_not_me(tmp_path: Path) -> None:
    (tmp_path / HOLDER_NAME).write_text('{"user":"lain","host":"pc-loket","process":7,"since":""}')
    holder = holder_of(tmp_path)
    assert holder is not None
    assert (holder.user, holder.host, holder.is_me) == ("lain", "pc-loket", False)


def test_a_missing_folder_is_an_error_of_the_machine(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="tiada"):
        WorkspaceLock(tmp_path / "tiada" / "x").acquire()
