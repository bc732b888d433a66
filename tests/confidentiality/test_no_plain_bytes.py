"""No plain byte of content, title, text or file name is left: not after leaving, not after a kill."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT
from tests.confidentiality.way import MARKERS, OWN
from tools.scan_plain import Scanner, Trace

_KILLED = -9


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A PC's folders: home, temporary files, and all that the XDG variables name."""
    for name in ("home", "tmp", "data", "config", "cache", "state", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    return tmp_path


def run(phase: str, root: Path) -> subprocess.CompletedProcess[str]:
    own = {
        "HOME": "home",
        "TMPDIR": "tmp",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "XDG_RUNTIME_DIR": "run",
    }
    environment = {name: value for name, value in os.environ.items() if name != "PPID_DATA_DIR"}
    environment |= {name: str(root / folder) for name, folder in own.items()}
    words = [sys.executable, "-m", "tests.confidentiality.way", phase, str(root)]
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def traces(root: Path, *leave_out: Path) -> list[Trace]:
    return Scanner(MARKERS).scan([root], [root / OWN, *leave_out]).traces or []


def test_a_records_whole_way_leaves_nothing_plain_and_a_kill_only_until_the_next_start(root: Path) -> None:
    whole = run("whole", root)
    assert whole.returncode == _KILLED, whole.stderr
    assert json.loads(whole.stdout) == []
    private = root / "state" / "ppid-desktop" / "kerja"
    assert private.is_dir()
    assert traces(root, private) == []
    assert traces(root) != []  # the copy that was open when the program was killed
    after = run("after", root)
    assert after.returncode == 0, after.stderr
    assert traces(root) == []
    logs = [path for path in root.rglob("*.log") if OWN not in path.parts]
    assert any(
        "ValueError" in path.read_text("utf-8") for path in logs
    )  # the crash was told, without its words
    assert not list((root / OWN / "keluar").glob(".konsep-*"))
