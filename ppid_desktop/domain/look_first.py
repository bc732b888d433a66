"""Which returned files a person looks into before their corrections count together."""

import json
from collections.abc import Iterable, Iterator
from uuid import UUID

from ppid_desktop.domain.binding import from_this_round
from ppid_desktop.domain.contradictions import contradicting
from ppid_desktop.domain.exemption_changes import decides_exemption
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.domain.review_terms import MarkingKind, Status, WarningCode
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
    """Return those that may be applied in one step, unseen: of this round's own draft, from sound files.

    Not among them is a text that still holds words the lead struck out by hand, one that another correction
    of the round gainsays, nor what makes the information exempted or open.
    """
    struck = {(file.id, field) for file in latest.returned for field in _struck_in(file)}
    gainsaid = gainsaid_in(latest)
    return tuple(
        one
        for one in _sound(latest, corrections)
        if one.id not in gainsaid
        and not decides_exemption(one)
        and (one.returned_id, one.printed_id) not in struck
    )


def gainsaid_in(latest: Round) -> frozenset[UUID]:
    """Return the ids of the round's open corrections that want different words for the same field."""
    return contradicting(_sound(latest, latest.open_corrections))


def _sound(latest: Round, corrections: Iterable[Correction]) -> Iterator[Correction]:
    doubtful = doubtful_files(latest)
    return (one for one in corrections if from_this_round(latest, one) and one.returned_id not in doubtful)


def struck_over(result: ReviewResult) -> frozenset[str]:
    """Return the fields whose text was changed while other words of it were only struck out."""
    changed = {one.field for one in result.proposals}
    return frozenset(
        one.field
        for one in result.markings
        if one.kind is MarkingKind.STRIKE and one.field is not None and one.field in changed
    )


def _struck_in(file: Returned) -> tuple[str, ...]:
    if file.status == Status.OK.value:  # a reader that saw a text struck over never says so
        return ()
    marked = json.loads(file.reading or "{}").get("markings", ())
    return tuple(one["field"] for one in marked if one["field"] and one["kind"] == MarkingKind.STRIKE.value)


def is_doubtful(file: Returned) -> bool:
    """Return whether a person looks into this file first."""
    if file.status == Status.OK.value:
        return False
    return bool(_IN_DOUBT.intersection(json.loads(file.reading or "{}").get("warnings", ())))
