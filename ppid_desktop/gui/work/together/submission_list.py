"""The submissions with their records: texts to send, papers, the folder once more, taking back, deciding."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.messages import Occasion
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.submissions import MemberRow, MemberState, SubmissionView
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.forms.submission_list import Ui_SubmissionListUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.clipboard import put_text
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.reasoned_write import ReasonedWrite
from ppid_desktop.gui.work.together.left_out_text import left_out_text
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.submissions import Handled

_STATE_ICONS = {
    MemberState.WAITING: (Icon.WAITING, Tone.WARNING),
    MemberState.ANSWERED: (Icon.RECEIVE, Tone.ACCENT),
    MemberState.APPROVED: (Icon.DONE, Tone.SUCCESS),
    MemberState.SENT_BACK: (Icon.NEEDS_FIX, Tone.DANGER),
    MemberState.WITHDRAWN: (Icon.UNDO, Tone.MUTED),
}


def state_text(row: MemberRow) -> str:
    """Return where a record stands, with what is still open."""
    more = [f"{row.open_corrections} koreksi terbuka"] if row.open_corrections else []
    more += ["bukti menyusul"] if row.evidence_pending else []
    return f"{row.state.value} ({', '.join(more)})" if more else row.state.value


SUBMISSIONS: tuple[Column[SubmissionView], ...] = (
    Column("Nomor nota", lambda one: one.submission.memo_no),
    Column(
        "Dikirim", lambda one: long_date(one.submission.sent_on), key=lambda one: one.submission.created_at
    ),
    Column("Penerima", lambda one: one.submission.recipient),
    Column("Konsep", lambda one: str(len(one.rows)), key=lambda one: len(one.rows), right=True),
    Column("Keadaan", lambda one: one.summary),
)
MEMBERS: tuple[Column[MemberRow], ...] = (
    Column("No. Register", lambda row: row.number, key=lambda row: row.case_no),
    Column("Judul Informasi", lambda row: row.title or "(belum berjudul)"),
    Column("Putaran", lambda row: str(row.round_no), key=lambda row: row.round_no, right=True),
    Column("Kode konsep", lambda row: ", ".join(row.codes)),
    Column("Keadaan", state_text, icon=lambda row: themed_icon(*_STATE_ICONS[row.state])),
)


class SubmissionList(QWidget):
    """One submission is chosen; what can be done with it stands below."""

    sending_requested = Signal()
    returns_requested = Signal()
    deciding_requested = Signal(object)  # SubmissionView
    record_requested = Signal(object, int)  # record id, step

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SubmissionListUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._wanted: UUID | None = None
        self.model: TableModel[SubmissionView] = TableModel(SUBMISSIONS, self)
        self.members: TableModel[MemberRow] = TableModel(MEMBERS, self)
        self._set_up_tables()
        self._set_up_buttons()
        self.ui.copiedLabel.hide()
        self.ui.detailCard.hide()

    @property
    def chosen(self) -> SubmissionView | None:
        """Return the submission chosen."""
        return self.model.row_at(self.ui.table.currentIndex())

    def refresh(self) -> None:
        """Read the submissions again; the chosen one stays chosen."""
        read = self._tools.services.submissions.all
        self._tools.runner.read(read, self._on_read, self._explain, owner=self)

    def views(self) -> tuple[SubmissionView, ...]:
        """Return the submissions shown."""
        return self.model.rows()

    def choose(self, submission_id: UUID) -> None:
        """Read again and choose this submission."""
        self._wanted = submission_id
        self.refresh()

    def say(self, kind: BannerKind, text: str) -> None:
        """Say over the list what has just become of many records."""
        self.ui.noticeBanner.show_notice(kind, text, closable=True)

    def _set_up_tables(self) -> None:
        ui = self.ui
        ui.table.show_model(self.model, (0, 0, 5, 0, 6), {2: 700})
        ui.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        ui.table.selectionModel().selectionChanged.connect(lambda *_changes: self._show_chosen())
        ui.table.row_chosen.connect(lambda _index: ui.members.setFocus())
        ui.members.show_model(self.members, (0, 6, 0, 0, 5), {3: 900})
        ui.members.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        ui.members.row_chosen.connect(lambda _index: self._on_open())
        ui.members.selectionModel().selectionChanged.connect(lambda *_changes: self._show_open_button())

    def _set_up_buttons(self) -> None:
        ui, may = self.ui, self._tools.may
        for button, icon, act, allowed in (
            (ui.sendButton, Icon.SEND, self.sending_requested.emit, may(UseCase.EXPORT_DRAFT)),
            (ui.returnsButton, Icon.RECEIVE, self.returns_requested.emit, may(UseCase.TAKE_REVIEW)),
            (ui.messageButton, Icon.COPY, partial(self._copy, Occasion.KIRIM), True),
            (ui.reminderButton, Icon.BELL, partial(self._copy, Occasion.INGATKAN), True),
            (ui.noteButton, Icon.PDF, partial(self._on_paper, 0), may(UseCase.OPEN_SOFTFILE)),
            (ui.sheetButton, Icon.PDF, partial(self._on_paper, 1), may(UseCase.OPEN_SOFTFILE)),
            (ui.openButton, Icon.OPEN, self._on_open, True),
            (ui.againButton, Icon.SAVE, self._on_again, may(UseCase.EXPORT_DRAFT)),
            (ui.withdrawButton, Icon.UNDO, self._on_withdraw, may(UseCase.WITHDRAW_ROUND)),
            (ui.decideButton, Icon.STAMP, self._on_decide, may(UseCase.RECORD_DECISION)),
        ):
            button.setIcon(themed_icon(icon, Tone.ON_ACCENT if button is ui.sendButton else Tone.TEXT))
            button.clicked.connect(lambda _on=False, act=act: act())
            button.setVisible(allowed)
        verb = self.tr("Kirim bersama") if may(UseCase.EXPORT_DRAFT) else ""
        ui.emptyState.show_state(
            Icon.SEND,
            self.tr("Belum ada pengajuan kolektif"),
            self.tr("Pilih beberapa rekaman yang selesai sampai langkah 5, lalu kirim dengan satu nota."),
            verb,
        )
        ui.emptyState.action_requested.connect(self.sending_requested)

    def _on_read(self, views: tuple[SubmissionView, ...]) -> None:
        chosen, wanted = self.chosen, self._wanted
        key = wanted or (chosen.submission.id if chosen else None)
        self._wanted = None
        self.model.show_rows(views)
        self.ui.table.setVisible(bool(views))
        self.ui.emptyState.setVisible(not views)
        if views:
            place = self.model.find(lambda one: one.submission.id == key)
            self.ui.table.selectRow(max(place, 0))
        self._show_chosen()

    def _show_chosen(self) -> None:
        view, ui = self.chosen, self.ui
        ui.detailCard.setVisible(view is not None)
        if view is None:
            return
        one = view.submission
        show_text(ui.titleLabel, self.tr("Nota {0}").format(one.memo_no))
        sent = self.tr("Dikirim {0} kepada {1} melalui {2}. {3}.")
        show_text(
            ui.sentLabel,
            sent.format(long_date(one.sent_on), one.recipient, one.channel.after_through, view.summary),
        )
        self.members.show_rows(view.rows)
        ui.members.selectRow(0)
        undecided, may = bool(view.undecided), self._tools.may
        ui.reminderButton.setVisible(undecided)
        ui.withdrawButton.setVisible(undecided and may(UseCase.WITHDRAW_ROUND))
        pending = any(row.evidence_pending for row in view.rows)
        ui.decideButton.setVisible((undecided or pending) and may(UseCase.RECORD_DECISION))
        ui.copiedLabel.hide()
        self._show_open_button()

    def _show_open_button(self) -> None:
        self.ui.openButton.setVisible(self._member() is not None)

    def _member(self) -> MemberRow | None:
        return self.members.row_at(self.ui.members.currentIndex())

    def _on_open(self) -> None:
        row = self._member()
        if row is not None:
            self.record_requested.emit(row.record_id, 6)

    def _copy(self, occasion: Occasion) -> None:
        if self.chosen is not None:
            messages, style = self._tools.services.messages, self.ui.styleCombo.chosen
            read = partial(messages.for_submission, self.chosen.submission.id, occasion, style)
            self._tools.runner.read(read, self._on_message, self._explain, owner=self)

    def _on_message(self, text: str) -> None:
        put_text(text)
        copied = self.tr("Pesan disalin. Tempel pada surat elektronik atau aplikasi pesan.")
        show_text(self.ui.copiedLabel, copied)
        self.ui.copiedLabel.show()

    def _on_paper(self, number: int) -> None:
        view = self.chosen
        if view is not None and number < len(view.submission.papers):
            paper = view.submission.papers[number]
            work = partial(self._tools.services.submissions.open_paper, view.submission.id, paper.id)
            self._tools.runner.write(work, self._on_copy_made, self._explain, owner=self)

    def _on_copy_made(self, path: Path) -> None:
        if not self._tools.open_path(path):
            self._tools.dialogs.inform(self, self.tr("Berkas tidak dapat dibuka"), path.name)

    def _on_again(self) -> None:
        view = self.chosen
        if view is None or (any(row.exempted for row in view.rows) and not self._agrees_to_export()):
            return
        folder = self._tools.dialogs.choose_folder(self, self.tr("Simpan ulang folder pengajuan"))
        if folder is not None:
            work = partial(self._tools.services.submissions.save_again, view.submission.id, folder)
            text = self.tr("Menyimpan ulang folder pengajuan")
            run_long(self._tools.runner, self.ui.progress, text, work, self._on_saved, self._explain)

    def _on_saved(self, folder: Path) -> None:
        self.say(BannerKind.SUCCESS, self.tr("Folder pengajuan siap: {0}").format(folder))

    def _agrees_to_export(self) -> bool:
        question = Question(
            self.tr("Simpan ulang konsep informasi yang dikecualikan?"),
            self.tr("Salinan di luar program tidak terenkripsi. Penyimpanan ini dicatat dalam log."),
            self.tr("Simpan ulang"),
            dangerous=True,
        )
        return self._tools.dialogs.confirm(self, question)

    def _on_withdraw(self) -> None:
        view = self.chosen
        if view is None:
            return
        text = self.tr(
            "{0} konsep yang belum diputuskan ditarik kembali dan isinya dapat diubah lagi. Beri tahu "
            "pimpinan bahwa konsep yang sudah diterima tidak berlaku. Satu rekaman saja dapat ditarik dari "
            "langkah 6-nya."
        )
        question = Question(
            self.tr("Tarik kembali seluruh pengajuan?"),
            text.format(len(view.undecided)),
            self.tr("Tarik kembali"),
            dangerous=True,
        )
        work = partial(self._tools.services.submissions.withdraw, view.submission.id)
        asking = ReasonedWrite(self._tools.runner, self._tools.dialogs, self)
        asking.ask(question, self.tr("Alasan penarikan"), work, self._on_withdrawn)

    def _on_withdrawn(self, handled: Handled) -> None:
        text = self.tr("{0} konsep ditarik kembali.").format(handled.done)
        kind = BannerKind.WARNING if handled.left_out else BannerKind.SUCCESS
        self.say(kind, "\n".join(part for part in (text, left_out_text(handled.left_out)) if part))
        self.refresh()

    def _on_decide(self) -> None:
        if self.chosen is not None:
            self.deciding_requested.emit(self.chosen)

    def _explain(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self, error)
