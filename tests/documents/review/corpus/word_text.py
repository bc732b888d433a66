"""Edits as Word marks them: runs, paragraphs, moves and formats inside a field."""

from tests.documents.review.corpus.case import Made, case, expect
from tests.documents.review.corpus.told import (
    CLASS,
    DEPUTY,
    LEAD,
    REPLACED,
    SUMMARY,
    change,
    lines,
    proposal,
    term,
)
from tests.documents.review.returned import OTHER, TERM, WHO, Draft, deleted, ins, mark, run


@case("w31-run-in-run-properties")
def _formatted() -> Made:
    """A replacement whose inserted run carries formatting of its own, rsids and a spelling mark"""
    words = run("10 (sepuluh)", '<w:b/><w:lang w:val="id-ID"/>')
    proof = '<w:proofErr w:type="spell{0}"/>'
    new = f'<w:ins w:id="7" {WHO}>{proof.format("Start")}{words}{proof.format("End")}</w:ins>'
    return Draft().paragraph(TERM, deleted("5 (lima)") + new + run(" tahun sejak ditetapkan")), REPLACED


@case("w32-every-letter-a-run")
def _letters() -> Made:
    """Every letter of the insertion in a w:ins of its own, as typing over several saves leaves it"""
    new = "".join(ins(letter) for letter in "10 (sepuluh)")
    return Draft().paragraph(TERM, deleted("5 (lima)") + new + run(" tahun sejak ditetapkan")), REPLACED


@case("w33-two-sessions")
def _two_minutes() -> Made:
    """Two insertions of one person side by side, minutes apart, stay two changes"""
    late = WHO.replace("10:05", "10:45")
    draft = Draft().paragraph(TERM, run(TERM) + ins(" oleh") + ins(" Gubernur", late))
    changes = [change("ins", " oleh"), change("ins", " Gubernur", date="2026-02-14T10:45:00Z")]
    final = f"{TERM} oleh Gubernur"
    return draft, expect(changes=changes, fields=term(final), proposals=[proposal(final)])


@case("w34-whole-field-deleted")
def _emptied() -> Made:
    """The whole text of a field deleted with tracking"""
    return Draft().paragraph(TERM, deleted(TERM)), expect(
        changes=[change("del", TERM)], fields=term(""), proposals=[proposal("")]
    )


@case("w35-inserted-then-deleted-by-another")
def _nested() -> Made:
    """Text inserted by one and deleted by another: neither view shows it"""
    inner = f'<w:ins w:id="1" {WHO}>{deleted(" kalender", OTHER)}</w:ins>'
    draft = Draft().paragraph(TERM, run("5 (lima) tahun") + inner + run(" sejak ditetapkan"))
    changes = [
        change("ins", " kalender"),
        change("del", " kalender", author=DEPUTY, date="2026-02-14T11:20:00Z"),
    ]
    return draft, expect(changes=changes, fields={})


@case("w36-deletion-around-insertion")
def _nested_other_way() -> Made:
    """The same nesting written the other way round (w:del around w:ins), as other programs do"""
    inner = f'<w:del w:id="1" {OTHER}><w:ins w:id="2" {WHO}><w:r><w:delText xml:space="preserve"> kalender</w:delText></w:r></w:ins></w:del>'
    draft = Draft().paragraph(TERM, run("5 (lima) tahun") + inner + run(" sejak ditetapkan"))
    changes = [
        change("ins", " kalender"),
        change("del", " kalender", author=DEPUTY, date="2026-02-14T11:20:00Z"),
    ]
    return draft, expect(changes=changes, fields={})


@case("w37-paragraph-inserted-after")
def _new_paragraph() -> Made:
    """A whole new paragraph behind the last one of a field"""
    draft = Draft().paragraph(SUMMARY[2], run(SUMMARY[2]), f"<w:rPr>{mark('ins')}</w:rPr>")
    old = f"<w:p><w:pPr><w:rPr>{mark('ins')}</w:rPr></w:pPr>{run(SUMMARY[2])}</w:p>"
    draft.replace(old, f"{old}<w:p>{ins('Kalimat baru.')}</w:p>")
    final = lines(*SUMMARY, "Kalimat baru.")
    return draft, expect(
        changes=[change("ins", "¶Kalimat baru.", "ringkasan")],
        fields={"ringkasan": {"status": "tracked", "original": lines(*SUMMARY), "final": final}},
        proposals=[proposal(final, "ringkasan", lines(*SUMMARY))],
    )


@case("w38-paragraphs-joined")
def _joined() -> Made:
    """The end of a paragraph deleted: two sentences become one paragraph"""
    draft = Draft().paragraph(SUMMARY[1], run(SUMMARY[1]), f"<w:rPr>{mark('del')}</w:rPr>")
    final = lines(SUMMARY[0], SUMMARY[1] + SUMMARY[2])
    return draft, expect(
        changes=[change("del", "¶", "ringkasan")],
        fields={"ringkasan": {"status": "tracked", "original": lines(*SUMMARY), "final": final}},
        proposals=[proposal(final, "ringkasan", lines(*SUMMARY))],
    )


@case("w39-first-paragraph-deleted")
def _first_gone() -> Made:
    """The first paragraph of a field deleted with its end"""
    draft = Draft().paragraph(SUMMARY[0], deleted(SUMMARY[0]), f"<w:rPr>{mark('del')}</w:rPr>")
    final = lines(*SUMMARY[1:])
    return draft, expect(
        changes=[change("del", SUMMARY[0] + "¶", "ringkasan")],
        fields={"ringkasan": {"status": "tracked", "original": lines(*SUMMARY), "final": final}},
        proposals=[proposal(final, "ringkasan", lines(*SUMMARY))],
    )


@case("w40-last-paragraph-deleted")
def _last_gone() -> Made:
    """The last paragraph of a field deleted: Word marks the end of the one before and the text"""
    draft = Draft().paragraph(SUMMARY[1], run(SUMMARY[1]), f"<w:rPr>{mark('del')}</w:rPr>")
    draft.paragraph(SUMMARY[2], deleted(SUMMARY[2]))
    final = lines(*SUMMARY[:2])
    return draft, expect(
        changes=[change("del", "¶" + SUMMARY[2], "ringkasan")],
        fields={"ringkasan": {"status": "tracked", "original": lines(*SUMMARY), "final": final}},
        proposals=[proposal(final, "ringkasan", lines(*SUMMARY))],
    )


def _move(kind: str, text: str, name: str = "move1") -> str:
    start = f'<w:{kind}RangeStart w:id="31" w:name="{name}" {WHO}/>'
    return f'{start}<w:{kind} w:id="32" {WHO}>{run(text)}</w:{kind}><w:{kind}RangeEnd w:id="31"/>'


@case("w41-moved-between-fields")
def _moved_across() -> Made:
    """Words moved from one field into another"""
    draft = Draft().paragraph(TERM, run("5 (lima) tahun") + _move("moveFrom", " sejak ditetapkan"))
    draft.paragraph(CLASS, run(CLASS) + _move("moveTo", " sejak ditetapkan"))
    final = f"{CLASS} sejak ditetapkan"
    return draft, expect(
        changes=[
            change("move_to", " sejak ditetapkan", "klasifikasi", move="move1"),
            change("move_from", " sejak ditetapkan", move="move1"),
        ],
        fields={
            "klasifikasi": {"status": "tracked", "original": CLASS, "final": final},
            **term("5 (lima) tahun"),
        },
        proposals=[proposal(final, "klasifikasi", CLASS), proposal("5 (lima) tahun")],
    )


@case("w42-moved-paragraph")
def _moved_paragraph() -> Made:
    """A whole paragraph moved to the front, its range around paragraphs and its mark on the ends"""
    start = '<w:{0}RangeStart w:id="31" w:name="move9" ' + WHO + "/>"
    end = '<w:{0}RangeEnd w:id="31"/>'
    whole = (
        "<w:p><w:pPr><w:rPr>"
        + '<w:{0} w:id="34" '
        + WHO
        + '/></w:rPr></w:pPr><w:{0} w:id="35" '
        + WHO
        + ">"
        + run(SUMMARY[2])
        + "</w:{0}></w:p>"
    )
    draft = (
        Draft()
        .paragraph(SUMMARY[0], run(SUMMARY[0]))
        .paragraph(SUMMARY[1], run(SUMMARY[1]))
        .paragraph(SUMMARY[2], run(SUMMARY[2]))
    )
    first = f"<w:p>{run(SUMMARY[0])}</w:p>"
    last = f"<w:p>{run(SUMMARY[2])}</w:p>"
    draft.replace(
        last, start.format("moveFrom") + whole.format("moveFrom") + end.format("moveFrom") + "<w:p/>"
    )
    draft.replace(first, start.format("moveTo") + whole.format("moveTo") + end.format("moveTo") + first)
    final = lines(SUMMARY[2], SUMMARY[0], SUMMARY[1])
    return draft, expect(
        changes=[
            change("move_to", SUMMARY[2] + "¶", "ringkasan", move="move9"),
            change("move_from", SUMMARY[2] + "¶", "ringkasan", move="move9"),
        ],
        fields={"ringkasan": {"status": "tracked", "original": lines(*SUMMARY), "final": final}},
        proposals=[proposal(final, "ringkasan", lines(*SUMMARY))],
    )


@case("w43-formatting-only")
def _bold() -> Made:
    """Bold and colour switched on with tracking: a change, but none of text"""
    marked = f'<w:rPrChange w:id="9" {WHO}><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrChange>'
    draft = Draft().paragraph(TERM, run(TERM, f'<w:b/><w:color w:val="FF0000"/><w:sz w:val="20"/>{marked}'))
    return draft, expect(changes=[change("fmt", TERM, detail=["b", "color"])])


@case("w44-alignment-only")
def _centred() -> Made:
    """A paragraph centred with tracking"""
    marked = f'<w:jc w:val="center"/><w:pPrChange w:id="9" {WHO}><w:pPr/></w:pPrChange>'
    return Draft().paragraph(TERM, run(TERM), marked), expect(
        changes=[{"kind": "para_fmt", "field": "jangka_waktu", "author": LEAD, "detail": ["jc"]}]
    )


@case("w45-list-made")
def _numbered() -> Made:
    """Paragraph turned into a list item with tracking (numPr under pPrChange)"""
    marked = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:pPrChange w:id="9" {WHO}><w:pPr/></w:pPrChange>'
    return Draft().paragraph(SUMMARY[1], run(SUMMARY[1]), marked), expect(
        changes=[{"kind": "para_fmt", "field": "ringkasan", "author": LEAD, "detail": ["numPr"]}]
    )


@case("w46-format-on-insertion")
def _format_on_insertion() -> Made:
    """Inserted words made bold by another: an insertion and a format change"""
    marked = f'<w:b/><w:rPrChange w:id="9" {OTHER}><w:rPr/></w:rPrChange>'
    new = f'<w:ins w:id="8" {WHO}>{run(" kerja", marked)}</w:ins>'
    draft = Draft().paragraph(TERM, run("5 (lima) tahun") + new + run(" sejak ditetapkan"))
    final = "5 (lima) tahun kerja sejak ditetapkan"
    changes = [
        change("ins", " kerja"),
        change("fmt", " kerja", author=DEPUTY, date="2026-02-14T11:20:00Z", detail=["b"]),
    ]
    return draft, expect(changes=changes, fields=term(final), proposals=[proposal(final)])
