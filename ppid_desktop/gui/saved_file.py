"""Saves bytes in memory as the file a person named, whole or not at all; for `TaskRunner.long`."""

import errno
from pathlib import Path

from ppid_desktop.domain.errors import DiskFull, TargetUnwritable
from ppid_desktop.runtime.atomic_file import write_bytes


def save_bytes(target: Path, data: bytes, _report: object, _token: object) -> Path:
    """Write the file and return its path; DiskFull, TargetUnwritable."""
    try:
        write_bytes(target, data)
    except OSError as fault:
        raise (DiskFull if fault.errno == errno.ENOSPC else TargetUnwritable) from fault
    return target
