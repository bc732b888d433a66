# ruff: noqa: ARG002 - the shape is that of Dialogs, whatever a fake makes of it
"""A `Dialogs` that opens nothing: it remembers what was said and gives the answers a test has laid out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.messages import Answer, FileKind, Question


@dataclass
class FakeDialogs:
    """Set an answer before it is asked; without one the person gives up.

    So does a person who is asked again with what was written before, which `again` holds then.
    """

    files: list[Path] = field(default_factory=list)
    folder: Path | None = None
    target: Path | None = None
    agrees: bool = True
    answer: Answer = Answer.REFUSED
    text: str | None = None
    password: str | None = None
    errors: list[BaseException] = field(default_factory=list)
    informed: list[str] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    again: list[str] = field(default_factory=list)

    def show_error(self, parent: QWidget, error: BaseException) -> None:
        self.errors.append(error)

    def inform(self, parent: QWidget, title: str, text: str) -> None:
        self.informed.append(f"{title}: {text}")

    def confirm(self, parent: QWidget, question: Question) -> bool:
        self.questions.append(question)
        return self.agrees

    def choose(self, parent: QWidget, question: Question) -> Answer:
        self.questions.append(question)
        return self.answer

    def ask_text(
        self, parent: QWidget, title: str, label: str, text: str = "", *, action: str = "Pakai"
    ) -> str | None:
        return self._written(text)

    def _written(self, text: str) -> str | None:
        if text:
            self.again.append(text)
        return None if text else self.text

    def ask_reason(self, parent: QWidget, question: Question, label: str, text: str = "") -> str | None:
        self.questions.append(question)
        return self._written(text)

    def ask_password(self, parent: QWidget, title: str, label: str) -> str | None:
        return self.password

    def choose_files(self, parent: QWidget, title: str, kinds: Sequence[FileKind] = ()) -> list[Path]:
        return list(self.files)

    def choose_file(self, parent: QWidget, title: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        return self.files[0] if self.files else None

    def choose_folder(self, parent: QWidget, title: str) -> Path | None:
        return self.folder

    def choose_target(
        self, parent: QWidget, title: str, name: str, kinds: Sequence[FileKind] = ()
    ) -> Path | None:
        return self.target
