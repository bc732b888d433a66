"""Working copies as the use cases see them: opened, watched by a tag, released."""

import logging
import threading
from collections.abc import Collection, Container
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.errors import MachineFault
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.runtime import looking
from ppid_desktop.storage.working_copies import CopyPurpose, CopyState, Removal, WorkingCopies, WorkingCopy

_LOG = logging.getLogger(__name__)
_WITH_WORK = (CopyState.CHANGED, CopyState.HELD)


class WorkingCopyDesk:
    """The plain copies a person has open; any thread may ask. A tag is the UUID of what is being edited."""

    def __init__(self, copies: WorkingCopies) -> None:
        self._copies = copies
        self._turn = threading.RLock()

    def recover(self) -> None:
        """At opening, delete what an earlier run left unchanged; changed copies show up in `changed`."""
        with self._turn:
            self._copies.recover()

    def open_for_reading(self, file: StoredFile, suffix: str) -> Path:
        """Return a read-only copy; SoftfileDamaged, DiskFull, TargetUnwritable."""
        with self._turn:
            return self._copies.issue(file.name, file.id, suffix, CopyPurpose.READ).path

    def open_for_editing(self, file: StoredFile, suffix: str, tag: str) -> Path:
        """Return the working copy of a tag, the one already open if there is one."""
        with self._turn:
            present = [one for one in self._edited(tag) if self._copies.state(one) is not CopyState.MISSING]
            if present:
                return present[0].path
            return self._copies.issue(file.name, UUID(tag), suffix, CopyPurpose.EDIT).path

    def edited(self) -> tuple[tuple[str, Path], ...]:
        """Return (tag, path) of the working copies that lie on the disk, changed or not."""
        with self._turn:
            return tuple(
                (str(one.reference), one.path)
                for one in self._copies.open_copies()
                if one.purpose is CopyPurpose.EDIT and looking.exists(one.path)
            )

    def changed(self) -> tuple[tuple[str, Path], ...]:
        """Return (tag, path) of working copies whose content differs from what was given out.

        One that was written to and that its program does not let be read counts too.
        """
        with self._turn:
            return tuple(
                (str(one.reference), one.path)
                for one in self._copies.open_copies()
                if one.purpose is CopyPurpose.EDIT and self._copies.state(one) in _WITH_WORK
            )

    def base(self, tag: str) -> str:
        """Return the SHA-256 (hex) of what the changed copy of a tag was made from; empty without one."""
        with self._turn:
            changed = (one for one in self._edited(tag) if self._copies.state(one) in _WITH_WORK)
            return next((one.sha256_hex for one in changed), "")

    def settle(self, tag: str, taken: str) -> None:
        """Compare the copies of a tag with this content (SHA-256, hex) from now on, which is in the vault."""
        with self._turn:
            for one in self._edited(tag):
                if self._copies.holds(one, taken):
                    self._copies.rebase(one, taken)

    def beside(self, tags: Collection[str], known: Container[str]) -> tuple[Path, ...]:
        """Return what a person saved beside copies given out under these tags and is in no vault yet.

        What has known content (SHA-256, hex) is in it and is deleted.
        """
        with self._turn:
            own = [one for one in self._copies.open_copies() if str(one.reference) in tags]
            return tuple(path for one in own for path in self._copies.sweep_beside(one, known))

    def end_reading(self) -> None:
        """Remove the copies given out to be read, except where one is held open or something lies beside."""
        with self._turn:
            for one in self._copies.open_copies():
                if one.purpose is CopyPurpose.READ:
                    self._copies.remove(one)

    def release(self, tag: str, taken: str) -> None:
        """Remove the copies of a tag whose content, by its SHA-256 (hex), is in the vault now.

        What was saved there since stays and counts as changed; what a program only holds open stays as well,
        with the content taken as what it is compared with. A disk that refuses is only logged: the content is
        in the vault, and must not be called otherwise.
        """
        with self._turn:
            for one in self._edited(tag):
                if self._copies.holds(one, taken) and self._copies.take_off(one) is Removal.HELD:
                    self._rebase(one, taken)

    def discard(self, tag: str) -> bool:
        """Remove the working copies of a tag with the work in them; False when one is held open.

        What a person saved beside a copy is nobody's to delete and stays.
        """
        with self._turn:
            removed = [self._copies.take_off(one) for one in self._edited(tag)]
        return all(one is Removal.REMOVED for one in removed)

    def release_all(self) -> tuple[Path, ...]:
        """Remove every copy; return those held open or changed, and what was saved beside one."""
        with self._turn:
            for one in self._copies.open_copies():
                self._copies.remove(one)
            self._copies.retry_held()
            left = self._copies.open_copies()
            return tuple(path for one in left for path in self._copies.saved_beside(one) or (one.path,))

    def _rebase(self, copy: WorkingCopy, taken: str) -> None:
        try:
            self._copies.rebase(copy, taken)
        except MachineFault as fault:
            _LOG.warning("note of a working copy not written: %s", type(fault).__name__)

    def _edited(self, tag: str) -> tuple[WorkingCopy, ...]:
        return tuple(
            one
            for one in self._copies.open_copies()
            if one.purpose is CopyPurpose.EDIT and str(one.reference) == tag
        )
