"""Tells of files that a person saved beside working copies, and takes them into the record."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.softfiles import Softfile
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
        self.first_requested.connect(self._on_first)
        self.second_requested.connect(self._take)
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
        known = self._known() if self._may else ()
        if not known:
            self.show_choice(BannerKind.WARNING, text, take)
            return
        again = self.tr(
            "Sudah ada softfile bernama {0}: simpan sebagai versi berikutnya, atau tambahkan sebagai "
            "softfile tersendiri."
        ).format(_names(known))
        version = self.tr("Simpan sebagai versi berikutnya")
        self.show_choice(BannerKind.WARNING, f"{text} {again}", version, take)

    def _known(self) -> tuple[Path, ...]:
        """Return the files saved again of which a softfile was made before that has no other work waiting."""
        found = ((path, self._intake.became(path)) for path in self._watch.beside)
        return tuple(path for path, one in found if one and not self._waits(one))

    def _waits(self, one: Softfile) -> bool:
        return one.unsaved is not None or self._watch.is_changed(one.id)

    def _on_stored(self) -> None:
        if self._watch.beside:
            self._watch.look_anew()

    def _on_first(self) -> None:
        known = self._known()
        if known:
            self._intake.go_on(known)
        else:
            self._take()

    def _take(self) -> None:
        self._intake.take(self._watch.beside)


def _names(files: tuple[Path, ...]) -> str:
    more = len(files) - _MOST_NAMES
    names = ", ".join(path.name for path in files[:_MOST_NAMES])
    return f"{names}, dan {more} lainnya" if more > 0 else names
