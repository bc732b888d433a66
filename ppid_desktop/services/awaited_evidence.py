"""Evidence added to a decision that is recorded: what was to follow is then there, and counts with it."""

from dataclasses import replace
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.binding import vouched_by
from ppid_desktop.domain.rounds import Returned, Round, RoundDecision
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import EvidenceForm
from ppid_desktop.domain.told_decision import agrees, file_behind
from ppid_desktop.services.evidence_checks import check_awaited, check_new
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.signature_rule import needs_signature


def add_to_decision(
    unit: Unit, record_id: UUID, latest: Round, made: RoundDecision, proof: Attachment
) -> None:
    """Add evidence to a recorded decision; what was pending is then there, if it is what was awaited."""
    check_new(latest, proof)
    check_awaited(latest, made.verdict, proof)
    unit.entries.add_attachment(latest.id, proof)
    file = file_behind(latest, proof)
    if file is not None and agrees(latest, file):
        _bind(unit, latest, file)
    decided = replace(latest, decision=replace(made, evidence=(*made.evidence, proof)))
    enough = decided.signed or not needs_signature(unit, unit.records.case(record_id))
    ended = latest.awaits_evidence and enough
    decision = replace(
        made, evidence=(*made.evidence, proof), evidence_pending=made.evidence_pending and not enough
    )
    unit.rounds.save(replace(latest, decision=decision))
    form = proof.form or EvidenceForm.LAIN
    detail = f"berkas {proof.file.sha256} {form.code}" + (" lengkap" if ended else "")
    unit.audit.write(AuditNote(Action.EVIDENCE_ADDED, "round", str(latest.id), detail, record_id))


def _bind(unit: Unit, latest: Round, file: Returned) -> None:
    """Let what came with a draft that became evidence be part of the approval (DESIGN section 4).

    Applied as written it is covered; left out it is a difference, as the proof of the approval asks for it.
    """
    for one in latest.corrections:
        if one.late and one.returned_id == file.id:
            unit.rounds.save_correction(replace(one, late=False))
    for sent in latest.sent:
        if sent.late and vouched_by(sent, file):
            unit.rounds.save_sent(latest.id, replace(sent, late=False))
