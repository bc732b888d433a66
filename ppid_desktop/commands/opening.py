"""Opens a workspace for a headless command: where it lies, who asks, the password never on the command line."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from ppid_desktop.commands.console import Console
from ppid_desktop.domain.errors import NotFound, UserMistake
from ppid_desktop.services.session import Session, Sessions

_LONGEST_PASSWORD_FILE = 4096  # bytes; anything longer is not a password


class Opener(Protocol):
    """Gives commands the session they work in."""

    def opened(
        self, options: argparse.Namespace, console: Console
    ) -> "contextmanager[Session]":  # pragma: no cover
        """Open the workspace the options name."""
