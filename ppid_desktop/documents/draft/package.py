"""Packs the parts of a draft into a DOCX: content types, relationships and fixed dates."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EPOCH = (1980, 1, 1, 0, 0, 0)

_TYPES = {
    "/word/document.xml": f"{_WORD}.document.main+xml",
    "/word/styles.xml": f"{_WORD}.styles+xml",
    "/word/settings.xml": f"{_WORD}.settings+xml",
    "/word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "/word/header1.xml": f"{_WORD}.header+xml",
    "/word/header2.xml": f"{_WORD}.header+xml",
    "/word/footer1.xml": f"{_WORD}.footer+xml",
    "/word/footer2.xml": f"{_WORD}.footer+xml",
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "/docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    "/customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
}


@dataclass(frozen=True)
class Relation:
    """One relationship; `kind` is the last part of its type."""

    id: str
    kind: str
    target: str
    namespace: str = _OFFICE


PACKAGE_RELATIONS = (
    Relation("rId1", "officeDocument", "word/document.xml"),
    Relation("rId2", "metadata/core-properties", "docProps/core.xml", f"{_PACKAGE}/relationships"),
    Relation("rId3", "extended-properties", "docProps/app.xml"),
    Relation("rId4", "custom-properties", "docProps/custom.xml"),
)
DOCUMENT_RELATIONS = (
    Relation("rId1", "customXml", "../customXml/item1.xml"),
    Relation("rId2", "styles", "styles.xml"),
    Relation("rId3", "settings", "settings.xml"),
    Relation("rId4", "fontTable", "fontTable.xml"),
    Relation("rId5", "header", "header1.xml"),
    Relation("rId6", "header", "header2.xml"),
    Relation("rId7", "footer", "footer1.xml"),
    Relation("rId8", "footer", "footer2.xml"),
)
MANIFEST_RELATIONS = (Relation("rId1", "customXmlProps", "itemProps1.xml"),)

_ITEM_PROPERTIES = (
    f'{_DECLARATION}<ds:datastoreItem ds:itemID="{{5E0C3E0A-64D2-4B0E-9A37-50D1C0DE0001}}" '
    'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>'
    '<ds:schemaRef ds:uri="urn:ppid-pemotda:koreksi:1"/></ds:schemaRefs></ds:datastoreItem>'
)


def relations(of: Iterable[Relation]) -> str:
    """Return a .rels part."""
    rows = "".join(
        f'<Relationship Id="{one.id}" Type="{one.namespace}/{one.kind}" Target="{one.target}"/>' for one in of
    )
    return f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """Return the DOCX; `[Content_Types].xml` comes first as readers expect."""
    everything: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": relations(PACKAGE_RELATIONS),
        "word/_rels/document.xml.rels": relations(DOCUMENT_RELATIONS),
        "customXml/_rels/item1.xml.rels": relations(MANIFEST_RELATIONS),
        "customXml/itemProps1.xml": _ITEM_PROPERTIES,
        **parts,
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in everything.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return target.getvalue()


def _content_types() -> str:
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
    )
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in _TYPES.items()
    )
    return f'{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>'
