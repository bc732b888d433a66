"""An entry of the log as people read it: names of things and fields instead of codes, hashes cut short."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.audit import UNREADABLE_MOMENT, Action, AuditEntry, AuditNote
from ppid_desktop.domain.audit_words import field_word, finding_text, subject_word
from ppid_desktop.domain.backups import spoken_name
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.domain.rounds import CorrectionState
from ppid_desktop.domain.terms import Channel, EvidenceForm, Term, Verdict
from ppid_desktop.services.papers import Paper

_HASH = re.compile(r"\b([0-9a-f]{12})[0-9a-f]{52}\b")
_UUID = re.compile(r"\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b")
_SETTINGS = {
    "kantor": "Kantor",
    "teks_konsep": "Teks konsep",
    "penomoran": "Penomoran",
    "sop": "SOP",
    "hari_libur": "Hari libur",
    "daftar_kode": "Daftar kode",
    "daftar_peralatan": "Peralatan",
    "tempat_cadangan": "Tempat cadangan",
}
_READING = {
    "ok": "terbaca",
    "review": "perlu diperiksa",
    "rejected": "ditolak",
    "current": "putaran terakhir",
    "older_revision": "putaran lama",
    "other_case": "rekaman lain",
    "unknown_case": "konsep tidak dikenal",
    "tampered": "tanda tidak cocok",
    "none": "tanpa identitas",
}


def _labels(terms: type[Term]) -> dict[str, str]:
    return {term.code: term.label for term in terms}


_CODES: dict[str, dict[str, str]] = {
    "paper_made": _labels(Paper),
    "event_added": _labels(EventKind),
    "decision_recorded": _labels(Verdict),
    "draft_exported": _labels(Channel),
    "correction_handled": {state.value: state.label.lower() for state in CorrectionState},
    "evidence_added": {**_labels(EvidenceForm), "lengkap": "bukti yang menyusul sudah lengkap"},
    "review_taken": _READING,
}
_OPENS_A_PART = frozenset(("bukti", "manifes"))  # words before which a detail says something new


@dataclass(frozen=True)
class LogLine:
    """One line of the page; `numbers` of records stand for their ids."""

    entry: AuditEntry
    when: str
    subject: str
    detail: str

    @classmethod
    def of(cls, entry: AuditEntry, numbers: Mapping[UUID, str]) -> "LogLine":
        """Return the line of an entry."""
        when = "tidak terbaca" if entry.at == UNREADABLE_MOMENT else moment_text(entry.at)
        return cls(entry, when, subject_text(entry.note, numbers), detail_text(entry.note))

    @property
    def whole(self) -> str:
        """Return everything the entry holds, ids and hashes in full."""
        note = self.entry.note
        detail = self.detail if note.action is Action.LOG_CONTRADICTED else note.detail
        parts = (f"{subject_word(note.subject_kind)} {note.subject_id}", detail)
        return " · ".join(part for part in parts if part.strip())


def subject_text(note: AuditNote, numbers: Mapping[UUID, str]) -> str:
    """Return `Rekaman PPID/0002/2026`, `Softfile (PPID/0002/2026)`, `Pengaturan: Kantor`, `Akun 63525b84`."""
    word = subject_word(note.subject_kind)
    if note.subject_kind == "setting":
        return f"{word}: {_SETTINGS.get(note.subject_id, note.subject_id)}"
    number = numbers.get(note.record_id, "") if note.record_id else ""
    if number:
        return f"{word} {number}" if note.subject_kind == "record" else f"{word} ({number})"
    return f"{word} {_NAMES.get(note.subject_kind, _short_id)(note.subject_id)}"


def _short_id(subject_id: str) -> str:
    """Return so much of an id as tells two things apart."""
    return subject_id[:8]


_NAMES: dict[str, Callable[[str], str]] = {"backup": spoken_name, "number": str}
"""What is called by a name of its own, not by an id."""


def detail_text(note: AuditNote) -> str:
    """Return the detail with codes as words and hashes cut to what still tells two apart."""
    if note.action is Action.LOG_CONTRADICTED:
        return finding_text(note.detail)
    first, _, rest = note.detail.partition(" ")
    if named := _named(note, first):
        return f"{named} · {_short(rest)}" if rest else named
    return _short(_in_words(note))


def _named(note: AuditNote, field_id: str) -> str:
    """Return the label of the field the detail begins with, where the entry is about a field."""
    about_fields = ("field_saved", "archive_fields_saved", "inventory_changed")
    return field_word(note.subject_kind, field_id) if note.action.code in about_fields else ""


def _in_words(note: AuditNote) -> str:
    words = _CODES.get(note.action.code, {})
    told, behind_code = "", False
    for word in note.detail.split(" "):
        parted = behind_code or word in words or word in _OPENS_A_PART
        told += ("" if not told else ", " if parted else " ") + words.get(word, word)
        behind_code = word in words
    return told


def _short(text: str) -> str:
    return _UUID.sub(r"\1…", _HASH.sub(r"\1…", text))
