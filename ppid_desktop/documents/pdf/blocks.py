"""The pieces papers are made of: letterhead, facts, tables, signatures, boxes to tick."""

import io
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any

from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image, KeepTogether, Paragraph, Spacer, Table, TableStyle

from ppid_desktop.documents.pdf.fonts import REGULAR
from ppid_desktop.documents.pdf.logo import usable_logo
from ppid_desktop.documents.pdf.sheet import text_width
from ppid_desktop.documents.pdf.text import ADDRESS, CELL, CELL_BOLD, CELL_HEAD, CENTRED, Face, words
from ppid_desktop.domain.cover import Signatory
from ppid_desktop.domain.letterhead import address_lines
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import nip_text
from ppid_desktop.domain.terms import LogoPlace

_LONG_ROW, _LEAST_OF_ROW = 60 * mm, int(15 * mm)

Cell = str | Flowable | Sequence[Flowable]

# Name, first and last cell, then what reportlab wants of that command.
Command = tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]

_GRID_COLOUR = colors.Color(0.5, 0.5, 0.5)
_HEAD_COLOUR = colors.Color(0.905, 0.925, 0.957)
_LABEL_COLOUR = colors.Color(0.96, 0.965, 0.973)
_PADDING: list[Command] = [
    ("LEFTPADDING", (0, 0), (-1, -1), 4),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


def table_style(commands: Sequence[Command]) -> TableStyle:
    """Return a style in our own font: reportlab names Helvetica for cells without text."""
    return TableStyle([("FONTNAME", (0, 0), (-1, -1), REGULAR), *commands])


def letterhead(office: Office) -> list[Flowable]:
    """Return the kop as in the SOP: logo and unit at one side, government and address in the middle."""
    width = text_width(office.paper)
    cells: list[list[Flowable]] = [_names(office)]
    sides = [width]
    if office.logo_place is not LogoPlace.TANPA:
        cells.insert(0, _emblem(office, width * 0.19))
        sides = [width * 0.19, width * 0.81]
    if office.logo_place is LogoPlace.KANAN:
        cells, sides = cells[::-1], sides[::-1]
    table = Table([cells], colWidths=sides)
    table.setStyle(
        table_style(
            [
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black, None, None, None, 2, 1.5),
            ]
        )
    )
    return [table, Spacer(0, 4 * mm)]


def _names(office: Office) -> list[Flowable]:
    names: list[Flowable] = [words(office.government.upper(), Face(12, bold=True, align=CENTRED.align))]
    names.append(words(office.secretariat.upper(), Face(14, bold=True, align=CENTRED.align)))
    if office.logo_place is LogoPlace.TANPA:
        names.append(words(office.unit_name.upper(), Face(12, bold=True, align=CENTRED.align)))
    return names + [words(line, ADDRESS) for line in address_lines(office)]


def _emblem(office: Office, width: float) -> list[Flowable]:
    name = words(office.unit_name, Face(8.5, bold=True, align=CENTRED.align))
    logo = usable_logo(office.logo_png)
    if logo is None:
        return [name]
    scale = min((width - 8) / logo[0], 18 * mm / logo[1])
    return [Image(io.BytesIO(office.logo_png), logo[0] * scale, logo[1] * scale), Spacer(0, 2), name]


def facts(pairs: Iterable[tuple[str, Cell]], width: float, label: float = 48 * mm) -> Table:
    """Return label, colon and value per line, without lines."""
    rows = [[words(name, CELL), words(":", CELL), _cell(value)] for name, value in pairs]
    table = Table(rows, colWidths=[label, 4 * mm, width - label - 4 * mm], splitInRow=1)
    table.setStyle(table_style(_PADDING))
    return table


def ruled_facts(pairs: Iterable[tuple[str, Cell]], width: float, label: float = 52 * mm) -> Table:
    """Return labels and values in a ruled table."""
    rows = [[words(name, CELL_BOLD), _cell(value)] for name, value in pairs]
    table = Table(rows, colWidths=[label, width - label], splitInRow=1)
    table.setStyle(
        table_style(
            [
                *_PADDING,
                ("GRID", (0, 0), (-1, -1), 0.5, _GRID_COLOUR),
                ("BACKGROUND", (0, 0), (0, -1), _LABEL_COLOUR),
            ]
        )
    )
    return table


def grid(
    titles: Sequence[str],
    parts: Sequence[float],
    rows: Iterable[Sequence[Cell]],
    width: float,
    height: float | None = None,
) -> Table:
    """Return a ruled table whose head repeats; `parts` divide the width, `height` is of each row."""
    body = [[_cell(value) for value in row] for row in rows]
    widths = [width * part / sum(parts) for part in parts]
    heights = [None, *([height] * len(body))] if height else None
    table = _Grid(
        [[words(title, CELL_HEAD) for title in titles], *body],
        colWidths=widths,
        rowHeights=heights,
        repeatRows=1,
    )
    table.setStyle(
        table_style(
            [
                *_PADDING,
                ("GRID", (0, 0), (-1, -1), 0.5, _GRID_COLOUR),
                ("BACKGROUND", (0, 0), (-1, 0), _HEAD_COLOUR),
                ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
            ]
        )
    )
    return table


class _Grid(Table):
    """A table whose short rows move to the next page whole and whose long ones go on there.

    ReportLab by itself cuts before a row that does not fit, and then that row where it stands: under a second
    head in the middle of the page.
    """

    _rowHeights: Sequence[float]  # noqa: N815 - ReportLab's name, set by wrap()

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 - ReportLab's names
        """Return what stays on this page and what goes on to the next."""
        self.wrap(availWidth, availHeight)
        ends = accumulate(self._rowHeights)
        cut = next((row for row, end in zip(self._rowHeights, ends, strict=True) if end > availHeight), 0)
        is_long = cut > _LONG_ROW
        self.splitByRow, self.splitInRow = int(not is_long), _LEAST_OF_ROW if is_long else 0
        parts: list[Flowable] = super().split(availWidth, availHeight)
        return parts


def _cell(value: Cell) -> Flowable | list[Flowable] | Paragraph:
    if isinstance(value, str):
        return words(value, CELL)
    return value if isinstance(value, Flowable) else list(value)


def signatures(blocks: Sequence[tuple[str, Signatory]], width: float) -> Flowable:
    """Return signature blocks side by side, the last at the right; each under its opening line."""
    return KeepTogether(signature_parts(blocks, width))


def signature_parts(blocks: Sequence[tuple[str, Signatory]], width: float) -> list[Flowable]:
    """Return the same in parts, to be kept together with what stands above."""
    columns = max(2, len(blocks))
    cells: list[Cell] = [""] * (columns - len(blocks))
    lines = 2 if any(opening and one.position for opening, one in blocks) else 0
    cells += [signature_block(opening, one, lines) for opening, one in blocks]
    table = Table([[_cell(cell) for cell in cells]], colWidths=[width / columns] * columns)
    table.setStyle(table_style([("VALIGN", (0, 0), (-1, -1), "TOP")]))
    return [Spacer(0, 6 * mm), table]


def signature_block(opening: str, one: Signatory, lines: int = 0) -> list[Flowable]:
    """Return one block: opening line, position, room to sign, name, rank, NIP.

    So many `lines` stand above at least, so that names beside each other are at one height.
    """
    face = Face(10, align=CENTRED.align)
    head = [line for line in (opening, f"{one.position}," if one.position else "") if line]
    head += ["\u00a0"] * (lines - len(head))
    tail = [line for line in (one.rank, f"NIP. {nip_text(one.nip)}" if one.nip else "") if line]
    name = words(
        one.name or "(.......................................)", Face(10, bold=True, align=CENTRED.align)
    )
    return [
        *(words(line, face) for line in head),
        Spacer(0, 18 * mm),
        name,
        *(words(line, face) for line in tail),
    ]


def grouped(digits: str) -> str:
    """Return a hash in groups of eight, which two people can compare by reading aloud."""
    return " ".join(digits[start : start + 8] for start in range(0, len(digits), 8))


class TickBox(Flowable):
    """An empty box to tick by hand."""

    def __init__(self, size: float = 4.5 * mm) -> None:
        super().__init__()
        self.width = self.height = size

    def draw(self) -> None:
        """Draw the square."""
        self.canv.setLineWidth(0.9)
        self.canv.rect(0, 0, self.width, self.height)
