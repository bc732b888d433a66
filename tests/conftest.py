"""What every test shares: no screen, no real profile, and LibreOffice only where it is installed."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("ppid", deadline=None)  # shared machines are too uneven for a deadline per example
settings.load_profile("ppid")


@pytest.fixture(autouse=True)
def _own_profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty user profile, so that none reads or writes the real one."""
    folder = tmp_path_factory.mktemp("profil")
    monkeypatch.setenv("PPID_DATA_DIR", str(folder))
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs LibreOffice where there is none; the build must have it."""
    if shutil.which("soffice") or os.environ.get("CI") == "true":
        return
    absent = pytest.mark.skip(reason="LibreOffice Writer is not installed")
    for item in items:
        if item.get_closest_marker("libreoffice"):
            item.add_marker(absent)
