"""Tells a full disk, which the person can make room on, and our own refusal from every other one."""

import errno

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FULL_WINERRORS = frozenset({39, 112})  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL


class InsideWorkspace(OSError):
    """What leaves the program must not lie, readable, in a workspace, let alone in the place of its files."""


def is_full(error: OSError) -> bool:
    """Return whether the volume, or the person's share of it, has no room left."""
    return error.errno in _FULL or getattr(error, "winerror", None) in _FULL_WINERRORS
