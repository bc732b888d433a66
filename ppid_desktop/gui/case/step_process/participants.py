"""The people at the consequence test: one row each, stored as it is typed."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case, Participant
from ppid_desktop.gui.case.entry_form import by_id
from ppid_desktop.gui.case.field_binding import FieldBindings
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.forms.participant_row import Ui_ParticipantRow
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import set_tool_tip


class ParticipantRow(QWidget):
    """Name and position."""

    remove_requested = Signal()

    def __init__(self, fields: FieldBindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = fields
        self.ui = Ui_ParticipantRow()
        self.ui.setupUi(self)
        fields.bind_form(catalogue.PARTICIPANT, self.ui)
        self.ui.removeButton.setIcon(themed_icon(Icon.REMOVE))
        self.ui.removeButton.clicked.connect(self.remove_requested)

    def name(self, one: Participant) -> None:
        """Tell screen readers whom the remove button means."""
        text = self.tr("Hapus peserta {0}").format(one.name or self.tr("tanpa nama"))
        self.ui.removeButton.setAccessibleName(text)
        set_tool_tip(self.ui.removeButton, text)


class Participants(PartHolder):
    """Keeps one row per participant."""

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._rows: dict[UUID, ParticipantRow] = {}
        self._adding = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def add(self) -> None:
        """Add an empty participant and put the keyboard into it."""
        if self._adding:  # a second click before the answer adds nothing
            return
        self._adding = True
        self.flush()
        work = partial(self._tools.services.entries.add_participant, self._tools.record_id)
        self._tools.runner.write(work, self._on_added, self._on_not_added, owner=self)

    def show_case(self, case: Case) -> None:
        """Bring the rows up to date before the values are shown."""
        present = {one.id for one in case.participants}
        for one_id in [known for known in self._rows if known not in present]:
            self._drop(one_id)
        for place, one in enumerate(case.participants):
            if one.id not in self._rows:
                self._add_row(one.id, place)
            self._rows[one.id].name(one)
        super().show_case(case)

    def after_lock(self, case: Case, lock: Lock) -> None:
        """Take the remove buttons away while nothing may change."""
        for one_id, row in self._rows.items():
            row.ui.removeButton.setVisible(not lock.of_entry(case, one_id))

    def _add_row(self, one_id: UUID, place: int) -> None:
        save, record_id = self._tools.services.entries.save, self._tools.record_id

        def work(field_id: str, text: str) -> Callable[[], Case]:
            return partial(save, record_id, Owner.PARTICIPANT, one_id, field_id, text)

        def entity(case: Case) -> Participant | None:
            return by_id(case.participants, one_id)

        fields = self.add_part(FieldBindings(self._tools.runner, work, entity, self, entry_id=one_id))
        row = ParticipantRow(fields)
        row.remove_requested.connect(lambda: self._remove(one_id))
        self._rows[one_id] = row
        self._layout.insertWidget(place, row)
        self.grown.emit()

    def _drop(self, one_id: UUID) -> None:
        row = self._rows.pop(one_id)
        self.drop_part(row.fields)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, one_id: UUID) -> None:
        self.flush()
        work = partial(self._tools.services.entries.remove_participant, self._tools.record_id, one_id)
        self._tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)

    def _on_not_added(self, error: PpidError) -> None:
        self._adding = False
        self.failed.emit(error)

    def _on_added(self, case: Case) -> None:
        self._adding = False
        self.case_changed.emit(case)
        if case.participants:
            self.focus("nama", str(case.participants[-1].id))
