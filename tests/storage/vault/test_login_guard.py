"""Waiting after failed logins."""

import json
from pathlib import Path

import pytest

from ppid_desktop.domain.errors import TooManyAttempts
from ppid_desktop.storage.login_guard import FILE_NAME, LoginGuard, wait_after

from .conftest import SetClock


def failed(guard: LoginGuard, times: int, subject: str = "petugas") -> None:
    for _ in range(times):
        guard.failed(subject)


def test_waits_grow_and_never_exceed_five_minutes() -> None:
    waits = [wait_after(failures) for failures in range(12)]
    assert waits == [0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]
    assert wait_after(10**6) == 300


def test_the_fourth_failure_makes_the_person_wait(tmp_path: Path, clock: SetClock) -> None:
    guard = LoginGuard(tmp_path, clock.now)
    failed(guard, 3)
    guard.check("petugas")
    guard.failed("petugas")
    with pytest.raises(TooManyAttempts) as refusal:
        guard.check("petugas")
    assert refusal.value.seconds == 5
    clock.move(4.5)
    assert guard.seconds_left("petugas") == 1
    clock.move(0.5)
    guard.check("petugas")


def test_waiting_survives_a_restart(tmp_path: Path, clock: SetClock) -> None:
    failed(LoginGuard(tmp_path, clock.now), 6)
    assert LoginGuard(tmp_path, clock.now).seconds_left("petugas") == 20


def test_success_clears_the_count_also_on_the_disk(tmp_path: Path, clock: SetClock) -> None:
    guard = LoginGuard(tmp_path, clock.now)
    failed(guard, 6)
    guard.succeeded("petugas")
    assert LoginGuard(tmp_path, clock.now).seconds_left("petugas") == 0


def test_one_persons_failures_do_not_keep_another_out(tmp_path: Path, clock: SetClock) -> None:
    guard = LoginGuard(tmp_path, clock.now)
    failed(guard, 10)
    guard.check("arsiparis")


def test_setting_the_clock_back_neither_shortens_nor_prolongs_the_wait(
    tmp_path: Path, clock: SetClock
) -> None:
    guard = LoginGuard(tmp_path, clock.now)
    failed(guard, 5)
    clock.move(-86_400)
    assert guard.seconds_left("petugas") == 10
    clock.move(10)
    assert guard.seconds_left("petugas") == 0


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '{"petugas": 1}',
        '{"petugas": {"failures": "x", "latest": "2026-03-02T08:00:00+00:00"}}',
        '{"petugas": {"failures": 9, "latest": "2026-03-02T08:00:00"}}',
        "[" * 5000,
    ],
)
def test_a_damaged_counter_file_counts_as_none(tmp_path: Path, clock: SetClock, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    guard = LoginGuard(tmp_path, clock.now)
    guard.check("petugas")
    failed(guard, 4)
    assert LoginGuard(tmp_path, clock.now).seconds_left("petugas") == 5


@pytest.mark.parametrize("failures", [10**9, 10**400])
def test_an_absurd_count_waits_five_minutes_at_most(tmp_path: Path, clock: SetClock, failures: int) -> None:
    entry = {"petugas": {"failures": failures, "latest": clock.now().isoformat()}}
    (tmp_path / FILE_NAME).write_text(json.dumps(entry))
    assert LoginGuard(tmp_path, clock.now).seconds_left("petugas") == 300


def test_counting_goes_on_in_memory_when_the_disk_refuses(
    tmp_path: Path, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    guard = LoginGuard(tmp_path / "hilang", clock.now)
    failed(guard, 4)
    assert guard.seconds_left("petugas") == 5
    assert "attempts.json" in caplog.text
