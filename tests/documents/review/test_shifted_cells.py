"""Cells and columns put into the draft's tables: what was sent stays the field, what came is a remark."""

import re

import pytest

from ppid_desktop.domain.review import Status, WarningCode
from tests.documents.review.returned import TERM, WHO, Draft, ins, run

NEW_MARK = f'<w:cellIns w:id="3" {WHO}/>'
LABEL_END = "</w:tc><w:tc>"
RECORD_CODES = [f"F{number:02d}" for number in range(1, 9)]


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{content}</w:p></w:tc>"


def beside_label(draft: Draft, code: str, new: str) -> Draft:
    row = draft.row(code)
    return draft.replace(row, row.replace(LABEL_END, f"</w:tc>{new}<w:tc>", 1))


@pytest.mark.parametrize("new", [cell(run("OK")), cell(run("OK"), NEW_MARK)])
def test_a_cell_put_before_the_text_is_a_remark(new: str) -> None:
    result = beside_label(Draft(), "F08", new).read()
    assert (result.fields, result.proposals) == ({}, ())
    assert [one.after for one in result.outside] == ["OK"]


def test_a_tracked_cell_put_before_the_text_is_told_as_a_change() -> None:
    result = beside_label(Draft(), "F08", cell(ins("OK"), NEW_MARK)).read()
    assert (result.fields, result.outside) == ({}, ())
    assert [(one.text, one.field) for one in result.changes] == [("OK", None)]


def test_a_column_put_behind_the_labels_empties_no_field() -> None:
    draft = Draft()
    for code in RECORD_CODES:
        beside_label(draft, code, cell(run("setuju") if code == "F02" else ""))
    result = draft.read()
    assert (result.fields, result.proposals) == ({}, ())
    assert [one.after for one in result.outside] == ["setuju"]


def test_a_text_that_was_edited_too_is_left_to_a_person() -> None:
    draft = Draft().paragraph(TERM, run("6 (enam) tahun"))
    result = beside_label(draft, "F08", cell("")).read()
    assert result.status is Status.REVIEW
    assert WarningCode.DUPLICATE_ANCHOR in result.warnings


def test_a_cell_put_into_a_row_of_entries_shifts_nothing() -> None:
    draft = Draft()
    row = draft.row("L03")
    second = re.findall(r"<w:tc>.*?</w:tc>", row)[1]
    result = draft.replace(row, row.replace(second, cell(run("ganti")) + second)).read()
    assert (result.status, result.fields) == (Status.OK, {})
    assert [one.after for one in result.outside] == ["ganti"]


def test_a_note_typed_beside_a_new_cell_is_the_note() -> None:
    draft = beside_label(Draft(), "K03", cell(""))
    row = draft.row("K03")
    last = row.rindex("</w:p>")
    result = draft.replace(row, f"{row[:last]}{run('Tidak setuju')}{row[last:]}").read()
    assert result.decision.note == "Tidak setuju"
