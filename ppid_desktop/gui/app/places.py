"""Where data and backups may lie, as the first run asks it."""

import os
from collections.abc import Callable
from pathlib import Path

from ppid_desktop.domain.errors import UnsuitablePlace
from ppid_desktop.domain.indonesian import size_text
from ppid_desktop.gui.shell.ports import PlaceOffer, PlaceVerdict
from ppid_desktop.runtime import place
from ppid_desktop.runtime.paths import UserFolders

_SYSTEM = "Windows" if os.name == "nt" else "komputer"


class PlaceScout:
    """Looks at folders; every call may take a while and runs in a worker."""

    def __init__(self, folders: UserFolders, suitable: Callable[[Path], None]) -> None:
        self._folders = folders
        self._suitable = suitable

    def offers(self) -> tuple[PlaceOffer, ...]:
        """Return the person's own place, the shared one where it takes data, and a second fixed disk."""
        offers = [
            PlaceOffer(
                "Hanya saya",
                f"Hanya akun {_SYSTEM} Anda yang dapat membuka folder ini.",
                self._folders.own_workspace,
            )
        ]
        if place.examine(self._folders.shared_workspace).writable:
            text = f"Setiap akun {_SYSTEM} di PC ini dapat memakai ruang kerja yang sama, bergantian."
            offers.append(PlaceOffer("Semua pengguna PC ini", text, self._folders.shared_workspace))
        for root in place.second_fixed_volumes(self._folders.own_workspace)[:1]:
            text = "Diska tetap lain pada PC ini; berguna bila diska sistem sering diganti."
            offers.append(PlaceOffer("Diska kedua", text, root / "PPID Desktop" / "ruang-kerja"))
        return tuple(offers)

    def check(self, folder: Path) -> PlaceVerdict:
        """Return whether a workspace may live in the folder."""
        try:
            self._suitable(folder)
        except UnsuitablePlace as refusal:
            return PlaceVerdict(folder, False, refusal.sentences())
        free = size_text(place.examine(folder).free_bytes)
        return PlaceVerdict(folder, True, f"Tempat ini dapat dipakai. Ruang kosong {free}.")

    def check_backup(self, folder: Path, workspace: Path) -> PlaceVerdict:
        """Return whether the folder takes data and lies on another device than the workspace."""
        found = place.examine(folder)
        if not found.writable:
            return PlaceVerdict(folder, False, "Folder ini tidak dapat ditulis. Pilih folder lain.")
        if found.device == place.examine(workspace).device:
            text = "Folder ini berada pada diska yang sama dengan data. Pilih diska atau perangkat lain."
            return PlaceVerdict(folder, False, text)
        return PlaceVerdict(folder, True, "Folder cadangan dapat dipakai.")
