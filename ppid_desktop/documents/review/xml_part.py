"""Parses one XML part from outside: encoding and DTD are checked on the bytes before any parser sees them."""

import codecs
import re
from dataclasses import dataclass, replace

from lxml import etree

from ppid_desktop.documents.review import limits
from ppid_desktop.documents.review.names import W14_NS, w
from ppid_desktop.documents.review.refusal import Refusal
from ppid_desktop.domain.review_terms import RejectCode

Element = etree._Element

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE_STARTS = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_ASCII_BASED = {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252"}
_WIDE = {"utf-16", "utf-16le", "utf-16be", "ucs-2", "iso-10646-ucs-2"}
_DECLARATION = re.compile(rb"\s*<\?xml\b[^>]*?\?>")
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""")
_OF_TEXT = "ins del moveFrom moveTo cellIns cellDel cellMerge numberingChange"
_OF_LOOK = "rPrChange pPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange sectPrChange"
_OF_CONTROLS = (
    "customXmlInsRangeStart customXmlDelRangeStart customXmlMoveFromRangeStart customXmlMoveToRangeStart"
)
_CHANGES = [w(name) for names in (_OF_TEXT, _OF_LOOK, _OF_CONTROLS) for name in names.split()]
_CHANGES += [f"{{{W14_NS}}}{name}" for name in ("conflictIns", "conflictDel")]
_REFERENCES = re.compile(r"(?:&#(?:[0-9]+|x[0-9A-Fa-f]+);)+")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/([A-Za-z]+)/([A-Za-z]+)")
_STRICT_NAMES = {
    b"extendedProperties": b"extended-properties",
    b"customProperties": b"custom-properties",
}


@dataclass(frozen=True, slots=True)
class ParsedPart:
    """A part's root; `recovered` when the XML had to be repaired, `strict` for ISO 29500 Strict.

    `processes_content` says that elements nobody knows may hold what is to be read, `has_symbol_fonts` that
    letters may show as signs.
    """

    root: Element
    recovered: bool
    strict: bool
    processes_content: bool = False
    has_symbol_fonts: bool = False


def parse(data: bytes, budget: "Budget") -> ParsedPart:
    """Parse a part; raise Refusal if it must not or cannot be read."""
    plain = _as_utf8(data)
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise Refusal(RejectCode.XML_DTD, "Bagian XML memuat DTD.")
    budget.spend(plain)
    strict = b"http://purl.oclc.org/ooxml/" in plain
    plain = _transitional(plain) if strict else plain
    parsed = _parsed(plain, strict=strict)
    budget.count_changes(parsed.root)
    return replace(
        parsed, processes_content=b"ProcessContent" in plain, has_symbol_fonts=b"Wingdings" in plain
    )


def _parsed(plain: bytes, *, strict: bool) -> ParsedPart:
    try:
        return ParsedPart(etree.fromstring(plain, _parser(recover=False)), False, strict)
    except etree.XMLSyntaxError as error:
        _refuse_exhaustion(str(error))
    return ParsedPart(_recovered(plain), True, strict)


class Budget:
    """What all XML of one file may cost together."""

    def __init__(self) -> None:
        self._bytes = 0
        self._elements = 0
        self._changes = 0

    def spend(self, plain: bytes) -> None:
        """Count a part before it is parsed; start tags are counted in its bytes."""
        self._bytes += len(plain)
        self._elements += plain.count(b"<") - plain.count(b"</")
        too_long = len(plain) > limits.XML_PART_BYTES or self._bytes > limits.XML_TOTAL_BYTES
        if too_long or self._elements > limits.XML_ELEMENTS:
            raise Refusal(RejectCode.XML_TOO_BIG, "Bagian XML terlalu besar.")

    def count_changes(self, root: Element) -> None:
        """Count a part's marks of tracked changes, empty ones too (ECMA-376 part 1, section 17.13.5)."""
        self._changes += sum(1 for _ in root.iter(*_CHANGES))
        if self._changes > limits.CHANGES:
            raise Refusal(RejectCode.TOO_MANY_CHANGES, "Berkas memuat terlalu banyak perubahan terlacak.")


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,  # libxml2's own bounds: 256 levels deep, 10 MB of text in one node
        collect_ids=False,  # nobody asks for an element by its id: a quarter of the parsing time
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


def _recovered(plain: bytes) -> Element:
    parser = _parser(recover=True)
    root: Element | None = etree.fromstring(_legal(plain), parser)
    for entry in parser.error_log:
        _refuse_exhaustion(entry.message)
    if root is None:
        raise Refusal(RejectCode.XML_BAD, "Bagian XML rusak.")
    return root


def _legal(plain: bytes) -> bytes:
    """Leave out what XML forbids: the repairing parser stops at it, or lets it into texts nobody can decode.

    Characters are those of XML 1.0, section 2.2; a pair of surrogates written as references is one character.
    """
    text = _REFERENCES.sub(_legal_references, plain.decode("utf-8", errors="replace"))
    return _FORBIDDEN.sub("", text).encode("utf-8", errors="replace")


def _legal_references(found: re.Match[str]) -> str:
    numbers = (_number(one) for one in found.group().removesuffix(";").split(";"))
    units = b"".join(one.to_bytes(2, "little") if one < 0x10000 else _two_units(one) for one in numbers)
    text = _FORBIDDEN.sub("", units.decode("utf-16-le", errors="ignore"))
    return "".join(f"&#{ord(character)};" for character in text)


def _number(reference: str) -> int:
    digits = reference.removeprefix("&#")
    base = 16 if digits.startswith("x") else 10
    number = int(digits.removeprefix("x").lstrip("0")[:8] or "0", base)
    return number if number <= 0x10FFFF else 0


def _two_units(number: int) -> bytes:
    return chr(number).encode("utf-16-le")


def _refuse_exhaustion(message: str) -> None:
    if "Excessive depth" in message:
        raise Refusal(RejectCode.XML_TOO_DEEP, "Bagian XML bertingkat terlalu dalam.")
    if "XML_PARSE_HUGE" in message or "Resource limit" in message:
        raise Refusal(RejectCode.XML_TOO_BIG, "Bagian XML memuat teks yang terlalu panjang.")


def _as_utf8(data: bytes) -> bytes:
    wide = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    wide = wide or next((name for start, name in _WIDE_STARTS if data.startswith(start)), None)
    if wide and wide != "utf-8":
        return _without_declaration(_decode(data, wide))
    if not data[:4096].removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<"):
        raise Refusal(RejectCode.XML_BAD, "Bagian ini bukan XML.")
    declared = _declared_encoding(data)
    if declared in _WIDE:
        raise Refusal(RejectCode.XML_BAD, "Pengodean XML tidak cocok dengan isinya.")
    if declared in ("utf-8", "utf8", "us-ascii", "ascii"):
        return data.removeprefix(codecs.BOM_UTF8)
    return _without_declaration(_decode(data, declared))


def _declared_encoding(data: bytes) -> str:
    declaration = _DECLARATION.match(data.removeprefix(codecs.BOM_UTF8)[:400])
    found = _ENCODING.search(declaration.group()) if declaration else None
    name = found.group(1).decode("ascii").lower() if found else "utf-8"
    if name not in _ASCII_BASED | _WIDE:
        raise Refusal(RejectCode.XML_BAD, f"Pengodean XML {name!r} tidak diterima.")
    return name


def _decode(data: bytes, encoding: str) -> bytes:
    if len(data) > 4 * limits.XML_PART_BYTES:
        raise Refusal(RejectCode.XML_TOO_BIG, "Bagian XML terlalu besar.")
    try:
        text = data.decode(encoding, errors="strict")
    except UnicodeDecodeError as error:
        raise Refusal(RejectCode.XML_BAD, "Pengodean XML rusak.") from error
    return text.lstrip("\ufeff").encode("utf-8", errors="replace")


def _without_declaration(plain: bytes) -> bytes:
    return _DECLARATION.sub(b"", plain, count=1)


def _transitional(plain: bytes) -> bytes:
    """Give Strict documents the namespaces of Transitional ones, so that one set of names reads both."""
    return _STRICT.sub(
        lambda found: (
            b"http://schemas.openxmlformats.org/%s/2006/%s"
            % (found.group(1), _STRICT_NAMES.get(found.group(2), found.group(2)))
        ),
        plain,
    )
