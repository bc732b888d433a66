"""The program's log: ids and places in the code, never the content of a record.

Messages of foreign exceptions may quote what was being stored (SQL parameters, file names, cell texts), so an
exception is logged as its types and its frames only. Every crash gets a short code that a person can report.
"""

import faulthandler
import hashlib
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TextIO

ROOT_LOGGER = "ppid_desktop"
_BYTES_PER_FILE = 1_000_000
_FILES_KEPT = 5
_log = logging.getLogger(__name__)

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None]


@dataclass(frozen=True)
class CrashReport:
    """What may be shown and written about an unexpected failure."""

    code: str  # 8 hex digits, equal for the same failure at the same place
    kind: str  # the exception's type
    place: str  # "module.py:123 in function"


class LogFile:
    """Writes the program's log into one rotating file; `move_to` follows the workspace that is opened."""

    def __init__(self, folder: Path, name: str = "ppid-desktop.log") -> None:
        self._name = name
        self._handler: logging.Handler | None = None
        self._faults: TextIO | None = None
        self.move_to(folder)

    @property
    def path(self) -> Path:
        """Where the log is written now."""
        return self._folder / self._name

    def move_to(self, folder: Path) -> None:
        """Write into `folder` from now on; OSError leaves the log where it was."""
        folder.mkdir(parents=True, exist_ok=True)
        handler = _LateFile(folder / self._name)
        self._detach()
        self._folder, self._handler = folder, handler
        logger = logging.getLogger(ROOT_LOGGER)
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        self._catch_faults(folder)

    def close(self) -> None:
        """Stop writing and give the files free."""
        self._detach()

    def _detach(self) -> None:
        if self._handler is not None:
            logging.getLogger(ROOT_LOGGER).removeHandler(self._handler)
            self._handler.close()
            self._handler = None
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def _catch_faults(self, folder: Path) -> None:
        """Have a crash of the interpreter itself (Qt, SQLCipher) leave its Python frames beside the log."""
        self._faults = (folder / "crash.log").open("a", encoding="utf-8")
        faulthandler.enable(self._faults)


class CrashGuard:
    """Catches what nothing else caught, in any thread, logs it once and tells `on_crash`.

    A failure inside the guard itself, e.g. a message box that fails while it is shown, is only logged.
    """

    def __init__(self, on_crash: Callable[[CrashReport], None] | None = None) -> None:
        self.on_crash = on_crash
        self._busy = threading.local()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Take over Python's three hooks."""
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def handle(self, error: BaseException) -> CrashReport:
        """Log `error` and tell `on_crash`; also for failures caught elsewhere, e.g. at a job's end."""
        report = describe(error)
        _log.critical("crash %s\n%s", report.code, trace(error))
        if self.on_crash is not None and not getattr(self._busy, "now", False):
            self._busy.now = True
            try:
                self.on_crash(report)
            except Exception as failure:  # noqa: BLE001 - nobody is left to tell
                _log.critical("crash while reporting %s\n%s", report.code, trace(failure))
            finally:
                self._busy.now = False
        return report

    def _on_main(self, kind: type[BaseException], error: BaseException, trail: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trail)
        else:
            self.handle(error)

    def _on_thread(self, crash: threading.ExceptHookArgs) -> None:
        if crash.exc_value is not None and not isinstance(crash.exc_value, SystemExit):
            self.handle(crash.exc_value)

    def _on_unraisable(self, crash: "sys.UnraisableHookArgs") -> None:
        if crash.exc_value is not None:
            _log.error("ignored failure\n%s", trace(crash.exc_value))


def describe(error: BaseException) -> CrashReport:
    """Return the code, type and innermost place of a failure, without its message."""
    frames = traceback.extract_tb(error.__traceback__)
    place = _place(frames[-1]) if frames else "?"
    digest = hashlib.sha256(f"{type(error).__qualname__}|{place}".encode()).hexdigest()
    return CrashReport(code=digest[:8], kind=type(error).__name__, place=place)


def trace(error: BaseException) -> str:
    """Return types and frames of `error` and of what led to it, innermost last; no messages, no source."""
    lines: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(lines) < 200:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += [f"  {_place(frame)}" for frame in traceback.extract_tb(cause.__traceback__)]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


def _place(frame: traceback.FrameSummary) -> str:
    parts = Path(frame.filename).parts
    start = parts.index(ROOT_LOGGER) if ROOT_LOGGER in parts else max(len(parts) - 2, 0)
    return f"{'/'.join(parts[start:])}:{frame.lineno} in {frame.name}"


class _Formatter(logging.Formatter):
    """Local time with zone, and exceptions without their messages."""

    def __init__(self) -> None:
        super().__init__(
            "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S%z"
        )

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name is logging's
        """Return the frames only."""
        error = ei[1] if isinstance(ei, tuple) else None
        return trace(error) if isinstance(error, BaseException) else ""


class _LateFile(logging.Handler):
    """Loads what rotates files with the first line: a usual start writes none before it paints."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write into the file, opened now if it is not yet."""
        if self._file is None:
            from ppid_desktop.runtime.rotating_file import RotatingFile

            self._file = RotatingFile(self._path, _BYTES_PER_FILE, _FILES_KEPT)
            self._file.setFormatter(_Formatter())
        self._file.handle(record)

    def close(self) -> None:
        """Close the file, where there is one."""
        if self._file is not None:
            self._file.close()
        super().close()
