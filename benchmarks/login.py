"""Login to Beranda without the key derivation, against opening the same database alone, in the same run.

    python -m benchmarks.login [--rounds 7]

Budget of DESIGN section 7: at most 700 ms from the derived key to Beranda with its lists on the screen. The
modules are loaded ahead while the password is typed, as in the program. The floor is what nobody can avoid:
unlocking and closing the workspace, less the derivation.
"""

import argparse
import importlib
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.workspace import LOGIN, PASSWORD, make_workspace
from ppid_desktop.bootstrap import Wiring
from ppid_desktop.gui.app import application
from ppid_desktop.gui.home.home_view import HomeView
from ppid_desktop.storage.password_kdf import Argon2Cost, PasswordKdf

_BUDGET_MS = 700.0


def main() -> int:
    """Print both medians; return 0 within the budget."""
    rounds = _options().rounds
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PPID_DATA_DIR"] = str(Path(folder, "data"))
        wiring = Wiring()
        workspace = Path(folder, "ruang")
        session = make_workspace(wiring, workspace)
        services = wiring.services_for(session)
        for number in range(50):
            services.records.create("Bagian Contoh", f"Informasi contoh nomor {number}")
        wiring.sessions.log_out(session)
        app = application.make_application(sys.argv[:1])
        application.apply_look(wiring, app)
        importlib.import_module("ppid_desktop.gui.app.workplace")
        rows = [_round(wiring, app, workspace) for _ in range(rounds + 1)][1:]
    return _report(rows)


def _round(wiring: Wiring, app: QApplication, workspace: Path) -> tuple[float, float]:
    """Return milliseconds from the derived key to Beranda, and of unlocking and closing alone."""
    derived = _derivation(workspace)
    start = time.perf_counter()
    session = wiring.sessions.login(workspace, LOGIN, PASSWORD)
    conductor = application.Conductor(wiring, app)
    conductor.window.show()
    conductor.entrance.entered.emit(session, workspace)
    while not _shows_beranda(conductor):
        app.processEvents()
    whole = time.perf_counter() - start - derived
    conductor.window.close()
    while conductor.workplace is not None:
        app.processEvents()
    return whole * 1000, (_unlocked_and_closed(wiring, workspace) - _derivation(workspace)) * 1000


def _shows_beranda(conductor: application.Conductor) -> bool:
    home = conductor.window.findChild(HomeView)
    return home is not None and "(50)" in home.mine.ui.titleLabel.text()


def _derivation(workspace: Path) -> float:
    slot = json.loads((workspace / "keys.json").read_text("utf-8"))["slots"][0]
    cost = Argon2Cost(slot["memory_kib"], slot["passes"], slot["lanes"])
    start = time.perf_counter()
    PasswordKdf().derive(PASSWORD, bytes(16), cost)
    return time.perf_counter() - start


def _unlocked_and_closed(wiring: Wiring, workspace: Path) -> float:
    start = time.perf_counter()
    wiring.sessions.log_out(wiring.sessions.login(workspace, LOGIN, PASSWORD))
    return time.perf_counter() - start


def _report(rows: list[tuple[float, float]]) -> int:
    whole = statistics.median(row[0] for row in rows)
    floor = statistics.median(row[1] for row in rows)
    print(
        f"login to Beranda {whole:.0f} ms (budget <= {_BUDGET_MS:.0f} ms), unlocking and closing alone "
        f"{floor:.0f} ms, ratio {whole / floor:.2f}"
    )
    return 0 if whole <= _BUDGET_MS else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
