"""Konsep: officials, sentences and messages are stored when left, and page 1 shows what they make of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel

from ppid_desktop.domain.draft_texts import DraftTexts
from ppid_desktop.domain.people import Official
from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.settings.draft_page import DraftPage
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from tests.gui.settings.conftest import SettingsBench
from tests.gui.workplace import left, typed_into


def opened(bench: SettingsBench, *roles: Role) -> DraftPage:
    page = DraftPage(bench.tools(*roles))
    bench.show(page)
    page.resize(QSize(1100, 700))
    return page


def test_a_sentence_is_stored_as_a_new_version_when_it_is_left(bench: SettingsBench) -> None:
    page = opened(bench)
    assert "Teks: bawaan" in page.ui.versionLabel.text()
    typed_into(page.ui.openingField, "Kami ajukan {konsep}.")
    left(page.ui.openingField)
    bench.settle()
    assert bench.workplace.services.settings.draft_texts().opening == "Kami ajukan {konsep}."
    assert "Teks: versi 1," in page.ui.versionLabel.text()
    assert page.unstored() == ()


def test_the_history_names_every_version_with_its_day_and_account(bench: SettingsBench) -> None:
    settings = bench.workplace.services.settings
    for number in range(12):
        settings.save_draft_texts(replace(DraftTexts(), closing=f"Terima kasih {number}."))
    page = opened(bench)
    page.ui.historyButton.click()
    told = bench.workplace.dialogs.informed[-1]
    assert "versi 12, 2 Maret 2026 08.00, Petugas Contoh" in told
    assert "dan 2 versi sebelumnya" in told
    assert "Kop dan pejabat:" in told


def test_a_sentence_with_an_unknown_word_in_braces_is_refused_in_words(bench: SettingsBench) -> None:
    page = opened(bench)
    typed_into(page.ui.sendingField, "Yth. {siapa}")
    left(page.ui.sendingField)
    bench.settle()
    assert bench.workplace.services.settings.draft_texts() == DraftTexts()
    assert "{siapa}" in " ".join(one.text() for one in page.ui.sendingField.findChildren(QLabel))
    assert page.unstored() == ("Surat elektronik pengiriman",)


def test_the_shipped_sentences_come_back_with_one_press(bench: SettingsBench) -> None:
    own = replace(DraftTexts(), closing="Terima kasih.", reminding="Mohon {konsep}.")
    bench.workplace.services.settings.save_draft_texts(own)
    page = opened(bench)
    page.ui.defaultTextsButton.click()
    bench.settle()
    kept = bench.workplace.services.settings.draft_texts()
    assert kept.closing == DraftTexts().closing
    assert kept.reminding == "Mohon {konsep}."
    assert page.ui.closingField.value() == DraftTexts().closing


def test_officials_are_stored_together_and_told_on(bench: SettingsBench) -> None:
    page = opened(bench)
    heard: list[object] = []
    page.office_stored.connect(heard.append)
    typed_into(page.ui.signerPositionField, "Sekretaris Contoh")
    left(page.ui.signerPositionField)
    page.ui.signerActingField.editor.set_value("Plh.")
    page.officials.flush()
    bench.settle()
    assert bench.workplace.services.settings.office().signer == Official("Sekretaris Contoh", acting="Plh.")
    assert heard


def test_a_wrong_nip_is_refused_and_named(bench: SettingsBench) -> None:
    page = opened(bench)
    typed_into(page.ui.approverNipField, "123")
    left(page.ui.approverNipField)
    bench.settle()
    assert "18 angka" in page.ui.officialsProblemLabel.text()
    assert bench.workplace.services.settings.office().approver == Official()
    assert "NIP" in page.unstored()


def test_page_one_is_shown_and_follows_what_is_stored(bench: SettingsBench) -> None:
    page = opened(bench)
    bench.settle()
    before = page.ui.previewPanel.grab().toImage()
    assert "rekaman contoh" in page.ui.previewPanel.ui.stateLabel.text()
    typed_into(page.ui.instructionsField, "Kalimat petunjuk yang lain sama sekali untuk halaman pertama.")
    left(page.ui.instructionsField)
    bench.settle()
    assert page.ui.previewPanel.grab().toImage() != before
    page.cover()
    assert page.ui.previewPanel.ui.stateLabel.text() == ""
    assert page.ui.openingField.value() == DraftTexts().opening


def test_all_pages_open_in_the_preview(bench: SettingsBench) -> None:
    page = opened(bench)
    page.ui.previewPanel.ui.openButton.click()
    bench.settle()
    dialog = page.window().findChild(PreviewDialog)
    assert isinstance(dialog, PreviewDialog)
    assert dialog.pdf().startswith(b"%PDF")
    dialog.reject()


@pytest.mark.parametrize("role", [Role.PETUGAS, Role.ARSIPARIS])
def test_others_may_read_and_preview_but_not_change(bench: SettingsBench, role: Role) -> None:
    page = opened(bench, role)
    bench.settle()
    assert not page.ui.defaultTextsButton.isEnabled()
    assert page.ui.openingField.value() == DraftTexts().opening
    assert "rekaman contoh" in page.ui.previewPanel.ui.stateLabel.text()


def test_a_narrow_page_leaves_the_preview_to_its_own_window(bench: SettingsBench) -> None:
    page = opened(bench)
    assert page.ui.previewPanel.isVisibleTo(page)
    assert not page.ui.previewButton.isVisibleTo(page)
    page.resize(QSize(800, 600))
    assert not page.ui.previewPanel.isVisibleTo(page)
    page.ui.previewButton.click()
    bench.settle()
    dialog = page.window().findChild(PreviewDialog)
    assert isinstance(dialog, PreviewDialog)
    dialog.reject()
