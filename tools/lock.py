"""`make lock`: writes the exact versions and hashes of everything in `requirements/*.in`, for all systems.

`--upgrade` takes the newest allowed versions; without it, versions already locked are kept.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "requirements"
_OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
]


def main(arguments: list[str]) -> int:
    """Lock every input; return the exit code of the first one that fails."""
    for source in sorted(FOLDER.glob("*.in"), key=lambda path: path.name != "runtime.in"):
        target = source.with_suffix(".txt")
        command = [sys.executable, "-m", "uv", "pip", "compile", *_OPTIONS, *arguments]
        constraint = [] if source.name == "runtime.in" else ["-c", str(FOLDER / "runtime.txt")]
        answer = subprocess.run(
            [*command, *constraint, str(source), "-o", str(target)], cwd=ROOT, check=False
        )
        if answer.returncode != 0:
            return answer.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
