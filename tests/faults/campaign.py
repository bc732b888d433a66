"""A campaign: which faults are tried on which operation, one trial after another."""

import errno
import random
import shutil
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from tests.faults import power_cuts
from tests.faults.bit_rot import FILES, BitRot
from tests.faults.operation import Operation
from tests.faults.operations import OPERATIONS
from tests.faults.shim import Kind, Mode
from tests.faults.states import Reference
from tests.faults.trials import Fault, Outcome, Trials

_WARMING = (
    "send a draft",
    "take a returned draft",
    "save a paper out",
    "upgrade from 0007",
    "make the index",
)
_REPEATED_EACH = 3  # after a kill at every third call the operation is repeated in another process
_SEED = 20_260_726
_LONG_RUN, _ENDS, _EACH = 64, 4, 8  # a database copied page by page: its ends and each eighth page are tried
_CHANGE_NOTHING = {Kind.SYNC, Kind.CHMOD}  # a process killed after one of these leaves what it left before it
_REFUSES_NOT = {  # the calls that each error never comes from, as in shim.c
    errno.ENOSPC: {Kind.UNLINK, Kind.RMDIR, Kind.CHMOD},
    errno.EIO: set(),
    errno.EROFS: {Kind.SYNC, Kind.WRITE},
}
_REFUSALS = {
    "enospc": (Mode.FAIL_ON, errno.ENOSPC),
    "enospc-once": (Mode.FAIL_ONCE, errno.ENOSPC),
    "eio": (Mode.FAIL_ONCE, errno.EIO),
    "eio-on": (Mode.FAIL_ON, errno.EIO),
    "erofs": (Mode.FAIL_ON, errno.EROFS),
}
KINDS = ("kill", "torn", "cuts", *_REFUSALS, "rot")


@dataclass(frozen=True)
class Tried:
    """One trial that was made; one of a disk state that was judged before carries that judgement."""

    operation: str
    kind: str
    what: str
    outcome: Outcome
    judged: bool = True


@dataclass(frozen=True)
class Done:
    """All trials of one kind on one operation were made, for so many calls of it."""

    operation: str
    kind: str
    calls: int


Trial = tuple[str, Outcome, bool]


class Campaign:
    """Tries kinds of faults on operations."""

    def __init__(
        self,
        trials: Trials,
        folder: Path,
        every: int = 1,
        most: int | None = None,
        *,
        all_writes: bool = False,
    ) -> None:
        """`every` takes each nth call only, `most` so many of an operation's calls, `all_writes` also all of
        a long run of writes."""
        self._all_writes = all_writes
        self._trials = trials
        self._folder = folder
        self._every = every
        self._most = most
        self._chance = random.Random(_SEED)  # noqa: S311 - repeatable, not secret

    def run(
        self, operations: Sequence[Operation], kinds: Sequence[str], made: Container[tuple[str, str]] = ()
    ) -> Iterator[Tried | Done]:
        """Yield every trial as it is made, leaving out what an earlier run has made: operation and kind."""
        self._trials.warm_up([one for one in OPERATIONS if one.name in _WARMING])
        for operation in operations:
            due = [kind for kind in kinds if (operation.name, kind) not in made]
            if due:
                yield from self._on(operation, due)
        self._trials.close()

    def _on(self, operation: Operation, kinds: Sequence[str]) -> Iterator[Tried | Done]:
        reference = self._trials.reference(operation)
        for kind in kinds:
            made = 0
            for what, outcome, judged in self._of_kind(kind)(operation, reference, kind):
                made += 1
                yield Tried(operation.name, kind, what, outcome, judged)
            whole = self._every == 1 and (kind == "kill" or operation.thinned is None)
            yield Done(operation.name, kind, _covered(reference, kind) if whole else made)

    def rot(self, flips: int, made: Container[tuple[str, str]] = ()) -> Iterator[Tried | Done]:
        """Turn single bits over in each file of a workspace."""
        names = [name for name in FILES if (name, "rot") not in made]
        rotten = BitRot(self._trials, self._chance, names).run(flips)
        for name, found in groupby(rotten, key=lambda one: one[0]):
            yield from (Tried(name, "rot", what, outcome) for _, what, outcome in found)
            yield Done(name, "rot", flips)

    def _of_kind(self, kind: str) -> Callable[[Operation, Reference, str], Iterator[Trial]]:
        if kind == "cuts":
            return self._cuts
        return self._refusals if kind in _REFUSALS else self._kills

    def _kills(self, operation: Operation, reference: Reference, kind: str) -> Iterator[Trial]:
        mode = Mode.KILL if kind == "kill" else Mode.KILL_TORN
        calls = (
            _leaving_something_else(reference) if kind == "kill" else _shared(operation, _writes(reference))
        )
        for place, call in enumerate(self._some(self._thinned(reference.calls, calls))):
            repeating = place % _REPEATED_EACH == 0
            fault = Fault(mode, call)
            yield f"call {call}", self._trials.trial(operation, reference, fault, repeating=repeating), True

    def _refusals(self, operation: Operation, reference: Reference, kind: str) -> Iterator[Trial]:
        """Let each call up to the acknowledgement fail that can fail so."""
        mode, error = _REFUSALS[kind]
        calls = reference.unwritable if error == errno.EROFS else reference.calls[: reference.acknowledged]
        chosen = [call for call, kind in enumerate(calls, 1) if kind not in _REFUSES_NOT[error]]
        for call in self._some(
            self._thinned(calls, _shared(operation, chosen))
        ):  # at another, the next one that can fails
            yield f"call {call}", self._trials.trial(operation, reference, Fault(mode, call, error)), True

    def _cuts(self, operation: Operation, reference: Reference, _kind: str) -> Iterator[Trial]:
        grounds, log = self._trials.fresh(operation), self._folder / "rekaman"
        disk = power_cuts.Disk(grounds.base)
        log.unlink(missing_ok=True)
        self._trials.recorded(operation, grounds, log)
        calls = power_cuts.read_log(log)
        notes = {text: place for place, text in power_cuts.notes(calls)}
        last = min(len(calls), notes["acknowledged"] + 1)
        due = _shared(operation, range(notes["begin"] + 1, last + 1))
        wanted = self._thinned([call.kind for call in calls], due)
        points = set(self._some(wanted))
        judged: dict[tuple[str, bool], Outcome] = {}
        for place, how, state in power_cuts.states(disk, calls, points, _SEED):
            known = power_cuts.digest(state), place >= notes["acknowledged"]
            new = known not in judged  # many calls leave the same disk
            if new:
                shutil.rmtree(grounds.base, ignore_errors=True)  # same place: notes name it
                power_cuts.lay_out(state, grounds.base)
                judged[known], repeating = Outcome(known[1]), not how.startswith("a share")
                self._trials.judge(operation, reference, judged[known], repeating=repeating)
            yield f"after call {place}, {how}", judged[known], new

    def _thinned(self, calls: Sequence[Kind], chosen: Iterable[int]) -> list[int]:
        """Return the chosen calls, of a long run of writes only its ends and each eighth between them."""
        if self._all_writes:
            return list(chosen)
        kept: set[int] = set()
        for _, run in groupby(enumerate(calls, 1), key=lambda one: one[1]):
            places = [place for place, _ in run]
            short = len(places) <= _LONG_RUN or calls[places[0] - 1] is not Kind.WRITE
            kept |= {*places} if short else {*places[:_ENDS], *places[_ENDS::_EACH], *places[-_ENDS:]}
        return [call for call in chosen if call in kept]

    def _some(self, calls: Sequence[int]) -> Sequence[int]:
        """Return those of the calls that are wanted."""
        chosen = calls[self._chance.randrange(min(self._every, len(calls))) :: self._every] if calls else ()
        return sorted(self._chance.sample(chosen, min(self._most or len(chosen), len(chosen))))


def _shared(operation: Operation, calls: Sequence[int]) -> Sequence[int]:
    """Return an operation's share of its calls."""
    first, step = operation.thinned or (0, 1)
    return calls[first::step]


def _leaving_something_else(reference: Reference) -> list[int]:
    """Return the calls before which the disk holds something else than before the call just ahead."""
    calls = reference.calls
    return [
        call
        for call in range(1, len(calls) + 1)
        if call in (1, reference.acknowledged + 1) or calls[call - 2] not in _CHANGE_NOTHING
    ]


def _writes(reference: Reference) -> list[int]:
    """Return the calls that can be torn: any other is done or not done."""
    return [call for call, kind in enumerate(reference.calls, 1) if kind is Kind.WRITE]


def _covered(reference: Reference, kind: str) -> int:
    """Return how many calls the trials of a kind stand for."""
    if kind in _REFUSALS:
        return len(reference.unwritable) if kind == "erofs" else reference.acknowledged
    return len(reference.calls)
