"""The officer asked the lead: the recorded decision holds, although a file that came later says another."""

from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.rounds import Round, Upheld
from ppid_desktop.domain.told_decision import opposing
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session

_NOT_KEPT = "Pertentangan keputusan belum diselesaikan."


def uphold(
    unit: Unit, session: Session, record_id: UUID, latest: Round | None, returned_id: UUID, reason: str
) -> None:
    """Keep that the decision holds against a file; RuleBroken without a reason or a contradiction."""
    against = opposing(latest) if latest else ()
    file = next((one for one in against if one.id == returned_id), None)
    if latest is None or file is None:
        raise RuleBroken(
            "Berkas ini tidak menyatakan keputusan lain daripada yang dicatat.",
            "Tidak ada yang berubah.",
            "Muat ulang untuk melihatnya.",
        )
    if not reason:
        raise RuleBroken(
            "Belum ditulis bagaimana dan kapan pimpinan PPID menegaskan keputusannya.",
            _NOT_KEPT,
            "Tanyakan kepada pimpinan, lalu tuliskan jawabannya.",
        )
    one = Upheld(uuid4(), file.id, session.clock.now(), session.account.id, reason)
    unit.rounds.uphold(latest.id, one)
    unit.audit.write(AuditNote(Action.DECISION_UPHELD, "returned", str(file.id), file.file.sha256, record_id))
