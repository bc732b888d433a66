"""One trial: an operation in a child process, interrupted or refused, and then what is left is judged.

One child tries the operation and tells how far it came, another opens what it left. A child that is to be
killed is forked for its trial; refusing and judging are done by helpers, each for one operation.
"""

import errno
import gc
import os
import shutil
import signal
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ppid_desktop.domain.errors import Bug, KeysChanged, PpidError, WrongPassword
from tests.faults import observing
from tests.faults.furnishing import Offices
from tests.faults.office import NEW_PASSWORD, Grounds, Office, Prepared
from tests.faults.operation import Operation
from tests.faults.processes import Helper, Tell, in_child, last_lines
from tests.faults.shim import Kind, Mode, Shim
from tests.faults.states import Reference, difference, is_after, named, without
from tests.services.conftest import LOGIN, never, silent

LONGEST_OPENING = 2.0  # seconds of the processor (issue: start-up recovers unaided within 2 s)
_LONGEST_WAIT = 20.0  # seconds by the clock, on a machine that does much else: shows a lock waited for
_REPEATED, _TOLD_AS_DONE = "repeated", "told as done"
_PRIVATE = "profil/kerja/"


@dataclass(frozen=True)
class Fault:
    """What is done at which call; `error` is an errno for the modes that fail."""

    mode: Mode
    call: int = 0
    error: int = 0

    @property
    def kills(self) -> bool:
        """Return whether the process dies."""
        return self.mode in (Mode.KILL, Mode.KILL_TORN)


@dataclass
class Outcome:
    """What one trial came to; without problems it passed."""

    acknowledged: bool = False
    refused: str = ""
    state: str = ""
    opened: float = 0.0
    problems: list[str] = field(default_factory=list)


class Trials:
    """Tries operations on copies of one prepared office."""

    def __init__(self, offices: Offices, shim: Shim, folder: Path) -> None:
        """`folder` takes the copies; it is emptied after each trial."""
        self._offices = offices
        self._shim = shim
        self._folder = folder
        self._starts: dict[tuple[str, ...], Prepared] = {}
        self._refusing = self._judging = Helper(_idle)
        self._helped: Reference | None = None

    def warm_up(self, operations: Sequence[Operation]) -> None:
        """Load what the trials need before any fork, by running operations in this very process once.

        Everything is closed again: no connection, lock or thread is inherited.
        """
        for operation in (*operations, *operations):
            grounds = self.fresh(operation)
            self._attempt(operation, grounds, Fault(Mode.COUNT), _unheard)
            self._opened(operation, grounds, _unheard)
        gc.collect()
        gc.freeze()
        gc.disable()

    def reference(self, operation: Operation) -> Reference:
        """Run the operation undisturbed."""
        grounds = self.fresh(operation)
        in_child(lambda tell: self._prepare_only(operation, grounds, tell))
        before = self._state(operation, grounds)
        told = self._undisturbed(operation, Fault(Mode.COUNT))
        after = self._state(operation, grounds)
        unwritable = self._undisturbed(operation, Fault(Mode.FAIL_ONCE, 0, errno.EROFS))
        kinds = [Kind(one) for one in told["kinds"]][: told["acknowledged"] + 1]
        refused = [Kind(one) for one in unwritable["kinds"]][: unwritable["acknowledged"]]
        return Reference(before, after, told["acknowledged"], kinds, refused)

    def trial(
        self, operation: Operation, reference: Reference, fault: Fault, *, repeating: bool = True
    ) -> Outcome:
        """Try the operation with one fault and judge what is left."""
        self._help(operation, reference)
        grounds = self.fresh(operation)
        if fault.kills:
            told = self.attempt(operation, grounds, fault)
        else:
            told = self._refusing.do(mode=fault.mode, call=fault.call, error=fault.error)
        outcome = Outcome(acknowledged="acknowledged" in told, refused=told.get("refused", ""))
        outcome.problems += told.get("problems", [])
        if told["ended"] not in ((-signal.SIGKILL, 0) if fault.kills else (0,)):
            outcome.problems.append(f"process ended with {told['ended']} {told.get('broken', '')}")
        self.judge(operation, reference, outcome, repeating=repeating)
        return outcome

    def judge(
        self, operation: Operation, reference: Reference, outcome: Outcome, *, repeating: bool = True
    ) -> None:
        """Open what is left of a trial, compare it with both states, and repeat what is not there."""
        self._help(operation, reference)
        must = outcome.acknowledged or outcome.refused in (_REPEATED, _TOLD_AS_DONE)
        told = self._judging.do(must=must, repeating=repeating)
        outcome.opened = told.get("opened", 0.0)
        outcome.state = told.get("state", "?")
        outcome.problems += told.get("problems", [])
        if told["ended"] != 0 or "done" not in told:
            outcome.problems.append(f"judging ended with {told['ended']} {told.get('broken', '')}")

    def close(self) -> None:
        """End the helpers."""
        self._refusing.close()
        self._judging.close()

    def _help(self, operation: Operation, reference: Reference) -> None:
        """Have helpers for this operation: all its trials lie in one folder, one after another."""
        if self._helped is reference:
            return
        self.close()
        self._helped, grounds = reference, Grounds(self._copy)

        def refuse(tell: Tell, mode: int, call: int, error: int) -> None:
            self._attempt(operation, grounds, Fault(Mode(mode), call, error), tell, reference)

        def look(tell: Tell, must: bool, repeating: bool) -> None:
            self._look(operation, reference, grounds, tell, must, repeating)

        self._refusing, self._judging = Helper(refuse), Helper(look)

    def _undisturbed(self, operation: Operation, fault: Fault) -> dict[str, Any]:
        told = self.attempt(operation, self.fresh(operation), fault)
        if not told.get("acknowledged") or "kinds" not in told:
            raise RuntimeError(f"{operation.name} fails undisturbed: {told}")
        return told

    def fresh(self, operation: Operation) -> Grounds:
        """Return a copy of the office as the operation begins with."""
        known = (operation.name, *operation.records)
        if known not in self._starts:
            self._starts[known] = self._start(operation)
        shutil.rmtree(self._copy, ignore_errors=True)
        return self._starts[known].copy_to(self._copy)

    def office(self, operation: Operation, grounds: Grounds) -> Office:
        """Return the office of a trial, nobody logged in."""
        prepared = self._offices.with_records(operation.records)
        return Office(grounds, prepared.sources, prepared.places)

    @property
    def _copy(self) -> Path:
        return self._folder / "percobaan"

    def attempt(self, operation: Operation, grounds: Grounds, fault: Fault) -> dict[str, Any]:
        """Try the operation in a child; return what it told."""
        return in_child(lambda tell: self._attempt(operation, grounds, fault, tell))

    def recorded(self, operation: Operation, grounds: Grounds, log: Path) -> dict[str, Any]:
        """Run the operation undisturbed, every call written to a log; login comes first, then a note."""
        return in_child(lambda tell: self._recorded(operation, grounds, log, tell))

    def _recorded(self, operation: Operation, grounds: Grounds, log: Path, tell: Tell) -> None:
        self._shim.record(grounds.base, os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        office = self.office(operation, grounds)
        if not operation.opens:
            office.login()
            operation.inside(office)
        self._shim.note("begin")
        operation.run(office)
        self._shim.note("acknowledged")
        if office.is_in:
            office.log_out()
        tell(left=True)

    def _start(self, operation: Operation) -> Prepared:
        base = self._folder / f"awal-{operation.name.replace(' ', '-')}"
        shutil.rmtree(base, ignore_errors=True)
        prepared = self._offices.with_records(operation.records)
        grounds = prepared.copy_to(base)
        told = in_child(lambda _tell: operation.before(self.office(operation, grounds)))
        if told["ended"] != 0:
            raise RuntimeError(f"{operation.name} cannot be prepared: {told}")
        return Prepared(grounds, prepared.sources, prepared.places)

    def _prepare_only(self, operation: Operation, grounds: Grounds, _tell: Tell) -> None:
        if not operation.opens:
            office = self.office(operation, grounds)
            office.login()
            operation.inside(office)
            office.log_out()

    def _attempt(
        self,
        operation: Operation,
        grounds: Grounds,
        fault: Fault,
        tell: Tell,
        reference: Reference | None = None,
    ) -> None:
        office = self.office(operation, grounds)
        if not operation.opens:
            office.login()
            operation.inside(office)
        self._shim.arm(grounds.base, fault.mode, fault.call, fault.error)
        refused = self._tried(operation, office, tell)
        if fault.error:
            self._shim.disarm()
            if refused and reference is not None and fault.mode is Mode.FAIL_ONCE:
                self._judge_word(operation, office, reference, tell)
            self._go_on(operation, office, refused, tell)
        if office.is_in:
            office.log_out()
        tell(kinds=self._shim.kinds())
        self._shim.disarm()

    def _tried(self, operation: Operation, office: Office, tell: Tell) -> bool:
        try:
            operation.run(office)
        except KeysChanged:  # told as done, its entry to follow: nobody does it again
            tell(refused=_TOLD_AS_DONE)
            return False
        except PpidError as known:
            tell(refused=f"{type(known).__name__}: {known.sentences()}")
            if isinstance(known, Bug):
                tell(problems=[f"a bug: {last_lines(traceback.format_exc())}"])
            return True
        tell(acknowledged=self._shim.calls())
        return False

    def _judge_word(self, operation: Operation, office: Office, reference: Reference, tell: Tell) -> None:
        """What was told as failed must not be done: the person would do it once more.

        Asked where one call failed: a disk that refuses all later ones refuses undoing, too.
        """
        if not office.is_in:
            return
        passing = (*operation.told_first, *operation.may_lack)
        states = reference.before, observing.observed(office), reference.after
        before, now, after = (without(lines, passing) for lines in states)
        if before != after == now:
            tell(problems=["told as failed, and done"])

    def _go_on(self, operation: Operation, office: Office, refused: bool, tell: Tell) -> None:
        """The fault is gone: the same process repeats what was refused, and works on."""
        if refused:
            operation.repeat(office)
            tell(refused=_REPEATED)
        if office.is_in:
            office.enter(office.session)  # as at its next login: what the disk did not let go is cleared
        if office.is_in and not office.services.verifying.run(silent, never).intact:
            tell(problems=["not intact in the process that went on"])

    def _state(self, operation: Operation, grounds: Grounds) -> list[str]:
        told = in_child(lambda tell: tell(state=self._observed(operation, grounds)))
        if "state" not in told:
            raise RuntimeError(f"cannot be opened undisturbed: {told}")
        return list(told["state"])

    def _observed(self, operation: Operation, grounds: Grounds) -> list[str]:
        if not (grounds.workspace / "keys.json").exists():
            return []
        office = self.office(operation, grounds)
        log_in(office)
        lines = observing.observed(office)
        office.log_out()
        return lines

    def _look(
        self,
        operation: Operation,
        reference: Reference,
        grounds: Grounds,
        tell: Tell,
        must: bool,
        repeating: bool,
    ) -> None:
        there = reference.before or (grounds.workspace / "keys.json").exists()
        found = self._opened(operation, grounds, tell, undone=not must) if there else []
        state = named(found, reference, operation)
        tell(state=state)
        if must and state == "before":
            tell(problems=["acknowledged, and not there"])
        elif state == "between" and (must or not operation.stepwise):
            tell(problems=[f"neither before nor after: {difference(found, reference)}"])
        if repeating and state in ("before", "between"):
            self._repeat(operation, reference, grounds, tell)
        tell(done=True)

    def _opened(
        self, operation: Operation, grounds: Grounds, tell: Tell, *, undone: bool = False
    ) -> list[str]:
        """Open, verify and observe; `undone` allows for what is there until the operation is done."""
        office = self.office(operation, grounds)
        began, worked = time.perf_counter(), time.process_time()
        log_in(office)
        waited, worked = time.perf_counter() - began, time.process_time() - worked
        tell(opened=worked)
        if worked > LONGEST_OPENING or waited > _LONGEST_WAIT:
            tell(problems=[f"opening took {worked:.2f} s of the processor, {waited:.2f} s in all"])
        found = office.services.verifying.run(silent, never)
        lines = observing.observed(office)
        if not found.intact and not (operation.mends and undone):
            tell(problems=[f"not intact: {found}"])
        tell(problems=[f"left over: {one}" for one in observing.leftovers(office)])
        places = observing.plain_places(grounds.base, grounds.outside)
        if operation.copy_out:
            places = [one for one in places if not one.startswith(_PRIVATE)]
        tell(problems=[f"plain: {one}" for one in places])
        office.log_out()
        return lines

    def _repeat(self, operation: Operation, reference: Reference, grounds: Grounds, tell: Tell) -> None:
        office = self.office(operation, grounds)
        if not operation.opens:
            log_in(office)
        operation.repeat(office)
        if office.is_in:
            office.log_out()
        again = self._opened(operation, grounds, tell)
        if not is_after(again, reference, operation):
            tell(problems=[f"repeated, and not as undisturbed: {difference(again, reference)}"])


def _idle(_tell: Tell) -> None:
    """Do nothing."""


def _unheard(**_what: object) -> None:
    """Tell nobody."""


def log_in(office: Office) -> None:
    """Log in with the old password, or the new one where it was changed."""
    try:
        office.login()
    except WrongPassword:
        office.login(LOGIN, NEW_PASSWORD)
