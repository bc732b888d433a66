"""Reading stored contents again while people work, a portion at a time, and telling what is damaged."""

from collections.abc import Callable, Mapping
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import Cancelled as WasCancelled
from ppid_desktop.domain.errors import NotFound, SourceUnreadable
from ppid_desktop.domain.fixity import next_portion
from ppid_desktop.domain.lists import FileCheck
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.services.ports import Cancelled, Unit
from ppid_desktop.services.session import Session

Pace = Callable[[int], None]
"""Called with the bytes read since the last call; waits as long as nobody is to notice the reading."""

_NAMED_IN_LOG = 100  # damaged contents that get an entry of their own
_HIDDEN = (
    "Isinya dinyatakan dibuang di luar program. Pulihkan dari cadangan, atau tambahkan lagi berkas yang sama "
    "dari salinannya."
)


class Fixity:
    """The rolling check of stored contents: all of them within a quarter."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check_portion(self, pace: Pace, cancelled: Cancelled) -> tuple[FileCheck, ...]:
        """Read the contents due next and return those newly found damaged.

        What was read before it was asked to stop counts. A content that cannot be read for the moment,
        because another program holds it, stays due.
        """
        with self._session.reading(UseCase.VERIFY) as unit:
            states = unit.fixity.states()
        damaged_before = {one.file.id for one in states if one.reason}
        reasons: dict[UUID, str] = {}
        for file in next_portion(states, self._session.clock.now()):
            if (reason := self._read(file, pace, cancelled)) is not None:
                reasons[file.id] = reason
            if cancelled():
                break
        reasons = looked_at_again(self._session, reasons, lambda file: self._read(file, pace, cancelled))
        found = {one.file.id for one in states if reasons.get(one.file.id)} - damaged_before
        return self._keep(reasons, tuple(one.file for one in states if one.file.id in found))

    def check_softfile(self, softfile_id: UUID, cancelled: Cancelled) -> tuple[FileCheck, ...]:
        """Read all versions of one softfile now, keep the result and return those that are damaged."""
        with self._session.reading(UseCase.VERIFY) as unit:
            versions = unit.softfiles.get(softfile_id).versions
        files = {one.file.id: one.file for one in versions if one.file.purged_at is None}
        read = {one: self._read(file, lambda _read: None, cancelled) for one, file in files.items()}
        reasons = {one: reason for one, reason in read.items() if reason is not None}
        found = tuple(file for one, file in files.items() if reasons.get(one))
        return self._keep(reasons, found, "satu softfile")

    def damaged(self) -> tuple[FileCheck, ...]:
        """Return every content that was not whole when it was last read, each with its record."""
        with self._session.reading(UseCase.VERIFY) as unit:
            return tuple(named(unit, one.file, one.reason) for one in unit.fixity.damaged())

    def _read(self, file: StoredFile, pace: Pace, cancelled: Cancelled) -> str | None:
        """Return why the content is not whole; None when that could not be found out."""
        read = 0

        def step(done: int, _total: int) -> None:
            nonlocal read
            pace(done - read)
            read = done

        try:
            return self._session.vault.files.check(file, step, cancelled)
        except (SourceUnreadable, WasCancelled):
            return None

    def _keep(
        self, reasons: dict[UUID, str], found: tuple[StoredFile, ...], which: str = "berkala"
    ) -> tuple[FileCheck, ...]:
        if not reasons:
            return ()
        with self._session.changing(UseCase.VERIFY) as unit:
            unit.fixity.keep(reasons, self._session.clock.now())
            checks = tuple(named(unit, one, reasons[one.id]) for one in found)
            for check in checks[:_NAMED_IN_LOG]:
                unit.audit.write(_damage(check))
            workspace = str(self._session.vault.workspace_id)
            detail = f"{which}: {len(reasons)} berkas, {sum(map(bool, reasons.values()))} rusak"
            unit.audit.write(AuditNote(Action.VERIFIED, "workspace", workspace, detail))
        return checks


def looked_at_again(
    session: Session, reasons: Mapping[UUID, str], check: Callable[[StoredFile], str | None]
) -> dict[UUID, str]:
    """Return the results with every damage confirmed: it may have been mended since it was read."""
    with session.reading(UseCase.VERIFY) as unit:
        present = {one.id: one for one in unit.softfiles.all_files()} if any(reasons.values()) else {}
    again = {one: check(present[one]) for one, reason in reasons.items() if reason and one in present}
    found = {one: again.get(one) if reason else "" for one, reason in reasons.items()}
    return {one: reason for one, reason in found.items() if reason is not None}


def hidden(unit: Unit) -> tuple[tuple[StoredFile, str], ...]:
    """Return the contents that only another hand can have called let go, each with what that means."""
    return tuple((one, _HIDDEN) for one in unit.fixity.hidden())


def named(unit: Unit, file: StoredFile, reason: str) -> FileCheck:
    """Return the result of a check with the record and the name the content is known by."""
    owners = unit.softfiles.owners(file.id)
    record_id, name = owners[0] if owners else (None, file.name)
    return FileCheck(record_id, register_no(unit, record_id), name, file.sha256, not reason, reason)


def register_no(unit: Unit, record_id: UUID | None) -> str:
    """Return a record's register number; empty when it has none or there is no such record."""
    if record_id is None:
        return ""
    try:
        return unit.records.get(record_id).register_no
    except NotFound:
        return ""


def _damage(one: FileCheck) -> AuditNote:
    return AuditNote(Action.VERIFIED, "file", one.sha256, "berkas rusak", one.record_id)
