"""What other programs than Word write only now and then, and what leads do with them."""

import re

from ppid_desktop.documents.review.names import W_NS
from tests.documents.review.corpus.case import CURRENT, Made, case, expect
from tests.documents.review.corpus.told import (
    DEPUTY,
    LATER,
    LEAD,
    REPLACED,
    REPLACEMENT,
    SUMMARY,
    WHEN,
    change,
    lines,
    proposal,
    term,
)
from tests.documents.review.returned import DOCUMENT, OTHER, TERM, WHO, Draft, deleted, ins, mark, run

_REST = " tahun sejak ditetapkan"


@case("l52-column-deleted-with-marks")
def _column_deleted() -> Made:
    """24.2 and later mark every cell of a deleted column, and its text besides"""
    draft = Draft()
    numbers = {}
    for number in range(1, 31):
        row = draft.row(f"L{number:02d}")
        cell = row[: row.rindex("<w:tc>")].rindex("<w:tc>")
        end = row.rindex("<w:tc>")
        old = row[cell:end]
        text = old[old.index("<w:t>") + 5 : old.index("</w:t>")]
        begin, stop = old.index("<w:r>"), old.index("</w:r>") + len("</w:r>")
        gone = old[:begin] + deleted(text) + old[stop:]
        gone = gone.replace("</w:tcPr>", f'<w:cellDel w:id="8" {WHO}/></w:tcPr>')
        draft.replace(row, row[:cell] + gone + row[end:])
        numbers[f"lampiran.{number:02d}.lembar"] = text
    fields = {name: {"status": "tracked", "original": text, "final": ""} for name, text in numbers.items()}
    return draft, expect(
        changes=[change("del", text, name) for name, text in numbers.items()],
        fields=fields,
        proposals=[proposal("", name, text) for name, text in numbers.items()],
    )


@case("l53-empty-marks-of-formats")
def _empty_formats() -> Made:
    """Marks of formatting with nothing in them, as LibreOffice writes for what it cannot name"""
    change_of_run = f'<w:rPrChange w:id="5" {WHO}><w:rPr></w:rPr></w:rPrChange>'
    change_of_paragraph = f'<w:pPrChange w:id="6" {WHO}><w:pPr></w:pPr></w:pPrChange>'
    draft = Draft().paragraph(TERM, run(TERM, change_of_run), change_of_paragraph)
    changes = [change("para_fmt", TERM, detail=[]), change("fmt", TERM, detail=[])]
    return draft, expect(changes=changes, fields={})


@case("l54-deleted-row-without-its-mark")
def _row_by_text() -> Made:
    """7.0 marks the texts and the ends of a deleted row's paragraphs, not the row: its fields are emptied"""
    draft = Draft()
    row = draft.row("T07")
    edited = row
    for text in ("-", "Belum"):
        at = edited.index(f"<w:t>{text}</w:t>")
        begin, end = edited.rindex("<w:r>", 0, at), edited.index("</w:r>", at) + len("</w:r>")
        edited = edited[:begin] + deleted(text) + edited[end:]
    draft.replace(row, edited)
    told = {"tahap.07.tanggal": "-", "tahap.07.status": "Belum"}
    return draft, expect(
        changes=[change("del", text, name) for name, text in told.items()],
        fields={name: {"status": "tracked", "original": text, "final": ""} for name, text in told.items()},
        proposals=[proposal("", name, text) for name, text in told.items()],
    )


@case("l55-paragraph-moved-without-ranges")
def _moved_paragraph() -> Made:
    """7.4: a whole paragraph moved to the end, its end marked too, and no ranges around it"""
    gone = f'<w:moveFrom w:id="1" {WHO}>{run(SUMMARY[0])}</w:moveFrom>'
    come = f'<w:moveTo w:id="2" {WHO}>{run(SUMMARY[0])}</w:moveTo>'
    draft = Draft().paragraph(SUMMARY[0], gone, f"<w:rPr>{mark('moveFrom')}</w:rPr>")
    draft.paragraph(SUMMARY[2], run(SUMMARY[2]), f"<w:rPr>{mark('moveTo')}</w:rPr>")
    old = f"<w:p><w:pPr><w:rPr>{mark('moveTo')}</w:rPr></w:pPr>{run(SUMMARY[2])}</w:p>"
    draft.replace(old, f"{old}<w:p>{come}</w:p>")
    final = lines(SUMMARY[1], SUMMARY[2], SUMMARY[0])
    changes = [
        change("move_from", SUMMARY[0] + "¶", "ringkasan"),
        change("move_to", "¶" + SUMMARY[0], "ringkasan"),
    ]
    return draft, expect(
        changes=changes,
        fields={"ringkasan": {"status": "tracked", "original": lines(*SUMMARY), "final": final}},
        proposals=[proposal(final, "ringkasan", lines(*SUMMARY))],
    )


@case("c48-suggestions-of-google")
def _suggestions() -> Made:
    """Google writes each suggestion with an id of its own, the same second, and no initials on comments"""
    who = WHO.replace("Pimpinan Contoh", "pimpinan@contoh.example")
    draft = Draft().paragraph(
        TERM,
        f'<w:ins w:author="pimpinan@contoh.example" w:id="0" w:date="{WHEN}">{run("10 (sepuluh)")}</w:ins>'
        + deleted("5 (lima)", who)
        + run(_REST),
    )
    told = {"author": "pimpinan@contoh.example"}
    changes = [change("ins", "10 (sepuluh)", **told), change("del", "5 (lima)", **told)]
    return draft, expect(changes=changes, fields=term(), proposals=[proposal()])


@case("c49-pages-of-a-tablet")
def _tablet() -> Made:
    """A tablet's program: no bookmarks, no controls, glyphs as text, a table exception in every row"""
    draft = Draft()
    draft.document = re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", draft.document)
    draft.document = re.sub(r"</?w:sdt>|</?w:sdtContent>|<w:sdtPr>.*?</w:sdtPr>", "", draft.document)
    draft.document = draft.document.replace(
        "<w:trPr><w:cantSplit/></w:trPr>", '<w:tblPrEx><w:shd w:val="clear" w:fill="auto"/></w:tblPrEx>'
    )
    draft.paragraph(TERM, REPLACEMENT + run(_REST))
    return draft, {**REPLACED, "fields": term(basis="code")}


@case("c50-row-typed-into-the-record")
def _row_of_a_table_of_labels() -> Made:
    """A row of its own put untracked into the table of the record: told as text outside the fields"""
    draft = Draft()
    row = draft.row("F08")
    new = f"<w:tr><w:tc><w:p>{run('Pejabat penguji')}</w:p></w:tc><w:tc><w:p>{run('Belum diisi')}</w:p></w:tc></w:tr>"
    draft.replace(row, row + new)
    told = [{"story": "body", "before": "", "after": text} for text in ("Pejabat penguji", "Belum diisi")]
    return draft, expect(outside=told)


@case("c51-row-inserted-into-the-record-with-tracking")
def _tracked_row_of_labels() -> Made:
    """The same with tracking: told as a change, and nothing else"""
    draft = Draft()
    row = draft.row("F08")
    end = f"<w:pPr><w:rPr>{mark('ins')}</w:rPr></w:pPr>"
    cells = "".join(
        f"<w:tc><w:p>{end}{ins(text)}</w:p></w:tc>" for text in ("Pejabat penguji", "Belum diisi")
    )
    draft.replace(row, f"{row}<w:tr><w:trPr>{mark('ins')}</w:trPr>{cells}</w:tr>")
    changes = [change("ins", f"{text}¶", None) for text in ("Pejabat penguji", "Belum diisi")]
    return draft, expect(changes=changes, fields={})


@case("c53-row-of-softfiles-marked-by-its-text-only")
def _row_text_only() -> Made:
    """A new row whose texts are all inserted, while the row itself carries no mark"""
    draft = Draft()
    row = draft.row("L30")
    texts = ("31", "Surat kuasa nomor 131/PEM/2026", "Surat", "05-02-2026", "1", "")
    cells = "".join(f"<w:tc><w:p>{ins(text) if text else ''}</w:p></w:tc>" for text in texts)
    draft.replace(row, f"{row}<w:tr>{cells}</w:tr>")
    told = {"table": "lampiran", "op": "inserted", "tracked": True, "author": LEAD, "cells": list(texts)}
    changes = [change("ins", text, "table:lampiran") for text in texts if text]
    return draft, expect(rows=[told], changes=changes, fields={})


@case("c54-every-softfile-deleted")
def _all_deleted() -> Made:
    """All rows of the softfiles deleted with tracking: thirty rows, and no field is lost sight of"""
    draft = Draft()
    rows = []
    for number in range(1, 31):
        row = draft.row(f"L{number:02d}")
        texts = [part[: part.index("</w:t>")] for part in row.split("<w:t>")[1:]]
        gone = (
            row.replace("<w:t", "<w:delText")
            .replace("</w:t>", "</w:delText>")
            .replace("<w:delTextc", "<w:tc")
            .replace("<w:delTextr", "<w:tr")
            .replace("<w:delTextc", "<w:tc")
        )
        gone = gone.replace("<w:r>", f'<w:del w:id="9" {WHO}><w:r>').replace("</w:r>", "</w:r></w:del>")
        gone = gone.replace("<w:cantSplit/></w:trPr>", f"<w:cantSplit/>{mark('del')}</w:trPr>")
        draft.replace(row, gone)
        rows.append(
            {
                "table": "lampiran",
                "op": "deleted",
                "tracked": True,
                "author": LEAD,
                "cells": [str(number), *texts[1:]],
            }
        )
    return draft, expect(rows=rows, changes_free=True, rows_cover_missing=True)


@case("i62-code-of-no-record-in-a-remark")
def _code_in_a_remark() -> Made:
    """The lead typed words that hold something like a code: a remark, no identity"""
    draft = Draft().paragraph(TERM, run(TERM) + ins(" (bandingkan KL-0021-01-XXXXXXXX-XXXXXX)"))
    final = f"{TERM} (bandingkan KL-0021-01-XXXXXXXX-XXXXXX)"
    return draft, expect(
        identity={"case_no": "0017", "revision": 3},
        changes=[change("ins", " (bandingkan KL-0021-01-XXXXXXXX-XXXXXX)")],
        fields=term(final),
        proposals=[proposal(final)],
    )


@case("c55-text-of-the-second-view-only")
def _compat() -> Made:
    """A block that Word wrote twice, for new programs and for old ones: one of them is read"""
    new = f"<w:p>{run('Baris baru')}</w:p>"
    block = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="w14">{new}</mc:Choice><mc:Fallback>{new}</mc:Fallback></mc:AlternateContent>'
    )
    draft = Draft()
    row = draft.row("F08")
    draft.replace(row, row.replace("</w:p></w:tc></w:tr>", f"</w:p>{block}</w:tc></w:tr>"))
    final = lines(TERM, "Baris baru")
    reading = {"status": "untracked", "original": final, "final": final}
    return draft, expect(
        identity=CURRENT,
        fields={"jangka_waktu": reading},
        untracked=[{"field": "jangka_waktu", "before": TERM, "after": final}],
        proposals=[{**proposal(final), "basis": "untracked"}],
    )


@case("l56-two-reviewers-in-one-word")
def _in_a_word() -> Made:
    """Two people change letters inside one word, a third deletes what one of them put in"""
    third = 'w:author="Kepala Bagian" w:date="2026-02-14T12:00:00Z"'
    runs = (
        run("5 (li")
        + deleted("m", WHO)
        + ins("n", OTHER)
        + f'<w:ins w:id="3" {WHO}>{deleted("tas", third)}</w:ins>'
        + run("a)")
        + run(_REST)
    )
    final = f"5 (lina){_REST}"
    changes = [
        change("del", "m"),
        change("ins", "n", author=DEPUTY, date="2026-02-14T11:20:00Z"),
        change("ins", "tas"),
        change("del", "tas", author="Kepala Bagian", date="2026-02-14T12:00:00Z"),
    ]
    return Draft().paragraph(TERM, runs), expect(
        changes=changes, fields=term(final), proposals=[proposal(final)]
    )


@case("c56-nothing-but-a-decision")
def _on_paper_style() -> Made:
    """Everything typed without tracking: decision, name and date, and nothing else"""
    draft = Draft()
    for code, text in (("K03", "Setuju."), ("K04", "Pimpinan Contoh"), ("K05", "14/2/2026")):
        row = draft.row(code)
        draft.replace(row, row.replace("</w:pPr></w:p>", f"</w:pPr>{run(text)}</w:p>"))
    decision = {"value": "approved", "basis": "text", "confidence": "ask", "note": "Setuju."}
    return draft, expect(status="review", decision={**decision, "signer": LEAD, "date": "14/2/2026"})


@case("c57-deadline-raised-twice")
def _both_ways() -> Made:
    """A field corrected with tracking and again in the correction table: both are told"""
    draft = Draft().paragraph(TERM, REPLACEMENT + run(_REST))
    first = draft.document.index("<w:t>1</w:t>", draft.document.index("<w:t>Seharusnya<"))
    begin = draft.document.rindex("<w:tr>", 0, first)
    row = draft.document[begin : draft.document.index("</w:tr>", begin) + len("</w:tr>")]
    filled = row
    for text in ("F08", "5 (lima)", "10 (sepuluh)"):
        filled = filled.replace("<w:p/></w:tc>", f"<w:p>{run(text)}</w:p></w:tc>", 1)
    draft.replace(row, filled)
    told = {"bagian": "F08", "tertulis": "5 (lima)", "seharusnya": "10 (sepuluh)", "field": "jangka_waktu"}
    return draft, {
        **REPLACED,
        "corrections": [told],
        "proposals": [proposal(), {**proposal(LATER), "basis": "correction_table"}],
    }


@case("c58-strict-in-utf-16-without-prefixes")
def _all_at_once() -> Made:
    """Strict Open XML in UTF-16 whose main namespace has no prefix, the document part renamed"""
    draft = Draft().paragraph(TERM, REPLACEMENT + run(_REST))
    text = re.sub(r"(</?)w:", r"\1", draft.document).replace("xmlns:w=", "xmlns=", 1)
    text = text.replace("<document ", f'<document xmlns:w="{W_NS}" ', 1)
    for old, new in (
        ("wordprocessingml/2006/", "wordprocessingml/"),
        ("officeDocument/2006/", "officeDocument/"),
    ):
        text = text.replace(f"http://schemas.openxmlformats.org/{old}", f"http://purl.oclc.org/ooxml/{new}")
    text = re.sub(r"^<\?xml[^>]*\?>", "", text)
    draft.parts[DOCUMENT] = f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")
    return draft, {**REPLACED, "container": {"strict": True}}


@case("c59-cells-merged-downwards")
def _merged_down() -> Made:
    """Two cells of a column merged: the upper field has both texts, the lower one must be looked for"""
    draft = Draft()
    upper, lower, width = draft.row("L04"), draft.row("L05"), '<w:tcW w:w="1360" w:type="dxa"/>'
    taken = f"<w:t>Peta</w:t></w:r></w:p><w:p>{run('Nota dinas')}</w:p>"
    both = upper.replace(width, f'{width}<w:vMerge w:val="restart"/>').replace(
        "<w:t>Peta</w:t></w:r></w:p>", taken
    )
    draft.replace(upper, both)
    draft.replace(
        lower, re.sub(f"{width}</w:tcPr><w:p>.*?</w:p>", f"{width}<w:vMerge/></w:tcPr><w:p/>", lower)
    )
    now = lines("Peta", "Nota dinas")
    return draft, expect(
        status="review",
        fields={
            "lampiran.04.jenis": {"status": "untracked", "original": now, "final": now},
            "lampiran.05.jenis": {"status": "missing", "original": None, "final": None},
        },
        untracked=[{"field": "lampiran.04.jenis", "before": "Peta", "after": now}],
        proposals=[{"field": "lampiran.04.jenis", "from": "Peta", "to": now, "basis": "untracked"}],
        warnings_include=["FIELD_MISSING"],
    )
