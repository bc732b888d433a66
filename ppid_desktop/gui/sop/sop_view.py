"""The SOP with its header block, steps, references and the contradictions with the office's positions."""

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.office import Office, Sop, scope_text
from ppid_desktop.domain.people import nip_text
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.forms.sop_view import Ui_SopView
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.cards import SectionCard
from ppid_desktop.gui.kit.plain import plain_label, set_tool_tip, show_text
from ppid_desktop.gui.kit.turns import in_turns
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Look, Space
from ppid_desktop.services.papers import Paper

_NO_SUBJECT = UUID(int=0)


class SopView(QWidget):
    """Shows one version of the SOP in two columns, or one where it is narrow; *Cetak* asks for its paper.

    The scope the office decided on is read again whenever the page is seen again.
    """

    paper_requested = Signal(object)  # PaperRequest

    def __init__(
        self,
        sop: Sop,
        runner: TaskRunner,
        office: Callable[[], Office],
        may_print: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._office = runner, office
        self._scope = plain_label("")
        self.ui = Ui_SopView()
        self.ui.setupUi(self)
        ui = self.ui
        show_text(ui.titleLabel, sop.title)
        show_text(ui.codeLabel, self.tr("SOP {0}, {1}").format(sop.code, long_date(sop.dated)))
        ui.printButton.setIcon(themed_icon(Icon.PRINT))
        ui.printButton.setVisible(may_print)
        ui.printButton.clicked.connect(self._on_print)
        set_tool_tip(ui.printButton, self.tr("Cetak SOP (Ctrl+P)"))
        if may_print:
            shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
            shortcut.activated.connect(self._on_print)
        left = [partial(_add, ui.leftLayout, make, sop) for make in (_steps, _purpose)]
        right = [
            partial(_add, ui.rightLayout, make, sop)
            for make in (_identity, self._scope_card, _contradictions, _references)
        ]
        in_turns(self, *left, *right)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what the office decided."""
        super().showEvent(event)
        self._runner.read(self._office, self._on_office, owner=self)

    def _on_office(self, office: Office) -> None:
        show_text(self._scope, scope_text(office))

    def _scope_card(self, _sop: Sop) -> SectionCard:
        card = SectionCard(title=self.tr("Lingkup yang diterima kantor"))
        card.add(self._scope)
        return card

    def _on_print(self) -> None:
        self.paper_requested.emit(PaperRequest(Paper.SOP, _NO_SUBJECT))


def _add(layout: QVBoxLayout, make: Callable[[Sop], SectionCard], sop: Sop) -> None:
    layout.insertWidget(layout.count() - 1, make(sop))


def _identity(sop: Sop) -> SectionCard:
    rows = (
        ("Kode dokumen", sop.code),
        ("Revisi", sop.revision or "-"),
        ("Tanggal", long_date(sop.dated)),
        ("Disahkan oleh", f"{sop.approved_position}\n{sop.approved_name}\nNIP {nip_text(sop.approved_nip)}"),
    )
    return _pairs("Identitas dokumen", rows)


def _purpose(sop: Sop) -> SectionCard:
    rows = (
        ("Tujuan", sop.aim),
        ("Ruang lingkup", sop.scope),
        ("Tanggung jawab dan wewenang", "\n".join(sop.responsible)),
    )
    return _pairs("Tujuan, ruang lingkup, dan tanggung jawab", rows)


def _steps(sop: Sop) -> SectionCard:
    card = SectionCard(title="Tujuh langkah")
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.LARGE)
    grid.setVerticalSpacing(Space.MEDIUM)
    for column, (title, stretch) in enumerate((("No", 0), ("Kegiatan", 5), ("Pelaksana", 2), ("Dokumen", 3))):
        grid.setColumnStretch(column, stretch)
        grid.addWidget(plain_label(title, Look.LABEL), 0, column)
    for row, step in enumerate(sop.steps, 1):
        texts = (str(step.number), f"{step.short}: {step.title}", step.executor, "; ".join(step.documents))
        for column, text in enumerate(texts):
            grid.addWidget(plain_label(text), row, column, Qt.AlignmentFlag.AlignTop)
    card.add(body)
    return card


def _contradictions(sop: Sop) -> SectionCard:
    help_text = "SOP memuat hal yang saling bertentangan. Berikut sikap yang diambil kantor dan program ini."
    rows = ((one.topic, one.position) for one in sop.contradictions)
    return _pairs("Pertentangan dalam SOP dan sikap kantor", rows, help_text)


def _references(sop: Sop) -> SectionCard:
    card = SectionCard(title="Acuan")
    card.add(plain_label("\n".join(f"{number}. {one}" for number, one in enumerate(sop.references, 1))))
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
