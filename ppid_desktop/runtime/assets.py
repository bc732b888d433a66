"""Finds the program's own data files, in the source tree, an installed wheel and a frozen bundle alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resources() -> Path:
    """Return the folder of resources: beside the modules when packed, else at the top of the source tree."""
    packed = _PACKAGE / "_resources"
    return packed if packed.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of one resource, e.g. `resource("sop", "a.toml")`; FileNotFoundError if absent."""
    path = resources().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path
