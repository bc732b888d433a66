"""Something a form is keeping right now: leaving waits until it is kept, and asks about what could not be."""

from PySide6.QtCore import QObject

from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_part import StepPart


class Keeping(StepPart):
    """Passes on what its owner tells it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._saving = Saving.STORED

    def tell(self, saving: Saving) -> None:
        """Note how far it is."""
        if saving is not self._saving:
            self._saving = saving
            self.saving_changed.emit()

    def saving(self) -> Saving:
        """Return what was told last."""
        return self._saving
