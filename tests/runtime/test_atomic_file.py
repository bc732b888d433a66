"""Files are whole or absent, whatever happens while they are written."""

import errno
import os
import sys
from contextlib import nullcontext
from io import BytesIO
from pathlib import Path

import pytest

from ppid_desktop.runtime import atomic_file


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_written_file_holds_exactly_the_content(tmp_path: Path) -> None:
    atomic_file.write_text(tmp_path / "surat.txt", "Bukti\nkedua")
    assert (tmp_path / "surat.txt").read_bytes() == b"Bukti\nkedua"
    assert names(tmp_path) == ["surat.txt"]


def test_a_failure_while_writing_leaves_the_old_content_and_no_rubbish(tmp_path: Path) -> None:
    target = tmp_path / "kunci.json"
    target.write_bytes(b"lama")
    with pytest.raises(RuntimeError), atomic_file.replacing(target) as file:
        file.write(b"baru")
        raise RuntimeError
    assert target.read_bytes() == b"lama"
    assert names(tmp_path) == ["kunci.json"]


def test_the_previous_content_is_kept_beside_the_new(tmp_path: Path) -> None:
    target, previous = tmp_path / "kunci.json", tmp_path / "kunci.sebelumnya.json"
    for content in (b"satu", b"dua", b"tiga"):
        atomic_file.write_bytes(target, content, previous=previous)
    assert (target.read_bytes(), previous.read_bytes()) == (b"tiga", b"dua")


def test_writing_into_a_missing_folder_is_an_error_and_creates_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        atomic_file.write_bytes(tmp_path / "tiada" / "a", b"")
    assert names(tmp_path) == []


@pytest.mark.parametrize(("platform", "flush"), [("linux", "flush_folder"), ("win32", "_flush_again")])
def test_what_could_not_be_made_sure_is_not_found_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, flush: str
) -> None:
    def failing(_path: Path) -> None:
        raise OSError(errno.EIO, "no answer")

    (tmp_path / "lama").mkdir()
    (tmp_path / "lama" / "a").write_bytes(b"")
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(atomic_file, flush, failing)
    with pytest.raises(OSError, match="no answer"):
        atomic_file.write_bytes(tmp_path / "baru.txt", b"baru")
    with pytest.raises(OSError, match="no answer"):
        atomic_file.move_folder(tmp_path / "lama", tmp_path / "baru")
    assert names(tmp_path) == ["lama"]


def test_a_rename_that_did_not_happen_leaves_what_somebody_else_put_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_source: Path, target: Path) -> None:
        target.write_bytes(b"dari program lain")
        raise OSError(errno.EACCES, "refused")

    monkeypatch.setattr(atomic_file, "move", refused)
    with pytest.raises(OSError, match="refused"):
        atomic_file.write_bytes(tmp_path / "baru.txt", b"baru")
    assert (tmp_path / "baru.txt").read_bytes() == b"dari program lain"


def test_removing_twice_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"")
    atomic_file.remove(path)
    atomic_file.remove(path)
    assert not path.exists()


class _HeldByAScanner(OSError):
    winerror = 32


def test_a_file_held_by_a_scanner_for_a_moment_is_tried_again() -> None:
    pauses: list[float] = []
    failures = [_HeldByAScanner(), _HeldByAScanner()]

    def action() -> None:
        if failures:
            raise failures.pop()

    atomic_file.insist(action, pause=pauses.append)
    assert len(pauses) == 2


@pytest.mark.parametrize(("windows", "tries"), [(True, 2), (False, 0)])
def test_opening_a_held_file_is_tried_again_where_the_number_of_windows_is_not_told(
    monkeypatch: pytest.MonkeyPatch, windows: bool, tries: int
) -> None:
    monkeypatch.setattr(atomic_file, "_FOLDED", windows)
    failures = [PermissionError(errno.EACCES, "held") for _ in range(2)]
    pauses: list[float] = []

    def action() -> None:
        if failures:
            raise failures.pop()

    with nullcontext() if windows else pytest.raises(PermissionError):
        atomic_file.insist(action, pause=pauses.append)
    assert len(pauses) == tries


def test_a_file_held_for_good_is_an_error_after_two_and_a_half_seconds() -> None:
    pauses: list[float] = []

    def action() -> None:
        raise _HeldByAScanner

    with pytest.raises(_HeldByAScanner):
        atomic_file.insist(action, pause=pauses.append)
    assert sum(pauses) == pytest.approx(2.5)


def test_any_other_error_is_not_tried_again() -> None:
    pauses: list[float] = []

    def action() -> None:
        raise PermissionError

    with pytest.raises(PermissionError):
        atomic_file.insist(action, pause=pauses.append)
    assert pauses == []


def test_what_was_left_unfinished_is_swept_of_one_target_or_of_a_folder(tmp_path: Path) -> None:
    one, other = tmp_path / "satu.json", tmp_path / "dua.json"
    for target in (one, other):
        atomic_file.temporary_for(target).write_bytes(b"setengah")
    atomic_file.sweep_of(one, idle=60)
    assert len(names(tmp_path)) == 2
    atomic_file.sweep_of(one)
    [left] = tmp_path.iterdir()
    atomic_file.write_bytes(other, b"utuh")
    atomic_file.sweep(tmp_path)
    assert not left.exists()
    assert names(tmp_path) == ["dua.json"]


def test_a_folder_is_made_with_what_is_missing_above_it(tmp_path: Path) -> None:
    atomic_file.make_folder(tmp_path / "a" / "b" / "c")
    atomic_file.make_folder(tmp_path / "a" / "b" / "c")
    assert (tmp_path / "a" / "b" / "c").is_dir()


def test_a_folder_that_cannot_be_flushed_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.EINVAL, "no such call")

    monkeypatch.setattr(os, "fsync", refuse)
    atomic_file.flush_folder(tmp_path)


def test_what_an_unbuffered_file_did_not_take_at_once_is_written_after_it() -> None:
    class Sparing(BytesIO):
        def write(self, content: bytes | memoryview) -> int:  # type: ignore[override]
            return super().write(memoryview(content)[:3])

    file = Sparing()
    atomic_file.write_whole(file, b"berkas contoh")
    assert file.getvalue() == b"berkas contoh"
