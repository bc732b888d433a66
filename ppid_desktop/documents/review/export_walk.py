"""Reads a fresh draft back with the reader's own walker, so that what is kept is what will be compared.

Section 8 of the review contract's "Going out".
"""

from collections.abc import Mapping
from dataclasses import replace

from ppid_desktop.documents.review.anchors import locate
from ppid_desktop.documents.review.document import open_document
from ppid_desktop.documents.review.label_text import without_code
from ppid_desktop.documents.review.layout import Row, final_text
from ppid_desktop.documents.review.outside import StaticText
from ppid_desktop.documents.review.places import CORRECTION_COLUMNS, FieldMap, Places
from ppid_desktop.documents.review.zip_archive import ZipArchive
from ppid_desktop.domain.review import (
    CORRECTION_TABLE,
    ExportedField,
    ExportedTable,
    ExportReading,
    Story,
)


def walk_export(
    data: bytes, fields: Mapping[str, ExportedField], columns: Mapping[str, tuple[str, ...]]
) -> ExportReading:
    """Read a draft's texts in the registry's form.

    `fields` maps field ids to codes, labels and places (texts are ignored), `columns` table names to column
    ids; the correction table needs no entry. `missing` names fields that were not found.
    """
    document = open_document(ZipArchive(data))
    tables = {name: ExportedTable(tuple(ids)) for name, ids in columns.items()}
    tables.setdefault(CORRECTION_TABLE, ExportedTable(CORRECTION_COLUMNS))
    wanted = FieldMap(dict(fields), tables, {CORRECTION_TABLE: CORRECTION_COLUMNS})
    places = locate(document.layout, wanted)
    static = StaticText(document.layout, wanted, places, set())
    fields = _read_fields(wanted, places)
    return ExportReading(
        fields=fields,
        tables={name: replace(table, rows=_rows(name, places)) for name, table in tables.items()},
        static=static.of(Story.BODY),
        header=static.of(Story.HEADER),
        footer=static.of(Story.FOOTER),
        missing=tuple(name for name in wanted.fields if name not in fields),
    )


def _read_fields(wanted: FieldMap, places: Places) -> dict[str, ExportedField]:
    found = ((name, one, places.place_of(name)) for name, one in wanted.fields.items())
    return {name: replace(one, text=final_text(place.cell.paragraphs)) for name, one, place in found if place}


def _rows(name: str, places: Places) -> tuple[tuple[str, ...], ...]:
    if name == CORRECTION_TABLE:
        found = places.correction_rows
    else:
        numbers = sorted(number for table, number in places.rows if table == name)
        found = [places.rows[name, number].row for number in numbers]
    return tuple(_texts(row) for row in found)


def _texts(row: Row) -> tuple[str, ...]:
    texts = row.final_texts()
    return (without_code(texts[0]), *texts[1:]) if texts else ()
