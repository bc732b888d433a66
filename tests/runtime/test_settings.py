"""The window's settings survive damage and nonsense."""

from dataclasses import replace
from pathlib import Path

import pytest

from ppid_desktop.runtime.settings import SettingsFile, Theme, WindowSettings

CHANGED = WindowSettings(
    last_workspace="/data/ppid", window_geometry="AAEC", theme=Theme.DARK, font_scale=125
)


def test_saved_settings_come_back(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "belum" / "ada")
    file.save(CHANGED)
    assert file.load() == CHANGED


def test_a_first_start_has_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).load() == WindowSettings()


def test_a_damaged_file_gives_the_settings_before_it(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.save(CHANGED)
    file.change(lambda settings: replace(settings, font_scale=150))
    (tmp_path / "pengaturan.json").write_bytes(b'{"format": 1, "theme"')
    assert file.load() == CHANGED


def test_values_out_of_range_are_brought_into_it(tmp_path: Path) -> None:
    (tmp_path / "pengaturan.json").write_text('{"font_scale": 9000, "theme": 3, "last_workspace": null}')
    assert SettingsFile(tmp_path).load() == WindowSettings(font_scale=200)


@pytest.mark.parametrize("content", ["[]", "null", "\x00", ""])
def test_a_file_of_another_kind_gives_the_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / "pengaturan.json").write_text(content)
    assert SettingsFile(tmp_path).load() == WindowSettings()
