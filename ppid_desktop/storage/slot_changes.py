"""Key slots and rows change together, but lie in two files: what a crash left between them is put right here.

The row of an account decides whether its slot may stay. A replaced password or recovery key is noted in the
database before keys.json is written, so that the next opening knows whether the log lacks its entry. The
order is 4 in `runtime/atomic_file.py`.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from uuid import UUID

from sqlalchemy import and_, func, select

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import KeysChanged, MachineFault
from ppid_desktop.domain.office import RECOVERY_CONFIRMED, RECOVERY_USED
from ppid_desktop.domain.roles import Account
from ppid_desktop.storage import secrets_table, tables
from ppid_desktop.storage.key_file import KeyFile
from ppid_desktop.storage.keys import RECOVERY, slot_digest
from ppid_desktop.storage.transaction import Transaction
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault

PENDING_RECOVERY = "recovery_pending"
_CHANGE = "slot_change"
_MADE_UP_FOR = "dicatat kemudian: penyimpanan terputus sebelum sempat"
_TOLD_BY = tuple(one.code for one in (Action.PASSWORD_SET, Action.ACCOUNT_ADDED))


@dataclass(frozen=True)
class _Change:
    """What is about to change: a slot as it was, the log's last entry, the recovery key waiting till then.

    `by` is the id of the account that does it; a note that an earlier edition left names none. `recovered`:
    the recovery sheet opened the workspace for it.
    """

    subject: str
    before: str
    entries: int
    pending: str
    by: str = ""
    recovered: bool = False


def begin(
    vault: UnlockedVault, subject: str, by: Account, *, pending: str | None = None, recovered: bool = False
) -> None:
    """Note that a slot is about to change, and by whom; `pending` is the recovery key to be printed then.

    `recovered`: the recovery sheet opened the workspace.
    """
    with vault.database.write(None) as unit:
        unit.audit.leave_out()  # the change itself tells of it, or the next opening does
        waiting = secrets_table.kept(unit.tx, PENDING_RECOVERY).decode("ascii")
        change = _Change(
            subject, vault.keys.digest_of(subject), _entries(unit.tx), waiting, str(by.id), recovered
        )
        secrets_table.keep(unit.tx, _CHANGE, json.dumps(asdict(change)).encode("ascii"))
        if pending is not None:
            secrets_table.keep(unit.tx, PENDING_RECOVERY, pending.encode("ascii"))


def settle(vault: UnlockedVault) -> None:
    """Bring slots, rows and log together after an interruption; usually there is nothing to do.

    DiskFull, TargetUnwritable, WorkspaceDamaged; what is left undone is done the next time.
    """
    with vault.database.read() as unit:
        accounts = unit.office.accounts()
        noted = secrets_table.kept(unit.tx, _CHANGE)
    vault.keys.keep_slots(vault.unlocked, {one.id for one in accounts if not one.disabled})
    if noted:
        change = _Change(**json.loads(noted))
        now = vault.keys.digest_of(change.subject)
        by = next((one for one in accounts if str(one.id) == change.by), None)
        with vault.database.write(by) as writing:
            writing.audit.leave_out()  # where the log tells of it already
            _finish(writing, change, now)
            secrets_table.forget(writing.tx, _CHANGE)


def half_closed(vault: UnlockedVault) -> UUID | None:
    """Return the account whose slot was taken and whose row does not say so yet; MachineFault."""
    with vault.database.read() as unit:
        noted = secrets_table.kept(unit.tx, _CHANGE)
    change = _Change(**json.loads(noted)) if noted else None
    if change is None or change.subject == RECOVERY or not change.before:
        return None
    return None if vault.keys.digest_of(change.subject) else UUID(change.subject)


def take_back(vault: UnlockedVault, subject: str, before: KeyFile) -> KeysChanged | None:
    """Put the keys back after a failure; return what to tell instead where the new ones stand all the same.

    A disk that is full has no room for the old ones either.
    """
    with suppress(MachineFault):
        vault.keys.put_back(before)
    try:
        now = vault.keys.digest_of(subject)
        stands = now != slot_digest(before, subject) and _has_row(vault, subject)
    except MachineFault:
        return KeysChanged.uncertain()
    with suppress(MachineFault):  # the next opening finds what is left
        settle(vault)
    if not stands:
        return None
    return KeysChanged.recovery() if subject == RECOVERY else KeysChanged.password(closed=not now)


def _has_row(vault: UnlockedVault, subject: str) -> bool:
    """Return whether the account was there before: the slot of one that was not added opens nothing."""
    with vault.database.read() as unit:
        return subject in {RECOVERY, *(str(one.id) for one in unit.office.accounts())}


def _finish(unit: UnitOfWork, change: _Change, now: str) -> None:
    done, of_recovery = now != change.before, change.subject == RECOVERY
    if done and not _is_told(unit, change, now):
        if of_recovery:
            unit.office.save_text_setting(RECOVERY_CONFIRMED, "")
            unit.office.save_text_setting(RECOVERY_USED, "")
        elif not now:
            _disable(unit, UUID(change.subject))
        elif change.recovered:
            unit.office.save_text_setting(RECOVERY_USED, unit.tx.clock.now().isoformat())
        unit.audit.write(_note(unit, change, now))
    if of_recovery and not done:
        secrets_table.keep(unit.tx, PENDING_RECOVERY, change.pending.encode("ascii"))


def _disable(unit: UnitOfWork, account_id: UUID) -> None:
    """Close the account whose slot was taken."""
    for one in unit.office.accounts():
        if one.id == account_id:
            unit.office.save_account(replace(one, disabled=True))


def _note(unit: UnitOfWork, change: _Change, now: str) -> AuditNote:
    if change.subject == RECOVERY:
        workspace_id = str(unit.tx.one(select(tables.workspace))["id"])
        return AuditNote(Action.RECOVERY_RENEWED, "workspace", workspace_id, _MADE_UP_FOR)
    action = Action.PASSWORD_SET if now else Action.ACCOUNT_CHANGED
    detail = f"pemulihan, {_MADE_UP_FOR}" if change.recovered else _MADE_UP_FOR
    return AuditNote(action, "account", change.subject, detail)


def _is_told(unit: UnitOfWork, change: _Change, now: str) -> bool:
    """Return whether the log tells of it already: the note is dropped only at the next opening.

    An account that was closed has a row that says so; its other changes, as of its roles, tell nothing of it.
    """
    audit = tables.audit.c
    if change.subject == RECOVERY:
        told = audit.action == Action.RECOVERY_RENEWED.code
    elif now:
        told = and_(audit.action.in_(_TOLD_BY), audit.subject_id == change.subject)
    else:
        return all(one.disabled for one in unit.office.accounts() if str(one.id) == change.subject)
    return unit.tx.first(select(audit.number).where(audit.number > change.entries, told)) is not None


def _entries(tx: Transaction) -> int:
    return tx.number(select(func.coalesce(func.max(tables.audit.c.number), 0)))
