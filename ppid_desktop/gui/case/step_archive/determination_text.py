"""Penetapan as timeline entries, in words."""

from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.record import Case, Determination
from ppid_desktop.domain.terms import TermKind
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.timeline_view import TimelineEntry


def entries_of(case: Case) -> tuple[TimelineEntry, ...]:
    """Return the determinations, the newest first."""
    return tuple(_entry(one) for one in reversed(case.determinations))


def term_text(decided: Determination) -> str:
    """Return how long the exemption lasts, as a phrase."""
    if decided.term_kind is TermKind.TANGGAL_PASTI and decided.ends_on:
        return f"sampai {long_date(decided.ends_on)}"
    if decided.term_kind is TermKind.DURASI_TAHUN and decided.years:
        return f"selama {decided.years} tahun"
    named = decided.term_kind.label.lower() if decided.term_kind else "tanpa jangka waktu"
    return f"{named}: {decided.ends_with}" if decided.ends_with else named


def _entry(decided: Determination) -> TimelineEntry:
    granted = bool(decided.granted)
    title = "Ditetapkan dikecualikan" if granted else "Penetapan ditolak"
    lines = [
        f"Nomor {decided.number}, {decided.decided_by}." if decided.number else "",
        f"Persetujuan pimpinan: {decided.leader_approval}." if decided.leader_approval else "",
        f"Berlaku {term_text(decided)}." if granted else "",
        f"Ditinjau {long_date(decided.review_on)}." if decided.review_on else "",
        f"Alasan: {decided.reasons}" if decided.reasons else "",
    ]
    return TimelineEntry(
        str(decided.id),
        f"{decided.place}, {long_date(decided.decided_on)}".strip(", ") if decided.decided_on else "",
        title,
        "\n".join(line for line in lines if line),
        Icon.STAMP if granted else Icon.BLOCKED,
        Tone.DANGER if granted else Tone.SUCCESS,
        "Buka surat" if decided.attachments else "",
    )
