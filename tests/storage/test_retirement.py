"""The notices beside a workspace: what was taken away stays away."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from ppid_desktop.domain.backups import Retirement
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage import retirement

MOMENT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def _settled(folder: Path) -> None:
    retirement.leave_replaced(folder, uuid4(), MOMENT)


@pytest.mark.parametrize("taking_away", [retirement.remove, _settled])
def test_a_notice_that_was_taken_away_does_not_come_back_with_a_power_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taking_away: Callable[[Path], None]
) -> None:
    durable: list[set[str]] = []
    if taking_away is retirement.remove:
        retirement.write(tmp_path, Retirement(MOMENT, "petugas", "2026-03-01T08-00-00", restored=True))
    else:
        (tmp_path / "lama").mkdir()
        retirement.note_replaced(tmp_path, tmp_path / "lama", "petugas", "2026-03-01T08-00-00")
    monkeypatch.setattr(
        atomic_file, "flush_folder", lambda one: durable.append({path.name for path in one.glob("*.json")})
    )
    taking_away(tmp_path)
    assert durable == [set()]
