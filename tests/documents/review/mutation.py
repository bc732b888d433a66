"""Damages returned files at random: their bytes, their container, their XML as bytes and as a tree.

The same seed makes the same damage; whatever comes out is a file somebody could send.
"""

import random
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO

from lxml import etree

Parts = dict[str, bytes]
Element = etree._Element

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DOCUMENT = "word/document.xml"
_LARGEST_TREE = (
    400_000  # bytes; larger parts are damaged as bytes only, so that thousands of rounds stay cheap
)
_WRAPPERS = ("ins", "del", "moveFrom", "moveTo", "smartTag", "customXml", "hyperlink", "sdtContent", "p", "r")
_TAGS = (
    *(
        "tbl",
        "tr",
        "tc",
        "p",
        "r",
        "t",
        "delText",
        "br",
        "tab",
        "sym",
        "fldChar",
        "instrText",
        "bookmarkStart",
    ),
    *(
        "commentRangeStart",
        "commentReference",
        "sectPr",
        "tcPr",
        "trPr",
        "rPr",
        "pPr",
        "rPrChange",
        "pPrChange",
    ),
    *(
        "sdt",
        "sdtPr",
        "sdtContent",
        "gridSpan",
        "vMerge",
        "cellIns",
        "cellDel",
        "moveFromRangeStart",
        "altChunk",
    ),
)
_VALUES = (
    *(
        "",
        "0",
        "-1",
        "1",
        "9" * 30,
        "NaN",
        "true",
        "begin",
        "separate",
        "end",
        "\u202e",
        "kosong\ufeff",
        "rId1",
    ),
    *(
        "_ppid_judul",
        "_ppid_lampiran_01",
        "[F08]",
        "../../../x",
        "http://192.0.2.7/",
        "KL-0017-03-P9CAR4X5-2CECT8",
    ),
)
_SNIPPETS = (
    *(b"<w:tc>", b"</w:tc>", b"<w:p>", b"</w:p>", b"<w:tr>", b"</w:tr>", b"<w:tbl>", b"</w:tbl>", b"<w:ins>"),
    *(b'<w:del w:author="a">', b"</w:del>", b"<w:sdt><w:sdtContent>", b"\0", b"&#0;", b"&#xD800;", b"&amp;"),
    *(b'<w:fldChar w:fldCharType="begin"/>', b'<w:fldChar w:fldCharType="end"/>', b"<w:vMerge/>", b"\xff"),
    *(b'<w:commentRangeStart w:id="0"/>', b'<w:bookmarkStart w:id="1" w:name="_ppid_judul"/>', b"]]>"),
    *(b'<w:moveFromRangeStart w:name="x"/>', b"<mc:AlternateContent>", b"<w:rPrChange/>", b"<w:pPrChange/>"),
    *(b"<![CDATA[", b"<!--", b"-->", b"<?x?>", b'<!DOCTYPE a [<!ENTITY b "c">]>', b"\xed\xa0\x80", b"\x0b"),
)


def damaged(chance: random.Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Damage a file once; `others` lend parts and elements."""
    if not data.startswith(b"PK") or chance.random() < 0.15:
        return _scarred(chance, data)
    try:
        parts, foreign = _unpacked(data), _unpacked(chance.choice(others))
    except (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, EOFError):
        return _scarred(chance, data)
    names = [name for name in parts if name.endswith((".xml", ".rels"))] or list(parts)
    if not names:
        return _scarred(chance, data)
    for _ in range(chance.randint(1, 4)):
        name = _DOCUMENT if chance.random() < 0.6 and _DOCUMENT in parts else chance.choice(names)
        parts[name] = chance.choice(_WAYS)(chance, parts[name], foreign.get(name, b"<x/>"))
    if chance.random() < 0.2:
        _mixed(chance, parts, foreign)
    packed = _packed(chance, parts)
    return _scarred_directory(chance, packed) if chance.random() < 0.15 else packed


def _unpacked(data: bytes) -> Parts:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(chance: random.Random, parts: Parts) -> bytes:
    target = BytesIO()
    method = chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    with zipfile.ZipFile(target, "w", method, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return target.getvalue()


def _scarred(chance: random.Random, data: bytes) -> bytes:
    """Overwrite some bytes and sometimes cut the end or glue something to it."""
    content = bytearray(data or b"PK")
    for _ in range(chance.randint(1, 12)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    if chance.random() < 0.2:
        del content[chance.randrange(len(content)) :]
    return bytes(content) + (chance.randbytes(40) if chance.random() < 0.1 else b"")


def _scarred_directory(chance: random.Random, data: bytes) -> bytes:
    """Change a field of some entry's headers, or of the end of the directory."""
    content = bytearray(data)
    mark = chance.choice((b"PK\1\2", b"PK\3\4", b"PK\5\6"))
    places = [found.start() for found in re.finditer(re.escape(mark), data)]
    at = chance.choice(places) + 4 + chance.randrange(18)
    width = chance.choice((1, 2, 4))
    content[at : at + width] = chance.choice((b"\xff" * width, b"\0" * width, chance.randbytes(width)))
    return bytes(content)


def _mixed(chance: random.Random, parts: Parts, foreign: Parts) -> None:
    """Take parts of another document, drop some, rename some, swap two."""
    name, other = chance.choice(list(parts)), chance.choice(list(parts))
    action = chance.randrange(5)
    if action == 0:
        parts.pop(name)
    elif action == 1:
        parts[name], parts[other] = parts[other], parts[name]
    elif action == 2:
        parts[chance.choice((name.upper(), f"../{name}", f"{name}\x01", name.replace("/", "\\")))] = parts[
            name
        ]
    elif action == 3:
        parts.update({one: foreign[one] for one in chance.sample(list(foreign), min(3, len(foreign)))})
    else:
        parts[name] = (
            parts[name].decode("utf-8", errors="replace").encode(chance.choice(("utf-16", "utf-32")))
        )


def _as_bytes(chance: random.Random, data: bytes, _other: bytes) -> bytes:
    """Cut, double, move and insert stretches of XML; whole tags as often as stray bytes."""
    content = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = content.find(b"<", chance.randrange(len(content) + 1))
        end = content.find(b">", at + chance.randint(0, 400)) + 1
        stretch = bytes(content[at:end]) if 0 <= at < end else b""
        action = chance.randrange(4)
        if action == 0:
            content[at:end] = b""
        elif action == 1:
            content[at:at] = stretch * chance.randint(1, 4)
        elif action == 2:
            content[at:at] = chance.choice(_SNIPPETS)
        else:
            there = chance.randrange(len(content) + 1)
            content[there:there] = stretch
    return bytes(content)


def _as_tree(chance: random.Random, data: bytes, other: bytes) -> bytes:
    """Change the tree itself: the XML stays well-formed, its meaning does not."""
    root, lender = _tree(data), _tree(other)
    if root is None:
        return _as_bytes(chance, data, other)
    for _ in range(chance.randint(1, 8)):
        elements = list(root.iter(etree.Element))
        lent = list(lender.iter(etree.Element)) if lender is not None else elements
        chance.choice(_CHANGES)(chance, chance.choice(elements), chance.choice(lent))
    encoding = chance.choice(("UTF-8", "UTF-8", "UTF-8", "UTF-16", "us-ascii"))
    text: bytes = etree.tostring(root, encoding=str(encoding), xml_declaration=True)  # type: ignore[assignment]
    return text


def _tree(data: bytes) -> Element | None:
    if len(data) > _LARGEST_TREE:
        return None
    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError:
        return None


def _remove(_chance: random.Random, element: Element, _lent: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _double(chance: random.Random, element: Element, _lent: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        for _ in range(chance.choice((1, 1, 2, 30))):
            parent.insert(chance.randrange(len(parent) + 1), _copy(element))


def _borrow(chance: random.Random, element: Element, lent: Element) -> None:
    element.insert(chance.randrange(len(element) + 1), _copy(lent))


def _rename(chance: random.Random, element: Element, _lent: Element) -> None:
    element.tag = f"{{{_W}}}{chance.choice(_TAGS)}"


def _wrap(chance: random.Random, element: Element, _lent: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    inner = element
    for _ in range(chance.choice((1, 1, 1, 3, 40))):
        wrapper = etree.Element(f"{{{_W}}}{chance.choice(_WRAPPERS)}")
        wrapper.set(f"{{{_W}}}author", chance.choice(_VALUES))
        place = inner.getparent()
        if place is not None:
            place.replace(inner, wrapper)
        wrapper.append(inner)


def _unwrap(_chance: random.Random, element: Element, _lent: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)


def _set(chance: random.Random, element: Element, lent: Element) -> None:
    names = list(element.attrib) or list(lent.attrib) or [f"{{{_W}}}val"]
    element.set(chance.choice(names), chance.choice(_VALUES))


def _say(chance: random.Random, element: Element, _lent: Element) -> None:
    element.text = chance.choice(_VALUES) * chance.choice((1, 1, 50))


def _shuffle(chance: random.Random, element: Element, _lent: Element) -> None:
    children = list(element)
    chance.shuffle(children)
    element[:] = children


def _copy(element: Element) -> Element:
    return etree.fromstring(etree.tostring(element, with_tail=False))


_CHANGES: Sequence[Callable[[random.Random, Element, Element], None]] = (
    *(_remove, _double, _borrow, _rename, _wrap, _unwrap, _set, _say, _shuffle),
)
_WAYS: Sequence[Callable[[random.Random, bytes, bytes], bytes]] = (_as_tree, _as_tree, _as_bytes)
