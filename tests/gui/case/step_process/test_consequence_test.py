"""The consequence test: only for proposed exemptions, complete, and one step to open information."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.terms import Category
from ppid_desktop.gui.case.open_up_dialog import OpenUpDialog
from ppid_desktop.gui.case.step_process.process_page import StepProcessPage
from tests.gui.case.steps_bench import StepsBench
from tests.gui.workplace import left, typed_into


class Chosen:
    """Chooses an open category and remembers what was offered."""

    def __init__(self, category: Category | None) -> None:
        self.category = category
        self.offered: Sequence[Category] = ()

    def __call__(self, _parent: QWidget, _reason: str, categories: Sequence[Category]) -> Category | None:
        self.offered = categories
        return self.category


def shown(bench: StepsBench, record_id: UUID, chosen: Chosen | None = None) -> StepProcessPage:
    choose = chosen or Chosen(None)
    return bench.show(StepProcessPage(bench.tools(record_id), choose=choose), record_id)


def proposal(bench: StepsBench) -> UUID:
    record_id = bench.workplace.record()
    bench.services.records.save_field(record_id, "kategori", "DIKECUALIKAN")
    bench.services.records.save_field(record_id, "usulan_huruf", "c;j")
    return record_id


def test_open_information_has_no_test(bench: StepsBench) -> None:
    page = shown(bench, bench.workplace.record())
    assert not page.test.isVisibleTo(page)


def test_a_proposal_has_one_and_is_told_what_is_open_above(bench: StepsBench) -> None:
    page = shown(bench, proposal(bench))
    assert page.test.isVisibleTo(page)
    assert "belum lengkap" in page.test.ui.openingBanner.ui.textLabel.text()


def test_its_fields_are_stored_as_they_are_left(bench: StepsBench) -> None:
    record_id = proposal(bench)
    page = shown(bench, record_id)
    typed_into(page.test.ui.ujiKonsekuensiField, "Membuka <b>titik</b> & koordinat.")
    left(page.test.ui.ujiKonsekuensiField)
    bench.settle()
    assert bench.case(record_id).record.test.harm_if_open == "Membuka <b>titik</b> & koordinat."


def test_the_request_is_asked_for_only_when_there_was_one(bench: StepsBench) -> None:
    record_id = proposal(bench)
    page = shown(bench, record_id)
    assert not page.test.ui.requestRow.isVisibleTo(page)
    bench.services.records.save_field(record_id, "uji_waktu", "saat")
    assert bench.around is not None
    bench.around.refresh()
    bench.settle()
    assert page.test.ui.requestRow.isVisibleTo(page)


def test_the_letters_proposed_are_taken_over_in_one_click(bench: StepsBench) -> None:
    record_id = proposal(bench)
    page = shown(bench, record_id)
    page.test.ui.lettersButton.click()
    bench.settle()
    assert [one.code for one in bench.case(record_id).record.test.letters] == ["c", "j"]
    assert page.test.ui.lettersHolder.isHidden()


def test_participants_are_added_named_and_removed(bench: StepsBench) -> None:
    record_id = proposal(bench)
    page = shown(bench, record_id)
    page.test.ui.addParticipantButton.click()
    bench.settle()
    [one] = bench.case(record_id).participants
    assert page.focus("nama", str(one.id))
    row = page.test.participants._rows[one.id]
    typed_into(row.ui.namaField, "Peserta Contoh")
    left(row.ui.namaField)
    bench.settle()
    assert bench.case(record_id).participants[0].name == "Peserta Contoh"
    row.ui.removeButton.click()
    bench.settle()
    assert bench.case(record_id).participants == ()


def test_a_test_not_met_opens_the_information_in_one_action(bench: StepsBench) -> None:
    record_id = bench.samples.record(exempted=True)
    bench.services.records.save_field(record_id, "uji_kesimpulan", "tidak_memenuhi")
    chosen = Chosen(Category.SETIAP_SAAT)
    page = shown(bench, record_id, chosen)
    assert page.test.ui.failedBanner.isVisibleTo(page)
    page.test.ui.failedBanner.ui.actionButton.click()
    bench.settle()
    info = bench.case(record_id).record.information
    assert info.category is Category.SETIAP_SAAT
    assert info.security_class is None
    assert bench.case(record_id).record.test.document
    assert Category.DIKECUALIKAN not in chosen.offered


def test_giving_up_changes_nothing(bench: StepsBench) -> None:
    record_id = bench.samples.record(exempted=True)
    bench.services.records.save_field(record_id, "uji_kesimpulan", "tidak_memenuhi")
    page = shown(bench, record_id, Chosen(None))
    page.test.ui.failedBanner.ui.actionButton.click()
    bench.settle()
    assert bench.case(record_id).proposes_exemption


def test_missing_fields_are_shown_where_they_are(bench: StepsBench) -> None:
    page = shown(bench, proposal(bench))
    page.show_missing(True)
    assert page.test.ui.participantsProblem.isVisibleTo(page)
    assert page.focus("uji_kepentingan", "")


def test_the_dialog_offers_the_open_categories_with_the_first_chosen(bench: StepsBench) -> None:
    parent = QWidget()
    bench.workplace.qtbot.addWidget(parent)
    dialog = OpenUpDialog(parent, "Alasan contoh.", (Category.BERKALA, Category.SETIAP_SAAT))
    assert dialog.category() is Category.BERKALA
