"""The archive: files and items, offers, sealed versions, events, and the pages of its list."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppid_desktop.domain.archive import (
    ArchiveEvent,
    ArchiveFields,
    ArchiveFile,
    ArchiveState,
    EventKind,
    Handover,
    Sealed,
)
from ppid_desktop.domain.errors import NotFound
from ppid_desktop.domain.record import Determination, Information
from ppid_desktop.domain.terms import Category, ClassificationStatus, TermKind
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage import values
from tests.storage.conftest import SetClock
from tests.storage.values import archive_file, archived, attachment, record, rolled_back, scratch, sealed


@rolled_back
@given(file=st.builds(ArchiveFile, items=st.just(0)), fields=st.builds(ArchiveFields))
def test_any_archive_file_and_fields_come_back_equal(
    vault: UnlockedVault, file: ArchiveFile, fields: ArchiveFields
) -> None:
    one = record()
    with scratch(vault) as unit:
        unit.records.add(one)
        unit.archive.add_file(file)
        unit.archive.save_fields(one.id, fields, file.id)
        assert unit.archive.file(file.id) == file
        assert unit.records.case(one.id).archive == ArchiveState(fields, file.id)


@rolled_back
@given(
    offer=st.builds(Handover),
    event=st.builds(ArchiveEvent, attachments=st.just(())),
    version=st.builds(Sealed, version=st.just(1)),
)
def test_any_offer_event_and_sealed_version_come_back_equal(
    vault: UnlockedVault, offer: Handover, event: ArchiveEvent, version: Sealed
) -> None:
    one, file = record(), archive_file()
    with scratch(vault) as unit:
        unit.records.add(one)
        unit.archive.add_file(file)
        unit.archive.add_handover(one.id, offer)
        unit.archive.add_sealed(one.id, replace(version, file_id=file.id))
        unit.archive.add_event(one.id, event)
        state = unit.records.case(one.id).archive
        assert state.handovers == (offer,)
        assert state.sealed == (replace(version, file_id=file.id),)
        assert state.events == (event,)


def test_an_answer_replaces_the_open_offer(vault: UnlockedVault) -> None:
    one, offer = record(), Handover(uuid4(), values.NOW, values.SOMEBODY)
    with vault.write(None) as unit:
        unit.records.add(one)
        unit.archive.add_handover(one.id, offer)
        answered = replace(offer, accepted=False, answered_at=values.NOW, reasons=("Tanggal kosong",))
        unit.archive.save_handover(answered)
        assert unit.records.case(one.id).archive.handover == answered
        with pytest.raises(NotFound):
            unit.archive.save_handover(replace(offer, id=uuid4()))


def test_an_archive_file_counts_its_items(vault: UnlockedVault) -> None:
    file, empty = archive_file("0002"), archive_file("0001")
    with vault.write(None) as unit:
        for one in (file, empty):
            unit.archive.add_file(one)
        archived(unit, record(1), "0001", file)
        again = archived(unit, record(2), "0002", file)
        unit.archive.add_sealed(again.id, sealed(file.id, "0002", 2))
        assert unit.archive.files() == (empty, replace(file, items=2))
        unit.archive.save_file(replace(file, description="Uraian baru", items=99))
        assert unit.archive.file(file.id) == replace(file, description="Uraian baru", items=2)
        assert (unit.archive.count(None), unit.archive.count(file.id), unit.archive.count(empty.id)) == (
            2,
            2,
            0,
        )


def test_an_archive_file_that_is_not_there_is_not_found(vault: UnlockedVault) -> None:
    with vault.write(None) as unit:
        with pytest.raises(NotFound):
            unit.archive.file(uuid4())
        with pytest.raises(NotFound):
            unit.archive.save_file(archive_file())


def test_the_list_shows_the_newest_sealed_version_as_it_was_sealed(vault: UnlockedVault) -> None:
    with vault.write(None) as unit:
        one, file = record(title="Judul pertama"), archive_file("0007")
        unit.archive.add_file(file)
        archived(unit, one, "0001", file)
        second = unit.records.save(
            replace(one, version=2, information=replace(one.information, title="Judul kedua"))
        )
        assert unit.archive.row(one.id).title == "Judul pertama"
        unit.archive.add_sealed(one.id, sealed(file.id, "0001", 2))
        unit.records.save(replace(second, information=Information(title="Judul ketiga")))
        row = unit.archive.row(one.id)
    assert (row.title, row.version, row.item_no, row.file_number) == ("Judul kedua", 2, "0001", "0007")
    assert (row.unit, row.category, row.classification_code) == (
        "Bagian Contoh",
        Category.BERKALA,
        "500.12.18.1",
    )


def test_a_record_never_sealed_has_no_row(vault: UnlockedVault) -> None:
    one = record()
    with vault.write(None) as unit:
        unit.records.add(one)
        with pytest.raises(NotFound):
            unit.archive.row(one.id)
        assert unit.archive.rows_of((one.id, uuid4())) == ()


@pytest.fixture
def hundred(vault: UnlockedVault) -> list[UUID]:
    """A hundred archived records in two archive files, in the order of sealing."""
    with vault.write(None) as unit:
        files = [archive_file("0001"), archive_file("0002")]
        for file in files:
            unit.archive.add_file(file)
        return [
            archived(unit, record(number), f"{200 - number:04}", files[number % 2]).id
            for number in range(1, 101)
        ]


@pytest.mark.parametrize(
    ("offset", "limit"), [(0, 10), (0, 200), (40, 20), (45, 10), (55, 30), (95, 10), (100, 5), (300, 5)]
)
def test_pages_of_the_whole_archive_come_newest_first(
    vault: UnlockedVault, hundred: list[UUID], offset: int, limit: int
) -> None:
    with vault.read() as unit:
        page = unit.archive.rows(None, offset, limit)
    assert [row.record_id for row in page] == hundred[::-1][offset : offset + limit]


def test_pages_of_an_archive_file_come_by_item_number(vault: UnlockedVault, hundred: list[UUID]) -> None:
    with vault.read() as unit:
        file = unit.archive.files()[1]
        page = unit.archive.rows(file.id, 10, 20)
        assert unit.archive.count(file.id) == 50
    expected = [one for number, one in enumerate(hundred, 1) if number % 2][::-1]
    assert [row.record_id for row in page] == expected[10:30]
    assert {row.file_id for row in page} == {file.id}


def _exempted(unit: UnitOfWork) -> UUID:
    one = record()
    information = replace(one.information, category=Category.DIKECUALIKAN)
    return archived(unit, replace(one, information=information)).id


def test_the_classification_follows_determinations_and_the_day(vault: UnlockedVault, clock: SetClock) -> None:
    decided = Determination(uuid4(), granted=True, term_kind=TermKind.TANGGAL_PASTI, ends_on=date(2027, 3, 1))
    with vault.write(None) as unit:
        one = _exempted(unit)
        assert unit.archive.row(one).classification is ClassificationStatus.USULAN
        unit.entries.add_determination(one, decided)
        assert unit.archive.row(one).classification is ClassificationStatus.DITETAPKAN
        clock.move(days=300)
        assert unit.archive.row(one).classification is ClassificationStatus.AKAN_BERAKHIR
        clock.move(days=100)
        assert unit.archive.row(one).classification is ClassificationStatus.TERBUKA_HUKUM


def test_an_event_keeps_its_files(vault: UnlockedVault) -> None:
    with vault.write(None) as unit:
        one = archived(unit, record())
        event = ArchiveEvent(
            uuid4(), EventKind.PINDAIAN, date(2026, 4, 1), "Arsiparis", "dasar", "teks", values.NOW,
            values.SOMEBODY, (attachment("pindaian"),),
        )  # fmt: skip
        unit.archive.add_event(one.id, event)
        assert unit.records.case(one.id).archive.events == (event,)
