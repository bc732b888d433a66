"""The fields of one settings card together: shows values, and says when one is due to be stored.

A settings field is stored when it is left, not while it is being typed: every stored state of the office's
settings is kept as a version of its own. What cannot be read or was refused stays as it was typed, is due
again at the next flush, and is named by `unstored`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ppid_desktop.gui.kit.labelled_field import LabelledField


@dataclass(frozen=True)
class Together:
    """What fields stored as one were sent with: every value by its code, and the codes that were changed."""

    values: Mapping[str, str]
    changed: frozenset[str]


class FieldGroup(QObject):
    """Watches labelled fields by their codes; `store_due(code, value)` only with values that can be read."""

    store_due = Signal(str, str)
    edited = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, LabelledField] = {}
        self._stored: dict[str, str | None] = {}  # None: refused, so whatever stands there is due
        self._shown: dict[str, str] = {}

    def add(self, field: LabelledField) -> LabelledField:
        """Watch a field that has been set up; return it."""
        code = field.code
        self._fields[code] = field
        self._stored[code] = self._shown[code] = field.value()
        field.edited.connect(lambda _value: self.edited.emit(code))
        field.left.connect(lambda: self._store(code))
        return field

    def add_all(self, fields: Iterable[LabelledField]) -> None:
        """Watch several fields."""
        for field in fields:
            self.add(field)

    def __getitem__(self, code: str) -> LabelledField:
        """Return the field with this code; KeyError when there is none."""
        return self._fields[code]

    def codes(self) -> tuple[str, ...]:
        """Return the codes in the order of the page."""
        return tuple(self._fields)

    def values(self) -> dict[str, str]:
        """Return the canonical texts by code."""
        return {code: field.value() for code, field in self._fields.items()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show stored values; a field with unstored typing keeps what the person typed."""
        for code, value in values.items():
            if not self._is_due(code):
                self._fields[code].set_value(value)
                self._stored[code] = self._shown[code] = self._fields[code].value()

    def refuse(self, code: str, value: str, text: str) -> None:
        """Keep a value that was not stored and show why, unless the person has typed something newer."""
        field = self._fields[code]
        if self._is_due(code):
            return
        if field.value() != value:  # the page was covered while the answer was on its way
            field.set_value(value)
        field.set_problem(text)
        self._stored[code] = None

    def take_together(self) -> Together:
        """Count every value as sent, and return them: fields stored as one are on their way."""
        values = self.values()
        self._stored.update(values)
        return Together(values, frozenset(code for code in values if values[code] != self._shown[code]))

    def refuse_together(self, sent: Together) -> None:
        """Keep what was sent as one and not stored, except where the person has typed something newer.

        All the values come back, so that what is sent next is whole; those that were changed are due.
        """
        for code, value in sent.values.items():
            if self._is_due(code):
                continue
            if self._fields[code].value() != value:  # the page was covered while the answer was on its way
                self._fields[code].set_value(value)
            if code in sent.changed:
                self._stored[code] = None
            else:
                self._stored[code] = self._shown[code] = value

    def unstored(self) -> tuple[str, ...]:
        """Return the names of the fields whose text is not stored."""
        return tuple(field.name for code, field in self._fields.items() if self._is_due(code))

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock all fields."""
        for field in self._fields.values():
            field.set_read_only(read_only)

    def flush(self) -> None:
        """Emit `store_due` for every changed field that can be read; the others say what is wrong."""
        for code in self._fields:
            self._store(code)

    def _store(self, code: str) -> None:
        field = self._fields[code]
        if not self._is_due(code):
            return
        problem = field.editor.problem()
        if problem:
            field.set_problem(problem)
        else:
            self._stored[code] = field.value()
            self.store_due.emit(code, field.value())

    def _is_due(self, code: str) -> bool:
        return self._fields[code].value() != self._stored[code]
