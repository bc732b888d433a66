"""What several files of a round say alike: told once, and not lost when one of them is set aside."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.corrections import corrections_of, not_known_yet, saying
from ppid_desktop.domain.look_first import doubtful_files, is_doubtful
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review import ReviewResult, Status
from ppid_desktop.domain.rounds import Correction, CorrectionState, Export, Returned, Round
from ppid_desktop.services.review_reading import ReviewReader


def corrections_in(case: Case, returned: Returned, result: ReviewResult) -> tuple[Correction, ...]:
    """Return every remark of a file as it was read; none of a refused one."""
    if result.status is Status.REJECTED:
        return ()
    return corrections_of(result, _export_of(case, returned), returned.id, uuid4)


def said_before(latest: Round, returned: Returned) -> tuple[Correction, ...]:
    """Return what earlier files say that are as trustworthy as this one, without what was set aside."""
    alike = {file.id for file in latest.returned if file.verdict == returned.verdict}
    return tuple(one for one in latest.corrections if one.returned_id in alike and not one.set_aside)


def settled_before(case: Case, returned: Returned, found: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return a file's remarks, those answered that the earlier round of its draft dealt with already."""
    of_draft = (one for one in case.rounds[:-1] if any(each.id == returned.export_id for each in one.exports))
    earlier = next(of_draft, None)
    known = earlier.corrections if earlier else ()
    dealt = {saying(one): one for one in known if one.state is not CorrectionState.OPEN and not one.set_aside}
    return tuple(_answered(one, earlier, dealt.get(saying(one))) for one in found)


def _answered(one: Correction, earlier: Round | None, before: Correction | None) -> Correction:
    if earlier is None or before is None:
        return one
    told = f"Sudah ditindaklanjuti pada putaran {earlier.number}: {before.state.label.lower()}."
    reason = f"{told} {before.reason}".strip()
    return replace(
        one,
        state=CorrectionState.ANSWERED,
        reason=reason,
        handled_at=before.handled_at,
        handled_by=before.handled_by,
    )


def vouched_for(latest: Round, returned: Returned, told: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return what waits from files to look into first and a sound one repeats, as the sound one's own."""
    if is_doubtful(returned):
        return ()
    doubtful = doubtful_files(latest)
    waiting = [
        one
        for one in said_before(latest, returned)
        if one.returned_id in doubtful and one.state is CorrectionState.OPEN
    ]
    unsaid = {one.id for one in not_known_yet(waiting, told)}
    return tuple(replace(one, returned_id=returned.id) for one in waiting if one.id not in unsaid)


def repeated_elsewhere(case: Case, reader: ReviewReader, own: Sequence[Correction]) -> dict[UUID, Correction]:
    """Return by id what of one file's corrections another standing file says too, as that file's own.

    `own` are corrections of one file of the newest round.
    """
    latest = case.last_round
    files = {file.id: file for file in latest.returned} if latest else {}
    found: dict[UUID, Correction] = {}
    for other in _alike(latest, files, own):
        told = corrections_in(case, other, reader.from_json(other.reading))
        new = {one.id for one in not_known_yet(own, told)}
        found |= {one.id: replace(one, returned_id=other.id) for one in own if one.id not in new}
    return found


def _alike(
    latest: Round | None, files: dict[UUID, Returned], own: Sequence[Correction]
) -> tuple[Returned, ...]:
    """Return the files that stand, read like the one whose corrections are given."""
    mine = files.get(own[0].returned_id) if own and own[0].returned_id else None
    if latest is None or mine is None:
        return ()
    others = (file for file in files.values() if file.id != mine.id and not latest.set_aside(file.id))
    return tuple(file for file in others if file.verdict == mine.verdict)


def _export_of(case: Case, returned: Returned) -> Export | None:
    exports = {export.id: export for one in case.rounds for export in one.exports}
    return exports.get(returned.export_id) if returned.export_id else None
