"""Sending a draft when the disk fails on the way: what counts as sent, and which number is used."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.errors import (
    PpidError,
    SentWithoutFolder,
    TargetInWorkspace,
    TargetUnwritable,
)
from ppid_desktop.gui.saved_file import save_bytes
from ppid_desktop.services.memo_number import NumberInUse
from tests.services.conftest import Desk, never, silent


def refused(_self: Path, _target: Path) -> Path:
    """Fail as a disk that was unplugged."""
    raise OSError(5, "tidak dapat ditulis")


def test_a_round_whose_folder_got_no_name_is_out_and_its_folder_is_saved_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = desk.ready()
    with monkeypatch.context() as patch, pytest.raises(SentWithoutFolder, match="sudah tercatat"):
        patch.setattr(Path, "rename", refused)
        desk.send(record_id)
    assert list((desk.files / "keluar").iterdir()) == []
    latest = desk.services.work.case(record_id).last_round
    assert latest is not None
    again = desk.services.sending.save_again(record_id, desk.files / "keluar", silent, never)
    assert {one.name for one in again.iterdir()} >= {one.file_name for one in latest.exports}


def test_nothing_readable_is_saved_into_the_workspace(desk: Desk) -> None:
    record_id = desk.ready()
    softfile_id = desk.services.work.case(record_id).softfiles[0].id
    keys = (desk.folder / "keys.json").read_bytes()
    sending = replace(desk.services.sending.proposed(record_id), folder=desk.folder / "files")
    tries: tuple[Callable[[], object], ...] = (
        lambda: desk.services.sending.send(record_id, sending, silent, never),
        lambda: desk.services.softfiles.save_out(
            record_id, softfile_id, None, desk.folder / "salinan.txt", silent, never
        ),
        lambda: save_bytes(desk.folder / "keys.json", b"lembar", None, None),
    )
    for one in tries:
        with pytest.raises(TargetInWorkspace, match="bagian dari ruang kerja"):
            one()
    assert desk.services.work.case(record_id).last_round is None
    assert (desk.folder / "keys.json").read_bytes() == keys
    assert not (desk.folder / "salinan.txt").exists()


def test_a_number_that_a_failed_sending_left_is_the_next_ones(desk: Desk) -> None:
    first, second = desk.ready(), desk.ready()
    blocked = desk.file("bukan folder", b"")
    sending = replace(desk.services.sending.proposed(first), folder=blocked)
    for _ in range(2):
        with pytest.raises(TargetUnwritable):
            desk.services.sending.send(first, sending, silent, never)
    assert [memo(desk, one) for one in (second, first)] == ["001", "002"]


def test_two_drafts_on_their_way_never_share_a_number(desk: Desk) -> None:
    first, second = desk.ready(), desk.ready()
    sent: list[str] = []

    def overtaken() -> bool:
        if not sent:
            sent.append(memo(desk, second))
        return False

    sending = replace(desk.services.sending.proposed(first), folder=desk.files / "keluar")
    with pytest.raises(PpidError, match="di tempat lain"):
        desk.services.sending.send(first, sending, silent, overtaken)
    assert [*sent, memo(desk, first)] == ["001", "002"]


def memo(desk: Desk, record_id: UUID) -> str:
    """Send the record's draft and return the serial in its nota number."""
    desk.send(record_id)
    latest = desk.services.work.case(record_id).last_round
    assert latest is not None
    return latest.memo_no.split("/")[1]


def test_a_typed_number_that_another_nota_has_is_asked_about(desk: Desk) -> None:
    first, second = desk.ready(), desk.ready(judul="Profil lain")
    for record_id, name in ((first, "satu"), (second, "dua")):
        proposed = desk.services.sending.proposed(record_id)
        typed = replace(proposed, folder=desk.files / name, memo_no="005/X/2026")
        typed.folder.mkdir()
        if record_id == second:
            with pytest.raises(NumberInUse):
                desk.services.sending.send(record_id, typed, silent, never)
            typed = replace(typed, number_again=True)
        case, _ = desk.services.sending.send(record_id, typed, silent, never)
        assert case.rounds[-1].memo_no == "005/X/2026"
