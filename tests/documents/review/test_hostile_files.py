"""Files that mean harm or are damaged: each is refused with its reason, or read with a warning."""

import io
import random
import struct
import time
import zipfile

import pytest

from ppid_desktop.documents.review import limits
from ppid_desktop.domain.review import RejectCode, Status, WarningCode
from tests.documents.review.returned import DOCUMENT, TERM, Draft, packed, parts, raw_zip, read, run

GOOD = [(name, data) for name, data in parts().items()]


def refusal(data: bytes) -> RejectCode | None:
    result = read(data)
    assert (result.status is Status.REJECTED) == (result.reject is not None)
    return result.reject.code if result.reject else None


def renamed(name: str) -> bytes:
    return raw_zip([*GOOD, (name, b"x")])


def test_the_hand_made_archive_is_read() -> None:
    assert read(raw_zip(GOOD)).status is Status.OK


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", RejectCode.EMPTY_FILE),
        (b"PK\x03\x04" + b"\0" * 100, RejectCode.ZIP_TRUNCATED),
        (raw_zip(GOOD)[:-30], RejectCode.ZIP_TRUNCATED),
        (raw_zip(GOOD)[: len(raw_zip(GOOD)) // 2], RejectCode.ZIP_TRUNCATED),
        (raw_zip(GOOD) + b"ekor lain", RejectCode.ZIP_BAD),
        (b"PK\x03\x04" + raw_zip(GOOD), RejectCode.ZIP_BAD),
        (raw_zip([(f"word/{number}.bin", b"") for number in range(2100)]), RejectCode.ZIP_TOO_MANY_ENTRIES),
        (renamed("../../jahat.xml"), RejectCode.ZIP_PATH_TRAVERSAL),
        (renamed("..\\jahat.xml"), RejectCode.ZIP_PATH_TRAVERSAL),
        (renamed("/etc/jahat"), RejectCode.ZIP_PATH_TRAVERSAL),
        (renamed("C:\\jahat"), RejectCode.ZIP_PATH_TRAVERSAL),
        (renamed("word/ja\0hat.xml"), RejectCode.ZIP_BAD_NAME),
        (renamed("word\\jahat.xml"), RejectCode.ZIP_BAD_NAME),
        (renamed(""), RejectCode.ZIP_BAD_NAME),
        (renamed("Word/Document.XML"), RejectCode.ZIP_DUPLICATE),
        (raw_zip(GOOD, made_by=0x0314, attributes=0xA1FF << 16), RejectCode.ZIP_SYMLINK),
        (raw_zip(GOOD, flags=1), RejectCode.ZIP_ENCRYPTED),
        (raw_zip(GOOD, method=99), RejectCode.ZIP_ENCRYPTED),
        (raw_zip(GOOD, method=14), RejectCode.ZIP_METHOD),
        (raw_zip(GOOD, crc=1), RejectCode.ZIP_BAD),
        (raw_zip(GOOD[:1], packed=10_000), RejectCode.ZIP_BAD),
        (raw_zip(GOOD[:1], size=limits.DECLARED_BYTES + 1), RejectCode.ZIP_BAD),
        (raw_zip([("a.bin", b"x")]), RejectCode.NOT_OOXML),
        (b"PK\x05\x06" + b"\0" * 18, RejectCode.NOT_OOXML),
    ],
)
def test_a_bad_container_is_refused(data: bytes, code: RejectCode) -> None:
    assert refusal(data) is code


def test_entries_that_share_bytes_are_refused() -> None:
    data = bytearray(raw_zip([("a.xml", b"<a/>"), ("a.xml".replace("a", "b"), b"<b/>")]))
    second = data.rindex(b"PK\1\2")
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    data[second + 46 : second + 51] = b"a.xmm"
    assert refusal(bytes(data)) in (RejectCode.ZIP_OVERLAP, RejectCode.ZIP_BAD)
    whole = bytearray(raw_zip([("a.bin", b"x" * 100), ("b.bin", b"y")]))
    first = whole.index(b"PK\1\2")
    for at in (first + 20, first + 24):
        whole[at : at + 4] = struct.pack("<I", 120)
    for at in (18, 22):
        whole[at : at + 4] = struct.pack("<I", 120)
    assert refusal(bytes(whole)) is RejectCode.ZIP_OVERLAP


def test_zip64_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive, archive.open("a.xml", "w", force_zip64=True) as entry:
        entry.write(b"<a/>")
    data = bytearray(target.getvalue())
    central = data.rindex(b"PK\1\2")
    data[central + 20 : central + 24] = b"\xff" * 4
    assert refusal(bytes(data)) is RejectCode.ZIP_BAD


def test_declared_totals_and_parts_have_limits() -> None:
    nothing = b"\0" * (26 * limits.MIB)
    big = {**parts(), **{f"word/media/{number}.bin": nothing for number in range(12)}}
    assert refusal(packed(big)) is RejectCode.ZIP_BOMB
    part = {**parts(), "word/tambahan.xml": b"<a>" + b" " * limits.XML_PART_BYTES + b"</a>"}
    assert refusal(packed(part)) is RejectCode.XML_TOO_BIG


def test_a_part_that_grows_beyond_what_it_declares_is_a_bomb() -> None:
    data = bytearray(packed({**parts(), "word/zz.xml": b"<a>" + b" " * 500_000 + b"</a>"}))
    central = data.rindex(b"PK\1\2")
    local = data.rindex(b"PK\3\4")
    data[central + 24 : central + 28] = struct.pack("<I", 100)
    data[local + 22 : local + 26] = struct.pack("<I", 100)
    assert refusal(bytes(data)) is RejectCode.ZIP_BOMB


def test_a_file_beyond_the_limit_is_not_looked_into() -> None:
    assert refusal(b"PK\x03\x04" + b"\0" * limits.FILE_BYTES) is RejectCode.FILE_TOO_BIG


DTD = '<!DOCTYPE w:document [<!ENTITY a "b">]>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize(
    "name", [DOCUMENT, "docProps/app.xml", "word/_rels/document.xml.rels", "customXml/item1.xml"]
)
def test_a_dtd_is_refused_wherever_it_hides(name: str, encoding: str) -> None:
    draft = Draft()
    text = draft.parts[name].decode()
    head, rest = text.split("?>", 1)
    draft.parts[name] = f"{head}?>{DTD}{rest}".encode(encoding)
    assert refusal(draft.bytes()) is RejectCode.XML_DTD


@pytest.mark.parametrize("encoding", ["utf-7", "ibm037", "ebcdic-cp-us", "shift_jis"])
def test_an_encoding_that_could_hide_a_dtd_is_refused(encoding: str) -> None:
    draft = Draft()
    draft.document = draft.document.replace("UTF-8", encoding, 1)
    assert refusal(draft.bytes()) is RejectCode.XML_BAD


def test_deep_nesting_is_refused() -> None:
    for depth in (300, 5_000, 100_000):
        draft = Draft().paragraph(TERM, "<w:ins>" * depth + run(TERM) + "</w:ins>" * depth)
        assert refusal(draft.bytes()) is RejectCode.XML_TOO_DEEP


def test_nesting_within_the_limit_is_read() -> None:
    depth = 230
    draft = Draft().paragraph(TERM, "<w:smartTag>" * depth + run(TERM) + "</w:smartTag>" * depth)
    assert draft.read().fields == {}


def test_too_many_elements_are_refused_before_they_are_parsed() -> None:
    draft = Draft().paragraph(TERM, run(TERM) + "<w:r/>" * 810_000)
    assert refusal(draft.bytes()) is RejectCode.XML_TOO_BIG


def test_one_endless_text_is_refused() -> None:
    assert refusal(Draft().paragraph(TERM, run("a" * 11_000_000)).bytes()) is RejectCode.XML_TOO_BIG


def test_too_many_rows_comments_or_changes_are_refused() -> None:
    draft = Draft()
    row = "<w:tr><w:tc><w:p/></w:tc></w:tr>"
    assert refusal(
        draft.paragraph("B. Uraian", "")
        .replace("</w:body>", f"<w:tbl>{row * 20_001}</w:tbl></w:body>")
        .bytes()
    ) is (RejectCode.TABLE_TOO_BIG)
    many = "".join(f'<w:ins w:author="{number}"><w:r><w:t>a</w:t></w:r></w:ins>' for number in range(50_001))
    assert refusal(Draft().paragraph(TERM, many).bytes()) is RejectCode.TOO_MANY_CHANGES
    comments = "".join(
        f'<w:comment w:id="{number}" w:author="a"><w:p/></w:comment>' for number in range(5_001)
    )
    uri = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    draft = Draft().add_part(
        "word/comments.xml", f'<w:comments xmlns:w="{uri}">{comments}</w:comments>', "comments", "x/y+xml"
    )
    assert refusal(draft.bytes()) is RejectCode.TOO_MANY_COMMENTS


def test_broken_xml_is_repaired_but_must_be_looked_at() -> None:
    draft = Draft().paragraph(TERM, run("10 (sepuluh) tahun"))
    draft.document = draft.document.replace("</w:sdtContent></w:sdt>", "</w:sdtContent>", 1)
    result = draft.read()
    assert result.status is Status.REVIEW
    assert result.container.recovered == (DOCUMENT,)
    assert WarningCode.XML_RECOVERED in result.warnings
    cut = Draft()
    cut.document = cut.document[: len(cut.document) // 2]
    assert cut.read().status is Status.REVIEW


def test_a_document_part_without_a_document_is_refused() -> None:
    draft = Draft()
    draft.parts[DOCUMENT] = b"\xff\xfe\xff\xfe"
    assert refusal(draft.bytes()) is RejectCode.XML_BAD
    draft.parts[DOCUMENT] = b"<html><body>surat</body></html>"
    assert refusal(draft.bytes()) is RejectCode.XML_BAD


def test_missing_parts_are_named() -> None:
    draft = Draft()
    draft.parts.pop(DOCUMENT)
    assert refusal(draft.bytes()) is RejectCode.PART_MISSING
    draft = Draft()
    draft.parts.pop("[Content_Types].xml")
    assert refusal(draft.bytes()) is RejectCode.NOT_OOXML
    draft = Draft()
    for name in ("word/styles.xml", "word/settings.xml", "word/header1.xml", "docProps/core.xml"):
        draft.parts.pop(name)
    assert draft.read().reject is None


def test_a_spreadsheet_is_no_word_document() -> None:
    draft = Draft()
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    draft.replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        kind,
        "[Content_Types].xml",
    )
    assert refusal(draft.bytes()) is RejectCode.NOT_WORD


@pytest.mark.parametrize(
    ("kind", "target", "external", "warning"),
    [
        ("attachedTemplate", "http://192.0.2.7/t.dotm", True, WarningCode.EXTERNAL_TEMPLATE),
        ("image", "http://192.0.2.7/a.png", True, WarningCode.EXTERNAL_IMAGE),
        ("oleObject", "http://192.0.2.7/a.doc", True, WarningCode.OLE_OBJECT),
        ("oleObject", "embeddings/a.bin", False, WarningCode.OLE_OBJECT),
        ("package", "embeddings/a.xlsx", False, WarningCode.OLE_OBJECT),
        ("control", "activeX/a.xml", False, WarningCode.ACTIVEX),
        ("aFChunk", "a.html", False, WarningCode.ALTCHUNK),
        ("subDocument", "file:///c:/a.docx", True, WarningCode.EXTERNAL_OTHER),
        ("hyperlink", "file://192.0.2.7/share", True, WarningCode.EXTERNAL_OTHER),
        ("hyperlink", "javascript:alert(1)", True, WarningCode.EXTERNAL_OTHER),
        ("image", "../../../../etc/passwd", False, WarningCode.REL_ESCAPE),
        ("image", "file:///etc/passwd", False, WarningCode.REL_ESCAPE),
        ("image", "%2e%2e/%2e%2e/%2e%2e/x.png", False, WarningCode.REL_ESCAPE),
        (
            "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
            "vbaProject.bin",
            False,
            WarningCode.MACRO,
        ),
    ],
)
def test_relationships_that_reach_out_are_told(
    kind: str, target: str, external: bool, warning: WarningCode
) -> None:
    result = Draft().relate(kind, target, external=external).read()
    assert warning in result.warnings
    assert result.status is Status.REVIEW
    assert [one.target for one in result.external] == ([target] if external else [])


def test_an_ordinary_link_is_listed_and_harmless() -> None:
    result = Draft().relate("hyperlink", "https://ppid.example.go.id/", external=True).read()
    assert (result.status, result.warnings) == (Status.OK, ())
    assert [(one.type, one.target) for one in result.external] == [
        ("hyperlink", "https://ppid.example.go.id/")
    ]


BEGIN, MIDDLE, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)


def complex_field(instruction: str) -> str:
    pieces = "".join(
        f'<w:r><w:instrText xml:space="preserve">{one}</w:instrText></w:r>' for one in instruction.split("|")
    )
    return BEGIN + pieces + MIDDLE + run(TERM) + END


@pytest.mark.parametrize(
    "runs",
    [
        complex_field(' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" '),
        complex_field(" DD|E Excel a "),
        complex_field(' INCLUDETEXT "http://192.0.2.7/a.docx" '),
        complex_field(' INCLUDEPICTURE "http://192.0.2.7/a.png" \\d '),
        complex_field(" MACROBUTTON Jalankan klik "),
        complex_field(' LINK Excel.Sheet "a" '),
        "<w:fldSimple w:instr=' DDE a b '>" + run(TERM) + "</w:fldSimple>",
        BEGIN + complex_field(" QUOTE 68 68 69 ") + END,
    ],
)
def test_fields_that_fetch_or_run_are_told(runs: str) -> None:
    result = Draft().paragraph(TERM, runs).read()
    assert WarningCode.FIELD_ACTIVE in result.warnings
    assert result.status is Status.REVIEW


def test_reordered_and_hidden_text_is_told() -> None:
    result = Draft().paragraph(TERM, run("5 (lima)\u202e nuhat\u202c")).read()
    assert WarningCode.BIDI_CONTROL in result.warnings
    assert result.status is Status.REVIEW
    result = Draft().paragraph(TERM, run(TERM) + run(" tidak terlihat", "<w:vanish/>")).read()
    assert WarningCode.HIDDEN_TEXT in result.warnings


def test_embedded_objects_in_the_text_are_told() -> None:
    draft = Draft().paragraph(
        "B. Uraian", run("B. Uraian") + "<w:r><w:object><o:OLEObject ProgID='Package'/></w:object></w:r>"
    )
    assert WarningCode.OLE_OBJECT in draft.read().warnings
    draft = Draft().replace("<w:sectPr", "<w:altChunk r:id='rId1'/><w:sectPr")
    assert WarningCode.ALTCHUNK in draft.read().warnings


def test_a_macro_document_is_read_and_told() -> None:
    draft = Draft().replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "[Content_Types].xml",
    )
    result = draft.read()
    assert (result.container.kind.value, result.status) == ("docm", Status.REVIEW)
    assert WarningCode.MACRO in result.warnings


def test_no_random_damage_stops_the_reader() -> None:
    chance = random.Random(20260214)  # noqa: S311 - damage, not secrets
    whole = Draft().paragraph(TERM, run("10 tahun")).bytes()
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        assert read(bytes(data)).status in Status
        assert read(bytes(data[: chance.randrange(len(data))])).status is Status.REJECTED


def test_no_random_change_of_the_xml_stops_the_reader() -> None:
    chance = random.Random(14022026)  # noqa: S311 - damage, not secrets
    for _ in range(150):
        draft = Draft()
        name = chance.choice([one for one in draft.parts if one.endswith((".xml", ".rels"))])
        text = bytearray(draft.parts[name])
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(text))
            length = chance.randint(0, 200)
            text[at : at + length] = chance.choice(
                [b"", b"<w:tc>", b"</w:p>", b"<w:ins>", text[at : at + 40] * 2, b"&#x1F600;"]
            )
        draft.parts[name] = bytes(text)
        assert draft.read().status in Status


LONG_INSTRUCTION = f"<w:r><w:instrText>DATE {'a' * 40}</w:instrText></w:r>"
CROWDED = {
    "nested fields": f"<w:p>{(BEGIN + MIDDLE) * 60_000}</w:p>",
    "nested instructions": f"<w:p>{(BEGIN + LONG_INSTRUCTION) * 30_000}</w:p>",
    "moves left open": "<w:p>"
    + "".join(
        f'<w:moveToRangeStart w:id="{one}" w:name="m{one}"/><w:moveTo>{run("a")}</w:moveTo>'
        for one in range(30_000)
    )
    + "</w:p>",
    "the same line": f"<w:p>{run('Petugas')}</w:p>" * 60_000,
    "cells": f"<w:tbl><w:tr>{'<w:tc/>' * 150_000}</w:tr></w:tbl>",
    "tables in tables": "<w:tbl><w:tr><w:tc>" * 80 + "<w:p/>" * 60_000 + "</w:tc></w:tr></w:tbl>" * 80,
    "bookmarks": "".join(
        f'<w:p><w:bookmarkStart w:id="{one}" w:name="_ppid_judul"/></w:p>' for one in range(60_000)
    ),
    "codes": f"<w:p>{''.join(run(f'KL-0017-03-P9CAR4X5-{one:06d} ') for one in range(60_000))}</w:p>",
}


@pytest.mark.parametrize("content", CROWDED.values(), ids=list(CROWDED))
def test_crowded_content_takes_no_more_than_proportionate_time(content: str) -> None:
    """Each of these took minutes when one step was quadratic; the limit leaves room for a busy machine."""
    data = Draft().replace("<w:sectPr", f"{content}<w:sectPr").bytes()
    started = time.process_time()
    assert read(data).reject is None
    assert time.process_time() - started < 12


def test_thousands_of_comments_take_no_more_either() -> None:
    """Fuzzing found a look at the whole part for every comment in it."""
    words = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>k</w:t></w:r></w:p>"
    one = f'<w:comment w:id="{{0}}" w:author="A">{words}</w:comment>'
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f'<w:comments xmlns:w="{name}">{"".join(map(one.format, range(4_900)))}</w:comments>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    data = Draft().add_part("word/comments.xml", text, "comments", kind).bytes()
    started = time.process_time()
    assert len(read(data).comments) == 4_900
    assert time.process_time() - started < 6


def test_crowded_fields_and_tables_of_corrections_take_no_more_either() -> None:
    many = "".join(f'<w:del w:author="P{one}">{run("a")}</w:del>' for one in range(30_000))
    draft = Draft().paragraph(TERM, many + run("x"))
    cell = f"<w:tc><w:p>{run('Jangka waktu apa')}</w:p></w:tc>"
    row = f"<w:tr>{cell * 5}</w:tr>"
    at = draft.document.rindex("</w:tbl>")
    draft.document = draft.document[:at] + row * 10_000 + draft.document[at:]
    started = time.process_time()
    assert len(draft.read().corrections) == 10_000
    assert time.process_time() - started < 12
