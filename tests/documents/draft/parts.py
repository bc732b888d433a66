"""Looks into a DOCX with lxml alone, as its schema names things."""

import io
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def part(data: bytes, name: str) -> bytes:
    """Return one part's bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def names(data: bytes) -> list[str]:
    """Return the names of all parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


def tree(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """Return one part parsed."""
    return etree.fromstring(part(data, name))


def text_of(element: etree._Element) -> str:
    """Return an element's text, a line per paragraph."""
    paragraphs = ("".join(run.text or "" for run in one.iter(f"{W}t")) for one in element.iter(f"{W}p"))
    return "\n".join(paragraphs)
