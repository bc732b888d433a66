"""Looks at paths from outside: one too long, in a loop or another person's is as one that is not there.

`pathlib` raises for such paths, and a command or a settings file may name any.
"""

import os
from pathlib import Path


def exists(path: Path) -> bool:
    """Return whether anything lies there."""
    return os.path.exists(path)  # noqa: PTH110 - see the module


def is_file(path: Path) -> bool:
    """Return whether a file lies there."""
    return os.path.isfile(path)  # noqa: PTH113 - see the module


def is_folder(path: Path) -> bool:
    """Return whether a folder lies there."""
    return os.path.isdir(path)  # noqa: PTH112 - see the module


def resolved(path: Path) -> Path:
    """Return the whole path with links followed as far as they lead."""
    return Path(os.path.realpath(path))
