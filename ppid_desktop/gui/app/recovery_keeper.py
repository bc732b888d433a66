"""The recovery key between being made and being confirmed: shown, printed, saved, typed back."""

import secrets

from ppid_desktop.gui.shell.ports import RecoverySheet


def sheet_of(recovery_key: str) -> RecoverySheet:
    """Return the printed key in its groups, with two different groups to type back."""
    groups = tuple(recovery_key.replace("-", " ").split())
    first = secrets.randbelow(len(groups))
    second = (first + 1 + secrets.randbelow(len(groups) - 1)) % len(groups)
    asked = sorted((first + 1, second + 1))
    return RecoverySheet(groups, (asked[0], asked[1]))


def right_groups(sheet: RecoverySheet, typed: tuple[str, str]) -> bool:
    """Return whether both groups were typed as they stand on the sheet."""
    wanted = tuple(sheet.groups[number - 1] for number in sheet.asked)
    pairs = zip(wanted, typed, strict=True)
    return all(secrets.compare_digest(one.upper(), two.upper()) for one, two in pairs)
