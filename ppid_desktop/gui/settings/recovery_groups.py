"""The recovery key between being made and being confirmed: shown, printed, saved, typed back."""

import secrets

from ppid_desktop.gui.shell.ports import RecoverySheet


def sheet_of(recovery_key: str) -> RecoverySheet:
    """Return the printed key in its groups, with two different groups to type back."""
    groups = tuple(recovery_key.replace("-", " ").split())
    first, second = sorted(secrets.SystemRandom().sample(range(1, len(groups) + 1), 2))
    return RecoverySheet(groups, (first, second))


def right_groups(sheet: RecoverySheet, typed: tuple[str, str]) -> bool:
    """Return whether both groups were typed as they stand on the sheet."""
    wanted = tuple(sheet.groups[number - 1] for number in sheet.asked)
    pairs = zip(wanted, typed, strict=True)
    return all(secrets.compare_digest(one.encode(), two.upper().encode()) for one, two in pairs)
