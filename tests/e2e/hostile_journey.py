"""The whole way with hostile texts pasted into every text field of every step."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ppid_desktop.domain.field_types import Block, Line
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.ordered_lines import OrderedLines
from ppid_desktop.gui.kit.text_editors import SuggestEditor
from tests.e2e.journey import Journey, Texts
from tests.e2e.office import Office

_LONG = "panjang " * 38
HOSTILE = f'<b>tebal</b> & "kutip" <img src="x"/>\x0bkendali \u202ekebalik\u202c cafe\u0301 {_LONG}selesai'
_CHOSEN = frozenset({"Cari dalam daftar kode"})  # not stored


class HostileJourney(Journey):
    """`written` keeps what stands in each field after it was left, by step and label."""

    def __init__(self, office: Office, folder: Path) -> None:
        super().__init__(office, folder, Texts(note=HOSTILE.replace("\x0b", " ")))
        self.written: dict[str, str] = {}

    def go_on(self, arrival: str) -> None:
        """Spoil every text field before going on."""
        if not arrival.startswith("Serah"):
            self.spoil()
        super().go_on(arrival)

    def describe(self, title: str, _description: str) -> None:
        """Choose a softfile, so that its form is spoiled with the rest."""
        self.person.choose_row(self.person.find(OrderedLines), title)
        self.office.settle()

    def spoil(self) -> None:
        """Paste the hostile text into every text field in front, and see that it stands there as pasted."""
        see = self.person
        self.office.settle()
        for field in see.fields():
            if self._takes_text(field):
                self._spoil(field)
        self.office.settle()
        assert self.office.dialogs.errors == []

    def _takes_text(self, field: LabelledField) -> bool:
        if not field.code or field.name in _CHOSEN or type(field.editor.field_type) not in (Line, Block):
            return False
        line = _line_of(field)
        return line is not None and not line.isReadOnly() and line.isVisible()

    def _spoil(self, field: LabelledField) -> None:
        see, kind = self.person, field.editor.field_type
        limit = getattr(kind, "max_length", 500)
        text = f"{field.name}: {HOSTILE}"[: min(limit, 480)]
        line = _line_of(field)
        assert line is not None
        see.click(line)
        see.select_all()
        see.paste(text)
        see.leave(field)
        self.office.settle()
        assert kind.parse(field.value()) == kind.parse(text), field.name
        page = self.office.surface.case_page
        assert page is not None
        self.written[f"{page.step}: {field.name}"] = str(kind.parse(text))


def _line_of(field: LabelledField) -> QLineEdit | QPlainTextEdit | None:
    """Return what is typed into under a label, None where something is chosen."""
    if isinstance(field.editor, SuggestEditor):
        return field.editor.combo.line
    target = field.editor.focus_target()
    return target if isinstance(target, QLineEdit | QPlainTextEdit) else None
