"""Step 3's page: equipment checks, new from the template or taken over from other records."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.record import Case, Coordination, EquipmentCheck
from ppid_desktop.gui.case.entry_cards import EntryCards, EntryKind, Face
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.sharing import Choose, choose_entry
from ppid_desktop.gui.case.step_equipment.equipment_form import EquipmentForm
from ppid_desktop.gui.case.step_equipment.template_dialog import edit_names
from ppid_desktop.gui.case.step_page import StepPage, StepTools
from ppid_desktop.gui.forms.step_equipment import Ui_StepEquipment
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.table_model import Column

EditNames = Callable[[QWidget, Sequence[str]], tuple[str, ...] | None]

COLUMNS: tuple[Column[EquipmentCheck], ...] = (
    Column(
        "Tanggal",
        lambda one: long_date(one.checked_on) if one.checked_on else "",
        key=lambda one: str(one.checked_on or ""),
    ),
    Column("Diperiksa oleh", lambda one: one.checked_by),
    Column("Peralatan", lambda one: ", ".join(item.name for item in one.items)),
    Column("Melayani", lambda one: f"{one.served} rekaman", key=lambda one: one.served),
)


class StepEquipmentPage(StepPage):
    """Preparing the equipment."""

    number = 3

    def __init__(
        self,
        tools: StepTools,
        parent: QWidget | None = None,
        *,
        choose: Choose[EquipmentCheck] = choose_entry,
        edit: EditNames = edit_names,
    ) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_StepEquipment()
        self.ui.setupUi(self)
        self._choose = choose
        self._edit = edit
        kind = EntryKind[EquipmentCheck](lambda case: case.checks, face_of, self._form)
        self.cards = self.add_part(EntryCards(kind, self.ui.cardsLayout, self))
        self.cards.paper_requested.connect(self.paper_requested)
        self.ui.addButton.setIcon(themed_icon(Icon.ADD, Tone.ON_ACCENT))
        self.ui.reuseButton.setIcon(themed_icon(Icon.LINK))
        self.ui.templateButton.setIcon(themed_icon(Icon.EDIT))
        self.ui.addButton.clicked.connect(self._on_add)
        self.ui.reuseButton.clicked.connect(self._on_reuse)
        self.ui.templateButton.clicked.connect(self._on_template)
        self.ui.emptyState.show_state(
            Icon.BOX,
            self.tr("Belum ada daftar periksa"),
            self.tr("Buat daftar periksa dari templat, atau pakai lagi pemeriksaan rekaman lain."),
        )

    def after_case(self, case: Case) -> None:
        """Say what to do where there is no check yet."""
        self.ui.emptyState.setVisible(not case.checks)

    def after_lock(self, _case: Case, lock: Lock) -> None:
        """Let nothing be added while the draft is out or the record is closed."""
        for button in (self.ui.addButton, self.ui.reuseButton, self.ui.templateButton):
            button.setVisible(not lock.notice)

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field; without an entry, on the button that makes one."""
        if entry_id:
            return super().focus(field_id, entry_id)
        checks = self.case.checks
        if checks:
            return super().focus("", str(checks[0].id))
        self.ui.addButton.setFocus()
        return True

    def _form(self, entry_id: UUID) -> EquipmentForm:
        return EquipmentForm(self.tools, entry_id)

    def _on_add(self) -> None:
        work = partial(self.tools.services.entries.add_check, self.tools.record_id)
        self.add_once(work, self._go_to_newest)

    def _go_to_newest(self, case: Case) -> None:
        newest = case.checks[-1] if case.checks else None
        if newest and newest.items:
            self.focus("jumlah", str(newest.items[0].id))

    def _on_reuse(self) -> None:
        work = partial(self.tools.services.entries.reusable, Owner.CHECK, self.tools.record_id)
        self.tools.runner.read(work, self._on_reusable, self.failed.emit)

    def _on_reusable(self, entries: tuple[Coordination | EquipmentCheck, ...]) -> None:
        offered = [one for one in entries if isinstance(one, EquipmentCheck)]
        picked = self._choose(
            self,
            self.tr("Pakai lagi daftar periksa"),
            self.tr("Pemeriksaan yang dipilih juga melayani rekaman ini. Perubahannya berlaku bersama."),
            COLUMNS,
            offered,
        )
        if picked is not None:
            reuse = self.tools.services.entries.reuse
            work = partial(reuse, self.tools.record_id, Owner.CHECK, picked.id)
            self.tools.runner.write(work, self.case_changed.emit, self.failed.emit, owner=self)

    def _on_template(self) -> None:
        work = self.tools.services.entries.template
        self.tools.runner.read(work, self._on_template_read, self.failed.emit)

    def _on_template_read(self, names: tuple[str, ...]) -> None:
        edited = self._edit(self, names)
        if edited is not None and edited != names:
            work = partial(self.tools.services.entries.save_template, edited)
            self.tools.runner.write(work, None, self.failed.emit, owner=self)


def face_of(check: EquipmentCheck) -> Face:
    """Return what the card of an equipment check shows while closed."""
    when = long_date(check.checked_on) if check.checked_on else "Tanpa tanggal"
    title = " · ".join(part for part in (when, check.checked_by) if part)
    ready = sum(1 for item in check.items if item.ready)
    open_items = sum(1 for item in check.items if item.ready is None or not item.name)
    inside = tuple(item.id for item in check.items)
    if not check.items:
        return Face(title, "Belum ada peralatan", Icon.NOT_STARTED, Tone.MUTED, check.served, inside)
    state = f"{ready} dari {len(check.items)} siap"
    icon, tone = (Icon.IN_WORK, Tone.ACCENT) if open_items else (Icon.DONE, Tone.SUCCESS)
    if not open_items and ready < len(check.items):
        icon, tone = Icon.WARNING, Tone.WARNING
    return Face(title, state, icon, tone, check.served, inside)
