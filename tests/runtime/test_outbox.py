"""Folders leave whole or not at all, also when the program ends on the way."""

import errno
import hashlib
import os
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

import pytest

from ppid_desktop.runtime import atomic_file, outbox
from ppid_desktop.runtime.disk_errors import InsideWorkspace
from ppid_desktop.runtime.outbox import Outbox

_DIES_ON_THE_WAY = """
import os, sys
from pathlib import Path
from ppid_desktop.runtime.outbox import Outbox
with Outbox(Path(sys.argv[1])).folder(Path(sys.argv[2]), "Konsep") as out:
    (out.path / "salinan.txt").write_text("isi terang")
    os._exit(1)
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "keadaan"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "keluar"


def dies(notes: Path, place: Path) -> None:
    """Let another run of the program end while it fills a folder."""
    subprocess.run([sys.executable, "-c", _DIES_ON_THE_WAY, str(notes), str(place)], check=False)
    assert [one.read_text() for one in place.glob(".konsep-*/*")] == ["isi terang"]


def age(path: Path) -> None:
    os.utime(path, (path.stat().st_mtime - 3600,) * 2)


def test_nothing_leaves_into_a_workspace(notes: Path, place: Path) -> None:
    """There it would lie readable among what is encrypted, or take the place of keys and database."""
    (place / "files").mkdir(parents=True)
    (place / "ppid.db").write_bytes(b"terenkripsi")
    for target in (place / "keys.json", place / "ppid.db", place / "files" / "salinan.txt"):
        with pytest.raises(InsideWorkspace), Outbox(notes).file(target) as file:
            file.write(b"isi terang")
    with pytest.raises(InsideWorkspace), Outbox(notes).folder(place / "baru", "Konsep"):
        pass
    assert sorted(one.name for one in place.iterdir()) == ["files", "ppid.db"]
    assert list((place / "files").iterdir()) == []
    assert not notes.exists()


def test_a_published_folder_has_its_name_and_leaves_no_note(notes: Path, place: Path) -> None:
    for name in ("Konsep", "Konsep (2)"):
        with Outbox(notes).folder(place, "Konsep") as out:
            (out.path / "a.txt").write_text(name)
            assert out.publish() == place / name
    assert sorted(one.name for one in place.iterdir()) == ["Konsep", "Konsep (2)"]
    assert list(notes.iterdir()) == []


def test_the_same_saved_once_more_stays_one_folder_unless_it_was_changed_there(
    notes: Path, place: Path
) -> None:
    def saved() -> Path:
        with Outbox(notes).folder(place, "Konsep") as out:
            (out.path / "Softfile").mkdir()
            (out.path / "Softfile" / "a.txt").write_text("isi")
            return out.publish()

    assert saved() == saved() == place / "Konsep"
    (place / "Konsep" / "Softfile" / "a.txt").write_text("isU")
    assert saved() == place / "Konsep (2)"
    (place / "Konsep (2)" / "catatan.txt").write_text("milik orang")
    assert saved() == place / "Konsep (3)"
    assert len(list(place.iterdir())) == 3
    assert list(notes.iterdir()) == []


def test_a_power_cut_does_not_take_the_place_of_the_notes(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(atomic_file, "flush_folder", flushed.append)
    with Outbox(tmp_path / "keadaan" / "konsep").folder(place, "Konsep"):
        assert flushed.index(tmp_path) < flushed.index(tmp_path / "keadaan")


def test_what_is_settled_survives_a_power_cut_with_the_name_it_has_then(
    notes: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[Path] = []
    with Outbox(notes).folder(place, "Konsep") as out:
        monkeypatch.setattr(atomic_file, "flush_folder", flushed.append)
        out.settle()
    assert place in flushed


def test_a_folder_whose_name_cannot_be_made_sure_is_not_there_and_the_next_attempt_gets_the_name(
    notes: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_folder: Path) -> None:
        raise OSError(errno.EIO, "no answer")

    with Outbox(notes).folder(place, "Konsep") as out:
        (out.path / "a.txt").write_text("a")
        with monkeypatch.context() as disk, pytest.raises(OSError, match="no answer"):
            out.settle()
            disk.setattr(outbox.OutFolder, "settle", lambda _out: None)
            disk.setattr(atomic_file, "flush_folder", failing)
            out.publish()
    assert list(place.iterdir()) == list(notes.iterdir()) == []
    with Outbox(notes).folder(place, "Konsep") as out:
        assert out.publish() == place / "Konsep"


def test_a_folder_given_up_leaves_nothing(notes: Path, place: Path) -> None:
    with Outbox(notes).folder(place, "Konsep") as out:
        (out.path / "a.txt").write_text("a")
    assert list(place.iterdir()) == list(notes.iterdir()) == []


def test_what_a_crash_left_is_cleared_at_the_next_start(notes: Path, place: Path) -> None:
    dies(notes, place)
    (place / "milik orang").mkdir()
    Outbox(notes).clear_abandoned()
    assert [one.name for one in place.iterdir()] == ["milik orang"]
    assert list(notes.iterdir()) == []


def test_a_folder_being_filled_now_is_left_alone(notes: Path, place: Path) -> None:
    with Outbox(notes).folder(place, "Konsep") as out:
        Outbox(notes).clear_abandoned()
        assert out.path.is_dir()


_FILLS_UNTIL_TOLD = """
import sys
from pathlib import Path
from ppid_desktop.runtime.outbox import Outbox
with Outbox(Path(sys.argv[1])).file(Path(sys.argv[2], "surat.pdf")) as file:
    file.write(b"isi")
    print("begun", flush=True)
    sys.stdin.read()
"""


def test_what_another_running_program_saves_meanwhile_is_left_alone(notes: Path, place: Path) -> None:
    place.mkdir()
    command = [sys.executable, "-c", _FILLS_UNTIL_TOLD, str(notes), str(place)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"begun\n"
        Outbox(notes).clear_abandoned()
    assert [(one.name, one.read_bytes()) for one in place.iterdir()] == [("surat.pdf", b"isi")]
    assert list(notes.iterdir()) == []


def test_a_note_that_could_not_be_dropped_goes_at_the_next_start_though_its_maker_runs(
    notes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> None:
        raise OSError(errno.EIO, "the disk does not answer")

    with monkeypatch.context() as failing:
        failing.setattr(outbox, "remove", refuse)
        with Outbox(notes).file(tmp_path / "surat.pdf") as file:
            file.write(b"isi")
    (note,) = notes.iterdir()
    told = outbox._this_run()
    monkeypatch.setattr(outbox, "_this_run", lambda: f"{told}0")  # as another program sees it
    Outbox(notes).clear_abandoned()
    assert list(notes.iterdir()) == [note]
    age(note)
    Outbox(notes).clear_abandoned()
    assert list(notes.iterdir()) == []


def test_what_this_very_run_could_not_remove_goes_at_its_next_login(
    notes: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_path: Path, missing_ok: bool = False) -> None:
        raise OSError(errno.EIO, "the disk does not answer")

    place.mkdir()
    with monkeypatch.context() as failing:
        failing.setattr(Path, "unlink", refused)
        with pytest.raises(ValueError, match="given up"), Outbox(notes).file(place / "surat.pdf") as file:
            file.write(b"isi terang")
            raise ValueError("given up")
    assert len(list(notes.iterdir())) == len(list(place.iterdir())) == 1
    Outbox(notes).clear_abandoned()
    assert list(place.iterdir()) == list(notes.iterdir()) == []


def test_a_note_whose_file_is_about_to_be_made_stays_while_its_maker_runs(
    notes: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A login elsewhere comes between the note and its file; then this run is killed while it saves."""
    place.mkdir()
    begin = atomic_file.replacing

    def after_a_login_elsewhere(target: Path, *, temporary: Path) -> AbstractContextManager[BinaryIO]:
        if target.parent == place:
            Outbox(notes).clear_abandoned()
        return begin(target, temporary=temporary)

    monkeypatch.setattr(atomic_file, "replacing", after_a_login_elsewhere)
    with Outbox(notes).file(place / "surat.pdf"):
        assert len(list(notes.iterdir())) == len(list(place.iterdir())) == 1


@pytest.mark.parametrize("lines", [b"4711\n\n", b"4711\n"])
def test_what_an_earlier_edition_left_goes_by_the_notes_of_its_time(
    notes: Path, place: Path, lines: bytes
) -> None:
    """Its notes tell the process in a line before, at first without one for a name."""
    notes.mkdir()
    half, folder = atomic_file.temporary_for(place / "surat.pdf"), place / ".konsep-0123abcd"
    folder.mkdir(parents=True)
    for copy in (half, folder / "salinan.txt"):
        copy.write_bytes(b"isi terang")
    for making in (half, folder):
        (notes / f"{making.name}.jejak").write_bytes(lines + os.fsencode(making))
    unfinished, fresh = (atomic_file.temporary_for(notes / "a.jejak") for _ in range(2))
    for one in (unfinished, fresh):
        one.write_bytes(lines + os.fsencode(half))
    age(unfinished)
    Outbox(notes).clear_abandoned()
    assert list(place.iterdir()) == []
    assert list(notes.iterdir()) == [fresh]


def test_a_filled_folder_of_an_earlier_edition_gets_its_name_when_its_round_is_kept(
    notes: Path, place: Path
) -> None:
    notes.mkdir()
    folder = place / ".konsep-0123abcd"
    folder.mkdir(parents=True)
    (folder / "konsep.docx").write_bytes(b"isi")
    (notes / f"{folder.name}.jejak").write_bytes(b"4711\nKonsep\n" + os.fsencode(folder))
    Outbox(notes).clear_abandoned(lambda _sha256: True)
    assert [one.name for one in place.iterdir()] == ["Konsep"]
    assert list(notes.iterdir()) == []


def test_a_process_that_has_the_number_of_the_one_that_ended_keeps_nothing(
    notes: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dies_here = Outbox(notes).folder(place, "Konsep")
    with monkeypatch.context() as earlier:
        earlier.setattr(outbox, "_this_run", lambda: f"{os.getpid()}-1000000000")
        making = dies_here.__enter__().path
    assert making.is_dir()
    Outbox(notes).clear_abandoned()
    assert list(place.iterdir()) == list(notes.iterdir()) == []


def test_what_lies_on_an_unplugged_disk_is_cleared_when_it_is_back(notes: Path, place: Path) -> None:
    dies(notes, place)
    away = place.rename(place.with_name("dicabut"))
    Outbox(notes).clear_abandoned()
    away.rename(place)
    Outbox(notes).clear_abandoned()
    assert list(place.iterdir()) == list(notes.iterdir()) == []


_DIES_WHILE_SAVING = """
import os, sys
from pathlib import Path
from ppid_desktop.runtime.outbox import Outbox
with Outbox(Path(sys.argv[1])).file(Path(sys.argv[2], "surat.pdf")) as file:
    file.write(b"isi terang")
    file.flush()
    os._exit(1)
"""


def test_a_saved_file_is_there_whole_and_leaves_no_note(notes: Path, tmp_path: Path) -> None:
    with Outbox(notes).file(tmp_path / "surat.pdf") as file:
        file.write(b"isi")
    assert (tmp_path / "surat.pdf").read_bytes() == b"isi"
    assert list(notes.iterdir()) == []


def test_a_file_saved_over_an_older_one_is_whole_and_saved_again_though_its_name_could_not_be_made_sure(
    notes: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.mkdir()
    (place / "surat.pdf").write_bytes(b"lama")
    flush = atomic_file.flush_folder

    def save() -> None:
        with Outbox(notes).file(place / "surat.pdf") as file:
            file.write(b"baru")

    def refused(folder: Path) -> None:
        if folder == place:
            raise OSError(errno.EIO, "no answer")
        flush(folder)

    with monkeypatch.context() as patch, pytest.raises(OSError, match="no answer"):
        patch.setattr(atomic_file, "flush_folder", refused)
        save()
    for _ in range(2):
        assert [(one.name, one.read_bytes()) for one in place.iterdir()] == [("surat.pdf", b"baru")]
        assert list(notes.iterdir()) == []
        save()


def test_half_a_file_that_a_crash_left_is_removed_at_the_next_start(notes: Path, place: Path) -> None:
    place.mkdir()
    subprocess.run([sys.executable, "-c", _DIES_WHILE_SAVING, str(notes), str(place)], check=False)
    assert [one.read_bytes() for one in place.iterdir()] == [b"isi terang"]
    Outbox(notes).clear_abandoned()
    assert list(place.iterdir()) == list(notes.iterdir()) == []


_DIES_BEFORE_IT_HAS_ITS_NAME = """
import os, sys
from pathlib import Path
from ppid_desktop.runtime.outbox import Outbox
with Outbox(Path(sys.argv[1])).folder(Path(sys.argv[2]), "Konsep", kept=True) as out:
    (out.path / "konsep.docx").write_bytes(b"isi")
    out.settle()
    os._exit(1)
"""


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_filled_folder_gets_its_name_at_the_next_login_when_its_round_is_kept(
    notes: Path, place: Path, is_kept: bool
) -> None:
    command = [sys.executable, "-c", _DIES_BEFORE_IT_HAS_ITS_NAME, str(notes), str(place)]
    subprocess.run(command, check=False)
    digest = hashlib.sha256(b"isi").hexdigest()
    Outbox(notes).clear_abandoned(lambda sha256: is_kept and sha256 == digest)
    assert [one.name for one in place.iterdir()] == ["Konsep"] * is_kept
    assert list(notes.iterdir()) == []
