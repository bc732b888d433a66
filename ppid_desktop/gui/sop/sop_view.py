"""The SOP with its header block, steps, references and the contradictions with the office's positions."""

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.office import scope_text
from ppid_desktop.domain.people import nip_text
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.forms.sop_view import Ui_SopView
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.cards import SectionCard
from ppid_desktop.gui.kit.plain import plain_label, set_tool_tip, show_text
from ppid_desktop.gui.kit.turns import Turns
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Look, Space
from ppid_desktop.services.paper_contents import SOP_IN_FORCE
from ppid_desktop.services.papers import Paper
from ppid_desktop.services.sop_versions import ShownSop


class SopView(QWidget):
    """Shows one version of the SOP in two columns, or one where it is narrow; *Cetak* asks for its paper.

    It is read again whenever the page is seen again: the one in force, unless a record's was asked for.
    """

    paper_requested = Signal(object)  # PaperRequest
    promises_requested = Signal()

    def __init__(
        self,
        read: Callable[[UUID | None], ShownSop],
        runner: TaskRunner,
        may_print: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._runner = read, runner
        self._record_id: UUID | None = None
        self._shown: ShownSop | None = None
        self._cards: list[QWidget] = []
        self._turns = Turns(self)
        self.ui = Ui_SopView()
        self.ui.setupUi(self)
        ui = self.ui
        ui.promisesButton.setIcon(themed_icon(Icon.SHIELD))
        ui.promisesButton.clicked.connect(self.promises_requested)
        ui.printButton.setIcon(themed_icon(Icon.PRINT))
        ui.printButton.setVisible(may_print)
        ui.printButton.clicked.connect(self._on_print)
        set_tool_tip(ui.printButton, self.tr("Cetak SOP (Ctrl+P)"))
        if may_print:
            shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
            shortcut.activated.connect(self._on_print)

    def show_record(self, record_id: UUID) -> None:
        """Show the SOP that a record was made under until the page is left."""
        self._record_id = record_id
        self._load()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what holds now."""
        super().showEvent(event)
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the record once the page is left; a minimised window is not left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._record_id = None

    def _load(self) -> None:
        wanted = self._record_id
        self._runner.read(partial(self._read, wanted), partial(self._on_read, wanted), owner=self)

    def _on_read(self, record_id: UUID | None, shown: ShownSop) -> None:
        if record_id != self._record_id or shown == self._shown:
            return
        self._shown = shown
        ui, sop = self.ui, shown.sop
        head = self.tr("Menjadi dasar rekaman {0}: SOP {1}, {2}") if shown.register_no else ""
        plain = self.tr("SOP {1}, {2}")
        show_text(ui.titleLabel, sop.title)
        show_text(ui.codeLabel, (head or plain).format(shown.register_no, sop.code, long_date(sop.dated)))
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        left = [partial(self._add, ui.leftLayout, make, shown) for make in (_steps, _purpose)]
        right = [
            partial(self._add, ui.rightLayout, make, shown)
            for make in (_identity, _scope, _contradictions, _references)
        ]
        self._turns.take(*left, *right)

    def _add(self, layout: QVBoxLayout, make: Callable[[ShownSop], SectionCard], shown: ShownSop) -> None:
        card = make(shown)
        self._cards.append(card)
        layout.insertWidget(layout.count() - 1, card)

    def _on_print(self) -> None:
        self.paper_requested.emit(PaperRequest(Paper.SOP, self._record_id or SOP_IN_FORCE))


def _identity(shown: ShownSop) -> SectionCard:
    sop = shown.sop
    nip = f"NIP {nip_text(sop.approved_nip)}" if sop.approved_nip else ""
    approved = (sop.approved_position, sop.approved_name, nip)
    rows = (
        ("Kode dokumen", sop.code),
        ("Revisi", sop.revision or "-"),
        ("Tanggal", long_date(sop.dated)),
        ("Disahkan oleh", "\n".join(part for part in approved if part)),
    )
    return _pairs("Identitas dokumen", rows)


def _purpose(shown: ShownSop) -> SectionCard:
    sop = shown.sop
    rows = (
        ("Tujuan", sop.aim),
        ("Ruang lingkup", sop.scope),
        ("Tanggung jawab dan wewenang", "\n".join(sop.responsible)),
    )
    return _pairs("Tujuan, ruang lingkup, dan tanggung jawab", rows)


def _steps(shown: ShownSop) -> SectionCard:
    card = SectionCard(title="Tujuh langkah")
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.LARGE)
    grid.setVerticalSpacing(Space.MEDIUM)
    for column, (title, stretch) in enumerate((("No", 0), ("Kegiatan", 5), ("Pelaksana", 2), ("Dokumen", 3))):
        grid.setColumnStretch(column, stretch)
        grid.addWidget(plain_label(title, Look.LABEL), 0, column)
    for row, step in enumerate(shown.sop.steps, 1):
        texts = (str(step.number), f"{step.short}: {step.title}", step.executor, "; ".join(step.documents))
        for column, text in enumerate(texts):
            grid.addWidget(plain_label(text), row, column, Qt.AlignmentFlag.AlignTop)
    card.add(body)
    return card


def _scope(shown: ShownSop) -> SectionCard:
    card = SectionCard(title="Lingkup yang diterima kantor")
    card.add(plain_label(scope_text(shown.office)))
    return card


def _contradictions(shown: ShownSop) -> SectionCard:
    help_text = "SOP memuat hal yang saling bertentangan. Berikut sikap yang diambil kantor dan program ini."
    rows = ((one.topic, one.position) for one in shown.sop.contradictions)
    return _pairs("Pertentangan dalam SOP dan sikap kantor", rows, help_text)


def _references(shown: ShownSop) -> SectionCard:
    card = SectionCard(title="Acuan")
    lines = (f"{number}. {one}" for number, one in enumerate(shown.sop.references, 1))
    card.add(plain_label("\n".join(lines)))
    return card


def _pairs(title: str, rows: Iterable[tuple[str, str]], help_text: str = "") -> SectionCard:
    card = SectionCard(title=title, help_text=help_text)
    for name, text in rows:
        pair = QVBoxLayout()
        pair.setSpacing(2)
        pair.addWidget(plain_label(name, Look.LABEL))
        pair.addWidget(plain_label(text))
        card.body.addLayout(pair)
    return card
