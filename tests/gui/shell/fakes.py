"""What the shell asks of the outside, small and real enough to be driven by a test."""

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from pypdfium2 import PdfDocument
from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from ppid_desktop.domain.office import Paper
from ppid_desktop.gui.shell.ports import PageImage, PageSize, PlaceOffer, PlaceVerdict


@dataclass
class Places:
    """Two offers; a folder whose name says *jaringan* is refused."""

    root: Path
    looked_at: list[Path] = field(default_factory=list)

    def offers(self) -> tuple[PlaceOffer, ...]:
        return (
            PlaceOffer("Hanya saya", "Hanya akun ini.", self.root / "saya"),
            PlaceOffer("Semua pengguna PC ini", "Semua akun.", self.root / "umum"),
        )

    def check(self, folder: Path) -> PlaceVerdict:
        self.looked_at.append(folder)
        if "jaringan" in folder.name:
            return PlaceVerdict(
                folder, False, "Folder jaringan tidak dapat dipakai karena dapat merusak data."
            )
        return PlaceVerdict(folder, True, "Folder dapat dipakai.")

    def check_backup(self, folder: Path, workspace: Path) -> PlaceVerdict:
        other = folder.anchor != workspace.anchor or "lain" in folder.name
        return PlaceVerdict(folder, other, "Perangkat lain." if other else "Masih perangkat yang sama.")


@dataclass
class Memory:
    """Keeps the geometry for the length of a test."""

    geometry: bytes = b""

    def load_geometry(self) -> bytes:
        return self.geometry

    def save_geometry(self, geometry: bytes) -> None:
        self.geometry = geometry


def make_pdf(folder: Path, pages: int, paper: Paper) -> bytes:
    """Return a real PDF with one coloured sheet per page."""
    target = folder / "sumber.pdf"
    writer = QPdfWriter(str(target))
    size = QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.fillRect(QRectF(0, 0, writer.width(), writer.height()), QColor.fromHsv(60 * number, 200, 200))
    painter.end()
    return target.read_bytes()


class Renderer:
    """Draws pages with PDFium, as the program does, one call at a time."""

    def __init__(self) -> None:
        self.rendered: list[tuple[int, float]] = []
        self._lock = Lock()

    def page_sizes(self, pdf: bytes) -> tuple[PageSize, ...]:
        with self._lock, closing(PdfDocument(pdf)) as document:
            return tuple(PageSize(*document.get_page_size(number)) for number in range(len(document)))

    def render(self, pdf: bytes, page: int, dpi: float) -> PageImage:
        with self._lock, closing(PdfDocument(pdf)) as document:
            bitmap = document[page].render(scale=dpi / 72, rev_byteorder=False, prefer_bgrx=True)
            self.rendered.append((page, dpi))
            return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
