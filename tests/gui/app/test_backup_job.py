"""The daily backup beside the work: begun when due, quiet when it fails, never behind a locked window."""

from pathlib import Path

import pytest

from ppid_desktop.domain.errors import BackupPlaceMissing, PpidError
from ppid_desktop.gui.backup_job import BackupJob
from tests.gui.workplace import Workplace
from tests.gui.workplace_fixture import workplace

__all__ = ["workplace"]


@pytest.fixture
def place(workplace: Workplace, tmp_path: Path) -> Path:
    folder = tmp_path / "cadangan"
    folder.mkdir()
    workplace.services.backups.choose_place(folder)
    return folder


def job(workplace: Workplace, at_work: bool = True) -> BackupJob:
    return BackupJob(workplace.runner, workplace.services.backups, lambda: at_work, workplace.runner)


def test_a_due_backup_begins_with_the_day_and_not_again(workplace: Workplace, place: Path) -> None:
    made = job(workplace)
    seen: list[int] = []
    made.moved.connect(seen.append)
    made.watch()
    workplace.settle()
    assert seen[0] == 0
    assert not made.running
    made.look()
    workplace.settle()
    assert len(workplace.services.backups.all()) == 1


def test_nothing_begins_behind_a_locked_window(workplace: Workplace, place: Path) -> None:
    job(workplace, at_work=False).watch()
    workplace.settle()
    assert workplace.services.backups.all() == ()


def test_a_place_that_is_away_opens_no_box_unless_somebody_asked(workplace: Workplace, place: Path) -> None:
    place.rename(place.with_name("terlepas"))
    made = job(workplace)
    told: list[PpidError] = []
    made.refused.connect(told.append)
    made.watch()
    workplace.settle()
    assert told == []
    assert workplace.services.backups.health().failed is not None
    made.begin()
    workplace.settle()
    assert isinstance(told[0], BackupPlaceMissing)


def test_a_cancelled_backup_ends_without_a_word(workplace: Workplace, place: Path) -> None:
    made = job(workplace)
    told: list[PpidError] = []
    made.refused.connect(told.append)
    made.begin()
    made.cancel()
    workplace.settle()
    assert not made.running
    assert told == []
