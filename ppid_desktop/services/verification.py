"""Verifying a workspace: database, every stored file, every content against the log, the chain and its
anchor."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Protocol
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditNote, ContentFault
from ppid_desktop.domain.audit_words import chain_text
from ppid_desktop.domain.errors import Cancelled as WasCancelled
from ppid_desktop.domain.errors import SourceUnreadable
from ppid_desktop.domain.lists import FileCheck, Verification
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.services.fixity import hidden, looked_at_again, named, register_no
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.sealing import broken_seal
from ppid_desktop.services.session import Session

LAST_VERIFIED = "pemeriksaan_terakhir"
"""Text setting: ISO moment and result of the last verification, `2026-01-12T10:42:00+07:00 utuh`.

The results: `utuh`, `sebagian` (PARTLY_READ) and `bermasalah`.
"""
PARTLY_READ = "sebagian"
"""Result where all that was read is whole and some softfiles could not be read."""

_KEPT_AT_ONCE = 500  # results in one transaction
_NAMED_IN_LOG = 100  # differing records that get an entry of their own


class _Check(Protocol):
    """Reads one content; None when that is not possible just now."""

    def __call__(self, file: StoredFile, progress: Progress = ..., /) -> str | None: ...


def _unheard(_done: int, _total: int) -> None:
    """What is a moment's work beside the files, whose bytes are counted."""


class Verifying:
    """Re-hashes what the vault stores and walks the log."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def run(self, progress: Progress, cancelled: Cancelled) -> Verification:
        """Check everything; `progress` counts bytes. The result is logged.

        What another program holds, or a right that is lacking keeps from being read, is named and stays due.
        """
        with self._session.reading(UseCase.VERIFY) as unit:
            files = unit.softfiles.all_files()
        unread: dict[UUID, str] = {}
        check = partial(self._check, unread, cancelled)
        reasons = looked_at_again(self._session, self._checked(files, check, progress, cancelled), check)
        self._keep_checks(reasons)
        vault = self._session.vault
        known = vault.known_heads()
        with self._session.reading(UseCase.VERIFY) as unit:
            chain = unit.audit.verify(None, cancelled, _unheard, known).with_earlier(vault.chain_verdict)
            damaged, held = (_named(unit, files, one) for one in (reasons, unread))
            broken = (*_hidden(unit), *_broken_seals(unit, cancelled))
            contents, changed = unit.contents.count(), tuple(unit.contents.faults(cancelled))
        found = Verification(
            at=self._session.clock.now(),
            files=len(files),
            damaged=(*self._database(), *damaged, *broken),
            contents=contents,
            changed=changed,
            entries=chain.checked,
            chain_intact=chain.intact,
            chain_reason="" if chain.intact else chain_text(chain),
            anchor=vault.anchor_verdict(),
            unread=held,
        )
        self._keep(found)  # its entry carries what autosave saved meanwhile
        return found

    def _database(self) -> Iterator[FileCheck]:
        pages = self._session.vault.page_damage()
        if pages:
            reason = f"{len(pages)} bagian berkas basis data rusak pada diska."
            yield FileCheck(None, "", "Basis data", "", False, reason)

    def _checked(
        self, files: tuple[StoredFile, ...], check: _Check, progress: Progress, cancelled: Cancelled
    ) -> dict[UUID, str]:
        """Return why each content is not whole, empty where it is; what was held is tried once more."""
        total = sum(file.size for file in files)
        done, reasons = 0, dict[UUID, str | None]()
        for file in files:
            if cancelled():
                raise WasCancelled
            reasons[file.id] = check(file, _shifted(progress, done, total))
            done += file.size
            progress(done, total)
        again = {file.id: check(file) for file in files if reasons[file.id] is None}
        return {one: reason for one, reason in (reasons | again).items() if reason is not None}

    def _check(
        self, unread: dict[UUID, str], cancelled: Cancelled, file: StoredFile, progress: Progress = _unheard
    ) -> str | None:
        """Return why a content is not whole; None when that cannot be found out, which `unread` keeps."""
        unread.pop(file.id, None)
        try:
            return self._session.vault.files.check(file, progress, cancelled)
        except SourceUnreadable as fault:
            unread[file.id] = fault.what
            return None

    def _keep_checks(self, reasons: dict[UUID, str]) -> None:
        """Keep each content's result, in short transactions: people go on working."""
        at, ids = self._session.clock.now(), tuple(reasons)
        for first in range(0, len(ids), _KEPT_AT_ONCE):
            part = {one: reasons[one] for one in ids[first : first + _KEPT_AT_ONCE]}
            with self._session.changing(UseCase.VERIFY) as unit:
                unit.audit.leave_out()  # when each was read; the entry of the whole result follows
                unit.fixity.keep(part, at)

    def _keep(self, found: Verification) -> None:
        result = "utuh" if found.intact else PARTLY_READ if found.only_unread else "bermasalah"
        detail = (
            f"{found.files} berkas, {len(found.damaged)} rusak, {len(found.unread)} tidak terbaca,"
            f" {found.contents} isi,"
            f" {len(found.changed)} berbeda, {found.entries} entri, {result}"
        )
        with self._session.changing(UseCase.VERIFY) as unit:
            unit.office.save_text_setting(LAST_VERIFIED, f"{found.at.isoformat()} {result}")
            workspace = str(self._session.vault.workspace_id)
            for one in found.changed[:_NAMED_IN_LOG]:
                unit.audit.write(_difference(one))
            unit.audit.write(AuditNote(Action.VERIFIED, "workspace", workspace, detail))


def _named(unit: Unit, files: tuple[StoredFile, ...], reasons: Mapping[UUID, str]) -> tuple[FileCheck, ...]:
    return tuple(named(unit, one, reasons[one.id]) for one in files if reasons.get(one.id))


def _difference(one: ContentFault) -> AuditNote:
    record_id = one.record_id if one.register_no else None
    return AuditNote(Action.VERIFIED, "record", str(one.record_id or ""), "isi berbeda", record_id)


def _hidden(unit: Unit) -> Iterator[FileCheck]:
    for file, reason in hidden(unit):
        yield named(unit, file, reason)


def _broken_seals(unit: Unit, cancelled: Cancelled) -> Iterator[FileCheck]:
    logged = unit.audit.details(Action.SEALED)
    for record_id, one in unit.archive.sealed_versions():
        if cancelled():
            raise WasCancelled
        if reason := broken_seal(unit, one, logged.get(str(one.id), "")):
            name, number = f"Versi tersegel {one.version}", register_no(unit, record_id)
            yield FileCheck(record_id, number, name, one.manifest_sha256, False, reason)


def _shifted(progress: Progress, done: int, total: int) -> Progress:
    return lambda part, _: progress(done + part, total)
