"""The other filters of the Log page: account, action, register number, and a period."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.field_types import Line
from ppid_desktop.gui.forms.log_filter import Ui_LogFilter
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option, options_of
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.text_editors import LineEditor


class LogFilter(QFrame):
    """Emits `changed` whenever something is chosen or typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[LabelledField, ...] = ()
        self.hide()

    @cached_property
    def ui(self) -> Ui_LogFilter:
        """Return the fields, made when they are first needed: most people read the log without them."""
        ui = Ui_LogFilter()
        ui.setupUi(self)
        actions = sorted(options_of(Action), key=lambda one: one.label)
        self._logins = ChoiceEditor((), empty_label=self.tr("(semua)"))
        self._action = ChoiceEditor(actions, empty_label=self.tr("(semua)"))
        self._since, self._until = DayEditor(), DayEditor()
        ui.loginField.set_up("login", self.tr("Akun"), self._logins, required=True)
        ui.actionField.set_up("action", self.tr("Tindakan"), self._action, required=True)
        ui.registerField.set_up("register", self.tr("Nomor register"), LineEditor(Line(60)), required=True)
        ui.sinceField.set_up("since", self.tr("Sejak"), self._since, required=True)
        ui.untilField.set_up("until", self.tr("Sampai"), self._until, required=True)
        self._fields = ui.loginField, ui.actionField, ui.registerField, ui.sinceField, ui.untilField
        for field in self._fields:
            field.edited.connect(lambda _text: self.changed.emit())
        ui.clearButton.clicked.connect(self.clear)
        return ui

    def make(self) -> bool:
        """Make the fields; False when they are there."""
        return not self._fields and bool(self.ui)

    def offer_logins(self, logins: Sequence[str]) -> None:
        """Offer the accounts that the log knows."""
        self._logins.set_options([Option(name, name) for name in logins])

    def query(self, text: str) -> LogQuery:
        """Return what is chosen, with the words of the search line."""
        if not self._fields:
            return LogQuery(text=text)
        code, ui = self._action.value(), self.ui
        return LogQuery(
            text=text,
            login=self._logins.value(),
            action=next((one for one in Action if one.code == code), None),
            register_no=ui.registerField.value(),
            since=self._since.day(),
            until=self._until.day(),
        )

    def clear(self) -> None:
        """Choose nothing."""
        for field in self._fields:
            field.set_value("")
        self.changed.emit()
