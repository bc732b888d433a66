"""The seven steps as pure functions: their state, what is missing, who is being waited for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.approval import UNCOVERED, approval_problems
from ppid_desktop.domain.fields import Field
from ppid_desktop.domain.indonesian import listed
from ppid_desktop.domain.old_archive import NO_STEPS, is_old, old_archive_problems
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case, SourceRequest
from ppid_desktop.domain.remarks import step_warnings
from ppid_desktop.domain.rules import (
    contradicts_test,
    exemption_problems,
    sealing_problems,
    softfile_outcome_problems,
)
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.domain.terms import Category, RecordStatus, RequestStatus, Term
from ppid_desktop.domain.told_decision import CONTRADICTED, contradiction_problems

STEPS = range(1, 8)


class StepState(Term):
    """What the rail shows for a step, by icon and text."""

    BELUM_MULAI = "belum_mulai", "Belum mulai"
    DIKERJAKAN = "dikerjakan", "Sedang dikerjakan"
    MENUNGGU = "menunggu", "Menunggu"
    PERLU_PERBAIKAN = "perlu_perbaikan", "Perlu perbaikan"
    PERLU_DITINJAU = "perlu_ditinjau", "Perlu ditinjau lagi"
    SELESAI = "selesai", "Selesai"
    BELUM_BISA = "belum_bisa", "Belum bisa dimulai"


@dataclass(frozen=True)
class Step:
    """One step of a case as the rail and the page show it; `reason` explains *Belum bisa dimulai*.

    `warnings` are shown but stand in nobody's way.
    """

    number: int
    state: StepState
    problems: tuple[Problem, ...] = ()
    reason: str = ""
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Waiting:
    """Who is being waited for since when; `whom` is an Indonesian phrase."""

    whom: str
    since: date | None


def problems(case: Case, step: int) -> tuple[Problem, ...]:
    """Return what is missing to complete a step, in the order of the form."""
    if is_old(case):
        return tuple(old_archive_problems(case)) if step == 7 and not _closed(case) else ()
    return tuple(_FINDERS[step](case))


def preparation_problems(case: Case) -> Iterator[Problem]:
    """Give what steps 1 to 5 and a proposed exemption require; step 7 asks for it again."""
    if is_old(case):
        return
    if case.record.information.category is Category.BELUM:
        yield Problem(1, "kategori", "belum", "Kategori informasi belum dipilih.")
    for step in range(1, 6):
        yield from problems(case, step)
    yield from exemption_problems(case)


def step_of(case: Case, number: int) -> Step:
    """Return a step's state and problems."""
    found = problems(case, number)
    reason = blocked_reason(case, number)
    warned = step_warnings(case, number)
    return Step(number, _state(case, number, found, reason), found, reason, warned)


def steps(case: Case) -> tuple[Step, ...]:
    """Return all seven steps."""
    return tuple(step_of(case, number) for number in STEPS)


def finished(case: Case, number: int) -> bool:
    """Return whether a step is done, whatever review marks it bears."""
    found = problems(case, number)
    reason = blocked_reason(case, number)
    return _unmarked_state(case, number, found, reason) is StepState.SELESAI


def blocked_reason(case: Case, step: int) -> str:
    """Return why a step cannot be started as an Indonesian sentence, or an empty string."""
    if is_old(case):
        return "" if step == 7 else NO_STEPS
    if step == 6:
        return _blocked_six(case)
    if step == 7:
        return _blocked_seven(case)
    return ""


def status(case: Case) -> RecordStatus:
    """Return the one phrase shown for the record."""
    record, archive = case.record, case.archive
    if record.cancelled:
        return RecordStatus.DIBATALKAN
    if archive.sealed and archive.sealed[-1].version == record.version:
        return RecordStatus.DIARSIPKAN
    if case.handover and case.handover.accepted is None:
        return RecordStatus.MENUNGGU_ARSIPARIS
    return _round_status(case) or (RecordStatus.BERJALAN if record.opened else RecordStatus.DRAF)


def waiting(case: Case, today: date) -> Waiting | None:
    """Return who is being waited for: the lead, the archivist or another unit."""
    latest, now = case.last_round, status(case)
    if now in (RecordStatus.DIARSIPKAN, RecordStatus.DIBATALKAN):
        return None
    if now is RecordStatus.MENUNGGU_PPID and latest:
        return Waiting("Pimpinan PPID", latest.sent_on)
    if with_archivist(case) and case.handover:
        whom, since = "Arsiparis", case.handover.offered_at
        if accepted(case):
            whom, since = "Penyegelan oleh arsiparis", case.handover.answered_at or since
        return Waiting(whom, since.date())
    asked = [one for one in case.sources if _is_asked(one)]
    if asked:
        first = min(asked, key=lambda one: one.asked_on or today)
        return Waiting(first.party or "unit lain", first.asked_on)
    return None


def _is_asked(one: SourceRequest) -> bool:
    """Return whether somebody is waited for: an entry just added names neither whom nor what it asks."""
    return one.status is RequestStatus.DIMINTA and bool(one.party or one.description)


def overdue_on(case: Case, today: date) -> date | None:
    """Return the earliest due date that passed while data are still being asked for."""
    asked = (one.due_on for one in case.sources if one.status is RequestStatus.DIMINTA and one.due_on)
    return min((day for day in asked if day < today), default=None)


def with_archivist(case: Case) -> bool:
    """Return whether the archivist has the record: offered or accepted, and neither sealed nor cancelled."""
    return not _closed(case) and case.handover is not None and case.handover.accepted is not False


def accepted(case: Case) -> bool:
    """Return whether the archivist accepted the record and has not sealed it yet: its content rests."""
    return with_archivist(case) and case.handover is not None and case.handover.accepted is True


def locked(case: Case) -> bool:
    """Return whether the exported content is read-only (a round is out, or the version is sealed or off)."""
    latest = case.last_round
    return _closed(case) or bool(latest and latest.frozen)


def _closed(case: Case) -> bool:
    return status(case) in (RecordStatus.DIARSIPKAN, RecordStatus.DIBATALKAN)


def _round_status(case: Case) -> RecordStatus | None:
    latest = case.last_round
    if latest is None:
        return None
    if latest.decision is None:
        return RecordStatus.MENUNGGU_PPID if latest.waiting else RecordStatus.BERJALAN
    return RecordStatus.DISETUJUI if latest.decision.verdict.approves else RecordStatus.DIKEMBALIKAN


def _state(case: Case, number: int, found: tuple[Problem, ...], reason: str) -> StepState:
    if any(mark.step == number for mark in case.record.marks):
        return StepState.PERLU_DITINJAU
    return _unmarked_state(case, number, found, reason)


def _unmarked_state(case: Case, number: int, found: tuple[Problem, ...], reason: str) -> StepState:
    # A step that has begun is never "cannot be started yet": a late source must not hide a round that is out.
    if reason and (is_old(case) or not _begun(case, number)):
        return StepState.BELUM_BISA
    special = {4: _state_four, 6: _state_six, 7: _state_seven}.get(number)
    return (special(case, found) if special else None) or _plain_state(case, number, found)


def _plain_state(case: Case, number: int, found: tuple[Problem, ...]) -> StepState:
    if not found:
        return StepState.SELESAI
    return StepState.DIKERJAKAN if _begun(case, number) else StepState.BELUM_MULAI


def _begun(case: Case, number: int) -> bool:
    info = case.record.information
    produced = (info.producer, info.made_when, info.made_where, info.forms)
    return bool(
        {
            1: info.title or info.summary or info.unit,
            2: case.coordinations,
            3: case.checks,
            4: case.sources,
            5: _present(case) or any(produced),
            6: case.current_rounds,
            7: case.handover,
        }[number]
    )


def _state_four(case: Case, found: tuple[Problem, ...]) -> StepState | None:
    asked = any(_is_asked(one) for one in case.sources)
    others = [one for one in found if one.code != "sumber_diminta"]
    return StepState.MENUNGGU if asked and not others else None


def _state_six(case: Case, found: tuple[Problem, ...]) -> StepState | None:
    state = _round_status(case)
    if state is RecordStatus.MENUNGGU_PPID:
        return StepState.MENUNGGU
    if state is RecordStatus.DIKEMBALIKAN:
        return StepState.PERLU_PERBAIKAN
    if any(one.code in (UNCOVERED, CONTRADICTED) for one in found):
        return StepState.PERLU_DITINJAU
    return None if found else StepState.SELESAI


def _state_seven(case: Case, _found: tuple[Problem, ...]) -> StepState | None:
    state = status(case)
    if state is RecordStatus.DIARSIPKAN:
        return StepState.SELESAI
    handover = case.handover
    if handover and handover.accepted is False:
        return StepState.PERLU_PERBAIKAN
    if handover and handover.accepted is None:
        return StepState.MENUNGGU
    return StepState.DIKERJAKAN if handover or is_old(case) else StepState.BELUM_MULAI


def _blocked_six(case: Case) -> str:
    open_steps = [str(number) for number in range(1, 6) if problems(case, number)]
    if open_steps:
        return f"Langkah {listed(open_steps)} belum selesai."
    if case.record.information.category is Category.BELUM:
        return "Kategori informasi harus dipilih sebelum langkah 6."
    if contradicts_test(case):
        return "Uji konsekuensi bertentangan dengan kategori informasi."
    return "Uji konsekuensi belum lengkap." if exemption_problems(case) else ""


def _blocked_seven(case: Case) -> str:
    latest = case.last_round
    if latest is None or latest.decision is None:
        return "Belum ada keputusan pimpinan PPID."
    return "" if latest.decision.verdict.approves else "Pimpinan PPID mengembalikan konsep untuk diperbaiki."


def _missing(fields: tuple[Field, ...], step: int, entity: object, entry_id: str = "") -> Iterator[Problem]:
    for field in catalogue.required(fields, step):
        if field.is_empty(entity):
            yield Problem(step, field.id, "kosong", f"{field.label} belum diisi.", entry_id)


def _step_one(case: Case) -> Iterator[Problem]:
    info = case.record.information
    yield from _missing(catalogue.INFORMATION, 1, info)
    if case.proposes_exemption and not info.letters:
        yield Problem(1, "usulan_huruf", "kosong", "Huruf Pasal 17 yang diusulkan belum dipilih.")
    if case.proposes_exemption and any(one.code == "j" for one in info.letters) and not info.other_law:
        yield Problem(1, "usulan_uu_lain", "kosong", "Huruf j harus menyebut Undang-Undang.")


def _step_two(case: Case) -> Iterator[Problem]:
    if not case.coordinations:
        yield Problem(2, "", "belum_ada", "Belum ada catatan koordinasi.")
    for entry in case.coordinations:
        yield from _missing(catalogue.COORDINATION, 2, entry, str(entry.id))


def _step_three(case: Case) -> Iterator[Problem]:
    items = [item for check in case.checks for item in check.items]
    if not items:
        yield Problem(3, "", "belum_ada", "Daftar periksa peralatan belum diisi.")
    for item in items:
        yield from _missing(catalogue.EQUIPMENT, 3, item, str(item.id))


def _step_four(case: Case) -> Iterator[Problem]:
    if not case.sources:
        yield Problem(4, "", "belum_ada", "Belum ada permintaan atau sumber data.")
    for entry in case.sources:
        yield from _missing(catalogue.SOURCE, 4, entry, str(entry.id))
        yield from _source_status(entry)


def _source_status(entry: SourceRequest) -> Iterator[Problem]:
    entry_id = str(entry.id)
    if entry.status is RequestStatus.DIMINTA:
        yield Problem(4, "status", "sumber_diminta", "Data yang diminta belum diterima.", entry_id)
    if entry.status is RequestStatus.DITERIMA and entry.received_on is None:
        yield Problem(4, "tanggal_terima", "kosong", "Tanggal Terima belum diisi.", entry_id)
    if entry.status is RequestStatus.TIDAK_ADA and not entry.unavailable_reason:
        yield Problem(4, "alasan", "kosong", "Alasan data tidak ada belum diisi.", entry_id)


def _step_five(case: Case) -> Iterator[Problem]:
    yield from _missing(catalogue.INFORMATION, 5, case.record.information)
    if not _present(case):
        yield Problem(5, "", "belum_ada", "Belum ada softfile.")
    for softfile in _present(case):
        yield from _missing(catalogue.SOFTFILE, 5, softfile, str(softfile.id))
        if softfile.unsaved and not _closed(case):  # beside a closed record it may wait
            text = "Salinan kerja yang berubah belum disimpan sebagai versi baru."
            yield Problem(5, "", "belum_disimpan", text, str(softfile.id))
    if _present(case) and not any(one.submitted for one in _present(case)):
        yield Problem(5, "", "belum_diajukan", "Belum ada softfile yang diajukan untuk koreksi.")


def _step_six(case: Case) -> Iterator[Problem]:
    latest = case.last_round
    yield from exemption_problems(case)  # a correction or a late change may have made it one
    if latest is None:
        yield Problem(6, "", "belum_diajukan", "Konsep belum dikirim kepada pimpinan PPID.")
        return
    if latest.decision is None:
        yield Problem(6, "", "belum_diputuskan", "Keputusan pimpinan PPID belum diterima.")
    elif not latest.decision.verdict.approves:
        yield Problem(6, "", "dikembalikan", "Konsep dikembalikan; perbaiki, lalu kirim putaran berikutnya.")
    if latest.open_corrections:
        count = len(latest.open_corrections)
        yield Problem(6, "", "koreksi_terbuka", f"{count} koreksi belum ditindaklanjuti.")
    yield from softfile_outcome_problems(latest)
    yield from _contradictions(case, 6)
    yield from approval_problems(case)


def _step_seven(case: Case) -> Iterator[Problem]:
    yield from preparation_problems(case)
    yield from sealing_problems(case)
    yield from _contradictions(case, 7)


def _contradictions(case: Case, step: int) -> Iterator[Problem]:
    """Give what gainsays the approval, until the version is closed: nobody can say any more which holds."""
    return iter(()) if _closed(case) else contradiction_problems(case, step)


def _present(case: Case) -> list[Softfile]:
    return [one for one in case.softfiles if one.removed_at is None]


_FINDERS: dict[int, Callable[[Case], Iterator[Problem]]] = {
    1: _step_one,
    2: _step_two,
    3: _step_three,
    4: _step_four,
    5: _step_five,
    6: _step_six,
    7: _step_seven,
}
