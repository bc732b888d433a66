"""The layers keep to their contracts (pyproject.toml), and no module imports itself through others."""

import ast
from graphlib import CycleError, TopologicalSorter

import grimp
import pytest
from importlinter.cli import lint_imports

from tests.architecture.source_tree import ROOT, modules, name, tree


def test_every_layer_imports_only_what_it_may(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(str(ROOT))
    exit_code = lint_imports(no_cache=True, no_logo=True)
    assert exit_code == 0, capsys.readouterr().out


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = grimp.build_graph("ppid_desktop", cache_dir=None)
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
