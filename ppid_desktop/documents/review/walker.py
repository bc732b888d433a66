"""Walks WordprocessingML once and leaves a Layout: no field is known here, only text, marks and places.

Runs are flattened through every wrapper a client may put around them (ECMA-376 part 1, sections 17.3 to
17.5, 17.13 and 17.16; part 3, section 10 for mc:AlternateContent, of which one branch is read).
"""

from collections.abc import Callable

from ppid_desktop.documents.review import names
from ppid_desktop.documents.review.field_codes import FieldCodes, placeholder
from ppid_desktop.documents.review.layout import PLAIN_END, Cell, Layout, Paragraph, Piece, Table
from ppid_desktop.documents.review.markers import Markers
from ppid_desktop.documents.review.marks import Marks
from ppid_desktop.documents.review.names import local, w
from ppid_desktop.documents.review.paragraph_properties import CHANGE, PROPERTIES, ParagraphProperties
from ppid_desktop.documents.review.plain_rows import PlainRow, plain_rows
from ppid_desktop.documents.review.properties import NO_PROPERTIES, TRACKED, StyleLook, mark_of
from ppid_desktop.documents.review.run_text import FIXED_TEXT, letters, symbol_text
from ppid_desktop.documents.review.table_walker import HEEDED_IN_TABLES, TableWalker
from ppid_desktop.documents.review.wrappers import (
    boxes_in,
    chosen_branch,
    control_of,
    drop_prompt,
    form_box_of,
    form_choice_of,
)
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.domain.review_terms import Story

Blocks = list[Paragraph | Table]
Walk = Callable[[Element, Marks], None]

_P, _TBL, _R, _SDT = w("p"), w("tbl"), w("r"), w("sdt")
_RPR, _TEXT, _DELETED_TEXT = w("rPr"), w("t"), w("delText")
_SDT_PROPERTIES, _SDT_CONTENT = w("sdtPr"), w("sdtContent")
_ALTERNATE = f"{{{names.MC_NS}}}AlternateContent"
_MATH, _MATH_TEXT, _MATH_RUN = (f"{{{names.M_NS}}}{name}" for name in ("oMath", "t", "r"))
_MATH_PARAGRAPH = f"{{{names.M_NS}}}oMathPara"
_VAL, _INSTRUCTION = w("val"), w("instr")
_WRAPPERS = [w(name) for name in ("smartTag", "customXml", "hyperlink", "dir", "bdo", "rubyBase")]
_SECTION, _CHUNK = w("sectPr"), w("altChunk")
_IGNORED_BLOCKS = {w("tcPr"), w("proofErr"), w("bookmarkEnd")}
_PICTURES = [w(name) for name in ("drawing", "pict", "object")]
_HEEDED_ELSEWHERE = {_TBL, _SECTION, _CHUNK, _DELETED_TEXT, CHANGE, *FIXED_TEXT, *HEEDED_IN_TABLES}


class Walker:
    """Walks the parts of one document into one Layout."""

    def __init__(self, styles: StyleLook) -> None:
        self.layout = Layout()
        self._styles = styles
        self._markers = Markers(self.layout)
        self._properties = ParagraphProperties(styles, self._markers)
        self._codes = FieldCodes(self.layout.instructions)
        self._tables = TableWalker(self)
        self._look = NO_PROPERTIES
        self._has_looks = True
        self._plain_rows: dict[Element, PlainRow] = {}
        self._paragraph: Paragraph | None = None
        self._boxes: list[Element] = []
        self._inline = self._inline_handlers()
        self._in_run = self._run_handlers()
        self._heeded = {*self._inline, *self._in_run, *_HEEDED_ELSEWHERE} - {_R, _P, w("bookmarkStart")}

    def walk(self, root: Element, story: Story) -> Blocks:
        """Walk one part (or one note) as a story and return its blocks."""
        blocks: Blocks = []
        self._enter(story)
        looks = self._styles.mattering(root)
        self._has_looks = bool(looks)
        self._plain_rows = (
            {} if self._styles.default.hidden else plain_rows(root, self._heeded | looks, self._styles)
        )
        self.walk_blocks(root, (), blocks)
        self.layout.append_hidden(self._codes.reset())
        self.layout.parts[story].append(blocks)
        return blocks

    @property
    def markers(self) -> Markers:
        """What marks places, shared with the table walker."""
        return self._markers

    def plain_row(self, element: Element) -> PlainRow | None:
        """Hand over a row's texts if nothing was done to it; an open field may swallow what follows."""
        return self._plain_rows.pop(element, None) if not self._codes.are_open else None

    def walk_blocks(self, parent: Element, marks: Marks, blocks: Blocks) -> None:
        """Walk paragraphs, tables and what wraps them."""
        for element in parent:
            tag = element.tag
            if tag == _P:
                self._walk_paragraph(element, marks, blocks)
            elif tag == _TBL:
                self._tables.walk(element, marks, blocks)
            elif tag not in _IGNORED_BLOCKS:
                self._walk_other_block(element, marks, blocks)

    def walk_cell(self, element: Element, cell: Cell, marks: Marks) -> None:
        """Walk a cell's content; an open field may not reach out of it."""
        outer = self._markers.cell
        self._markers.cell = cell
        self.walk_blocks(element, marks, cell.blocks)
        self.layout.append_hidden(self._codes.reset())
        self._markers.cell = outer

    def control(self, element: Element, marks: Marks, walk: Walk) -> None:
        """Note a content control and walk what it holds."""
        content = element.find(_SDT_CONTENT)
        properties = element.find(_SDT_PROPERTIES)
        if properties is not None:
            self.layout.note_control(control_of(properties, self._markers.paragraph_index()))
            drop_prompt(properties, content, self._styles.prompts)
        if content is not None:
            walk(content, marks)

    def alternate(self, element: Element, marks: Marks, walk: Walk) -> None:
        """Walk one branch of mc:AlternateContent: the first understood choice, else the fallback."""
        branch = chosen_branch(element)
        if branch is not None:
            walk(branch, marks)

    def tracked(self, element: Element, marks: Marks, walk: Walk) -> None:
        """Walk what stands inside a tracked insertion, deletion or move."""
        kind = TRACKED[element.tag]
        mark = self._markers.moved(mark_of(element, kind, self._markers.move_name(kind)))
        walk(element, marks if mark in marks else (*marks, mark))

    def _inline_handlers(self) -> dict[str, Walk]:
        inline = self._walk_inline
        handlers: dict[str, Walk] = {
            _R: self._run,
            _SDT: lambda el, marks: self.control(el, marks, inline),
            _ALTERNATE: lambda el, marks: self.alternate(el, marks, inline),
            _MATH: self._math,
            _MATH_PARAGRAPH: self._math,
            w("fldSimple"): self._simple_field,
            _P: self._stray_paragraph,
        }
        handlers.update(dict.fromkeys(TRACKED, lambda el, marks: self.tracked(el, marks, inline)))
        handlers.update(dict.fromkeys(_WRAPPERS, self._wrapper))
        for tag, note in self._markers.handlers.items():
            handlers[tag] = _ignoring_marks(note)
        return handlers

    def _run_handlers(self) -> dict[str, Walk]:
        handlers: dict[str, Walk] = {
            w("sym"): lambda el, marks: self._emit(symbol_text(el), marks),
            w("instrText"): lambda el, _: self._codes.instruction(el.text or ""),
            w("delInstrText"): lambda el, _: self._codes.instruction(el.text or ""),
            w("fldChar"): self._field_character,
            w("ruby"): self._walk_inline,
            w("commentReference"): _ignoring_marks(self._markers.handlers[w("commentReference")]),
            _ALTERNATE: lambda el, marks: self.alternate(el, marks, self._run_content),
        }
        handlers.update(dict.fromkeys(_PICTURES, self._picture))
        return handlers

    def _enter(self, story: Story) -> None:
        self._markers.story = story
        self._markers.cell = None
        self._markers.open = None
        self._paragraph = None

    def _walk_other_block(self, element: Element, marks: Marks, blocks: Blocks) -> None:
        def deeper(child: Element, inner: Marks) -> None:
            self.walk_blocks(child, inner, blocks)

        tag = element.tag
        if tag == _SDT:
            self.control(element, marks, deeper)
        elif tag == _ALTERNATE:
            self.alternate(element, marks, deeper)
        elif tag in TRACKED:
            self.tracked(element, marks, deeper)
        elif tag in _WRAPPERS:
            deeper(element, marks)
        elif tag == _R:
            self._stray_run(element, marks, blocks)
        else:
            self._note_block(element)

    def _note_block(self, element: Element) -> None:
        tag = element.tag
        if tag in self._markers.handlers:
            self._markers.handlers[tag](element)
        elif tag == _SECTION:
            self._markers.section(element)
        elif tag == _CHUNK:
            self.layout.has_chunk = True

    def _walk_paragraph(self, element: Element, marks: Marks, blocks: Blocks) -> None:
        paragraph = self._open_paragraph(marks, blocks)
        first = element[0] if len(element) else None
        is_said = first is not None and first.tag == PROPERTIES
        ends = self._properties.read(first, paragraph) if first is not None and is_said else ()
        self._walk_inline(element, marks)
        for end in ends:
            self._properties.read_end(end, paragraph, marks)
        self._close_paragraph()

    def _open_paragraph(self, marks: Marks, blocks: Blocks) -> Paragraph:
        cell = self._markers.cell
        paragraph = Paragraph(self._markers.story, cell, [], Piece("\n", marks) if marks else PLAIN_END)
        self.layout.add(cell, (paragraph,))
        blocks.append(paragraph)
        self._paragraph = self._markers.open = paragraph
        self._properties.open()
        return paragraph

    def _close_paragraph(self) -> None:
        if self._paragraph is not None and self._paragraph.is_telling():
            self.layout.telling.append(len(self.layout) - 1)
        self._paragraph = self._markers.open = None
        if self._boxes:
            self._walk_boxes()

    def _walk_boxes(self) -> None:
        boxes, self._boxes = self._boxes, []
        story, cell, codes = self._markers.story, self._markers.cell, self._codes
        looks, rows = self._has_looks, self._plain_rows
        self._codes = FieldCodes(self.layout.instructions)
        first = len(self.layout)
        for box in boxes:
            self.walk(box, Story.TEXTBOX)
        if any(self.layout.paragraph(index).pieces for index in range(first, len(self.layout))):
            self.layout.has_boxed_text = True
        self._markers.story, self._markers.cell, self._codes = story, cell, codes
        self._has_looks, self._plain_rows = looks, rows

    def _stray_run(self, element: Element, marks: Marks, blocks: Blocks) -> None:
        """A run outside any paragraph, as repaired XML may have it."""
        self._open_paragraph(marks, blocks)
        self._run(element, marks)
        self._close_paragraph()

    def _stray_paragraph(self, element: Element, marks: Marks) -> None:
        """A paragraph inside a paragraph, as repaired XML may have it."""
        self._emit("\n", marks)
        self._walk_inline(element, marks)

    def _walk_inline(self, parent: Element, marks: Marks) -> None:
        for element in parent:
            handler = self._inline.get(element.tag)
            if handler is not None:
                handler(element, marks)

    def _wrapper(self, element: Element, marks: Marks) -> None:
        if local(element.tag) == "bdo" and (element.get(_VAL) or "").lower() == "rtl":
            self.layout.has_bidi_override = True
        self._walk_inline(element, marks)

    def _simple_field(self, element: Element, marks: Marks) -> None:
        instruction = element.get(_INSTRUCTION) or ""
        self.layout.instructions.append(instruction)
        text = placeholder(instruction)
        if text is None:
            self._walk_inline(element, marks)
        else:
            self._emit(text, marks)

    def _math(self, element: Element, marks: Marks) -> None:
        """Read a formula's letters in their order; changes are tracked on its runs."""
        for child in element:
            if child.tag == _MATH_RUN:
                self._emit("".join(part.text or "" for part in child.iter(_MATH_TEXT)), marks)
            elif child.tag in TRACKED:
                self.tracked(child, marks, self._math)
            elif isinstance(child.tag, str):
                self._math(child, marks)

    def _run(self, element: Element, marks: Marks) -> None:
        self._look = NO_PROPERTIES
        self._run_content(element, marks)
        self._look = NO_PROPERTIES

    def _run_content(self, element: Element, marks: Marks) -> None:
        for child in element:
            tag = child.tag
            if tag in (_TEXT, _DELETED_TEXT):
                self._emit(letters(child), marks)
            elif tag == _RPR and self._has_looks:
                self._look = self._styles.run(child)
            elif tag in FIXED_TEXT:
                self._emit(FIXED_TEXT[tag], marks)
            else:
                handler = self._in_run.get(tag)
                if handler is not None:
                    handler(child, marks)

    def _emit(self, text: str, marks: Marks) -> None:
        if self._paragraph is None or not text or not self._codes.shows(text, marks):
            return
        look = self._look
        hidden = look.hidden or self._properties.hides
        self.layout.length += len(text)
        if "[" in text and self._markers.cell is not None:
            self._markers.cell.note_bracket()
        piece = Piece(text, marks, hidden, look.struck, look.format, look.lit, look.stressed)
        self._paragraph.pieces.append(piece)

    def _field_character(self, element: Element, marks: Marks) -> None:
        kind = element.get(w("fldCharType"))
        text: str | None = None
        if kind == "begin":
            self._codes.begin(form_choice_of(element))
            self.layout.note_control(form_box_of(element, self._markers.paragraph_index()))
        elif kind == "separate":
            text = self._codes.separate()
        elif kind == "end":
            text = self._codes.end()
        if text and self._paragraph is not None:
            self._paragraph.pieces.append(Piece(text, marks))

    def _picture(self, element: Element, _marks: Marks) -> None:
        boxes = boxes_in(element, self.layout)
        self._boxes.extend(boxes)
        if not boxes:
            self.layout.pictures.append(self._markers.paragraph_index())


def _ignoring_marks(note: Callable[[Element], None]) -> Walk:
    return lambda element, _marks: note(element)
