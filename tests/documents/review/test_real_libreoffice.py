"""Drafts reviewed and saved by the installed LibreOffice, not by our idea of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ppid_desktop.domain.review import (
    Change,
    DecisionValue,
    FieldStatus,
    IdentityVerdict,
    RejectCode,
    ReviewResult,
    RowOp,
    Signature,
    Status,
)
from tests.documents.review.libreoffice import Office
from tests.documents.review.returned import BASELINE, CURRENT, TERM, read

pytestmark = pytest.mark.libreoffice
Review = Callable[[str], ReviewResult]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("profil-libreoffice"))


@pytest.fixture
def reviewed(office: Office, tmp_path: Path) -> Callable[[str], ReviewResult]:
    return lambda steps: read(office.review(BASELINE / CURRENT, steps, tmp_path).read_bytes())


def told(changes: tuple[Change, ...]) -> list[tuple[str, str, str | None]]:
    return [(one.kind.value, one.text, one.field) for one in changes]


@pytest.mark.parametrize("name", ["draf-0017-r3.docx", "draf-0021-r1.docx"])
def test_opening_and_saving_reports_nothing(name: str, office: Office, tmp_path: Path) -> None:
    result = read(office.convert(BASELINE / name, "docx:MS Word 2007 XML", tmp_path).read_bytes())
    assert result.identity.signature is Signature.VALID
    for found in (result.comments, result.changes, result.fields, result.untracked, result.rows):
        assert not found
    assert (result.corrections, result.outside, result.proposals, result.warnings) == ((), (), (), ())
    assert result.decision.value is DecisionValue.NONE
    assert "LibreOffice" in str(result.container.producer)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("odt", RejectCode.FORMAT_ODT),
        ("pdf", RejectCode.FORMAT_PDF),
        ("doc:MS Word 97", RejectCode.FORMAT_DOC),
        ("rtf", RejectCode.FORMAT_RTF),
        ("html", RejectCode.FORMAT_HTML),
        ("fodt", RejectCode.FORMAT_ODT),
    ],
)
def test_other_formats_are_refused_with_their_case(
    kind: str, code: RejectCode, office: Office, tmp_path: Path
) -> None:
    result = read(office.convert(BASELINE / CURRENT, kind, tmp_path).read_bytes())
    assert result.reject is not None
    assert result.reject.code is code
    assert (result.identity.verdict, result.identity.case_no) == (IdentityVerdict.CURRENT, "0017")


def test_a_tracked_replacement(reviewed: Review) -> None:
    result = reviewed('Find(doc, "5 (lima)").setString("10 (sepuluh)")')
    assert told(result.changes) == [
        ("del", "5 (lima)", "jangka_waktu"),
        ("ins", "10 (sepuluh)", "jangka_waktu"),
    ]
    assert result.changes[0].author == "Pimpinan Contoh"
    assert result.fields["jangka_waktu"].original == TERM
    assert (result.status, result.outside) == (Status.OK, ())


def test_one_persons_insertion_deleted_by_another(reviewed: Review) -> None:
    steps = """
  Find(doc, "5 (lima) tahun").getEnd().setString(" kalender penuh")
  Author("Pejabat", "Contoh")
  Find(doc, "kalender penuh").setString("")
"""
    result = reviewed(steps)
    assert [(one.kind.value, one.author, one.text) for one in result.changes] == [
        ("ins", "Pimpinan Contoh", " kalender penuh"),
        ("del", "Pejabat Contoh", "kalender penuh"),
    ]
    assert result.fields == {}


def test_paragraphs_split_and_joined(reviewed: Review) -> None:
    steps = """
  r = Find(doc, "pelayanan kepada")
  r.Text.insertControlCharacter(r.getEnd(), 0, False)
  r = Find(doc, "seseorang.")
  c = r.Text.createTextCursorByRange(r.getEnd())
  c.goRight(1, True)
  c.setString("")
"""
    result = reviewed(steps)
    assert told(result.changes) == [("del", "¶", "alasan"), ("ins", "¶", "konsekuensi")]
    assert "seseorang.Informasi" in str(result.fields["alasan"].final)
    assert "pelayanan kepada\nmasyarakat" in str(result.fields["konsekuensi"].final)


@pytest.mark.parametrize("tracked", [True, False])
def test_a_deleted_row(tracked: bool, reviewed: Review) -> None:
    steps = f"""
  doc.RecordChanges = {tracked}
  doc.CurrentController.Select(Find(doc, "Nota dinas permohonan"))
  Dispatch(doc, ".uno:DeleteRows")
"""
    result = reviewed(steps)
    (row,) = result.rows
    assert (row.op, row.tracked, row.cells[:2]) == (
        RowOp.DELETED,
        tracked,
        ("5", "Nota dinas permohonan nomor 105/PEM/2026"),
    )
    assert {one.status for one in result.fields.values()} == {FieldStatus.MISSING}
    assert (result.outside, result.status) == ((), Status.OK)


@pytest.mark.parametrize("tracked", [True, False])
def test_an_inserted_row(tracked: bool, reviewed: Review) -> None:
    steps = f"""
  doc.RecordChanges = {tracked}
  doc.CurrentController.Select(Find(doc, "Nota dinas permohonan"))
  Dispatch(doc, ".uno:InsertRowsAfter")
  Dispatch(doc, ".uno:GoDown")
  TypeIn(doc, "Surat baru")
"""
    result = reviewed(steps)
    (row,) = result.rows
    assert (row.op, row.tracked, row.cells) == (RowOp.INSERTED, tracked, ("", "Surat baru", "", "", "", ""))
    assert told(result.changes) == ([("ins", "Surat baru", "table:lampiran")] if tracked else [])
    assert (result.fields, result.outside) == ({}, ())


def test_the_correction_table_filled_in(reviewed: Review) -> None:
    steps = """
  For i = 0 To doc.getTextTables().getCount() - 1
    u = doc.getTextTables().getByIndex(i)
    If u.getCellByName("B1").getString() = "Bagian" Then t = u
  Next
  t.getCellByName("B2").setString("F08")
  t.getCellByName("C2").setString("5 (lima)")
  t.getCellByName("D2").setString("10 (sepuluh)")
"""
    result = reviewed(steps)
    (row,) = result.corrections
    assert (row.field, row.seharusnya) == ("jangka_waktu", "10 (sepuluh)")
    assert [one.field for one in result.changes] == ["koreksi"] * 3


def test_a_comment_and_a_resolved_one(reviewed: Review) -> None:
    steps = """
  r = Find(doc, "Pasal 17 huruf h")
  a = doc.createInstance("com.sun.star.text.textfield.Annotation")
  a.Author = "Pimpinan Contoh" : a.Content = "Benar pasal ini?"
  r.Text.insertTextContent(r, a, True)
  r = Find(doc, "terbatas")
  a = doc.createInstance("com.sun.star.text.textfield.Annotation")
  a.Author = "Pimpinan Contoh" : a.Content = "Sudah beres" : a.Resolved = True
  r.Text.insertTextContent(r, a, True)
"""
    result = reviewed(steps)
    found = {one.text: one for one in result.comments}
    assert found["Benar pasal ini?"].where == "dasar_hukum"
    assert found["Benar pasal ini?"].anchor == "Pasal 17 huruf h"
    assert found["Sudah beres"].resolved
    assert (result.changes, result.fields) == ((), {})


def test_struck_and_bold_text_is_formatting_only(reviewed: Review) -> None:
    result = reviewed('Find(doc, "tiga desa").CharWeight = 150')
    assert told(result.changes) == [("fmt", "tiga desa", "ringkasan")]
    assert "b" in result.changes[0].detail
    assert (result.fields, result.status) == ({}, Status.OK)


def test_words_typed_beside_a_box_are_asked_about(reviewed: Review) -> None:
    steps = 'Find(doc, "[K01]").getEnd().setString(" setuju")'
    result = reviewed(steps)
    assert (result.decision.value, result.status) == (DecisionValue.APPROVED, Status.REVIEW)
