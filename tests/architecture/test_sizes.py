"""Files, classes and functions stay small enough to be read at one sitting."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source_tree import modules, name, tree

LONGEST_FILE = 400
LONGEST_CLASS = 300
LONGEST_FUNCTION = 40
LONGEST_MAIN_WINDOW = 249

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def lines(module: Path) -> int:
    return len(module.read_text("utf-8").splitlines())


def longer_than(limit: int, *kinds: type[Definition]) -> Iterator[str]:
    for module in modules("ppid_desktop", "tools", "benchmarks"):
        for node in ast.walk(tree(module)):
            if isinstance(node, kinds):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > limit:
                    yield f"{name(module)}:{node.lineno} {node.name}: {length} lines"


def test_no_file_is_too_long() -> None:
    long = {name(path): lines(path) for path in modules("ppid_desktop", "tools", "benchmarks")}
    assert {path: length for path, length in long.items() if length > LONGEST_FILE} == {}


def test_no_function_is_too_long() -> None:
    assert list(longer_than(LONGEST_FUNCTION, ast.FunctionDef, ast.AsyncFunctionDef)) == []


def test_no_class_is_too_long() -> None:
    assert list(longer_than(LONGEST_CLASS, ast.ClassDef)) == []


def test_the_main_window_wires_and_does_not_grow() -> None:
    windows = {name(path): lines(path) for path in modules("ppid_desktop") if path.stem == "main_window"}
    assert {path: length for path, length in windows.items() if length > LONGEST_MAIN_WINDOW} == {}
