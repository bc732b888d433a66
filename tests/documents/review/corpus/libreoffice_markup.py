"""Markup of LibreOffice versions that are not installed here, as their files and their source show it.

7.0 and 7.3 write a check box's state in the w namespace and lose tags; until 7.4 replies are quotations; later
ones mark cells, name moves, tie replies by paragraph and add true times.
"""

import re

from tests.documents.review.corpus.case import Made, case, expect
from tests.documents.review.corpus.told import (
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
from tests.documents.review.returned import OTHER, TERM, WHO, Draft, deleted, ins, run

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_DU = 'xmlns:w16du="http://schemas.microsoft.com/office/word/2023/wordml/word16du"'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_CONTROL = re.compile(r"<w:sdt>.*?</w:sdt>")
_SURE = {"value": "needs_fix", "basis": "control", "confidence": "sure"}
_FIX_TICKED = {**_SURE, "boxes": {"setuju": False, "perbaikan": True}}
_DATELESS = f'w:author="{LEAD}"'


def _box(draft: Draft, code: str, control: str) -> Draft:
    row = draft.row(code)
    return draft.replace(row, _CONTROL.sub(lambda _found: control, row, count=1))


def _checkbox(state: str, content: str, properties: str = "") -> str:
    states = '<w14:checkedState w14:val="2612"/><w14:uncheckedState w14:val="2610"/>'
    box = f"<w14:checkbox>{state}{states}</w14:checkbox>"
    return f"<w:sdt><w:sdtPr>{properties}{box}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def _commented(draft: Draft, *comments: str, extended: str = "") -> Draft:
    text = f'<w:comments xmlns:w="{_W}" xmlns:w14="{_W14}">{"".join(comments)}</w:comments>'
    draft.add_part("word/comments.xml", text, "comments", f"{_WORD}.comments+xml")
    if extended:
        more = f'<w15:commentsEx xmlns:w15="{_W15}">{extended}</w15:commentsEx>'
        draft.add_part("word/commentsExtended.xml", more, _EXTENDED, f"{_WORD}.commentsExtended+xml")
    ids = range(len(comments))
    start = "".join(f'<w:commentRangeStart w:id="{one}"/>' for one in ids)
    end = "".join(
        f'<w:commentRangeEnd w:id="{one}"/><w:r><w:commentReference w:id="{one}"/></w:r>' for one in ids
    )
    return draft.paragraph(TERM, f"{start}{run('5 (lima)')}{end}{run(' tahun sejak ditetapkan')}")


def _comment(number: int, author: str, *paragraphs: str, date: str = WHEN) -> str:
    inside = "".join(
        f'<w:p w14:paraId="{number:04X}{at:04X}"><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
        for at, text in enumerate(paragraphs, start=1)
    )
    return (
        f'<w:comment w:id="{number}" w:author="{author}" w:date="{date}" w:initials="P">{inside}</w:comment>'
    )


def _said(text: str, author: str, **told: object) -> dict[str, object]:
    return {
        "text": text,
        "author": author,
        "where": "jangka_waktu",
        "anchor": "5 (lima)",
        "parent_text": None,
        **told,
    }


@case("l31-box-state-in-the-other-namespace")
def _state() -> Made:
    """7.0 and 7.3: w:val instead of w14:val on the state"""
    control = _checkbox('<w14:checked w:val="1"/>', run("☒"), '<w:tag w:val="ppid:cek.perbaikan"/>')
    return _box(Draft(), "K02", control), expect(decision=_FIX_TICKED)


@case("l32-box-without-a-tag")
def _tagless() -> Made:
    """7.4: tag lost, control around the paragraph and another inside it, glyph tracked; the cell says which box"""
    row_end = Draft()
    tracked = f"{ins('☒')}{deleted('☐')}"
    inner = _checkbox('<w14:checked w14:val="1"/>', f"<w:r/>{tracked}<w:r/>")
    row = row_end.row("K02")
    paragraph = re.search(r"<w:p>(?:(?!</w:p>).)*<w:sdt>.*?</w:p>", row)
    assert paragraph is not None
    outer = f'<w:sdt><w:sdtPr><w:alias w:val="Perlu perbaikan"/></w:sdtPr><w:sdtContent><w:p>{inner}</w:p></w:sdtContent></w:sdt>'
    row_end.replace(row, row.replace(paragraph.group(), outer))
    return row_end, expect(decision=_FIX_TICKED)


@case("l33-both-boxes-without-tags-and-untouched")
def _both_untouched() -> Made:
    """7.0 to 7.4, opened and saved: two nameless controls, nothing ticked"""
    control = _checkbox('<w14:checked w:val="0"/>', run("☐"))
    return _box(_box(Draft(), "K01", control), "K02", control), expect(exact_empty=True)


@case("l34-answer-as-a-quotation")
def _quotation() -> Made:
    """Until 7.4 the box *Reply* quotes the comment it answers and ties nothing"""
    quote = "Reply to Pimpinan Contoh (02/14/2026, 10:05): &quot;Benar sekian?&quot;"
    first = _comment(0, "Pimpinan Contoh", "Benar sekian?")
    answer = _comment(1, "Pejabat Contoh", quote, "Ya, benar.", date="2026-02-14T11:20:00Z")
    told = [
        _said("Benar sekian?", "Pimpinan Contoh"),
        _said("Ya, benar.", "Pejabat Contoh", parent_text="Benar sekian?", parent_basis="quote"),
    ]
    return _commented(Draft(), first, answer), expect(comments=told)


@case("l35-answer-quoted-in-indonesian")
def _quotation_indonesian() -> Made:
    """The same in an Indonesian window: other words and another date before the quotation"""
    quote = "Balas ke Pimpinan Contoh (14/02/26, 10.05): &quot;Lihat huruf a;&quot;"
    first = _comment(0, "Pimpinan Contoh", "Lihat huruf a;", "lalu huruf b.")
    answer = _comment(1, "Pejabat Contoh", quote.replace(";&quot;", ";"), "lalu huruf b.&quot;", "Sudah.")
    told = [
        _said("Lihat huruf a;\nlalu huruf b.", "Pimpinan Contoh"),
        _said("Sudah.", "Pejabat Contoh", parent_text="Lihat huruf a;\nlalu huruf b.", parent_basis="quote"),
    ]
    return _commented(Draft(), first, answer), expect(comments=told)


@case("l36-answer-tied-and-quoted")
def _tied() -> Made:
    """24.2 and later tie the answer by paragraph; the quotation may still be there"""
    quote = "Reply to Pimpinan Contoh (02/14/2026, 10:05): &quot;Benar sekian?&quot;"
    comments = (
        _comment(0, "Pimpinan Contoh", "Benar sekian?"),
        _comment(1, "Pejabat Contoh", quote, "Ya, benar."),
    )
    entries = (
        '<w15:commentEx w15:paraId="00000001" w15:done="0"/>'
        '<w15:commentEx w15:paraId="00010002" w15:paraIdParent="00000001" w15:done="0"/>'
    )
    told = [
        _said("Benar sekian?", "Pimpinan Contoh", resolved=False),
        _said("Ya, benar.", "Pejabat Contoh", parent_text="Benar sekian?", parent_basis="extended"),
    ]
    return _commented(Draft(), *comments, extended=entries), expect(comments=told)


@case("l37-answers-to-an-answer")
def _chain() -> Made:
    """Three in a row, each quoting the one before"""
    quote = "Reply to {0} (02/14/2026, {1}): &quot;{2}&quot;"
    comments = (
        _comment(0, "Pimpinan Contoh", "Benar sekian?"),
        _comment(
            1,
            "Pejabat Contoh",
            quote.format("Pimpinan Contoh", "10:05", "Benar sekian?"),
            "Ya.",
            date="2026-02-14T11:20:00Z",
        ),
        _comment(2, "Pimpinan Contoh", quote.format("Pejabat Contoh", "11:20", "Ya."), "Baik."),
    )
    told = [
        _said("Benar sekian?", "Pimpinan Contoh"),
        _said("Ya.", "Pejabat Contoh", parent_text="Benar sekian?"),
        _said("Baik.", "Pimpinan Contoh", parent_text="Ya."),
    ]
    return _commented(Draft(), *comments), expect(comments=told)


@case("l38-resolved-without-a-thread")
def _resolved() -> Made:
    """7.2 and later tell resolved comments, and only those, in an extended part"""
    comment = _comment(0, "Pimpinan Contoh", "Sudah beres")
    entry = '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
    told = [_said("Sudah beres", "Pimpinan Contoh", resolved=True)]
    return _commented(Draft(), comment, extended=entry), expect(comments=told)


@case("l39-comment-without-a-date")
def _dateless_comment() -> Made:
    """A comment whose date is zero, as macros leave it"""
    comment = _comment(0, "Pimpinan Contoh", "Tanpa tanggal", date="0-00-00T00:00:00Z")
    return _commented(Draft(), comment), expect(comments=[_said("Tanpa tanggal", "Pimpinan Contoh")])


@case("l40-move-without-a-name")
def _nameless_move() -> Made:
    """7.4: a moved sentence, marked at both ends, no ranges around it"""
    moved = "moveFrom", "moveTo"
    gone, come = (f'<w:{kind} w:id="1" {WHO}>{run("tahun ")}</w:{kind}>' for kind in moved)
    draft = Draft().paragraph(TERM, f"{run('5 (lima) ')}{gone}{run('sejak ditetapkan ')}{come}")
    final = "5 (lima) sejak ditetapkan tahun"
    changes = [change("move_from", "tahun"), change("move_to", "tahun")]
    return draft, expect(changes=changes, fields=term(final), proposals=[proposal(final)])


@case("l41-move-with-a-name")
def _named_move() -> Made:
    """24.2 and later: ranges with a name tie both ends"""
    name = 'w:name="move1234567"'
    gone = f'<w:moveFromRangeStart w:id="11" {WHO} {name}/><w:moveFrom w:id="1" {WHO}>{run("tahun ")}</w:moveFrom><w:moveFromRangeEnd w:id="11"/>'
    come = f'<w:moveToRangeStart w:id="12" {WHO} {name}/><w:moveTo w:id="2" {WHO}>{run("tahun ")}</w:moveTo><w:moveToRangeEnd w:id="12"/>'
    draft = Draft().paragraph(TERM, f"{run('5 (lima) ')}{gone}{run('sejak ditetapkan ')}{come}")
    final = "5 (lima) sejak ditetapkan tahun"
    changes = [
        change("move_from", "tahun", move="move1234567"),
        change("move_to", "tahun", move="move1234567"),
    ]
    return draft, expect(changes=changes, fields=term(final), proposals=[proposal(final)])


@case("l42-insertion-lost-under-a-deletion")
def _lost() -> Made:
    """7.x keep of "inserted by one, deleted by another" the deletion only: no untracked edit is made of that"""
    draft = Draft().paragraph(
        TERM, run("5 (lima) tahun") + deleted(" kalender", OTHER) + run(" sejak ditetapkan")
    )
    changes = [change("del", " kalender", author="Pejabat Contoh", date="2026-02-14T11:20:00Z")]
    return draft, expect(changes=changes)


@case("l43-no-dates-and-numbered-authors")
def _anonymous() -> Made:
    """Personal data removed on saving: no date, and authors by number"""
    who = 'w:author="Author1"'
    draft = Draft().paragraph(TERM, deleted("5 (lima)", who) + ins("10 (sepuluh)", who) + run(TERM[8:]))
    changes = [
        change("del", "5 (lima)", author="Author1", date=None),
        change("ins", "10 (sepuluh)", author="Author1", date=None),
    ]
    told = {"fields": REPLACED["fields"], "proposals": REPLACED["proposals"]}
    return draft, expect(changes=changes, warnings_include=["ANONYMOUS_AUTHOR"], **told)


@case("l44-true-times-beside-local-ones")
def _utc() -> Made:
    """25.2 and later: the local time with its false Z, and the true one beside it"""
    who = f'{WHO} {_DU} w16du:dateUtc="2026-02-14T03:05:00Z"'
    draft = Draft().paragraph(TERM, deleted("5 (lima)", who) + ins("10 (sepuluh)", who) + run(TERM[8:]))
    changes = [{**one, "date_utc": "2026-02-14T03:05:00Z"} for one in REPLACED["changes"]]
    return draft, {**REPLACED, "changes": changes}


@case("l45-cells-of-a-new-column-marked")
def _marked_column() -> Made:
    """24.2 and later mark every cell of an inserted column: no field moves over"""
    draft = Draft()
    cell = f'<w:tc><w:tcPr><w:cellIns w:id="5" {WHO}/></w:tcPr><w:p/></w:tc>'

    def widened(found: re.Match[str]) -> str:
        cells = re.findall(r"<w:tc>.*?</w:tc>", found.group())
        head = found.group()[: found.group().index("<w:tc>")]
        return head + "".join([*cells[:2], cell, *cells[2:]]) + "</w:tr>"

    start = draft.document.rindex("<w:tbl>", 0, draft.document.index("[L01]"))
    end = draft.document.index("</w:tbl>", start)
    table = re.sub(r"<w:tr>.*?</w:tr>", widened, draft.document[start:end])
    draft.document = draft.document[:start] + table + draft.document[end:]
    return draft, expect(changes_free=True)


@case("l46-empty-row-with-a-joiner")
def _joiner() -> Made:
    """An inserted empty row carries its mark on a zero-width joiner"""
    draft = Draft()
    row = draft.row("L05")
    mark = f'<w:trPr><w:ins w:id="7" {WHO}/></w:trPr>'
    carrier = f'<w:ins w:id="8" {WHO}>{run(chr(0x200D))}</w:ins>'
    new = f"<w:tr>{mark}{f'<w:tc><w:p>{carrier}</w:p></w:tc>' * 6}</w:tr>"
    rows = [{"table": "lampiran", "op": "inserted", "tracked": True, "author": LEAD, "cells": [""] * 6}]
    return draft.replace(row, row + new), expect(rows=rows)


@case("l47-control-left-open")
def _left_open() -> Made:
    """7.3 and 7.4 close a control too early after edits: repaired, read, and looked at"""
    draft = Draft().paragraph(TERM, REPLACEMENT + run(" tahun sejak ditetapkan"))
    row = draft.row("K01")
    draft.replace(row, row.replace("</w:sdtContent></w:sdt>", "</w:sdt></w:sdtContent>"))
    return draft, {**REPLACED, "status": "review", "warnings_include": ["XML_RECOVERED"]}


@case("l48-footnote-of-the-lead")
def _footnote() -> Made:
    """A footnote: its sign in the field is no text, its own text stands behind a tab"""
    note = f'<w:footnote w:id="2"><w:p><w:ins w:id="4" {WHO}><w:r><w:footnoteRef/><w:tab/></w:r>{run("Sebutkan dasarnya.")}</w:ins></w:p></w:footnote>'
    text = f'<w:footnotes xmlns:w="{_W}"><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>{note}</w:footnotes>'
    draft = Draft().add_part("word/footnotes.xml", text, "footnotes", f"{_WORD}.footnotes+xml")
    sign = f'<w:ins w:id="3" {WHO}><w:r><w:footnoteReference w:id="2"/></w:r></w:ins>'
    told = [change("ins", "Sebutkan dasarnya.", None, story="footnote")]
    return draft.paragraph(TERM, run(TERM) + sign), expect(changes=told)


@case("l49-paragraph-split-and-emptied")
def _split() -> Made:
    """A paragraph split with tracking: the mark on the first end, the rest in a paragraph of its own"""
    first, rest = SUMMARY[0][:50], SUMMARY[0][50:]
    end = f'<w:rPr><w:ins w:id="6" {WHO}/></w:rPr>'
    draft = Draft()
    old = re.search(r"<w:p>(?:(?!</w:p>).)*" + re.escape(SUMMARY[0]) + r"</w:t></w:r></w:p>", draft.document)
    assert old is not None
    draft.replace(old.group(), f"<w:p><w:pPr>{end}</w:pPr>{run(first)}</w:p><w:p>{run(rest)}</w:p>")
    final = lines(first.strip(), rest.strip(), *SUMMARY[1:])
    told = {"ringkasan": {"status": "tracked", "original": lines(*SUMMARY), "final": final}}
    changes = [change("ins", "¶", "ringkasan")]
    return draft, expect(
        changes=changes, fields=told, proposals=[proposal(final, "ringkasan", lines(*SUMMARY))]
    )


@case("l50-quotes-made-round")
def _round_quotes() -> Made:
    """Autocorrection with tracking off made a hyphen a dash: a habit of the program, no proposal"""
    old = "Biro Pemerintahan dan Otda"
    draft = Draft()
    assert old in draft.document
    draft.document = draft.document.replace(f", {old}", f",\u00a0{old}", 1)
    return draft, expect(exact_empty=True)


@case("l51-row-marked-for-words-moved-into-it")
def _moved_into_row() -> Made:
    """7.4 marks the whole row of a field as inserted when words were moved into it: the row was there before"""
    draft = Draft()
    moved = f'<w:moveTo w:id="8" {WHO}>{run(" penuh")}</w:moveTo>'
    draft.paragraph(TERM, run(TERM) + moved)
    row = draft.row("F08")
    draft.replace(row, row.replace("<w:trPr>", f'<w:trPr><w:ins w:id="9" {WHO}/>'))
    told = expect(
        changes=[change("move_to", " penuh")],
        fields=term(f"{TERM} penuh"),
        proposals=[proposal(f"{TERM} penuh")],
        warnings_include=["ROW_MARK_IGNORED"],
    )
    return draft, told
