"""What goes out and comes back as the use cases know it: a written draft, a returned file read."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from uuid import UUID

from ppid_desktop.documents.draft.writer import tracking_code, write_draft
from ppid_desktop.documents.review.export_walk import walk_export
from ppid_desktop.documents.review.json_form import from_plain, to_plain
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.domain.draft_parts import DraftContent, DraftIdentity, PrintedField, PrintedTable
from ppid_desktop.domain.errors import Bug
from ppid_desktop.domain.exchange import KnownExport, WrittenDraft
from ppid_desktop.domain.file_names import draft_file_name
from ppid_desktop.domain.review import ExportedField, ReviewResult
from ppid_desktop.domain.review_registry import CaseEntry, ExportEntry, Registry


class DraftPress:
    """Writes drafts and keeps of each what the reader will compare with."""

    def write(self, content: DraftContent, identity: DraftIdentity, key: bytes) -> WrittenDraft:
        """Return one numbered copy with its registry entry, read back by the reader's own walker."""
        data = write_draft(content, identity, key)
        code = tracking_code(identity, key)
        name = draft_file_name(identity.case_no, identity.revision, identity.copy_no, identity.copies)
        entry = _entry(data, content, identity, code, name)
        registry = json.dumps(to_plain(entry), ensure_ascii=False, separators=(",", ":"))
        return WrittenDraft(data, registry, code, name)


def registry_of(known: Iterable[KnownExport], open_case: int, key: bytes) -> Registry:
    """Return the registry a reader judges by; only the open record's exports bring their texts."""
    exports: dict[UUID, list[KnownExport]] = {}
    for one in known:
        exports.setdefault(one.case_id, []).append(one)
    cases = tuple(_case(of_case) for of_case in exports.values())
    return Registry(key=key.hex(), open_case=_number(open_case), cases=cases)


def _entry(data: bytes, content: DraftContent, identity: DraftIdentity, code: str, name: str) -> ExportEntry:
    tables = (*content.tables, content.softfiles)
    fields = {one.printed_id: _exported(one) for one in content.all_fields()}
    reading = walk_export(data, fields, {table.id: _columns(table) for table in tables})
    if reading.missing:
        raise Bug(f"{len(reading.missing)} bidang konsep tidak terbaca kembali.")
    return ExportEntry(
        sha256=hashlib.sha256(data).hexdigest(),
        case_uid=str(identity.case_id),
        case_no=identity.number_text,
        revision=identity.revision,
        export_id=str(identity.export_id),
        code=code,
        created=identity.created_at.isoformat(),
        file=name,
        fields=reading.fields,
        tables=reading.tables,
        static=reading.static,
        header=reading.header,
        footer=reading.footer,
    )


def _exported(one: PrintedField) -> ExportedField:
    if not one.table:
        return ExportedField(one.code, one.kind, one.label)
    return ExportedField(one.code, one.kind, one.label, "", one.table, one.row, one.column)


def _columns(table: PrintedTable) -> tuple[str, ...]:
    return ("no", *(column.id for column in table.columns))


def _case(of_case: Sequence[KnownExport]) -> CaseEntry:
    first = of_case[0]
    return CaseEntry(
        case_no=_number(first.case_no),
        case_uid=str(first.case_id),
        current_revision=first.newest_revision,
        exports=tuple(_known_entry(one) for one in of_case),
    )


def _known_entry(one: KnownExport) -> ExportEntry:
    if one.registry:
        return from_plain(ExportEntry, json.loads(one.registry))
    return ExportEntry(
        sha256=one.sha256,
        case_uid=str(one.case_id),
        case_no=_number(one.case_no),
        revision=one.revision,
        export_id=str(one.export_id),
        code=one.code,
    )


def _number(case_no: int) -> str:
    return f"{case_no:04d}"


class DirectReader:
    """Reads returned files in this process; the worker process is built on it."""

    def read(
        self, data: bytes, known: Sequence[KnownExport], open_case: int, key: bytes, name: str
    ) -> ReviewResult:
        """Return what the file says; whatever the bytes, the answer is a result."""
        return read_returned(data, registry_of(known, open_case, key), name)

    def as_json(self, result: ReviewResult) -> str:
        """Return the result as the contract's JSON."""
        return json.dumps(to_plain(result), ensure_ascii=False, separators=(",", ":"))
