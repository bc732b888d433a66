"""What in a file could act or mislead: macros, links out of the file, embedded objects, hidden text."""

import re
from collections.abc import Iterable

from ppid_desktop.documents.review.layout import Layout
from ppid_desktop.documents.review.package import Package, Relationship
from ppid_desktop.documents.review.run_text import REORDERING
from ppid_desktop.domain.review import Change, Comment, ContainerKind, ExternalTarget, WarningCode

_ACTIVE = {
    *("DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "EMBED", "DATABASE"),
    *("MACROBUTTON", "RD", "ADDIN", "PRINT", "AUTOTEXT", "AUTOTEXTLIST", "HTMLCONTROL", "CONTROL"),
}
_QUOTED_CODES = re.compile(r"\bQUOTE\s+\d{2,3}(?:\s+\d{2,3})+", re.IGNORECASE)
_FAR_FILE = re.compile(r"\"\s*(?:\\\\|//|file:|javascript:|vbscript:)", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACRO_STREAM = "_VBA_PROJECT".encode("utf-16-le")
_HARMLESS_LINK = re.compile(r"(?:https?:|mailto:|#)", re.IGNORECASE)
_ANONYMOUS = {"", "author", "unknown author", "unknown", "anonymous", "penulis", "pengarang", "anonim"}
_NUMBERED = " 0123456789"  # LibreOffice numbers authors when personal data is removed
_BY_KIND = {
    "vbaproject": WarningCode.MACRO,
    "wordvbadata": WarningCode.MACRO,
    "oleobject": WarningCode.OLE_OBJECT,
    "package": WarningCode.OLE_OBJECT,
    "control": WarningCode.ACTIVEX,
    "activexcontrolbinary": WarningCode.ACTIVEX,
    "afchunk": WarningCode.ALTCHUNK,
}
_BY_EXTERNAL_KIND = {
    "attachedtemplate": WarningCode.EXTERNAL_TEMPLATE,
    "image": WarningCode.EXTERNAL_IMAGE,
}


def package_warnings(package: Package, kind: ContainerKind) -> tuple[set[WarningCode], list[ExternalTarget]]:
    """Judge the container: relationships, content types, names."""
    warnings: set[WarningCode] = set()
    external: list[ExternalTarget] = []
    for relationship in package.all_relationships():
        warnings |= _relationship_warnings(relationship)
        if relationship.external:
            external.append(ExternalTarget(relationship.name, relationship.target))
    if package.embeds(_OLE):
        is_macro = package.embeds(_OLE, _MACRO_STREAM)
        warnings.add(WarningCode.MACRO if is_macro else WarningCode.OLE_OBJECT)
    kinds = " ".join(package.content_types())
    files = [name.lower() for name in package.names()]
    if kind is ContainerKind.DOCM or "vbaproject" in kinds or any("vbaproject" in name for name in files):
        warnings.add(WarningCode.MACRO)
    if "oleobject" in kinds or any("/embeddings/" in name for name in files):
        warnings.add(WarningCode.OLE_OBJECT)
    if "activex" in kinds or any("/activex/" in name for name in files):
        warnings.add(WarningCode.ACTIVEX)
    return warnings, external


def layout_warnings(layout: Layout) -> set[WarningCode]:
    """Judge the content: active fields, objects, hidden and reordered text, text boxes."""
    active = any(is_active(instruction) for instruction in layout.instructions)
    pieces = [piece for index in layout.telling for piece in layout.paragraph(index).pieces]
    hidden = [piece for piece in pieces if piece.hidden]
    reordered = [piece for piece in pieces if not piece.text.isascii() and REORDERING.search(piece.text)]
    found = {
        WarningCode.FIELD_ACTIVE: active,
        WarningCode.OLE_OBJECT: layout.has_ole,
        WarningCode.ACTIVEX: layout.has_activex,
        WarningCode.ALTCHUNK: layout.has_chunk,
        WarningCode.EXTERNAL_IMAGE: any(map(_leaves, layout.image_links)),
        WarningCode.HIDDEN_TEXT: any(piece.text.strip() for piece in hidden),
        WarningCode.BIDI_CONTROL: layout.has_bidi_override or bool(reordered),
        WarningCode.TEXTBOX: layout.has_boxed_text,
    }
    return {code for code, there in found.items() if there}


def people_warnings(changes: Iterable[Change], comments: Iterable[Comment]) -> set[WarningCode]:
    """Judge what people wrote: without a name, or with reordering characters."""
    listed = list(comments)
    warnings: set[WarningCode] = set()
    authors = {change.author for change in changes} | {comment.author for comment in listed}
    if any(author.casefold().rstrip(_NUMBERED) in _ANONYMOUS for author in authors):
        warnings.add(WarningCode.ANONYMOUS_AUTHOR)
    if any(REORDERING.search(text) for text in (*authors, *(comment.text for comment in listed))):
        warnings.add(WarningCode.BIDI_CONTROL)
    return warnings


def is_active(instruction: str) -> bool:
    """Say whether a field fetches or runs something; names may be spelled by nested QUOTE fields."""
    if _QUOTED_CODES.search(instruction):
        return True
    first = _WORD.search(instruction)
    if first is not None and first.group().upper() in _ACTIVE:
        return True
    if first is not None and first.group().upper() == "HYPERLINK":
        return _FAR_FILE.search(instruction) is not None
    return any(word.upper() in ("DDE", "DDEAUTO") for word in _WORD.findall(instruction))


def _relationship_warnings(relationship: Relationship) -> set[WarningCode]:
    warnings: set[WarningCode] = set()
    if relationship.kind in _BY_KIND:
        warnings.add(_BY_KIND[relationship.kind])
    if relationship.external:
        harmless = relationship.kind == "hyperlink" and _HARMLESS_LINK.match(relationship.target)
        if not harmless:
            warnings.add(_BY_EXTERNAL_KIND.get(relationship.kind, WarningCode.EXTERNAL_OTHER))
    elif relationship.part is None:
        warnings.add(WarningCode.REL_ESCAPE)
    return warnings


def _leaves(link: str) -> bool:
    return "://" in link or link.startswith(("\\\\", "//", "file:"))
