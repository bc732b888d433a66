"""Whether a workspace may live in a folder, and why not, in words the person can act on."""

from pathlib import Path

from ppid_desktop.domain.errors import UnsuitablePlace
from ppid_desktop.runtime import atomic_file, workspace_lock
from ppid_desktop.runtime.place import Medium, Place
from ppid_desktop.storage import staging

_PASSING = (staging.PREFIX, atomic_file.TEMPORARY)  # how names of what is cleared away at the next try begin
_OURS = frozenset({workspace_lock.LOCK_NAME, workspace_lock.HOLDER_NAME, "logs"})


def check(place: Place, undone: str = "Ruang kerja belum dibuat.") -> None:
    """Raise UnsuitablePlace for network, synchronised, unwritable or occupied folders.

    `undone` says what did not happen.
    """
    if place.medium is Medium.NETWORK:
        raise UnsuitablePlace(
            "Folder ini terletak di jaringan.",
            "Basis data dapat rusak di sana karena penguncian berkas di jaringan tidak dapat diandalkan.",
            "Pilih folder pada diska PC ini; cadangan boleh disimpan di jaringan.",
        )
    if place.synced_by:
        raise UnsuitablePlace(
            f"Folder ini disinkronkan oleh {place.synced_by}.",
            "Sinkronisasi dapat mengganti sebagian berkas ruang kerja sehingga datanya rusak.",
            "Pilih folder yang tidak disinkronkan.",
        )
    if place.medium is Medium.OPTICAL or not place.writable:
        raise UnsuitablePlace(
            "Folder ini tidak dapat ditulis.", undone, "Pilih folder lain atau minta izin menulisnya."
        )
    if not place.is_empty and not _holds_only_ours(place.folder):
        raise UnsuitablePlace("Folder ini sudah berisi berkas lain.", undone, "Pilih folder kosong.")


def _holds_only_ours(folder: Path) -> bool:
    """Return whether only lock and log of this program lie there, or a creation that broke off."""
    try:
        names = {one.name for one in folder.iterdir() if not one.name.startswith(_PASSING)}
    except OSError:
        return False
    return names <= _OURS | {path.name for path in staging.unfinished(folder)}
