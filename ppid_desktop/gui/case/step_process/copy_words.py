"""What is said about a softfile's work that is no version yet, and where it may go, decided without Qt."""

from ppid_desktop.domain.flow import accepted, status
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.domain.locks import softfile_locked
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.domain.terms import RecordStatus


def offered_text(softfile: Softfile, *, changed: bool, base: str = "") -> str:
    """Return the question whether a changed copy, else rescued work, becomes the next version.

    `base` is the SHA-256 of what the copy was made from. Work that does not go on from the current version
    would put older content over it, which the question says.
    """
    current = softfile.current
    number = current.number + 1
    if softfile.overtaken(base if changed else None):
        waiting = softfile.unsaved if not changed else None
        what = (
            f"Hasil sunting dari {moment_text(waiting.taken_at)}" if waiting else "Salinan kerja yang berubah"
        )
        return (
            f"{what} dibuat sebelum versi {current.number} ({moment_text(current.added_at)}) ada, sehingga "
            f"perubahan pada versi {current.number} tidak termuat di dalamnya. Tetap simpan sebagai versi "
            f"{number}?"
        )
    if changed:
        return f"Salinan kerja berubah. Simpan hasilnya sebagai versi {number}?"
    taken = moment_text(softfile.unsaved.taken_at) if softfile.unsaved else ""
    return f"Ada hasil sunting yang belum disimpan dari {taken}. Simpan sebagai versi {number}?"


def aside_text(case: Case, softfile: Softfile, *, changed: bool) -> str:
    """Return why a changed copy, or rescued work, cannot become a version now, and what can be done."""
    why, then = _why(case, softfile)
    if changed:
        return (
            f"Salinan kerja berubah, tetapi {why}, sehingga hasilnya belum dapat menjadi versi. Amankan "
            f"hasilnya di dalam program. {then}"
        )
    taken = moment_text(softfile.unsaved.taken_at) if softfile.unsaved else ""
    return f"Hasil sunting dari {taken} disimpan tersendiri dan belum menjadi versi, karena {why}. {then}"


def _why(case: Case, softfile: Softfile) -> tuple[str, str]:
    now = status(case)
    if softfile.removed_at is not None:
        return "softfile ini sudah dihapus dari rekaman", "Simpan salinannya di tempat lain, atau buang."
    if now is RecordStatus.DIARSIPKAN:
        return (
            "rekaman sudah diarsipkan",
            "Arsip yang disegel tidak berubah; hasil itu dapat dijadikan versi setelah versi baru rekaman "
            "dimulai pada langkah 7.",
        )
    if now is RecordStatus.DIBATALKAN:
        return "rekaman sudah dibatalkan", "Simpan salinannya di tempat lain bila masih diperlukan."
    if accepted(case):
        return (
            "rekaman sudah diterima arsiparis",
            "Buang bila tidak dipakai; untuk menjadikannya versi, mintalah arsiparis mengembalikan rekaman.",
        )
    if softfile_locked(case, softfile.id):
        return (
            "softfile ini sedang diperiksa pimpinan PPID",
            "Setelah konsep kembali atau ditarik, hasil itu dapat dijadikan versi.",
        )
    return (
        "akun Anda tidak dapat mengubah softfile ini",
        "Petugas yang memutuskan menyimpan atau membuangnya.",
    )
