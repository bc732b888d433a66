"""What the database tests share: a clock to set, cheap key derivation, a workspace of an imaginary office."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest

from ppid_desktop.domain.roles import Account, Role
from ppid_desktop.runtime.paths import UserFolders, user_folders
from ppid_desktop.storage.password_kdf import Argon2Cost, CostBounds, PasswordKdf
from ppid_desktop.storage.vault import UnlockedVault
from ppid_desktop.storage.workspaces import Workspaces
from tests.workspace_template import templates

WIB = timezone(timedelta(hours=7))
PASSWORD = "pintu arsip biro contoh"
CHEAP = Argon2Cost(memory_kib=8, passes=1, lanes=1)
CHEAP_KDF = PasswordKdf(CostBounds(CHEAP, Argon2Cost(memory_kib=64, passes=2, lanes=2)), lambda: CHEAP)


_ACCOUNT = Account(uuid4(), "petugas", uuid4(), "Petugas Contoh", frozenset(Role))


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 8, 0, tzinfo=WIB)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)


@dataclass(frozen=True)
class Bench:
    """A workspace folder with what is needed to open it again."""

    folder: Path
    workspaces: Workspaces
    account: Account
    folders: UserFolders
    clock: SetClock

    def open(self) -> UnlockedVault:
        vault, _ = self.workspaces.unlock(self.folder, self.account.login, PASSWORD)
        return vault


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def account() -> Account:
    return _ACCOUNT


@pytest.fixture
def workspaces(clock: SetClock) -> Workspaces:
    return Workspaces(clock, user_folders(), CHEAP_KDF)


@pytest.fixture
def bench(tmp_path: Path, workspaces: Workspaces, account: Account, clock: SetClock) -> Bench:
    """A closed workspace."""
    made = Bench(tmp_path / "ruang-kerja", workspaces, account, user_folders(), clock)
    templates.get("bangku", partial(_create, clock)).copy_to(made.folder, made.folders)
    return made


def _create(clock: SetClock, folder: Path, user: UserFolders) -> str:
    vault, key = Workspaces(clock, user, CHEAP_KDF).create(folder, _ACCOUNT, PASSWORD, practice=False)
    vault.close()
    return key


@pytest.fixture
def vault(bench: Bench) -> Iterator[UnlockedVault]:
    """An open workspace."""
    opened = bench.open()
    yield opened
    opened.close()
