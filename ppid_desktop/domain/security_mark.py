"""The sifat mark that papers of an exempted record carry on every page (DOMAIN section 4, rule 5)."""

from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import SecurityClass

PRACTICE_WORD = "LATIHAN"
PRACTICE_MARK = f"{PRACTICE_WORD} - bukan dokumen dinas"


def security_mark(case: Case) -> str:
    """Return `RAHASIA`, `TERBATAS`, ... or `DIKECUALIKAN (USULAN)`; empty for an open record."""
    chosen = case.record.information.security_class
    if chosen not in (None, SecurityClass.BIASA):
        return chosen.label.upper()
    if not case.proposes_exemption:
        return ""
    granted = bool(case.determinations and case.determinations[-1].granted)
    return "DIKECUALIKAN" if granted else "DIKECUALIKAN (USULAN)"


def copy_text(copy_no: int, copies: int) -> str:
    """Return `Salinan ke-1 dari 2`."""
    return f"Salinan ke-{copy_no} dari {copies}"
