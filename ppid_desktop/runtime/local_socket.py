"""How a second start of the program speaks to the first: raise the window, or run a headless command there.

A Unix socket in a folder of its owner only, or a named pipe on Windows, never a network port. The address is
random for every start; it and a secret lie in a file that only the same OS user can read. Both sides prove to
know the secret (HMAC over fresh numbers) before anything is said. Messages are JSON, so nothing that comes in
can run code.
"""

import hmac
import json
import logging
import os
import secrets
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Client, Listener
from pathlib import Path
from typing import Protocol, Self

from ppid_desktop.runtime import atomic_file
from ppid_desktop.runtime.paths import make_private

MAX_MESSAGE = 4 * 1024 * 1024
_MAX_CALLERS = 8
_HANDSHAKE_SECONDS = 5.0
_PROOF_BYTES = 32
_FAMILY = "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"
_LONGEST_UNIX_ADDRESS = 100  # the kernel's limit is 108 bytes
_log = logging.getLogger(__name__)


class Wire(Protocol):
    """One connection, socket or pipe."""

    def send_bytes(self, buf: bytes, /) -> None:
        """Send one message."""

    def recv_bytes(self, maxlength: int | None = None) -> bytes:
        """Wait for one message; OSError when it is longer than `maxlength`."""

    def poll(self, timeout: float | None = 0.0) -> bool:
        """Tell whether a message comes within `timeout` seconds."""

    def close(self) -> None:
        """End the connection."""


@dataclass(frozen=True)
class Request:
    """A command line given to the running program, e.g. ("verify", "--json"), as typed in `folder`."""

    arguments: tuple[str, ...]
    folder: str = ""


@dataclass(frozen=True)
class Reply:
    """What the running program did with it."""

    exit_code: int
    output: str = ""
    errors: str = ""


class NoAnswer(Exception):
    """Nobody of this OS user answers for the workspace."""


class LocalServer:
    """Answers requests in threads of its own until `close`; `handle` must be safe to call from them."""

    def __init__(self, endpoint: Path, handle: Callable[[Request], Reply]) -> None:
        self._endpoint = endpoint
        self._handle = handle
        self._secret = secrets.token_bytes(32)
        self._address, self._folder = _new_address()
        self._listener = Listener(self._address, _FAMILY, backlog=_MAX_CALLERS)
        self._places = threading.BoundedSemaphore(_MAX_CALLERS)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._accept, name="soket-lokal", daemon=True)
        try:
            self._publish()
        except BaseException:
            self._give_up()
            raise
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop answering and remove the address; requests already being handled finish."""
        if self._closing.is_set():
            return
        self._closing.set()
        with suppress(OSError):
            atomic_file.remove(self._endpoint)
        with suppress(OSError, EOFError):
            Client(self._address, _FAMILY).close()  # wakes the accepting thread
        self._thread.join(5)
        self._give_up()

    def _give_up(self) -> None:
        self._listener.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _publish(self) -> None:
        make_private(self._endpoint.parent)
        atomic_file.sweep_of(self._endpoint)
        note = {"address": self._address, "secret": self._secret.hex(), "process": os.getpid()}
        atomic_file.write_text(self._endpoint, json.dumps(note))

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                wire = self._listener.accept()
            except OSError:  # a caller that hung up, or no file handle left: not a reason to spin
                self._closing.wait(0.1)
                continue
            if self._closing.is_set() or not self._places.acquire(blocking=False):
                wire.close()
                continue
            threading.Thread(target=self._serve, args=(wire,), name="soket-lokal-tamu", daemon=True).start()

    def _serve(self, wire: Wire) -> None:
        try:
            with closing(wire), suppress(OSError, EOFError):
                request = _receive_request(wire, self._secret)
                if request is not None:
                    _send(wire, asdict(self._answer(request)))
        finally:
            self._places.release()

    def _answer(self, request: Request) -> Reply:
        try:
            return self._handle(request)
        except Exception:  # noqa: BLE001 - the caller must get an answer, whatever it was
            _log.exception("a request over the local socket failed")
            return Reply(1, errors="Program yang sedang berjalan mengalami kesalahan yang tidak terduga.")


def answering(endpoint: Path, handle: Callable[[Request], Reply]) -> LocalServer | ExitStack:
    """Return a server; where the profile takes no address, what answers nobody: work goes on without."""
    try:
        return LocalServer(endpoint, handle)
    except OSError as refusal:
        _log.warning("nobody is answered: %s", type(refusal).__name__)
        return ExitStack()


def ask(endpoint: Path, request: Request, *, timeout: float | None = None) -> Reply:
    """Have the running program handle `request`; wait `timeout` seconds, or as long as it takes.

    Raise NoAnswer when nobody is there, it is not the same OS user, or it does not answer in time.
    """
    try:
        note = json.loads(endpoint.read_text("utf-8"))
        _let_raise_windows(int(note["process"]))
        with Client(str(note["address"]), _FAMILY) as wire:
            _send_request(wire, bytes.fromhex(note["secret"]), request)
            if wire.poll(timeout):
                return _read_reply(wire.recv_bytes(MAX_MESSAGE))
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise NoAnswer(str(endpoint)) from error
    raise NoAnswer(str(endpoint))


def _send_request(wire: Wire, secret: bytes, request: Request) -> None:
    mine = secrets.token_bytes(_PROOF_BYTES)
    wire.send_bytes(mine)
    answer = _receive_soon(wire)
    proof, theirs = answer[:_PROOF_BYTES], answer[_PROOF_BYTES:]
    if not hmac.compare_digest(proof, _proof(secret, b"server", mine, theirs)):
        raise ValueError("the other side does not know the secret")
    wire.send_bytes(_proof(secret, b"client", mine, theirs))
    _send(wire, asdict(request))


def _receive_request(wire: Wire, secret: bytes) -> Request | None:
    """Return what the caller asks, or None when it does not know the secret or makes no sense."""
    theirs, mine = _receive_soon(wire), secrets.token_bytes(_PROOF_BYTES)
    wire.send_bytes(_proof(secret, b"server", theirs, mine) + mine)
    if not hmac.compare_digest(_receive_soon(wire), _proof(secret, b"client", theirs, mine)):
        _log.warning("a caller on the local socket did not know the secret")
        return None
    try:
        content = json.loads(wire.recv_bytes(MAX_MESSAGE))
        return Request(tuple(str(argument) for argument in content["arguments"]), str(content["folder"]))
    except (ValueError, KeyError, TypeError):
        return None


def _receive_soon(wire: Wire) -> bytes:
    """Return the next short message; EOFError when the other side keeps silent."""
    if not wire.poll(_HANDSHAKE_SECONDS):
        raise EOFError
    return wire.recv_bytes(2 * _PROOF_BYTES)


def _proof(secret: bytes, side: bytes, callers: bytes, servers: bytes) -> bytes:
    return hmac.digest(secret, side + b"|" + callers + b"|" + servers, "sha256")


def _new_address() -> tuple[str, Path | None]:
    if _FAMILY == "AF_PIPE":
        return rf"\\.\pipe\ppid-desktop-{secrets.token_hex(12)}", None
    folder = Path(tempfile.mkdtemp(prefix="ppid-"))  # 0700
    if len(os.fsencode(folder)) > _LONGEST_UNIX_ADDRESS - 2:
        folder.rmdir()
        folder = Path(tempfile.mkdtemp(prefix="ppid-", dir="/tmp"))  # short, and 0700 too
    return str(folder / "s"), folder


def _read_reply(message: bytes) -> Reply:
    content = json.loads(message)
    return Reply(int(content["exit_code"]), str(content["output"]), str(content["errors"]))


def _send(wire: Wire, content: object) -> None:
    wire.send_bytes(json.dumps(content).encode("utf-8"))


def _let_raise_windows(process: int) -> None:
    """Windows lets a program come to the front only if the one in front allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
