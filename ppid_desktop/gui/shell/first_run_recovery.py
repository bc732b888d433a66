"""Fourth page of the first run: the recovery sheet, and the proof that it was kept."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.forms.first_run_recovery import Ui_FirstRunRecovery
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import LineEditor
from ppid_desktop.gui.shell.ports import RecoverySheet

_GROUPS_A_LINE = 4


class RecoveryPage(QWidget):
    """Emits `print_requested` and `save_requested`; `typed` gives the two groups to be checked."""

    print_requested = Signal()
    save_requested = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunRecovery()
        self.ui.setupUi(self)
        self.ui.keyLabel.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.ui.printButton.setIcon(themed_icon(Icon.PRINT))
        self.ui.saveButton.setIcon(themed_icon(Icon.PDF))
        self.ui.printButton.clicked.connect(self.print_requested)
        self.ui.saveButton.clicked.connect(self.save_requested)
        for number, field in enumerate((self.ui.firstGroupField, self.ui.secondGroupField)):
            field.set_up(f"group{number}", self.tr("Kelompok"), LineEditor(), required=True)
            field.setMaximumWidth(200)
            field.edited.connect(lambda _value: self._on_typed())
        self._on_typed()

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """Show the key in numbered groups and ask for two of them."""
        parts = [f"{number:>2}: {group}" for number, group in enumerate(sheet.groups, 1)]
        lines = [parts[start : start + _GROUPS_A_LINE] for start in range(0, len(parts), _GROUPS_A_LINE)]
        show_text(self.ui.keyLabel, "\n".join("    ".join(line) for line in lines))
        for field, number in zip(
            (self.ui.firstGroupField, self.ui.secondGroupField), sheet.asked, strict=True
        ):
            field.rename(self.tr("Kelompok ke-{0}").format(number))

    def typed(self) -> tuple[str, str]:
        """Return both groups as typed, upper case without blanks."""
        first, second = (
            field.value().replace(" ", "").upper()
            for field in (self.ui.firstGroupField, self.ui.secondGroupField)
        )
        return first, second

    def problem(self) -> str:
        """Return what is missing, or an empty string."""
        return "" if all(self.typed()) else self.tr("Ketik kedua kelompok, atau tunda 7 hari.")

    def show_refusal(self, text: str) -> None:
        """Say that the groups are not those of the sheet."""
        show_text(self.ui.confirmProblemLabel, text)
        self.ui.confirmProblemLabel.show()
        self.take_focus()

    def forget_key(self) -> None:
        """Take the key off the screen."""
        show_text(self.ui.keyLabel, "")

    def take_focus(self) -> None:
        """Put the keyboard into the first group."""
        self.ui.firstGroupField.take_focus()

    def _on_typed(self) -> None:
        self.ui.confirmProblemLabel.hide()
        self.changed.emit()
