"""Where a record stands in step 7, whose turn it is, and why something is read-only, decided without Qt."""

from dataclasses import dataclass
from enum import Enum

from ppid_desktop.domain import flow
from ppid_desktop.domain.approval import approval_problems
from ppid_desktop.domain.archive import Handover, Sealed
from ppid_desktop.domain.flow import StepState
from ppid_desktop.domain.indonesian import long_date, moment_text
from ppid_desktop.domain.locks import frozen
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import RecordStatus

NOT_ARCHIVIST = (
    "Akun Anda tidak memiliki peran arsiparis, sehingga langkah 7 hanya dapat dibaca. Gunakan Ganti pengguna "
    "bila perlu mengubahnya."
)
_OLD = (
    "Arsip lama dimasukkan langsung, tanpa langkah 1 sampai 6. Lengkapi isi, klasifikasi, dan berkas "
    "arsipnya, lalu segel."
)


class Stage(Enum):
    """The states of step 7."""

    NOT_READY = "not_ready"
    OFFERABLE = "offerable"
    OFFERED = "offered"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    SEALED = "sealed"
    CANCELLED = "cancelled"
    OLD = "old"


FILLED = (Stage.OFFERED, Stage.ACCEPTED, Stage.OLD)
"""Where the archivist's fields are filled in, and what forbids sealing is listed."""


WITH_ARCHIVIST = (Stage.OFFERED, Stage.ACCEPTED)
HANDOVER = {
    False: "Arsiparis memeriksa kelengkapan, lalu menerima atau mengembalikan dengan daftar alasan.",
    True: "Sampai disegel, arsiparis masih dapat mengembalikan rekaman ini dengan daftar alasan.",
}
"""What the card of the hand-over says, before and after the archivist accepted."""


@dataclass(frozen=True)
class Standing:
    """The stage and the sentence that says whose turn it is."""

    stage: Stage
    text: str


def standing_of(case: Case) -> Standing:
    """Return where the record stands."""
    now, offer = flow.status(case), case.handover
    if now is RecordStatus.DIBATALKAN:
        return Standing(Stage.CANCELLED, "Rekaman dibatalkan dan tidak diarsipkan.")
    if now is RecordStatus.DIARSIPKAN:
        return Standing(Stage.SEALED, _sealed_text(case.archive.sealed[-1]))
    if is_old(case):
        return Standing(Stage.OLD, _OLD)
    if offer is not None and offer.accepted is None:
        day = long_date(offer.offered_at.date())
        return Standing(Stage.OFFERED, f"Diajukan pada {day}. Menunggu jawaban arsiparis.")
    if offer is not None and offer.accepted:
        text = "Diterima arsiparis. Lengkapi klasifikasi dan berkas arsip, lalu segel."
        return Standing(Stage.ACCEPTED, text)
    return _before(case, offer)


def shown_problems(case: Case, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return which problems of sealing are listed: before the offer, those that stand in its way."""
    stage = standing_of(case).stage
    if stage in FILLED:
        return problems
    approved = stage is Stage.NOT_READY and not flow.blocked_reason(case, 7)
    if approved or stage in (Stage.OFFERABLE, Stage.RETURNED):
        return tuple(one for one in problems if one.step < 7)
    return ()


def _before(case: Case, offer: Handover | None) -> Standing:
    if flow.step_of(case, 6).state is not StepState.SELESAI:
        reason = flow.blocked_reason(case, 7) or _unfinished(case)
        return Standing(Stage.NOT_READY, f"Belum dapat diajukan kepada arsiparis. {reason}")
    if offer is not None:
        text = "Arsiparis mengembalikan rekaman ini. Perbaiki hal yang disebut, lalu ajukan lagi."
        return Standing(Stage.RETURNED, text)
    return Standing(Stage.OFFERABLE, "Langkah 6 selesai. Ajukan rekaman ini kepada arsiparis.")


def _unfinished(case: Case) -> str:
    if not approval_problems(case):
        return "Langkah 6 belum selesai."
    return (
        "Isinya berbeda dari yang disetujui pimpinan PPID: kirim putaran berikutnya, atau catat persetujuan "
        "pimpinan atas perbedaannya pada langkah 6."
    )


def fields_reason(case: Case, may_archive: bool) -> str:
    """Return why the archivist's fields are read-only, or an empty string."""
    stage = standing_of(case).stage
    if stage is Stage.SEALED:
        return "Versi ini sudah disegel. Perubahan sesudahnya dicatat sebagai peristiwa arsip."
    if stage is Stage.CANCELLED:
        return "Rekaman dibatalkan dan hanya dapat dibaca."
    if not may_archive:
        return NOT_ARCHIVIST
    return "Konsep sedang diperiksa pimpinan PPID, sehingga isian arsip dikunci." if frozen(case) else ""


def _sealed_text(sealed: Sealed) -> str:
    return (
        f"Versi {sealed.version} disegel pada {moment_text(sealed.sealed_at)} sebagai item {sealed.item_no}."
    )
