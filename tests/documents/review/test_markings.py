"""Words struck out or highlighted and pictures put in: nothing changed, yet something was said."""

import re

import pytest

from ppid_desktop.domain.review import DecisionBasis, Marking, MarkingKind, Status
from tests.documents.review.corpus.told import CLASS
from tests.documents.review.returned import TERM, WHO, Draft, ins, run

PICTURE = (
    '<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="91" name="coretan"/>'
    "</wp:inline></w:drawing></w:r>"
)


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ("<w:strike/>", MarkingKind.STRIKE),
        ("<w:dstrike/>", MarkingKind.STRIKE),
        (f'<w:strike/><w:rPrChange w:id="8" {WHO}><w:rPr/></w:rPrChange>', MarkingKind.STRIKE),
        ('<w:highlight w:val="yellow"/>', MarkingKind.HIGHLIGHT),
        ('<w:color w:val="FF0000"/>', MarkingKind.HIGHLIGHT),
        ('<w:color w:val="1F3864" w:themeColor="accent1" w:themeShade="80"/>', MarkingKind.HIGHLIGHT),
        ("<w:b/>", MarkingKind.EMPHASIS),
        ("<w:i/><w:iCs/>", MarkingKind.EMPHASIS),
        ('<w:b/><w:highlight w:val="yellow"/>', MarkingKind.HIGHLIGHT),
        ('<w:u w:val="single"/>', MarkingKind.HIGHLIGHT),
        (
            f'<w:color w:val="C00000"/><w:rPrChange w:id="8" {WHO}><w:rPr/></w:rPrChange>',
            MarkingKind.HIGHLIGHT,
        ),
        ('<w:highlight w:val="none"/><w:shd w:val="clear" w:fill="FFFF00"/>', MarkingKind.HIGHLIGHT),
    ],
)
def test_marked_words_of_a_field_are_told(properties: str, kind: MarkingKind) -> None:
    result = Draft().paragraph(TERM, run("5 (lima) tahun", properties) + run(" sejak ditetapkan")).read()
    assert result.markings == (Marking(kind, "jangka_waktu", "5 (lima) tahun"),)
    assert (result.fields, result.untracked, result.outside) == ({}, (), ())


def test_a_part_struck_out_of_a_choice_is_told_where_it_decides_nothing() -> None:
    draft = Draft()
    row = draft.row("K01")
    whole = re.search(r"<w:r>(?:(?!<w:r>).)*<w:t [^>]*>Disetujui </w:t></w:r>", row)
    assert whole is not None
    parts = run("Di") + run("setujui ", "<w:strike/>")
    result = draft.replace(row, row.replace(whole[0], parts)).read()
    assert result.markings == (Marking(MarkingKind.STRIKE, "label:cek.setuju", "setujui"),)


@pytest.mark.parametrize(
    "properties",
    [
        '<w:strike w:val="0"/>',
        '<w:b w:val="0"/><w:i w:val="false"/>',
        "<w:bCs/><w:iCs/>",
        '<w:highlight w:val="none"/>',
        '<w:u w:val="none"/>',
        '<w:color w:val="auto"/>',
        '<w:color w:val="00000A"/>',
    ],
)
def test_what_is_switched_off_marks_nothing(properties: str) -> None:
    assert Draft().paragraph(TERM, run(TERM, properties)).read().markings == ()


SHADED = '<w:shd w:val="clear" w:color="auto" w:fill="{}"/>'


@pytest.mark.parametrize("fill", ["FFFF00", "FFF2CC"])
def test_a_colour_behind_a_fields_paragraph_or_cell_is_told(fill: str) -> None:
    shading = SHADED.format(fill)
    told = (Marking(MarkingKind.HIGHLIGHT, "jangka_waktu", TERM),)
    paragraph = Draft().paragraph(TERM, run(TERM), shading).read()
    assert paragraph.markings == told
    draft = Draft()
    row = draft.row("F08")
    before, value = row.rsplit("<w:tcPr>", 1)
    cell = draft.replace(
        row, f"{before}<w:tcPr>{value.replace('</w:tcPr>', shading + '</w:tcPr>', 1)}"
    ).read()
    assert cell.markings == told
    assert (cell.fields, cell.outside, cell.status) == ({}, (), Status.OK)


@pytest.mark.parametrize(("fill", "told"), [("FFFF00", True), ("F5F6F8", False), ("auto", False)])
def test_behind_a_tables_head_only_a_colour_that_stands_out_is_told(fill: str, told: bool) -> None:
    draft = Draft()
    head = draft.document.index("Pelaksana")
    cell = draft.document.rindex("<w:tcPr>", 0, head)
    shaded = draft.document[cell:head].replace('w:fill="D9E2F3"', f'w:fill="{fill}"')
    draft.document = draft.document[:cell] + shaded + draft.document[head:]
    assert bool(draft.read().markings) is told


def test_a_struck_choice_is_the_decision_and_no_marking() -> None:
    draft = Draft()
    row = draft.row("K01")
    label = row.replace('<w:rPr><w:b/><w:sz w:val="20"/>', '<w:rPr><w:b/><w:strike/><w:sz w:val="20"/>')
    result = draft.replace(row, label).read()
    assert (result.decision.basis, result.markings) == (DecisionBasis.STRIKE, ())


@pytest.mark.parametrize("new", [run(" 6 (enam)"), ins(" 6 (enam)")])
def test_words_struck_beside_new_ones_make_a_person_look(new: str) -> None:
    edited = run("5 (lima)", "<w:strike/>") + new + run(" tahun sejak ditetapkan")
    assert Draft().paragraph(TERM, edited).read().status is Status.REVIEW


@pytest.mark.parametrize(
    "told_otherwise",
    [
        f'<w:ins w:id="8" {WHO}>{run("lima", "<w:b/>")}</w:ins>',
        run("lima", f'<w:b/><w:rPrChange w:id="8" {WHO}><w:rPr/></w:rPrChange>'),
    ],
)
def test_bold_letters_that_a_change_tells_are_no_marking(told_otherwise: str) -> None:
    result = Draft().paragraph(TERM, run("5 (") + told_otherwise + run(") tahun sejak ditetapkan")).read()
    assert (len(result.changes), result.markings) == (1, ())


def test_a_note_that_the_lead_writes_in_bold_letters_marks_nothing() -> None:
    draft = Draft()
    row = draft.row("K03")
    before, value = row.rsplit("<w:p", 1)
    filled = draft.replace(row, f"{before}<w:p>{run('Sudah baik', '<w:b/>')}</w:p></w:tc></w:tr>").read()
    assert value
    assert (filled.decision.note, filled.markings) == ("Sudah baik", ())


def _styled(definitions: str, style: str, properties: str = "") -> tuple[Marking, ...]:
    draft = Draft()
    draft.replace("</w:styles>", f"{definitions}</w:styles>", "word/styles.xml")
    look = f'<w:rStyle w:val="{style}"/>{properties}'
    result = draft.paragraph(TERM, run("5 (lima) tahun", look) + run(" sejak ditetapkan")).read()
    assert (result.fields, result.outside) == ({}, ())
    return result.markings


def _style(properties: str, name: str = "Tegas", kind: str = "character") -> str:
    based = (
        '<w:style w:type="character" w:styleId="Anak"><w:name w:val="Anak"/><w:basedOn w:val="X"/></w:style>'
    )
    head = f'<w:style w:type="{kind}" w:styleId="X"><w:name w:val="{name}"/>'
    return f"{head}<w:rPr>{properties}</w:rPr></w:style>{based}"


@pytest.mark.parametrize("style", ["X", "Anak"])
@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ("<w:b/>", MarkingKind.EMPHASIS),
        ("<w:i/>", MarkingKind.EMPHASIS),
        ('<w:u w:val="single"/>', MarkingKind.HIGHLIGHT),
        ("<w:strike/>", MarkingKind.STRIKE),
    ],
)
def test_words_marked_by_a_character_style_alone_are_told(
    properties: str, kind: MarkingKind, style: str
) -> None:
    assert _styled(_style(properties), style) == (Marking(kind, "jangka_waktu", "5 (lima) tahun"),)


@pytest.mark.parametrize(
    ("definition", "direct"),
    [
        (_style("<w:b/>"), '<w:b w:val="0"/>'),
        (_style('<w:u w:val="single"/>', "Hyperlink"), ""),
        (_style("<w:b/>", kind="paragraph"), ""),
        (_style("<w:b w:val='0'/>"), ""),
    ],
)
def test_a_style_that_leaves_the_words_as_they_were_or_comes_by_itself_marks_nothing(
    definition: str, direct: str
) -> None:
    assert _styled(definition, "X", direct) == ()


def test_a_highlighted_choice_is_told() -> None:
    draft = Draft()
    row = draft.row("K02")
    lit = row.replace(
        '<w:rPr><w:b/><w:sz w:val="20"/>', '<w:rPr><w:b/><w:highlight w:val="yellow"/><w:sz w:val="20"/>'
    )
    (one,) = draft.replace(row, lit).read().markings
    assert (one.kind, one.field) == (MarkingKind.HIGHLIGHT, "label:cek.perbaikan")


def test_a_picture_in_a_field_is_told_with_its_field() -> None:
    result = Draft().paragraph(CLASS, run(CLASS) + PICTURE).read()
    assert result.markings == (Marking(MarkingKind.PICTURE, "klasifikasi", ""),)


def test_the_export_itself_marks_nothing() -> None:
    assert Draft().read().markings == ()
