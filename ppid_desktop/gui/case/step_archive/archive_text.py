"""What step 7 says about hand-overs, the seal and events, decided without Qt."""

from collections.abc import Sequence

from ppid_desktop.domain.archive import ArchiveEvent, ArchiveFile, Handover
from ppid_desktop.domain.indonesian import ended, long_date, moment_text
from ppid_desktop.domain.lists import FileCheck
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rules import OPEN_SOFTFILE
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.timeline_view import TimelineEntry

# What is put right in step 6, although it is found while sealing.
_IN_REVIEW = frozenset({"belum_disetujui", "bukti_menyusul", "koreksi_terbuka", OPEN_SOFTFILE})


def step_of_problem(problem: Problem) -> int:
    """Return the step where a problem of sealing is put right."""
    return 6 if problem.code in _IN_REVIEW else problem.step


def handover_entries(case: Case) -> tuple[TimelineEntry, ...]:
    """Return the hand-overs with their answers, the newest first."""
    shown = case.archive.handovers
    before = (None, *shown)
    return tuple(_handover(one, last) for one, last in reversed([*zip(shown, before, strict=False)]))


def _handover(one: Handover, last: Handover | None) -> TimelineEntry:
    """Show a hand-over; `last` is the one before it, of the same offer where that was accepted first."""
    when = f"Diajukan {moment_text(one.offered_at)}"
    if one.accepted is None:
        return TimelineEntry("", when, "Menunggu jawaban arsiparis", "", Icon.WAITING, Tone.WARNING)
    if one.answered_at:
        when += f", dijawab {moment_text(one.answered_at)}"
    if one.accepted:
        return TimelineEntry("", when, "Diterima arsiparis", "", Icon.DONE, Tone.SUCCESS)
    text = "\n".join(f"• {reason}" for reason in one.reasons)
    undone = last is not None and bool(last.accepted) and last.offered_at == one.offered_at
    title = "Dikembalikan arsiparis sesudah diterima" if undone else "Dikembalikan arsiparis"
    return TimelineEntry("", when, title, text, Icon.NEEDS_FIX, Tone.DANGER)


def event_entries(case: Case) -> tuple[TimelineEntry, ...]:
    """Return the events beside the sealed version, the newest first."""
    return tuple(_event(one) for one in reversed(case.archive.events))


def _event(one: ArchiveEvent) -> TimelineEntry:
    lines = [
        one.text,
        f"Oleh {one.person}." if one.person else "",
        f"Dasar: {one.basis}." if one.basis else "",
    ]
    count = len(one.attachments)
    lines.append(f"{count} lampiran." if count > 1 else "")
    return TimelineEntry(
        str(one.id),
        long_date(one.happened_on),
        one.kind.label,
        "\n".join(line for line in lines if line),
        Icon.LOG,
        Tone.ACCENT,
        "Buka" if one.attachments else "",
    )


def sealed_lines(case: Case, file: ArchiveFile | None) -> str:
    """Return version, number and place of the sealed record, as lines."""
    sealed = case.archive.sealed[-1]
    place = case.archive.fields.location.text
    lines = [
        f"Versi {sealed.version}, nomor item {sealed.item_no}, disegel {moment_text(sealed.sealed_at)}.",
        f"Berkas arsip {file.number}: {file.description}." if file else "",
        f"Letak: {place}." if place else "",
        *(
            f"Versi {one.version} dibatalkan {moment_text(one.at)}. Alasan: {ended(one.reason)}"
            for one in case.record.given_up
        ),
    ]
    return "\n".join(line for line in lines if line)


def sealed_parts(case: Case) -> str:
    """Return what the seal freezes; an old archive has neither rounds nor decision."""
    middle = "sumber" if is_old(case) else "putaran, keputusan"
    return f"isi, softfile, {middle}, dan identitas"


def grouped_digest(digest: str) -> str:
    """Return a digest in groups of eight, as it is printed."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def checked_text(checks: Sequence[FileCheck]) -> str:
    """Return the result of checking the record's files, naming what is damaged."""
    bad = [one for one in checks if not one.intact]
    if not bad:
        return f"{len(checks)} berkas diperiksa dan semuanya utuh."
    names = "\n".join(f"• {one.softfile_name}: {one.reason}" for one in bad)
    told = f"{len(bad)} dari {len(checks)} berkas rusak."
    return f"{told} Pulihkan dari cadangan:\n{names}"
