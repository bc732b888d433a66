"""One field's typed text against its stored value: what is sent, what is shown, decided without Qt.

All texts are canonical (`FieldType.encode`), or as typed where they cannot be read. Several saves may be on
their way at once; the one writer answers them in the order they were sent.
"""

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import FieldType
from ppid_desktop.gui.case.saved_state import Saving


class Draft:
    """Knows whether typing is ahead of the store, and lets no late answer overwrite newer typing."""

    def __init__(self, field_type: FieldType) -> None:
        self._type = field_type
        self._stored = ""
        self._typed = ""
        self._on_the_way: list[str] = []
        self._refused: str | None = None

    @property
    def saving(self) -> Saving:
        """Return where the typed text is."""
        if self._refused is not None or (self._ahead and not self.readable):
            return Saving.REFUSED
        if self._on_the_way:
            return Saving.RUNNING
        return Saving.PENDING if self._ahead else Saving.STORED

    @property
    def readable(self) -> bool:
        """Return whether the typed text can be read as the field's type."""
        try:
            self._type.parse(self._typed)
        except InvalidValue:
            return False
        return True

    @property
    def _ahead(self) -> bool:
        return not self._same(self._typed, self._stored)

    def load(self, stored: str) -> bool:
        """Take the value of a newer case; return whether the editor must now show it."""
        untouched = not self._on_the_way and not self._ahead
        self._stored = stored
        if not untouched and (self._on_the_way or self._ahead):
            return False
        self._typed, self._refused = stored, None
        return True

    def type(self, text: str) -> None:
        """Take what stands in the editor; other words than the refused ones may be sent again."""
        self._typed = text
        if text != self._refused:
            self._refused = None

    def due(self) -> str | None:
        """Return the text to send now; None when it is stored, on its way, unreadable or just refused."""
        newest = self._on_the_way[-1] if self._on_the_way else self._stored
        if self._same(self._typed, newest) or self._refused is not None or not self.readable:
            return None
        return self._typed

    def sent(self, text: str) -> None:
        """Note that `text` is on its way."""
        self._on_the_way.append(text)

    def accepted(self) -> None:
        """Note that the oldest text on its way is stored."""
        self._stored = self._canonical(self._on_the_way.pop(0))

    def refuse(self) -> None:
        """Note that the oldest text on its way was refused; it stays in the editor and is not sent again."""
        text = self._on_the_way.pop(0)
        if self._same(text, self._typed):
            self._refused = self._typed

    def retry(self) -> None:
        """Forget the refusal, because the person asked to try again."""
        self._refused = None

    def _canonical(self, text: str) -> str:
        try:
            return self._type.encode(self._type.parse(text))
        except InvalidValue:
            return text

    def _same(self, one: str, other: str) -> bool:
        return one == other or self._canonical(one) == self._canonical(other)
