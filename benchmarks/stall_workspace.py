"""The workspaces of `benchmarks.stalls`: for a usual day, with records on their way, and a full one."""

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import UUID

from benchmarks.made_archive import make_archive
from benchmarks.workspace import make_workspace
from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.services.session import Session
from tools.sample_steps import SampleSteps

_RECORDS = 50
_ARCHIVED = 10_000
_LOGGED = 50_000
_CODES = 3_000
_HEAD = ("Kode", "Nama", "Masa aktif", "Masa inaktif", "Status akhir")


@dataclass(frozen=True)
class Plan:
    """What one round walks through: its own records, since a draft is sent and a record sealed only once."""

    day: str
    way: str
    full: str
    new: str
    out: str
    codes: str
    to_send: str
    to_take: str
    returned: str
    to_seal: str


def fill(folder: Path, rounds: int) -> list[Path]:
    """Make the workspaces below `folder`; return where each round's plan lies."""
    plans = []
    _fill_day(folder / "hari")
    _fill_full(folder / "penuh")
    codes = _write_codes(folder / "kode.csv")
    for number, ways in enumerate(_fill_way(folder / "jalan", folder, rounds)):
        new = folder / f"baru-{number}"
        new.mkdir()
        places = {name: str(folder / name) for name in ("hari", "jalan", "penuh", "kirim")}
        plan = Plan(
            places["hari"], places["jalan"], places["penuh"], str(new), places["kirim"], str(codes), *ways
        )
        plans.append(folder / f"putaran-{number}.json")
        plans[-1].write_text(json.dumps(asdict(plan)), encoding="utf-8")
    return plans


def read_plan(path: Path) -> Plan:
    """Return the plan that `fill` wrote."""
    return Plan(**json.loads(path.read_text(encoding="utf-8")))


def _fill_day(workspace: Path) -> None:
    wiring = Wiring()
    session = make_workspace(wiring, workspace)
    services = wiring.services_for(session)
    services.inventories.create("Bagian Contoh", "Semester I 2026")
    for number in range(_RECORDS):
        services.records.create("Bagian Contoh", f"Informasi contoh nomor {number}")
    _close(wiring, session)


def _fill_way(workspace: Path, folder: Path, rounds: int) -> list[tuple[str, str, str, str]]:
    wiring = Wiring()
    session = make_workspace(wiring, workspace)
    samples = SampleSteps(wiring.services_for(session), folder)
    ways = [_way(samples) for _ in range(rounds)]
    _close(wiring, session)
    return ways


def _way(samples: SampleSteps) -> tuple[str, str, str, str]:
    """Return a record to send, one that is out, what came back of it, and one to seal."""
    sent = samples.send(samples.record())
    returned = samples.reviewed(sent, {"tempat_pembuatan": "Ibu Kota Contoh"}, "Disetujui.")
    kept = returned.rename(returned.with_name(f"{sent.record_id}.docx"))
    accepted = samples.approved()
    samples.filled(accepted)
    return str(samples.record()), str(sent.record_id), str(kept), str(accepted)


def _fill_full(workspace: Path) -> None:
    wiring = Wiring()
    session = make_workspace(wiring, workspace)
    make_archive(session, _ARCHIVED)
    wiring.services_for(session).archiving.refresh_index(lambda: False)
    with session.vault.write(session.account) as unit:
        for number in range(_LOGGED):
            unit.audit.write(AuditNote(Action.FIELD_SAVED, "record", str(UUID(int=number)), "judul"))
    _close(wiring, session)


def _write_codes(path: Path) -> Path:
    rows: list[Sequence[object]] = [_HEAD]
    for number in range(_CODES):
        rows.append(
            (f"100.{number // 50}.{number % 50}", f"Urusan contoh {number}", "2 Tahun", "3 Tahun", "Musnah")
        )
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def _close(wiring: Wiring, session: Session) -> None:
    wiring.sessions.log_out(session)
    wiring.close()
