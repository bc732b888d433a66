"""Notices that a softfile being edited was saved in its own program, without ever stalling the window.

Asked when a watched file or its folder changes, when the window becomes active and every few seconds while a
copy is open; the comparing (size and time first, digest only when they differ) runs in a reader thread.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ppid_desktop.gui.case.step_page import StepTools

if TYPE_CHECKING:
    from ppid_desktop.services.softfile_editing import SoftfileEditing

LOOK_AGAIN_MS = 4000
_SETTLE_MS = 600  # programs write in several steps; look when they are through

Stamps = tuple[tuple[Path, int, int], ...]


@dataclass(frozen=True)
class Sight:
    """What was found, and the sizes and times by which the next look knows that nothing moved."""

    changed: tuple[tuple[UUID, Path], ...] = ()
    stamps: Stamps | None = None
    opened: tuple[tuple[UUID, Path], ...] = ()
    bases: Mapping[UUID, str] = field(default_factory=dict)
    beside: tuple[Path, ...] = ()


class WorkingCopyWatch(QObject):
    """Knows which softfiles are open for editing and which of their copies were changed."""

    noticed = Signal()
    failed = Signal(object)  # PpidError

    def __init__(self, tools: StepTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._open: dict[UUID, Path] = {}
        self._sight = Sight()
        self._looking = False
        self._again = False
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(self._on_moved)
        self._files.directoryChanged.connect(self._on_moved)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._on_state)

    def is_open(self, softfile_id: UUID) -> bool:
        """Return whether a working copy was given out and not taken back."""
        return softfile_id in self._open

    def is_changed(self, softfile_id: UUID) -> bool:
        """Return whether the working copy holds something newer than the vault."""
        return any(one == softfile_id for one, _ in self._sight.changed)

    def base(self, softfile_id: UUID) -> str:
        """Return the SHA-256 of what the changed working copy was made from; empty while unknown."""
        return self._sight.bases.get(softfile_id, "")

    @property
    def beside(self) -> tuple[Path, ...]:
        """Return what was saved beside the record's working copies and is in the vault nowhere."""
        return self._sight.beside

    def follow(self, softfile_id: UUID, path: Path) -> None:
        """Watch a working copy that was just opened."""
        self._open[softfile_id] = path
        self._files.addPaths([str(path), str(path.parent)])
        self._timer.start()
        self.noticed.emit()

    def forget(self, softfile_id: UUID) -> None:
        """Stop watching a copy that was taken back or thrown away; one its program holds is not gone yet."""
        path = self._open.get(softfile_id)
        if path is not None and not path.exists():
            del self._open[softfile_id]
            self._files.removePaths([str(path), str(path.parent)])
        kept = tuple((one, at) for one, at in self._sight.changed if one != softfile_id)
        self._sight = Sight(kept, bases=self._sight.bases, beside=self._sight.beside)
        if not self._open:
            self._timer.stop()
        self.noticed.emit()

    def look(self) -> None:
        """Compare the copies now, once at a time."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        paths = tuple(dict.fromkeys((*self._open.values(), *(path for _, path in self._sight.changed))))
        work = partial(_seen, self._tools.services.editing, self._tools.record_id, paths, self._sight)
        self._tools.runner.read(work, self._on_seen, self._on_failed, owner=self)

    def look_anew(self) -> None:
        """Compare also where nothing on the disk moved: what the vault holds did."""
        self._sight = replace(self._sight, stamps=None)
        self.look()

    def _on_seen(self, sight: Sight) -> None:
        self._looking = False
        news = (sight.changed, sight.beside) != (self._sight.changed, self._sight.beside)
        self._sight = sight
        for softfile_id, path in sight.opened:
            if softfile_id not in self._open and path.exists():  # of an earlier page, or an earlier run
                self._open[softfile_id] = path
                self._timer.start()
                news = True
        if news:
            self.noticed.emit()
        if self._again:
            self._again = False
            self.look()

    def _on_failed(self, error: Exception) -> None:
        self._looking = self._again = False
        self.failed.emit(error)

    def _on_moved(self, _path: str) -> None:
        # A program that replaces the file takes it out of the watcher.
        present = [str(path) for path in self._open.values() if path.exists()]
        missing = [path for path in present if path not in self._files.files()]
        if missing:
            self._files.addPaths(missing)
        self._settle.start()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._open:
            self.look()


def _seen(editing: "SoftfileEditing", record_id: UUID, paths: tuple[Path, ...], before: Sight) -> Sight:
    places = (*before.beside, *(path.parent for path in paths))  # a folder moves with what is saved in it
    stamps = _stamps((*paths, *dict.fromkeys(places)))
    if before.stamps is not None and stamps == before.stamps:
        return before
    changed = editing.changed()
    bases = {one: editing.base(one) for one, _ in changed}
    return Sight(changed, stamps, editing.opened(), bases, editing.beside(record_id))


def _stamps(paths: tuple[Path, ...]) -> Stamps:
    found = []
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        found.append((path, status.st_size, status.st_mtime_ns))
    return tuple(found)
