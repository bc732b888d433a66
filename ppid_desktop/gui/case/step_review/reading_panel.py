"""Shows what each returned file of the round said, the newest first."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.domain.rounds import Returned, Round
from ppid_desktop.domain.told_decision import standing_of_file
from ppid_desktop.gui.case.last_shown import LastShown
from ppid_desktop.gui.case.step_review.reading_actions import ReadingAction, actions_for
from ppid_desktop.gui.case.step_review.reading_explained import Explained, Severity, explained
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.laid_out_once import laid_out_once, show_now
from ppid_desktop.gui.kit.plain import button_text, plain_label
from ppid_desktop.gui.kit.responsive_row import ResponsiveRow
from ppid_desktop.gui.theme import Look, Space, set_look

_KINDS = {
    Severity.GOOD: BannerKind.SUCCESS,
    Severity.LOOK: BannerKind.WARNING,
    Severity.REFUSED: BannerKind.DANGER,
}
_SPOKEN = {Severity.GOOD: "Baik", Severity.LOOK: "Perlu diperiksa", Severity.REFUSED: "Tidak dibaca"}


class ReadingPanel(QWidget):
    """One notice per file with what can be done about it; the signals carry the `Returned`."""

    open_requested = Signal(object)
    action_requested = Signal(object, object)  # ReadingAction, Returned

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.MEDIUM)
        self._rows: list[QWidget] = []
        self._last = LastShown()

    def show_readings(
        self, latest: Round, readings: Sequence[tuple[Returned, ReviewResult]], *, at_rest: bool = False
    ) -> None:
        """Show these files of the newest round and no others."""
        offers = [actions_for(latest, file, result, at_rest=at_rest) for file, result in readings]
        told = [standing_of_file(latest, file) for file, _ in readings]
        if not self._last.is_new("readings", ([file.id for file, _ in readings], offers, told)):
            return
        rows = [
            self._row(file, replace(explained(result), standing=now), actions)
            for (file, result), actions, now in reversed(tuple(zip(readings, offers, told, strict=True)))
        ]
        with laid_out_once(self):
            for row in self._rows:
                self._layout.removeWidget(row)
                row.hide()
                row.deleteLater()
            for row in rows:
                self._layout.addWidget(row)
            show_now(*rows)
        self._rows = rows

    def _row(self, file: Returned, told: Explained, actions: Sequence[ReadingAction]) -> QWidget:
        row = QFrame()
        look, icon, tone = _KINDS[told.severity].value
        set_look(row, look)
        row.setAccessibleName(f"{file.original_name}: {_SPOKEN[told.severity]}. {told.title}")
        mark = IconLabel()
        mark.show_icon(icon, tone, spoken=_SPOKEN[told.severity])
        layout = QHBoxLayout(row)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(mark)
        words = _words(file, told)
        if actions:
            words.addWidget(self._offers(file, actions))
        layout.addLayout(words, 1)
        layout.addWidget(self._button(file, self.tr("Buka"), lambda: self.open_requested.emit(file)))
        return row

    def _offers(self, file: Returned, actions: Sequence[ReadingAction]) -> QWidget:
        holder = ResponsiveRow()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, Space.TINY, 0, 0)
        layout.setSpacing(Space.SMALL)
        for action in actions:
            ask = partial(self.action_requested.emit, action, file)
            layout.addWidget(self._button(file, self.tr(action.value), ask))
        layout.addStretch(1)
        return holder

    def _button(self, file: Returned, verb: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(button_text(verb))
        button.setAccessibleName(f"{verb.rstrip('.')}: {file.original_name}")
        button.clicked.connect(lambda _on: act())
        return button


def _words(file: Returned, told: Explained) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(Space.TINY)
    came = f"{file.original_name} · {file.sender} · {file.channel.label} · {long_date(file.received_on)}"
    layout.addWidget(plain_label(told.title, Look.LABEL))
    layout.addWidget(plain_label(came))
    if told.standing:
        layout.addWidget(plain_label(told.standing, Look.LABEL))
    for text in (told.meaning, told.next_step):
        if text:
            layout.addWidget(plain_label(text))
    for remark in told.remarks:
        layout.addWidget(plain_label(f"• {remark}"))
    return layout
