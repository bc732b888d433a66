"""A change of archived content is the next version under the same number (DESIGN section 4)."""

import json

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.flow import StepState, status, step_of
from ppid_desktop.domain.terms import RecordStatus
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import decided, handed_over, sealed


def test_a_new_version_opens_the_content_and_asks_for_a_round_of_its_own(desk: Desk) -> None:
    record_id = sealed(desk)
    desk.services.records.begin_version(record_id, "Data kecamatan bertambah")
    assert desk.log()[0].note.action is Action.VERSION_STARTED
    desk.services.records.save_field(record_id, "ringkasan", "Tiga kecamatan contoh.")
    case = desk.services.work.case(record_id)
    assert status(case) is RecordStatus.BERJALAN
    assert case.last_round is None
    assert step_of(case, 7).state is StepState.BELUM_BISA
    with pytest.raises(RuleBroken):
        desk.services.archiving.offer(record_id)
    assert [one.record_id for one in desk.services.work.in_work()] == [record_id]


def test_the_next_version_is_sealed_under_the_same_numbers_beside_the_first(desk: Desk) -> None:
    record_id = sealed(desk)
    first = desk.services.work.case(record_id).archive.sealed[0]
    desk.services.records.begin_version(record_id, "Data kecamatan bertambah")
    desk.services.records.save_field(record_id, "ringkasan", "Tiga kecamatan contoh.")
    decided(desk, record_id)
    handed_over(desk, record_id)
    case = desk.services.archiving.seal(record_id, silent, never)
    assert [one.version for one in case.archive.sealed] == [1, 2]
    assert case.archive.sealed[0] == first
    assert case.archive.sealed[1].item_no == first.item_no
    assert [one.number for one in case.rounds] == [1, 2]
    assert status(case) is RecordStatus.DIARSIPKAN
    assert desk.services.archiving.count() == 1
    kept = json.loads(case.archive.sealed[1].snapshot)["archive"]["sealed"][0]
    assert kept["manifest_sha256"] == first.manifest_sha256
    assert kept["snapshot"] == ""


def test_until_then_the_archive_shows_the_version_that_is_sealed(desk: Desk) -> None:
    record_id = sealed(desk)
    desk.services.records.begin_version(record_id, "Koreksi")
    desk.services.records.save_field(record_id, "judul", "Judul yang belum disegel")
    [row] = desk.services.archiving.rows(None, 0, 10)
    assert row.title == "Profil wilayah contoh"


def test_a_new_version_needs_a_reason_and_an_archived_record(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="sudah diarsipkan"):
        desk.services.records.begin_version(desk.record(judul="Baru"), "x")
    with pytest.raises(RuleBroken, match="Alasan"):
        desk.services.records.begin_version(sealed(desk), "  ")


def test_a_record_with_an_archived_version_is_not_called_off(desk: Desk) -> None:
    record_id = sealed(desk)
    desk.services.records.begin_version(record_id, "Koreksi")
    with pytest.raises(RuleBroken, match="sudah memiliki versi"):
        desk.services.records.cancel(record_id, "tidak jadi")


def test_a_new_category_doubts_what_the_archivist_filled_in_until_the_archivist_looks_again(
    desk: Desk,
) -> None:
    record_id = sealed(desk)
    desk.services.records.begin_version(record_id, "Kategori keliru")
    case = desk.services.records.save_field(record_id, "kategori", "SETIAP_SAAT")
    assert step_of(case, 7).state is StepState.PERLU_DITINJAU
    case = desk.services.archiving.save_field(record_id, "jangka_simpan", "Aktif 3 tahun")
    assert step_of(case, 7).state is StepState.BELUM_BISA


def test_sealing_says_that_the_archivists_part_holds(desk: Desk) -> None:
    record_id = sealed(desk)
    desk.services.records.begin_version(record_id, "Kategori keliru")
    desk.services.records.save_field(record_id, "kategori", "SETIAP_SAAT")
    desk.services.records.clear_marks(record_id, 6)
    decided(desk, record_id)
    handed_over(desk, record_id)
    case = desk.services.archiving.seal(record_id, silent, never)
    assert step_of(case, 7).state is StepState.SELESAI
