"""First page of the first run: the office's identity, or the way to practice or to a backup."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.office import Office
from ppid_desktop.gui.forms.first_run_office import Ui_FirstRunOffice
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.text_editors import BlockEditor, LineEditor

_ICON_SIZE = 28


class OfficePage(QWidget):
    """Emits `practice_requested`, `restore_requested`; only the office's name must be given."""

    practice_requested = Signal()
    restore_requested = Signal()
    changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunOffice()
        self.ui.setupUi(self)
        self._office = office
        self.ui.practiceIcon.show_icon(Icon.PRACTICE, Tone.ACCENT, _ICON_SIZE)
        self.ui.practiceButton.setIcon(themed_icon(Icon.PRACTICE))
        self.ui.practiceButton.clicked.connect(self.practice_requested)
        self.ui.restoreButton.setIcon(themed_icon(Icon.UNDO))
        self.ui.restoreButton.clicked.connect(self.restore_requested)
        self._set_up_fields()

    def office(self) -> Office:
        """Return the office as written here; everything else as it was passed in."""
        return Office(
            government=self.ui.governmentField.value(),
            secretariat=self.ui.secretariatField.value(),
            unit_name=self.ui.unitField.value(),
            address=self.ui.addressField.value(),
            phone=self.ui.phoneField.value(),
            email=self.ui.emailField.value(),
            city=self.ui.cityField.value(),
            website=self._office.website,
            fax=self._office.fax,
            logo_png=self._office.logo_png,
            units=self._office.units,
            paper=self._office.paper,
        )

    def problem(self) -> str:
        """Return what is still missing, or an empty string."""
        return "" if self.ui.unitField.value() else self.tr("Nama unit kerja belum diisi.")

    def take_focus(self) -> None:
        """Put the keyboard into the first empty field."""
        fields = (self.ui.governmentField, self.ui.secretariatField, self.ui.unitField)
        next((field for field in fields if not field.value()), self.ui.unitField).take_focus()

    def _set_up_fields(self) -> None:
        office, ui = self._office, self.ui
        rows = (
            (ui.governmentField, "government", self.tr("Pemerintah daerah"), office.government),
            (ui.secretariatField, "secretariat", self.tr("Perangkat daerah"), office.secretariat),
            (ui.unitField, "unit_name", self.tr("Unit kerja"), office.unit_name),
            (ui.addressField, "address", self.tr("Alamat"), office.address),
            (ui.phoneField, "phone", self.tr("Telepon"), office.phone),
            (ui.emailField, "email", self.tr("Surat elektronik"), office.email),
            (ui.cityField, "city", self.tr("Kota"), office.city),
        )
        for field, code, label, value in rows:
            editor = BlockEditor() if code == "address" else LineEditor()
            field.set_up(code, label, editor, required=code == "unit_name")
            field.set_value(value)
            field.edited.connect(lambda _value: self.changed.emit())
