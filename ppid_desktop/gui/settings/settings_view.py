"""The surface Pengaturan: a list of pages at the left, one page at the right, built when first opened."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ppid_desktop.domain.indonesian import clock_time
from ppid_desktop.gui.forms.settings_view import Ui_SettingsView
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.turns import in_turns
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.settings.about_page import AboutPage
from ppid_desktop.gui.settings.accounts_page import AccountsPage
from ppid_desktop.gui.settings.appearance_page import AppearancePage
from ppid_desktop.gui.settings.backups_page import BackupsPage
from ppid_desktop.gui.settings.codes_page import CodesPage
from ppid_desktop.gui.settings.draft_page import DraftPage
from ppid_desktop.gui.settings.employees_page import EmployeesPage
from ppid_desktop.gui.settings.equipment_page import EquipmentPage
from ppid_desktop.gui.settings.evidence_page import EvidencePage
from ppid_desktop.gui.settings.holidays_page import HolidaysPage
from ppid_desktop.gui.settings.numbering_page import NumberingPage
from ppid_desktop.gui.settings.office_page import OfficePage
from ppid_desktop.gui.settings.promises_page import PromisesPage
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.settings.sop_page import SopPage

PAGES: tuple[type[SettingsPage], ...] = (
    OfficePage,
    DraftPage,
    NumberingPage,
    SopPage,
    EmployeesPage,
    AccountsPage,
    CodesPage,
    HolidaysPage,
    EquipmentPage,
    EvidencePage,
    BackupsPage,
    AppearancePage,
    PromisesPage,
    AboutPage,
)
_ROW_HEIGHT = 36
_LIST_PADDING = 34  # around icon and words, and between them
_ICON = 18
_NAMED = 5  # fields named in the question


class SettingsView(QWidget):
    """Shows one page at a time; what cannot be stored stays on its page, is named, and is asked about.

    `office_changed` when the letterhead's identity was stored anew, `wanted` when a page needs the person.
    """

    office_changed = Signal(object)  # Office
    wanted = Signal()

    def __init__(
        self,
        tools: SettingsTools,
        parent: QWidget | None = None,
        *,
        pages: Sequence[type[SettingsPage]] = PAGES,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsView()
        self.ui.setupUi(self)
        self._tools = tools
        self._kinds = tuple(pages)
        self._begun: dict[int, SettingsPage] = {}
        self._built: dict[int, SettingsPage] = {}
        self.ui.unstoredLabel.hide()
        self._fill_list()
        self.ui.pageList.setCurrentRow(0)
        self.ui.pageList.currentRowChanged.connect(self._on_row)

    def open_page(self, kind: type[SettingsPage]) -> SettingsPage:
        """Bring a page to the front; return it."""
        self.ui.pageList.setCurrentRow(self._kinds.index(kind))
        return self._page(self._kinds.index(kind))

    @property
    def current(self) -> SettingsPage:
        """Return the page in front."""
        return self._page(max(self.ui.pageList.currentRow(), 0))

    def refresh(self) -> None:
        """Read again what the page in front shows; it is built after the list has been painted."""
        self._show_current()

    def _show_current(self) -> None:
        """Show the chosen page and read what it shows; one opened for the first time is built before."""
        in_turns(self, self._build_current)

    def _build_current(self) -> None:
        begun = self._begin(max(self.ui.pageList.currentRow(), 0))
        begun.parts.in_turns(self, begun.ensurePolished, self._bring_current, self._refresh_current)

    def _bring_current(self) -> None:
        if self.ui.pageStack.indexOf(self.current) < 0:  # the first one taken in is shown at once
            self.ui.pageStack.addWidget(self.current)
        self.ui.pageStack.setCurrentWidget(self.current)

    def _refresh_current(self) -> None:
        self.current.refresh()
        self._once_answered(self._show_unstored)

    def leave_for(self, then: Callable[[], None]) -> None:
        """Store everything, then go on; what cannot be stored is asked about first."""
        self.flush()
        self._once_answered(partial(self._leave, then))

    def _once_answered(self, then: Callable[[], None]) -> None:
        """Go on when everything sent so far has been stored or refused."""
        self._tools.runner.once_written(then, self)

    def _leave(self, then: Callable[[], None]) -> None:
        self._show_unstored()
        row = next((row for row, page in self._built.items() if page.unstored()), None)
        if row is None or self._tools.dialogs.confirm(self, self._question(row)):
            then()
        else:
            self.wanted.emit()
            self.ui.pageList.setCurrentRow(row)

    def _question(self, row: int) -> Question:
        text = self.tr(
            "Isian pada Pengaturan, halaman {0}, belum dapat disimpan: {1}. Bila ditinggalkan, tulisan itu "
            "hilang."
        )
        names = ", ".join(self._built[row].unstored()[:_NAMED])
        return Question(
            self.tr("Tinggalkan pengaturan ini?"),
            text.format(self._kinds[row].title, names),
            self.tr("Tinggalkan"),
            refusal=self.tr("Tetap di sini"),
            dangerous=True,
        )

    def _show_unstored(self) -> None:
        """Mark the pages on which something is not stored, and say so under the list."""
        bad = [row for row, page in self._built.items() if page.unstored()]
        for row, kind in enumerate(self._kinds):
            icon = themed_icon(Icon.WARNING, Tone.WARNING) if row in bad else themed_icon(kind.icon)
            spoken = self.tr("{0}, ada isian yang belum tersimpan").format(kind.title)
            item = self.ui.pageList.item(row)
            item.setIcon(icon)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken if row in bad else kind.title)
        names = ", ".join(self._kinds[row].title for row in sorted(bad))
        show_text(self.ui.unstoredLabel, self.tr("Belum tersimpan: {0}").format(names))
        self.ui.unstoredLabel.setVisible(bool(bad))

    def flush(self) -> None:
        """Store what is still being typed."""
        self._each(lambda page: page.flush())

    def cover(self) -> None:
        """Store what is typed, then take every content off the screen."""
        self.flush()
        self._each(lambda page: page.cover())
        self.ui.pageStack.hide()

    def uncover(self) -> None:
        """Show the page in front again."""
        self.ui.pageStack.show()
        self.refresh()

    def _fill_list(self) -> None:
        for kind in self._kinds:
            item = QListWidgetItem(themed_icon(kind.icon), kind.title)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            self.ui.pageList.addItem(item)
        self.ui.pageList.setIconSize(QSize(_ICON, _ICON))
        self._fit_list()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "ui"):
            self._fit_list()

    def _fit_list(self) -> None:
        pages, panel = self.ui.pageList, self.ui.navPanel
        bar = pages.verticalScrollBar().sizeHint().width()  # on a small screen the list scrolls
        words = max(pages.fontMetrics().horizontalAdvance(kind.title) for kind in self._kinds)
        width = words + _ICON + 2 * pages.frameWidth() + _LIST_PADDING + bar
        pages.setFixedWidth(max(width, self.ui.titleLabel.sizeHint().width()))
        panel.setFixedWidth(pages.width() + self.ui.navLayout.contentsMargins().left())

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._each(lambda page: page.flush())
            self._show_current()

    def _page(self, row: int) -> SettingsPage:
        if row not in self._built:
            self._built[row] = self._begin(row)
            self._built[row].parts.build_all()
        return self._built[row]

    def _begin(self, row: int) -> SettingsPage:
        if row not in self._begun:
            page = self._kinds[row](self._tools, self.ui.pageStack)
            page.stored.connect(self._on_stored)
            if isinstance(page, OfficePage | DraftPage):
                page.office_stored.connect(self.office_changed)
            self._begun[row] = page
        return self._begun[row]

    def _each(self, act: Callable[[SettingsPage], None]) -> None:
        for page in self._built.values():
            act(page)

    def _on_stored(self) -> None:
        moment = clock_time(self._tools.services.session.clock.now())
        show_text(self.ui.savedLabel, self.tr("Tersimpan {0}").format(moment))
        self._show_unstored()
