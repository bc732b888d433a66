"""Where the running program of a workspace can be reached; looked up at every start, so it loads nothing."""

import os
from pathlib import Path

from ppid_desktop.runtime.looking import resolved

_FOLDER = "soket"


def endpoint_of(state_folder: Path, workspace: Path) -> Path:
    """Return where the running program of `workspace` writes its address and secret."""
    from hashlib import sha256

    name = sha256(os.path.normcase(resolved(workspace)).encode("utf-8", "surrogatepass")).hexdigest()[:24]
    return state_folder / _FOLDER / f"{name}.json"


def any_endpoint(state_folder: Path) -> bool:
    """Tell whether any program may be running, without looking for a certain workspace."""
    folder = state_folder / _FOLDER
    return folder.is_dir() and any(folder.iterdir())
