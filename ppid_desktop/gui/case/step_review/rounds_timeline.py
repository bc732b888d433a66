"""The story of the rounds as timeline entries: what went out, what came back, what was decided and done."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from uuid import UUID

from ppid_desktop.domain.decision_words import basis_text, evidence_lines
from ppid_desktop.domain.indonesian import ended, long_date, moment_text
from ppid_desktop.domain.record import Case, GivenUpVersion
from ppid_desktop.domain.rounds import Provenance, Returned, Round, RoundDecision, SentSoftfile
from ppid_desktop.domain.told_decision import name_of_piece, standing_of_file
from ppid_desktop.gui.case.file_opener import KeptFile
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.case.step_review.desk_presenter import counts
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.timeline_view import TimelineEntry
from ppid_desktop.services.papers import Paper

_NOBODY: Mapping[UUID, str] = MappingProxyType({})
_MOST_NAMES = 6  # of softfiles in one entry
_OPEN, _FOLD = "open", "fold"
_ROUND_PAPERS = (Paper.NOTA_PENGAJUAN, Paper.LEMBAR_KEPUTUSAN)
_READ = {"ok": "terbaca", "review": "terbaca, perlu diperiksa", "rejected": "tidak dapat dibaca"}


def entries_of(
    case: Case, names: Mapping[UUID, str] = _NOBODY, opened: Collection[UUID] = ()
) -> tuple[TimelineEntry, ...]:
    """Return the entries, the newest round first, each from its beginning; `names` are those of accounts.

    An earlier round is one entry that sums it up, unless it is among those `opened`.
    """
    return tuple(_story(case, names, opened))


def opened_by(key: str) -> UUID | None:
    """Return the earlier round that a button's key opens or folds up, if it does."""
    kind, _, round_id = key.partition(":")
    return UUID(round_id) if kind in (_OPEN, _FOLD) else None


def toggling(round_id: UUID, *, opened: bool) -> str:
    """Return the key of the button that folds an opened round up, or opens one."""
    return f"{_FOLD if opened else _OPEN}:{round_id}"


def _story(case: Case, names: Mapping[UUID, str], opened: Collection[UUID]) -> Iterator[TimelineEntry]:
    latest = case.last_round
    untold = {one.version: one for one in case.record.given_up}
    for one in reversed(case.rounds):
        if gone := untold.pop(one.version, None):
            yield _given_up(gone, names)
        past = one is not latest
        if past and one.id not in opened:
            yield _summed_up(one)
        else:
            yield from _of_round(one, names, past=past)


def sent_side(case: Case, file: Returned) -> str:
    """Return the key under which the draft a file came from is compared; empty when it is not known."""
    found = (one for one in case.rounds if any(export.id == file.export_id for export in one.exports))
    return next((f"sent:{one.id}" for one in found), "")


def files_behind(case: Case, key: str) -> tuple[KeptFile, ...]:
    """Return the files that an entry's key stands for: copies sent, one file returned, or evidence."""
    for one in case.rounds:
        if key == f"sent:{one.id}":
            return tuple((export.file_name, export.id) for export in one.exports)
        if key == f"decided:{one.id}" and one.decision:
            return tuple((name_of_piece(one, proof), proof.id) for proof in one.decision.evidence)
        for file in one.returned:
            if key == f"returned:{file.id}":
                return ((file.original_name, file.id),)
    return ()


def evidence_behind(case: Case, key: str) -> UUID | None:
    """Return the first piece of evidence of the decision that a button's key stands for, in any round."""
    decisions = (one.decision for one in case.rounds if one.decision and key == f"decided:{one.id}")
    return next((proof.id for decision in decisions for proof in decision.evidence[:1]), None)


def paper_behind(case: Case, key: str) -> PaperRequest | None:
    """Return the paper of an earlier round that a button's key stands for."""
    for one in case.rounds:
        for paper in _ROUND_PAPERS:
            if key == f"{paper.code}:{one.id}":
                return PaperRequest(paper, case.record.id, one.id)
    return None


def _of_round(one: Round, names: Mapping[UUID, str], *, past: bool) -> Iterator[TimelineEntry]:
    # The papers of the newest round have their buttons below the story.
    papers = tuple((f"{paper.code}:{one.id}", paper.label) for paper in _ROUND_PAPERS)
    fold = (toggling(one.id, opened=True), "Ringkas")
    yield replace(_sent(one, names), more=(*papers, fold) if past else ())
    for file in one.returned:
        yield _came_back(file, one, names)
    yield from (_replaced(sent, sent.came) for sent in one.sent if sent.came)
    if one.corrections:
        yield _worked_through(one, names)
    if one.decision:
        yield _decided(one, one.decision, names)
    if one.withdrawn:
        when = moment_text(one.withdrawn.at)
        title = f"Putaran {one.number} ditarik kembali"
        text = f"Alasan: {ended(one.withdrawn.reason)}{_by(names, one.withdrawn.by)}"
        yield TimelineEntry("", when, title, text, Icon.UNDO, Tone.MUTED)


def _summed_up(one: Round) -> TimelineEntry:
    made = one.decision
    title = f"Putaran {one.number}: {made.verdict.label}" if made else f"Putaran {one.number} ditarik kembali"
    back = f"{len(one.returned)} berkas kembali." if one.returned else ""
    done = f"{counts(one.corrections)}." if one.corrections else ""
    sent = f"Dikirim {long_date(one.sent_on)} kepada {one.recipient}."
    ended_on = made.decided_on if made else one.withdrawn.at.date() if one.withdrawn else one.sent_on
    icon, tone = _end_of(one)
    key = toggling(one.id, opened=False)
    text = " ".join(part for part in (sent, back, done) if part)
    return TimelineEntry(key, long_date(ended_on), title, text, icon, tone, "Tampilkan")


def _end_of(one: Round) -> tuple[Icon, Tone]:
    """Return how a round ended: approved, sent back, or withdrawn."""
    if one.decision is None:
        return Icon.UNDO, Tone.MUTED
    return (Icon.STAMP, Tone.SUCCESS) if one.decision.verdict.approves else (Icon.NEEDS_FIX, Tone.DANGER)


def _given_up(one: GivenUpVersion, names: Mapping[UUID, str]) -> TimelineEntry:
    title = f"Versi {one.version} dibatalkan dengan putarannya"
    text = f"Alasan: {ended(one.reason)}{_by(names, one.by)}"
    return TimelineEntry("", moment_text(one.at), title, text, Icon.UNDO, Tone.MUTED)


def _worked_through(one: Round, names: Mapping[UUID, str]) -> TimelineEntry:
    done = not one.open_corrections
    icon, tone = (Icon.DONE, Tone.SUCCESS) if done else (Icon.IN_WORK, Tone.WARNING)
    handled = [each for each in one.corrections if each.handled_at is not None]
    people = dict.fromkeys(names.get(each.handled_by, "") for each in handled if each.handled_by)
    who = ", ".join(name for name in people if name)
    text = counts(one.corrections) + "." + (f"\nOleh {who}." if who else "")
    last = max((each.handled_at for each in handled if each.handled_at), default=None)
    when = moment_text(last) if last else f"Putaran {one.number}"
    return TimelineEntry("", when, "Koreksi ditindaklanjuti", text, icon, tone)


def _by(names: Mapping[UUID, str], account_id: UUID) -> str:
    return f" Oleh {names[account_id]}." if account_id in names else ""


def _entered(names: Mapping[UUID, str], account_id: UUID) -> str:
    return f" Dicatat oleh {names[account_id]}." if account_id in names else ""


def _sent(one: Round, names: Mapping[UUID, str]) -> TimelineEntry:
    codes = ", ".join(export.code for export in one.exports)
    files = ", ".join(sent.file_name for sent in one.sent[:_MOST_NAMES])
    files += f", dan {len(one.sent) - _MOST_NAMES} lainnya" if len(one.sent) > _MOST_NAMES else ""
    lines = [
        f"Kepada {one.recipient} melalui {one.channel.after_through}, nota {one.memo_no}, "
        f"{one.copies} salinan.{_by(names, one.created_by)}",
        f"Kode: {codes}." if codes else "",
        f"Softfile: {files}." if files else "Tanpa softfile.",
        "Bagian dari pengajuan kolektif: satu nota untuk beberapa konsep." if one.submission_id else "",
    ]
    text = "\n".join(line for line in lines if line)
    return TimelineEntry(
        f"sent:{one.id}",
        long_date(one.sent_on),
        f"Putaran {one.number} dikirim" + (f" (versi {one.version})" if one.version > 1 else ""),
        text,
        Icon.SEND,
        Tone.ACCENT,
        "Buka konsep" if one.exports else "",
    )


def _came_back(file: Returned, one: Round, names: Mapping[UUID, str]) -> TimelineEntry:
    refused = not file.readable
    icon, tone = (Icon.WARNING, Tone.WARNING) if refused else (Icon.RECEIVE, Tone.ACCENT)
    sender = file.sender or "pengirim tidak dicatat"
    own = counts(tuple(each for each in one.corrections if each.returned_id == file.id))
    told = standing_of_file(one, file)
    if one.set_aside(file.id):
        icon, tone = Icon.UNDO, Tone.MUTED
    text = (
        f"{file.original_name} dari {sender} melalui {file.channel.after_through}; {_READ[file.status]}."
        f"{_by(names, file.entered_by)}" + (f"\n{own}." if own else "") + (f"\n{told}" if told else "")
    )
    return TimelineEntry(
        f"returned:{file.id}", long_date(file.received_on), "Hasil koreksi diterima", text, icon, tone, "Buka"
    )


def _replaced(sent: SentSoftfile, came: Provenance) -> TimelineEntry:
    late = " Setelah keputusan dicatat." if sent.late else ""
    text = (
        f"{sent.file_name} diganti versi {sent.new_version}, dari {came.sender} "
        f"melalui {came.channel.after_through}.{late}"
    )
    title, when = "Softfile hasil koreksi diterima", long_date(came.received_on)
    return TimelineEntry("", when, title, text, Icon.RECEIVE, Tone.ACCENT)


def _decided(one: Round, decision: RoundDecision, names: Mapping[UUID, str]) -> TimelineEntry:
    lines = [
        f"{decision.decider_name}, {decision.decider_position}, melalui {decision.channel.after_through}."
        f"{_entered(names, decision.entered_by)}",
        f"Catatan: {decision.note}" if decision.note else "",
        basis_text(one),
        *evidence_lines(one),
        f"Persetujuan atas perbedaan: {decision.consent}" if decision.consent else "",
    ]
    return TimelineEntry(
        f"decided:{one.id}",
        long_date(decision.decided_on),
        f"Putaran {one.number}: {decision.verdict.label}",
        "\n".join(line for line in lines if line),
        *_end_of(one),
        "Buka bukti" if decision.evidence else "",
    )
