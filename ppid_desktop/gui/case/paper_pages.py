"""Shows the pages of the papers service in the way the preview wants them."""

from typing import TYPE_CHECKING

from ppid_desktop.gui.shell.ports import PageImage, PageSize

if TYPE_CHECKING:
    from ppid_desktop.services.papers import Papers

_BYTES = 4


class PaperPages:
    """The preview's `PageRenderer`; called in worker threads."""

    def __init__(self, papers: "Papers") -> None:
        self._papers = papers

    def page_sizes(self, pdf: bytes) -> tuple[PageSize, ...]:
        """Return the size of every page."""
        return tuple(PageSize(width, height) for width, height in self._papers.page_sizes(pdf))

    def render(self, pdf: bytes, page: int, dpi: float) -> PageImage:
        """Return a page with blue first, as Qt paints it."""
        picture = self._papers.render(pdf, page, round(dpi))
        pixels = bytearray(picture.rgba)
        pixels[0::_BYTES], pixels[2::_BYTES] = pixels[2::_BYTES], pixels[0::_BYTES]
        return PageImage(picture.width, picture.height, picture.width * _BYTES, bytes(pixels))
