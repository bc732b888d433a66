"""The files of a dropped folder, without what office programs and systems leave beside them."""

import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

MOST_FILES = 500
_DEEPEST = 8
_NAME_SURROGATE = 0x20000000  # bit of a reparse tag on Windows: the name stands for another place (junction)
_LITTER = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})
_LITTER_STARTS = ("~$", ".~lock.", "._")


def files_in(offered: Iterable[Path]) -> tuple[tuple[Path, ...], bool]:
    """Return the files offered or inside the folders offered, each once, and whether there were too many.

    Links are not followed: a folder from outside may point anywhere.
    """
    found: dict[Path, None] = {}
    for path in _walk(sorted(offered), 0):
        if len(found) == MOST_FILES:
            return tuple(found), True
        found[path] = None
    return tuple(found), False


def _walk(paths: Iterable[Path], depth: int) -> Iterator[Path]:
    for path in paths:
        try:
            about = path.lstat()
            if stat.S_ISLNK(about.st_mode) or getattr(about, "st_reparse_tag", 0) & _NAME_SURROGATE:
                continue
            if stat.S_ISDIR(about.st_mode):
                yield from _walk(sorted(path.iterdir()), depth + 1) if depth < _DEEPEST else ()
            elif stat.S_ISREG(about.st_mode) and not _is_litter(path.name.casefold()):
                yield path
        except OSError:
            continue  # what cannot be looked into holds no file to sort


def _is_litter(name: str) -> bool:
    return name in _LITTER or name.startswith(_LITTER_STARTS)
