"""A place where a command cannot leave its results is told in words, never by a traceback."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from ppid_desktop import __main__
from ppid_desktop.commands.console import Console, Exit
from ppid_desktop.commands.demo import run_demo
from ppid_desktop.commands.self_test import run
from ppid_desktop.domain.errors import TargetUnwritable

if TYPE_CHECKING:
    from ppid_desktop.commands.demo import DemoParts


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "berkas"
    path.write_text("isi", "utf-8")
    return path


def test_a_demonstration_into_a_file_is_refused_in_words(file: Path) -> None:
    for out in (file, file / "di dalamnya"):
        with pytest.raises(TargetUnwritable) as fault:
            run_demo(cast("DemoParts", None), out, print, date(2026, 3, 2))
        assert "Peragaan tidak dijalankan." in fault.value.sentences()


def test_a_report_where_none_can_be_written_is_told_in_words(file: Path, tmp_path: Path) -> None:
    for report in (tmp_path, file / "laporan.json"):
        options = argparse.Namespace(json=False, report=report)
        with pytest.raises(TargetUnwritable) as fault:
            run(options, Console(None, None), ())
        assert "Laporan pemeriksaan tidak tersimpan" in fault.value.sentences()


def test_a_disk_that_fails_somewhere_else_ends_a_command_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for code, told in ((28, "sudah penuh"), (5, "Diska tidak dapat dibaca atau ditulis")):

        def refuse(*_args: object, code: int = code) -> int:
            raise OSError(code, "no answer")

        monkeypatch.setitem(__main__._COMMANDS, "verify", refuse)
        assert __main__.main(["verify"]) == Exit.FAILED
        assert told in capsys.readouterr().err
