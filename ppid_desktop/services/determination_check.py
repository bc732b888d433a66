"""What a penetapan must say before it is kept (DOMAIN section 4, rules 2 and 3)."""

from dataclasses import replace

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.flow import status
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case, Determination, Origin
from ppid_desktop.domain.rules import determination_problems, exemption_problems
from ppid_desktop.domain.terms import RecordStatus


def cleaned(decided: Determination) -> Determination:
    """Return the penetapan with texts that every paper and list can hold; TextTooLong."""
    return replace(
        decided,
        number=FreeText.DETERMINATION_NUMBER.read(decided.number),
        place=FreeText.DETERMINATION_PLACE.read(decided.place),
        decided_by=FreeText.DETERMINED_BY.read(decided.decided_by),
        leader_approval=FreeText.LEADER_APPROVAL.read(decided.leader_approval),
        ends_with=FreeText.ENDS_WITH.read(decided.ends_with),
        reasons=FreeText.DETERMINATION_REASONS.read(decided.reasons),
    )


def check_determination(case: Case, decided: Determination) -> None:
    """Raise RuleBroken that names what the penetapan lacks."""
    if not case.proposes_exemption or status(case) is RecordStatus.DIBATALKAN:
        raise RuleBroken(
            "Penetapan hanya berlaku untuk informasi yang diusulkan dikecualikan.",
            "Penetapan belum dicatat.",
            "Periksa kategori informasi.",
        )
    # UU 14/2008 Ps 19, DOMAIN section 4 rule 2: no exemption without a consequence test.
    untested = exemption_problems(case) if decided.granted and case.record.origin is Origin.SOP else ()
    found = (*_undecided(decided), *untested, *determination_problems(case, decided))
    if found:
        what = " ".join(problem.text for problem in found)
        raise RuleBroken(what, "Penetapan belum dicatat.", "Lengkapi isian yang disebut di atas.")


def _undecided(decided: Determination) -> tuple[Problem, ...]:
    text = "Penetapan belum menyatakan usulan diterima atau ditolak."
    return (Problem(7, "hasil", "kosong", text),) if decided.granted is None else ()
