"""Plain copies of opened softfiles: private, neutral, and never deleted with work in them."""

import errno
import hashlib
import os
import stat
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.errors import Cancelled, SoftfileDamaged
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.file_store import FileStore, StoredBlob
from ppid_desktop.storage.working_copies import (
    CopyPurpose,
    CopyState,
    Removal,
    WorkingCopies,
    WorkingCopy,
)
from ppid_desktop.storage.working_copy_desk import WorkingCopyDesk

from .conftest import WORKSPACE

REFERENCE = UUID(int=21)
CONTENT = b"isi softfile" * 1000


@pytest.fixture
def blob(tmp_path: Path, store: FileStore) -> StoredBlob:
    source = tmp_path / "Daftar Pegawai Rahasia.docx"
    source.write_bytes(CONTENT)
    blob = store.put(source)
    source.unlink()
    return blob


@pytest.fixture
def copies(tmp_path: Path, store: FileStore) -> WorkingCopies:
    return WorkingCopies(tmp_path / "kerja", WORKSPACE, store)


@pytest.fixture
def reading(copies: WorkingCopies, blob: StoredBlob) -> WorkingCopy:
    return copies.issue(blob.name, REFERENCE, ".DOCX", CopyPurpose.READ)


@pytest.fixture
def editing(copies: WorkingCopies, blob: StoredBlob) -> WorkingCopy:
    return copies.issue(blob.name, REFERENCE, ".docx", CopyPurpose.EDIT)


def edit(path: Path, content: bytes = CONTENT + b"!") -> None:
    path.write_bytes(content)
    os.utime(path, ns=(5, 5))


def restarted(tmp_path: Path, store: FileStore) -> WorkingCopies:
    return WorkingCopies(tmp_path / "kerja", WORKSPACE, store)


def left(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "kerja").rglob("*") if path.is_file())


def test_what_is_given_out_to_be_read_is_marked_as_from_outside_and_what_is_edited_is_not(
    tmp_path: Path, store: FileStore, blob: StoredBlob
) -> None:
    marked: list[tuple[Path, bool]] = []
    copies = WorkingCopies(
        tmp_path / "kerja",
        WORKSPACE,
        store,
        mark=lambda path: marked.append((path, bool(path.stat().st_mode & stat.S_IWUSR))),
    )
    read = copies.issue(blob.name, REFERENCE, ".docx", CopyPurpose.READ)
    copies.issue(blob.name, REFERENCE, ".docx", CopyPurpose.EDIT)
    assert marked == [(read.path, True)]  # Windows takes no stream on a read-only file
    assert copies.state(read) is CopyState.UNCHANGED


class Holder:
    """Another program that keeps files from being deleted, as Word does on Windows."""

    def __init__(self) -> None:
        self.holding = True

    def delete(self, path: Path) -> None:
        if self.holding and path.name.startswith("softfile-"):
            raise PermissionError(13, "held")
        path.unlink()


@pytest.mark.parametrize(
    ("purpose", "mode"), [(CopyPurpose.READ, stat.S_IRUSR), (CopyPurpose.EDIT, stat.S_IRUSR | stat.S_IWUSR)]
)
def test_a_copy_is_private_neutral_and_writable_only_for_editing(
    copies: WorkingCopies, blob: StoredBlob, purpose: CopyPurpose, mode: int, tmp_path: Path
) -> None:
    copy = copies.issue(blob.name, REFERENCE, ".DOCX", purpose)
    assert copy.path.read_bytes() == CONTENT
    assert copy.sha256_hex == blob.sha256_hex
    assert "Pegawai" not in str(copy.path.relative_to(tmp_path))
    assert copy.path.suffix == ".docx"
    if os.name == "posix":
        assert stat.S_IMODE(copy.path.stat().st_mode) == mode
        for folder in (copy.path.parent, copy.path.parent.parent, tmp_path / "kerja"):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("extension", ["", ".", "../../x", ".a/b", ".docx:stream", ".exe ", "." + "x" * 50])
def test_an_odd_extension_is_left_off(copies: WorkingCopies, blob: StoredBlob, extension: str) -> None:
    copy = copies.issue(blob.name, REFERENCE, extension, CopyPurpose.READ)
    assert copy.path.suffix == ""


def test_two_copies_of_one_softfile_do_not_meet(reading: WorkingCopy, editing: WorkingCopy) -> None:
    assert reading.path.parent != editing.path.parent


def test_an_untouched_or_only_touched_copy_is_unchanged(copies: WorkingCopies, editing: WorkingCopy) -> None:
    assert copies.state(editing) is CopyState.UNCHANGED
    edit(editing.path, CONTENT)
    assert copies.state(editing) is CopyState.UNCHANGED


def test_an_edited_copy_is_changed_also_when_its_size_is_the_same(
    copies: WorkingCopies, editing: WorkingCopy
) -> None:
    edit(editing.path, CONTENT[:-1] + b"?")
    assert copies.state(editing) is CopyState.CHANGED


def test_a_copy_replaced_by_its_program_is_changed(copies: WorkingCopies, editing: WorkingCopy) -> None:
    """Word writes a new file and renames it over the old one."""
    fresh = editing.path.with_name("~WRD0001.tmp")
    edit(fresh)
    fresh.replace(editing.path)
    assert copies.state(editing) is CopyState.CHANGED


def test_a_deleted_copy_is_missing_and_may_be_removed(copies: WorkingCopies, editing: WorkingCopy) -> None:
    editing.path.unlink()
    assert copies.state(editing) is CopyState.MISSING
    assert copies.remove(editing) is Removal.REMOVED


def test_an_unchanged_copy_is_removed_with_its_folder(
    copies: WorkingCopies, reading: WorkingCopy, tmp_path: Path
) -> None:
    (reading.path.parent / f"~${reading.path.name[2:]}").write_bytes(b"lock of Word")
    (reading.path.parent / f".~lock.{reading.path.name}#").write_bytes(b"lock of LibreOffice")
    assert copies.remove(reading) is Removal.REMOVED
    assert not reading.path.parent.exists()
    assert copies.open_copies() == ()
    assert left(tmp_path) == []


def test_a_changed_copy_is_only_removed_once_its_content_is_in_the_vault(
    copies: WorkingCopies, editing: WorkingCopy, store: FileStore
) -> None:
    edit(editing.path)
    assert copies.remove(editing) is Removal.CHANGED
    taken = store.put(editing.path)
    edit(editing.path, b"once more")
    assert copies.remove(editing, frozenset({taken.sha256_hex})) is Removal.CHANGED
    again = store.put(editing.path)
    assert copies.remove(editing, frozenset({again.sha256_hex})) is Removal.REMOVED


def test_a_change_that_keeps_size_and_time_is_not_lost(copies: WorkingCopies, editing: WorkingCopy) -> None:
    editing.path.write_bytes(CONTENT[::-1])
    os.utime(editing.path, ns=(editing.mtime_ns, editing.mtime_ns))
    assert copies.remove(editing) is Removal.CHANGED


def test_what_was_saved_beside_the_copy_is_not_lost(copies: WorkingCopies, editing: WorkingCopy) -> None:
    beside = editing.path.with_suffix(".pdf")
    beside.write_bytes(b"hasil ekspor")
    assert copies.remove(editing) is Removal.CHANGED
    desk = WorkingCopyDesk(copies)
    assert desk.discard(str(editing.reference))
    assert not editing.path.exists()
    assert desk.release_all() == (beside,)
    beside.unlink()
    assert desk.release_all() == ()
    assert not editing.path.parent.exists()


def test_a_person_may_discard_changes(copies: WorkingCopies, editing: WorkingCopy, tmp_path: Path) -> None:
    edit(editing.path)
    assert copies.discard(editing) is Removal.REMOVED
    assert left(tmp_path) == []


def test_a_held_copy_is_tried_again(tmp_path: Path, store: FileStore, blob: StoredBlob) -> None:
    holder = Holder()
    copies = WorkingCopies(tmp_path / "kerja", WORKSPACE, store, holder.delete)
    copy = copies.issue(blob.name, REFERENCE, ".docx", CopyPurpose.EDIT)
    assert copies.remove(copy) is Removal.HELD
    assert copies.held_copies() == (copy,)
    assert copies.retry_held() == (copy,)
    holder.holding = False
    assert copies.retry_held() == ()
    assert copies.open_copies() == ()
    assert left(tmp_path) == []


def test_a_held_copy_changed_meanwhile_is_offered_again(
    tmp_path: Path, store: FileStore, blob: StoredBlob
) -> None:
    holder = Holder()
    copies = WorkingCopies(tmp_path / "kerja", WORKSPACE, store, holder.delete)
    copy = copies.issue(blob.name, REFERENCE, ".docx", CopyPurpose.EDIT)
    assert copies.remove(copy) is Removal.HELD
    edit(copy.path)
    assert copies.retry_held() == ()
    assert copies.open_copies() == (copy,)
    assert copies.state(copy) is CopyState.CHANGED


def test_what_was_taken_of_a_held_copy_counts_as_unchanged_until_it_is_saved_again(
    tmp_path: Path, store: FileStore, blob: StoredBlob
) -> None:
    holder, tag = Holder(), str(REFERENCE)
    copies = WorkingCopies(tmp_path / "kerja", WORKSPACE, store, holder.delete)
    desk = WorkingCopyDesk(copies)
    copy = copies.issue(blob.name, REFERENCE, ".docx", CopyPurpose.EDIT)
    edit(copy.path)
    taken = hashlib.sha256(copy.path.read_bytes()).hexdigest()
    desk.release(tag, taken)
    assert desk.changed() == ()
    edit(copy.path, b"disimpan lagi")
    assert desk.base(tag) == taken
    desk.release(tag, taken)
    assert desk.changed() == ((tag, copy.path),)
    holder.holding = False
    assert copy.path in restarted_desk(tmp_path, store)
    edit(copy.path)
    assert restarted_desk(tmp_path, store) == []


def restarted_desk(tmp_path: Path, store: FileStore) -> list[Path]:
    """Return the copies with work that a new run finds."""
    return [copy.path for copy in restarted(tmp_path, store).recover()]


def test_a_start_removes_unchanged_copies_and_offers_changed_ones(
    tmp_path: Path, store: FileStore, reading: WorkingCopy, editing: WorkingCopy
) -> None:
    edit(editing.path)
    copies = restarted(tmp_path, store)
    assert copies.recover() == (editing,)
    assert not reading.path.exists()
    assert editing.path.exists()
    taken = store.put(editing.path)
    assert copies.remove(editing, frozenset({taken.sha256_hex})) is Removal.REMOVED
    assert left(tmp_path) == []


def test_a_start_removes_what_a_killed_run_never_gave_out(
    tmp_path: Path, store: FileStore, reading: WorkingCopy
) -> None:
    (reading.path.parent / "salinan.json").unlink()
    (tmp_path / "kerja" / str(WORKSPACE) / "kerja-kosong").mkdir()
    assert restarted(tmp_path, store).recover() == ()
    assert list((tmp_path / "kerja" / str(WORKSPACE)).iterdir()) == []


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"name": 1}', "[" * 4000, " " * 5000])
def test_a_copy_with_an_unreadable_note_is_kept_and_logged(
    tmp_path: Path,
    store: FileStore,
    editing: WorkingCopy,
    content: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (editing.path.parent / "salinan.json").write_text(content)
    assert restarted(tmp_path, store).recover() == ()
    assert editing.path.exists()
    assert "note cannot be read" in caplog.text


def test_a_note_cannot_point_outside_its_folder(
    tmp_path: Path, store: FileStore, editing: WorkingCopy
) -> None:
    note = editing.path.parent / "salinan.json"
    note.write_text(note.read_text().replace(editing.path.name, "../../../penting.txt"))
    (tmp_path / "penting.txt").write_bytes(b"penting")
    restarted(tmp_path, store).recover()
    assert (tmp_path / "penting.txt").exists()


def test_links_left_in_the_folder_are_removed_not_followed(
    tmp_path: Path, copies: WorkingCopies, editing: WorkingCopy
) -> None:
    (tmp_path / "penting.txt").write_bytes(b"penting")
    (editing.path.parent / "tautan").symlink_to(tmp_path / "penting.txt")
    (editing.path.parent / "folder").symlink_to(tmp_path)
    assert copies.remove(editing) is Removal.REMOVED
    assert (tmp_path / "penting.txt").read_bytes() == b"penting"


def test_other_workspaces_copies_are_left_alone(
    tmp_path: Path, store: FileStore, reading: WorkingCopy
) -> None:
    assert WorkingCopies(tmp_path / "kerja", UUID(int=5), store).recover() == ()
    assert reading.path.exists()


@pytest.mark.parametrize("broken", ["damage", "cancel"])
def test_a_failed_copy_leaves_no_plain_bytes(
    tmp_path: Path, copies: WorkingCopies, store: FileStore, blob: StoredBlob, broken: str
) -> None:
    cancel: Callable[[], bool] = lambda: broken == "cancel"  # noqa: E731
    if broken == "damage":
        store.path_of(blob.name).unlink()
    with pytest.raises((SoftfileDamaged, Cancelled)):
        copies.issue(blob.name, REFERENCE, ".docx", CopyPurpose.READ, cancel=cancel)
    assert left(tmp_path) == []
    assert copies.open_copies() == ()


def test_an_empty_folder_that_stays_is_no_copy_that_is_held(
    copies: WorkingCopies,
    editing: WorkingCopy,
    tmp_path: Path,
    store: FileStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edit(editing.path)
    with monkeypatch.context() as disk:
        disk.setattr(Path, "rmdir", _failing)
        assert WorkingCopyDesk(copies).discard(str(editing.reference))
    assert editing.path.parent.exists()
    assert restarted(tmp_path, store).recover() == ()
    assert not editing.path.parent.exists()


def test_work_taken_from_a_copy_held_open_is_not_called_unsaved_where_the_disk_refuses_its_note(
    blob: StoredBlob,
    tmp_path: Path,
    store: FileStore,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    held = WorkingCopies(tmp_path / "kerja", WORKSPACE, store, delete=_failing)
    copy = held.issue(blob.name, REFERENCE, ".docx", CopyPurpose.EDIT)
    edit(copy.path, b"hasil sunting")
    monkeypatch.setattr(atomic_file, "write_text", _failing)
    desk = WorkingCopyDesk(held)
    desk.release(str(REFERENCE), hashlib.sha256(b"hasil sunting").hexdigest())
    assert desk.changed() == ()
    assert "note of a working copy not written" in caplog.text


def test_a_folder_that_cannot_be_looked_through_loses_nothing_and_keeps_nobody_in(
    copies: WorkingCopies, editing: WorkingCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = editing.path.with_suffix(".pdf")
    beside.write_bytes(b"hasil ekspor")
    with monkeypatch.context() as disk:
        disk.setattr(Path, "rglob", _failing)
        assert WorkingCopyDesk(copies).release_all() == (editing.path.parent,)
    assert beside.exists()


def _failing(*_args: object) -> None:
    raise OSError(errno.EIO, "no answer")
