"""Tells a full disk from every other refusal: the person can make room, and is told so."""

import errno

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FULL_WINERRORS = frozenset({39, 112})  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL


def is_full(error: OSError) -> bool:
    """Return whether the volume, or the person's share of it, has no room left."""
    return error.errno in _FULL or getattr(error, "winerror", None) in _FULL_WINERRORS
