"""The right to change what lies on a shelf: one program at a time, whichever PC it runs on.

<shelf>/sedang-dipakai.json
    {"format": 1, "token": hex, "host": name, "machine": hex, "process": n, "beat": n}

Two PCs may hold the same workspace, copied or restored. A lock of the operating system dies with its holder
but is not to be relied on over a network or on a stick that moves from PC to PC; a file that is made only
where none lies is, and says who holds it. So that a killed holder does not hold it for ever, the living one
counts its `beat` up. Whoever comes second watches: what changes is alive, and what stays the same for
`STALE` seconds **by the watcher's own running clock** is not; no PC's time of day is compared with another's.
Nobody waits for a beat of a process of this PC that is gone, or of one's own whose stick was pulled out.

Each step that names or deletes something asks first whether the lease is still its own (`Lease.require`): a
PC that slept meanwhile finds it taken and stops.
"""

import hashlib
import json
import os
import secrets
import socket
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from ppid_desktop.domain.errors import BackupPlaceBusy, Cancelled
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.progress import CancelAsked
from ppid_desktop.storage.strict_json import Document, parse_object, small_file

FILE_NAME = "sedang-dipakai.json"
BEAT = 5.0
"""Seconds between two signs of life."""
STALE = 60.0
"""Seconds without one after which a holder is taken for gone."""

_FORMAT = 1
_LENGTH = 512  # one sector: it is never seen or left half written
_MOST = 4096  # bytes read of a file that another hand may have left there
_LONGEST_HOST = 40
_LOOK_EVERY = 1.0  # seconds
_TOKEN_BYTES = 16
_MOST_PROCESSES = 1 << 31
_THREAD = "backup-lease-"  # and the token: tells whether this process still holds it


class Lease:
    """A shelf in hand, from `_made` until it is given back."""

    def __init__(self, path: Path, token: str) -> None:
        self._path = path
        self._token = token
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

    def end(self) -> None:
        """Give the shelf free; a file that cannot be deleted is found stale by the next."""
        self._ended.set()
        self._thread.join()
        with suppress(OSError):
            if self._is_mine():
                atomic_file.remove(self._path)

    def _keep(self) -> None:
        while not self._ended.wait(BEAT):
            with suppress(OSError):
                self._beat()

    def _beat(self) -> None:
        with self._beating:
            started = time.monotonic()
            if self._is_mine():
                self._beats += 1
                with self._path.open("r+b", buffering=0) as file:
                    file.write(_text(self._token, self._beats))
                self._seen = started

    def _is_mine(self) -> bool:
        return _word(_content(self._path), "token") == self._token


@contextmanager
def taken(folder: Path, cancel: CancelAsked, pause: Callable[[float], None] = time.sleep) -> Iterator[Lease]:
    """Hold a shelf for the block.

    BackupPlaceBusy when another program holds it, which may take `STALE` seconds to find out; Cancelled,
    DiskFull, TargetUnwritable.
    """
    path = folder / FILE_NAME
    lease = _made(path)
    while lease is None:
        with writing():
            _clear(path, _watched(path, cancel, pause))
        lease = _made(path)
    lease.start()
    try:
        yield lease
    finally:
        lease.end()


def _made(path: Path) -> Lease | None:
    """Make the file; None when there is one. On every file system only one of several comes first."""
    token = secrets.token_hex(_TOKEN_BYTES)
    with writing():
        try:
            with path.open("xb", buffering=0) as file:
                file.write(_text(token, 0))
        except FileExistsError:
            return None
    return Lease(path, token)


def _watched(path: Path, cancel: CancelAsked, pause: Callable[[float], None]) -> bytes:
    """Return the file of a holder that is gone; BackupPlaceBusy as soon as it gives a sign of life."""
    found = _content(path)
    waited = 0.0
    while waited < STALE and not _is_gone(found):
        if cancel():
            raise Cancelled
        pause(_LOOK_EVERY)
        waited += _LOOK_EVERY
        now = _content(path)
        if not now:  # given back
            return now
        if now != found:
            raise _busy(now)
    return found


def _clear(path: Path, dead: bytes) -> None:
    """Take the file of a gone holder away; whoever does so first, it is that file and no newer one."""
    gone = path.with_name(f".hapus-{secrets.token_hex(4)}")
    try:
        path.rename(gone)
    except FileNotFoundError:
        return
    except PermissionError:  # another PC has it open: it lives
        raise _busy(dead) from None
    if _content(gone) != dead:
        with suppress(OSError):
            if not path.exists():
                gone.rename(path)
        raise _busy(_content(path))
    with suppress(OSError):
        atomic_file.remove(gone)


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
    return BackupPlaceBusy(f"Komputer {host[:_LONGEST_HOST]} sedang membuat cadangan di tempat ini.")


def _content(path: Path) -> bytes:
    """Return what the file holds, empty when it is gone or a power cut left only its length; OSError."""
    try:
        return small_file(path, _MOST).strip(b"\0")
    except (FileNotFoundError, ValueError):
        return b""


def _word(content: bytes, name: str) -> object:
    with suppress(ValueError):
        return parse_object(content).without("").get(name)
    return None


def _text(token: str, beats: int) -> bytes:
    body: Document = {
        "format": _FORMAT,
        "token": token,
        "host": socket.gethostname()[:_LONGEST_HOST],
        "machine": _machine(),
        "process": os.getpid(),
        "beat": beats,
    }
    return json.dumps(body).encode("ascii", "replace").ljust(_LENGTH - 1) + b"\n"


def _machine() -> str:
    """Return what tells this PC from one of the same name; where nothing does, it is another each time."""
    return hashlib.sha256(f"{socket.gethostname()} {uuid.getnode()}".encode()).hexdigest()[: 2 * _TOKEN_BYTES]
