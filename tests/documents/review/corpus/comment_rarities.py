"""Comments with all that hangs on them: reactions, tables, changes, footnotes, odd places and encodings."""

from tests.documents.review.corpus.case import Made, case, expect
from tests.documents.review.corpus.told import (
    CLASS,
    DEPUTY,
    LEAD,
    REPLACED,
    WHEN,
    change,
)
from tests.documents.review.returned import DOCUMENT, TERM, WHO, Draft, deleted, ins, run

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
_CID = 'xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"'
_CEX = 'xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELS = "http://schemas.microsoft.com/office"
_REST = " tahun sejak ditetapkan"


def _comment(number: int, body: str, author: str = LEAD, para: str = "") -> str:
    marked = f' w14:paraId="{para}"' if para else ""
    inner = body if body.startswith("<") else f"<w:p{marked}>{run(body)}</w:p>"
    return (
        f'<w:comment w:id="{number}" w:author="{author}" w:initials="PC" w:date="{WHEN}">{inner}</w:comment>'
    )


def _around(text: str, *numbers: int) -> str:
    starts = "".join(f'<w:commentRangeStart w:id="{one}"/>' for one in numbers)
    ends = "".join(
        f'<w:commentRangeEnd w:id="{one}"/><w:r><w:commentReference w:id="{one}"/></w:r>' for one in numbers
    )
    return starts + text + ends


def _with(draft: Draft, *comments: str, extended: str = "") -> Draft:
    draft.add_part(
        "word/comments.xml",
        f"<w:comments {_W} {_W14}>{''.join(comments)}</w:comments>",
        "comments",
        f"{_WORD}.comments+xml",
    )
    if extended:
        kind = f"{_RELS}/2011/relationships/commentsExtended"
        draft.add_part(
            "word/commentsExtended.xml",
            f"<w15:commentsEx {_W15}>{extended}</w15:commentsEx>",
            kind,
            f"{_WORD}.commentsExtended+xml",
        )
    return draft


def _said(text: str, **told: object) -> dict[str, object]:
    return {"author": LEAD, "date": WHEN, "text": text, "where": "jangka_waktu", "anchor": "5 (lima)", **told}


@case("w161-comment-with-reactions")
def _reactions() -> Made:
    """A thumb given to a comment in Word 365 lies in an extension of the part with the true times"""
    draft = _with(
        Draft().paragraph(TERM, _around(run("5 (lima)"), 0) + run(_REST)),
        _comment(0, "Benar sekian?", para="11111111"),
        extended='<w15:commentEx w15:paraId="11111111" w15:done="0"/>',
    )
    ids = f'<w16cid:commentsIds {_CID}><w16cid:commentId w16cid:paraId="11111111" w16cid:durableId="22222222"/></w16cid:commentsIds>'
    draft.add_part(
        "word/commentsIds.xml", ids, f"{_RELS}/2016/09/relationships/commentsIds", f"{_WORD}.commentsIds+xml"
    )
    reactions = (
        '<w16cex:extLst><w16:ext xmlns:w16="http://schemas.microsoft.com/office/word/2018/wordml" '
        'w16:uri="{CE6994B0-6A32-4C9F-8C6B-6E91EDA988CE}"><cr:reactions '
        'xmlns:cr="http://schemas.microsoft.com/office/comments/2020/reactions"><cr:reaction reactionType="1">'
        '<cr:reactionInfo dateUtc="2026-02-14T04:00:00Z"><cr:user userId="a" userProvider="AD" userName="b"/>'
        "</cr:reactionInfo></cr:reaction></cr:reactions></w16:ext></w16cex:extLst>"
    )
    more = f'<w16cex:commentsExtensible {_CEX}><w16cex:commentExtensible w16cex:durableId="22222222" w16cex:dateUtc="2026-02-14T03:05:00Z">{reactions}</w16cex:commentExtensible></w16cex:commentsExtensible>'
    draft.add_part(
        "word/commentsExtensible.xml",
        more,
        f"{_RELS}/2018/08/relationships/commentsExtensible",
        f"{_WORD}.commentsExtensible+xml",
    )
    return draft, expect(comments=[_said("Benar sekian?", date_utc="2026-02-14T03:05:00Z", resolved=False)])


@case("w162-comment-edited-with-tracking")
def _tracked_comment() -> Made:
    """The words of a comment were corrected with tracking: what it says finally counts"""
    words = run("Mohon ") + deleted("di cek") + ins("dicek")
    draft = _with(
        Draft().paragraph(TERM, _around(run("5 (lima)"), 0) + run(_REST)), _comment(0, f"<w:p>{words}</w:p>")
    )
    return draft, expect(comments=[_said("Mohon dicek")])


@case("w163-comment-with-a-list-and-a-table")
def _rich_comment() -> Made:
    """A comment of several paragraphs, one of a table's cells among them"""
    table = f"<w:tbl><w:tr><w:tc><w:p>{run('lima')}</w:p></w:tc><w:tc><w:p>{run('enam')}</w:p></w:tc></w:tr></w:tbl>"
    body = f"<w:p>{run('Pilih:')}</w:p>{table}<w:p>{run('Terima kasih.')}</w:p>"
    draft = _with(Draft().paragraph(TERM, _around(run("5 (lima)"), 0) + run(_REST)), _comment(0, body))
    return draft, expect(comments=[_said("Pilih:\nlima\nenam\nTerima kasih.")])


@case("w164-comment-over-two-fields")
def _wide_comment() -> Made:
    """A comment from the middle of one field into the next row: it belongs where it begins"""
    draft = Draft().paragraph(CLASS, '<w:commentRangeStart w:id="0"/>' + run(CLASS))
    draft.paragraph(
        TERM,
        run("5 (lima)")
        + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
        + run(_REST),
    )
    told = {"author": LEAD, "text": "Selaraskan.", "where": "klasifikasi", "resolved": None}
    return _with(draft, _comment(0, "Selaraskan.")), expect(comments=[told])


@case("w165-comment-on-an-insertion")
def _on_insertion() -> Made:
    """A comment around words that were inserted, its range inside the insertion"""
    inner = f'<w:ins w:id="7" {WHO}><w:commentRangeStart w:id="0"/>{run("10 (sepuluh)")}<w:commentRangeEnd w:id="0"/></w:ins>'
    reference = '<w:r><w:commentReference w:id="0"/></w:r>'
    draft = _with(
        Draft().paragraph(TERM, deleted("5 (lima)") + inner + reference + run(_REST)),
        _comment(0, "Sesuai JRA."),
    )
    return draft, {**REPLACED, "comments": [_said("Sesuai JRA.", anchor="10 (sepuluh)")]}


@case("w166-resolved-with-its-answers")
def _resolved() -> Made:
    """A thread is closed by its first comment; the answer says nothing of it"""
    draft = _with(
        Draft().paragraph(TERM, _around(run("5 (lima)"), 0, 1) + run(_REST)),
        _comment(0, "Benar sekian?", para="11111111"),
        _comment(1, "Ya.", DEPUTY, para="22222222"),
        extended='<w15:commentEx w15:paraId="11111111" w15:done="1"/>'
        '<w15:commentEx w15:paraId="22222222" w15:paraIdParent="11111111" w15:done="1"/>',
    )
    told = [
        _said("Benar sekian?", resolved=True, parent=None),
        _said("Ya.", author=DEPUTY, resolved=True, parent_text="Benar sekian?", parent_basis="extended"),
    ]
    return draft, expect(comments=told)


@case("w167-comment-in-the-correction-table-and-on-the-decision")
def _odd_places() -> Made:
    """Comments on the head of a table, on a label and in the correction table"""
    draft = Draft()
    for number, text in ((0, "Nama dokumen"), (2, "Alasan")):
        found = f"<w:t>{text}</w:t></w:r>"
        assert draft.document.count(found) == 1, text
        draft.replace(found, f'{found}<w:r><w:commentReference w:id="{number}"/></w:r>')
    draft.replace(
        "Klasifikasi </w:t></w:r>", 'Klasifikasi </w:t></w:r><w:r><w:commentReference w:id="1"/></w:r>'
    )
    draft = _with(draft, _comment(0, "Tambah kolom"), _comment(1, "Istilah?"), _comment(2, "Perlu?"))
    told = [
        {"text": "Tambah kolom", "where": "table:lampiran"},
        {"text": "Istilah?", "where": "label:klasifikasi"},
        {"text": "Perlu?", "where": "koreksi"},
    ]
    return draft, expect(comments=told)


@case("w168-comment-in-a-footnote-of-a-field")
def _in_footnote() -> Made:
    """A comment on a footnote that the lead added with tracking"""
    note = f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:ins w:id="3" {WHO}>{_around(run("Lihat JRA 2025."), 0)}</w:ins></w:p></w:footnote>'
    draft = Draft().paragraph(
        TERM, run(TERM) + f'<w:ins w:id="4" {WHO}><w:r><w:footnoteReference w:id="2"/></w:r></w:ins>'
    )
    draft.add_part(
        "word/footnotes.xml", f"<w:footnotes {_W}>{note}</w:footnotes>", "footnotes", f"{_WORD}.footnotes+xml"
    )
    draft = _with(draft, _comment(0, "Cek nomornya."))
    told = {
        "author": LEAD,
        "text": "Cek nomornya.",
        "story": "footnote",
        "where": None,
        "anchor": "Lihat JRA 2025.",
    }
    changes = [change("ins", "Lihat JRA 2025.", None, story="footnote")]
    return draft, expect(comments=[told], changes=changes, fields={})


@case("c52-utf-16-in-the-comments")
def _wide_comments() -> Made:
    """Comments in UTF-16 beside a document in UTF-8 with a byte order mark"""
    draft = _with(
        Draft().paragraph(TERM, _around(run("5 (lima)"), 0) + run(_REST)), _comment(0, "Benar sekian?")
    )
    text = draft.parts["word/comments.xml"].decode()
    draft.parts["word/comments.xml"] = f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")
    draft.parts[DOCUMENT] = b"\xef\xbb\xbf" + draft.parts[DOCUMENT]
    return draft, expect(comments=[_said("Benar sekian?")])
