"""What can run programs is known by its name and by its content; ordinary documents open without a word."""

import pytest

from ppid_desktop.domain.risky_files import risk_of, risk_within, suffix_to_open

_PROGRAMS = (
    "A.EXE a.bat a.cmd a.com a.ps1 a.vbs a.js a.jar a.lnk a.url a.scr a.hta a.msi a.pif a.wsf a.reg a.cpl "
    "a.msix a.application a.appref-ms a.search-ms a.library-ms a.diagcab a.rdp a.settingcontent-ms a.sh"
)
_OTHERS = "a.docm a.XLSM a.pptm a.xlam a.slk a.html a.svg a.mht a.iso a.vhdx a.one a.cab"
_DISGUISED = (
    "a.exe ",
    "a.pdf.exe",
    "a.exe.",
    "a.exe . .",
    "laporan\u202efdp.exe",
    "a.ex\u200be",
    "a.exe::$DATA",
)
_ORDINARY = ("surat.docx", "data.xlsx", "peta.pdf", "foto.jpg", "catatan.txt", "tanpa akhiran", "exe", ".txt")


@pytest.mark.parametrize("names", [_PROGRAMS.split(), _DISGUISED], ids=["plain", "disguised"])
def test_programs_are_risky_and_their_copies_are_text(names: list[str]) -> None:
    assert [name for name in names if not risk_of(name) or suffix_to_open(name) != ".txt"] == []


def test_documents_that_may_hold_programs_are_risky_and_keep_their_suffix() -> None:
    for name in _OTHERS.split():
        assert risk_of(name)
        assert suffix_to_open(name) == name[1:].lower()


def test_ordinary_documents_need_no_warning() -> None:
    assert [name for name in _ORDINARY if risk_of(name)] == []
    assert suffix_to_open("Surat.DOCX") == ".docx"
    assert suffix_to_open("tanpa akhiran") == ""


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\0",
        b"\x7fELF\2",
        b"#!/bin/sh\n",
        b"\xca\xfe\xba\xbe\0",
        b"L\0\0\0\x01\x14\x02\0\0",
        b"PK\x03\x04 word/vbaProject.bin",
        b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text Basic/script-lc.xml",
        b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet Scripts/python/a.py",
        b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "_VBA_PROJECT".encode("utf-16-le"),
    ],
)
def test_a_program_or_macro_is_known_by_its_content(content: bytes) -> None:
    assert risk_within(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"M",
        b"%PDF-1.7",
        b"PK\x03\x04 word/document.xml",
        b"PK\x03\x04 Scripts/a.py",
        b"\xd0\xcf\x11\xe0",
    ],
)
def test_ordinary_contents_need_no_warning(content: bytes) -> None:
    assert risk_within(content) == ""
