"""What the program puts on the clipboard, and takes off it when the window is locked or left.

A copied message or table is content of a record; the next person at the PC must not be able to paste it. What
another program put there since stays.
"""

from PySide6.QtGui import QGuiApplication

_PUT = "ppidPutOnClipboard"  # a property of the clipboard itself: there is one for the whole program


def put_text(text: str) -> None:
    """Put text on the clipboard."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(text)
    clipboard.setProperty(_PUT, text)


def clear_own() -> None:
    """Empty the clipboard if it holds what this program put there, with *Salin* or out of a field."""
    clipboard = QGuiApplication.clipboard()
    put = clipboard.property(_PUT)
    if clipboard.ownsClipboard() or (put and clipboard.text() == put):
        clipboard.clear()
    clipboard.setProperty(_PUT, None)
