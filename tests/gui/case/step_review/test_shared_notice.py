"""Before a shared entry is changed, the officer sees whose approval it would break, and chooses."""

from ppid_desktop.domain.fields import Owner
from ppid_desktop.gui.case.attachments import AttachmentPanel
from ppid_desktop.gui.case.step_coordinate.coordinate_page import StepCoordinatePage
from ppid_desktop.gui.case.step_coordinate.coordination_form import CoordinationForm
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from tests.gui.case.steps_bench import StepsBench


def held(form: CoordinationForm) -> bool:
    return bool(form.lock.everything)


def test_a_shared_entry_is_held_until_the_officer_chose(bench: StepsBench) -> None:
    approved, mine = bench.samples.approved("Disetujui"), bench.samples.record("Punya saya")
    entry = bench.case(approved).coordinations[0].id
    bench.services.entries.reuse(mine, Owner.COORDINATION, entry)
    page = bench.show(StepCoordinatePage(bench.tools(mine)), mine)
    page.focus("hasil", str(entry))
    bench.settle()
    form = page.cards.card(entry).form
    assert isinstance(form, CoordinationForm)
    banner, number = form.ui.sharedBanner, bench.case(approved).record.register_no
    assert number in banner.ui.textLabel.text()
    assert held(form)
    assert form.ui.removeButton.isVisibleTo(form)
    banner.ui.secondButton.click()
    bench.settle()
    assert not held(form)
    assert not banner.ui.secondButton.isVisibleTo(banner)
    assert [mark.step for mark in bench.case(approved).record.marks] == [6]
    bench.services.records.clear_marks(approved)
    bench.services.entries.add_coordination(mine)
    assert bench.around is not None
    bench.around.refresh()
    bench.settle()
    assert held(form)
    banner.ui.firstButton.click()
    bench.settle()
    assert all(one.id != entry for one in bench.case(mine).coordinations)
    assert bench.case(approved).coordinations[0].served == 1


def test_what_would_change_an_approved_record_stays_open_and_is_told(bench: StepsBench) -> None:
    approved, mine = bench.samples.approved("Disetujui"), bench.samples.record("Punya saya")
    entry, own = (bench.case(one).coordinations[0].id for one in (approved, mine))
    bench.services.entries.reuse(mine, Owner.COORDINATION, entry)
    bench.services.entries.remove(mine, Owner.COORDINATION, own)
    returned = bench.samples.reviewed(bench.samples.send(mine), {"judul": "Judul lain"})
    bench.samples.take(mine, returned)
    outcome = bench.case(mine).coordinations[0].outcome
    case = bench.services.desk.type_in(mine, "", outcome, "Hasil lain.", "")
    bench.services.desk.assign(mine, case.rounds[-1].corrections[-1].id, "hasil", entry)
    page = bench.show(StepReviewPage(bench.tools(mine)), mine)
    assert page.desk.ui.applyAllButton.text() == "Terapkan semua (1)"
    page.desk.ui.applyAllButton.click()
    bench.settle()
    assert "1 koreksi lain tidak ikut: entrinya juga dipakai" in bench.dialogs.questions[-1].text
    assert "Hasil lain." in [one.after for one in bench.case(mine).rounds[-1].open_corrections]
    assert bench.dialogs.informed == []
    bench.services.sharing.change_for_all(mine, Owner.COORDINATION, entry)
    assert bench.around is not None
    bench.around.refresh()
    bench.settle()
    assert page.desk.ui.applyAllButton.text() == "Terapkan semua (1)"
    page.desk.ui.applyAllButton.click()
    bench.settle()
    assert "1 di antaranya mengubah entri" in bench.dialogs.questions[-1].text
    assert bench.case(approved).coordinations[0].outcome == "Hasil lain."


def test_while_the_archivist_holds_the_offer_the_attachments_are_held_and_say_why(bench: StepsBench) -> None:
    record_id = bench.samples.approved("Disetujui")
    bench.services.archiving.offer(record_id)
    page = bench.show(StepCoordinatePage(bench.tools(record_id)), record_id)
    page.focus("hasil", str(bench.case(record_id).coordinations[0].id))
    bench.settle()
    panel = page.findChild(AttachmentPanel)
    assert panel is not None
    assert "mengembalikannya pada langkah 7" in panel.ui.heldLabel.text()
    assert (panel.ui.heldLabel.isVisibleTo(panel), panel.ui.dropArea.isVisibleTo(panel)) == (True, False)
