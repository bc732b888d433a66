"""Prints the program's version, from the only place that holds it: `ppid_desktop/__init__.py`."""

import ast
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "ppid_desktop" / "__init__.py"


def version() -> str:
    """Return the version as released, e.g. "0.1.0", without importing the program."""
    for node in ast.parse(PACKAGE.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    raise LookupError(PACKAGE)


if __name__ == "__main__":
    sys.stdout.write(version() + "\n")
