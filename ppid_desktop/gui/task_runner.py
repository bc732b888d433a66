"""Runs work off the GUI thread and brings its results home.

    runner.read(partial(service.load, record_id), self._on_loaded)
    runner.write(partial(service.save, command), self._on_saved, self._on_refused)
    task = runner.long(partial(service.attach, path), self._on_attached, progress=bar.show_progress)
    task.cancel()
    runner.long(service.back_up, self._on_made, bulk=True)  # lets everything a person waits for go first

Rules: `fn` runs in a worker and may hold only plain values; one that holds a widget or any other QObject is
refused at once with `TypeError`. `done`, `failed` and `progress` stay in the GUI thread and are called there;
when they are methods of a QObject (or `owner` is given) that has been destroyed meanwhile, the result is
dropped; only the failure of a write or a long job is then told by `abandoned_failure`, since the person
believes it done. `fn` of `long` is called as `fn(report, token)`.
"""

import functools
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from ppid_desktop.domain.errors import Cancelled, PpidError
from ppid_desktop.gui.bug_report import known_error
from ppid_desktop.runtime.foreground import Foreground
from ppid_desktop.runtime.thread_priority import give_way

_REPORT_EVERY = 0.05  # seconds between two progress reports of one task


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long job is; `total` is None while it is not known."""

    done: int
    total: int | None = None
    text: str = ""


class CancelToken:
    """Tells a worker that the person no longer wants the result; safe to share between threads.

    Calling the token answers whether it is cancelled, as the services' `Cancelled` port asks; the answer to a
    bulk job comes when nothing in `foreground` is under way.
    """

    def __init__(self, foreground: Foreground | None = None) -> None:
        self._event = Event()
        self._foreground = foreground

    def cancel(self) -> None:
        """Ask the worker to stop at its next check."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Return whether somebody asked to stop; a bulk job may be held here (`Foreground.let_pass`)."""
        if self._foreground is not None:
            self._foreground.let_pass()
        return self._event.is_set()

    def __call__(self) -> bool:
        """Return whether somebody asked to stop."""
        return self.cancelled

    def rest(self, seconds: float) -> None:
        """Wait so long, or until somebody asks to stop; for work that is to go unnoticed."""
        self._event.wait(seconds)

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` when somebody asked to stop."""
        if self.cancelled:
            raise Cancelled


class Report(Protocol):
    """What a long job calls to tell how far it is."""

    def __call__(self, done: int, total: int | None = None, text: str = "") -> None:
        """Report `done` of `total` (None: not known) with an optional Indonesian phrase."""


T = TypeVar("T")
Failed = Callable[[PpidError], None]


class Task:
    """One piece of work on its way; lives in the GUI thread."""

    def __init__(self, token: CancelToken) -> None:
        self.token = token
        self.finished = False
        self.name = ""
        """What the person sees running; work without a name is too short to be asked about."""

    def cancel(self) -> None:
        """Ask the worker to stop; `failed` then gets `Cancelled`, unless the work was already done."""
        self.token.cancel()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What is called in the GUI thread when a task comes home."""

    task: Task
    done: Callable[[Any], None] | None
    failed: Failed | None
    progress: Callable[[Progress], None] | None
    owner: QObject | None
    only_reads: bool = False


@dataclass(frozen=True, slots=True)
class _Delivery:
    """What a worker sends home: a report, or the end with a value or an error."""

    number: int
    progress: Progress | None = None
    value: object = None
    error: PpidError | None = None


class TaskRunner(QObject):
    """The one place where work leaves the GUI thread; see the module's text for the rules."""

    unclaimed_failure = Signal(object)  # PpidError of a task without `failed`
    abandoned_failure = Signal(object)  # PpidError of a write or a long job whose `failed` is gone
    busy_changed = Signal(bool)
    came_home = Signal()  # after any task ended and was told
    _arrived = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        readers: int = 2,
        workers: int = 4,
        foreground: Foreground | None = None,
    ) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="reader")
        self._workers = ThreadPoolExecutor(workers, thread_name_prefix="worker")
        self._bulk = ThreadPoolExecutor(workers, thread_name_prefix="bulk", initializer=give_way)
        self._foreground = foreground or Foreground()
        self._deliveries: SimpleQueue[_Delivery] = SimpleQueue()
        self._waiting: dict[int, _Waiting] = {}
        self._next = 0
        self._closing = self._drained = False
        self._told_busy = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Return whether any task has not come home yet."""
        return bool(self._waiting)

    @property
    def closing(self) -> bool:
        """Return whether everything is being brought to its end, or has been (`drain`)."""
        return self._closing

    @property
    def running(self) -> tuple[str, ...]:
        """Return the names of the jobs still running, oldest first."""
        return tuple(one.task.name for one in self._waiting.values() if one.task.name)

    def read(
        self,
        fn: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Run a short read; several run side by side and may overtake each other."""
        waiting = _waiting(CancelToken(), done, failed, None, owner, only_reads=True)
        return self._submit(self._readers, waiting, _without_report(fn), fn)

    def write(
        self,
        fn: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Run one short transaction; writes run one after another in the order given, also while closing."""
        waiting = _waiting(CancelToken(), done, failed, None, owner)
        return self._submit(self._writer, waiting, _without_report(fn), fn)

    def once_written(self, then: Callable[[], None], owner: QObject) -> None:
        """Go on when every write so far was stored or refused: the one writer answers in order."""
        self.write(_nothing, lambda _none: then(), owner=owner)

    def long(
        self,
        fn: Callable[[Report, CancelToken], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        progress: Callable[[Progress], None] | None = None,
        owner: QObject | None = None,
        bulk: bool = False,
    ) -> Task:
        """Run a long job; it calls its `Report` as it goes and checks its `CancelToken`.

        `bulk`: it reads or writes much, and everything else goes first: its token makes it stand still while
        a short read or write is under way.
        """
        pool = self._bulk if bulk else self._workers
        token = CancelToken(self._foreground if bulk else None)
        return self._submit(pool, _waiting(token, done, failed, progress, owner), fn, fn)

    def drain(self, timeout: float = 30.0) -> bool:
        """Cancel long jobs, finish every write, deliver all results; False if `timeout` seconds passed first.

        The window keeps painting but takes no input. From now on no read or long job is started any more;
        writes are, until this returns; what comes later still, in a turn that was left over, is not.
        """
        self._closing = True
        for waiting in self._waiting.values():
            waiting.task.cancel()
        if self._waiting:
            self._wait_until_idle(timeout)
        clean = not self._waiting
        self._drained = True
        for executor in (self._readers, self._workers, self._bulk, self._writer):
            executor.shutdown(wait=clean, cancel_futures=True)
        return clean

    def _wait_until_idle(self, timeout: float) -> None:
        loop = QEventLoop()
        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        limit.start(int(timeout * 1000))
        self.busy_changed.connect(loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.busy_changed.disconnect(loop.quit)

    def _submit(
        self,
        executor: ThreadPoolExecutor,
        waiting: _Waiting,
        fn: Callable[[Report, CancelToken], object],
        asked: Callable[..., object],
    ) -> Task:
        _refuse_qobjects(asked)
        if self._drained or (self._closing and executor is not self._writer):
            waiting.task.finished = True
            return waiting.task
        self._next += 1
        number = self._next
        self._waiting[number] = waiting
        self._tell_busy()
        run = self._run_first if executor in (self._readers, self._writer) else self._run
        executor.submit(run, number, fn, waiting.task.token)
        return waiting.task

    def _run_first(
        self, number: int, fn: Callable[[Report, CancelToken], object], token: CancelToken
    ) -> None:
        """Run in the worker while bulk jobs stand still."""
        with self._foreground.under_way():
            self._run(number, fn, token)

    def _run(self, number: int, fn: Callable[[Report, CancelToken], object], token: CancelToken) -> None:
        """Run in the worker: nothing but `fn`, the token and the queue is touched here."""
        try:
            delivery = _Delivery(number, value=fn(_Reporter(self._send, number), token))
        except BaseException as error:  # noqa: BLE001 - every end of a task must come home
            delivery = _Delivery(number, error=known_error(error))
        del fn
        self._send(delivery)

    def _send(self, delivery: _Delivery) -> None:
        self._deliveries.put(delivery)
        self._arrived.emit()

    def _on_arrived(self) -> None:
        try:
            delivery = self._deliveries.get_nowait()
        except Empty:
            return
        waiting = self._waiting[delivery.number]
        if delivery.progress is not None:
            _tell(waiting, waiting.progress, delivery.progress)
            return
        del self._waiting[delivery.number]
        waiting.task.finished = True
        try:
            self._finish(waiting, delivery)
        finally:
            self._tell_busy()
            self.came_home.emit()

    def _tell_busy(self) -> None:
        if self.busy != self._told_busy:
            self._told_busy = self.busy
            self.busy_changed.emit(self.busy)

    def _finish(self, waiting: _Waiting, delivery: _Delivery) -> None:
        error = delivery.error
        if error is None:
            _tell(waiting, waiting.done, delivery.value)
        elif waiting.failed is not None:
            told = _tell(waiting, waiting.failed, error)
            if not (told or waiting.only_reads or isinstance(error, Cancelled)):
                self.abandoned_failure.emit(error)
        elif not isinstance(error, Cancelled):
            self.unclaimed_failure.emit(error)


class _Reporter:
    """Sends progress home, but not more often than a person can see."""

    def __init__(self, send: Callable[[_Delivery], None], number: int) -> None:
        self._send = send
        self._number = number
        self._last = 0.0

    def __call__(self, done: int, total: int | None = None, text: str = "") -> None:
        now = time.monotonic()
        if now - self._last < _REPORT_EVERY and done != total:
            return
        self._last = now
        self._send(_Delivery(self._number, progress=Progress(done, total, text)))


def _waiting(
    token: CancelToken,
    done: Callable[[Any], None] | None,
    failed: Failed | None,
    progress: Callable[[Progress], None] | None,
    owner: QObject | None,
    *,
    only_reads: bool = False,
) -> _Waiting:
    return _Waiting(Task(token), done, failed, progress, owner or _owner_of(done), only_reads)


def _owner_of(callback: Callable[..., object] | None) -> QObject | None:
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, QObject) else None


def _tell(waiting: _Waiting, callback: Callable[[T], None] | None, value: T) -> bool:
    """Call back unless nobody is there any more; return whether somebody was."""
    owner = _owner_of(callback) or waiting.owner
    if callback is None or (owner is not None and not isValid(owner)):
        return False
    callback(value)
    return True


def _nothing() -> None:
    """Do nothing: its answer tells that those before it have come."""


def _without_report(fn: Callable[[], T]) -> Callable[[Report, CancelToken], T]:
    def run(_report: Report, _token: CancelToken) -> T:
        return fn()

    return run


def _refuse_qobjects(fn: Callable[..., object]) -> None:
    for value in _held_by(fn):
        if isinstance(value, QObject):
            raise TypeError(f"work for another thread holds a {type(value).__name__}")


def _held_by(fn: Callable[..., object]) -> Iterator[object]:
    if isinstance(fn, functools.partial):
        yield from fn.args
        yield from fn.keywords.values()
        yield from _held_by(fn.func)
        return
    yield getattr(fn, "__self__", None)
    yield from getattr(fn, "__defaults__", None) or ()
    for cell in getattr(fn, "__closure__", None) or ():
        yield cell.cell_contents
