"""Where a record stands in step 6 and what comes next, decided without Qt."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ppid_desktop.domain import flow
from ppid_desktop.domain.approval import UNCOVERED
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.locks import closed
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.rules import OPEN_SOFTFILE
from ppid_desktop.domain.terms import Category
from ppid_desktop.domain.told_decision import contradiction_text, opposing
from ppid_desktop.gui.case.case_presenter import missing

_UNCOVERED = "Isi rekaman sekarang tidak lagi sama dengan yang disetujui."


class Phase(Enum):
    """The states of step 6."""

    BLOCKED = "blocked"
    READY = "ready"
    OUT = "out"
    ANSWERED = "answered"
    APPROVED = "approved"
    SENT_BACK = "sent_back"
    CLOSED = "closed"


@dataclass(frozen=True)
class Standing:
    """The phase, the sentence over the page and, while sending is blocked, what stands in the way.

    `open` says that an approved round still lacks something.
    """

    phase: Phase
    text: str
    way: tuple[Problem, ...] = ()
    open: bool = False


def standing_of(case: Case, today: date) -> Standing:
    """Return where the record stands."""
    latest = case.last_round
    if closed(case):
        return Standing(Phase.CLOSED, "Putaran koreksi rekaman ini sudah selesai dan hanya dapat dibaca.")
    if latest is None:
        return _before_sending(case)
    if latest.decision is None:
        return _undecided(latest, today)
    return _decided(case, latest)


def _before_sending(case: Case) -> Standing:
    reason = flow.blocked_reason(case, 6)
    if reason:
        return Standing(Phase.BLOCKED, reason, in_the_way(case))
    again = " Putaran sebelumnya sudah ditarik kembali." if case.current_rounds else ""
    return Standing(Phase.READY, f"Langkah 1 sampai 5 selesai.{again} Konsep siap dikirim.")


def _undecided(latest: Round, today: date) -> Standing:
    if latest.waiting:
        days = (today - latest.sent_on).days
        since = f"sejak {days} hari" if days > 0 else "sejak hari ini"
        text = f"Menunggu {latest.recipient} {since}. Isi yang dikirim hanya dapat dibaca sampai ada jawaban."
        return Standing(Phase.OUT, text)
    left = len(latest.open_corrections)
    work = f"{left} koreksi menunggu tindak lanjut" if left else "semua koreksi sudah ditindaklanjuti"
    text = f"Hasil koreksi putaran {latest.number} sudah masuk: {work}. Catat keputusan pimpinan di bawah."
    return Standing(Phase.ANSWERED, text)


def _decided(case: Case, latest: Round) -> Standing:
    found = missing(case, 6)
    told_apart = ("dikembalikan", UNCOVERED, OPEN_SOFTFILE)
    left = [one.text for one in found if one.code not in told_apart]
    if waiting := sum(one.code == OPEN_SOFTFILE for one in found):
        left.append(f"{waiting} softfile yang diajukan belum dinyatakan tetap atau diganti.")
    left += [_UNCOVERED] if any(one.code == UNCOVERED for one in found) else []
    approved = latest.decision is not None and latest.decision.verdict.approves
    opposed = [] if approved else [contradiction_text(file) for file in opposing(latest)]
    told = [*left, *(["Bukti keputusan masih menyusul."] if latest.awaits_evidence else []), *opposed]
    rest = " " + " ".join(told) if told else ""
    if approved:
        done = "" if left else " Langkah ini selesai; lanjutkan ke pengarsipan."
        text = f"Konsep putaran {latest.number} disetujui.{done}{rest}"
        return Standing(Phase.APPROVED, text, open=not done)
    text = (
        f"Konsep putaran {latest.number} dikembalikan. Perbaiki pada langkah 1 sampai 5, lalu kirim putaran "
        f"berikutnya.{rest}"
    )
    return Standing(Phase.SENT_BACK, text, in_the_way(case))


def in_the_way(case: Case) -> tuple[Problem, ...]:
    """Return what must be completed in steps 1 to 5 before a draft can go out."""
    found = [one for step in range(1, 6) for one in missing(case, step) if not one.warning]
    if case.record.information.category is Category.BELUM:
        found.insert(0, Problem(1, "kategori", "belum", "Kategori informasi belum dipilih."))
    return tuple(found)


def waiting_lines(one: Round) -> str:
    """Return what went out, to whom, how and when, as lines."""
    copies = f"{one.copies} salinan" if one.copies > 1 else "1 salinan"
    lines = [
        f"Putaran {one.number}, nota {one.memo_no}, dikirim {long_date(one.sent_on)} kepada {one.recipient} "
        f"melalui {one.channel.after_through}.",
        f"{copies} konsep dan {len(one.sent)} softfile.",
    ]
    return "\n".join(lines)


def code_lines(one: Round) -> str:
    """Return the tracking code of every copy."""
    return "\n".join(f"Kode konsep salinan {export.copy_no}: {export.code}" for export in one.exports)
