"""What a lead does that no form foresees: words beside a box, columns of his own, rows dragged elsewhere."""

import re

from tests.documents.review.corpus.case import CURRENT, Made, case, expect
from tests.documents.review.corpus.told import WHEN, lines
from tests.documents.review.returned import TERM, Draft, mark, run

_FIRST_ROW = re.compile(r"<w:tr>(?:(?!<w:tr>).)*<w:t>1</w:t>(?:(?!<w:tr>).)*?</w:tr>")
_EMPTY_CELL = "<w:p/></w:tc>"
_LAST_CELL = '<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p>{}</w:p></w:tc></w:tr>'


def _corrected(draft: Draft, *texts: str) -> Draft:
    """Write into the first row of the correction table."""
    row = _correction_row(draft)
    filled = row
    for text in texts:
        filled = filled.replace(_EMPTY_CELL, f"<w:p>{run(text)}</w:p></w:tc>", 1)
    return draft.replace(row, filled)


def _correction_row(draft: Draft) -> str:
    found = _FIRST_ROW.search(draft.document, draft.document.index("<w:t>Seharusnya<"))
    assert found is not None
    return found[0]


def _correction(**told: str) -> dict[str, str]:
    usual = {"no": "1", "bagian": "F08", "tertulis": "5 (lima)", "seharusnya": "6 (enam)"}
    return {**usual, "field": "jangka_waktu", **told}


_SIX = {
    "field": "jangka_waktu",
    "from": TERM,
    "to": "6 (enam) tahun sejak ditetapkan",
    "basis": "correction_table",
}


def _beside_box(text: str) -> Draft:
    draft = Draft()
    row = draft.row("K01")
    return draft.replace(row, row.replace("</w:sdt>", f"</w:sdt>{run(text)}"))


@case("w91-remark-beside-a-box")
def _remark() -> Made:
    """A condition typed into the cell of a box, untracked: no tick, not lost, and asked about"""
    told = {"story": "body", "before": "", "after": "asalkan lampiran 3 diganti"}
    decision = {"value": "none", "confidence": "ask"}
    file = _beside_box(" asalkan lampiran 3 diganti")
    return file, expect(status="review", decision=decision, outside=[told])


@case("w92-decision-and-remark-beside-a-box")
def _decision_and_remark() -> Made:
    """*setuju* with a condition in the cell of a box is both: the decision, asked about, and the words"""
    told = {"story": "body", "before": "", "after": "setuju, lampiran 3 menyusul"}
    decision = {"value": "approved", "basis": "text", "confidence": "ask"}
    file = _beside_box(" setuju, lampiran 3 menyusul")
    return file, expect(status="review", decision=decision, outside=[told])


@case("w93-bare-decision-beside-a-box")
def _bare() -> Made:
    """*setuju* alone in the cell of a box is the decision and nothing else"""
    decision = {"value": "approved", "basis": "text", "confidence": "ask"}
    return _beside_box(" setuju"), expect(status="review", decision=decision)


@case("w94-cell-put-behind-a-correction")
def _sixth_cell() -> Made:
    """A sixth cell in one row of the correction table goes with the reason"""
    draft = _corrected(Draft(), "F08", "5 (lima)", "6 (enam)", "Retensi")
    row = _correction_row(draft)
    draft.replace(row, row.removesuffix("</w:tr>") + _LAST_CELL.format(run("Segera")))
    return draft, expect(corrections=[_correction(alasan=lines("Retensi", "Segera"))], proposals=[_SIX])


@case("w95-column-put-between-corrections")
def _column() -> Made:
    """A column of the lead's own before *Tertulis*: the columns are found by their heads"""
    draft = _corrected(Draft(), "F08", "5 (lima)", "6 (enam)")
    at = draft.document.index("<w:t>Bagian<")
    head = draft.document.index("</w:tc>", at) + len("</w:tc>")
    own = _LAST_CELL.removesuffix("</w:tr>")
    draft.document = draft.document[:head] + own.format(run("Halaman")) + draft.document[head:]
    row = _correction_row(draft)
    first = row.index("</w:tc>", row.index("F08")) + len("</w:tc>")
    draft.replace(row, row[:first] + own.format(run("2")) + row[first:])
    added = {"story": "body", "before": "", "after": "Halaman"}
    return draft, expect(corrections=[_correction(alasan="2")], proposals=[_SIX], outside=[added])


@case("w96-head-of-corrections-renamed")
def _renamed() -> Made:
    """*Alasan* renamed *Sebab*, untracked: still the correction table"""
    draft = _corrected(Draft(), "F08", "5 (lima)", "6 (enam)", "Retensi")
    draft.replace("<w:t>Alasan<", "<w:t>Sebab<")
    renamed = {"story": "body", "before": "Alasan", "after": "Sebab"}
    return draft, expect(corrections=[_correction(alasan="Retensi")], proposals=[_SIX], outside=[renamed])


@case("w97-quotation-in-quotation-marks")
def _quoted() -> Made:
    """Quotation marks around what is written and what it should be are no part of the text"""
    draft = _corrected(Draft(), "", "\u201c5 (lima) tahun\u201d", '"6 (enam) tahun"')
    row = _correction(bagian="", tertulis="\u201c5 (lima) tahun\u201d", seharusnya='"6 (enam) tahun"')
    return draft, expect(corrections=[row], proposals=[_SIX])


@case("w98-row-cut-and-pasted-with-tracking")
def _moved_row() -> Made:
    """A row is cut and pasted with tracking; its bookmark travels with it, and nothing is lost on either end"""
    draft = Draft()
    row, below = draft.row("L03"), draft.row("L08")
    bare = re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", row)
    draft.replace(row, _moved(bare, "moveFrom", "del"))
    draft.replace(below, below + _moved(row, "moveTo", "ins"))
    cells = ["3", "Daftar pernyataan nomor 103/PEM/2026", "Daftar", "04-04-2026", "3", "b0a47d"]
    rows = [
        {"table": "lampiran", "op": op, "tracked": True, "date": WHEN, "cells": cells}
        for op in ("deleted", "inserted")
    ]
    return draft, expect(rows=rows, rows_cover_missing=True, changes_free=True)


def _moved(row: str, kind: str, of_row: str) -> str:
    marked = row.replace("</w:trPr>", f"{mark(of_row)}</w:trPr>")
    runs = re.compile(r"<w:r>.*?</w:r>")
    return runs.sub(lambda found: f"{mark(kind)[:-2]}>{found[0]}</w:{kind}>", marked)


@case("w99-header-copied-into-a-section")
def _section() -> Made:
    """A section break: the program gives the new section a copy of the header, in which nothing changed"""
    return _header_copied(), expect()


@case("w118-header-copied-into-a-section-and-edited")
def _section_edited() -> Made:
    """One word was changed in the copy of the header: no more than that was said"""
    draft = _header_copied().replace(
        "<w:t>P R O S E D U R</w:t>", "<w:t>P R O S E D U R B</w:t>", "word/header7.xml"
    )
    said = {"story": "header", "before": "P R O S E D U R", "after": "P R O S E D U R B"}
    return draft, expect(outside=[said])


def _header_copied() -> Draft:
    draft = Draft()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
    draft.add_part("word/header7.xml", draft.parts["word/header1.xml"].decode(), "header", kind)
    draft.parts["word/_rels/header7.xml.rels"] = draft.parts["word/_rels/header1.xml.rels"]
    found = re.search(rb'Id="([^"]+)"[^>]*header7', draft.parts["word/_rels/document.xml.rels"])
    assert found is not None
    reference = f'<w:headerReference w:type="default" r:id="{found[1].decode()}"/>'
    section = f"<w:p><w:pPr><w:sectPr>{reference}</w:sectPr></w:pPr></w:p>"
    return draft.replace("<w:body>", f"<w:body>{section}")


@case("w100-box-of-an-old-form")
def _old_box() -> Made:
    """The control became a check box of Word's old forms, and is ticked"""
    draft = Draft()
    box = "<w:ffData><w:checkBox><w:sizeAuto/><w:checked/></w:checkBox></w:ffData>"
    field = (
        f'<w:r><w:fldChar w:fldCharType="begin">{box}</w:fldChar></w:r>'
        '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    row = draft.row("K02")
    draft.replace(row, re.sub(r"<w:sdt>.*</w:sdt>", field, row))
    return draft, expect(decision={"value": "needs_fix", "basis": "control", "confidence": "sure"})


@case("w101-code-in-small-letters")
def _small_code() -> Made:
    """Bookmarks are gone and a code was typed anew in small letters: it still names its field"""
    draft = Draft()
    draft.document = re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", draft.document)
    draft.replace("<w:t>[F08]</w:t>", "<w:t>[f08]</w:t>").paragraph(TERM, run("6 (enam) tahun"))
    told = {"status": "untracked", "basis": "code", "final": "6 (enam) tahun"}
    return draft, {"identity": CURRENT, "fields": {"jangka_waktu": told}}


@case("w102-no-as-people-write-it")
def _short_no() -> Made:
    """*tdk setuju* is no approval"""
    draft = Draft()
    row = draft.row("K03")
    draft.replace(row, row.replace("</w:pPr></w:p>", f"</w:pPr>{run('tdk setuju')}</w:p>"))
    told = {"value": "needs_fix", "basis": "text", "confidence": "ask", "note": "tdk setuju"}
    return draft, expect(status="review", decision=told)


@case("w104-note-gainsays-the-box")
def _gainsaid() -> Made:
    """*Perlu perbaikan* is ticked and the note says *Setuju*: the officer is asked"""
    draft = Draft()
    ticked = draft.row("K02")
    on = ticked.replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>').replace("☐", "☒")
    row = draft.replace(ticked, on).row("K03")
    draft.replace(row, row.replace("</w:pPr></w:p>", f"</w:pPr>{run('Setuju')}</w:p>"))
    told = {"value": "needs_fix", "basis": "control", "confidence": "ask", "note": "Setuju"}
    return draft, expect(status="review", decision=told)


@case("w103-control-moved")
def _moved_control() -> Made:
    """A content control that was moved is told at its new place"""
    start = mark("customXmlMoveToRangeStart")
    control = f"{start}<w:sdt><w:sdtPr/><w:sdtContent>{run(TERM)}</w:sdtContent></w:sdt>"
    told = {"kind": "ctl_ins", "field": "jangka_waktu", "date": WHEN}
    return Draft().paragraph(TERM, control), expect(changes=[told])
