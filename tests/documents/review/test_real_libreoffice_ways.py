"""What people do in the installed LibreOffice besides plain edits: other formats, other habits, keys."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ppid_desktop.domain.review import (
    Change,
    DecisionBasis,
    DecisionValue,
    FieldStatus,
    IdentityVerdict,
    ReviewResult,
    Signature,
    Status,
    Story,
    WarningCode,
)
from tests.documents.review.libreoffice import Office
from tests.documents.review.returned import BASELINE, CURRENT, TERM, read

pytestmark = pytest.mark.libreoffice
Review = Callable[[str], ReviewResult]

LATER = "10 (sepuluh) tahun sejak ditetapkan"
REPLACE = 'Find(doc, "5 (lima)").setString("10 (sepuluh)")\n'
WAYS = ("odt:writer8", "fodt:OpenDocument Text Flat XML", "doc:MS Word 97", "rtf:Rich Text Format")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("profil-libreoffice"))


@pytest.fixture
def reviewed(office: Office, tmp_path: Path) -> Review:
    return lambda steps: read(office.review(BASELINE / CURRENT, steps, tmp_path).read_bytes())


def told(changes: tuple[Change, ...]) -> list[tuple[str, str, str | None]]:
    return [(one.kind.value, one.text.strip(), one.field) for one in changes]


def assert_nothing_found(result: ReviewResult) -> None:
    for found in (result.comments, result.changes, result.fields, result.untracked, result.rows):
        assert not found
    assert (result.corrections, result.outside, result.proposals, result.markings) == ((), (), (), ())
    assert (result.status, result.identity.verdict) == (Status.OK, IdentityVerdict.CURRENT)


@pytest.mark.parametrize("way", WAYS)
def test_a_draft_saved_in_another_format_and_back_reports_nothing(
    way: str, office: Office, tmp_path: Path
) -> None:
    result = read(office.review(BASELINE / CURRENT, "", tmp_path, way).read_bytes())
    assert_nothing_found(result)
    assert result.identity.signature is Signature.VALID


@pytest.mark.parametrize("way", WAYS)
def test_edits_survive_another_format(way: str, office: Office, tmp_path: Path) -> None:
    steps = REPLACE + 'Comment(doc, "Pasal 17 huruf h", "Pimpinan Contoh", "Benar pasal ini?")'
    result = read(office.review(BASELINE / CURRENT, steps, tmp_path, way).read_bytes())
    assert result.fields["jangka_waktu"].status is FieldStatus.TRACKED
    assert (result.fields["jangka_waktu"].original, result.fields["jangka_waktu"].final) == (TERM, LATER)
    assert {one.author for one in result.changes} == {"Pimpinan Contoh"}
    assert "dasar_hukum" in [one.where for one in result.comments]
    assert (result.status, result.outside, result.untracked) == (Status.OK, (), ())


def test_two_reviewers_one_after_the_other(reviewed: Review) -> None:
    steps = """
  Find(doc, "5 (lima)").setString("10 (sepuluh)")
  Author("Pejabat", "Contoh")
  Find(doc, "10 (sepuluh)").setString("7 (tujuh)")
  Find(doc, "Cikeusik").getEnd().setString(" Kabupaten Pandeglang")
"""
    result = reviewed(steps)
    assert [(one.kind.value, one.author, one.text) for one in result.changes] == [
        ("ins", "Pejabat Contoh", " Kabupaten Pandeglang"),
        ("del", "Pimpinan Contoh", "5 (lima)"),
        ("ins", "Pimpinan Contoh", "10 (sepuluh)"),
        ("del", "Pejabat Contoh", "10 (sepuluh)"),
        ("ins", "Pejabat Contoh", "7 (tujuh)"),
    ]
    assert result.fields["jangka_waktu"].original == TERM
    assert result.fields["jangka_waktu"].final == "7 (tujuh) tahun sejak ditetapkan"


@pytest.mark.parametrize(
    "steps",
    [f"doc.RecordChanges = False\n{REPLACE}", f'{REPLACE}Dispatch(doc, ".uno:AcceptAllTrackedChanges")'],
    ids=["tracking off", "accepted"],
)
def test_edits_without_marks_are_told_as_such(steps: str, reviewed: Review) -> None:
    result = reviewed(steps)
    assert [(one.field, one.before, one.after) for one in result.untracked] == [("jangka_waktu", TERM, LATER)]
    assert (result.changes, result.status) == ((), Status.OK)


def test_rejecting_everything_leaves_nothing(reviewed: Review) -> None:
    assert_nothing_found(reviewed(f'{REPLACE}Dispatch(doc, ".uno:RejectAllTrackedChanges")'))


def test_replacing_everywhere_reaches_every_field(reviewed: Review) -> None:
    steps = """
  d = doc.createReplaceDescriptor()
  d.SearchString = "nomor" : d.ReplaceString = "No." : d.SearchCaseSensitive = True
  doc.replaceAll(d)
"""
    result = reviewed(steps)
    names = {f"lampiran.{number:02d}.nama" for number in range(1, 31)}
    assert set(result.fields) == names | {"ringkasan"}
    assert {one.status for one in result.fields.values()} == {FieldStatus.TRACKED}
    assert len(result.changes) == 64


def test_a_paragraph_moved_within_its_field(reviewed: Review) -> None:
    steps = """
  doc.CurrentController.Select(Find(doc, "Data dihimpun dari tiga desa"))
  Dispatch(doc, ".uno:MoveDown")
"""
    result = reviewed(steps)
    assert [one.kind.value for one in result.changes] == ["move_from", "move_to"]
    reading = result.fields["ringkasan"]
    assert str(reading.final).split("\n")[2].startswith("Data dihimpun dari tiga desa")
    assert str(reading.original).split("\n")[1].startswith("Data dihimpun dari tiga desa")


def test_text_beside_the_body_is_told_with_its_story(reviewed: Review) -> None:
    steps = """
  r = Find(doc, "tiga desa")
  n = doc.createInstance("com.sun.star.text.Footnote")
  r.Text.insertTextContent(r.getEnd(), n, False)
  n.insertString(n.createTextCursor(), "Sebutkan nama desanya.", False)
  f = doc.createInstance("com.sun.star.text.TextFrame")
  r.Text.insertTextContent(r.getEnd(), f, False)
  f.insertString(f.createTextCursor(), "Catatan dalam bingkai", False)
  h = doc.StyleFamilies.getByName("PageStyles").getByName("Standard").HeaderText
  h.insertString(h.getEnd(), " Tambahan kop", False)
"""
    result = reviewed(steps)
    assert {(one.story, one.text.strip()) for one in result.changes} >= {
        (Story.FOOTNOTE, "Sebutkan nama desanya."),
        (Story.TEXTBOX, "Catatan dalam bingkai"),
        (Story.HEADER, "Tambahan kop"),
    }
    assert WarningCode.TEXTBOX in result.warnings
    assert (result.fields, result.untracked) == ({}, ())


def test_looks_alone_are_no_correction(reviewed: Review) -> None:
    steps = """
  Find(doc, "Pasal 17").CharColor = 16711680
  Find(doc, "Undang-Undang").HyperLinkURL = "https://peraturan.example.go.id/"
  Find(doc, "tiga desa").ParaAdjust = 3
  page = doc.StyleFamilies.getByName("PageStyles").getByName("Standard")
  page.LeftMargin = 3000 : page.Width = 21590 : page.Height = 33020
"""
    result = reviewed(steps)
    assert {one.kind.value for one in result.changes} <= {"fmt", "para_fmt", "sect_fmt"}
    assert (result.fields, result.untracked, result.outside, result.proposals) == ({}, (), (), ())


def test_a_column_deleted_leaves_the_other_columns_themselves(reviewed: Review) -> None:
    steps = """
  t = Table(doc, "Nota dinas permohonan")
  doc.CurrentController.Select(t.getCellByName("C3"))
  Dispatch(doc, ".uno:DeleteColumns")
"""
    result = reviewed(steps)
    assert {name.rpartition(".")[2] for name in result.fields} == {"jenis"}
    assert {one.status for one in result.fields.values()} == {FieldStatus.MISSING}
    assert result.status is Status.REVIEW
    assert WarningCode.FIELD_MISSING in result.warnings


def test_a_column_inserted_changes_no_field(reviewed: Review) -> None:
    steps = """
  t = Table(doc, "Nota dinas permohonan")
  doc.CurrentController.Select(t.getCellByName("B3"))
  Dispatch(doc, ".uno:InsertColumnsAfter")
"""
    assert reviewed(steps).fields == {}


def test_bookmarks_removed_leave_the_visible_codes(reviewed: Review) -> None:
    steps = f"""
  For Each mark In doc.getBookmarks().getElementNames()
    b = doc.getBookmarks().getByName(mark)
    b.getAnchor().Text.removeTextContent(b)
  Next
  {REPLACE}
"""
    result = reviewed(steps)
    assert result.fields["jangka_waktu"].basis is not None
    assert result.fields["jangka_waktu"].basis.value == "code"
    assert WarningCode.FALLBACK_ANCHOR in result.warnings


PRESS = """
  doc.RecordChanges = {tracked}
  t = Table(doc, "[K02]")
  c = t.getCellByName("A2").createTextCursor()
  c.gotoStart(False)
  v = doc.CurrentController.ViewCursor
  v.gotoRange(c, False) : v.goRight(1, False)
  Wait 2000
  Shell("xdotool", 0, "search --onlyvisible --name draf windowfocus sleep 1 key space", True)
  Wait 2000
"""


@pytest.mark.parametrize("tracked", [True, False])
def test_a_box_ticked_with_the_space_bar(tracked: bool, office: Office, tmp_path: Path) -> None:
    steps = PRESS.format(tracked=tracked)
    file = office.review(BASELINE / CURRENT, steps, tmp_path, window=True)
    result = read(file.read_bytes())
    decision = result.decision
    assert (decision.value, decision.basis) == (DecisionValue.NEEDS_FIX, DecisionBasis.CONTROL)
    assert (decision.boxes.setuju, decision.boxes.perbaikan) == (False, True)
    assert (result.changes, result.fields, result.outside) == ((), {}, ())
    assert result.status is Status.OK
