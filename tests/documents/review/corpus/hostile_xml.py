"""XML that means harm or is broken: document type declarations in any disguise, depth, length, illegal characters."""

from tests.documents.review.corpus.case import CURRENT, Made, case, expect
from tests.documents.review.corpus.hostile_container import refused
from tests.documents.review.corpus.told import LATER, REPLACED, REPLACEMENT
from tests.documents.review.returned import DOCUMENT, TERM, Draft, run

_BOMB = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>'
_FETCH = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
_COMMENTS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_LOOK = {"status": "review", "identity": CURRENT, "warnings_include": ["XML_RECOVERED"], "max_seconds": 3}


def _declared(part: str, dtd: str, encoding: str = "utf-8") -> Draft:
    draft = Draft()
    text = draft.parts[part].decode()
    head, rest = text.split("?>", 1) if "?>" in text else ('<?xml version="1.0"', text)
    draft.parts[part] = f"{head}?>{dtd}{rest}".encode(encoding, errors="xmlcharrefreplace")
    return draft


def _inserted(xml: str) -> Draft:
    return Draft().replace("<w:sectPr", f"{xml}<w:sectPr")


@case("h61-entities-that-grow")
def _laughs() -> Made:
    """Entities of entities in the styles"""
    return _declared("word/styles.xml", _BOMB), refused("XML_DTD")


@case("h62-a-file-fetched")
def _fetch() -> Made:
    """An entity that would read a file of the PC, in the hidden manifest"""
    return _declared("customXml/item1.xml", _FETCH), refused("XML_DTD")


@case("h63-dtd-in-utf-16-little-endian")
def _little() -> Made:
    """A declaration that a search for its bytes in UTF-8 does not see"""
    return _declared("word/settings.xml", _BOMB, "utf-16"), refused("XML_DTD")


@case("h64-dtd-in-utf-16-big-endian-without-mark")
def _big() -> Made:
    """UTF-16 with no byte order mark: known by its first sign alone"""
    return _declared(DOCUMENT, _BOMB, "utf-16-be"), refused("XML_DTD")


@case("h65-dtd-in-utf-32")
def _wide() -> Made:
    """UTF-32"""
    return _declared("docProps/app.xml", _BOMB, "utf-32"), refused("XML_DTD")


@case("h66-dtd-in-relationships")
def _rels() -> Made:
    """In the relationships of the document"""
    return _declared("word/_rels/document.xml.rels", _FETCH), refused("XML_DTD")


@case("h67-dtd-in-content-types")
def _types() -> Made:
    """In the very first part a reader opens"""
    return _declared("[Content_Types].xml", _FETCH), refused("XML_DTD")


@case("h68-dtd-in-a-part-nobody-uses")
def _unused() -> Made:
    """In a part that no relationship leads to"""
    draft = Draft()
    draft.parts["word/lain.xml"] = f"{_BOMB}<x>&c;</x>".encode()
    return draft, refused("XML_DTD")


@case("h69-dtd-in-a-part-with-another-ending")
def _ending() -> Made:
    """XML by its content type only: the comments lie in a .dat file"""
    text = f'{_BOMB}<w:comments xmlns:w="{_COMMENTS}"/>'
    return Draft().add_part("word/catatan.dat", text, "comments", _COMMENTS_TYPE), refused("XML_DTD")


@case("h70-encoded-beyond-recognition")
def _ebcdic() -> Made:
    """EBCDIC, which some parsers know: nothing of it is parsed"""
    return _declared(DOCUMENT, _BOMB, "cp037"), refused("XML_BAD", "XML_DTD")


@case("h71-utf-7")
def _utf7() -> Made:
    """An encoding that hides angle brackets"""
    draft = Draft()
    draft.document = draft.document.replace("UTF-8", "UTF-7", 1)
    return draft, refused("XML_BAD")


@case("h72-too-deep")
def _deep() -> Made:
    """A thousand tables in one another"""
    nested = "<w:tbl><w:tr><w:tc>" * 1_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 1_000
    return _inserted(nested), refused("XML_TOO_DEEP")


@case("h73-insertions-in-insertions")
def _deep_marks() -> Made:
    """A hundred thousand tracked insertions in one another"""
    nested = "<w:ins>" * 100_000 + run("x") + "</w:ins>" * 100_000
    return _inserted(f"<w:p>{nested}</w:p>"), refused("XML_TOO_DEEP")


@case("h74-too-many-elements")
def _many() -> Made:
    """A million empty paragraphs"""
    return _inserted("<w:p/>" * 1_000_000), refused("XML_TOO_BIG")


@case("h75-one-endless-attribute")
def _attribute() -> Made:
    """An attribute of 12 MB"""
    return _inserted(f'<w:p w:rsidR="{"a" * 12_000_000}"/>'), refused("XML_TOO_BIG")


@case("h76-one-endless-text")
def _text() -> Made:
    """A field of 9 million characters"""
    return Draft().paragraph(TERM, run("kata " * 1_800_000)), refused("XML_TOO_BIG")


@case("h77-twenty-thousand-rows-and-more")
def _rows() -> Made:
    """A table of 25,000 rows"""
    row = "<w:tr><w:tc><w:p/></w:tc></w:tr>"
    return _inserted(f"<w:tbl>{row * 25_000}</w:tbl>"), refused("TABLE_TOO_BIG")


@case("h78-five-thousand-comments-and-more")
def _comments() -> Made:
    """6,000 comments, none of them anchored"""
    one = '<w:comment w:id="{0}" w:author="A"><w:p/></w:comment>'
    text = f'<w:comments xmlns:w="{_COMMENTS}">{"".join(map(one.format, range(6_000)))}</w:comments>'
    draft = Draft().add_part("word/comments.xml", text, "comments", _COMMENTS_TYPE)
    return draft, refused("TOO_MANY_COMMENTS")


@case("h79-fifty-thousand-changes-and-more")
def _changes() -> Made:
    """60,000 changes of 60,000 people in one paragraph"""
    one = '<w:ins w:id="{0}" w:author="A{0}"><w:r><w:t>a</w:t></w:r></w:ins>'
    return _inserted(f"<w:p>{''.join(map(one.format, range(60_000)))}</w:p>"), refused("TOO_MANY_CHANGES")


@case("h130-changes-side-by-side")
def _neighbours() -> Made:
    """50,001 insertions of one person side by side: one change to read, yet as many marks"""
    one = '<w:ins w:id="1" w:author="A"><w:r><w:t>a</w:t></w:r></w:ins>'
    return _inserted(f"<w:p>{one * 50_001}</w:p>"), refused("TOO_MANY_CHANGES")


@case("h131-changes-that-hold-nothing")
def _empty_changes() -> Made:
    """50,001 insertions of nothing"""
    one = '<w:ins w:id="1" w:author="A"/>'
    return _inserted(f"<w:p>{one * 50_001}</w:p>"), refused("TOO_MANY_CHANGES")


@case("h132-changes-of-looks")
def _looks() -> Made:
    """50,001 tracked changes of formatting"""
    change = '<w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>'
    one = f"<w:r><w:rPr><w:b/>{change}</w:rPr><w:t>a</w:t></w:r>"
    return _inserted(f"<w:p>{one * 50_001}</w:p>"), refused("TOO_MANY_CHANGES")


@case("h80-many-rows-within-the-limit")
def _fair_rows() -> Made:
    """15,000 rows pressed into a few kilobytes are fair: no limit on the ratio"""
    row = "<w:tr><w:tc><w:p/></w:tc></w:tr>"
    return _inserted(f"<w:tbl>{row * 15_000}</w:tbl>"), expect(max_rss_mb=250)


@case("h81-no-xml-at-all")
def _no_xml() -> Made:
    """The document part holds a picture"""
    draft = Draft()
    draft.parts[DOCUMENT] = draft.parts["word/media/image1.png"]
    return draft, refused("XML_BAD")


@case("h82-a-letter-of-another-alphabet")
def _invalid_utf8() -> Made:
    """One byte that is no UTF-8 in a field: repaired, read and looked at"""
    draft = Draft().paragraph(TERM, REPLACEMENT + run(" tahun sejak ditetapkan"))
    draft.parts[DOCUMENT] = draft.parts[DOCUMENT].replace(b"DRAF KOREKSI", b"DRAF \xe9KOREKSI", 1)
    return draft, {**_LOOK, "fields": REPLACED["fields"], "changes": REPLACED["changes"]}


@case("h83-a-null-and-half-a-pair")
def _references() -> Made:
    """Characters that XML forbids: &#0;, a lone surrogate, a raw null, half an encoded surrogate"""
    draft = Draft().paragraph(TERM, run("10 (sepuluh)MARK tahun sejak ditetapkan"))
    draft.document = draft.document.replace("MARK", "&#0;&#xD800;&#0000;\0\v&#xFFFFFFFFFF;")
    told = {"status": "untracked", "original": LATER, "final": LATER}
    return draft, {**_LOOK, "fields": {"jangka_waktu": told}, "changes": []}


@case("h89-two-halves-of-one-sign")
def _pair() -> Made:
    """A character beyond the basic plane written as two references, as careless programs do"""
    draft = Draft().paragraph(TERM, run(f"{LATER} MARK"))
    draft.document = draft.document.replace("MARK", "&#xD83D;&#xDC4D;")
    told = {"status": "untracked", "final": f"{LATER} \U0001f44d"}
    return draft, {**_LOOK, "fields": {"jangka_waktu": told}, "changes": []}


@case("h84-an-end-tag-missing")
def _end_tag() -> Made:
    """Malformed as LibreOffice 7.3 left it around controls: repaired, read and looked at"""
    draft = Draft().paragraph(TERM, REPLACEMENT + run(" tahun sejak ditetapkan"))
    draft.document = draft.document.replace("</w:sdtContent></w:sdt>", "</w:sdtContent>", 1)
    return draft, {**_LOOK, "fields": REPLACED["fields"], "changes": REPLACED["changes"]}


@case("h85-numbers-out-of-this-world")
def _numbers() -> Made:
    """Spans, sizes, ids and dates no program writes: read without a word"""
    huge = "9" * 5_000
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="{huge}"/><w:vMerge w:val="x"/></w:tcPr><w:p/></w:tc>'
    row = f'<w:tr><w:trPr><w:gridBefore w:val="-{huge}"/></w:trPr>{cell}</w:tr>'
    change = f'<w:ins w:id="-{huge}" w:author="A" w:date="kemarin">{run(" baru")}</w:ins>'
    draft = _inserted(f"<w:tbl>{row}</w:tbl>").paragraph(TERM, run(TERM, f'<w:sz w:val="{huge}"/>') + change)
    told = {"kind": "ins", "text": " baru", "author": "A", "date": "kemarin", "field": "jangka_waktu"}
    final = {"jangka_waktu": {"status": "tracked", "final": f"{TERM} baru"}}
    return draft, {"status": "ok", "changes": [told], "fields": final, "max_seconds": 3}


@case("h86-a-part-beyond-repair")
def _unreadable() -> Made:
    """Comments that are no XML: the rest is read, and the loss is told"""
    draft = Draft().add_part("word/comments.xml", "bukan XML", "comments", _COMMENTS_TYPE)
    return draft, {**expect(), "status": "review", "warnings_include": ["PART_UNREADABLE"]}


@case("h87-styles-in-a-ring")
def _ring() -> Made:
    """Thousands of styles, each based on the next, the last on the first"""
    one = '<w:style w:type="paragraph" w:styleId="s{0}"><w:basedOn w:val="s{1}"/></w:style>'
    styles = "".join(one.format(number, (number + 1) % 30_000) for number in range(30_000))
    return Draft().replace("</w:styles>", f"{styles}</w:styles>", "word/styles.xml"), expect(max_seconds=3)


@case("h88-fields-in-fields")
def _fields() -> Made:
    """100,000 fields opened and none closed"""
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    return _inserted(f"<w:p>{begin * 100_000}</w:p>"), expect(max_seconds=3)
