"""Files as other programs leave them: what they drop, rename, wrap and add; and Word's noise."""

import re

from tests.documents.review.corpus.case import CURRENT, NOTHING, Made, case, expect
from tests.documents.review.corpus.told import CLASS, REPLACED, REPLACEMENT, change, proposal, term
from tests.documents.review.returned import TERM, WHO, Draft, deleted, ins, run

_TRANSITIONAL = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "http://purl.oclc.org/ooxml/officeDocument/math",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml": "http://purl.oclc.org/ooxml/officeDocument/customXml",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "http://purl.oclc.org/ooxml/officeDocument/customProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
}


def _replaced() -> Draft:
    return Draft().paragraph(TERM, REPLACEMENT + run(" tahun sejak ditetapkan"))


def _without(draft: Draft, *names: str) -> Draft:
    """Drop parts with their content types and relationships, as a program that does not know them."""
    for name in names:
        draft.parts.pop(name, None)
        base = name.rsplit("/", 1)[-1]
        for rels in [one for one in draft.parts if one.endswith(".rels")]:
            draft.parts[rels] = re.sub(
                rb'<Relationship [^>]*Target="[^"]*' + base.encode() + rb'"[^>]*/>', b"", draft.parts[rels]
            )
        draft.parts["[Content_Types].xml"] = re.sub(
            rb'<Override PartName="/' + name.encode() + rb'"[^>]*/>', b"", draft.parts["[Content_Types].xml"]
        )
    return draft


def _unmarked(draft: Draft) -> Draft:
    draft.document = re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", draft.document)
    return draft


@case("c31-wps-properties")
def _wps() -> Made:
    """WPS Office: its own properties beside ours, numbered author, no spelling state, tracked replacement"""
    draft = _replaced()
    kso = '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="90" name="KSOProductBuildVer"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">1057-12.2.0.13472</vt:lpwstr></property>'
    draft.replace("</Properties>", f"{kso}</Properties>", "docProps/custom.xml")
    return draft, REPLACED


@case("c32-properties-lost")
def _properties_lost() -> Made:
    """A phone program that keeps the text and bookmarks but neither properties nor our own part"""
    draft = _without(_replaced(), "docProps/custom.xml", "customXml/item1.xml", "customXml/itemProps1.xml")
    draft.parts.pop("customXml/_rels/item1.xml.rels", None)
    return draft, {**REPLACED, "identity": {**CURRENT, "signature": "valid_code"}}


@case("c33-bookmarks-lost")
def _bookmarks_lost() -> Made:
    """A program that drops hidden bookmarks: the codes lead"""
    told = {**REPLACED, "fields": term(basis="code"), "warnings_include": ["FALLBACK_ANCHOR"]}
    return _unmarked(_replaced()), told


@case("c34-everything-wrapped")
def _wrapped() -> Made:
    """Google Docs wraps runs, changes and paragraphs into controls of its own"""
    wrap = '<w:sdt><w:sdtPr><w:id w:val="-1{0}"/><w:tag w:val="goog_rdk_{0}"/></w:sdtPr><w:sdtContent>{1}</w:sdtContent></w:sdt>'
    inner = (
        wrap.format(1, deleted("5 (lima)"))
        + wrap.format(2, ins("10 (sepuluh)"))
        + run(" tahun sejak ditetapkan")
    )
    draft = Draft().paragraph(TERM, inner)
    return draft.replace(f"<w:p>{inner}</w:p>", wrap.format(3, f"<w:p>{inner}</w:p>")), REPLACED


@case("c35-onlyoffice")
def _onlyoffice() -> Made:
    """ONLYOFFICE: user ids in its own namespace on every change, an empty run in front"""
    who = f'{WHO} oouserid="uid-1"'
    space = "http://schemas.onlyoffice.com/2016/oo"
    changes = deleted("5 (lima)", who) + "<w:r><w:rPr/></w:r>" + ins("10 (sepuluh)", who)
    draft = Draft().paragraph(TERM, changes + run(" tahun sejak ditetapkan"))
    return draft.replace("<w:document ", f'<w:document xmlns:oo="{space}" '), REPLACED


@case("c36-strict")
def _strict() -> Made:
    """Saved as Strict Open XML: every namespace and relationship type has its other name"""
    draft = _replaced()
    for name, data in draft.parts.items():
        if name.endswith((".xml", ".rels")) and not name.startswith("customXml/item"):
            text = data.decode()
            for old, new in _TRANSITIONAL.items():
                text = text.replace(f'"{old}"', f'"{new}"').replace(f'"{old}/', f'"{new}/')
            draft.parts[name] = text.encode()
    return draft, {**REPLACED, "container": {"strict": True}}


@case("c37-other-prefixes")
def _prefixes() -> Made:
    """Another prefix for the main namespace, in every part"""
    draft = _replaced()
    for name in ("word/document.xml", "word/header1.xml", "word/footer1.xml", "word/styles.xml"):
        text = draft.parts[name].decode()
        text = re.sub(r"(</?|\s)w:", r"\1ns0:", text).replace("xmlns:w=", "xmlns:ns0=")
        draft.parts[name] = text.encode()
    return draft, REPLACED


@case("c38-utf-16")
def _utf16() -> Made:
    """The document part in UTF-16 with a byte order mark"""
    draft = _replaced()
    text = re.sub(r"^<\?xml[^>]*\?>", '<?xml version="1.0" encoding="UTF-16"?>', draft.document)
    draft.parts["word/document.xml"] = text.encode("utf-16")
    return draft, REPLACED


@case("c39-parts-renamed")
def _renamed() -> Made:
    """The parts under names of another program's own, found by their relationships"""
    draft = _replaced()
    moved = {
        "word/document.xml": "isi/dokumen.xml",
        "word/header1.xml": "isi/kop.xml",
        "word/footer1.xml": "isi/kaki.xml",
    }
    rels = draft.parts.pop("word/_rels/document.xml.rels").decode()
    rels = re.sub(r'Target="(?!\.\./|/|http)([^"]*)"', r'Target="/word/\1"', rels)
    rels = rels.replace("/word/header1.xml", "/isi/kop.xml").replace("/word/footer1.xml", "/isi/kaki.xml")
    draft.parts["isi/_rels/dokumen.xml.rels"] = rels.replace("../customXml", "/customXml").encode()
    header = draft.parts.pop("word/_rels/header1.xml.rels", None)
    if header is not None:
        draft.parts["isi/_rels/kop.xml.rels"] = header.replace(b'Target="media', b'Target="/word/media')
    for old, new in moved.items():
        draft.parts[new] = draft.parts.pop(old)
        draft.replace(f'PartName="/{old}"', f'PartName="/{new}"', "[Content_Types].xml")
    return draft.replace("word/document.xml", "isi/dokumen.xml", "_rels/.rels"), REPLACED


@case("c40-typographic-habit")
def _typography() -> Made:
    """A program replaced a plain hyphen by a dash and quotes by curly ones, untracked: cosmetic, no proposal"""
    draft = Draft()
    row = draft.row("T07")
    draft.replace(row, row.replace("<w:t>-</w:t>", "<w:t>\u2013</w:t>"))
    told = {"tahap.07.tanggal": {"status": "untracked", "cosmetic": True}}
    return draft, expect(
        fields=told, untracked=[{"field": "tahap.07.tanggal", "after": "\u2013", "cosmetic": True}]
    )


@case("c41-noise")
def _noise() -> Made:
    """Word's noise: rsids, paragraph ids, spelling and language marks, split runs, a page break rendered, a view bookmark"""
    draft = Draft()
    text = draft.document.replace(
        "<w:p>", '<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD" w14:paraId="1A2B3C4D">'
    )
    text = text.replace("<w:r>", '<w:r w:rsidRPr="00EF3456">').replace(
        "<w:rPr>", '<w:rPr><w:lang w:val="id-ID"/>'
    )
    half = '</w:t></w:r><w:proofErr w:type="gramStart"/><w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve">'
    text = text.replace("5 (lima) tahun", f"5 (li{half}ma) tahun")
    draft.document = text.replace(
        "<w:body>", '<w:body><w:bookmarkStart w:id="9999" w:name="_GoBack"/><w:bookmarkEnd w:id="9999"/>'
    )
    return draft, {**NOTHING, "exact_empty": True}


@case("c42-blanks-and-invisible")
def _blanks() -> Made:
    """Doubled and non-breaking blanks, a zero-width space and decomposed letters are no change"""
    draft = Draft().paragraph(TERM, run("5\u00a0(lima)  tahun\u200b sejak ditetapkan "))
    return draft, {**NOTHING, "exact_empty": True}


@case("c43-rows-sorted")
def _sorted() -> Made:
    """Two rows of a table changed places, untracked: their anchors go with them"""
    draft = Draft()
    first, second = draft.row("L03"), draft.row("L04")
    draft.replace(first + second, second + first)
    return draft, {**NOTHING, "exact_empty": True}


@case("c44-label-typed-into")
def _label() -> Made:
    """Without bookmarks, words typed behind a label and its code: the code still leads"""
    draft = _unmarked(Draft()).replace("[F08]</w:t>", "[F08] mohon dicek</w:t>")
    label = "Jangka waktu pengecualian [F08]"
    outside = [{"story": "body", "before": label, "after": f"{label} mohon dicek"}]
    return draft, expect(outside=outside, warnings_include=["FALLBACK_ANCHOR"])


@case("c45-formula")
def _formula() -> Made:
    """A formula inserted with tracking reads as its letters, in its place"""
    formula = f'<w:ins w:id="4" {WHO}><m:oMath><m:r><m:t>n=5</m:t></m:r></m:oMath></w:ins>'
    draft = Draft().paragraph(CLASS, run(f"{CLASS} ") + formula)
    final = f"{CLASS} n=5"
    return draft, expect(
        changes=[change("ins", "n=5", "klasifikasi")],
        fields={"klasifikasi": {"status": "tracked", "original": CLASS, "final": final}},
        proposals=[proposal(final, "klasifikasi", CLASS)],
    )


@case("c46-cells-merged")
def _merged() -> Made:
    """Two cells of a table merged: the first field has both texts, the second must be looked for"""
    draft = Draft()
    row = draft.row("L03")
    cells = re.findall(r"<w:tc>.*?</w:tc>", row)
    inner = re.search(r"<w:p>.*</w:p>", cells[2])
    assert inner is not None
    merged = (
        cells[1]
        .replace("</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>')
        .replace("</w:tc>", f"{inner[0]}</w:tc>")
    )
    both = "Daftar pernyataan nomor 103/PEM/2026\nDaftar"
    told = {
        "lampiran.03.nama": {"status": "untracked", "final": both},
        "lampiran.03.jenis": {"status": "missing", "original": None, "final": None},
    }
    return draft.replace(row, row.replace(cells[1] + cells[2], merged)), expect(
        fields=told,
        untracked=[{"field": "lampiran.03.nama", "after": both}],
        proposals=[{"field": "lampiran.03.nama", "to": both, "basis": "untracked"}],
        warnings_include=["FIELD_MISSING"],
        status="review",
    )


@case("c47-lines-wrapped")
def _over_lines() -> Made:
    """A program wrapped long texts over several lines of XML: Word shows a line feed in w:t as a blank"""
    wrapped = TERM.replace("(lima) tahun", "(lima)\n    tahun")
    return Draft().paragraph(TERM, run(wrapped)), expect()
