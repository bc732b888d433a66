"""A case whose draft is out, with the export as the writer makes it."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ppid_desktop.documents.draft.writer import DocxDraftWriter
from ppid_desktop.domain.approval import content_hash, printed_pairs, sent_pairs
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import (
    Correction,
    CorrectionSource,
    CorrectionState,
    Export,
    Round,
    RoundDecision,
)
from ppid_desktop.domain.terms import Channel, Verdict
from tests.documents.draft import samples


def sent(case: Case, corrections: tuple[Correction, ...] = ()) -> Case:
    """Return the case with one round sent out and approved."""
    content = samples.content_of(case)
    identity = samples.identity()
    written = DocxDraftWriter().write(content, identity, samples.KEY)
    export = Export(
        identity.export_id,
        1,
        written.code,
        samples.stored(500),
        written.file_name,
        samples.NOW,
        written.registry,
        content.places(),
    )
    sent_files = samples.sent_of(case)
    by_id = {one.id: one for one in case.softfiles}
    pairs = printed_pairs(case, content.places())
    pairs += sent_pairs((by_id[one.softfile_id], one.version) for one in sent_files)
    decision = RoundDecision(
        Verdict.DISETUJUI,
        date(2026, 3, 9),
        samples.uid(2),
        "Kepala Biro Contoh",
        "Kepala Biro Contoh",
        Channel.SURAT,
        samples.uid(1),
        samples.NOW,
    )
    one = Round(
        samples.uid(60),
        1,
        "021",
        date(2026, 3, 4),
        "Kepala Biro Contoh",
        Channel.SURAT,
        samples.NOW,
        samples.uid(1),
        content_hash(pairs),
        exports=(export,),
        sent=tuple(replace(file, outcome="tetap") for file in sent_files),
        corrections=corrections,
        decision=decision,
    )
    return replace(case, rounds=(one,))


def title_correction(case: Case, after: str, state: CorrectionState, applied: str = "") -> Correction:
    """Return a correction of the title in a given state."""
    place = next(one for one in samples.content_of(case).places() if one.field_id == "judul")
    before = case.record.information.title
    number = 800 + len(after)
    return Correction(
        UUID(int=number),
        CorrectionSource.TRACKED,
        "judul",
        place,
        "Judul Informasi",
        before,
        after,
        state=state,
        applied=applied,
        reason="Sudah benar" if state is CorrectionState.NOT_APPLIED else "",
    )


def with_title(case: Case, title: str) -> Case:
    """Return the case under another title."""
    return replace(
        case, record=replace(case.record, information=replace(case.record.information, title=title))
    )
