"""The SOP as a page: everything the definition says, in two columns where there is room."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.people import Official
from ppid_desktop.domain.terms import Category
from ppid_desktop.gui.sop.sop_view import SopView
from ppid_desktop.services.papers import Paper
from tests.gui.accessibility import (
    SMALL_SCREEN,
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.workplace import Workplace

BESIDE_THE_NAVIGATION = QSize(188, 50)


def opened(place: Workplace, size: QSize = SMALL_SCREEN, may_print: bool = True) -> SopView:
    view = SopView(place.services.sops.shown, place.tools().runner, may_print)
    place.qtbot.addWidget(view)
    show(place.qtbot, view, size - BESIDE_THE_NAVIGATION)
    place.settle()
    return view


def test_steps_contradictions_and_references_are_all_there(workplace: Workplace) -> None:
    sop = workplace.services.sops.shown().sop
    view = opened(workplace)
    shown = "\n".join(label.text() for label in view.findChildren(QLabel))
    for step in sop.steps:
        assert step.title in shown
    for one in sop.contradictions:
        assert one.topic in shown
        assert one.position in shown
    assert sop.references[-1] in shown
    assert sop.code in shown


def test_the_decision_about_the_scope_is_shown_as_it_was_recorded(workplace: Workplace) -> None:
    settings = workplace.services.settings
    view = opened(workplace)
    assert "belum dicatat" in _texts(view)
    view.hide()
    admitted, decided = (Category.BELUM, Category.BERKALA), "Kepala Biro Contoh, 5 Maret 2026"
    settings.save_office(replace(settings.office(), admitted=admitted, admitted_decided=decided))
    view.show()
    workplace.settle()
    assert f"secara berkala. Ditetapkan oleh {decided}." in _texts(view)
    assert "daftar istilah" not in _texts(view).lower()


def test_the_page_and_the_paper_name_the_official_whom_the_office_set(workplace: Workplace) -> None:
    settings = workplace.services.settings
    approver = Official(position="Kepala Biro Contoh", name="Pengesah Contoh", acting="Plh.")
    settings.save_office(replace(settings.office(), approver=approver))
    shown = _texts(opened(workplace))
    assert "Plh. Kepala Biro Contoh\nPengesah Contoh" in shown
    assert "NIP" not in shown


def test_the_sop_of_a_record_is_shown_until_the_page_is_left(workplace: Workplace) -> None:
    later, record = replace(workplace.services.sops.shown().sop, code="1/CONTOH/2040"), workplace.record()
    program = Wiring(workplace.wiring.clock)
    program.sop = later
    view = SopView(program.services_for(workplace.services.session).sops.shown, workplace.tools().runner)
    workplace.qtbot.addWidget(view)
    show(workplace.qtbot, view, SMALL_SCREEN)
    workplace.settle()
    assert view.ui.codeLabel.text().startswith("SOP 1/CONTOH/2040")
    view.show_record(record)
    workplace.settle()
    head = view.ui.codeLabel.text()
    assert head.startswith("Menjadi dasar rekaman")
    assert "1/CONTOH/2040" not in head
    with workplace.qtbot.waitSignal(view.paper_requested) as asked:
        view.ui.printButton.click()
    assert asked.args is not None
    assert asked.args[0].subject_id == record
    view.hide()
    view.show()
    workplace.settle()
    assert "1/CONTOH/2040" in view.ui.codeLabel.text()


def _texts(view: SopView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel))


def test_the_key_for_printing_asks_for_the_paper(workplace: Workplace) -> None:
    view = opened(workplace)
    with workplace.qtbot.waitSignal(view.paper_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked.args is not None
    request = asked.args[0]
    assert request.paper is Paper.SOP
    assert workplace.services.papers.make(request.paper, request.subject_id).startswith(b"%PDF-")


def test_who_may_not_print_sees_no_button(workplace: Workplace) -> None:
    assert not opened(workplace, may_print=False).ui.printButton.isVisible()


def test_wide_screens_have_two_columns_and_narrow_ones_one(workplace: Workplace) -> None:
    assert not opened(workplace).ui.columns.is_column
    assert opened(workplace, QSize(911, 512)).ui.columns.is_column


@pytest.mark.parametrize("size", [SMALL_SCREEN, QSize(911, 512), QSize(1920, 1080)])
def test_the_sop_is_named_reachable_and_unclipped(workplace: Workplace, size: QSize) -> None:
    view = opened(workplace, size)
    assert_everything_has_a_name(view)
    assert_keyboard_reaches_everything(view)
    assert_nothing_is_clipped(view)
