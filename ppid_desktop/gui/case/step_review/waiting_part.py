"""The card of a draft that is out: ready texts to send, the folder once more, and taking the draft back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError, SentWithoutFolder
from ppid_desktop.domain.messages import Occasion
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.case.step_review.review_phase import code_lines, waiting_lines
from ppid_desktop.gui.forms.step_review import Ui_StepReview
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.clipboard import put_text
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import focus_first
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.reasoned_write import ReasonedWrite


class WaitingPart(StepPart):
    """`withdrawn` tells that the next round begins anew."""

    withdrawn = Signal()

    def __init__(self, tools: StepTools, ui: Ui_StepReview, page: QWidget) -> None:
        super().__init__(page)
        self._tools = tools
        self._ui = ui
        self._page = page
        self._case: Case | None = None
        self._folder: Path | None = None
        for button, icon, act in (
            (ui.messageButton, Icon.COPY, partial(self._copy_message, False)),
            (ui.reminderButton, Icon.BELL, partial(self._copy_message, True)),
            (ui.againButton, Icon.SAVE, self._on_again),
            (ui.withdrawButton, Icon.UNDO, self._on_withdraw),
        ):
            button.setIcon(themed_icon(icon))
            button.clicked.connect(act)
        ui.folderBanner.first_requested.connect(self._on_folder)
        ui.copiedLabel.hide()

    def show_case(self, case: Case) -> None:
        """Show what went out to whom."""
        self._case, latest, ui = case, case.last_round, self._ui
        if latest is None:
            return
        show_text(ui.waitingText, waiting_lines(latest))
        show_text(ui.codesLabel, code_lines(latest))
        ui.withdrawButton.setVisible(self._tools.may(UseCase.WITHDRAW_ROUND))
        ui.againButton.setVisible(self._tools.may(UseCase.EXPORT_DRAFT))
        ui.reminderButton.setVisible(latest.waiting)

    def show_folder(self, folder: Path) -> None:
        """Say where the folder lies that was just made."""
        self._folder = folder
        text = self.tr("Folder konsep siap: {0}").format(folder)
        self._ui.folderBanner.show_choice(BannerKind.SUCCESS, text, self.tr("Buka folder"))

    def show_no_folder(self, error: SentWithoutFolder) -> None:
        """Say that the draft counts as sent but its folder is missing, with the keyboard on what mends it.

        Comes once the card is there.
        """
        self._folder = None
        again = self.tr("Simpan ulang folder...") if self._tools.may(UseCase.EXPORT_DRAFT) else ""
        self._ui.folderBanner.show_choice(BannerKind.DANGER, error.sentences(), again)
        focus_first(self._ui.folderBanner)

    def put_away(self) -> None:
        """Forget folder and message, because the answer is in."""
        self._ui.folderBanner.hide()
        self._ui.copiedLabel.hide()

    def _on_folder(self) -> None:
        if self._folder is None:
            self._on_again()
        elif not self._tools.open_path(self._folder):
            title = self.tr("Folder tidak dapat dibuka")
            self._tools.dialogs.inform(self._page, title, str(self._folder))

    def _copy_message(self, reminder: bool, _on: bool = False) -> None:
        occasion = Occasion.INGATKAN if reminder else Occasion.KIRIM
        read = partial(
            self._tools.services.messages.for_record,
            self._tools.record_id,
            occasion,
            self._ui.styleCombo.chosen,
        )
        self._tools.runner.read(read, self._on_message, self.failed.emit)

    def _on_message(self, text: str) -> None:
        put_text(text)
        copied = self.tr("Pesan disalin. Tempel pada surat elektronik atau aplikasi pesan.")
        show_text(self._ui.copiedLabel, copied)
        self._ui.copiedLabel.show()

    def _on_again(self) -> None:
        if self._case is None or (self._case.proposes_exemption and not self._agrees_to_export()):
            return
        folder = self._tools.dialogs.choose_folder(self._page, self.tr("Simpan ulang folder konsep"))
        if folder is not None:
            work = partial(self._tools.services.sending.save_again, self._tools.record_id, folder)
            text, strip = self.tr("Menyimpan ulang folder konsep"), self._ui.againProgress
            run_long(self._tools.runner, strip, text, work, self.show_folder, self._explain)

    def _agrees_to_export(self) -> bool:
        question = Question(
            self.tr("Simpan ulang konsep informasi yang dikecualikan?"),
            self.tr("Salinan di luar program tidak terenkripsi. Penyimpanan ini dicatat dalam log."),
            self.tr("Simpan ulang"),
            dangerous=True,
        )
        return self._tools.dialogs.confirm(self._page, question)

    def _on_withdraw(self) -> None:
        told = self.tr(
            "Isi rekaman dapat diubah lagi, dan putaran ini tidak dapat diputuskan. Beri tahu "
            "pimpinan bahwa konsep yang sudah diterima tidak berlaku."
        )
        question = Question(
            self.tr("Tarik kembali konsep?"),
            f"{told} {self._left_undone()}".strip(),
            self.tr("Tarik kembali"),
            dangerous=True,
        )
        work = partial(self._tools.services.sending.withdraw, self._tools.record_id)
        asking = ReasonedWrite(self._tools.runner, self._tools.dialogs, self._page)
        asking.ask(question, self.tr("Alasan penarikan"), work, self._on_withdrawn)

    def _left_undone(self) -> str:
        """Return what becomes of remarks that nobody has dealt with; the desk shows the newest round only."""
        latest = self._case.last_round if self._case else None
        left = len(latest.open_corrections) if latest else 0
        told = self.tr(
            "{0} koreksi belum ditindaklanjuti dan tidak dapat lagi dikerjakan dari putaran ini; konsep "
            "berikutnya menyebutkannya sebagai belum diputuskan. Sesudah konsep berikutnya dikirim, "
            "berkas yang kembali dapat diterima sekali lagi."
        )
        return told.format(left) if left else ""

    def _on_withdrawn(self, case: Case) -> None:
        self.put_away()
        self.withdrawn.emit()
        self.case_stored.emit(case)

    def _explain(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self._page, error)
