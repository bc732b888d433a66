"""SOP: an office words its SOP, and new records follow it."""

from PySide6.QtWidgets import QLineEdit

from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.settings.sop_page import SopPage
from tests.gui.settings.conftest import SettingsBench
from tests.gui.workplace import left, typed_into


def opened(bench: SettingsBench, *roles: Role) -> SopPage:
    page = SopPage(bench.tools(*roles))
    bench.show(page)
    return page


def test_a_wording_is_stored_when_it_is_left_and_becomes_a_version(bench: SettingsBench) -> None:
    page = opened(bench)
    assert page.ui.revisionField.value() == ""
    assert page.ui.executorField6.value().startswith("Petugas")
    typed_into(page.ui.revisionField, "2")
    left(page.ui.revisionField)
    bench.settle()
    shown = bench.workplace.services.sops.shown().sop
    assert shown.revision == "2"
    assert page.ui.versionLabel.text().startswith("SOP: versi 2, ")


def test_what_the_sop_cannot_do_without_stays_as_it_was(bench: SettingsBench) -> None:
    page = opened(bench)
    before = page.ui.codeField.value()
    typed_into(page.ui.codeField, "")
    left(page.ui.codeField)
    bench.settle()
    assert bench.workplace.services.sops.texts()["code"] == before
    assert page.unstored() == ("Kode dokumen",)


def test_others_than_the_administrator_only_read_it(bench: SettingsBench) -> None:
    page = opened(bench, Role.PETUGAS)
    line = page.ui.codeField.editor.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.isReadOnly()


def test_the_programs_sop_can_be_taken_up_again(bench: SettingsBench) -> None:
    page = opened(bench)
    assert page.ui.broughtButton.isHidden()
    typed_into(page.ui.revisionField, "2")
    left(page.ui.revisionField)
    bench.settle()
    bench.workplace.dialogs.agrees = True
    page.ui.broughtButton.click()
    bench.settle()
    assert page.ui.revisionField.value() == ""
    assert page.ui.broughtButton.isHidden()
