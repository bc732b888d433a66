"""Pengaturan as a whole: every page named, reachable, unclipped; stored and cleared on the way."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from ppid_desktop import __version__
from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.settings.about_page import AboutPage, components
from ppid_desktop.gui.settings.appearance_page import AppearancePage
from ppid_desktop.gui.settings.office_page import OfficePage
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_view import PAGES, SettingsView
from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.runtime.assets import resource
from tests.architecture.source_tree import ROOT
from tests.gui.accessibility import (
    SMALL_SCREEN,
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.settings.conftest import SettingsBench
from tests.gui.workplace import typed_into

BESIDE_THE_NAVIGATION = QSize(188, 50)


def opened(bench: SettingsBench, size: QSize = SMALL_SCREEN, *roles: Role) -> SettingsView:
    view = SettingsView(bench.tools(*roles))
    bench.workplace.qtbot.addWidget(view)
    show(bench.workplace.qtbot, view, size - BESIDE_THE_NAVIGATION)
    view.refresh()
    bench.settle()
    return view


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.title)
def test_every_page_is_accessible(bench: SettingsBench, kind: type[SettingsPage]) -> None:
    view = opened(bench)
    view.open_page(kind)
    bench.settle()
    assert_everything_has_a_name(view)
    assert_keyboard_reaches_everything(view)
    assert_nothing_is_clipped(view)


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.title)
def test_nothing_is_clipped_at_150_percent_of_a_small_screen(
    bench: SettingsBench, kind: type[SettingsPage]
) -> None:
    view = opened(bench, QSize(911, 512))
    view.open_page(kind)
    bench.settle()
    assert view.width() <= 911 - 100  # the navigation is narrow there
    assert_nothing_is_clipped(view)


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.title)
def test_nothing_is_clipped_with_large_text(
    bench: SettingsBench, theme: Theme, kind: type[SettingsPage]
) -> None:
    theme.apply(Preference.LIGHT, 1.5)
    try:
        view = opened(bench, QSize(1920, 1080))
        view.open_page(kind)
        bench.settle()
        assert_nothing_is_clipped(view)
    finally:
        theme.apply(Preference.LIGHT)


@pytest.mark.parametrize("role", list(Role))
def test_everybody_can_open_every_page(bench: SettingsBench, role: Role) -> None:
    view = opened(bench, SMALL_SCREEN, role)
    for kind in PAGES:
        view.open_page(kind)
        bench.settle()
    assert bench.workplace.dialogs.errors == []


def test_leaving_a_page_stores_what_is_being_typed_there(bench: SettingsBench) -> None:
    view = opened(bench)
    page = view.current
    assert isinstance(page, OfficePage)
    typed_into(page.ui.cityField, "Kota Lain")
    view.open_page(AboutPage)
    bench.settle()
    assert bench.workplace.services.settings.office().city == "Kota Lain"
    assert view.ui.savedLabel.text() == "Tersimpan 08.00"


def test_a_changed_office_is_told(bench: SettingsBench) -> None:
    view = opened(bench)
    page = view.current
    assert isinstance(page, OfficePage)
    with bench.workplace.qtbot.waitSignal(view.office_changed) as told:
        typed_into(page.ui.unitNameField, "Biro Lain")
        view.flush()
    assert told.args is not None
    assert told.args[0].unit_name == "Biro Lain"


def test_covering_stores_and_hides_and_uncovering_shows_again(bench: SettingsBench) -> None:
    view = opened(bench)
    page = view.current
    assert isinstance(page, OfficePage)
    typed_into(page.ui.cityField, "Kota Lain")
    view.cover()
    bench.settle()
    assert not view.ui.pageStack.isVisible()
    assert page.ui.cityField.value() == ""
    view.uncover()
    bench.settle()
    assert page.ui.cityField.value() == "Kota Lain"


def test_a_look_is_shown_at_once(bench: SettingsBench) -> None:
    page = AppearancePage(bench.tools())
    bench.show(page)
    page.ui.themeField.set_value("dark")
    page.ui.themeField.editor.edited.emit("dark")
    page.ui.scaleField.set_value("150")
    page.ui.scaleField.editor.edited.emit("150")
    assert (bench.look.preference, bench.look.scale) == (Preference.DARK, 150)


def test_a_scale_from_elsewhere_is_shown_as_it_is(bench: SettingsBench) -> None:
    bench.look.scale = 115
    page = AppearancePage(bench.tools())
    bench.show(page)
    assert page.ui.scaleField.value() == "115"


def test_about_tells_version_and_place(bench: SettingsBench) -> None:
    page = AboutPage(bench.tools())
    bench.show(page)
    assert __version__ in page.ui.versionLabel.text()
    assert page.ui.placeLabel.text() == str(bench.workplace.folder)
    page.ui.placeButton.click()
    assert bench.opened == [bench.workplace.folder]
    page.ui.copyButton.click()
    assert QGuiApplication.clipboard().text() == str(bench.workplace.folder)


def test_every_library_the_program_is_delivered_with_is_named_with_its_licence() -> None:
    needed = _needed(ROOT / "requirements" / "runtime.in")
    listed = tomllib.loads(resource("app", "components.toml").read_text("utf-8"))["component"]
    assert {name.lower() for one in listed for name in one["packages"]} == needed
    assert all(one.licence and one.purpose for one in components())


def _needed(path: Path) -> set[str]:
    lines = (line.split("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    names = (line.split(">")[0].split("=")[0].split("<")[0].strip() for line in lines)
    return {name.lower() for name in names if name}
