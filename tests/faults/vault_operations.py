"""Operations on the vault itself: backups, restoring, moving, passwords, checks, upgrades, commands."""

import shutil
from contextlib import redirect_stderr, redirect_stdout, suppress
from io import StringIO
from pathlib import Path

from ppid_desktop import bootstrap
from ppid_desktop.__main__ import main
from ppid_desktop.domain.backups import Backup, Retirement, Rotation, WayIn
from ppid_desktop.domain.checkpoints import Checkpoint
from ppid_desktop.domain.errors import MachineFault, WrongPassword
from ppid_desktop.domain.roles import Role
from ppid_desktop.runtime import atomic_file
from ppid_desktop.services.purging import purge_removed
from ppid_desktop.storage import retirement, schema
from tests.faults.office import COLLEAGUE, NEW_PASSWORD, Office
from tests.faults.older_workspaces import put_older_in_place
from tests.faults.operation import Operation, Run
from tests.services.conftest import LOGIN, PASSWORD, never, silent

# Where the program ends once a backup is whole, it lies there before the workspace knows of it.
# What was read back counts as checked once that is noted at the place, too.
_MAY_LACK = (
    "row setting text/cadangan_diperiksa",
    "row setting text/cadangan_lama_tetap",  # told where the fault met the rotation
)
_TOLD_FIRST = ("entry backup_failed ", "row setting text/cadangan_gagal", "backup utuh")
# The keys took it, and the commit was refused.
_RECOVERED = ("entry password_set ", "row setting text/kunci_pemulihan_dipakai")
# The backup is made before the workspace is marked, or closed.
_MADE_FIRST = (*_TOLD_FIRST, *_MAY_LACK, "entry backup_made ", "row setting text/cadangan_terakhir")


def place(office: Office) -> Path:
    return office.grounds.base / "cadangan"


def _make_place(office: Office) -> None:
    place(office).mkdir()


def choose_place(office: Office) -> None:
    office.services.backups.choose_place(place(office))


def _back_up(office: Office) -> None:
    office.services.backups.make(silent, never)


def with_backup(office: Office) -> None:
    """Have a place with one backup; the copy that a trial works in has it at another path."""
    _make_place(office)
    office.login()
    choose_place(office)
    _back_up(office)
    office.log_out()


def _with_old_backups(office: Office) -> None:
    """Have three backups of different months, of which the next rotation keeps one."""
    _make_place(office)
    office.clock.move(days=-95)
    for _ in range(3):
        office.clock.move(days=31)
        office.login()
        choose_place(office)
        office.services.backups.save_rotation(Rotation(9, 9, 9))
        _back_up(office)
        office.services.backups.save_rotation(Rotation(1, 1, 1))
        office.log_out()


def _new_pc(office: Office) -> None:
    """Have a backup, and a PC that knows nothing of its workspace."""
    with_backup(office)
    shutil.rmtree(office.grounds.workspace)
    shutil.rmtree(office.grounds.profile)


def _newest(office: Office) -> Backup:
    return office.wiring.restoring.named(place(office), "")


def _restore_with(way: WayIn | None = None) -> Run:
    def restore(office: Office) -> None:
        target = office.grounds.workspace
        office.wiring.restoring.suitable(target, place(office))
        chosen = way or WayIn(recovery_key=office.word("recovery key"))
        office.wiring.restoring.restore(place(office), _newest(office), target, chosen, silent, never)

    return restore


def _where_missing(run: Run) -> Run:
    """Return what logs in where the workspace is there although it was told to have failed."""

    def again(office: Office) -> None:
        if (office.grounds.workspace / "keys.json").exists():
            office.login()
        else:
            run(office)

    return again


_BY_PASSWORD, _BY_SHEET = _restore_with(WayIn(LOGIN, PASSWORD)), _restore_with()


def _read_backup(office: Office) -> None:
    session = office.wiring.restoring.read(place(office), _newest(office), LOGIN, PASSWORD)
    try:
        services = office.wiring.services_for(session)
        services.softfiles.open(office.at("attached"), office.at("softfile"))
        session.vault.copies.release_all()
    finally:
        session.vault.close()


def _check_backups(office: Office) -> None:
    office.wiring.restoring.check(place(office), WayIn(LOGIN, PASSWORD), silent, never)


def _restored_beside(office: Office) -> None:
    """Have this workspace be one that was restored, and beside it the one it replaces."""
    replaced, workspace = office.grounds.outside / "lama", office.grounds.workspace
    atomic_file.make_folder(replaced)
    atomic_file.write_bytes(replaced / "keys.json", (workspace / "keys.json").read_bytes())
    retirement.note_replaced(workspace, replaced, LOGIN, "2026-11-26T21-04-05")


def _leave_replaced(office: Office) -> None:
    """Mark the workspace that this one, restored at this PC from its backup, takes the place of."""
    office.wiring.sessions.clear_up(office.session, never)


def _left(office: Office) -> None:
    """Have another workspace, restored from this one's backup, be the one in use."""
    left = Retirement(office.clock.now(), LOGIN, "2026-11-26T21-04-05", restored=True)
    retirement.write(office.grounds.workspace, left)


def _damaged(office: Office) -> None:
    """Have a backup, and the softfile's content damaged since."""
    with_backup(office)
    for path in (office.grounds.workspace / "files").glob("??/??/*"):
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)


def _find_damage(office: Office) -> None:
    choose_place(office)
    assert not office.services.verifying.run(silent, never).intact


def _check_all(office: Office) -> None:
    office.services.backups.check_all(silent, never)


def _repair(office: Office) -> None:
    assert all(one.backup for one in office.services.backups.repair(silent, never))


def _retired(office: Office) -> None:
    _make_place(office)
    office.login()
    choose_place(office)
    office.services.backups.move_out(silent, never)
    office.log_out()


def _recover(office: Office) -> None:
    key = office.word("recovery key")
    office.enter(office.wiring.sessions.recover(office.grounds.workspace, key, LOGIN, NEW_PASSWORD))


def _wrong_password(office: Office) -> None:
    with suppress(WrongPassword):
        office.login(COLLEAGUE, "bukan sandinya sama sekali")


def _unlock(password: str) -> Run:
    """Return what types a password at the locked window."""

    def unlock(office: Office) -> None:
        with suppress(WrongPassword):
            office.wiring.sessions.unlock_again(office.session, password)

    return unlock


def _renew_recovery(office: Office) -> None:
    office.services.accounts.renew_recovery()


def _confirm_recovery(office: Office) -> None:
    groups = office.services.accounts.pending_recovery().split("-")
    assert office.services.accounts.confirm_recovery(groups)


def _compare_checkpoint(office: Office) -> None:
    entry = office.services.log.entries(3, 1)[0]
    office.services.log.compare(Checkpoint(entry.number, entry.mac[:16]), silent, never)


def _command(*words: str) -> Run:
    """Return what runs a command as the task scheduler does; `@` stands for the trial's folder."""

    def run(office: Office) -> None:
        bootstrap.Wiring = lambda: office.wiring  # type: ignore[assignment, misc]
        written = [word.replace("@", str(office.grounds.base)) for word in words]
        told = StringIO()
        with redirect_stdout(StringIO()), redirect_stderr(told):
            code = main([*written, "--password-file", str(office.sources / "sandi.txt")])
        if code:
            raise MachineFault(told.getvalue(), "", "")

    return run


def _upgrade_from(number: int) -> Operation:
    """Return the upgrade: all are made by the same calls, so those between the ends share them out."""
    version, ends = f"{number:04}", (1, int(schema.HEAD) - 1)
    return Operation(
        f"upgrade from {version}",
        lambda office: office.login(),
        before=lambda office: put_older_in_place(office, version),
        opens=True,
        records=("sealed",),
        thinned=None if number in ends else (number % _SHARED_OUT, _SHARED_OUT),
    )


def _removed_long_ago(office: Office) -> None:
    office.login()
    office.services.softfiles.remove(office.at("attached"), office.at("softfile"))
    office.log_out()
    office.clock.move(days=32)
    office.login()
    office.log_out()
    office.clock.move(days=-32)


def _purge(office: Office) -> int:
    office.clock.move(days=34)
    return purge_removed(office.session, never)


_BY_COMMAND = _command("restore", "--from", "@/cadangan", "--into", "@/ruang-kerja", "--account", LOGIN)

_SHARED_OUT = 4  # each upgrade between the oldest and the newest tries each fourth call
_WORKSPACE = ("--workspace", "@/ruang-kerja", "--account", LOGIN)

VAULT_OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "make a backup", _back_up, _make_place, choose_place, told_first=_TOLD_FIRST, may_lack=_MAY_LACK
    ),
    Operation(
        "make the next backup",
        _back_up,
        with_backup,
        choose_place,
        told_first=_TOLD_FIRST,
        may_lack=_MAY_LACK,
    ),
    Operation(
        "rotate backups",
        _back_up,
        _with_old_backups,
        choose_place,
        told_first=_TOLD_FIRST,
        may_lack=_MAY_LACK,
    ),
    Operation("choose a place for backups", choose_place, _make_place),
    Operation("check all backups", _check_all, with_backup, choose_place),
    Operation("restore", _BY_PASSWORD, _new_pc, again=_where_missing(_BY_PASSWORD), opens=True),
    Operation("restore with the sheet", _BY_SHEET, _new_pc, again=_where_missing(_BY_SHEET), opens=True),
    Operation("read a backup where it lies", _read_backup, with_backup, opens=True),
    Operation("check the backups of a place", _check_backups, with_backup, opens=True),
    Operation("leave what a restored one replaces", _leave_replaced, inside=_restored_beside),
    Operation("login to what was left", lambda office: office.login(), _left, opens=True),
    Operation(
        "put a softfile back",
        _repair,
        _damaged,
        _find_damage,
        mends=True,
        may_lack=("entry softfile_restored ",),  # a content found whole before is not put back again
    ),
    Operation(
        "move to another PC",
        lambda office: office.services.backups.move_out(silent, never),
        _make_place,
        choose_place,
        told_first=_MADE_FIRST,
        may_lack=_MAY_LACK,
    ),
    Operation("take back", lambda office: office.services.backups.take_back("Batal"), _retired),
    Operation("recover", _recover, opens=True, told_first=_RECOVERED),
    Operation("a wrong password", _wrong_password, opens=True),
    Operation("unlock the window", _unlock(PASSWORD), inside=_unlock("bukan sandinya sama sekali")),
    Operation("a wrong password at the locked window", _unlock("bukan sandinya sama sekali")),
    Operation("confirm the recovery sheet", _confirm_recovery, inside=_renew_recovery),
    Operation(
        "change roles",
        lambda office: office.services.accounts.set_roles(office.at("colleague"), [Role.ARSIPARIS]),
    ),
    Operation("verify all", lambda office: office.services.verifying.run(silent, never)),
    Operation(
        "check a portion", lambda office: office.services.fixity.check_portion(lambda _bytes: None, never)
    ),
    Operation("purge", _purge, _removed_long_ago),
    Operation("compare a checkpoint", _compare_checkpoint),
    Operation(
        "command backup",
        _command("backup", "--to", "@/cadangan", *_WORKSPACE),
        _make_place,
        opens=True,
        told_first=_MADE_FIRST,
    ),
    Operation("command restore", _BY_COMMAND, _new_pc, again=_where_missing(_BY_COMMAND), opens=True),
    Operation("command verify", _command("verify", *_WORKSPACE), opens=True),
    Operation(
        "command verify of backups",
        _command("verify", "--backup", "@/cadangan", "--account", LOGIN),
        with_backup,
        opens=True,
    ),
    *(_upgrade_from(number) for number in range(1, int(schema.HEAD))),
)
