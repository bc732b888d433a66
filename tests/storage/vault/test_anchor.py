"""The anchor outside the workspace: an older database put back is noticed, a newer one is fine."""

import errno
import hmac
import json
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.errors import TargetUnwritable
from ppid_desktop.storage.anchor import AnchorFile, AnchorKeeper, AnchorVerdict, place_of
from ppid_desktop.storage.audit_chain import ChainHead, extend, genesis
from ppid_desktop.storage.strict_json import StrictObject, read_object

from .conftest import WORKSPACE, SetClock

KEY = b"j" * 32


def log(length: int, word: bytes = b"entry") -> list[ChainHead]:
    """The heads of a log, genesis first."""
    heads = [genesis(b"a" * 32, WORKSPACE)]
    for _ in range(length):
        heads.append(extend(b"a" * 32, heads[-1], word))
    return heads


def judged(file: AnchorFile, heads: list[ChainHead]) -> AnchorVerdict:
    verdict, _anchor = file.judge(lambda position: heads[position].mac if position < len(heads) else None)
    return verdict


@pytest.fixture
def file(tmp_path: Path) -> AnchorFile:
    return AnchorFile(tmp_path / "keadaan", WORKSPACE, KEY)


def path_of(file: AnchorFile, tmp_path: Path) -> Path:
    (path,) = (tmp_path / "keadaan").iterdir()
    return path


def test_the_anchored_head_and_later_ones_are_fine(file: AnchorFile, clock: SetClock) -> None:
    heads = log(5)
    file.write(heads[3], clock.now())
    assert judged(file, heads[:4]) is AnchorVerdict.ANCESTOR
    assert judged(file, heads) is AnchorVerdict.ANCESTOR


def test_an_empty_log_may_be_anchored(file: AnchorFile, clock: SetClock) -> None:
    file.write(log(0)[0], clock.now())
    assert judged(file, log(4)) is AnchorVerdict.ANCESTOR


def test_an_older_database_is_noticed(file: AnchorFile, clock: SetClock) -> None:
    heads = log(5)
    file.write(heads[5], clock.now())
    assert judged(file, heads[:3]) is AnchorVerdict.NOT_IN_CHAIN


def test_an_older_database_written_on_is_noticed(file: AnchorFile, clock: SetClock) -> None:
    file.write(log(5)[5], clock.now())
    assert judged(file, log(9, b"other")) is AnchorVerdict.NOT_IN_CHAIN


def test_a_missing_anchor_is_only_a_notice(file: AnchorFile) -> None:
    assert file.last_used() is None
    assert judged(file, log(2)) is AnchorVerdict.MISSING


def test_the_anchor_reads_back(file: AnchorFile, clock: SetClock) -> None:
    file.write(log(2)[2], clock.now())
    found = file.last_used()
    assert found is not None
    assert (found.head, found.written) == (log(2)[2], clock.now())


@pytest.mark.parametrize("field", ["position", "head", "written", "mac", "format"])
def test_an_edited_anchor_is_invalid(file: AnchorFile, clock: SetClock, tmp_path: Path, field: str) -> None:
    file.write(log(2)[2], clock.now())
    path = path_of(file, tmp_path)
    edits: dict[str, object] = {
        "position": 1,
        "head": log(1)[1].mac.hex(),
        "written": "2026-03-03T08:00:00+00:00",
        "mac": "00" * 32,
        "format": 2,
    }
    document = json.loads(path.read_bytes()) | {field: edits[field]}
    path.write_text(json.dumps(document))
    assert judged(file, log(2)) is AnchorVerdict.INVALID


@pytest.mark.parametrize("content", ["", "{}", "[]", "null", '{"position": "x"}', "[" * 4000, " " * 5000])
def test_a_damaged_anchor_is_invalid(file: AnchorFile, clock: SetClock, tmp_path: Path, content: str) -> None:
    file.write(log(2)[2], clock.now())
    path_of(file, tmp_path).write_text(content)
    assert judged(file, log(2)) is AnchorVerdict.INVALID


def test_anchors_of_other_workspaces_and_keys_do_not_fit(
    file: AnchorFile, clock: SetClock, tmp_path: Path
) -> None:
    file.write(log(2)[2], clock.now())
    assert AnchorFile(tmp_path / "keadaan", UUID(int=3), KEY).last_used() is None
    assert AnchorFile(tmp_path / "keadaan", WORKSPACE, b"x" * 32).last_used() is None
    path = path_of(file, tmp_path)
    path.rename(path.with_name(f"jangkar-{UUID(int=3)}.json"))
    other = AnchorFile(tmp_path / "keadaan", UUID(int=3), KEY)
    assert judged(other, log(2)) is AnchorVerdict.INVALID


def test_each_folder_has_its_own_anchor_and_a_moved_one_keeps_that_of_its_branch(
    tmp_path: Path, clock: SetClock
) -> None:
    here, there, moved = (place_of(tmp_path / name, KEY) for name in ("satu", "dua", "tiga"))
    used, tried, branch = log(5), log(7, b"restored"), b"r" * 32
    state = tmp_path / "keadaan"
    AnchorFile(state, WORKSPACE, KEY, b"", here).write(used[5], clock.now())
    AnchorFile(state, WORKSPACE, KEY, branch, there).write(tried[7], clock.now())
    assert judged(AnchorFile(state, WORKSPACE, KEY, b"", here), used) is AnchorVerdict.ELSEWHERE
    assert judged(AnchorFile(state, WORKSPACE, KEY, branch, there), tried) is AnchorVerdict.ANCESTOR
    assert judged(AnchorFile(state, WORKSPACE, KEY, b"", there), used) is AnchorVerdict.NOT_IN_CHAIN
    assert judged(AnchorFile(state, WORKSPACE, KEY, b"", moved), used) is AnchorVerdict.ELSEWHERE
    assert judged(AnchorFile(state, WORKSPACE, KEY, b"", moved), used[:4]) is AnchorVerdict.NOT_IN_CHAIN
    path = state / f"jangkar-{WORKSPACE}.json"
    path.write_text(path.read_text().replace(here, there))
    assert judged(AnchorFile(state, WORKSPACE, KEY, b"", here), used) is AnchorVerdict.INVALID


def test_the_log_last_used_is_that_of_the_folder_named_and_else_the_one_that_went_furthest(
    tmp_path: Path, clock: SetClock
) -> None:
    used, tried, away = (
        AnchorFile(tmp_path / "keadaan", WORKSPACE, KEY, branch, place_of(tmp_path / name, KEY))
        for name, branch in (("dipakai", b"u" * 32), ("uji", b"r" * 32), ("jauh", b""))
    )
    used.write(log(9)[9], clock.now())
    tried.write(log(4)[4], clock.now())
    found = [one.last_used() for one in (used, tried, away, AnchorFile(tmp_path / "keadaan", WORKSPACE, KEY))]
    assert [one.head.position for one in found if one] == [9, 4, 9, 9]


def test_of_a_copied_folder_and_one_opened_by_mistake_each_is_told_after_the_other_and_not_for_ever(
    tmp_path: Path, clock: SetClock
) -> None:
    old, used = (
        AnchorFile(tmp_path / "keadaan", WORKSPACE, KEY, b"", place_of(tmp_path / name, KEY))
        for name in ("lama", "dipakai")
    )
    heads = log(12)
    stray = [*heads[:5], extend(b"a" * 32, heads[4], b"finding")]
    old.write(heads[4], clock.now())
    used.write(heads[9], clock.now())
    assert judged(old, heads[:5]) is AnchorVerdict.NOT_IN_CHAIN  # as if an old database were put back there
    old.write(stray[5], clock.now())
    assert judged(used, heads[:10]) is AnchorVerdict.NOT_IN_CHAIN
    used.write(heads[10], clock.now())
    assert judged(used, heads) is AnchorVerdict.ANCESTOR
    assert judged(used, heads[:10]) is AnchorVerdict.NOT_IN_CHAIN
    for left in (heads[:4], heads[:10], stray):
        assert judged(old, left) is AnchorVerdict.NOT_IN_CHAIN


def test_an_anchor_from_before_folders_were_told_apart_holds_on(
    file: AnchorFile, clock: SetClock, tmp_path: Path
) -> None:
    head, moment = log(4)[4], clock.now().isoformat()
    text = f"1|{WORKSPACE}|4|{head.mac.hex()}|{moment}"
    document = {"format": 1, "position": 4, "head": head.mac.hex(), "written": moment, "branch": "-"}
    (tmp_path / "keadaan").mkdir()
    path = tmp_path / "keadaan" / f"jangkar-{WORKSPACE}.json"
    path.write_text(json.dumps({**document, "mac": hmac.digest(KEY, text.encode(), "sha256").hex()}))
    now = AnchorFile(tmp_path / "keadaan", WORKSPACE, KEY, b"", place_of(tmp_path, KEY))
    assert judged(now, log(5)) is AnchorVerdict.ANCESTOR
    assert judged(now, log(3)) is AnchorVerdict.NOT_IN_CHAIN


def test_the_keeper_writes_at_once_and_then_every_thirty_seconds(file: AnchorFile, clock: SetClock) -> None:
    keeper, heads = AnchorKeeper(file, clock.now), log(4)
    written = []
    for head, seconds in zip(heads[1:], (0, 29.9, 0.1, 5), strict=True):
        clock.move(seconds)
        keeper.committed(head)
        found = file.last_used()
        written.append(found.head.position if found else None)
    assert written == [1, 1, 3, 3]
    keeper.flush()
    found = file.last_used()
    assert found is not None
    assert found.head == heads[4]


def test_flushing_without_news_writes_nothing(file: AnchorFile, clock: SetClock) -> None:
    AnchorKeeper(file, clock.now).flush()
    assert not file.exists()


def test_a_clock_set_back_does_not_stop_the_keeper(file: AnchorFile, clock: SetClock) -> None:
    keeper, heads = AnchorKeeper(file, clock.now), log(2)
    keeper.committed(heads[1])
    clock.move(-86_400)
    keeper.committed(heads[2])
    found = file.last_used()
    assert found is not None
    assert found.head == heads[2]


class _HeldByAScanner(OSError):
    winerror = 32


def reading_fails(monkeypatch: pytest.MonkeyPatch, *failures: OSError) -> None:
    left, given = list(failures), read_object

    def failing(path: Path, most: int) -> StrictObject:
        if left:
            raise left.pop()
        return given(path, most)

    monkeypatch.setattr("ppid_desktop.storage.anchor.read_object", failing)


def test_an_anchor_held_for_a_moment_is_no_damaged_one(
    file: AnchorFile, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write(log(3)[3], clock.now())
    reading_fails(monkeypatch, _HeldByAScanner())
    assert judged(file, log(3)) is AnchorVerdict.ANCESTOR


def test_what_cannot_be_read_just_now_is_not_written_over(
    tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    used, tried = (
        AnchorFile(tmp_path / "keadaan", WORKSPACE, KEY, branch, place_of(tmp_path / name, KEY))
        for name, branch in (("dipakai", b""), ("uji", b"r" * 32))
    )
    used.write(log(5)[5], clock.now())
    reading_fails(monkeypatch, PermissionError(errno.EACCES, "withheld"))
    with pytest.raises(TargetUnwritable):
        tried.write(log(7, b"restored")[7], clock.now())
    tried.write(log(7, b"restored")[7], clock.now())
    assert judged(used, log(5)) is AnchorVerdict.ELSEWHERE
    assert judged(used, log(4)) is AnchorVerdict.NOT_IN_CHAIN


def test_an_anchor_the_disk_does_not_give_back_is_told_and_written_anew(
    file: AnchorFile, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write(log(3)[3], clock.now())
    reading_fails(monkeypatch, *(OSError(errno.EIO, "bad sector") for _ in range(2)))
    assert judged(file, log(3)) is AnchorVerdict.INVALID
    file.write(log(4)[4], clock.now())
    assert judged(file, log(4)) is AnchorVerdict.ANCESTOR


def test_the_place_of_an_anchor_cannot_be_passed_off_as_its_branch(tmp_path: Path, clock: SetClock) -> None:
    place, state = place_of(tmp_path, KEY), tmp_path / "keadaan"
    AnchorFile(state, WORKSPACE, KEY, b"", place).write(log(2)[2], clock.now())
    path = state / f"jangkar-{WORKSPACE}.json"
    document = json.loads(path.read_bytes())
    turned = {"branch": document["place"], "place": document["branch"]}
    path.write_text(json.dumps(document | turned))
    assert judged(AnchorFile(state, WORKSPACE, KEY, b"", place), log(2)) is AnchorVerdict.INVALID


def test_a_commit_stands_when_the_anchor_cannot_be_written(
    tmp_path: Path, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "keadaan").write_bytes(b"a file where the folder should be")
    file = AnchorFile(tmp_path / "keadaan", WORKSPACE, KEY)
    keeper, heads = AnchorKeeper(file, clock.now), log(2)
    keeper.committed(heads[1])
    keeper.committed(heads[2])
    assert caplog.text.count("anchor not written") == 1
    with pytest.raises(TargetUnwritable):
        keeper.flush()
    (tmp_path / "keadaan").unlink()
    keeper.flush()
    assert judged(file, heads) is AnchorVerdict.ANCESTOR
