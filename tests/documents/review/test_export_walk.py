"""What is kept of an export is what the reader's own walker finds in it."""

import json
from dataclasses import replace

import pytest

from ppid_desktop.documents.review.export_walk import walk_export
from ppid_desktop.documents.review.registry_file import parse_registry, registry_to_json
from ppid_desktop.domain.review import ExportEntry
from tests.documents.review.returned import BASELINE, TERM, Draft, registry, run


@pytest.mark.parametrize("entry", registry().exports(), ids=lambda entry: entry.file)
def test_a_baseline_export_reads_back_exactly(entry: ExportEntry) -> None:
    fields = {name: replace(one, text="") for name, one in entry.fields.items()}
    columns = {name: table.columns for name, table in entry.tables.items()}
    reading = walk_export((BASELINE / entry.file).read_bytes(), fields, columns)
    assert (reading.fields, reading.tables) == (entry.fields, entry.tables)
    assert (reading.static, reading.header, reading.footer) == (entry.static, entry.header, entry.footer)
    assert reading.missing == ()


def test_a_field_without_a_place_is_named() -> None:
    entry = registry().exports()[1]
    draft = Draft()
    draft.replace(draft.row("F08"), "")
    assert walk_export(draft.bytes(), entry.fields, {}).missing[0] == "jangka_waktu"


def test_markup_in_texts_reads_back_as_typed() -> None:
    entry = registry().exports()[1]
    text = "<b>R&D</b> \u201csatu\u201d & 'dua'"
    reading = walk_export(Draft().paragraph(TERM, run(text)).bytes(), entry.fields, {})
    assert reading.fields["jangka_waktu"].text == text


def test_a_registry_survives_its_json_form() -> None:
    assert parse_registry(json.dumps(registry_to_json(registry()))) == registry()
