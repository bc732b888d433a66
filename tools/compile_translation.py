"""Compiles our translation of Qt's own texts: `resources/i18n/qtbase_id.ts` into the `.qm` beside it.

    python -m tools.compile_translation [--check]

The result is committed, so that the program needs no compiler; `--check` tells whether it still agrees.
"""

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "i18n" / "qtbase_id.ts"
COMPILED = SOURCE.with_suffix(".qm")


def compiled() -> bytes:
    """Return what the compiler makes of the source."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "qtbase_id.qm")
        command = [str(_compiler()), "-silent", "-nounfinished", str(SOURCE), "-qm", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return target.read_bytes()


def _compiler() -> Path:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed.")
    return Path(spec.origin).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def main(arguments: list[str]) -> int:
    """Compile, or with `--check` compare; return 1 when they differ."""
    content = compiled()
    if "--check" in arguments:
        same = COMPILED.is_file() and COMPILED.read_bytes() == content
        print("resources/i18n/qtbase_id.qm " + ("agrees." if same else "is out of date."))
        return 0 if same else 1
    COMPILED.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
