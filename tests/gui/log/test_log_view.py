"""The Log page over a real chain: in people's words, filtered by them, checked, never older than asked."""

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.gui.log import log_view
from ppid_desktop.gui.log.log_view import LogView
from ppid_desktop.gui.theme import Look
from ppid_desktop.services.log_export import LogForm
from ppid_desktop.storage.engine import EncryptedDatabase, write_engine
from ppid_desktop.storage.vault import UnlockedVault
from tests.gui.accessibility import (
    SMALL_SCREEN,
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.workplace import Workplace, typed_into

BESIDE_THE_NAVIGATION = QSize(188, 50)


def opened(place: Workplace, size: QSize = SMALL_SCREEN) -> LogView:
    view = LogView(place.services, place.runner, place.dialogs)
    place.qtbot.addWidget(view)
    show(place.qtbot, view, size - BESIDE_THE_NAVIGATION)
    view.refresh()
    place.settle()
    return view


def lines(view: LogView) -> list[tuple[str, str, str]]:
    model = view.model
    return [
        (
            str(model.index(row, 3).data()),
            str(model.index(row, 4).data()),
            str(model.index(row, 5).data()),
        )
        for row in range(model.rowCount())
    ]


def filtered(place: Workplace, view: LogView, text: str) -> list[tuple[str, str, str]]:
    asked = view._asked
    view.ui.searchEdit.setText(text)
    place.qtbot.waitUntil(lambda: view._asked > asked)
    place.settle()
    return lines(view)


def test_entries_read_in_peoples_words(workplace: Workplace) -> None:
    record_id = workplace.record()
    workplace.fill_step_one(record_id)
    workplace.services.settings.save_numbering(workplace.services.settings.numbering())
    view = opened(workplace)
    shown = lines(view)
    assert ("Pengaturan diubah", "Pengaturan: Penomoran", "") in shown
    assert ("Rekaman dibuat", "Rekaman PPID/0001/2026", "") in shown
    saved = next(line for line in shown if line[0] == "Isian disimpan")
    assert saved[1] == "Rekaman PPID/0001/2026"
    assert saved[2].startswith("Kategori Informasi · ")


@pytest.mark.parametrize(
    "text",
    [
        "Isian disimpan",
        "rekaman",
        "PPID/0001",
        "petugas",
        "2 Maret 2026",
        "Kategori Informasi",
    ],
)
def test_the_filter_understands_what_the_page_shows(workplace: Workplace, text: str) -> None:
    workplace.fill_step_one(workplace.record())
    view = opened(workplace)
    found = filtered(workplace, view, text)
    assert any(line[0] == "Isian disimpan" for line in found)


def test_the_filter_finds_an_entry_by_its_number(workplace: Workplace) -> None:
    view = opened(workplace)
    filtered(workplace, view, "1")
    numbers = [view.model.index(row, 0).data() for row in range(view.model.rowCount())]
    assert "1" in numbers


def test_a_filter_that_finds_nothing_says_so(workplace: Workplace) -> None:
    view = opened(workplace)
    assert filtered(workplace, view, "tidak mungkin <ada>") == []
    assert view.ui.emptyLabel.isVisible()
    assert not view.ui.table.isVisible()


def test_a_late_answer_never_overwrites_a_newer_one(workplace: Workplace) -> None:
    view = opened(workplace)
    view._on_loaded(view._asked - 1, ((), 0))
    assert view.model.rowCount() > 0


def test_the_chosen_entry_shows_everything_it_holds(workplace: Workplace) -> None:
    record_id = workplace.record()
    workplace.fill_step_one(record_id)
    view = opened(workplace)
    assert not view.ui.detailCard.isVisible()
    row = view.model.find(lambda line: line.entry.note.action.label == "Isian disimpan")
    view.ui.table.selectRow(row)
    assert view.ui.detailCard.isVisible()
    assert str(record_id) in view.ui.detailLabel.text()
    tip = view.model.index(row, 5).data(Qt.ItemDataRole.ToolTipRole)
    assert str(record_id) in str(tip)


def test_refreshing_keeps_the_chosen_entry(workplace: Workplace) -> None:
    view = opened(workplace)
    view.ui.table.selectRow(1)
    chosen = view.model.row_at(view.ui.table.currentIndex())
    workplace.record()
    view.refresh()
    workplace.settle()
    assert view.model.row_at(view.ui.table.currentIndex()) == chosen


def test_pages_turn_from_new_to_old(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_view, "PAGE", 5)
    for number in range(6):
        workplace.record(f"Rekaman {number}")
    view = opened(workplace)
    assert not view.ui.newerButton.isEnabled()
    first = lines(view)
    view.ui.olderButton.click()
    workplace.settle()
    assert lines(view) != first
    assert view.ui.countLabel.text().startswith("6-")
    view.ui.newerButton.click()
    workplace.settle()
    assert lines(view) == first


def test_an_intact_chain_is_said_to_be_intact(workplace: Workplace) -> None:
    view = opened(workplace)
    view.ui.verifyButton.click()
    workplace.settle()
    assert "utuh" in view.ui.verdictBar.ui.textLabel.text()
    assert view.ui.verifyButton.isEnabled()


def withheld(given: Callable[..., Any], path: Path, *rest: Any, **named: Any) -> Any:
    if "files" in path.parts:
        raise PermissionError(errno.EACCES, "withheld by a virus scanner")
    return given(path, *rest, **named)


def test_all_files_are_checked_and_damage_is_said_and_put_back_from_the_backup(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = workplace.record()
    coordination = workplace.services.entries.add_coordination(record_id).coordinations[0].id
    from ppid_desktop.domain.fields import Owner

    source = workplace.folder.parent / "undangan.pdf"
    source.write_bytes(b"%PDF-1.4 contoh")
    workplace.services.entries.attach(
        record_id, Owner.COORDINATION, coordination, source, lambda _done, _total: None, lambda: False
    )
    view = opened(workplace)
    view.ui.filesButton.click()
    workplace.settle()
    assert "Semua utuh: 1 berkas" in view.ui.verdictBar.ui.textLabel.text()
    given = Path.open
    with monkeypatch.context() as scanned:
        scanned.setattr(Path, "open", lambda path, *rest, **named: withheld(given, path, *rest, **named))
        view.ui.filesButton.click()
        workplace.settle()
    assert "1 dari 1 berkas tidak dapat dibaca sekarang" in view.ui.verdictBar.ui.textLabel.text()
    assert view.ui.verdictBar.property("look") == Look.WARNING_BANNER.value
    (tmp_path / "cadangan").mkdir()
    workplace.services.backups.choose_place(tmp_path / "cadangan")
    workplace.services.backups.make(lambda _done, _total: None, lambda: False)
    for path in (workplace.folder / "files").rglob("*"):
        if path.is_file():
            path.write_bytes(b"rusak")
    view.ui.filesButton.click()
    workplace.settle()
    said = view.ui.verdictBar.ui.textLabel.text()
    assert "1 dari 1 berkas rusak" in said
    assert "undangan.pdf: ada pada cadangan 2 Maret 2026" in said
    view.ui.verdictBar.ui.actionButton.click()
    workplace.settle()
    said = view.ui.verdictBar.ui.textLabel.text()
    assert said.startswith("1 berkas dipulihkan dari cadangan ")
    assert "2026-" not in said
    view.ui.filesButton.click()
    workplace.settle()
    assert "Semua utuh: 1 berkas" in view.ui.verdictBar.ui.textLabel.text()


def test_a_record_changed_outside_the_program_is_named(workplace: Workplace) -> None:
    workplace.record()
    vault = workplace.services.session.vault
    assert isinstance(vault, UnlockedVault)
    engine = write_engine(EncryptedDatabase(workplace.folder / "ppid.db", vault.unlocked.keys.database))
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE record SET content = json_set(content, '$.information.media', 'x')"
        )
    engine.dispose()
    view = opened(workplace)
    view.ui.filesButton.click()
    workplace.settle()
    said = view.ui.verdictBar.ui.textLabel.text()
    assert "1 isi tidak sama dengan log: PPID/0001/" in said
    assert "berkas rusak" not in said


def test_covering_takes_the_entries_away(workplace: Workplace) -> None:
    view = opened(workplace)
    view.ui.table.selectRow(0)
    view.cover()
    assert view.model.rowCount() == 0
    assert not view.ui.detailCard.isVisible()
    view.uncover()
    workplace.settle()
    assert view.model.rowCount() > 0


@pytest.mark.parametrize("size", [SMALL_SCREEN, QSize(911, 512)])
def test_the_log_is_named_reachable_and_unclipped(workplace: Workplace, size: QSize) -> None:
    view = opened(workplace, size)
    view.ui.table.selectRow(0)
    QApplication.processEvents()
    assert_everything_has_a_name(view)
    assert_keyboard_reaches_everything(view)
    assert_nothing_is_clipped(view)


def test_the_other_filters_narrow_the_page_and_are_emptied_with_it(workplace: Workplace) -> None:
    workplace.fill_step_one(workplace.record())
    view = opened(workplace)
    everything = view.model.rowCount()
    view.ui.filterButton.click()
    workplace.settle()
    panel = view.ui.filterPanel
    panel.ui.actionField.set_value("field_saved")
    panel.ui.registerField.set_value("0001")
    panel.ui.sinceField.set_value("2026-03-02")
    panel.ui.loginField.set_value("petugas")
    panel.changed.emit()
    workplace.qtbot.waitUntil(lambda: not view._filter_timer.isActive())
    workplace.settle()
    assert {line[0] for line in lines(view)} == {"Isian disimpan"}
    view.ui.filterButton.click()
    workplace.qtbot.waitUntil(lambda: not view._filter_timer.isActive())
    workplace.settle()
    assert view.model.rowCount() == everything
    assert view._query() == LogQuery()


@pytest.mark.parametrize("form", LogForm)
def test_what_the_page_shows_is_exported(workplace: Workplace, form: LogForm) -> None:
    workplace.record()
    view = opened(workplace)
    workplace.dialogs.target = workplace.folder.parent / f"log.{form.code}"
    view.files.save(view._query(), form)
    workplace.settle()
    assert workplace.dialogs.target.read_bytes()[:2] == (b"PK" if form is LogForm.XLSX else b"%P")
    assert "diekspor" in view.ui.verdictBar.ui.textLabel.text()
    assert lines(view)[0][0] == "Log diekspor"


def test_a_checkpoint_from_paper_is_compared_and_the_answer_stands_beside_it(workplace: Workplace) -> None:
    view = opened(workplace)
    entry = view.model.row_at(view.model.index(0, 0))
    assert entry is not None
    view.ui.advancedButton.click()
    panel = view.ui.advancedPanel
    panel.ui.compareButton.click()
    assert "Nomor catatan" in panel.ui.problemLabel.text()
    panel.ui.numberField.set_value(str(entry.entry.number))
    panel.ui.codeField.set_value(entry.entry.mac[:16].upper())
    panel.ui.compareButton.click()
    workplace.settle()
    assert panel.ui.resultBar.ui.textLabel.text().startswith("Cocok.")
    typed_into(panel.ui.codeField, "0000-0000-0000-0000")
    QTest.keyClick(panel.ui.codeField.editor.focus_target(), Qt.Key.Key_Return)
    workplace.settle()
    assert QApplication.focusWidget() is panel.ui.codeField.editor.focus_target()
    assert panel.ui.resultBar.ui.textLabel.text().startswith("Tidak cocok.")
    view.cover()
    assert panel.ui.codeField.value() == ""
    assert not panel.ui.resultBar.isVisible()


def test_a_finding_is_told_until_it_was_reviewed(workplace: Workplace) -> None:
    session = workplace.services.session
    with session.vault.write(None) as unit:
        unit.audit.write(AuditNote(Action.LOG_CONTRADICTED, "workspace", "x", "jangkar older"))
    view = opened(workplace)
    view.ui.advancedButton.click()
    workplace.settle()
    panel = view.ui.advancedPanel
    assert "log lebih tua daripada jangkarnya" in panel.ui.findingBar.ui.textLabel.text()
    workplace.dialogs.text = "Basis data lama dipasang oleh tim TI."
    panel.ui.findingBar.ui.actionButton.click()
    workplace.settle()
    assert not panel.ui.findingBar.isVisible()
    assert lines(view)[0][0] == "Temuan pada log ditinjau"


@pytest.mark.parametrize("size", [SMALL_SCREEN, QSize(911, 512)])
def test_the_opened_panels_are_named_reachable_and_unclipped(workplace: Workplace, size: QSize) -> None:
    view = opened(workplace, size)
    for button in (view.ui.filterButton, view.ui.advancedButton):
        button.click()
        workplace.settle()
        assert_everything_has_a_name(view)
        assert_keyboard_reaches_everything(view)
        assert_nothing_is_clipped(view)
        button.click()
        workplace.settle()
