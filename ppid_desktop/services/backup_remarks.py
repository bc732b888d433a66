"""What Beranda says of the backups: calmly while a good one lies on another device and is not too old."""

from collections.abc import Iterator
from datetime import datetime

from ppid_desktop.domain.backups import EVERY, BackupHealth, uncleared_told, undeleted_told
from ppid_desktop.domain.indonesian import ended, moment_text
from ppid_desktop.domain.lists import DataConcern, DataRemark
from ppid_desktop.services.backups import health_in
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session

_LATE = 2 * EVERY


def backup_remarks(session: Session, unit: Unit) -> Iterator[DataRemark]:
    """Give one remark per thing to know; where all is well, when the last was made and the next is due."""
    health, now = health_in(unit), session.clock.now()
    wrong = tuple(_wrong(health, now))
    for text in wrong:
        yield DataRemark(DataConcern.BACKUP, text)
    if health.last is not None and not wrong:
        text = f"Cadangan terakhir {moment_text(health.last)}; berikutnya {moment_text(health.last + EVERY)}."
        yield DataRemark(DataConcern.BACKUP, text, pressing=False)


def _wrong(health: BackupHealth, now: datetime) -> Iterator[str]:
    """Say what is wrong with the backups."""
    last = (
        f"Cadangan terakhir yang baik: {moment_text(health.last)}." if health.last else "Belum ada cadangan."
    )
    if not health.place:
        yield f"{last} Pilihlah tempatnya pada perangkat lain, misalnya diska USB atau folder jaringan."
    elif health.failed is not None:
        yield f"Cadangan pada {moment_text(health.failed)} tidak selesai. {ended(health.reason)} {last}"
    elif health.last is None:
        yield "Belum ada cadangan. Yang pertama dibuat selagi Anda bekerja."
    elif now - health.last > _LATE:
        yield f"{last} Yang berikutnya sudah lewat waktunya."
    if health.last is not None and not health.elsewhere:
        yield (
            "Cadangan terakhir terletak pada diska yang sama dengan ruang kerja dan hilang bersamanya bila "
            "diska itu rusak. Pilihlah tempat pada perangkat lain."
        )
    if health.last is not None and health.held:
        yield (
            "Ada softfile yang tidak dapat dibaca pada cadangan terakhir karena sedang dipakai program lain. "
            "Cadangan diulangi selagi Anda bekerja."
        )
    elif health.last is not None and not health.complete:
        yield (
            "Cadangan terakhir tidak memuat softfile yang rusak atau hilang di ruang kerja. Periksa keutuhan "
            "data pada Log."
        )
    yield from filter(None, (uncleared_told(health.uncleared), undeleted_told(health.undeleted)))
