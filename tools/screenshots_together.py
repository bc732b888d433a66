"""Draws the collective submission in its main states into PNG files, to be looked at.

    python -m tools.screenshots_together FOLDER [light|dark|contrast] [SCALE]

Without a scale it draws at 100 and 150 %.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ppid_desktop.documents.sample_review import review_by_hand
from tools.sample_steps import LEAD, SampleSteps, never, no_progress, sample_workspace
from tools.stage import SCREENS, Stage, dressed, ending, run


class Story:
    """One submission of three records, one of them exempted, on its way out and back."""

    def __init__(self, samples: SampleSteps, stage: Stage, folder: Path) -> None:
        self._samples = samples
        self._stage = stage
        self._folder = folder
        self._page = stage.surface.lists.together
        titles = ("Profil wilayah administrasi 2025", "Rekapitulasi batas desa")
        self._records = [samples.record(title) for title in titles]
        self._records.append(samples.record("Titik koordinat objek vital", exempted=True))
        samples.services.records.create("Bagian Pemerintahan Contoh", "Rekaman yang baru dimulai")

    def views(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Return the states in their order."""
        return (
            ("kosong", self._page.show_list),
            ("memilih", lambda: self._page.send(self._records)),
            ("formulir", self._to_the_form),
            ("dikirim", self._send),
            ("berkas-kembali", self._come_back),
            ("keputusan", self._decide),
            ("langkah6", lambda: self._stage.surface.open_case(self._records[0], 6)),
        )

    def _to_the_form(self) -> None:
        bar = self._page.sending.ui.scroll.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)

    def _send(self) -> None:
        services = self._samples.services
        sending = replace(services.together.proposed(), folder=self._folder / "keluar")
        if not services.submissions.all():
            services.together.send(self._records, sending, no_progress, never)
        self._page.show_list()

    def _come_back(self) -> None:
        back = self._folder / "kembali"
        if not back.exists():
            back.mkdir()
            for draft in sorted((self._folder / "keluar").rglob("Konsep KL-*.docx"))[:2]:
                now = self._samples.services.session.clock.now()
                review_by_hand(draft, back / draft.name, {"judul": "Judul baru"}, "", True, LEAD, now)
            (back / "foto lembar keputusan.jpg").write_bytes(b"\xff\xd8\xff\xe0")
            (back / "surat pengantar.txt").write_text("Terlampir.", "utf-8")
        self._page.receive([back])

    def _decide(self) -> None:
        [view] = self._samples.services.submissions.all()
        self._page.decide(view, [self._folder / "kembali" / "foto lembar keputusan.jpg"])


def draw(folder: Path, look: str) -> None:
    """Draw all states at this process's scale."""
    dressed(look)
    for screen in SCREENS:
        with tempfile.TemporaryDirectory() as scratch:
            wiring, services = sample_workspace(Path(scratch))
            samples, stage = SampleSteps(services, Path(scratch)), Stage(services, Path(scratch))
            stage.show_on(screen)
            stage.surface.lists.ui.tabs.setCurrentIndex(2)
            for name, act in Story(samples, stage, Path(scratch)).views():
                act()
                stage.keep(folder, name, ending(look, screen))
            stage.leave()
            services.session.vault.close()
            wiring.close()


if __name__ == "__main__":
    run("tools.screenshots_together", draw, *sys.argv[1:4])
