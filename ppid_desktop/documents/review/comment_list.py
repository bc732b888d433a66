"""The comments of a document: text, anchor, place, thread, resolved or not.

A reply is known by paraIdParent ([MS-DOCX] 2.5.4), else by the quotation LibreOffice puts before it, else by
an equal range.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from ppid_desktop.documents.review import limits, names
from ppid_desktop.documents.review.anchored_text import anchored_text
from ppid_desktop.documents.review.layout import Layout, Paragraph, Position, Table, final_text
from ppid_desktop.documents.review.names import w
from ppid_desktop.documents.review.package import Package
from ppid_desktop.documents.review.places import Places
from ppid_desktop.documents.review.properties import StyleLook
from ppid_desktop.documents.review.refusal import Refusal
from ppid_desktop.documents.review.walker import Walker
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.domain.review import Comment, ParentBasis, RejectCode, Story, WarningCode
from ppid_desktop.domain.tracking_code import normal_form

_PARA_ID = f"{{{names.W14_NS}}}paraId"
_EX_ID, _EX_PARENT, _EX_DONE = (f"{{{names.W15_NS}}}{name}" for name in ("paraId", "paraIdParent", "done"))
_QUOTE = re.compile(
    r"^(?P<lead>[^\n()]{1,120}) \((?P<when>[^\n()]{0,40}\d[^\n()]{0,40})\): ?[\"“”„«](?P<rest>.*)$", re.DOTALL
)
_QUOTE_END = re.compile(r"[\"“”»]")
_MOST_QUOTED = 100
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})")


@dataclass(slots=True, eq=False)
class _Raw:
    """A comment before its thread is known."""

    comment: Comment
    para_ids: list[str]
    span: tuple[Position, Position] | None


class CommentReader:
    """Reads the comments of one document; `warnings` tells what was odd about them."""

    def __init__(self, package: Package, main: str, layout: Layout, places: Places) -> None:
        self._package = package
        self._main = main
        self._layout = layout
        self._places = places
        self.warnings: set[WarningCode] = set()

    def read(self) -> tuple[Comment, ...]:
        """Return all comments in their part's order."""
        raw = [one for root in self._roots("comments") for one in self._comments(root)]
        ids = [one.comment.id for one in raw]
        if len(set(ids)) != len(ids):
            self.warnings.add(WarningCode.COMMENT_DUPLICATE_ID)
        pointed = self._layout.comment_references.keys() | self._layout.comment_starts.keys()
        if pointed - set(ids) or any(one.span is None for one in raw):
            self.warnings.add(WarningCode.COMMENT_ORPHAN)
        threads = _Threads(raw, self._extended(), self.warnings)
        return threads.settled(self._utc_dates())

    def _roots(self, kind: str) -> Iterator[Element]:
        for name in self._package.related(self._main, kind):
            root = self._package.part(name)
            if root is not None:
                yield root

    def _comments(self, root: Element) -> Iterator[_Raw]:
        walker = Walker(StyleLook())
        elements = root.findall(w("comment"))
        if len(elements) > limits.COMMENTS:
            raise Refusal(RejectCode.TOO_MANY_COMMENTS, "Berkas memuat terlalu banyak komentar.")
        for element in elements:
            text = final_text(_paragraphs(walker.walk(element, Story.BODY)))
            para_ids = [(paragraph.get(_PARA_ID) or "").upper() for paragraph in element.iter(w("p"))]
            yield self._placed(element, text, [one for one in para_ids if one])

    def _placed(self, element: Element, text: str, para_ids: list[str]) -> _Raw:
        identifier = element.get(w("id")) or ""
        span = self._span(identifier)
        cell = self._layout.cell_of(span[0].paragraph) if span else None
        comment = Comment(
            id=identifier,
            author=(element.get(w("author")) or "").strip(),
            initials=element.get(w("initials")) or "",
            date=element.get(w("date")),
            date_utc=element.get(f"{{{names.W16DU_NS}}}dateUtc"),
            text=text,
            anchor=anchored_text(self._layout, *span) if span else None,
            where=self._places.role(cell),
            story=self._story(span),
        )
        return _Raw(comment, para_ids, span)

    def _span(self, identifier: str) -> tuple[Position, Position] | None:
        start = self._layout.comment_starts.get(identifier)
        end = self._layout.comment_ends.get(identifier)
        reference = self._layout.comment_references.get(identifier)
        if start is not None:
            return start, max(start, end or reference or start)
        return (reference, reference) if reference is not None else None

    def _story(self, span: tuple[Position, Position] | None) -> Story:
        if span is None or span[0].paragraph >= len(self._layout):
            return Story.BODY
        return self._layout.paragraph(span[0].paragraph).story

    def _extended(self) -> dict[str, tuple[str, bool]] | None:
        """Return parent and done by paragraph id, None when the file has no such part."""
        roots = list(self._roots("commentsextended"))
        if not roots:
            return None
        return {
            (one.get(_EX_ID) or "").upper(): (
                (one.get(_EX_PARENT) or "").upper(),
                (one.get(_EX_DONE) or "0").lower() in ("1", "true", "on"),
            )
            for root in roots
            for one in root
        }

    def _utc_dates(self) -> dict[str, str]:
        """Return the true times by paragraph id."""
        durable = {
            one.get(f"{{{names.W16CEX_NS}}}durableId"): one.get(f"{{{names.W16CEX_NS}}}dateUtc")
            for root in self._roots("commentsextensible")
            for one in root
        }
        dates: dict[str, str] = {}
        for root in self._roots("commentsids"):
            for one in root:
                date = durable.get(one.get(f"{{{names.W16CID_NS}}}durableId"))
                if date:
                    dates[(one.get(f"{{{names.W16CID_NS}}}paraId") or "").upper()] = date
        return dates


class _Threads:
    """Ties replies to their comments."""

    def __init__(
        self, raw: list[_Raw], extended: dict[str, tuple[str, bool]] | None, warnings: set[WarningCode]
    ) -> None:
        self._raw = raw
        self._extended = extended
        self._warnings = warnings
        self._by_para = {para: one for one in raw for para in one.para_ids}
        self._by_author: dict[str, list[int]] = {}
        for place, one in enumerate(raw):
            self._by_author.setdefault(one.comment.author.casefold(), []).append(place)
        self._first_at = {one.span: one for one in reversed(raw)}
        self._knows_threads = any(parent for parent, _done in (extended or {}).values())

    def settled(self, utc: dict[str, str]) -> tuple[Comment, ...]:
        quotes = [self._unquote(place) for place in range(len(self._raw))]
        parents = [self._parent(one, quote) for one, quote in zip(self._raw, quotes, strict=True)]
        self._cut_cycles(parents)
        return tuple(self._finished(one, parent, utc) for one, parent in zip(self._raw, parents, strict=True))

    def _finished(self, one: _Raw, parent: tuple[_Raw, ParentBasis] | None, utc: dict[str, str]) -> Comment:
        entry = self._entry(one)
        date_utc = one.comment.date_utc or next((utc[para] for para in one.para_ids if para in utc), None)
        return replace(
            one.comment,
            date_utc=date_utc,
            resolved=entry[1] if entry else None,
            parent=parent[0].comment.id if parent else None,
            parent_basis=parent[1] if parent else None,
        )

    def _entry(self, one: _Raw) -> tuple[str, bool] | None:
        """The extended entry names the comment's last paragraph; some programs name another."""
        known = self._extended or {}
        return next((known[para] for para in reversed(one.para_ids) if para in known), None)

    def _parent(self, one: _Raw, quoted: _Raw | None) -> tuple[_Raw, ParentBasis] | None:
        entry = self._entry(one)
        if entry and entry[0]:
            parent = self._by_para.get(entry[0])
            if parent is not None:
                return parent, ParentBasis.EXTENDED
            self._warnings.add(WarningCode.COMMENT_ORPHAN)
        if quoted is not None:
            return quoted, ParentBasis.QUOTE
        if entry is None and not self._knows_threads:
            ranged = self._same_range(one)
            return (ranged, ParentBasis.RANGE) if ranged else None
        return None

    def _same_range(self, one: _Raw) -> _Raw | None:
        first = self._first_at.get(one.span) if one.span is not None else None
        return first if first is not one else None

    def _unquote(self, place: int) -> _Raw | None:
        """Take LibreOffice's `Reply to NAME (date): "..."` off a comment and return whom it quotes."""
        one = self._raw[place]
        found = _QUOTE.match(one.comment.text)
        named = self._named(found.group("lead"), place) if found else []
        if found is None or not named:
            return None
        rest, minute = found.group("rest"), _minute(found.group("when"))
        best = max(named, key=lambda other: _likeness(other, one, rest, minute))
        quote = best.comment.text if rest.startswith(best.comment.text) else ""
        end = _QUOTE_END.search(rest, len(quote))
        text = rest[end.end() :] if end else rest
        one.comment = replace(one.comment, text=normal_form(text.lstrip("\n")))
        return best

    def _named(self, lead: str, place: int) -> list[_Raw]:
        """The comments of the person a quotation names; those before the reply, if there are any."""
        folded = lead.casefold()
        authors = [name for name in islice(self._by_author, _MOST_QUOTED) if name and folded.endswith(name)]
        places = [one for name in authors for one in self._by_author[name] if one != place]
        before = [one for one in places if one < place]
        return [self._raw[one] for one in (before or places)[-_MOST_QUOTED:]]

    def _cut_cycles(self, parents: list[tuple[_Raw, ParentBasis] | None]) -> None:
        index = {id(one): at for at, one in enumerate(self._raw)}
        straight: set[int] = set()
        for start in range(len(parents)):
            seen = {start}
            at = start
            while at not in straight and (parent := parents[at]) is not None:
                at = index[id(parent[0])]
                if at in seen:
                    self._warnings.add(WarningCode.COMMENT_CYCLE)
                    parents[at] = None
                seen.add(at)
            straight |= seen


def _minute(when: str) -> str:
    time = _TIME.search(when)
    return f"{int(time.group(1)):02d}:{time.group(2)}" if time else ""


def _likeness(other: _Raw, one: _Raw, rest: str, minute: str) -> tuple[bool, bool, bool]:
    text = other.comment.text
    return (
        bool(text) and rest.startswith(text),
        other.span is not None and other.span == one.span,
        bool(minute) and (other.comment.date or "")[11:16] == minute,
    )


def _paragraphs(blocks: list[Paragraph | Table]) -> list[Paragraph]:
    found: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Table):
            found.extend(one for row in block.rows for cell in row.cells for one in cell.paragraphs)
        else:
            found.append(block)
    return found
