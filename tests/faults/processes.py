"""Child processes of the trials: forked from one that has loaded everything, they tell through a pipe.

The parent never opens a workspace itself: SQLite's locks and connections must not be inherited by a fork.
"""

import gc
import json
import os
import signal
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

from ppid_desktop.storage import engine

_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - folders of our own are made in it
_PATIENCE = 120  # seconds until a trial counts as hanging
_JOBS = 150  # after so many a helper is replaced
Tell = Callable[..., None]


def fast_folder() -> str | None:
    """Return where temporary folders cost no flushing, None where there is no such place."""
    return str(_IN_MEMORY) if os.access(_IN_MEMORY, os.W_OK) else None


def compile_once() -> None:
    """Let all engines of this process and its children share what SQLAlchemy made of a statement."""
    shared: LRUCache[object, object] = LRUCache(4000)

    def sharing(*given: Any, **named: Any) -> Any:
        one = create_engine(*given, **named)
        one._compiled_cache = shared  # type: ignore[assignment]
        return one

    SQLiteDialect_pysqlite.__hash__ = lambda self: hash(type(self))  # type: ignore[method-assign]
    SQLiteDialect_pysqlite.__eq__ = lambda self, other: type(self) is type(other)  # type: ignore[method-assign]
    engine.create_engine = sharing  # type: ignore[attr-defined]


def in_child(work: Callable[[Tell], object]) -> dict[str, Any]:
    """Run work in a forked child; return what it told, and how it ended (a signal as a negative number)."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        signal.alarm(_PATIENCE)
        os._exit(_worked(work, writing))
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = _gathered(pipe)
    _, status = os.waitpid(child, 0)
    told["ended"] = os.waitstatus_to_exitcode(status)
    return told


class Helper:
    """A child that does the same work again and again, each time for other arguments, until one fails."""

    def __init__(self, work: Callable[..., object]) -> None:
        """`work` takes `tell` and what `do` is given, which goes through JSON."""
        self._work = work
        self._child = 0
        self._done = 0
        self._jobs = self._answers = -1

    def do(self, **job: object) -> dict[str, Any]:
        """Let the child do one job; return what it told and how it ended."""
        if not self._child:
            self._begin()
        os.write(self._jobs, json.dumps(job).encode() + b"\n")
        with os.fdopen(self._answers, "rb", closefd=False) as pipe:
            told = _gathered(iter(pipe.readline, b""))
        self._done += 1
        if "ended" not in told:
            told["ended"] = self.close()
        elif told["ended"] or told["problems"] or self._done >= _JOBS:
            self.close()
        return told

    def close(self) -> int:
        """End the child and return how it ended."""
        if not self._child:
            return 0
        os.close(self._jobs)
        os.close(self._answers)
        os.kill(self._child, signal.SIGKILL)  # other children hold the pipe open, too; it waits for a job
        _, status = os.waitpid(self._child, 0)
        self._child = self._done = 0
        return os.waitstatus_to_exitcode(status)

    def _begin(self) -> None:
        (taking, self._jobs), (self._answers, giving) = os.pipe(), os.pipe()
        self._child = os.fork()
        if self._child == 0:
            os.close(self._jobs)
            os.close(self._answers)
            self._serve(taking, giving)
        os.close(taking)
        os.close(giving)

    def _serve(self, taking: int, giving: int) -> None:
        code = 1
        with os.fdopen(taking, "rb") as jobs:
            for line in iter(jobs.readline, b""):
                job = json.loads(line)
                signal.alarm(_PATIENCE)
                code = _worked(lambda tell, job=job: self._work(tell, **job), giving)  # type: ignore[misc]
                signal.alarm(0)
                gc.collect()  # what was there at the fork is frozen: only this job's own is looked through
                _tell_into(giving, ended=code)
        os._exit(code)


def _gathered(lines: Iterable[bytes]) -> dict[str, Any]:
    """Return what the lines tell, up to the word that a job ended."""
    told: dict[str, Any] = {"problems": []}
    for line in lines:
        for name, value in json.loads(line).items():
            told[name] = [*told["problems"], *value] if name == "problems" else value
        if "ended" in told:
            break
    return told


def _worked(work: Callable[[Tell], object], pipe: int) -> int:
    def tell(**what: object) -> None:
        _tell_into(pipe, **what)

    try:
        work(tell)
    except BaseException:  # noqa: BLE001 - told to the parent
        tell(broken=last_lines(traceback.format_exc()))
        return 1
    return 0


def _tell_into(pipe: int, **what: object) -> None:
    line = json.dumps(what).encode() + b"\n"
    while line:
        line = line[os.write(pipe, line) :]


def last_lines(trace: str) -> str:
    """Return the end of a traceback in one line."""
    lines = [line.strip() for line in trace.splitlines() if line.strip() and "^" not in line]
    return " | ".join(lines[-7:])
