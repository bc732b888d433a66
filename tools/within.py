"""Runs Python in the environment of the developers, made first when needed: `-m tools.within -m ruff check`."""

from __future__ import annotations

import subprocess
import sys

from tools import setup_environment


def main(arguments: list[str]) -> int:
    """Return the exit code of that Python, or 2 when the set-up failed."""
    try:
        python = setup_environment.ensure("dev")
    except setup_environment.SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 2
    return subprocess.run([str(python), *arguments], cwd=setup_environment.ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
