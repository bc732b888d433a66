"""Says over an entry's form that a change reaches other records, and holds it where that does harm."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ppid_desktop.domain.indonesian import listed
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.bars import BannerKind

if TYPE_CHECKING:
    from ppid_desktop.services.shared_entries import Sharing

Read = Callable[["Callable[[Sharing], None]"], None]
"""Asks off the GUI thread whom a change of the entry reaches, and hands on the answer."""


class SharedNotice(StepPart):
    """`held_changed` carries why nothing may be changed here now, or an empty string.

    Until the person chose, the form is read-only: nothing typed is lost by choosing the copy.
    """

    held_changed = Signal(str)
    copy_wanted = Signal()
    all_wanted = Signal()

    def __init__(
        self,
        banner: TwoActionBanner,
        served: Callable[[Case], int],
        read: Read,
        free: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """`free` says whether the page lets the entry be changed at all."""
        super().__init__(parent)
        self._banner = banner
        self._served = served
        self._read = read
        self._free = free
        banner.first_requested.connect(self.copy_wanted)
        banner.second_requested.connect(self.all_wanted)

    def show_case(self, case: Case) -> None:
        """Say at once that the entry is shared, and ask with whom."""
        served = self._served(case)
        if served < 2:
            self._banner.hide()
            self.held_changed.emit("")
            return
        self._read(partial(self._show, served))

    def _show(self, served: int, sharing: "Sharing") -> None:
        harms = self._free() and bool(sharing.fixed or sharing.approved)
        if harms and sharing.fixed:
            text = self.tr(
                "Entri ini melayani {0} rekaman. {1} sedang diperiksa, sudah diterima arsiparis, atau "
                "ditutup, sehingga entri bersama ini hanya dapat dibaca."
            ).format(served, listed(sharing.fixed))
            self._banner.show_choice(BannerKind.INFO, text, self.tr("Salin untuk rekaman ini"))
        elif harms:
            text = self.tr(
                "Entri ini melayani {0} rekaman. Isi {1} sudah disetujui pimpinan PPID; bila entri ini "
                "diubah, persetujuan itu tidak mencakupnya lagi."
            ).format(served, listed(sharing.approved))
            self._banner.show_choice(
                BannerKind.WARNING, text, self.tr("Salin untuk rekaman ini"), self.tr("Ubah untuk semuanya")
            )
        else:
            text = self.tr("Entri ini melayani {0} rekaman; perubahan berlaku untuk semuanya.").format(served)
            self._banner.show_choice(BannerKind.INFO, text, "")
        self.held_changed.emit(text if harms else "")
