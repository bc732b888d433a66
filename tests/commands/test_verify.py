"""`verify` from the command line: exit codes, JSON, and workspaces a window has open."""

import io
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, cast

import pytest

from ppid_desktop.__main__ import main
from ppid_desktop.commands.console import Console, Exit
from ppid_desktop.commands.remote import RAISE, RequestDesk, Tools, passed_on, raise_other_window
from ppid_desktop.runtime.local_socket import Request
from ppid_desktop.services.session import PRACTICE_PASSWORD, Session
from tests.documents.evidence.test_evidence_worker import locked
from tests.services.conftest import LOGIN, PASSWORD, Desk, clock, desk, wiring

__all__ = ["clock", "desk", "wiring"]  # fixtures


@pytest.fixture
def password(tmp_path: Path) -> Path:
    path = tmp_path / "sandi.txt"
    path.write_bytes(b"\xef\xbb\xbf" + PASSWORD.encode() + b"\r\n")
    return path


@pytest.fixture
def cheap_program(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command line open the test's workspace with the test's cheap key derivation."""
    monkeypatch.setattr("ppid_desktop.bootstrap.Wiring", lambda: desk.wiring)


def verify(*words: object) -> int:
    return main(["verify", *map(str, words)])


@pytest.mark.usefixtures("cheap_program")
def test_a_whole_workspace_ends_with_zero(
    desk: Desk, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.attach(desk.record())
    desk.wiring.sessions.log_out(desk.session)
    assert verify("--workspace", desk.folder, "--account", LOGIN, "--password-file", password) == Exit.OK
    out = capsys.readouterr().out
    assert "1 berkas diperiksa, 0 rusak." in out
    assert "Ruang kerja utuh." in out


@pytest.mark.usefixtures("cheap_program")
def test_the_only_account_needs_not_be_named_and_the_result_may_be_json(
    desk: Desk, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.wiring.sessions.log_out(desk.session)
    assert main(["--workspace", str(desk.folder), "verify", "--password-file", str(password), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["intact"] is True


@pytest.mark.usefixtures("cheap_program")
def test_a_folder_without_a_workspace_is_said_to_be_none_not_to_be_damaged(
    tmp_path: Path, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verify("--workspace", tmp_path / "kosong", "--password-file", password) == Exit.FAILED
    told = capsys.readouterr().err
    assert "Ruang kerja tidak ditemukan" in told
    assert "rusak" not in told


@pytest.mark.usefixtures("cheap_program")
def test_a_script_that_asked_for_json_gets_a_failure_as_json_too(
    tmp_path: Path, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--workspace", tmp_path / "kosong", "--password-file", password, "--json")
    assert verify(*words) == Exit.FAILED
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["kind"] == "WorkspaceMissing"
    assert error["next_step"]


@pytest.mark.usefixtures("cheap_program")
def test_damage_ends_with_one_and_names_the_file(
    desk: Desk, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.attach(desk.record(), "Peta contoh.txt")
    for path in (desk.folder / "files").rglob("*"):
        if path.is_file():
            path.unlink()
    desk.wiring.sessions.log_out(desk.session)
    assert verify("--workspace", desk.folder, "--password-file", password) == Exit.FAILED
    assert "RUSAK PPID/0001/2026 Peta contoh.txt" in capsys.readouterr().out


@pytest.mark.usefixtures("cheap_program")
def test_a_workspace_in_use_elsewhere_ends_with_four(
    desk: Desk, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verify("--workspace", desk.folder, "--password-file", password) == Exit.BUSY
    assert "sedang dipakai" in capsys.readouterr().err


@pytest.mark.usefixtures("cheap_program")
@pytest.mark.parametrize("content", [None, b"bukan kata sandinya", b"\xff\xfe\xff", b"x" * 5000])
def test_a_password_file_that_does_not_help_ends_with_one(
    desk: Desk, tmp_path: Path, content: bytes | None
) -> None:
    desk.wiring.sessions.log_out(desk.session)
    path = tmp_path / "salah.txt"
    if content is not None:
        path.write_bytes(content)
    assert verify("--workspace", desk.folder, "--account", LOGIN, "--password-file", path) == Exit.FAILED


def checkpoint(desk: Desk) -> str:
    entry = desk.services.log.entries(0, 1)[0]
    return f"{entry.number}:{entry.mac[:16].upper()}"


@pytest.mark.usefixtures("cheap_program")
def test_a_checkpoint_from_paper_is_compared_without_reading_the_files(
    desk: Desk, password: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = checkpoint(desk)
    desk.wiring.sessions.log_out(desk.session)
    words = ("--workspace", desk.folder, "--password-file", password, "--checkpoint", typed)
    assert verify(*words) == Exit.OK
    out = capsys.readouterr().out
    assert "Cocok." in out
    assert "berkas diperiksa" not in out
    assert verify(*words, "--checkpoint", "1-0000-0000-0000-0000", "--json") == Exit.FAILED
    found = json.loads(capsys.readouterr().out)
    assert [one["state"] for one in found["checkpoints"]] == ["matches", "differs"]
    assert verify(*words[:-1], "12") == Exit.FAILED
    assert "Titik periksa tidak dapat dibaca" in capsys.readouterr().err


@pytest.mark.usefixtures("cheap_program")
def test_the_window_that_has_the_workspace_open_compares_a_checkpoint(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    with served(desk, lambda: desk.session, []):
        assert verify("--workspace", desk.folder, "--checkpoint", checkpoint(desk)) == Exit.OK
    assert "Cocok." in capsys.readouterr().out


def served(
    desk: Desk, session: Callable[[], Session | None], raised: list[str]
) -> AbstractContextManager[object]:
    return desk.wiring.serve(desk.folder, session, lambda: raised.append("raised"))


def console() -> tuple[Console, io.StringIO, io.StringIO]:
    out, err = io.StringIO(), io.StringIO()
    return Console(out, err), out, err


@pytest.mark.usefixtures("cheap_program")
def test_a_window_that_has_the_workspace_open_does_the_work(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    with served(desk, lambda: desk.session, []):
        assert verify("--workspace", desk.folder, "--json") == Exit.OK
    assert json.loads(capsys.readouterr().out)["intact"] is True


def test_a_locked_window_answers_that_it_is_in_use(desk: Desk) -> None:
    talk, _, err = console()
    with served(desk, lambda: None, []):
        assert passed_on(desk.wiring.endpoint(desk.folder), ["verify"], talk) == Exit.BUSY
    assert "terkunci" in err.getvalue()


def test_a_second_start_raises_the_first_window(desk: Desk) -> None:
    raised: list[str] = []
    assert not desk.wiring.raise_other_window(desk.folder)
    with served(desk, lambda: None, raised):
        assert desk.wiring.raise_other_window(desk.folder)
    assert raised == ["raised"]
    assert not raise_other_window(desk.wiring.endpoint(desk.folder))


@pytest.mark.usefixtures("cheap_program")
def test_starting_the_window_again_only_raises_the_one_that_is_there(desk: Desk) -> None:
    raised: list[str] = []
    with served(desk, lambda: desk.session, raised):
        assert main(["--workspace", str(desk.folder)]) == Exit.OK
    assert raised == ["raised"]


def requests_of(desk: Desk) -> RequestDesk:
    wiring = desk.wiring
    tools = Tools(wiring.review_reader, wiring.evidence_worker.unlock, wiring.backup_store)
    return RequestDesk(lambda: desk.session, lambda: None, tools)


def test_a_returned_file_is_inspected_in_the_window_with_its_own_exports(desk: Desk) -> None:
    folder = desk.send(desk.ready())
    draft = next(folder.glob("*.docx"))
    closed, key = desk.file("terkunci.docx", locked(draft.read_bytes(), "rahasia")), "sandi.txt"
    desk.file(key, b"rahasia\n")

    def inspected(*words: str) -> dict[str, Any]:
        talk, out, _ = console()
        with served(desk, lambda: desk.session, []):
            code = passed_on(desk.wiring.endpoint(desk.folder), ["inspect-review", *words], talk)
        assert code == Exit.OK
        return cast("dict[str, Any]", json.loads(out.getvalue()))

    found = inspected(str(draft))
    assert (found["reject"], found["identity"]["verdict"]) == (None, "current")
    assert inspected(str(closed))["reject"]["code"] == "ENCRYPTED"
    opened = inspected(str(closed), "--document-password-file", str(closed.with_name(key)))
    assert (opened["reject"], opened["identity"]["verdict"]) == (None, "current")
    wrong = inspected(str(closed), "--document-password-file", str(closed))
    assert wrong["reject"] == {"code": "ENCRYPTED", "detail": "Dokumen ini dilindungi kata sandi."}


def test_a_file_that_is_not_there_is_explained_over_the_socket(desk: Desk) -> None:
    desk_of_requests = requests_of(desk)
    reply = desk_of_requests.answer(Request(("inspect-review", "tidak-ada.docx"), str(desk.files)))
    assert reply.exit_code == Exit.FAILED
    assert "tidak ditemukan" in reply.errors


def test_commands_the_window_does_not_know_are_refused(desk: Desk) -> None:
    desk_of_requests = requests_of(desk)
    for words in ((), ("hapus-semua",), (RAISE, "x")):
        assert desk_of_requests.answer(Request(words)).exit_code == Exit.BUSY


def test_a_windowed_program_without_streams_says_nothing_and_does_not_fail() -> None:
    silent = Console(None, None)
    silent.say("x")
    silent.complain("x")
    silent.give({"x": 1})


@pytest.mark.usefixtures("cheap_program")
def test_a_practice_workspace_needs_no_password(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    session = desk.wiring.practice.open(desk.wiring.practice_folder)
    desk.wiring.sessions.log_out(session)
    assert verify("--workspace", desk.wiring.practice_folder) == Exit.OK
    assert PRACTICE_PASSWORD not in capsys.readouterr().out
