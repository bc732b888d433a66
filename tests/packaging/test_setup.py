"""One command sets everything up, once, and says in plain words what it cannot do."""

import re
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT
from tools import apt, run, setup_environment, system_libraries


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty environment and short locks stand in for the real ones."""
    environment = tmp_path / ".venv"
    locks = {name: tmp_path / f"{name}.txt" for name in ("runtime", "dev")}
    for name, lock in locks.items():
        lock.write_text(f"# nothing for {name}\n", encoding="utf-8")
    monkeypatch.setattr(setup_environment, "ROOT", tmp_path)
    monkeypatch.setattr(setup_environment, "ENVIRONMENT", environment)
    monkeypatch.setattr(setup_environment, "LOCKS", locks)
    return environment


def installations(capsys: pytest.CaptureFixture[str]) -> int:
    return capsys.readouterr().out.count("Memasang pustaka Python")


def test_an_environment_is_made_once_and_again_only_when_needed(
    environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One walk through all states, since making a real environment takes a second or two."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    python = setup_environment.ensure("runtime")
    assert python.is_relative_to(environment)
    assert installations(capsys) == 1

    setup_environment.ensure("runtime")
    assert installations(capsys) == 0, "an installed lock was installed again"

    setup_environment.ensure("dev")
    setup_environment.ensure("runtime")
    assert installations(capsys) == 1, "the wider lock serves the narrower one, not the other way round"

    lock = setup_environment.LOCKS["dev"]
    lock.write_text(f"tiada-sekali==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    with pytest.raises(setup_environment.SetupFailed, match="sambungan internet"):
        setup_environment.ensure("dev")
    lock.write_text("# mended\n", encoding="utf-8")
    setup_environment.ensure("dev")
    assert installations(capsys) == 2, "a failed installation counts as none"

    python.unlink()
    assert setup_environment.ensure("dev").is_file()
    assert installations(capsys) == 1, "a lost Python needs a new environment"


def test_an_unsuitable_python_says_which_one_is_needed(
    environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup_environment, "VERSIONS", ((2, 7),))
    with pytest.raises(setup_environment.SetupFailed, match=r"Python 3\.11"):
        setup_environment.ensure("runtime")
    assert not environment.exists()


def test_results_of_an_earlier_demonstration_are_kept(tmp_path: Path) -> None:
    assert run.unused(tmp_path / "demo-hasil") == tmp_path / "demo-hasil"
    (tmp_path / "demo-hasil").mkdir()
    (tmp_path / "demo-hasil-2").mkdir()
    assert run.unused(tmp_path / "demo-hasil") == tmp_path / "demo-hasil-3"


@pytest.mark.parametrize("document", ["README.md", ".ci/run"])
def test_every_system_library_is_named_where_people_look(document: str) -> None:
    text = re.findall(r"[\w.+-]+", (ROOT / document).read_text("utf-8"))
    assert [package for package in system_libraries.PACKAGES.values() if package not in text] == []


def test_everything_missing_is_named_at_once_with_the_command_that_installs_it(
    environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_libraries, "PACKAGES", {"libtiada.so.9": "libtiada9", "libc.so.6": "libc6"})
    monkeypatch.setattr(apt, "install", lambda _packages: False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(setup_environment.SetupFailed, match=r"sudo apt-get install libtiada9$"):
        setup_environment.ensure("runtime", qt=True)
    assert not environment.exists()


def test_the_readme_shows_the_same_two_commands_for_both_systems() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    for command in ("`make run`", "`make test`", "`py -3.11 -m tools.run`", "`py -3.11 -m tools.test`"):
        assert command in text
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert "-m tools.run" in makefile
    assert "-m tools.test" in makefile
