"""Places of backups as offices have them: used by two PCs, half broken, held by other programs."""

import errno
import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.backups import BackupState, Rotation, spoken_name
from ppid_desktop.domain.errors import (
    BackupDamaged,
    BackupPlaceBusy,
    DiskFull,
    PlaceUnreliable,
    RuleBroken,
    TargetUnwritable,
    UnsuitablePlace,
    WorkspaceDamaged,
)
from ppid_desktop.gui.settings.backup_words import next_text
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage import strict_json
from ppid_desktop.storage.backup import blob_shelf, database_copy, lease, making, manifest
from ppid_desktop.storage.backup.shelf import Shelf
from ppid_desktop.storage.unit_of_work import UnitOfWork
from tests.services.conftest import LOGIN, PASSWORD, Desk, never, silent
from tests.services.test_backups import WAY, kept, make, place, spoil, stored_files

__all__ = ["kept", "place"]


def age(folder: Path) -> None:
    """Let every softfile on a shelf have lain there for two days."""
    for path in stored_files(folder):
        moment = path.stat().st_mtime - 2 * 24 * 3600
        os.utime(path, (moment, moment))


def test_a_second_pc_with_the_same_workspace_is_told_who_is_at_work(desk: Desk, kept: Path) -> None:
    made, told = make(desk), list[str]()

    def beat(_seconds: float) -> None:
        text = (kept / lease.FILE_NAME).read_bytes()
        (kept / lease.FILE_NAME).write_bytes(text.replace(b'"beat": 0', b'"beat": 1'))

    def meanwhile(_done: int, _total: int) -> None:
        if told:
            return
        with (
            pytest.raises(BackupPlaceBusy, match="sedang membuat cadangan") as busy,
            lease.taken(kept, never, beat),
        ):
            raise AssertionError
        told.append(busy.value.sentences())

    desk.attach(desk.record(), "Baru.txt", b"isi baru")
    desk.clock.move(days=1)
    desk.services.backups.make(meanwhile, never)
    assert "Tunggu sampai selesai" in told[0]
    assert [one.name for one in desk.services.backups.all()][1:] == [made.name]
    assert not (kept / lease.FILE_NAME).exists()


def test_a_backup_whose_lease_was_taken_meanwhile_gets_no_name_and_deletes_nothing(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(desk)
    desk.clock.move(days=1)
    given = manifest.list_bytes

    def overtaken(*words: object) -> bytes:
        (kept / lease.FILE_NAME).write_text('{"token": "aa", "host": "BIRO-02"}')
        return given(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(manifest, "list_bytes", overtaken)
    with pytest.raises(BackupPlaceBusy, match="BIRO-02"):
        desk.services.backups.make(silent, never)
    assert len(desk.services.backups.all()) == 1
    assert "BIRO-02" in desk.remarks()


def test_a_left_over_that_is_another_users_stops_no_backup(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove = atomic_file.remove

    def refused(path: Path) -> None:
        if path.name == ".hapus-00":
            raise PermissionError(errno.EPERM, "another user's")
        remove(path)

    (kept / ".hapus-00").write_bytes(b"")
    monkeypatch.setattr(atomic_file, "remove", refused)
    assert make(desk).good


def test_clearing_leaves_what_came_within_the_last_day(desk: Desk, kept: Path) -> None:
    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    make(desk)
    old, fresh = (kept / "files" / two / (two * 32) for two in ("ab", "cd"))
    old.parent.mkdir(exist_ok=True)
    old.write_bytes(b"dari cadangan yang sudah tidak ada")
    age(kept)
    fresh.parent.mkdir(exist_ok=True)
    fresh.write_bytes(b"dari cadangan komputer lain yang belum selesai")
    desk.clock.move(days=1)
    assert desk.services.backups.make(silent, never).removed
    assert (old.exists(), fresh.exists()) == (False, True)


def test_a_place_that_shows_its_backups_no_more_while_clearing_loses_no_softfile(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    make(desk)
    age(kept)
    removing, failing = Shelf._remove, list[str]()

    def vanishing(shelf: Shelf, name: str) -> None:
        removing(shelf, name)
        failing.append(str(kept))

    for name in ("listdir", "scandir"):
        monkeypatch.setattr(os, name, partial(unless_gone, getattr(os, name), failing))
    monkeypatch.setattr(Shelf, "_remove", vanishing)
    desk.clock.move(days=1)
    desk.services.backups.make(silent, never)
    assert failing
    assert stored_files(kept)


def unless_gone(look: Callable[[str], object], gone: list[str], folder: str = ".") -> object:
    if str(folder) in gone:
        raise OSError(errno.EIO, "gone")
    return look(folder)


def test_a_softfile_that_no_finished_backup_vouches_for_counts_as_fresh_once_it_is_relied_on(
    desk: Desk, kept: Path
) -> None:
    made = make(desk)
    shutil.rmtree(kept / made.name)
    age(kept)
    before = stored_files(kept)[0].stat().st_mtime
    assert desk.services.backups.make(silent, never).copied == 0
    assert stored_files(kept)[0].stat().st_mtime > before


def test_a_backup_that_cannot_be_read_is_shown_stops_the_clearing_and_can_be_set_aside(
    desk: Desk, kept: Path
) -> None:
    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    first = make(desk)
    spoil(kept / first.name / "manifest.json")
    found = desk.services.backups.all()[0]
    assert (found.name, found.at.hour, found.check.state) == (first.name, 8, BackupState.UNREADABLE)
    assert "softfile lama di tempat cadangan tidak dihapus" in found.check.reason
    orphan = kept / "files" / "ab" / ("ab" * 32)
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"lama")
    age(kept)
    for _ in range(2):
        desk.clock.move(days=1)
        second = make(desk)
    assert orphan.exists()
    with pytest.raises(RuleBroken, match="tidak rusak"):
        desk.services.backups.set_aside(second.name, never)
    desk.services.backups.set_aside(first.name, never)
    assert desk.log()[0].note.action is Action.BACKUP_SET_ASIDE
    assert [one.name for one in desk.services.backups.all()] == [second.name]
    (kept / "disisihkan" / "desktop.ini").write_bytes(b"")  # what a file manager leaves lists nothing
    desk.clock.move(days=1)
    make(desk)
    assert not orphan.exists()
    assert len(stored_files(kept)) == 1
    assert [one.name[:19] for one in (kept / "disisihkan").glob("2*")] == [first.name]


def test_a_backup_is_never_gone_from_the_list_without_a_word_in_the_log(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make(desk)
    spoil(kept / first.name / "manifest.json")

    def killed(shelf: Shelf, name: str) -> None:
        setting_aside(shelf, name)
        raise KeyboardInterrupt

    setting_aside = Shelf.set_aside
    monkeypatch.setattr(Shelf, "set_aside", killed)
    with pytest.raises(KeyboardInterrupt):
        desk.services.backups.set_aside(first.name, never)
    assert not (kept / first.name).exists()
    assert desk.log()[0].note.action is Action.BACKUP_SET_ASIDE


def test_a_backup_that_its_place_did_not_let_go_is_not_called_set_aside_in_the_log(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_source: Path, _target: Path) -> None:
        raise OSError(errno.EIO, "no answer")

    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    first = make(desk)
    spoil(kept / first.name / "manifest.json")
    for _ in range(2):
        desk.clock.move(days=1)
        make(desk)
    monkeypatch.setattr(atomic_file, "move_folder", refused)
    with pytest.raises(TargetUnwritable):
        desk.services.backups.set_aside(first.name, never)
    told = [one.note.detail for one in desk.log() if one.note.action is Action.BACKUP_SET_ASIDE]
    assert told == ["tidak jadi: tempat cadangan menolak", BackupState.UNREADABLE.code]
    assert f"pada {spoken_name(first.name)} tidak dapat dibaca" in desk.remarks()


def test_a_full_disk_of_the_workspace_is_not_called_that_of_the_backups(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise DiskFull

    first = make(desk)
    spoil(kept / first.name / "manifest.json")
    monkeypatch.setattr(UnitOfWork, "finish", full)
    with pytest.raises(DiskFull) as told:
        desk.services.backups.set_aside(first.name, never)
    assert told.value.what == DiskFull.what
    assert (kept / first.name).exists()


def test_softfiles_that_the_list_of_a_backup_set_aside_still_names_are_not_cleared(
    desk: Desk, kept: Path
) -> None:
    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    first = make(desk)
    only = stored_files(kept)[0]
    spoil(kept / first.name / "manifest.json")
    listed = (kept / first.name / "softfiles.txt").read_text()
    age(kept)
    desk.services.backups.set_aside(first.name, never)
    assert only.name in listed
    shutil.copy(only, only.with_name(only.name[:2] + "0" * 62))
    age(kept)
    (kept / "disisihkan" / "0").mkdir()
    (kept / "disisihkan" / "0" / "softfiles.txt").write_text(
        listed.replace(only.name, only.name[:2] + "0" * 62)
    )
    for _ in range(2):
        desk.clock.move(days=1)
        make(desk)
    assert len(stored_files(kept)) == 2


@pytest.mark.parametrize("from_the_start", [False, True])
def test_a_list_set_aside_stops_the_clearing_while_the_medium_does_not_give_it_back_unless_it_never_did(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch, from_the_start: bool
) -> None:
    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    chosen, orphan = make(desk), kept / "files" / "ab" / ("ab" * 32)
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"lama")
    age(kept)
    spoil(kept / chosen.name / "manifest.json")
    given, refusing = strict_json.small_file, from_the_start

    def read(path: Path, most_bytes: int) -> bytes:
        if refusing and path.parent.name.startswith(chosen.name):
            raise OSError(errno.EIO, "no answer")
        return given(path, most_bytes)

    monkeypatch.setattr(manifest, "small_file", read)
    desk.services.backups.set_aside(chosen.name, never)
    refusing = True
    for _ in range(2):
        desk.clock.move(days=1)
        make(desk)
    assert orphan.exists() is not from_the_start
    assert (f"disisihkan/{chosen.name}" in desk.remarks()) is not from_the_start
    for aside in (kept / "disisihkan").iterdir():
        aside.rename(kept.parent / aside.name)  # as the remark says
    desk.clock.move(days=1)
    make(desk)
    assert not orphan.exists()
    assert "tidak dihapus" not in desk.remarks()


def test_a_disk_too_full_for_a_note_gets_room_by_the_rotation(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DiskFull

    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    make(desk)
    desk.clock.move(days=1)
    monkeypatch.setattr(Shelf, "note_check", full)
    newest = make(desk)
    assert [one.name for one in desk.services.backups.all()] == [newest.name]


def test_a_place_that_lets_nothing_old_be_deleted_is_told_until_it_does(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_shelf: Shelf, _name: str) -> None:
        raise TargetUnwritable

    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    make(desk)
    desk.clock.move(days=1)
    with monkeypatch.context() as patch:
        patch.setattr(Shelf, "_remove", refused)
        make(desk)
    assert "lama tidak dapat dihapus dari tempatnya" in desk.remarks()
    assert "izin menghapus" in next_text(desk.services.backups.health(), desk.clock.now())
    desk.clock.move(days=1)
    make(desk)
    assert len(desk.services.backups.all()) == 1
    assert "tidak dapat dihapus" not in desk.remarks()


def test_a_backup_that_lost_its_name_and_not_its_files_is_told_until_they_go(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    make(desk)
    desk.clock.move(days=1)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", lambda _folder, **_how: None)  # as with errors ignored
        make(desk)
    assert [one.name for one in kept.glob(".hapus-*/ppid.db")] == ["ppid.db"]
    assert "lama tidak dapat dihapus dari tempatnya" in desk.remarks()
    desk.clock.move(days=1)
    make(desk)
    assert "tidak dapat dihapus" not in desk.remarks()


def test_what_could_not_be_read_for_the_rotation_is_not_told_as_a_right_to_delete_that_is_lacking(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unread(*_given: object) -> None:
        raise WorkspaceDamaged

    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    make(desk)
    desk.clock.move(days=1)
    monkeypatch.setattr(database_copy, "log_heads", unread)
    make(desk)
    assert len(desk.services.backups.all()) == 2
    assert "tidak dapat dihapus" not in desk.remarks()


def test_a_list_that_its_place_does_not_give_back_is_told_with_the_way_to_clear_again(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.services.backups.save_rotation(Rotation(2, 0, 0))
    make(desk)
    desk.clock.move(days=1)
    unread = make(desk).name
    desk.clock.move(days=1)
    given = strict_json.small_file

    def read(path: Path, most_bytes: int) -> bytes:
        if path.parent.name == unread and path.name == manifest.LIST_NAME:
            raise OSError(errno.EIO, "no answer")
        return given(path, most_bytes)

    monkeypatch.setattr(manifest, "small_file", read)
    make(desk)
    assert f"pada {spoken_name(unread)} tidak dapat dibaca" in desk.remarks()
    assert spoken_name(unread) in next_text(desk.services.backups.health(), desk.clock.now())
    desk.services.backups.check_all(silent, never)
    desk.services.backups.set_aside(unread, never)
    assert "tidak dihapus" not in desk.remarks()


def test_a_backup_whose_list_is_damaged_is_shown_as_what_stops_the_clearing(desk: Desk, kept: Path) -> None:
    desk.services.backups.save_rotation(Rotation(2, 0, 0))
    names = []
    for _ in range(3):
        names.append(make(desk).name)
        desk.clock.move(days=1)
        listed = kept / names[-1] / "softfiles.txt"
        if len(names) == 2:
            listed.write_bytes(listed.read_bytes()[:-9])
    shown = desk.services.backups.all()
    assert [one.name for one in shown] == [names[2], names[1]]
    assert shown[1].check.state is BackupState.DAMAGED
    assert "tidak dihapus" in shown[1].check.reason


def test_an_older_backup_put_in_the_place_of_a_newer_one_is_told(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    old = make(desk)
    desk.clock.move(days=1)
    new = make(desk)
    shutil.rmtree(kept / new.name)
    shutil.copytree(kept / old.name, kept / new.name)
    [found] = [one for one in desk.services.backups.all() if one.name == new.name]
    assert found.check.state is BackupState.UNREADABLE
    assert "isinya dibuat" in found.check.reason
    checked = dict(desk.wiring.restoring.check(place, None, silent, never))
    assert (checked[old.name].state, checked[new.name].state) == (BackupState.SOUND, BackupState.DAMAGED)
    with pytest.raises(BackupDamaged, match="cadangan lain"):
        desk.wiring.restoring.restore(place, new, tmp_path / "pulih", WAY, silent, never)
    with pytest.raises(BackupDamaged, match="cadangan lain"):
        desk.wiring.restoring.read(place, new, LOGIN, PASSWORD)
    assert desk.wiring.restoring.named(place, "").name == old.name


def test_a_place_that_cannot_be_read_back_is_named_and_the_workspace_is_not_blamed(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = database_copy.copy

    def turned(*words: object) -> None:
        given(*words)  # type: ignore[arg-type]
        spoil(next(kept.glob(".baru-*")) / "ppid.db")

    monkeypatch.setattr(database_copy, "copy", turned)
    with pytest.raises(PlaceUnreliable, match="Tempat cadangan tidak mengembalikan"):
        desk.services.backups.make(silent, never)
    assert "Diska itu mungkin rusak" not in desk.remarks()  # the reason alone
    assert desk.services.backups.all() == ()


@pytest.mark.parametrize("name", ["keys.json", "softfiles.txt", "manifest.json"])
def test_small_files_that_the_place_gives_back_otherwise_fail_the_backup(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    given = making._Making._compare

    def turned(self: making._Making, folder: Path, content: manifest.Manifest) -> None:
        spoil(folder / name)
        given(self, folder, content)

    monkeypatch.setattr(making._Making, "_compare", turned)
    with pytest.raises(BackupDamaged):
        desk.services.backups.make(silent, never)
    assert desk.services.backups.all() == ()


def test_a_workspace_is_not_restored_into_the_place_of_its_backups(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    chosen, restoring = make(desk), desk.wiring.restoring
    for inside in (place / "ruang", kept / "ruang", place, tmp_path):
        with pytest.raises(UnsuitablePlace, match="satu di dalam yang lain"):
            restoring.restore(place, chosen, inside, WAY, silent, never)
    assert sorted(one.name for one in place.iterdir()) == [kept.name]


def test_the_folder_proposed_for_a_second_restore_is_free_again(desk: Desk, kept: Path, place: Path) -> None:
    chosen, restoring = make(desk), desk.wiring.restoring
    proposed = []
    for _ in range(3):
        proposed.append(restoring.free_folder(desk.folder, place, chosen))
        proposed[-1].mkdir()
        (proposed[-1] / "isi").touch()
    name = f"{desk.folder.name}-{chosen.name}"
    assert [one.name for one in proposed] == [name, f"{name}-2", f"{name}-3"]


def held(monkeypatch: pytest.MonkeyPatch, times: int) -> list[Path]:
    """Let another program hold softfiles for so many tries; return what was tried."""
    given, tried = blob_shelf.BlobShelf.put, list[Path]()

    def refused(self: blob_shelf.BlobShelf, source: Path, *words: object) -> bool:
        tried.append(source)
        if len(tried) <= times:
            raise PermissionError(13, "held")
        return given(self, source, *words)  # type: ignore[arg-type]

    monkeypatch.setattr(blob_shelf.BlobShelf, "put", refused)
    monkeypatch.setattr(making, "_HELD_PAUSES", (0.0, 0.0))
    return tried


def test_a_softfile_that_another_program_holds_is_tried_again_in_the_same_backup(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = held(monkeypatch, 2)
    made = desk.services.backups.make(silent, never)
    assert (len(tried), made.copied, made.unread, made.missing) == (3, 1, (), ())
    assert made.backup.check.state is BackupState.SOUND


def test_a_softfile_held_all_the_time_is_named_as_not_read_and_not_as_lost(
    desk: Desk, kept: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held(monkeypatch, 9)
    made = desk.services.backups.make(silent, never)
    assert (len(made.unread), made.missing, made.backup.check.state) == (1, (), BackupState.UNREAD)
    health = desk.services.backups.health()
    assert health.held
    assert health.due(desk.clock.now())
    assert "sedang dipakai program lain" in desk.remarks()
    assert "rusak atau hilang" not in desk.remarks()
    found = desk.services.backups.check_all(silent, never)
    assert [one.state for _, one in found] == [BackupState.UNREAD]
    monkeypatch.undo()
    assert desk.services.backups.make_if_due(silent, never) is not None
    assert desk.services.backups.all()[0].check.state is BackupState.SOUND


def test_a_good_copy_at_the_place_is_kept_when_the_softfile_is_held_later(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(desk)
    content = stored_files(kept)[0].read_bytes()
    desk.clock.move(days=31)  # everything is read again
    held(monkeypatch, 9)
    made = desk.services.backups.make(silent, never)
    assert (made.unread, made.backup.check.state) == ((), BackupState.SOUND)
    assert stored_files(kept)[0].read_bytes() == content


def test_a_workspace_without_room_for_what_is_put_back_is_not_called_a_full_place_of_backups(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    make(desk)
    spoil(stored_files(desk.folder)[0])
    desk.services.verifying.run(silent, never)
    monkeypatch.setattr(atomic_file, "flush_to_disk", full)
    with pytest.raises(DiskFull) as told:
        desk.services.backups.repair(silent, never)
    assert "tempat cadangan" not in told.value.sentences()


def test_damaged_softfiles_are_put_back_with_each_list_read_once(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        desk.attach(desk.record(), f"{number}.txt", str(number).encode())
    make(desk)
    for path in stored_files(desk.folder):
        spoil(path)
    desk.services.verifying.run(silent, never)
    given, read = manifest.read_list, list[Path]()

    def counted(folder: Path) -> object:
        read.append(folder)
        return given(folder)

    monkeypatch.setattr(manifest, "read_list", counted)
    assert all(one.backup for one in desk.services.backups.repair(silent, never))
    assert len(read) == 1


def test_backups_of_a_clock_that_ran_ahead_do_not_make_every_later_one_read_all_again(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "sampled", lambda *_words: False)
    desk.clock.move(days=365)
    make(desk)
    desk.clock.move(days=-365)
    make(desk)
    desk.attach(desk.record(), "Baru.txt", b"isi baru")
    counts = []
    for _ in range(2):
        desk.clock.move(hours=1)
        made = desk.services.backups.make(silent, never)
        counts.append((made.copied, made.checked))
    assert counts == [(1, 1), (0, 0)]
