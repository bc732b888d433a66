"""Tells of files that a person saved beside working copies, and takes them into the record."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.case.step_process.softfile_intake import SoftfileIntake
from ppid_desktop.gui.case.step_process.working_copy_watch import WorkingCopyWatch
from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.bars import BannerKind

_MOST_NAMES = 5


class BesideBanner(TwoActionBanner):
    """Hidden where nothing lies there; what became a softfile is deleted there by the next look."""

    def __init__(
        self, watch: WorkingCopyWatch, intake: SoftfileIntake, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._watch, self._intake = watch, intake
        self._may = False
        self.first_requested.connect(self._on_take)
        intake.case_stored.connect(self._on_stored)

    def allow(self, may_add: bool) -> None:
        """Offer to take them in, or only tell of them."""
        self._may = may_add
        self.show_files()

    def show_files(self) -> None:
        """Show what lies beside the copies now."""
        files = self._watch.beside
        if not files:
            self.hide()
            return
        text = self.tr(
            "{0} berkas disimpan di samping salinan kerja dan belum masuk ruang kerja: {1}. Isinya belum "
            "terlindungi. Tambahkan sebagai softfile, atau pindahkan ke tempat yang aman. Folder: {2}"
        ).format(len(files), _names(files), "; ".join(sorted({str(path.parent) for path in files})))
        take = self.tr("Tambahkan sebagai softfile") if self._may else ""
        self.show_choice(BannerKind.WARNING, text, take)

    def _on_stored(self) -> None:
        if self._watch.beside:
            self._watch.look_anew()

    def _on_take(self) -> None:
        self._intake.take(self._watch.beside)


def _names(files: tuple[Path, ...]) -> str:
    more = len(files) - _MOST_NAMES
    names = ", ".join(path.name for path in files[:_MOST_NAMES])
    return f"{names}, dan {more} lainnya" if more > 0 else names
