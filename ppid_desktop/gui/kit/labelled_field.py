"""A field as a person meets it: label above, editor, help under it, and what is wrong in words."""

from collections.abc import Callable
from datetime import date
from typing import Self

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ppid_desktop.domain.field_types import Block, Choice, Choices, Day, FieldType, Number, YesNo
from ppid_desktop.domain.fields import Field
from ppid_desktop.gui.kit.bring_into_view import scroll_area_around
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, ChoicesEditor, YesNoEditor, options_of
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.field_editor import FieldEditor
from ppid_desktop.gui.kit.plain import button_text, plain_label, show_text
from ppid_desktop.gui.kit.text_editors import BlockEditor, LineEditor, NumberEditor
from ppid_desktop.gui.theme import Look, Space

_SCROLL_MARGIN = 48


def editor_for(field_type: FieldType, *, can_be_empty: bool = True) -> FieldEditor:
    """Return the editor that suits a type of the field catalogue."""
    if isinstance(field_type, Choice):
        empty_label = "(belum dipilih)" if can_be_empty else None
        return ChoiceEditor(options_of(field_type.terms), field_type, empty_label=empty_label)
    if isinstance(field_type, Choices):
        return ChoicesEditor(options_of(field_type.terms), field_type)
    if isinstance(field_type, Number):
        return NumberEditor(field_type)
    if isinstance(field_type, Day):
        return DayEditor(field_type)
    if isinstance(field_type, YesNo):
        return YesNoEditor(field_type)
    return BlockEditor(field_type) if isinstance(field_type, Block) else LineEditor(field_type)


class LabelledField(QWidget):
    """One labelled field; a Designer form may promote a QWidget to it and call `set_up` or `set_up_field`.

    The lines under the editor are made when they first have something to say: a form of thirty fields would
    else make, dress and lay out sixty labels that nobody ever sees.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        self._name = ""
        self._required = False
        self._read_only = False
        self._problem = self._help_text = self._odd_text = ""
        self._label = plain_label(look=Look.LABEL)
        self._help: QLabel | None = None
        self._odd: QLabel | None = None
        self._wrong: QLabel | None = None
        self._editor: FieldEditor | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.TINY)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)  # where the label stays beside a taller field
        self._lines.addWidget(self._label)

    @classmethod
    def of(cls, field: Field, parent: QWidget | None = None) -> Self:
        """Return the labelled field of a field of the catalogue."""
        return cls(parent).set_up_field(field)

    def set_up_field(self, field: Field, editor: FieldEditor | None = None) -> Self:
        """Take code, label, help and (unless given) the editor from the field catalogue."""
        return self.set_up(
            field.id,
            field.label,
            editor or editor_for(field.type, can_be_empty=field.when_empty is None),
            help_text=field.help,
            required=bool(field.required_at),
        )

    def set_up(
        self, code: str, label: str, editor: FieldEditor, *, help_text: str = "", required: bool = False
    ) -> Self:
        """Put `editor` under `label`; optional fields say so, since most are required."""
        self.code = code
        self._required = required
        self.setObjectName(f"field_{code}")
        self._place(editor)
        self.explain(help_text)
        self.rename(label)
        return self

    def rename(self, label: str) -> None:
        """Show another label over the same editor."""
        self._name = label
        plain = self._required or self._read_only
        shown = label if plain else self.tr("{0} (opsional)").format(label)
        show_text(self._label, button_text(shown))  # the label's buddy makes `&` a shortcut mark
        self._speak()

    def explain(self, help_text: str) -> None:
        """Show another help text under the editor; empty text takes it away."""
        self._help_text = help_text
        self._help = self._under_editor(self._help, Look.HELP, help_text)
        self._speak()

    def caution(self, text: str) -> None:
        """Show what looks odd under the editor and stands in nobody's way; empty text takes it away."""
        self._odd_text = text
        self._odd = self._under_editor(self._odd, Look.CAUTION, text)
        self._speak()

    def require(self, required: bool) -> None:
        """Say *opsional* or not, where that depends on another field."""
        if required is not self._required:
            self._required = required
            self.rename(self._name)

    @property
    def editor(self) -> FieldEditor:
        """Return the editor inside; LookupError before `set_up`."""
        if self._editor is None:
            raise LookupError("the field has no editor yet")
        return self._editor

    @property
    def name(self) -> str:
        """Return the label as it reads in messages."""
        return self._name

    def value(self) -> str:
        """Return the canonical text (see `FieldEditor`)."""
        return self.editor.value()

    def set_value(self, text: str) -> None:
        """Show a stored canonical text and forget any problem."""
        self.editor.set_value(text)
        self.set_problem("")

    def propose_today(self, today: Callable[[], date]) -> None:
        """Show the clock's day until another is set, and forget any problem; TypeError for no date."""
        if not isinstance(self.editor, DayEditor):
            raise TypeError(self._name)
        self.editor.propose_today(today)
        self.set_problem("")

    def is_readable(self) -> bool:
        """Return whether the value can be stored as the field's type."""
        return not self.editor.problem()

    def set_problem(self, text: str) -> None:
        """Show what is wrong under the field; empty text takes it away."""
        self._problem = text
        self._wrong = self._under_editor(self._wrong, Look.PROBLEM, text)
        self.editor.mark_problem(bool(text))
        self._speak()

    def add_below(self, notice: QWidget) -> None:
        """Put something that has more to say than a line under the field."""
        self._lines.addWidget(notice)

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be seen and copied but not changed; what may be left out is then no matter."""
        self.editor.set_read_only(read_only)
        if read_only is not self._read_only:
            self._read_only = read_only
            self.rename(self._name)

    def show_label(self, shown: bool) -> None:
        """Show or hide the label (a column's head may name the field); screen readers always hear it."""
        self._label.setVisible(shown)

    def take_focus(self) -> None:
        """Bring the field into view and put the keyboard into it."""
        area = scroll_area_around(self)
        if area is not None:
            area.ensureWidgetVisible(self, _SCROLL_MARGIN, _SCROLL_MARGIN)
        self.editor.focus_target().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self, editor: FieldEditor) -> None:
        if self._editor is not None:
            self._editor.deleteLater()
        self._editor = editor
        self._lines.insertWidget(1, editor)
        self._label.setBuddy(editor.focus_target())
        self.setFocusProxy(editor)
        editor.edited.connect(self._on_edited)
        editor.left.connect(self._on_left)

    def _under_editor(self, line: QLabel | None, look: Look, text: str) -> QLabel | None:
        """Show a line under the editor, or hide it; return it once it is there."""
        if line is None and text:
            line = plain_label(text, look)
            self._lines.insertWidget(2 if look is Look.HELP else self._lines.count(), line)
            if self.isVisible():  # else it comes with the field, dressed once
                line.show()
        elif line is not None:
            show_text(line, text)
            line.setVisible(bool(text))
        return line

    def _on_edited(self, value: str) -> None:
        if self._problem and self.is_readable():
            self.set_problem("")
        self.edited.emit(value)

    def _on_left(self) -> None:
        unreadable = self.editor.problem()
        if unreadable:
            self.set_problem(unreadable)
        self.left.emit()

    def _speak(self) -> None:
        description = " ".join(part for part in (self._help_text, self._odd_text, self._problem) if part)
        self.editor.set_names(self._name, description)
