"""Offers who may decide on a day, in the forms that record a decision."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.people_tools import PeopleTools
from ppid_desktop.gui.case.step_review.evidence_words import Deciding
from ppid_desktop.gui.case.step_review.sending_fields import recipient_name
from ppid_desktop.gui.kit.bars import BannerBar, BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.labelled_field import LabelledField


class DeciderUi(Protocol):
    """The two widgets of a form that this needs."""

    deciderField: LabelledField  # noqa: N815 - as Designer names widgets
    deciderBanner: BannerBar  # noqa: N815


class Deciders(QObject):
    """Fills the list for the day of the decision; `recipient` is who the draft went to.

    It is read again whenever the form is seen again: whoever is missing may have been registered meanwhile.
    """

    changed = Signal()  # who is chosen, or who could be

    def __init__(  # the form and where people come from
        self,
        form: QWidget,
        ui: DeciderUi,
        day: DayEditor,
        choice: ChoiceEditor,
        tools: PeopleTools,
        failed: Callable[[PpidError], None],
    ) -> None:
        super().__init__(form)
        self.recipient = ""
        self._people: tuple[Employee, ...] = ()
        self._ui, self._day, self._choice = ui, day, choice
        self._runner, self._decisions, self._failed = tools.runner, tools.services.decisions, failed
        self._may_set_up = tools.may(UseCase.EDIT_SETTINGS)
        ui.deciderBanner.action_requested.connect(tools.open_officials)
        day.left.connect(self.read)
        ui.deciderField.edited.connect(lambda _code: self.changed.emit())
        form.installEventFilter(self)

    def deciding(self) -> Deciding:
        """Return who is chosen, and who holds the lead's role on the day in the form."""
        chosen = self._ui.deciderField.value()
        named = (one.name for one in self._people if str(one.id) == chosen)
        return Deciding(next(named, ""), tuple(one.name for one in self._people))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read when the form is shown."""
        if event.type() == QEvent.Type.Show:
            self.read()
        return super().eventFilter(watched, event)

    def read(self) -> None:
        """Offer who holds the lead's role on the day in the form."""
        day = self._day.day()
        if day is not None:
            self._runner.read(partial(self._decisions.deciders, day), self._on_read, self._failed, owner=self)

    def _on_read(self, people: tuple[Employee, ...]) -> None:
        field, ids = self._ui.deciderField, [str(one.id) for one in people]
        chosen = [field.value()] if field.value() in ids else []
        named = [str(one.id) for one in people if one.name == self.recipient]
        only = ids if len(ids) == 1 else []
        field.set_value("")
        self._choice.set_options([Option(str(one.id), recipient_name(one)) for one in people])
        field.set_value(next(iter([*chosen, *named, *only]), ""))
        self._people = people
        self.changed.emit()
        self._ui.deciderBanner.setVisible(not people)
        if not people:
            text = self.tr(
                "Tidak ada pegawai lain yang memegang peran pimpinan PPID pada tanggal itu. Catat pegawai "
                "dan masa berlaku perannya di Pengaturan."
            )
            way = self.tr("Catat pegawai") if self._may_set_up else ""
            self._ui.deciderBanner.show_notice(BannerKind.WARNING, text, way)
