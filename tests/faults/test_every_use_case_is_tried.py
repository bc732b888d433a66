"""No use case that writes can be forgotten by the fault trials: each has an operation, or says why not."""

import inspect
from functools import cache

from ppid_desktop.commands.command_line import program_parser
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.services.practice import Practice
from ppid_desktop.services.restoring import Restoring
from ppid_desktop.services.session import Sessions
from ppid_desktop.storage import schema
from tests.faults.operations import OPERATIONS
from tests.faults.used import used_by
from tests.services.test_role_table import TABLE

SAME_CODE = {
    "archiving.cancel_old": "one line that calls what `records.cancel` calls, for another role",
    "archiving.begin_old_version": "one line that calls what `records.begin_version` calls",
    "archiving.give_up_old_version": "one line that calls what `records.give_up_version` calls",
    "backups.make_if_due": "`backups.make`, pausing between its calls",
    "settings.store_codes": "`settings.import_codes` calls it with what it read",
    "sessions.login_to_practice": "`sessions.login` with a password of its own",
    "sessions.holding": "takes the folder as `sessions.create` does, for the practice workspace",
}
"""Use cases that run the code of another one, which is tried."""

ONLY_READ = {
    "accounts.accounts",
    "accounts.pending_recovery",
    "backups.disabled_since",
    "backups.look_at",
    "backups.present",
    "backups.repairable",
    "evidence.open",
    "fixity.damaged",
    "log_export.file_name",
    "papers.file_name",
    "papers.recovery_sheet",
    "papers.shown",
    "returns.sort",
    "settings.read_codes",
    "sessions.is_practice",
    "sessions.logins",
    "restoring.backups",
    "restoring.free_folder",
    "restoring.logins",
    "restoring.named",
}
"""What belongs to a use case of change and itself only reads, or looks for what it would need."""

WRITE_WHILE_READING = {
    "records.open_at",  # where somebody is
    "editing.rest",  # edited work goes into the vault
    "editing.rescue_all",
    "editing.beside",  # deletes plain copies of what the vault holds
    "archiving.refresh_index",
}
"""What every role may do and what changes files all the same."""

INVENTED_DATA = {
    "practice.open": "made by use cases that are tried; broken off between them: test_practice",
    "practice.reset": "throws that workspace away and makes it anew; broken off: test_practice",
}
READING = (UseCase.READ, UseCase.SEARCH, UseCase.READ_LOG)
COMMANDS_NOT_TRIED = {
    "demo": "makes a workspace of invented data in a new folder by use cases that are tried",
    "inspect-review": "logs in and out, and prints what it read",
    "self-test": "opens no workspace",
}


@cache
def tried() -> frozenset[str]:
    return frozenset(pair for one in OPERATIONS for pair in used_by(one.run))


def writing() -> set[str]:
    """Return the use cases of the services and of the ways in and out that change something."""
    found = {name for name, (use_case, _) in TABLE.items() if use_case not in READING}
    for part, kind in (("sessions", Sessions), ("restoring", Restoring), ("practice", Practice)):
        methods = inspect.getmembers(kind, inspect.isfunction)
        found |= {f"{part}.{name}" for name, _ in methods if not name.startswith("_")}
    return found - ONLY_READ | WRITE_WHILE_READING


def test_every_use_case_that_writes_is_interrupted_at_every_call() -> None:
    untried = writing() - tried()
    assert untried == set(SAME_CODE) | set(INVENTED_DATA)


def test_no_exception_names_what_is_not_there() -> None:
    known = set(TABLE) | writing() | ONLY_READ
    assert not {*SAME_CODE, *ONLY_READ, *WRITE_WHILE_READING, *INVENTED_DATA} - known
    assert {TABLE[name][0] in READING for name in WRITE_WHILE_READING} == {True}


def test_every_command_is_tried() -> None:
    [commands] = [one for one in program_parser()._actions if one.dest == "command"]
    named = {one.name.split()[1] for one in OPERATIONS if one.name.startswith("command ")}
    assert set(commands.choices or ()) == named | set(COMMANDS_NOT_TRIED)


def test_an_upgrade_is_tried_from_every_older_schema() -> None:
    wanted = {f"upgrade from {number:04}" for number in range(1, int(schema.HEAD))}
    assert wanted <= {one.name for one in OPERATIONS}


def test_no_two_operations_bear_one_name() -> None:
    assert len({one.name for one in OPERATIONS}) == len(OPERATIONS)
