"""The layers keep to their contracts (pyproject.toml), and no module imports itself through others."""

import ast
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter

import grimp
import pytest

from tests.architecture.source_tree import ROOT, modules, name, tree


def test_every_layer_imports_only_what_it_may() -> None:
    """In a process of its own, since the linter reconfigures all logging of the one it runs in."""
    check = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", check, "--no-cache", "--no-logo"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = grimp.build_graph("ppid_desktop", cache_dir=None, exclude_type_checking_imports=True)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_nothing_is_kept_in_globals_that_functions_rebind() -> None:
    rebinding = [
        f"{name(module)}:{node.lineno}"
        for module in modules("ppid_desktop")
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Global)
    ]
    assert rebinding == []


def test_workers_are_the_console_program_not_multiprocessing() -> None:
    """A frozen windowed program cannot fork itself; only the connections of that module are used."""
    users = {
        name(module)
        for module in modules("ppid_desktop")
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Import | ast.ImportFrom) and "multiprocessing" in ast.unparse(node)
    }
    assert users <= {"ppid_desktop/runtime/local_socket.py"}


def test_nothing_read_from_outside_can_run_as_code() -> None:
    forbidden = {"pickle", "marshal", "shelve", "dill"}
    users = [
        f"{name(module)}:{node.lineno}"
        for module in modules("ppid_desktop")
        for node in ast.walk(tree(module))
        if (isinstance(node, ast.Import) and any(alias.name in forbidden for alias in node.names))
        or (isinstance(node, ast.ImportFrom) and node.module in forbidden)
        or (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("eval", "exec")
        )
    ]
    assert users == []
