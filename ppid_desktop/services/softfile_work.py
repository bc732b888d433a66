"""Step 5's softfiles: attach, describe, order, submit, open, edit as a working copy, save out."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from enum import Enum
from io import BytesIO
from pathlib import Path, PurePath
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import MachineFault, NotFound, RuleBroken, TargetUnwritable, UserMistake
from ppid_desktop.domain.fields import Owner, field_of
from ppid_desktop.domain.file_names import standard_name
from ppid_desktop.domain.locks import softfile_locked
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import Softfile, SoftfileVersion, StoredFile
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.domain.text import clean_line
from ppid_desktop.services.attaching import stored_file
from ppid_desktop.services.case_change import CaseChange, changing_case
from ppid_desktop.services.ports import Cancelled, Progress
from ppid_desktop.services.session import Session
from ppid_desktop.services.visits import Visits

_DOUBT = "softfile"


class OnDuplicate(Enum):
    """What to do when the record already holds the same content."""

    LINK = "link"
    KEEP_BOTH = "keep_both"
    SKIP = "skip"
    ASK = "ask"


class SameContent(UserMistake):
    """The record already holds this content; `softfile_ids` say where."""

    what = "Isi berkas ini sama persis dengan softfile yang sudah ada pada rekaman ini."
    meaning = "Berkas belum ditambahkan."
    next_step = "Pilih: gunakan yang sudah ada, simpan keduanya, atau lewati."

    def __init__(self, softfile_ids: tuple[UUID, ...]) -> None:
        super().__init__()
        self.softfile_ids = softfile_ids


class SoftfileWork:
    """Everything done with a record's softfiles; file work happens outside the transactions."""

    def __init__(self, session: Session, visits: Visits) -> None:
        self._session = session
        self._visits = visits

    @contextmanager
    def _changing(self, record_id: UUID) -> Iterator[CaseChange]:
        """Change what is the officer's, and of an old archive the archivist's; NotAllowed for others."""
        with changing_case(self._session, UseCase.ATTACH, record_id) as change:
            self._session.must(UseCase.ENTER_OLD_ARCHIVE if is_old(change.before) else UseCase.EDIT_RECORD)
            yield change

    def attach(
        self,
        record_id: UUID,
        source: Path,
        kind: SoftfileKind,
        progress: Progress,
        cancelled: Cancelled,
        on_duplicate: OnDuplicate = OnDuplicate.ASK,
    ) -> Case:
        """Add a file as a softfile, its bytes unaltered; SameContent asks what to do with a double."""
        self._session.must(UseCase.ATTACH)
        stored = stored_file(self._session, source, progress, cancelled)
        return self._add(record_id, source.name, kind, stored, on_duplicate)

    def attach_bytes(self, record_id: UUID, name: str, data: bytes, kind: SoftfileKind) -> Case:
        """Add what was pasted as a softfile; the same content again is kept once."""
        self._session.must(UseCase.ATTACH)
        stored = stored_file(self._session, BytesIO(data), _silent, _never)
        return self._add(record_id, name, kind, stored, OnDuplicate.LINK)

    def _add(
        self, record_id: UUID, name: str, kind: SoftfileKind, stored: StoredFile, choice: OnDuplicate
    ) -> Case:
        with self._changing(record_id) as change:
            change.need_free(locked=False)
            same = change.unit.softfiles.with_content(record_id, stored.sha256)
            if same and choice is OnDuplicate.ASK:
                raise SameContent(tuple(one.id for one in same))
            if same and choice in (OnDuplicate.SKIP, OnDuplicate.LINK):
                return change.before
            softfile = self._new(change, name, kind, stored)
            change.unit.softfiles.add(record_id, softfile)
            change.note(Action.FILE_ATTACHED, "softfile", softfile.id, f"berkas {stored.sha256}")
            return change.settle(redone=5, doubted_by=_DOUBT)

    def _new(self, change: CaseChange, name: str, kind: SoftfileKind, stored: StoredFile) -> Softfile:
        position = max((one.position for one in change.before.softfiles), default=0) + 1
        version = self._version(1, name, kind, change.unit.softfiles.keep_file(stored))
        return Softfile(
            uuid4(), position=position, standard_name=standard_name(name), kind=kind, versions=(version,)
        )

    def _version(
        self, number: int, name: str, kind: SoftfileKind, file: StoredFile, note: str = "", saved: bool = True
    ) -> SoftfileVersion:
        now, by = self._session.clock.now(), self._session.account.id
        return SoftfileVersion(
            uuid4(), number, clean_line(name), kind, file, now, by, saved, clean_line(note)
        )

    def add_version(
        self,
        record_id: UUID,
        softfile_id: UUID,
        source: Path,
        kind: SoftfileKind,
        note: str,
        progress: Progress,
        cancelled: Cancelled,
    ) -> Case:
        """Add a file as the next version of a softfile; earlier versions stay."""
        self._session.must(UseCase.ATTACH)
        stored = stored_file(self._session, source, progress, cancelled)
        with self._changing(record_id) as change:
            softfile = _free_softfile(change, softfile_id)
            if softfile.current.file.sha256 == stored.sha256:
                raise RuleBroken(
                    "Isi berkas ini sama persis dengan versi yang sekarang.",
                    "Versi baru tidak ditambahkan.",
                    "Pilih berkas yang isinya sudah diubah.",
                )
            return self._add_version(change, softfile, source.name, kind, stored, note)

    def _add_version(
        self,
        change: CaseChange,
        softfile: Softfile,
        name: str,
        kind: SoftfileKind,
        stored: StoredFile,
        note: str = "",
    ) -> Case:
        if softfile.unsaved:
            change.unit.softfiles.drop_unsaved(softfile.unsaved.id)
        file = change.unit.softfiles.keep_file(stored)
        number = softfile.current.number + 1
        change.unit.softfiles.add_version(softfile.id, self._version(number, name, kind, file, note))
        if softfile.kind is not kind:
            change.unit.softfiles.save(replace(softfile, kind=kind))
        detail = f"versi {number} berkas {stored.sha256}"
        change.note(Action.FILE_ATTACHED, "softfile", softfile.id, detail)
        return change.settle(redone=5, doubted_by=_DOUBT)

    def save_field(self, record_id: UUID, softfile_id: UUID, field_id: str, text: str) -> Case:
        """Save name, kind or description; InvalidValue, RuleBroken while it is out."""
        try:
            field = field_of(Owner.SOFTFILE, field_id)
        except KeyError:
            raise NotFound from None
        value = field.parse(text)
        with self._changing(record_id) as change:
            if field.read(_softfile(change.before, softfile_id)) == value:
                return change.before
            softfile = _free_softfile(change, softfile_id)
            change.unit.softfiles.save(field.written(softfile, value))
            change.note_field(
                self._visits, Owner.SOFTFILE.value, softfile_id, field_id, field.type.encode(value)
            )
            case = change.settle(redone=5, doubted_by=_DOUBT)
        self._visits.remember(record_id, softfile_id, field_id)
        return case

    def set_submitted(self, record_id: UUID, softfile_id: UUID, submitted: bool) -> Case:
        """Tick or untick what goes to the lead; a softfile added while a draft is out may be ticked."""
        with self._changing(record_id) as change:
            softfile = _free_softfile(change, softfile_id)
            if softfile.submitted == submitted:
                return change.before
            change.unit.softfiles.save(replace(softfile, submitted=submitted))
            detail = "diajukan" if submitted else "tidak diajukan"
            change.note(Action.SOFTFILE_CHANGED, "softfile", softfile_id, detail)
            return change.settle(redone=5, doubted_by=_DOUBT)

    def move(self, record_id: UUID, softfile_id: UUID, position: int) -> Case:
        """Move a softfile to a place in the order, counted from 0; the order is no exported content."""
        with self._changing(record_id) as change:
            change.need_open()
            present = [one for one in change.before.softfiles if one.removed_at is None]
            moved = _softfile(change.before, softfile_id)
            rest = [one for one in present if one.id != softfile_id]
            rest.insert(max(0, min(position, len(rest))), moved)
            for place, one in enumerate(rest, 1):
                if one.position != place:
                    change.unit.softfiles.save(replace(one, position=place))
            change.note(Action.SOFTFILE_CHANGED, "softfile", softfile_id, "urutan")
            return change.settle()

    def remove(self, record_id: UUID, softfile_id: UUID) -> Case:
        """Mark a softfile as removed; RuleBroken once it was sent out."""
        with self._changing(record_id) as change:
            softfile = _free_softfile(change, softfile_id)
            _check_never_sent(change.before, softfile_id)
            change.unit.softfiles.save(replace(softfile, removed_at=self._session.clock.now()))
            change.note(Action.FILE_REMOVED, "softfile", softfile_id)
            return change.settle(redone=5, doubted_by=_DOUBT)

    def open(self, record_id: UUID, softfile_id: UUID, version_id: UUID | None = None) -> Path:
        """Return a read-only plain copy under a neutral name; the opening is logged first."""
        with changing_case(self._session, UseCase.OPEN_SOFTFILE, record_id) as change:
            version = _version_of(change.before, softfile_id, version_id)
            change.note(Action.FILE_OPENED, "softfile", softfile_id, f"versi {version.number}")
        suffix = PurePath(version.original_name).suffix
        return self._session.vault.copies.open_for_reading(version.file, suffix)

    def edit(self, record_id: UUID, softfile_id: UUID) -> Path:
        """Return a working copy of the newest version; what is saved there can become the next version."""
        with self._changing(record_id) as change:
            softfile = _free_softfile(change, softfile_id)
            version = softfile.unsaved or softfile.current
            change.note(Action.FILE_OPENED, "softfile", softfile_id, f"sunting versi {version.number}")
        suffix = PurePath(version.original_name).suffix
        return self._session.vault.copies.open_for_editing(version.file, suffix, str(softfile_id))

    def unsaved(self) -> tuple[tuple[UUID, Path], ...]:
        """Return (softfile id, path) of the working copies that were changed."""
        self._session.must(UseCase.READ)
        return tuple((UUID(tag), path) for tag, path in self._session.vault.copies.changed())

    def drop_copy(self, record_id: UUID, softfile_id: UUID) -> Case:
        """Throw a working copy away with its changes; TargetUnwritable while a program holds it."""
        with self._changing(record_id) as change:
            softfile = _softfile(change.before, softfile_id)
            change.note(Action.FILE_REMOVED, "softfile", softfile.id, "salinan kerja dibuang")
            if not self._session.vault.copies.release(str(softfile_id)):
                raise TargetUnwritable(
                    "Salinan kerja masih dibuka program lain.",
                    "Salinan itu belum dibuang.",
                    "Tutup berkas itu di programnya, lalu coba lagi.",
                )
            return change.before

    def take_back(self, record_id: UUID, softfile_id: UUID, progress: Progress, cancelled: Cancelled) -> Case:
        """Make the changed working copy the next version and remove the copy; NotFound if unchanged."""
        self._session.must(UseCase.ATTACH)
        path = next((path for one, path in self.unsaved() if one == softfile_id), None)
        if path is None:
            raise NotFound("Tidak ada salinan kerja yang berubah.", next_step="Simpan dahulu di programnya.")
        stored = stored_file(self._session, path, progress, cancelled)
        with self._changing(record_id) as change:
            softfile = _free_softfile(change, softfile_id)
            name = softfile.current.original_name
            case = self._add_version(change, softfile, name, softfile.kind, stored, "hasil sunting")
        self._session.vault.copies.release(str(softfile_id))
        return case

    def rescue_unsaved(self) -> int:
        """Take every changed working copy into the vault as *belum disimpan*; return how many.

        Done before *Kunci* and *Keluar*. A copy that another program holds stays where it is.
        """
        self._session.must(UseCase.READ)
        rescued = 0
        for softfile_id, path in self.unsaved():
            with suppress(MachineFault):
                self._rescue(softfile_id, path)
                rescued += 1
        return rescued

    def _rescue(self, softfile_id: UUID, path: Path) -> None:
        stored = stored_file(self._session, path, _silent, _never)
        with self._session.changing(UseCase.READ) as unit:
            change = CaseChange(self._session, unit, unit.softfiles.record_of(softfile_id))
            softfile = unit.softfiles.get(softfile_id)
            if softfile.unsaved:
                unit.softfiles.drop_unsaved(softfile.unsaved.id)
            number, name = softfile.current.number + 1, softfile.current.original_name
            version = self._version(
                number, name, softfile.kind, unit.softfiles.keep_file(stored), saved=False
            )
            unit.softfiles.add_version(softfile_id, version)
            change.note(Action.FILE_ATTACHED, "softfile", softfile_id, f"belum disimpan {stored.sha256}")
        self._session.vault.copies.release(str(softfile_id))

    def accept_unsaved(self, record_id: UUID, softfile_id: UUID) -> Case:
        """Let the rescued working copy count as the next version."""
        with self._changing(record_id) as change:
            waiting = _unsaved_of(_free_softfile(change, softfile_id))
            change.unit.softfiles.mark_saved(waiting.id)
            detail = f"versi {waiting.number} berkas {waiting.file.sha256}"
            change.note(Action.FILE_ATTACHED, "softfile", softfile_id, detail)
            return change.settle(redone=5, doubted_by=_DOUBT)

    def drop_unsaved(self, record_id: UUID, softfile_id: UUID) -> Case:
        """Forget the rescued working copy."""
        with self._changing(record_id) as change:
            waiting = _unsaved_of(_softfile(change.before, softfile_id))
            change.unit.softfiles.drop_unsaved(waiting.id)
            change.note(Action.FILE_REMOVED, "softfile", softfile_id, "salinan kerja yang belum disimpan")
            return change.settle()

    def save_out(
        self,
        record_id: UUID,
        softfile_id: UUID,
        version_id: UUID | None,
        target: Path,
        progress: Progress,
        cancelled: Cancelled,
    ) -> None:
        """Write a version's exact bytes to a file outside, logged first; TargetUnwritable, Cancelled."""
        with changing_case(self._session, UseCase.OPEN_SOFTFILE, record_id) as change:
            version = _version_of(change.before, softfile_id, version_id)
            change.note(Action.FILE_SAVED_OUT, "softfile", softfile_id, f"versi {version.number}")
        self._session.vault.files.save_to(version.file, target, progress, cancelled)

    def open_attachment(self, record_id: UUID, attachment_id: UUID) -> Path:
        """Return a read-only plain copy of a file kept with the record: attachment, returned file, export."""
        with changing_case(self._session, UseCase.OPEN_SOFTFILE, record_id) as change:
            name, file = _kept_file(change.before, attachment_id)
            change.note(Action.FILE_OPENED, "attachment", attachment_id)
        return self._session.vault.copies.open_for_reading(file, PurePath(name).suffix)


def _softfile(case: Case, softfile_id: UUID) -> Softfile:
    for one in case.softfiles:
        if one.id == softfile_id and one.removed_at is None:
            return one
    raise NotFound


def _free_softfile(change: CaseChange, softfile_id: UUID) -> Softfile:
    softfile = _softfile(change.before, softfile_id)
    change.need_free(locked=softfile_locked(change.before, softfile_id))
    return softfile


def _version_of(case: Case, softfile_id: UUID, version_id: UUID | None) -> SoftfileVersion:
    """Return one version, also of a softfile taken out since it was sealed; without one the current."""
    if version_id is None:
        return _softfile(case, softfile_id).current
    versions = (version for one in case.softfiles if one.id == softfile_id for version in one.versions)
    found = next((version for version in versions if version.id == version_id), None)
    if found is None:
        raise NotFound
    return found


def _unsaved_of(softfile: Softfile) -> SoftfileVersion:
    if softfile.unsaved is None:
        raise NotFound
    return softfile.unsaved


def _check_never_sent(case: Case, softfile_id: UUID) -> None:
    if any(sent.softfile_id == softfile_id for one in case.rounds for sent in one.sent):
        raise RuleBroken(
            "Softfile ini sudah pernah dikirim kepada pimpinan PPID.",
            "Softfile tidak dihapus karena menjadi bagian dari putaran koreksi.",
            "Hilangkan tanda diajukan bila tidak perlu dikirim lagi.",
        )


def _kept_file(case: Case, attachment_id: UUID) -> tuple[str, StoredFile]:
    for one in case.attachments():
        if one.id == attachment_id:
            return one.original_name, one.file
    for round_ in case.rounds:
        for returned in round_.returned:
            if returned.id == attachment_id:
                return returned.original_name, returned.file
        for export in round_.exports:
            if export.id == attachment_id:
                return export.file_name, export.file
    raise NotFound


def _silent(_done: int, _total: int) -> None:
    """Report to nobody: the bytes are already in memory or small."""


def _never() -> bool:
    return False
