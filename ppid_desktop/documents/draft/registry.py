"""What the workspace keeps of an export, read back from its own bytes (review contract, section 8)."""

import hashlib
import json

from ppid_desktop.documents.review.export_walk import walk_export
from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.domain.draft_parts import DraftContent, DraftIdentity, PrintedField
from ppid_desktop.domain.errors import Bug
from ppid_desktop.domain.review_registry import ExportedField, ExportEntry, ExportReading
from ppid_desktop.domain.tracking_code import normal_form


class DraftUnreadable(Bug):
    """The reader does not find in a fresh draft what the writer set; the draft must not go out."""

    what = "Konsep yang baru dibuat tidak dapat dibaca kembali dengan benar."
    meaning = "Konsep tidak dikirim; data Anda tidak berubah."


def registry_entry(
    data: bytes, content: DraftContent, identity: DraftIdentity, code: str, file_name: str
) -> str:
    """Return the export's entry (`ExportEntry`) as JSON; DraftUnreadable when a field reads differently."""
    reading = walk_export(
        data, {one.printed_id: _wanted(one) for one in content.all_fields()}, _columns(content)
    )
    _check(content, reading)
    entry = ExportEntry(
        sha256=hashlib.sha256(data).hexdigest(),
        case_uid=str(identity.case_id),
        case_no=identity.number_text,
        revision=identity.revision,
        export_id=str(identity.export_id),
        code=code,
        created=identity.created_at.isoformat(timespec="seconds"),
        file=file_name,
        fields=reading.fields,
        tables=reading.tables,
        static=reading.static,
        header=reading.header,
        footer=reading.footer,
    )
    return json.dumps(to_plain(entry), ensure_ascii=False, separators=(",", ":"))


def _wanted(one: PrintedField) -> ExportedField:
    if not one.table:
        return ExportedField(one.code, one.kind, one.label, one.text)
    return ExportedField(one.code, one.kind, one.label, one.text, one.table, one.row, one.column)


def _columns(content: DraftContent) -> dict[str, tuple[str, ...]]:
    tables = (*content.tables, content.softfiles)
    return {table.id: ("no", *(column.id for column in table.columns)) for table in tables}


def _check(content: DraftContent, reading: ExportReading) -> None:
    wrong = list(reading.missing)
    for one in content.all_fields():
        found = reading.fields.get(one.printed_id)
        if found and normal_form(found.text) != normal_form(one.text):
            wrong.append(one.printed_id)
    if wrong:
        raise DraftUnreadable(meaning=f"Bagian: {', '.join(wrong[:5])}. Konsep tidak dikirim.")
