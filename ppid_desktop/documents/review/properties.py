"""What run and paragraph properties matter here: hidden, struck, and tracked changes of formatting."""

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from ppid_desktop.documents.review import faint_text, names
from ppid_desktop.documents.review.marks import FormatMark, Mark
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
_LIGHTS = {_HIGHLIGHT, _SHADING}
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


STYLES = frozenset({_STYLE, _PARAGRAPH_STYLE})


class StyleLook:
    """Which styles hide or strike their text, inherited too; `default` is how text without a style looks.

    `prompts` are the styles of what an empty control asks for.
    """

    def __init__(self, root: Element | None = None) -> None:
        self._looks: dict[str, Properties] = {}
        self._switched: dict[str, frozenset[str]] = {}
        self.default = NO_PROPERTIES
        self.prompts = {"PlaceholderText"}
        if root is not None:
            styles = list(root.iterfind(w("style")))
            self.prompts |= {_style_id(style) for style in styles if _name_of(style) == "placeholdertext"}
            self._inherit({_style_id(style): self._own(style) for style in styles})
            given = {_style_id(style) for style in styles if _is_given_by_hand(style)}
            self._switched = {name: on for name, on in self._switched.items() if on and name in given}
            general = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
            first = next((_style_id(style) for style in styles if _is_default_paragraph(style)), "")
            self.default = _merged(NO_PROPERTIES if general is None else self.run(general), self.named(first))

    def run(self, properties: Element) -> Properties:
        """Read a run's properties on top of its character style."""
        hidden = struck = faint = lit = False
        on: set[str] = set()
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
                on |= self._switched.get(child.get(_VAL) or "", frozenset())
            elif tag in _LIGHTS:
                lit = lit or _is_lit(child)
            elif tag in _SWITCHES:
                (on.add if is_on(child) else on.discard)(tag)
            elif tag in (faint_text.COLOR, faint_text.SIZE):
                faint = faint or faint_text.is_faint(child, properties)
                lit = lit or faint_text.is_coloured(child)
        if not (hidden or struck or faint or lit or on or change):
            return NO_PROPERTIES
        return Properties(hidden or faint, struck, change, lit or _UNDERLINE in on, bool(on & EMPHASES))

    def mattering(self, root: Element) -> frozenset[str]:
        """Name the properties of a part that may matter; one fast look at the whole saves thousands."""
        tags: set[str] = set()
        if self._switched or any(look != NO_PROPERTIES for look in (self.default, *self._looks.values())):
            tags |= STYLES
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

    def acts(self, reference: Element) -> bool:
        """Say whether a reference to a style changes how text looks."""
        name = reference.get(_VAL) or ""
        return name in self._switched or self.named(name) != NO_PROPERTIES

    def named(self, style: str) -> Properties:
        """Return the look of a style by its id."""
        return self._looks.get(style, NO_PROPERTIES)

    def _own(self, style: Element) -> "_Own":
        run, based = style.find(w("rPr")), style.find(w("basedOn"))
        parent = "" if based is None else based.get(_VAL) or ""
        if run is None:
            return _Own(parent, NO_PROPERTIES, {})
        return _Own(parent, self.run(run), {one.tag: is_on(one) for one in run if one.tag in _SWITCHES})

    def _inherit(self, own: "dict[str, _Own]") -> None:
        """Settle every style once, from its farthest ancestor down; a chain may be long, or a ring."""
        for style in own:
            chain: dict[str, None] = {}
            name = style
            while name in own and name not in self._looks and name not in chain:
                chain[name] = None
                name = own[name].parent
            look, on = self.named(name), self._switched.get(name, frozenset())
            for one in reversed(chain):
                look = self._looks[one] = _merged(look, own[one].look)
                on = self._switched[one] = _switched(on, own[one].switches)


class _Own(NamedTuple):
    """What a style says itself: the style it is based on, its look, the emphases it switches on and off."""

    parent: str
    look: Properties
    switches: dict[str, bool]


def _switched(on: frozenset[str], switches: dict[str, bool]) -> frozenset[str]:
    return frozenset({*on, *switches} - {tag for tag, is_set in switches.items() if not is_set})


def _is_given_by_hand(style: Element) -> bool:
    """Say whether a style is one of characters that no program gives by itself, as it does to addresses."""
    return style.get(w("type")) == "character" and not _name_of(style).endswith(("hyperlink", "internetlink"))


def _name_of(style: Element) -> str:
    """Return a style's name, which for those that come with the program is the same in every language."""
    name = style.find(w("name"))
    return "" if name is None else (name.get(_VAL) or "").lower().replace(" ", "")


def _is_of_run(shading: Element) -> bool:
    parent = shading.getparent()
    return parent is not None and parent.tag == _RUN_PROPERTIES


def _is_lit(child: Element) -> bool:
    """Say whether a highlight (Word) or a shading (other programs) colours the ground."""
    colour = child.get(_FILL) if child.tag == _SHADING else child.get(_VAL)
    return (colour or "").lower() not in _NO_LIGHT


def _merged(base: Properties, own: Properties) -> Properties:
    return Properties(base.hidden or own.hidden, base.struck or own.struck)


def _style_id(style: Element) -> str:
    return style.get(w("styleId")) or ""


def _is_default_paragraph(style: Element) -> bool:
    return style.get(w("type")) == "paragraph" and (style.get(w("default")) or "0").lower() not in _OFF
