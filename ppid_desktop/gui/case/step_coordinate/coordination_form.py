"""One coordination: when, how, with whom, what came of it, and its attachments."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case, Coordination
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.gui.case.attachments import Attachments
from ppid_desktop.gui.case.entry_attachments import EntryAttachments
from ppid_desktop.gui.case.entry_form import EntryForm, by_id
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.step_page import PaperRequest, StepTools
from ppid_desktop.gui.forms.coordination_entry import Ui_CoordinationEntry
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.services.papers import Paper


class CoordinationForm(EntryForm):
    """The form of one coordination entry."""

    def __init__(self, tools: StepTools, entry_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(tools, Owner.COORDINATION, entry_id, parent)
        self.ui = Ui_CoordinationEntry()
        self.ui.setupUi(self)
        self.fields(self._entry).bind_form(catalogue.COORDINATION, self.ui)
        self.tell_sharing(self.ui.sharedBanner, self._served)
        actions = EntryAttachments(tools.services.entries, tools.record_id, self.owner, entry_id)
        attachments = self.add_part(Attachments(tools, self._files, actions, self, entry_id=entry_id))
        self.ui.attachmentLayout.addWidget(attachments.panel)
        self.ui.paperButton.setIcon(themed_icon(Icon.PRINT))
        self.ui.removeButton.setIcon(themed_icon(Icon.REMOVE))
        self.print_with(self.ui.paperButton)
        self.ui.paperButton.clicked.connect(self._on_paper)
        self.ui.removeButton.clicked.connect(lambda: self.ask_to_remove(self.tr("catatan koordinasi")))

    def after_lock(self, case: Case, _lock: Lock) -> None:
        """Take *Lepaskan* away while the entry cannot be changed; one that is shared may always be let go."""
        self.ui.removeButton.setVisible(not self.page_lock.of_entry(case, self.entry_id))

    def _on_paper(self) -> None:
        request = PaperRequest(Paper.CATATAN_KOORDINASI, self.tools.record_id, self.entry_id)
        self.paper_requested.emit(request)

    def _entry(self, case: Case) -> Coordination | None:
        return by_id(case.coordinations, self.entry_id)

    def _served(self, case: Case) -> int:
        entry = self._entry(case)
        return entry.served if entry else 1

    def _files(self, case: Case) -> tuple[Attachment, ...]:
        entry = self._entry(case)
        return entry.attachments if entry else ()
