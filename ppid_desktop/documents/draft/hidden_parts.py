"""The parts nobody sees: properties and the manifest with keyed hashes, never text of the record."""

from datetime import UTC

from ppid_desktop.documents.draft.markup import escaped
from ppid_desktop.domain.draft_parts import DraftContent, DraftIdentity
from ppid_desktop.domain.tracking_code import field_hash

MANIFEST_NAMESPACE = "urn:ppid-pemotda:koreksi:1"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_AUTHOR = "PPID Desktop"


def manifest(content: DraftContent, identity: DraftIdentity, code: str, signed: str, key: bytes) -> str:
    """Return customXml/item1.xml: the ids and one keyed hash per field."""
    ids = {
        "versi": "1",
        "kasus": str(identity.case_id),
        "nomor": identity.number_text,
        "revisi": str(identity.revision),
        "ekspor": str(identity.export_id),
        "dibuat": identity.created_at.isoformat(timespec="seconds"),
        "kode": code,
        "tanda": signed,
    }
    attributes = "".join(f' {name}="{escaped(value)}"' for name, value in ids.items())
    fields = "".join(
        f'<k:bidang id="{one.printed_id}" kode="{one.code}" '
        f'sidik="{field_hash(key, one.printed_id, one.text)}"/>'
        for one in content.all_fields()
    )
    return f'{_DECLARATION}<k:koreksi xmlns:k="{MANIFEST_NAMESPACE}"{attributes}>{fields}</k:koreksi>'


def custom_properties(identity: DraftIdentity, signed: str) -> str:
    """Return docProps/custom.xml."""
    values = (
        ("PPID.Skema", "1"),
        ("PPID.Kasus", str(identity.case_id)),
        ("PPID.Revisi", str(identity.revision)),
        ("PPID.Ekspor", str(identity.export_id)),
        ("PPID.Tanda", signed),
    )
    properties = "".join(
        f'<property fmtid="{_FORMAT_ID}" pid="{index}" name="{name}">'
        f"<vt:lpwstr>{value}</vt:lpwstr></property>"
        for index, (name, value) in enumerate(values, 2)
    )
    return (
        f'{_DECLARATION}<Properties xmlns="{_OFFICE_DOCUMENT}/custom-properties" '
        f'xmlns:vt="{_OFFICE_DOCUMENT}/docPropsVTypes">'
        f"{properties}</Properties>"
    )


def core_properties(identity: DraftIdentity, code: str) -> str:
    """Return docProps/core.xml; its title does not tell the subject."""
    moment = identity.created_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    title = f"Konsep KL-{identity.number_text}-{identity.revision:02d}"
    return (
        f"{_DECLARATION}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:creator>{_AUTHOR}</dc:creator><cp:keywords>{code}</cp:keywords>"
        f"<cp:lastModifiedBy>{_AUTHOR}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
        f"<dc:identifier>{code}</dc:identifier><dc:language>id-ID</dc:language></cp:coreProperties>"
    )


def application_properties() -> str:
    """Return docProps/app.xml; Word refuses an AppVersion that is not two digits, a point and four digits."""
    return (
        f'{_DECLARATION}<Properties xmlns="{_OFFICE_DOCUMENT}/extended-properties">'
        f"<Application>{_AUTHOR}</Application><DocSecurity>0</DocSecurity><AppVersion>15.0000</AppVersion></Properties>"
    )
