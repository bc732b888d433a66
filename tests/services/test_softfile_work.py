"""Softfiles: bytes in unaltered, plain copies out under watch, nothing half-added."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import (
    Cancelled,
    Contradiction,
    InvalidValue,
    NotFound,
    RuleBroken,
    SourceUnreadable,
)
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.services.softfile_work import OnDuplicate, SameContent
from ppid_desktop.storage.vault import UnlockedVault
from tests.services.conftest import Desk, never, silent


def softfile(desk: Desk, record_id: UUID) -> Softfile:
    return desk.services.work.case(record_id).softfiles[-1]


def content(desk: Desk, one: Softfile) -> bytes:
    with desk.session.vault.files.open(one.current.file) as file:
        return file.read()


def refuse_in_log(desk: Desk, action: Action) -> None:
    """Let the database refuse log entries of this kind."""
    assert isinstance(desk.session.vault, UnlockedVault)
    with desk.session.vault.database.write(None) as unit:
        unit.tx.connection.exec_driver_sql(
            f"CREATE TRIGGER refusing BEFORE INSERT ON audit WHEN NEW.action = '{action.value}' "
            "BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )


def names(desk: Desk, record_id: UUID) -> list[str]:
    present = [one for one in desk.services.work.case(record_id).softfiles if one.removed_at is None]
    return [one.standard_name for one in sorted(present, key=lambda one: one.position)]


def test_a_file_is_kept_byte_for_byte_and_its_original_is_not_touched(desk: Desk) -> None:
    record_id = desk.record()
    data = os.urandom(3 * 1024 * 1024 + 17)
    source = desk.file("Peta_batas-wilayah.PDF", data)
    seen: list[tuple[int, int]] = []
    case = desk.services.softfiles.attach(
        record_id, source, SoftfileKind.SUMBER, lambda *step: seen.append(step), never
    )
    kept = case.softfiles[0]
    assert content(desk, kept) == source.read_bytes() == data
    assert (kept.current.original_name, kept.kind) == ("Peta_batas-wilayah.PDF", SoftfileKind.SUMBER)
    assert kept.standard_name == "Peta batas wilayah"
    assert seen[-1] == (len(data), len(data))


@pytest.mark.parametrize(
    "name", ["CON.txt", "a" * 200 + ".pdf", "<b>&.txt", " .txt", "spasi di akhir .txt", "tanpa akhiran"]
)
def test_any_name_is_taken_and_shown_as_it_was(desk: Desk, name: str) -> None:
    record_id = desk.record()
    case = desk.services.softfiles.attach_bytes(record_id, name, b"isi", SoftfileKind.OLAHAN)
    assert case.softfiles[0].current.original_name == " ".join(name.split())
    assert len(case.softfiles[0].standard_name) <= 200


def test_a_missing_a_linked_and_a_folder_source_are_refused_and_nothing_is_added(
    desk: Desk, tmp_path: Path
) -> None:
    record_id = desk.record()
    sources = [desk.files / "tidak-ada.pdf", tmp_path]
    if sys.platform != "win32":
        link = desk.files / "tautan.txt"
        link.symlink_to(desk.file("asli.txt", b"asli"))
        sources.append(link)
    for source in sources:
        with pytest.raises(SourceUnreadable):
            desk.services.softfiles.attach(record_id, source, SoftfileKind.SUMBER, silent, never)
    assert desk.services.work.case(record_id).softfiles == ()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads every file")
def test_a_file_the_system_does_not_let_be_read_is_refused(desk: Desk) -> None:
    locked = desk.file("terkunci.docx", b"x")
    locked.chmod(0)
    with pytest.raises(SourceUnreadable):
        desk.services.softfiles.attach(desk.record(), locked, SoftfileKind.SUMBER, silent, never)


def test_attaching_can_be_cancelled_and_repeated(desk: Desk) -> None:
    record_id, source = desk.record(), desk.file("besar.bin", os.urandom(4 * 1024 * 1024))
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        desk.services.softfiles.attach(
            record_id, source, SoftfileKind.SUMBER, silent, lambda: next(asked, True)
        )
    assert desk.services.work.case(record_id).softfiles == ()
    desk.services.softfiles.attach(record_id, source, SoftfileKind.SUMBER, silent, never)
    assert len(desk.services.work.case(record_id).softfiles) == 1


def test_attaching_the_same_content_twice_asks_what_to_do(desk: Desk) -> None:
    record_id = desk.record()
    first = desk.attach(record_id, "satu.txt", b"isi yang sama")
    again = desk.file("dua.txt", b"isi yang sama")
    kind = SoftfileKind.OLAHAN
    with pytest.raises(SameContent) as asked:
        desk.services.softfiles.attach(record_id, again, kind, silent, never)
    assert asked.value.softfile_ids == (first,)
    for choice in (OnDuplicate.SKIP, OnDuplicate.LINK):
        case = desk.services.softfiles.attach(record_id, again, kind, silent, never, choice)
        assert len(case.softfiles) == 1
    case = desk.services.softfiles.attach(record_id, again, kind, silent, never, OnDuplicate.KEEP_BOTH)
    assert [one.standard_name for one in case.softfiles] == ["Satu", "Dua"]
    assert case.softfiles[0].current.file.id == case.softfiles[1].current.file.id


def test_the_same_content_in_another_record_asks_nothing(desk: Desk) -> None:
    desk.attach(desk.record(), "satu.txt", b"isi yang sama")
    desk.attach(desk.record(), "satu.txt", b"isi yang sama")


def test_a_new_version_counts_and_the_old_one_stays(desk: Desk) -> None:
    record_id = desk.record()
    first = desk.attach(record_id, "v1.txt", b"satu")
    source = desk.file("v2.txt", b"dua")
    case = desk.services.softfiles.add_version(
        record_id, first, source, SoftfileKind.HASIL_KOREKSI, "Sesuai koreksi", silent, never
    )
    one = case.softfiles[0]
    assert [version.number for version in one.versions] == [1, 2]
    assert (one.current.note, one.kind) == ("Sesuai koreksi", SoftfileKind.HASIL_KOREKSI)
    assert content(desk, one) == b"dua"
    copy = desk.services.softfiles.open(record_id, first, one.versions[0].id)
    assert copy.read_bytes() == b"satu"


def test_softfiles_are_described_ordered_and_removed(desk: Desk) -> None:
    record_id = desk.record()
    first, second, third = (desk.attach(record_id, f"{one}.txt", one.encode()) for one in ("a", "b", "c"))
    desk.services.softfiles.save_field(record_id, first, "nama", "Peta & <i>batas</i>")
    desk.services.softfiles.save_field(record_id, first, "jenis", "konsep")
    desk.services.softfiles.move(record_id, third, 0)
    assert names(desk, record_id) == ["C", "Peta & <i>batas</i>", "B"]
    desk.services.softfiles.remove(record_id, second)
    assert names(desk, record_id) == ["C", "Peta & <i>batas</i>"]
    with pytest.raises(NotFound):
        desk.services.softfiles.open(record_id, second)
    with pytest.raises(InvalidValue):
        desk.services.softfiles.save_field(record_id, first, "jenis", "video")


def test_a_copy_for_reading_cannot_be_written_and_its_opening_is_logged(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id, "Rahasia besar.txt", b"isi")
    copy = desk.services.softfiles.open(record_id, one)
    assert copy.read_bytes() == b"isi"
    assert not copy.stat().st_mode & 0o222
    assert "ahasia" not in str(copy)
    assert desk.log()[0].note.action is Action.FILE_OPENED


def test_a_softfile_that_was_sent_is_locked_while_out_and_never_removed(desk: Desk) -> None:
    record_id = desk.ready()
    one = desk.services.work.case(record_id).softfiles[0].id
    folder = desk.send(record_id)
    work = desk.services.softfiles
    attempts: tuple[Callable[[], object], ...] = (
        lambda: desk.services.editing.edit(record_id, one),
        lambda: work.save_field(record_id, one, "nama", "Lain"),
        lambda: work.set_submitted(record_id, one, False),
        lambda: work.remove(record_id, one),
    )
    for attempt in attempts:
        with pytest.raises(RuleBroken):
            attempt()
    late = desk.attach(record_id, "terlambat.txt", b"menyusul")
    desk.services.softfiles.remove(record_id, late)
    desk.take(record_id, folder)
    work.save_field(record_id, one, "nama", "Nama lain")
    with pytest.raises(RuleBroken):
        work.remove(record_id, one)


def test_a_softfile_added_after_approval_doubts_the_round(desk: Desk) -> None:
    record_id = desk.ready()
    desk.services.records.save_field(record_id, "unit", "Bagian Lain")
    desk.services.records.clear_marks(record_id)
    case = desk.services.work.case(record_id)
    assert case.record.marks == ()
    desk.attach(record_id, "lagi.txt", b"lagi")
    assert desk.services.work.case(record_id).record.marks == ()


def test_a_version_is_saved_out_exactly_and_logged(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id, "a.txt", b"isi keluar")
    target = desk.files / "keluar.txt"
    desk.services.softfiles.save_out(record_id, one, None, target, silent, never)
    assert target.read_bytes() == b"isi keluar"
    assert desk.log()[0].note.action is Action.FILE_SAVED_OUT


def test_nothing_is_saved_out_when_the_log_refuses_it(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id)
    refuse_in_log(desk, Action.FILE_SAVED_OUT)
    target = desk.files / "keluar.txt"
    with pytest.raises(Contradiction):
        desk.services.softfiles.save_out(record_id, one, None, target, silent, never)
    assert not target.exists()


def test_what_is_not_there_is_not_found(desk: Desk) -> None:
    record_id = desk.record()
    with pytest.raises(NotFound):
        desk.services.softfiles.open(record_id, uuid4())
    with pytest.raises(NotFound):
        desk.services.softfiles.open_attachment(record_id, uuid4())
    with pytest.raises(NotFound):
        desk.services.softfiles.open(record_id, desk.attach(record_id), uuid4())


def test_the_returned_file_can_be_opened_as_it_came(desk: Desk) -> None:
    record_id = desk.ready()
    folder = desk.send(record_id)
    case = desk.take(record_id, folder)
    back = case.rounds[-1].returned[0]
    copy = desk.services.softfiles.open_attachment(record_id, back.id)
    assert copy.read_bytes() == next(folder.glob("*.docx")).read_bytes()
