"""What an offer to the archivist needs, which offer can be answered, and how its answer is kept."""

from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import UNCOVERED
from ppid_desktop.domain.archive import Handover
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.flow import StepState, preparation_problems, step_of
from ppid_desktop.domain.locks import require_open
from ppid_desktop.domain.record import Case
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.signature_rule import signature_problems


def check_offer(unit: Unit, case: Case) -> None:
    """Raise RuleBroken unless step 6 is finished and everything before it is complete."""
    require_open(case)
    if case.handover and case.handover.accepted is not False:
        raise RuleBroken("Rekaman ini sudah diajukan kepada arsiparis.", "Tidak ada yang berubah.", "")
    review = step_of(case, 6)
    if review.state is not StepState.SELESAI:
        uncovered = any(one.code == UNCOVERED for one in review.problems)
        raise RuleBroken(
            "Isi rekaman tidak sama dengan yang disetujui pimpinan PPID."
            if uncovered
            else "Langkah 6 belum selesai.",
            "Rekaman belum dapat diajukan kepada arsiparis.",
            "Kirim putaran berikutnya, atau catat persetujuan pimpinan atas perbedaannya pada langkah 6."
            if uncovered
            else "Selesaikan keputusan, koreksi, dan softfile pada langkah 6.",
        )
    found = (*preparation_problems(case), *signature_problems(unit, case))
    if found:
        what = " ".join(problem.text for problem in found)
        meaning = "Rekaman belum dapat diajukan kepada arsiparis."
        raise RuleBroken(what, meaning, "Lengkapi hal yang disebut di atas.")


def check_acceptance(unit: Unit, case: Case) -> None:
    """Raise RuleBroken where what was offered is no longer what the lead approved, or lacks something."""
    review = step_of(case, 6)
    found = (*review.problems, *preparation_problems(case), *signature_problems(unit, case))
    unfinished = "" if review.state is StepState.SELESAI else "Langkah 6 belum selesai."
    what = " ".join(dict.fromkeys(problem.text for problem in found)) or unfinished
    if what:
        raise RuleBroken(
            f"Rekaman ini berubah sejak diajukan. {what}",
            "Rekaman belum diterima.",
            "Kembalikan rekaman ini kepada petugas dengan menyebut hal itu.",
        )


def open_offer(case: Case, *, again: bool) -> Handover:
    """Return the offer to answer; RuleBroken without one. `again` takes an accepted one too."""
    require_open(case)
    offer = case.handover
    if offer is None or not (offer.accepted is None or (again and offer.accepted)):
        raise RuleBroken(
            "Tidak ada pengajuan yang menunggu jawaban arsiparis.",
            "Tidak ada yang berubah.",
            "Minta petugas mengajukan rekaman ini terlebih dahulu.",
        )
    return offer


def save_answer(unit: Unit, record_id: UUID, offer: Handover, answer: Handover) -> UUID:
    """Save the answer to an offer and return its id; an acceptance stays beside a return after it."""
    if not offer.accepted:
        unit.archive.save_handover(answer)
        return answer.id
    later = replace(answer, id=uuid4())
    unit.archive.add_handover(record_id, later)
    return later.id
