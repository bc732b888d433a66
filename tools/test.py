"""`make test`: sets everything up and runs all tests without a screen; further words go to pytest."""

from __future__ import annotations

import os
import subprocess
import sys

from tools import setup_environment, system_libraries


def main(arguments: list[str]) -> int:
    """Return pytest's exit code, or 2 when the set-up failed."""
    try:
        python = setup_environment.ensure("dev")
    except setup_environment.SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 2
    if not system_libraries.ensure():
        return 2
    workers = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "worksteal"]
    command = [str(python), "-m", "pytest", *workers, *arguments]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.run(command, cwd=setup_environment.ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
