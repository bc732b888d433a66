"""Folders that would harm a workspace are recognised before it is made there."""

import os
import sys
from pathlib import Path

import pytest

from ppid_desktop.runtime import place, synced_folders
from ppid_desktop.runtime.place import Medium, Mount, examine

DISK = Mount(Path("/"), "/dev/sda1", "ext4", Medium.FIXED)


def test_an_ordinary_folder_of_this_pc_is_suitable(tmp_path: Path) -> None:
    found = examine(tmp_path, mounts=(DISK,), environ={})
    assert found.holds_a_workspace_safely
    assert found.is_empty
    assert found.free_bytes > 0
    assert list(tmp_path.iterdir()) == []


def test_two_folders_of_one_volume_have_one_device(tmp_path: Path) -> None:
    assert examine(tmp_path / "a").device == examine(tmp_path / "b").device != ""


def test_a_folder_that_does_not_exist_yet_is_judged_by_where_it_would_be(tmp_path: Path) -> None:
    found = examine(tmp_path / "baru" / "lagi", mounts=(DISK,), environ={})
    assert found.holds_a_workspace_safely
    assert not (tmp_path / "baru").exists()


def test_the_mounts_of_this_machine_include_the_one_under_us(tmp_path: Path) -> None:
    found = place.mount_of(tmp_path, place.current_mounts())
    assert found.root in (tmp_path, *tmp_path.parents)


def test_a_folder_below_a_share_is_a_network_place(tmp_path: Path) -> None:
    share = Mount(tmp_path, "server:/data", "nfs4", Medium.NETWORK)
    found = examine(tmp_path / "ruang", mounts=(DISK, share), environ={})
    assert found.medium is Medium.NETWORK
    assert not found.holds_a_workspace_safely


def test_of_two_volumes_mounted_at_one_place_the_last_counts(tmp_path: Path) -> None:
    first = Mount(tmp_path, "a", "ext4", Medium.FIXED)
    second = Mount(tmp_path, "b", "cifs", Medium.NETWORK)
    assert place.mount_of(tmp_path / "x", (DISK, first, second)) is second


@pytest.mark.parametrize(
    "kind", ["nfs4", "cifs", "SMB3", "fuse.sshfs", "fuse.rclone", "9p", "fuse.gvfsd-fuse"]
)
def test_file_systems_of_other_machines_are_known(kind: str) -> None:
    assert place.is_remote_filesystem(kind)


@pytest.mark.parametrize("kind", ["ext4", "xfs", "btrfs", "ntfs3", "fuseblk", "overlay", "vfat"])
def test_file_systems_of_this_machine_are_not_taken_for_remote(kind: str) -> None:
    assert not place.is_remote_filesystem(kind)


@pytest.mark.parametrize(
    ("path", "is_share"),
    [
        (r"\\server\data\ppid", True),
        ("//server/data", True),
        (r"\\?\UNC\server\data", True),
        (r"\\?\C:\ppid", False),
        (r"C:\ppid", False),
        ("/home/ppid", False),
    ],
)
def test_share_names_are_told_from_long_local_names(path: str, is_share: bool) -> None:
    assert place.names_a_share(path) is is_share


@pytest.mark.parametrize(
    ("folder", "product"),
    [
        ("OneDrive/ppid", "OneDrive"),
        ("OneDrive - Kantor Contoh/ppid", "OneDrive"),
        ("Dropbox (Pribadi)/a/b", "Dropbox"),
        ("Google Drive/ppid", "Google Drive"),
        ("Drive Saya", "Google Drive"),
        ("nextcloud2/ppid", "Nextcloud"),
        ("dropbox-lama/ppid", ""),
        ("dokumen/ppid", ""),
    ],
)
def test_synced_folders_are_known_by_their_names(tmp_path: Path, folder: str, product: str) -> None:
    assert synced_folders.product_syncing(tmp_path / folder, {}) == product


@pytest.mark.parametrize(
    ("marker", "product"),
    [
        (".dropbox.cache", "Dropbox"),
        ("._sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".stfolder", "Syncthing"),
        (".tmp.driveupload", "Google Drive"),
        (".bashrc", ""),
    ],
)
def test_synced_folders_are_known_by_what_their_client_leaves_there(
    tmp_path: Path, marker: str, product: str
) -> None:
    (tmp_path / marker).mkdir()
    assert synced_folders.product_syncing(tmp_path / "a" / "b", {}) == product


def test_a_renamed_onedrive_folder_is_known_by_the_environment(tmp_path: Path) -> None:
    found = examine(tmp_path / "awan" / "ppid", mounts=(DISK,), environ={"OneDrive": str(tmp_path / "awan")})
    assert found.synced_by == "OneDrive"
    assert not found.holds_a_workspace_safely


def test_a_renamed_dropbox_folder_is_known_by_its_own_note(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    target = tmp_path / "kotak"
    (tmp_path / ".dropbox" / "info.json").write_text(f'{{"personal": {{"path": "{target.as_posix()}"}}}}')
    assert list(synced_folders.known_roots({"HOME": str(tmp_path)})) == [(target, "Dropbox")]


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs a privilege on Windows")
def test_a_link_into_a_synced_folder_does_not_hide_it(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "biasa").symlink_to(tmp_path / "OneDrive", target_is_directory=True)
    assert examine(tmp_path / "biasa", mounts=(DISK,), environ={}).synced_by == "OneDrive"


def test_a_disk_that_refuses_at_the_last_moment_counts_as_not_writable(tmp_path: Path) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    assert not place.takes_data(tmp_path, flush=refuse)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_write_permission_is_not_writable(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert not examine(tmp_path, mounts=(DISK,), environ={}).writable


def test_a_folder_with_content_is_not_empty(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    assert not examine(tmp_path, mounts=(DISK,), environ={}).is_empty
