"""Comments: threads by three means, places, people, and what can be odd about them."""

from ppid_desktop.domain.review import Comment, ParentBasis, Status, Story, WarningCode
from tests.documents.review.returned import TERM, Draft, deleted, run

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"


def comment(number: int, text: str, author: str = "Pimpinan Contoh", para: str = "", **extra: str) -> str:
    date = extra.get("date", "2026-02-14T10:05:00Z")
    body = "".join(
        f'<w:p w14:paraId="{para}"><w:r><w:t>{line}</w:t></w:r></w:p>' for line in text.split("\n")
    )
    return (
        f'<w:comment w:id="{number}" w:author="{author}" w:initials="PC" w:date="{date}">{body}</w:comment>'
    )


def spanned(text: str, *numbers: int) -> str:
    starts = "".join(f'<w:commentRangeStart w:id="{number}"/>' for number in numbers)
    ends = "".join(
        f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
        for number in numbers
    )
    return starts + run(text) + ends


def commented(runs: str, *comments: str, extended: str = "") -> tuple[Comment, ...]:
    return draft_with(runs, *comments, extended=extended).read().comments


def draft_with(runs: str, *comments: str, extended: str = "") -> Draft:
    draft = Draft().paragraph(TERM, runs)
    xml = f"<w:comments {W} {W14}>{''.join(comments)}</w:comments>"
    draft.add_part("word/comments.xml", xml, "comments", CONTENT_TYPE)
    if extended:
        xml = f"<w15:commentsEx {W15}>{extended}</w15:commentsEx>"
        draft.add_part(
            "word/commentsExtended.xml", xml, EXTENDED, CONTENT_TYPE.replace("comments+", "commentsExtended+")
        )
    return draft


def test_a_comment_tells_text_anchor_and_place() -> None:
    result = draft_with(
        spanned("5 (lima)", 0) + run(" tahun sejak ditetapkan"), comment(0, "Mengapa lima?\nBukan tujuh?")
    ).read()
    (one,) = result.comments
    assert (one.text, one.anchor, one.where, one.story) == (
        "Mengapa lima?\nBukan tujuh?",
        "5 (lima)",
        "jangka_waktu",
        Story.BODY,
    )
    assert (one.author, one.initials, one.date) == ("Pimpinan Contoh", "PC", "2026-02-14T10:05:00Z")
    assert (one.resolved, one.parent) == (None, None)
    assert (result.status, result.fields, result.changes) == (Status.OK, {}, ())


def test_a_point_comment_has_an_empty_anchor() -> None:
    (one,) = commented(run(TERM) + '<w:r><w:commentReference w:id="0"/></w:r>', comment(0, "Benar?"))
    assert (one.anchor, one.where) == ("", "jangka_waktu")


def test_replies_follow_the_extended_part_and_done_is_read() -> None:
    extended = (
        '<w15:commentEx w15:paraId="0000000A" w15:done="1"/>'
        '<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="0"/>'
    )
    first, second = commented(
        spanned(TERM, 0, 1),
        comment(0, "Benar?", para="0000000A"),
        comment(1, "Ya.", para="0000000b"),
        extended=extended,
    )
    assert (first.resolved, second.resolved) == (True, False)
    assert (second.parent, second.parent_basis) == ("0", ParentBasis.EXTENDED)


def test_comments_known_to_be_no_replies_are_none_although_their_ranges_are_equal() -> None:
    extended = "".join(f'<w15:commentEx w15:paraId="0000000{one}" w15:done="0"/>' for one in "AB")
    comments = (comment(0, "Satu", para="0000000A"), comment(1, "Dua", para="0000000B"))
    assert [one.parent for one in commented(spanned(TERM, 0, 1), *comments, extended=extended)] == [
        None,
        None,
    ]


def test_without_threads_equal_ranges_make_a_reply() -> None:
    first, second, third = commented(
        spanned("5 (lima)", 0, 1) + spanned(" tahun", 2) + run(" sejak ditetapkan"),
        comment(0, "Satu"),
        comment(1, "Dua"),
        comment(2, "Tiga"),
    )
    assert (first.parent, second.parent, third.parent) == (None, "0", None)
    assert second.parent_basis is ParentBasis.RANGE


def test_a_quotation_makes_a_reply_and_is_no_part_of_the_text() -> None:
    quote = 'Reply to Pimpinan Contoh (02/14/2026, 10:05): "Benar?"\nYa, "benar".'
    runs = spanned("5 (lima)", 0) + run(" tahun ") + spanned("sejak", 1) + run(" ditetapkan")
    _first, second = commented(runs, comment(0, "Benar?"), comment(1, quote, "Petugas Contoh"))
    assert (second.text, second.parent, second.parent_basis) == ('Ya, "benar".', "0", ParentBasis.QUOTE)


def test_words_that_only_look_like_a_quotation_stay() -> None:
    text = 'Bandingkan surat (2026, 10:05): "lampiran"'
    (one,) = commented(spanned(TERM, 0), comment(0, text))
    assert one.text == text


def test_a_comment_on_deleted_text_keeps_its_anchor() -> None:
    runs = '<w:commentRangeStart w:id="0"/>' + deleted("5 (lima)") + '<w:commentRangeEnd w:id="0"/>'
    runs += '<w:r><w:commentReference w:id="0"/></w:r>' + run(" tahun sejak ditetapkan")
    (one,) = commented(runs, comment(0, "Hapus saja"))
    assert one.anchor == "5 (lima)"


def test_a_circle_of_replies_is_cut_and_told() -> None:
    extended = (
        '<w15:commentEx w15:paraId="0000000A" w15:paraIdParent="0000000B"/>'
        '<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A"/>'
    )
    comments = (comment(0, "Satu", para="0000000A"), comment(1, "Dua", para="0000000B"))
    result = draft_with(spanned(TERM, 0, 1), *comments, extended=extended).read()
    assert WarningCode.COMMENT_CYCLE in result.warnings
    assert None in [one.parent for one in result.comments]


def test_comments_without_a_place_and_places_without_a_comment_are_told() -> None:
    lonely = draft_with(run(TERM), comment(0, "Di mana?")).read()
    assert lonely.warnings == (WarningCode.COMMENT_ORPHAN,)
    assert (lonely.comments[0].anchor, lonely.comments[0].where) == (None, None)
    empty = Draft().paragraph(TERM, spanned(TERM, 4)).read()
    assert empty.warnings == (WarningCode.COMMENT_ORPHAN,)


def test_a_repeated_number_is_told_and_both_comments_stay() -> None:
    result = draft_with(spanned(TERM, 0), comment(0, "Satu"), comment(0, "Dua")).read()
    assert WarningCode.COMMENT_DUPLICATE_ID in result.warnings
    assert [one.text for one in result.comments] == ["Satu", "Dua"]


def test_a_comment_in_the_correction_table_and_one_beside_a_box() -> None:
    draft = draft_with(run(TERM), comment(0, "Lihat tabel"), comment(1, "Lihat kotak"))
    draft.replace("<w:t>Seharusnya</w:t></w:r>", "<w:t>Seharusnya</w:t></w:r>" + spanned("", 0))
    draft.replace("<w:t>[K01]</w:t></w:r>", "<w:t>[K01]</w:t></w:r>" + spanned("", 1))
    assert [one.where for one in draft.read().comments] == ["koreksi", "label:cek.setuju"]


def test_a_comment_without_a_name_is_warned_of() -> None:
    result = draft_with(spanned(TERM, 0), comment(0, "Benar?", author="")).read()
    assert WarningCode.ANONYMOUS_AUTHOR in result.warnings


def test_a_comment_range_over_a_table_row_is_placed_at_its_beginning() -> None:
    draft = draft_with(run(TERM), comment(0, "Seluruh baris"))
    row = draft.row("L05")
    draft.replace(row, '<w:commentRangeStart w:id="0"/>' + row + '<w:commentRangeEnd w:id="0"/>')
    (one,) = draft.read().comments
    assert one.where == "table:lampiran"
    assert one.anchor is not None
    assert one.anchor.startswith("5 [L05]")


def test_an_unreadable_comment_part_is_told() -> None:
    draft = draft_with(spanned(TERM, 0), comment(0, "Benar?"))
    draft.parts["word/comments.xml"] = b"bukan xml"
    result = draft.read()
    assert WarningCode.PART_UNREADABLE in result.warnings
    assert result.status is Status.REVIEW
