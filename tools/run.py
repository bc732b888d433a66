"""`make run`: sets everything up and starts the program, or its demonstration where there is no screen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ppid_desktop.runtime import display
from tools import setup_environment

ROOT = setup_environment.ROOT


def main(arguments: list[str]) -> int:
    """Start the program; return its exit code."""
    python = setup_environment.python_for("runtime", qt=True)
    if arguments or display.is_available():
        return _start(python, arguments)
    return _demonstrate(python)


def _start(python: str, arguments: list[str]) -> int:
    return subprocess.run([python, "-m", "ppid_desktop", *arguments], cwd=ROOT, check=False).returncode


def _demonstrate(python: str) -> int:
    target = unused(ROOT / "demo-hasil")
    print(
        "Komputer ini tidak memiliki layar, sehingga jendela PPID Desktop tidak dapat dibuka.\n"
        f"Sebagai gantinya dijalankan peragaan ketujuh langkah; hasilnya disimpan di folder {target.name}.",
        flush=True,
    )
    code = _start(python, ["demo", "--out", str(target)])
    if code == 0:
        print(f"Peragaan selesai. Hasilnya dapat dilihat di {target}.")
    return code


def unused(folder: Path) -> Path:
    """Return `folder`, or the same name with the first free number: no earlier result is overwritten."""
    number, candidate = 1, folder
    while candidate.exists():
        number += 1
        candidate = folder.with_name(f"{folder.name}-{number}")
    return candidate


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
