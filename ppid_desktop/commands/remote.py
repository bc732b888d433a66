"""Commands for a workspace that a window has open: passed over the local socket and run there."""

import argparse
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ppid_desktop.commands import backup, inspect_review, verify
from ppid_desktop.commands.command_line import describe_backup, describe_inspect_review, describe_verify
from ppid_desktop.commands.console import Console, Exit, exit_for
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.runtime.local_socket import NoAnswer, Reply, Request, ask
from ppid_desktop.services.backup_ports import BackupStore
from ppid_desktop.services.backups import Backups
from ppid_desktop.services.review_reading import ReviewReader, Unlock
from ppid_desktop.services.session import Session

RAISE = "raise-window"
"""What a second start of the window asks of the first."""

_BUSY = "Ruang kerja sedang dipakai."
_LOCKED = "Ruang kerja sedang dipakai dan jendelanya terkunci. Buka kuncinya, lalu ulangi."


@dataclass(frozen=True)
class Tools:
    """What the commands work with besides the session."""

    reader: ReviewReader
    unlock: Unlock
    backups: BackupStore


class RequestDesk:
    """Answers in the window's process, in a thread of the socket's."""

    def __init__(
        self, session: Callable[[], Session | None], raise_window: Callable[[], None], tools: Tools
    ) -> None:
        """`session` gives the unlocked session or None; `raise_window` must be safe to call from a thread."""
        self._session = session
        self._raise_window = raise_window
        self._tools = tools
        self._commands = {"verify": self._verify, "inspect-review": self._inspect, "backup": self._backup}

    def answer(self, request: Request) -> Reply:
        """Handle one request; unknown ones are refused."""
        if request.arguments == (RAISE,):
            self._raise_window()
            return Reply(Exit.OK)
        command = self._commands.get(request.arguments[0] if request.arguments else "")
        if command is None:
            return Reply(Exit.BUSY, errors=_BUSY)
        session = self._session()
        if session is None:
            return Reply(Exit.BUSY, errors=_LOCKED)
        return _captured(request, lambda console: command(session, console, request))

    def _verify(self, session: Session, console: Console, request: Request) -> int:
        options = _options(describe_verify, request)
        return verify.verify(session, console, options)

    def _inspect(self, session: Session, console: Console, request: Request) -> int:
        options = _options(describe_inspect_review, request)
        folder, key = Path(request.folder), options.document_password_file
        wanted = inspect_review.Inspected(folder / options.file, options.name, folder / key if key else None)
        return inspect_review.inspect(session, console, wanted, self._tools.reader, self._tools.unlock)

    def _backup(self, session: Session, console: Console, request: Request) -> int:
        options = _options(describe_backup, request)
        options.to = Path(request.folder) / options.to if options.to else None
        return backup.make(Backups(session, self._tools.backups), console, options)


def _options(describe: Callable[[argparse.ArgumentParser], None], request: Request) -> argparse.Namespace:
    parser = argparse.ArgumentParser(exit_on_error=False)
    describe(parser)
    return parser.parse_args(list(request.arguments[1:]))


def _captured(request: Request, work: Callable[[Console], int]) -> Reply:
    out, err = io.StringIO(), io.StringIO()
    console = Console(out, err)
    try:
        code = work(console)
    except PpidError as error:
        console.explain(error, as_json="--json" in request.arguments)
        code = exit_for(error)
    return Reply(int(code), out.getvalue(), err.getvalue())


def passed_on(endpoint: Path, arguments: Sequence[str], console: Console) -> int | None:
    """Have the window that has the workspace open run the command; None when no window answers."""
    try:
        reply = ask(endpoint, Request(tuple(arguments), str(Path.cwd())))
    except NoAnswer:
        return None
    if reply.output:
        console.say(reply.output.rstrip("\n"))
    if reply.errors:
        console.complain(reply.errors.rstrip("\n"))
    return reply.exit_code


def raise_other_window(endpoint: Path) -> bool:
    """Bring the window that has the workspace open to the front; False when there is none."""
    try:
        return ask(endpoint, Request((RAISE,)), timeout=10).exit_code == Exit.OK
    except NoAnswer:
        return False
