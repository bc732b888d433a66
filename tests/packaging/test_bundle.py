"""What goes to the offices is whole, carries one version number and no more than it needs."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from ppid_desktop.runtime.running_mark import MUTEX_NAME
from tests.architecture.source_tree import ROOT
from tools import check_bundle
from tools.version import version

LIBRARIES = (
    "_internal/PySide6/plugins/platforms/qoffscreen.dll",
    "_internal/PySide6/plugins/platforms/qwindows.dll",
    "_internal/PySide6/plugins/iconengines/qsvgicon.dll",
    "_internal/sqlcipher3/_sqlite3.cp311-win_amd64.pyd",
    "_internal/pypdfium2_raw/pdfium.dll",
    "_internal/docx/templates/default.docx",
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    names = [f"{name}.exe" for name in check_bundle.PROGRAMS]
    names += [f"_internal/{name}" for name in check_bundle.NEEDED]
    for name in (*names, *LIBRARIES):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return tmp_path


def test_a_whole_bundle_passes(bundle: Path) -> None:
    assert check_bundle.problems(bundle, 1) == []
    assert check_bundle.main([str(bundle)]) == 0


def test_a_bundle_without_its_console_is_refused(bundle: Path) -> None:
    (bundle / "ppid-desktop-console.exe").unlink()
    assert check_bundle.problems(bundle, 1) == ["ppid-desktop-console is missing"]
    assert check_bundle.main([str(bundle)]) == 1


@pytest.mark.parametrize("name", [*check_bundle.NEEDED, "sqlcipher3/_sqlite3.cp311-win_amd64.pyd"])
def test_a_missing_part_is_named(bundle: Path, name: str) -> None:
    (bundle / "_internal" / name).unlink()
    assert len(check_bundle.problems(bundle, 1)) == 1


@pytest.mark.parametrize(
    "name", ["PySide6/Qt6Quick.dll", "PySide6/translations/qt_de.qm", "opengl32sw.dll", "keys.json"]
)
def test_ballast_and_data_are_refused(bundle: Path, name: str) -> None:
    path = bundle / "_internal" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"x")
    assert len(check_bundle.problems(bundle, 1)) == 1


def test_a_bundle_that_grew_too_large_is_refused(bundle: Path) -> None:
    (bundle / "_internal" / "besar.bin").write_bytes(bytes(2_000_000))
    assert check_bundle.problems(bundle, 1) == ["2 MB are more than 1 MB"]


def test_everything_the_check_asks_for_of_the_resources_exists() -> None:
    resources = [name for name in check_bundle.NEEDED if "_resources/" in name]
    assert resources
    assert [
        name for name in resources if not (ROOT / "resources" / name.split("_resources/")[1]).is_file()
    ] == []


def test_the_version_is_one_that_the_installer_can_compare() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", version())


def test_installer_and_program_agree_on_the_mark_of_a_running_program() -> None:
    script = (ROOT / "packaging" / "installer.nsi").read_text("utf-8")
    assert f'!define MUTEX "{MUTEX_NAME}"' in script


def test_the_uninstaller_removes_only_what_the_installer_brought() -> None:
    script = (ROOT / "packaging" / "installer.nsi").read_text("utf-8")
    uninstall = script.split('Section "Uninstall"')[1]
    removed_whole = set(re.findall(r'RMDir /r "([^"]+)"', uninstall))
    assert removed_whole == {r"$INSTDIR\_internal", r"$INSTDIR\_internal.old"}
    assert "APPDATA" not in uninstall


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_installer_compiles_without_a_warning(bundle: Path, tmp_path: Path) -> None:
    target = tmp_path / "setup-x64.exe"
    definitions = [f"-DVERSION={version()}", f"-DSRC={bundle}", f"-DOUT={target}"]
    command = ["makensis", "-V2", "-WX", *definitions, str(ROOT / "packaging" / "installer.nsi")]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert target.read_bytes()[:2] == b"MZ"
