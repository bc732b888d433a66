"""Each softfile that was sent out: it stays, or a corrected file takes its place."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.approval import provenance
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.locks import closed, frozen
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Provenance, Round, SentSoftfile
from ppid_desktop.gui.case.file_opener import FileOpener
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_review.provenance_dialog import AskProvenance, ask_provenance
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import button_text, plain_label
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.theme import Look, Space


class OutcomeRows(PartHolder):
    """One row per softfile of the newest round."""

    def __init__(
        self, tools: StepTools, parent: QWidget | None = None, *, ask: AskProvenance = ask_provenance
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._ask = ask
        self._opener = FileOpener(tools, self)
        self._opener.failed.connect(self.failed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.SMALL)
        self.progress = ProgressStrip()
        self._layout.addWidget(self.progress)
        self.keep_all = QPushButton()
        self.keep_all.setIcon(themed_icon(Icon.CHECK))
        self.keep_all.clicked.connect(self._on_keep_all)
        self._layout.addWidget(self.keep_all, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows: list[QWidget] = []
        self._shown: object = None

    def after_case(self, case: Case) -> None:
        """Show the rows when something about them changed."""
        latest = case.last_round
        sent = latest.sent if latest else ()
        may = self._tools.may(UseCase.HANDLE_CORRECTION) and not frozen(case) and not closed(case)
        remarks = remarks_of(latest) if latest else {}
        left = sum(1 for one in sent if not one.outcome)
        self.keep_all.setVisible(may and left > 1)
        self.keep_all.setText(self.tr("Nyatakan {0} yang tersisa tetap").format(left))
        if (sent, may, remarks) != self._shown:
            self._shown = (sent, may, remarks)
            self._show(case, remarks, may=may)

    def _show(self, case: Case, remarks: dict[UUID, str], *, may: bool) -> None:
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        latest = case.last_round
        sent = latest.sent if latest else ()
        self._rows = [self._row(case, one, remarks.get(one.softfile_id, ""), may=may) for one in sent]
        for row in self._rows:
            self._layout.addWidget(row)
        self.grown.emit()

    def _row(self, case: Case, sent: SentSoftfile, remark: str, *, may: bool) -> QWidget:
        row, inside = QFrame(), ResponsiveRow()
        row.setProperty("look", Look.CARD.value)
        around = QVBoxLayout(row)
        around.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        around.addWidget(inside)
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(_words(case, sent, remark), 1)
        layout.addWidget(self._buttons(case, sent, may=may))
        return row

    def _buttons(self, case: Case, sent: SentSoftfile, *, may: bool) -> QWidget:
        holder = ResponsiveRow()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        name = _name(case, sent)
        actions = [(self.tr("Buka"), Icon.OPEN, self._open)]
        if may:
            actions += [
                (self.tr("Tetap"), Icon.CHECK, self._keep),
                (self.tr("Ganti..."), Icon.UPLOAD, self._replace),
            ]
        for verb, icon, act in actions:
            button = QPushButton(button_text(verb))
            button.setIcon(themed_icon(icon))
            button.setAccessibleName(f"{verb.rstrip('.')}: {name}")
            button.clicked.connect(partial(_call, act, sent))
            layout.addWidget(button)
        return holder

    def _open(self, sent: SentSoftfile) -> None:
        open_copy = self._tools.services.softfiles.open
        work = partial(open_copy, self._tools.record_id, sent.softfile_id, sent.version_id)
        self._opener.open(sent.file_name, work)

    def _keep(self, sent: SentSoftfile) -> None:
        work = partial(self._tools.services.desk.keep_softfile, self._tools.record_id, sent.softfile_id)
        self._tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)

    def _on_keep_all(self) -> None:
        keep = self._tools.services.desk.keep_other_softfiles
        work = partial(keep, self._tools.record_id)
        self._tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)

    def _replace(self, sent: SentSoftfile) -> None:
        title = self.tr("Pilih berkas hasil koreksi untuk {0}").format(sent.file_name)
        latest = self.case.last_round
        if latest is None or not self._warned(latest):
            return
        source = self._tools.dialogs.choose_file(self, title)
        came = self._came(latest) if source else None
        if source is None or came is None:
            return
        replace = self._tools.services.desk.replace_softfile
        work = partial(replace, self._tools.record_id, sent.softfile_id, source, came=came)
        text = self.tr("Menyimpan hasil koreksi {0}").format(source.name)
        run_long(self._tools.runner, self.progress, text, work, self.case_changed.emit, self._explain)

    def _warned(self, latest: Round) -> bool:
        """Ask first where an approval does not cover what is replaced now."""
        if latest.decision is None or not latest.decision.verdict.approves:
            return True
        text = self.tr(
            "Keputusan sudah dicatat. Persetujuan tidak mencakup softfile yang diganti sesudahnya: perlu "
            "putaran berikutnya, atau persetujuan pimpinan yang dicatat."
        )
        title, verb = self.tr("Ganti softfile setelah keputusan?"), self.tr("Ganti softfile")
        return self._tools.dialogs.confirm(self, Question(title, text, verb))

    def _came(self, latest: Round) -> Provenance | None:
        today = self._tools.services.session.clock.today()
        return provenance(latest) or self._ask(self, latest, today)

    def _explain(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self, error)


def remarks_of(one: Round) -> dict[UUID, str]:
    """Return what the lead wrote about each document, one line per remark."""
    found: dict[UUID, str] = {}
    for each in one.corrections:
        if each.softfile_id is not None:
            told = each.after or each.asked or each.remark
            before = found.get(each.softfile_id, "")
            found[each.softfile_id] = f"{before}\nKoreksi pimpinan: {told}".strip()
    return found


def _words(case: Case, sent: SentSoftfile, remark: str) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.MEDIUM)
    icon = IconLabel()
    icon.show_icon(*_icon_of(sent))
    layout.addWidget(icon)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(plain_label(_name(case, sent), Look.LABEL))
    words.addWidget(plain_label(outcome_text(sent), Look.HELP))
    if remark:
        words.addWidget(plain_label(remark))
    layout.addLayout(words, 1)
    return holder


def outcome_text(sent: SentSoftfile) -> str:
    """Return what became of a softfile, as a sentence."""
    told = f"Dikirim sebagai versi {sent.version}."
    if sent.outcome == "tetap":
        return f"{told} Tetap."
    if sent.outcome == "diganti":
        return f"{told} Diganti versi {sent.new_version} (hasil koreksi{_came(sent)})."
    return f"{told} Belum dinyatakan tetap atau diganti."


def _came(sent: SentSoftfile) -> str:
    if sent.came is None:
        return ", tanpa catatan dari siapa diterima"
    came = sent.came
    return f" dari {came.sender} melalui {came.channel.label}, {long_date(came.received_on)}"


def _icon_of(sent: SentSoftfile) -> tuple[Icon, Tone]:
    return (Icon.DONE, Tone.SUCCESS) if sent.outcome else (Icon.NOT_STARTED, Tone.WARNING)


def _name(case: Case, sent: SentSoftfile) -> str:
    found = (one for one in case.softfiles if one.id == sent.softfile_id)
    return next((one.standard_name or sent.file_name for one in found), sent.file_name)


def _call(act: Callable[[SentSoftfile], None], sent: SentSoftfile, _on: bool = False) -> None:
    act(sent)
