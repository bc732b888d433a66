"""The practice workspace: made by itself, no password, marked on every paper, reset at will."""

import errno
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from ppid_desktop.bootstrap import Wiring, practice_story
from ppid_desktop.domain.errors import DiskFull, RuleBroken, TargetUnwritable, UnsuitablePlace, WorkspaceBusy
from ppid_desktop.domain.flow import blocked_reason
from ppid_desktop.runtime import atomic_file
from ppid_desktop.services import practice
from ppid_desktop.services.entry_editing import EntryEditing
from ppid_desktop.services.papers import Paper
from ppid_desktop.services.practice import Practice
from ppid_desktop.services.session import Session
from ppid_desktop.storage import staging
from tests.services.conftest import Desk

write_text = atomic_file.write_text


@pytest.fixture
def session(wiring: Wiring) -> Iterator[Session]:
    opened = wiring.practice.open(wiring.practice_folder)
    yield opened
    opened.vault.close()


@pytest.fixture
def small(wiring: Wiring) -> Practice:
    """A practice workspace with one record, to be made several times."""
    story = practice_story()
    return Practice(wiring.sessions, wiring.services_for, replace(story, records=story.records[-1:]))


@pytest.fixture
def empty(wiring: Wiring) -> Practice:
    """A practice workspace without anything in it, which is made at once."""
    story = practice_story()
    story = replace(story, people=story.people[:1], inventories=(), records=())
    return Practice(wiring.sessions, wiring.services_for, story)


def _no_room(path: Path, text: str) -> None:
    if path.name.endswith(".belum-lengkap"):
        raise OSError(errno.ENOSPC, "penuh")
    write_text(path, text)


def test_it_is_made_at_the_first_opening_with_records_at_several_steps(
    wiring: Wiring, session: Session
) -> None:
    services = wiring.services_for(session)
    rows = services.work.in_work()
    assert session.vault.practice
    assert [row.step for row in rows] == [1, 4, 6, 6]
    assert blocked_reason(services.work.case(rows[2].record_id), 6) == ""
    assert "Uji konsekuensi" in blocked_reason(services.work.case(rows[3].record_id), 6)
    assert services.inventories.lists()[0].rows
    assert services.settings.office().unit_name == "Biro Contoh Setda Provinsi Contoh"


def test_it_opens_again_without_a_password_and_unlocks_without_one(wiring: Wiring, session: Session) -> None:
    wiring.sessions.log_out(session)
    again = wiring.practice.open(wiring.practice_folder)
    assert len(wiring.services_for(again).work.in_work()) == 4
    wiring.sessions.unlock_again(again, "")
    with pytest.raises(WorkspaceBusy):
        wiring.sessions.login_to_practice(wiring.practice_folder)
    wiring.sessions.log_out(again)


def test_its_papers_say_that_they_are_practice(wiring: Wiring, session: Session) -> None:
    services = wiring.services_for(session)
    pdf = services.papers.make(Paper.DAFTAR_ISI, services.work.in_work()[2].record_id)
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        assert "LATIHAN" in page.get_text_bounded()
        page.close()


def test_it_starts_anew_when_asked(wiring: Wiring, small: Practice) -> None:
    session = small.open(wiring.practice_folder)
    services = wiring.services_for(session)
    services.records.create(title="Coba-coba")
    fresh = small.reset(session, wiring.practice_folder)
    assert "Coba-coba" not in {row.title for row in wiring.services_for(fresh).work.in_work()}
    wiring.sessions.log_out(fresh)


def test_real_work_is_never_reset(desk: Desk) -> None:
    with pytest.raises(RuleBroken):
        desk.wiring.practice.reset(desk.session, desk.folder)
    assert (desk.folder / "ppid.db").exists()


def test_beranda_says_that_it_is_practice(wiring: Wiring, small: Practice) -> None:
    session = small.open(wiring.practice_folder)
    state = wiring.services_for(session).work.home().data_state
    wiring.sessions.log_out(session)
    assert len(state) == 1
    assert "latihan" in state[0].text


def test_one_whose_making_broke_off_is_made_anew_and_whole(
    wiring: Wiring, small: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched, pytest.raises(DiskFull):
        patched.setattr(EntryEditing, "add_check", _refused)
        small.open(wiring.practice_folder)
    session = small.open(wiring.practice_folder)
    [row] = wiring.services_for(session).work.in_work()
    assert row.step == 6
    wiring.sessions.log_out(session)
    assert list(wiring.practice_folder.parent.glob(".*")) == []


def test_a_full_disk_is_called_full_from_the_first_byte_on(
    wiring: Wiring, small: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched, pytest.raises(DiskFull, match="Ruang latihan"):
        patched.setattr(atomic_file, "write_text", _no_room)
        small.open(wiring.practice_folder)


def test_one_whose_throwing_away_broke_off_is_made_anew(
    wiring: Wiring, small: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = wiring.practice_folder
    with monkeypatch.context() as patched, pytest.raises(TargetUnwritable):
        session = small.open(folder)
        patched.setattr(shutil, "rmtree", _only_the_mark_gone)
        small.reset(session, folder)
    wiring.sessions.log_out(small.open(folder))


def test_one_that_is_just_being_made_elsewhere_is_left_alone(wiring: Wiring, small: Practice) -> None:
    folder = wiring.practice_folder
    session = small.open(folder)
    folder.with_name(f".{folder.name}.belum-lengkap").write_text("")
    with pytest.raises(WorkspaceBusy):
        small.open(folder)
    assert len(wiring.services_for(session).work.in_work()) == 1
    wiring.sessions.log_out(session)


def test_a_second_window_is_kept_out_from_before_the_first_file_on(
    wiring: Wiring, empty: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, asked = wiring.practice_folder, []

    def disturbed(undisturbed: Callable[..., object]) -> Callable[..., object]:
        def tried(path: Path, *given: object) -> object:
            if path.parent == folder.parent:  # not what is written inside, as the lock's own note
                with pytest.raises(WorkspaceBusy, match="sedang dipakai oleh"):
                    empty.open(folder)
                asked.append(undisturbed.__name__)
            return undisturbed(path, *given)

        return tried

    for where, name in ((atomic_file, "write_text"), (practice, "_throw_away"), (staging, "begin")):
        monkeypatch.setattr(where, name, disturbed(getattr(where, name)))
    session = empty.open(folder)
    assert asked == ["write_text", "_throw_away", "begin"]
    wiring.sessions.log_out(session)


def test_one_that_was_made_is_not_thrown_away_after_a_power_cut(
    wiring: Wiring, empty: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, flush = wiring.practice_folder, atomic_file.flush_folder
    durable: list[set[str]] = []  # the names beside it that each flush put on the disk

    def flushed(one: Path) -> None:
        flush(one)
        if one == folder.parent:
            durable.append({path.name for path in one.glob(".*")})

    monkeypatch.setattr(atomic_file, "flush_folder", flushed)
    wiring.sessions.log_out(empty.open(folder))
    assert durable[-1] == set()


def test_files_of_somebody_else_where_it_is_to_lie_are_never_thrown_away(
    wiring: Wiring, small: Practice
) -> None:
    other = wiring.practice_folder / "ppid.db"
    other.parent.mkdir(parents=True)
    other.write_bytes(b"bukan ruang latihan")
    for _ in range(2):
        with pytest.raises(UnsuitablePlace):
            small.open(wiring.practice_folder)
    assert other.read_bytes() == b"bukan ruang latihan"


def _refused(*_given: object) -> None:
    raise DiskFull


def _only_the_mark_gone(inside: Path, **_how: object) -> None:
    (inside.parent / "latihan").unlink(missing_ok=True)
    raise PermissionError
