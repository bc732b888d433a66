"""`backup`, `restore` and `verify --backup` from the command line, also while a window is open."""

import json
from pathlib import Path

import pytest

from ppid_desktop.__main__ import main
from ppid_desktop.commands.console import Exit
from tests.commands.test_verify import cheap_program, password
from tests.services.conftest import LOGIN, Desk, clock, desk, wiring

__all__ = ["cheap_program", "clock", "desk", "password", "wiring"]  # fixtures

pytestmark = pytest.mark.usefixtures("cheap_program")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "cadangan"
    folder.mkdir()
    return folder


def run(*words: object) -> int:
    return main([*map(str, words)])


def test_a_backup_is_made_checked_and_restored_without_a_window(
    desk: Desk, place: Path, password: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.attach(desk.record())
    desk.wiring.sessions.log_out(desk.session)
    opening = ("--workspace", desk.folder, "--password-file", password)
    assert run("backup", "--to", place, *opening) == Exit.OK
    assert "1 berkas, 1 baru" in capsys.readouterr().out
    assert run("verify", "--backup", place) == Exit.OK
    assert "Semua cadangan utuh." in capsys.readouterr().out
    words = ("restore", "--from", place, "--into", tmp_path / "pulih", "--password-file", password, "--json")
    assert run(*words) == Exit.OK
    answer = json.loads(capsys.readouterr().out)
    assert (answer["restored"]["softfiles"], answer["missing"]) == (1, [])
    assert run("verify", "--workspace", tmp_path / "pulih", "--password-file", password) == Exit.OK
    assert "Ruang kerja utuh." in capsys.readouterr().out


def test_the_window_that_has_the_workspace_open_makes_the_backup(
    desk: Desk, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(place.parent)
    with desk.wiring.serve(desk.folder, lambda: desk.session, lambda: None):
        assert run("backup", "--to", "cadangan", "--workspace", desk.folder, "--json") == Exit.OK
    made = json.loads(capsys.readouterr().out)["made"]
    assert [one.name for one in desk.wiring.restoring.backups(place)] == [made["name"]]


def test_a_backup_asked_for_while_the_window_makes_one_is_told_to_come_later_and_counts_as_no_failure(
    desk: Desk, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.services.backups.choose_place(place)
    asked: list[int] = []

    def meanwhile(_done: int, _total: int) -> None:
        if not asked:
            asked.append(run("backup", "--workspace", desk.folder, "--json"))
            assert not desk.services.backups.health().reason

    with desk.wiring.serve(desk.folder, lambda: desk.session, lambda: None):
        desk.services.backups.make(meanwhile, lambda: False)
    assert asked == [Exit.BUSY]
    assert json.loads(capsys.readouterr().out)["error"]["kind"] == "BackupRunning"


def test_a_locked_window_makes_no_backup(desk: Desk, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with desk.wiring.serve(desk.folder, lambda: None, lambda: None):
        assert run("backup", "--to", place, "--workspace", desk.folder) == Exit.BUSY
    assert "sedang dipakai" in capsys.readouterr().err
    assert list(place.iterdir()) == []


def test_a_scheduled_backup_waits_for_its_day(
    desk: Desk, place: Path, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.services.backups.choose_place(place)
    desk.wiring.sessions.log_out(desk.session)
    words = ("backup", "--if-due", "--workspace", desk.folder, "--password-file", password)
    assert run(*words) == Exit.OK
    assert run(*words) == Exit.OK
    assert "belum berumur satu hari" in capsys.readouterr().out
    assert len(desk.wiring.restoring.backups(place)) == 1


def test_damage_of_a_backup_ends_with_one_and_with_the_password_also_what_digests_miss(
    desk: Desk, place: Path, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.services.backups.choose_place(place)
    made = desk.services.backups.make(lambda _done, _total: None, lambda: False).backup
    folder = place / str(made.workspace_id) / made.name
    (folder / "pemeriksaan.json").unlink()
    words = ("verify", "--backup", folder, "--account", LOGIN, "--password-file", password, "--json")
    assert run(*words) == Exit.OK
    assert json.loads(capsys.readouterr().out)["backups"] == [
        {"name": made.name, "state": "utuh", "reason": ""}
    ]
    database = folder / "ppid.db"
    database.write_bytes(database.read_bytes()[:-1] + b"?")
    assert run("verify", "--backup", place) == Exit.FAILED
    assert "Berkas ppid.db berubah." in capsys.readouterr().out


def test_a_folder_without_backups_and_a_name_that_is_not_there_are_explained(
    desk: Desk, place: Path, password: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "pulih"
    words = ("--from", place, "--into", target, "--password-file", password)
    assert run("restore", *words) == Exit.FAILED
    assert "tidak memuat cadangan" in capsys.readouterr().err
    assert run("verify", "--backup", place) == Exit.FAILED
    desk.services.backups.choose_place(place)
    desk.services.backups.make(lambda _done, _total: None, lambda: False)
    assert run("restore", *words, "--backup", "2020-01-01T00-00-00") == Exit.FAILED
    assert "nama itu tidak ada" in capsys.readouterr().err
    assert not target.exists()
