"""What was typed in from paper and comes again in a file is one remark, listed once; what differs is not."""

from collections.abc import Iterable

from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState
from ppid_desktop.domain.text import folded, same_text

_EDITS = frozenset({CorrectionSource.TRACKED, CorrectionSource.UNTRACKED, CorrectionSource.BOTH})


def not_typed_yet(found: Iterable[Correction], known: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return what nobody typed in with the same words for the same field.

    Each typed one stands for one found. What was declined is put before the officer again.
    """
    left = [
        one
        for one in known
        if one.source is CorrectionSource.TYPED and one.state is not CorrectionState.NOT_APPLIED
    ]
    new: list[Correction] = []
    for one in found:
        typed = next((each for each in left if _says_the_same(one, each)), None)
        if typed is None:
            new.append(one)
        else:
            left.remove(typed)
    return tuple(new)


def _says_the_same(one: Correction, typed: Correction) -> bool:
    if one.thread or one.row is not None or not _is_same_place(one, typed):
        return False
    if one.source in _EDITS:
        wanted = bool(typed.after) and same_text(one.after, typed.after) and not one.remark
        return wanted and same_text(one.before, typed.before)
    if one.source is CorrectionSource.COMMENT:
        return not typed.asked and same_text(one.remark, typed.remark)
    words = ((one.quoted, typed.quoted), (one.asked, typed.asked))
    own = not one.remark or same_text(one.remark, typed.remark)
    return bool(one.quoted or one.asked) and own and all(same_text(*pair) for pair in words)


def _is_same_place(one: Correction, typed: Correction) -> bool:
    if one.printed_id or typed.printed_id:
        return one.printed_id == typed.printed_id
    return folded(one.label) == folded(typed.label)
