"""Step 2's page: the log of coordinations, new or taken over from other records."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.record import Case, Coordination, EquipmentCheck
from ppid_desktop.gui.case.entry_cards import EntryCards, EntryKind, Face
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.sharing import Choose, choose_entry
from ppid_desktop.gui.case.step_coordinate.coordination_form import CoordinationForm
from ppid_desktop.gui.case.step_page import StepPage, StepTools
from ppid_desktop.gui.forms.step_coordinate import Ui_StepCoordinate
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.table_model import Column

COLUMNS: tuple[Column[Coordination], ...] = (
    Column(
        "Tanggal",
        lambda one: long_date(one.held_on) if one.held_on else "",
        key=lambda one: str(one.held_on or ""),
    ),
    Column("Cara", lambda one: one.means.label if one.means else ""),
    Column("Pejabat PPID", lambda one: one.official),
    Column("Hasil", lambda one: one.outcome),
    Column("Melayani", lambda one: f"{one.served} rekaman", key=lambda one: one.served),
)


class StepCoordinatePage(StepPage):
    """Coordination with the PPID official."""

    number = 2

    def __init__(
        self, tools: StepTools, parent: QWidget | None = None, *, choose: Choose[Coordination] = choose_entry
    ) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_StepCoordinate()
        self.ui.setupUi(self)
        self._choose = choose
        kind = EntryKind[Coordination](lambda case: case.coordinations, face_of, self._form)
        self.cards = self.add_part(EntryCards(kind, self.ui.cardsLayout, self))
        self.cards.paper_requested.connect(self.paper_requested)
        self.ui.addButton.setIcon(themed_icon(Icon.ADD, Tone.ON_ACCENT))
        self.ui.reuseButton.setIcon(themed_icon(Icon.LINK))
        self.ui.addButton.clicked.connect(self._on_add)
        self.ui.reuseButton.clicked.connect(self._on_reuse)
        self.ui.emptyState.show_state(
            Icon.COMMENT,
            self.tr("Belum ada catatan koordinasi"),
            self.tr("Catat koordinasi baru, atau pakai lagi catatan yang sudah melayani rekaman lain."),
        )

    def after_case(self, case: Case) -> None:
        """Say what to do where there is no entry yet."""
        self.ui.emptyState.setVisible(not case.coordinations)

    def after_lock(self, _case: Case, lock: Lock) -> None:
        """Let nothing be added while the draft is out or the record is closed."""
        free = not lock.notice
        self.ui.addButton.setVisible(free)
        self.ui.reuseButton.setVisible(free)

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field; without an entry, on the button that makes one."""
        if entry_id:
            return super().focus(field_id, entry_id)
        self.ui.addButton.setFocus()
        return True

    def _form(self, entry_id: UUID) -> CoordinationForm:
        return CoordinationForm(self.tools, entry_id)

    def _on_add(self) -> None:
        work = partial(self.tools.services.entries.add_coordination, self.tools.record_id)
        self.add_once(work, self._go_to_newest)

    def _go_to_newest(self, case: Case) -> None:
        if case.coordinations:
            self.focus(catalogue.COORDINATION[0].id, str(case.coordinations[-1].id))

    def _on_reuse(self) -> None:
        work = partial(self.tools.services.entries.reusable, Owner.COORDINATION, self.tools.record_id)
        self.tools.runner.read(work, self._on_reusable, self.failed.emit)

    def _on_reusable(self, entries: tuple[Coordination | EquipmentCheck, ...]) -> None:
        offered = [one for one in entries if isinstance(one, Coordination)]
        picked = self._choose(
            self,
            self.tr("Pakai lagi catatan koordinasi"),
            self.tr("Catatan yang dipilih juga melayani rekaman ini. Perubahannya berlaku bersama."),
            COLUMNS,
            offered,
        )
        if picked is not None:
            reuse = self.tools.services.entries.reuse
            work = partial(reuse, self.tools.record_id, Owner.COORDINATION, picked.id)
            self.tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)


def face_of(entry: Coordination) -> Face:
    """Return what the card of a coordination shows while closed."""
    when = long_date(entry.held_on) if entry.held_on else "Tanpa tanggal"
    means = entry.means.label if entry.means else ""
    title = " · ".join(part for part in (when, means, entry.official) if part)
    done = not any(field.is_empty(entry) for field in catalogue.required(catalogue.COORDINATION, 2))
    state, icon, tone = (
        ("Lengkap", Icon.DONE, Tone.SUCCESS) if done else ("Belum lengkap", Icon.IN_WORK, Tone.ACCENT)
    )
    return Face(title, state, icon, tone, entry.served)
