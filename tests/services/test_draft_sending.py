"""Sending a draft when the disk fails on the way: what counts as sent, and which number is used."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.errors import PpidError, SentWithoutFolder, TargetUnwritable
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
