"""Tells in words when a setting changed and by whom."""

from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.domain.setting_versions import SettingVersion

HISTORY_LINES = 10


def version_text(title: str, versions: tuple[SettingVersion, ...]) -> str:
    """Return `Kop: versi 3, 4 Maret 2026 09.30, Nama`; who is left out where nobody was noted."""
    if not versions:
        return f"{title}: bawaan"
    return f"{title}: {_told(versions[0])}"


def history_text(title: str, versions: tuple[SettingVersion, ...]) -> str:
    """Return the newest versions line by line, older ones counted."""
    lines = [_told(one) for one in versions[:HISTORY_LINES]] or ["bawaan"]
    older = len(versions) - HISTORY_LINES
    if older > 0:
        lines.append(f"dan {older} versi sebelumnya")
    return "\n".join((f"{title}:", *lines))


def _told(one: SettingVersion) -> str:
    return ", ".join(part for part in (f"versi {one.number}", moment_text(one.at), one.by) if part)
