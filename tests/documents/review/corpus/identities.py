"""Whose draft it is: sources missing, damaged or at odds; older, other and unknown ones; anchors lost or doubled."""

import re

from ppid_desktop.domain.tracking_code import make_code, signature
from tests.documents.review.corpus.case import CURRENT, Expectation, Made, case, expect
from tests.documents.review.corpus.told import REPLACED, REPLACEMENT, change, term
from tests.documents.review.returned import DOCUMENT, TERM, Draft, deleted, ins, parts, registry, run

_CODE = "KL-0017-03-P9CAR4X5-2CECT8"
_SIGNED = "7a0374382529e8f27c0c576ba8ee51465576c2e1a01a43702db28275c4330ab1"
_CASE, _EXPORT = "33291be4-e723-43bf-af57-cc1a952184e4", "b258ac13-a56e-4ba0-a47e-75957e01c9ac"
_PROPERTIES, _CORE, _MANIFEST = "docProps/custom.xml", "docProps/core.xml", "customXml/item1.xml"
_SHOWN = (DOCUMENT, "word/footer1.xml")
_BY_CODE = {**CURRENT, "signature": "valid_code"}
_SURE = {**CURRENT, "signature": "valid"}
_TAMPERED = {"verdict": "tampered"}


def _edited(name: str = "draf-0017-r3.docx") -> Draft:
    return Draft(name).paragraph(TERM, REPLACEMENT + run(" tahun sejak ditetapkan"))


def _without(draft: Draft, *names: str) -> Draft:
    for name in names:
        draft.parts.pop(name)
        base = name.rpartition("/")[2].encode()
        for rels in [one for one in draft.parts if one.endswith(".rels")]:
            draft.parts[rels] = re.sub(
                rb'<Relationship [^>]*Target="[^"]*%s"[^>]*/>' % base, b"", draft.parts[rels]
            )
    return draft


def _bare(draft: Draft) -> Draft:
    return _without(draft, _PROPERTIES, _CORE, _MANIFEST)


def _shown(draft: Draft, code: str) -> Draft:
    for name in _SHOWN:
        draft.parts[name] = draft.parts[name].replace(_CODE.encode(), code.encode())
    return draft


def _read_all(identity: Expectation, **told: object) -> Expectation:
    """The correction is read whatever is said of the identity."""
    return {**REPLACED, "identity": identity, **told}


def _swapped(draft: Draft, part: str, old: str, new: str) -> Draft:
    text = draft.parts[part].decode()
    assert old in text, (part, old)
    draft.parts[part] = text.replace(old, new).encode()
    return draft


@case("i31-properties-lost")
def _properties() -> Made:
    """The custom properties are gone"""
    return _without(_edited(), _PROPERTIES), _read_all(_SURE)


@case("i32-manifest-lost")
def _manifest() -> Made:
    """Our own part is gone"""
    return _without(_edited(), _MANIFEST, "customXml/itemProps1.xml"), _read_all(_SURE)


@case("i33-only-the-footer")
def _footer_only() -> Made:
    """Everything hidden is gone and the code on the last page cut off: the footer's is left"""
    draft = _bare(_edited())
    return _swapped(draft, DOCUMENT, _CODE, ""), _read_all(_BY_CODE, outside_free=True)


@case("i34-only-core-properties")
def _core_only() -> Made:
    """No code to be seen; the keywords still have it"""
    draft = _shown(_without(_edited(), _PROPERTIES, _MANIFEST), "")
    return draft, _read_all(_BY_CODE, outside_free=True)


@case("i35-nothing-left")
def _nothing() -> Made:
    """No source left, but our anchors: nothing to compare with, a person looks; changes keep their fields"""
    draft = _shown(_bare(_edited()), "")
    told = {"status": "review", "identity": {"verdict": "none", "signature": "absent"}, "fields": {}}
    return draft, {**told, "changes": REPLACED["changes"]}


@case("i36-read-off-and-typed")
def _typed() -> Made:
    """The code typed off a printout: O for 0, I for 1, l for 1, small letters, blanks"""
    code = "kl - OO17 - O3 - p9car 4x5 - 2cect8"
    return _shown(_bare(_edited()), code), _read_all(_BY_CODE, outside_free=True)


@case("i37-dashes-made-long")
def _dashes() -> Made:
    """Hyphens made to en, em and unbreakable ones by autocorrection"""
    code = "KL\u20110017\u201303\u2014P9CAR4X5\u20102CECT8"
    return _shown(_bare(_edited()), code), _read_all(_BY_CODE, outside_free=True)


@case("i38-code-torn-by-a-change")
def _torn() -> Made:
    """Somebody typed into the code with tracking on: as it was it is still right"""
    draft = _bare(_edited())
    draft.parts["word/footer1.xml"] = draft.parts["word/footer1.xml"].replace(_CODE.encode(), b"")
    runs = re.search(r"<w:r>(?:(?!</w:r>).)*" + _CODE + r"(?:(?!</w:r>).)*</w:r>", draft.document)
    assert runs is not None
    before, after = runs.group().split("P9CAR4X5")
    text = before.rpartition(">")[2]
    torn = run(f"{text}P9C") + ins("?") + run("AR4X5" + after.partition("<")[0])
    draft.document = draft.document.replace(runs.group(), torn)
    changes = [*REPLACED["changes"], change("ins", "?", None)]
    return draft, _read_all(_BY_CODE, changes=changes, outside_free=True)


@case("i39-code-damaged-beside-a-signature")
def _damaged() -> Made:
    """One wrong letter in the visible code; the signature still vouches"""
    draft = _shown(_edited(), "KL-0017-03-P9CAR4X5-2CECTX")
    told = {"status": ["ok", "review"], "warnings_include": ["CODE_DAMAGED"], "outside_free": True}
    return draft, _read_all(_SURE, **told)


@case("i40-signature-changed")
def _signature() -> Made:
    """One digit of the properties' signature changed"""
    draft = _swapped(_edited(), _PROPERTIES, _SIGNED, "8" + _SIGNED[1:])
    told = {"status": "review", "warnings_include": ["SIG_INVALID"]}
    return draft, _read_all({**_TAMPERED, "signature": "invalid"}, **told)


@case("i41-revision-raised")
def _raised() -> Made:
    """The manifest says revision 4 under the signature of revision 3"""
    draft = _swapped(_edited(), _MANIFEST, 'revisi="3"', 'revisi="4"')
    told = {"status": "review", "warnings_include": ["SIG_INVALID", "ID_CONFLICT"]}
    return draft, _read_all(_TAMPERED, **told)


@case("i42-hidden-parts-of-another-round")
def _other_round() -> Made:
    """The hidden parts of revision 2 in the text of revision 3, each signed rightly"""
    draft = _edited()
    for name in (_PROPERTIES, _MANIFEST):
        draft.parts[name] = parts("draf-0017-r2.docx")[name]
    told = {"status": "review", "warnings_include": ["ID_CONFLICT"]}
    return draft, _read_all(_TAMPERED, **told)


@case("i43-visible-code-of-another-case")
def _other_code() -> Made:
    """The code of case 0021 in the footer of case 0017"""
    other = next(one.code for one in registry().exports() if one.case_no == "0021")
    draft = _shown(_edited(), other)
    told = {"status": "review", "warnings_include": ["ID_CONFLICT"], "outside_free": True}
    return draft, _read_all(_TAMPERED, **told)


@case("i44-code-of-the-manifest-changed")
def _manifest_code() -> Made:
    """The manifest keeps its signature, but its code was changed by hand"""
    draft = _swapped(_edited(), _MANIFEST, f'kode="{_CODE}"', 'kode="KL-0017-03-P9CAR4X5-AAAAAA"')
    told = {"status": "review", "warnings_include": ["ID_CONFLICT"]}
    return draft, _read_all(_TAMPERED, **told)


@case("i45-two-manifests")
def _two() -> Made:
    """A second manifest beside the first, that of another case"""
    draft = _edited()
    draft.parts["customXml/item7.xml"] = parts("draf-0021-r1.docx")[_MANIFEST]
    told = {"status": "review", "warnings_include": ["ID_CONFLICT"]}
    return draft, _read_all(_TAMPERED, **told)


@case("i46-signature-removed")
def _unsigned() -> Made:
    """The signature's property is gone, the manifest's is there"""
    draft = _edited()
    text = draft.parts[_PROPERTIES].decode()
    kept = re.sub(r'<property [^>]*name="PPID\.Tanda".*?</property>', "", text)
    draft.parts[_PROPERTIES] = kept.encode()
    return draft, _read_all(_SURE)


@case("i47-half-the-properties")
def _half() -> Made:
    """A program kept the signature but lost what it signs: that proves nothing, and accuses nobody"""
    draft = _edited()
    text = draft.parts[_PROPERTIES].decode()
    kept = re.sub(r'<property [^>]*name="PPID\.(?:Ekspor|Kasus)".*?</property>', "", text)
    draft.parts[_PROPERTIES] = kept.encode()
    return draft, _read_all(_SURE, warnings_exclude=["SIG_INVALID"])


@case("i48-an-older-round")
def _older() -> Made:
    """Revision 2 comes back, untouched and known by its footer only"""
    told = {"verdict": "older_revision", "case_no": "0017", "revision": 2, "signature": "valid_code"}
    return _bare(Draft("draf-0017-r2.docx")), {**expect(identity=told), "status": "review"}


@case("i49-another-case")
def _another() -> Made:
    """A draft of case 0021 while case 0017 is open"""
    told = {"verdict": "other_case", "case_no": "0021", "revision": 1, "signature": "valid"}
    return Draft("draf-0021-r1.docx"), {**expect(identity=told), "status": "review"}


@case("i50-another-installation")
def _installation() -> Made:
    """A draft signed with another key, for a case nobody here knows"""
    told = {"verdict": "unknown_case", "case_no": "0999", "revision": 1, "signature": "invalid"}
    draft = Draft("draf-0999-r1-other-installation.docx")
    return draft, {**expect(identity=told), "status": "review", "warnings_include": ["SIG_INVALID"]}


@case("i51-an-export-since-lost")
def _lost_export() -> Made:
    """Rightly signed with our key, but of an export no longer kept: after a restore"""
    export, key = "0f0e0d0c-0b0a-4908-8706-050403020100", registry().mac_key
    draft = _edited()
    code = str(make_code(key, "0017", 4, export))
    signed = signature(key, _CASE, "0017", 4, export)
    for name in (_PROPERTIES, _MANIFEST, _CORE, *_SHOWN):
        text = draft.parts[name].decode()
        text = text.replace(_SIGNED, signed).replace(_EXPORT, export).replace(_CODE, code)
        text = text.replace('revisi="3"', 'revisi="4"').replace("<vt:lpwstr>3<", "<vt:lpwstr>4<")
        draft.parts[name] = text.encode()
    told = {"verdict": "unknown_case", "case_no": "0017", "revision": 4, "signature": "valid"}
    return draft, {**expect(identity=told), "status": "review", "changes_free": True}


@case("i52-body-pasted-into-a-new-document")
def _pasted() -> Made:
    """The body copied into a fresh document: no hidden part, no bookmark, no footer; the last page's code is there"""
    draft = _bare(_edited())
    draft.document = re.sub(r"<w:bookmark(?:Start|End)[^>]*/>|<w:footerReference[^>]*/>", "", draft.document)
    told = term(basis="code")
    return draft, _read_all(_BY_CODE, fields=told, warnings_include=["FALLBACK_ANCHOR"], outside_free=True)


@case("i53-codes-removed-too")
def _labels_only() -> Made:
    """Bookmarks and the small grey codes are gone: the label says which field it is"""
    draft = _edited()
    draft.document = re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", draft.document)
    draft.document = re.sub(r"\[[A-Z]\d\d\]</w:t>", "</w:t>", draft.document)
    told = term(basis="label")
    return draft, _read_all(CURRENT, fields=told, warnings_include=["FALLBACK_ANCHOR"], outside_free=True)


@case("i54-labels-rewritten")
def _relabelled() -> Made:
    """The label changed with tracking: the bookmark holds"""
    label = "Jangka waktu pengecualian "
    draft = _edited()
    old = re.search(r"<w:r>(?:(?!</w:r>).)*" + label + r"</w:t></w:r>", draft.document)
    assert old is not None
    draft.replace(old.group(), deleted(label) + ins("Masa berlaku "))
    changes = [
        change("del", label, "label:jangka_waktu"),
        change("ins", "Masa berlaku ", "label:jangka_waktu"),
        *REPLACED["changes"],
    ]
    return draft, _read_all(_SURE, changes=changes, fields=term(basis="bookmark"))


@case("i55-row-of-a-field-copied")
def _copied() -> Made:
    """The row of a field copied below itself, code and all: there is no telling which is meant"""
    draft = _edited()
    row = draft.row("F06")
    draft.replace(
        row, row + re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", row).replace("terbatas", "rahasia")
    )
    told = {"status": ["ok", "review"], "warnings_include": ["DUPLICATE_ANCHOR"], "outside_free": True}
    return draft, _read_all(_SURE, **told)


@case("i56-bookmark-doubled")
def _doubled() -> Made:
    """The same bookmark around two labels: the code decides, and a person looks"""
    draft = _edited()
    draft.document = draft.document.replace("_ppid_klasifikasi", "_ppid_jangka_waktu")
    told = {"status": "review", "warnings_include": ["DUPLICATE_ANCHOR"]}
    return draft, _read_all(_SURE, **told)


@case("i57-rows-sorted")
def _sorted() -> Made:
    """The rows of the softfiles in another order: each is still itself"""
    draft = _edited()
    third, fifth = draft.row("L03"), draft.row("L05")
    moved = draft.document.replace(third, "SINI").replace(fifth, third).replace("SINI", fifth)
    draft.document = moved
    return draft, _read_all(_SURE, outside_free=True)


@case("i58-columns-swapped")
def _swapped_columns() -> Made:
    """Two columns of the softfiles changed places: the head tells which is which"""
    draft = _edited()
    start = draft.document.index(
        "<w:tbl>", draft.document.rindex("</w:tbl>", 0, draft.document.index("[L01]"))
    )
    end = draft.document.index("</w:tbl>", start)
    rows = re.sub(
        r"<w:tr>.*?</w:tr>", lambda found: _two_cells_swapped(found.group()), draft.document[start:end]
    )
    draft.document = draft.document[:start] + rows + draft.document[end:]
    return draft, _read_all(_SURE, outside_free=True)


def _two_cells_swapped(row: str) -> str:
    cells = re.findall(r"<w:tc>.*?</w:tc>", row)
    head = row[: row.index("<w:tc>")]
    cells[2], cells[3] = cells[3], cells[2]
    return head + "".join(cells) + "</w:tr>"


@case("i59-column-removed")
def _column_gone() -> Made:
    """A column of the softfiles deleted without tracking: its fields are missing, the others stay themselves"""
    draft = _edited()
    start = draft.document.index(
        "<w:tbl>", draft.document.rindex("</w:tbl>", 0, draft.document.index("[L01]"))
    )
    end = draft.document.index("</w:tbl>", start)
    rows = re.sub(
        r"<w:tr>.*?</w:tr>", lambda found: _third_cell_gone(found.group()), draft.document[start:end]
    )
    draft.document = draft.document[:start] + rows + draft.document[end:]
    export = next(one for one in registry().exports() if one.code == _CODE)
    gone = [name for name in export.fields if name.startswith("lampiran.") and name.endswith(".jenis")]
    told = {**term(), **{name: {"status": "missing"} for name in gone}}
    more = {"status": "review", "warnings_include": ["FIELD_MISSING"], "outside_free": True}
    return draft, _read_all(_SURE, fields=told, **more)


def _third_cell_gone(row: str) -> str:
    cells = re.findall(r"<w:tc>.*?</w:tc>", row)
    return row[: row.index("<w:tc>")] + "".join(cells[:2] + cells[3:]) + "</w:tr>"


@case("i60-column-inserted")
def _column_new() -> Made:
    """A column for remarks inserted in the middle without tracking"""
    draft = _edited()
    start = draft.document.index(
        "<w:tbl>", draft.document.rindex("</w:tbl>", 0, draft.document.index("[L01]"))
    )
    end = draft.document.index("</w:tbl>", start)
    rows = re.sub(r"<w:tr>.*?</w:tr>", lambda found: _cell_added(found.group()), draft.document[start:end])
    draft.document = draft.document[:start] + rows + draft.document[end:]
    return draft, _read_all(_SURE, outside_free=True)


def _cell_added(row: str) -> str:
    cells = re.findall(r"<w:tc>.*?</w:tc>", row)
    text = "Catatan" if "tblHeader" in row else "ada"
    cells.insert(2, f"<w:tc><w:p>{run(text)}</w:p></w:tc>")
    return row[: row.index("<w:tc>")] + "".join(cells) + "</w:tr>"


@case("i61-code-cited-in-the-correction-table")
def _cited() -> Made:
    """The lead cites a code in brackets in the correction table: that is no second field"""
    draft = _edited()
    start, end = draft.document.rindex("<w:tr>"), draft.document.rindex("</w:tr>")
    row = draft.document[start:end]
    cells = re.findall(r"<w:tc>.*?</w:tc>", row)
    filled = f"<w:tc><w:p>{run('Klasifikasi [F06]')}</w:p></w:tc>"
    draft.document = draft.document[:start] + row.replace(cells[1], filled, 1) + draft.document[end:]
    told = {"bagian": "Klasifikasi [F06]", "field": "klasifikasi", "seharusnya": ""}
    return draft, _read_all(_SURE, corrections=[told], warnings_exclude=["DUPLICATE_ANCHOR"])
