"""Checks a frozen bundle before it is packed: `python tools/check_bundle.py dist/ppid-desktop --max-mb 130`.

Pure standard library, so that it also runs where only the bundle is, not the project's environment.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

PROGRAMS = ("ppid-desktop", "ppid-desktop-console")
NEEDED = (
    "ppid_desktop/_resources/fonts/LiberationSans-Regular.ttf",
    "ppid_desktop/_resources/styles/app.qss",
    "ppid_desktop/_resources/sop/pemotda-2023.toml",
    "ppid_desktop/storage/migrations/env.py",
)
NEEDED_PATTERNS = {
    "the screenless Qt platform": r"plugins/platforms/(lib)?qoffscreen",
    "a Qt platform with windows": r"plugins/platforms/(lib)?q(windows|xcb)",
    "the SVG icon engine": r"plugins/iconengines/(lib)?qsvgicon",
    "SQLCipher": r"sqlcipher3/.*\.(pyd|so)",
    "PDFium": r"pypdfium2_raw/.*pdfium",
    "python-docx's template": r"docx/templates/default\.docx",
}
FORBIDDEN = {
    "Qt Quick": r"Qt6?Quick",
    "software OpenGL": r"opengl32sw",
    "translations of Qt": r"/translations/",
    "tests": r"(^|/)tests?/",
    "developers' tools": r"(^|/)(pytest|mypy|hypothesis|ruff|PyInstaller)/",
    "a workspace": r"(ppid\.db|keys\.json)$",
}


def problems(bundle: Path, max_mb: int) -> list[str]:
    """Return what is wrong with the bundle, one sentence each."""
    files = [path for path in bundle.rglob("*") if path.is_file()]
    names = [path.relative_to(bundle).as_posix() for path in files]
    inside = "\n".join(names)
    found = [f"{name} is missing" for name in PROGRAMS if not _program(bundle, name)]
    found += [f"{name} is missing" for name in NEEDED if not any(one.endswith(name) for one in names)]
    found += [
        f"{what} is missing" for what, pattern in NEEDED_PATTERNS.items() if not re.search(pattern, inside)
    ]
    for what, pattern in FORBIDDEN.items():
        match = next((name for name in names if re.search(pattern, name)), "")
        if match:
            found.append(f"{what} should not be there: {match}")
    size = sum(path.stat().st_size for path in files if not path.is_symlink()) / 1_000_000
    if size > max_mb:
        found.append(f"{size:.0f} MB are more than {max_mb} MB")
    return found


def _program(bundle: Path, name: str) -> bool:
    return any((bundle / f"{name}{suffix}").is_file() for suffix in ("", ".exe"))


def main(arguments: list[str]) -> int:
    """Print the problems and the size; return 1 when there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--max-mb", type=int, default=200)
    options = parser.parse_args(arguments)
    found = problems(options.bundle, options.max_mb)
    for problem in found:
        print(problem, file=sys.stderr)
    if not found:
        print(f"{options.bundle}: whole")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
