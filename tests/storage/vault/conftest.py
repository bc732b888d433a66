"""Parts every vault test needs: a clock to set, cheap Argon2id, a store with fixed keys."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.storage.file_store import FileStore
from ppid_desktop.storage.keys import NewCredentials, WorkspaceKeys
from ppid_desktop.storage.password_kdf import Argon2Cost, CostBounds, PasswordKdf

WORKSPACE = UUID("6a0f0c1e-0000-4000-8000-000000000001")
FIRST = UUID("6a0f0c1e-0000-4000-8000-00000000000a")
SECOND = UUID("6a0f0c1e-0000-4000-8000-00000000000b")
PASSWORD = "pintu arsip biro"
CHEAP = Argon2Cost(memory_kib=8, passes=1, lanes=1)
CHEAP_KDF = PasswordKdf(CostBounds(CHEAP, Argon2Cost(memory_kib=64, passes=2, lanes=2)), lambda: CHEAP)


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def move(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def keys(tmp_path: Path, clock: SetClock) -> WorkspaceKeys:
    """The keys of a workspace with one account, "petugas"."""
    keys = WorkspaceKeys(tmp_path, clock.now, CHEAP_KDF)
    keys.create(WORKSPACE, NewCredentials(FIRST, "petugas", PASSWORD))
    return keys


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    store = FileStore(tmp_path / "files", b"m" * 32, b"n" * 32)
    store.prepare()
    return store
