"""Waiting after failed logins; the counters lie in `attempts.json` beside the keys and survive a restart.

The file carries no MAC: whoever can write it can also copy the whole workspace, and then only Argon2id and
the password's own strength protect it. The waiting is against guessing at the login page.
"""

import json
import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ppid_desktop.domain.errors import TooManyAttempts
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.strict_json import StrictObject, read_object

FILE_NAME = "attempts.json"
FREE_ATTEMPTS = 3
LONGEST_WAIT = 300
_FIRST_WAIT = 5
_MAXIMUM_BYTES = 1 << 20
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Failures:
    count: int
    latest: datetime


def wait_after(failures: int) -> int:
    """Return the seconds to wait after so many failures in a row: 0, 0, 0, 5, 10, 20 ... at most 300."""
    if failures <= FREE_ATTEMPTS:
        return 0
    return min(_FIRST_WAIT << min(failures - FREE_ATTEMPTS - 1, 10), LONGEST_WAIT)


class LoginGuard:
    """Counts failures per subject (an account id or "recovery")."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        """`now` gives an aware moment."""
        self._path = folder / FILE_NAME
        self._now = now
        self._failures = self._read()

    def seconds_left(self, subject: str) -> int:
        """Return how long `subject` must still wait, 0 when it may try."""
        failures = self._failures.get(subject)
        if failures is None:
            return 0
        self._follow_clock_set_back(subject, failures)
        until = self._failures[subject].latest + timedelta(seconds=wait_after(failures.count))
        return max(0, math.ceil((until - self._now()).total_seconds()))

    def check(self, subject: str) -> None:
        """Raise TooManyAttempts while `subject` must wait."""
        seconds = self.seconds_left(subject)
        if seconds:
            raise TooManyAttempts(seconds)

    def failed(self, subject: str) -> None:
        """Count one failure, on the disk before the answer is given."""
        before = self._failures.get(subject)
        self._failures[subject] = _Failures((before.count if before else 0) + 1, self._now())
        self._write()

    def succeeded(self, subject: str) -> None:
        """Forget the failures of `subject`."""
        if self._failures.pop(subject, None) is not None:
            self._write()

    def _follow_clock_set_back(self, subject: str, failures: _Failures) -> None:
        """Count the wait from now when the PC's clock was set back, so that it never exceeds its limit."""
        if failures.latest > self._now():
            self._failures[subject] = _Failures(failures.count, self._now())
            self._write()

    def _read(self) -> dict[str, _Failures]:
        """Return the counters; a damaged file counts as none, as a deleted one does."""
        try:
            document = read_object(self._path, _MAXIMUM_BYTES)
            return {subject: _parsed(document.object(subject)) for subject in document.names()}
        except (OSError, ValueError):
            return {}

    def _write(self) -> None:
        """Store the counters; where the disk refuses they still hold until the program ends."""
        document = {
            subject: {"failures": one.count, "latest": one.latest.isoformat()}
            for subject, one in self._failures.items()
        }
        try:
            atomic_file.write_text(self._path, json.dumps(document, indent=1) + "\n")
        except OSError as error:
            _LOG.warning("attempts.json could not be written (errno %s)", error.errno)


def _parsed(fields: StrictObject) -> _Failures:
    return _Failures(max(0, min(fields.number("failures"), 1000)), fields.moment("latest"))
