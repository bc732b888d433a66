"""Bukti keputusan: when a signature is needed and whose signatures are known."""

from PySide6.QtWidgets import QLabel, QToolButton

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.settings.evidence_page import EvidencePage
from tests.documents.evidence import samples as of
from tests.gui.accessibility import assert_everything_has_a_name, assert_nothing_is_clipped
from tests.gui.settings.conftest import SettingsBench


def shown(bench: SettingsBench, *roles: Role) -> EvidencePage:
    page = EvidencePage(bench.tools(*roles))
    bench.show(page)
    return page


def words(page: EvidencePage) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def test_an_issuer_is_imported_and_removed(bench: SettingsBench) -> None:
    page = shown(bench)
    assert "Belum ada penerbit" in words(page)
    file = bench.workplace.folder / "induk.pem"
    file.write_text(of.authority().pem)
    bench.workplace.dialogs.files = [file]
    page.ui.importButton.click()
    bench.settle()
    assert of.ISSUER in words(page)
    assert_everything_has_a_name(page)
    assert_nothing_is_clipped(page)
    remove = page.ui.rowsHolder.findChild(QToolButton)
    assert remove is not None
    remove.click()
    bench.settle()
    assert of.ISSUER not in words(page)


def test_a_file_without_a_certificate_is_explained(bench: SettingsBench) -> None:
    page = shown(bench)
    file = bench.workplace.folder / "bukan.pem"
    file.write_text("bukan sertifikat")
    bench.workplace.dialogs.files = [file]
    page.ui.importButton.click()
    bench.settle()
    assert isinstance(bench.workplace.dialogs.errors[0], InvalidValue)


def test_the_need_for_a_signature_is_a_setting(bench: SettingsBench) -> None:
    page = shown(bench)
    assert page.ui.proofCheck.isChecked()
    page.ui.proofCheck.click()
    bench.settle()
    assert not bench.workplace.services.settings.needs_written_proof()


def test_who_is_no_administrator_only_reads(bench: SettingsBench) -> None:
    page = shown(bench, Role.PETUGAS)
    assert not page.ui.proofCheck.isEnabled()
    assert not page.ui.importButton.isVisibleTo(page)
