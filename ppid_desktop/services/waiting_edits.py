"""What was edited and saved outside and is no version yet: nothing goes out or is sealed past it unasked."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.services.session import Session

NOT_SENT = "Konsep belum dikirim, karena yang keluar masih isi lama."


class EditsWaiting(RuleBroken):
    """Working copies of the record's softfiles hold newer work; `softfile_ids` say which."""

    next_step = "Simpan hasil sunting itu sebagai versi, atau buang, pada langkah 5. Lalu ulangi."

    def __init__(self, softfile_ids: tuple[UUID, ...], meaning: str) -> None:
        count = len(softfile_ids)
        what = f"{count} softfile mempunyai hasil sunting yang belum disimpan sebagai versi."
        super().__init__(what, meaning, self.next_step)
        self.softfile_ids = softfile_ids


class CopyOpen(RuleBroken):
    """A working copy is open, as yet unchanged."""

    what = "Salinan kerja softfile masih terbuka untuk disunting."
    next_step = "Tutup berkas itu di programnya, pilih Selesai tanpa perubahan pada langkah 5, lalu ulangi."

    def __init__(self, meaning: str) -> None:
        super().__init__(self.what, meaning, self.next_step)


@dataclass(frozen=True)
class Copies:
    """The softfiles of all records with a working copy, and those among them whose copy was changed."""

    changed: frozenset[UUID]
    opened: frozenset[UUID]


def changed_copies(session: Session) -> frozenset[UUID]:
    """Return the softfiles of all records whose working copies were changed; reads the disk."""
    return frozenset(UUID(tag) for tag, _ in session.vault.copies.changed())


def copies_now(session: Session) -> Copies:
    """Return the working copies as they are now; reads the disk."""
    opened = frozenset(UUID(tag) for tag, _ in session.vault.copies.edited())
    return Copies(changed_copies(session), opened)


def require_no_copy(copies: Copies, case: Case, softfile_ids: Iterable[UUID], meaning: str) -> None:
    """Raise EditsWaiting or CopyOpen where one of these present softfiles has work beside it, or a copy.

    Its program could save into that copy later, when nothing of the softfile is within reach any more.
    """
    asked = {one.id: one for one in case.softfiles if one.removed_at is None and one.id in {*softfile_ids}}
    if found := tuple(key for key, one in asked.items() if one.unsaved or key in copies.changed):
        raise EditsWaiting(found, meaning)
    if not copies.opened.isdisjoint(asked):
        raise CopyOpen(meaning)


def edits_of(case: Case, changed: frozenset[UUID]) -> tuple[UUID, ...]:
    """Return the record's softfiles that are among those changed."""
    return tuple(one.id for one in case.softfiles if one.removed_at is None and one.id in changed)


def edit_problems(case: Case, changed: frozenset[UUID]) -> tuple[Problem, ...]:
    """Return a problem of step 5 for each of them."""
    text = "Salinan kerja berubah dan belum disimpan sebagai versi baru."
    return tuple(Problem(5, "", "salinan_berubah", text, str(one)) for one in edits_of(case, changed))


def require_no_edits(case: Case, changed: frozenset[UUID], meaning: str) -> None:
    """Raise EditsWaiting where there are any; `meaning` says what was not done."""
    if found := edits_of(case, changed):
        raise EditsWaiting(found, meaning)
