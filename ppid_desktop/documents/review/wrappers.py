"""What wraps or hides text: content controls, alternate content, text boxes in drawings."""

from collections.abc import Collection

from ppid_desktop.documents.review import names
from ppid_desktop.documents.review.layout import Control, Layout
from ppid_desktop.documents.review.names import local, w
from ppid_desktop.documents.review.properties import is_on
from ppid_desktop.documents.review.xml_part import Element

_VAL, _TEXTBOX = w("val"), w("txbxContent")


def control_of(properties: Element, paragraph: int) -> Control | None:
    """Read a content control's properties; None for one without tag, name or check box."""
    tag = alias = ""
    checked: bool | None = None
    for child in properties:
        name = local(child.tag)
        if name == "tag":
            tag = child.get(_VAL) or ""
        elif name == "alias":
            alias = child.get(_VAL) or ""
        elif name == "checkbox":
            checked = _is_checked(child)
    if not tag and not alias and checked is None:
        return None
    return Control(tag, alias, checked, paragraph)


def form_box_of(field: Element, paragraph: int) -> Control | None:
    """Read the check box of a legacy form field (ECMA-376 part 1, section 17.16.7); None for other fields."""
    box = field.find(f"{w('ffData')}/{w('checkBox')}")
    if box is None:
        return None
    state = box.find(w("checked"))
    state = box.find(w("default")) if state is None else state
    return Control("", "", state is not None and is_on(state), paragraph)


def form_choice_of(field: Element) -> str | None:
    """Read what the list of a legacy form field shows (17.16.9), which no run says; None for other fields."""
    choices = field.find(f"{w('ffData')}/{w('ddList')}")
    if choices is None:
        return None
    place = next((one for name in ("result", "default") if (one := choices.find(w(name))) is not None), None)
    number = "0" if place is None else place.get(_VAL) or "0"
    entries = [one.get(_VAL) or "" for one in choices.iterfind(w("listEntry"))]
    return entries[int(number)] if number.isdecimal() and int(number[:4]) < len(entries) else None


def drop_prompt(properties: Element, content: Element | None, prompts: Collection[str]) -> None:
    """Take away what a control asks for while nothing was entered (17.5.2.39).

    `prompts` are the ids of the character styles of such prompts; words somebody typed have another.
    """
    asks = properties.find(w("showingPlcHdr"))
    if content is None or asks is None or not is_on(asks):
        return
    for run in list(content.iter(w("r"))):
        style = run.find(f"{w('rPr')}/{w('rStyle')}")
        parent = run.getparent()
        if style is not None and style.get(_VAL) in prompts and parent is not None:
            parent.remove(run)


def _is_checked(checkbox: Element) -> bool:
    """Read w14:checked; LibreOffice 7.0 and 7.3 write its value in the w namespace."""
    for child in checkbox:
        if local(child.tag) == "checked":
            values = [value for name, value in child.attrib.items() if local(name) == "val"]
            return (values[0] if values else "1").lower() in ("1", "true", "on")
    return False


def chosen_branch(element: Element) -> Element | None:
    """Return the branch of mc:AlternateContent to read: the first understood choice, else the fallback."""
    fallback: Element | None = None
    for child in element:
        if local(child.tag) == "Choice" and _understood(child):
            return child
        if local(child.tag) == "Fallback":
            fallback = child
    return fallback


def _understood(choice: Element) -> bool:
    needs = (choice.get("Requires") or "").split()
    return bool(needs) and all(choice.nsmap.get(prefix) in names.UNDERSTOOD for prefix in needs)


def boxes_in(picture: Element, layout: Layout) -> list[Element]:
    """Return the text boxes of a drawing, each once, and note what else a drawing may carry."""
    boxes: list[Element] = []
    for inner in picture.iter():
        name = local(inner.tag)
        if name == "txbxContent" and not _inside_box(inner, picture):
            boxes.append(inner)
        elif name == "OLEObject":
            layout.has_ole = True
        elif name == "control":
            layout.has_activex = True
        elif name == "imagedata":
            layout.image_links.extend(_picture_links(inner))
    return boxes


def _inside_box(inner: Element, top: Element) -> bool:
    """Say whether a text box lies in another one, or in a fallback, below the drawing."""
    for parent in inner.iterancestors():
        if parent is top:
            return False
        if parent.tag == _TEXTBOX or local(parent.tag) == "Fallback":
            return True
    return False


def _picture_links(imagedata: Element) -> list[str]:
    """Return the addresses a VML picture names itself."""
    values = (imagedata.get("src"), imagedata.get("{urn:schemas-microsoft-com:office:office}href"))
    return [value for value in values if value]
