"""`make test`: sets everything up and runs all tests without a screen; further words go to pytest."""

from __future__ import annotations

import os
import subprocess
import sys

from tools import setup_environment


def main(arguments: list[str]) -> int:
    """Return pytest's exit code."""
    python = setup_environment.python_for("dev", qt=True)
    workers = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "worksteal"]
    command = [python, "-m", "pytest", *workers, *arguments]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.run(command, cwd=setup_environment.ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
