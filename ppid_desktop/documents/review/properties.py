"""What run and paragraph properties matter here: hidden, struck, and tracked changes of formatting."""

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from ppid_desktop.documents.review import faint_text, names
from ppid_desktop.documents.review.layout import FormatMark, Mark
from ppid_desktop.documents.review.names import local, w
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.domain.review_terms import ChangeKind

_VAL, _AUTHOR, _DATE = w("val"), w("author"), w("date")
_DATE_UTC = f"{{{names.W16DU_NS}}}dateUtc"
_VANISH, _STRIKE, _DOUBLE_STRIKE, _STYLE, _PARAGRAPH_STYLE, _CHANGE = (
    w(name) for name in ("vanish", "strike", "dstrike", "rStyle", "pStyle", "rPrChange")
)
_RUN_PROPERTIES = w("rPr")
_HIGHLIGHT, _SHADING, _FILL, _UNDERLINE = w("highlight"), w("shd"), w("fill"), w("u")
_LIGHTS = {_HIGHLIGHT, _SHADING, _UNDERLINE}
EMPHASES = frozenset({w("b"), w("i")})
_SEEN = frozenset({faint_text.COLOR, faint_text.SIZE})
_SWITCHES = EMPHASES | {_UNDERLINE}
_NO_LIGHT = {"", "none", "auto", "white", "ffffff"}
_MATTERING = frozenset({_VANISH, _STRIKE, _DOUBLE_STRIKE, _CHANGE, _HIGHLIGHT})
_OFF = {"0", "false", "off", "none"}
_NOT_PROPERTIES = {"ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "sectPr", "rPr"}

TRACKED = {
    w("ins"): ChangeKind.INS,
    w("del"): ChangeKind.DEL,
    w("moveFrom"): ChangeKind.MOVE_FROM,
    w("moveTo"): ChangeKind.MOVE_TO,
    f"{{{names.W14_NS}}}conflictIns": ChangeKind.INS,
    f"{{{names.W14_NS}}}conflictDel": ChangeKind.DEL,
}


class Properties(NamedTuple):
    """How a run looks, as far as it matters.

    `lit` says highlighted, coloured or underlined; `stressed` says bold or italic.
    """

    hidden: bool = False
    struck: bool = False
    format: FormatMark | None = None
    lit: bool = False
    stressed: bool = False


NO_PROPERTIES = Properties()


def is_on(element: Element) -> bool:
    """Read an on/off property: present means on unless its value says otherwise."""
    return (element.get(_VAL) or "1").lower() not in _OFF


def mark_of(element: Element, kind: ChangeKind, move: str | None = None) -> Mark:
    """Read author and dates of a tracked change."""
    date = element.get(_DATE)
    return Mark(kind, (element.get(_AUTHOR) or "").strip(), date, element.get(_DATE_UTC), move)


def format_mark(change: Element, current: Element, kind: ChangeKind) -> FormatMark:
    """Read a tracked change of properties; `current` holds the new ones."""
    old = change[0] if len(change) else change
    before, now = _described(old), _described(current)
    differing = {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}
    return FormatMark(mark_of(change, kind), tuple(sorted(differing)))


def _described(properties: Iterable[Element]) -> dict[str, bytes]:
    return {
        local(child.tag): etree.tostring(child, method="c14n", with_tail=False)
        for child in properties
        if not local(child.tag).endswith("Change") and local(child.tag) not in _NOT_PROPERTIES
    }


class StyleLook:
    """Which styles hide or strike their text, inherited too; `default` is how text without a style looks."""

    def __init__(self, root: Element | None = None) -> None:
        self._looks: dict[str, Properties] = {}
        self.default = NO_PROPERTIES
        if root is not None:
            styles = list(root.iterfind(w("style")))
            self._inherit({_style_id(style): self._own(style) for style in styles})
            general = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
            first = next((_style_id(style) for style in styles if _is_default_paragraph(style)), "")
            self.default = _merged(NO_PROPERTIES if general is None else self.run(general), self.named(first))

    def run(self, properties: Element) -> Properties:
        """Read a run's properties on top of its character style."""
        hidden = struck = faint = lit = stressed = False
        change: FormatMark | None = None
        for child in properties:
            tag = child.tag
            if tag == _VANISH:
                hidden = is_on(child)
            elif tag in (_STRIKE, _DOUBLE_STRIKE):
                struck = struck or is_on(child)
            elif tag == _CHANGE:
                change = format_mark(child, properties, ChangeKind.FMT)
            elif tag == _STYLE:
                style = self.named(child.get(_VAL) or "")
                hidden, struck = style.hidden, style.struck
            elif tag in _LIGHTS:
                lit = lit or _is_lit(child)
            elif tag in EMPHASES:
                stressed = stressed or is_on(child)
            elif tag in (faint_text.COLOR, faint_text.SIZE):
                faint = faint or faint_text.is_faint(child, properties)
                lit = lit or faint_text.is_coloured(child)
        if not (hidden or struck or faint or lit or stressed or change):
            return NO_PROPERTIES
        return Properties(hidden or faint, struck, change, lit, stressed)

    def mattering(self, root: Element) -> frozenset[str]:
        """Name the properties of a part that may matter; one fast look at the whole saves thousands."""
        tags: set[str] = set()
        if any(look != NO_PROPERTIES for look in (self.default, *self._looks.values())):
            tags |= {_STYLE, _PARAGRAPH_STYLE}
        for property_ in root.iter(*_MATTERING, *_SEEN, _SHADING, *_SWITCHES):
            tag = property_.tag
            if (
                tag in _MATTERING
                or (tag == _SHADING and _is_of_run(property_))
                or (tag in _SWITCHES and is_on(property_))
            ):
                tags.add(tag)
            elif tag in _SEEN and (faint_text.may_be_faint(property_) or faint_text.is_coloured(property_)):
                tags |= _SEEN
        return frozenset(tags)

    def named(self, style: str) -> Properties:
        """Return the look of a style by its id."""
        return self._looks.get(style, NO_PROPERTIES)

    def _own(self, style: Element) -> tuple[str, Properties]:
        run, based = style.find(w("rPr")), style.find(w("basedOn"))
        parent = "" if based is None else based.get(_VAL) or ""
        return parent, NO_PROPERTIES if run is None else self.run(run)

    def _inherit(self, own: dict[str, tuple[str, Properties]]) -> None:
        """Settle every style once, from its farthest ancestor down; a chain may be long, or a ring."""
        for style in own:
            chain: dict[str, None] = {}
            name = style
            while name in own and name not in self._looks and name not in chain:
                chain[name] = None
                name = own[name][0]
            look = self.named(name)
            for one in reversed(chain):
                look = self._looks[one] = _merged(look, own[one][1])


def _is_of_run(shading: Element) -> bool:
    parent = shading.getparent()
    return parent is not None and parent.tag == _RUN_PROPERTIES


def _is_lit(child: Element) -> bool:
    """Say whether a line runs below, or a highlight (Word) or shading (other programs) colours the ground."""
    if child.tag == _UNDERLINE:
        return is_on(child)
    colour = child.get(_FILL) if child.tag == _SHADING else child.get(_VAL)
    return (colour or "").lower() not in _NO_LIGHT


def _merged(base: Properties, own: Properties) -> Properties:
    return Properties(base.hidden or own.hidden, base.struck or own.struck)


def _style_id(style: Element) -> str:
    return style.get(w("styleId")) or ""


def _is_default_paragraph(style: Element) -> bool:
    return style.get(w("type")) == "paragraph" and (style.get(w("default")) or "0").lower() not in _OFF
