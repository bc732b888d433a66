"""The command line: no arguments start the window, a word runs a headless command (DESIGN section 5)."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ppid_desktop.commands.command_line import program_parser
from ppid_desktop.commands.console import Console, Exit, exit_for, own_console
from ppid_desktop.domain.errors import DiskFull, DiskRefused, PpidError
from ppid_desktop.runtime import memory_pictures

if TYPE_CHECKING:
    from pathlib import Path

    from ppid_desktop.bootstrap import Wiring
    from ppid_desktop.services.restoring import Restoring
    from ppid_desktop.services.session import Session

_NO_DISPLAY = (
    "Komputer ini tidak memiliki layar, sehingga jendela PPID Desktop tidak dapat dibuka.\n"
    "Untuk melihat hasil kerjanya jalankan: python -m ppid_desktop demo --out FOLDER"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks; return the exit code. Nothing heavy is imported before it is needed."""
    memory_pictures.forbid()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["review-worker"]:
        return _review_worker()
    if words[:1] == ["evidence-worker"]:
        return _evidence_worker()
    if words[:1] == ["inspect-review"] and _has_registry(words):
        return _inspect_by_registry(words[1:])
    if not words:  # the usual start; describing every command would be time the first paint waits for
        return _window(None)
    options = program_parser().parse_args(words)
    if options.command is None:
        return _window(options.workspace, practice=options.practice)
    console = own_console()
    try:
        return _COMMANDS[options.command](options, console)
    except PpidError as error:
        console.explain(error, as_json=getattr(options, "json", False))
        return exit_for(error)
    except OSError as refusal:  # that nothing nearer had words for
        console.explain(_disk_fault(refusal), as_json=getattr(options, "json", False))
        return Exit.FAILED


def _disk_fault(refusal: OSError) -> PpidError:
    from ppid_desktop.runtime.disk_errors import is_full

    return DiskFull() if is_full(refusal) else DiskRefused()


def _window(workspace: "Path | None", *, practice: bool = False) -> int:
    from ppid_desktop.runtime import display

    if not display.is_available():
        own_console().complain(_NO_DISPLAY)
        return Exit.NO_DISPLAY
    from ppid_desktop.bootstrap import Wiring

    wiring = Wiring()
    wanted = wiring.practice_folder if practice else workspace or wiring.usual_workspace
    if wiring.raise_other_window(wanted):
        return Exit.OK
    from ppid_desktop.gui.app.application import Start, run

    with wiring.watched():
        return run(wiring, Start(workspace, practice))


def _review_worker() -> int:
    from ppid_desktop.documents.review.worker_loop import run_worker

    return run_worker()


def _evidence_worker() -> int:
    from ppid_desktop.documents.evidence.worker_loop import run_worker

    return run_worker()


def _has_registry(words: Sequence[str]) -> bool:
    return any(word.split("=")[0] == "--registry" for word in words)


def _inspect_by_registry(words: Sequence[str]) -> int:
    from ppid_desktop.documents.review.command import inspect_review

    own_console()
    return inspect_review(words)


def _demo(options: argparse.Namespace, console: Console) -> int:
    from ppid_desktop.bootstrap import Wiring
    from ppid_desktop.commands.demo import as_json, run_demo
    from ppid_desktop.runtime.looking import resolved

    wiring = Wiring()
    try:
        say = (lambda _text: None) if options.json else console.say
        result = run_demo(wiring.demo_parts(), resolved(options.out), say, wiring.clock.today())
    finally:
        wiring.close()
    if options.json:
        console.say(as_json(result))
    return Exit.OK if result.intact else Exit.FAILED


def _verify(options: argparse.Namespace, console: Console) -> int:
    if options.backup is not None:
        from ppid_desktop.commands.backup import check

        return _at_backups(options, console, check)
    from ppid_desktop.commands.verify import verify

    def work(session: "Session", _wiring: "Wiring") -> int:
        return verify(session, console, options)

    json = ("--json",) if options.json else ()
    points = (word for one in options.checkpoint for word in ("--checkpoint", one))
    return _in_workspace(options, ("verify", *json, *points), console, work)


def _backup(options: argparse.Namespace, console: Console) -> int:
    from ppid_desktop.commands.backup import make, words

    def work(session: "Session", wiring: "Wiring") -> int:
        from ppid_desktop.services.backups import Backups

        return make(Backups(session, wiring.backup_store), console, options)

    return _in_workspace(options, words(options), console, work)


def _restore(options: argparse.Namespace, console: Console) -> int:
    from ppid_desktop.commands.backup import restore

    return _at_backups(options, console, restore)


def _at_backups(
    options: argparse.Namespace,
    console: Console,
    work: "Callable[[Restoring, argparse.Namespace, Console], int]",
) -> int:
    """Do what needs backups only: no workspace is opened and none is in the way."""
    from ppid_desktop.bootstrap import Wiring

    wiring = Wiring()
    try:
        return work(wiring.restoring, options, console)
    finally:
        wiring.close()


def _inspect(options: argparse.Namespace, console: Console) -> int:
    from ppid_desktop.commands.inspect_review import Inspected, inspect
    from ppid_desktop.runtime.looking import resolved

    wanted = Inspected(options.file, options.name, options.document_password_file)

    def work(session: "Session", wiring: "Wiring") -> int:
        return inspect(session, console, wanted, wiring.review_reader, wiring.evidence_worker.unlock)

    key = wanted.password_file
    more = ("--document-password-file", str(resolved(key))) if key else ()
    words = ("inspect-review", str(resolved(wanted.file)), "--name", wanted.name, *more)
    return _in_workspace(options, words, console, work)


def _in_workspace(
    options: argparse.Namespace,
    words: Sequence[str],
    console: Console,
    work: "Callable[[Session, Wiring], int]",
) -> int:
    """Have the window that holds the workspace do the work, or open the workspace and do it here."""
    from ppid_desktop.bootstrap import Wiring
    from ppid_desktop.commands.opening import opened
    from ppid_desktop.commands.remote import passed_on
    from ppid_desktop.runtime.looking import resolved

    wiring = Wiring()
    options.workspace = resolved(options.workspace or wiring.usual_workspace)
    passed = passed_on(wiring.endpoint(options.workspace), words, console)
    if passed is not None:
        return passed
    try:
        with opened(options, console, lambda: wiring.sessions) as session:
            return work(session, wiring)
    finally:
        wiring.close()


def _self_test(options: argparse.Namespace, console: Console) -> int:
    from ppid_desktop.bundle_checks import prepared
    from ppid_desktop.commands import self_test

    with prepared() as checks:
        return self_test.run(options, console, checks)


_COMMANDS: dict[str, Callable[[argparse.Namespace, Console], int]] = {
    "backup": _backup,
    "demo": _demo,
    "inspect-review": _inspect,
    "restore": _restore,
    "verify": _verify,
    "self-test": _self_test,
}


if __name__ == "__main__":
    sys.exit(main())
