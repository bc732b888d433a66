"""Shows text from outside as plain text: nothing in it is ever read as markup."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.theme import Look, set_look


def plain_label(text: str = "", look: Look | None = None, *, wrap: bool = True) -> QLabel:
    """Return a label that shows `text` as typed; `<b>` and `&` appear as themselves."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if look:
        set_look(label, look)
    show_text(label, text)
    return label


def show_text(label: QLabel, text: str) -> None:
    """Show `text` on a label of any origin as plain text, with hidden direction marks made visible."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(visible(text))


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Give `widget` a tool tip that shows `text` as typed, wrapped when long."""
    widget.setToolTip(escaped(text) if text else "")


def escaped(text: str) -> str:
    """Return `text` for the few places of Qt that insist on reading markup."""
    return "<qt>" + escape(visible(text)).replace("\n", "<br>") + "</qt>"


def button_text(text: str) -> str:
    """Return `text` for a button, menu or tab, where a single `&` would mark a shortcut key."""
    return visible(text).replace("&", "&&")
