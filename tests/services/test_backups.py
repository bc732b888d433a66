"""Backups at work: made while the workspace is open, rotated, checked, restored; softfiles put back."""

import errno
import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.backups import Backup, BackupState, Rotation, WayIn
from ppid_desktop.domain.errors import (
    BackupDamaged,
    BackupPlaceMissing,
    Cancelled,
    DiskFull,
    InvalidValue,
    NotAllowed,
    PpidError,
    RuleBroken,
    TargetUnwritable,
    UnsuitablePlace,
    WrongPassword,
)
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.restorations import Restoration
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.runtime import atomic_file, paths
from ppid_desktop.runtime import place as place_of
from ppid_desktop.services.session import PRACTICE_LOGIN, PRACTICE_PASSWORD, FirstRun, Session
from ppid_desktop.storage import engine, retirement
from ppid_desktop.storage.backup import making, manifest
from tests.services.conftest import LOGIN, OFFICE, PASSWORD, Desk, never, silent

WAY = WayIn(LOGIN, PASSWORD)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder for backups, as on another disk."""
    folder = tmp_path / "diska cadangan #1"
    folder.mkdir()
    return folder


@pytest.fixture
def kept(desk: Desk, place: Path) -> Path:
    """The shelf of the workspace's backups at the chosen place, with one softfile in the workspace."""
    desk.attach(desk.record(), "Data contoh.txt", b"isi contoh")
    desk.services.backups.choose_place(place)
    return place / str(desk.session.vault.workspace_id)


def make(desk: Desk) -> Backup:
    return desk.services.backups.make(silent, never).backup


def restored(desk: Desk, place: Path, target: Path, way: WayIn = WAY) -> Session:
    desk.wiring.sessions.log_out(desk.session)
    restoring = desk.wiring.restoring
    restoring.restore(place, restoring.backups(place)[0], target, way, silent, never)
    return desk.wiring.sessions.login(target, LOGIN, PASSWORD)


def stored_files(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "files").rglob("*") if path.is_file())


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_backup_holds_everything_encrypted_and_says_how_much_before_login(
    desk: Desk, kept: Path, place: Path
) -> None:
    made = desk.services.backups.make(silent, never)
    assert (made.copied, made.checked, made.missing) == (1, 1, ())
    assert made.backup.check.state is BackupState.SOUND
    assert (made.backup.counts.in_work, made.backup.counts.softfiles) == (1, 1)
    assert desk.wiring.restoring.backups(place) == (made.backup,)
    plain = [path for path in kept.rglob("*") if path.is_file() and b"isi contoh" in path.read_bytes()]
    assert plain == []
    assert "Cadangan dibuat" in desk.log("Cadangan dibuat")[0].note.action.label


def test_the_next_backup_copies_only_what_is_new(desk: Desk, kept: Path) -> None:
    make(desk)
    desk.clock.move(hours=1)
    desk.attach(desk.record(), "Baru.txt", b"isi baru")
    made = desk.services.backups.make(silent, never)
    assert made.copied == 1
    assert len(stored_files(kept)) == 2


def test_a_restored_backup_is_the_workspace_of_its_day_and_its_log_says_so(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    record_id = desk.services.work.in_work()[0].record_id
    made = make(desk)
    desk.record(judul="Sesudah cadangan")
    session = restored(desk, place, tmp_path / "pulih")
    services = desk.wiring.services_for(session)
    assert [row.record_id for row in services.work.in_work()] == [record_id]
    found = services.verifying.run(silent, never)
    assert (found.intact, found.files, found.anchor) == (True, 1, "ok")
    entry = next(one for one in services.log.entries(0, 10) if one.note.action is Action.RESTORED)
    told = Restoration.of_detail(entry.note.detail)
    assert told is not None
    assert (told.backup, told.new.number, entry.account_login) == (made.name, made.log_position, LOGIN)
    session.vault.close()


def test_the_anchor_of_the_replaced_workspace_is_a_notice_and_no_damage(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    make(desk)
    restoring = desk.wiring.restoring
    restoring.restore(place, restoring.backups(place)[0], tmp_path / "pulih", WAY, silent, never)
    desk.record(judul="Sesudah cadangan")  # the workspace it replaces is still open and anchors its own log
    desk.wiring.sessions.log_out(desk.session)
    session = desk.wiring.sessions.login(tmp_path / "pulih", LOGIN, PASSWORD)
    assert session.vault.anchor_verdict() == "restored"
    assert desk.wiring.services_for(session).verifying.run(silent, never).intact
    desk.wiring.sessions.log_out(session)
    replaced = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    assert replaced.vault.anchor_verdict() == "beside"
    assert replaced.vault.chain_verdict.intact
    replaced.vault.close()


def test_a_folder_with_files_and_a_wrong_password_leave_nothing_behind(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    make(desk)
    target = tmp_path / "pulih"
    restoring = desk.wiring.restoring
    chosen = restoring.backups(place)[0]
    with pytest.raises(WrongPassword):
        restoring.restore(place, chosen, target, WayIn(LOGIN, "bukan kata sandinya"), silent, never)
    assert not target.exists()
    with pytest.raises(UnsuitablePlace):
        restoring.restore(place, chosen, desk.files, WAY, silent, never)
    assert not (kept / chosen.name / "attempts.json").exists()


def test_the_recovery_sheet_of_its_day_opens_a_backup_too(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    make(desk)
    way = WayIn(recovery_key=desk.recovery_key)
    session = restored(desk, place, tmp_path / "pulih", way)
    told = [one.text for one in desk.wiring.services_for(session).work.home().data_state]
    assert any("Lembar kunci pemulihan dipakai pada" in one for one in told)
    session.vault.close()


def test_a_backup_is_read_where_it_lies_and_nothing_is_written_there(
    desk: Desk, kept: Path, place: Path
) -> None:
    chosen = make(desk)
    softfile = desk.services.work.case(desk.services.work.in_work()[0].record_id).softfiles[0]
    desk.record(judul="Sesudah cadangan")

    def state() -> dict[Path, tuple[int, int]]:
        found = {path: path.stat() for path in kept.rglob("*")}
        return {path: (one.st_size, one.st_mtime_ns) for path, one in found.items()}

    before = state()
    with pytest.raises(WrongPassword):
        desk.wiring.restoring.read(place, chosen, LOGIN, "bukan kata sandinya")
    session = desk.wiring.restoring.read(place, chosen, LOGIN, PASSWORD)
    services = desk.wiring.services_for(session)
    assert len(services.work.in_work()) == 1
    record_id = services.work.in_work()[0].record_id
    assert services.softfiles.open(record_id, softfile.id).read_bytes() == b"isi contoh"
    assert services.verifying.run(silent, never).intact
    assert [one.text for one in services.work.home().data_state] == [
        "Ini cadangan yang dibuka baca-saja: tidak ada yang dapat diubah."
    ]
    with pytest.raises(NotAllowed, match="baca-saja"):
        services.records.create()
    desk.wiring.sessions.log_out(session)
    assert state() == before
    assert list((desk.wiring.folders.private / "cadangan-dibaca").iterdir()) == []
    assert desk.session.vault.anchor_verdict() == "ok"


def test_a_workspace_that_moved_out_is_only_read_until_an_administrator_takes_it_back(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    retired = desk.services.backups.move_out(silent, never)
    assert retired.backup == desk.services.backups.all()[0].name
    desk.wiring.sessions.log_out(desk.session)
    told = desk.wiring.retirement(desk.folder)
    assert told == retired
    assert "tidak dipakai lagi sejak" in told.told()
    session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    services = desk.wiring.services_for(session)
    with pytest.raises(NotAllowed, match="baca-saja"):
        services.records.create()
    assert [one.text for one in services.work.home().data_state] == [retired.told()]
    with pytest.raises(InvalidValue):
        services.backups.take_back(" ")
    services.backups.take_back("Komputer baru rusak.")
    desk.wiring.sessions.log_out(session)
    assert desk.wiring.retirement(desk.folder) is None
    session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    services = desk.wiring.services_for(session)
    services.records.create()
    kinds = [one.note.action for one in services.log.entries(0, 10)]
    assert {Action.RETIRED, Action.TAKEN_BACK} <= set(kinds)
    desk.wiring.sessions.log_out(session)
    desk.wiring.restoring.restore(
        place, desk.wiring.restoring.backups(place)[0], tmp_path / "baru", WAY, silent, never
    )
    session = desk.wiring.sessions.login(tmp_path / "baru", LOGIN, PASSWORD)
    assert not session.reads_only  # the backup was made before the mark
    session.vault.close()


def test_a_workspace_has_moved_out_also_where_the_mark_beside_it_was_refused(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_folder: Path, _one: object) -> None:
        raise TargetUnwritable

    monkeypatch.setattr(retirement, "write", refused)
    retired = desk.services.backups.move_out(silent, never)
    assert desk.services.backups.retirement() == retired


def test_only_an_administrator_of_its_day_restores(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    other = "sandi arsiparis contoh"
    desk.services.accounts.add(desk.session.account.employee_id, "arsip", [Role.ARSIPARIS], other)
    make(desk)
    restoring = desk.wiring.restoring
    chosen = restoring.backups(place)[0]
    with pytest.raises(NotAllowed):
        restoring.restore(place, chosen, tmp_path / "pulih", WayIn("arsip", other), silent, never)
    assert not (tmp_path / "pulih").exists()
    assert restoring.logins(place, chosen) == (LOGIN, "arsip")


def test_accounts_disabled_since_are_named(desk: Desk, kept: Path, place: Path, tmp_path: Path) -> None:
    employee = desk.session.account.employee_id
    account = desk.services.accounts.add(employee, "arsip", [Role.ARSIPARIS], "sandi arsiparis contoh")
    make(desk)
    desk.services.accounts.disable(account.id)
    restoring = desk.wiring.restoring
    result = restoring.restore(place, restoring.backups(place)[0], tmp_path / "pulih", WAY, silent, never)
    gone = result.disabled_since(desk.services.accounts.accounts())
    assert [one.login for one in gone] == ["arsip"]


@pytest.mark.parametrize("name", ["ppid.db", "keys.json", "manifest.json", "softfiles.txt"])
def test_one_changed_bit_of_a_backups_own_files_is_noticed(
    desk: Desk, kept: Path, place: Path, tmp_path: Path, name: str
) -> None:
    chosen = make(desk)
    spoil(kept / chosen.name / name)
    found = dict(desk.services.backups.check_all(silent, never))
    assert found[chosen.name].state is BackupState.DAMAGED
    assert desk.services.backups.health().last is None
    with pytest.raises(PpidError):
        desk.wiring.restoring.restore(place, chosen, tmp_path / "pulih", WAY, silent, never)
    assert not (tmp_path / "pulih").exists() or list((tmp_path / "pulih").iterdir()) == []


def test_a_damaged_softfile_of_a_backup_is_named_and_the_rest_is_restored(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    desk.attach(desk.record(), "Lain.txt", b"isi lain")
    chosen = make(desk)
    spoil(stored_files(kept)[0])
    assert dict(desk.services.backups.check_all(silent, never))[chosen.name].reason == (
        "1 softfile rusak atau hilang."
    )
    assert desk.services.backups.all()[0].good is False
    result = desk.wiring.restoring.restore(place, chosen, tmp_path / "pulih", WAY, silent, never)
    assert len(result.missing) == 1


def test_a_softfile_damaged_at_the_place_is_copied_again_by_the_next_whole_look(
    desk: Desk, kept: Path
) -> None:
    make(desk)
    spoil(stored_files(kept)[0])
    desk.clock.move(days=31)
    made = desk.services.backups.make(silent, never)
    assert (made.copied, made.backup.check.state) == (1, BackupState.SOUND)


def test_a_softfile_found_damaged_at_the_place_is_mended_by_the_next_backup_and_no_backup_is_let_go(
    desk: Desk, kept: Path, place: Path
) -> None:
    make(desk)
    desk.clock.move(days=1)
    make(desk)
    spoil(stored_files(kept)[0])
    found = desk.wiring.restoring.check(place, None, silent, never)
    assert {one.state for _, one in found} == {BackupState.DAMAGED}
    made = desk.services.backups.make(silent, never)
    assert (made.copied, made.removed) == (1, ())
    found = desk.services.backups.check_all(silent, never)
    assert [one.state for _, one in found] == [BackupState.SOUND] * 3


def test_reading_everything_at_one_place_does_not_count_for_another(
    desk: Desk, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "sampled", lambda *_words: False)  # else the only one may have its turn
    make(desk)
    desk.clock.move(days=31)
    (tmp_path / "lain").mkdir()
    desk.services.backups.make(silent, never, folder=tmp_path / "lain")
    assert desk.services.backups.make(silent, never).backup.check.whole
    assert not desk.services.backups.make(silent, never).backup.check.whole


def test_a_backup_made_after_the_clock_was_put_right_stays_beside_those_of_the_future(
    desk: Desk, kept: Path
) -> None:
    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    desk.clock.move(days=365)
    wrong = make(desk)
    desk.clock.move(days=-365)
    right = make(desk)
    assert [one.name for one in desk.services.backups.all()] == [wrong.name, right.name]


def test_backups_of_a_log_that_a_restore_left_are_not_pushed_out_by_the_restored_one(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    restoring, before = desk.wiring.restoring, make(desk)
    restoring.restore(place, before, tmp_path / "pulih", WAY, silent, never)
    desk.attach(desk.record(), "Sesudahnya.txt", b"hanya di ruang kerja lama")
    desk.clock.move(hours=1)
    left = make(desk)
    desk.wiring.sessions.log_out(desk.session)
    session = desk.wiring.sessions.login(tmp_path / "pulih", LOGIN, PASSWORD)
    desk.clock.move(hours=1)
    made = desk.wiring.services_for(session).backups.make(silent, never).backup
    assert [one.name for one in restoring.backups(place)] == [made.name, left.name]
    assert len(stored_files(kept)) == 2
    session.vault.close()


def test_a_place_pulled_out_during_a_restore_is_told_and_leaves_no_workspace(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    desk.attach(desk.record(), "Lain.txt", b"isi lain")
    chosen = make(desk)

    def pulled_out(_done: int, _total: int) -> None:
        with suppress(FileNotFoundError):
            place.rename(place.with_name("terlepas"))

    with pytest.raises(BackupPlaceMissing, match="terputus"):
        desk.wiring.restoring.restore(place, chosen, tmp_path / "pulih", WAY, pulled_out, never)
    assert not (tmp_path / "pulih").exists()


def test_what_a_killed_reader_of_a_backup_left_goes_at_the_next_login_and_what_is_read_now_stays(
    desk: Desk, kept: Path, place: Path
) -> None:
    make(desk)
    restoring = desk.wiring.restoring
    session = restoring.read(place, restoring.backups(place)[0], LOGIN, PASSWORD)
    [folder] = (desk.wiring.folders.private / "cadangan-dibaca").glob("kerja-*[0-9a-f]")
    abandoned = folder.with_name("kerja-0123")
    abandoned.mkdir()
    (abandoned / "softfile.txt").write_text("isi terang")
    desk.wiring.sessions.log_out(desk.session)
    desk.session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    assert not abandoned.exists()
    assert folder.exists()
    session.vault.close()
    assert list(folder.parent.iterdir()) == []


def test_a_backup_stays_closed_and_says_so_where_this_pc_has_no_room_to_open_it(
    desk: Desk, kept: Path, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_folder: Path) -> Path:
        raise OSError(errno.ENOSPC, "no room")

    make(desk)
    restoring = desk.wiring.restoring
    chosen = restoring.backups(place)[0]
    monkeypatch.setattr(paths, "make_private", full)
    with pytest.raises(DiskFull) as told:
        restoring.read(place, chosen, LOGIN, PASSWORD)
    assert "belum dibuka" in told.value.meaning
    with pytest.raises(DiskFull):
        restoring.restore(place, chosen, tmp_path / "pulih", WAY, silent, never)
    assert not list(tmp_path.glob("pulih/*"))


def test_backups_on_a_medium_that_cannot_be_written_are_checked_all_the_same(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(desk)
    given, store = place_of.examine, desk.wiring.backup_store
    monkeypatch.setattr(store, "_examine", lambda folder: replace(given(folder), writable=False))
    assert desk.services.backups.check_all(silent, never)[0][1].state is BackupState.SOUND
    assert desk.services.backups.health().last == made.at


def test_one_password_is_not_tried_on_the_backups_of_several_workspaces(
    desk: Desk, kept: Path, place: Path
) -> None:
    make(desk)
    shutil.copytree(kept, place / str(uuid4()))
    assert len(desk.wiring.restoring.check(place, None, silent, never)) == 2
    with pytest.raises(RuleBroken, match="beberapa ruang kerja"):
        desk.wiring.restoring.check(place, WAY, silent, never)
    assert len(desk.wiring.restoring.check(kept, WAY, silent, never)) == 1


def test_of_several_workspaces_at_one_place_nobody_guesses_which_is_restored(
    desk: Desk, kept: Path, place: Path
) -> None:
    made, other = make(desk), uuid4()
    folder = shutil.copytree(kept, place / str(other)) / made.name
    theirs = replace(manifest.read(folder), workspace_id=other)
    (folder / manifest.FILE_NAME).write_bytes(theirs.to_bytes())
    for name in ("", made.name):
        with pytest.raises(RuleBroken, match="beberapa ruang kerja") as refused:
            desk.wiring.restoring.named(place, name)
        assert str(place) in refused.value.next_step
    assert desk.wiring.restoring.named(kept, "") == made
    assert desk.wiring.restoring.named(folder, "").workspace_id == other


def test_one_that_cannot_be_read_does_not_make_a_renamed_place_that_of_several_workspaces(
    desk: Desk, kept: Path, place: Path
) -> None:
    first = make(desk)
    desk.clock.move(days=1)
    second = make(desk)
    (kept / second.name / manifest.FILE_NAME).write_bytes(b"rusak")
    renamed = kept.rename(place / "Cadangan PPID")
    for name in ("", first.name):
        assert desk.wiring.restoring.named(renamed, name) == first
    assert not desk.wiring.restoring.named(renamed, second.name).readable


def test_the_folder_proposed_where_several_workspaces_have_backups_is_there(
    desk: Desk, kept: Path, place: Path
) -> None:
    made = make(desk)
    folder = shutil.copytree(kept, place / "Kantor lain") / made.name
    theirs = replace(manifest.read(folder), workspace_id=uuid4())
    (folder / manifest.FILE_NAME).write_bytes(theirs.to_bytes())
    kept.rename(place / "Cadangan PPID")
    with pytest.raises(RuleBroken) as refused:
        desk.wiring.restoring.named(place, "")
    assert Path(refused.value.next_step.partition("misalnya ")[2].removesuffix(".")).is_dir()


def test_a_backup_let_go_while_all_are_checked_is_not_called_damaged(desk: Desk, kept: Path) -> None:
    first = make(desk)
    desk.clock.move(days=1)
    second = make(desk)

    def rotated(_done: int, _total: int) -> None:
        shutil.rmtree(kept / second.name, ignore_errors=True)

    found = desk.services.backups.check_all(rotated, never)
    assert [(name, one.state) for name, one in found] == [(first.name, BackupState.SOUND)]


def bury(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "titipan").write_bytes(b"dari tangan lain")


@pytest.mark.parametrize("harm", [spoil, bury])
def test_a_softfile_damaged_in_the_workspace_is_put_back_from_the_backup(
    desk: Desk, kept: Path, harm: Callable[[Path], None]
) -> None:
    made = make(desk)
    harm(stored_files(desk.folder)[0])
    desk.services.verifying.run(silent, never)
    (found,) = desk.services.backups.repairable()
    assert (found.check.softfile_name, found.backup) == ("Data contoh.txt", made.name)
    assert [one.backup for one in desk.services.backups.repair(silent, never)] == [made.name]
    assert desk.services.backups.repairable() == ()
    assert desk.services.verifying.run(silent, never).intact
    entry = next(one for one in desk.log() if one.note.action is Action.SOFTFILE_RESTORED)
    assert (entry.note.detail, entry.note.record_id) == (f"cadangan {made.name}", found.check.record_id)


def test_what_was_put_back_while_a_check_went_on_is_not_told_as_damaged_at_its_end(
    desk: Desk, kept: Path
) -> None:
    make(desk)
    spoil(stored_files(desk.folder)[0])
    desk.services.verifying.run(silent, never)

    def meanwhile(_done: int, _total: int) -> None:
        desk.services.backups.repair(silent, never)

    assert desk.services.verifying.run(meanwhile, never).intact
    assert desk.services.backups.repairable() == ()


def test_a_softfile_that_no_backup_holds_whole_stays_as_it_is(desk: Desk, kept: Path) -> None:
    make(desk)
    for folder in (kept, desk.folder):
        spoil(stored_files(folder)[0])
    before = stored_files(desk.folder)[0].read_bytes()
    desk.services.verifying.run(silent, never)
    assert [one.backup for one in desk.services.backups.repair(silent, never)] == [""]
    assert stored_files(desk.folder)[0].read_bytes() == before
    assert len(desk.services.backups.repairable()) == 1


def test_a_backup_made_while_a_softfile_is_lost_says_so_and_keeps_the_complete_one(
    desk: Desk, kept: Path, place: Path
) -> None:
    stored_files(desk.folder)[0].unlink()
    made = desk.services.backups.make(silent, never)
    assert (len(made.missing), made.backup.check.state) == (1, BackupState.INCOMPLETE)
    assert not desk.services.backups.health().complete
    assert "tidak memuat" in desk.remarks()


def test_rotation_lets_old_backups_and_their_softfiles_go(desk: Desk, kept: Path) -> None:
    desk.services.backups.save_rotation(Rotation(1, 0, 0))
    first = make(desk)
    orphan = kept / "files" / "ab" / ("ab" * 32)
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"dari cadangan yang sudah tidak ada")
    os.utime(orphan, (0, 0))
    desk.clock.move(days=1)
    made = desk.services.backups.make(silent, never)
    assert made.removed == (first.name,)
    assert not orphan.exists()
    assert [one.name for one in desk.services.backups.all()] == [made.backup.name]
    with pytest.raises(InvalidValue):
        desk.services.backups.save_rotation(Rotation(0, 4, 12))


def test_left_overs_of_a_backup_that_broke_off_are_cleared_and_never_listed(desk: Desk, kept: Path) -> None:
    broken = kept / ".baru-12345678"
    broken.mkdir()
    (broken / "ppid.db").write_bytes(b"setengah")
    (kept / "files" / "tmp").mkdir(parents=True)
    (kept / "files" / "tmp" / "setengah").write_bytes(b"x")
    assert desk.services.backups.all() == ()
    make(desk)
    assert not broken.exists()
    assert list((kept / "files" / "tmp").iterdir()) == []


def test_a_cancelled_backup_leaves_nothing_but_softfiles_in_place(desk: Desk, kept: Path) -> None:
    with pytest.raises(Cancelled):
        desk.services.backups.make(silent, lambda: True)
    assert desk.services.backups.all() == ()
    assert [one.name for one in kept.iterdir() if one.is_dir()] == ["files"]
    assert desk.services.backups.health().failed is None


def test_a_place_that_is_away_is_remembered_and_told(desk: Desk, kept: Path, place: Path) -> None:
    make(desk)
    away = place.with_name("terlepas")
    place.rename(away)
    desk.clock.move(days=2)
    with pytest.raises(BackupPlaceMissing):
        desk.services.backups.make_if_due(silent, never)
    assert "Tempat cadangan tidak ditemukan." in desk.remarks()
    assert not place.exists()
    place.mkdir()  # the empty place where the disk was mounted, or another disk
    with pytest.raises(BackupPlaceMissing, match="belum disiapkan"):
        desk.services.backups.make(silent, never)
    place.rmdir()
    away.rename(place)
    assert desk.services.backups.make_if_due(silent, never) is not None
    assert desk.services.backups.health().failed is None


def test_another_workspaces_backups_are_left_alone(desk: Desk, kept: Path, place: Path) -> None:
    mark = kept / "cadangan.json"
    document = json.loads(mark.read_text("utf-8"))
    mark.write_text(json.dumps(document | {"mac": "00" * 32}), "utf-8")
    with pytest.raises(UnsuitablePlace, match="bukan dari ruang kerja ini"):
        desk.services.backups.make(silent, never)
    with pytest.raises(UnsuitablePlace):
        desk.services.backups.choose_place(place)


@pytest.mark.parametrize("left", [None, b"", b'{"format": 1}'])
def test_a_mark_that_rotted_or_was_deleted_hides_no_backup_and_comes_back(
    desk: Desk, kept: Path, place: Path, left: bytes | None
) -> None:
    first, mark = make(desk), kept / "cadangan.json"
    mark.unlink()
    if left is not None:
        mark.write_bytes(left)
    assert desk.wiring.restoring.named(place, "") == desk.services.backups.all()[0] == first
    desk.clock.move(days=1)
    made = desk.services.backups.make(silent, never).backup
    assert [one.name for one in desk.services.backups.all()] == [made.name, first.name]
    shutil.rmtree(kept / made.name)
    shutil.rmtree(kept / first.name)
    assert desk.services.backups.all() == ()  # by the mark alone


def test_half_a_result_that_a_kill_left_in_a_backup_goes_when_it_is_checked_again(
    desk: Desk, kept: Path
) -> None:
    left = atomic_file.temporary_for(kept / make(desk).name / manifest.CHECK_NAME)
    left.write_bytes(b"{")
    os.utime(left, (left.stat().st_mtime - 3600,) * 2)
    desk.services.backups.check_all(silent, never)
    assert not left.exists()


def test_a_place_inside_the_workspace_is_refused_and_one_on_the_same_device_is_told(
    desk: Desk, place: Path
) -> None:
    with pytest.raises(UnsuitablePlace, match="di dalam ruang kerja"):
        desk.services.backups.choose_place(desk.folder / "files")
    with pytest.raises(BackupPlaceMissing):
        desk.services.backups.choose_place(place / "tidak ada")
    assert desk.services.backups.choose_place(place).elsewhere is False
    make(desk)
    assert "diska yang sama" in desk.remarks()


def test_nothing_is_due_without_a_place_or_within_a_day(desk: Desk, place: Path) -> None:
    assert desk.services.backups.make_if_due(silent, never) is None
    desk.services.backups.choose_place(place)
    assert desk.services.backups.make_if_due(silent, never) is not None
    desk.clock.move(hours=23)
    assert desk.services.backups.make_if_due(silent, never) is None
    desk.clock.move(hours=2)
    assert desk.services.backups.make_if_due(silent, never) is not None
    desk.clock.move(days=-10)  # the PC's clock was set back
    assert desk.services.backups.is_due()


def test_practice_is_not_backed_up_and_a_workspace_without_a_place_says_what_to_do(
    desk: Desk, place: Path
) -> None:
    with pytest.raises(RuleBroken, match="Tempat cadangan belum dipilih"):
        desk.services.backups.make(silent, never)
    person = Employee(uuid4(), "Peserta Contoh", EmploymentKind.NON_ASN)
    first = FirstRun(OFFICE, person, PRACTICE_LOGIN, PRACTICE_PASSWORD)
    session, _ = desk.wiring.sessions.create(place.parent / "latihan", first, practice=True)
    services = desk.wiring.services_for(session)
    with pytest.raises(RuleBroken, match="Ruang latihan"):
        services.backups.choose_place(place)
    assert services.backups.make_if_due(silent, never) is None
    session.vault.close()


def test_a_place_that_cannot_be_written_leaves_the_older_backups(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(desk)

    def refuses(*_words: object, **_more: object) -> None:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(Path, "mkdir", refuses)
    with pytest.raises(TargetUnwritable, match="Tempat cadangan tidak dapat ditulis"):
        desk.services.backups.make(silent, never)
    monkeypatch.undo()
    assert desk.services.backups.all() == (made,)


def test_a_place_that_fills_up_is_told_and_the_workspace_is_not_called_damaged(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = engine.unlock

    def small(connection: Any, key: bytes) -> None:
        given(connection, key)
        connection.execute("PRAGMA max_page_count = 10").fetchall()

    monkeypatch.setattr(engine, "unlock", small)
    with pytest.raises(DiskFull, match="Ruang pada tempat cadangan sudah penuh"):
        desk.services.backups.make(silent, never)
    monkeypatch.undo()
    assert desk.services.backups.all() == ()


def test_a_place_that_gives_back_something_else_fails_the_backup(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ppid_desktop.storage.backup.blob_shelf.BlobShelf.holds", lambda *_: False)
    with pytest.raises(BackupDamaged):
        desk.services.backups.make(silent, never)
    monkeypatch.undo()
    assert desk.services.backups.all() == ()
    assert stored_files(kept) == []
