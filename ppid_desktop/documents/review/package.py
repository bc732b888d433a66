"""The OPC package of a returned file: content types, relationships, the parts and what is suspicious in them.

Parts are found by relationship and content type only, never by name (ISO 29500-2, sections 9 and 10).
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from ppid_desktop.documents.review import names, xml_part
from ppid_desktop.documents.review.compatibility import take_off_wrappers
from ppid_desktop.documents.review.refusal import Refusal
from ppid_desktop.documents.review.run_text import show_symbols
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.documents.review.zip_archive import ZipArchive
from ppid_desktop.domain.review_terms import ContainerKind, RejectCode

_SCHEME = re.compile("[A-Za-z][A-Za-z0-9+.-]*:")
_CONTENT_TYPES = "[Content_Types].xml"
_WORD_MAIN = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": ContainerKind.DOCX,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": ContainerKind.DOTX,
    "application/vnd.ms-word.document.macroenabled.main+xml": ContainerKind.DOCM,
    "application/vnd.ms-word.template.macroenabledtemplate.main+xml": ContainerKind.DOCM,
}


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship: `kind` is its type's last word without hyphens, which Strict leaves out anyway.

    `part` is the name it resolves to inside the package, None if it leaves it.
    """

    id: str
    kind: str
    name: str
    target: str
    external: bool
    part: str | None


class Package:
    """The parts of one returned file, parsed on demand and each at most once."""

    def __init__(self, archive: ZipArchive) -> None:
        self._archive = archive
        self._budget = xml_part.Budget()
        self._roots: dict[str, Element | None] = {}
        self.recovered: list[str] = []
        self.unreadable: list[str] = []
        self.strict = False
        if _CONTENT_TYPES not in archive:
            raise Refusal(RejectCode.NOT_OOXML, "Arsip ini bukan dokumen Office.")
        self._defaults, self._overrides = _content_types(self.essential(_CONTENT_TYPES))
        self._parse_all()

    def names(self) -> list[str]:
        """Return the names of all parts."""
        return self._archive.names()

    def xml_names(self) -> list[str]:
        """Return the names of all parts that are XML by their name or by their content type."""
        return [name for name in self.names() if not name.startswith("__MACOSX/") and self._is_xml(name)]

    def content_type(self, name: str) -> str:
        """Return a part's content type in lower case, empty if it has none."""
        ending = name.rpartition(".")[2].lower()
        return self._overrides.get(name.lower(), self._defaults.get(ending, ""))

    def content_types(self) -> set[str]:
        """Return every content type the package declares, in lower case."""
        return {*self._overrides.values(), *self._defaults.values()}

    def essential(self, name: str) -> Element:
        """Return the root of a part without which nothing can be read."""
        root = self.part(name)
        if root is None:
            raise Refusal(RejectCode.XML_BAD, f"Bagian {name!r} rusak.")
        return root

    def part(self, name: str) -> Element | None:
        """Return a part's root, or None when it is missing or beyond repair."""
        key = name.lower()
        if key not in self._roots:
            self._roots[key] = self._parsed(name)
        return self._roots[key]

    def relationships(self, name: str) -> list[Relationship]:
        """Return the relationships of a part; of the package itself for an empty name."""
        folder, base = posixpath.split(name)
        root = self.part(posixpath.join(folder, "_rels", f"{base}.rels"))
        return [] if root is None else list(_relationships(root, folder))

    def all_relationships(self) -> Iterator[Relationship]:
        """Yield the relationships of every part, reachable or not."""
        for name in self.names():
            if name.lower().endswith(".rels"):
                folder, _base = posixpath.split(name)
                root = self.part(name)
                yield from [] if root is None else _relationships(root, posixpath.dirname(folder))

    def related(self, name: str, kind: str) -> list[str]:
        """Return the names of existing parts that a part reaches by one kind of relationship."""
        found = (rel.part for rel in self.relationships(name) if rel.kind == kind and rel.part)
        return [part for part in found if part in self._archive]

    def embeds(self, start: bytes, word: bytes = b"") -> bool:
        """Say whether a part that is no XML begins with these bytes (and holds the word)."""
        others = (name for name in self.names() if not self._is_xml(name))
        return any(self._archive.holds(name, start, word) for name in others)

    def main_part(self) -> tuple[str, ContainerKind]:
        """Find the document part and what kind of document it makes."""
        targets = [rel.part for rel in self.relationships("") if rel.kind == "officedocument" and rel.part]
        declared = [name for name in self._overrides if self._overrides[name] in _WORD_MAIN]
        for name in [*targets, *(declared if not targets else [])]:
            kind = self._word_kind(name)
            if kind:
                return name, kind
        if any(self.content_type(name) for name in targets if name in self._archive):
            raise Refusal(RejectCode.NOT_WORD, "Dokumen Office ini bukan dokumen Word.")
        if not declared and _is_other_office(self.content_types()):
            raise Refusal(RejectCode.NOT_WORD, "Dokumen Office ini bukan dokumen Word.")
        raise Refusal(RejectCode.PART_MISSING, "Bagian utama dokumen tidak ada.")

    def _word_kind(self, name: str) -> ContainerKind | None:
        if name not in self._archive:
            return None
        known = _WORD_MAIN.get(self.content_type(name))
        if known or self.content_type(name) not in ("", "application/xml", "text/xml"):
            return known
        root = self.part(name)
        return ContainerKind.DOCX if root is not None and root.tag == names.w("document") else None

    def _parse_all(self) -> None:
        """Check every XML part before any of them is used: a DTD hides where it is least looked for."""
        for name in self.xml_names():
            self.part(name)

    def _is_xml(self, name: str) -> bool:
        kind = self.content_type(name)
        declared = kind.endswith(("+xml", "/xml")) and not kind.startswith("image/")
        return declared or self._archive.looks_like_xml(name)

    def _parsed(self, name: str) -> Element | None:
        if name not in self._archive:
            return None
        try:
            parsed = xml_part.parse(self._archive.read(name), self._budget)
        except Refusal as refusal:
            if refusal.code is not RejectCode.XML_BAD:
                raise
            self.unreadable.append(name)
            return None
        if parsed.processes_content:
            take_off_wrappers(parsed.root)
        if parsed.has_symbol_fonts:
            show_symbols(parsed.root)
        if parsed.recovered:
            self.recovered.append(name)
        self.strict = self.strict or (parsed.strict and names.local(parsed.root.tag) == "document")
        return parsed.root


def _is_other_office(content_types: set[str]) -> bool:
    return any(
        "spreadsheetml" in kind or "presentationml" in kind or "visio" in kind for kind in content_types
    )


def _content_types(root: Element) -> tuple[dict[str, str], dict[str, str]]:
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for entry in root:
        kind = (entry.get("ContentType") or "").lower()
        if names.local(entry.tag) == "Default":
            defaults[(entry.get("Extension") or "").lower()] = kind
        elif names.local(entry.tag) == "Override":
            overrides[unquote(entry.get("PartName") or "").lstrip("/").lower()] = kind
    return defaults, overrides


def _relationships(root: Element, folder: str) -> Iterator[Relationship]:
    for entry in root:
        if names.local(entry.tag) != "Relationship":
            continue
        target = (entry.get("Target") or "").strip()
        name = (entry.get("Type") or "").rstrip("/").rpartition("/")[2]
        kind = name.lower().replace("-", "")
        external = (entry.get("TargetMode") or "").lower() == "external"
        part = None if external else _resolved(folder, target)
        yield Relationship(entry.get("Id") or "", kind, name, target, external, part)


def _resolved(folder: str, target: str) -> str | None:
    """Resolve a target against its part's folder; None when it leaves the package."""
    path = unquote(target).replace("\\", "/")
    if _SCHEME.match(path) or path.startswith("//"):
        return None
    path = path.partition("#")[0]
    joined = path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path)
    normal = posixpath.normpath(joined) if joined else ""
    return None if normal == ".." or normal.startswith("../") else normal
