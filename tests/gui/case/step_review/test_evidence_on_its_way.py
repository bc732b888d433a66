"""Evidence that is still being read: a decision and leaving wait for it, and ask when it is lost."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ppid_desktop.domain.errors import DiskFull
from ppid_desktop.domain.terms import Verdict
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.work.work_surface import WorkSurface
from ppid_desktop.services.evidence import Evidence
from tests.documents.evidence import samples as of
from tests.gui.accessibility import show
from tests.gui.case.step_review.test_evidence import latest, out
from tests.gui.case.steps_bench import StepsBench


def photos(folder: Path, count: int) -> list[Path]:
    files = [folder / f"foto{number}.pdf" for number in range(count)]
    for number, file in enumerate(files):
        file.write_bytes(of.pdf() + b"%" + str(number).encode())
    return files


def names(bench: StepsBench, record_id: UUID) -> list[str]:
    one = latest(bench, record_id)
    return [piece.original_name for piece in (one.decision.evidence if one.decision else one.laid)]


def refuse_from(patch: pytest.MonkeyPatch, place: int) -> None:
    """Let the disk be full from this piece of evidence on."""
    lay, taken = Evidence.lay, [0]

    def full(*given: object, **more: object) -> object:
        taken[0] += 1
        if taken[0] > place:
            raise DiskFull
        return lay(*given, **more)  # type: ignore[arg-type]

    patch.setattr(Evidence, "lay", full)


def on_surface(bench: StepsBench) -> tuple[UUID, WorkSurface, StepReviewPage]:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    surface = WorkSurface(bench.workplace.tools(), bench.workplace.show_paper)
    bench.workplace.qtbot.addWidget(surface)
    show(bench.workplace.qtbot, surface)
    surface.open_case(record_id, 6)
    bench.settle()
    assert surface.case_page is not None
    page = surface.case_page.page(6)
    assert isinstance(page, StepReviewPage)
    return record_id, surface, page


def test_a_decision_pressed_while_evidence_is_read_is_recorded_with_all_of_it(
    bench: StepsBench, tmp_path: Path
) -> None:
    record_id, page = out(bench)
    form = page.decision_form
    form.ui.approvedRadio.click()
    page.decision_evidence.ui.dropArea.offer(photos(tmp_path, 2))
    form.ui.recordButton.click()
    assert "begitu bukti selesai" in form.ui.refusalBanner.ui.textLabel.text()
    bench.settle()
    bench.settle()
    decision = latest(bench, record_id).decision
    assert decision is not None
    assert decision.verdict is Verdict.DISETUJUI
    assert names(bench, record_id) == ["foto0.pdf", "foto1.pdf"]
    holder = QApplication.focusWidget()
    assert holder is not None
    assert page.outcomes.isAncestorOf(holder)  # a softfile is still open
    assert page.saving() is Saving.STORED


def test_a_decision_waits_for_a_pasted_picture_too(bench: StepsBench) -> None:
    record_id, page = out(bench)
    page.decision_form.ui.approvedRadio.click()
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(0)
    page.decision_evidence.ui.dropArea.image_pasted.emit(picture)
    page.decision_form.ui.recordButton.click()
    bench.settle()
    bench.settle()
    assert latest(bench, record_id).decision is not None
    assert len(names(bench, record_id)) == 1


def test_a_decision_whose_evidence_is_lost_is_not_recorded_and_says_so(
    bench: StepsBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id, page = out(bench)
    refuse_from(monkeypatch, 1)
    page.decision_form.ui.approvedRadio.click()
    page.decision_evidence.ui.dropArea.offer(photos(tmp_path, 2))
    page.decision_form.ui.recordButton.click()
    bench.settle()
    assert latest(bench, record_id).decision is None
    assert "belum dicatat" in page.decision_form.ui.refusalBanner.ui.textLabel.text()
    assert page.saving() is Saving.UNSENT


def test_calling_the_evidence_off_calls_the_decision_off(bench: StepsBench, tmp_path: Path) -> None:
    record_id, page = out(bench)
    page.decision_form.ui.approvedRadio.click()
    page.decision_evidence.ui.dropArea.offer(photos(tmp_path, 3))
    page.decision_form.ui.recordButton.click()
    page.decision_evidence.ui.progress.ui.cancelButton.click()
    bench.settle()
    assert latest(bench, record_id).decision is None
    assert "belum dicatat" in page.decision_form.ui.refusalBanner.ui.textLabel.text()
    assert not page.decision_evidence.is_taking


def test_leaving_the_record_waits_until_every_piece_is_kept(bench: StepsBench, tmp_path: Path) -> None:
    record_id, surface, page = on_surface(bench)
    page.decision_evidence.ui.dropArea.offer(photos(tmp_path, 4))
    assert page.saving() is Saving.RUNNING
    surface.show_lists()
    bench.settle()
    bench.workplace.qtbot.waitUntil(lambda: surface.case_page is None)
    bench.settle()
    assert names(bench, record_id) == [f"foto{number}.pdf" for number in range(4)]
    assert bench.dialogs.questions == []


def test_leaving_asks_when_a_piece_could_not_be_kept(
    bench: StepsBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id, surface, page = on_surface(bench)
    refuse_from(monkeypatch, 1)
    bench.dialogs.agrees = False
    page.decision_evidence.ui.dropArea.offer(photos(tmp_path, 2))
    surface.show_lists()
    bench.settle()
    bench.workplace.qtbot.waitUntil(lambda: bool(bench.dialogs.questions))
    bench.settle()
    assert surface.case_page is not None
    assert page.decision_evidence.ui.refusalBanner.isVisibleTo(page)
    assert names(bench, record_id) == ["foto0.pdf"]
    page.decision_evidence.ui.refusalBanner.ui.closeButton.click()
    surface.show_lists()
    bench.settle()
    bench.workplace.qtbot.waitUntil(lambda: surface.case_page is None)
    assert len(bench.dialogs.questions) == 1
