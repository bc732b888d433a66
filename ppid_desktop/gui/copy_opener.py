"""Opens plain copies of stored files in their own programs, after a warning where one may run programs."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.risky_files import risk_of, risk_within
from ppid_desktop.gui.messages import Dialogs, Question
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

_LOOKED_AT = 16 << 20  # bytes at the beginning; what a package holds is listed at its end
_LOOKED_AT_LAST = 1 << 20


class OpeningTools(Protocol):
    """What opening a copy needs."""

    @property
    def runner(self) -> TaskRunner:
        """Return what runs work off the GUI thread."""

    @property
    def dialogs(self) -> Dialogs:
        """Return what asks and tells the person."""

    @property
    def open_path(self) -> Callable[[Path], bool]:
        """Return what hands a file to its program; it tells whether there is one."""


class CopyOpener(QObject):
    """Copies are made off the GUI thread; `opened` tells where one lies."""

    opened = Signal(object)  # Path
    failed = Signal(object)  # PpidError

    def __init__(self, tools: OpeningTools, parent: QWidget) -> None:
        super().__init__(parent)
        self._opening = tools
        self._widget = parent

    def open(self, name: str, make_copy: Callable[[], Path]) -> None:
        """Make a copy and hand it to its program; a risky one only when the person insists."""
        risk = risk_of(name)
        if risk and not self._insists(risk):
            return
        work = partial(_made, make_copy, bool(risk))
        self._opening.runner.long(work, self._on_made, self.failed.emit, owner=self)

    def _insists(self, risk: str) -> bool:
        question = Question(
            self.tr("Buka berkas ini?"),
            self.tr("{0} Buka hanya bila Anda yakin siapa pengirimnya dan apa isinya.").format(risk),
            self.tr("Buka juga"),
            dangerous=True,
        )
        return self._opening.dialogs.confirm(self._widget, question)

    def _on_made(self, made: tuple[Path, str]) -> None:
        path, risk = made
        self.opened.emit(path)
        if risk and not self._insists(risk):
            return
        if not self._opening.open_path(path):
            title = self.tr("Tidak ada program untuk membuka berkas ini")
            text = self.tr("Pasang program yang sesuai, atau mintalah bantuan administrator.")
            self._opening.dialogs.inform(self._widget, title, text)


def _made(
    make_copy: Callable[[], Path], warned: bool, _report: Report, _token: CancelToken
) -> tuple[Path, str]:
    path = make_copy()
    return path, "" if warned else risk_within(_looked_at(path))


def _looked_at(path: Path) -> bytes:
    """Return the beginning and the end of a copy; of one that a virus scanner took away, nothing."""
    try:
        with path.open("rb") as file:
            start = file.read(_LOOKED_AT)
            file.seek(max(file.tell(), file.seek(0, os.SEEK_END) - _LOOKED_AT_LAST))
            return start + file.read()
    except OSError:
        return b""
