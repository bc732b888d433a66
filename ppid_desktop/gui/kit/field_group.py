"""The fields of one page together: shows values and problems, and says when one is due to be stored."""

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.problems import Problem
from ppid_desktop.gui.kit.labelled_field import LabelledField

STORE_AFTER_MS = 2000


class FieldGroup(QObject):
    """Watches labelled fields by their codes.

    `store_due(code, value)` comes when a changed field is left and at most 2 s after the first unstored
    keystroke; only with values that can be read. `flush()` brings forward what is still due (going back,
    locking, closing).
    """

    store_due = Signal(str, str)
    edited = Signal(str)

    def __init__(self, parent: QObject | None = None, store_after_ms: int = STORE_AFTER_MS) -> None:
        super().__init__(parent)
        self._fields: dict[str, LabelledField] = {}
        self._stored: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(store_after_ms)
        self._timer.timeout.connect(self.flush)

    def add(self, field: LabelledField) -> LabelledField:
        """Watch a field that has been set up; return it."""
        self._fields[field.code] = field
        self._stored[field.code] = field.value()
        code = field.code
        field.edited.connect(lambda _value: self._on_edited(code))
        field.left.connect(lambda: self._store(code))
        return field

    def add_all(self, fields: Iterable[LabelledField]) -> None:
        """Watch several fields."""
        for field in fields:
            self.add(field)

    def __getitem__(self, code: str) -> LabelledField:
        """Return the field with this code; KeyError when there is none."""
        return self._fields[code]

    def __contains__(self, code: str) -> bool:
        """Return whether a field has this code."""
        return code in self._fields

    def codes(self) -> tuple[str, ...]:
        """Return the codes in the order of the page."""
        return tuple(self._fields)

    def values(self) -> dict[str, str]:
        """Return the canonical texts by code."""
        return {code: field.value() for code, field in self._fields.items()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show stored values; a field with unstored typing keeps what the person typed."""
        for code, value in values.items():
            field = self._fields.get(code)
            if field is None or self._is_due(code):
                continue
            field.set_value(value)
            self._stored[code] = field.value()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under its field and take away all others."""
        texts: dict[str, str] = {}
        for problem in problems:
            texts.setdefault(problem.field_id, problem.text)
        for code, field in self._fields.items():
            field.set_problem(texts.get(code, "") or field.editor.problem())

    def show_problem(self, code: str, text: str) -> None:
        """Show why a field was not stored."""
        if code in self._fields:
            self._fields[code].set_problem(text)

    def take_focus(self, code: str) -> bool:
        """Put the keyboard into a field; return whether there is one with this code."""
        if code not in self._fields:
            return False
        self._fields[code].take_focus()
        return True

    def focused_code(self) -> str:
        """Return the code of the field that has the keyboard, or an empty string."""
        return next((code for code, field in self._fields.items() if _has_focus(field)), "")

    def set_read_only(self, read_only: bool, except_for: Callable[[str], bool] = lambda _code: False) -> None:
        """Lock or unlock all fields, leaving those unlocked whose code `except_for` accepts."""
        for code, field in self._fields.items():
            field.set_read_only(read_only and not except_for(code))

    def has_due(self) -> bool:
        """Return whether something readable is not stored yet."""
        return any(self._is_due(code) and self._fields[code].is_readable() for code in self._fields)

    def flush(self) -> None:
        """Emit `store_due` for every changed field that can be read."""
        self._timer.stop()
        for code in self._fields:
            self._store(code)

    def _on_edited(self, code: str) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self.edited.emit(code)

    def _store(self, code: str) -> None:
        field = self._fields[code]
        if self._is_due(code) and field.is_readable():
            self._stored[code] = field.value()
            self.store_due.emit(code, field.value())

    def _is_due(self, code: str) -> bool:
        return self._fields[code].value() != self._stored[code]


def _has_focus(field: LabelledField) -> bool:
    holder = cast("QWidget | None", field.window().focusWidget())  # the stubs promise too much
    return holder is not None and field.isAncestorOf(holder)
