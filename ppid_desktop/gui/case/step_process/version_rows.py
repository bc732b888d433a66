"""The versions of a softfile, newest first, each to be opened or saved as a copy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ppid_desktop.domain.indonesian import moment_text, size_text
from ppid_desktop.domain.softfiles import Softfile, SoftfileVersion
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import button_text, plain_label, set_tool_tip
from ppid_desktop.gui.theme import Look, Space


class VersionRows(QWidget):
    """Shows one line per version; both signals carry the `SoftfileVersion`."""

    open_requested = Signal(object)
    save_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.TINY)
        self._rows: list[QWidget] = []
        self._shown: tuple[SoftfileVersion, ...] | None = None

    def show_versions(self, softfile: Softfile) -> bool:
        """Show the versions of a softfile; return whether anything had to be built."""
        if softfile.versions == self._shown:
            return False
        self._shown = softfile.versions
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(softfile, one) for one in reversed(softfile.versions)]
        for row in self._rows:
            self._layout.addWidget(row)
        return True

    def _row(self, softfile: Softfile, one: SoftfileVersion) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        link = QPushButton(button_text(self.tr("Versi {0}").format(one.number)))
        link.setProperty("look", Look.LINK.value)
        link.setAccessibleName(self.tr("Buka versi {0}").format(one.number))
        link.clicked.connect(lambda _on: self.open_requested.emit(one))
        layout.addWidget(link)
        detail = plain_label(version_line(softfile, one), Look.HELP)
        set_tool_tip(detail, self.tr("SHA-256 {0}").format(one.file.sha256))
        layout.addWidget(detail, 1)
        layout.addWidget(self._save_button(one))
        return row

    def _save_button(self, one: SoftfileVersion) -> QToolButton:
        button = QToolButton()
        button.setIcon(themed_icon(Icon.DOWNLOAD))
        button.setProperty("look", Look.QUIET.value)
        name = self.tr("Simpan salinan versi {0}").format(one.number)
        button.setAccessibleName(name)
        set_tool_tip(button, name)
        button.clicked.connect(lambda _on: self.save_requested.emit(one))
        return button


def version_line(softfile: Softfile, one: SoftfileVersion) -> str:
    """Return name, kind, size, moment, note and the beginning of the digest as one line."""
    state = "" if one.saved else "belum disimpan"
    if one.saved and one.id == softfile.current.id:
        state = "dipakai sekarang"
    parts = (
        state,
        one.original_name,
        one.kind.label,
        size_text(one.file.size),
        moment_text(one.added_at),
        one.note,
        f"SHA-256 {one.file.sha256[:12]}…",
    )
    return " · ".join(part for part in parts if part)
