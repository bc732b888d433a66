"""How the backups stand, in sentences."""

from datetime import datetime
from typing import TYPE_CHECKING

from ppid_desktop.domain.backups import (
    EVERY,
    BackupHealth,
    BackupState,
    uncleared_told,
    undeleted_told,
)
from ppid_desktop.domain.indonesian import ended, moment_text, number_text

if TYPE_CHECKING:
    from ppid_desktop.services.backup_ports import Checked


def health_text(health: BackupHealth) -> str:
    """Return when the last good backup was made and where it lies."""
    if health.last is None:
        return "Belum ada cadangan."
    where = "pada perangkat lain" if health.elsewhere else "pada diska yang sama dengan ruang kerja"
    lacking = "" if health.complete else " Softfile yang rusak di ruang kerja tidak termuat."
    if health.held:
        lacking = " Softfile yang sedang dipakai program lain belum termuat."
    return f"Cadangan terakhir: {moment_text(health.last)}, {where}.{lacking}"


def next_text(health: BackupHealth, now: datetime) -> str:
    """Return when the next one is due, what stopped the last attempt, and what is old and stays all the same.

    A paragraph for each.
    """
    if not health.place:
        return "Cadangan dibuat setelah tempatnya dipilih."
    parts = []
    if health.failed is not None:
        parts.append(f"Percobaan pada {moment_text(health.failed)} tidak selesai. {ended(health.reason)}")
    if health.last is None or health.due(now):
        parts.append("Yang berikutnya dibuat selagi program terbuka, paling lambat satu jam lagi.")
    else:
        parts.append(f"Yang berikutnya mulai {moment_text(health.last + EVERY)}.")
    told = (" ".join(parts), uncleared_told(health.uncleared), undeleted_told(health.undeleted))
    return "\n\n".join(filter(None, told))


def checked_text(found: "Checked") -> str:
    """Return what reading all backups of the place gave."""
    if not found:
        return "Belum ada cadangan di tempat ini. Pilih Cadangkan sekarang."
    if damaged := len(damaged_among(found)):
        return (
            f"{number_text(damaged)} dari {number_text(len(found))} cadangan rusak. Pilih cadangan itu dalam "
            "daftar untuk membaca sebabnya, lalu buat cadangan baru."
        )
    return f"{number_text(len(found))} cadangan dibaca seluruhnya; tidak ada yang rusak."


def damaged_among(found: "Checked") -> tuple[str, ...]:
    """Return the names of those that cannot be restored."""
    bad = (BackupState.DAMAGED, BackupState.UNREADABLE)
    return tuple(name for name, check in found if check.state in bad)
