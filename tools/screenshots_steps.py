"""Draws steps 5 to 7 in their main states into PNG files, to be looked at.

    python -m tools.screenshots_steps FOLDER [light|dark|contrast] [SCALE]

Without a scale it draws at 100 and 150 %. A page longer than the window gives several pictures.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QDialog

from ppid_desktop.gui.case.open_up_dialog import OpenUpDialog
from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from ppid_desktop.gui.case.step_archive.reasons_dialog import ReasonsDialog
from ppid_desktop.gui.case.step_page import StepPage
from ppid_desktop.gui.case.step_process.duplicate_dialog import DuplicateDialog
from ppid_desktop.gui.case.step_process.process_page import StepProcessPage
from ppid_desktop.gui.case.step_review.provenance_dialog import ProvenanceDialog
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.case.step_review.round_comparison import RoundComparison
from ppid_desktop.gui.case.step_review.typed_correction import TypedCorrectionDialog
from ppid_desktop.gui.settings.office_form import OPEN_CATEGORIES
from ppid_desktop.runtime.assets import resource
from tools.sample_steps import SampleSteps, sample_workspace
from tools.stage import SCREENS, Stage, dressed, ending, run

_CORRECTED = {
    "judul": "Profil wilayah administrasi <b>provinsi</b> & kabupaten 2026",
    "tempat_pembuatan": "Ibu Kota Contoh",
    "waktu_pembuatan": "Februari 2026",
}

Act = Callable[[StepPage], None]
View = tuple[str, int, UUID, Act | None]


def _draw(stage: Stage, view: View, folder: Path, end: str) -> None:
    """Draw one view, as many pictures as it is long."""
    name, step, record_id, act = view
    page = stage.open_step(record_id, step)
    if act is not None:
        act(page)
        stage.settle()
    stage.keep_long(folder, name, end)


def _softfiles(page: StepPage) -> None:
    if isinstance(page, StepProcessPage):
        page.softfiles.open(page.case.softfiles[0].id)
        page.intake.take([Path("Rekaman/yang hilang.mp4")])


def _evidence(page: StepPage) -> None:
    if isinstance(page, StepReviewPage):
        samples = (resource("self-test", name) for name in ("photo.heic", "signed.pdf"))
        page.decision_evidence.ui.dropArea.offer(list(samples))
        page.evidence.ui.typeCheck.setChecked(True)


def _declining(page: StepPage) -> None:
    if isinstance(page, StepReviewPage):
        page.desk.ui.declineButton.click()


def _event(page: StepPage) -> None:
    if isinstance(page, StepArchivePage):
        page.ui.addEventButton.click()


def _determination(page: StepPage) -> None:
    if isinstance(page, StepArchivePage):
        page.determination.ui.addButton.click()
        page.determination.ui.grantedRadio.click()


def _views(samples: SampleSteps) -> tuple[View, ...]:
    """Carry records to every main state of the three steps."""
    answered = samples.record()
    sent = samples.send(answered)
    samples.take(answered, samples.reviewed(sent, _CORRECTED, "Disetujui dengan beberapa koreksi."))
    moved_on = samples.record("Rekaman yang sudah berubah")
    again = samples.send(moved_on)
    samples.take(moved_on, samples.reviewed(again, _CORRECTED, "Perbaiki.", approve=False))
    samples.services.records.save_field(moved_on, "judul", "Judul yang diubah petugas")
    out = samples.record("Informasi yang diusulkan dikecualikan", exempted=True)
    samples.send(out)
    proven = samples.record("Rekaman dengan bukti foto")
    samples.send(proven)
    filled = samples.approved("Rekaman yang menunggu segel")
    samples.filled(filled)
    offered = samples.approved("Rekaman yang diajukan")
    samples.services.archiving.offer(offered)
    exempted = samples.sealed("Peta objek vital", exempted=True)
    return (
        ("langkah5", 5, samples.record(exempted=True), _softfiles),
        ("langkah6-terhalang", 6, samples.services.records.create().id, None),
        ("langkah6-siap", 6, samples.record(), None),
        ("langkah6-dikirim", 6, out, None),
        ("langkah6-bukti", 6, proven, _evidence),
        ("langkah6-dijawab", 6, answered, _declining),
        ("langkah6-berubah", 6, moved_on, None),
        ("langkah6-disetujui", 6, samples.approved(), None),
        ("langkah7-diajukan", 7, offered, None),
        ("langkah7-diisi", 7, filled, None),
        ("langkah7-disegel", 7, samples.sealed("Rekaman terbuka"), _event),
        ("langkah7-penetapan", 7, exempted, _determination),
    )


def _draw_dialogs(stage: Stage, samples: SampleSteps, folder: Path, end: str) -> None:
    """Draw what the three steps ask in windows of their own."""
    case = samples.send(samples.record("Rekaman dengan dua putaran")).case
    [latest] = case.rounds
    tools = stage.open_step(case.record.id, 6).tools
    dialogs: dict[str, QDialog] = {
        "asal-softfile": ProvenanceDialog(stage.area, latest, samples.today),
        "bandingkan": RoundComparison(stage.area, tools, case),
        "koreksi-kertas": TypedCorrectionDialog(stage.area, ("Judul Informasi", "Ringkasan Isi Informasi")),
        "jadikan-terbuka": OpenUpDialog(stage.area, "Uji konsekuensi tidak terpenuhi.", OPEN_CATEGORIES),
        "kembalikan": ReasonsDialog(stage.area),
        "berkas-sama": DuplicateDialog(stage.area, "Data kecamatan.xlsx", "Data kecamatan"),
    }
    for name, dialog in dialogs.items():
        dialog.show()
        stage.settle()
        dialog.grab().save(str(folder / f"{name}-{end}"))
        dialog.close()


def draw(folder: Path, look: str) -> None:
    """Draw all views at this process's scale."""
    dressed(look)
    with tempfile.TemporaryDirectory() as scratch:
        wiring, services = sample_workspace(Path(scratch))
        stage = Stage(services, Path(scratch))
        samples = SampleSteps(services, Path(scratch))
        views = _views(samples)
        for screen in SCREENS:
            stage.show_on(screen)
            for view in views:
                _draw(stage, view, folder, ending(look, screen))
        _draw_dialogs(stage, samples, folder, ending(look))
        stage.leave()
        services.session.vault.close()
        wiring.close()


if __name__ == "__main__":
    run("tools.screenshots_steps", draw, *sys.argv[1:4])
