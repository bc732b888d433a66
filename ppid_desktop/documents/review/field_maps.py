"""Makes the map of what to look for: from an export, or from the little a foreign manifest tells."""

from ppid_desktop.documents.review.identity_reading import Evidence
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


def minimal_field_map(evidence: Evidence) -> FieldMap:
    """Return a map without texts: the decision, the correction table and what a manifest names.

    An input field is never compared, so nothing is reported as changed for want of the exported text.
    """
    fields = dict(DECISION_FIELDS)
    for claim in evidence.claims:
        for name, code in claim.fields:
            fields.setdefault(name, ExportedField(code, FieldKind.INPUT, name.replace("_", " ")))
    tables = {CORRECTION_TABLE: ExportedTable(CORRECTION_COLUMNS)}
    return FieldMap(fields, tables, {CORRECTION_TABLE: CORRECTION_COLUMNS})
