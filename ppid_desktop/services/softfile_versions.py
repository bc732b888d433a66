"""Softfiles inside one change of their record: found, asked whether they are free, given the next version."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import NotFound
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.locks import softfile_locked
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import Softfile, SoftfileVersion, StoredFile
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.domain.text import clean_line
from ppid_desktop.services.case_change import CaseChange, changing_case
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session

DOUBT = "softfile"
"""What a change of a softfile puts in doubt, as the table of doubts names it."""


@contextmanager
def changing_softfiles(session: Session, record_id: UUID) -> Iterator[CaseChange]:
    """Change what is the officer's, and of an old archive the archivist's; NotAllowed for others."""
    with changing_case(session, UseCase.ATTACH, record_id) as change:
        session.must(UseCase.ENTER_OLD_ARCHIVE if is_old(change.before) else UseCase.EDIT_RECORD)
        yield change


def present_softfile(case: Case, softfile_id: UUID) -> Softfile:
    """Return a softfile that was not removed; NotFound."""
    for one in case.softfiles:
        if one.id == softfile_id and one.removed_at is None:
            return one
    raise NotFound


def free_softfile(change: CaseChange, softfile_id: UUID) -> Softfile:
    """Return a softfile that may be changed; RuleBroken while it is out or its record is closed."""
    softfile = present_softfile(change.before, softfile_id)
    change.need_free(locked=softfile_locked(change.before, softfile_id))
    return softfile


def new_version(
    session: Session, number: int, name: str, kind: SoftfileKind, file: StoredFile, note: str = ""
) -> SoftfileVersion:
    """Return a version added now by who is at work."""
    now, by = session.clock.now(), session.account.id
    return SoftfileVersion(
        uuid4(), number, clean_line(name), kind, file, now, by, FreeText.VERSION_NOTE.read(note)
    )


def put_next(
    session: Session,
    unit: Unit,
    softfile: Softfile,
    name: str,
    kind: SoftfileKind,
    stored: StoredFile,
    note: str = "",
) -> SoftfileVersion:
    """Store a content as the next version of a softfile; the versions before it stay."""
    file = unit.softfiles.keep_file(stored)
    version = new_version(session, softfile.current.number + 1, name, kind, file, note)
    unit.softfiles.add_version(softfile.id, version)
    return version


def add_version(
    change: CaseChange, softfile: Softfile, name: str, kind: SoftfileKind, stored: StoredFile, note: str = ""
) -> Case:
    """Add the next version, note it and say what it puts in doubt; what waits beside the softfile stays."""
    version = put_next(change.session, change.unit, softfile, name, kind, stored, note)
    if softfile.kind is not kind:
        change.unit.softfiles.save(replace(softfile, kind=kind))
    detail = f"versi {version.number} berkas {stored.sha256}"
    change.note(Action.FILE_ATTACHED, "softfile", softfile.id, detail)
    return change.settle(redone=5, doubted_by=DOUBT)
