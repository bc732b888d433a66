"""How a NIP is entered wherever a person is: asked for by the kind of employment, checked when it is left."""

from datetime import date

from PySide6.QtCore import QObject

from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.people import NIP_HELP, needs_nip, nip_digits, nip_problem, nip_text, nip_warning
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.text_editors import LineEditor


class NipField(QObject):
    """Two fields of a form that belong together: the kind of employment and the NIP it asks for."""

    def __init__(self, kind: LabelledField, nip: LabelledField, today: date, parent: QObject) -> None:
        """Take the field of the kind as it is set up, and today's date, against which a NIP is checked."""
        super().__init__(parent)
        self._kind = kind
        self._nip = nip
        self._today = today
        editor, help_text = LineEditor(Line(40)), self.tr(NIP_HELP)
        nip.set_up("nip", self.tr("NIP"), editor, help_text=help_text, required=True)
        for field in (kind, nip):
            field.left.connect(self._on_left)

    def show(self, digits: str) -> None:
        """Show a stored NIP as it is written, asked for or not."""
        self._nip.set_value(nip_text(digits))
        self._nip.require(needs_nip(self.kind()))
        self._nip.caution(nip_warning(digits))

    def kind(self) -> EmploymentKind:
        """Return the chosen kind of employment."""
        kinds = {kind.code: kind for kind in EmploymentKind}
        return kinds.get(self._kind.value(), EmploymentKind.NON_ASN)

    def digits(self) -> str:
        """Return what is written, as it is stored."""
        return nip_digits(self._nip.value())

    def problem(self) -> str:
        """Return what is wrong with what is written, or that it is missing; else nothing."""
        return nip_problem(self._nip.value(), self.kind(), self._today)

    def _on_left(self) -> None:
        self._nip.require(needs_nip(self.kind()))
        problem = self.problem() if self._nip.value() else ""
        if not problem:
            self._nip.set_value(nip_text(self._nip.value()))
        self._nip.set_problem(problem)
        self._nip.caution(nip_warning(self._nip.value()))
