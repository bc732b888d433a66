"""`make bench`: runs the scripts in benchmarks/, each in a process of its own, and says which failed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main(names: list[str]) -> int:
    """Run the named scripts, or all; return 1 when one of them fails."""
    chosen = names or _scripts()
    failed = [name for name in chosen if not _succeeds(name)]
    print("Failed: " + ", ".join(failed) if failed else f"{len(chosen)} benchmarks finished.")
    return 1 if failed else 0


def _scripts() -> list[str]:
    """Return the modules that can be run; the others are what they share."""
    modules = sorted((ROOT / "benchmarks").glob("*.py"))
    return [path.stem for path in modules if 'if __name__ == "__main__":' in path.read_text("utf-8")]


def _succeeds(name: str) -> bool:
    print(f"== {name}", flush=True)
    return subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
