"""Files that are no DOCX: told apart by their bytes, and searched for the tracking code all the same."""

import io
import re
from collections.abc import Iterator
from html import unescape

from ppid_desktop.documents.review import limits
from ppid_desktop.documents.review.identity_reading import Claim, Evidence
from ppid_desktop.documents.review.identity_sources import property_claim
from ppid_desktop.documents.review.zip_archive import ZipArchive
from ppid_desktop.domain.review import ContainerKind, RejectCode

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"#!")
_FLAT_OPC = b"http://schemas.microsoft.com/office/2006/xmlpackage"
_TAG = re.compile(r"<[^<>]*>")
_USER_PROPERTY = re.compile(r'meta:name="(PPID\.[A-Za-z]+)"[^>]*>([^<]*)<')
_RTF_CHARACTER = re.compile(r"\\u(-?\d{1,5}) ?(?:\\'[0-9a-fA-F]{2}|\?)?|\\'([0-9a-fA-F]{2})")
_RTF_NOISE = re.compile(r"\\[a-zA-Z]+-?\d* ?|[{}\r\n]")
_RTF_SIGNS = {"\\_": "-", "\\~": "\u00a0", "\\-": "\u00ad", "\\endash": "-", "\\emdash": "-"}
_RTF_PROPERTY = re.compile(r"\\propname\s*(PPID\.[A-Za-z]+)\}?\s*\\proptype\d+\s*\{?\\staticval\s*([^{}\\]*)")
_PDF_PAGES = 40
_ODF = b"application/vnd.oasis.opendocument"
_LONGEST_MIMETYPE = 1_000

REFUSALS = {
    ContainerKind.ODT: (RejectCode.FORMAT_ODT, "Berkas berformat ODT, bukan DOCX."),
    ContainerKind.DOC: (RejectCode.FORMAT_DOC, "Berkas berformat DOC lama, bukan DOCX."),
    ContainerKind.RTF: (RejectCode.FORMAT_RTF, "Berkas berformat RTF, bukan DOCX."),
    ContainerKind.PDF: (RejectCode.FORMAT_PDF, "Berkas berformat PDF, bukan DOCX."),
    ContainerKind.HTML: (RejectCode.FORMAT_HTML, "Berkas berformat HTML, bukan DOCX."),
    ContainerKind.FLAT_OPC: (RejectCode.FORMAT_FLAT_OPC, "Berkas berformat XML datar, bukan DOCX."),
    ContainerKind.ENCRYPTED: (RejectCode.ENCRYPTED, "Berkas dilindungi kata sandi."),
    ContainerKind.OLE: (RejectCode.NOT_A_DOCUMENT, "Berkas ini bukan dokumen Word."),
    ContainerKind.EXE: (RejectCode.NOT_A_DOCUMENT, "Berkas ini adalah program, bukan dokumen."),
    ContainerKind.EMPTY: (RejectCode.EMPTY_FILE, "Berkas kosong."),
    ContainerKind.UNKNOWN: (RejectCode.NOT_A_DOCUMENT, "Berkas ini bukan dokumen."),
}


def is_zip(data: bytes) -> bool:
    """Say whether the bytes begin like a ZIP archive."""
    return data.startswith(_ZIP)


def kind_of(data: bytes) -> ContainerKind:
    """Tell what bytes are that are no ZIP archive."""
    if not data:
        return ContainerKind.EMPTY
    if data.startswith(_OLE):
        return _ole_kind(data)
    if data.startswith(_PROGRAMS):
        return ContainerKind.EXE
    if b"%PDF-" in data[:1024]:
        return ContainerKind.PDF
    head = _text(data[:65536]).lstrip().lower()
    if head.startswith("{\\rtf"):
        return ContainerKind.RTF
    return _markup_kind(head)


def needs_native_library(data: bytes) -> bool:
    """Say whether a library outside Python must open these bytes: what kills it kills its process."""
    return not is_zip(data) and kind_of(data) is ContainerKind.PDF


def evidence_of(kind: ContainerKind, data: bytes) -> Evidence:
    """Search a file of a refused format for its identity; what cannot be searched has none."""
    texts = {
        ContainerKind.PDF: _pdf_texts,
        ContainerKind.DOC: _doc_texts,
        ContainerKind.RTF: _rtf_texts,
        ContainerKind.HTML: _markup_texts,
        ContainerKind.FLAT_OPC: _markup_texts,
        ContainerKind.ODT: _markup_texts,
    }.get(kind)
    claims = {ContainerKind.RTF: _rtf_claim, ContainerKind.ODT: _flat_odf_claim}
    claim = claims[kind](data) if kind in claims else None
    return Evidence((claim,) if claim else (), tuple(texts(data)) if texts else ())


def is_odf(archive: ZipArchive) -> bool:
    """Say whether an archive is an OpenDocument file."""
    if "mimetype" in archive:
        return archive.read("mimetype", _LONGEST_MIMETYPE).startswith(_ODF)
    return "content.xml" in archive and "META-INF/manifest.xml" in archive


def is_odf_text(archive: ZipArchive) -> bool:
    """Say whether an OpenDocument file is a text document."""
    if "mimetype" not in archive:
        return True
    return archive.read("mimetype", _LONGEST_MIMETYPE).startswith(_ODF + b".text")


def odf_evidence(archive: ZipArchive) -> Evidence:
    """Search an OpenDocument text for properties and codes; its XML is searched, not parsed."""
    claim: Claim | None = None
    visible: list[str] = []
    core: list[str] = []
    for name in ("content.xml", "styles.xml", "meta.xml"):
        if name in archive:
            text = archive.read(name).decode("utf-8", errors="replace")
            if name == "meta.xml":
                claim = property_claim(dict(_USER_PROPERTY.findall(text)))
                core.append(_plain(text))
            else:
                visible.append(_plain(text))
    return Evidence((claim,) if claim else (), tuple(visible), tuple(core))


def _markup_kind(head: str) -> ContainerKind:
    if _FLAT_OPC.decode() in head:
        return ContainerKind.FLAT_OPC
    if "<office:document" in head and head.startswith("<"):
        return ContainerKind.ODT
    web = "<!doctype html" in head[:2048] or "<html" in head[:4096]
    mail = head.startswith("mime-version:") and ("multipart/related" in head or "text/html" in head)
    return ContainerKind.HTML if web or mail else ContainerKind.UNKNOWN


def _text(data: bytes) -> str:
    for bom, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(bom):
            return data[2:].decode(encoding, errors="replace")
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace")


def _plain(text: str) -> str:
    return unescape(_TAG.sub("", text))


def _markup_texts(data: bytes) -> Iterator[str]:
    yield _plain(_text(data))


def _rtf_texts(data: bytes) -> Iterator[str]:
    text = data.decode("latin-1")
    for sign, plain in _RTF_SIGNS.items():
        text = text.replace(sign, plain)
    yield _RTF_NOISE.sub("", _RTF_CHARACTER.sub(_rtf_character, text))


def _rtf_character(found: re.Match[str]) -> str:
    if found.group(2):
        return bytes.fromhex(found.group(2)).decode("cp1252", errors="replace")
    number = int(found.group(1)) % 0x10000
    return "\ufffd" if 0xD800 <= number <= 0xDFFF else chr(number)


def _flat_odf_claim(data: bytes) -> Claim | None:
    return property_claim(dict(_USER_PROPERTY.findall(_text(data))))


def _rtf_claim(data: bytes) -> Claim | None:
    text = data.decode("latin-1")
    return property_claim({name: value.strip() for name, value in _RTF_PROPERTY.findall(text)})


def _ole_kind(data: bytes) -> ContainerKind:
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            if ole.exists("EncryptedPackage"):
                return ContainerKind.ENCRYPTED
            return ContainerKind.DOC if ole.exists("WordDocument") else ContainerKind.OLE
    except (OSError, ValueError, IndexError, TypeError, AttributeError):
        return ContainerKind.OLE


def _doc_texts(data: bytes) -> Iterator[str]:
    """Read a .doc's streams as 8-bit and as 16-bit text: Word stores each piece of text as one of both."""
    import olefile

    with olefile.OleFileIO(io.BytesIO(data)) as ole:
        for name in ("WordDocument", "\x05SummaryInformation", "\x05DocumentSummaryInformation"):
            if ole.exists(name):
                stream = ole.openstream(name).read(limits.FILE_BYTES)
                yield stream.decode("latin-1")
                yield stream.decode("utf-16-le", errors="replace")
                yield stream[1:].decode("utf-16-le", errors="replace")


def _pdf_texts(data: bytes) -> Iterator[str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        yield " ".join(document.get_metadata_dict().values())
        count = len(document)
        pages = sorted({*range(min(count, _PDF_PAGES // 2)), *range(max(0, count - _PDF_PAGES // 2), count)})
        for number in pages:
            page = document[number]
            text = page.get_textpage()
            yield text.get_text_range()
            text.close()
            page.close()
    finally:
        document.close()
