"""Arsip lama: entered by the archivist without steps or rounds, and sealed like any other archive."""

import json
from uuid import UUID

import pytest

from ppid_desktop.domain.errors import NotAllowed, NotFound, RuleBroken
from ppid_desktop.domain.flow import StepState, status, step_of, steps
from ppid_desktop.domain.record import Case, Origin
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import RecordStatus, SoftfileKind
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import filed

SOURCE = "Buku register arsip Biro Contoh 2015, nomor 12"


def entered(desk: Desk) -> Case:
    return desk.services.archiving.enter_old("Bagian Contoh", "Peta batas wilayah contoh", SOURCE)


def described(desk: Desk, record_id: UUID) -> None:
    desk.services.archiving.save_field(record_id, "ringkasan", "Peta batas kecamatan contoh.")
    desk.services.archiving.save_field(record_id, "kategori", "SETIAP_SAAT")


def test_an_old_archive_is_marked_so_and_names_its_source(desk: Desk) -> None:
    case = entered(desk)
    assert (case.record.origin, case.record.origin_source) == (Origin.OLD_ARCHIVE, SOURCE)
    assert case.record.sop_id == "-"
    assert status(case) is RecordStatus.BERJALAN
    assert [one.state for one in steps(case)] == [*[StepState.BELUM_BISA] * 6, StepState.DIKERJAKAN]
    assert "tanpa langkah 1 sampai 6" in step_of(case, 6).reason


def test_it_goes_straight_to_the_seal_and_is_found(desk: Desk) -> None:
    record_id = entered(desk).record.id
    archivist = desk.as_role(Role.ARSIPARIS)
    source = desk.file("Peta contoh.txt", b"peta contoh")
    archivist.softfiles.attach(record_id, source, SoftfileKind.SUMBER, silent, never)
    described(desk, record_id)
    filed(desk, record_id)
    assert not [one for one in archivist.archiving.problems(record_id) if not one.warning]
    case = archivist.archiving.seal(record_id, silent, never)
    assert status(case) is RecordStatus.DIARSIPKAN
    assert step_of(case, 7).state is StepState.SELESAI
    snapshot = json.loads(case.archive.sealed[0].snapshot)["record"]
    assert (snapshot["origin"], snapshot["origin_source"]) == ("arsip_lama", SOURCE)
    archivist.archiving.refresh_index(never)
    [hit] = archivist.archiving.search("batas wilayah", 0, 10)
    assert hit.row.record_id == record_id
    assert desk.services.verifying.run(silent, never).intact


def test_sealing_asks_for_content_archive_fields_and_berkas_but_for_no_decision(desk: Desk) -> None:
    record_id = entered(desk).record.id
    missing = {one.field_id for one in desk.services.archiving.problems(record_id)}
    wanted = {"ringkasan", "kategori", "jangka_simpan", "kode_klasifikasi", "skkaad", "berkas"}
    assert missing == wanted
    with pytest.raises(RuleBroken, match="Ringkasan"):
        desk.services.archiving.seal(record_id, silent, never)


def test_exempted_old_archives_get_the_sifat_that_every_exempted_record_gets(desk: Desk) -> None:
    record_id = entered(desk).record.id
    case = desk.services.archiving.save_field(record_id, "kategori", "DIKECUALIKAN")
    assert case.record.information.security_class is not None


def test_it_is_the_archivists_work_and_never_the_officers(desk: Desk) -> None:
    record_id = entered(desk).record.id
    assert desk.as_role(Role.PETUGAS).work.home().mine == ()
    [row] = desk.as_role(Role.ARSIPARIS).work.home().mine
    assert (row.record_id, row.step) == (record_id, 7)
    with pytest.raises(RuleBroken):
        desk.services.archiving.offer(record_id)
    with pytest.raises(RuleBroken):
        desk.send(record_id)


def test_an_old_archive_without_title_or_source_is_refused(desk: Desk) -> None:
    for title, source in (("", SOURCE), ("Peta contoh", " ")):
        with pytest.raises(RuleBroken, match="sumber"):
            desk.services.archiving.enter_old("Bagian Contoh", title, source)
    assert desk.services.work.in_work() == ()


def test_the_content_of_other_records_stays_the_officers(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.services.archiving.save_field(desk.record(), "ringkasan", "Contoh")


def test_its_source_can_be_put_right_and_lacks_when_taken_away(desk: Desk) -> None:
    record_id = entered(desk).record.id
    archiving = desk.services.archiving
    assert (
        archiving.save_field(record_id, "sumber", "Buku B, nomor 3").record.origin_source == "Buku B, nomor 3"
    )
    archiving.save_field(record_id, "sumber", " ")
    assert "sumber" in {one.field_id for one in archiving.problems(record_id)}
    with pytest.raises(NotFound):
        archiving.save_field(desk.record(), "sumber", "Buku B")


def test_the_archivist_calls_off_what_was_entered_by_mistake_and_nobody_else_does(desk: Desk) -> None:
    record_id = entered(desk).record.id
    for call in (desk.services.records.cancel, desk.as_role(Role.PETUGAS).records.cancel):
        with pytest.raises(NotAllowed):
            call(record_id, "Salah masuk")
    with pytest.raises(NotAllowed):
        desk.services.archiving.cancel_old(desk.record(), "Bukan arsip lama")
    case = desk.as_role(Role.ARSIPARIS).archiving.cancel_old(record_id, "Salah masuk")
    assert status(case) is RecordStatus.DIBATALKAN


def test_the_officer_never_writes_into_it(desk: Desk) -> None:
    record_id = entered(desk).record.id
    with pytest.raises(NotAllowed):
        desk.as_role(Role.PETUGAS).records.save_field(record_id, "ringkasan", "Contoh")


def test_a_sealed_one_is_opened_again_and_sealed_by_the_archivist_alone(desk: Desk) -> None:
    archiving = desk.as_role(Role.ARSIPARIS).archiving
    record_id = entered(desk).record.id
    described(desk, record_id)
    filed(desk, record_id)
    archiving.seal(record_id, silent, never)
    with pytest.raises(NotAllowed):
        desk.services.records.begin_version(record_id, "Ringkasan keliru")
    archiving.begin_old_version(record_id, "Ringkasan keliru")
    archiving.save_field(record_id, "ringkasan", "Peta batas desa contoh.")
    case = archiving.seal(record_id, silent, never)
    assert [one.version for one in case.archive.sealed] == [1, 2]
    [row] = archiving.rows(None, 0, 10)
    assert (row.version, row.origin) == (2, Origin.OLD_ARCHIVE)


def test_the_list_tells_old_archives_from_those_of_the_seven_steps(desk: Desk) -> None:
    record_id = entered(desk).record.id
    rows = {row.record_id: row.origin for row in desk.services.work.in_work()}
    assert rows == {record_id: Origin.OLD_ARCHIVE}
