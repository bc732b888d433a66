"""Containers that mean harm or are damaged: what a checked archive must refuse, and by which word."""

import io
import struct
import zipfile
import zlib

from ppid_desktop.documents.review import limits
from tests.documents.review.corpus.case import Made, case
from tests.documents.review.returned import DOCUMENT, compound, packed, parts, raw_zip

_QUICK = {"max_seconds": 3, "max_rss_mb": 250}
_EXTRA_64 = struct.pack("<2H2Q", 1, 16, 10, 10)


def refused(*codes: str) -> dict[str, object]:
    """What a file reads as that is not opened, for one of these reasons."""
    return {"status": "rejected", "reject": {"code": list(codes)}, **_QUICK}


def _good() -> list[tuple[str, bytes]]:
    return list(parts().items())


def _with(name: str, content: bytes = b"x") -> bytes:
    return raw_zip([*_good(), (name, content)])


def _patched(data: bytes, mark: bytes, at: int, new: bytes) -> bytes:
    """Overwrite bytes behind the last header that carries a mark."""
    found = data.rindex(mark) + at
    return data[:found] + new + data[found + len(new) :]


@case("h31-empty")
def _empty() -> Made:
    """A file of no bytes, as an interrupted download leaves it"""
    return b"", refused("EMPTY_FILE")


@case("h32-cut-short")
def _cut() -> Made:
    """The last third of the file is missing"""
    data = packed(parts())
    return data[: len(data) * 2 // 3], refused("ZIP_TRUNCATED")


@case("h33-beyond-25-mib")
def _too_big() -> Made:
    """Larger than any draft: not looked into"""
    return b"PK\3\4" + b"\0" * limits.FILE_BYTES, refused("FILE_TOO_BIG")


@case("h34-glued-behind-a-program")
def _polyglot() -> Made:
    """A program in front of the archive: many readers of archives would not notice"""
    return b"MZ" + b"\0" * 510 + packed(parts()), refused("NOT_A_DOCUMENT", "ZIP_BAD")


@case("h35-glued-before-a-script")
def _tail() -> Made:
    """A script behind the archive"""
    return packed(parts()) + b"<script>alert(1)</script>", refused("ZIP_BAD")


@case("h36-two-thousand-entries-and-more")
def _many() -> Made:
    """2,100 empty entries beside the document"""
    extra = [(f"word/media/{number}.png", b"") for number in range(2_100)]
    return raw_zip([*_good(), *extra]), refused("ZIP_TOO_MANY_ENTRIES")


@case("h37-more-entries-than-a-zip-can-count")
def _zip64_many() -> Made:
    """70,000 entries: the count stands in the zip64 record only"""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for number in range(70_000):
            archive.writestr(zipfile.ZipInfo(f"{number}"), b"")
    return target.getvalue(), refused("ZIP_TOO_MANY_ENTRIES")


@case("h38-zip64-for-nothing")
def _zip64() -> Made:
    """A small archive whose sizes stand in zip64 extra fields"""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in _good():
            entry = zipfile.ZipInfo(name)
            entry.extra = _EXTRA_64
            archive.writestr(entry, content)
    return target.getvalue(), refused("ZIP_BAD")


@case("h39-names-that-climb-out")
def _traversal() -> Made:
    """An entry named ..\\..\\autostart.bat beside a whole document"""
    return _with("word\\..\\..\\..\\autostart.bat"), refused("ZIP_PATH_TRAVERSAL")


@case("h40-names-from-the-root")
def _absolute() -> Made:
    """An entry with an absolute name"""
    return _with("/etc/cron.d/jahat"), refused("ZIP_PATH_TRAVERSAL")


@case("h41-names-with-a-drive")
def _drive() -> Made:
    """An entry on drive C"""
    return _with("C:/Windows/jahat.dll"), refused("ZIP_PATH_TRAVERSAL")


@case("h42-a-null-in-a-name")
def _null() -> Made:
    """A name that ends early for programs written in C"""
    return _with("word/document.xml\0.png"), refused("ZIP_BAD_NAME")


@case("h43-a-name-that-is-no-utf-8")
def _no_utf8() -> Made:
    """The flag says UTF-8, the name is none"""
    data = raw_zip([*_good(), ("word/abc.bin", b"x")], flags=0x0800)
    return data.replace(b"word/abc.bin", b"word/a\xff\xfe.bin"), refused("ZIP_BAD_NAME")


@case("h44-the-same-part-twice")
def _twice() -> Made:
    """Two documents of one name: which one Word opens is anybody's guess"""
    return _with(DOCUMENT, parts()[DOCUMENT]), refused("ZIP_DUPLICATE")


@case("h45-the-same-part-in-capitals")
def _capitals() -> Made:
    """Two names that differ in case only: part names do not (ISO 29500-2, 7.3.1)"""
    return _with("WORD/Document.XML", parts()[DOCUMENT]), refused("ZIP_DUPLICATE")


@case("h46-a-link")
def _link() -> Made:
    """Entries that are symbolic links"""
    return raw_zip(_good(), made_by=0x0314, attributes=0xA1FF << 16), refused("ZIP_SYMLINK")


@case("h47-locked-entries")
def _locked() -> Made:
    """Entries locked by the archive program, not by Word"""
    return raw_zip(_good(), flags=1), refused("ZIP_ENCRYPTED")


@case("h48-packed-by-another-method")
def _method() -> Made:
    """Parts packed with LZMA"""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as archive:
        for name, content in _good():
            archive.writestr(name, content)
    return target.getvalue(), refused("ZIP_METHOD")


@case("h49-directory-and-header-disagree")
def _disagree() -> Made:
    """The directory calls a part styles.xml, its own header calls it stylex.xml"""
    data = raw_zip(_good())
    at = data.index(b"word/styles.xml")
    return data[:at] + b"word/stylex.xml" + data[at + 15 :], refused("ZIP_BAD")


@case("h50-entries-over-one-another")
def _overlap() -> Made:
    """One entry's data reach into the next: the quine bombs do this"""
    data = raw_zip([*_good(), ("word/a.bin", b"x" * 100), ("word/b.bin", b"y")])
    body = bytearray(data)
    for mark, places in ((b"PK\1\2", (20, 24)), (b"PK\3\4", (18, 22))):
        at = data.rindex(mark, 0, data.rindex(mark))
        for place in places:
            body[at + place : at + place + 4] = struct.pack("<I", 150)
    return bytes(body), refused("ZIP_OVERLAP", "ZIP_BAD")


@case("h51-more-than-declared")
def _lying() -> Made:
    """A part declares 100 bytes and inflates to 20 MiB"""
    data = packed({**parts(), "word/zz.xml": b"<a>" + b" " * (20 * limits.MIB) + b"</a>"})
    data = _patched(data, b"PK\1\2", 24, struct.pack("<I", 100))
    return _patched(data, b"PK\3\4", 22, struct.pack("<I", 100)), refused("ZIP_BOMB", "ZIP_BAD")


@case("h52-three-hundred-mib-declared")
def _bomb() -> Made:
    """Twelve pictures of 26 MiB of nothing each"""
    nothing = b"\0" * (26 * limits.MIB)
    return packed({**parts(), **{f"word/media/{one}.bin": nothing for one in range(12)}}), refused("ZIP_BOMB")


@case("h53-checksum-wrong")
def _checksum() -> Made:
    """A byte of the document fell over on the way"""
    return raw_zip(_good(), crc=zlib.crc32(b"lain")), refused("ZIP_BAD")


@case("h54-harmless-oddities")
def _harmless() -> Made:
    """A comment on the archive, a folder entry and the line break an e-mail gateway adds: all read"""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = b"dikirim ulang"
        archive.writestr("word/", b"")
        for name, content in _good():
            archive.writestr(name, content)
    return target.getvalue() + b"\r\n", {"status": "ok", "exact_empty": True}


@case("h55-locked-by-word")
def _password() -> Made:
    """A password set in Word: an OLE file with an encrypted package"""
    data = compound(EncryptionInfo=b"\4\0\4\0", EncryptedPackage=b"x" * 5_000)
    return data, {**refused("ENCRYPTED"), "container": {"kind": "encrypted"}}


@case("h56-a-program")
def _program() -> Made:
    """A program named as a document"""
    return b"MZ\x90\0" + bytes(2_000), {**refused("NOT_A_DOCUMENT"), "container": {"kind": "exe"}}


@case("h57-an-archive-of-something")
def _other_archive() -> Made:
    """The returned document packed once more"""
    return packed({"draf.docx": packed(parts())}), refused("NOT_OOXML")


@case("h58-a-spreadsheet")
def _spreadsheet() -> Made:
    """An Excel workbook named as a document"""
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    types = f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{main}"/></Types>'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{kind}" Target="xl/workbook.xml"/></Relationships>'
    book = b'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    content = {
        "[Content_Types].xml": types.encode(),
        "_rels/.rels": rels.encode(),
        "xl/workbook.xml": book,
    }
    return packed(content), refused("NOT_WORD")


@case("h59-no-content-types")
def _no_types() -> Made:
    """Without [Content_Types].xml an archive is no Office document"""
    return packed({name: data for name, data in parts().items() if "Types" not in name}), refused("NOT_OOXML")


@case("h60-no-document-part")
def _no_document() -> Made:
    """Everything is there but the document itself"""
    return packed({name: data for name, data in parts().items() if name != DOCUMENT}), refused("PART_MISSING")
