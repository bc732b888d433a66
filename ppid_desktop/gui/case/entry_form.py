"""The form of one entry: what coordination, equipment check and request share."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.field_binding import FieldBindings
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.shared_notice import SharedNotice
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.kit.plain import set_tool_tip
from ppid_desktop.gui.messages import Question

if TYPE_CHECKING:
    from ppid_desktop.services.shared_entries import Sharing


class HasId(Protocol):
    """An entry of a record."""

    @property
    def id(self) -> UUID:
        """Return the entry's identity."""


E = TypeVar("E", bound=HasId)


def by_id(entries: Iterable[E], entry_id: UUID) -> E | None:
    """Return the entry with this id, None when it is gone."""
    return next((one for one in entries if one.id == entry_id), None)


class EntryForm(PartHolder):
    """Shows, stores and removes one entry of the record the tools name."""

    def __init__(self, tools: StepTools, owner: Owner, entry_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.owner = owner
        self.entry_id = entry_id
        self.page_lock = Lock()
        self._held = ""

    def show_lock(self, lock: Lock) -> None:
        """Lock what the page locks, and everything while a shared entry waits for a choice."""
        self.page_lock = lock
        super().show_lock(replace(lock, everything=lock.everything or self._held))

    def tell_sharing(self, banner: TwoActionBanner, served: Callable[[Case], int]) -> None:
        """Say over the form whom a change reaches, and let the person choose where it does harm."""
        sharing, runner = self.tools.services.sharing, self.tools.runner
        entry = self.tools.record_id, self.owner, self.entry_id

        def read(then: "Callable[[Sharing], None]") -> None:
            runner.read(partial(sharing.sharing, *entry), then, self.failed.emit, owner=self)

        notice = self.add_part(SharedNotice(banner, served, read, self._is_free, self))
        notice.held_changed.connect(self._on_held)
        notice.copy_wanted.connect(lambda: self.change(partial(sharing.copy_for, *entry)))
        notice.all_wanted.connect(lambda: self.change(partial(sharing.change_for_all, *entry)))

    def _is_free(self) -> bool:
        return not self.page_lock.of_entry(self.case, self.entry_id)

    def _on_held(self, reason: str) -> None:
        if reason != self._held:
            self._held = reason
            self.show_lock(self.page_lock)

    def fields(
        self,
        entity_of: Callable[[Case], object | None],
        owner: Owner | None = None,
        entry_id: UUID | None = None,
    ) -> FieldBindings:
        """Return a new part that stores fields of this entry, or of an entry inside it."""
        owned, stored_id = owner or self.owner, entry_id or self.entry_id
        save = self.tools.services.entries.save

        def work(field_id: str, text: str) -> Callable[[], Case]:
            return partial(save, self.tools.record_id, owned, stored_id, field_id, text)

        return self.add_part(FieldBindings(self.tools.runner, work, entity_of, self, entry_id=stored_id))

    def change(self, work: Callable[[], Case]) -> None:
        """Run a change of this entry off the GUI thread and show the case that comes of it."""
        self.flush()
        self.tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)

    def print_with(self, button: QPushButton) -> None:
        """Let Ctrl+P press the button of this entry's paper while the keyboard is in the entry."""
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)
        set_tool_tip(button, self.tr("Pratinjau, cetak, atau simpan PDF (Ctrl+P)"))

    def ask_to_remove(self, what: str) -> None:
        """Take the entry off this record when the person agrees."""
        question = Question(
            self.tr("Lepaskan {0} ini?").format(what),
            self.tr("Entri tidak lagi dipakai oleh rekaman ini. Rekaman lain yang memakainya tidak berubah."),
            self.tr("Lepaskan"),
            dangerous=True,
        )
        if self.tools.dialogs.confirm(self, question):
            remove = self.tools.services.entries.remove
            self.change(partial(remove, self.tools.record_id, self.owner, self.entry_id))
