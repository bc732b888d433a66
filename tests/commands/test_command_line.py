"""The command line as the office's IT uses it: real processes, exit codes, UTF-8, nothing heavy too early."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ppid_desktop.commands.console import Exit

ROOT = Path(__file__).parents[2]
REVIEW = ROOT / "tests" / "data" / "review"
REGISTRY = REVIEW / "baseline" / "registry.json"


def run(*arguments: object, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ppid_desktop", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | environ,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


def modules_after(code: str) -> set[str]:
    """Return the top-level modules loaded by a piece of program."""
    script = f"import sys\n{code}\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may be without a display")
def test_without_a_display_the_window_is_refused_with_a_hint_at_the_demonstration() -> None:
    done = run(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == Exit.NO_DISPLAY
    assert "demo --out" in done.stderr


def test_help_names_the_commands_but_not_the_workers_one() -> None:
    done = run("--help")
    assert done.returncode == 0
    for word in ("demo", "verify", "self-test", "inspect-review"):
        assert word in done.stdout
    assert "review-worker" not in done.stdout


def test_starting_loads_neither_qt_nor_the_database_nor_documents() -> None:
    heavy = {"PySide6", "sqlalchemy", "alembic", "sqlcipher3", "docx", "reportlab", "openpyxl", "lxml"}
    assert not heavy & modules_after("import ppid_desktop.__main__, ppid_desktop.bootstrap")


def test_reading_a_returned_file_needs_neither_qt_nor_the_database() -> None:
    case = next((REVIEW / "cases").iterdir())
    file = next(path for path in case.iterdir() if path.name != "expected.json")
    code = (
        "from ppid_desktop.__main__ import main\n"
        f"main(['inspect-review', {str(file)!r}, '--registry', {str(REGISTRY)!r}])"
    )
    assert not {"PySide6", "sqlalchemy"} & modules_after(code)


def test_inspecting_with_a_registry_prints_one_json_object() -> None:
    case = next((REVIEW / "cases").iterdir())
    file = next(path for path in case.iterdir() if path.name != "expected.json")
    done = run("inspect-review", file, "--registry", REGISTRY)
    assert done.returncode == 0
    assert {"status", "identity", "decision"} <= set(json.loads(done.stdout))


def test_the_installation_proves_itself_part_by_part(tmp_path: Path) -> None:
    report = tmp_path / "laporan" / "hasil.json"
    done = run("self-test", "--json", "--report", report)
    assert done.returncode == 0, done.stdout
    found = json.loads(done.stdout)
    assert found == json.loads(report.read_text("utf-8"))
    names = {one["name"] for one in found["checks"]}
    assert names >= {
        "qt",
        "resources",
        "fonts",
        "database",
        "migrations",
        "keys",
        "vault",
        "docx",
        "worker",
        "pdf",
        "spreadsheet",
        "socket",
    }
    assert all(one["passed"] for one in found["checks"])
