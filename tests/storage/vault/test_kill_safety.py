"""A process killed at each of its file-changing calls: the vault is whole afterwards and the retry works."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ppid_desktop.domain.errors import WrongPassword
from ppid_desktop.storage.file_store import FileStore
from ppid_desktop.storage.keys import WorkspaceKeys

from .conftest import CHEAP_KDF, PASSWORD, WORKSPACE

_KILLED = 137
_NEW_PASSWORD = "sandi sesudahnya"

# Counts the calls that change names on the disk, and ends the process without any clean-up before the nth.
_KILLER = """
import os, sys

def install(deadline, folder):
    count = 0
    def watch(event, arguments):
        nonlocal count
        changes = event in ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate")
        creates = event == "open" and arguments[2] is not None and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if (changes or creates) and str(arguments[0]).startswith(folder):
            count += 1
            if count == deadline:
                os._exit(137)
    sys.addaudithook(watch)
"""

_PUT = """
from pathlib import Path
from ppid_desktop.storage.file_store import FileStore
store = FileStore(Path(folder, "files"), b"m" * 32, b"n" * 32)
install(deadline, folder)
store.put(Path(folder, "sumber"))
"""

_CHANGE_PASSWORD = """
from datetime import UTC, datetime
from pathlib import Path
from ppid_desktop.storage.keys import WorkspaceKeys
from ppid_desktop.storage.password_kdf import Argon2Cost, CostBounds, PasswordKdf
cheap = Argon2Cost(8, 1, 1)
kdf = PasswordKdf(CostBounds(cheap, cheap), lambda: cheap)
keys = WorkspaceKeys(Path(folder), lambda: datetime.now(UTC), kdf)
install(deadline, folder)
keys.change_password("petugas", old, new)
"""


def run_until(deadline: int, folder: Path, work: str) -> bool:
    """Run `work` in a process that dies before its nth change; return whether it was killed."""
    values = {"deadline": deadline, "folder": str(folder), "old": PASSWORD, "new": _NEW_PASSWORD}
    script = f"{_KILLER}\nimport json\nglobals().update(json.loads({json.dumps(json.dumps(values))}))\n{work}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode in {0, _KILLED}, done.stderr
    return done.returncode == _KILLED


def test_a_softfile_is_wholly_there_or_wholly_absent_after_any_kill(store: FileStore, tmp_path: Path) -> None:
    (tmp_path / "sumber").write_bytes(b"isi sumber" * 200_000)
    kills = 0
    while run_until(kills + 1, tmp_path, _PUT):
        kills += 1
        for name in store.names():
            store.verify_plain(name)
        assert store.sweep(set()).missing == ()
        assert list((tmp_path / "files" / "tmp").glob("*")) == []
        for folder in (tmp_path / "files").glob("??/*"):  # so that the next run makes its folders again
            folder.rmdir()
            folder.parent.rmdir()
    assert kills >= 4
    assert len(list(store.names())) == 1
    assert store.put(tmp_path / "sumber").already_there


def test_one_of_two_passwords_opens_the_workspace_after_any_kill(keys: WorkspaceKeys, tmp_path: Path) -> None:
    start = {name: (tmp_path / name).read_bytes() for name in ("keys.json", "keys.json.bak")}
    kills = 0
    while run_until(kills + 1, tmp_path, _CHANGE_PASSWORD):
        kills += 1
        again = WorkspaceKeys(tmp_path, lambda: datetime.now(UTC), CHEAP_KDF)
        assert not again.summary().from_previous
        assert opened_by(again) in ({PASSWORD}, {_NEW_PASSWORD})
        for name, content in start.items():
            (tmp_path / name).write_bytes(content)
    assert kills >= 4
    assert opened_by(keys) == {_NEW_PASSWORD}


def opened_by(keys: WorkspaceKeys) -> set[str]:
    found = set()
    for password in (PASSWORD, _NEW_PASSWORD):
        try:
            assert keys.unlock("petugas", password).workspace_id == WORKSPACE
        except WrongPassword:
            continue
        found.add(password)
    return found


def test_a_killed_login_loses_no_keys(keys: WorkspaceKeys, tmp_path: Path) -> None:
    before = (tmp_path / "keys.json").read_bytes()
    with pytest.raises(WrongPassword):
        keys.unlock("petugas", "salah salah salah")
    assert (tmp_path / "keys.json").read_bytes() == before
