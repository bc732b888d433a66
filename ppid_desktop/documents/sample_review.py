"""Reviews a draft by direct XML, as Word would mark it: for the demonstration where no LibreOffice is."""

import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from lxml import etree

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_DOCUMENT = "word/document.xml"
_TAG = f"{{{_W}}}"


def review_by_hand(
    draft: Path,
    target: Path,
    fields: Mapping[str, str],
    note: str,
    approve: bool,
    author: str,
    at: datetime,
) -> None:
    """Write a copy of the draft with tracked changes in fields, a note and one box ticked."""
    marker = _Marker(author, at)
    with zipfile.ZipFile(draft) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            data = source.read(name)
            out.writestr(name, marker.review(data, fields, note, approve) if name == _DOCUMENT else data)


class _Marker:
    def __init__(self, author: str, at: datetime) -> None:
        self._signature = {_TAG + "author": author, _TAG + "date": at.strftime("%Y-%m-%dT%H:%M:00Z")}
        self._next_id = 9000

    def review(self, data: bytes, fields: Mapping[str, str], note: str, approve: bool) -> bytes:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
        for field, text in {**fields, "keputusan.catatan": note}.items():
            self._rewrite(_value_cell(root, field), text)
        _tick(root, "ppid:cek.setuju" if approve else "ppid:cek.perbaikan")
        return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))

    def _rewrite(self, cell: etree._Element, text: str) -> None:
        paragraph = cell.findall(_TAG + "p")[-1]
        for run in paragraph.findall(_TAG + "r"):
            for node in run.iter(_TAG + "t"):
                node.tag = _TAG + "delText"
            deleted = self._change("del")
            paragraph.replace(run, deleted)
            deleted.append(run)
        inserted = self._change("ins")
        run = etree.SubElement(inserted, _TAG + "r")
        etree.SubElement(run, _TAG + "t").text = text
        paragraph.append(inserted)

    def _change(self, kind: str) -> etree._Element:
        self._next_id += 1
        return etree.Element(_TAG + kind, {_TAG + "id": str(self._next_id), **self._signature})


def _value_cell(root: etree._Element, field: str) -> etree._Element:
    name = "_ppid_" + field.replace(".", "_")
    start = next(one for one in root.iter(_TAG + "bookmarkStart") if one.get(_TAG + "name") == name)
    label = next(one for one in start.iterancestors(_TAG + "tc"))
    cell = label.getnext()
    if cell is None:
        raise LookupError("no cell beside the label")
    return cell


def _tick(root: etree._Element, tag: str) -> None:
    for control in root.iter(_TAG + "sdt"):
        own = control.find(f"{_TAG}sdtPr/{_TAG}tag")
        checked = control.find(f".//{{{_W14}}}checked")
        if own is not None and own.get(_TAG + "val") == tag and checked is not None:
            checked.set(f"{{{_W14}}}val", "1")
            for glyph in control.iter(_TAG + "t"):
                glyph.text = "\u2612"
