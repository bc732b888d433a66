"""Which returned files a person looks into before their corrections count together."""

import json
from collections.abc import Iterable
from uuid import UUID

from ppid_desktop.domain.approval import from_this_round
from ppid_desktop.domain.review_terms import Status, WarningCode
from ppid_desktop.domain.rounds import Correction, Returned, Round

LOOK_FIRST = frozenset(
    {
        WarningCode.MACRO,
        WarningCode.EXTERNAL_TEMPLATE,
        WarningCode.EXTERNAL_IMAGE,
        WarningCode.EXTERNAL_OTHER,
        WarningCode.OLE_OBJECT,
        WarningCode.ACTIVEX,
        WarningCode.ALTCHUNK,
        WarningCode.FIELD_ACTIVE,
        WarningCode.XML_RECOVERED,
        WarningCode.HIDDEN_TEXT,
        WarningCode.BIDI_CONTROL,
        WarningCode.ID_CONFLICT,
        WarningCode.SIG_INVALID,
        WarningCode.REL_ESCAPE,
        WarningCode.PART_UNREADABLE,
    }
)
"""What makes the reader ask for a person's look (review contract, *Coming back*)."""

_IN_DOUBT = LOOK_FIRST | {WarningCode.FIELD_MISSING, WarningCode.DUPLICATE_ANCHOR}


def doubtful_files(latest: Round) -> frozenset[UUID]:
    """Return the ids of the round's files that a person looks into first.

    A decision that only wants to be confirmed (typed, struck out) puts no correction in doubt.
    """
    return frozenset(file.id for file in latest.returned if is_doubtful(file))


def applied_together(latest: Round, corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return those that may be applied in one step, unseen: of this round's own draft, from sound files."""
    doubtful = doubtful_files(latest)
    return tuple(
        one for one in corrections if from_this_round(latest, one) and one.returned_id not in doubtful
    )


def is_doubtful(file: Returned) -> bool:
    """Return whether a person looks into this file first."""
    if file.status == Status.OK.value:
        return False
    return bool(_IN_DOUBT.intersection(json.loads(file.reading or "{}").get("warnings", ())))
