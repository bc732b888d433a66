"""Draws Pekerjaan and the case page with sample data into PNG files, to be looked at.

    python -m tools.screenshots_case FOLDER [light|dark|contrast] [SCALE]

Without a scale it draws at 100 and 150 %.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Coordination
from ppid_desktop.gui.case.sharing import ReuseDialog
from ppid_desktop.gui.case.step_coordinate.coordinate_page import COLUMNS as COORDINATION_COLUMNS
from ppid_desktop.gui.case.step_equipment.template_dialog import TemplateDialog
from ppid_desktop.gui.work.new_list_dialog import NewListDialog
from tools.sample_case import UNITS, SampleCases
from tools.stage import SCREENS, Stage, dressed, ending, run


class _Album(Stage):
    """The lists and the record's page in their states."""

    def __init__(self, samples: SampleCases) -> None:
        super().__init__(samples.services, samples.folder)
        self.samples = samples

    def records(self) -> None:
        """Show the records in work."""
        self.surface.lists.ui.tabs.setCurrentIndex(0)

    def inventory(self) -> None:
        """Show the daftar identifikasi."""
        self.surface.lists.ui.tabs.setCurrentIndex(1)

    def empty_step(self) -> None:
        """Show an empty record after *Lanjut*."""
        self.open_step(self.samples.empty, 1)
        self.page().ui.footer.ui.nextButton.click()

    def step(self, number: int) -> Callable[[], None]:
        """Return what shows a step of the record under way."""

        def show() -> None:
            self.open_step(self.samples.full, number)

        return show

    def opened(self, number: int) -> Callable[[], None]:
        """Return what shows a step with its first entry open."""

        def show() -> None:
            cards = self.open_step(self.samples.full, number).findChildren(QWidget, "toggleButton")
            for card in cards[:1]:
                card.setProperty("checked", True)

        return show

    def scrolled(self, show: Callable[[], None]) -> Callable[[], None]:
        """Return what shows the lower end of a page."""

        def scroll() -> None:
            show()
            self.settle()
            bar = self.page().ui.formArea.verticalScrollBar()
            bar.setValue(bar.maximum())

        return scroll

    def cancelled(self) -> None:
        """Show a record that was called off."""
        self.open_step(self.samples.cancelled, 1)

    def draw_dialogs(self, folder: Path, end: str) -> None:
        """Draw the dialogs of these surfaces."""
        services = self.samples.services
        taken = services.entries.reusable(Owner.COORDINATION, self.samples.empty)
        coordinations = [one for one in taken if isinstance(one, Coordination)]
        text = "Catatan yang dipilih juga melayani rekaman ini. Perubahannya berlaku bersama."
        dialogs = {
            "pakai-lagi": ReuseDialog(
                self.area, "Pakai lagi catatan koordinasi", text, COORDINATION_COLUMNS, coordinations
            ),
            "templat": TemplateDialog(self.area, services.entries.template()),
            "daftar-baru": NewListDialog(self.area, UNITS, "2026"),
        }
        for name, dialog in dialogs.items():
            dialog.show()
            self.settle()
            dialog.grab().save(str(folder / f"{name}-{end}"))
            dialog.close()

    def views(self) -> dict[str, Callable[[], None]]:
        """Return every view by its name."""
        return {
            "pekerjaan": self.records,
            "daftar": self.inventory,
            "langkah1-kosong": self.empty_step,
            "langkah1": self.step(1),
            "langkah1-bawah": self.scrolled(self.step(1)),
            "langkah2": self.opened(2),
            "langkah3": self.opened(3),
            "langkah3-bawah": self.scrolled(self.opened(3)),
            "langkah4": self.opened(4),
            "langkah4-bawah": self.scrolled(self.opened(4)),
            "dibatalkan": self.cancelled,
        }


def draw(folder: Path, look: str) -> None:
    """Draw all views at this process's scale."""
    dressed(look)
    with tempfile.TemporaryDirectory() as scratch:
        samples = SampleCases(Path(scratch) / "ruang-kerja")
        album = _Album(samples)
        for screen in SCREENS:
            album.show_on(screen)
            for name, show in album.views().items():
                show()
                album.keep(folder, name, ending(look, screen))
            album.surface.show_lists()
            album.settle()
        album.draw_dialogs(folder, ending(look))
        album.leave()
        samples.close()


if __name__ == "__main__":
    run("tools.screenshots_case", draw, *sys.argv[1:4])
