"""What Word writes only now and then: edits inside moves and fields, emoji, split paragraphs, old and odd marks."""

from tests.documents.review.corpus.case import CURRENT, Made, case, expect
from tests.documents.review.corpus.told import (
    BASIS,
    DEPUTY,
    LATER,
    REPLACED,
    REPLACEMENT,
    SUMMARY,
    TITLE,
    WHEN,
    change,
    lines,
    proposal,
    term,
)
from tests.documents.review.returned import OTHER, TERM, WHO, Draft, deleted, ins, mark, run

_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_REST = " tahun sejak ditetapkan"
_LATE = {"author": DEPUTY, "date": "2026-02-14T11:20:00Z"}


def character(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def instruction(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {text} </w:instrText></w:r>'


def _moved(kind: str, runs: str, name: str = "move1", who: str = WHO) -> str:
    return (
        f'<w:{kind}RangeStart w:id="41" {who} w:name="{name}"/>'
        f'<w:{kind} w:id="42" {who}>{runs}</w:{kind}><w:{kind}RangeEnd w:id="41"/>'
    )


def _summary(final: str) -> dict[str, dict[str, str]]:
    return {"ringkasan": {"status": "tracked", "original": lines(*SUMMARY), "final": final}}


@case("w131-moved-words-shortened")
def _moved_and_cut() -> Made:
    """Words moved within a field, and another person deletes one of them where they stand now"""
    there = _moved("moveTo", run(" sejak") + deleted(" ditetapkan", OTHER))
    here = _moved("moveFrom", run(" sejak ditetapkan"))
    final = " sejak 5 (lima) tahun".strip()
    changes = [
        change("move_to", " sejak ditetapkan", move="move1"),
        change("del", " ditetapkan", **_LATE),
        change("move_from", " sejak ditetapkan", move="move1"),
    ]
    draft = Draft().paragraph(TERM, there + run(" 5 (lima) tahun") + here)
    return draft, expect(changes=changes, fields=term(final), proposals=[proposal(final)])


@case("w132-words-added-to-what-was-moved")
def _moved_and_added() -> Made:
    """An insertion between two parts of a moved stretch"""
    there = _moved("moveTo", run("sejak")) + ins(" tanggal", OTHER) + _moved("moveTo", run(" ditetapkan"))
    here = _moved("moveFrom", run("sejak ditetapkan"))
    final = "sejak tanggal ditetapkan 5 (lima) tahun"
    changes = [
        change("move_to", "sejak", move="move1"),
        change("ins", " tanggal", **_LATE),
        change("move_to", " ditetapkan", move="move1"),
        change("move_from", "sejak ditetapkan", move="move1"),
    ]
    draft = Draft().paragraph(TERM, there + run(" 5 (lima) tahun ") + here)
    return draft, expect(changes=changes, fields=term(final), proposals=[proposal(final)])


@case("w133-moved-into-the-note")
def _moved_to_note() -> Made:
    """A sentence is dragged from a field into the note of the decision"""
    draft = Draft().paragraph(
        SUMMARY[1], _moved("moveFrom", run(SUMMARY[1])), f"<w:rPr>{mark('moveFrom')}</w:rPr>"
    )
    row = draft.row("K03")
    draft.replace(row, row.replace("</w:pPr></w:p>", f"</w:pPr>{_moved('moveTo', run(SUMMARY[1]))}</w:p>"))
    final = lines(SUMMARY[0], SUMMARY[2])
    changes = [
        change("move_from", SUMMARY[1] + "¶", "ringkasan", move="move1"),
        change("move_to", SUMMARY[1], "keputusan.catatan", move="move1"),
    ]
    return draft, expect(
        changes=changes,
        fields=_summary(final),
        proposals=[proposal(final, "ringkasan", lines(*SUMMARY))],
        decision={"value": "none", "note": SUMMARY[1]},
    )


@case("w134-line-broken-with-shift-enter")
def _soft_break() -> Made:
    """A line break inserted with tracking in the middle of a sentence"""
    broken = f'<w:ins w:id="5" {WHO}><w:r><w:br/></w:r></w:ins>'
    final = lines("5 (lima) tahun", "sejak ditetapkan")
    draft = Draft().paragraph(TERM, run("5 (lima) tahun") + broken + run("sejak ditetapkan"))
    original = "5 (lima) tahunsejak ditetapkan"
    return draft, expect(
        status="ok",
        changes=[change("ins", "\n")],
        fields={"jangka_waktu": {"status": "both", "original": original, "final": final}},
        untracked=[{"field": "jangka_waktu", "after": original}],
        proposals=[{**proposal(final), "basis": "both"}],
    )


@case("w135-paragraph-broken-with-enter")
def _split() -> Made:
    """Enter pressed in the middle of a sentence: the mark stands on the first half's end"""
    first, second = "Data dihimpun dari tiga desa", " pada bulan Oktober sampai dengan Desember."
    broken = f"<w:p><w:pPr><w:rPr>{mark('ins')}</w:rPr></w:pPr>{run(first)}</w:p><w:p>{run(second)}</w:p>"
    draft = Draft().paragraph(SUMMARY[1], run(SUMMARY[1]), "<w:jc/>")
    draft.replace(f"<w:p><w:pPr><w:jc/></w:pPr>{run(SUMMARY[1])}</w:p>", broken)
    final = lines(SUMMARY[0], first, second.strip(), SUMMARY[2])
    return draft, expect(
        changes=[change("ins", "¶", "ringkasan")],
        fields=_summary(final),
        proposals=[proposal(final, "ringkasan", lines(*SUMMARY))],
    )


@case("w136-paragraph-end-put-in-and-taken-out")
def _end_came_and_went() -> Made:
    """One person pressed Enter, another took the break out again: the text is as it was"""
    first, second = "Data dihimpun dari tiga desa", " pada bulan Oktober sampai dengan Desember."
    both = mark("ins") + mark("del", OTHER)
    broken = f"<w:p><w:pPr><w:rPr>{both}</w:rPr></w:pPr>{run(first)}</w:p><w:p>{run(second)}</w:p>"
    draft = Draft().paragraph(SUMMARY[1], run(SUMMARY[1]), "<w:jc/>")
    draft.replace(f"<w:p><w:pPr><w:jc/></w:pPr>{run(SUMMARY[1])}</w:p>", broken)
    return draft, expect(
        changes=[change("ins", "¶", "ringkasan"), change("del", "¶", "ringkasan", **_LATE)], fields={}
    )


@case("w137-result-of-a-field-corrected")
def _result() -> Made:
    """Words that became a field's result were corrected with tracking inside it"""
    field = (
        character("begin") + instruction("REF masa") + character("separate") + REPLACEMENT + character("end")
    )
    return Draft().paragraph(TERM, field + run(_REST)), REPLACED


@case("w138-field-deleted-with-tracking")
def _field_gone() -> Made:
    """A field with its code deleted (w:delInstrText), its result typed anew as text"""
    code = '<w:r><w:delInstrText xml:space="preserve"> REF masa </w:delInstrText></w:r>'
    result = '<w:r><w:delText xml:space="preserve">5 (lima)</w:delText></w:r>'
    whole = character("begin") + code + character("separate") + result + character("end")
    gone = f'<w:del w:id="9" {WHO}>{whole}</w:del>'
    return Draft().paragraph(TERM, gone + ins("10 (sepuluh)") + run(_REST)), REPLACED


@case("w139-field-torn-over-insertions")
def _torn_field() -> Made:
    """A hyperlink field whose beginning, code, result and end lie in insertions of their own"""
    parts = (
        character("begin"),
        instruction('HYPERLINK "https://contoh.example/"'),
        character("separate"),
        run("JDIH"),
        character("end"),
    )
    typed = ins(", lihat ") + "".join(f'<w:ins w:id="9" {WHO}>{part}</w:ins>' for part in parts)
    final = f"{TERM}, lihat JDIH"
    return Draft().paragraph(TERM, run(TERM) + typed), expect(
        changes=[change("ins", ", lihat JDIH")], fields=term(final), proposals=[proposal(final)]
    )


def emoji(char: str, fallback: str) -> str:
    symbol = f'<w16se:symEx xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" w16se:font="Segoe UI Emoji" w16se:char="{char}"/>'
    choice = f'<mc:Choice Requires="w16se" xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex">{symbol}</mc:Choice>'
    inner = f'<mc:AlternateContent xmlns:mc="{_MC}">{choice}<mc:Fallback><w:t>{fallback}</w:t></mc:Fallback></mc:AlternateContent>'
    return f'<w:r><w:rPr><w:rFonts w:ascii="Segoe UI Emoji"/></w:rPr>{inner}</w:r>'


@case("w141-emoji-of-word")
def _emoji_typed() -> Made:
    """Word writes an emoji as a symbol of its own with the letter as a fallback"""
    thumb = "\U0001f44d"
    typed = f'<w:ins w:id="9" {WHO}>{run(" ")}{emoji("1F44D", thumb)}</w:ins>'
    final = f"{TERM} {thumb}"
    return Draft().paragraph(TERM, run(TERM) + typed), expect(
        changes=[change("ins", f" {thumb}")], fields=term(final), proposals=[proposal(final)]
    )


@case("w143-hidden-paragraph-end")
def _hidden_end() -> Made:
    """Only the end of a paragraph is hidden, as pasted tables leave it: no text is"""
    draft = Draft().paragraph(SUMMARY[0], run(SUMMARY[0]), "<w:rPr><w:vanish/></w:rPr>")
    return draft, expect(exact_empty=True, warnings_exclude=["HIDDEN_TEXT"])


@case("w144-hidden-on-the-web-only")
def _web_hidden() -> Made:
    """Page numbers of a table of contents are hidden in the web view; on paper everybody sees them"""
    draft = Draft().paragraph(TERM, run("5 (lima)") + run(_REST, "<w:webHidden/>"))
    return draft, expect(exact_empty=True, warnings_exclude=["HIDDEN_TEXT"])


@case("w145-grid-of-a-table-changed")
def _grid() -> Made:
    """A column was drawn wider with tracking: Word keeps the old grid, nobody's words changed"""
    draft = Draft()
    at = draft.document.index("</w:tblGrid>")
    old = '<w:tblGridChange w:id="0"><w:tblGrid><w:gridCol w:w="2948"/><w:gridCol w:w="6690"/></w:tblGrid></w:tblGridChange>'
    draft.document = draft.document[:at] + old + draft.document[at:]
    return draft, expect(fields={})


@case("w146-cells-merged-with-tracking")
def _merge_marked() -> Made:
    """Two cells of a column merged with tracking (cellMerge): told as a format of the cell"""
    draft = Draft()
    row = draft.row("F08")
    merge = f'<w:cellMerge w:id="3" {WHO} w:vMerge="cont"/></w:tcPr><w:p><w:r>'
    at = row.rindex("</w:tcPr><w:p><w:r>")
    draft.replace(row, row[:at] + merge + row[at + len("</w:tcPr><w:p><w:r>") :])
    return draft, expect(changes=[change("cell_fmt", "", detail=["cellMerge"])], fields={})


@case("w147-numbering-of-old-word")
def _old_numbering() -> Made:
    """Word 97 to 2003 marked a changed number with w:numberingChange"""
    draft = Draft().paragraph(
        SUMMARY[0],
        run(SUMMARY[0]),
        f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:numberingChange w:id="2" {WHO} w:original="%1:1:0:."/></w:numPr>',
    )
    return draft, expect(changes_free=True, fields={})


@case("w149-table-split-in-two")
def _split_table() -> Made:
    """The softfiles' table was split between two rows and a blank line put there: every row is still itself"""
    draft = Draft()
    start = draft.document.rindex("<w:tbl>", 0, draft.document.index("[L11]"))
    head = draft.document[start : draft.document.index("<w:tr>", start)]
    row = draft.row("L11")
    edited = row.replace("Nota dinas verifikasi nomor 111", "Nota dinas verifikasi nomor 211")
    draft.replace(row, f"</w:tbl><w:p/>{head}{edited}")
    was, now = "Nota dinas verifikasi nomor 111/PEM/2026", "Nota dinas verifikasi nomor 211/PEM/2026"
    reading = {"status": "untracked", "original": now, "final": now, "basis": "bookmark"}
    return draft, expect(
        fields={"lampiran.11.nama": reading},
        untracked=[{"field": "lampiran.11.nama", "before": was, "after": now}],
        proposals=[{"field": "lampiran.11.nama", "from": was, "to": now, "basis": "untracked"}],
    )


@case("w150-whole-row-emptied-with-tracking")
def _emptied_row() -> Made:
    """All texts of a row were deleted with tracking, not the row: its fields are empty, the row stays"""
    draft = Draft()
    row = draft.row("L02")
    texts = ("Berita acara rekapitulasi nomor 102/PEM/2025", "Berita acara", "03-03-2025", "15")
    emptied = row
    for text in texts:
        at = emptied.index(f"<w:t>{text}</w:t>")
        begin, end = emptied.rindex("<w:r>", 0, at), emptied.index("</w:r>", at) + len("</w:r>")
        emptied = emptied[:begin] + deleted(text) + emptied[end:]
    draft.replace(row, emptied)
    names = [f"lampiran.02.{name}" for name in ("nama", "jenis", "tanggal", "lembar")]
    told = dict(zip(names, texts, strict=True))
    return draft, expect(
        changes=[change("del", text, name) for name, text in told.items()],
        fields={name: {"status": "tracked", "original": text, "final": ""} for name, text in told.items()},
        proposals=[proposal("", name, text) for name, text in told.items()],
    )


@case("w151-field-typed-over-in-a-control")
def _repeating() -> Made:
    """A row of the record wrapped into a repeating section, and its text corrected"""
    draft = Draft().paragraph(TERM, REPLACEMENT + run(_REST))
    row = draft.row("F08")
    inner = f'<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>{row}</w:sdtContent></w:sdt>'
    draft.replace(
        row, f'<w:sdt><w:sdtPr><w:id w:val="6"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
    )
    return draft, REPLACED


@case("w156-watermark")
def _watermark() -> Made:
    """A watermark drawn behind the pages: a shape of the header, no text of it"""
    shape = (
        '<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="PowerPlusWaterMarkObject1" '
        'type="#_x0000_t136"><v:textpath style="font-family:&quot;Calibri&quot;" string="RAHASIA"/></v:shape>'
        "</w:pict></w:r></w:p></w:hdr>"
    )
    return Draft().replace("</w:hdr>", shape, "word/header1.xml"), expect(fields={})


@case("w157-title-edited-by-two")
def _two_people() -> Made:
    """Two people edit the same words one after the other, and a third field besides"""
    draft = Draft().paragraph(
        TITLE,
        run(TITLE.removesuffix("Cikeusik"))
        + deleted("Cikeusik")
        + ins("Cikeusik dan Sumur")
        + ins(" (2 kecamatan)", OTHER),
    )
    draft.paragraph(BASIS, run("Pasal 17 huruf ") + deleted("h", OTHER) + ins("i", OTHER) + run(BASIS[16:]))
    title, basis = f"{TITLE} dan Sumur (2 kecamatan)", BASIS.replace("huruf h", "huruf i")
    changes = [
        change("del", "Cikeusik", "judul"),
        change("ins", "Cikeusik dan Sumur", "judul"),
        change("ins", " (2 kecamatan)", "judul", **_LATE),
        change("del", "h", "dasar_hukum", **_LATE),
        change("ins", "i", "dasar_hukum", **_LATE),
    ]
    fields = {
        "judul": {"status": "tracked", "original": TITLE, "final": title},
        "dasar_hukum": {"status": "tracked", "original": BASIS, "final": basis},
    }
    return draft, expect(
        changes=changes,
        fields=fields,
        proposals=[proposal(title, "judul", TITLE), proposal(basis, "dasar_hukum", BASIS)],
    )


@case("w158-times-as-they-are-written")
def _times() -> Made:
    """A time with an offset and one with fractions of a second stay as they are written, the true one beside"""
    offset = WHO.replace(WHEN, "2026-02-14T10:05:00+07:00").replace(
        "w:date", 'w16du:dateUtc="2026-02-14T03:05:00Z" w:date'
    )
    new = ins("10 (sepuluh)", WHO.replace(WHEN, "2026-02-14T10:05:00.123"))
    old = deleted("5 (lima)", offset).replace(
        "<w:del ", '<w:del xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du" '
    )
    changes = [
        change("del", "5 (lima)", date="2026-02-14T10:05:00+07:00", date_utc="2026-02-14T03:05:00Z"),
        change("ins", "10 (sepuluh)", date="2026-02-14T10:05:00.123", date_utc=None),
    ]
    return Draft().paragraph(TERM, old + new + run(_REST)), expect(
        identity=CURRENT, changes=changes, fields=term(LATER), proposals=[proposal(LATER)]
    )
