"""What a workspace holds, in words that are equal for equal contents: ids, digests and moments left out.

One observation names every row of every content table, the log's entries, who may log in, and what lies
outside. Two runs of one operation give the same observation although all ids differ.
"""

import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ppid_desktop.domain.backups import WayIn
from ppid_desktop.domain.errors import BackupPlaceMissing, PpidError
from ppid_desktop.runtime.settings import SettingsFile
from ppid_desktop.storage.keys import WorkspaceKeys
from tests.faults.office import COLLEAGUE, COLLEAGUE_PASSWORD, MARK, NEW_PASSWORD, Office
from tests.faults.processes import fast_folder
from tests.services.conftest import CHEAP_KDF, LOGIN, PASSWORD, never, silent

_VARYING = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"  # ids
    r"|[0-9a-f]{32,64}"  # digests
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^\"|]*"  # moments
    r"|KL-\d{4}-\d\d-[0-9A-Z-]+"  # tracking codes
    r"|\"audit_number\":\d+"
    r"|\d+\|\d+\|None$"  # sizes of a content that is packed anew each time
)
_BESIDE = {
    "audit",
    "change",
    "content_sum",
    "file_check",
    "secret",
    "sqlite_sequence",
    "workspace",
    "alembic_version",
}
_PASSING = {"logged_in", "logged_out", "verified", "contents_noted", "contents_unlogged", "contents_taken_up"}
_CHECKED = "row setting text/pemeriksaan_terakhir"  # the trial's own verifying
"""Entries that opening, leaving and recovering add by themselves."""

_TRIED = (
    (LOGIN, PASSWORD),
    (LOGIN, NEW_PASSWORD),
    (COLLEAGUE, COLLEAGUE_PASSWORD),
    (COLLEAGUE, NEW_PASSWORD),
    ("ketiga", NEW_PASSWORD),
)

_OURS = re.compile(
    r"(keys\.json(\.bak)?|tidak-dipakai\.json|attempts\.json|latihan|ruang-kerja\.lock(\.json)?|(ppid|index)\.db(-wal|-shm)?"
    r"|ppid\.db\.versi-\d+|files/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}|files/karantina/[0-9a-f]{64})"
)
_STATE = re.compile(
    r"(keadaan/jangkar-[0-9a-f-]{36}\.json|keadaan/soket/.*|logs/.*|pengaturan.*\.json"
    r"|\.tulis-[0-9a-f-]+\.tmp)"  # of the window's settings: the next change sweeps it, an hour later
)


def observed(office: Office) -> list[str]:
    """Return the lines that describe what an opened workspace holds, sorted."""
    lines = [
        *_rows(office),
        *_entries(office),
        *_ways_in(office),
        *_outside(office.grounds.outside),
        *_backups(office),
        f"window {SettingsFile(office.wiring.folders.config).load()}",
    ]
    return sorted(lines)


def leftovers(office: Office) -> list[str]:
    """Return files that a finished opening leaves lying although nobody needs them."""
    found = []
    for folder, known in ((office.grounds.workspace, _OURS), (office.grounds.profile, _STATE)):
        for path in folder.rglob("*"):
            name = path.relative_to(folder).as_posix()
            if path.is_file() and not known.fullmatch(name) and not name.startswith("kerja/"):
                found.append(f"{folder.name}/{name}")
    known_ids = {str(office.session.vault.workspace_id)}
    for path in (office.grounds.profile / "keadaan").glob("jangkar-*.json"):
        if path.stem.removeprefix("jangkar-") not in known_ids:
            found.append(f"anchor of no workspace: {path.name}")
    found += [f"luar/{path.name}" for path in office.grounds.outside.glob(".*")]
    return found


def plain_places(base: Path, outside: Path) -> list[str]:
    """Return files below a folder, the exports left out, that hold MARK in plain bytes."""
    needles = (MARK.encode(), MARK.encode("utf-16-le"))
    found = []
    for path in base.rglob("*"):
        if MARK in path.name and outside not in path.parents:
            found.append(f"name {path.relative_to(base)}")
        if path.is_file() and outside not in path.parents:
            content = path.read_bytes()
            if any(needle in content for needle in needles):
                found.append(str(path.relative_to(base)))
    return found


def _rows(office: Office) -> Iterator[str]:
    with office.session.vault.read() as unit:
        run = unit.tx.quick  # type: ignore[attr-defined]
        names = {row[0] for row in run("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for name in sorted(names - _BESIDE):
            columns = [row[1] for row in run(f'PRAGMA table_info("{name}")')]
            kept = [column for column in columns if column not in {"seq", "changed_at", "row_version"}]
            chosen = ", ".join(f'"{column}"' for column in kept)
            for row in run(f'SELECT {chosen} FROM "{name}"'):  # noqa: S608 - our own tables
                line = f"row {name} {_same('|'.join(str(value) for value in row))}"
                if not line.startswith(_CHECKED):
                    yield line


def _entries(office: Office) -> Iterator[str]:
    with office.session.vault.read() as unit:
        run = unit.tx.quick  # type: ignore[attr-defined]
        for action, kind in run("SELECT action, subject_kind FROM audit"):
            if action not in _PASSING:
                yield f"entry {action} {kind}"


def _ways_in(office: Office) -> Iterator[str]:
    """Say which passwords open the workspace, with a waiting after failures that is long over."""
    yield f"logins {sorted(office.wiring.sessions.logins(office.grounds.workspace))}"
    later = office.clock.now() + timedelta(days=1)
    yield from _opening((office.grounds.workspace / "keys.json").read_bytes(), later)


@cache
def _opening(key_file: bytes, moment: datetime) -> tuple[str, ...]:
    found = []
    with TemporaryDirectory(dir=fast_folder()) as aside:
        Path(aside, "keys.json").write_bytes(key_file)
        keys = WorkspaceKeys(Path(aside), lambda: moment, CHEAP_KDF)
        for number, (login, password) in enumerate(_TRIED):
            with suppress(PpidError):
                keys.unlock(login, password)
                found.append(f"way in {login} {number}")
    return tuple(found)


def _backups(office: Office) -> Iterator[str]:
    """Say what each backup at the place is, every byte of it read again."""
    place = office.grounds.base / "cadangan"
    with suppress(BackupPlaceMissing):
        for _, check in office.wiring.restoring.check(place, WayIn(LOGIN, PASSWORD), silent, never):
            yield f"backup {check.state.value}"


def _outside(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file():
            whole = "whole" if _is_whole(path) else "TORN"
            yield f"outside {_same(path.relative_to(folder).as_posix())} {whole}"


def _is_whole(path: Path) -> bool:
    if path.suffix == ".docx":
        return zipfile.is_zipfile(path) and zipfile.ZipFile(path).testzip() is None
    content = path.read_bytes()
    if path.suffix == ".pdf":
        return content.startswith(b"%PDF") and content.rstrip().endswith(b"%%EOF")
    return bool(content) and b"\0" not in content


@cache
def _same(words: str) -> str:
    return _VARYING.sub("~", words)
