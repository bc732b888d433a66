"""Edits as Word marks them: what stands around the text, stories, rows and tables."""

import re

from tests.documents.review.corpus.case import Made, case, expect
from tests.documents.review.corpus.told import (
    LEAD,
    REPLACED,
    REPLACEMENT,
    change,
    lines,
    proposal,
    term,
)
from tests.documents.review.returned import TERM, WHO, Draft, deleted, ins, mark, run

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@case("w47-hyperlink-inserted")
def _hyperlink() -> Made:
    """A hyperlink inserted with tracking: w:ins inside w:hyperlink"""
    link = f'<w:hyperlink w:anchor="_ppid_judul" w:history="1"><w:ins w:id="8" {WHO}>{run(" (lihat judul)")}</w:ins></w:hyperlink>'
    draft = Draft().paragraph(TERM, run(TERM) + link)
    final = f"{TERM} (lihat judul)"
    return draft, expect(
        changes=[change("ins", " (lihat judul)")], fields=term(final), proposals=[proposal(final)]
    )


@case("w48-smart-tag")
def _smart_tag() -> Made:
    """Smart tags and custom XML around parts of a field, and a change inside them"""
    tag = '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="date"><w:smartTagPr><w:attr w:name="Year" w:val="5"/></w:smartTagPr>{0}</w:smartTag>'
    draft = Draft().paragraph(
        TERM,
        tag.format(REPLACEMENT)
        + '<w:customXml w:element="x">'
        + run(" tahun")
        + "</w:customXml>"
        + run(" sejak ditetapkan"),
    )
    return draft, REPLACED


@case("w49-field-with-result")
def _complex_field() -> Made:
    """A date field inserted with tracking: its code is no text, its result is"""
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate", "end")
    )
    code = '<w:r><w:instrText xml:space="preserve"> DATE \\@ "d MMMM yyyy" </w:instrText></w:r>'
    new = f'<w:ins w:id="8" {WHO}>{run(" per ")}{begin}{code}{separate}{run("14 Februari 2026")}{end}</w:ins>'
    draft = Draft().paragraph(TERM, run(TERM) + new)
    final = f"{TERM} per 14 Februari 2026"
    return draft, expect(
        changes=[change("ins", " per 14 Februari 2026")], fields=term(final), proposals=[proposal(final)]
    )


@case("w50-simple-field")
def _simple_field() -> Made:
    """A simple field around tracked text"""
    draft = Draft().paragraph(
        TERM, f'<w:fldSimple w:instr=" REF x ">{REPLACEMENT}</w:fldSimple>' + run(" tahun sejak ditetapkan")
    )
    return draft, REPLACED


@case("w51-special-characters")
def _special() -> Made:
    """Tab, line break, non-breaking hyphen and blank, soft hyphen and a symbol inserted with tracking"""
    inner = '<w:r><w:t xml:space="preserve"> a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:br/><w:t>d\u00a0e</w:t><w:softHyphen/></w:r>'
    draft = Draft().paragraph(TERM, run(TERM) + f'<w:ins w:id="8" {WHO}>{inner}</w:ins>')
    return draft, expect(
        changes=[{"kind": "ins", "field": "jangka_waktu", "author": LEAD}],
        fields={"jangka_waktu": {"status": "tracked", "final": f"{TERM} a b-c\nd e"}},
        proposals=[{"field": "jangka_waktu", "to": f"{TERM} a b-c\nd e"}],
    )


@case("w52-tracked-and-untracked")
def _both() -> Made:
    """One field changed with tracking off and then on"""
    draft = Draft().paragraph(TERM, run("7 (tujuh) tahun sejak ") + deleted("ditetapkan") + ins("diumumkan"))
    return draft, expect(
        changes=[change("del", "ditetapkan"), change("ins", "diumumkan")],
        fields={
            "jangka_waktu": {
                "status": "both",
                "original": "7 (tujuh) tahun sejak ditetapkan",
                "final": "7 (tujuh) tahun sejak diumumkan",
            }
        },
        untracked=[{"field": "jangka_waktu", "before": TERM, "after": "7 (tujuh) tahun sejak ditetapkan"}],
        proposals=[
            {"field": "jangka_waktu", "from": TERM, "to": "7 (tujuh) tahun sejak diumumkan", "basis": "both"}
        ],
    )


@case("w53-header-and-footer")
def _margins() -> Made:
    """A tracked insertion in the header and one in the footer"""
    draft = Draft()
    draft.parts["word/header1.xml"] = draft.parts["word/header1.xml"].replace(
        b"</w:p></w:hdr>", ins(" (salinan)").encode() + b"</w:p></w:hdr>"
    )
    draft.parts["word/footer1.xml"] = draft.parts["word/footer1.xml"].replace(
        b"</w:p></w:ftr>", ins(" Halaman uji.").encode() + b"</w:p></w:ftr>"
    )
    return draft, expect(
        changes=[
            change("ins", " (salinan)", None, story="header"),
            change("ins", " Halaman uji.", None, story="footer"),
        ]
    )


@case("w54-footnote")
def _footnote() -> Made:
    """A footnote added with tracking: its reference in the field is no text, its own text stands in its story"""
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    notes = f'<w:footnotes {w}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{ins("Lihat Pergub.")}</w:p></w:footnote></w:footnotes>'
    draft = Draft().add_part(
        "word/footnotes.xml",
        notes,
        "footnotes",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
    )
    reference = f'<w:ins w:id="5" {WHO}><w:r><w:footnoteReference w:id="2"/></w:r></w:ins>'
    draft.paragraph(TERM, run(TERM) + reference)
    return draft, expect(changes=[change("ins", "Lihat Pergub.", None, story="footnote")])


@case("w55-text-box")
def _text_box() -> Made:
    """A text box drawn over the page, written twice (DrawingML and VML): its text is read once"""
    words = f"<w:txbxContent><w:p>{run('Tolong segera')}</w:p></w:txbxContent>"
    box = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>'
        + words
        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        + words
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    draft = Draft().paragraph(TERM, run(TERM) + box)
    return draft, expect(
        warnings_include=["TEXTBOX"],
        outside=[{"story": "textbox", "before": "", "after": "Tolong segera"}],
        status=["ok", "review"],
    )


@case("w56-row-inserted")
def _row_inserted() -> Made:
    """A row inserted into a table with tracking, text and row both marked"""
    draft = Draft()
    row = draft.row("L03")
    cells = ["", "Notula rapat", "Notula", "20-02-2026", "4", ""]
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:rPr>{mark("ins")}</w:rPr></w:pPr>{ins(text) if text else ""}</w:p></w:tc>'
        for text in cells
    )
    new = f"<w:tr><w:trPr><w:cantSplit/>{mark('ins')}</w:trPr>{made}</w:tr>"
    draft.replace(row, row + new)
    return draft, expect(
        rows=[{"table": "lampiran", "op": "inserted", "tracked": True, "author": LEAD, "cells": cells}],
        changes_free=True,
    )


@case("w57-row-deleted")
def _row_deleted() -> Made:
    """A row deleted with tracking: text and row both marked"""
    draft = Draft()
    row = draft.row("L03")
    gone = row.replace("<w:cantSplit/>", f"<w:cantSplit/>{mark('del')}")
    gone = re.sub(
        r"(<w:r>(?:(?!</w:r>).)*</w:r>)",
        lambda found: (
            f'<w:del w:id="6" {WHO}>{found.group(1).replace("<w:t>", "<w:delText>").replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")}</w:del>'
        ),
        gone,
    )
    draft.replace(row, gone)
    return draft, expect(
        rows=[
            {
                "table": "lampiran",
                "op": "deleted",
                "tracked": True,
                "author": LEAD,
                "cells": ["3", "Daftar pernyataan nomor 103/PEM/2026", "Daftar", "04-04-2026", "3", "b0a47d"],
            }
        ],
        changes_free=True,
        rows_cover_missing=True,
    )


@case("w58-block-control-around-paragraphs")
def _control_around() -> Made:
    """A content control put around the paragraphs of a field by an add-in, tracked edit inside"""
    draft = Draft().paragraph(TERM, REPLACEMENT + run(" tahun sejak ditetapkan"))
    old = f"<w:p>{REPLACEMENT}{run(' tahun sejak ditetapkan')}</w:p>"
    draft.replace(
        old,
        f'<w:sdt><w:sdtPr><w:id w:val="12"/><w:alias w:val="Isian"/></w:sdtPr><w:sdtContent>{old}</w:sdtContent></w:sdt>',
    )
    return draft, REPLACED


@case("w59-nested-table")
def _nested_table() -> Made:
    """A small table put into a field's cell with tracked rows: its text belongs to the field"""
    inner = f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:trPr>{mark("ins")}</w:trPr><w:tc><w:tcPr/><w:p><w:pPr><w:rPr>{mark("ins")}</w:rPr></w:pPr>{ins("Tahap satu")}</w:p></w:tc></w:tr></w:tbl>'
    draft = Draft().paragraph(TERM, run(TERM))
    draft.replace(f"<w:p>{run(TERM)}</w:p>", f"{inner}<w:p>{run(TERM)}</w:p>")
    final = lines("Tahap satu", TERM)
    return draft, expect(
        changes_free=True,
        fields=term(final),
        proposals=[proposal(final)],
    )


@case("w60-cells-and-table-formats")
def _table_formats() -> Made:
    """Cell shading, row height and table width changed with tracking"""
    draft = Draft()
    row = draft.row("L03")
    changed = row.replace(
        "<w:cantSplit/>",
        f'<w:cantSplit/><w:trHeight w:val="500"/><w:trPrChange w:id="8" {WHO}><w:trPr><w:cantSplit/></w:trPr></w:trPrChange>',
        1,
    )
    at = changed.index("</w:tcPr>")
    changed = (
        changed[:at]
        + f'<w:shd w:val="clear" w:fill="FFFF00"/><w:tcPrChange w:id="9" {WHO}><w:tcPr>'
        + changed[changed.index("<w:tcW") : at]
        + "</w:tcPr></w:tcPrChange>"
        + changed[at:]
    )
    draft.replace(row, changed)
    return draft, expect(
        changes=[
            {"kind": "tbl_fmt", "author": LEAD, "detail": ["trHeight"]},
            {"kind": "cell_fmt", "author": LEAD, "detail": ["shd"]},
        ]
    )


def _first_page_header(text: str) -> Draft:
    """A header for a first page that the document does not set apart: no page shows it."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
    header = f'<w:hdr xmlns:w="{_W}"><w:p>{text}</w:p></w:hdr>'
    draft = Draft().add_part("word/header9.xml", header, "header", kind)
    found = re.search(rb'Id="([^"]+)"[^>]*header9', draft.parts["word/_rels/document.xml.rels"])
    assert found is not None
    default = '<w:headerReference w:type="default"'
    return draft.replace(default, f'<w:headerReference w:type="first" r:id="{found[1].decode()}"/>{default}')


@case("w81-change-in-a-header-no-page-shows")
def _unshown_change() -> Made:
    """A tracked word in the header of a first page that is not set apart is told"""
    told = {"kind": "ins", "text": "RAHASIA", "author": LEAD, "story": "header"}
    return _first_page_header(ins("RAHASIA")), expect(changes=[told], status=["ok", "review"])


@case("w82-text-in-a-header-no-page-shows")
def _unshown_text() -> Made:
    """An untracked word there is text outside the fields"""
    told = {"story": "header", "before": "", "after": "RAHASIA"}
    return _first_page_header(run("RAHASIA")), expect(outside=[told], status=["ok", "review"])
