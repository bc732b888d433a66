"""What is committed runs on any machine and is finished."""

import ast
import re

from tests.architecture.source_tree import ROOT, committed_files, committed_texts, modules, name, tree

VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc", "stuff"}
REGISTRIES = re.compile(  # in pieces, so that this file does not match itself
    "py" + r"pi\.(?:org|python)|files\.python" + r"hosted|registry\.npm" + r"js|deb\.deb" + r"ian\.org"
    r"|proxy\.go" + r"lang|crates" + r"\.io|--(?:extra-)?index-" + "url[= ]"
)
OWN_PLACES = re.compile(r"(?<![\w.:*/])/(?:wor" + r"k|ro" + r"ot|hom" + r"e/\w+|Use" + r"rs/\w+)/")
UNFINISHED = re.compile(
    r"\b(?:TO" + "DO|FIX" + r"ME|XX" + r"X|NotImplement" + r"edError|not impl" + r"emented)\b"
)
LARGEST_BYTES = 2_000_000


def lines_matching(pattern: re.Pattern[str], *suffixes: str) -> list[str]:
    return [
        f"{name(path)}:{number}: {match[0]}"
        for path, text in committed_texts()
        if not suffixes or path.suffix in suffixes
        for number, line in enumerate(text.splitlines(), 1)
        if (match := pattern.search(line))
    ]


def test_no_package_registry_is_named() -> None:
    assert lines_matching(REGISTRIES) == []


def test_no_place_of_one_machine_is_named() -> None:
    assert lines_matching(OWN_PLACES) == []
    assert lines_matching(re.compile(re.escape(f"{ROOT}/"))) == []


def test_nothing_is_left_unfinished() -> None:
    assert lines_matching(UNFINISHED, ".py", ".toml", ".md", ".ui", ".qss") == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [
        name(module)
        for module in modules("ppid_desktop", "tests", "tools", "benchmarks")
        if VAGUE_NAMES & set(module.with_suffix("").relative_to(ROOT).parts)
    ]
    assert vague == []


WAITS = {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait"}


def test_no_test_waits_by_the_clock() -> None:
    waiting = [
        f"{name(module)}:{node.lineno}"
        for module in modules("tests")
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in WAITS
    ]
    assert waiting == []


def test_every_ignored_warning_says_which() -> None:
    bare = re.compile(r"#\s*(?:noqa|type:\s*ignore)(?![:\[])")
    assert lines_matching(bare, ".py") == []


def test_no_committed_file_is_huge_and_none_is_generated() -> None:
    assert [name(path) for path in committed_files() if path.stat().st_size > LARGEST_BYTES] == []
    assert [name(path) for path in committed_files() if path.suffix in (".pyc", ".db", ".log", ".exe")] == []


def test_the_dependencies_are_locked_with_hashes() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        text = lock.read_text("utf-8").replace("\\\n", "")
        pinned = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
        assert pinned
        assert [line for line in pinned if "==" not in line or "--hash=sha256:" not in line] == []
