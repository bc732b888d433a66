"""What is typed in a form that is stored only when the person sends or records it."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject

from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.kit.labelled_field import LabelledField


class Unsent(StepPart):
    """Knows whether the person put something into a form; what the program proposes does not count."""

    def __init__(self, fields: Iterable[LabelledField], parent: QObject) -> None:
        super().__init__(parent)
        self._touched: set[str] = set()
        for field in fields:
            field.edited.connect(partial(self._on_edited, field))

    def touch(self, what: str, filled: bool = True) -> None:
        """Note that something besides the fields was chosen, or taken away again."""
        before = self.saving()
        if filled:
            self._touched.add(what)
        else:
            self._touched.discard(what)
        if self.saving() is not before:
            self.saving_changed.emit()

    def forget(self) -> None:
        """Note that everything was sent, or given up by the person."""
        if self._touched:
            self._touched.clear()
            self.saving_changed.emit()

    def saving(self) -> Saving:
        """Return whether something waits for being sent."""
        return Saving.UNSENT if self._touched else Saving.STORED

    def _on_edited(self, field: LabelledField, value: str) -> None:
        self.touch(field.code, bool(value) or not field.is_readable())
