"""The files of a dropped folder, without what office programs and systems leave beside them."""

import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_FILES = 500
_DEEPEST = 8
_NAME_SURROGATE = 0x20000000  # bit of a reparse tag on Windows: the name stands for another place (junction)
_LITTER = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})
_LITTER_STARTS = ("~$", ".~lock.", "._")


@dataclass(frozen=True)
class Found:
    """The files, each once; `unseen` could not be looked into or lie too deep."""

    files: tuple[Path, ...]
    too_many: bool
    unseen: tuple[Path, ...]


def files_in(offered: Iterable[Path]) -> Found:
    """Return the files offered or inside the folders offered.

    Links are not followed: a folder from outside may point anywhere.
    """
    found: dict[Path, None] = {}
    unseen: list[Path] = []
    for path in _walk(sorted(offered), 0, unseen):
        if len(found) == MOST_FILES:
            return Found(tuple(found), True, tuple(unseen))
        found[path] = None
    return Found(tuple(found), False, tuple(unseen))


def _walk(paths: Iterable[Path], depth: int, unseen: list[Path]) -> Iterator[Path]:
    for path in paths:
        try:
            about = path.lstat()
            if stat.S_ISLNK(about.st_mode) or getattr(about, "st_reparse_tag", 0) & _NAME_SURROGATE:
                continue
            if stat.S_ISDIR(about.st_mode) and depth == _DEEPEST:
                unseen.append(path)
            elif stat.S_ISDIR(about.st_mode):
                yield from _walk(sorted(path.iterdir()), depth + 1, unseen)
            elif stat.S_ISREG(about.st_mode) and not _is_litter(path.name.casefold()):
                yield path
        except (OSError, ValueError):  # no name of a file at all, as well
            unseen.append(path)


def _is_litter(name: str) -> bool:
    return name in _LITTER or name.startswith(_LITTER_STARTS)
