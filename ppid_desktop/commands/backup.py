"""`backup`, `restore` and `verify --backup`: for scheduled tasks and for the day something is lost."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from ppid_desktop.commands.console import Console, Exit
from ppid_desktop.commands.opening import only_one, password_of
from ppid_desktop.domain.backups import (
    Backup,
    BackupCheck,
    BackupState,
    MadeBackup,
    Restored,
    WayIn,
    uncleared_told,
    undeleted_told,
)
from ppid_desktop.domain.indonesian import moment_text, number_text, size_text
from ppid_desktop.runtime.looking import resolved
from ppid_desktop.services.backups import Backups
from ppid_desktop.services.restoring import Restoring


def words(options: argparse.Namespace) -> tuple[str, ...]:
    """Return the command as the window that has the workspace open is asked for it."""
    place = ("--to", str(resolved(options.to))) if options.to else ()
    flags = (("--if-due", options.if_due), ("--json", options.json))
    return ("backup", *place, *(word for word, given in flags if given))


def make(backups: Backups, console: Console, options: argparse.Namespace) -> int:
    """Make a backup; 1 when it lacks a softfile."""
    if options.if_due and not backups.is_due():
        return _say(console, options, "Cadangan terakhir belum berumur satu hari.", {"made": None})
    made = backups.make(_silent, _never, folder=options.to)
    if options.json:
        console.give({"made": _as_json(made.backup), **_numbers(made)})
    else:
        _tell(made, console)
    return Exit.FAILED if made.missing or made.unread else Exit.OK


def check(restoring: Restoring, options: argparse.Namespace, console: Console) -> int:
    """Read every backup at a place again; 1 when one is damaged or lacks a softfile."""
    found = restoring.check(resolved(options.backup), _way(restoring, options, console), _silent, _never)
    sound = all(one.state is BackupState.SOUND for _, one in found)
    if options.json:
        console.give({"intact": sound, "backups": [_check_as_json(name, one) for name, one in found]})
    else:
        for name, one in found:
            console.say(f"{name}: {one.state.label}. {one.reason}".rstrip())
        console.say("Semua cadangan utuh." if sound else "Ada cadangan yang TIDAK utuh.")
    return Exit.OK if sound else Exit.FAILED


def restore(restoring: Restoring, options: argparse.Namespace, console: Console) -> int:
    """Restore a backup into an empty folder; 1 when softfiles are missing in it."""
    place, target = resolved(options.place), resolved(options.into)
    restoring.suitable(target, place)
    chosen = restoring.named(place, options.backup)
    login = options.account or only_one(restoring.logins(place, chosen))
    way = WayIn(login, password_of(options.password_file, console))
    restored = restoring.restore(place, chosen, target, way, _silent, _never)
    if options.json:
        console.give(
            {
                "restored": _as_json(chosen),
                "into": str(target),
                "missing": list(restored.missing),
                "closed_accounts": [one.login for one in restored.closed],
                "replaced": restored.replaced,
            }
        )
    else:
        _tell_restored(restored, target, console)
    return Exit.FAILED if restored.missing else Exit.OK


def _way(restoring: Restoring, options: argparse.Namespace, console: Console) -> WayIn | None:
    """Return what opens the backups, when the person gave something that does."""
    if not options.account and options.password_file is None:
        return None
    place = resolved(options.backup)
    login = options.account or only_one(restoring.logins(place, restoring.named(place, "")))
    return WayIn(login, password_of(options.password_file, console))


def _tell(made: MadeBackup, console: Console) -> None:
    counts = made.backup.counts
    console.say(f"Cadangan {made.backup.name} selesai dan diperiksa.")
    console.say(
        f"{number_text(counts.softfiles)} berkas, {number_text(made.copied)} baru"
        f" ({size_text(made.copied_bytes)}), {number_text(made.checked)} dibaca ulang."
    )
    if made.removed:
        console.say(f"Cadangan lama yang dihapus menurut rotasi: {', '.join(made.removed)}.")
    if made.missing:
        console.say(f"{len(made.missing)} softfile rusak atau hilang di ruang kerja dan TIDAK tercadangkan:")
    _say_all(console, made.missing)
    if made.unread:
        console.say(f"{len(made.unread)} softfile sedang dipakai program lain dan BELUM tercadangkan:")
    _say_all(console, made.unread)
    for told in filter(None, (uncleared_told(made.uncleared or ()), undeleted_told(made.undeleted))):
        console.say(told)


def _tell_restored(restored: Restored, target: Path, console: Console) -> None:
    when = moment_text(restored.backup.at)
    console.say(f"Cadangan {restored.backup.name} ({when}) dipulihkan ke {target}.")
    console.say("Masuklah dengan kata sandi yang berlaku pada hari itu.")
    if restored.missing:
        console.say(f"{len(restored.missing)} softfile TIDAK ada secara utuh di dalam cadangan:")
    _say_all(console, restored.missing)
    if restored.closed:
        console.say("Akun ini sudah dinonaktifkan sejak itu tetapi dapat masuk lagi; nonaktifkan bila perlu:")
    _say_all(console, [one.login for one in restored.closed])
    if restored.replaced:
        console.say(
            f"Ruang kerja yang lama masih ada di {restored.replaced}. Pakailah hanya satu di antaranya: "
            "begitu yang dipulihkan dibuka di jendela program, yang lama ditandai tidak dipakai lagi dan "
            "hanya dapat dibaca."
        )


def _say_all(console: Console, names: Sequence[str]) -> None:
    for name in names:
        console.say(f"  {name}")


def _say(console: Console, options: argparse.Namespace, text: str, content: dict[str, object]) -> int:
    if options.json:
        console.give(content)
    else:
        console.say(text)
    return Exit.OK


def _numbers(made: MadeBackup) -> dict[str, object]:
    return {
        "copied": made.copied,
        "copied_bytes": made.copied_bytes,
        "checked": made.checked,
        "removed": list(made.removed),
        "missing": list(made.missing),
        "unread": list(made.unread),
    }


def _as_json(backup: Backup) -> dict[str, object]:
    counts = backup.counts
    return {
        "name": backup.name,
        "workspace": str(backup.workspace_id),
        "at": backup.at.isoformat(),
        "in_work": counts.in_work,
        "archived": counts.archived,
        "softfiles": counts.softfiles,
        "log_entries": counts.log_entries,
        "state": backup.check.state.code,
    }


def _check_as_json(name: str, one: BackupCheck) -> dict[str, object]:
    return {"name": name, "state": one.state.code, "reason": one.reason}


def _silent(_done: int, _total: int) -> None:
    """Show no progress: the output may be a script's."""


def _never() -> bool:
    return False
