"""The program can start itself again, and a worker can put itself under a limit."""

import subprocess
import sys
from pathlib import Path

import pytest

from ppid_desktop.runtime import own_program
from tests.architecture.source_tree import ROOT

TAKE_MEMORY = """
import sys
sys.path.insert(0, sys.argv[1])
from ppid_desktop.runtime.process_limits import limit_memory
assert limit_memory(400_000_000)
small = bytearray(10_000_000)
try:
    bytearray(900_000_000)
except MemoryError:
    print("refused")
"""


def test_a_worker_cannot_take_more_memory_than_it_allowed_itself() -> None:
    command = [sys.executable, "-c", TAKE_MEMORY, str(ROOT)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.stdout.strip() == "refused", answer.stderr


def test_from_source_the_console_part_is_the_package_itself() -> None:
    assert own_program.console_command() == (sys.executable, "-m", "ppid_desktop")


def test_in_a_bundle_it_is_the_program_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "ppid-desktop.exe"))
    assert own_program.console_command() == (str(tmp_path / "ppid-desktop-console.exe"),)


def test_practice_starts_as_the_windowed_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_program.window_command() == (sys.executable, "-m", "ppid_desktop")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "ppid-desktop-console.exe"))
    assert own_program.window_command() == (str(tmp_path / "ppid-desktop.exe"),)


def test_no_console_window_flashes_up_on_windows() -> None:
    assert bool(own_program.without_window()) is (sys.platform == "win32")
