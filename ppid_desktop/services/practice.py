"""The practice workspace: an imaginary office with sample records, without a password, reset at will.

A mark lies beside its folder from before it is made, or thrown away, until it is whole: whoever opens it next
makes it anew, instead of finding half an office or remains that nothing can be made upon.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.errors import DiskFull, PpidError, RuleBroken, TargetUnwritable
from ppid_desktop.domain.fields import Owner
from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.runtime.disk_errors import is_full
from ppid_desktop.runtime.workspace_lock import HOLDER_NAME, LOCK_NAME
from ppid_desktop.services.practice_story import PracticeStory, SampleRecord
from ppid_desktop.services.session import (
    PRACTICE_LOGIN,
    PRACTICE_PASSWORD,
    FirstRun,
    Session,
    Sessions,
)
from ppid_desktop.services.use_cases import Services

_MET_DAYS_AGO = 14


class Practice:
    """Makes, opens and resets the practice workspace by the same use cases as real work."""

    def __init__(
        self, sessions: Sessions, services_for: Callable[[Session], Services], story: PracticeStory
    ) -> None:
        self._sessions = sessions
        self._services_for = services_for
        self._story = story

    def open(self, folder: Path) -> Session:
        """Open the practice workspace, made first when it is not there, or not whole.

        WorkspaceBusy, UnsuitablePlace (other files lie there), TargetUnwritable, DiskFull.
        """
        return self._opened(folder, anew=False)

    def reset(self, session: Session, folder: Path) -> Session:
        """Throw a practice workspace away and start it anew; RuleBroken for any other workspace."""
        if not (session.vault.practice and self._sessions.is_practice(folder)):
            raise RuleBroken(
                "Hanya ruang latihan yang dapat diulang dari awal.", "Data Anda tidak berubah.", ""
            )
        self._sessions.log_out(session)
        return self._opened(folder, anew=True)

    def _opened(self, folder: Path, *, anew: bool) -> Session:
        """Open it, nobody else near it from before anything there is judged, thrown away or made."""
        with self._sessions.holding(folder):
            broken_off = looking.exists(_mark(folder))
            if self._sessions.is_practice(folder) and not (broken_off or anew):
                return self._sessions.login_to_practice(folder)
            if not (broken_off or anew):
                self._sessions.suitable(folder)  # the mark lets all that lies there be thrown away
            with _writing():
                atomic_file.write_text(_mark(folder), "")
            _throw_away(folder)
            return self._made(folder)

    def _made(self, folder: Path) -> Session:
        first = FirstRun(self._story.office, self._story.people[0], PRACTICE_LOGIN, PRACTICE_PASSWORD)
        session, _ = self._sessions.create(folder, first, practice=True)
        try:
            self._fill(self._services_for(session))
            with _writing():
                atomic_file.remove_for_good(_mark(folder))
        except BaseException:
            with suppress(PpidError):
                self._sessions.log_out(session)
            raise
        return session

    def _fill(self, services: Services) -> None:
        for person in self._story.people[1:]:
            services.settings.save_employee(person)
        for inventory in self._story.inventories:
            made = services.inventories.create(inventory.unit, inventory.period)
            services.inventories.add_rows(made.id, inventory.rows)
        for sample in self._story.records:
            _add_record(services, sample)


def _throw_away(folder: Path) -> None:
    """Delete what lies in the folder, but for the lock by which it is held."""
    try:
        for one in folder.iterdir():
            if one.is_dir():
                shutil.rmtree(one)
            elif one.name not in (LOCK_NAME, HOLDER_NAME):
                atomic_file.remove(one)
    except OSError:
        raise TargetUnwritable(
            "Ruang latihan tidak dapat dihapus.",
            "Sebagian berkasnya masih dibuka program lain.",
            "Tutup program itu, lalu ulangi.",
        ) from None


def _mark(folder: Path) -> Path:
    """Return the mark beside a practice workspace that is not whole."""
    return folder.with_name(f".{folder.name}.belum-lengkap")


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as failure:
        fault = DiskFull if is_full(failure) else TargetUnwritable
        raise fault("Ruang latihan tidak dapat disiapkan.") from failure


def _add_record(services: Services, sample: SampleRecord) -> None:
    record_id = services.records.create().id
    for field_id, text in sample.fields.items():
        services.records.save_field(record_id, field_id, text)
    if sample.coordinate:
        _coordinate(services, record_id)
    if sample.equip:
        _equip(services, record_id)
    for source in sample.sources:
        _ask(services, record_id, source)
    for file in sample.softfiles:
        case = services.softfiles.attach_bytes(record_id, file.name, file.text.encode(), file.kind)
        services.softfiles.set_submitted(record_id, case.softfiles[-1].id, True)


def _coordinate(services: Services, record_id: UUID) -> None:
    """Enter the meeting once; the other records use it again, as the office would."""
    reusable = services.entries.reusable(Owner.COORDINATION, record_id)
    if reusable:
        services.entries.reuse(record_id, Owner.COORDINATION, reusable[0].id)
        return
    entry = services.entries.add_coordination(record_id).coordinations[-1]
    met = services.session.clock.today() - timedelta(days=_MET_DAYS_AGO)
    for field_id, text in (
        ("tanggal", met.isoformat()),
        ("pejabat", "Pimpinan Contoh"),
        ("cara", "rapat"),
        ("hasil", "Disepakati daftar informasi, pembagian tugas, dan tenggat."),
    ):
        services.entries.save(record_id, Owner.COORDINATION, entry.id, field_id, text)


def _equip(services: Services, record_id: UUID) -> None:
    reusable = services.entries.reusable(Owner.CHECK, record_id)
    if reusable:
        services.entries.reuse(record_id, Owner.CHECK, reusable[0].id)
        return
    for item in services.entries.add_check(record_id).checks[-1].items:
        services.entries.save(record_id, Owner.EQUIPMENT, item.id, "siap", "ya")


def _ask(services: Services, record_id: UUID, source: dict[str, str | int]) -> None:
    entry = services.entries.add_source(record_id).sources[-1]
    for field_id, value in source.items():
        text = _day(services, value).isoformat() if isinstance(value, int) else value
        services.entries.save(record_id, Owner.SOURCE, entry.id, field_id, text)


def _day(services: Services, days: int) -> date:
    return services.session.clock.today() + timedelta(days=days)
