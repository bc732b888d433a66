"""Softfiles go in whole or not at all, come out as they went in, and damage is never handed on."""

import errno
import hashlib
import io
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ppid_desktop.domain.errors import (
    Cancelled,
    DiskFull,
    MachineFault,
    SoftfileDamaged,
    SourceUnreadable,
    TargetUnwritable,
    WorkspaceDamaged,
)
from ppid_desktop.storage.chunked_cipher import CHUNK, HEADER
from ppid_desktop.storage.file_store import FileStore, StoredBlob

from .test_chunked_cipher import SIZES, content

# The file and the folders it goes to; Windows flushes no folders, but the file once more when it was renamed.
FLUSHES_BEFORE_RENAME = 1 if sys.platform == "win32" else 4


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "sumber.pdf"
    path.write_bytes(content(2 * CHUNK + 5))
    return path


def files_in(store_folder: Path) -> list[Path]:
    return sorted(path for path in store_folder.rglob("*") if path.is_file())


def damage(store: FileStore, blob: StoredBlob, place: int = HEADER + 3) -> None:
    with store.path_of(blob.name).open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1]))


@pytest.mark.parametrize("size", SIZES)
def test_a_softfile_comes_out_as_it_went_in(tmp_path: Path, store: FileStore, size: int) -> None:
    (tmp_path / "sumber").write_bytes(content(size))
    blob = store.put(tmp_path / "sumber")
    stored = store.path_of(blob.name).read_bytes()
    assert blob.sha256_hex == hashlib.sha256(content(size)).hexdigest()
    assert blob.stored_sha256_hex == hashlib.sha256(stored).hexdigest()
    assert (blob.size, blob.stored_size) == (size, len(stored))
    assert not blob.already_there
    assert store.export_to(blob.name, tmp_path / "keluar") == blob.sha256_hex
    assert (tmp_path / "keluar").read_bytes() == content(size)
    assert store.verify_plain(blob.name) == blob.sha256_hex
    store.verify_stored(blob.name, blob.stored_sha256_hex)


def test_the_name_tells_nothing_about_the_content_and_lies_two_folders_deep(
    tmp_path: Path, store: FileStore, source: Path
) -> None:
    blob = store.put(source)
    assert blob.name == blob.name.lower()
    assert blob.name != blob.sha256_hex
    assert store.name_of(blob.sha256_hex) == blob.name
    assert store.path_of(blob.name) == tmp_path / "files" / blob.name[:2] / blob.name[2:4] / blob.name
    assert FileStore(tmp_path / "files", b"m" * 32, b"o" * 32).name_of(blob.sha256_hex) != blob.name


def test_attaching_the_same_content_twice_keeps_one_file(
    store: FileStore, source: Path, tmp_path: Path
) -> None:
    first = store.put(source)
    second = store.put(Path(shutil.copy(source, tmp_path / "salinan.pdf")))
    assert second.already_there
    assert (second.name, second.stored_sha256_hex) == (first.name, first.stored_sha256_hex)
    assert files_in(tmp_path / "files") == [store.path_of(first.name)]


@pytest.mark.parametrize("place", [0, HEADER + 3, -1])
def test_attaching_again_replaces_a_damaged_file(store: FileStore, source: Path, place: int) -> None:
    first = store.put(source)
    damage(store, first, place % first.stored_size)
    second = store.put(source)
    assert not second.already_there
    assert store.verify_plain(first.name) == first.sha256_hex
    store.verify_stored(first.name, second.stored_sha256_hex)


def test_attaching_again_replaces_a_lost_file(store: FileStore, source: Path) -> None:
    first = store.put(source)
    store.path_of(first.name).unlink()
    assert not store.holds(first.name)
    assert not store.put(source).already_there
    assert store.holds(first.name)


def test_an_open_unbuffered_file_may_be_attached(store: FileStore, source: Path) -> None:
    with source.open("rb", buffering=0) as file:
        blob = store.put(file)
        assert not file.closed
    assert blob.size == source.stat().st_size


def test_a_file_only_partly_read_before_is_refused(store: FileStore, source: Path) -> None:
    with source.open("rb", buffering=0) as file:
        file.read(10)
        with pytest.raises(SourceUnreadable):
            store.put(file)


def test_progress_ends_at_the_whole_size(store: FileStore, source: Path, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    blob = store.put(source, lambda done, total: seen.append((done, total)))
    assert seen == [(CHUNK, blob.size), (2 * CHUNK, blob.size), (blob.size, blob.size)]
    seen.clear()
    store.export_to(blob.name, tmp_path / "keluar", lambda done, total: seen.append((done, total)))
    assert seen[-1] == (blob.size, blob.size)


def test_progress_comes_on_the_calling_thread(store: FileStore, source: Path) -> None:
    threads = set()
    store.put(source, lambda _done, _total: threads.add(threading.current_thread()))
    assert threads == {threading.current_thread()}


def test_cancelling_leaves_nothing_behind(store: FileStore, source: Path, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        store.put(source, cancel=lambda: True)
    assert files_in(tmp_path / "files") == []
    blob = store.put(source)
    with pytest.raises(Cancelled):
        store.export_to(blob.name, tmp_path / "keluar", cancel=lambda: True)
    with pytest.raises(Cancelled):
        store.verify_plain(blob.name, cancel=lambda: True)
    with pytest.raises(Cancelled):
        store.verify_stored(blob.name, blob.stored_sha256_hex, cancel=lambda: True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["files", "sumber.pdf"]


def test_no_thread_is_left_after_success_failure_or_cancel(store: FileStore, source: Path) -> None:
    before = threading.active_count()
    store.put(source)
    with pytest.raises(Cancelled):
        store.put(source, cancel=lambda: True)
    assert threading.active_count() == before


def test_a_failing_progress_report_leaves_nothing_behind(
    store: FileStore, source: Path, tmp_path: Path
) -> None:
    def fail(_done: int, _total: int) -> None:
        raise RuntimeError("window gone")

    with pytest.raises(RuntimeError):
        store.put(source, fail)
    assert files_in(tmp_path / "files") == []


def test_links_folders_devices_and_missing_files_are_refused(
    store: FileStore, source: Path, tmp_path: Path
) -> None:
    link, pipe = tmp_path / "tautan.pdf", tmp_path / "pipa"
    if sys.platform != "win32":  # there links need a privilege, and pipes have no place among the files
        link.symlink_to(source)
        os.mkfifo(pipe)
    for refused in (link, pipe, tmp_path, Path(os.devnull), tmp_path / "tidak ada", tmp_path / "a\0b"):
        with pytest.raises(SourceUnreadable):
            store.put(refused)
    assert files_in(tmp_path / "files") == []


class _Told(OSError):
    def __init__(self, winerror: int) -> None:
        super().__init__(errno.EACCES, "told by Windows itself")
        self.winerror = winerror


@pytest.mark.parametrize(
    ("opening", "looking", "expected"),
    [
        (OSError(errno.EIO, "bad sector"), None, SoftfileDamaged),
        (PermissionError(errno.EACCES, "held"), None, SourceUnreadable),
        (PermissionError(errno.EACCES, "held"), _Told(32), SourceUnreadable),
        (PermissionError(errno.EACCES, "all that C knows"), _Told(23), SoftfileDamaged),
        (PermissionError(errno.EACCES, "all that C knows"), _Told(1392), SoftfileDamaged),
        (_Told(1393), None, SoftfileDamaged),
    ],
    ids=["EIO", "held", "held, 32", "CRC", "file corrupt", "disk corrupt"],
)
def test_a_softfile_the_disk_does_not_give_back_is_told_from_one_that_is_held(
    store: FileStore,
    source: Path,
    monkeypatch: pytest.MonkeyPatch,
    opening: OSError,
    looking: OSError | None,
    expected: type[MachineFault],
) -> None:
    blob = store.put(source)

    def refuse(*_rest: object, **_named: object) -> None:
        raise opening

    def look(path: Path, **named: bool) -> os.stat_result:
        if looking is not None:
            raise looking
        return os.stat(path, **named)  # noqa: PTH116 - Path.stat is what is replaced

    with monkeypatch.context() as disk:
        disk.setattr(Path, "open", refuse)
        disk.setattr(Path, "stat", look)
        with pytest.raises(expected):
            store.open_plain(blob.name)


def test_a_folder_in_the_place_of_a_softfile_is_damage_and_gives_way_to_what_is_kept_again(
    store: FileStore, source: Path, tmp_path: Path
) -> None:
    blob = store.put(source)
    place = store.path_of(blob.name)
    place.unlink()
    (place / "isi").mkdir(parents=True)
    with pytest.raises(SoftfileDamaged, match="sebuah folder"):
        store.verify_plain(blob.name)
    assert not store.put(source).already_there
    assert store.verify_plain(blob.name) == blob.sha256_hex
    (aside,) = (tmp_path / "files" / "karantina").iterdir()
    assert (aside / "isi").is_dir()


def test_each_refusal_says_why(store: FileStore, source: Path, tmp_path: Path) -> None:
    link = tmp_path / "tautan"
    if sys.platform != "win32":
        link.symlink_to(source)
    reasons = {}
    for path in (link, tmp_path, Path(os.devnull), tmp_path / "tidak ada"):
        with pytest.raises(SourceUnreadable) as refusal:
            store.put(path)
        reasons[path.name] = refusal.value.what
    assert ("tautan" if sys.platform != "win32" else "tidak ditemukan") in reasons["tautan"]
    assert "folder" in reasons[tmp_path.name]
    assert "perangkat" in reasons[Path(os.devnull).name]
    assert "tidak ditemukan" in reasons["tidak ada"]


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"tambahan")


def shrink(path: Path) -> None:
    os.truncate(path, CHUNK)


def overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"lain")
    os.utime(path, ns=(1, 1))


def overwrite_secretly(path: Path) -> None:
    times = path.stat()
    overwrite(path)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def replace_whole(path: Path) -> None:
    other = path.with_name("lain")
    other.write_bytes(b"b" * path.stat().st_size)
    other.replace(path)


_ON_LINUX = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no time of the last change")


@pytest.mark.parametrize(
    "change",
    [
        grow,
        shrink,
        overwrite,
        pytest.param(overwrite_secretly, marks=_ON_LINUX),
        pytest.param(replace_whole, marks=_ON_LINUX),
    ],
)
def test_a_source_that_changes_while_it_is_read_is_refused(
    store: FileStore, source: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    changes = iter([change])

    def change_once(_done: int, _total: int) -> None:
        for one in changes:
            one(source)

    with pytest.raises(SourceUnreadable, match="berubah"):
        store.put(source, change_once)
    assert files_in(tmp_path / "files") == []
    store.put(source)


class Fault:
    """Makes one kind of file call fail from the nth time on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def at(self, function: str, code: int, after: int = 0) -> None:
        module = os
        real, calls = getattr(module, function), iter(range(10**6))

        def failing(*args: object, **options: object) -> object:
            if next(calls) >= after:
                raise OSError(code, os.strerror(code))
            return real(*args, **options)

        self._monkeypatch.setattr(module, function, failing)


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fault]:
    with monkeypatch.context() as limited:
        yield Fault(limited)


@pytest.mark.parametrize(("code", "expected"), [(errno.ENOSPC, DiskFull), (errno.EIO, TargetUnwritable)])
@pytest.mark.parametrize("after", range(FLUSHES_BEFORE_RENAME))
def test_a_failing_flush_leaves_nothing_behind(
    store: FileStore,
    source: Path,
    tmp_path: Path,
    fault: Fault,
    code: int,
    expected: type[Exception],
    after: int,
) -> None:
    fault.at("fsync", code, after)
    with pytest.raises(expected):
        store.put(source)
    assert files_in(tmp_path / "files") == []


def test_a_failing_flush_after_the_rename_leaves_a_whole_file_for_the_next_try(
    store: FileStore, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as limited, pytest.raises(TargetUnwritable):
        Fault(limited).at("fsync", errno.EIO, after=FLUSHES_BEFORE_RENAME)
        store.put(source)
    again = store.put(source)
    assert again.already_there
    assert store.verify_plain(again.name) == again.sha256_hex


@pytest.mark.parametrize(("function", "code"), [("mkdir", errno.ENOSPC), ("rename", errno.EACCES)])
def test_a_failing_rename_or_folder_leaves_nothing_behind(
    store: FileStore, source: Path, tmp_path: Path, fault: Fault, function: str, code: int
) -> None:
    fault.at("replace" if function == "rename" else function, code)
    with pytest.raises((DiskFull, TargetUnwritable)):
        store.put(source)
    assert files_in(tmp_path / "files") == []


def test_a_really_full_disk_is_said_and_leaves_nothing_behind(store: FileStore, tmp_path: Path) -> None:
    """A limit on file sizes fails the write itself, in the second thread, as a full disk does."""
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    (tmp_path / "besar").write_bytes(content(8 * CHUNK))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3 * CHUNK, before[1]))
        with pytest.raises((DiskFull, TargetUnwritable)):
            store.put(tmp_path / "besar")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert files_in(tmp_path / "files") == []
    assert store.put(tmp_path / "besar").size == 8 * CHUNK


def test_a_vanished_disk_is_not_taken_for_an_empty_store(
    store: FileStore, source: Path, tmp_path: Path
) -> None:
    blob = store.put(source)
    (tmp_path / "files").rename(tmp_path / "terlepas")
    for attempt in (
        lambda: store.put(source),
        lambda: store.open_plain(blob.name),
        lambda: store.sweep({blob.name}),
    ):
        with pytest.raises(WorkspaceDamaged):
            attempt()
    assert not (tmp_path / "files").exists()


def test_damage_is_never_exported(store: FileStore, source: Path, tmp_path: Path) -> None:
    blob = store.put(source)
    target = tmp_path / "keluar"
    target.write_bytes(b"yang lama")
    damage(store, blob, blob.stored_size - 40)
    for attempt in (
        lambda: store.export_to(blob.name, target),
        lambda: store.verify_plain(blob.name),
        lambda: store.verify_stored(blob.name, blob.stored_sha256_hex),
    ):
        with pytest.raises(SoftfileDamaged):
            attempt()
    assert target.read_bytes() == b"yang lama"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["files", "keluar", "sumber.pdf"]


def test_two_swapped_files_are_noticed_without_reading_them_whole(store: FileStore, tmp_path: Path) -> None:
    blobs = []
    for text in (b"satu", b"dua!"):
        (tmp_path / "sumber").write_bytes(text)
        blobs.append(store.put(tmp_path / "sumber"))
    one, other = (store.path_of(blob.name) for blob in blobs)
    one.rename(tmp_path / "tukar")
    other.rename(one)
    (tmp_path / "tukar").rename(other)
    assert not any(store.holds(blob.name) for blob in blobs)


@pytest.mark.parametrize("name", ["", "..", "../../keys.json", "AB" * 32, "ab" * 31, "ab" * 32 + "\n"])
def test_only_real_names_reach_the_disk(store: FileStore, name: str) -> None:
    with pytest.raises(SoftfileDamaged):
        store.path_of(name)


def test_a_softfile_may_be_copied_into_an_open_file(store: FileStore, source: Path) -> None:
    blob = store.put(source)
    target = io.BytesIO()
    assert store.copy_into(blob.name, target) == blob.sha256_hex
    assert target.getvalue() == source.read_bytes()


def test_an_export_into_a_missing_folder_is_said(store: FileStore, source: Path, tmp_path: Path) -> None:
    blob = store.put(source)
    with pytest.raises(TargetUnwritable):
        store.export_to(blob.name, tmp_path / "tidak ada" / "keluar")


def restarted(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "files", b"m" * 32, b"n" * 32)


def test_discarding_removes_the_file_and_may_be_repeated(
    store: FileStore, source: Path, tmp_path: Path
) -> None:
    blob = store.put(source)
    store.discard(blob.name)
    assert store.holds(blob.name)  # a row for what was just taken in may be on its way
    later = restarted(tmp_path)
    later.discard(blob.name)
    assert not later.holds(blob.name)
    later.discard(blob.name)


def test_a_sweep_leaves_alone_what_this_run_takes_in_meanwhile(
    store: FileStore, source: Path, tmp_path: Path
) -> None:
    (tmp_path / "lain").write_bytes(b"lain")
    old = store.put(tmp_path / "lain")
    again = restarted(tmp_path)
    assert again.put(tmp_path / "lain").already_there
    swept_while_putting = []
    new = again.put(source, lambda _done, _total: swept_while_putting.append(again.sweep(set())))
    assert not any(sweep.quarantined or sweep.temporary_removed for sweep in swept_while_putting)
    assert again.sweep(set()).quarantined == ()
    assert again.holds(old.name)
    assert again.holds(new.name)


def test_a_sweep_sets_orphans_aside_and_names_what_is_missing(
    store: FileStore, source: Path, tmp_path: Path
) -> None:
    orphan = store.put(source)
    (tmp_path / "lain").write_bytes(b"lain")
    kept = store.put(tmp_path / "lain")
    store = restarted(tmp_path)
    (tmp_path / "files" / "tmp" / "sisa").write_bytes(b"setengah jadi")
    (tmp_path / "files" / "desktop.ini").write_bytes(b"[x]")
    swept = store.sweep({kept.name, "00" * 32})
    assert swept.quarantined == (orphan.name,)
    assert swept.missing == ("00" * 32,)
    assert swept.temporary_removed == 1
    assert (tmp_path / "files" / "karantina" / orphan.name).exists()
    assert (tmp_path / "files" / "desktop.ini").exists()
    assert list(store.names()) == [kept.name]
    assert store.sweep({kept.name}) == type(swept)((), 0, ())


def test_a_file_in_the_wrong_folder_is_an_orphan(store: FileStore, source: Path, tmp_path: Path) -> None:
    blob = store.put(source)
    wrong = tmp_path / "files" / "00" / "00" / blob.name
    wrong.parent.mkdir(parents=True)
    store.path_of(blob.name).rename(wrong)
    swept = restarted(tmp_path).sweep({blob.name})
    assert swept.quarantined == (blob.name,)
    assert swept.missing == (blob.name,)


def test_content_set_aside_may_be_attached_again(store: FileStore, source: Path, tmp_path: Path) -> None:
    blob = store.put(source)
    assert restarted(tmp_path).sweep(set()).quarantined == (blob.name,)
    assert not store.put(source).already_there
    assert store.holds(blob.name)


def test_many_threads_may_attach_at_once(store: FileStore, tmp_path: Path) -> None:
    sources = [tmp_path / f"sumber {number}" for number in range(8)]
    for number, path in enumerate(sources):
        path.write_bytes(content(CHUNK + number // 2))  # pairs of equal content
    blobs: list[StoredBlob] = []
    threads = [threading.Thread(target=lambda path=path: blobs.append(store.put(path))) for path in sources]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({blob.name for blob in blobs}) == 4
    for blob in blobs:
        assert store.verify_plain(blob.name) == blob.sha256_hex
        store.verify_stored(blob.name, blob.stored_sha256_hex)


def test_no_plain_bytes_lie_below_the_workspace(store: FileStore, tmp_path: Path) -> None:
    marker = b"INFORMASI YANG DIKECUALIKAN"
    (tmp_path / "sumber").write_bytes(marker * 100_000)
    store.put(tmp_path / "sumber")
    assert all(marker not in path.read_bytes() for path in files_in(tmp_path / "files"))
