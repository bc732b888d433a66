"""The softfiles beside the backups are on the disk before a backup that lists them counts."""

from pathlib import Path

import pytest

from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.backup.blob_shelf import BlobShelf


def test_a_power_cut_cannot_take_the_folder_of_softfiles_from_the_first_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    durable: set[Path] = set()
    monkeypatch.setattr(atomic_file, "flush_folder", lambda one: durable.update(one.iterdir()))
    BlobShelf(tmp_path / "files").prepare()
    assert durable == {tmp_path / "files", tmp_path / "files" / "tmp"}
