"""Cadangan: choosing the place, making and checking backups, and what the page says of them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from ppid_desktop.domain.backups import Rotation
from ppid_desktop.domain.errors import BackupPlaceMissing, UnsuitablePlace
from ppid_desktop.domain.roles import Reader, Role
from ppid_desktop.gui.settings.backups_page import BackupsPage
from tests.gui.accessibility import assert_everything_has_a_name, assert_nothing_is_clipped
from tests.gui.settings.conftest import SettingsBench


def shown(bench: SettingsBench, *roles: Role) -> BackupsPage:
    page = BackupsPage(bench.tools(*roles))
    bench.show(page)
    return page


def words(page: BackupsPage) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "diska <b>USB"
    folder.mkdir()
    return folder


def test_a_place_on_the_same_device_is_asked_about_and_the_first_backup_follows(
    bench: SettingsBench, place: Path
) -> None:
    page = shown(bench)
    assert "Belum dipilih." in words(page)
    assert not page.ui.makeButton.isEnabled()
    bench.workplace.dialogs.folder = place
    page.ui.placeButton.click()
    bench.settle()
    assert len(bench.workplace.services.backups.all()) == 1
    assert str(place) in words(page)
    assert "pada diska yang sama" in words(page)
    assert len(page.model.rows()) == 1
    assert_everything_has_a_name(page)
    assert_nothing_is_clipped(page)
    page.ui.openButton.click()
    assert bench.opened == [place]


def test_backups_are_made_and_checked_on_demand(bench: SettingsBench, place: Path) -> None:
    bench.workplace.services.backups.choose_place(place)
    page = shown(bench)
    page.ui.checkButton.click()
    bench.settle()
    assert page.ui.noticeBar.ui.textLabel.text().startswith("Belum ada cadangan di tempat ini.")
    page.ui.makeButton.click()
    assert not page.ui.progressStrip.isHidden()
    bench.settle()
    (made,) = page.model.rows()
    (place / str(made.workspace_id) / made.name / "ppid.db").write_bytes(b"")
    page.ui.checkButton.click()
    bench.settle()
    assert page.ui.progressStrip.isHidden()
    assert page.ui.noticeBar.ui.textLabel.text().startswith("1 dari 1 cadangan rusak.")
    page.ui.table.selectRow(0)
    assert page.ui.reasonLabel.text() == "Berkas ppid.db berubah."
    assert_everything_has_a_name(page)


def test_a_backup_that_cannot_be_read_is_listed_with_what_it_means_and_set_aside(
    bench: SettingsBench, place: Path
) -> None:
    backups = bench.workplace.services.backups
    backups.choose_place(place)
    made = backups.make(lambda _done, _total: None, lambda: False).backup
    manifest = place / str(made.workspace_id) / made.name / "manifest.json"
    text = manifest.read_bytes()
    manifest.write_bytes(text[:-9])
    page = shown(bench)
    assert page.ui.table.model().index(0, 4).data() == "Tidak terbaca"
    assert "softfile lama di tempat cadangan tidak dihapus" in page.ui.reasonLabel.text()
    assert_everything_has_a_name(page)
    assert_nothing_is_clipped(page)
    manifest.write_bytes(text)
    page.ui.retryButton.click()
    bench.settle()
    assert not page.ui.asideButton.isVisibleTo(page)
    manifest.write_bytes(text[:-9])
    page.refresh()
    bench.settle()
    page.ui.asideButton.click()
    bench.settle()
    assert "folder disisihkan" in bench.workplace.dialogs.questions[-1].text
    assert page.model.rows() == ()
    assert not page.ui.reasonLabel.isVisibleTo(page)


def test_a_place_that_is_away_is_said_where_the_list_would_be(bench: SettingsBench, place: Path) -> None:
    bench.workplace.services.backups.choose_place(place)
    place.rename(place.with_name("terlepas"))
    page = shown(bench)
    assert "Tempat cadangan tidak ditemukan." in page.ui.emptyLabel.text()
    page.ui.makeButton.click()
    bench.settle()
    assert isinstance(bench.workplace.dialogs.errors[-1], BackupPlaceMissing)
    assert "tidak selesai" in page.ui.nextLabel.text()


def test_a_folder_in_the_workspace_is_refused(bench: SettingsBench) -> None:
    page = shown(bench)
    bench.workplace.dialogs.folder = bench.workplace.folder / "files"
    page.ui.placeButton.click()
    bench.settle()
    assert isinstance(bench.workplace.dialogs.errors[0], UnsuitablePlace)


def test_moving_out_makes_a_last_backup_and_leads_to_the_login(bench: SettingsBench, place: Path) -> None:
    backups = bench.workplace.services.backups
    backups.choose_place(place)
    page = shown(bench)
    bench.workplace.dialogs.agrees = False
    page.ui.moveButton.click()
    bench.settle()
    assert backups.retirement() is None
    bench.workplace.dialogs.agrees = True
    page.ui.moveButton.click()
    bench.settle()
    assert backups.retirement() is not None
    assert bench.left == 1
    assert "Pulihkan dari cadangan" in bench.workplace.dialogs.informed[0]


def test_a_workspace_that_rests_is_taken_back_for_a_reason(bench: SettingsBench, place: Path) -> None:
    services = bench.workplace.services
    services.backups.choose_place(place)
    services.backups.move_out(lambda _done, _total: None, lambda: False)
    reader = replace(services.session, account=Reader.of(services.session.account))
    bench.workplace.services = bench.workplace.wiring.services_for(reader)
    page = shown(bench)
    assert "tidak dipakai lagi sejak" in page.ui.noticeBar.ui.textLabel.text()
    assert not page.ui.makeButton.isVisibleTo(page)
    assert "Yang berikutnya" not in words(page)
    bench.workplace.dialogs.text = "Komputer baru rusak."
    page.ui.noticeBar.ui.actionButton.click()
    bench.settle()
    assert services.backups.retirement() is None
    assert bench.left == 1


def test_how_many_stay_is_a_setting(bench: SettingsBench) -> None:
    page = shown(bench)
    page.ui.weeklySpin.setValue(9)
    page.flush()
    bench.settle()
    assert bench.workplace.services.backups.rotation() == Rotation(7, 9, 12)


def test_who_is_no_administrator_makes_backups_but_chooses_no_place(
    bench: SettingsBench, place: Path
) -> None:
    bench.workplace.services.backups.choose_place(place)
    page = shown(bench, Role.PETUGAS)
    assert not page.ui.placeButton.isVisibleTo(page)
    assert not page.ui.dailySpin.isEnabled()
    page.ui.makeButton.click()
    bench.settle()
    assert len(page.model.rows()) == 1
