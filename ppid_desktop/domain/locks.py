"""What may not change: exported content while a round is out, everything once a record is accepted or closed.

New sources, softfiles and notes may be added meanwhile as "belum diajukan" (DESIGN section 4).
"""

from uuid import UUID

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.flow import accepted, status, with_archivist
from ppid_desktop.domain.places import Places
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import FieldPlace
from ppid_desktop.domain.rules import contradicts_test
from ppid_desktop.domain.submitted import submits
from ppid_desktop.domain.terms import RecordStatus

ACCEPTED = "Rekaman ini sudah diterima arsiparis, sehingga isinya tidak dapat diubah."
GIVE_BACK = "Mintalah arsiparis mengembalikannya pada langkah 7 bila isinya perlu diubah."
OFFERED = "Rekaman ini sudah diajukan kepada arsiparis dan menunggu jawabannya."
BACK_FIRST = "Mintalah arsiparis mengembalikannya pada langkah 7 lebih dahulu."
NOTE_FIELDS = frozenset({"catatan_petugas"})
_TEST_FIELDS = frozenset(field.id for field in catalogue.TEST)


def closed(case: Case) -> bool:
    """Return whether nothing of the record's content may change any more."""
    return status(case) in (RecordStatus.DIARSIPKAN, RecordStatus.DIBATALKAN)


def frozen(case: Case) -> bool:
    """Return whether a draft is out that nobody answered yet."""
    latest = case.last_round
    return latest is not None and latest.frozen


def at_rest(case: Case) -> bool:
    """Return whether all content is read-only: accepted by the archivist, archived or cancelled."""
    return closed(case) or accepted(case)


def field_locked(case: Case, field_id: str) -> bool:
    """Return whether a field of the record itself is read-only; a note that was not exported stays free."""
    if at_rest(case) or (field_id in _TEST_FIELDS and test_kept(case)):
        return True
    if not frozen(case):
        return False
    printed = any(place.entry_id is None and place.field_id == field_id for place in _places(case))
    return printed or field_id not in NOTE_FIELDS


def entry_locked(case: Case, entry_id: UUID) -> bool:
    """Return whether an entry is read-only: what was added after the draft went out stays free."""
    if at_rest(case) or (test_kept(case) and any(one.id == entry_id for one in case.participants)):
        return True
    return frozen(case) and entry_id in _printed_entries(case)


def was_printed(case: Case, entry_id: UUID) -> bool:
    """Return whether the newest round's draft printed an entry."""
    return entry_id in _printed_entries(case)


def softfile_locked(case: Case, softfile_id: UUID) -> bool:
    """Return whether a softfile's content and description are read-only."""
    latest = case.last_round
    sent = bool(latest and latest.frozen and any(one.softfile_id == softfile_id for one in latest.sent))
    return sent or entry_locked(case, softfile_id)


def test_kept(case: Case) -> bool:
    """Return whether test and participants are only kept: they are the record of why it was opened.

    They can be worked on while an exemption is proposed, or while the test still says that it is one
    (DOMAIN section 4, rule 2).
    """
    return not (submits(case, Owner.TEST) or contradicts_test(case))


def require_test(case: Case, owner: Owner) -> None:
    """Raise RuleBroken for a test or a participant that is only kept."""
    if owner in (Owner.TEST, Owner.PARTICIPANT) and test_kept(case):
        raise RuleBroken(
            "Rekaman ini tidak diusulkan dikecualikan; uji konsekuensi dan pesertanya disimpan apa adanya.",
            "Perubahan Anda tidak disimpan.",
            "Bila informasinya perlu diuji lagi, usulkan kembali pengecualiannya pada langkah 1.",
        )


def require_open(case: Case) -> None:
    """Raise RuleBroken once the record is archived or cancelled."""
    if closed(case):
        raise RuleBroken(
            f"Rekaman ini sudah berstatus {status(case).label} dan tidak dapat diubah.",
            "Perubahan Anda tidak disimpan.",
            "Hal baru setelah pengarsipan dicatat sebagai peristiwa arsip.",
        )


def require_content(case: Case) -> None:
    """Raise RuleBroken once the archivist accepted the record: only a return opens its content again."""
    require_open(case)
    if accepted(case):
        raise RuleBroken(ACCEPTED, "Perubahan Anda tidak disimpan.", GIVE_BACK)


def require_free(case: Case, *, locked: bool) -> None:
    """Raise RuleBroken when `locked` says that what is to change is at rest or out for correction."""
    require_content(case)
    if locked:
        raise RuleBroken(
            "Isian ini sedang diperiksa pimpinan PPID dan hanya dapat dibaca.",
            "Perubahan Anda tidak disimpan.",
            "Terima hasil koreksi, catat keputusan, atau tarik kembali putaran ini.",
        )


def attachments_held(case: Case) -> RuleBroken | None:
    """Return why no attachment may change now: the archivist answers what lies before them."""
    if not with_archivist(case):
        return None
    return RuleBroken(OFFERED, "Lampirannya tidak dapat diubah.", BACK_FIRST)


def require_not_offered(case: Case) -> None:
    """Raise RuleBroken while the archivist holds the offer."""
    require_content(case)
    if held := attachments_held(case):
        raise held


def calling_off_refused(case: Case) -> RuleBroken | None:
    """Return why a record in work cannot be called off now: the lead or the archivist has it."""
    if with_archivist(case):
        return RuleBroken(OFFERED, "Rekaman belum dibatalkan.", BACK_FIRST)
    if frozen(case):
        return RuleBroken(
            "Konsep rekaman ini sedang berada pada pimpinan PPID.",
            "Rekaman belum dibatalkan.",
            "Tarik kembali putaran itu lebih dahulu.",
        )
    return None


def _printed_entries(case: Case) -> frozenset[UUID]:
    """Return which entries the draft printed, by the ids they have in the record now."""
    kept = case.known.get("printed_entries")
    if isinstance(kept, frozenset):
        return kept
    present = Places(case)
    found = frozenset(present.present_id(place.entry_id) for place in _places(case) if place.entry_id)
    case.known["printed_entries"] = found
    return found


def _places(case: Case) -> tuple[FieldPlace, ...]:
    latest = case.last_round
    exports = latest.exports if latest else ()
    return tuple(place for export in exports for place in export.places)
