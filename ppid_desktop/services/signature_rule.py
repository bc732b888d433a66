"""Whether a decision needs the lead's signature: that of exempted information does (DESIGN section 4)."""

from ppid_desktop.domain.exemption_changes import under_exemption
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.services.ports import Unit

WRITTEN_PROOF = "bukti_tertulis_dikecualikan"
"""Setting: `tidak` lets an exempted record pass without a signed sheet or signed PDF."""


def needs_signature(unit: Unit, case: Case) -> bool:
    """Return whether this record's decision needs a signed sheet or signed PDF (setting).

    A draft that was sent as exempted does, whatever the record has become by a correction since.
    """
    return under_exemption(case) and unit.office.text_setting(WRITTEN_PROOF) != "tidak"


def signature_problems(unit: Unit, case: Case) -> tuple[Problem, ...]:
    """Return that an approval lacks the signature which the record needs as it stands now.

    It may have been recorded while the record was still public.
    """
    latest = case.last_round
    if latest is None or latest.decision is None or latest.awaits_evidence:
        return ()
    if latest.signed or not needs_signature(unit, case):
        return ()
    what = "Informasi" if case.proposes_exemption else "Konsep yang dikirim sebagai informasi"
    text = f"{what} yang dikecualikan memerlukan lembar keputusan bertanda tangan; lampirkan pada langkah 6."
    return (Problem(6, "", "tanda_tangan", text),)
