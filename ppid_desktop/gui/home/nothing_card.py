"""The lists of Beranda that are empty, one sentence each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.kit.cards import SectionCard
from ppid_desktop.gui.kit.plain import plain_label, show_text
from ppid_desktop.gui.theme import Look


class NothingCard(SectionCard):
    """Keeps what is fine small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = plain_label(look=Look.HELP)
        self.add(self._label)

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show these sentences; without any the card is hidden."""
        self.set_title(self.tr("Tidak ada yang ditunggu") if len(sentences) > 4 else self.tr("Selebihnya"))
        show_text(self._label, "\n".join(sentences))
        self.setVisible(bool(sentences))
