"""Verifying a workspace finds damage, names it, and writes the result down."""

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import Cancelled
from tests.services.conftest import Desk, never, silent


def test_a_whole_workspace_verifies_and_the_result_is_logged(desk: Desk) -> None:
    desk.attach(desk.record())
    seen: list[tuple[int, int]] = []
    found = desk.services.verifying.run(lambda *step: seen.append(step), never)
    assert found.intact
    assert (found.files, found.damaged) == (1, ())
    assert seen[-1][0] == seen[-1][1] == len(b"isi contoh")
    assert desk.log()[0].note.action is Action.VERIFIED


def test_a_damaged_softfile_is_named_with_its_record(desk: Desk) -> None:
    record_id = desk.record(judul="Judul")
    desk.attach(record_id, "Peta contoh.txt")
    blobs = [path for path in (desk.folder / "files").rglob("*") if path.is_file()]
    blob = max(blobs, key=lambda path: path.stat().st_size)
    content = bytearray(blob.read_bytes())
    content[-1] ^= 1
    blob.chmod(0o600)
    blob.write_bytes(content)
    found = desk.services.verifying.run(silent, never)
    assert not found.intact
    assert [(one.record_id, one.register_no) for one in found.damaged] == [(record_id, "PPID/0001/2026")]
    assert found.damaged[0].softfile_name == "Peta contoh.txt"
    assert "menemukan masalah" in desk.remarks()


def test_a_missing_softfile_is_damage_too(desk: Desk) -> None:
    desk.attach(desk.record())
    for path in (desk.folder / "files").rglob("*"):
        if path.is_file():
            path.unlink()
    assert len(desk.services.verifying.run(silent, never).damaged) == 1


def test_verifying_can_be_cancelled(desk: Desk) -> None:
    desk.attach(desk.record())
    with pytest.raises(Cancelled):
        desk.services.verifying.run(silent, lambda: True)


def test_the_log_is_read_newest_first_and_its_chain_holds(desk: Desk) -> None:
    desk.record(judul="Judul")
    entries = desk.services.log.entries(0, 2)
    assert entries[0].number == entries[1].number + 1
    assert desk.services.log.count() == entries[0].number
    assert desk.services.log.verify(never).intact
