"""The lead reviewing a draft by direct XML: tracked changes, a note, a ticked box and a comment."""

import zipfile
from datetime import datetime
from html import escape
from pathlib import Path

from lxml import etree

from ppid_desktop.documents.sample_review import review_by_hand

NAME = "Pimpinan PPID Contoh"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT, _RELATIONS, _TYPES = "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NUMBER = "900"


def reviewed(
    draft: Path, target: Path, fields: dict[str, str], comment: tuple[str, str] | None, at: datetime
) -> Path:
    """Write the draft as the lead returns it: approved, with new texts and a comment on one field."""
    if comment is None:
        review_by_hand(draft, target, fields, "Disetujui.", True, NAME, at)
        return target
    marked = target.with_suffix(".tanpa-komentar.docx")
    review_by_hand(draft, marked, fields, "Disetujui.", True, NAME, at)
    _comment(marked, target, *comment, at)
    return target


def _comment(source: Path, target: Path, field: str, text: str, at: datetime) -> None:
    with zipfile.ZipFile(source) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts[_DOCUMENT] = _anchored(parts[_DOCUMENT], field)
    parts["word/comments.xml"] = _comments(text, at).encode()
    relation = f'<Relationship Id="rId900" Type="{_KIND}" Target="comments.xml"/></Relationships>'
    override = f'<Override PartName="/word/comments.xml" ContentType="{_TYPE}"/></Types>'
    parts[_RELATIONS] = parts[_RELATIONS].replace(b"</Relationships>", relation.encode())
    parts[_TYPES] = parts[_TYPES].replace(b"</Types>", override.encode())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in parts.items():
            out.writestr(name, content)


def _anchored(document: bytes, field: str) -> bytes:
    root = etree.fromstring(document)
    name = f"_ppid_{field}"
    mark = next(one for one in root.iter(f"{_W}bookmarkStart") if one.get(f"{_W}name") == name)
    cell = next(mark.iterancestors(f"{_W}tc")).getnext()
    assert cell is not None
    paragraph = cell.findall(f"{_W}p")[-1]
    first = paragraph.index(paragraph.findall(f"{_W}r")[0])
    paragraph.insert(first, etree.Element(f"{_W}commentRangeStart", {f"{_W}id": _NUMBER}))
    etree.SubElement(paragraph, f"{_W}commentRangeEnd", {f"{_W}id": _NUMBER})
    run = etree.SubElement(paragraph, f"{_W}r")
    etree.SubElement(run, f"{_W}commentReference", {f"{_W}id": _NUMBER})
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _comments(text: str, at: datetime) -> str:
    return (
        f'<w:comments xmlns:w="{_W[1:-1]}"><w:comment w:id="{_NUMBER}" w:author="{NAME}" w:initials="PC" '
        f'w:date="{at:%Y-%m-%dT%H:%M:00Z}"><w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p></w:comment>'
        "</w:comments>"
    )
