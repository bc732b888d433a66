"""Everything that stands around a step's form: head, rail, banners, foot; it shows and decides nothing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from ppid_desktop.domain import flow
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case import calling_off
from ppid_desktop.gui.case import case_presenter as presenter
from ppid_desktop.gui.case.lock import Lock, lock_of, may_cancel
from ppid_desktop.gui.case.saved_state import SavedState, Saving
from ppid_desktop.gui.case.side_place import SidePlace
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.forms.case_page import Ui_CasePage
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.laid_out_once import set_shown
from ppid_desktop.gui.kit.plain import set_tool_tip, show_text
from ppid_desktop.gui.kit.step_rail import RailStep

_RAIL_WIDTH = 252
_NARROW_RAIL_WIDTH = 224
_SCROLL_BAR = 14
_NARROW = 860  # pixels; below this the page is on a small screen at a large scale


class CaseFrame(QObject):
    """Fills the widgets of the case page's form that are no step."""

    def __init__(self, ui: Ui_CasePage, tools: StepTools, steps: Sequence[int], parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._tools = tools
        self._steps = steps
        self._narrow = False
        self._old = False
        self._cancelling = ""
        self.side = SidePlace(ui, self)
        self.side.changed.connect(self._show_rail)
        ui.sopButton.setIcon(themed_icon(Icon.HELP))
        ui.cancelRecordButton.setIcon(themed_icon(Icon.BLOCKED))
        self._fit()

    def fit(self, width: int) -> bool:
        """Give the form the room where there is little; return whether anything changed."""
        if (width < _NARROW) is self._narrow:
            return False
        self._narrow = width < _NARROW
        self._fit()
        return True

    def making_rail(self) -> tuple[Callable[[], object], ...]:
        """Return what makes the rail ahead, in parts short enough for a turn each."""
        self._ui.rail.hide()  # until the states of the steps are known
        return tuple(partial(self._ui.rail.make, number) for number in self._steps)

    def show(self, case: Case, step: int, saved: SavedState) -> None:
        """Show a case with a step in front."""
        self._ui.titleLabel.show_line(presenter.title(case))
        self._ui.registerLabel.show_line(presenter.subtitle(case))
        rail = [RailStep.of(one, presenter.STEP_NAMES[one.number]) for one in flow.steps(case)]
        self._ui.rail.show_steps([one for one in rail if one.number in self._steps], step)
        self._ui.rail.show()
        self._old = is_old(case)
        self._show_rail()
        self._reveal_step()
        may = may_cancel(case) and self._tools.may(calling_off.use_case_of(case))
        self._cancelling = calling_off.button_text_of(case)
        self._name_buttons()
        self._ui.cancelRecordButton.setVisible(may)
        self._show_banners(case, step)
        self._show_foot(case, step)
        self.show_line(case, step, saved)

    def show_line(self, case: Case, step: int, saved: SavedState) -> None:
        """Show the head line and the state of storing."""
        today = self._tools.services.session.clock.today()
        show_text(self._ui.lineLabel, presenter.head_line(case, step, today, saved.phrase))
        self._ui.footer.show_saved(saved.phrase)

    def show_failure(self, error: PpidError, saved: SavedState) -> None:
        """Show what went wrong; what was refused may be sent again."""
        again = self.tr("Coba lagi") if saved.saving is Saving.REFUSED else ""
        self._ui.failureBanner.show_notice(BannerKind.DANGER, error.sentences(), again, closable=True)

    def lock(self, case: Case) -> Lock:
        """Return what of the case this account cannot change now."""
        needed = UseCase.EDIT_ARCHIVE_FIELDS if is_old(case) else UseCase.EDIT_RECORD
        return lock_of(case, self._tools.may(needed))

    def _show_banners(self, case: Case, step: int) -> None:
        lock = self.lock(case)
        action = self.tr("Ke langkah 6") if lock.exported and 6 in self._steps else ""
        # steps 6 and 7 say so themselves, of the draft that is out and of the record that was accepted
        told = (step == 6 and not lock.everything) or (step == 7 and flow.accepted(case))
        notice_wanted = bool(lock.notice) and not told
        if notice_wanted:
            self._ui.lockBanner.show_notice(BannerKind.INFO, lock.notice, action)
        self._ui.lockBanner.setVisible(notice_wanted)
        notice = presenter.mark_notice(case, step)
        if notice:
            still = "" if lock.everything else self.tr("Masih berlaku (semua)")
            self._ui.marksBanner.show_notice(BannerKind.WARNING, notice.text, still)
        self._ui.marksBanner.setVisible(notice is not None)

    def _show_foot(self, case: Case, step: int) -> None:
        back = self.tr("Kembali") if step > presenter.steps_of(case)[0] else self.tr("Ke daftar")
        forward = "" if step >= max(self._steps) else self.tr("Lanjut")
        self._ui.footer.set_labels(back, forward)
        open_things = presenter.missing(case, step) if step else ()
        count = sum(1 for one in open_things if not one.warning)
        hint = self.tr("{0} hal belum lengkap").format(count) if count and not self._narrow else ""
        self._ui.footer.show_hint(hint)
        if not self._ui.missingPanel.isHidden():
            move = presenter.next_move(case, step)
            self._ui.missingPanel.show_move(move, may_go=move.target in self._steps)

    def _show_rail(self) -> None:
        """Leave the rail away where a record has no steps, or what stands beside the form needs its room."""
        set_shown(self._ui.railArea, not self._old and not self.side.needs_rail_room)

    def _reveal_step(self) -> None:
        """Bring the step in front into sight where the rail is longer than the window."""
        button = self._ui.rail.current_button()
        if button is not None:
            self._ui.railArea.ensureWidgetVisible(button, 0, 0)

    def _fit(self) -> None:
        width = _NARROW_RAIL_WIDTH if self._narrow else _RAIL_WIDTH
        self._ui.rail.set_width(width - _SCROLL_BAR)
        self._ui.railArea.setFixedWidth(width)
        self._name_buttons()

    def _name_buttons(self) -> None:
        for button, text in (
            (self._ui.sopButton, self.tr("Lihat SOP")),
            (self._ui.cancelRecordButton, self._cancelling),
        ):
            button.setText(text.replace(self.tr(" rekaman"), "") if self._narrow else text)
            button.setAccessibleName(text)
            set_tool_tip(button, text)
