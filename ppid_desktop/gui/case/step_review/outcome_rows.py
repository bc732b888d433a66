"""Each softfile that was sent out: it stays, or a corrected file takes its place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.binding import provenance
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
from ppid_desktop.gui.case.waiting_edit import WaitingEdit
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.kit.line_list import Line, LineList
from ppid_desktop.gui.kit.plain import button_text, plain_label, show_text
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.theme import Space


class OutcomeRows(PartHolder):
    """One row per softfile of the newest round; the buttons act on the one chosen."""

    def __init__(
        self, tools: StepTools, parent: QWidget | None = None, *, ask: AskProvenance = ask_provenance
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._ask = ask
        self._names: dict[UUID, str] = {}
        self._opener = FileOpener(tools, self)
        self._opener.failed.connect(self.failed)
        self.progress = ProgressStrip()
        self._waiting = WaitingEdit(tools, self.progress, self._explain, self)
        self._waiting.settled.connect(self.case_changed)
        self.keep_all = QPushButton()
        self.keep_all.setIcon(themed_icon(Icon.CHECK))
        self.keep_all.clicked.connect(self._on_keep_all)
        self.list = LineList()
        self.list.setObjectName("outcomeList")
        self.list.setAccessibleName(self.tr("Softfile yang dikirim"))
        self.list.line_chosen.connect(lambda _id: self._show_chosen())
        self.list.activated.connect(lambda _index: self._on_chosen(self._open))
        self.remark = plain_label()
        self.open_button = self._button(self.tr("Buka"), Icon.OPEN, self._open)
        self.keep_button = self._button(self.tr("Tetap"), Icon.CHECK, self._keep)
        self.replace_button = self._button(self.tr("Ganti..."), Icon.UPLOAD, self._replace)
        self._place()

    def _place(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.progress)
        layout.addWidget(self.keep_all, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list)
        layout.addWidget(self.remark)
        buttons = ResponsiveRow()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for button in (self.open_button, self.keep_button, self.replace_button):
            row.addWidget(button)
        row.addStretch(1)
        layout.addWidget(buttons)

    def _button(self, verb: str, icon: Icon, act: Callable[[SentSoftfile], None]) -> QPushButton:
        button = QPushButton(button_text(verb))
        button.setIcon(themed_icon(icon))
        button.clicked.connect(lambda _on: self._on_chosen(act))
        return button

    def after_case(self, case: Case) -> None:
        """Show what became of each softfile."""
        latest = case.last_round
        sent = latest.sent if latest else ()
        may = self._tools.may(UseCase.HANDLE_CORRECTION) and not frozen(case) and not closed(case)
        left = sum(1 for one in sent if not one.outcome)
        self.keep_all.setVisible(may and left > 1)
        self.keep_all.setText(self.tr("Nyatakan {0} yang tersisa tetap").format(left))
        self.keep_button.setVisible(may)
        self.replace_button.setVisible(may)
        remarks = remarks_of(latest) if latest else {}
        names = {one.id: one.standard_name for one in case.softfiles}
        self._names = {one.softfile_id: names.get(one.softfile_id) or one.file_name for one in sent}
        self.list.show_lines([self._line(one, told=one.softfile_id in remarks) for one in sent])
        self._show_chosen()

    def choose(self, softfile_id: UUID) -> None:
        """Choose a softfile, with the keyboard on the list."""
        self.list.choose(softfile_id)
        self.list.setFocus()

    def _line(self, sent: SentSoftfile, *, told: bool) -> Line:
        remark = self.tr("Ada koreksi pimpinan. ") if told else ""
        icon = (Icon.DONE, Tone.SUCCESS) if sent.outcome else (Icon.NOT_STARTED, Tone.WARNING)
        return Line(sent.softfile_id, f"{self._names[sent.softfile_id]}\n{remark}{outcome_text(sent)}", icon)

    def _show_chosen(self) -> None:
        latest, chosen = self.case.last_round, self.list.chosen()
        told = remarks_of(latest).get(chosen, "") if latest and chosen else ""
        show_text(self.remark, told)
        self.remark.setVisible(bool(told))
        for button in (self.open_button, self.keep_button, self.replace_button):
            verb = button.text().rstrip(".")
            button.setEnabled(chosen is not None)
            button.setAccessibleName(f"{verb}: {self._names[chosen]}" if chosen else verb)

    def _on_chosen(self, act: Callable[[SentSoftfile], None]) -> None:
        latest, chosen = self.case.last_round, self.list.chosen()
        for one in latest.sent if latest else ():
            if one.softfile_id == chosen:
                act(one)

    def _open(self, sent: SentSoftfile) -> None:
        open_copy = self._tools.services.softfiles.open
        work = partial(open_copy, self._tools.record_id, sent.softfile_id, sent.version_id)
        self._opener.open(sent.file_name, work)

    def _keep(self, sent: SentSoftfile) -> None:
        work = partial(self._tools.services.desk.keep_softfile, self._tools.record_id, sent.softfile_id)
        self._tools.runner.write(work, self._on_kept, self.failed.emit, owner=self)

    def _on_kept(self, case: Case) -> None:
        """Go on with the next softfile that nobody decided on."""
        self.case_changed.emit(case)
        sent = case.last_round.sent if case.last_round else ()
        waiting = next((one.softfile_id for one in sent if not one.outcome), None)
        self.list.choose(waiting)

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
        self._waiting.settle(sent.softfile_id, partial(self._store, sent, source, came))

    def _store(self, sent: SentSoftfile, source: Path, came: Provenance) -> None:
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


def outcome_text(sent: SentSoftfile) -> str:
    """Return what became of a softfile, as a sentence."""
    if sent.outcome == "tetap":
        return f"Tetap versi {sent.version}."
    if sent.outcome == "diganti":
        return f"Diganti versi {sent.new_version} (hasil koreksi{_came(sent)}); dikirim versi {sent.version}."
    return f"Versi {sent.version} belum dinyatakan."


def _came(sent: SentSoftfile) -> str:
    if sent.came is None:
        return ", tanpa catatan dari siapa diterima"
    came = sent.came
    return f" dari {came.sender} melalui {came.channel.after_through}, {long_date(came.received_on)}"
