"""Opens a DOCX: its container, its parts and its layout, with no knowledge of fields."""

from dataclasses import dataclass

from ppid_desktop.documents.review import limits
from ppid_desktop.documents.review.layout import Layout
from ppid_desktop.documents.review.names import local, w
from ppid_desktop.documents.review.package import Package
from ppid_desktop.documents.review.properties import StyleLook, is_on
from ppid_desktop.documents.review.refusal import Refusal
from ppid_desktop.documents.review.unseen_parts import unseen_layout
from ppid_desktop.documents.review.walker import Walker
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.documents.review.zip_archive import ZipArchive
from ppid_desktop.domain.review import ContainerKind, RejectCode, Story

_TEXTS = (w("t"), w("delText"))
_TYPE_ORDER = {"default": 0, "first": 1, "even": 2}
_NOTES = (("footnotes", "footnote", Story.FOOTNOTE), ("endnotes", "endnote", Story.ENDNOTE))


@dataclass(frozen=True, slots=True, eq=False)
class OpenDocument:
    """An opened DOCX; `unseen` holds what no reader of the document sees, but what could act."""

    package: Package
    main: str
    kind: ContainerKind
    layout: Layout
    unseen: Layout


def open_document(archive: ZipArchive) -> OpenDocument:
    """Open a checked archive as a Word document; raise Refusal if it is none."""
    package = Package(archive)
    main, kind = package.main_part()
    root = package.essential(main)
    body = root.find(w("body"))
    if root.tag != w("document") or body is None:
        raise Refusal(RejectCode.XML_BAD, "Bagian utama dokumen tidak berisi dokumen Word.")
    walker = Walker(StyleLook(_first(package, main, "styles")))
    walker.walk(body, Story.BODY)
    seen = {main.lower()} | _walk_margins(package, main, walker)
    for kind_of_part, element, story in _NOTES:
        notes = _first(package, main, kind_of_part)
        for note in [] if notes is None else notes.findall(w(element)):
            if note.get(w("type"), "normal") == "normal":
                walker.walk(note, story)
    _check_length(walker.layout)
    return OpenDocument(package, main, kind, walker.layout, unseen_layout(package, seen))


def producer_of(package: Package) -> str | None:
    """Return the program that wrote the file, as it names itself."""
    root = _first(package, "", "extendedproperties")
    for child in [] if root is None else root:
        if local(child.tag) == "Application":
            return (child.text or "").strip() or None
    return None


def _first(package: Package, name: str, kind: str) -> Element | None:
    for part in package.related(name, kind):
        root = package.part(part)
        if root is not None:
            return root
    return None


def _check_length(layout: Layout) -> None:
    """Refuse what no person writes: such texts would be copied many times over when compared."""
    if layout.length > limits.TEXT_CHARACTERS:
        raise Refusal(RejectCode.XML_TOO_BIG, "Dokumen memuat teks yang terlalu panjang.")


def _walk_margins(package: Package, main: str, walker: Walker) -> set[str]:
    """Walk the headers and footers, each part once: default, first page, even pages; return their names.

    Of those that no page shows only what says something else than the others is walked.
    """
    parts = {rel.id: rel.part for rel in package.relationships(main) if rel.part}
    shown = {"default"}
    if walker.layout.has_title_page:
        shown.add("first")
    settings = _first(package, main, "settings")
    if settings is not None and any(map(is_on, settings.iterfind(w("evenAndOddHeaders")))):
        shown.add("even")
    references = [one for one in walker.layout.references if one[1] in _TYPE_ORDER]
    order = sorted(references, key=lambda one: (one[1] not in shown, _TYPE_ORDER[one[1]]))
    seen: set[str] = set()
    said = {""}
    for story_name, kind, identifier in order:
        part = parts.get(identifier)
        margin = package.part(part) if part and part.lower() not in seen else None
        if part is None or margin is None or (kind not in shown and _words(margin) in said):
            continue
        said.add(_words(margin))
        seen.add(part.lower())
        walker.walk(margin, Story(story_name))
    return seen


def _words(margin: Element) -> str:
    """Everything written in a header or footer, deleted or not."""
    return "".join(text.text or "" for text in margin.iter(*_TEXTS)).strip()
