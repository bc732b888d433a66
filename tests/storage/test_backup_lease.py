"""The lease of a place for backups: who lives keeps it, who was killed loses it, by no PC's time of day."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ppid_desktop.domain.errors import BackupPlaceBusy, Cancelled, TargetUnwritable
from ppid_desktop.storage import strict_json
from ppid_desktop.storage.backup import lease
from ppid_desktop.storage.backup.lease import FILE_NAME, OLD, STALE, STALE_WHEN_OLD, Lease, taken
from ppid_desktop.storage.progress import never_cancelled


def held_elsewhere(folder: Path, **changed: object) -> Path:
    """Leave the lease of another PC, which gave a sign of life just now by the place's clock."""
    path = folder / FILE_NAME
    with taken(folder, never_cancelled):
        left: dict[str, Any] = json.loads(path.read_bytes())
    path.write_text(json.dumps({**left, "host": "BIRO-02", "machine": "00", "token": "aa", **changed}))
    return path


class Watch:
    """Stands for the waiting; `then` is what happens meanwhile."""

    def __init__(self, then: Callable[[], object] = lambda: None) -> None:
        self.waited = 0.0
        self._then = then

    def __call__(self, seconds: float) -> None:
        self.waited += seconds
        self._then()


def test_a_shelf_is_given_free_when_the_work_ends_or_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), taken(tmp_path, never_cancelled) as mine:
        mine.require()
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_holder_that_gives_a_sign_of_life_is_named_at_once(tmp_path: Path) -> None:
    path = held_elsewhere(tmp_path)
    watch = Watch(lambda: beats(path))
    with (
        pytest.raises(BackupPlaceBusy, match="Komputer BIRO-02 sedang"),
        taken(tmp_path, never_cancelled, watch),
    ):
        raise AssertionError
    assert watch.waited == 1
    assert json.loads(path.read_bytes())["token"] == "aa"


def beats(path: Path) -> None:
    document = json.loads(path.read_bytes())
    path.write_text(json.dumps(document | {"beat": document["beat"] + 1}))


def test_a_holder_killed_on_another_pc_is_gone_after_a_minute_of_the_watchers_own(tmp_path: Path) -> None:
    held_elsewhere(tmp_path)
    watch = Watch()
    with taken(tmp_path, never_cancelled, watch) as mine:
        mine.require()
    assert watch.waited == STALE
    assert list(tmp_path.iterdir()) == []


def test_a_holder_whose_last_sign_is_old_by_the_places_clock_is_watched_for_two_beats(tmp_path: Path) -> None:
    path = held_elsewhere(tmp_path)
    before = path.stat().st_mtime - OLD - 5
    os.utime(path, (before, before))
    watch = Watch()
    with taken(tmp_path, never_cancelled, watch) as mine:
        mine.require()
    assert watch.waited == STALE_WHEN_OLD
    os.utime(held_elsewhere(tmp_path), (before, before))
    with pytest.raises(BackupPlaceBusy), taken(tmp_path, never_cancelled, Watch(lambda: beats(path))):
        raise AssertionError


@pytest.fixture
def kept_by_its_owner(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Let the place refuse to move a file away, as it does with another user's."""
    rename, kept = Path.rename, set[Path]()

    def refused(self: Path, target: Path) -> Path:
        if self in kept:
            raise PermissionError(errno.EPERM, "another user's")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refused)
    return kept.add


@pytest.mark.parametrize("may_be_read", [True, False])
def test_what_a_gone_holder_left_and_nobody_else_may_delete_holds_no_shelf(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kept_by_its_owner: Callable[[Path], None],
    may_be_read: bool,
) -> None:
    path = held_elsewhere(tmp_path)
    left = path.read_bytes()
    kept_by_its_owner(path)
    if not may_be_read:
        unreadable(monkeypatch, path)
    for _ in range(2):
        watch = Watch()
        with taken(tmp_path, never_cancelled, watch) as mine:
            mine.require()
            assert len(list(tmp_path.iterdir())) == 2
        assert watch.waited == STALE
    assert [one.name for one in tmp_path.iterdir()] == [FILE_NAME]
    assert path.read_bytes() == left


def test_however_many_gone_holders_left_what_nobody_may_delete_the_next_one_waits_once_and_gets_in(
    tmp_path: Path, kept_by_its_owner: Callable[[Path], None]
) -> None:
    path = held_elsewhere(tmp_path)
    others = [tmp_path / f"sedang-dipakai-{number}.json" for number in range(2, 13)]
    for one in (path, *others):
        one.write_bytes(path.read_bytes())
        kept_by_its_owner(one)
    watch = Watch()
    with taken(tmp_path, never_cancelled, watch) as mine:
        mine.require()
        assert (tmp_path / "sedang-dipakai-13.json").exists()
        with (
            pytest.raises(BackupPlaceBusy),
            taken(tmp_path, never_cancelled, Watch(lambda: beats(tmp_path / "sedang-dipakai-13.json"))),
        ):
            raise AssertionError
    assert watch.waited == STALE
    assert len(list(tmp_path.iterdir())) == 12


def unreadable(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    given = strict_json.small_file

    def refused(one: Path, most_bytes: int) -> bytes:
        if one == path:
            raise PermissionError(errno.EACCES, "another user's")
        return given(one, most_bytes)

    monkeypatch.setattr(lease, "small_file", refused)


def test_who_slept_beside_a_file_nobody_else_may_delete_stops_and_the_later_one_goes_on(
    tmp_path: Path, kept_by_its_owner: Callable[[Path], None]
) -> None:
    with taken(tmp_path, never_cancelled) as slept:
        path = tmp_path / FILE_NAME
        kept_by_its_owner(path)
        path.write_text(json.dumps(json.loads(path.read_bytes()) | {"machine": "00"}))
        with taken(tmp_path, never_cancelled, Watch()) as later:
            before = path.read_bytes()
            slept._beat()
            assert path.read_bytes() == before
            with pytest.raises(BackupPlaceBusy):
                slept.require()
            later.require()


def test_one_that_lives_under_a_later_name_is_found_though_the_first_name_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = held_elsewhere(tmp_path).rename(tmp_path / "sedang-dipakai-2.json")
    # Not even for a moment: that one would find it, take it for a rival and break its backup off.
    monkeypatch.setattr(Lease, "lay_down", lambda _lease: pytest.fail("a file was laid down"))
    with (
        pytest.raises(BackupPlaceBusy, match="BIRO-02"),
        taken(tmp_path, never_cancelled, Watch(lambda: beats(later))),
    ):
        raise AssertionError
    assert list(tmp_path.iterdir()) == [later]


def test_a_busy_place_says_who_is_at_work_and_since_when(tmp_path: Path) -> None:
    path = held_elsewhere(tmp_path, since="2026-11-26T21:04:05+07:00")
    expected = "Komputer BIRO-02 sedang membuat cadangan di tempat ini sejak 26 November 2026 21.04."
    with pytest.raises(BackupPlaceBusy) as busy, taken(tmp_path, never_cancelled, Watch(lambda: beats(path))):
        raise AssertionError
    assert busy.value.what == expected


def test_a_process_of_this_pc_that_is_gone_is_not_waited_for(tmp_path: Path) -> None:
    with taken(tmp_path, never_cancelled):
        left = json.loads((tmp_path / FILE_NAME).read_bytes())
    (tmp_path / FILE_NAME).write_text(json.dumps({**left, "process": 2**22 + 1}))
    watch = Watch()
    with taken(tmp_path, never_cancelled, watch):
        assert watch.waited == 0


def test_a_stick_that_was_pulled_out_and_comes_back_is_not_waited_for(tmp_path: Path) -> None:
    place, away = tmp_path / "diska", tmp_path / "terlepas"
    place.mkdir()
    with taken(place, never_cancelled):
        place.rename(away)
    away.rename(place)
    assert (place / FILE_NAME).exists()
    watch = Watch()
    with taken(place, never_cancelled, watch) as mine:
        mine.require()
    assert watch.waited == 0


@pytest.mark.parametrize("left", [b"", b"\0" * 512])
def test_what_a_power_cut_left_of_a_lease_is_cleared(tmp_path: Path, left: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(left)
    watch = Watch()
    with taken(tmp_path, never_cancelled, watch) as mine:
        mine.require()
    assert watch.waited == 1


def test_waiting_for_a_holder_can_be_cancelled(tmp_path: Path) -> None:
    held_elsewhere(tmp_path)
    with pytest.raises(Cancelled), taken(tmp_path, lambda: True, Watch()):
        raise AssertionError


def test_who_slept_and_lost_the_lease_stops_and_leaves_the_new_one(tmp_path: Path) -> None:
    with taken(tmp_path, never_cancelled) as mine:
        path = tmp_path / FILE_NAME
        path.write_text(json.dumps(json.loads(path.read_bytes()) | {"token": "bb", "host": "BIRO-03"}))
        with pytest.raises(BackupPlaceBusy, match="BIRO-03"):
            mine.require()
    assert json.loads(path.read_bytes())["token"] == "bb"


def test_of_two_that_find_it_stale_the_later_leaves_the_earliers_new_lease(tmp_path: Path) -> None:
    path = held_elsewhere(tmp_path)
    stale = path.read_bytes()
    path.unlink()
    with taken(tmp_path, never_cancelled) as mine:
        with pytest.raises(BackupPlaceBusy):
            lease._cleared(path, stale)
        mine.require()


def test_a_holder_counts_its_beats_while_it_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with taken(tmp_path, never_cancelled) as mine:
        before = json.loads((tmp_path / FILE_NAME).read_bytes())["beat"]
        monkeypatch.setattr(lease, "STALE", -1.0)  # as if it had not counted for long
        mine.require()
        assert json.loads((tmp_path / FILE_NAME).read_bytes())["beat"] == before + 1


def test_a_folder_that_lies_where_the_lease_is_kept_is_told_as_a_place_that_refuses(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(TargetUnwritable), taken(tmp_path, never_cancelled):
        raise AssertionError
