"""Storage fits the ports of the services by shape; mypy checks it here, since storage may not import them."""

from pathlib import Path

from ppid_desktop.services import ports, workspace_port
from ppid_desktop.storage.vault import UnlockedVault
from ppid_desktop.storage.workspaces import Workspaces
from tests.storage.conftest import Bench


def test_an_unlocked_vault_fits_the_port(vault: UnlockedVault) -> None:
    port: ports.Vault = vault
    assert port.workspace_id == vault.workspace_id


def test_a_unit_fits_the_port(vault: UnlockedVault) -> None:
    with vault.read() as unit:
        port: ports.Unit = unit
        assert port.records.cases_in_work() == ()


def test_workspaces_fit_the_port(workspaces: Workspaces, bench: Bench, tmp_path: Path) -> None:
    port: workspace_port.Workspaces = workspaces
    port.suitable(tmp_path / "baru")
    assert port.logins(bench.folder) == ("petugas",)
