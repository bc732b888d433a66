"""Saves bytes in memory as the file a person named, whole or not at all; for `TaskRunner.long`."""

from pathlib import Path

from ppid_desktop.domain.errors import DiskFull, TargetUnwritable
from ppid_desktop.runtime.disk_errors import is_full
from ppid_desktop.runtime.outbox import files_outbox


def save_bytes(target: Path, data: bytes, _report: object, _token: object) -> Path:
    """Write the file and return its path; DiskFull, TargetUnwritable."""
    try:
        with files_outbox().file(target) as file:
            file.write(data)
    except OSError as fault:
        raise (DiskFull if is_full(fault) else TargetUnwritable) from fault
    return target
