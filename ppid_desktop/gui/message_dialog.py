"""The dialogs behind `messages`: three-part explanations and one question with one answer."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from ppid_desktop.domain.errors import Bug, InvalidValue, PpidError, UserMistake
from ppid_desktop.domain.field_types import Block, FieldType
from ppid_desktop.domain.text import clean_block
from ppid_desktop.gui.forms.message_dialog import Ui_MessageDialog
from ppid_desktop.gui.forms.text_dialog import Ui_TextDialog
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.plain import button_text, plain_label, show_text
from ppid_desktop.gui.theme import Look, set_look

_ICON_SIZE = 28
_WINDOW_TITLE = "PPID Desktop"


class Kind(Enum):
    """What a message is about, by icon and spoken name."""

    INFORMATION = Icon.INFO, Tone.ACCENT, "Informasi"
    QUESTION = Icon.HELP, Tone.ACCENT, "Pertanyaan"
    DANGER = Icon.WARNING, Tone.DANGER, "Perhatian"
    MISTAKE = Icon.WARNING, Tone.WARNING, "Perlu diperbaiki"
    FAULT = Icon.ERROR, Tone.DANGER, "Gangguan"
    BUG = Icon.ERROR, Tone.DANGER, "Kesalahan program"

    @classmethod
    def of_error(cls, error: PpidError) -> "Kind":
        """Return how an error is shown: the person's mistake, the machine's fault or our bug."""
        if isinstance(error, Bug):
            return cls.BUG
        return cls.MISTAKE if isinstance(error, UserMistake) else cls.FAULT


class MessageDialog(QDialog):
    """A heading and plain paragraphs; with `action` a question, without it a message to close.

    `asks` tells which. A question may have a second way, `alternative`; `alternative_chosen` tells which one
    was accepted.
    """

    def __init__(
        self,
        parent: QWidget | None,
        kind: Kind,
        what: str,
        paragraphs: Sequence[str],
        *,
        action: str = "",
        refusal: str = "",
        alternative: str = "",
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_MessageDialog()
        self.ui.setupUi(self)
        icon, tone, spoken = kind.value
        self.setWindowTitle(f"{spoken} - {_WINDOW_TITLE}")
        self.ui.iconLabel.show_icon(icon, tone, _ICON_SIZE, spoken)
        show_text(self.ui.whatLabel, what)
        self.setAccessibleDescription("\n".join((what, *paragraphs)))
        for text in paragraphs:
            if text:
                self.ui.textLayout.addWidget(plain_label(text))
        self.asks = bool(action)
        self.alternative_chosen = False
        self._set_buttons(kind, action, refusal)
        self.ui.alternativeButton.setText(button_text(alternative))
        self.ui.alternativeButton.setVisible(bool(alternative))
        self.ui.alternativeButton.clicked.connect(self._on_alternative)

    def _set_buttons(self, kind: Kind, action: str, refusal: str) -> None:
        self.ui.actionButton.setText(button_text(action or self.tr("Tutup")))
        self.ui.refuseButton.setText(button_text(refusal))
        self.ui.refuseButton.setVisible(bool(action))
        self.ui.actionButton.clicked.connect(self.accept)
        self.ui.refuseButton.clicked.connect(self.reject)
        preferred = self.ui.actionButton
        if kind is Kind.DANGER:
            set_look(self.ui.actionButton, Look.DANGER)
            preferred = self.ui.refuseButton
        preferred.setDefault(True)
        preferred.setFocus()

    def _on_alternative(self) -> None:
        self.alternative_chosen = True
        self.accept()


class TextDialog(QDialog):
    """Asks for one line, one paragraph or one password; the action waits until something is written."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        label: str,
        *,
        action: str,
        intro: str = "",
        text: str = "",
        kind: FieldType | None,
    ) -> None:
        """`kind` is a Line or a Block, which say how long the text may be; None asks for a password."""
        super().__init__(parent)
        self._kind = kind
        self.ui = Ui_TextDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        show_text(self.ui.introLabel, intro)
        self.ui.introLabel.setVisible(bool(intro))
        show_text(self.ui.questionLabel, label)
        self.ui.actionButton.setText(button_text(action))
        self.editor = _editor(text, kind)
        self.editor.setAccessibleName(label)
        self.ui.questionLabel.setBuddy(self.editor)
        self.ui.editorLayout.addWidget(self.editor)
        self._problem = plain_label(look=Look.PROBLEM)
        self.ui.editorLayout.addWidget(self._problem)
        self.editor.textChanged.connect(self._on_changed)
        self.ui.actionButton.clicked.connect(self.accept)
        self.ui.refuseButton.clicked.connect(self.reject)
        self.ui.actionButton.setDefault(True)
        self._on_changed()
        self.editor.setFocus()

    def written(self) -> str:
        """Return what is written: a password exactly as typed, other text cleaned."""
        raw = self.editor.text() if isinstance(self.editor, QLineEdit) else self.editor.toPlainText()
        return raw if self._kind is None else clean_block(raw).strip()

    def answer(self) -> str | None:
        """Show the dialog; return what was written, or None when the person gave up."""
        return self.written() if accepted(self) else None

    def _on_changed(self) -> None:
        problem = self._problem_with(self.written())
        show_text(self._problem, problem)
        self._problem.setVisible(bool(problem))
        self.ui.actionButton.setEnabled(bool(self.written()) and not problem)

    def _problem_with(self, text: str) -> str:
        try:
            if self._kind is not None:
                self._kind.parse(text)
        except InvalidValue as mistake:
            return f"{mistake.what} {mistake.next_step}"
        return ""


def _editor(text: str, kind: FieldType | None) -> QLineEdit | QPlainTextEdit:
    if isinstance(kind, Block):
        block = QPlainTextEdit(text)
        block.setTabChangesFocus(True)
        return block
    line = QLineEdit(text)
    if kind is None:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
