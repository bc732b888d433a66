"""One softfile: described, ordered, submitted, opened, edited as a working copy, with versions."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_process.process_page import StepProcessPage
from ppid_desktop.gui.case.step_process.softfile_form import SoftfileForm, present_softfiles
from ppid_desktop.gui.messages import Answer
from ppid_desktop.services.papers import Paper
from ppid_desktop.services.softfile_work import SoftfileWork
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
)
from tests.gui.case.steps_bench import StepsBench
from tests.gui.workplace import left, typed_into


def shown(bench: StepsBench, record_id: UUID) -> StepProcessPage:
    return bench.show(StepProcessPage(bench.tools(record_id)), record_id)


def opened(bench: StepsBench, page: StepProcessPage, softfile_id: UUID) -> SoftfileForm:
    form = page.softfiles.open(softfile_id)
    bench.settle()
    return form


def softfile(bench: StepsBench, record_id: UUID, softfile_id: UUID) -> Softfile:
    return next(one for one in bench.case(record_id).softfiles if one.id == softfile_id)


def saved_elsewhere(path: Path, content: bytes) -> None:
    """Write as another program does: a new file put in the old one's place."""
    beside = path.with_name("~baru.tmp")
    beside.write_bytes(content)
    beside.replace(path)


def test_name_and_description_are_stored_as_they_are_left(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "data.xlsx")
    form = opened(bench, shown(bench, record_id), softfile_id)
    typed_into(form.ui.namaField, "Tabel <b>induk</b> & lampiran")
    left(form.ui.namaField)
    bench.settle()
    assert softfile(bench, record_id, softfile_id).standard_name == "Tabel <b>induk</b> & lampiran"


def test_alt_and_the_arrow_keys_change_the_order(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    ids = [bench.samples.attach(record_id, name) for name in ("a.txt", "b.txt", "c.txt")]
    page = shown(bench, record_id)
    form = opened(bench, page, ids[0])
    bench.focus(form.ui.openButton)
    QTest.keyClick(form.ui.openButton, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    bench.settle()
    assert [one.id for one in present_softfiles(bench.case(record_id))] == [ids[1], ids[0], ids[2]]
    assert page.ui.softfileLines.lines.row_of(ids[1]) == 0


def test_the_first_cannot_move_up_nor_the_last_down(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    ids = [bench.samples.attach(record_id, name) for name in ("a.txt", "b.txt")]
    page = shown(bench, record_id)
    assert not opened(bench, page, ids[0]).ui.upButton.isEnabled()
    assert not opened(bench, page, ids[1]).ui.downButton.isEnabled()


def test_what_is_submitted_can_be_ticked_one_by_one_and_all_at_once(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    ids = [bench.samples.attach(record_id, name) for name in ("a.txt", "b.txt")]
    page = shown(bench, record_id)
    opened(bench, page, ids[0]).ui.submittedCheck.click()
    bench.settle()
    assert softfile(bench, record_id, ids[0]).submitted
    page.ui.submitAllButton.click()
    bench.settle()
    assert all(one.submitted for one in bench.case(record_id).softfiles)


def test_opening_gives_a_read_only_copy(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "data.pdf")
    form = opened(bench, shown(bench, record_id), softfile_id)
    form.ui.openButton.click()
    bench.settle()
    [path] = bench.workplace.opened
    assert path.suffix == ".pdf"
    assert not path.stat().st_mode & 0o222


@pytest.mark.parametrize(
    ("name", "content", "copy"), [("jalan.bat", b"rem", ".txt"), ("nota.pdf", b"MZ\x90", ".pdf")]
)
def test_what_can_run_programs_opens_only_after_a_warning_and_never_runs(
    bench: StepsBench, name: str, content: bytes, copy: str
) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, name, content)
    form = opened(bench, shown(bench, record_id), softfile_id)
    bench.dialogs.agrees = False
    form.ui.openButton.click()
    bench.settle()
    assert bench.workplace.opened == []
    bench.dialogs.agrees = True
    form.ui.openButton.click()
    bench.settle()
    assert [one.suffix for one in bench.workplace.opened] == [copy]


def test_a_saved_working_copy_is_offered_and_becomes_the_next_version(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    page = shown(bench, record_id)
    form = opened(bench, page, softfile_id)
    form.ui.editButton.click()
    bench.settle()
    saved_elsewhere(bench.workplace.opened[0], b"naskah yang sudah disunting")
    page.watch.look()
    bench.settle()
    assert form.ui.copyBanner.isVisibleTo(form)
    assert "1 dengan hasil sunting yang belum disimpan" in page.ui.summaryLabel.text()
    form.ui.copyBanner.ui.firstButton.click()
    bench.settle()
    now = softfile(bench, record_id, softfile_id)
    assert now.current.number == 2
    assert now.current.file.size == len(b"naskah yang sudah disunting")
    assert form.ui.copyBanner.isHidden()


def test_a_file_saved_beside_a_working_copy_is_told_and_taken_into_the_record(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    page = shown(bench, record_id)
    opened(bench, page, softfile_id).ui.editButton.click()
    bench.settle()
    beside = bench.workplace.opened[0].with_name("Naskah akhir.txt")
    saved_elsewhere(beside, b"disimpan dengan nama lain")
    page.watch.look()
    bench.settle()
    assert page.beside.isVisibleTo(page)
    assert "Naskah akhir.txt" in page.beside.ui.textLabel.text()
    page.beside.ui.firstButton.click()
    bench.settle()
    assert [one.current.original_name for one in bench.case(record_id).softfiles][-1] == "Naskah akhir.txt"
    assert page.beside.isHidden()
    assert not beside.exists()
    beside.parent.mkdir(exist_ok=True)
    saved_elsewhere(beside, b"disunting lagi di tempat yang sama")
    page.watch.look_anew()
    bench.settle()
    assert "versi berikutnya" in page.beside.ui.firstButton.text()
    page.beside.ui.firstButton.click()
    bench.settle()
    assert [len(one.versions) for one in bench.case(record_id).softfiles] == [1, 2]
    assert page.beside.isHidden()


def test_a_saved_working_copy_is_noticed_without_asking(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    page = shown(bench, record_id)
    form = opened(bench, page, softfile_id)
    form.ui.editButton.click()
    bench.settle()
    with bench.workplace.qtbot.waitSignal(page.watch.noticed, timeout=10_000):
        saved_elsewhere(bench.workplace.opened[0], b"disunting di luar")
    assert page.watch.is_changed(softfile_id)


def test_changes_of_a_working_copy_can_be_thrown_away(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    page = shown(bench, record_id)
    form = opened(bench, page, softfile_id)
    form.ui.editButton.click()
    bench.settle()
    path = bench.workplace.opened[0]
    saved_elsewhere(path, b"tidak jadi")
    page.watch.look()
    bench.settle()
    form.ui.copyBanner.ui.secondButton.click()
    bench.settle()
    assert softfile(bench, record_id, softfile_id).current.number == 1
    assert not path.exists()
    assert bench.dialogs.questions[-1].dangerous


def test_a_rescued_copy_is_offered_at_the_next_visit(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    path = bench.services.editing.edit(record_id, softfile_id)
    saved_elsewhere(path, b"belum sempat disimpan")
    assert bench.services.editing.rescue_all() == 1
    page = shown(bench, record_id)
    form = opened(bench, page, softfile_id)
    assert "belum disimpan" in form.ui.copyBanner.ui.textLabel.text()
    form.ui.copyBanner.ui.firstButton.click()
    bench.settle()
    assert softfile(bench, record_id, softfile_id).current.number == 2


def test_a_file_can_become_the_next_version(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    form = opened(bench, shown(bench, record_id), softfile_id)
    bench.dialogs.files = [bench.samples.file("naskah baru.txt", b"isi baru")]
    form.ui.versionButton.click()
    bench.settle()
    now = softfile(bench, record_id, softfile_id)
    assert [one.number for one in now.versions] == [1, 2]
    assert now.current.original_name == "naskah baru.txt"


def test_rescued_work_is_asked_about_before_a_file_becomes_the_next_version(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    form = opened(bench, shown(bench, record_id), softfile_id)
    numbers = iter(range(9))

    def put(answer: Answer, *, how: Callable[[], object]) -> list[int]:
        """Leave an edit waiting, answer like that when a file is put in; return the version numbers."""
        path = bench.services.editing.edit(record_id, softfile_id)
        saved_elsewhere(path, f"disunting {next(numbers)}".encode())
        how()
        bench.dialogs.files = [bench.samples.file("baru.txt", f"isi baru {next(numbers)}".encode())]
        bench.dialogs.answer = answer
        form.ui.versionButton.click()
        bench.settle()
        return [one.number for one in softfile(bench, record_id, softfile_id).versions]

    assert put(Answer.REFUSED, how=bench.services.editing.rescue_all) == [1]
    assert softfile(bench, record_id, softfile_id).unsaved is not None
    assert put(Answer.ALTERNATIVE, how=bench.services.editing.rescue_all) == [1, 2]
    assert softfile(bench, record_id, softfile_id).unsaved is None
    assert put(Answer.ACTION, how=lambda: None) == [1, 2, 3, 4]  # the copy is still open
    assert {one.action for one in bench.dialogs.questions} == {"Simpan sebagai versi"}
    assert bench.dialogs.errors == []


def test_work_saved_while_the_draft_is_out_is_kept_inside_and_can_be_saved_elsewhere(
    bench: StepsBench, tmp_path: Path
) -> None:
    record_id = bench.samples.record()
    softfile_id = bench.case(record_id).softfiles[0].id
    path = bench.services.editing.edit(record_id, softfile_id)
    bench.samples.send(record_id)
    saved_elsewhere(path, b"disunting saat konsep di luar")
    form = opened(bench, shown(bench, record_id), softfile_id)
    banner = form.ui.copyBanner
    assert "sedang diperiksa pimpinan" in banner.ui.textLabel.text()
    assert banner.ui.firstButton.text() == "Amankan hasil"
    banner.ui.firstButton.click()
    bench.settle()
    assert not path.exists()
    assert softfile(bench, record_id, softfile_id).current.number == 1
    assert "belum menjadi versi" in banner.ui.textLabel.text()
    bench.dialogs.target = tmp_path / "salinan.docx"
    banner.ui.firstButton.click()
    bench.settle()
    assert bench.dialogs.target.read_bytes() == b"disunting saat konsep di luar"
    assert_everything_has_a_name(form)
    banner.ui.secondButton.click()
    bench.settle()
    assert softfile(bench, record_id, softfile_id).unsaved is None
    assert banner.isHidden()


def test_work_beside_a_removed_softfile_is_shown_to_be_saved_elsewhere_or_thrown_away(
    bench: StepsBench, tmp_path: Path
) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    file = softfile(bench, record_id, softfile_id).current.file
    bench.services.softfiles.remove(record_id, softfile_id)
    copies = bench.services.session.vault.copies
    copies.open_for_editing(file, ".txt", str(softfile_id)).write_bytes(b"disimpan terlambat")
    assert bench.services.editing.rescue_all() == 1
    page = shown(bench, record_id)
    form = opened(bench, page, softfile_id)
    banner = form.ui.copyBanner
    assert "sudah dihapus dari rekaman" in banner.ui.textLabel.text()
    assert form.ui.editButton.isHidden()
    bench.dialogs.target = tmp_path / "salinan.txt"
    banner.ui.firstButton.click()
    bench.settle()
    assert bench.dialogs.target.read_bytes() == b"disimpan terlambat"
    banner.ui.secondButton.click()
    bench.settle()
    assert softfile(bench, record_id, softfile_id).unsaved is None
    with pytest.raises(KeyError):
        page.softfiles.open(softfile_id)


def test_a_copy_opened_on_an_earlier_visit_can_still_be_ended_and_is_before_removing(
    bench: StepsBench,
) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    path = bench.services.editing.edit(record_id, softfile_id)
    form = opened(bench, shown(bench, record_id), softfile_id)
    assert form.ui.copyBanner.ui.secondButton.text() == "Selesai tanpa perubahan"
    form.ui.copyBanner.ui.secondButton.click()
    bench.settle()
    assert not path.exists()
    form.ui.removeButton.click()
    bench.settle()
    assert softfile(bench, record_id, softfile_id).removed_at is not None


def test_the_same_content_is_no_new_version(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    form = opened(bench, shown(bench, record_id), softfile_id)
    bench.dialogs.files = [bench.samples.files / "naskah.txt"]
    form.ui.versionButton.click()
    bench.settle()
    assert softfile(bench, record_id, softfile_id).current.number == 1
    assert len(bench.dialogs.errors) == 1


def test_a_copy_is_saved_byte_for_byte(bench: StepsBench, tmp_path: Path) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    form = opened(bench, shown(bench, record_id), softfile_id)
    bench.dialogs.target = tmp_path / "salinan.txt"
    form.ui.saveOutButton.click()
    bench.settle()
    assert bench.dialogs.target.read_bytes() == (bench.samples.files / "naskah.txt").read_bytes()


def test_a_copy_of_an_exempted_record_leaves_only_after_a_question(bench: StepsBench, tmp_path: Path) -> None:
    record_id = bench.samples.record(exempted=True)
    page = shown(bench, record_id)
    form = opened(bench, page, bench.case(record_id).softfiles[0].id)
    bench.dialogs.agrees = False
    bench.dialogs.target = tmp_path / "salinan.docx"
    form.ui.saveOutButton.click()
    bench.settle()
    assert not bench.dialogs.target.exists()


def test_removing_asks_and_takes_the_row_away(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    softfile_id = bench.samples.attach(record_id, "naskah.txt")
    page = shown(bench, record_id)
    opened(bench, page, softfile_id).ui.removeButton.click()
    bench.settle()
    assert page.softfiles.count() == 0
    assert page.ui.emptyState.isVisibleTo(page)


def test_what_is_out_can_only_be_opened_and_new_files_may_be_added(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    form = opened(bench, page, bench.case(record_id).softfiles[0].id)
    assert form.ui.editButton.isHidden()
    assert not form.ui.submittedCheck.isEnabled()
    assert "dikirim pada putaran 1" in form.ui.submittedNote.text()
    assert page.ui.dropArea.isVisibleTo(page)


def test_the_list_of_files_is_a_paper(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    bench.samples.attach(record_id, "naskah.txt")
    shown(bench, record_id).ui.listButton.click()
    bench.settle()
    [request] = bench.workplace.papers
    assert request.paper is Paper.DAFTAR_ISI


def test_the_page_names_everything_and_clips_nothing(bench: StepsBench) -> None:
    record_id = bench.samples.record(exempted=True)
    page = shown(bench, record_id)
    for one in bench.case(record_id).softfiles:
        opened(bench, page, one.id)
    assert_everything_has_a_name(page)
    assert_keyboard_reaches_everything(page)
    assert_nothing_is_clipped(page)


def test_choosing_another_softfile_stores_what_is_typed_and_keeps_what_is_refused(
    bench: StepsBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = bench.workplace.record()
    ids = [bench.samples.attach(record_id, name) for name in ("a.txt", "b.txt")]
    page = shown(bench, record_id)
    form = opened(bench, page, ids[0])
    typed_into(form.ui.namaField, "Nama baru")
    opened(bench, page, ids[1])
    assert softfile(bench, record_id, ids[0]).standard_name == "Nama baru"

    def refused(*_args: object) -> Case:
        raise RuleBroken("Nama ini ditolak.", "Nama belum disimpan.", "Pilih nama lain.")

    monkeypatch.setattr(SoftfileWork, "save_field", refused)
    again = opened(bench, page, ids[0])
    assert again is not form  # nothing of it was left to keep
    typed_into(again.ui.namaField, "Ditolak")
    opened(bench, page, ids[1])
    assert page.saving() is Saving.REFUSED
    assert opened(bench, page, ids[0]) is again
    assert again.ui.namaField.value() == "Ditolak"


def test_a_row_of_the_list_is_moved_and_stays_chosen(bench: StepsBench) -> None:
    record_id = bench.workplace.record()
    ids = [bench.samples.attach(record_id, name) for name in ("a.txt", "b.txt", "c.txt")]
    page = shown(bench, record_id)
    page.ui.softfileLines.choose(ids[2])
    bench.focus(page.ui.softfileLines)
    QTest.keyClick(page.ui.softfileLines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    bench.settle()
    assert [one.id for one in present_softfiles(bench.case(record_id))] == [ids[0], ids[2], ids[1]]
    assert page.ui.softfileLines.chosen() == ids[2]
