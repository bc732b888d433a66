"""Asks what to do with a file whose content the record already holds."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.gui.forms.duplicate_dialog import Ui_DuplicateDialogForm
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.plain import show_text

if TYPE_CHECKING:
    from ppid_desktop.services.softfile_work import OnDuplicate

_ICON_SIZE = 28


@dataclass(frozen=True)
class DuplicateAnswer:
    """What to do, and whether to do the same with the rest of the batch; ASK: it was not answered."""

    choice: "OnDuplicate"
    for_all: bool = False


AskDuplicate = Callable[[QWidget, str, str], DuplicateAnswer]
"""Called with the asking widget, the new file's name and the name of the softfile that holds the content."""


class DuplicateDialog(QDialog):
    """Three verbs; closing it leaves the question open."""

    def __init__(self, parent: QWidget, name: str, present: str) -> None:
        from ppid_desktop.services.softfile_work import OnDuplicate

        super().__init__(parent)
        self.ui = Ui_DuplicateDialogForm()
        self.ui.setupUi(self)
        self.chosen = OnDuplicate.ASK
        self.setWindowTitle(self.tr("Isi yang sama"))
        self.ui.iconLabel.show_icon(Icon.FILES, Tone.ACCENT, _ICON_SIZE)
        show_text(self.ui.whatLabel, self.tr("Isi berkas ini sudah ada"))
        text = self.tr(
            "{0} sama persis dengan softfile “{1}” pada rekaman ini. Gunakan yang sudah ada, simpan keduanya "
            "sebagai softfile terpisah, atau lewati berkas ini."
        )
        show_text(self.ui.textLabel, text.format(name, present))
        for button, choice in (
            (self.ui.useButton, OnDuplicate.LINK),
            (self.ui.keepBothButton, OnDuplicate.KEEP_BOTH),
            (self.ui.skipButton, OnDuplicate.SKIP),
        ):
            button.clicked.connect(lambda _on=False, one=choice: self._choose(one))
        self.ui.useButton.setDefault(True)

    def _choose(self, choice: "OnDuplicate") -> None:
        self.chosen = choice
        self.accept()


def ask_duplicate(parent: QWidget, name: str, present: str) -> DuplicateAnswer:
    """Show the question."""
    dialog = DuplicateDialog(parent, name, present)
    accepted(dialog)
    answer = DuplicateAnswer(dialog.chosen, dialog.ui.allCheck.isChecked())
    dialog.deleteLater()
    return answer
