"""What the program promises about the data and what it does not, read from one text for office and tests."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TESTS = "Uji: "
_NAMED = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Promise:
    """One promise, or one thing that is not promised; `tests` are `path::name` of what shows it."""

    title: str
    text: str
    tests: tuple[str, ...]


@dataclass(frozen=True)
class PromiseGroup:
    """Promises of one kind."""

    title: str
    promises: tuple[Promise, ...]


def read_promises(markdown: str) -> tuple[str, tuple[PromiseGroup, ...]]:
    """Return the introduction and the groups: `##` begins a group, `###` a promise, `Uji:` its tests."""
    head, *groups = re.split(r"^## ", markdown, flags=re.MULTILINE)
    introduction = "\n\n".join(_paragraphs(head.partition("\n")[2]))
    return introduction, tuple(_group(one) for one in groups)


def _group(text: str) -> PromiseGroup:
    head, *promises = re.split(r"^### ", text, flags=re.MULTILINE)
    return PromiseGroup(head.strip(), tuple(_promise(one) for one in promises))


def _promise(text: str) -> Promise:
    title, _, rest = text.partition("\n")
    paragraphs = tuple(_paragraphs(rest))
    said = "\n\n".join(one for one in paragraphs if not one.startswith(_TESTS))
    tests = (name for one in paragraphs if one.startswith(_TESTS) for name in _NAMED.findall(one))
    return Promise(title.strip(), said, tuple(tests))


def _paragraphs(text: str) -> Iterator[str]:
    return (one.strip() for one in text.split("\n\n") if one.strip())
