"""A returned file is set aside, or taken up again: from then on it counts for nothing, or as before."""

from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.rounds import Returned, Round, SetAside
from ppid_desktop.services.ports import Unit
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
    aside = SetAside(uuid4(), file.id, session.clock.now(), session.account.id, reason)
    unit.rounds.set_aside(latest.id, aside)
    _note(unit, record_id, file, Action.RETURNED_SET_ASIDE)


def take_up(unit: Unit, record_id: UUID, latest: Round, returned_id: UUID) -> None:
    """Let a file of the newest round count again; RuleBroken where it was not set aside."""
    file = _file(latest, returned_id)
    aside = latest.set_aside(file.id)
    if aside is None:
        raise RuleBroken(
            "Berkas ini tidak sedang dikesampingkan.",
            "Tidak ada yang berubah.",
            "Muat ulang untuk melihatnya.",
        )
    unit.rounds.take_up(latest.id, aside)
    _note(unit, record_id, file, Action.RETURNED_TAKEN_UP)


def _file(latest: Round, returned_id: UUID) -> Returned:
    found = next((one for one in latest.returned if one.id == returned_id), None)
    if found is None:
        raise NotFound
    return found


def _note(unit: Unit, record_id: UUID, file: Returned, action: Action) -> None:
    unit.audit.write(AuditNote(action, "returned", str(file.id), file.file.sha256, record_id))
