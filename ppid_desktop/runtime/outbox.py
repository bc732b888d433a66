"""Folders that leave the program: filled beside their place, then moved there in one step."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ppid_desktop.runtime.atomic_file import flush_folder, insist


class OutFolder:
    """A folder in the making; nobody sees it under its own name before `publish`."""

    def __init__(self, path: Path, parent: Path, name: str) -> None:
        self.path = path
        self._parent = parent
        self._name = name
        self.published: Path | None = None

    def publish(self) -> Path:
        """Give the folder its name, with a number behind it when that is taken; return where it is."""
        target = self._free_name()
        insist(lambda: self.path.rename(target))
        flush_folder(self._parent)
        self.published = target
        return target

    def _free_name(self) -> Path:
        target, number = self._parent / self._name, 2
        while target.exists():
            target, number = self._parent / f"{self._name} ({number})", number + 1
        return target


class Outbox:
    """Makes folders for drafts and their softfiles."""

    @contextmanager
    def folder(self, parent: Path, name: str) -> Iterator[OutFolder]:
        """Yield a folder to fill; unless it was published, nothing is left of it. OSError as it comes."""
        parent.mkdir(parents=True, exist_ok=True)
        making = Path(tempfile.mkdtemp(prefix=".konsep-", dir=parent))
        os.chmod(making, 0o755)  # noqa: S103, PTH101 - the person's own folder, not a private one
        out = OutFolder(making, parent, name)
        try:
            yield out
        finally:
            if out.published is None:
                shutil.rmtree(making, ignore_errors=True)
