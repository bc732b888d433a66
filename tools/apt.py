"""Installs Debian packages where this user may, without ever asking for a password."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys


def may_install() -> bool:
    """Tell whether apt-get is here and this user is root or may use sudo without a password."""
    return sys.platform.startswith("linux") and shutil.which("apt-get") is not None and _prefix() is not None


def install(packages: list[str]) -> bool:
    """Install the packages without extras; False when this user may not or apt-get fails."""
    prefix = _prefix()
    if prefix is None or not may_install():
        return False
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    print("Memasang paket sistem: " + " ".join(packages), flush=True)
    if _run([*command, "install", "-y", "--no-install-recommends", *packages]):
        return True
    return _run([*command, "update"]) and _run(
        [*command, "install", "-y", "--no-install-recommends", *packages]
    )


def command_for(packages: list[str]) -> str:
    """Return the line a person types to install the packages."""
    return "sudo apt-get install " + " ".join(packages)


def _prefix() -> list[str] | None:
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _run(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def _run(command: list[str]) -> bool:
    quiet = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if quiet.returncode != 0 and "apt-get" in command:
        print(quiet.stderr.strip(), file=sys.stderr)
    return quiet.returncode == 0
