"""Finds out whether a window can be shown here, before Qt would abort trying."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

_LOCAL_DISPLAY = re.compile(r"^(?:unix)?:(\d+)(?:\.\d+)?$")
_REMOTE_DISPLAY = re.compile(r"^(?P<host>[\w.-]+):(?P<number>\d+)(?:\.\d+)?$")


def is_available(environ: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a screen answers: always on Windows and macOS, else X11 or Wayland."""
    if not sys.platform.startswith("linux"):
        return True
    if environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc")):
        return True  # the person asked for a window without a screen
    return _wayland_answers(environ) or _x11_answers(environ.get("DISPLAY", ""))


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name, folder = environ.get("WAYLAND_DISPLAY", ""), environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _answers_unix(str(Path(folder) / name))


def _x11_answers(display: str) -> bool:
    local = _LOCAL_DISPLAY.match(display)
    if local:
        path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - the fixed meeting point of X11
        return _answers_unix(path) or _answers_unix("\0" + path)
    remote = _REMOTE_DISPLAY.match(display)
    return remote is not None and _answers_tcp(remote["host"], 6000 + int(remote["number"]))


def _answers_unix(address: str) -> bool:
    import socket  # where the system always has a screen, the first paint does not wait for it

    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(2)
            connection.connect(address)
    except OSError:
        return False
    return True


def _answers_tcp(host: str, port: int) -> bool:
    import socket

    try:
        socket.create_connection((host, port), timeout=2).close()
    except OSError:
        return False
    return True
