"""A returned file is set aside, or taken up again: from then on it counts for nothing, or as before."""

from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.binding import counted, vouched_by
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Returned, Round, SetAside
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.repeated_corrections import said_again
from ppid_desktop.services.review_reading import ReviewReader
from ppid_desktop.services.session import Session


def put_aside(
    unit: Unit, session: Session, record_id: UUID, latest: Round, returned_id: UUID, reason: str
) -> None:
    """Keep that a file of the newest round was set aside and why; RuleBroken without a reason, or twice."""
    file = _file(latest, returned_id)
    if latest.set_aside(file.id) is not None:
        raise RuleBroken(
            "Berkas ini sudah dikesampingkan.", "Tidak ada yang berubah.", "Muat ulang untuk melihatnya."
        )
    if not reason:
        raise RuleBroken(
            "Alasan mengesampingkan berkas belum diisi.",
            "Berkas masih berlaku seperti semula.",
            "Tuliskan alasannya agar pimpinan mengetahuinya.",
        )
    over = next((one for one in latest.aside if one.returned_id == file.id), None)
    if over is not None:
        unit.rounds.take_up(latest.id, over)
    now, person, uncounted = session.clock.now(), session.account.id, over is not None
    aside = SetAside(uuid4(), file.id, now, person, reason, uncounted=uncounted)
    unit.rounds.set_aside(latest.id, aside)
    _note(unit, record_id, file, Action.RETURNED_SET_ASIDE)


def take_up(unit: Unit, reader: ReviewReader, case: Case, returned_id: UUID) -> None:
    """Let a file of the newest round count again; RuleBroken where it was not set aside.

    What it says is late where it did not count when the decision was recorded. What it says word for word
    like a file still set aside, or like one that is late, is its own from now on.
    """
    record_id, latest = case.record.id, _newest(case)
    file = _file(latest, returned_id)
    aside = latest.set_aside(file.id)
    if aside is None:
        raise RuleBroken(
            "Berkas ini tidak sedang dikesampingkan.",
            "Tidak ada yang berubah.",
            "Muat ulang untuk melihatnya.",
        )
    late = not counted(latest, file)
    unit.rounds.take_up(latest.id, aside)
    if late and latest.decision and latest.decision.counted is None:
        unit.rounds.set_aside(latest.id, replace(aside, over=True, uncounted=True))
    _note(unit, record_id, file, Action.RETURNED_TAKEN_UP)
    if late:
        _bind_no_more(unit, latest, file)
    for one in said_again(case, reader, file, late=late):
        unit.rounds.save_correction(one)
        detail = one.state.value
        unit.audit.write(AuditNote(Action.CORRECTION_HANDLED, "correction", str(one.id), detail, record_id))


def _bind_no_more(unit: Unit, latest: Round, file: Returned) -> None:
    """Keep that what came with a file is not part of the decision: the file was set aside then."""
    for one in latest.corrections:
        if one.returned_id == file.id and not one.late:
            unit.rounds.save_correction(replace(one, late=True))
    for sent in latest.sent:
        if vouched_by(sent, file):
            unit.rounds.save_sent(latest.id, replace(sent, late=True))


def _newest(case: Case) -> Round:
    if case.last_round is None:
        raise NotFound
    return case.last_round


def _file(latest: Round, returned_id: UUID) -> Returned:
    found = next((one for one in latest.returned if one.id == returned_id), None)
    if found is None:
        raise NotFound
    return found


def _note(unit: Unit, record_id: UUID, file: Returned, action: Action) -> None:
    unit.audit.write(AuditNote(action, "returned", str(file.id), file.file.sha256, record_id))
