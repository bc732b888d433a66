"""What several files of a round say alike: told once, and not lost when one of them is set aside."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import entry_text
from ppid_desktop.domain.binding import counted
from ppid_desktop.domain.corrections import corrections_of, not_known_yet, saying
from ppid_desktop.domain.look_first import doubtful_files, is_doubtful
from ppid_desktop.domain.places import Places, locate
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review import ReviewResult, Status
from ppid_desktop.domain.rounds import Correction, CorrectionState, Export, Returned, Round
from ppid_desktop.domain.three_way import same_value
from ppid_desktop.services.correction_applying import reopened
from ppid_desktop.services.review_reading import ReviewReader


def corrections_in(case: Case, returned: Returned, result: ReviewResult) -> tuple[Correction, ...]:
    """Return every remark of a file as it was read; none of a refused one."""
    if result.status is Status.REJECTED:
        return ()
    return corrections_of(result, _export_of(case, returned), returned.id, uuid4)


def said_before(latest: Round, returned: Returned) -> tuple[Correction, ...]:
    """Return what earlier files say that are as trustworthy as this one, none of those set aside."""
    alike = {file.id for file in latest.standing if file.verdict == returned.verdict}
    return tuple(one for one in latest.corrections if one.returned_id in alike and not one.set_aside)


def settled_before(case: Case, returned: Returned, found: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return a file's remarks, those answered that the earlier round of its draft dealt with already.

    One that was applied is asked for again once the record says something else, and everything of a version
    that was given up.
    """
    given_up = {one.version for one in case.record.given_up}
    of_draft = (one for one in case.rounds[:-1] if any(each.id == returned.export_id for each in one.exports))
    earlier = next(of_draft, None)
    known = earlier.corrections if earlier and earlier.version not in given_up else ()
    dealt = {saying(one): one for one in known if _still_settled(case, one)}
    return tuple(_answered(one, earlier, dealt.get(saying(one))) for one in found)


def _still_settled(case: Case, one: Correction) -> bool:
    if one.state is CorrectionState.OPEN or one.set_aside:
        return False
    if not one.applies:
        return True
    if one.row is None:
        here = locate(case, one.place) if one.place else None
        return here is not None and same_value(here.text, one.applied)
    entry = Places(case).entry(one.row.entry_id)
    text = entry_text(entry[0], entry[2]) if entry else None
    return text == (one.applied if one.row.added else None)


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
    if is_doubtful(returned) or latest.decision is not None:  # a later file vouches for nothing decided
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

    `own` are corrections of one file of the newest round. A file that did not count when the decision was
    recorded takes over, as late, only what nobody has dealt with.
    """
    latest = case.last_round
    files = {file.id: file for file in latest.returned} if latest else {}
    found: dict[UUID, Correction] = {}
    for other in _alike(latest, files, own):
        told = corrections_in(case, other, reader.from_json(other.reading))
        new = {one.id for one in not_known_yet(own, told)}
        late = latest is not None and not counted(latest, other)
        free = (one for one in own if one.state is CorrectionState.OPEN or not late)
        again = (one for one in free if one.id not in new and one.id not in found)
        found |= {one.id: replace(one, returned_id=other.id, late=late) for one in again}
    return found


def said_again(case: Case, reader: ReviewReader, file: Returned, *, late: bool) -> tuple[Correction, ...]:
    """Return what a file taken up again says like one set aside, or like a late one, as its own.

    What was declined only because its file was set aside waits again.
    """
    latest = case.last_round
    if latest is None:
        return ()
    alike = {one.id for one in latest.returned if one.verdict == file.verdict} - {file.id}
    others = [
        one
        for one in latest.corrections
        if one.returned_id in alike and (latest.set_aside(one.returned_id) or (one.late and not late))
    ]
    own = [one for one in latest.corrections if one.returned_id == file.id]
    told = corrections_in(case, file, reader.from_json(file.reading))
    new = {one.id for one in not_known_yet(others, not_known_yet(told, own))}
    again = (one for one in others if one.id not in new)
    return tuple(
        replace(reopened(one) if one.set_aside else one, returned_id=file.id, late=late) for one in again
    )


def _alike(
    latest: Round | None, files: dict[UUID, Returned], own: Sequence[Correction]
) -> tuple[Returned, ...]:
    """Return the files that stand, read like the one whose corrections are given."""
    mine = files.get(own[0].returned_id) if own and own[0].returned_id else None
    if latest is None or mine is None:
        return ()
    return tuple(file for file in latest.standing if file.id != mine.id and file.verdict == mine.verdict)


def _export_of(case: Case, returned: Returned) -> Export | None:
    exports = {export.id: export for one in case.rounds for export in one.exports}
    return exports.get(returned.export_id) if returned.export_id else None
