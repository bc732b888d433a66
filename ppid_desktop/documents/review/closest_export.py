"""Tells which of several exports a text is, when its sources of identity do not agree."""

from collections.abc import Sequence

from ppid_desktop.documents.review.layout import Layout, final_text, original_text
from ppid_desktop.domain.review import ExportEntry
from ppid_desktop.domain.tracking_code import normal_form

_LONGEST_CELL = 20  # paragraphs; longer cells hold tables, not a field


def closest_export(layout: Layout, exports: Sequence[ExportEntry]) -> ExportEntry:
    """Return the export most of whose field texts stand in the layout's cells; the first of equals."""
    texts = _cell_texts(layout)
    return max(exports, key=lambda export: _share(export, texts))


def _cell_texts(layout: Layout) -> set[str]:
    found: set[str] = set()
    for row in (row for table in layout.tables for row in table.rows):
        if row.texts is not None:
            found.update(normal_form(text) for text in row.texts if text.count("\n") < _LONGEST_CELL)
            continue
        for cell in row.cells:
            if len(cell.paragraphs) <= _LONGEST_CELL:
                found |= {original_text(cell.paragraphs), final_text(cell.paragraphs)}
    return found


def _share(export: ExportEntry, texts: set[str]) -> float:
    wanted = [normal_form(one.text) for one in export.fields.values() if one.text]
    return sum(text in texts for text in wanted) / len(wanted) if wanted else 0.0
