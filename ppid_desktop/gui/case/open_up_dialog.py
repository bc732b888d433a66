"""Makes a proposal of exemption that failed open information: asks which open category it becomes."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.terms import Category
from ppid_desktop.gui.forms.open_up_dialog import Ui_OpenUpDialogForm
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option
from ppid_desktop.gui.kit.plain import show_text

ChooseCategory = Callable[[QWidget, str, Sequence[Category]], Category | None]
"""Called with the asking widget, why it becomes open, and the open categories the office admits."""

_OPEN = (Category.SETIAP_SAAT, Category.BERKALA, Category.SERTA_MERTA)


class OpenUpDialog(QDialog):
    """One list and one verb."""

    def __init__(self, parent: QWidget, reason: str, categories: Sequence[Category]) -> None:
        super().__init__(parent)
        self.ui = Ui_OpenUpDialogForm()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Jadikan informasi terbuka"))
        self.setMinimumWidth(480)
        options = [Option(one.code, one.label) for one in categories]
        editor = ChoiceEditor(options, empty_label=None)
        self.ui.categoryField.set_up("kategori", self.tr("Kategori informasi"), editor, required=True)
        if options:
            self.ui.categoryField.set_value(options[0].code)
        self.ui.acceptButton.setEnabled(bool(options))
        show_text(self.ui.reasonLabel, reason)
        self.ui.acceptButton.clicked.connect(self.accept)
        self.ui.refuseButton.clicked.connect(self.reject)

    def category(self) -> Category:
        """Return the category chosen."""
        code = self.ui.categoryField.value()
        return next(one for one in Category if one.code == code)


def open_categories(admitted: Sequence[Category]) -> tuple[Category, ...]:
    """Return the open categories the office admits."""
    return tuple(one for one in _OPEN if one in admitted)


def choose_category(parent: QWidget, reason: str, categories: Sequence[Category]) -> Category | None:
    """Ask; None when the person gave up."""
    dialog = OpenUpDialog(parent, reason, categories)
    chosen = dialog.category() if accepted(dialog) else None
    dialog.deleteLater()
    return chosen
