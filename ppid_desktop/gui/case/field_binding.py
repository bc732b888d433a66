"""Binds catalogue fields to their editors: shows values, stores what is typed, explains what is refused.

    save = lambda field_id, text: partial(records.save_field, record_id, field_id, text)
    fields = page.add_part(FieldBindings(runner, save, lambda case: case.record.information, page))
    fields.bind_form(catalogue.INFORMATION, page.ui)  # judulField, ringkasanField, ... as in Designer

A field is stored when it is left and at most 2 s after typing. An older answer never overwrites newer
typing (`Draft`), and nothing refused is sent again before the person changes it or calls `retry`.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ppid_desktop.domain.errors import InvalidValue, PpidError
from ppid_desktop.domain.fields import Field
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.draft import Draft
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.saved_state import Saving, worst
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.plain import set_tool_tip
from ppid_desktop.gui.task_runner import TaskRunner

STORE_AFTER_MS = 1900  # stored at most 2 s after typing, with time left for sending
SaveWork = Callable[[str, str], Callable[[], Case]]
"""Given a field id and a canonical text, returns the work that stores it in the writer thread."""


class FieldBinding(QObject):
    """One field and its editor."""

    typed = Signal()
    stored = Signal(object)  # Case
    failed = Signal(object)  # PpidError other than an unreadable value
    saving_changed = Signal()

    def __init__(
        self, field: Field, widget: LabelledField, runner: TaskRunner, save: SaveWork, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.widget = widget
        self._runner = runner
        self._save = save
        self._draft = Draft(field.type)
        self._missing = ""
        self._shown: str | None = None
        self._lock: str | None = None
        self._told = Saving.STORED
        widget.edited.connect(self._on_edited)
        widget.left.connect(self.send)

    @property
    def saving(self) -> Saving:
        """Return where the typed text is."""
        return self._draft.saving

    def show_entity(self, entity: object) -> None:
        """Show what the entity holds here, unless the person has typed something newer."""
        text = self.field.type.encode(self.field.read(entity))
        if self._draft.load(text) and text != self._shown:
            self._write(text)
        self._tell()

    def show_missing(self, text: str) -> None:
        """Show what is missing here, unless something worse stands there."""
        if self.saving is Saving.REFUSED:
            return
        if text or self._missing:
            self.widget.set_problem(text)
        self._missing = text

    def type_value(self, text: str) -> None:
        """Enter a value as if it had been typed and left."""
        self.widget.set_value(text)
        self._shown = None
        self._draft.type(self.widget.value())
        self.send()

    def lock(self, reason: str) -> None:
        """Make the field read-only and say why; an empty reason unlocks it."""
        if reason != self._lock:
            self._lock = reason
            self.widget.set_read_only(bool(reason))
            set_tool_tip(self.widget, reason)

    def send(self) -> None:
        """Send what is due; nothing when it is stored or on its way."""
        text = self._draft.due()
        if text is not None:
            self._draft.sent(text)
            self._runner.write(self._save(self.field.id, text), self._on_stored, self._on_refused)
        self._tell()

    def retry(self) -> None:
        """Send again what was refused."""
        self._draft.retry()
        self.send()

    def _tell(self) -> None:
        """Tell of a new state of storing, once."""
        if self.saving is not self._told:
            self._told = self.saving
            self.saving_changed.emit()

    def _write(self, text: str) -> None:
        """Show a stored text without touching cursor and undo of a field in use that already says it."""
        if self.widget.value() == text and self._has_focus():
            return  # its wording may still change, so it is written again when the case comes next
        self._shown = text
        self.widget.set_value(text)
        if self._missing:
            self.widget.set_problem(self._missing)

    def _has_focus(self) -> bool:
        holder = QApplication.focusWidget()
        return holder is not None and self.widget.isAncestorOf(holder)

    def _on_edited(self, text: str) -> None:
        self._shown = None
        self._draft.type(text)
        self._tell()
        self.typed.emit()

    def _on_stored(self, case: Case) -> None:
        self._draft.accepted()
        self.stored.emit(case)
        self._tell()

    def _on_refused(self, error: PpidError) -> None:
        self._draft.refuse()
        self.widget.set_problem(f"{error.what} {error.next_step}".strip())
        self._tell()
        if not isinstance(error, InvalidValue):
            self.failed.emit(error)


class FieldBindings(StepPart):
    """The bound fields of one entity: of the record itself, or of the entry with `entry_id`.

    `entity_of` finds the entity in a case; it returns None for an entry that is gone, and the fields then
    keep what they show.
    """

    def __init__(
        self,
        runner: TaskRunner,
        save: SaveWork,
        entity_of: Callable[[Case], object | None],
        parent: QObject | None = None,
        *,
        entry_id: UUID | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._entry_id = entry_id
        self._save = save
        self._entity_of = entity_of
        self._bindings: dict[str, FieldBinding] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(STORE_AFTER_MS)
        self._timer.timeout.connect(self.flush)

    def bind(self, field: Field, widget: LabelledField) -> FieldBinding:
        """Bind one field to a widget that was set up for it."""
        binding = FieldBinding(field, widget, self._runner, self._save, self)
        binding.typed.connect(self._on_typed)
        binding.stored.connect(self.case_stored)
        binding.failed.connect(self.failed)
        binding.saving_changed.connect(self.saving_changed)
        self._bindings[field.id] = binding
        return binding

    def bind_form(self, fields: Iterable[Field], form: object) -> None:
        """Bind every field that the Designer form draws; one not set up yet gets its catalogue editor."""
        for field in fields:
            widget = getattr(form, widget_name(field.id), None)
            if isinstance(widget, LabelledField):
                self.bind(field, widget if widget.code else widget.set_up_field(field))

    def __getitem__(self, field_id: str) -> LabelledField:
        """Return the widget of a field; KeyError when it is not bound."""
        return self._bindings[field_id].widget

    def __contains__(self, field_id: str) -> bool:
        """Return whether a field is bound."""
        return field_id in self._bindings

    def show_case(self, case: Case) -> None:
        """Show what the entity holds; unstored typing stays."""
        entity = self._entity_of(case)
        if entity is None:
            return
        for binding in self._bindings.values():
            binding.show_entity(entity)

    def show_lock(self, _case: Case, lock: Lock) -> None:
        """Lock each field of the record by itself, the fields of an entry together."""
        for field_id, binding in self._bindings.items():
            entry_id = self._entry_id
            binding.lock(lock.of_entry(_case, entry_id) if entry_id else lock.of_field(_case, field_id))

    def show_missing(self, problems: Sequence[Problem]) -> None:
        """Show the first problem of each field under it and take away all earlier ones."""
        texts: dict[str, str] = {}
        for problem in problems:
            if problem.entry_id == self._entry_key:
                texts.setdefault(problem.field_id, problem.text)
        for field_id, binding in self._bindings.items():
            binding.show_missing(texts.get(field_id, ""))

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field of this entity; False when it is not bound here."""
        return entry_id == self._entry_key and self.focus_field(field_id)

    @property
    def _entry_key(self) -> str:
        return str(self._entry_id or "")

    def lock_all(self, reason: str) -> None:
        """Make all fields read-only and say why; an empty reason unlocks them."""
        for binding in self._bindings.values():
            binding.lock(reason)

    def type_value(self, field_id: str, text: str) -> None:
        """Enter a value as if the person had typed and left it."""
        self._bindings[field_id].type_value(text)

    def focus_field(self, field_id: str) -> bool:
        """Put the keyboard into a field; False when it is not bound here."""
        if field_id not in self._bindings:
            return False
        self._bindings[field_id].widget.take_focus()
        return True

    def flush(self) -> None:
        """Send everything typed and not sent yet."""
        self._timer.stop()
        for binding in self._bindings.values():
            binding.send()

    def retry(self) -> None:
        """Send again what was refused."""
        for binding in self._bindings.values():
            binding.retry()

    def saving(self) -> Saving:
        """Return where the typed texts are, the most pressing state first."""
        return worst(tuple(binding.saving for binding in self._bindings.values()))

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


def widget_name(field_id: str) -> str:
    """Return the name a field's widget has in Designer: `usulan_huruf` is drawn as `usulanHurufField`."""
    camel = re.sub(r"_([a-z])", lambda found: found.group(1).upper(), field_id)
    return f"{camel}Field"
