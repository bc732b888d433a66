"""What a draft submits of a record: what belongs to an exemption counts only while one is proposed."""

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case

_OF_AN_EXEMPTION = frozenset({Owner.TEST, Owner.PARTICIPANT})


def submits(case: Case, owner: Owner) -> bool:
    """Return whether a draft of the record as it is now prints fields and entries of this kind.

    Test and participants of a proposal that failed stay with the record (DOMAIN section 4, rule 2).
    """
    return case.proposes_exemption or owner not in _OF_AN_EXEMPTION
