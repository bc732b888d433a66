"""A second start reaches the first, and nobody else does."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from ppid_desktop.runtime import atomic_file
from ppid_desktop.runtime.endpoint import endpoint_of
from ppid_desktop.runtime.local_socket import LocalServer, NoAnswer, Reply, Request, answering, ask
from tests.architecture.source_tree import ROOT

ASK_FROM_ANOTHER_PROCESS = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from ppid_desktop.runtime.local_socket import Request, ask
print(ask(Path(sys.argv[1]), Request(("verify", "--json"), "ruang"), timeout=20))
"""


@pytest.fixture
def endpoint(tmp_path: Path) -> Path:
    return endpoint_of(tmp_path / "keadaan", tmp_path / "ruang")


@pytest.fixture
def received() -> list[Request]:
    return []


@pytest.fixture
def server(endpoint: Path, received: list[Request]) -> Iterator[LocalServer]:
    def handle(request: Request) -> Reply:
        received.append(request)
        return Reply(3, output="tiga — selesai", errors=request.folder)

    with LocalServer(endpoint, handle) as server:
        yield server


def test_another_process_gets_the_answer(
    server: LocalServer, endpoint: Path, received: list[Request]
) -> None:
    command = [sys.executable, "-c", ASK_FROM_ANOTHER_PROCESS, str(endpoint), str(ROOT)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    answer = subprocess.run(command, capture_output=True, check=True, encoding="utf-8", env=environment)
    assert answer.stdout.strip() == repr(Reply(3, "tiga — selesai", "ruang"))
    assert received == [Request(("verify", "--json"), "ruang")]


def test_many_requests_one_after_the_other_are_answered(server: LocalServer, endpoint: Path) -> None:
    assert [ask(endpoint, Request((str(number),)), timeout=20).exit_code for number in range(30)] == [3] * 30


def test_nobody_answers_before_the_start_and_after_the_end(endpoint: Path) -> None:
    with pytest.raises(NoAnswer):
        ask(endpoint, Request(()), timeout=20)
    with LocalServer(endpoint, lambda _request: Reply(0)):
        assert ask(endpoint, Request(()), timeout=20) == Reply(0)
    assert not endpoint.exists()
    with pytest.raises(NoAnswer):
        ask(endpoint, Request(()), timeout=20)


def test_an_address_left_by_a_crash_gives_no_answer(endpoint: Path) -> None:
    with LocalServer(endpoint, lambda _request: Reply(0)):
        left = endpoint.read_bytes()
    endpoint.write_bytes(left)
    with pytest.raises(NoAnswer):
        ask(endpoint, Request(()), timeout=20)


def test_a_caller_without_the_secret_is_not_heard(
    server: LocalServer, endpoint: Path, received: list[Request], caplog: pytest.LogCaptureFixture
) -> None:
    note = json.loads(endpoint.read_text())
    with Client(note["address"]) as wire:
        wire.send_bytes(bytes(32))
        wire.recv_bytes()
        wire.send_bytes(bytes(32))
        with pytest.raises((EOFError, ConnectionError)):
            wire.send_bytes(b'{"arguments": ["verify"], "folder": ""}')
            wire.recv_bytes()
    assert received == []
    assert "did not know the secret" in caplog.text


def test_a_false_server_is_told_nothing(server: LocalServer, endpoint: Path, received: list[Request]) -> None:
    note = json.loads(endpoint.read_text())
    endpoint.write_text(json.dumps({**note, "secret": "00" * 32}))
    with pytest.raises(NoAnswer):
        ask(endpoint, Request(("rahasia",)), timeout=20)
    assert received == []


def test_a_failing_command_is_answered_and_logged_without_its_words(
    endpoint: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_request: Request) -> Reply:
        raise RuntimeError

    with LocalServer(endpoint, fail):
        reply = ask(endpoint, Request(("backup",)), timeout=20)
        assert reply.exit_code == 1
        assert "tidak terduga" in reply.errors
        assert ask(endpoint, Request(("lagi",)), timeout=20).exit_code == 1
    assert "a request over the local socket failed" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and profile folders carry access lists instead")
def test_only_the_same_user_can_reach_address_and_secret(server: LocalServer, endpoint: Path) -> None:
    note = json.loads(endpoint.read_text())
    assert stat.S_IMODE(endpoint.stat().st_mode) == 0o600
    assert stat.S_IMODE(endpoint.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(Path(note["address"]).parent.stat().st_mode) == 0o700


def test_every_workspace_has_an_endpoint_of_its_own(tmp_path: Path) -> None:
    assert endpoint_of(tmp_path, tmp_path / "a") != endpoint_of(tmp_path, tmp_path / "b")
    assert endpoint_of(tmp_path, tmp_path / "a") == endpoint_of(tmp_path, tmp_path / "x" / ".." / "a")


def test_an_address_that_cannot_be_kept_leaves_nothing_listening(
    endpoint: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_args: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(atomic_file, "write_text", refuse)
    silent = answering(endpoint, lambda _request: Reply(0))
    silent.close()
    assert not isinstance(silent, LocalServer)
    assert "nobody is answered" in caplog.text
