"""Writes one numbered copy of a correction draft (review contract, *Going out*)."""

from ppid_desktop.documents.draft import body, cover, follow_up, headers, hidden_parts
from ppid_desktop.documents.draft.anchors import Anchors
from ppid_desktop.documents.draft.package import Relation, packed, relations
from ppid_desktop.documents.draft.page import Page, page_of
from ppid_desktop.documents.draft.registry import registry_entry
from ppid_desktop.documents.draft.styles import styles_of
from ppid_desktop.domain.draft_parts import DraftContent, DraftIdentity
from ppid_desktop.domain.exchange import WrittenDraft
from ppid_desktop.domain.file_names import draft_file_name
from ppid_desktop.domain.tracking_code import make_code, signature
from ppid_desktop.runtime.assets import resource

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
_TEMPLATES = ("settings.xml", "fontTable.xml")
_HEADER_DISTANCE = 567  # dxa, 10 mm


def tracking_code(identity: DraftIdentity, key: bytes) -> str:
    """Return the copy's tracking code as printed."""
    return str(make_code(key, identity.number_text, identity.revision, str(identity.export_id)))


def write_draft(content: DraftContent, identity: DraftIdentity, key: bytes) -> bytes:
    """Return the DOCX; the same content, ids and review key give the same bytes."""
    code = tracking_code(identity, key)
    ids = (str(identity.case_id), identity.number_text, identity.revision, str(identity.export_id))
    signed = signature(key, *ids)
    page = page_of(content.office.paper)
    parts: dict[str, str | bytes] = {
        "word/document.xml": _document(content, code, page),
        "word/header1.xml": headers.first_header(content, identity, page),
        "word/header2.xml": headers.next_header(content, identity, page),
        # LibreOffice gives the first page a footer of its own; two from the start compare equal later.
        "word/footer1.xml": headers.footer(code, page),
        "word/footer2.xml": headers.footer(code, page),
        "word/styles.xml": styles_of(content.office.font_size),
        "docProps/core.xml": hidden_parts.core_properties(identity, code),
        "docProps/app.xml": hidden_parts.application_properties(),
        "docProps/custom.xml": hidden_parts.custom_properties(identity, signed),
        "customXml/item1.xml": hidden_parts.manifest(content, identity, code, signed, key),
    }
    parts |= {f"word/{name}": resource("templates", "draft", name).read_bytes() for name in _TEMPLATES}
    return packed(parts | _logo(content))


def _logo(content: DraftContent) -> dict[str, str | bytes]:
    if not headers.has_logo(content.office):
        return {}
    link = relations((Relation(headers.LOGO_RELATION, "image", "media/logo.png"),))
    return {"word/media/logo.png": content.office.logo_png, "word/_rels/header1.xml.rels": link}


def _document(content: DraftContent, code: str, page: Page) -> str:
    anchors = Anchors()
    parts = (
        cover.nota(content, page),
        follow_up.follow_up(content, page),
        cover.decision(content, anchors, page),
        cover.signing(content.cover, page),
        follow_up.rest(content, page),
        body.record(content, anchors, page),
        body.corrections(anchors, page),
        body.entries(content.softfiles, anchors, page),
        body.closing(code),
        _section(page),
    )
    return f"{_DECLARATION}<w:document {_NAMESPACES}><w:body>{''.join(parts)}</w:body></w:document>"


def _section(page: Page) -> str:
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId6"/>'
        '<w:headerReference w:type="first" r:id="rId5"/><w:footerReference w:type="default" r:id="rId8"/>'
        '<w:footerReference w:type="first" r:id="rId7"/>'
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"/>'
        f'<w:pgMar w:top="{page.top}" w:right="{page.right}" w:bottom="{page.bottom}" w:left="{page.left}" '
        f'w:header="{_HEADER_DISTANCE}" w:footer="510" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/>'
        "</w:sectPr>"
    )


class DocxDraftWriter:
    """Writes copies of a draft together with what the workspace keeps of them."""

    def write(self, content: DraftContent, identity: DraftIdentity, key: bytes) -> WrittenDraft:
        """Return the DOCX, its registry entry, code and neutral file name."""
        data = write_draft(content, identity, key)
        code = tracking_code(identity, key)
        name = draft_file_name(identity.case_no, identity.revision, identity.copy_no, identity.copies)
        return WrittenDraft(data, registry_entry(data, content, identity, code, name), code, name)
