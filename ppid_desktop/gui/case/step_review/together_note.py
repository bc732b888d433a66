"""Says that a round went out with others under one nota, and leads to them."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.errors import NotFound, PpidError
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.submissions import MemberRow, SubmissionView
from ppid_desktop.gui.case.step_page import StepPage, StepTools
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.eliding_button import ElidingButton
from ppid_desktop.gui.kit.plain import plain_label, show_text
from ppid_desktop.gui.theme import Look, Space, set_look

_MOST = 5


class TogetherPart(StepPart):
    """Puts a note into a card of the page and fills it."""

    def __init__(self, tools: StepTools, card: QVBoxLayout, page: StepPage) -> None:
        super().__init__(page)
        self._note = TogetherNote(tools)
        self._note.record_requested.connect(page.record_requested)
        self._note.submission_requested.connect(page.submission_requested)
        self._note.failed.connect(self.failed)
        self._note.grown.connect(self.grown)
        card.insertWidget(1, self._note)  # under the head

    def show_case(self, case: Case) -> None:
        """Show with whom the newest round went out."""
        self._note.show_case(case)


class TogetherNote(QWidget):
    """Hidden while the newest round went out alone."""

    record_requested = Signal(object, int)  # record id, step
    submission_requested = Signal(object)  # submission id
    failed = Signal(object)  # PpidError
    grown = Signal()

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._shown: tuple[MemberRow, ...] = ()
        self._submission_id: UUID | None = None
        self._label = plain_label()
        self._links = QVBoxLayout()
        self._links.setSpacing(2)
        self._button = QPushButton(self.tr("Buka pengajuan kolektif"))
        self._button.setIcon(themed_icon(Icon.SEND))
        self._button.clicked.connect(lambda _on: self.submission_requested.emit(self._submission_id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._label)
        layout.addLayout(self._links)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_case(self, case: Case) -> None:
        """Look for the submission of the newest round, which may have been taken back."""
        newest = case.current_rounds[-1] if case.current_rounds else None
        self._submission_id = newest.submission_id if newest else None
        if self._submission_id is None:
            self.hide()
            return
        read = partial(self._tools.services.submissions.view, self._submission_id)
        self._tools.runner.read(read, self._on_view, self._on_failed, owner=self)

    def _on_view(self, view: SubmissionView) -> None:
        if view.submission.id != self._submission_id:
            return
        others = tuple(row for row in view.rows if row.record_id != self._tools.record_id)
        text = self.tr("Bagian dari pengajuan kolektif dengan nota {0}, bersama {1} rekaman lain.")
        show_text(self._label, text.format(view.submission.memo_no, len(others)))
        if others != self._shown or self.isHidden():
            self._shown = others
            self._show_links(others)
        self.show()
        self.grown.emit()

    def _show_links(self, others: tuple[MemberRow, ...]) -> None:
        while self._links.count():
            link = self._links.takeAt(0).widget()
            link.hide()
            link.deleteLater()
        for row in others[:_MOST]:
            link = ElidingButton()
            set_look(link, Look.LINK)
            link.setIcon(themed_icon(Icon.FORWARD))
            link.show_line(f"{row.number} · {row.title} · {row.state.value}")
            link.clicked.connect(partial(self._on_link, row.record_id))
            self._links.addWidget(link)

    def _on_link(self, record_id: UUID, _on: bool = False) -> None:
        self.record_requested.emit(record_id, 6)

    def _on_failed(self, error: PpidError) -> None:
        if not isinstance(error, NotFound):
            self.failed.emit(error)
