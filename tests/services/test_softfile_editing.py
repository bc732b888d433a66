"""*Sunting*: what is saved in a working copy becomes a version or waits; none of it is lost or slips past."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from ppid_desktop.domain.errors import NotFound, RuleBroken, TargetUnwritable
from ppid_desktop.domain.flow import StepState, step_of
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.softfiles import RescuedCopy, Softfile
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.gui.case.step_process.copy_words import offered_text
from ppid_desktop.services.attaching import stored_file
from ppid_desktop.services.waiting_edits import CopyOpen, EditsWaiting
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import decided, filed, handed_over


def case_of(desk: Desk, record_id: UUID) -> Case:
    return desk.services.work.case(record_id)


def softfile(desk: Desk, record_id: UUID) -> Softfile:
    return case_of(desk, record_id).softfiles[0]


def contents(desk: Desk, one: Softfile) -> list[bytes]:
    """Return what the versions hold, oldest first."""
    found = []
    for version in one.versions:
        with desk.session.vault.files.open(version.file) as file:
            found.append(file.read())
    return found


def ready(desk: Desk) -> tuple[UUID, UUID]:
    """Return a record ready to be sent, and its softfile."""
    record_id = desk.ready()
    return record_id, softfile(desk, record_id).id


def test_an_edited_working_copy_becomes_the_next_version_and_leaves_no_plain_byte(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id, "konsep.txt", b"satu")
    copy = desk.services.editing.edit(record_id, one)
    assert desk.services.editing.changed() == ()
    with pytest.raises(NotFound):
        desk.services.editing.keep(record_id, one, silent, never)
    copy.write_bytes(b"satu dan dua")
    assert [found for found, _ in desk.services.editing.changed()] == [one]
    case = desk.services.editing.keep(record_id, one, silent, never)
    assert contents(desk, case.softfiles[0]) == [b"satu", b"satu dan dua"]
    assert not copy.exists()


def test_work_not_saved_is_taken_into_the_vault_before_the_copy_goes(desk: Desk) -> None:
    record_id, one = ready(desk)
    copy = desk.services.editing.edit(record_id, one)
    copy.write_bytes(b"belum disimpan")
    assert desk.services.editing.rescue_all() == 1
    assert not copy.exists()
    case = case_of(desk, record_id)
    assert case.softfiles[0].unsaved is not None
    assert case.softfiles[0].current.number == 1
    assert step_of(case, 5).state is StepState.DIKERJAKAN
    accepted = desk.services.editing.keep(record_id, one, silent, never)
    assert contents(desk, accepted.softfiles[0]) == [b"isi contoh", b"belum disimpan"]
    assert step_of(accepted, 5).state is StepState.SELESAI


def test_locking_takes_edited_work_in_leaves_it_to_its_program_and_ends_the_reading(desk: Desk) -> None:
    record_id, one = ready(desk)
    read = desk.services.softfiles.open(record_id, one)
    copy = desk.services.editing.edit(record_id, one)
    copy.write_bytes(b"sudah disimpan di Word")
    assert desk.services.editing.rest() == 1
    assert (read.exists(), copy.read_bytes()) == (False, b"sudah disimpan di Word")
    assert softfile(desk, record_id).unsaved is not None
    assert desk.services.editing.changed() == ()
    copy.write_bytes(b"sudah disimpan di Word, lalu diteruskan")
    case = desk.services.editing.keep(record_id, one, silent, never)
    assert contents(desk, case.softfiles[0]) == [b"isi contoh", b"sudah disimpan di Word, lalu diteruskan"]


def test_what_is_saved_beside_a_copy_is_told_until_the_record_holds_it(desk: Desk) -> None:
    record_id, one = ready(desk)
    copy = desk.services.editing.edit(record_id, one)
    beside, backup = copy.with_name("Laporan akhir.pdf"), copy.with_name(f"{copy.name}~")
    beside.write_bytes(b"%PDF-1.4 laporan")
    backup.write_bytes(copy.read_bytes())
    assert desk.services.editing.beside(record_id) == (beside,)
    assert not backup.exists()
    desk.services.editing.drop(record_id, one)
    assert desk.services.editing.beside(record_id) == (beside,)
    desk.services.softfiles.attach(record_id, beside, SoftfileKind.OLAHAN, silent, never)
    assert desk.services.editing.beside(record_id) == ()
    assert not beside.parent.exists()


def test_a_second_rescue_goes_on_from_the_first_and_it_can_be_dropped(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id)
    for text in (b"pertama", b"pertama, kedua"):
        desk.services.editing.edit(record_id, one).write_bytes(text)
        desk.services.editing.rescue_all()
    kept = softfile(desk, record_id)
    assert kept.unsaved is not None
    copy = desk.services.softfiles.open(record_id, one, kept.unsaved.id)
    assert copy.read_bytes() == b"pertama, kedua"
    case = desk.services.editing.drop(record_id, one)
    assert case.softfiles[0].unsaved is None
    assert not desk.services.editing.waits(record_id, one)


def test_work_that_a_copy_does_not_go_on_from_is_neither_replaced_nor_dropped(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id)
    copy = desk.services.editing.edit(record_id, one)
    copy.write_bytes(b"dari versi 1")
    other = stored_file(desk.session, desk.file("lain.txt", b"dari orang lain"), silent, never)
    with desk.session.vault.write(desk.session.account) as unit:
        unit.audit.leave_out()
        rescued = RescuedCopy(uuid4(), other, desk.clock.now(), desk.session.account.id)
        unit.softfiles.keep_unsaved(one, rescued)
    assert desk.services.editing.rescue_all() == 0
    with pytest.raises(RuleBroken):
        desk.services.editing.rescue(record_id, one, silent, never)
    assert copy.exists()
    case = desk.services.editing.keep(record_id, one, silent, never)
    assert contents(desk, case.softfiles[0]) == [b"isi contoh", b"dari orang lain", b"dari versi 1"]
    assert case.softfiles[0].unsaved is None


def test_a_draft_does_not_go_out_past_a_changed_copy_until_it_is_a_version(desk: Desk) -> None:
    record_id, one = ready(desk)
    desk.services.editing.edit(record_id, one).write_bytes(b"sudah disunting")
    with pytest.raises(EditsWaiting) as asked:
        desk.send(record_id)
    assert asked.value.softfile_ids == (one,)
    [candidate] = desk.services.together.candidates()
    assert not candidate.ready
    assert [(lack.step, lack.entry_id) for lack in candidate.lacks] == [(5, str(one))]
    sending = replace(desk.services.together.proposed(), folder=desk.files)
    with pytest.raises(RuleBroken, match="Tidak satu pun"):
        desk.services.together.send((record_id,), sending, silent, never)
    desk.services.editing.keep_all(record_id, silent, never)
    folder = desk.send(record_id)
    assert case_of(desk, record_id).rounds[0].sent[0].version == 2
    assert [path.read_bytes() for path in folder.glob("Lampiran*")] == [b"sudah disunting"]


def test_a_copy_saved_after_the_draft_went_out_waits_until_it_is_back(desk: Desk) -> None:
    record_id, one = ready(desk)
    copy = desk.services.editing.edit(record_id, one)
    folder = desk.send(record_id)
    copy.write_bytes(b"disunting kemudian")
    with pytest.raises(RuleBroken, match="sedang diperiksa"):
        desk.services.editing.keep(record_id, one, silent, never)
    desk.services.editing.rescue(record_id, one, silent, never)
    assert softfile(desk, record_id).current.number == 1
    desk.take(record_id, folder)
    case = desk.services.editing.keep(record_id, one, silent, never)
    assert contents(desk, case.softfiles[0]) == [b"isi contoh", b"disunting kemudian"]


def test_nothing_is_handed_over_or_sealed_past_a_changed_copy(desk: Desk) -> None:
    record_id, one = ready(desk)
    decided(desk, record_id)
    archiving = desk.services.archiving
    copy = desk.services.editing.edit(record_id, one)
    copy.write_bytes(b"disunting")
    with pytest.raises(EditsWaiting):
        archiving.offer(record_id)
    assert ("salinan_berubah", str(one)) in {(p.code, p.entry_id) for p in archiving.problems(record_id)}
    desk.services.editing.drop(record_id, one)
    late = desk.services.editing.edit(record_id, one)
    archiving.offer(record_id)
    late.write_bytes(b"disunting lagi")
    with pytest.raises(EditsWaiting):
        archiving.accept(record_id)
    desk.services.editing.drop(record_id, one)
    late = desk.services.editing.edit(record_id, one)
    archiving.accept(record_id)
    filed(desk, record_id)
    late.write_bytes(b"disunting lagi")
    with pytest.raises(EditsWaiting, match="hasil sunting"):
        archiving.seal(record_id, silent, never)
    assert case_of(desk, record_id).archive.sealed == ()


def test_what_is_rescued_into_an_archived_record_waits_outside_it_for_its_next_version(desk: Desk) -> None:
    record_id, one = ready(desk)
    decided(desk, record_id)
    copy = desk.services.editing.edit(record_id, one)
    handed_over(desk, record_id)
    filed(desk, record_id)
    before = desk.services.archiving.seal(record_id, silent, never)
    numbers = _content_number(desk, record_id)
    copy.write_bytes(b"sesudah disegel")
    assert desk.services.editing.rescue_all() == 1
    after = case_of(desk, record_id)
    assert after.softfiles[0].versions == before.softfiles[0].versions
    assert _content_number(desk, record_id) == numbers
    assert {step_of(after, number).state for number in range(1, 8)} == {StepState.SELESAI}
    waiting, target = after.softfiles[0].unsaved, desk.files / "keluar.txt"
    assert waiting is not None
    desk.services.softfiles.save_out(record_id, one, waiting.id, target, silent, never)
    assert target.read_bytes() == b"sesudah disegel"
    with pytest.raises(RuleBroken, match="Diarsipkan"):
        desk.services.editing.keep(record_id, one, silent, never)
    desk.services.records.begin_version(record_id, "Data diperbarui")
    again = desk.services.editing.keep(record_id, one, silent, never)
    assert contents(desk, again.softfiles[0]) == [b"isi contoh", b"sesudah disegel"]


def _content_number(desk: Desk, record_id: UUID) -> object:
    with desk.session.vault.read() as unit:
        connection = unit.tx.connection  # type: ignore[attr-defined]
        statement = "SELECT sum FROM content_sum WHERE owner_id = ?"
        return connection.exec_driver_sql(statement, (str(record_id),)).scalar_one()


def _added(desk: Desk, record_id: UUID, one: UUID) -> Case:
    source, kind = desk.file("v2.txt", b"dari berkas"), SoftfileKind.OLAHAN
    return desk.services.softfiles.add_version(record_id, one, source, kind, "", silent, never)


def test_versions_from_files_come_beside_rescued_work_and_take_nothing_from_it(desk: Desk) -> None:
    record_id, one = ready(desk)
    desk.take(record_id, desk.send(record_id))
    desk.services.editing.edit(record_id, one).write_bytes(b"disunting")
    desk.services.editing.rescue_all()
    _added(desk, record_id, one)
    corrected = desk.file("koreksi.txt", b"dari pimpinan")
    case = desk.services.desk.replace_softfile(record_id, one, corrected, silent, never)
    assert case.rounds[0].sent[0].new_version == 3
    assert case.softfiles[0].unsaved is not None
    kept = desk.services.editing.keep(record_id, one, silent, never)
    wanted = [b"isi contoh", b"dari berkas", b"dari pimpinan", b"disunting"]
    assert contents(desk, kept.softfiles[0]) == wanted


def test_a_softfile_with_work_that_is_no_version_is_not_removed(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id)
    copy = desk.services.editing.edit(record_id, one)
    assert [found for found, _ in desk.services.editing.opened()] == [one]
    with pytest.raises(CopyOpen, match="masih terbuka"):
        desk.services.softfiles.remove(record_id, one)
    copy.write_bytes(b"disunting")
    with pytest.raises(EditsWaiting):
        desk.services.softfiles.remove(record_id, one)
    desk.services.editing.rescue_all()
    with pytest.raises(EditsWaiting):
        desk.services.softfiles.remove(record_id, one)
    desk.services.editing.drop(record_id, one)
    assert desk.services.softfiles.remove(record_id, one).softfiles[0].removed_at is not None


def test_work_saved_after_its_softfile_was_removed_is_saved_out_or_thrown_away(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id)
    removed = desk.services.softfiles.remove(record_id, one).softfiles[0]
    copies, target = desk.session.vault.copies, desk.files / "luar.txt"
    copies.open_for_editing(removed.current.file, ".txt", str(one)).write_bytes(b"terlambat")
    assert desk.services.editing.rescue_all() == 1
    waiting = case_of(desk, record_id).softfiles[0].unsaved
    assert waiting is not None
    desk.services.softfiles.save_out(record_id, one, waiting.id, target, silent, never)
    assert target.read_bytes() == b"terlambat"
    assert desk.services.editing.drop(record_id, one).softfiles[0].unsaved is None
    with pytest.raises(NotFound):
        desk.services.editing.drop(record_id, uuid4())


def test_the_question_says_when_work_knows_nothing_of_a_newer_version(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id)
    editing = desk.services.editing
    editing.edit(record_id, one).write_bytes(b"dari versi 1")
    known = offered_text(softfile(desk, record_id), changed=True, base=editing.base(one))
    assert known == "Salinan kerja berubah. Simpan hasilnya sebagai versi 2?"
    _added(desk, record_id, one)
    asked = offered_text(softfile(desk, record_id), changed=True, base=editing.base(one))
    assert "sebelum versi 2" in asked
    with pytest.raises(RuleBroken, match="sebelum versi 2"):
        editing.keep_all(record_id, silent, never)
    desk.clock.move(days=1)
    for text in (b"dari versi 1 lagi", b"dan lagi"):
        editing.edit(record_id, one).write_bytes(text)
        editing.rescue_all()
        assert "dibuat sebelum versi 2" in offered_text(softfile(desk, record_id), changed=False)
    editing.edit(record_id, one).write_bytes(b"dari yang diamankan")
    waiting = softfile(desk, record_id)
    assert "sebelum versi 2" in offered_text(waiting, changed=True, base=editing.base(one))
    editing.keep(record_id, one, silent, never)
    editing.edit(record_id, one).write_bytes(b"dari versi 3")
    editing.rescue_all()
    assert "belum disimpan dari" in offered_text(softfile(desk, record_id), changed=False)


def test_content_that_is_a_version_already_is_only_cleared_away(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id)
    desk.services.editing.edit(record_id, one).write_bytes(b"dari berkas")
    _added(desk, record_id, one)
    case = desk.services.editing.keep(record_id, one, silent, never)
    assert [version.number for version in case.softfiles[0].versions] == [1, 2]
    assert not desk.services.editing.waits(record_id, one)


def test_a_copy_of_what_is_no_longer_known_stays_where_it_is(desk: Desk) -> None:
    record_id = desk.record()
    one = softfile_of(desk, desk.attach(record_id), record_id)
    copy = desk.session.vault.copies.open_for_editing(one.current.file, ".txt", str(uuid4()))
    copy.write_bytes(b"milik basis data lain")
    assert desk.services.editing.rescue_all() == 0
    assert copy.exists()


def softfile_of(desk: Desk, softfile_id: UUID, record_id: UUID) -> Softfile:
    return next(one for one in case_of(desk, record_id).softfiles if one.id == softfile_id)


def test_a_working_copy_can_be_thrown_away_but_not_while_it_is_held(desk: Desk) -> None:
    record_id = desk.record()
    one = desk.attach(record_id)
    path = desk.services.editing.edit(record_id, one)
    desk.services.editing.drop(record_id, one)
    assert not path.exists()
    held = replace(desk.session, vault=_Holding(desk.session.vault))  # type: ignore[arg-type]
    services = desk.wiring.services_for(held)
    kept: Path = services.editing.edit(record_id, one)
    with pytest.raises(TargetUnwritable):
        services.editing.drop(record_id, one)
    assert kept.exists()


class _Holding:
    """The vault with copies that another program never lets go."""

    def __init__(self, vault: object) -> None:
        self._vault = vault
        self.copies = self

    def discard(self, _tag: str) -> bool:
        return False

    def open_for_editing(self, *arguments: object) -> object:
        return self._vault.copies.open_for_editing(*arguments)  # type: ignore[attr-defined]

    def __getattr__(self, name: str) -> object:
        return getattr(self._vault, name)
