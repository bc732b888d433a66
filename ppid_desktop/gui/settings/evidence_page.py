"""Bukti keputusan: whether exempted records need a signature, and whose electronic signatures are known."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.evidence import Issuer
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.gui.forms.settings_evidence import Ui_SettingsEvidence
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import plain_label, set_tool_tip
from ppid_desktop.gui.messages import FileKind, Question
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.task_runner import CancelToken, Report
from ppid_desktop.gui.theme import Look, Space, set_look

_CERTIFICATES = FileKind("Sertifikat", ("pem", "cer", "crt", "der", "p7b", "p7c"))


class EvidencePage(SettingsPage):
    """Stores every change at once."""

    title = "Bukti keputusan"
    icon = Icon.SIGNATURE

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsEvidence()
        self.ui.setupUi(self)
        self._rows: list[QWidget] = []
        self.ui.proofCheck.clicked.connect(self._on_proof)
        self.ui.proofCheck.setEnabled(self.may_change)
        self.ui.importButton.setIcon(themed_icon(Icon.UPLOAD))
        self.ui.importButton.setVisible(self.may_change)
        self.ui.importButton.clicked.connect(self._on_import)
        self.say_who_may(self.ui.noticeBar)

    def refresh(self) -> None:
        """Read the settings again."""
        services, runner = self.tools.services, self.tools.runner
        runner.read(services.issuers.all, self._show, self.show_failure, owner=self)
        read = services.settings.needs_written_proof
        runner.read(read, self.ui.proofCheck.setChecked, self.show_failure, owner=self)

    def _show(self, issuers: tuple[Issuer, ...]) -> None:
        for row in self._rows:
            self.ui.rowsLayout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one) for one in issuers]
        for row in self._rows:
            self.ui.rowsLayout.addWidget(row)
        self.ui.rowsHolder.setVisible(bool(issuers))
        self.ui.emptyLabel.setVisible(not issuers)

    def _row(self, one: Issuer) -> QWidget:
        row = QFrame()
        set_look(row, Look.CARD)
        layout, words = QHBoxLayout(row), QVBoxLayout()
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        words.setSpacing(Space.TINY)
        until = long_date(date.fromisoformat(one.valid_until))
        words.addWidget(plain_label(one.subject, Look.LABEL))
        words.addWidget(
            plain_label(self.tr("Diterbitkan oleh {0} · berlaku sampai {1}").format(one.issuer, until))
        )
        words.addWidget(plain_label(self.tr("Sidik SHA-256: {0}").format(_grouped(one.sha256)), Look.HELP))
        layout.addLayout(words, 1)
        if self.may_change:
            layout.addWidget(self._remove_button(one))
        return row

    def _remove_button(self, one: Issuer) -> QToolButton:
        button = QToolButton()
        button.setIcon(themed_icon(Icon.REMOVE))
        set_look(button, Look.QUIET)
        name = self.tr("Jangan kenali lagi {0}").format(one.subject)
        button.setAccessibleName(name)
        set_tool_tip(button, name)
        button.clicked.connect(lambda _on: self._on_remove(one))
        return button

    def _on_proof(self, needed: bool) -> None:
        work = partial(self.tools.services.settings.save_written_proof, needed)
        self.tools.runner.write(work, lambda _nothing: self.stored.emit(), self._on_refused, owner=self)

    def _on_import(self) -> None:
        title = self.tr("Pilih sertifikat penerbit")
        files = self.tools.dialogs.choose_files(self, title, (_CERTIFICATES,))
        if files:
            self._change(partial(self.tools.services.issuers.add, files))

    def _on_remove(self, one: Issuer) -> None:
        question = Question(
            self.tr("Jangan kenali penerbit ini lagi?"),
            self.tr("Tanda tangan dari {0} lalu terbaca sebagai penerbit belum dikenal.").format(one.subject),
            self.tr("Jangan kenali lagi"),
            dangerous=True,
        )
        if self.tools.dialogs.confirm(self, question):
            self._change(partial(self.tools.services.issuers.remove, one.sha256))

    def _change(self, work: Callable[[], tuple[Issuer, ...]]) -> None:
        self.tools.runner.long(partial(_done, work), self._on_changed, self._on_refused, owner=self)

    def _on_changed(self, issuers: tuple[Issuer, ...]) -> None:
        self._show(issuers)
        self.stored.emit()

    def _on_refused(self, error: PpidError) -> None:
        self.show_failure(error)
        self.refresh()


def _done(work: Callable[[], tuple[Issuer, ...]], _report: Report, _token: CancelToken) -> tuple[Issuer, ...]:
    return work()


def _grouped(digest: str) -> str:
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
