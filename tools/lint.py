"""`make lint`: style, format, types, layers and forms; everything runs even after a failure."""

from __future__ import annotations

import subprocess
import sys

from tools import setup_environment

_CHECKS = {
    "style": ["-m", "ruff", "check", "."],
    "format": ["-m", "ruff", "format", "--check", "."],
    "types": ["-m", "mypy"],
    "layers": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
    "forms": ["-m", "tools.compile_forms", "--check"],
}


def main() -> int:
    """Return 1 when a check failed."""
    python = setup_environment.python_for("dev")
    failed = [name for name, check in _CHECKS.items() if not _passes(python, name, check)]
    print("Failed: " + ", ".join(failed) if failed else "All checks passed.")
    return 1 if failed else 0


def _passes(python: str, name: str, check: list[str]) -> bool:
    print(f"== {name}", flush=True)
    return subprocess.run([python, *check], cwd=setup_environment.ROOT, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
