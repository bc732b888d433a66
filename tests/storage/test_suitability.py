"""Which folders may hold a workspace, and what a person is told about the others."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ppid_desktop.domain.errors import UnsuitablePlace
from ppid_desktop.runtime import atomic_file
from ppid_desktop.runtime.place import Medium, Place
from ppid_desktop.storage import staging, suitability

GOOD = Place(Path("/contoh"), Medium.FIXED, "ext4", "/dev/sda1", "", True, 10**9, True)


@pytest.mark.parametrize("medium", [Medium.FIXED, Medium.REMOVABLE, Medium.UNKNOWN, Medium.MEMORY])
def test_an_empty_folder_on_a_disk_of_this_pc_is_fine(medium: Medium) -> None:
    suitability.check(replace(GOOD, medium=medium))


@pytest.mark.parametrize(
    ("place", "word"),
    [
        (replace(GOOD, medium=Medium.NETWORK), "jaringan"),
        (replace(GOOD, synced_by="OneDrive"), "OneDrive"),
        (replace(GOOD, writable=False), "ditulis"),
        (replace(GOOD, medium=Medium.OPTICAL), "ditulis"),
        (replace(GOOD, is_empty=False), "berisi"),
    ],
)
def test_other_folders_are_refused_with_the_reason(place: Place, word: str) -> None:
    with pytest.raises(UnsuitablePlace) as caught:
        suitability.check(place)
    assert word in caught.value.what
    assert caught.value.meaning
    assert caught.value.next_step


def test_our_own_lock_and_log_do_not_count_as_files(tmp_path: Path) -> None:
    unfinished = atomic_file.temporary_for(tmp_path / "ruang-kerja.lock.json").name  # of one who was killed
    for name in ("ruang-kerja.lock", "ruang-kerja.lock.json", unfinished):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "logs").mkdir()
    place = replace(GOOD, folder=tmp_path, is_empty=False)
    suitability.check(place)
    (tmp_path / "catatan.txt").write_bytes(b"")
    with pytest.raises(UnsuitablePlace):
        suitability.check(place)


def test_a_creation_cut_off_while_its_mark_is_written_can_begin_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def cut_off(_file: int) -> None:
        seen.extend(one.name for one in tmp_path.iterdir())
        suitability.check(replace(GOOD, folder=tmp_path, is_empty=False))

    monkeypatch.setattr("os.fsync", cut_off)
    staging.mark_begun(tmp_path)
    assert seen


@pytest.mark.parametrize("ending", [staging.acknowledge, staging.take_out])
def test_the_mark_of_a_creation_goes_in_an_order_that_a_power_cut_does_not_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: Callable[[Path], None]
) -> None:
    durable: list[set[str]] = []
    staging.mark_begun(tmp_path)
    (tmp_path / staging.DATABASE).write_bytes(b"baru")
    monkeypatch.setattr(
        atomic_file, "flush_folder", lambda one: durable.append({path.name for path in one.iterdir()})
    )
    ending(tmp_path)
    mark = ".belum-selesai"
    assert durable == [{staging.DATABASE} if ending is staging.acknowledge else {mark}]
    assert not (tmp_path / mark).exists()
