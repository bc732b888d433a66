"""*Sunting*: a working copy goes out to its own program and its result comes back as the next version.

A result that cannot become a version now (its draft is out, its record closed, nobody there to say) waits
beside the softfile, outside the record's content: nothing is lost and nothing sealed or sent is touched.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import NotFound, PpidError, RuleBroken, TargetUnwritable
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.risky_files import suffix_to_open
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import RescuedCopy, Softfile, StoredFile
from ppid_desktop.services.attaching import stored_file
from ppid_desktop.services.case_change import CaseChange
from ppid_desktop.services.ports import Cancelled, Progress
from ppid_desktop.services.session import Session
from ppid_desktop.services.softfile_versions import (
    add_version,
    changing_softfiles,
    free_softfile,
    present_softfile,
)

_NOTE = "hasil sunting"


class SoftfileEditing:
    """Working copies and what becomes of the work in them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def edit(self, record_id: UUID, softfile_id: UUID) -> Path:
        """Return a working copy of the newest content; what is saved there can become the next version."""
        with changing_softfiles(self._session, record_id) as change:
            softfile = free_softfile(change, softfile_id)
            newest = softfile.unsaved or softfile.current
            which = "hasil sunting" if softfile.unsaved else f"versi {softfile.current.number}"
            change.note(Action.FILE_OPENED, "softfile", softfile_id, f"sunting {which}")
        suffix = suffix_to_open(softfile.current.original_name)
        return self._session.vault.copies.open_for_editing(newest.file, suffix, str(softfile_id))

    def changed(self) -> tuple[tuple[UUID, Path], ...]:
        """Return (softfile id, path) of the working copies that were changed."""
        self._session.must(UseCase.READ)
        return tuple((UUID(tag), path) for tag, path in self._session.vault.copies.changed())

    def opened(self) -> tuple[tuple[UUID, Path], ...]:
        """Return (softfile id, path) of the working copies that lie on the disk, changed or not."""
        self._session.must(UseCase.READ)
        return tuple((UUID(tag), path) for tag, path in self._session.vault.copies.edited())

    def base(self, softfile_id: UUID) -> str:
        """Return the SHA-256 (hex) of what a softfile's changed copy was made from; empty without one."""
        self._session.must(UseCase.READ)
        return self._session.vault.copies.base(str(softfile_id))

    def waits(self, record_id: UUID, softfile_id: UUID) -> bool:
        """Return whether a softfile has work that is no version yet: in a working copy, or rescued."""
        with self._session.reading() as unit:
            softfile = present_softfile(unit.records.case(record_id), softfile_id)
        return softfile.unsaved is not None or self._path(softfile_id) is not None

    def keep(self, record_id: UUID, softfile_id: UUID, progress: Progress, cancelled: Cancelled) -> Case:
        """Make the work in the changed copy, else what was rescued, the next version; NotFound without any.

        Rescued work that the copy does not go on from becomes a version of its own before it. What is already
        the current version's content is only cleared away.
        """
        self._session.must(UseCase.ATTACH)
        base, taken = self._taken(softfile_id, progress, cancelled)
        with changing_softfiles(self._session, record_id) as change:
            softfile = free_softfile(change, softfile_id)
            alone = taken is None or _is_apart(softfile, base, taken)
            files = [softfile.unsaved.file] if softfile.unsaved and alone else []
            files += [taken] if taken else []
            if not files:
                raise _nothing_edited()
            if softfile.unsaved:
                change.unit.softfiles.drop_unsaved(softfile_id)
            case = _kept(change, softfile_id, files)
        self._release(softfile_id, taken)
        return case

    def keep_all(self, record_id: UUID, progress: Progress, cancelled: Cancelled) -> Case:
        """Make every such work in the record's softfiles their next versions, one after the other.

        RuleBroken, and nothing kept, where one knows nothing of a newer version: that is decided by itself.
        """
        self._session.must(UseCase.ATTACH)
        with self._session.reading() as unit:
            case = unit.records.case(record_id)
        changed = {one for one, _ in self.changed()}
        present = (one for one in case.softfiles if one.removed_at is None)
        waiting = [one for one in present if one.unsaved or one.id in changed]
        for one in waiting:
            _check_not_overtaken(one, self.base(one.id) if one.id in changed else None)
        for one in waiting:
            case = self.keep(record_id, one.id, progress, cancelled)
        return case

    def drop(self, record_id: UUID, softfile_id: UUID) -> Case:
        """Throw working copy and rescued work away, also of a softfile removed since.

        TargetUnwritable while a program holds the copy.
        """
        with changing_softfiles(self._session, record_id) as change:
            softfile = next((one for one in change.before.softfiles if one.id == softfile_id), None)
            if softfile is None:
                raise NotFound
            if softfile.unsaved:
                change.unit.softfiles.drop_unsaved(softfile_id)
            change.note(Action.FILE_REMOVED, "softfile", softfile_id, "hasil sunting dibuang")
            if not self._session.vault.copies.discard(str(softfile_id)):
                raise TargetUnwritable(
                    "Salinan kerja masih dibuka program lain.",
                    "Salinan itu belum dibuang.",
                    "Tutup berkas itu di programnya, lalu coba lagi.",
                )
            return change.settle()

    def rescue(self, record_id: UUID, softfile_id: UUID, progress: Progress, cancelled: Cancelled) -> Case:
        """Take the changed working copy in to wait beside its softfile; NotFound if it is unchanged.

        RuleBroken where other work waits that the copy does not go on from.
        """
        self._session.must(UseCase.ATTACH)
        base, taken = self._taken(softfile_id, progress, cancelled)
        if taken is None:
            raise _nothing_edited()
        with changing_softfiles(self._session, record_id) as change:
            self._put_aside(change, softfile_id, base, taken)
            case = change.settle()
        self._release(softfile_id, taken)
        return case

    def rescue_all(self) -> int:
        """Take every changed working copy into the vault before *Keluar*; return how many.

        A copy that cannot be taken in, as one that another program holds, stays where it is.
        """
        return self._rescue_changed(self._release)

    def rest(self) -> int:
        """Before *Kunci*, take in what was changed and end the reading; return how many were taken in.

        The copies being edited stay, with what was taken as their base: their programs may save there again.
        """
        rescued = self._rescue_changed(self._settle)
        self._session.vault.copies.end_reading()
        return rescued

    def beside(self, record_id: UUID) -> tuple[Path, ...]:
        """Return what a person saved beside copies of the record's softfiles and is in the vault nowhere.

        What a softfile of the record has as a version is deleted there: no plain byte stays for nothing.
        """
        with self._session.reading() as unit:
            softfiles = unit.records.case(record_id).softfiles
        files = [version.file for one in softfiles for version in one.versions]
        tags = {*(str(one.id) for one in softfiles), *(str(file.id) for file in files)}
        return self._session.vault.copies.beside(tags, {file.sha256 for file in files})

    def _rescue_changed(self, taken_in: Callable[[UUID, StoredFile | None], None]) -> int:
        self._session.must(UseCase.READ)
        rescued = 0
        for softfile_id, _path in self.changed():
            with suppress(PpidError):
                self._rescue(softfile_id, taken_in)
                rescued += 1
        return rescued

    def _rescue(self, softfile_id: UUID, taken_in: Callable[[UUID, StoredFile | None], None]) -> None:
        base, taken = self._taken(softfile_id, lambda _done, _total: None, lambda: False)
        if taken is None:
            return
        with self._session.changing(UseCase.READ) as unit:
            change = CaseChange(self._session, unit, unit.softfiles.record_of(softfile_id))
            self._put_aside(change, softfile_id, base, taken)
        taken_in(softfile_id, taken)

    def _put_aside(self, change: CaseChange, softfile_id: UUID, base: str, taken: StoredFile) -> None:
        softfile = change.unit.softfiles.get(softfile_id)
        if _is_apart(softfile, base, taken):
            raise RuleBroken(
                "Softfile ini sudah mempunyai hasil sunting lain yang belum disimpan sebagai versi.",
                "Salinan kerja tetap berada di tempatnya.",
                "Simpan atau buang dahulu hasil sunting itu pada langkah 5.",
            )
        now, by = self._session.clock.now(), self._session.account.id
        copy = RescuedCopy(uuid4(), taken, now, by, softfile.root(base))
        change.unit.softfiles.keep_unsaved(softfile_id, copy)
        change.note(Action.FILE_ATTACHED, "softfile", softfile_id, f"belum disimpan {taken.sha256}")

    def _path(self, softfile_id: UUID) -> Path | None:
        return next((path for one, path in self.changed() if one == softfile_id), None)

    def _taken(
        self, softfile_id: UUID, progress: Progress, cancelled: Cancelled
    ) -> tuple[str, StoredFile | None]:
        """Return what the changed working copy was made from (SHA-256) and its content, now in the vault."""
        path, base = self._path(softfile_id), self._session.vault.copies.base(str(softfile_id))
        return base, stored_file(self._session, path, progress, cancelled) if path else None

    def _settle(self, softfile_id: UUID, taken: StoredFile | None) -> None:
        if taken is not None:
            self._session.vault.copies.settle(str(softfile_id), taken.sha256)

    def _release(self, softfile_id: UUID, taken: StoredFile | None) -> None:
        if taken is not None:
            self._session.vault.copies.release(str(softfile_id), taken.sha256)


def _is_apart(softfile: Softfile, base: str, taken: StoredFile) -> bool:
    """Return whether rescued work waits that a copy made from `base` does not go on from."""
    return softfile.unsaved is not None and softfile.unsaved.file.sha256 not in (base, taken.sha256)


def _check_not_overtaken(softfile: Softfile, base: str | None) -> None:
    if softfile.overtaken(base):
        raise RuleBroken(
            f"Sebuah hasil sunting dibuat sebelum versi {softfile.current.number} softfile itu ada.",
            "Hasil sunting belum disimpan, karena perubahan pada versi itu tidak termuat di dalamnya.",
            "Putuskan pada langkah 5 apakah hasil itu disimpan sebagai versi atau dibuang.",
        )


def _kept(change: CaseChange, softfile_id: UUID, files: Iterable[StoredFile]) -> Case:
    case = change.settle(redone=5)
    for file in files:
        softfile = change.unit.softfiles.get(softfile_id)
        if file.sha256 != softfile.current.file.sha256:
            name, kind = softfile.current.original_name, softfile.kind
            case = add_version(change, softfile, name, kind, file, _NOTE)
    return case


def _nothing_edited() -> NotFound:
    return NotFound("Tidak ada hasil sunting.", next_step="Simpan dahulu di programnya.")
