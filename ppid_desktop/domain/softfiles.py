"""Softfiles and attachments: what they are called, which versions they have, which bytes they hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ppid_desktop.domain.terms import EvidenceForm, SoftfileKind
from ppid_desktop.domain.text import clean_line


@dataclass(frozen=True)
class StoredFile:
    """One content in the vault; `sha256` is of the plain bytes, `size` in bytes.

    `purged_at` is when a content that nobody needs any more was let go.
    """

    id: UUID
    name: str
    sha256: str
    stored_sha256: str
    size: int
    stored_size: int
    purged_at: datetime | None = None


@dataclass(frozen=True)
class RemovedContent:
    """A content that only a removed softfile still names."""

    record_id: UUID
    softfile_id: UUID
    file: StoredFile


@dataclass(frozen=True)
class SoftfileVersion:
    """One version of a softfile, never changed once stored."""

    id: UUID
    number: int
    original_name: str
    kind: SoftfileKind
    file: StoredFile
    added_at: datetime
    added_by: UUID
    note: str = ""


@dataclass(frozen=True)
class RescuedCopy:
    """A changed working copy that the program took into the vault before the copy was removed.

    It is no version and no content of the record, so that one may be kept whatever the record's state: it
    waits beside its softfile until somebody makes it the next version, saves it elsewhere or throws it away.
    `base` is the SHA-256 (hex) of the version it was made from; empty in one taken in before that was kept.
    """

    id: UUID
    file: StoredFile
    taken_at: datetime
    taken_by: UUID
    base: str = ""


@dataclass(frozen=True)
class Softfile:
    """A softfile of a record with its versions, oldest first; the last one counts."""

    id: UUID
    row_version: int = 1
    position: int = 0
    standard_name: str = ""
    description: str = ""
    kind: SoftfileKind = SoftfileKind.OLAHAN
    submitted: bool = False
    versions: tuple[SoftfileVersion, ...] = ()
    removed_at: datetime | None = None
    unsaved: RescuedCopy | None = None

    @property
    def current(self) -> SoftfileVersion:
        """Return the version that counts."""
        return self.versions[-1]

    def root(self, base: str) -> str:
        """Return which version's SHA-256 a copy was made from in the end, through rescued work or not."""
        waiting = self.unsaved
        return waiting.base if waiting and waiting.file.sha256 == base else base

    def overtaken(self, base: str | None = None) -> bool:
        """Return whether a copy made from `base`, else rescued work, knows nothing of the current version."""
        root = self.root(base) if base is not None else self.unsaved.base if self.unsaved else ""
        if root:
            return root != self.current.file.sha256
        return self.unsaved is not None and self.unsaved.taken_at < self.current.added_at


def called_like(softfiles: Iterable[Softfile], name: str) -> Softfile | None:
    """Return the one softfile, not removed, whose newest file had this name; None for several or none."""
    wanted = clean_line(name).casefold()  # Windows tells no case apart in a name
    present = (one for one in softfiles if one.removed_at is None)
    alike = [one for one in present if one.current.original_name.casefold() == wanted]
    return alike[0] if len(alike) == 1 else None


@dataclass(frozen=True)
class Attachment:
    """A file kept with an entry, a round as evidence of its decision, or an event; `form` is evidence's."""

    id: UUID
    original_name: str
    file: StoredFile
    added_at: datetime
    added_by: UUID
    form: EvidenceForm | None = None

    @property
    def signed(self) -> bool:
        """Return whether this is evidence that carries the decider's signature."""
        return self.form is not None and self.form.signed
