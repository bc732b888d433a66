"""Reads what a spreadsheet puts on the clipboard: cells between tabs, quoted where they hold breaks."""

import csv
from io import StringIO

from ppid_desktop.domain.text import clean, clean_block

_LARGEST_CELL = 1 << 20


def read_cells(text: str) -> tuple[tuple[str, ...], ...]:
    """Return rows of cleaned cells; rows without any text are left out.

    Excel and LibreOffice quote a cell only when it holds a tab, a line break or a quote, and double the
    quotes inside; a lone quote in the middle of a cell stays as it is.
    """
    if max(map(len, text.split("\t")), default=0) > _LARGEST_CELL:
        return ()
    reader = csv.reader(StringIO(clean(text), newline=""), delimiter="\t", quotechar='"', strict=False)
    rows = (tuple(clean_block(cell).strip() for cell in row) for row in reader)
    return tuple(row for row in rows if any(row))


def write_cells(rows: tuple[tuple[str, ...], ...]) -> str:
    """Return rows as a spreadsheet reads them from the clipboard."""
    target = StringIO(newline="")
    csv.writer(target, delimiter="\t", quotechar='"', lineterminator="\r\n").writerows(rows)
    return target.getvalue()
