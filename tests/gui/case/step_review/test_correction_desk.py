"""What came back is worked through: applied, changed, declined, answered, undone, typed in from paper."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from ppid_desktop.domain.rounds import Correction, CorrectionState, Provenance
from ppid_desktop.domain.terms import Channel
from ppid_desktop.gui.case.step_review.difference_view import DifferenceView
from ppid_desktop.gui.case.step_review.provenance_dialog import ProvenanceDialog
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.case.step_review.rounds_timeline import entries_of
from ppid_desktop.gui.case.step_review.typed_correction import TypedCorrection
from ppid_desktop.gui.kit.table_model import Column
from ppid_desktop.gui.messages import Answer
from tests.gui.accessibility import assert_everything_has_a_name, assert_nothing_is_clipped
from tests.gui.case.steps_bench import StepsBench, told_of
from tools.busy_review import BusyReview

FIELDS = {
    "judul": "Profil wilayah <b>provinsi</b> & kabupaten 2026",
    "tempat_pembuatan": "Ibu Kota Contoh",
    "waktu_pembuatan": "Februari 2026",
}


def pick(wanted: str) -> Any:
    """Choose the field whose label holds these words."""

    def choose(
        _parent: QWidget, _title: str, _text: str, _columns: Sequence[Column[Any]], entries: Sequence[Any]
    ) -> Any:
        return next(one for one in entries if wanted in one.label)

    return choose


def came_back(bench: StepsBench, fields: Mapping[str, str] = FIELDS, note: str = "Disetujui.") -> UUID:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    bench.samples.take(record_id, bench.samples.reviewed(sent, fields, note))
    return record_id


def shown(
    bench: StepsBench, record_id: UUID, typed: TypedCorrection | None = None, wanted: str = "Ringkasan"
) -> StepReviewPage:
    page = StepReviewPage(bench.tools(record_id), choose=pick(wanted), ask=lambda _parent, _parts: typed)
    return bench.show(page, record_id)


def correction(bench: StepsBench, record_id: UUID, label: str) -> Correction:
    return next(one for one in bench.case(record_id).rounds[-1].corrections if label in one.label)


def choose(page: StepReviewPage, one: Correction) -> None:
    page.desk.ui.correctionList.choose(one.id)


def formats(view: DifferenceView) -> list[tuple[str, QTextCharFormat]]:
    cursor, found = QTextCursor(view.document()), []
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        found.append((cursor.selectedText(), cursor.charFormat()))
        cursor.clearSelection()
    return found


def test_corrections_are_listed_by_field_with_the_three_texts(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    choose(page, correction(bench, record_id, "Judul"))
    ui = page.desk.ui
    assert ui.sentView.toPlainText() == "Profil wilayah administrasi 2026"
    assert ui.wantedView.toPlainText() == FIELDS["judul"]
    assert ui.nowView.toPlainText() == "Profil wilayah administrasi 2026"
    assert "3 belum diputuskan" in ui.countLabel.text()


def test_marks_are_not_by_colour_alone(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    choose(page, correction(bench, record_id, "Judul"))
    added = [text for text, form in formats(page.desk.ui.wantedView) if form.fontUnderline()]
    removed = [text for text, form in formats(page.desk.ui.sentView) if form.fontStrikeOut()]
    assert "<b>provinsi</b>" in "".join(added)
    assert "administrasi" in "".join(removed)
    assert "ditambahkan" in page.desk.ui.wantedView.accessibleDescription()


def test_applying_writes_the_field_and_goes_on_to_the_next(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    first = correction(bench, record_id, "Judul")
    choose(page, first)
    page.desk.ui.applyButton.click()
    bench.settle()
    assert bench.case(record_id).record.information.title == FIELDS["judul"]
    assert page.desk.ui.correctionList.chosen() != first.id


def test_a_keyboard_shortcut_applies_and_another_undoes(bench: StepsBench) -> None:
    record_id = came_back(bench, {"judul": "Judul baru"})
    page = shown(bench, record_id)
    bench.focus(page.desk.ui.correctionList)
    QTest.keyClick(page.desk.ui.correctionList, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    assert bench.case(record_id).record.information.title == "Judul baru"
    QTest.keyClick(page.desk.ui.correctionList, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    assert bench.case(record_id).record.information.title == "Profil wilayah administrasi 2026"
    assert correction(bench, record_id, "Judul").state is CorrectionState.OPEN


def test_the_wording_can_be_changed_before_applying(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    choose(page, correction(bench, record_id, "Tempat"))
    page.desk.ui.changeButton.click()
    assert page.desk.ui.editorField.value() == "Ibu Kota Contoh"
    assert "persetujuan pimpinan" in page.desk.ui.editorNote.text()
    page.desk.ui.editorField.set_value("Kota Contoh Raya")
    page.desk.ui.editorSaveButton.click()
    bench.settle()
    assert bench.case(record_id).record.information.made_where == "Kota Contoh Raya"
    assert correction(bench, record_id, "Tempat").state is CorrectionState.CHANGED


def test_declining_needs_a_reason(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    choose(page, correction(bench, record_id, "Tempat"))
    page.desk.ui.declineButton.click()
    page.desk.ui.editorSaveButton.click()
    bench.settle()
    assert correction(bench, record_id, "Tempat").state is CorrectionState.OPEN
    page.desk.ui.editorField.set_value("Sudah benar & tetap.")
    page.desk.ui.editorSaveButton.click()
    bench.settle()
    declined = correction(bench, record_id, "Tempat")
    assert (declined.state, declined.reason) == (CorrectionState.NOT_APPLIED, "Sudah benar & tetap.")


def test_all_that_applies_cleanly_is_applied_after_one_question(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    assert page.desk.ui.applyAllButton.text() == "Terapkan semua (3)"
    page.desk.ui.applyAllButton.click()
    page.desk.ui.applyAllButton.click()  # before the answer
    bench.settle()
    assert [one.title for one in bench.workplace.dialogs.questions] == ["Terapkan 3 koreksi?"]
    assert not bench.case(record_id).rounds[-1].open_corrections
    assert page.desk.ui.applyAllButton.isHidden()


def test_a_record_that_moved_on_shows_a_conflict_and_is_not_overwritten(bench: StepsBench) -> None:
    record_id = came_back(bench)
    bench.services.records.save_field(record_id, "tempat_pembuatan", "Kota Lain")
    page = shown(bench, record_id)
    choose(page, correction(bench, record_id, "Tempat"))
    ui = page.desk.ui
    assert ui.conflictBanner.isVisibleTo(page)
    assert ui.applyButton.isHidden()
    assert (ui.sentView.toPlainText(), ui.wantedView.toPlainText(), ui.nowView.toPlainText()) == (
        "Kota Contoh",
        "Ibu Kota Contoh",
        "Kota Lain",
    )
    assert ui.applyAllButton.text() == "Terapkan semua (2)"


def test_a_correction_that_cannot_be_read_must_be_worded(bench: StepsBench) -> None:
    record_id = came_back(bench, {"bentuk": "hologram"})
    page = shown(bench, record_id)
    choose(page, correction(bench, record_id, "Bentuk"))
    assert page.desk.ui.applyButton.isHidden()
    assert "tidak dapat diterapkan apa adanya" in page.desk.ui.conflictBanner.ui.textLabel.text()
    page.desk.ui.changeButton.click()
    page.desk.ui.editorField.set_value("online")
    page.desk.ui.editorSaveButton.click()
    bench.settle()
    assert [one.code for one in bench.case(record_id).record.information.forms] == ["online"]


def test_a_correction_from_paper_is_typed_in_and_tied_to_its_field(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    typed = TypedCorrection("halaman 2", "desa", "kelurahan", "Istilah <baru>")
    page = shown(bench, record_id, typed)
    page.desk.ui.typeButton.click()
    bench.settle()
    page.desk.ui.assignButton.click()
    bench.settle()
    page.desk.ui.applyButton.click()
    bench.settle()
    assert "kelurahan" in bench.case(record_id).record.information.summary
    assert "desa" not in bench.case(record_id).record.information.summary


def test_a_correction_without_a_field_can_be_answered(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    typed = TypedCorrection("lampiran", "", "Perjelas petanya", "")
    page = shown(bench, record_id, typed)
    page.desk.ui.typeButton.click()
    bench.settle()
    page.desk.ui.answerButton.click()
    page.desk.ui.editorField.set_value("Peta sudah diganti.")
    page.desk.ui.editorSaveButton.click()
    bench.settle()
    [one] = bench.case(record_id).rounds[-1].corrections
    assert (one.state, one.reason) == (CorrectionState.ANSWERED, "Peta sudah diganti.")


def test_the_field_behind_a_correction_can_be_opened(bench: StepsBench) -> None:
    record_id = came_back(bench, {"tempat_pembuatan": "Ibu Kota"})
    page = shown(bench, record_id)
    with bench.workplace.qtbot.waitSignal(page.step_requested) as asked:
        page.desk.ui.gotoButton.click()
    assert asked.args == [5, "tempat_pembuatan", ""]


def test_each_softfile_stays_or_is_replaced(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    first, second = bench.case(record_id).rounds[-1].sent
    page.outcomes._keep(first)
    bench.dialogs.files = [bench.samples.file("hasil koreksi.xlsx")]
    page.outcomes._replace(second)
    bench.settle()
    sent = bench.case(record_id).rounds[-1].sent
    assert [(one.outcome, one.new_version) for one in sent] == [("tetap", None), ("diganti", 2)]
    assert "Diganti versi 2" in told_of(page.outcomes)[1]
    page.outcomes._keep(bench.case(record_id).rounds[-1].sent[1])
    bench.settle()
    assert "Tetap" in told_of(page.outcomes)[1]
    assert [one.number for one in bench.case(record_id).softfiles[1].versions] == [1, 2, 3]


def test_work_that_waits_is_asked_about_before_a_corrected_softfile_comes_in(bench: StepsBench) -> None:
    record_id = came_back(bench)
    [first, _second] = bench.case(record_id).rounds[-1].sent
    bench.services.editing.edit(record_id, first.softfile_id).write_bytes(b"suntingan petugas")
    bench.services.editing.rescue_all()
    page = shown(bench, record_id)
    bench.dialogs.files = [bench.samples.file("hasil koreksi.docx")]
    page.outcomes._replace(first)
    bench.settle()
    assert bench.dialogs.questions[-1].alternative == "Buang"
    assert bench.case(record_id).rounds[-1].sent[0].outcome == ""
    bench.dialogs.answer = Answer.ACTION
    page.outcomes._replace(first)
    bench.settle()
    assert bench.case(record_id).rounds[-1].sent[0].new_version == 3
    assert bench.dialogs.errors == []


def test_a_replaced_softfile_says_from_whom_it_came(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    [first, _second] = bench.case(record_id).rounds[-1].sent
    bench.dialogs.files = [bench.samples.file("hasil koreksi.docx")]
    page.outcomes._replace(first)
    bench.settle()
    [file] = bench.case(record_id).rounds[-1].returned
    words = f"(hasil koreksi dari {file.sender} melalui {file.channel.after_through}"
    assert words in told_of(page.outcomes)[0]
    told = [one.text for one in entries_of(bench.case(record_id)) if one.title.startswith("Softfile hasil")]
    assert [f"dari {file.sender} melalui" in text for text in told] == [True]


def test_a_softfile_is_replaced_after_an_approval_only_with_a_word_of_warning(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    page = shown(bench, record_id)
    assert "softfile yang Anda ganti mulai sekarang" in page.ui.coverageBanner.ui.textLabel.text()
    first = bench.case(record_id).rounds[-1].sent[0]
    bench.dialogs.files, bench.dialogs.agrees = [bench.samples.file("hasil koreksi.docx")], False
    page.outcomes._replace(first)
    bench.settle()
    assert "tidak mencakup" in bench.dialogs.questions[-1].text
    assert bench.case(record_id).rounds[-1].sent[0] == first
    bench.dialogs.agrees = True
    page.outcomes._replace(first)
    bench.settle()
    assert "setelah keputusan dicatat" in page.ui.coverageBanner.ui.textLabel.text()


def test_where_no_file_came_back_it_is_asked_from_whom_a_softfile_came(
    bench: StepsBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    bench.services.desk.type_in(record_id, "judul", "x", "", "Perjelas")
    page = shown(bench, record_id)
    answers: list[Provenance | None] = [None, Provenance("Sekretaris", Channel.PESAN, date(2026, 3, 9))]
    monkeypatch.setattr(page.outcomes, "_ask", lambda *_args: answers.pop(0))
    first = bench.case(record_id).rounds[-1].sent[0]
    bench.dialogs.files = [bench.samples.file("hasil koreksi.docx")]
    page.outcomes._replace(first)
    bench.settle()
    assert bench.case(record_id).rounds[-1].sent[0] == first
    bench.dialogs.files = [bench.samples.file("hasil koreksi.docx")]
    page.outcomes._replace(first)
    bench.settle()
    came = bench.case(record_id).rounds[-1].sent[0].came
    assert came is not None
    assert came.sender == "Sekretaris"


def test_the_dialog_asks_for_sender_channel_and_day(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    latest = bench.case(record_id).rounds[-1]
    dialog = ProvenanceDialog(shown(bench, record_id), latest, date(2026, 3, 9))
    assert dialog.provenance() == Provenance(latest.recipient, latest.channel, date(2026, 3, 9))
    dialog.ui.senderField.set_value("")
    dialog._on_edited()
    assert not dialog.ui.acceptButton.isEnabled()


def test_a_correction_typed_in_after_an_approval_says_that_it_is_not_covered(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    bench.services.desk.type_in(record_id, "judul informasi", "wilayah", "daerah", "")
    page = shown(bench, record_id)
    choose(page, bench.case(record_id).rounds[-1].corrections[-1])
    told = " ".join(one.text() for one in page.desk.findChildren(QLabel))
    assert "diketik setelah keputusan dicatat" in told
    page.desk.ui.applyAllButton.click()
    bench.settle()
    assert "1 di antaranya diketik atau datang setelah keputusan" in bench.dialogs.questions[-1].text


def test_the_sent_file_itself_is_no_replacement(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    [first, _second] = bench.case(record_id).rounds[-1].sent
    bench.dialogs.files = [bench.samples.files / "Profil wilayah.docx"]
    page.outcomes._replace(first)
    bench.settle()
    assert bench.case(record_id).rounds[-1].sent[0].outcome == ""
    assert len(bench.dialogs.errors) == 1


@pytest.mark.parametrize("keys", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_keyboard_walks_through_the_corrections(bench: StepsBench, keys: Qt.Key) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    page.desk.ui.correctionList.choose(correction(bench, record_id, "Waktu").id)
    bench.focus(page.desk.ui.correctionList)
    before = page.desk.ui.correctionList.chosen()
    QTest.keyClick(page.desk.ui.correctionList, keys, Qt.KeyboardModifier.ControlModifier)
    assert page.desk.ui.correctionList.chosen() != before


def test_the_desk_names_everything_and_clips_nothing(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    page.desk.ui.changeButton.click()
    bench.settle()
    assert_everything_has_a_name(page)
    assert_nothing_is_clipped(page)


def test_a_second_click_handles_nothing_twice(bench: StepsBench) -> None:
    record_id = came_back(bench)
    page = shown(bench, record_id)
    first = correction(bench, record_id, "Judul")
    choose(page, first)
    page.desk.ui.applyButton.click()
    page.desk.ui.applyButton.click()
    bench.settle()
    assert bench.dialogs.errors == []
    page.desk.ui.correctionList.choose(first.id)
    page.desk.ui.undoButton.click()
    bench.settle()
    assert bench.case(record_id).record.information.title == "Profil wilayah administrasi 2026"


def test_a_new_row_that_cannot_be_read_is_worded_by_the_officer(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    [draft] = bench.samples.send(record_id).folder.glob("Konsep*.docx")
    made = BusyReview(draft, "Pimpinan Contoh", datetime(2026, 3, 2, 10, tzinfo=UTC))
    made.add_row("koordinasi", ("2 [C02]", "kapan-kapan", "Pejabat Baru", "Telepon", "Rapat kedua.", "-"))
    bench.samples.take(record_id, made.save(bench.samples.files / "baris baru.docx"))
    page = shown(bench, record_id)
    choose(page, correction(bench, record_id, "baris baru"))
    ui = page.desk.ui
    ui.changeButton.click()
    assert ui.editorField.value() == correction(bench, record_id, "baris baru").after
    ui.editorSaveButton.click()
    bench.settle()
    told = [label.text() for label in ui.editorField.findChildren(QLabel) if label.isVisible()]
    assert any("Tanggal: Tanggal tidak dapat dibaca." in text for text in told)
    ui.editorField.set_value(ui.editorField.value().replace("kapan-kapan", "3 Februari 2026"))
    ui.editorSaveButton.click()
    bench.settle()
    assert bench.case(record_id).coordinations[-1].official == "Pejabat Baru"
