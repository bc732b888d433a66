"""Rows that come and go in the tables, and columns that do."""

import re

import pytest

from ppid_desktop.domain.review import FieldStatus, RowOp, Status, WarningCode
from tests.documents.review.returned import WHO, Draft, deleted, ins, mark, run

FIFTH = ("5", "Nota dinas permohonan nomor 105/PEM/2026", "Nota dinas", "06-06-2026", "17", "18e1d7")


def cell(content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr><w:p>{content}</w:p></w:tc>'


def row(*cells: str, marks: str = "") -> str:
    return f"<w:tr><w:trPr>{marks}</w:trPr>{''.join(cells)}</w:tr>"


def struck_out(xml: str) -> str:
    """Wrap every run of a row as Word does when the row is deleted."""
    gone = re.sub(r"<w:r>.*?</w:r>", lambda found: f'<w:del w:id="9" {WHO}>{found.group()}</w:del>', xml)
    gone = (
        gone.replace("<w:t>", "<w:delText>").replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    )
    return gone.replace("<w:cantSplit/>", f"<w:cantSplit/>{mark('del')}")


def test_a_row_deleted_with_tracking() -> None:
    draft = Draft()
    result = draft.replace(draft.row("L05"), struck_out(draft.row("L05"))).read()
    (change,) = result.rows
    assert (change.table, change.op, change.tracked, change.author) == (
        "lampiran",
        RowOp.DELETED,
        True,
        "Pimpinan Contoh",
    )
    assert change.cells == FIFTH
    assert {one.status for one in result.fields.values()} == {FieldStatus.MISSING}
    assert (result.status, result.outside, result.proposals) == (Status.OK, (), ())


def test_a_row_deleted_without_tracking() -> None:
    draft = Draft()
    result = draft.replace(draft.row("L05"), "").read()
    assert [(one.op, one.tracked, one.cells) for one in result.rows] == [(RowOp.DELETED, False, FIFTH)]
    assert result.outside == ()
    assert set(result.fields) == {f"lampiran.05.{name}" for name in ("nama", "jenis", "tanggal", "lembar")}


@pytest.mark.parametrize("tracked", [True, False])
def test_an_inserted_row(tracked: bool) -> None:
    texts = ("31", "Surat susulan", "Surat", "01-03-2026", "2", "")
    content = [cell(ins(text) if tracked else run(text)) for text in texts]
    draft = Draft()
    new = row(*content, marks=mark("ins") if tracked else "")
    result = draft.replace(draft.row("L30"), draft.row("L30") + new).read()
    (change,) = result.rows
    assert (change.op, change.tracked, change.cells) == (RowOp.INSERTED, tracked, texts)
    assert result.fields == {}
    assert result.outside == ()
    assert {one.field for one in result.changes} == ({"table:lampiran"} if tracked else set())


def test_a_copied_row_is_an_inserted_row() -> None:
    draft = Draft()
    copy = re.sub(r"<w:bookmark[^>]*/>", "", draft.row("L30")).replace("Surat permohonan", "Surat susulan")
    result = draft.replace(draft.row("L30"), draft.row("L30") + copy).read()
    assert [(one.op, one.cells[1]) for one in result.rows] == [
        (RowOp.INSERTED, "Surat susulan nomor 130/PEM/2025")
    ]
    assert result.fields == {}
    assert WarningCode.DUPLICATE_ANCHOR in result.warnings


def test_rows_that_changed_places_are_no_change() -> None:
    draft = Draft()
    third, fourth = draft.row("L03"), draft.row("L04")
    draft.document = draft.document.replace(third, "@@").replace(fourth, third).replace("@@", fourth)
    result = draft.read()
    assert (result.rows, result.fields, result.outside) == ((), {}, ())


@pytest.mark.parametrize(("one", "other"), [("K01", "K02"), ("F07", "F08"), ("K04", "K05")])
def test_rows_of_choices_and_of_fields_that_changed_places_are_no_change(one: str, other: str) -> None:
    draft = Draft()
    first, second = draft.row(one), draft.row(other)
    draft.document = draft.document.replace(first, "@@").replace(second, first).replace("@@", second)
    result = draft.read()
    assert (result.rows, result.fields, result.outside, result.status) == ((), {}, (), Status.OK)


def test_a_row_mark_that_the_rows_text_contradicts_is_ignored() -> None:
    draft = Draft().paragraph(FIFTH[1], deleted(FIFTH[1]))
    draft.replace(draft.row("L05"), draft.row("L05").replace("<w:cantSplit/>", mark("del")))
    result = draft.read()
    assert WarningCode.ROW_MARK_IGNORED in result.warnings
    assert result.rows == ()
    assert result.fields["lampiran.05.nama"].final == ""


def test_an_insertion_mark_on_an_exported_row_is_ignored() -> None:
    draft = Draft()
    result = draft.replace(draft.row("L05"), draft.row("L05").replace("<w:cantSplit/>", mark("ins"))).read()
    assert (result.rows, result.fields) == ((), {})
    assert WarningCode.ROW_MARK_IGNORED in result.warnings


def test_an_inserted_column_does_not_shift_the_fields() -> None:
    draft = Draft()
    start = draft.document.index("<w:tbl>", draft.document.index("D. Daftar lampiran"))
    end = draft.document.index("</w:tbl>", start)
    added = f"<w:tc><w:tcPr>{mark('cellIns')}</w:tcPr><w:p>{ins('baru')}</w:p></w:tc>"
    table = re.sub(
        r"(<w:tr>(?:<w:trPr>.*?</w:trPr>)?<w:tc>.*?</w:tc>)",
        lambda found: found.group() + added,
        draft.document[start:end],
    )
    draft.document = draft.document[:start] + table + draft.document[end:]
    result = draft.read()
    assert result.fields == {}
    assert result.rows == ()


def test_a_column_inserted_without_tracking_is_told_by_the_head() -> None:
    draft = Draft()
    start = draft.document.index("<w:tbl>", draft.document.index("D. Daftar lampiran"))
    end = draft.document.index("</w:tbl>", start)
    table = re.sub(
        r"(<w:tr>(?:<w:trPr>.*?</w:trPr>)?<w:tc>.*?</w:tc>)",
        lambda found: found.group() + cell(run("baru")),
        draft.document[start:end],
    )
    draft.document = draft.document[:start] + table + draft.document[end:]
    assert draft.read().fields == {}


def test_a_row_that_came_and_went_is_nothing() -> None:
    draft = Draft()
    both = row(
        *(cell(f'<w:ins w:id="1" {WHO}>{deleted("x")}</w:ins>') for _ in FIFTH),
        marks=mark("ins") + mark("del"),
    )
    assert draft.replace(draft.row("L30"), draft.row("L30") + both).read().rows == ()


def test_unmarked_text_of_a_row_marked_as_new_is_told() -> None:
    draft = Draft()
    new = row(cell(run("Catatan saya")), cell(ins("bertanda")), marks=mark("ins"))
    result = draft.replace(draft.row("F08"), draft.row("F08") + new).read()
    assert [one.after for one in result.outside] == ["Catatan saya"]
    assert [one.text for one in result.changes] == ["bertanda"]
