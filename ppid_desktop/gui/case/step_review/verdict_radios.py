"""The three verdicts to choose from; none is chosen until somebody does."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QRadioButton

from ppid_desktop.domain.terms import Verdict


class VerdictRadios(QObject):
    """`clicked` tells that the person chose."""

    clicked = Signal()

    def __init__(self, title: str, radios: Mapping[Verdict, QRadioButton], parent: QObject) -> None:
        super().__init__(parent)
        self._radios = dict(radios)
        for radio in self._radios.values():
            radio.clicked.connect(lambda _on: self.clicked.emit())
            radio.setAccessibleName(f"{title}: {radio.text()}")

    def verdict(self) -> Verdict | None:
        """Return the verdict chosen."""
        return next((one for one, radio in self._radios.items() if radio.isChecked()), None)

    def choose(self, verdict: Verdict) -> None:
        """Choose a verdict."""
        self._radios[verdict].setChecked(True)

    def take_focus(self) -> None:
        """Put the keyboard on the verdict chosen, the first where none is: a blank would choose another."""
        offered = list(self._radios.values())
        next((one for one in offered if one.isChecked()), offered[0]).setFocus()

    def clear(self) -> None:
        """Choose none."""
        for radio in self._radios.values():
            radio.setAutoExclusive(False)
            radio.setChecked(False)
            radio.setAutoExclusive(True)
