"""Coordination, equipment, requests and participants; one entry may serve many records."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import InvalidValue, NotFound, RuleBroken, SourceUnreadable
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.terms import RequestStatus
from ppid_desktop.services.entry_editing import MOST_EQUIPMENT
from tests.services.conftest import Desk, never, silent


def test_a_coordination_is_filled_field_by_field(desk: Desk) -> None:
    record_id = desk.record()
    desk.coordinated(record_id)
    entry = desk.services.work.case(record_id).coordinations[0]
    assert entry.official == "Pejabat Contoh"
    assert entry.means is not None
    assert entry.means.label == "Rapat"


def test_a_template_with_too_many_names_is_refused_and_the_one_before_stays(desk: Desk) -> None:
    desk.services.entries.save_template(["Pemindai"])
    with pytest.raises(RuleBroken, match="201 nama; paling banyak 200"):
        desk.services.entries.save_template([f"Alat {number}" for number in range(MOST_EQUIPMENT + 1)])
    assert desk.services.entries.template() == ("Pemindai",)


def test_an_equipment_check_starts_with_the_offices_template_and_today(desk: Desk) -> None:
    desk.services.entries.save_template(["Pemindai", "  ", "Laptop <b>"])
    check = desk.services.entries.add_check(desk.record()).checks[0]
    assert [item.name for item in check.items] == ["Pemindai", "Laptop <b>"]
    assert check.checked_on == desk.clock.today()
    assert desk.services.entries.template() == ("Pemindai", "Laptop <b>")


def test_an_empty_check_takes_lines_one_by_one(desk: Desk) -> None:
    record_id = desk.record()
    check = desk.services.entries.add_check(record_id, from_template=False).checks[0]
    item = desk.services.entries.add_item(record_id, check.id).checks[0].items[0]
    desk.entry(record_id, Owner.EQUIPMENT, item.id, nama="Pemindai", jumlah="2", kondisi="baik", siap="tidak")
    kept = desk.services.work.case(record_id).checks[0].items[0]
    assert (kept.name, kept.quantity, kept.ready) == ("Pemindai", 2, False)
    assert desk.services.entries.remove_item(record_id, item.id).checks[0].items == ()


def test_a_new_request_is_asked_today(desk: Desk) -> None:
    source = desk.services.entries.add_source(desk.record()).sources[0]
    assert (source.status, source.asked_on) == (RequestStatus.DIMINTA, desk.clock.today())


def test_one_coordination_serves_many_records_and_a_change_shows_in_all(desk: Desk) -> None:
    first, second = desk.record(), desk.record()
    entry = desk.coordinated(first)
    assert [one.id for one in desk.services.entries.reusable(Owner.COORDINATION, second)] == [entry]
    case = desk.services.entries.reuse(second, Owner.COORDINATION, entry)
    assert case.coordinations[0].served == 2
    assert desk.services.entries.reusable(Owner.COORDINATION, second) == ()
    desk.services.entries.save(second, Owner.COORDINATION, entry, "hasil", "Diperbarui.")
    assert desk.services.work.case(first).coordinations[0].outcome == "Diperbarui."
    assert desk.services.entries.remove(second, Owner.COORDINATION, entry).coordinations == ()
    assert desk.services.work.case(first).coordinations[0].served == 1


def test_a_shared_entry_is_read_only_while_another_record_it_serves_is_out(desk: Desk) -> None:
    out, other = desk.ready(), desk.record()
    entry = desk.services.work.case(out).coordinations[0].id
    desk.services.entries.reuse(other, Owner.COORDINATION, entry)
    desk.send(out)
    with pytest.raises(RuleBroken) as refused:
        desk.services.entries.save(other, Owner.COORDINATION, entry, "hasil", "Lain.")
    assert "PPID/0001/2026" in refused.value.what
    desk.services.entries.remove(other, Owner.COORDINATION, entry)


def test_while_the_draft_is_out_new_sources_come_in_and_old_entries_stay_as_they_are(desk: Desk) -> None:
    record_id = desk.ready()
    old = desk.services.work.case(record_id)
    desk.send(record_id)
    entries = desk.services.entries
    attempts: tuple[Callable[[], object], ...] = (
        lambda: entries.add_coordination(record_id),
        lambda: entries.add_check(record_id),
        lambda: entries.add_participant(record_id),
        lambda: entries.save(record_id, Owner.SOURCE, old.sources[0].id, "kepada", "Lain"),
        lambda: entries.remove(record_id, Owner.SOURCE, old.sources[0].id),
        lambda: entries.add_item(record_id, old.checks[0].id),
        lambda: entries.check_machine(record_id, old.checks[0].id, desk.files),
    )
    for attempt in attempts:
        with pytest.raises(RuleBroken):
            attempt()
    late = entries.add_source(record_id).sources[-1]
    entries.save(record_id, Owner.SOURCE, late.id, "kepada", "Bagian Lain")
    entries.remove(record_id, Owner.SOURCE, late.id)


def test_participants_of_the_test_are_added_named_and_removed(desk: Desk) -> None:
    record_id = desk.record(kategori="DIKECUALIKAN")
    one = desk.services.entries.add_participant(record_id).participants[0]
    case = desk.entry(record_id, Owner.PARTICIPANT, one.id, nama="Peserta Contoh", jabatan="Kepala Contoh")
    assert case.participants[0].name == "Peserta Contoh"
    assert desk.services.entries.remove_participant(record_id, one.id).participants == ()


def test_an_attachment_keeps_the_files_own_bytes(desk: Desk) -> None:
    record_id = desk.record()
    entry = desk.coordinated(record_id)
    notes = desk.file("Notula & rapat.pdf", b"%PDF-1.7 isi notula")
    case = desk.services.entries.attach(record_id, Owner.COORDINATION, entry, notes, silent, never)
    kept = case.coordinations[0].attachments[0]
    assert kept.original_name == "Notula & rapat.pdf"
    copy = desk.services.softfiles.open_attachment(record_id, kept.id)
    assert copy.read_bytes() == notes.read_bytes()
    assert copy.suffix == ".pdf"
    assert "Notula" not in copy.name
    after = desk.services.entries.remove_attachment(record_id, kept.id)
    assert after.coordinations[0].attachments == ()


def test_only_coordinations_and_sources_take_attachments(desk: Desk) -> None:
    record_id = desk.record()
    check = desk.equipped(record_id)
    with pytest.raises(NotFound):
        desk.services.entries.attach(record_id, Owner.CHECK, check, desk.file("a.txt", b"a"), silent, never)


def test_a_missing_attachment_leaves_the_entry_as_it_was(desk: Desk) -> None:
    record_id = desk.record()
    entry = desk.coordinated(record_id)
    with pytest.raises(SourceUnreadable):
        desk.services.entries.attach(
            record_id, Owner.COORDINATION, entry, desk.files / "tidak-ada.pdf", silent, never
        )
    assert desk.services.work.case(record_id).coordinations[0].attachments == ()


def test_the_real_room_and_writability_are_measured_and_kept(desk: Desk, tmp_path: Path) -> None:
    record_id = desk.record()
    check = desk.equipped(record_id)
    case = desk.services.entries.check_machine(record_id, check, tmp_path)
    assert "Folder data dapat ditulis." in case.checks[0].machine
    assert "2 Maret 2026 08.00" in case.checks[0].machine
    case = desk.services.entries.check_machine(record_id, check, Path("/proc"))
    assert "TIDAK dapat ditulis" in case.checks[0].machine


def test_an_entrys_autosave_is_logged_once_per_visit(desk: Desk) -> None:
    record_id = desk.record()
    entry = desk.services.entries.add_coordination(record_id).coordinations[0].id
    for text in ("S", "Se", "Sepakat"):
        desk.services.entries.save(record_id, Owner.COORDINATION, entry, "hasil", text)
    saved = [one.note for one in desk.log() if one.note.action is Action.FIELD_SAVED]
    assert [(note.subject_id, note.detail.split()[0]) for note in saved] == [(str(entry), "hasil")]


def test_what_cannot_be_read_or_does_not_exist_is_refused(desk: Desk) -> None:
    record_id = desk.record()
    entry = desk.coordinated(record_id)
    with pytest.raises(InvalidValue):
        desk.services.entries.save(record_id, Owner.COORDINATION, entry, "tanggal", "kemarin dulu")
    with pytest.raises(NotFound):
        desk.services.entries.save(record_id, Owner.COORDINATION, entry, "tidak_ada", "x")
    with pytest.raises(NotFound):
        desk.services.entries.save(record_id, Owner.SOURCE, uuid4(), "kepada", "x")
    with pytest.raises(NotFound):
        desk.services.entries.save(desk.record(), Owner.COORDINATION, entry, "hasil", "milik rekaman lain")


def test_entering_a_step_afterwards_clears_its_doubt(desk: Desk) -> None:
    record_id = desk.ready()
    desk.services.records.save_field(record_id, "unit", "Bagian Lain")
    case = desk.services.entries.add_source(record_id)
    assert [mark.step for mark in case.record.marks] == [2]
