"""The right to change what lies on a shelf: one program at a time, whichever PC it runs on.

<shelf>/sedang-dipakai.json
    {"format": 1, "token": hex, "host": name, "machine": hex, "process": n, "since": iso, "beat": n}

Two PCs may hold the same workspace, copied or restored. A lock of the operating system dies with its holder
but is not to be relied on over a network or on a stick that moves from PC to PC; a file that is made only
where none lies is, and says who holds it. So that a killed holder does not hold it for ever, the living one
counts its `beat` up. Whoever comes second watches: what changes is alive, and what stays the same for
`STALE` seconds **by the watcher's own running clock** is not; no PC's time of day is compared with another's.
One whose last beat is old by the place's own clock, which dates a file just written as it dated that one, is
watched for two beats only. Nobody waits for a beat of a process of this PC that is gone, or of one's own
whose stick was pulled out.

What a gone holder left may be another user's, for nobody else to delete. Then the next one leaves it and
takes `sedang-dipakai-2.json`, and so on; however many lie there, all are watched at once. Who takes a shelf
has judged every such file, and looks again before and after its own lies there: one that it did not find dead
makes it withdraw. Of two at a time at most one goes on.

Each step that names or deletes something asks first whether the lease is still its own and the only one
(`Lease.require`): a PC that slept meanwhile finds it taken and stops.
"""

import hashlib
import json
import os
import re
import secrets
import socket
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

import psutil

from ppid_desktop.domain.errors import BackupPlaceBusy, Cancelled
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.progress import CancelAsked
from ppid_desktop.storage.strict_json import Document, parse_object, small_file

FILE_NAME = "sedang-dipakai.json"
BEAT = 5.0
"""Seconds between two signs of life."""
STALE = 60.0
"""Seconds without one after which a holder is taken for gone."""
OLD = 600.0
"""Seconds since the last one, by the place's clock, after which `STALE_WHEN_OLD` seconds are enough."""
STALE_WHEN_OLD = 2 * BEAT + 2.0

_NAME = re.compile(r"sedang-dipakai(-[1-9][0-9]{0,8})?\.json")
_FORMAT = 1
_LENGTH = 512  # one sector: it is never seen or left half written
_MOST = 4096  # bytes read of a file that another hand may have left there
_LONGEST_HOST = 40
_LOOK_EVERY = 1.0  # seconds
_TOKEN_BYTES = 16
_MOST_PROCESSES = 1 << 31
_THREAD = "backup-lease-"  # and the token: tells whether this process still holds it

Dead = Mapping[Path, bytes]
"""Files of gone holders that cannot be taken away, with what they hold."""


class Lease:
    """A shelf in hand, from `_made` until it is given back."""

    def __init__(self, path: Path, token: str, dead: Dead) -> None:
        self._path = path
        self._token = token
        self._dead = dead
        self._since = datetime.now(UTC).astimezone()
        self._beats = 0
        self._seen = time.monotonic()
        self._beating = threading.Lock()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._keep, name=f"{_THREAD}{token}", daemon=True)

    def start(self) -> None:
        """Give signs of life from now on."""
        self._thread.start()

    def require(self) -> None:
        """Raise BackupPlaceBusy when the shelf came into other hands; an OSError of the place goes on."""
        if time.monotonic() - self._seen > STALE / 2:
            self._beat()
        if not self._is_mine():
            raise _busy(_content(self._path))
        if other := self.rival():
            raise _busy(other)

    def rival(self) -> bytes:
        """Return what another lease holds that was not found dead before this one was taken."""
        for path in _lying_in(self._path.parent):
            content = _content(path)
            if path != self._path and content and content != self._dead.get(path):
                return content
        return b""

    def lay_down(self) -> bool:
        """Make the file; False when there is one. Everywhere only one of several comes first; OSError."""
        try:
            with self._path.open("xb", buffering=0) as file:
                file.write(self._text())
        except FileExistsError:
            return False
        return True

    def withdraw(self) -> None:
        """Take the file away again."""
        with suppress(OSError):
            if self._is_mine():
                atomic_file.remove(self._path)

    def end(self) -> None:
        """Give the shelf free; a file that cannot be deleted is found stale by the next."""
        self._ended.set()
        self._thread.join()
        self.withdraw()

    def _keep(self) -> None:
        while not self._ended.wait(BEAT):
            with suppress(OSError):
                self._beat()

    def _beat(self) -> None:
        with self._beating:
            started = time.monotonic()
            if self._is_mine() and not self.rival():  # who slept too long does not begin to live again
                self._beats += 1
                with self._path.open("r+b", buffering=0) as file:
                    file.write(self._text())
                self._seen = started

    def _is_mine(self) -> bool:
        return _word(_content(self._path), "token") == self._token

    def _text(self) -> bytes:
        body: Document = {
            "format": _FORMAT,
            "token": self._token,
            "host": socket.gethostname()[:_LONGEST_HOST],
            "machine": _machine(),
            "process": os.getpid(),
            "since": self._since.isoformat(timespec="seconds"),
            "beat": self._beats,
        }
        return json.dumps(body).encode("ascii", "replace").ljust(_LENGTH - 1) + b"\n"


@contextmanager
def taken(folder: Path, cancel: CancelAsked, pause: Callable[[float], None] = time.sleep) -> Iterator[Lease]:
    """Hold a shelf for the block.

    BackupPlaceBusy when another program holds it, which may take `STALE` seconds to find out; Cancelled,
    DiskFull, TargetUnwritable.
    """
    lease = _made(folder, {})
    while lease is None:
        with writing():
            dead = _left_by_the_dead(folder, cancel, pause)
        lease = _made(folder, dead)
    lease.start()
    try:
        yield lease
    finally:
        lease.end()


def _made(folder: Path, dead: Dead) -> Lease | None:
    """Take the first name that no dead file keeps; None when somebody has it or any other that may live."""
    names = chain((FILE_NAME,), (f"sedang-dipakai-{number}.json" for number in count(2)))
    free = next(name for name in names if folder / name not in dead)
    lease = Lease(folder / free, secrets.token_hex(_TOKEN_BYTES), dead)
    with writing():
        if lease.rival() or not lease.lay_down():  # looked for first: a moment's file stops who is at work
            return None
        try:
            alone = not lease.rival()
        except OSError:
            lease.withdraw()
            raise
    if not alone:
        lease.withdraw()
    return lease if alone else None


def _left_by_the_dead(folder: Path, cancel: CancelAsked, pause: Callable[[float], None]) -> dict[Path, bytes]:
    """Clear what gone holders left and return what cannot be; BackupPlaceBusy for one that lives."""
    watched = _watched(_lying_in(folder), cancel, pause)
    return {path: found for path, found in watched.items() if not _cleared(path, found)}


def _lying_in(folder: Path) -> tuple[Path, ...]:
    with os.scandir(folder) as entries:
        return tuple(sorted(folder / one.name for one in entries if _NAME.fullmatch(one.name)))


def _watched(paths: Sequence[Path], cancel: CancelAsked, pause: Callable[[float], None]) -> dict[Path, bytes]:
    """Return what gone holders' files hold; BackupPlaceBusy as soon as one gives a sign of life."""
    found = {path: _content(path) for path in paths}
    enough = {path: STALE_WHEN_OLD if _is_old(path) else STALE for path in paths if not _is_gone(found[path])}
    waited = 0.0
    while watching := [path for path in enough if waited < enough[path]]:
        if cancel():
            raise Cancelled
        pause(_LOOK_EVERY)
        waited += _LOOK_EVERY
        for path in watching:
            now = _content(path)
            if now and now != found[path]:
                raise _busy(now)
            if not now:  # given back
                found[path] = now
                del enough[path]
    return found


def _is_old(path: Path) -> bool:
    """Return whether a file was written long before one that is written now, by the place's own clock."""
    probe = path.with_name(f".hapus-{secrets.token_hex(4)}")
    try:
        probe.write_bytes(b"")
        return probe.stat().st_mtime - path.stat().st_mtime > OLD
    except FileNotFoundError:
        return False
    finally:
        with suppress(OSError):
            atomic_file.remove(probe)


def _cleared(path: Path, dead: bytes) -> bool:
    """Take the file of a gone holder away; False when the place does not let us.

    Whoever does so first, it is that file and no newer one: BackupPlaceBusy.
    """
    gone = path.with_name(f".hapus-{secrets.token_hex(4)}")
    try:
        path.rename(gone)
    except FileNotFoundError:
        return True
    except PermissionError:  # another user's, or open on another PC: then it changes and is a rival
        return False
    if _content(gone) != dead:
        with suppress(OSError):
            if not path.exists():
                gone.rename(path)
        raise _busy(_content(path))
    with suppress(OSError):
        atomic_file.remove(gone)
    return True


def _is_gone(content: bytes) -> bool:
    """Return whether the holder was a process of this PC that runs no more, or this one some time ago."""
    process, token = _word(content, "process"), _word(content, "token")
    if _word(content, "machine") != _machine() or not isinstance(process, int):
        return False
    if not 0 < process < _MOST_PROCESSES:
        return False
    if process == os.getpid():
        return all(one.name != f"{_THREAD}{token}" for one in threading.enumerate())
    return not psutil.pid_exists(process)


def _busy(content: bytes) -> BackupPlaceBusy:
    host = _word(content, "host")
    if not isinstance(host, str) or not host.isprintable():
        return BackupPlaceBusy()
    return BackupPlaceBusy(
        f"Komputer {host[:_LONGEST_HOST]} sedang membuat cadangan di tempat ini{_since(content)}."
    )


def _since(content: bytes) -> str:
    """Return since when by its holder's clock, empty where the file does not say."""
    with suppress(ValueError):
        return f" sejak {moment_text(datetime.fromisoformat(str(_word(content, 'since'))))}"
    return ""


def _content(path: Path) -> bytes:
    """Return what the file holds, empty when it is gone or a power cut left only its length; OSError.

    Of another user's file that may not be read it is what its folder says of it, which each beat changes.
    """
    try:
        return small_file(path, _MOST).strip(b"\0")
    except (FileNotFoundError, ValueError):
        return b""
    except PermissionError:
        if path.is_dir():
            raise
        found = path.stat()
        return f"{found.st_size} {found.st_mtime_ns}".encode("ascii")


def _word(content: bytes, name: str) -> object:
    with suppress(ValueError):
        return parse_object(content).without("").get(name)
    return None


def _machine() -> str:
    """Return what tells this PC from one of the same name; where nothing does, it is another each time."""
    return hashlib.sha256(f"{socket.gethostname()} {uuid.getnode()}".encode()).hexdigest()[: 2 * _TOKEN_BYTES]
