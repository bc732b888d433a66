"""Places named on the command line that no system takes: each is refused in words, with exit code 1."""

from pathlib import Path

import pytest

from ppid_desktop.__main__ import main
from ppid_desktop.commands.console import Exit


def hostile_places(folder: Path) -> list[Path]:
    (folder / "lingkar").symlink_to(folder / "lingkar")
    (folder / "buntu").symlink_to(folder / "tiada")
    (folder / "berkas").write_bytes(b"bukan folder")
    names = [
        "lingkar",
        "buntu",
        "berkas",
        "berkas/di dalam",
        "x" * 300,
        "folder/" * 900,
        "baris\nbaru",
        "a\udcffb",
    ]
    return [folder / name for name in names] + [Path("/dev/null")]


def test_no_place_named_on_the_command_line_breaks_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "sandi"
    secret.write_text("kata sandi contoh")
    for place in hostile_places(tmp_path):
        for words in (
            ["verify", "--workspace", str(place), "--password-file", str(secret)],
            ["verify", "--workspace", str(tmp_path), "--password-file", str(place)],
            ["verify", "--backup", str(place)],
            ["backup", "--workspace", str(place), "--to", str(place), "--password-file", str(secret)],
            ["restore", "--from", str(place), "--into", str(place)],
            ["inspect-review", str(place), "--workspace", str(place), "--password-file", str(secret)],
        ):
            assert main(words) == Exit.FAILED, (words, place)
            assert capsys.readouterr().err.count(".") >= 2  # what happened, what it means, what to do
