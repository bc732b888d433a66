"""Saves bytes in memory as the file a person named, whole or not at all; for `TaskRunner.long`."""

from pathlib import Path

from ppid_desktop.domain.errors import DiskFull, TargetInWorkspace, TargetUnwritable
from ppid_desktop.runtime.disk_errors import InsideWorkspace, is_full
from ppid_desktop.runtime.outbox import files_outbox


def save_bytes(target: Path, data: bytes, _report: object, _token: object) -> Path:
    """Write the file and return its path; DiskFull, TargetUnwritable, TargetInWorkspace."""
    try:
        with files_outbox().file(target) as file:
            file.write(data)
    except InsideWorkspace as refusal:
        raise TargetInWorkspace from refusal
    except OSError as fault:
        raise (DiskFull if is_full(fault) else TargetUnwritable) from fault
    return target
