"""The sifat mark that papers of an exempted record carry on every page (DOMAIN section 4, rule 5)."""

from collections.abc import Iterable

from ppid_desktop.domain.lists import InventoryRow
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import Category, SecurityClass

PRACTICE_WORD = "LATIHAN"
PRACTICE_MARK = f"{PRACTICE_WORD} - bukan dokumen dinas"
_EXEMPTED, _PROPOSED = "DIKECUALIKAN", "DIKECUALIKAN (USULAN)"
_CLASSES = tuple(one.label.upper() for one in SecurityClass if one is not SecurityClass.BIASA)
_STRICTEST_FIRST = (*reversed(_CLASSES), _EXEMPTED, _PROPOSED)


def security_mark(case: Case) -> str:
    """Return `RAHASIA`, `TERBATAS`, ... or `DIKECUALIKAN (USULAN)`; empty for an open record."""
    chosen = case.record.information.security_class
    if chosen not in (None, SecurityClass.BIASA):
        return chosen.label.upper()
    if not case.proposes_exemption:
        return ""
    return _EXEMPTED if case.determination and case.determination.granted else _PROPOSED


def highest_mark(cases: Iterable[Case]) -> str:
    """Return the strictest mark among these records, which papers about all of them carry."""
    return strictest(security_mark(case) for case in cases)


def strictest(marks: Iterable[str]) -> str:
    """Return the strictest of these marks; empty when all are."""
    found = set(marks)
    return next((mark for mark in _STRICTEST_FIRST if mark in found), "")


def row_mark(row: InventoryRow) -> str:
    """Return the mark of a row that is no record yet: what it proposes to exempt is treated as exempted."""
    return _PROPOSED if row.category is Category.DIKECUALIKAN else ""


def copy_text(copy_no: int, copies: int) -> str:
    """Return `Salinan ke-1 dari 2`."""
    return f"Salinan ke-{copy_no} dari {copies}"
