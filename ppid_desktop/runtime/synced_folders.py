"""Recognises folders that OneDrive, Dropbox, Google Drive, Nextcloud and the like copy to other machines."""

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

_VARIABLES = {
    "OneDrive": "OneDrive",
    "OneDriveCommercial": "OneDrive",
    "OneDriveConsumer": "OneDrive",
}
_NAMES = (
    (re.compile(r"^onedrive( - .+)?$", re.IGNORECASE), "OneDrive"),
    (re.compile(r"^dropbox( \(.+\))?$", re.IGNORECASE), "Dropbox"),
    (
        re.compile(r"^(google ?drive|googledrive.*|my drive|drive saya|drivefs)$", re.IGNORECASE),
        "Google Drive",
    ),
    (re.compile(r"^(nextcloud|owncloud)\d*$", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"^(iclouddrive|icloud drive)$", re.IGNORECASE), "iCloud"),
    (re.compile(r"^(mega|megasync)$", re.IGNORECASE), "MEGA"),
    (re.compile(r"^(box|box sync)$", re.IGNORECASE), "Box"),
    (re.compile(r"^(pcloud ?drive|pcloud sync)$", re.IGNORECASE), "pCloud"),
    (re.compile(r"^(synologydrive|synology drive)$", re.IGNORECASE), "Synology Drive"),
)
_MARKERS = (
    (re.compile(r"^\.dropbox(\.cache)?$"), "Dropbox"),
    (re.compile(r"^\._?sync_[0-9a-f]+\.db$"), "Nextcloud"),
    (re.compile(r"^\.(nextcloud|owncloud)sync\.log$"), "Nextcloud"),
    (re.compile(r"^\.tmp\.drive(down|up)load$"), "Google Drive"),
    (re.compile(r"^\.stfolder$"), "Syncthing"),
    (re.compile(r"^\.megaignore$"), "MEGA"),
)
_CLOUD_REPARSE_TAG = 0x9000001A  # IO_REPARSE_TAG_CLOUD; bits 12-15 tell the product's variant
_CLOUD_REPARSE_MASK = 0xFFFF0FFF
_SYNC_ROOTS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\SyncRootManager"
_ENTRIES_LOOKED_AT = 500


def product_syncing(folder: Path, environ: Mapping[str, str] = os.environ) -> str:
    """Return the name of what synchronises `folder` (existing or not), or "" when nothing is known to."""
    absolute = Path(os.path.abspath(folder))  # noqa: PTH100 - must not follow links, the caller gives both
    for root, product in known_roots(environ):
        if absolute == root or root in absolute.parents:
            return product
    for path in (absolute, *absolute.parents):
        product = _by_name(path) or _by_attribute(path) or _by_marker(path)
        if product:
            return product
    return ""


def known_roots(environ: Mapping[str, str] = os.environ) -> Iterator[tuple[Path, str]]:
    """Yield the folders that the installed clients say they synchronise."""
    for variable, product in _VARIABLES.items():
        if environ.get(variable, "").strip():
            yield Path(environ[variable]), product
    yield from _dropbox_roots(environ)
    yield from _registered_roots()


def _dropbox_roots(environ: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    homes = [environ[name] for name in ("LOCALAPPDATA", "APPDATA") if environ.get(name)]
    notes = [Path(home, "Dropbox", "info.json") for home in homes]
    if environ.get("HOME"):
        notes.append(Path(environ["HOME"], ".dropbox", "info.json"))
    for note in notes:
        with suppress(OSError, ValueError, AttributeError, KeyError, TypeError):
            for account in json.loads(note.read_text("utf-8")).values():
                yield Path(account["path"]), "Dropbox"


def _by_name(path: Path) -> str:
    return next((product for pattern, product in _NAMES if pattern.match(path.name)), "")


def _by_attribute(path: Path) -> str:
    """Windows marks the folders of every client that shows cloud states in the Explorer."""
    with suppress(OSError):
        tag = getattr(path.lstat(), "st_reparse_tag", 0)
        if tag & _CLOUD_REPARSE_MASK == _CLOUD_REPARSE_TAG:
            return "penyimpanan awan"
    return ""


def _by_marker(path: Path) -> str:
    with suppress(OSError), os.scandir(path) as entries:
        for _, entry in zip(range(_ENTRIES_LOOKED_AT), entries, strict=False):
            if entry.name.startswith("."):
                for pattern, product in _MARKERS:
                    if pattern.match(entry.name):
                        return product
    return ""


def _registered_roots() -> Iterator[tuple[Path, str]]:
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _SYNC_ROOTS) as manager:
            for provider in _subkeys(manager):
                with suppress(OSError), winreg.OpenKey(manager, rf"{provider}\UserSyncRoots") as roots:
                    for number in range(winreg.QueryInfoKey(roots)[1]):
                        yield Path(str(winreg.EnumValue(roots, number)[1])), provider.split("!")[0]
    else:
        yield from ()


if sys.platform == "win32":
    import winreg

    def _subkeys(key: winreg.HKEYType) -> list[str]:
        return [winreg.EnumKey(key, number) for number in range(winreg.QueryInfoKey(key)[0])]
