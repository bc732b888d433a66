"""Penomoran shows what each template would give today."""

from ppid_desktop.domain.office import Numbering
from ppid_desktop.gui.settings.numbering_page import NumberingPage
from tests.gui.settings.conftest import SettingsBench
from tests.gui.workplace import left, typed_into


def opened(bench: SettingsBench) -> NumberingPage:
    page = NumberingPage(bench.tools())
    bench.show(page)
    return page


def stored(bench: SettingsBench) -> Numbering:
    bench.settle()
    return bench.workplace.services.settings.numbering()


def test_every_template_has_its_number_of_today(bench: SettingsBench) -> None:
    page = opened(bench)
    assert page.ui.registerExample.text() == "Contoh: PPID/0007/2026"
    assert page.ui.memoExample.text() == "Contoh: 500.12.18.1/007/PPIDP/III/2026"


def test_the_number_follows_the_typing(bench: SettingsBench) -> None:
    page = opened(bench)
    typed_into(page.ui.registerField, "REG-{urut:02}/{tahun}")
    assert page.ui.registerExample.text() == "Contoh: REG-07/2026"
    typed_into(page.ui.unitField, "BIRO")
    assert page.ui.memoExample.text().endswith("/BIRO/III/2026")


def test_a_template_is_stored_when_it_is_left(bench: SettingsBench) -> None:
    page = opened(bench)
    typed_into(page.ui.registerField, "REG-{urut:02}/{tahun}")
    left(page.ui.registerField)
    assert stored(bench).register == "REG-{urut:02}/{tahun}"
    assert bench.workplace.services.records.create().register_no.startswith("REG-")


def test_the_page_tells_when_the_numbering_changed_and_by_whom(bench: SettingsBench) -> None:
    page = opened(bench)
    assert page.ui.versionLabel.text().startswith("Penomoran: versi 1, ")
    for template in ("REG-{urut:02}/{tahun}", "R-{urut:03}/{tahun}"):
        typed_into(page.ui.registerField, template)
        left(page.ui.registerField)
        bench.settle()
    assert "Penomoran: versi 3, 2 Maret 2026 08.00, Petugas Contoh." in page.ui.versionLabel.text()
    page.ui.historyButton.click()
    told = bench.workplace.dialogs.informed[-1]
    assert "versi 2, 2 Maret 2026 08.00, Petugas Contoh" in told


def test_a_template_without_a_serial_is_refused_and_the_others_stay(bench: SettingsBench) -> None:
    page = opened(bench)
    typed_into(page.ui.letterField, "tanpa urutan")
    left(page.ui.letterField)
    assert stored(bench).letter == Numbering().letter
    assert "{urut}" in page.ui.letterExample.text()
