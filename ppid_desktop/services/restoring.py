"""Restoring from a backup where no workspace is open: all it needs is a place and a password."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ppid_desktop.domain.backups import Backup, Restored, WayIn
from ppid_desktop.domain.errors import NotAllowed, NotFound, RuleBroken, UnsuitablePlace
from ppid_desktop.domain.roles import Reader
from ppid_desktop.services.backup_ports import BackupStore, Checked
from ppid_desktop.services.ports import Cancelled, Clock, Progress
from ppid_desktop.services.session import Session
from ppid_desktop.services.workspace_hold import alone_in

_MOST_TRIED = 20


class Restoring:
    """What a person does with backups before logging in; the backup's own account is asked for its role."""

    def __init__(
        self, store: BackupStore, clock: Clock, present: Callable[[], Path | None] = lambda: None
    ) -> None:
        """`present` tells the workspace that this PC uses, if there is one."""
        self._store = store
        self._clock = clock
        self._present = present

    def backups(self, folder: Path) -> tuple[Backup, ...]:
        """Return every backup at a place, the newest first; NotFound when there is none."""
        found = self._store.backups(folder)
        if not found:
            raise NotFound(
                "Folder ini tidak memuat cadangan.",
                "Tidak ada yang diubah.",
                "Pilih folder yang dahulu dipilih sebagai tempat cadangan.",
            )
        return found

    def named(self, folder: Path, name: str) -> Backup:
        """Return the backup of this name, the newest good one without a name; NotFound.

        RuleBroken where several workspaces have one: nobody said which is meant. One that cannot be read
        does not tell whose it is, and a folder named by hand neither.
        """
        found = self.backups(folder)
        best = next((one for one in found if one.good), found[0])
        wanted = name or (folder.name if any(one.name == folder.name for one in found) else best.name)
        meant = [one for one in found if one.name == wanted]
        if len({one.workspace_id for one in (meant if name else found) if one.readable}) > 1:
            raise RuleBroken(
                "Tempat ini memuat cadangan beberapa ruang kerja.",
                "Tidak ada yang diubah.",
                f"Sebutkan folder salah satunya, misalnya {self._store.folder_of(folder, best)}.",
            )
        if meant:
            return next((one for one in meant if one.readable), meant[0])
        raise NotFound(
            "Cadangan dengan nama itu tidak ada di folder ini.",
            "Tidak ada yang diubah.",
            f"Yang terbaru di sana: {found[0].name}.",
        )

    def logins(self, folder: Path, chosen: Backup) -> tuple[str, ...]:
        """Return the login names of a backup's day."""
        return self._store.logins(folder, chosen)

    def suitable(self, target: Path, folder: Path) -> None:
        """Raise UnsuitablePlace unless a workspace may be restored from a place into the folder."""
        self._store.suitable(target, folder)

    def free_folder(self, usual: Path, folder: Path, chosen: Backup) -> Path:
        """Return the usual place of a workspace where it is free, else a free folder beside it."""
        beside = usual.with_name(f"{usual.name}-{chosen.name}")
        numbered = (usual.with_name(f"{beside.name}-{number}") for number in range(2, _MOST_TRIED))
        for one in (usual, beside, *numbered):
            with suppress(UnsuitablePlace):
                self._store.suitable(one, folder)
                return one
        return beside

    def restore(
        self,
        folder: Path,
        chosen: Backup,
        target: Path,
        way: WayIn,
        progress: Progress,
        cancelled: Cancelled,
    ) -> Restored:
        """Restore a backup into an empty folder; `progress` counts bytes.

        UnsuitablePlace, WorkspaceBusy while a workspace is made or used there, WrongPassword,
        TooManyAttempts, NotAllowed, BackupDamaged, WorkspaceTooNew, DiskFull, TargetUnwritable, Cancelled;
        the folder stays empty then.
        """
        self.suitable(target, folder)  # before anything is laid there
        with alone_in(target, self._clock.now):
            return self._store.restore(folder, chosen, target, way, self._present(), progress, cancelled)

    def read(self, folder: Path, chosen: Backup, login: str, password: str) -> Session:
        """Open a backup to be read: nothing in it can be changed, and nothing is written at its place.

        WrongPassword, TooManyAttempts, BackupDamaged, WorkspaceTooNew, DiskFull, NotAllowed for an account
        that was disabled then.
        """
        vault, account_id = self._store.open_to_read(folder, chosen, WayIn(login, password))
        with vault.read() as unit:
            found = next((one for one in unit.office.accounts() if one.id == account_id), None)
        if found is None or found.disabled:
            vault.close()
            raise NotAllowed("Akun ini tidak aktif pada hari cadangan itu.", "Cadangan tetap terkunci.")
        return Session(vault, Reader.of(found), self._clock)

    def check(self, folder: Path, way: WayIn | None, progress: Progress, cancelled: Cancelled) -> Checked:
        """Read every backup at a place again; without a way in only its digests are compared."""
        return self._store.check_at(folder, way, progress, cancelled)
