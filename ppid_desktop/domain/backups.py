"""Backups: what each says about itself, which of them are kept, and which softfiles are looked at again."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.domain.roles import Account
from ppid_desktop.domain.terms import Term

EVERY = timedelta(days=1)
"""How old the last good backup may be before the next one is due."""

CHECK_ALL_EVERY = timedelta(days=30)
"""How long ago a backup may have looked at every stored softfile again."""

SAMPLE = 50
"""One in so many old softfiles is looked at again with each backup, each in its turn: 2 %."""

SET_ASIDE = "disisihkan/"
"""What stands before the name of a backup that was set aside, where both kinds are named."""

_MOST_KEPT = 999
_MOST_NAMED = 3
_NAME = "%Y-%m-%dT%H-%M-%S"
_RESTORED = "dipulihkan "  # no backup's name begins so


class BackupState(Term):
    """What is known about a backup; the label is what the list shows."""

    SOUND = "utuh", "Utuh"
    UNREAD = "belum_terbaca", "Utuh, tetapi ada softfile yang saat itu tidak dapat dibaca"
    INCOMPLETE = "tidak_lengkap", "Utuh, tetapi ada softfile yang hilang"
    DAMAGED = "rusak", "Rusak"
    UNREADABLE = "tidak_terbaca", "Tidak terbaca"


@dataclass(frozen=True)
class BackupCounts:
    """How much a backup holds; readable before login."""

    in_work: int
    archived: int
    cancelled: int
    softfiles: int  # stored contents, attachments and drafts among them
    softfile_bytes: int
    log_entries: int


@dataclass(frozen=True)
class BackupCheck:
    """What the last look at a backup found; `whole` tells that every softfile was read."""

    at: datetime
    state: BackupState
    whole: bool
    reason: str = ""


@dataclass(frozen=True)
class Backup:
    """One finished backup as its folder describes it; `name` is the folder's."""

    workspace_id: UUID
    name: str
    at: datetime
    schema: str
    log_position: int
    log_head: str  # hex; the MAC of the log's newest entry in it
    counts: BackupCounts
    missing: int  # softfiles that were damaged, gone or held in the workspace and in no earlier backup
    database_bytes: int
    check: BackupCheck

    @classmethod
    def unreadable(cls, workspace_id: UUID, name: str, at: datetime, check: BackupCheck) -> "Backup":
        """Return what is known of one whose description cannot be read: its folder's name, and why."""
        return cls(workspace_id, name, at, "", 0, "", BackupCounts(0, 0, 0, 0, 0, 0), 0, 0, check)

    @property
    def good(self) -> bool:
        """Return whether it can be restored, perhaps without some softfiles."""
        return self.check.state not in (BackupState.DAMAGED, BackupState.UNREADABLE)

    @property
    def readable(self) -> bool:
        """Return whether it says what it holds; else only name, moment and reason are known."""
        return self.check.state is not BackupState.UNREADABLE

    @property
    def size(self) -> int:
        """Return the bytes it holds; softfiles are shared with other backups."""
        return self.database_bytes + self.counts.softfile_bytes


@dataclass(frozen=True)
class MadeBackup:
    """What making a backup did."""

    backup: Backup
    copied: int  # softfiles that no earlier backup held
    copied_bytes: int
    checked: int  # softfiles read back, the new ones and the sample
    removed: tuple[str, ...] = ()  # backups that the rotation let go
    missing: tuple[str, ...] = ()  # names of softfiles that are damaged or gone in the workspace
    unread: tuple[str, ...] = ()  # names of those that another program held all the time
    uncleared: tuple[str, ...] | None = None
    """The backups whose lists, not given back, kept old softfiles uncleared; None: none was to be cleared."""
    undeleted: bool = False  # whether the place, still there, refused to delete what the rotation let go


@dataclass(frozen=True)
class PlaceFindings:
    """What was found out about a folder as the place of backups."""

    folder: str
    elsewhere: bool  # on another device than the workspace


@dataclass(frozen=True)
class WayIn:
    """What opens a backup: an account and the password of its day, or the recovery key of its day."""

    login: str = ""
    password: str = field(default="", repr=False)
    recovery_key: str = field(default="", repr=False)


@dataclass(frozen=True)
class Restored:
    """What restoring a backup into an empty folder gave.

    `missing` names softfiles that the backup lacks or holds damaged; everything else is whole.
    """

    backup: Backup
    restored_by: str  # login name, empty after the recovery key
    missing: tuple[str, ...]
    accounts: tuple[Account, ...]  # as they were on the backup's day
    closed: tuple[Account, ...] = ()  # those that have no way in later, as far as this PC and place know
    replaced: str = ""  # the folder of the same workspace that was used at this PC until now

    def disabled_since(self, present: Iterable[Account]) -> tuple[Account, ...]:
        """Return the accounts that open what was restored and are disabled or gone in the present one."""
        active = {one.id for one in present if not one.disabled}
        return tuple(one for one in self.accounts if not one.disabled and one.id not in active)


@dataclass(frozen=True)
class Retirement:
    """When a workspace was left, by whom (login name), and with which backup.

    It was moved to another PC, or that backup was `restored` beside it at this one.
    """

    at: datetime
    by: str
    backup: str
    restored: bool = False

    @classmethod
    def parsed(cls, text: str) -> "Retirement | None":
        """Return what `as_text` wrote, None for an empty text."""
        at, _, rest = text.partition(" ")
        backup, _, by = rest.removeprefix(_RESTORED).partition(" ")
        return cls(datetime.fromisoformat(at), by, backup, rest.startswith(_RESTORED)) if at else None

    def as_text(self) -> str:
        """Return moment, backup and login with blanks between."""
        return f"{self.at.isoformat()} {_RESTORED if self.restored else ''}{self.backup} {self.by}"

    def told(self) -> str:
        """Return what a person has to know about it."""
        by = self.by or "pemegang kunci pemulihan"
        backup = spoken_name(self.backup)
        how = f"{by} memindahkannya ke komputer lain dengan cadangan {backup}"
        if self.restored:
            how = f"{by} memulihkan cadangan {backup} ke folder lain dan memakai yang itu"
        return (
            f"Ruang kerja ini tidak dipakai lagi sejak {moment_text(self.at)}: {how}. Ia hanya dapat dibuka "
            "baca-saja; administrator dapat memakainya lagi pada Pengaturan, Cadangan."
        )


@dataclass(frozen=True)
class Rotation:
    """How many backups stay: the newest of so many days, weeks and months that have one."""

    daily: int = 7
    weekly: int = 4
    monthly: int = 12

    @classmethod
    def parsed(cls, text: str) -> "Rotation":
        """Return what `as_text` wrote; an empty or broken text means the usual rotation."""
        words = text.split()
        if len(words) != 3 or not all(word.isascii() and word.isdigit() for word in words):
            return cls()
        return cls(*(min(int(word), _MOST_KEPT) for word in words))

    def as_text(self) -> str:
        """Return the three numbers with blanks between."""
        return f"{self.daily} {self.weekly} {self.monthly}"

    def checked(self) -> "Rotation":
        """Return itself; InvalidValue for a number that cannot be."""
        numbers = (self.daily, self.weekly, self.monthly)
        if self.daily < 1 or not all(0 <= one <= _MOST_KEPT for one in numbers):
            raise InvalidValue(
                "Jumlah cadangan yang disimpan tidak dapat dipakai.",
                "Pengaturan tidak berubah.",
                f"Isi angka 1 sampai {_MOST_KEPT} untuk harian, dan 0 sampai {_MOST_KEPT} untuk yang lain.",
            )
        return self


@dataclass(frozen=True)
class BackupHealth:
    """How the workspace's backups stand, as Beranda and Pengaturan tell it."""

    place: str  # the chosen folder, empty when none is
    last: datetime | None  # the last good backup
    elsewhere: bool  # whether that one lies on another device than the workspace
    complete: bool  # whether it holds every softfile
    failed: datetime | None = None  # the last attempt, when it failed
    reason: str = ""  # why, in the words the person was told
    checked: datetime | None = None  # when every softfile of the place was read last
    held: bool = False  # whether it lacks only softfiles that another program held then
    uncleared: tuple[str, ...] = ()  # as of `MadeBackup`, when softfiles were to be cleared last
    undeleted: bool = False  # as of the last `MadeBackup`

    def due(self, now: datetime) -> bool:
        """Return whether a backup is to be made.

        Also when the clock was set back behind the last one, or when that could not read a softfile.
        """
        fresh = self.last is not None and timedelta(0) <= now - self.last < EVERY
        return bool(self.place) and (self.held or not fresh)

    def whole_check_due(self, now: datetime) -> bool:
        """Return whether the next backup is to look at every softfile again."""
        return self.checked is None or not timedelta(0) <= now - self.checked < CHECK_ALL_EVERY


def undeleted_told(undeleted: bool) -> str:
    """Return that the place refuses to delete what is old, and what can be done; empty where it does not."""
    if not undeleted:
        return ""
    return (
        "Pada cadangan terakhir, cadangan dan softfile lama tidak dapat dihapus dari tempatnya, sehingga "
        "ruangnya makin terpakai. Cadangan yang baru tidak terganggu. Periksa izin menghapus di folder itu, "
        "atau pilih tempat lain."
    )


def uncleared_told(names: Sequence[str]) -> str:
    """Return that old softfiles stay because of backups' lists, and what can be done; empty without any."""
    if not names:
        return ""
    more = len(names) - _MOST_NAMED
    shown = (one if one.startswith(SET_ASIDE) else spoken_name(one) for one in names[:_MOST_NAMED])
    named = ", ".join(shown) + (f", dan {more} lainnya" if more > 0 else "")
    told = (
        "Softfile lama di tempat cadangan tidak dihapus, sehingga ruangnya makin terpakai: daftar softfile "
        f"pada {named} tidak dapat dibaca. Periksa diska atau jaringannya."
    )
    if not all(one.startswith(SET_ASIDE) for one in names):
        told += " Bila tetap begitu, pilih Periksa semua, lalu Sisihkan, pada Pengaturan, Cadangan."
    if any(one.startswith(SET_ASIDE) for one in names):
        told += (
            " Folder yang sudah disisihkan dan tetap tidak terbaca dapat Anda pindahkan ke luar tempat "
            "cadangan; sesudah itu pilih Cadangkan sekarang."
        )
    return told


@dataclass(frozen=True)
class Mark:
    """What the rotation needs to know about a backup."""

    name: str
    at: datetime
    good: bool = True
    complete: bool = True
    own: bool = True  # of the log that goes on; a restore of an older state leaves those of another


def kept(backups: Iterable[Mark], rule: Rotation, now: datetime) -> frozenset[str]:
    """Return the names of those that stay.

    Of each of the newest `daily` days, `weekly` ISO weeks and `monthly` months that have a backup, its newest
    one; besides the newest complete one. Damaged ones, those of another log and those later than `now`, from
    when the clock was wrong, are gone over by themselves: they take nobody's place, and none takes theirs.
    """
    groups: dict[object, list[Mark]] = {}
    for one in sorted(backups, key=lambda one: (one.at, one.name), reverse=True):
        groups.setdefault((one.good, one.own, one.at > now), []).append(one)
    return frozenset(name for group in groups.values() for name in _staying(group, rule))


def sampled(digest: str, day: date) -> bool:
    """Return whether a stored softfile, by its digest in hex, has its turn to be read again on this day."""
    return int(digest[:8], 16) % SAMPLE == day.toordinal() % SAMPLE


def backup_name(at: datetime) -> str:
    """Return the folder's name for a moment, `2026-11-26T21-04-05`: sorts by time, fits Windows."""
    return at.strftime(_NAME)


def spoken_name(name: str) -> str:
    """Return a backup's name as its list tells it, `26 November 2026 21.04`; another text as it is."""
    try:
        return moment_text(datetime.strptime(name[: len("2026-11-26T21-04-05")], _NAME))  # noqa: DTZ007
    except ValueError:
        return name


def is_name_of(name: str, at: datetime) -> bool:
    """Return whether a backup of this moment may bear the name; `-2` tells a second one of that second."""
    own, _, number = name.removeprefix(backup_name(at)).partition("-")
    return name.startswith(backup_name(at)) and not own and (not number or number.isdigit())


def _staying(newest_first: Sequence[Mark], rule: Rotation) -> Iterator[str]:
    yield newest_first[0].name
    yield from [one.name for one in newest_first if one.complete][:1]
    for period, most in ((_day, rule.daily), (_week, rule.weekly), (_month, rule.monthly)):
        yield from _newest_of_each(newest_first, period, most)


def _newest_of_each(
    newest_first: Iterable[Mark], period: Callable[[datetime], object], most: int
) -> Iterator[str]:
    seen: set[object] = set()
    for one in newest_first:
        key = period(one.at)
        if key not in seen and len(seen) < most:
            seen.add(key)
            yield one.name


def _day(at: datetime) -> object:
    return at.date()


def _week(at: datetime) -> object:
    return at.isocalendar()[:2]


def _month(at: datetime) -> object:
    return at.year, at.month
