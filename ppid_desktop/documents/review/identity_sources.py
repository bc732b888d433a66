"""Collects what a DOCX says of its identity: properties, hidden manifest, visible and core codes."""

from collections.abc import Iterator, Mapping

from lxml import etree

from ppid_desktop.documents.review import names
from ppid_desktop.documents.review.identity_reading import Claim, Evidence
from ppid_desktop.documents.review.layout import Layout, Piece, Row, is_final, is_original
from ppid_desktop.documents.review.names import local
from ppid_desktop.documents.review.package import Package
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.domain.tracking_code import code_beginnings

_CORE_WITH_CODE = {"keywords", "identifier"}
# What a table's fields are only the export itself tells: a draft may have thousands of them.
_RECORD_FIELDS = etree.XPath(
    ".//m:bidang[starts-with(@kode, 'F')]", namespaces={"m": names.MANIFEST_NS}, smart_strings=False
)


def collect(package: Package, layout: Layout) -> Evidence:
    """Return all sources of identity in a package."""
    claims = [*_properties(package), *map(_manifest_claim, _manifests(package))]
    return Evidence(tuple(claims), tuple(_visible(layout)), tuple(_core(package)))


def property_claim(values: Mapping[str, str]) -> Claim | None:
    """Read the custom properties `PPID.*`, whatever format carried them."""
    known = {name.lower().removeprefix("ppid."): value.strip() for name, value in values.items()}
    ours = {name for name in values if name.lower().startswith("ppid.")}
    if not ours:
        return None
    return Claim(
        "properties",
        case_uid=known.get("kasus", "").lower(),
        revision=_number(known.get("revisi", "")),
        export_id=known.get("ekspor", "").lower(),
        signature=known.get("tanda", ""),
    )


def _properties(package: Package) -> Iterator[Claim]:
    for name in package.related("", "customproperties"):
        root = package.part(name)
        values = {} if root is None else {one.get("name") or "": _text(one) for one in root}
        claim = property_claim(values)
        if claim is not None:
            yield claim


def manifest_fields(package: Package) -> Iterator[tuple[str, str]]:
    """Yield the ids and codes of the record's fields, as a manifest tells them."""
    for root in _manifests(package):
        fields: list[Element] = _RECORD_FIELDS(root)  # type: ignore[assignment]
        yield from ((one.get("id") or "", one.get("kode") or "") for one in fields)


def _manifests(package: Package) -> Iterator[Element]:
    """The manifest is known by its namespace: clients rename the part that holds it."""
    for name in package.names():
        if name.lower().endswith(".xml"):
            root = package.part(name)
            if root is not None and root.tag == f"{{{names.MANIFEST_NS}}}koreksi":
                yield root


def _manifest_claim(root: Element) -> Claim:
    return Claim(
        "manifest",
        case_uid=(root.get("kasus") or "").strip().lower(),
        case_no=(root.get("nomor") or "").strip(),
        revision=_number(root.get("revisi") or ""),
        export_id=(root.get("ekspor") or "").strip().lower(),
        signature=root.get("tanda") or "",
        code=root.get("kode") or "",
    )


def _core(package: Package) -> Iterator[str]:
    for name in package.related("", "coreproperties"):
        root = package.part(name)
        for one in [] if root is None else root:
            if local(one.tag) in _CORE_WITH_CODE and _text(one):
                yield _text(one)


def _visible(layout: Layout) -> Iterator[str]:
    """Texts that may show the tracking code; one look at all of them together, for few of thousands do."""
    whole = "\0".join(_texts(layout)) + "\0"  # no XML can write that character
    end = 0
    for start in code_beginnings(whole):
        if start >= end:
            begin, end = whole.rfind("\0", 0, start) + 1, whole.index("\0", start)
            yield whole[begin:end]


def _texts(layout: Layout) -> Iterator[str]:
    """Every paragraph's text, with changes rejected and accepted."""
    for line in layout.lines():
        if isinstance(line, Row):
            yield "\0".join(line.texts or ()).replace("\n", "\0")
        elif len(line.pieces) == 1:
            yield line.pieces[0].text
        elif line.pieces:
            yield from _views(line.pieces)


def _views(pieces: list[Piece]) -> set[str]:
    original = "".join(piece.text for piece in pieces if is_original(piece))
    return {original, "".join(piece.text for piece in pieces if is_final(piece))}


def _text(element: Element) -> str:
    return "".join(str(text) for text in element.itertext()).strip()


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else None
