"""Walks what the reading leaves out, for it can act too: headers not shown, comments, building blocks."""

from collections.abc import Iterator

from lxml import etree

from ppid_desktop.documents.review.layout import Layout
from ppid_desktop.documents.review.names import W_NS, w
from ppid_desktop.documents.review.package import Package
from ppid_desktop.documents.review.properties import StyleLook
from ppid_desktop.documents.review.walker import Walker
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.domain.review_terms import Story

_ROOTS = {w(name) for name in ("hdr", "ftr", "comments", "footnotes", "endnotes", "glossaryDocument")}
_HOLDERS = [w(name) for name in ("comment", "footnote", "endnote", "docPartBody")]
_ACTING = "instrText delInstrText fldSimple vanish object pict control altChunk bdo"
_ACTS = etree.XPath(
    f"boolean({' | '.join(f'.//w:{name}' for name in _ACTING.split())})", namespaces={"w": W_NS}
)


def unseen_layout(package: Package, seen: set[str]) -> Layout:
    """Return the layout of all text parts but those already seen, as far as anything in them could act."""
    walker = Walker(StyleLook())
    for root in _roots(package, seen):
        for holder in [root, *root.iter(*_HOLDERS)]:
            walker.walk(holder, Story.HEADER)
    return walker.layout


def _roots(package: Package, seen: set[str]) -> Iterator[Element]:
    for name in package.xml_names():
        root = package.part(name) if name.lower() not in seen else None
        if root is not None and root.tag in _ROOTS and _ACTS(root):
            yield root
