"""The versions of a softfile, newest first, each to be opened or saved as a copy; above them rescued work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ppid_desktop.domain.indonesian import moment_text, size_text
from ppid_desktop.domain.softfiles import RescuedCopy, Softfile, SoftfileVersion
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import button_text, plain_label, set_tool_tip
from ppid_desktop.gui.theme import Look, Space


class VersionRows(QWidget):
    """Shows one line per version; both signals carry the `SoftfileVersion`, or the `RescuedCopy`."""

    open_requested = Signal(object)
    save_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.TINY)
        self._rows: list[QWidget] = []
        self._shown: tuple[SoftfileVersion | RescuedCopy, ...] | None = None

    def show_versions(self, softfile: Softfile) -> bool:
        """Show the versions of a softfile; return whether anything had to be built."""
        waiting = (softfile.unsaved,) if softfile.unsaved else ()
        shown: tuple[SoftfileVersion | RescuedCopy, ...] = (*softfile.versions, *waiting)
        if shown == self._shown:
            return False
        self._shown = shown
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(softfile, one) for one in reversed(shown)]
        for row in self._rows:
            self._layout.addWidget(row)
        return True

    def _row(self, softfile: Softfile, one: SoftfileVersion | RescuedCopy) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        called = content_name(one)
        link = QPushButton(button_text(called[:1].upper() + called[1:]))
        link.setProperty("look", Look.LINK.value)
        link.setAccessibleName(self.tr("Buka {0}").format(called))
        link.clicked.connect(lambda _on: self.open_requested.emit(one))
        layout.addWidget(link)
        detail = plain_label(version_line(softfile, one), Look.HELP)
        set_tool_tip(detail, self.tr("SHA-256 {0}").format(one.file.sha256))
        layout.addWidget(detail, 1)
        layout.addWidget(self._save_button(one))
        return row

    def _save_button(self, one: SoftfileVersion | RescuedCopy) -> QToolButton:
        button = QToolButton()
        button.setIcon(themed_icon(Icon.DOWNLOAD))
        button.setProperty("look", Look.QUIET.value)
        name = self.tr("Simpan salinan {0}").format(content_name(one))
        button.setAccessibleName(name)
        set_tool_tip(button, name)
        button.clicked.connect(lambda _on: self.save_requested.emit(one))
        return button


def content_name(one: SoftfileVersion | RescuedCopy) -> str:
    """Return what a content is called: `versi 2`, or `hasil sunting` for rescued work."""
    return f"versi {one.number}" if isinstance(one, SoftfileVersion) else "hasil sunting"


def version_line(softfile: Softfile, one: SoftfileVersion | RescuedCopy) -> str:
    """Return name, kind, size, moment, note and the beginning of the digest as one line."""
    if isinstance(one, RescuedCopy):
        return " · ".join(("belum menjadi versi", size_text(one.file.size), moment_text(one.taken_at)))
    state = "dipakai sekarang" if one.id == softfile.current.id else ""
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
