"""A softfile found damaged is offered back from the backups in its own form."""

from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.gui.case.step_process.process_page import StepProcessPage
from ppid_desktop.gui.case.step_process.softfile_form import SoftfileForm
from ppid_desktop.gui.case.step_process.softfile_repair import SoftfileRepair
from tests.gui.case.steps_bench import StepsBench
from tests.services.conftest import never, silent


def form_of(bench: StepsBench, record_id: UUID) -> SoftfileForm:
    page = bench.show(StepProcessPage(bench.tools(record_id)), record_id)
    form = page.softfiles.open(bench.case(record_id).softfiles[0].id)
    bench.settle()
    return form


def banner(form: SoftfileForm) -> SoftfileRepair:
    found = form.findChild(SoftfileRepair)
    assert isinstance(found, SoftfileRepair)
    return found


@pytest.fixture
def damaged(bench: StepsBench, tmp_path: Path) -> UUID:
    """A record whose softfile lies in a backup, and whose file in the workspace is gone."""
    record_id = bench.workplace.record()
    bench.samples.attach(record_id, "data.csv")
    place = tmp_path / "cadangan"
    place.mkdir()
    bench.services.backups.choose_place(place)
    bench.services.backups.make(silent, never)
    name = bench.case(record_id).softfiles[0].current.file.name
    next((bench.workplace.folder / "files").rglob(name)).unlink()
    return record_id


def test_a_softfile_that_cannot_be_opened_comes_back_from_its_own_form(
    bench: StepsBench, damaged: UUID
) -> None:
    form = form_of(bench, damaged)
    assert banner(form).isHidden()
    form.ui.openButton.click()
    bench.settle()
    assert "rusak atau hilang" in banner(form).ui.textLabel.text()
    banner(form).ui.firstButton.click()
    bench.settle()
    assert "1 berkas dipulihkan dari cadangan" in bench.dialogs.informed[-1]
    assert banner(form).isHidden()
    form.ui.openButton.click()
    bench.settle()
    assert bench.workplace.opened


def test_what_an_earlier_check_found_is_told_when_the_form_opens(bench: StepsBench, damaged: UUID) -> None:
    bench.services.fixity.check_softfile(bench.case(damaged).softfiles[0].id, never)
    assert banner(form_of(bench, damaged)).isVisible()
