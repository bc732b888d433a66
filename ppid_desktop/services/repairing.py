"""Putting damaged and lost softfiles back from the last backup that holds them whole."""

from dataclasses import dataclass
from pathlib import Path

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.lists import FileCheck
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.services.backup_ports import BackupStore
from ppid_desktop.services.fixity import hidden, named
from ppid_desktop.services.ports import Cancelled, Progress
from ppid_desktop.services.session import Session


@dataclass(frozen=True)
class Repair:
    """A damaged content and the backup concerned: the last that lists it, or the one it came back from.

    `backup` is empty where none holds it.
    """

    check: FileCheck
    backup: str


def repairable(session: Session, store: BackupStore, place: Path | None) -> tuple[Repair, ...]:
    """Return every damaged content with the last backup that lists it."""
    damaged = _damaged(session)
    names = frozenset(file.name for file, _ in damaged)
    holding = store.holding(session.vault, place, names) if place else {}
    return tuple(Repair(check, holding.get(file.name, "")) for file, check in damaged)


def repaired(
    session: Session, store: BackupStore, place: Path, progress: Progress, cancelled: Cancelled
) -> tuple[Repair, ...]:
    """Put every damaged content back that a backup holds whole; each is logged as it is done."""
    repairs, found = [], _damaged(session)
    fetched = store.fetch(session.vault, place, tuple(file for file, _ in found), cancelled)
    for number, ((_, check), (name, stored)) in enumerate(zip(found, fetched, strict=True), 1):
        if name:
            _keep(session, stored, check, name)
        repairs.append(Repair(check, name))
        progress(number, len(found))
    return tuple(repairs)


def _damaged(session: Session) -> tuple[tuple[StoredFile, FileCheck], ...]:
    with session.reading(UseCase.VERIFY) as unit:
        found = (*((one.file, one.reason) for one in unit.fixity.damaged()), *hidden(unit))
        return tuple((file, named(unit, file, reason)) for file, reason in found)


def _keep(session: Session, stored: StoredFile, check: FileCheck, backup: str) -> None:
    with session.changing(UseCase.RESTORE_SOFTFILE) as unit:
        unit.softfiles.keep_file(stored)
        unit.fixity.keep({stored.id: ""}, session.clock.now())
        detail = f"cadangan {backup}"
        note = AuditNote(Action.SOFTFILE_RESTORED, "file", stored.sha256, detail, check.record_id)
        unit.audit.write(note)
