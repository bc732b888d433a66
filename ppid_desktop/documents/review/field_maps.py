"""Makes the map of what to look for: from an export, or from the little a foreign manifest tells."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ppid_desktop.documents.review.label_text import bookmark_name
from ppid_desktop.documents.review.layout import Layout
from ppid_desktop.documents.review.places import CORRECTION_COLUMNS, FieldMap, table_heads
from ppid_desktop.domain.review import (
    CORRECTION_TABLE,
    DATE_FIELD,
    NOTE_FIELD,
    SIGNER_FIELD,
    ExportedField,
    ExportedTable,
    ExportEntry,
    FieldKind,
    Registry,
)

DECISION_FIELDS = {
    NOTE_FIELD: ExportedField("K03", FieldKind.INPUT, "Catatan keputusan"),
    SIGNER_FIELD: ExportedField("K04", FieldKind.INPUT, "Nama pimpinan"),
    DATE_FIELD: ExportedField("K05", FieldKind.INPUT, "Tanggal keputusan"),
}


def field_map_of(export: ExportEntry) -> FieldMap:
    """Return the map of a known export."""
    found = FieldMap(dict(export.fields), dict(export.tables))
    firsts = {table: code for (table, row), code in found.row_codes.items() if row == 1}
    found.heads = table_heads(export.static, found.tables, firsts)
    return found


def minimal_field_map(named: Iterable[tuple[str, str]], layout: Layout, registry: Registry) -> FieldMap:
    """Return a map without texts: the decision, the correction table, what manifest and bookmarks name.

    `named` are the ids and codes in the manifest. An input field is never compared, so nothing is reported as
    changed for want of the exported text.
    """
    fields = dict(DECISION_FIELDS)
    for name, code in named:
        fields.setdefault(name, ExportedField(code, FieldKind.INPUT, name.replace("_", " ")))
    tables = {CORRECTION_TABLE: ExportedTable(CORRECTION_COLUMNS)}
    names = {bookmark.name.lower() for bookmark in layout.bookmarks}
    for export in registry.exports() if names else ():
        for name, one in _marked(export, names):
            fields.setdefault(name, one)
        tables.update({name: ExportedTable(one.columns) for name, one in export.tables.items()})
    return FieldMap(fields, tables, {CORRECTION_TABLE: CORRECTION_COLUMNS})


def _marked(export: ExportEntry, names: set[str]) -> Iterator[tuple[str, ExportedField]]:
    """The fields of an export whose bookmarks a file carries, without their texts."""
    for name, one in export.fields.items():
        if one.kind is not FieldKind.CELL:
            if bookmark_name(name).lower() in names:
                yield name, replace(one, kind=FieldKind.INPUT, text="")
        elif one.row is not None and bookmark_name(f"{one.table}_{one.row:02d}").lower() in names:
            yield name, replace(one, text="")
