"""What is submitted with a draft although it is not printed: attachments, the machine's finding, a kept test.

It is sealed with the record, so that an approval covers it as it was when the draft went out.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.places import Places
from ppid_desktop.domain.record import Case, Coordination, SourceRequest
from ppid_desktop.domain.rounds import Round, SentBeside
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.submitted import submits

_ADDED = "Lampiran ditambahkan setelah konsep dikirim; belum diajukan."
_REMOVED = "Lampiran dilepas setelah konsep dikirim."
_REPLACED = "Lampiran diganti setelah konsep dikirim; isinya belum diajukan."
_MEASURED = "Komputer diperiksa lagi setelah konsep dikirim; hasilnya belum diajukan."
_TESTED = "Uji konsekuensi atau pesertanya berubah setelah konsep dikirim; belum diajukan."


@dataclass(frozen=True)
class Unlike:
    """One thing that is not as it was submitted; `why` is a sentence, `text` says what is there now."""

    label: str
    why: str
    text: str = field(repr=False)
    entry_id: str = ""


def beside(case: Case) -> tuple[SentBeside, ...]:
    """Return what a draft of the record as it is now would submit without printing it.

    Entries go by the first id that the record knew them by: a copy in their place says the same.
    """
    present = Places(case)
    return tuple(
        SentBeside(present.oldest_id(owner), name, digest, attachment.id if attachment else None)
        for owner, name, digest, attachment in _all(case)
    )


def unlike(case: Case, latest: Round) -> Iterator[Unlike]:
    """Give what of it is not as the newest round submitted it.

    Of rounds that kept nothing of it, only what was attached after they were sent is known.
    """
    present = Places(case)
    if latest.beside is None:
        late = (one for one in _all(case) if one[3] and one[3].added_at > latest.created_at)
        yield from (_told(name, _ADDED, digest, owner) for owner, name, digest, _ in late)
        return
    was = {(present.present_id(one.entry_id), one.name, one.sha256): one for one in latest.beside}
    now = {(owner, name, digest): attachment for owner, name, digest, attachment in _all(case)}
    gone = {key for key in was.keys() - now.keys() if _still_there(case, present, key[0])}
    renewed = {(owner, name) for owner, name, _ in gone}
    for owner, name, digest in sorted(now.keys() - was.keys(), key=str):
        if now[owner, name, digest] is None:
            yield from _of_the_whole(case, owner, name, digest, renewed)
        else:
            yield _told(name, _REPLACED if (owner, name) in renewed else _ADDED, digest, owner)
    standing = {(owner, name) for owner, name, _ in now.keys() - was.keys()}
    for owner, name, digest in sorted(gone, key=str):
        if (owner, name) not in standing and was[owner, name, digest].attachment_id is not None:
            yield _told(name, _REMOVED, f"- {digest}", owner)


_Beside = tuple[UUID, str, str, Attachment | None]
_MACHINE, _TEST = "Pemeriksaan komputer", "Uji konsekuensi"


def _all(case: Case) -> Iterator[_Beside]:
    """Give owner, name, SHA-256 and, where it is one, the attachment."""
    entries: tuple[Coordination | SourceRequest, ...] = (*case.coordinations, *case.sources)
    for entry in entries:
        for one in entry.attachments:
            yield entry.id, one.original_name, one.file.sha256, one
    for check in case.checks:
        yield check.id, _MACHINE, _digest([check.machine]), None
    if not submits(case, Owner.TEST):
        texts = [one.text(case.record.test) for one in catalogue.TEST]
        people = [one.text(person) for person in case.participants for one in catalogue.PARTICIPANT]
        yield case.record.id, _TEST, _digest([*texts, *people]), None


def _of_the_whole(
    case: Case, owner: UUID, name: str, digest: str, renewed: set[tuple[UUID, str]]
) -> Iterator[Unlike]:
    """Give that a finding or a kept test changed; one that was not submitted then is told elsewhere."""
    if (owner, name) in renewed:
        mine = owner == case.record.id
        yield Unlike(name, _TESTED if mine else _MEASURED, digest, "" if mine else str(owner))


def _still_there(case: Case, present: Places, owner: UUID) -> bool:
    return owner == case.record.id or present.entry(owner) is not None


def _told(name: str, why: str, text: str, owner: UUID) -> Unlike:
    return Unlike(name, why, text, str(owner))


def _digest(texts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()
