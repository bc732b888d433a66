"""Stored contents are read again in the background; what is damaged is named until it is whole again."""

from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import SourceUnreadable
from ppid_desktop.domain.fixity import RENEWED_AFTER
from ppid_desktop.services.softfile_work import SameContent
from ppid_desktop.storage.file_vault import FileVault
from tests.services.conftest import Desk, never, silent


def unhurried(_read: int) -> None:
    """Wait for nobody."""


def stored(desk: Desk) -> list[Path]:
    return [path for path in (desk.folder / "files").rglob("*") if path.is_file()]


def flip(path: Path) -> None:
    """Change one bit of a stored content."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.chmod(0o600)
    path.write_bytes(content)


@pytest.fixture
def record_id(desk: Desk) -> UUID:
    """A record with one softfile."""
    record_id = desk.record(judul="Judul")
    desk.attach(record_id, "Peta contoh.txt", b"isi peta")
    return record_id


def test_damage_found_in_the_background_is_named_logged_and_told_until_the_content_is_there_again(
    desk: Desk, record_id: UUID
) -> None:
    rolling = desk.services.fixity
    assert rolling.check_portion(unhurried, never) == ()
    [path] = stored(desk)
    flip(path)
    assert rolling.check_portion(unhurried, never) == ()  # read a moment ago: not due yet
    desk.clock.move(days=RENEWED_AFTER.days)
    [found] = rolling.check_portion(unhurried, never)
    assert (found.record_id, found.register_no, found.softfile_name) == (
        record_id,
        "PPID/0001/2026",
        "Peta contoh.txt",
    )
    details = [one.note.detail for one in desk.log() if one.note.action is Action.VERIFIED]
    assert "berkas rusak" in details
    assert "berkala: 1 berkas, 1 rusak" in details
    assert "1 berkas di ruang kerja rusak atau hilang: PPID/0001/2026." in desk.remarks()
    assert rolling.damaged() == (found,)
    with pytest.raises(SameContent):
        desk.attach(record_id, "Peta contoh.txt", b"isi peta")
    assert rolling.damaged() == ()
    assert "rusak atau hilang" not in desk.remarks()
    assert desk.services.verifying.run(silent, never).intact


def test_what_is_known_to_be_damaged_is_not_found_anew(desk: Desk, record_id: UUID) -> None:
    [path] = stored(desk)
    path.unlink()
    rolling = desk.services.fixity
    assert [one.record_id for one in rolling.check_portion(unhurried, never)] == [record_id]
    desk.clock.move(days=RENEWED_AFTER.days)
    assert rolling.check_portion(unhurried, never) == ()
    assert len(rolling.damaged()) == 1


def test_a_whole_verification_keeps_the_result_of_every_content(desk: Desk, record_id: UUID) -> None:
    flip(stored(desk)[0])
    desk.services.verifying.run(silent, never)
    rolling = desk.services.fixity
    assert [one.record_id for one in rolling.damaged()] == [record_id]
    read: list[int] = []
    assert rolling.check_portion(read.append, never) == ()
    assert read == []


def test_a_check_asked_to_stop_keeps_what_it_read_and_leaves_the_rest_due(
    desk: Desk, record_id: UUID
) -> None:
    desk.attach(record_id, "Lain.txt", b"isi lain")
    rolling, read = desk.services.fixity, list[int]()
    rolling.check_portion(read.append, lambda: bool(read))
    assert len(read) == 1  # the second stands behind it
    rolling.check_portion(read.append, never)
    assert len(read) == 3  # the first was given up in the middle


def test_a_content_another_program_holds_stays_due(
    desk: Desk, record_id: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_of: object) -> str:
        raise SourceUnreadable("ditahan", "tetap")

    rolling = desk.services.fixity
    with monkeypatch.context() as locked:
        locked.setattr(FileVault, "check", held)
        assert rolling.check_portion(unhurried, never) == ()
    assert desk.log("berkala") == ()
    flip(stored(desk)[0])
    assert [one.record_id for one in rolling.check_portion(unhurried, never)] == [record_id]
