"""A page whose table is stored as a whole after every change, and stays as it was typed until it could be."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.settings.cells_table import CellsTable
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools


class WholeTablePage(SettingsPage):
    """A refused table is sent again at the next flush; nothing is read over it before."""

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._storing = 0
        self._refused = False

    @property
    @abstractmethod
    def table(self) -> CellsTable:
        """Return the table typed into."""

    @abstractmethod
    def storing(self) -> Callable[[], None]:
        """Return the work that stores the table as it stands now."""

    def flush(self) -> None:
        """Store the cell that is being typed in, and a table that was refused."""
        self.table.commit_open_editor()
        if self._refused and not self._storing:
            self.store()

    def unstored(self) -> tuple[str, ...]:
        """Return that the table is not stored, when it was refused, and its line that is no row yet."""
        refused = (self.tr("perubahan tabel"),) if self._refused else ()
        unfinished = (self.tr("baris terakhir"),) if self.table.cell_model().has_unfinished_row else ()
        return refused + unfinished

    def store(self) -> None:
        """Store the table as it stands."""
        self._storing += 1
        self.tools.runner.write(self.storing(), self._on_stored, self._on_refused, owner=self)

    @property
    def is_settled(self) -> bool:
        """Return whether the stored table may be shown: nothing typed is on its way or was refused."""
        return not self._storing and not self._refused

    def _on_stored(self, _nothing: None) -> None:
        self._storing -= 1
        self._refused = False
        self.stored.emit()

    def _on_refused(self, error: PpidError) -> None:
        self._storing -= 1
        known, self._refused = self._refused, True
        if not known:  # sent again by itself it is asked about when the page is left
            self.show_failure(error)
