"""The model of the disk: what it says a power cut may take, and what it may not."""

import random
from pathlib import Path

import pytest

from tests.faults.power_cuts import Call, Disk, lay_out
from tests.faults.shim import Kind

INODE = 77


def call(
    kind: Kind, one: str = "", two: str = "", *, data: bytes = b"", inode: int = INODE, at: int = 0
) -> Call:
    return Call(kind, inode, at, data, one, two)


@pytest.fixture
def base(tmp_path: Path) -> str:
    (tmp_path / "lama").write_bytes(b"lama")
    return str(tmp_path)


def disk_after(base: str, *calls: Call) -> Disk:
    disk = Disk(Path(base))
    for one in calls:
        disk.apply(one)
    return disk


def written(base: str, name: str = "baru", data: bytes = b"isi") -> tuple[Call, Call]:
    path = f"{base}/{name}"
    return call(Kind.CREATE, path), call(Kind.WRITE, path, data=data)


def test_a_file_never_flushed_may_be_missing_or_whole(base: str) -> None:
    disk = disk_after(base, *written(base))
    assert disk.after_cut(None, 0) == {"lama": b"lama"}
    assert disk.after_cut(None, 1) == {"lama": b"lama", "baru": b"isi"}


def test_a_flushed_file_may_still_lose_its_name_until_its_folder_is_flushed(base: str) -> None:
    calls = (*written(base), call(Kind.SYNC, f"{base}/baru"))
    assert "baru" not in disk_after(base, *calls).after_cut(None, 0)
    settled = disk_after(base, *calls, call(Kind.SYNC, base, inode=1))
    assert settled.after_cut(None, 0)["baru"] == b"isi"


def test_a_rename_without_flushing_first_may_give_the_target_an_empty_file(base: str) -> None:
    renamed = call(Kind.RENAME, f"{base}/baru", f"{base}/lama")
    disk = disk_after(base, *written(base), renamed, call(Kind.SYNC, base, inode=1))
    assert disk.after_cut(None, 0) == {"lama": b""}


def test_a_rename_is_done_or_not_and_never_half(base: str) -> None:
    flushed = (*written(base), call(Kind.SYNC, f"{base}/baru"), call(Kind.SYNC, base, inode=1))
    disk = disk_after(base, *flushed, call(Kind.RENAME, f"{base}/baru", f"{base}/lama"))
    states = [disk.after_cut(random.Random(seed), 0.5) for seed in range(20)]  # noqa: S311
    assert {tuple(sorted(one.items())) for one in states} == {
        (("baru", b"isi"), ("lama", b"lama")),
        (("lama", b"isi"),),
    }


def test_an_unflushed_write_is_torn_at_the_borders_of_sectors(base: str) -> None:
    inode = Path(base, "lama").stat().st_ino
    disk = disk_after(base, call(Kind.WRITE, f"{base}/lama", data=b"x" * 8192, inode=inode))
    for seed in range(20):
        content = disk.after_cut(random.Random(seed), 0.5)["lama"]  # noqa: S311
        assert content is not None
        for start in range(0, len(content), 512):
            sector = content[start : start + 512].removeprefix(b"lama")
            assert set(sector) in ({0}, {ord("x")}, set())


def test_what_lies_in_a_lost_folder_is_lost_with_it(base: str, tmp_path: Path) -> None:
    made = call(Kind.MKDIR, f"{base}/map")
    calls = (
        made,
        *written(base, "map/isi"),
        call(Kind.SYNC, f"{base}/map/isi"),
        call(Kind.SYNC, f"{base}/map"),
    )
    disk = disk_after(base, *calls[:-1], call(Kind.SYNC, f"{base}/map", inode=1))
    assert disk.after_cut(None, 0) == {"lama": b"lama"}
    lay_out(disk.after_cut(None, 1), tmp_path / "sesudah")
    assert (tmp_path / "sesudah" / "map" / "isi").read_bytes() == b"isi"
