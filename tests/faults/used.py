"""Which use cases an operation's own functions call, read from their code: nothing is run."""

import dis
from collections.abc import Iterator
from itertools import pairwise
from types import CodeType, FunctionType

from tests.faults.office import Office

_OURS = "tests.faults"
_READING_A_NAME = ("LOAD_ATTR", "LOAD_METHOD")


def used_by(run: object) -> frozenset[str]:
    """Return every `part.method` that a function and the harness's functions it calls spell out."""
    return frozenset(pair for code in _reached(run, set()) for pair in _pairs(code))


def _reached(work: object, seen: set[CodeType]) -> Iterator[CodeType]:
    if not isinstance(work, FunctionType) or not work.__module__.startswith(_OURS) or work.__code__ in seen:
        return
    seen.add(work.__code__)
    for code in _inside(work.__code__):
        yield code
        for name in code.co_names:
            yield from _reached(work.__globals__.get(name), seen)
        for (_, owner), (_, method) in pairwise(_steps(code)):
            if owner == "office":
                yield from _reached(getattr(Office, str(method), None), seen)
    for cell in work.__closure__ or ():
        yield from _reached(cell.cell_contents, seen)


def _inside(code: CodeType) -> Iterator[CodeType]:
    yield code
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _inside(one)


def _pairs(code: CodeType) -> Iterator[str]:
    for (first, part), (second, method) in pairwise(_steps(code)):
        if first in _READING_A_NAME and second in _READING_A_NAME:
            yield f"{part}.{method}"


def _steps(code: CodeType) -> Iterator[tuple[str, object]]:
    return ((one.opname, one.argval) for one in dis.get_instructions(code))
