"""Makes returned files out of the baseline exports by editing their XML, as a client would have left it."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.documents.review.registry_file import load_registry
from ppid_desktop.domain.review import Registry, ReviewResult

DATA = Path(__file__).parents[2] / "data" / "review"
BASELINE = DATA / "baseline"
CURRENT = "draf-0017-r3.docx"
DOCUMENT = "word/document.xml"
WHO = 'w:author="Pimpinan Contoh" w:date="2026-02-14T10:05:00Z"'
OTHER = 'w:author="Pejabat Contoh" w:date="2026-02-14T11:20:00Z"'

TERM = "5 (lima) tahun sejak ditetapkan"


@cache
def registry() -> Registry:
    return load_registry(BASELINE / "registry.json")


@cache
def parts(name: str = CURRENT) -> Mapping[str, bytes]:
    with zipfile.ZipFile(BASELINE / name) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


def packed(content: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def read(data: bytes, name: str = "") -> ReviewResult:
    return read_returned(data, registry(), name)


class Draft:
    """A copy of an export that is edited and then read."""

    def __init__(self, name: str = CURRENT) -> None:
        self.parts = dict(parts(name))

    @property
    def document(self) -> str:
        return self.parts[DOCUMENT].decode()

    @document.setter
    def document(self, text: str) -> None:
        self.parts[DOCUMENT] = text.encode()

    def replace(self, old: str, new: str, part: str = DOCUMENT) -> "Draft":
        """Replace one stretch of XML that must be there exactly once."""
        text = self.parts[part].decode()
        assert text.count(old) == 1, f"{text.count(old)} x {old[:60]!r}"
        self.parts[part] = text.replace(old, new).encode()
        return self

    def paragraph(self, text: str, runs: str, properties: str = "") -> "Draft":
        """Give the body paragraph that holds exactly this text other runs."""
        found = re.findall(
            r"<w:p>(?:(?!</w:p>).)*?<w:t[^>]*>" + re.escape(escaped(text)) + "</w:t></w:r></w:p>",
            self.document,
        )
        assert len(found) == 1, f"{len(found)} paragraphs {text!r}"
        inner = f"<w:pPr>{properties}</w:pPr>" if properties else ""
        return self.replace(found[0], f"<w:p>{inner}{runs}</w:p>")

    def row(self, code: str) -> str:
        """Return the XML of the table row that carries a code."""
        at = self.document.index(f"[{code}]")
        start = self.document.rindex("<w:tr>", 0, at)
        return self.document[start : self.document.index("</w:tr>", at) + len("</w:tr>")]

    def add_part(
        self, name: str, content: str, kind: str, content_type: str, owner: str = DOCUMENT
    ) -> "Draft":
        """Add a part with its content type and a relationship from its owner."""
        self.parts[name] = content.encode()
        self.replace(
            "</Types>",
            f'<Override PartName="/{name}" ContentType="{content_type}"/></Types>',
            "[Content_Types].xml",
        )
        return self.relate(kind, name.removeprefix("word/"), owner)

    def relate(self, kind: str, target: str, owner: str = DOCUMENT, *, external: bool = False) -> "Draft":
        """Add a relationship; the kind is a short name or a whole URI."""
        folder, _, base = owner.rpartition("/")
        rels = f"{folder}/_rels/{base}.rels"
        empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        self.parts.setdefault(rels, empty)
        uri = (
            kind
            if ":" in kind
            else f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
        )
        mode = ' TargetMode="External"' if external else ""
        number = self.parts[rels].count(b"<Relationship ") + 700
        entry = f'<Relationship Id="rId{number}" Type="{uri}" Target="{target}"{mode}/>'
        return self.replace("</Relationships>", f"{entry}</Relationships>", rels)

    def bytes(self) -> bytes:
        return packed(self.parts)

    def read(self) -> ReviewResult:
        return read(self.bytes())


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def ins(text: str, who: str = WHO) -> str:
    return f'<w:ins w:id="901" {who}>{run(text)}</w:ins>'


def deleted(text: str, who: str = WHO) -> str:
    kept = run(text).replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")
    return f'<w:del w:id="902" {who}>{kept}</w:del>'


def mark(kind: str, who: str = WHO) -> str:
    return f'<w:{kind} w:id="903" {who}/>'


def raw_zip(entries: list[tuple[str, bytes]], **header: int) -> bytes:
    """Build an archive by hand; `header` overrides fields of every central entry."""
    body, central = b"", b""
    for name, content in entries:
        label = name.encode()
        crc, size = zlib.crc32(content), len(content)
        fields = {
            "version": 20,
            "made_by": 20,
            "flags": 0,
            "method": 0,
            "crc": crc,
            "packed": size,
            "size": size,
        }
        fields |= {"attributes": 0, "offset": len(body)} | header
        start = struct.pack(
            "<4s5H3I2H",
            b"PK\3\4",
            20,
            fields["flags"],
            fields["method"],
            0,
            0,
            crc,
            size,
            size,
            len(label),
            0,
        )
        central += struct.pack(
            "<4s6H3I5H2I",
            b"PK\1\2",
            *(fields["made_by"], fields["version"], fields["flags"], fields["method"], 0, 0),
            *(fields["crc"], fields["packed"], fields["size"], len(label), 0, 0, 0, 0),
            *(fields["attributes"], fields["offset"]),
        )
        central += label
        body += start + label + content
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, len(entries), len(entries), len(central), len(body), 0)
    return body + central + end


def compound(**streams: bytes) -> bytes:
    """Build a compound file ([MS-CFB]) whose streams are each stored in whole sectors."""
    data = {name: content.ljust(4096, b"\0") for name, content in streams.items()}
    fat = [0xFFFFFFFD, 0xFFFFFFFE]
    entries = [_directory_entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1 if data else 0xFFFFFFFF)]
    body = b""
    for number, (name, content) in enumerate(data.items(), start=1):
        sectors = len(content) // 512
        start = len(fat)
        fat += [*range(start + 1, start + sectors), 0xFFFFFFFE]
        right = number + 1 if number < len(data) else 0xFFFFFFFF
        entries.append(_directory_entry(name, 2, start, len(content), right=right))
        body += content[: sectors * 512]
    table = b"".join(struct.pack("<I", one) for one in fat).ljust(512, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6)
    header += b"\0" * 6 + struct.pack("<9I", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + b"\xff" * 432
    return header + table + b"".join(entries).ljust(512, b"\0") + body


def _directory_entry(
    name: str, kind: int, start: int, size: int, child: int = 0xFFFFFFFF, right: int = 0xFFFFFFFF
) -> bytes:
    label = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<HBB3I", len(label), kind, 1, 0xFFFFFFFF, right, child)
    return label.ljust(64, b"\0") + links + b"\0" * 36 + struct.pack("<IQ", start, size)
