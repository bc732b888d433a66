"""What the shell needs from the outside, as values and Protocols; it imports no services."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.office import F4, Office, Paper
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.gui.icons import Icon


@dataclass(frozen=True, slots=True)
class Identity:
    """Who works where: shown in the top bar."""

    office: str
    account: str
    roles: str
    practice: bool = False
    reads_only: bool = False


@dataclass(frozen=True, slots=True)
class Surface:
    """One entry of the navigation; `factory(parent)` builds its widget when it is first opened.

    What is built without its parent is dressed by the style sheet once alone and once more in its place.
    """

    key: str
    title: str
    icon: Icon
    factory: Callable[[QWidget], QWidget]


@runtime_checkable
class Refreshable(Protocol):
    """A surface that wants to know whenever it comes to the front."""

    def refresh(self) -> None:
        """Load again what may have changed elsewhere."""


@runtime_checkable
class Coverable(Protocol):
    """A surface that clears what it shows while the window is locked."""

    def cover(self) -> None:
        """Store what is still unsaved, then take every content off the screen."""

    def uncover(self) -> None:
        """Show again what was there."""


@runtime_checkable
class Flushable(Protocol):
    """A surface in which something may still be typed."""

    def flush(self) -> None:
        """Store what is still being typed."""


@runtime_checkable
class Leavable(Protocol):
    """A surface in which something may stand that cannot be stored."""

    def leave_for(self, then: Callable[[], None]) -> None:
        """Store everything, then go on; what cannot be stored is asked about first."""


class WindowMemory(Protocol):
    """Keeps the window's size and place between two starts."""

    def load_geometry(self) -> bytes:
        """Return what was saved last, or nothing."""

    def save_geometry(self, geometry: bytes) -> None:
        """Keep it; failing to is no reason to complain."""


@dataclass(frozen=True, slots=True)
class PlaceOffer:
    """A place proposed for the data: *Hanya saya*, *Semua pengguna PC ini*, a second fixed disk."""

    title: str
    text: str
    folder: Path


@dataclass(frozen=True, slots=True)
class PlaceVerdict:
    """What was found out about a folder; `text` is an Indonesian sentence, a refusal's with its reason."""

    folder: Path
    accepted: bool
    text: str


class Places(Protocol):
    """Looks at folders; called in a worker thread."""

    def offers(self) -> tuple[PlaceOffer, ...]:
        """Return the proposals, the recommended first."""

    def check(self, folder: Path) -> PlaceVerdict:
        """Return whether a workspace may live in `folder`."""

    def check_backup(self, folder: Path, workspace: Path) -> PlaceVerdict:
        """Return whether `folder` lies on another device than `workspace` and takes data."""


@dataclass(frozen=True, slots=True)
class FirstAccount:
    """The person of the first account and how they log in; never printed or logged."""

    name: str
    position: str
    kind: EmploymentKind
    nip: str
    login: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """Everything the first run asks before the workspace is made."""

    office: Office
    folder: Path
    backup: Path | None
    account: FirstAccount


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The recovery key as the sheet prints it, and the numbers (from 1) of the two groups to type."""

    groups: tuple[str, ...] = field(repr=False)
    asked: tuple[int, int]


@dataclass(frozen=True, slots=True)
class PageSize:
    """One page in points (1/72 inch)."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as pixels: rows of `stride` bytes, each pixel blue, green, red and an unused byte."""

    width: int
    height: int
    stride: int
    pixels: bytes = field(repr=False)


class PageRenderer(Protocol):
    """Turns PDF bytes into pictures; called in worker threads, several at once (PDFium needs a lock)."""

    def page_sizes(self, pdf: bytes) -> tuple[PageSize, ...]:
        """Return the size of every page."""

    def render(self, pdf: bytes, page: int, dpi: float) -> PageImage:
        """Return page number `page` (from 0) at `dpi` pixels per inch."""


MakePdf = Callable[[Paper], bytes]
"""Makes the paper as PDF for a sheet; called in a worker thread."""

PAPERS = (Paper(), F4)


@dataclass(frozen=True, slots=True)
class PaperJob:
    """One paper to preview: its title, the file name proposed for saving, how it is made, its usual sheet.

    `final_pdf` makes what is printed or saved where that is not what is looked at: its number is drawn then.
    """

    title: str
    file_name: str
    make_pdf: MakePdf
    paper: Paper = PAPERS[0]
    final_pdf: MakePdf | None = None
