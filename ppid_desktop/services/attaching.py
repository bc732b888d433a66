"""Brings a file's bytes into the vault, unaltered, and makes the values that refer to it."""

from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Returned
from ppid_desktop.domain.softfiles import Attachment, StoredFile
from ppid_desktop.domain.terms import EvidenceForm
from ppid_desktop.domain.text import clean_line
from ppid_desktop.services.ports import Cancelled, Progress
from ppid_desktop.services.session import Session


@dataclass(frozen=True)
class Pasted:
    """Bytes from the clipboard, with the name they are kept under."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Held:
    """Bytes that lie in the vault already, with the name they are kept under: one proof for many records."""

    name: str
    file: StoredFile


Offered = Path | Pasted | Held
"""What a person hands over to be kept: a file, something pasted, or what was taken in a moment ago."""


def stored_file(
    session: Session, source: Path | BinaryIO, progress: Progress, cancelled: Cancelled
) -> StoredFile:
    """Stream the bytes into the vault, outside any transaction; SourceUnreadable, DiskFull, Cancelled."""
    stored = session.vault.files.put(source, progress, cancelled)
    _mend(session, stored)
    return stored


def _mend(session: Session, stored: StoredFile) -> None:
    """Let the row of a content that was damaged or lost describe what has just been written in its place.

    At once, since the content may turn out to be a double that nothing new refers to.
    """
    with session.reading() as unit:
        known = unit.softfiles.stored_as(stored.name)
    if known is None or known.stored_sha256 == stored.stored_sha256:
        return
    with session.changing(UseCase.ATTACH) as unit:
        unit.softfiles.keep_file(stored)
        unit.audit.write(AuditNote(Action.FILE_ATTACHED, "file", stored.sha256, "menggantikan yang rusak"))


def evidence_from(file: Returned, session: Session) -> Attachment:
    """Return what makes a file that came back, whose bytes lie in the vault already, a piece of evidence.

    RuleBroken for a file without content.
    """
    form = EvidenceForm.KONSEP if file.readable else EvidenceForm.NASKAH
    now, person = session.clock.now(), session.account.id
    return _not_empty(Attachment(uuid4(), file.original_name, file.file, now, person, form))


def taken_in(session: Session, one: Offered, progress: Progress, cancelled: Cancelled) -> Attachment:
    """Stream what was offered into the vault; its row comes with the owner it is added to."""
    if isinstance(one, Held):
        stored = one.file
    else:
        source = BytesIO(one.data) if isinstance(one, Pasted) else one
        stored = stored_file(session, source, progress, cancelled)
    return Attachment(uuid4(), clean_line(one.name), stored, session.clock.now(), session.account.id)


def proof_from(
    session: Session, one: Offered, form: EvidenceForm, progress: Progress, cancelled: Cancelled
) -> Attachment:
    """Take in what was offered as evidence of a decision; RuleBroken for a file without content."""
    return _not_empty(replace(taken_in(session, one, progress, cancelled), form=form))


def _not_empty(proof: Attachment) -> Attachment:
    if proof.file.size == 0:
        raise RuleBroken(
            f"Berkas {proof.original_name} kosong (0 bita), sehingga tidak membuktikan apa pun.",
            "Berkas belum disimpan sebagai bukti.",
            "Salin atau unduh berkas itu sekali lagi dari asalnya, lalu lampirkan.",
        )
    return proof
