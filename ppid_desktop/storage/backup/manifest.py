"""What a backup says about itself: `manifest.json`, short and readable before login, and `softfiles.txt`.

    {"format": 1, "workspace_id": uuid, "at": iso, "schema": "0008", "log": {"position": n, "head": hex},
     "counts": {...}, "missing": n, "files": {name: {"size": n, "sha256": hex}}, "mac": hex, "checksum": hex}

`mac` (HMAC under the sub-key `backup`) and `checksum` as in keys.json: the one tells tampering, once the
password is known, the other bit rot. `files` names everything else in the folder, `softfiles.txt` among it:
a line per softfile, `digest size name`; behind one that is in no backup stands `missing`, or `unread` where
another program held it all the time.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.backups import Backup, BackupCheck, BackupCounts, BackupState, is_name_of
from ppid_desktop.domain.errors import BackupDamaged, BackupUnread
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.storage.backup.blob_shelf import Digested
from ppid_desktop.storage.backup.database_copy import StoredBytes
from ppid_desktop.storage.strict_json import Document, StrictObject, canonical, read_object, small_file

FORMAT = 1
FILE_NAME, LIST_NAME, CHECK_NAME = "manifest.json", "softfiles.txt", "pemeriksaan.json"
_MAXIMUM_BYTES = 1 << 16
_MAXIMUM_LIST = 1 << 30
_LONGEST_REASON = 400
_DIGEST_BYTES = 32
_DIGEST_HEX = 2 * _DIGEST_BYTES
_MOST = 10**15
_NAME = re.compile(r"[a-z]+(\.[a-z]+)+")
_LINES = re.compile(r"(?:[0-9a-f]{64} [0-9]{1,15} [0-9a-f]+(?: missing| unread)?\n)*")
_DIGESTS = re.compile(rb"^[0-9a-f]{64}(?= )", re.MULTILINE)
_COUNTS = ("in_work", "archived", "cancelled", "softfiles", "softfile_bytes", "log_entries")
_MISSING, _UNREAD = "missing", "unread"
_WHOLE_LINE = 3  # words


@dataclass(frozen=True)
class Manifest:
    """The content of `manifest.json`; `files` are the other files of the folder by name."""

    workspace_id: UUID
    at: datetime
    schema: str
    log_position: int
    log_head: str
    counts: BackupCounts
    missing: int
    files: dict[str, Digested]
    mac: bytes = b""

    def signed(self, key: bytes) -> "Manifest":
        """Return the same content with its MAC."""
        return replace(self, mac=self._mac(key))

    def is_signed_by(self, key: bytes) -> bool:
        """Return whether nobody without the workspace's key changed it."""
        return hmac.compare_digest(self.mac, self._mac(key))

    def to_bytes(self) -> bytes:
        """Return the file's bytes, readable by a person."""
        document = {**self._body(), "mac": self.mac.hex()}
        document["checksum"] = hashlib.sha256(canonical(document)).hexdigest()
        return (json.dumps(document, indent=1) + "\n").encode("ascii")

    def described(self, name: str, check: BackupCheck, database: str) -> Backup:
        """Return the backup of this manifest; `database` names the database's file in it."""
        return Backup(
            workspace_id=self.workspace_id,
            name=name,
            at=self.at,
            schema=self.schema,
            log_position=self.log_position,
            log_head=self.log_head,
            counts=self.counts,
            missing=self.missing,
            database_bytes=self.files[database].size if database in self.files else 0,
            check=check,
        )

    def _mac(self, key: bytes) -> bytes:
        return hmac.digest(key, canonical(self._body()), "sha256")

    def _body(self) -> Document:
        return {
            "format": FORMAT,
            "workspace_id": str(self.workspace_id),
            "at": self.at.isoformat(),
            "schema": self.schema,
            "log": {"position": self.log_position, "head": self.log_head},
            "counts": asdict(self.counts),
            "missing": self.missing,
            "files": {name: {"size": one.size, "sha256": one.digest} for name, one in self.files.items()},
        }


def read(folder: Path) -> Manifest:
    """Return the manifest of a backup's folder; BackupDamaged, also when it is of another backup.

    Whoever puts an older backup in the place of a newer one would else have it restored as the newer one.
    """
    content = read_unnamed(folder)
    if not is_name_of(folder.name, content.at):
        raise BackupDamaged(
            f"Folder ini memuat cadangan lain: isinya dibuat {moment_text(content.at)}, bukan pada waktu "
            "menurut nama foldernya."
        )
    return content


def read_unnamed(folder: Path) -> Manifest:
    """Return the manifest in a folder that need not have its backup's name yet; BackupDamaged."""
    with _told():
        return _parsed(read_object(folder / FILE_NAME, _MAXIMUM_BYTES))


def list_bytes(softfiles: Iterable[StoredBytes], missing: Collection[str], unread: Collection[str]) -> bytes:
    """Return the lines of `softfiles.txt`; `missing` and `unread` are names."""
    behind = dict.fromkeys(unread, f" {_UNREAD}") | dict.fromkeys(missing, f" {_MISSING}")
    lines = (f"{one.digest} {one.size} {one.name}{behind.get(one.name, '')}\n" for one in softfiles)
    return "".join(lines).encode("ascii")


def read_list(folder: Path) -> tuple[tuple[StoredBytes, ...], frozenset[str]]:
    """Return the softfiles a backup lists, and the names of those it lacks; BackupDamaged.

    A list that is not the one the manifest knows is none.
    """
    text = _list_text(folder)
    if not _LINES.fullmatch(text):
        raise BackupDamaged
    lines = [line.split(" ") for line in text.splitlines()]
    softfiles = tuple(StoredBytes(line[2], line[0], int(line[1])) for line in lines)
    return softfiles, frozenset(line[2] for line in lines if len(line) > _WHOLE_LINE)


def digests_there(folder: Path) -> frozenset[str]:
    """Return the digests of the softfiles that a backup lists and does not lack; BackupDamaged."""
    lines = _list_text(folder).splitlines()
    return frozenset(line[:_DIGEST_HEX] for line in lines if not line.endswith((_MISSING, _UNREAD)))


def digests_listed(folder: Path) -> frozenset[str]:
    """Return the digests of all softfiles a backup lists; BackupDamaged."""
    return frozenset(line[:_DIGEST_HEX] for line in _list_text(folder).splitlines())


def state_of(missing: int, unread: int) -> BackupState:
    """Return how whole a backup is that lacks so many softfiles."""
    if missing:
        return BackupState.INCOMPLETE
    return BackupState.UNREAD if unread else BackupState.SOUND


def state_in(folder: Path) -> BackupState:
    """Return how whole a backup is by its list; BackupDamaged."""
    text = _list_text(folder)
    return state_of(text.count(f" {_MISSING}\n"), text.count(f" {_UNREAD}\n"))


def digests_named(folder: Path) -> frozenset[str]:
    """Return every digest in a list that nothing vouches for, none where there is no list; OSError."""
    try:
        text = small_file(folder / LIST_NAME, _MAXIMUM_LIST)
    except (FileNotFoundError, ValueError):
        return frozenset()
    return frozenset(one.decode("ascii") for one in _DIGESTS.findall(text))


def read_check(folder: Path, made: datetime, missing: int) -> BackupCheck:
    """Return what the last look at a backup found; making it was one."""
    usual = BackupState.INCOMPLETE if missing else BackupState.SOUND
    try:
        fields = read_object(folder / CHECK_NAME, _MAXIMUM_BYTES)
        code = fields.text("state")
        state = next((one for one in BackupState if one.code == code), BackupState.DAMAGED)
        reason = fields.text("reason", _LONGEST_REASON)
        return BackupCheck(fields.moment("at"), state, fields.number("whole") == 1, reason.strip("-"))
    except (OSError, ValueError):
        return BackupCheck(made, usual, False)


def check_bytes(check: BackupCheck) -> bytes:
    """Return the text of `pemeriksaan.json`, which lies beside the manifest and under no MAC."""
    document = {
        "at": check.at.isoformat(),
        "state": check.state.code,
        "whole": int(check.whole),
        "reason": check.reason or "-",
    }
    return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode("utf-8")


def _parsed(fields: StrictObject) -> Manifest:
    checksum = hashlib.sha256(canonical(fields.without("checksum"))).hexdigest()
    fields.expect("checksum", checksum)
    fields.expect("format", FORMAT)
    log, counts, files = fields.object("log"), fields.object("counts"), fields.object("files")
    manifest = Manifest(
        workspace_id=UUID(fields.text("workspace_id")),
        at=fields.moment("at"),
        schema=fields.text("schema"),
        log_position=_count(log, "position"),
        log_head=log.data("head", _DIGEST_BYTES).hex(),
        counts=BackupCounts(*(_count(counts, name) for name in _COUNTS)),
        missing=_count(fields, "missing"),
        files={_plain_name(name): _digested(files.object(name)) for name in files.names()},
        mac=fields.data("mac", _DIGEST_BYTES),
    )
    for one in (log, counts, files, fields):
        one.end()
    return manifest


def _plain_name(name: str) -> str:
    """Return the name of a file that lies in the backup's own folder, not of one anywhere else."""
    if not _NAME.fullmatch(name):
        raise ValueError("no name of a backup's file")
    return name


def _list_text(folder: Path) -> str:
    expected = read(folder).files.get(LIST_NAME)
    with _told():
        text = small_file(folder / LIST_NAME, min(_MAXIMUM_LIST, expected.size if expected else 0))
        if expected != Digested(hashlib.sha256(text).hexdigest(), len(text)):
            raise BackupDamaged("Daftar softfile di dalam cadangan ini berubah.")
        return text.decode("ascii")


@contextmanager
def _told() -> Iterator[None]:
    """Tell what is damaged or gone from what the medium does not give back just now."""
    try:
        yield
    except (FileNotFoundError, ValueError):
        raise BackupDamaged from None
    except OSError:
        raise BackupUnread from None


def _count(fields: StrictObject, name: str) -> int:
    """Take a number of things or bytes as a window can show it and add it up."""
    count = fields.number(name)
    if not 0 <= count <= _MOST:
        raise ValueError(name)
    return count


def _digested(fields: StrictObject) -> Digested:
    return Digested(fields.data("sha256", _DIGEST_BYTES).hex(), _count(fields, "size"))
