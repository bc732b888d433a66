"""The demonstration's lead: reviews the draft in LibreOffice when it is installed, else by direct XML."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_TIMEOUT = 180

ReviewByHand = Callable[[Path, Path, Mapping[str, str], str, bool, str, datetime], None]


@dataclass(frozen=True)
class Review:
    """What the lead does to a draft: new texts and remarks by field, a note, a box."""

    fields: Mapping[str, str]
    comments: Mapping[str, str]
    note: str
    approve: bool


class Lead:
    """Reviews drafts the best way this machine offers, and says which."""

    def __init__(self, script: Path, by_hand: ReviewByHand, now: datetime) -> None:
        self._script = script
        self._by_hand = by_hand
        self._now = now
        self.way = "LibreOffice" if office_with_python() else "XML langsung"

    def review(self, draft: Path, target: Path, what: Review) -> str:
        """Write the reviewed draft to the target; return how it was made."""
        found = office_with_python()
        if found and self._in_office(*found, draft, target, what):
            return "LibreOffice"
        self._by_hand(draft, target, what.fields, what.note, what.approve, "Pimpinan PPID", self._now)
        return "XML langsung"

    def _in_office(self, soffice: str, python: str, draft: Path, target: Path, what: Review) -> bool:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            order = {
                "soffice": soffice,
                "draft": str(draft.resolve()),
                "out": str(target.resolve()),
                "profile": profile,
                "approve": what.approve,
                "fields": dict(what.fields),
                "comments": dict(what.comments),
                "note": what.note,
            }
            done = subprocess.run(  # noqa: S603 - our own script, under the office's own Python
                [python, str(self._script)],
                input=json.dumps(order),
                capture_output=True,
                text=True,
                timeout=_TIMEOUT,
                check=False,
            )
        return done.returncode == 0 and target.exists()


def office_with_python() -> tuple[str, str] | None:
    """Return LibreOffice and a Python that can speak to it, or None."""
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if soffice is None:
        return None
    beside = Path(soffice).resolve().parent
    names = ("python.exe", "python") if sys.platform == "win32" else ("python",)
    candidates = [*(beside / name for name in names), Path("/usr/bin/python3")]
    python = next((one for one in candidates if one.exists() and _speaks_uno(one)), None)
    return (soffice, str(python)) if python else None


def _speaks_uno(python: Path) -> bool:
    asked = subprocess.run(  # noqa: S603 - asks a Python on this machine whether it has the module
        [str(python), "-c", "import uno"], capture_output=True, check=False, timeout=30
    )
    return asked.returncode == 0
