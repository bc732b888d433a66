"""JSON from the disk: what no file of ours holds is refused, and nothing that never ends is read."""

import os
import sys
from pathlib import Path

import pytest

from ppid_desktop.storage.strict_json import parse_object, read_object

_MOST = 4096


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'{"a": NaN}',
        b'{"a": -Infinity}',
        b'{"a": 1, "a": 2}',
        b'{"a": {"b": 1, "b": 2}}',
        b"[" * 100_000,
        b'{"a": ' + b"9" * 5000 + b"}",
    ],
    ids=["empty", "bytes", "list", "null", "nan", "infinity", "twice", "twice below", "deep", "digits"],
)
def test_what_no_file_of_ours_says_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_object(text)


def test_only_small_regular_files_are_read(tmp_path: Path) -> None:
    good, pipe, large = tmp_path / "baik", tmp_path / "pipa", tmp_path / "besar"
    good.write_bytes(b'{"a": 1}')
    if sys.platform != "win32":
        os.mkfifo(pipe)
    with large.open("wb") as file:
        file.truncate(_MOST + 1 if sys.platform == "win32" else 1 << 40)  # takes no room but on NTFS
    assert read_object(good, _MOST).number("a") == 1
    for bad in (pipe, large, tmp_path, Path("/dev/zero"), tmp_path / "tiada"):
        with pytest.raises((OSError, ValueError)):
            read_object(bad, _MOST)
