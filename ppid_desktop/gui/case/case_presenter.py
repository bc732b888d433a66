"""What the case page says and where it leads, decided without Qt."""

from dataclasses import dataclass
from datetime import date

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain import flow, rules
from ppid_desktop.domain.doubts import named_fields
from ppid_desktop.domain.flow import Waiting
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.locks import closed
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import Category

STEP_NAMES = {
    1: "Identifikasi",
    2: "Koordinasi",
    3: "Peralatan",
    4: "Pengumpulan",
    5: "Pengolahan",
    6: "Pelaporan dan koreksi",
    7: "Pengarsipan",
}
LAST_STEP = len(STEP_NAMES)
_CATEGORY_NAMES = {
    Category.BERKALA: "Informasi berkala",
    Category.SERTA_MERTA: "Informasi serta-merta",
    Category.SETIAP_SAAT: "Informasi setiap saat",
    Category.DIKECUALIKAN: "Informasi dikecualikan",
}
_UNTITLED = "Rekaman tanpa judul"
_OTHER_CHANGES = {
    "entri_bersama": "Entri yang juga dipakai rekaman lain",
    "softfile": "Softfile",
    "status": "Status klasifikasi",
}


@dataclass(frozen=True)
class NextMove:
    """What *Lanjut* does: where it may go, what it lists first, and the reason that forbids it."""

    target: int | None
    missing: tuple[Problem, ...] = ()
    reason: str = ""

    @property
    def free(self) -> bool:
        """Return whether it goes on without a word."""
        return self.target is not None and not self.missing and not self.reason


@dataclass(frozen=True)
class MarkNotice:
    """The banner *perlu ditinjau lagi* of one step: which fields changed since it was finished."""

    step: int
    text: str


def title(case: Case) -> str:
    """Return the record's title or what stands for it while it has none."""
    return case.record.information.title or _UNTITLED


def subtitle(case: Case) -> str:
    """Return register number, status and category's short name as one line."""
    category = _CATEGORY_NAMES.get(case.record.information.category, "")
    parts = (case.record.register_no, flow.status(case).label, category)
    return " · ".join(part for part in parts if part)


def steps_of(case: Case) -> range:
    """Return the steps that a record goes through: an old archive knows only the last."""
    return range(LAST_STEP if is_old(case) else 1, LAST_STEP + 1)


def head_line(case: Case, step: int, today: date, saved: str) -> str:
    """Return `Langkah 6 dari 7 · Menunggu: Pimpinan PPID sejak 3 hari · Putaran 2 · Tersimpan 10.42`."""
    place = "Arsip lama" if is_old(case) else f"Langkah {step} dari {LAST_STEP}"
    parts = (place, waiting_phrase(case, today), _round_phrase(case), saved)
    return " · ".join(part for part in parts if part)


def waiting_phrase(case: Case, today: date) -> str:
    """Return `Menunggu: Pimpinan PPID sejak 3 hari`, or nothing while nobody is being waited for."""
    waiting = flow.waiting(case, today)
    return f"Menunggu: {waiting.whom}{_since(waiting, today)}" if waiting else ""


def _since(waiting: Waiting, today: date) -> str:
    if waiting.since is None:
        return ""
    days = (today - waiting.since).days
    return f" sejak {days} hari" if days > 0 else " sejak hari ini"


def _round_phrase(case: Case) -> str:
    return f"Putaran {case.last_round.number}" if case.last_round else ""


def opening_step(case: Case) -> int:
    """Return the step where the officer left the record."""
    steps = steps_of(case)
    return case.record.last_step if case.record.last_step in steps else steps[0]


def missing(case: Case, step: int) -> tuple[Problem, ...]:
    """Return what is open in a step, with what a proposed exemption needs in step 5.

    A record that is archived or called off lacks nothing any more.
    """
    if closed(case):
        return ()
    found = flow.problems(case, step)
    return (*found, *rules.exemption_problems(case)) if step == 5 else found


def next_move(case: Case, step: int) -> NextMove:
    """Return what *Lanjut* does: steps 1-5 only warn, steps 6 and 7 may be forbidden with the reason."""
    if step >= LAST_STEP:
        return NextMove(None, missing(case, step))
    target = step + 1
    if closed(case):
        return NextMove(target)
    reason = flow.blocked_reason(case, target)
    if reason:
        return NextMove(None, _in_the_way(case, target), reason)
    return NextMove(target, missing(case, step))


def _in_the_way(case: Case, target: int) -> tuple[Problem, ...]:
    if target == 7:
        return missing(case, 6)
    return tuple(flow.preparation_problems(case))


def mark_notice(case: Case, step: int) -> MarkNotice | None:
    """Return the banner that names the changed fields, or None while the step is not in doubt."""
    marks = [mark for mark in case.record.marks if mark.step == step]
    if not marks:
        return None
    names = ", ".join(dict.fromkeys(field_label(field_id) for field_id in named_fields(case, step)))
    day = long_date(max(mark.since for mark in marks).date())
    changed = f"Langkah ini perlu ditinjau lagi: {names} berubah pada {day}."
    return MarkNotice(step, f"{changed} Periksa isinya, lalu nyatakan masih berlaku.")


def field_label(field_id: str) -> str:
    """Return the label people know a record's field by."""
    if field_id in _OTHER_CHANGES:
        return _OTHER_CHANGES[field_id]
    try:
        return catalogue.record_field(field_id).label
    except KeyError:
        return field_id
