"""Cadangan: where they go, when one is due, making and checking them, putting single softfiles back."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.backups import (
    Backup,
    BackupHealth,
    BackupState,
    MadeBackup,
    PlaceFindings,
    Restored,
    Retirement,
    Rotation,
)
from ppid_desktop.domain.errors import (
    BackupPlaceMissing,
    BackupRunning,
    InvalidValue,
    MachineFault,
    PpidError,
    RuleBroken,
)
from ppid_desktop.domain.errors import Cancelled as WasCancelled
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.roles import Account, UseCase
from ppid_desktop.domain.text import clean_line
from ppid_desktop.services.backup_ports import BackupStore, Checked
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.repairing import Repair, repairable, repaired
from ppid_desktop.services.session import RETIRED, Session

BACKUP_PLACE = "tempat_cadangan"
"""Text setting: the folder that backups go to."""

ROTATION = "rotasi_cadangan"
"""Text setting: how many daily, weekly and monthly backups stay, `7 4 12`."""

LAST_BACKUP = "cadangan_terakhir"
"""Text setting: ISO moment of the last good backup, `lain` or `sama` device, its state's code."""

LAST_FAILURE = "cadangan_gagal"
"""Text setting: ISO moment of the attempt after the last good backup, and why it failed."""

LAST_WHOLE_CHECK = "cadangan_diperiksa"
"""Text setting: ISO moment at which every softfile of the place was read."""

LAST_UNCLEARED = "cadangan_tidak_dibersihkan"
"""Text setting: a line for each backup whose list kept old softfiles at the place from being cleared."""

LAST_UNDELETED = "cadangan_lama_tetap"
"""Text setting: `ya` where the place refused to delete what is old when the last backup was made."""

_ELSEWHERE, _SAME_DEVICE = "lain", "sama"


@dataclass(frozen=True)
class Present:
    """The workspace as it is now, to be compared with a backup before one is restored."""

    changed: datetime
    in_work: int
    archived: int
    place: str  # where its backups lie, empty when none is chosen


class Backups:
    """The backups of one session's workspace."""

    def __init__(self, session: Session, store: BackupStore) -> None:
        self._session = session
        self._store = store

    def health(self) -> BackupHealth:
        """Return how the backups stand, as the workspace knows it; the place itself is not asked."""
        with self._session.reading() as unit:
            return health_in(unit)

    def look_at(self, folder: Path) -> PlaceFindings:
        """Look at a folder before it is chosen; UnsuitablePlace, BackupPlaceMissing."""
        self._session.must(UseCase.KEEP_BACKUPS)
        self._refuse_practice()
        return self._store.examine(self._session.vault, folder)

    def choose_place(self, folder: Path) -> PlaceFindings:
        """Let backups go to this folder from now on; what `look_at` raises, TargetUnwritable."""
        found = self.look_at(folder)
        self._store.prepare(self._session.vault, folder)
        with self._session.changing(UseCase.KEEP_BACKUPS) as unit:
            unit.office.save_text_setting(BACKUP_PLACE, str(folder))
            unit.office.save_text_setting(LAST_FAILURE, "")
            unit.office.save_text_setting(LAST_WHOLE_CHECK, "")  # it was of the place before
            _keep_text(unit, LAST_UNCLEARED, "")
            _keep_text(unit, LAST_UNDELETED, "")
            detail = unit.audit.content_hash(str(folder))
            unit.audit.write(AuditNote(Action.SETTING_CHANGED, "setting", BACKUP_PLACE, detail))
        return found

    def rotation(self) -> Rotation:
        """Return how many backups stay."""
        with self._session.reading() as unit:
            return Rotation.parsed(unit.office.text_setting(ROTATION))

    def save_rotation(self, rotation: Rotation) -> None:
        """Say how many backups stay, from the next one on; InvalidValue."""
        text = rotation.checked().as_text()
        with self._session.changing(UseCase.KEEP_BACKUPS) as unit:
            unit.office.save_text_setting(ROTATION, text)
            unit.audit.write(AuditNote(Action.SETTING_CHANGED, "setting", ROTATION, text))

    def all(self) -> tuple[Backup, ...]:
        """Return the backups at the chosen place, the newest first; BackupPlaceMissing when it is away."""
        place = self._chosen()
        if place is None:
            return ()
        if not self._store.is_prepared(self._session.vault, place):
            raise BackupPlaceMissing(meaning="Daftar cadangan tidak dapat dibaca.")
        return self._store.own_backups(self._session.vault, place)

    def make(
        self, progress: Progress, cancelled: Cancelled, *, folder: Path | None = None, gentle: bool = False
    ) -> MadeBackup:
        """Make a backup now, at the chosen place or at `folder`; `progress` counts bytes.

        RuleBroken (practice, no place), BackupRunning, BackupPlaceMissing, UnsuitablePlace, DiskFull,
        TargetUnwritable, WorkspaceDamaged, BackupDamaged, Cancelled. Older backups stay; a failure is kept
        and told on Beranda. That another one is on its way is none: it tells itself how it ends.
        """
        self._session.must(UseCase.MAKE_BACKUP)
        self._refuse_practice()
        place = folder or self._place()
        try:
            made = self._made(place, progress, cancelled, gentle=gentle)
        except (WasCancelled, BackupRunning):
            raise
        except PpidError as error:
            self._keep_failure(error)
            raise
        self._keep(made, place)
        return made

    def is_due(self) -> bool:
        """Return whether the last good backup is older than a day and a place is chosen."""
        return not self._session.vault.practice and self.health().due(self._session.clock.now())

    def make_if_due(self, progress: Progress, cancelled: Cancelled) -> MadeBackup | None:
        """Make the daily backup, gently, when the last good one is older than a day; else return None."""
        self._session.must(UseCase.MAKE_BACKUP)
        if not self.is_due():
            return None
        return self.make(progress, cancelled, gentle=True)

    def check_all(self, progress: Progress, cancelled: Cancelled) -> Checked:
        """Read every byte of every backup at the chosen place; the result is logged."""
        self._session.must(UseCase.MAKE_BACKUP)  # results are noted at the place: who only reads may not
        self._refuse_practice()
        found = self._store.check(self._session.vault, self._place(), progress, cancelled)
        damaged = sum(check.state is BackupState.DAMAGED for _, check in found)
        good = next((one for one in self.all() if one.good), None)
        last = self._as_setting(good, self._place()) if good else ""
        with self._session.changing(UseCase.MAKE_BACKUP) as unit:
            unit.office.save_text_setting(LAST_BACKUP, last)  # the newest may have turned out to be none
            unit.office.save_text_setting(LAST_WHOLE_CHECK, self._session.clock.now().isoformat())
            detail = f"{len(found)} cadangan, {damaged} rusak"
            unit.audit.write(AuditNote(Action.BACKUP_CHECKED, "backup", "", detail))
        return found

    def set_aside(self, name: str, cancelled: Cancelled) -> None:
        """Take a backup that cannot be read, or is damaged, out of the list; it stays at the place.

        From then on it keeps no softfile of others from being cleared. RuleBroken for a good one,
        BackupPlaceMissing, BackupPlaceBusy, TargetUnwritable.
        """
        self._session.must(UseCase.KEEP_BACKUPS)
        found = next((one for one in self.all() if one.name == name), None)
        if found is None or found.good:
            raise RuleBroken(
                "Cadangan ini tidak rusak, atau sudah tidak ada di sini.",
                "Cadangan itu tidak disisihkan.",
                "Muat ulang daftarnya.",
            )
        state, told = found.check.state.code, set[str]()

        def noted(going: bool) -> None:  # first: a kill must not leave it gone from the list without a word
            detail = state if going else "tidak jadi: tempat cadangan menolak"
            with self._session.changing(UseCase.KEEP_BACKUPS) as unit:
                if going:
                    told.update(health_in(unit).uncleared)
                _keep_text(unit, LAST_UNCLEARED, _lines(told - {name} if going else told))
                unit.audit.write(AuditNote(Action.BACKUP_SET_ASIDE, "backup", name, detail))

        self._store.set_aside(self._session.vault, self._place(), name, noted, cancelled)

    def present(self) -> Present:
        """Return how much the workspace holds now and when it changed last, beside its backups."""
        with self._session.reading(UseCase.RESTORE_BACKUP) as unit:
            newest = unit.audit.entries(0, 1, LogQuery())
            return Present(
                changed=newest[0].at if newest else self._session.clock.now(),
                in_work=unit.records.count_in_work(),
                archived=unit.archive.count(None),
                place=unit.office.text_setting(BACKUP_PLACE),
            )

    def disabled_since(self, restored: Restored) -> tuple[Account, ...]:
        """Return the accounts that open what was restored and are disabled or gone in this workspace."""
        with self._session.reading(UseCase.RESTORE_BACKUP) as unit:
            return restored.disabled_since(unit.office.accounts())

    def move_out(self, progress: Progress, cancelled: Cancelled) -> Retirement:
        """Make a last backup, then mark this workspace: from its next login on it is only read.

        What `make` raises; the workspace is in use as before then.
        """
        self._session.must(UseCase.MOVE_OUT)
        made = self.make(progress, cancelled)
        if made.unread:
            raise RuleBroken(
                f"{len(made.unread)} softfile sedang dipakai program lain dan tidak dapat dibaca.",
                "Ruang kerja tetap dipakai di sini.",
                "Tutup program yang memakainya, lalu ulangi.",
            )
        if made.missing:
            raise RuleBroken(
                f"{len(made.missing)} softfile rusak atau hilang dan tidak ada di dalam cadangan.",
                "Ruang kerja tetap dipakai di sini.",
                "Pulihkan atau lampirkan lagi softfile itu, lalu ulangi.",
            )
        session = self._session
        retired = Retirement(session.clock.now(), session.account.login, made.backup.name)
        with session.changing(UseCase.MOVE_OUT) as unit:
            unit.office.save_text_setting(RETIRED, retired.as_text())
            workspace = str(session.vault.workspace_id)
            note = AuditNote(Action.RETIRED, "workspace", workspace, f"cadangan {retired.backup}")
            unit.audit.write(note)
        with suppress(MachineFault):  # the workspace itself says so; only the login page does not yet
            self._store.mark_retired(session.vault, retired)
        return retired

    def retirement(self) -> Retirement | None:
        """Return when this workspace was moved to another PC; None while it is in use."""
        with self._session.reading() as unit:
            return Retirement.parsed(unit.office.text_setting(RETIRED))

    def take_back(self, reason: str) -> None:
        """Use this workspace again from its next login on, for a reason; InvalidValue without one.

        TextTooLong.
        """
        written = clean_line(FreeText.REASON.read(reason))
        if not written:
            raise InvalidValue(
                "Alasannya belum diisi.", "Ruang kerja tetap tidak dipakai.", "Tulis alasannya, lalu ulangi."
            )
        self._session.must(UseCase.TAKE_BACK)
        self._store.mark_retired(self._session.vault, None)  # first: what is left of it would be taken over
        with self._session.changing(UseCase.TAKE_BACK) as unit:
            unit.office.save_text_setting(RETIRED, "")
            workspace = str(self._session.vault.workspace_id)
            detail = f"alasan {unit.audit.content_hash(written)}"
            unit.audit.write(AuditNote(Action.TAKEN_BACK, "workspace", workspace, detail))

    def repairable(self) -> tuple[Repair, ...]:
        """Return every damaged content with the last backup that lists it, which is not read yet."""
        return repairable(self._session, self._store, self._chosen())

    def repair(self, progress: Progress, cancelled: Cancelled) -> tuple[Repair, ...]:
        """Put every damaged content back that a backup holds whole; `progress` counts contents.

        Each is compared with its digest at the place and must decrypt to the content it stands for before it
        takes the place of the damaged one. RuleBroken without a place, BackupPlaceMissing, UnsuitablePlace,
        DiskFull, TargetUnwritable, Cancelled; what was put back before stays.
        """
        self._session.must(UseCase.RESTORE_SOFTFILE)
        return repaired(self._session, self._store, self._place(), progress, cancelled)

    def _made(self, place: Path, progress: Progress, cancelled: Cancelled, *, gentle: bool) -> MadeBackup:
        self._session.vault.require_files()
        self._session.note_contents()
        if self._session.account.may(UseCase.KEEP_BACKUPS) and place != self._chosen():
            self._store.examine(self._session.vault, place)
            self._store.prepare(self._session.vault, place)
        whole = self._whole_check_due(place)
        rotation = self.rotation()
        return self._store.make(
            self._session.vault,
            place,
            rotation,
            whole=whole,
            gentle=gentle,
            progress=progress,
            cancelled=cancelled,
        )

    def _whole_check_due(self, place: Path) -> bool:
        """Return whether everything at the place is to be read again; one not chosen tells it itself."""
        health = self.health()
        if place != self._chosen():
            there = self._store.own_backups(self._session.vault, place)
            looked = (one.check.at for one in there if one.check.whole)
            health = replace(health, checked=max(looked, default=None))
        return health.whole_check_due(self._session.clock.now())

    def _keep(self, made: MadeBackup, place: Path) -> None:
        """Note the backup in the workspace, which itself is not in it."""
        backup = made.backup
        last, chosen = self._as_setting(backup, place), self._chosen()
        detail = (
            f"{backup.counts.softfiles} berkas, {made.copied} baru, {made.checked} diperiksa,"
            f" {len(made.missing)} hilang, {len(made.unread)} belum terbaca, {backup.check.state.code}"
        )
        with self._session.changing(UseCase.MAKE_BACKUP) as unit:
            unit.office.save_text_setting(LAST_BACKUP, last)
            unit.office.save_text_setting(LAST_FAILURE, "")
            if backup.check.whole and place == chosen:
                unit.office.save_text_setting(LAST_WHOLE_CHECK, backup.at.isoformat())
            if place == chosen:
                _keep_text(unit, LAST_UNDELETED, "ya" if made.undeleted else "")
                if made.uncleared is not None:
                    _keep_text(unit, LAST_UNCLEARED, _lines(made.uncleared))
            unit.audit.write(AuditNote(Action.BACKUP_MADE, "backup", backup.name, detail))

    def _as_setting(self, backup: Backup, place: Path) -> str:
        device = _ELSEWHERE if self._store.elsewhere(self._session.vault, place) else _SAME_DEVICE
        return f"{backup.at.isoformat()} {device} {backup.check.state.code}"

    def _keep_failure(self, error: PpidError) -> None:
        with suppress(PpidError), self._session.changing(UseCase.MAKE_BACKUP) as unit:
            known = health_in(unit).reason
            text = f"{self._session.clock.now().isoformat()} {error.what}"
            unit.office.save_text_setting(LAST_FAILURE, text)
            if known != error.what:  # it is tried every hour: the log tells it once
                unit.audit.write(AuditNote(Action.BACKUP_FAILED, "backup", "", type(error).__name__))
            else:
                unit.audit.leave_out()

    def _chosen(self) -> Path | None:
        with self._session.reading() as unit:
            text = unit.office.text_setting(BACKUP_PLACE)
        return Path(text) if text else None

    def _place(self) -> Path:
        place = self._chosen()
        if place is None:
            raise RuleBroken(
                "Tempat cadangan belum dipilih.",
                "Cadangan tidak dibuat.",
                "Administrator memilihnya pada Pengaturan, Cadangan.",
            )
        return place

    def _refuse_practice(self) -> None:
        if self._session.vault.practice:
            raise RuleBroken(
                "Ruang latihan tidak dicadangkan.", "Isinya contoh dan dapat dibuat ulang kapan saja.", ""
            )


def _keep_text(unit: Unit, setting: str, text: str) -> None:
    if text != unit.office.text_setting(setting):
        unit.office.save_text_setting(setting, text)


def _lines(names: Iterable[str]) -> str:
    return "\n".join(sorted(clean_line(one) for one in names))


def health_in(unit: Unit) -> BackupHealth:
    """Return how the backups stand, as this transaction sees it."""
    last = unit.office.text_setting(LAST_BACKUP).split(" ")
    failed, _, reason = unit.office.text_setting(LAST_FAILURE).partition(" ")
    checked = unit.office.text_setting(LAST_WHOLE_CHECK)
    health = BackupHealth(
        place=unit.office.text_setting(BACKUP_PLACE),
        last=None,
        elsewhere=False,
        complete=True,
        failed=datetime.fromisoformat(failed) if failed else None,
        reason=reason,
        checked=datetime.fromisoformat(checked) if checked else None,
        uncleared=tuple(unit.office.text_setting(LAST_UNCLEARED).splitlines()),
        undeleted=bool(unit.office.text_setting(LAST_UNDELETED)),
    )
    if len(last) != 3:
        return health
    at, device, state = last
    return replace(
        health,
        last=datetime.fromisoformat(at),
        elsewhere=device == _ELSEWHERE,
        complete=state == BackupState.SOUND.code,
        held=state == BackupState.UNREAD.code,
    )
