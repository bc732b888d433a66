"""Step 5's softfiles: attach, describe, order, submit, open, save out; editing them has a room of its own."""

from dataclasses import replace
from enum import Enum
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import NotFound, RuleBroken, UserMistake
from ppid_desktop.domain.fields import Owner, field_of
from ppid_desktop.domain.file_names import standard_name
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.risky_files import suffix_to_open
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import Softfile, StoredFile
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.services.attaching import stored_file
from ppid_desktop.services.case_change import CaseChange, changing_case
from ppid_desktop.services.ports import Cancelled, Progress
from ppid_desktop.services.session import Session
from ppid_desktop.services.softfile_versions import (
    DOUBT,
    add_version,
    changing_softfiles,
    free_softfile,
    new_version,
    present_softfile,
)
from ppid_desktop.services.visits import Visits
from ppid_desktop.services.waiting_edits import copies_now, require_no_copy


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
        with changing_softfiles(self._session, record_id) as change:
            change.need_free(locked=False)
            same = change.unit.softfiles.with_content(record_id, stored.sha256)
            if same and choice is OnDuplicate.ASK:
                raise SameContent(tuple(one.id for one in same))
            if same and choice in (OnDuplicate.SKIP, OnDuplicate.LINK):
                return change.before
            softfile = self._new(change, name, kind, stored)
            change.unit.softfiles.add(record_id, softfile)
            change.note(Action.FILE_ATTACHED, "softfile", softfile.id, f"berkas {stored.sha256}")
            return change.settle(redone=5, doubted_by=DOUBT)

    def _new(self, change: CaseChange, name: str, kind: SoftfileKind, stored: StoredFile) -> Softfile:
        position = max((one.position for one in change.before.softfiles), default=0) + 1
        version = new_version(self._session, 1, name, kind, change.unit.softfiles.keep_file(stored))
        return Softfile(
            uuid4(), position=position, standard_name=standard_name(name), kind=kind, versions=(version,)
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
        with changing_softfiles(self._session, record_id) as change:
            softfile = free_softfile(change, softfile_id)
            if softfile.current.file.sha256 == stored.sha256:
                raise RuleBroken(
                    "Isi berkas ini sama persis dengan versi yang sekarang.",
                    "Versi baru tidak ditambahkan.",
                    "Pilih berkas yang isinya sudah diubah.",
                )
            return add_version(change, softfile, source.name, kind, stored, note)

    def save_field(self, record_id: UUID, softfile_id: UUID, field_id: str, text: str) -> Case:
        """Save name, kind or description; InvalidValue, RuleBroken while it is out."""
        try:
            field = field_of(Owner.SOFTFILE, field_id)
        except KeyError:
            raise NotFound from None
        value = field.parse(text)
        with changing_softfiles(self._session, record_id) as change:
            if field.read(present_softfile(change.before, softfile_id)) == value:
                return change.before
            softfile = free_softfile(change, softfile_id)
            change.unit.softfiles.save(field.written(softfile, value))
            change.note_field(
                self._visits, Owner.SOFTFILE.value, softfile_id, field_id, field.type.encode(value)
            )
            case = change.settle(redone=5, doubted_by=DOUBT)
        self._visits.remember(record_id, softfile_id, field_id)
        return case

    def set_submitted(self, record_id: UUID, softfile_id: UUID, submitted: bool) -> Case:
        """Tick or untick what goes to the lead; a softfile added while a draft is out may be ticked."""
        with changing_softfiles(self._session, record_id) as change:
            softfile = free_softfile(change, softfile_id)
            if softfile.submitted == submitted:
                return change.before
            change.unit.softfiles.save(replace(softfile, submitted=submitted))
            detail = "diajukan" if submitted else "tidak diajukan"
            change.note(Action.SOFTFILE_CHANGED, "softfile", softfile_id, detail)
            return change.settle(redone=5, doubted_by=DOUBT)

    def move(self, record_id: UUID, softfile_id: UUID, position: int) -> Case:
        """Move a softfile to a place in the order, counted from 0; the order is no exported content."""
        with changing_softfiles(self._session, record_id) as change:
            change.need_open()
            present = [one for one in change.before.softfiles if one.removed_at is None]
            moved = present_softfile(change.before, softfile_id)
            rest = [one for one in present if one.id != softfile_id]
            rest.insert(max(0, min(position, len(rest))), moved)
            for place, one in enumerate(rest, 1):
                if one.position != place:
                    change.unit.softfiles.save(replace(one, position=place))
            change.note(Action.SOFTFILE_CHANGED, "softfile", softfile_id, "urutan")
            return change.settle()

    def remove(self, record_id: UUID, softfile_id: UUID) -> Case:
        """Mark a softfile as removed; RuleBroken once it was sent out or with a working copy."""
        copies = copies_now(self._session)
        with changing_softfiles(self._session, record_id) as change:
            softfile = free_softfile(change, softfile_id)
            _check_never_sent(change.before, softfile_id)
            require_no_copy(copies, change.before, (softfile_id,), "Softfile belum dihapus.")
            change.unit.softfiles.save(replace(softfile, removed_at=self._session.clock.now()))
            change.note(Action.FILE_REMOVED, "softfile", softfile_id)
            return change.settle(redone=5, doubted_by=DOUBT)

    def open(self, record_id: UUID, softfile_id: UUID, content_id: UUID | None = None) -> Path:
        """Return a read-only plain copy under a neutral name; the opening is logged first.

        `content_id` is a version's or that of the rescued working copy; None: the current version.
        """
        with changing_case(self._session, UseCase.OPEN_SOFTFILE, record_id) as change:
            called, name, file = _content_of(change.before, softfile_id, content_id)
            change.note(Action.FILE_OPENED, "softfile", softfile_id, called)
        return self._session.vault.copies.open_for_reading(file, suffix_to_open(name))

    def save_out(
        self,
        record_id: UUID,
        softfile_id: UUID,
        content_id: UUID | None,
        target: Path,
        progress: Progress,
        cancelled: Cancelled,
    ) -> None:
        """Write exact bytes to a file outside, logged first; `content_id` as in `open`.

        TargetUnwritable, Cancelled.
        """
        with changing_case(self._session, UseCase.OPEN_SOFTFILE, record_id) as change:
            called, _name, file = _content_of(change.before, softfile_id, content_id)
            change.note(Action.FILE_SAVED_OUT, "softfile", softfile_id, called)
        self._session.vault.files.save_out(file, target, progress, cancelled)

    def open_attachment(self, record_id: UUID, attachment_id: UUID) -> Path:
        """Return a read-only plain copy of a file kept with the record: attachment, returned file, export."""
        with changing_case(self._session, UseCase.OPEN_SOFTFILE, record_id) as change:
            name, file = _kept_file(change.before, attachment_id)
            change.note(Action.FILE_OPENED, "attachment", attachment_id)
        return self._session.vault.copies.open_for_reading(file, suffix_to_open(name))


def _content_of(case: Case, softfile_id: UUID, content_id: UUID | None) -> tuple[str, str, StoredFile]:
    """Return how the log calls a content, its original name and its file; NotFound.

    Also one of a softfile taken out since it was sealed.
    """
    if content_id is None:
        content_id = present_softfile(case, softfile_id).current.id
    for one in case.softfiles:
        if one.id != softfile_id:
            continue
        if one.unsaved and one.unsaved.id == content_id:
            return "hasil sunting", one.current.original_name, one.unsaved.file
        for version in one.versions:
            if version.id == content_id:
                return f"versi {version.number}", version.original_name, version.file
    raise NotFound


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
