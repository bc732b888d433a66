"""Tracked text in fields: every way Word and its kin write it, read in two views."""

import pytest

from ppid_desktop.domain.review import (
    Change,
    ChangeKind,
    FieldStatus,
    IdentityVerdict,
    ProposalBasis,
    ReviewResult,
    Status,
    Story,
    WarningCode,
)
from tests.documents.review.returned import OTHER, TERM, WHO, Draft, deleted, ins, mark, run

SUMMARY = "Data dihimpun dari tiga desa pada bulan Oktober sampai dengan Desember."
FIRST = "Dokumen ini memuat identitas pemohon, nomor induk kependudukan, alamat rumah, dan nomor telepon."
LAST = "Seluruh berkas telah diolah dalam bentuk softfile dan disimpan pada folder kerja unit."


def told(result: ReviewResult) -> list[tuple[str, str, str | None]]:
    return [(change.kind.value, change.text, change.field) for change in result.changes]


def test_a_replacement_is_one_deletion_and_one_insertion() -> None:
    result = (
        Draft()
        .paragraph(TERM, deleted("5 (lima)") + ins("10 (sepuluh)") + run(" tahun sejak ditetapkan"))
        .read()
    )
    assert told(result) == [("del", "5 (lima)", "jangka_waktu"), ("ins", "10 (sepuluh)", "jangka_waktu")]
    reading = result.fields["jangka_waktu"]
    assert (reading.status, reading.original, reading.final) == (
        FieldStatus.TRACKED,
        TERM,
        "10 (sepuluh) tahun sejak ditetapkan",
    )
    assert [(one.field, one.was, one.becomes, one.basis) for one in result.proposals] == [
        ("jangka_waktu", TERM, "10 (sepuluh) tahun sejak ditetapkan", ProposalBasis.TRACKED)
    ]
    assert (result.status, result.warnings) == (Status.OK, ())
    assert result.identity.verdict is IdentityVerdict.CURRENT


def test_who_and_when_are_told_as_written() -> None:
    who = 'w:author="Pimpinan Contoh" w:date="2026-02-14T10:05:00Z" w16du:dateUtc="2026-02-14T03:05:00Z"'
    draft = Draft().paragraph(TERM, run(TERM) + ins(" ulang", who))
    draft.replace(
        "<w:document ",
        '<w:document xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du" ',
    )
    change = draft.read().changes[0]
    assert (change.author, change.date, change.date_utc) == (
        "Pimpinan Contoh",
        "2026-02-14T10:05:00Z",
        "2026-02-14T03:05:00Z",
    )


def test_text_one_inserted_and_another_deleted_leaves_the_field_as_it_was() -> None:
    inner = deleted(" kalender", OTHER)
    result = (
        Draft()
        .paragraph(
            TERM, run("5 (lima) tahun") + f'<w:ins w:id="1" {WHO}>{inner}</w:ins>' + run(" sejak ditetapkan")
        )
        .read()
    )
    assert told(result) == [("ins", " kalender", "jangka_waktu"), ("del", " kalender", "jangka_waktu")]
    assert [change.author for change in result.changes] == ["Pimpinan Contoh", "Pejabat Contoh"]
    assert result.fields == {}


def test_an_insertion_around_a_foreign_deletion_stays_one_change() -> None:
    middle = f'<w:ins w:id="2" {WHO}>{run("ulang ")}{deleted("segera ", OTHER)}{run("nanti")}</w:ins>'
    result = Draft().paragraph(TERM, run(TERM + " ") + middle).read()
    assert told(result) == [("ins", "ulang segera nanti", "jangka_waktu"), ("del", "segera ", "jangka_waktu")]
    assert result.fields["jangka_waktu"].final == f"{TERM} ulang nanti"


def test_an_inserted_paragraph_splits_the_text() -> None:
    first, second = "Data dihimpun dari tiga desa", " pada bulan Oktober sampai dengan Desember."
    draft = Draft().paragraph(SUMMARY, run(first), f"<w:rPr>{mark('ins')}</w:rPr>")
    draft.document = draft.document.replace(
        run(first) + "</w:p>", run(first) + f"</w:p><w:p>{run(second)}</w:p>"
    )
    result = draft.read()
    assert told(result) == [("ins", "¶", "ringkasan")]
    assert result.fields["ringkasan"].original == "\n".join((FIRST, SUMMARY, LAST))
    assert result.fields["ringkasan"].final == "\n".join((FIRST, first, second.strip(), LAST))


def test_a_deleted_paragraph_end_joins_the_text() -> None:
    result = Draft().paragraph(SUMMARY, run(SUMMARY), f"<w:rPr>{mark('del')}</w:rPr>").read()
    assert told(result) == [("del", "¶", "ringkasan")]
    assert result.fields["ringkasan"].final == f"{FIRST}\n{SUMMARY}{LAST}"


def test_a_deleted_paragraph_takes_its_end_with_it() -> None:
    result = Draft().paragraph(SUMMARY, deleted(SUMMARY), f"<w:rPr>{mark('del')}</w:rPr>").read()
    assert told(result) == [("del", f"{SUMMARY}¶", "ringkasan")]
    assert result.fields["ringkasan"].final == f"{FIRST}\n{LAST}"


def test_a_move_within_a_field_is_a_pair_with_a_name() -> None:
    start = '<w:{0}RangeStart w:id="31" w:name="move77" {1}/>'
    end = '<w:{0}RangeEnd w:id="31"/>'
    away = (
        start.format("moveFrom", WHO)
        + f'<w:moveFrom w:id="32" {WHO}>{run("tiga ")}</w:moveFrom>'
        + end.format("moveFrom")
    )
    here = (
        start.format("moveTo", WHO)
        + f'<w:moveTo w:id="33" {WHO}>{run("tiga ")}</w:moveTo>'
        + end.format("moveTo")
    )
    result = (
        Draft().paragraph(SUMMARY, run("Data ") + here + run("dihimpun dari ") + away + run("desa.")).read()
    )
    assert [(one.kind, one.text, one.move) for one in result.changes] == [
        (ChangeKind.MOVE_TO, "tiga ", "move77"),
        (ChangeKind.MOVE_FROM, "tiga ", "move77"),
    ]
    assert "Data dihimpun dari tiga desa." in str(result.fields["ringkasan"].original)
    assert "Data tiga dihimpun dari desa." in str(result.fields["ringkasan"].final)


def test_a_moved_paragraph_is_one_change_at_each_end() -> None:
    def moved(kind: str, text: str) -> str:
        return (
            f"<w:p><w:pPr><w:rPr>{mark(kind)}</w:rPr></w:pPr>"
            f'<w:{kind}RangeStart w:id="41" w:name="move9" {WHO}/>'
            f'<w:{kind} w:id="42" {WHO}>{run(text[:9])}</w:{kind}>'
            f'<w:{kind} w:id="43" {WHO}>{run(text[9:])}</w:{kind}></w:p>'
            f'<w:{kind}RangeEnd w:id="41"/>'
        )

    draft = Draft().paragraph(SUMMARY, "@@")
    draft.replace("<w:p>@@</w:p>", moved("moveFrom", SUMMARY))
    first = draft.document.index("<w:p>", draft.document.index("[F09]") + 40)
    draft.document = draft.document[:first] + moved("moveTo", SUMMARY) + draft.document[first:]
    result = draft.read()
    assert [(one.kind.value, one.text, one.move) for one in result.changes] == [
        ("move_to", f"{SUMMARY}¶", "move9"),
        ("move_from", f"{SUMMARY}¶", "move9"),
    ]
    assert result.fields["ringkasan"].final == "\n".join((SUMMARY, FIRST, LAST))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<w:smartTag w:uri='urn:x' w:element='y'>", "</w:smartTag>"),
        ("<w:sdt><w:sdtPr><w:tag w:val='goog_rdk_1'/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        ("<w:customXml w:uri='urn:x' w:element='y'>", "</w:customXml>"),
        ("<w:hyperlink w:anchor='x'>", "</w:hyperlink>"),
        ("<w:dir w:val='ltr'>", "</w:dir>"),
        ("<w:fldSimple w:instr=' DATE '>", "</w:fldSimple>"),
        (
            "<mc:AlternateContent><mc:Choice Requires='w14'>",
            "</mc:Choice><mc:Fallback><w:r><w:t>lain</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        ),
        (
            "<mc:AlternateContent><mc:Choice Requires='v'><w:r><w:t>x</w:t></w:r></mc:Choice><mc:Fallback>",
            "</mc:Fallback></mc:AlternateContent>",
        ),
    ],
)
def test_wrappers_around_runs_are_looked_through(before: str, after: str) -> None:
    untouched = Draft().paragraph(TERM, before + run(TERM) + after).read()
    assert untouched.fields == {}
    edited = Draft().paragraph(TERM, before + run(TERM) + ins(" ulang") + after).read()
    assert told(edited) == [("ins", " ulang", "jangka_waktu")]


def _in_unknown_wrapper(declared: str, content: str) -> Draft:
    """A draft whose term stands in an element of a namespace that nobody here knows."""
    draft = Draft().paragraph(TERM, f'<baru:wadah xmlns:baru="urn:baru">{content}</baru:wadah>')
    namespaces = f'xmlns:baru="urn:baru" {declared}'
    return draft.replace("<w:body>", f"<w:body {namespaces}>")


@pytest.mark.parametrize("named", ["baru:wadah", "baru:lain baru:*"])
def test_an_unknown_wrapper_whose_content_is_to_be_processed_is_looked_through(named: str) -> None:
    declared = f'mc:Ignorable="baru" mc:ProcessContent="{named}"'
    inner = f'<baru:wadah xmlns:baru="urn:baru">{run(TERM)}</baru:wadah>{ins(" ulang")}'
    assert told(_in_unknown_wrapper(declared, inner).read()) == [("ins", " ulang", "jangka_waktu")]
    assert _in_unknown_wrapper(declared, run(TERM)).read().fields == {}


@pytest.mark.parametrize(
    "declared",
    [
        'mc:Ignorable="baru"',
        'mc:Ignorable="baru" mc:ProcessContent="baru:lain"',
        'mc:ProcessContent="baru:wadah"',
    ],
)
def test_an_unknown_element_is_passed_over_with_what_it_holds(declared: str) -> None:
    assert _in_unknown_wrapper(declared, run(TERM)).read().fields["jangka_waktu"].final == ""


def test_a_whole_cell_may_hide_in_a_control() -> None:
    draft = Draft().paragraph(TERM, run(TERM) + ins(" ulang"))
    draft.document = draft.document.replace("<w:tc>", "<w:sdt><w:sdtPr/><w:sdtContent><w:tc>").replace(
        "</w:tc>", "</w:tc></w:sdtContent></w:sdt>"
    )
    result = draft.read()
    assert told(result) == [("ins", " ulang", "jangka_waktu")]
    assert list(result.fields) == ["jangka_waktu"]


def test_a_complex_field_reads_as_its_result() -> None:
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    field = begin + '<w:r><w:instrText xml:space="preserve"> QUOTE "x" </w:instrText></w:r>' + middle
    result = Draft().paragraph(TERM, field + run("5 (lima)") + end + run(" tahun sejak ditetapkan")).read()
    assert result.fields == {}


def test_line_breaks_tabs_and_special_hyphens_are_text() -> None:
    runs = (
        run("5 (lima)")
        + "<w:r><w:tab/></w:r>"
        + run("tahun")
        + "<w:r><w:br/><w:softHyphen/></w:r>"
        + run("sejak ditetapkan")
    )
    result = Draft().paragraph(TERM, runs).read()
    assert result.fields["jangka_waktu"].final == "5 (lima) tahun\nsejak ditetapkan"


def test_formatting_is_told_with_what_changed_and_changes_no_text() -> None:
    changed = (
        f'<w:b/><w:sz w:val="20"/><w:rPrChange w:id="5" {WHO}><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrChange>'
    )
    result = Draft().paragraph(TERM, run("5 (lima)", changed) + run(" tahun sejak ditetapkan")).read()
    assert [(one.kind, one.text, one.field, one.detail) for one in result.changes] == [
        (ChangeKind.FMT, "5 (lima)", "jangka_waktu", ("b",))
    ]
    assert result.fields == {}
    assert result.status is Status.OK


def test_paragraph_table_cell_and_section_formats_are_told_apart() -> None:
    draft = Draft().paragraph(
        TERM, run(TERM), f'<w:jc w:val="center"/><w:pPrChange w:id="6" {WHO}><w:pPr/></w:pPrChange>'
    )
    draft.document = draft.document.replace(
        "</w:tblPr>", f'<w:tblPrChange w:id="7" {WHO}><w:tblPr/></w:tblPrChange></w:tblPr>', 1
    )
    draft.replace(
        '<w:docGrid w:linePitch="360"/>',
        f'<w:docGrid w:linePitch="360"/><w:sectPrChange w:id="8" {WHO}><w:sectPr/></w:sectPrChange>',
    )
    row = draft.row("F08")
    draft.replace(
        row, row.replace("</w:tcPr>", f'<w:tcPrChange w:id="9" {WHO}><w:tcPr/></w:tcPrChange></w:tcPr>', 1)
    )
    result = draft.read()
    kinds = {(one.kind, one.field) for one in result.changes}
    assert kinds == {
        (ChangeKind.PARA_FMT, "jangka_waktu"),
        (ChangeKind.TBL_FMT, None),
        (ChangeKind.CELL_FMT, "label:jangka_waktu"),
        (ChangeKind.SECT_FMT, None),
    }
    assert result.fields == {}


def test_inserted_and_deleted_controls_are_told() -> None:
    inside = f'<w:customXmlInsRangeEnd w:id="11"/>{run(TERM)}<w:customXmlDelRangeStart w:id="12" {WHO}/>'
    control = (
        f'<w:sdt><w:sdtPr><w:alias w:val="Isian"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'
    )
    around = f'<w:customXmlInsRangeStart w:id="11" {WHO}/>{control}<w:customXmlDelRangeEnd w:id="12"/>'
    result = Draft().paragraph(TERM, around).read()
    assert [(one.kind, one.field) for one in result.changes] == [
        (ChangeKind.CTL_INS, "jangka_waktu"),
        (ChangeKind.CTL_DEL, "jangka_waktu"),
    ]


def test_hidden_insertions_are_marked_and_warned_of() -> None:
    hidden = f'<w:ins w:id="13" {WHO}>{run(" diam-diam", "<w:vanish/>")}</w:ins>'
    result = Draft().paragraph(TERM, run(TERM) + hidden).read()
    assert result.changes[0].hidden
    assert WarningCode.HIDDEN_TEXT in result.warnings
    assert result.status is Status.REVIEW


def test_a_style_can_hide_text_too() -> None:
    draft = Draft().paragraph(TERM, run(TERM) + run(" diam-diam", '<w:rStyle w:val="Samar"/>'))
    style = '<w:style w:type="character" w:styleId="Samar"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    draft.replace("</w:styles>", style, "word/styles.xml")
    assert WarningCode.HIDDEN_TEXT in draft.read().warnings


def test_changes_in_header_footer_notes_and_boxes_name_their_story() -> None:
    draft = Draft().replace("</w:p></w:ftr>", ins(" baru") + "</w:p></w:ftr>", "word/footer1.xml")
    draft.replace(
        "<w:t>P R O S E D U R</w:t></w:r>", "<w:t>P R O S E D U R</w:t></w:r>" + ins(" B"), "word/header1.xml"
    )
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="1"><w:p>{ins("Lihat Pasal 18.")}</w:p></w:footnote></w:footnotes>'
    )
    draft.add_part(
        "word/footnotes.xml",
        notes,
        "footnotes",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
    )
    inner = f"<w:txbxContent><w:p>{ins('Catatan')}</w:p></w:txbxContent>"
    box = f"<w:r><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict></w:r>"
    draft.paragraph("B. Uraian", run("B. Uraian") + box)
    result = draft.read()
    assert {(one.story, one.text) for one in result.changes} == {
        (Story.FOOTER, " baru"),
        (Story.HEADER, " B"),
        (Story.FOOTNOTE, "Lihat Pasal 18."),
        (Story.TEXTBOX, "Catatan"),
    }
    assert result.outside == ()
    assert WarningCode.TEXTBOX in result.warnings


def test_neighbouring_runs_of_one_change_are_one() -> None:
    two = f'<w:ins w:id="21" {WHO}>{run(" ulang")}</w:ins><w:ins w:id="22" {WHO}>{run(" lagi")}</w:ins>'
    changes = Draft().paragraph(TERM, run(TERM) + two).read().changes
    assert [change.text for change in changes] == [" ulang lagi"]


def test_an_anonymous_change_is_warned_of() -> None:
    result = (
        Draft()
        .paragraph(TERM, run(TERM) + ins(" ulang", 'w:author="Author" w:date="2026-02-14T10:05:00Z"'))
        .read()
    )
    assert result.warnings == (WarningCode.ANONYMOUS_AUTHOR,)
    assert isinstance(result.changes[0], Change)


def test_words_of_an_editing_conflict_are_tracked_words() -> None:
    """Word marks what two people edited at once ([MS-DOCX] 2.3)."""
    conflict = f'<w14:conflictIns w:id="1" {WHO}>{run(" penuh")}</w14:conflictIns>'
    result = Draft().paragraph(TERM, run(TERM) + conflict).read()
    assert result.fields["jangka_waktu"].final == f"{TERM} penuh"
    assert [(one.kind, one.text) for one in result.changes] == [(ChangeKind.INS, " penuh")]


def test_words_behind_a_field_that_never_ends_are_told_as_hidden() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>AUTHOR</w:instrText></w:r>'
    result = Draft().paragraph(TERM, run(TERM) + begin + run(" ubah jadi 6")).read()
    assert result.fields["jangka_waktu"].final == f"{TERM} ubah jadi 6"
    assert WarningCode.HIDDEN_TEXT in result.warnings
