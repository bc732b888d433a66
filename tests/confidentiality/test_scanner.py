"""The scanner finds a text in every form a program might leave it in, and nothing where there is nothing."""

import base64
import gzip
import io
import os
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.scan_plain import Scanner

MARKER = "Penanda Judul Rahasia"
_AROUND = os.urandom(5000)


def zipped(name: str, data: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return target.getvalue()


FORMS: dict[str, Callable[[bytes], bytes]] = {
    "utf-8": lambda text: text,
    "upper case": lambda text: text.upper(),
    "utf-16-le": lambda text: text.decode().encode("utf-16-le"),
    "utf-16-be": lambda text: text.decode().encode("utf-16-be"),
    "base64": base64.b64encode,
    "base64 moved by one": lambda text: base64.b64encode(b"x" + text + b"yz"),
    "base64 moved by two": lambda text: base64.b64encode(b"xx" + text + b"z"),
    "percent": lambda text: text.replace(b" ", b"%20"),
    "zip": lambda text: zipped("word/document.xml", b"<w:t>" + text * 50),
    "torn zip": lambda text: zipped("word/document.xml", b"<w:t>" + text * 50 + os.urandom(9000))[:2000],
    "zip in zip": lambda text: zipped("a.docx", zipped("word/document.xml", b"<w:t>" + text * 50)),
    "gzip": lambda text: gzip.compress(b"x" * 100 + text),
    "zlib": lambda text: zlib.compress(b"BT " * 100 + text),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_text_is_found_in_this_form(tmp_path: Path, form: str) -> None:
    (tmp_path / "berkas").write_bytes(_AROUND + FORMS[form](MARKER.encode()) + _AROUND)
    found = Scanner([MARKER]).scan([tmp_path])
    assert found.traces
    assert {one.marker for one in found.traces} == {MARKER}


def test_a_text_across_the_border_of_two_blocks_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tools.scan_plain._BLOCK", 64)
    for place in range(40, 70):
        (tmp_path / "berkas").write_bytes(b"\0" * place + MARKER.encode("utf-16-le") + b"\0" * 300)
        assert Scanner([MARKER]).scan([tmp_path]).traces


def test_a_name_is_found_and_a_folder_left_out_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "keluar").mkdir()
    (tmp_path / "keluar" / f"{MARKER}.docx").write_bytes(MARKER.encode())
    assert not Scanner([MARKER]).scan([tmp_path], [tmp_path / "keluar"]).traces
    assert len(Scanner([MARKER]).scan([tmp_path]).traces or ()) == 2


def test_random_bytes_hold_nothing(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_bytes(os.urandom(1 << 20))
    found = Scanner([MARKER]).scan([tmp_path])
    assert (found.files, found.scanned, found.traces) == (1, 1 << 20, [])
