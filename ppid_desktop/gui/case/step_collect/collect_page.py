"""Step 4's page: what was asked of whom, what came, what is late."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.record import Case, SourceRequest
from ppid_desktop.gui.case.entry_cards import EntryCards, EntryKind, Face
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.step_collect.due import Urgency, due_of, summary
from ppid_desktop.gui.case.step_collect.source_form import SourceForm
from ppid_desktop.gui.case.step_page import StepPage, StepTools
from ppid_desktop.gui.forms.step_collect import Ui_StepCollect
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import show_text

_URGENCY_ICONS = {
    Urgency.NONE: (Icon.CLOCK, Tone.MUTED),
    Urgency.SOON: (Icon.WAITING, Tone.WARNING),
    Urgency.OVERDUE: (Icon.WARNING, Tone.DANGER),
    Urgency.DONE: (Icon.DONE, Tone.SUCCESS),
    Urgency.CLOSED: (Icon.BLOCKED, Tone.MUTED),
}


class StepCollectPage(StepPage):
    """Collecting data and information from the sources."""

    number = 4

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_StepCollect()
        self.ui.setupUi(self)
        kind = EntryKind[SourceRequest](lambda case: case.sources, self._face_of, self._form)
        self.cards = self.add_part(EntryCards(kind, self.ui.cardsLayout, self))
        self.cards.paper_requested.connect(self.paper_requested)
        self.ui.addButton.setIcon(themed_icon(Icon.ADD, Tone.ON_ACCENT))
        self.ui.addButton.clicked.connect(self._on_add)
        self.ui.emptyState.show_state(
            Icon.RECEIVE,
            self.tr("Belum ada permintaan atau sumber data"),
            self.tr("Tambahkan permintaan kepada unit yang menguasai data, atau catat data yang sudah ada."),
        )

    def after_case(self, case: Case) -> None:
        """Show the counts, and what to do where there is no request yet."""
        show_text(self.ui.summaryLabel, summary(case.sources, self._today()))
        self.ui.summaryLabel.setVisible(bool(case.sources))
        self.ui.emptyState.setVisible(not case.sources)

    def after_lock(self, _case: Case, lock: Lock) -> None:
        """Let requests be added also while the draft is out (they are not part of it), but not afterwards."""
        self.ui.addButton.setVisible(not lock.everything)

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field; without an entry, on the button that makes one."""
        if entry_id:
            return super().focus(field_id, entry_id)
        self.ui.addButton.setFocus()
        return True

    def _today(self) -> date:
        return self.tools.services.session.clock.today()

    def _face_of(self, entry: SourceRequest) -> Face:
        return face_of(entry, self._today())

    def _form(self, entry_id: UUID) -> SourceForm:
        return SourceForm(self.tools, entry_id)

    def _on_add(self) -> None:
        work = partial(self.tools.services.entries.add_source, self.tools.record_id)
        self.add_once(work, self._go_to_newest)

    def _go_to_newest(self, case: Case) -> None:
        if case.sources:
            self.focus("kepada", str(case.sources[-1].id))


def face_of(entry: SourceRequest, today: date) -> Face:
    """Return what the card of a request shows while closed."""
    due = due_of(entry, today)
    status = entry.status.label if entry.status else "Tanpa status"
    icon, tone = _URGENCY_ICONS[due.urgency]
    what = " ".join(entry.description.split())
    title = " · ".join(part for part in (entry.party or "Permintaan baru", what) if part)
    told = due.text if due.urgency in (Urgency.DONE, Urgency.CLOSED) else f"{status} · {due.text}"
    return Face(title, told, icon, tone)
