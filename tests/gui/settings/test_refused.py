"""What the disk refuses to keep stays on its page, takes nothing else with it, and is sent again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest

from ppid_desktop.domain.errors import DiskFull
from ppid_desktop.gui.settings.about_page import AboutPage
from ppid_desktop.gui.settings.draft_page import DraftPage
from ppid_desktop.gui.settings.equipment_page import EquipmentPage
from ppid_desktop.gui.settings.holidays_page import HolidaysPage
from ppid_desktop.gui.settings.numbering_page import NumberingPage
from ppid_desktop.gui.settings.office_page import OfficePage
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_view import SettingsView
from ppid_desktop.services.entry_editing import EntryEditing
from ppid_desktop.services.office_settings import OfficeSettings
from tests.gui.accessibility import show
from tests.gui.settings.conftest import SettingsBench
from tests.gui.workplace import left, typed_into

Page = TypeVar("Page", bound=SettingsPage)
TABLES = [
    (HolidaysPage, OfficeSettings, "save_holidays", ("17 Agustus 2026", "Hari contoh")),
    (EquipmentPage, EntryEditing, "save_template", ("Pemindai contoh",)),
]


@pytest.fixture
def view(bench: SettingsBench) -> SettingsView:
    view = SettingsView(bench.tools())
    bench.workplace.qtbot.addWidget(view)
    show(bench.workplace.qtbot, view)
    view.refresh()
    bench.settle()
    return view


@pytest.fixture
def on_page(bench: SettingsBench, view: SettingsView) -> Callable[[type[Page]], Page]:
    def open_page(kind: type[Page]) -> Page:
        page = view.open_page(kind)
        assert isinstance(page, kind)
        bench.settle()
        return page

    return open_page


@contextmanager
def full_disk(kind: type, method: str) -> Iterator[None]:
    def refuse(*_given: object) -> None:
        raise DiskFull

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kind, method, refuse)
        yield


def locked_and_unlocked(bench: SettingsBench, view: SettingsView) -> None:
    view.cover()
    bench.settle()
    view.uncover()
    bench.settle()


def test_officials_that_are_refused_while_the_window_locks_are_there_again(
    bench: SettingsBench, view: SettingsView, on_page: Callable[[type[DraftPage]], DraftPage]
) -> None:
    page = on_page(DraftPage)
    settings = bench.workplace.services.settings
    typed_into(page.ui.approverNameField, "Pimpinan Contoh")
    left(page.ui.approverNameField)
    bench.settle()
    typed_into(page.ui.signerNipField, "1980")
    typed_into(page.ui.signerNameField, "Pejabat Contoh")
    locked_and_unlocked(bench, view)
    assert (page.ui.signerNameField.value(), page.ui.signerNipField.value()) == ("Pejabat Contoh", "1980")
    assert page.ui.approverNameField.value() == "Pimpinan Contoh"
    assert page.unstored() == ("Nama", "NIP")
    assert page.ui.officialsProblemLabel.isVisibleTo(page)
    typed_into(page.ui.signerNipField, "")
    left(page.ui.signerNipField)
    bench.settle()
    assert settings.office().signer.name == "Pejabat Contoh"
    assert settings.office().approver.name == "Pimpinan Contoh"
    assert page.unstored() == ()
    assert not page.ui.officialsProblemLabel.isVisibleTo(page)


def test_half_a_scope_that_is_refused_while_the_window_locks_is_there_again(
    bench: SettingsBench, view: SettingsView, on_page: Callable[[type[OfficePage]], OfficePage]
) -> None:
    page = on_page(OfficePage)
    typed_into(page.ui.deciderField, "Kepala Biro Contoh")
    locked_and_unlocked(bench, view)
    assert page.ui.deciderField.value() == "Kepala Biro Contoh"
    assert page.unstored() == ("Diputuskan oleh",)


def test_what_is_sent_behind_the_lock_is_whole(
    bench: SettingsBench, view: SettingsView, on_page: Callable[[type[DraftPage]], DraftPage]
) -> None:
    page = on_page(DraftPage)
    typed_into(page.ui.signerNameField, "Pejabat Contoh")
    left(page.ui.signerNameField)
    bench.settle()
    with full_disk(OfficeSettings, "save_officials"):
        typed_into(page.ui.signerRankField, "Pembina")
        view.cover()
        bench.settle()
    view.flush()
    bench.settle()
    signer = bench.workplace.services.settings.office().signer
    assert (signer.name, signer.rank) == ("Pejabat Contoh", "Pembina")


def test_a_refused_field_of_the_office_takes_no_official_back(
    bench: SettingsBench, view: SettingsView, on_page: Callable[[type[SettingsPage]], SettingsPage]
) -> None:
    office = on_page(OfficePage)
    assert isinstance(office, OfficePage)
    with full_disk(OfficeSettings, "save_office"):
        typed_into(office.ui.cityField, "Kota Lain")
        page = on_page(DraftPage)
    assert isinstance(page, DraftPage)
    assert office.unstored() == ("Kota",)
    typed_into(page.ui.signerNameField, "Pejabat Baru")
    left(page.ui.signerNameField)
    bench.settle()
    view.flush()
    bench.settle()
    stored = bench.workplace.services.settings.office()
    assert (stored.signer.name, stored.city) == ("Pejabat Baru", "Kota Lain")


def test_two_templates_sent_in_one_go_are_both_stored(
    bench: SettingsBench, view: SettingsView, on_page: Callable[[type[NumberingPage]], NumberingPage]
) -> None:
    page = on_page(NumberingPage)
    with full_disk(OfficeSettings, "save_numbering"):
        for field, text in ((page.ui.codeField, "KODE9"), (page.ui.unitField, "UNIT9")):
            typed_into(field, text)
            left(field)
        bench.settle()
    assert len(page.unstored()) == 2
    view.flush()
    bench.settle()
    numbering = bench.workplace.services.settings.numbering()
    assert (numbering.code, numbering.unit) == ("KODE9", "UNIT9")
    assert (page.ui.codeField.value(), page.ui.unitField.value()) == ("KODE9", "UNIT9")
    assert page.unstored() == ()


@pytest.mark.parametrize(("kind", "service", "method", "row"), TABLES)
def test_a_refused_table_is_asked_about_kept_and_sent_again(
    bench: SettingsBench,
    view: SettingsView,
    on_page: Callable[[type[SettingsPage]], SettingsPage],
    kind: type[HolidaysPage | EquipmentPage],
    service: type,
    method: str,
    row: tuple[str, ...],
) -> None:
    page = on_page(kind)
    assert isinstance(page, HolidaysPage | EquipmentPage)
    dialogs = bench.workplace.dialogs
    dialogs.agrees = False
    with full_disk(service, method):
        page.model.rows_added.emit([row])
        bench.settle()
        on_page(AboutPage)
        on_page(kind)
        with bench.workplace.qtbot.waitSignal(view.wanted):
            view.leave_for(lambda: None)
        bench.settle()
    assert "perubahan tabel" in dialogs.questions[-1].text
    assert len(dialogs.errors) == 1
    assert row in [page.model.texts(place) for place in range(page.model.rowCount())]
    gone: list[bool] = []
    view.leave_for(lambda: gone.append(True))
    bench.settle()
    assert gone == [True]
    assert page.unstored() == ()
    again = kind(bench.tools())
    bench.show(again)
    assert row in [again.model.texts(place) for place in range(again.model.rowCount())]
