"""Every promise names tests that exist; the Help and the documentation say the same."""

import ast
from functools import cache
from pathlib import Path

from ppid_desktop.domain.promises import read_promises
from tests.architecture.source_tree import ROOT

HELP = ROOT / "resources" / "help" / "promises.md"
NOT_PROMISED = "Yang tidak dijanjikan"


@cache
def defined(path: Path) -> frozenset[str]:
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    return frozenset(one.name for one in nodes if isinstance(one, ast.FunctionDef))


def exists(test: str) -> bool:
    path, _, name = test.partition("::")
    return (ROOT / path).is_file() and name.startswith("test_") and name in defined(ROOT / path)


def test_every_promise_names_tests_that_exist() -> None:
    _, groups = read_promises(HELP.read_text("utf-8"))
    named = {one.title: one.tests for group in groups for one in group.promises}
    assert [test for tests in named.values() for test in tests if not exists(test)] == []
    untested = {one.title for group in groups for one in group.promises if not one.tests}
    (denied,) = (group for group in groups if group.title == NOT_PROMISED)
    assert untested == {one.title for one in denied.promises}
    assert not exists("tests/architecture/test_promises.py::test_that_nobody_wrote")


def test_every_promise_says_something_a_person_can_read() -> None:
    introduction, groups = read_promises(HELP.read_text("utf-8"))
    assert introduction.startswith("Halaman ini")
    assert len(groups) >= 4
    assert all(one.title and "`" not in one.text for group in groups for one in group.promises)


def test_the_documentation_is_the_helps_own_text() -> None:
    assert (ROOT / "docs" / "promises.md").read_text("utf-8") == HELP.read_text("utf-8")
