"""Reads what is said of a paragraph and of its end (ECMA-376 part 1, sections 17.3.1 and 17.13.5)."""

from ppid_desktop.documents.review.ground import SHADING, ground_of
from ppid_desktop.documents.review.layout import Paragraph, Piece
from ppid_desktop.documents.review.markers import Markers
from ppid_desktop.documents.review.marks import FormatMark, Mark, Marks
from ppid_desktop.documents.review.names import w
from ppid_desktop.documents.review.properties import TRACKED, StyleLook, format_mark, mark_of
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.domain.review_terms import ChangeKind

PROPERTIES, CHANGE = w("pPr"), w("pPrChange")
_STYLE, _NUMBERING, _SECTION, _END = w("pStyle"), w("numPr"), w("sectPr"), w("rPr")
_INSERTED, _VAL = w("ins"), w("val")


class ParagraphProperties:
    """Reads the properties of one paragraph after another; `hides` says that its style hides its text."""

    def __init__(self, styles: StyleLook, markers: Markers) -> None:
        self._styles = styles
        self._markers = markers
        self.hides = False

    def open(self) -> None:
        """Begin a paragraph of which nothing is known yet."""
        self.hides = self._styles.default.hidden

    def read(self, element: Element, paragraph: Paragraph) -> list[Element]:
        """Read what is said of a paragraph; return what is said of its end, to be read behind its content."""
        ends: list[Element] = []
        for child in element:
            tag = child.tag
            if tag == _STYLE:
                self.hides = self._styles.named(child.get(_VAL) or "").hidden
            elif tag == _END:
                ends.append(child)
            elif tag == SHADING:
                paragraph.ground = ground_of(element)
            elif tag == CHANGE:
                paragraph.format = format_mark(child, element, ChangeKind.PARA_FMT)
            elif tag == _NUMBERING:
                for inserted in child.iterfind(_INSERTED):
                    paragraph.format = FormatMark(mark_of(inserted, ChangeKind.PARA_FMT), ("numPr",))
            elif tag == _SECTION:
                self._markers.section(child)
        return ends

    def read_end(self, properties: Element, paragraph: Paragraph, marks: Marks) -> None:
        """Read what is tracked on the paragraph's end, once the moves inside it are known."""
        found = [child for child in properties if child.tag in TRACKED]
        own = [self._end_mark(child, paragraph) for child in found]
        change = self._styles.run(properties).format
        if own or change:
            all_marks = (*marks, *(mark for mark in own if mark not in marks))
            paragraph.end = Piece("\n", all_marks, format=change)

    def _end_mark(self, element: Element, paragraph: Paragraph) -> Mark:
        kind = TRACKED[element.tag]
        inside = [mark.move for piece in paragraph.pieces for mark in piece.marks if mark.kind is kind]
        name = self._markers.move_name(kind) or next((move for move in reversed(inside) if move), None)
        return self._markers.moved(mark_of(element, kind, name))
