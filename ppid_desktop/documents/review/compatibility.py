"""Takes off the wrappers whose content is to be read though nobody knows them (ECMA-376 part 3, section 7).

An element of an ignorable namespace is passed over with all it holds, unless mc:ProcessContent names it: then
only its tags are.
"""

from lxml import etree

from ppid_desktop.documents.review.names import MC_NS, UNDERSTOOD
from ppid_desktop.documents.review.xml_part import Element

_IGNORABLE, _PROCESSED = f"{{{MC_NS}}}Ignorable", f"{{{MC_NS}}}ProcessContent"

Names = frozenset[tuple[str, str]]


def take_off_wrappers(root: Element) -> None:
    """Put what such elements hold in their place, all through a part."""
    wrappers: list[Element] = []
    scopes: list[tuple[frozenset[str], Names]] = [(frozenset(), frozenset())]
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "end":
            scopes.pop()
            continue
        ignorable, processed = _scope(element, *scopes[-1])
        scopes.append((ignorable, processed))
        if processed and element is not root and _is_named(element, ignorable, processed):
            wrappers.append(element)
    for wrapper in wrappers:
        for child in list(wrapper):
            wrapper.addprevious(child)
        parent = wrapper.getparent()
        if parent is not None:
            parent.remove(wrapper)


def _scope(element: Element, ignorable: frozenset[str], processed: Names) -> tuple[frozenset[str], Names]:
    """What is ignorable and what is processed in an element: both are inherited."""
    declared = (element.nsmap.get(one) for one in (element.get(_IGNORABLE) or "").split())
    own = frozenset(one for one in declared if one and one not in UNDERSTOOD)
    names = (one.partition(":") for one in (element.get(_PROCESSED) or "").split())
    listed = frozenset((element.nsmap.get(prefix) or "", name) for prefix, _colon, name in names)
    return ignorable | own, processed | listed


def _is_named(element: Element, ignorable: frozenset[str], processed: Names) -> bool:
    name = etree.QName(element)
    space = name.namespace or ""
    return space in ignorable and not processed.isdisjoint({(space, name.localname), (space, "*")})
