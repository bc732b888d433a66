"""The project's own files, as the checks of this folder look at them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "ppid_desktop"
FORMS = PACKAGE / "gui" / "forms"


def modules(*folders: str) -> list[Path]:
    """Return the hand-written modules below the folders, without compiled forms."""
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in found if FORMS not in path.parents and "__pycache__" not in path.parts]


@cache
def tree(module: Path) -> ast.Module:
    """Return the parsed module."""
    return ast.parse(module.read_text("utf-8"), filename=str(module))


def name(path: Path) -> str:
    """Return the path as the project writes it."""
    return path.relative_to(ROOT).as_posix()


@cache
def committed_files() -> tuple[Path, ...]:
    """Return every file git knows, as far as it is still there."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]  # the checkout may be another user's
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode("utf-8")
    return tuple(path for entry in listed.split("\0") if entry and (path := ROOT / entry).is_file())


def committed_texts() -> Iterator[tuple[Path, str]]:
    """Yield every committed text file with its content."""
    for path in committed_files():
        content = path.read_bytes()
        if b"\0" not in content[:8192]:
            yield path, content.decode("utf-8", "replace")
