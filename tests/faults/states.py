"""The states an operation may leave a workspace in, told apart by what is observed of it."""

from collections import Counter
from dataclasses import dataclass

from tests.faults.operation import Operation
from tests.faults.shim import Kind

# Numbers drawn ahead, in a transaction of their own: the next attempt uses them.
_DRAWN = ("row number_series ", "entry number_drawn ", "row setting text/nomor_nota_disisihkan_")


@dataclass(frozen=True)
class Reference:
    """How an operation goes undisturbed: states before and after, its calls and how many are acknowledged.

    The call behind those, the first of leaving, is the last of `calls`: leaving is an operation of its own.
    `unwritable` are the calls up to there on a disk that refuses writing, where opening to write counts, too.
    """

    before: list[str]
    after: list[str]
    acknowledged: int
    calls: list[Kind]
    unwritable: list[Kind]


def named(found: list[str], reference: Reference, operation: Operation) -> str:
    """Return which state was found: before, after, between, or "same" where the two do not differ."""
    if is_after(found, reference, operation):
        return "same" if reference.before == reference.after else "after"
    told_first = operation.told_first
    passing = (*_DRAWN, *told_first)
    kept = all(_count(found, one) >= _fewest(reference, one) for one in told_first)
    return "before" if kept and without(found, passing) == without(reference.before, passing) else "between"


def _fewest(reference: Reference, beginning: str) -> int:
    """Return how many such lines there are at least, however far an operation came."""
    return min(_count(reference.before, beginning), _count(reference.after, beginning))


def is_after(found: list[str], reference: Reference, operation: Operation) -> bool:
    """Return whether all is as undisturbed; what is told first may stand once more for each attempt."""
    asked = (one for one in operation.told_first if one not in operation.may_lack)
    told = all(_count(found, one) >= _count(reference.after, one) for one in asked)
    passing = (*operation.told_first, *operation.may_lack)
    return told and without(found, passing) == without(reference.after, passing)


def _count(lines: list[str], beginning: str) -> int:
    return sum(line.startswith(beginning) for line in lines)


def without(lines: list[str], passing: tuple[str, ...]) -> list[str]:
    """Return the lines that begin otherwise."""
    return [line for line in lines if not line.startswith(passing)] if passing else lines


def difference(found: list[str], reference: Reference) -> str:
    """Return in one line what was found more, and what less, than before and after."""
    parts = []
    for name, known in (("before", reference.before), ("after", reference.after)):
        more = list((Counter(found) - Counter(known)).elements())
        less = list((Counter(known) - Counter(found)).elements())
        parts.append(f"to {name}: more {_short(more)}, less {_short(less)}")
    return "; ".join(parts)


def _short(lines: list[str]) -> str:
    return f"{len(lines)} " + " / ".join(line[:90] for line in lines[:3])
