"""The sheet of a draft: size and margins in dxa from the office's paper in millimetres."""

from dataclasses import dataclass

from ppid_desktop.domain.office import Paper

_DXA_PER_MM = 1440 / 25.4


@dataclass(frozen=True)
class Page:
    """Sheet and margins in dxa."""

    width: int
    height: int
    top: int
    bottom: int
    left: int
    right: int

    @property
    def text_width(self) -> int:
        """Return the width between the margins."""
        return self.width - self.left - self.right


def page_of(paper: Paper) -> Page:
    """Convert the office's paper."""
    sides = (paper.width, paper.height, paper.top, paper.bottom, paper.left, paper.right)
    return Page(*(round(side * _DXA_PER_MM) for side in sides))
