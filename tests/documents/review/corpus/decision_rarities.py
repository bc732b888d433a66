"""Decisions made in ways that are seldom seen: lists and fields of forms, pens, symbol fonts, words taken away."""

from tests.documents.review.corpus.case import Made, case, expect
from tests.documents.review.corpus.told import change
from tests.documents.review.corpus.word_rarities import character, emoji, instruction
from tests.documents.review.returned import OTHER, WHO, Draft, deleted, ins, mark, run

_INK = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="9" cy="9"/></wp:inline></w:drawing></w:r>'
)


def _filled(code: str, runs: str) -> Draft:
    """Fill in one of the fields of the decision."""
    draft = Draft()
    row = draft.row(code)
    return draft.replace(row, row.replace("</w:pPr></w:p>", f"</w:pPr>{runs}</w:p>"))


def _boxed(code: str, runs: str) -> Draft:
    """Put something in place of a box's control."""
    draft = Draft()
    row = draft.row(code)
    start, end = row.index("<w:sdt>"), row.index("</w:sdt>") + len("</w:sdt>")
    return draft.replace(row, row[:start] + runs + row[end:])


@case("w140-text-field-of-an-old-form")
def _form_text() -> Made:
    """The note was made a text field of Word's old forms, and filled in"""
    data = '<w:ffData><w:name w:val="Catatan"/><w:enabled/><w:textInput/></w:ffData>'
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
    typed = (
        begin
        + instruction("FORMTEXT")
        + character("separate")
        + run("Lengkapi lampiran 3")
        + character("end")
    )
    draft = Draft()
    row = draft.row("K03")
    draft.replace(row, row.replace("</w:pPr></w:p>", f"</w:pPr>{typed}</w:p>"))
    return draft, expect(status=["ok", "review"], decision={"value": "none", "note": "Lengkapi lampiran 3"})


@case("w142-emoji-of-word-in-a-box")
def _emoji_tick() -> Made:
    """The control was deleted and Word's emoji ✅ put in its place"""
    draft = Draft()
    row = draft.row("K02")
    start, end = row.index("<w:sdt>"), row.index("</w:sdt>") + len("</w:sdt>")
    draft.replace(row, row[:start] + emoji("2705", "\u2705") + row[end:])
    decision = {"value": "needs_fix", "basis": "glyph", "confidence": "ask"}
    return draft, expect(status="review", decision=decision)


@case("w148-looks-taken-from-a-style")
def _double_strike() -> Made:
    """The wrong choice is struck with two lines"""
    draft = Draft()
    row = draft.row("K01")
    draft.replace(row, row.replace('<w:b/><w:sz w:val="20"/>', '<w:b/><w:dstrike/><w:sz w:val="20"/>'))
    decision = {"value": "needs_fix", "basis": "strike", "confidence": "ask"}
    return draft, expect(status="review", decision=decision)


@case("w152-date-picked-in-a-control")
def _date() -> Made:
    """A date control put into the decision's date: its text is the date"""
    draft = Draft()
    row = draft.row("K05")
    date = (
        '<w:sdt><w:sdtPr><w:id w:val="77"/><w:date w:fullDate="2026-02-14T00:00:00Z">'
        '<w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="id-ID"/></w:date></w:sdtPr>'
        f"<w:sdtContent>{run('14 Februari 2026')}</w:sdtContent></w:sdt>"
    )
    draft.replace(row, row.replace("</w:pPr></w:p>", f"</w:pPr>{date}</w:p>"))
    return draft, expect(status=["ok", "review"], decision={"value": "none", "date": "14 Februari 2026"})


@case("w153-refusal-taken-back")
def _refusal_deleted() -> Made:
    """*tidak setuju* stood in the note, and *tidak* was deleted with tracking: the final words count"""
    draft = Draft()
    row = draft.row("K03")
    typed = deleted("tidak ") + run("setuju")
    draft.replace(row, row.replace("</w:pPr></w:p>", f"</w:pPr>{typed}</w:p>"))
    decision = {"value": "approved", "basis": "text", "confidence": "ask", "note": "setuju"}
    changes = [change("del", "tidak ", "keputusan.catatan")]
    return draft, expect(status="review", decision=decision, changes=changes)


@case("w154-tick-changed-to-the-other-box")
def _changed_mind() -> Made:
    """One person ticked *Disetujui* with tracking, the other took that back and ticked *Perlu perbaikan*"""
    draft = Draft()
    for code, glyphs, state in (
        ("K01", f'<w:ins w:id="1" {WHO}>{deleted("☒", OTHER)}</w:ins>{ins("☐", OTHER)}', "0"),
        ("K02", ins("☒", OTHER), "1"),
    ):
        row = draft.row(code)
        start, end = row.index("<w:sdtContent>"), row.index("</w:sdtContent>")
        edited = (
            row[:start]
            + "<w:sdtContent>"
            + deleted("☐", WHO if code == "K01" else OTHER)
            + glyphs
            + row[end:]
        )
        draft.replace(row, edited.replace('w14:checked w14:val="0"', f'w14:checked w14:val="{state}"'))
    decision = {"value": "needs_fix", "basis": "control", "confidence": "sure"}
    return draft, expect(decision={**decision, "boxes": {"setuju": False, "perbaikan": True}})


@case("w155-state-in-words")
def _state_words() -> Made:
    """A state of *true* and a tick as a symbol of Wingdings inside the control"""
    draft = Draft()
    row = draft.row("K01")
    ticked = row.replace('w14:checked w14:val="0"', 'w14:checked w14:val="true"')
    draft.replace(row, ticked.replace("<w:t>☐</w:t>", '<w:sym w:font="Wingdings" w:char="F0FE"/>'))
    return draft, expect(decision={"value": "approved", "basis": "control", "confidence": "sure"})


@case("w171-list-of-an-old-form")
def _list() -> Made:
    """The note was made a list of Word's old forms: what was chosen stands in the field's data only"""
    entries = "".join(f'<w:listEntry w:val="{one}"/>' for one in ("Pilih", "Disetujui", "Perlu perbaikan"))
    data = (
        f'<w:ffData><w:name w:val="Pilihan"/><w:ddList><w:result w:val="1"/>{entries}</w:ddList></w:ffData>'
    )
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
    decision = {"value": "approved", "basis": "text", "confidence": "ask", "note": "Disetujui"}
    file = _filled("K03", begin + instruction("FORMDROPDOWN") + character("end"))
    return file, expect(status="review", decision=decision)


@case("w172-list-of-a-control")
def _control_list() -> Made:
    """A drop-down control put into the note"""
    listed = '<w:dropDownList w:lastValue="2"><w:listItem w:displayText="Perlu perbaikan" w:value="2"/></w:dropDownList>'
    control = (
        f"<w:sdt><w:sdtPr>{listed}</w:sdtPr><w:sdtContent>{run('Perlu perbaikan')}</w:sdtContent></w:sdt>"
    )
    decision = {"value": "needs_fix", "basis": "text", "confidence": "ask", "note": "Perlu perbaikan"}
    return _filled("K03", control), expect(status="review", decision=decision)


@case("w173-date-control-left-empty")
def _prompt() -> Made:
    """A date control was put in and not used: what it asks for is no date"""
    asks = run("Klik atau ketuk untuk memasukkan tanggal.", '<w:rStyle w:val="PlaceholderText"/>')
    control = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/><w:date/></w:sdtPr><w:sdtContent>{asks}</w:sdtContent></w:sdt>"
    )
    return _filled("K05", control), expect(decision={"value": "none", "date": ""})


@case("w174-typed-into-a-control-that-still-asks")
def _typed_over_prompt() -> Made:
    """A program that typed into such a control and left its mark: words in letters of their own count"""
    control = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('14/2/2026')}</w:sdtContent></w:sdt>"
    )
    return _filled("K05", control), expect(decision={"value": "none", "date": "14/2/2026"})


@case("w175-ticked-with-a-pen")
def _ink() -> Made:
    """A tick drawn with a pen over a box: no decision, but a person must look"""
    draft = Draft()
    row = draft.row("K01")
    draft.replace(row, row.replace("</w:sdt>", f"</w:sdt>{_INK}"))
    return draft, expect(status="review", decision={"value": "none", "confidence": "ask"})


@case("w176-choice-circled")
def _circled() -> Made:
    """A circle drawn around the words of a choice beside a ticked box: the tick stands, and it is asked about"""
    draft = Draft()
    row = draft.row("K02")
    draft.replace(row, row.replace("[K02]</w:t></w:r>", f"[K02]</w:t></w:r>{_INK}"))
    row = draft.row("K02")
    ticked = row.replace('w14:checked w14:val="0"', 'w14:checked w14:val="1"').replace("☐", "☒")
    draft.replace(row, ticked)
    decision = {"value": "needs_fix", "basis": "control", "confidence": "ask"}
    return draft, expect(status="review", decision=decision)


@case("w177-tick-by-a-font")
def _font() -> Made:
    """The letter P in Wingdings 2 is a tick, *ü* in Wingdings another: the control was deleted before"""
    fonts = '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>'
    return _boxed("K01", run("P", fonts)), expect(decision={"value": "approved", "basis": "glyph"})


@case("w178-words-in-a-symbol-font")
def _words_in_a_font() -> Made:
    """A whole word set in a symbol font stays the word that was typed"""
    fonts = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    return _filled("K04", run("Pox", fonts)), expect(decision={"value": "none", "signer": "Pox"})


@case("w179-words-of-a-choice-taken-away")
def _label_gone() -> Made:
    """The words of the choice that does not hold were deleted without tracking: struck out in another way"""
    file = Draft().replace("Disetujui </w:t>", "</w:t>")
    told = {"story": "body", "before": "Disetujui [K01]", "after": "[K01]"}
    decision = {"value": "needs_fix", "basis": "strike", "confidence": "ask"}
    return file, expect(status="review", decision=decision, outside=[told])


@case("w180-row-of-a-choice-marked-as-deleted")
def _row_marked() -> Made:
    """A program marked the row of a choice as deleted, and not its words"""
    draft = Draft()
    row = draft.row("K01")
    draft.replace(row, row.replace("<w:cantSplit/></w:trPr>", f"<w:cantSplit/>{mark('del')}</w:trPr>"))
    decision = {"value": "needs_fix", "basis": "strike", "confidence": "ask"}
    return draft, expect(status="review", decision=decision)


@case("w181-row-of-a-choice-copied")
def _row_copied() -> Made:
    """The ticked row of a choice stands there twice, the copy without its tick: the decision is not lost"""
    draft = Draft()
    row = draft.row("K01")
    draft.replace(
        row, row.replace('w14:checked w14:val="0"', 'w14:checked w14:val="1"').replace("☐", "☒") + row
    )
    decision = {"value": "approved", "basis": "glyph"}
    return draft, expect(
        status="review", decision=decision, outside_free=True, warnings_include=["DUPLICATE_ANCHOR"]
    )
