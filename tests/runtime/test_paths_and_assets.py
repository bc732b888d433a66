"""Everything of one user lies where it should, and the program's own files are found."""

import stat
import sys
from pathlib import Path

import pytest

from ppid_desktop.runtime import assets, paths
from ppid_desktop.runtime.clock import SystemClock


def test_one_variable_moves_everything_into_one_folder(tmp_path: Path) -> None:
    folders = paths.user_folders({"PPID_DATA_DIR": str(tmp_path)})
    everything = (folders.state, folders.config, folders.logs, folders.private, folders.own_workspace)
    assert all(folder == tmp_path or tmp_path in folder.parents for folder in everything)
    assert not any(tmp_path.iterdir())


def test_without_it_the_folders_are_the_users_own() -> None:
    folders = paths.user_folders({})
    assert Path.home() in folders.state.parents
    assert Path.home() in folders.private.parents
    assert folders.own_workspace != folders.shared_workspace


def test_two_private_folders_never_share_a_name(tmp_path: Path) -> None:
    first, second = (paths.new_private_folder(tmp_path / "kerja") for _ in range(2))
    assert first != second
    assert list(first.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the profile's access list protects it")
def test_nobody_else_may_enter_a_private_folder(tmp_path: Path) -> None:
    folder = tmp_path / "kerja"
    folder.mkdir(mode=0o777)
    inner = paths.new_private_folder(folder)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder, inner)] == [0o700, 0o700]


def test_resources_are_found_in_the_source_tree() -> None:
    assert assets.resource("fonts").is_dir()


def test_a_missing_resource_says_which_one() -> None:
    with pytest.raises(FileNotFoundError, match="tiada"):
        assets.resource("fonts", "tiada.ttf")


def test_the_clock_knows_its_zone() -> None:
    now = SystemClock().now()
    assert now.utcoffset() is not None
    assert SystemClock().today() >= now.date()
