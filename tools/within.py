"""Runs Python in the environment of the developers, made first when needed: `-m tools.within -m ruff`."""

from __future__ import annotations

import subprocess
import sys

from tools import setup_environment


def main(arguments: list[str]) -> int:
    """Return the exit code of that Python."""
    python = setup_environment.python_for("dev")
    return subprocess.run([python, *arguments], cwd=setup_environment.ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
