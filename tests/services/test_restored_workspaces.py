"""What a restore leaves behind: accounts closed since, and the workspace that was used until then."""

import errno
import json
import shutil
from pathlib import Path
from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.backups import spoken_name
from ppid_desktop.domain.errors import TargetUnwritable, UnsuitablePlace, WorkspaceBusy
from ppid_desktop.domain.restorations import Restoration
from ppid_desktop.domain.roles import Role
from ppid_desktop.runtime.workspace_lock import WorkspaceLock
from ppid_desktop.services.restoring import Restoring
from ppid_desktop.services.workspace_hold import alone_in, hold_for_practice
from ppid_desktop.storage import staging
from tests.services.conftest import LOGIN, PASSWORD, Desk, never, silent
from tests.services.test_backups import WAY, kept, make, place

__all__ = ["kept", "place"]


def test_accounts_disabled_since_are_named_where_nobody_is_logged_in(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    employee = desk.session.account.employee_id
    account = desk.services.accounts.add(employee, "arsip", [Role.ARSIPARIS], "sandi arsiparis contoh")
    first = make(desk)
    desk.services.accounts.disable(account.id)
    store = desk.wiring.backup_store
    desk.clock.move(days=1)
    desk.wiring.sessions.log_out(desk.session)  # which anchors the log

    def closed(present: Path | None, name: str) -> list[str]:
        found = store.restore(place, first, tmp_path / name, WAY, present, silent, never)
        return [one.login for one in found.closed]

    assert closed(None, "tanpa") == []  # neither this PC nor the place knows of a later day
    assert closed(desk.folder, "masuk") == ["arsip"]


def test_a_newer_backup_at_the_place_tells_a_new_pc_which_accounts_are_disabled(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    employee = desk.session.account.employee_id
    account = desk.services.accounts.add(employee, "arsip", [Role.ARSIPARIS], "sandi arsiparis contoh")
    first = make(desk)
    desk.services.accounts.disable(account.id)
    desk.clock.move(days=1)
    second = make(desk)
    restoring = desk.wiring.restoring
    old = restoring.restore(place, first, tmp_path / "lama", WAY, silent, never)
    new = restoring.restore(place, second, tmp_path / "baru", WAY, silent, never)
    assert ([one.login for one in old.closed], new.closed) == (["arsip"], ())


def test_a_backup_tried_before_hides_nothing_of_the_log_that_a_restore_replaces(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    employee = desk.session.account.employee_id
    account = desk.services.accounts.add(employee, "arsip", [Role.ARSIPARIS], "sandi arsiparis contoh")
    first = make(desk)
    desk.clock.move(days=1)
    second = make(desk)
    desk.services.accounts.disable(account.id)
    entries = desk.services.log.count()
    desk.wiring.sessions.log_out(desk.session)
    restoring = Restoring(desk.wiring.backup_store, desk.clock, lambda: desk.folder)
    restoring.restore(place, first, tmp_path / "uji", WAY, silent, never)
    found = restoring.restore(place, second, tmp_path / "pulih", WAY, silent, never)
    assert [one.login for one in found.closed] == ["arsip"]
    session = desk.wiring.sessions.login(tmp_path / "pulih", LOGIN, PASSWORD)
    (entry,) = desk.wiring.services_for(session).log.entries(0, 10, LogQuery(action=Action.RESTORED))
    told = Restoration.of_detail(entry.note.detail)
    assert told is not None
    assert told.old is not None
    assert told.old.number == entries + 1  # that of leaving
    session.vault.close()


def test_a_workspace_beside_which_a_backup_was_restored_is_only_read_until_it_is_taken_back(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    chosen = make(desk)
    restoring = Restoring(desk.wiring.backup_store, desk.clock, lambda: desk.folder)
    result = restoring.restore(place, chosen, tmp_path / "pulih", WAY, silent, never)
    assert result.replaced == str(desk.folder)
    desk.wiring.sessions.log_out(desk.session)
    go_on_in(desk, tmp_path / "pulih")
    told = desk.wiring.retirement(desk.folder)
    assert told is not None
    assert f"memulihkan cadangan {spoken_name(chosen.name)} ke folder lain" in told.told()
    session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    services = desk.wiring.services_for(session)
    assert session.reads_only
    assert services.backups.retirement() == told
    services.backups.take_back("Yang dipulihkan keliru.")
    desk.wiring.sessions.log_out(session)
    session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    kinds = [one.note.action for one in desk.wiring.services_for(session).log.entries(0, 10)]
    assert not session.reads_only
    assert {Action.RETIRED, Action.TAKEN_BACK} <= set(kinds)
    desk.wiring.sessions.log_out(session)
    session = desk.wiring.sessions.login(tmp_path / "pulih", LOGIN, PASSWORD)
    assert not session.reads_only
    session.vault.close()


def test_a_workspace_restored_to_where_the_lost_one_lay_replaces_nothing(
    desk: Desk, kept: Path, place: Path
) -> None:
    chosen = make(desk)
    desk.wiring.sessions.log_out(desk.session)
    shutil.rmtree(desk.folder)
    restoring = Restoring(desk.wiring.backup_store, desk.clock, lambda: desk.folder)
    result = restoring.restore(place, chosen, desk.folder, WAY, silent, never)
    assert (result.replaced, result.closed) == ("", ())
    session = desk.wiring.sessions.login(desk.folder, LOGIN, PASSWORD)
    assert not session.reads_only
    session.vault.close()


def test_another_workspace_at_this_pc_is_not_the_one_replaced(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    chosen = make(desk)
    (tmp_path / "lain").mkdir()
    keys = json.loads((desk.folder / "keys.json").read_bytes())
    (tmp_path / "lain" / "keys.json").write_text(json.dumps(keys | {"workspace_id": str(uuid4())}))
    restoring = Restoring(desk.wiring.backup_store, desk.clock, lambda: tmp_path / "lain")
    result = restoring.restore(place, chosen, tmp_path / "pulih", WAY, silent, never)
    assert (result.replaced, result.closed) == ("", ())
    go_on_in(desk, tmp_path / "pulih")
    assert [one.name for one in (tmp_path / "lain").iterdir()] == ["keys.json"]


def test_a_workspace_replaced_is_marked_at_the_first_work_in_the_restored_one_whenever_that_is(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    chosen, target, away = make(desk), tmp_path / "pulih", tmp_path / "terlepas"
    restoring = Restoring(desk.wiring.backup_store, desk.clock, lambda: desk.folder)
    restoring.restore(place, chosen, target, WAY, silent, never)
    desk.wiring.sessions.log_out(desk.session)
    desk.folder.rename(away)  # on a disk that is not plugged in
    go_on_in(desk, target)
    away.rename(desk.folder)
    assert desk.wiring.retirement(desk.folder) is None
    go_on_in(desk, target)
    told = desk.wiring.retirement(desk.folder)
    assert told is not None
    assert (told.backup, told.by, told.restored) == (chosen.name, LOGIN, True)
    (desk.folder / "tidak-dipakai.json").unlink()
    go_on_in(desk, target)  # it is done once: an administrator may have taken the old one back
    assert desk.wiring.retirement(desk.folder) is None


def test_a_command_in_a_restored_workspace_marks_nothing(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    """An office that tries its backups restores one and verifies it: the one in use stays that."""
    restoring = Restoring(desk.wiring.backup_store, desk.clock, lambda: desk.folder)
    restoring.restore(place, make(desk), tmp_path / "uji", WAY, silent, never)
    session = desk.wiring.sessions.login(tmp_path / "uji", LOGIN, PASSWORD)
    assert desk.wiring.services_for(session).verifying.run(silent, never).intact
    desk.wiring.sessions.log_out(session)
    assert desk.wiring.retirement(desk.folder) is None


def test_logs_of_two_folders_contradict_each_other_only_where_one_is_put_into_the_others_place(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    """Trying a backup beside the workspace in use is no old database put back."""
    chosen, tried = make(desk), tmp_path / "uji"
    desk.wiring.sessions.log_out(desk.session)
    desk.wiring.restoring.restore(place, chosen, tried, WAY, silent, never)
    go_on_in(desk, tried)
    for folder, told in ((desk.folder, "beside"), (tried, "restored"), (desk.folder, "beside")):
        session = desk.wiring.sessions.login(folder, LOGIN, PASSWORD)
        assert session.vault.anchor_verdict() == told
        assert session.vault.chain_verdict.intact
        desk.wiring.sessions.log_out(session)
    for name in ("ppid.db", "ppid.db-wal"):
        (tried / name).unlink(missing_ok=True)
    shutil.copy2(desk.folder / "ppid.db", tried)
    session = desk.wiring.sessions.login(tried, LOGIN, PASSWORD)
    assert (session.vault.anchor_verdict(), session.vault.chain_verdict.intact) == ("older", False)
    session.vault.close()


def test_a_note_of_what_is_replaced_marks_no_other_workspace(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "lain"
    other.mkdir()
    keys = json.loads((desk.folder / "keys.json").read_bytes())
    (other / "keys.json").write_text(json.dumps(keys | {"workspace_id": str(uuid4())}))
    note = {"format": 1, "folder": str(other), "by": LOGIN, "backup": "2026-11-26T21-04-05"}
    (desk.folder / "menggantikan.json").write_text(json.dumps(note))
    desk.wiring.sessions.log_out(desk.session)
    go_on_in(desk, desk.folder)
    assert [one.name for one in other.iterdir()] == ["keys.json"]
    assert not (desk.folder / "menggantikan.json").exists()


def test_a_restored_workspace_moved_to_where_the_old_one_lay_is_not_marked_itself(
    desk: Desk, kept: Path, place: Path, tmp_path: Path
) -> None:
    restoring = Restoring(desk.wiring.backup_store, desk.clock, lambda: desk.folder)
    restoring.restore(place, make(desk), tmp_path / "pulih", WAY, silent, never)
    desk.wiring.sessions.log_out(desk.session)
    desk.folder.rename(tmp_path / "lama")
    (tmp_path / "pulih").rename(desk.folder)
    go_on_in(desk, desk.folder)
    assert desk.wiring.retirement(desk.folder) is None
    assert not (desk.folder / "menggantikan.json").exists()


def go_on_in(desk: Desk, folder: Path) -> None:
    """Log in as the window does, clear up and leave."""
    sessions = desk.wiring.sessions
    session = sessions.login(folder, LOGIN, PASSWORD)
    sessions.clear_up(session, never)
    sessions.log_out(session)


def test_a_folder_refused_is_told_by_what_it_was_wanted_for(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_lock: WorkspaceLock) -> None:
        raise PermissionError(errno.EACCES, "no right to write")

    (tmp_path / "penuh").mkdir()
    (tmp_path / "penuh" / "lain.txt").write_bytes(b"")
    with pytest.raises(UnsuitablePlace) as full:
        desk.wiring.restoring.suitable(tmp_path / "penuh", tmp_path)
    monkeypatch.setattr(WorkspaceLock, "acquire", refused)
    with pytest.raises(TargetUnwritable) as restoring, alone_in(tmp_path / "baru", desk.clock.now):
        pass
    with pytest.raises(TargetUnwritable) as practising:
        hold_for_practice(tmp_path / "latihan", desk.clock.now)
    assert {full.value.meaning, restoring.value.meaning} == {"Ruang kerja belum dipulihkan."}
    assert practising.value.meaning == "Ruang latihan belum dibuka."
    assert {one.value.what for one in (restoring, practising)} == {"Folder ruang kerja tidak dapat dipakai."}


def test_while_a_backup_is_restored_nobody_else_lays_anything_into_the_folder(
    desk: Desk, kept: Path, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, restoring, target = make(desk), desk.wiring.restoring, tmp_path / "pulih"
    begin = staging.begin

    def disturbed(folder: Path) -> Path:
        monkeypatch.setattr(staging, "begin", begin)
        with pytest.raises(WorkspaceBusy, match="Folder ini sedang dipakai oleh"):
            restoring.restore(place, chosen, target, WAY, silent, never)
        return begin(folder)

    monkeypatch.setattr(staging, "begin", disturbed)
    restoring.restore(place, chosen, target, WAY, silent, never)
    assert not (target / "ruang-kerja.lock").exists()
    assert staging.begin is begin
    desk.wiring.sessions.log_out(desk.session)
    desk.wiring.sessions.log_out(desk.wiring.sessions.login(target, LOGIN, PASSWORD))
