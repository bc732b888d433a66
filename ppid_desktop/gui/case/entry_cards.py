"""The entries of a step as cards that open and close; a closed card's form is not even built."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.entry_form import E, EntryForm
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.saved_state import Saving, worst
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.forms.entry_card import Ui_EntryCard
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import show_text

_AT_ONCE = 8  # cards that are made or shown anew in one turn: a record may have hundreds


@dataclass(frozen=True)
class Face:
    """What a card shows while closed; `inside` are the ids of what lies in the entry (items of a check)."""

    title: str
    state: str
    icon: Icon
    tone: Tone
    served: int = 1
    inside: tuple[UUID, ...] = ()


class EntryCard(QFrame):
    """One entry: its head, and its form once it has been opened."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EntryCard()
        self.ui.setupUi(self)
        self.form: EntryForm | None = None
        self.face: Face | None = None
        self.ui.toggleButton.toggled.connect(self._on_toggled)
        self._on_toggled(False)

    def show_face(self, face: Face) -> None:
        """Show the head."""
        self.face = face
        self.ui.toggleButton.show_line(face.title)
        self.ui.stateIcon.show_icon(face.icon, face.tone)
        show_text(self.ui.stateLabel, face.state)
        show_text(self.ui.servedLabel, self.tr("melayani {0} rekaman").format(face.served))
        self.ui.servedLabel.setVisible(face.served > 1)

    def is_open(self) -> bool:
        """Return whether the form is shown."""
        return self.ui.toggleButton.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or close the card."""
        self.ui.toggleButton.setChecked(is_open)

    def put_form(self, form: EntryForm) -> None:
        """Take the form in."""
        self.form = form
        self.ui.bodyLayout.addWidget(form)

    def _on_toggled(self, is_open: bool) -> None:
        self.ui.toggleButton.setIcon(themed_icon(Icon.EXPAND if is_open else Icon.FORWARD))
        self.ui.toggleButton.setAccessibleDescription(self.tr("Terbuka") if is_open else self.tr("Tertutup"))
        self.ui.bodyHolder.setVisible(is_open)
        if is_open:
            self.opened.emit()


@dataclass(frozen=True)
class EntryKind(Generic[E]):
    """What a list of cards needs to know about its kind of entries."""

    entries_of: Callable[[Case], Sequence[E]]
    face_of: Callable[[E], Face]
    make_form: Callable[[UUID], EntryForm]


class EntryCards(StepPart, Generic[E]):
    """Keeps one card per entry in a layout, in the case's order."""

    paper_requested = Signal(object)

    def __init__(self, kind: EntryKind[E], layout: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._layout = layout
        self._cards: dict[UUID, EntryCard] = {}
        self._case: Case | None = None
        self._lock = Lock()
        self._problems: Sequence[Problem] = ()

    def count(self) -> int:
        """Return how many entries are shown."""
        return len(self._cards)

    def card(self, entry_id: UUID) -> EntryCard:
        """Return an entry's card; KeyError when there is none."""
        return self._cards[entry_id]

    def show_case(self, case: Case) -> None:
        """Show the case's entries; one that was just added is opened."""
        for act in self.showing(case):
            act()

    def showing(self, case: Case) -> Sequence[Callable[[], object]]:
        """Return what shows the entries, a few cards at a time."""
        opens = self._case is not None or len(self._kind.entries_of(case)) == 1
        entries = list(enumerate(self._kind.entries_of(case)))
        some = (entries[first : first + _AT_ONCE] for first in range(0, len(entries), _AT_ONCE))
        return (partial(self._begin, case), *(partial(self._show_some, one, opens) for one in some))

    def _begin(self, case: Case) -> None:
        self._case = case
        self._remove_missing({one.id for one in self._kind.entries_of(case)})

    def _show_some(self, entries: Sequence[tuple[int, E]], opens: bool) -> None:
        for place, entry in entries:
            if entry.id not in self._cards:
                self._add(entry, place, is_open=opens)
            card = self._cards[entry.id]
            if self._layout.indexOf(card) != place:  # the entries were put in another order
                self._layout.insertWidget(place, card)
                self.grown.emit()
            face = self._kind.face_of(entry)
            if face != card.face:
                card.show_face(face)
                card.ensurePolished()  # all of them together, when they are shown, would be too much
            if card.form is not None and self._case is not None:
                card.form.show_case(self._case)

    def show_lock(self, _case: Case, lock: Lock) -> None:
        """Lock the entries that cannot be changed now."""
        self._lock = lock
        for form in self._forms():
            form.show_lock(lock)

    def show_missing(self, problems: Sequence[Problem]) -> None:
        """Show each problem in its entry."""
        self._problems = problems
        for form in self._forms():
            form.show_problems(problems)

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Open the entry and put the keyboard into its field."""
        for own_id, card in self._cards.items():
            inside = card.face.inside if card.face else ()
            if entry_id in {str(own_id), *map(str, inside)}:
                card.set_open(True)
                return bool(card.form and card.form.focus(field_id, entry_id))
        return False

    def flush(self) -> None:
        """Send everything typed but not sent yet."""
        for form in self._forms():
            form.flush()

    def retry(self) -> None:
        """Send again what was refused."""
        for form in self._forms():
            form.retry()

    def saving(self) -> Saving:
        """Return whether everything typed is stored."""
        return worst(tuple(form.saving() for form in self._forms()))

    def _forms(self) -> list[EntryForm]:
        return [card.form for card in self._cards.values() if card.form is not None]

    def _remove_missing(self, present: set[UUID]) -> None:
        for entry_id in [one for one in self._cards if one not in present]:
            card = self._cards.pop(entry_id)
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _add(self, entry: E, place: int, *, is_open: bool) -> None:
        card, entry_id = EntryCard(), entry.id
        card.opened.connect(lambda: self._build(entry_id))
        self._cards[entry_id] = card
        self._layout.insertWidget(place, card)
        self.grown.emit()
        card.set_open(is_open)

    def _build(self, entry_id: UUID) -> None:
        card = self._cards[entry_id]
        if card.form is not None or self._case is None:
            return
        form = self._kind.make_form(entry_id)
        form.case_changed.connect(self.case_stored)
        form.failed.connect(self.failed)
        form.saving_changed.connect(self.saving_changed)
        form.paper_requested.connect(self.paper_requested)
        form.grown.connect(self.grown)
        card.put_form(form)
        form.show_case(self._case)
        form.show_lock(self._lock)
        form.show_problems(self._problems)
        self.grown.emit()
