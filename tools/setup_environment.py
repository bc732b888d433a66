"""Makes `.venv` from the hashed lock, once, and again only when the lock or the Python changes.

Pure standard library and readable by Python 3.9+, so that an unsuitable Python can say which one is needed.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from tools import apt, system_libraries

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
LOCKS = {"runtime": ROOT / "requirements" / "runtime.txt", "dev": ROOT / "requirements" / "dev.txt"}
VERSIONS = ((3, 11), (3, 12), (3, 13))
_SHOW_VERSION = "import sys; print(*sys.version_info[:2])"


class SetupFailed(Exception):
    """The environment cannot be made; the message says what the person can do."""


def python_for(lock: str, *, qt: bool = False) -> str:
    """Return what `ensure` returns, as a command; end the process with code 2 when the set-up fails."""
    try:
        return str(ensure(lock, qt=qt))
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        raise SystemExit(2) from None


def ensure(lock: str, *, qt: bool = False) -> Path:
    """Return the Python of an environment holding everything in that lock ("runtime" or "dev").

    With `qt`, the libraries of the system that Qt loads are there too. SetupFailed names all that is missing.
    """
    base = "" if _version(str(environment_python())) in VERSIONS else _base_python()
    _need_packages(_venv_packages(base) + (system_libraries.missing_packages() if qt else []))
    if base:
        _create(base)
    if not _is_installed(lock):
        _install(environment_python(), lock)
    return environment_python()


def environment_python() -> Path:
    """Return where the virtual environment keeps its Python on this system."""
    return ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _base_python() -> str:
    candidates = [sys.executable]
    candidates += [found for major, minor in VERSIONS if (found := shutil.which(f"python{major}.{minor}"))]
    for candidate in candidates:
        if _version(candidate) in VERSIONS:
            return candidate
    raise SetupFailed(
        "Program ini memerlukan Python 3.11, 3.12, atau 3.13. Pasang salah satunya, lalu ulangi."
    )


def _version(python: str) -> tuple[int, ...]:
    try:
        answer = subprocess.run([python, "-c", _SHOW_VERSION], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ()
    return tuple(int(part) for part in answer.stdout.split())


def _need_packages(packages: list[str]) -> None:
    """Install packages of the system; SetupFailed names them when this user may not."""
    if packages and not apt.install(packages):
        raise SetupFailed(
            "Paket sistem berikut belum terpasang. Pasang dahulu dengan perintah ini, lalu ulangi:\n  "
            + apt.command_for(packages)
        )


def _venv_packages(base: str) -> list[str]:
    """Return the package that Debian splits off Python, when the Python to be used lacks it."""
    if not base or _succeeds([base, "-c", "import ensurepip, venv"]):
        return []
    major, minor = _version(base)
    return [f"python{major}.{minor}-venv"]


def _create(base: str) -> None:
    print(f"Membuat lingkungan Python di {ENVIRONMENT.name} ...", flush=True)
    if not _succeeds([base, "-m", "venv", "--clear", str(ENVIRONMENT)]):
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        raise SetupFailed(
            f"Lingkungan Python tidak dapat dibuat di {ENVIRONMENT}. Periksa ruang dan hak tulis folder."
        )


def _succeeds(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _install(python: Path, lock: str) -> None:
    print(f"Memasang pustaka Python menurut {LOCKS[lock].relative_to(ROOT)} ...", flush=True)
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes"]
    command = [str(python), "-m", "pip", "install", *options, "-r", str(LOCKS[lock])]
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        raise SetupFailed("Pustaka Python tidak dapat dipasang. Periksa sambungan internet, lalu ulangi.")
    _stamp(lock).write_text(_digest(lock), encoding="ascii")


def _is_installed(lock: str) -> bool:
    """Tell whether that lock, or the wider one of the developers, was installed as it stands now."""
    wider = {"runtime": ("runtime", "dev"), "dev": ("dev",)}[lock]
    return any(_stamp(name).is_file() and _stamp(name).read_text("ascii") == _digest(name) for name in wider)


def _stamp(lock: str) -> Path:
    return ENVIRONMENT / f".installed-{lock}"


def _digest(lock: str) -> str:
    return hashlib.sha256(LOCKS[lock].read_bytes()).hexdigest()
