"""Backups that somebody tampered with: looking at them and restoring them ends in words, and soon."""

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ppid_desktop.domain.backups import BackupState, WayIn
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.storage.strict_json import canonical
from tests.services.conftest import LOGIN, PASSWORD, Desk, never, silent

Tamper = Callable[[Path, Path], None]
"""Changes a backup's folder and the folder of the softfiles."""


def manifest_with(**changed: object) -> Tamper:
    """Return a tampering of the manifest with a checksum that fits: anybody can compute that one."""

    def tamper(backup: Path, _files: Path) -> None:
        path = backup / "manifest.json"
        document: dict[str, Any] = {**json.loads(path.read_text()), **changed}
        del document["checksum"]
        document["checksum"] = hashlib.sha256(canonical(document)).hexdigest()
        path.write_text(json.dumps(document))

    return tamper


def replaced(name: str, content: bytes | Path) -> Tamper:
    """Return what puts other bytes, or a link, in the place of one of a backup's files."""

    def tamper(backup: Path, _files: Path) -> None:
        (backup / name).unlink(missing_ok=True)
        if isinstance(content, Path):
            (backup / name).symlink_to(content)
        else:
            (backup / name).write_bytes(content)

    return tamper


def pipe_as(name: str) -> Tamper:
    """Return what puts a pipe that nobody fills in the place of one of a backup's files."""

    def tamper(backup: Path, _files: Path) -> None:
        (backup / name).unlink()
        os.mkfifo(backup / name)

    return tamper


def softfile_as_device(_backup: Path, files: Path) -> None:
    softfile = next(path for path in files.rglob("*") if path.is_file())
    softfile.unlink()
    softfile.symlink_to("/dev/zero")


_DIGEST = {"size": 1, "sha256": "0" * 64}
TAMPERED: dict[str, Tamper] = {
    "outside": manifest_with(files={"../../../rahasia": _DIGEST}),
    "device": manifest_with(files={"/dev/zero": _DIGEST}),
    "numbers": manifest_with(missing=10**400),
    "negative": manifest_with(missing=-1),
    "types": manifest_with(counts=[], log="x"),
    "moment": manifest_with(at="2026-13-45"),
    "deep": replaced("manifest.json", b"[" * 60_000),
    "nan": replaced("manifest.json", b'{"format": NaN}'),
    "pipe": pipe_as("manifest.json"),
    "list": replaced("softfiles.txt", b"../x 1 y\n"),
    "endless list": replaced("softfiles.txt", Path("/dev/zero")),
    "keys": replaced("keys.json", b'{"format": 1, "format": 1}'),
    "endless keys": replaced("keys.json", Path("/dev/zero")),
    "pipe for keys": pipe_as("keys.json"),
    "endless database": replaced("ppid.db", Path("/dev/zero")),
    "endless softfile": softfile_as_device,
}


@pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and devices of POSIX are put in")
def test_no_tampered_backup_is_called_sound_or_restored_or_waited_for(desk: Desk, tmp_path: Path) -> None:
    desk.attach(desk.record())
    good = tmp_path / "baik"
    good.mkdir()
    desk.services.backups.choose_place(good)
    name = desk.services.backups.make(silent, never).backup.name
    restoring = desk.wiring.restoring
    for case, tamper in TAMPERED.items():
        place = tmp_path / case
        shutil.copytree(good, place)
        shelf = next(place.iterdir())
        tamper(shelf / name, shelf / "files")
        [(_, found)] = restoring.check(place, None, silent, never)
        assert found.state is BackupState.DAMAGED, case
        if case == "endless softfile":
            continue  # one softfile less is no reason not to restore the rest
        with pytest.raises(PpidError):
            chosen = restoring.named(place, "")
            restoring.restore(place, chosen, tmp_path / "pulih", WayIn(LOGIN, PASSWORD), silent, never)
        assert not any((tmp_path / "pulih").glob("*")), case


def test_an_endless_note_of_the_last_check_is_none(desk: Desk, tmp_path: Path) -> None:
    good = tmp_path / "baik"
    good.mkdir()
    desk.services.backups.choose_place(good)
    name = desk.services.backups.make(silent, never).backup.name
    note = next(good.iterdir()) / name / "pemeriksaan.json"
    note.unlink()
    note.symlink_to("/dev/zero")
    assert desk.services.backups.all()[0].check.state is BackupState.SOUND
