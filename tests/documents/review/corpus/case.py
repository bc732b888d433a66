"""What a case is, and the list of all of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.documents.review.returned import Draft

Expectation = dict[str, Any]
Made = tuple[Draft | bytes, Expectation]


@dataclass(frozen=True)
class Case:
    """One returned file and what must be read from it."""

    id: str
    title: str
    make: Callable[[], Made]

    def made(self) -> tuple[bytes, Expectation]:
        """Return the file's bytes and the expectation."""
        file, expectation = self.make()
        return file.bytes() if isinstance(file, Draft) else file, expectation


CASES: dict[str, Case] = {}

CURRENT: Expectation = {"verdict": "current", "case_no": "0017", "revision": 3}
NOTHING: Expectation = {
    "status": "ok",
    "identity": CURRENT,
    "decision": {"value": "none"},
    **{
        name: []
        for name in ("changes", "comments", "untracked", "rows", "corrections", "outside", "proposals")
    },
}


def case(identifier: str) -> Callable[[Callable[[], Made]], Callable[[], Made]]:
    """Register the function below as a case; its docstring is the title."""

    def register(make: Callable[[], Made]) -> Callable[[], Made]:
        assert identifier not in CASES, identifier
        CASES[identifier] = Case(identifier, (make.__doc__ or "").strip(), make)
        return make

    return register


def expect(**told: Any) -> Expectation:
    """Return what an edit must read as; whatever is not named must read as nothing."""
    return {**NOTHING, **told}
