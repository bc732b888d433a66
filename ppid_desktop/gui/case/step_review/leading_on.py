"""Where the keyboard goes after an approval, once it can be read what the approval covers."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.case.case_presenter import missing
from ppid_desktop.gui.case.step_page import StepPage
from ppid_desktop.gui.case.step_review.readings_part import ReadingsPart
from ppid_desktop.gui.kit.bring_into_view import bring_into_view, reach


class LeadingOn:
    """Waits for the newest coverage, then leads to what is open here, else to what comes next."""

    def __init__(self, page: StepPage, reads: ReadingsPart, banner: QWidget, shown: QWidget) -> None:
        """`banner` says what the approval covers; `shown` is where evidence that was to follow is added."""
        self._page, self._reads = page, reads
        self._banner, self._shown = banner, shown
        self._due = False

    def begin(self) -> None:
        """Lead on once the coverage is told; until then no key reaches a button by chance."""
        self._page.setFocus()
        self._due = True

    def lead(self, later: Callable[[Callable[[], None]], None]) -> None:
        """Lead on, by `later`, where that is due and the coverage told is that of the newest state."""
        if self._due and self._reads.is_told:
            self._due = False
            later(self._lead)

    def _lead(self) -> None:
        case = self._page.case
        latest = case.last_round
        open_here = [one for one in missing(case, self._page.number) if not one.warning]
        if open_here:
            self._page.focus(open_here[0].field_id, open_here[0].entry_id)
        elif latest is not None and latest.awaits_evidence:
            reach(self._shown)
        else:
            bring_into_view(self._banner)
            self._page.done_here.emit()
