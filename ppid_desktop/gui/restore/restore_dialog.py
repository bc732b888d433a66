"""Pulihkan dari cadangan: which backup, into which empty folder, and who opens it; then all of it at once."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.backups import Backup, Restored, WayIn, spoken_name
from ppid_desktop.domain.errors import Cancelled, PpidError, UnsuitablePlace
from ppid_desktop.gui.forms.restore_dialog import Ui_RestoreDialog
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bring_into_view import bring_into_view
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.restore.backup_rows import BackupModel
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.restoring import Restoring
    from ppid_desktop.services.session import Session


class RestoreDialog(QDialog):
    """Stays open until a backup is restored or the person gives up; `restored(Restored, Path)`.

    `usual` is where a workspace would lie at this PC; a free folder beside it is proposed.
    """

    restored = Signal(object, object)
    opened = Signal(object)  # Session, of a backup that is only read

    def __init__(
        self,
        restoring: "Restoring",
        runner: TaskRunner,
        dialogs: Dialogs,
        usual: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Pulihkan dari cadangan"))
        self._restoring = restoring
        self._runner = runner
        self._dialogs = dialogs
        self._usual = usual
        self._place: Path | None = None
        self._target: Path | None = None
        self._wanted = ""
        self._asked = 0
        self._busy = False
        self.model = BackupModel(self.ui.table, self.tr("Cadangan di tempat ini"))
        self._dress()
        self._connect()
        self._show_list(())

    def show_place(self, place: Path, name: str = "") -> None:
        """Read the backups that lie at a place and choose one, the newest good one without a name."""
        self._place = place
        self._wanted = name
        self._asked += 1
        show_text(self.ui.placeLabel, str(place))
        read = partial(_listed, self._restoring, place)
        self._runner.long(read, partial(self._on_list, self._asked), self._on_no_list, owner=self)

    def show_present(self, text: str) -> None:
        """Say how the workspace stands that is open now, to be compared with the backups."""
        show_text(self.ui.presentLabel, text)
        self.ui.presentLabel.setVisible(bool(text))

    def choose(self, name: str) -> None:
        """Choose a backup of the list by its name."""
        row = self.model.find(lambda one: one.name == name)
        self.ui.table.selectRow(max(row, 0))

    def reject(self) -> None:
        """Give up; what is running is cancelled first and leaves nothing behind."""
        if self._busy:
            self.ui.progressStrip.ui.cancelButton.click()
        else:
            super().reject()

    def _dress(self) -> None:
        ui = self.ui
        for button in (ui.placeButton, ui.targetButton):
            button.setIcon(themed_icon(Icon.FOLDER))
        ui.accountLabel.setBuddy(ui.accountCombo)
        ui.passwordLabel.setBuddy(ui.passwordEditor.line)
        ui.keyLabel.setBuddy(ui.keyEdit)
        ui.restoreButton.setDefault(True)
        ui.readButton.setIcon(themed_icon(Icon.EYE))
        show_text(ui.placeLabel, self.tr("Belum dipilih."))
        for label in (ui.presentLabel, ui.targetProblemLabel, ui.problemLabel):
            label.hide()
        self._on_key(False)

    def _connect(self) -> None:
        ui = self.ui
        ui.placeButton.clicked.connect(self._on_place)
        ui.targetButton.clicked.connect(self._on_target)
        ui.keyCheck.toggled.connect(self._on_key)
        ui.cancelButton.clicked.connect(self.reject)
        ui.restoreButton.clicked.connect(self._on_restore)
        ui.readButton.clicked.connect(self._on_read)
        ui.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._on_row())

    def _on_key(self, by_key: bool) -> None:
        ui = self.ui
        by_password: tuple[QWidget, ...] = (ui.accountLabel, ui.accountCombo)
        for widget in (*by_password, ui.passwordLabel, ui.passwordEditor):
            widget.setVisible(not by_key)
        self._enable()
        ui.keyLabel.setVisible(by_key)
        ui.keyEdit.setVisible(by_key)

    def _on_place(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("Pilih tempat cadangan"))
        if folder is not None:
            self.show_place(folder)

    def _on_list(self, asked: int, backups: tuple[Backup, ...]) -> None:
        if asked == self._asked:
            self._show_list(backups)
            good = next((one.name for one in backups if one.good), "")
            self.choose(self._wanted or good)
            if self.focusWidget() is self.ui.placeButton:  # next comes who opens it
                self._focus_secret()

    def _on_no_list(self, error: PpidError) -> None:
        self._show_list(())
        show_text(self.ui.emptyLabel, error.sentences())

    def _show_list(self, backups: tuple[Backup, ...]) -> None:
        self.model.show_rows(backups)
        self.ui.table.setVisible(bool(backups))
        show_text(self.ui.emptyLabel, self.tr("Pilih tempat cadangan untuk melihat isinya."))
        self.ui.emptyLabel.setVisible(not backups)
        self._on_row()

    def _chosen(self) -> Backup | None:
        return self.model.row_at(self.ui.table.currentIndex())

    def _on_row(self) -> None:
        chosen, place = self._chosen(), self._place
        self._enable()
        if chosen is None or place is None:
            self._show_target(None)
            return
        reason = chosen.check.reason
        self._show_problem(self.tr("Cadangan ini rusak: {0}").format(reason) if not chosen.good else "")
        self._asked += 1
        asked = self._asked
        read = partial(_about, self._restoring, place, chosen, self._usual)
        self._runner.long(read, partial(self._on_about, asked), self._explain, owner=self)

    def _on_about(self, asked: int, about: tuple[tuple[str, ...], Path]) -> None:
        if asked != self._asked:
            return  # another backup was chosen meanwhile
        logins, target = about
        combo, before = self.ui.accountCombo, self.ui.accountCombo.currentText()
        combo.clear()
        combo.addItems(list(logins))
        combo.setCurrentIndex(max(combo.findText(before), 0))
        if self._target is None:
            self._show_target(target)

    def _on_target(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("Pilih folder kosong"))
        if folder is not None:
            self._show_target(folder)
            check = partial(_suitable, self._restoring, folder, self._place or folder)
            self._runner.long(check, None, self._on_unsuitable, owner=self)

    def _on_unsuitable(self, error: PpidError) -> None:
        show_text(self.ui.targetProblemLabel, error.sentences())
        self.ui.targetProblemLabel.show()

    def _show_target(self, target: Path | None) -> None:
        self._target = target
        text = str(target) if target else self.tr("Ditawarkan setelah cadangan dipilih.")
        show_text(self.ui.targetLabel, text)
        self.ui.targetProblemLabel.hide()

    def _on_restore(self) -> None:
        chosen, place, target = self._chosen(), self._place, self._target
        if chosen is None or place is None or target is None:
            return
        way = self._way()
        if not (way.password or way.recovery_key):
            self._ask_for_secret(self.tr("Ketik kata sandi atau kunci pemulihan pada hari cadangan itu."))
            return
        self._set_busy(True)
        self._show_problem("")
        work = partial(_restored, self._restoring, place, chosen, target, way)
        strip = self.ui.progressStrip
        done = partial(self._on_restored, target)
        task = self._runner.long(work, done, self._on_refused, progress=strip.show_progress, owner=self)
        strip.start(self.tr("Cadangan disalin dan diperiksa..."), task)

    def _on_read(self) -> None:
        chosen, place, way = self._chosen(), self._place, self._way()
        if chosen is None or place is None:
            return
        if not way.password:
            self._ask_for_secret(self.tr("Ketik kata sandi pada hari cadangan itu."))
            return
        self._set_busy(True)
        self._show_problem("")
        work = partial(_read, self._restoring, place, chosen, way)
        self._runner.long(work, self._on_opened, self._on_refused, owner=self)

    def _on_opened(self, session: "Session") -> None:
        self._set_busy(False)
        self.accept()
        self.opened.emit(session)

    def _enable(self) -> None:
        """Offer what can be done: the recovery sheet names nobody, and somebody must be reading."""
        ready = self._chosen() is not None and not self._busy
        self.ui.restoreButton.setEnabled(ready)
        self.ui.readButton.setEnabled(ready and not self.ui.keyCheck.isChecked())

    def _way(self) -> WayIn:
        ui = self.ui
        if ui.keyCheck.isChecked():
            return WayIn(recovery_key=ui.keyEdit.text().strip())
        return WayIn(ui.accountCombo.currentText(), ui.passwordEditor.value())

    def _on_restored(self, target: Path, result: Restored) -> None:
        self._set_busy(False)
        self.accept()
        self.restored.emit(result, target)

    def _on_refused(self, error: PpidError) -> None:
        self._set_busy(False)
        self.ui.passwordEditor.clear()
        if isinstance(error, UnsuitablePlace):
            self._on_unsuitable(error)
        elif not isinstance(error, Cancelled):
            self._ask_for_secret(error.sentences())

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.ui.form.setEnabled(not busy)
        self._enable()
        if not busy:
            self.ui.progressStrip.finish()

    def _show_problem(self, text: str) -> None:
        show_text(self.ui.problemLabel, text)
        self.ui.problemLabel.setVisible(bool(text))

    def _ask_for_secret(self, text: str) -> None:
        self._show_problem(text)
        self._focus_secret()

    def _focus_secret(self) -> None:
        """Put the keyboard where password or recovery key is typed, in sight."""
        ui = self.ui
        field = ui.keyEdit if ui.keyCheck.isChecked() else ui.passwordEditor.line
        field.setFocus()
        bring_into_view(field)

    def _explain(self, error: PpidError) -> None:
        self._show_problem(error.sentences())


def result_text(
    result: Restored, target: Path, disabled: tuple[str, ...] = (), *, alone: bool = False
) -> str:
    """Return what a person has to know after a restore.

    `disabled` are logins closed since that day, `alone` says that this PC has no other workspace.
    """
    parts = [
        f"Ruang kerja dari cadangan {spoken_name(result.backup.name)} kini ada di {target}. Masuklah dengan "
        "kata sandi yang berlaku pada hari itu."
    ]
    if not alone:
        parts.append("Ruang kerja yang lama tidak diubah.")
    if result.replaced:
        parts.append(
            "Bila Anda membuka yang dipulihkan, sekarang atau nanti, yang lama ditandai tidak dipakai lagi "
            "dan hanya dapat dibaca, sampai administrator memakainya lagi."
        )
    if result.missing:
        parts.append(
            f"{len(result.missing)} softfile tidak ada secara utuh di dalam cadangan itu. Log menyebutkannya "
            "setelah Periksa keutuhan."
        )
    if disabled:
        parts.append(
            f"Akun ini sudah dinonaktifkan sejak itu tetapi dapat masuk lagi: {', '.join(disabled)}. "
            "Nonaktifkanlah lagi bila perlu."
        )
    return " ".join(parts)


def _listed(restoring: "Restoring", place: Path, _report: Report, _token: CancelToken) -> tuple[Backup, ...]:
    return restoring.backups(place)


def _about(
    restoring: "Restoring", place: Path, chosen: Backup, usual: Path, _report: Report, _token: CancelToken
) -> tuple[tuple[str, ...], Path]:
    return restoring.logins(place, chosen), restoring.free_folder(usual, place, chosen)


def _suitable(
    restoring: "Restoring", folder: Path, place: Path, _report: Report, _token: CancelToken
) -> None:
    restoring.suitable(folder, place)


def _read(
    restoring: "Restoring", place: Path, chosen: Backup, way: WayIn, _report: Report, _token: CancelToken
) -> "Session":
    return restoring.read(place, chosen, way.login, way.password)


def _restored(
    restoring: "Restoring",
    place: Path,
    chosen: Backup,
    target: Path,
    way: WayIn,
    report: Report,
    token: CancelToken,
) -> Restored:
    return restoring.restore(place, chosen, target, way, report, token)
