"""What Pengaturan cannot store stays on its page, is named, and is asked about before it is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.settings.about_page import AboutPage
from ppid_desktop.gui.settings.holidays_page import HolidaysPage
from ppid_desktop.gui.settings.numbering_page import NumberingPage
from ppid_desktop.gui.settings.office_page import OfficePage
from ppid_desktop.gui.settings.settings_view import PAGES, SettingsView
from tests.gui.accessibility import show
from tests.gui.settings.conftest import SettingsBench
from tests.gui.workplace import left, typed_into

Open = Callable[[], SettingsView]


@pytest.fixture
def opened(bench: SettingsBench) -> Open:
    def open_view() -> SettingsView:
        view = SettingsView(bench.tools())
        bench.workplace.qtbot.addWidget(view)
        show(bench.workplace.qtbot, view)
        view.refresh()
        bench.settle()
        return view

    return open_view


def office(view: SettingsView) -> OfficePage:
    page = view.open_page(OfficePage)
    assert isinstance(page, OfficePage)
    return page


def problem_of(field: LabelledField) -> str:
    labels = [one for one in field.findChildren(QLabel) if one.property("look") == "problem"]
    return " ".join(one.text() for one in labels if not one.isHidden())


def away_and_back(bench: SettingsBench, view: SettingsView, page: type[OfficePage | NumberingPage]) -> None:
    view.open_page(AboutPage)
    bench.settle()
    view.open_page(page)
    bench.settle()


def test_a_value_that_cannot_be_read_is_there_again_with_what_is_wrong(
    bench: SettingsBench, opened: Open
) -> None:
    view = opened()
    page = office(view)
    bench.settle()
    typed_into(page.ui.topField, "dua")
    view.open_page(AboutPage)
    bench.settle()
    assert view.ui.unstoredLabel.isVisible()
    assert view.ui.unstoredLabel.text() == "Belum tersimpan: Kantor"
    spoken = view.ui.pageList.item(PAGES.index(OfficePage)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "belum tersimpan" in spoken
    view.open_page(OfficePage)
    bench.settle()
    assert page.ui.topField.value() == "dua"
    assert problem_of(page.ui.topField)
    typed_into(page.ui.topField, "25")
    left(page.ui.topField)
    bench.settle()
    assert bench.workplace.services.settings.office().paper.top == 25
    assert not view.ui.unstoredLabel.isVisible()


def test_a_refused_template_is_there_again_with_what_is_wrong(bench: SettingsBench, opened: Open) -> None:
    view = opened()
    page = view.open_page(NumberingPage)
    assert isinstance(page, NumberingPage)
    bench.settle()
    typed_into(page.ui.registerField, "{salah}/{urut}")
    left(page.ui.registerField)
    bench.settle()
    away_and_back(bench, view, NumberingPage)
    assert page.ui.registerField.value() == "{salah}/{urut}"
    assert problem_of(page.ui.registerField)
    assert "salah" not in bench.workplace.services.settings.numbering().register


def test_half_a_scope_is_there_again_with_what_is_missing(bench: SettingsBench, opened: Open) -> None:
    view = opened()
    page = office(view)
    bench.settle()
    typed_into(page.ui.deciderField, "Kepala Biro Contoh")
    left(page.ui.deciderField)
    bench.settle()
    away_and_back(bench, view, OfficePage)
    assert page.ui.deciderField.value() == "Kepala Biro Contoh"
    assert page.ui.scopeProblemLabel.isVisibleTo(page)
    typed_into(page.ui.decidedField, "12 Januari 2023")
    left(page.ui.decidedField)
    bench.settle()
    assert "12 Januari 2023" in bench.workplace.services.settings.office().admitted_decided
    assert page.unstored() == ()


def test_locking_keeps_it_for_who_comes_back(bench: SettingsBench, opened: Open) -> None:
    view = opened()
    page = office(view)
    bench.settle()
    typed_into(page.ui.topField, "dua")
    view.cover()
    bench.settle()
    view.uncover()
    bench.settle()
    assert page.ui.topField.value() == "dua"
    assert problem_of(page.ui.topField)
    assert view.ui.unstoredLabel.text() == "Belum tersimpan: Kantor"


def test_leaving_asks_and_staying_leads_to_the_page(bench: SettingsBench, opened: Open) -> None:
    view = opened()
    page = office(view)
    bench.settle()
    typed_into(page.ui.topField, "dua")
    view.open_page(AboutPage)
    bench.settle()
    gone: list[bool] = []
    bench.workplace.dialogs.agrees = False
    with bench.workplace.qtbot.waitSignal(view.wanted):
        view.leave_for(lambda: gone.append(True))
    bench.settle()
    assert view.current is page
    [question] = bench.workplace.dialogs.questions
    assert "halaman Kantor" in question.text
    assert "Atas (mm)" in question.text
    bench.workplace.dialogs.agrees = True
    view.leave_for(lambda: gone.append(True))
    bench.settle()
    assert gone == [True]


def test_leaving_waits_for_what_is_on_its_way_and_then_asks(bench: SettingsBench, opened: Open) -> None:
    view = opened()
    page = view.open_page(NumberingPage)
    assert isinstance(page, NumberingPage)
    bench.settle()
    typed_into(page.ui.registerField, "{salah}/{urut}")
    bench.workplace.dialogs.agrees = False
    with bench.workplace.qtbot.waitSignal(view.wanted):
        view.leave_for(lambda: None)
    assert len(bench.workplace.dialogs.questions) == 1


def test_leaving_with_everything_stored_asks_nothing(bench: SettingsBench, opened: Open) -> None:
    view = opened()
    page = office(view)
    bench.settle()
    typed_into(page.ui.cityField, "Kota Lain")
    gone: list[bool] = []
    view.leave_for(lambda: gone.append(True))
    bench.settle()
    assert gone == [True]
    assert bench.workplace.services.settings.office().city == "Kota Lain"
    assert bench.workplace.dialogs.questions == []


def test_a_row_that_is_no_holiday_is_asked_about(bench: SettingsBench, opened: Open) -> None:
    view = opened()
    page = view.open_page(HolidaysPage)
    assert isinstance(page, HolidaysPage)
    bench.settle()
    page.model.rows_added.emit([("32 Mei 2026", "Hari contoh")])
    bench.settle()
    bench.workplace.dialogs.agrees = False
    with bench.workplace.qtbot.waitSignal(view.wanted):
        view.leave_for(lambda: None)
    assert "baris 1" in bench.workplace.dialogs.questions[0].text


def test_a_refusal_that_comes_while_the_page_is_covered_brings_the_text_back(
    bench: SettingsBench, opened: Open
) -> None:
    view = opened()
    page = office(view)
    bench.settle()
    page.texts.show_values({"city": "Kota Contoh"})
    typed_into(page.ui.cityField, "Kota Lain")
    page.texts.flush()
    page.texts.show_values({"city": ""})
    page.texts.refuse("city", "Kota Lain", "Diska penuh.")
    assert page.ui.cityField.value() == "Kota Lain"
    assert "Kota" in page.texts.unstored()
    bench.settle()
