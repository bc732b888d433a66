"""What every test shares: no screen, no real profile, and LibreOffice only where it is installed."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import shutil
from collections.abc import Iterator
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from sqlalchemy import Engine, create_engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

settings.register_profile("ppid", deadline=None)  # shared machines are too uneven for a deadline per example
settings.load_profile("ppid")


@pytest.fixture(autouse=True)
def _own_profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty user profile, so that none reads or writes the real one."""
    folder = tmp_path_factory.mktemp("profil")
    monkeypatch.setenv("PPID_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session", autouse=True)
def _statements_compiled_once() -> Iterator[None]:
    """Let all engines of a process share what SQLAlchemy made of a statement: each test opens vaults anew."""
    shared: LRUCache[object, object] = LRUCache(4000)

    @wraps(create_engine)
    def sharing(*given: Any, **named: Any) -> Engine:
        one = create_engine(*given, **named)
        one._compiled_cache = shared  # type: ignore[assignment]
        return one

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(SQLiteDialect_pysqlite, "__hash__", lambda self: hash(type(self)))
        patched.setattr(SQLiteDialect_pysqlite, "__eq__", lambda self, other: type(self) is type(other))
        patched.setattr("ppid_desktop.storage.engine.create_engine", sharing)
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs LibreOffice where there is none; the build must have it."""
    if shutil.which("soffice") or os.environ.get("CI") == "true":
        return
    absent = pytest.mark.skip(reason="LibreOffice Writer is not installed")
    for item in items:
        if item.get_closest_marker("libreoffice"):
            item.add_marker(absent)
