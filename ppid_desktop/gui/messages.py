"""Speaks to the person in dialogs: errors in three parts, questions with verbs on buttons, file choices.

Surfaces are given a `Dialogs` and never open a dialog themselves, so that tests fake this one thing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from ppid_desktop.domain.errors import Cancelled
from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.gui.bug_report import known_error
from ppid_desktop.gui.dialog_history import no_trace
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.message_dialog import Kind, MessageDialog, TextDialog


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before something happens; `action` is the verb on the button, e.g. "Tarik kembali".

    `alternative` is the verb of a second way, for `choose`.
    """

    title: str
    text: str
    action: str
    refusal: str = "Batal"
    dangerous: bool = False
    alternative: str = ""


class Answer(Enum):
    """Which button of a question with two ways was chosen; closing the dialog refuses."""

    ACTION = "action"
    ALTERNATIVE = "alternative"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileKind:
    """One line of a file dialog's filter, e.g. `FileKind("Dokumen Word", ("docx",))`; none: every file."""

    title: str
    suffixes: tuple[str, ...] = ()

    def pattern(self) -> str:
        """Return the line as Qt reads it."""
        masks = " ".join(f"*.{suffix}" for suffix in self.suffixes) or "*"
        return f"{self.title} ({masks})"


ANY_FILE = FileKind("Semua berkas")


class Dialogs(Protocol):
    """Everything that interrupts the person; `parent` is the widget that asks."""

    def show_error(self, parent: QWidget, error: BaseException) -> None:
        """Explain an error in its three parts; an unexpected one is logged and shown with its id."""

    def inform(self, parent: QWidget, title: str, text: str) -> None:
        """Tell something that needs no decision."""

    def confirm(self, parent: QWidget, question: Question) -> bool:
        """Return whether the person chose the action; closing the dialog means no."""

    def choose(self, parent: QWidget, question: Question) -> Answer:
        """Return which of two ways the person chose, or that neither."""

    def ask_text(
        self, parent: QWidget, title: str, label: str, text: str = "", *, action: str = "Pakai"
    ) -> str | None:
        """Return one non-empty line, or None when the person gave up."""

    def ask_reason(self, parent: QWidget, question: Question, label: str, text: str = "") -> str | None:
        """Ask for a written reason, beginning with `text`; None when the person gave up."""

    def ask_password(self, parent: QWidget, title: str, label: str) -> str | None:
        """Return a password, or None when the person gave up."""

    def choose_files(self, parent: QWidget, title: str, kinds: Sequence[FileKind] = ()) -> list[Path]:
        """Return existing files to read; empty when the person gave up."""

    def choose_file(self, parent: QWidget, title: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        """Return one existing file to read."""

    def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        """Return an existing folder."""

    def choose_target(
        self, parent: QWidget, title: str, name: str, kinds: Sequence[FileKind] = ()
    ) -> Path | None:
        """Return a file to write; the person has agreed to replace one that exists."""


class QtDialogs:
    """The `Dialogs` of the real window."""

    def __init__(self) -> None:
        self._folder = ""

    def show_error(self, parent: QWidget, error: BaseException) -> None:
        """Explain an error; a `Cancelled` needs no words."""
        if isinstance(error, Cancelled):
            return
        known = known_error(error)
        dialog = MessageDialog(parent, Kind.of_error(known), known.what, (known.meaning, known.next_step))
        accepted(dialog)

    def inform(self, parent: QWidget, title: str, text: str) -> None:
        """Show a title and a paragraph with the button *Tutup*."""
        accepted(MessageDialog(parent, Kind.INFORMATION, title, (text,)))

    def confirm(self, parent: QWidget, question: Question) -> bool:
        """Show the question with its verb; a dangerous one has *Batal* preselected."""
        return accepted(_question_dialog(parent, question))

    def choose(self, parent: QWidget, question: Question) -> Answer:
        """Show the question with both its verbs."""
        dialog = _question_dialog(parent, question)
        if not accepted(dialog):
            return Answer.REFUSED
        return Answer.ALTERNATIVE if dialog.alternative_chosen else Answer.ACTION

    def ask_text(
        self, parent: QWidget, title: str, label: str, text: str = "", *, action: str = "Pakai"
    ) -> str | None:
        """Ask for one line."""
        return TextDialog(parent, title, label, action=action, text=text, kind=Line()).answer()

    def ask_reason(self, parent: QWidget, question: Question, label: str, text: str = "") -> str | None:
        """Ask for the reason under the question."""
        return TextDialog(
            parent,
            question.title,
            label,
            action=question.action,
            intro=question.text,
            text=text,
            kind=FreeText.REASON.type,
        ).answer()

    def ask_password(self, parent: QWidget, title: str, label: str) -> str | None:
        """Ask for a password; it is never echoed."""
        return TextDialog(parent, title, label, action="Lanjut", kind=None).answer()

    def choose_files(self, parent: QWidget, title: str, kinds: Sequence[FileKind] = ()) -> list[Path]:
        """Open the system's file dialog for several files."""
        with no_trace():
            names, _ = QFileDialog.getOpenFileNames(parent, title, self._folder, _filters(kinds))
        return [self._remembered(name) for name in names]

    def choose_file(self, parent: QWidget, title: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        """Open the system's file dialog for one file."""
        with no_trace():
            name, _ = QFileDialog.getOpenFileName(parent, title, self._folder, _filters(kinds))
        return self._remembered(name) if name else None

    def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        """Open the system's folder dialog."""
        with no_trace():
            name = QFileDialog.getExistingDirectory(parent, title, self._folder)
        return Path(name) if name else None

    def choose_target(
        self, parent: QWidget, title: str, name: str, kinds: Sequence[FileKind] = ()
    ) -> Path | None:
        """Open the system's save dialog with `name` proposed."""
        proposed = str(Path(self._folder) / name)
        with no_trace():
            chosen, _ = QFileDialog.getSaveFileName(parent, title, proposed, _filters(kinds))
        return self._remembered(chosen) if chosen else None

    def _remembered(self, name: str) -> Path:
        self._folder = str(Path(name).parent)
        return Path(name)


def show_error(parent: QWidget, error: BaseException) -> None:
    """Explain an error where no `Dialogs` is at hand."""
    QtDialogs().show_error(parent, error)


def _filters(kinds: Sequence[FileKind]) -> str:
    return ";;".join(kind.pattern() for kind in (*kinds, ANY_FILE))


def _question_dialog(parent: QWidget, question: Question) -> MessageDialog:
    kind = Kind.DANGER if question.dangerous else Kind.QUESTION
    return MessageDialog(
        parent,
        kind,
        question.title,
        (question.text,),
        action=question.action,
        refusal=question.refusal,
        alternative=question.alternative,
    )
