"""Cadangan: where backups go, how many stay, which there are, and making one now."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox, QWidget

from ppid_desktop.domain.backups import Backup, BackupHealth, PlaceFindings, Retirement, Rotation
from ppid_desktop.domain.errors import Cancelled, PpidError
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.backup_job import place_chosen
from ppid_desktop.gui.forms.settings_backups import Ui_SettingsBackups
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.restore.backup_rows import BackupModel
from ppid_desktop.gui.settings.backup_words import checked_text, damaged_among, health_text, next_text
from ppid_desktop.gui.settings.moving import Moving
from ppid_desktop.gui.settings.setting_aside import SettingAside
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.task_runner import CancelToken, Report

if TYPE_CHECKING:
    from ppid_desktop.services.backup_ports import Checked
    from ppid_desktop.services.backups import Backups


class BackupsPage(SettingsPage):
    """Everybody may look and make one; the place and the rotation are the administrator's."""

    title = "Cadangan"
    icon = Icon.DATABASE
    needs = UseCase.KEEP_BACKUPS

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsBackups()
        self.ui.setupUi(self)
        self._backups = tools.services.backups
        self._job = tools.backup.job
        self._practice = tools.services.session.vault.practice
        self._asked = 0
        self._rotation = Rotation()
        self.model = BackupModel(self.ui.table, self.tr("Cadangan yang ada"))
        self._dress()
        self._connect()
        self.moving = Moving(tools, self.ui.progressStrip, self)
        self.moving.ended.connect(self._on_ended)
        self.aside = SettingAside(tools, self)
        self.aside.ended.connect(self.refresh)
        self._say_how_it_is_read()
        self._show_running()

    def refresh(self) -> None:
        """Read how the backups stand and which there are; the place may be away."""
        if self._practice:
            self._show_practice()
            return
        self._asked += 1
        runner, backups = self.tools.runner, self._backups
        runner.read(backups.health, self._show_health, self.show_failure, owner=self)
        runner.read(backups.rotation, self._show_rotation, self.show_failure, owner=self)
        self.tools.runner.long(
            partial(_listed, self._backups),
            partial(self._show_list, self._asked),
            self._show_no_list,
            owner=self,
        )

    def flush(self) -> None:
        """Store a changed rotation."""
        wanted = Rotation(*(spin.value() for spin in self._spins()))
        if self.may_change and not self._practice and wanted != self._rotation:
            self._rotation = wanted
            save = partial(self._backups.save_rotation, wanted)
            self.tools.runner.write(save, lambda _nothing: self.stored.emit(), self._on_refused, owner=self)

    def _spins(self) -> tuple[QSpinBox, ...]:
        return self.ui.dailySpin, self.ui.weeklySpin, self.ui.monthlySpin

    def _dress(self) -> None:
        ui = self.ui
        ui.makeButton.setIcon(themed_icon(Icon.DATABASE, Tone.ON_ACCENT))
        ui.checkButton.setIcon(themed_icon(Icon.SHIELD))
        ui.placeButton.setIcon(themed_icon(Icon.FOLDER))
        ui.openButton.setIcon(themed_icon(Icon.OPEN))
        ui.restoreButton.setIcon(themed_icon(Icon.UNDO))
        ui.restoreButton.setVisible(self.tools.may(UseCase.RESTORE_BACKUP))
        for spin, label in zip(self._spins(), (ui.dailyLabel, ui.weeklyLabel, ui.monthlyLabel), strict=True):
            label.setBuddy(spin)
            spin.setEnabled(self.may_change)
        ui.dailySpin.setMinimum(1)
        ui.placeButton.setVisible(self.may_change)
        ui.moveButton.setIcon(themed_icon(Icon.SEND))
        ui.moveButton.setVisible(self.tools.may(UseCase.MOVE_OUT))
        for button in (ui.makeButton, ui.checkButton):
            button.setVisible(self.tools.may(UseCase.MAKE_BACKUP))
        self._show_reason()

    def _connect(self) -> None:
        ui = self.ui
        ui.makeButton.clicked.connect(self._on_make)
        ui.checkButton.clicked.connect(self._on_check)
        ui.placeButton.clicked.connect(self._on_choose)
        ui.openButton.clicked.connect(self._on_open)
        ui.restoreButton.clicked.connect(self._on_restore)
        ui.moveButton.clicked.connect(self._on_move)
        ui.retryButton.clicked.connect(self.refresh)
        ui.asideButton.clicked.connect(self._on_aside)
        ui.noticeBar.action_requested.connect(self._on_take_back)
        ui.progressStrip.cancel_requested.connect(self._job.cancel)
        ui.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_reason())
        for spin in self._spins():
            spin.editingFinished.connect(self.flush)
        self._job.moved.connect(self._show_running)
        self._job.progressed.connect(ui.progressStrip.show_progress)
        self._job.ended.connect(self._on_ended)
        self._job.refused.connect(self.show_failure)

    def _say_how_it_is_read(self) -> None:
        if not self.tools.services.session.reads_only:
            self.say_who_may(self.ui.noticeBar)
            return
        read = self._backups.retirement
        self.tools.runner.read(read, self._show_retirement, self.show_failure, owner=self)

    def _show_retirement(self, retired: Retirement | None) -> None:
        if retired is None:
            text = self.tr("Ini cadangan yang dibuka baca-saja.")
            self.ui.noticeBar.show_notice(BannerKind.INFO, text)
            return
        action = self.tr("Pakai lagi...") if self.tools.may(UseCase.TAKE_BACK) else ""
        self.ui.noticeBar.show_notice(BannerKind.WARNING, retired.told(), action)

    def _on_take_back(self) -> None:
        self.moving.take_back()

    def _on_move(self) -> None:
        if self.moving.move_out():
            self._set_busy(True)

    def _show_practice(self) -> None:
        text = self.tr("Ruang latihan tidak dicadangkan: isinya contoh dan dapat dibuat ulang kapan saja.")
        self.ui.noticeBar.show_notice(BannerKind.PRACTICE, text)
        for card in (self.ui.stateCard, self.ui.placeCard, self.ui.rotationCard, self.ui.listCard):
            card.hide()

    def _show_health(self, health: BackupHealth) -> None:
        now = self.tools.services.session.clock.now()
        show_text(self.ui.stateLabel, health_text(health))
        self.ui.nextLabel.setVisible(not self.tools.services.session.reads_only)  # none follows there
        show_text(self.ui.nextLabel, next_text(health, now))
        place = health.place or self.tr("Belum dipilih.")
        show_text(self.ui.placeLabel, place)
        self.ui.openButton.setVisible(bool(health.place))
        for button in (self.ui.makeButton, self.ui.checkButton, self.ui.moveButton):
            button.setEnabled(bool(health.place) and not self._job.running)

    def _show_rotation(self, rotation: Rotation) -> None:
        self._rotation = rotation
        for spin, value in zip(
            self._spins(), (rotation.daily, rotation.weekly, rotation.monthly), strict=True
        ):
            spin.setValue(value)

    def _show_list(self, asked: int, backups: tuple[Backup, ...]) -> None:
        if asked == self._asked:
            self.model.show_rows(backups)
            self._show_empty(self.tr("Belum ada cadangan."))
            if not self.ui.table.currentIndex().isValid():
                bad = self.model.find(lambda one: not one.good)
                self.ui.table.selectRow(bad)  # -1 selects none

    def _show_no_list(self, error: PpidError) -> None:
        self.model.show_rows(())
        self._show_empty(error.sentences())

    def _show_empty(self, text: str) -> None:
        filled = bool(self.model.rows())
        show_text(self.ui.emptyLabel, text)
        self.ui.emptyLabel.setVisible(not filled)
        self.ui.table.setVisible(filled)
        self._show_reason()

    def _show_reason(self) -> None:
        chosen = self._chosen()
        reason = chosen.check.reason if chosen is not None else ""
        show_text(self.ui.reasonLabel, reason)
        self.ui.reasonLabel.setVisible(bool(reason))
        bad = chosen is not None and not chosen.good
        self.ui.retryButton.setVisible(bad)
        self.ui.asideButton.setVisible(bad and self.may_change)

    def _show_running(self, _percent: int = 0) -> None:
        strip = self.ui.progressStrip
        if self._job.running and strip.isHidden():
            strip.start(self.tr("Cadangan sedang dibuat dan diperiksa..."))
            self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        ui = self.ui
        for button in (ui.makeButton, ui.checkButton, ui.moveButton, ui.placeButton):
            button.setEnabled(not busy)

    def _on_make(self) -> None:
        self._job.begin()

    def _on_ended(self) -> None:
        self.ui.progressStrip.finish()
        self._set_busy(False)
        self.refresh()

    def _on_check(self) -> None:
        strip = self.ui.progressStrip
        self._set_busy(True)
        task = self.tools.runner.long(
            self._backups.check_all,
            self._on_checked,
            self._on_stopped,
            progress=strip.show_progress,
            owner=self,
            bulk=True,
        )
        strip.start(self.tr("Semua cadangan dibaca dan dibandingkan..."), task)

    def _on_checked(self, found: "Checked") -> None:
        self._on_ended()
        kind = BannerKind.SUCCESS if found else BannerKind.INFO
        if damaged_among(found):
            kind = BannerKind.DANGER
        self.ui.noticeBar.show_notice(kind, checked_text(found), closable=True)

    def _on_stopped(self, error: PpidError) -> None:
        self._on_ended()
        if not isinstance(error, Cancelled):
            self.show_failure(error)

    def _on_choose(self) -> None:
        folder = self.tools.dialogs.choose_folder(self, self.tr("Pilih tempat cadangan"))
        if folder is not None:
            look = partial(_looked, self._backups, folder)
            self.tools.runner.long(look, partial(self._on_looked, folder), self._on_refused, owner=self)

    def _on_looked(self, folder: Path, found: PlaceFindings) -> None:
        if not found.elsewhere and not self.tools.dialogs.confirm(self, self._same_device()):
            return
        choose = partial(place_chosen, self._backups, folder)
        self.tools.runner.long(choose, self._on_chosen, self._on_refused, owner=self)

    def _same_device(self) -> Question:
        return Question(
            self.tr("Simpan cadangan pada diska yang sama?"),
            self.tr(
                "Folder ini terletak pada diska yang sama dengan ruang kerja. Bila diska itu rusak atau "
                "dicuri, cadangan hilang bersama datanya. Beranda akan terus mengingatkan."
            ),
            self.tr("Tetap pakai folder ini"),
            dangerous=True,
        )

    def _on_chosen(self, _found: PlaceFindings) -> None:
        self.stored.emit()
        self.refresh()
        self._job.look()

    def _on_open(self) -> None:
        self.tools.open_path(Path(self.ui.placeLabel.text()))

    def _on_restore(self) -> None:
        """Begin with the place and the backup chosen here; another place may hold older ones."""
        chosen = self._chosen()
        self.tools.backup.restore(self, chosen.name if chosen is not None and chosen.good else "")

    def _on_aside(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.aside.ask(chosen)

    def _chosen(self) -> Backup | None:
        return self.model.row_at(self.ui.table.currentIndex())

    def _on_refused(self, error: PpidError) -> None:
        self.show_failure(error)
        self.refresh()


def _listed(backups: "Backups", _report: Report, _token: CancelToken) -> tuple[Backup, ...]:
    return backups.all()


def _looked(backups: "Backups", folder: Path, _report: Report, _token: CancelToken) -> PlaceFindings:
    return backups.look_at(folder)
