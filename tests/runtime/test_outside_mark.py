"""Copies given out to be read carry Windows' mark of files from outside, and only there."""

from pathlib import Path

from ppid_desktop.runtime import outside_mark


def test_the_mark_names_the_zone_and_no_source(tmp_path: Path) -> None:
    copy = tmp_path / "softfile-0a1b2c3d.docx"
    copy.write_bytes(b"isi")
    outside_mark.mark(copy, windows=True)
    # Where there are no streams the name stands for a file of its own, which shows what would be written.
    assert Path(f"{copy}:Zone.Identifier").read_bytes() == b"[ZoneTransfer]\r\nZoneId=3\r\n"
    assert copy.read_bytes() == b"isi"


def test_a_disk_that_refuses_the_mark_does_no_harm(tmp_path: Path) -> None:
    outside_mark.mark(tmp_path / "tidak ada" / "a.docx", windows=True)


def test_elsewhere_nothing_is_written(tmp_path: Path) -> None:
    outside_mark.mark(tmp_path / "a.docx", windows=False)
    assert list(tmp_path.iterdir()) == []
