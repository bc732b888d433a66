"""Reads a returned draft from bytes to result. Nothing escapes: what cannot be read is a rejected result."""

import hashlib
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ppid_desktop.documents.review import foreign_formats, limits
from ppid_desktop.documents.review.anchors import locate
from ppid_desktop.documents.review.change_list import tracked_changes
from ppid_desktop.documents.review.closest_export import closest_export
from ppid_desktop.documents.review.comment_list import CommentReader
from ppid_desktop.documents.review.corrections import correction_proposals, read_corrections
from ppid_desktop.documents.review.decision_reading import DecisionReader
from ppid_desktop.documents.review.document import OpenDocument, open_document, producer_of
from ppid_desktop.documents.review.field_maps import DECISION_FIELDS, field_map_of, minimal_field_map
from ppid_desktop.documents.review.field_reading import field_proposals, read_fields, untracked_edits
from ppid_desktop.documents.review.identity_reading import Judgement, judge
from ppid_desktop.documents.review.identity_sources import collect, manifest_fields
from ppid_desktop.documents.review.label_text import BOX_CODES
from ppid_desktop.documents.review.markings import read_markings
from ppid_desktop.documents.review.outside import StaticText, outside_changes
from ppid_desktop.documents.review.places import FieldMap, Places
from ppid_desktop.documents.review.refusal import Refusal
from ppid_desktop.documents.review.row_changes import RowReader
from ppid_desktop.documents.review.suspicion import layout_warnings, package_warnings, people_warnings
from ppid_desktop.documents.review.zip_archive import ZipArchive
from ppid_desktop.domain.look_first import LOOK_FIRST, struck_over
from ppid_desktop.domain.review import (
    Comment,
    Confidence,
    Container,
    ContainerKind,
    ExternalTarget,
    FieldReading,
    FieldStatus,
    Identity,
    IdentityVerdict,
    Registry,
    Reject,
    RejectCode,
    ReviewResult,
    RowOp,
    Status,
    WarningCode,
)
from ppid_desktop.domain.review_registry import FieldKind

_FOREIGN = Refusal(RejectCode.FOREIGN, "Berkas ini tidak berasal dari aplikasi.")


def read_returned(
    data: bytes | Path,
    registry: Registry,
    name: str = "",  # noqa: ARG001
    keep: list[object] | None = None,
) -> ReviewResult:
    """Read a returned file; whatever the bytes, the answer is a result. The name says nothing.

    `keep` takes the document that was read: to free it lasts a sixth of the reading, which can wait.
    """
    content = b""
    try:
        content = _bytes_of(data)
        return _Reading(content, registry, keep).read()
    except Refusal as refusal:
        return refused(content, refusal)
    except RecursionError:
        return refused(content, Refusal(RejectCode.XML_TOO_DEEP, "Bagian XML bertingkat terlalu dalam."))
    except MemoryError:
        return refused(content, Refusal(RejectCode.XML_TOO_BIG, "Berkas membutuhkan terlalu banyak memori."))
    except Exception as error:  # noqa: BLE001 - the contract: no input may stop the reader
        return refused(
            content, Refusal(RejectCode.XML_BAD, f"Berkas tidak terbaca ({type(error).__name__}).")
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """An opened document with everything located in it."""

    document: OpenDocument
    judgement: Judgement
    wanted: FieldMap
    places: Places
    rows: RowReader


class _Reading:
    def __init__(self, data: bytes, registry: Registry, keep: list[object] | None) -> None:
        self._data = data
        self._registry = registry
        self._keep = keep
        self._warnings: set[WarningCode] = set()

    def read(self) -> ReviewResult:
        if len(self._data) > limits.FILE_BYTES:
            raise Refusal(RejectCode.FILE_TOO_BIG, "Berkas lebih besar daripada 25 MiB.")
        if not foreign_formats.is_zip(self._data):
            return self._refused_format(foreign_formats.kind_of(self._data))
        archive = ZipArchive(self._data)
        if foreign_formats.is_odf(archive):
            return self._refused_odf(archive)
        return self._read_document(open_document(archive))

    def _refused_format(self, kind: ContainerKind) -> ReviewResult:
        try:
            evidence = foreign_formats.evidence_of(kind, self._data)
            identity = judge(evidence, self._registry).identity
        except Exception:  # noqa: BLE001 - a damaged PDF or DOC is still a PDF or DOC
            identity = Identity()
        code, detail = foreign_formats.REFUSALS[kind]
        return refused(self._data, Refusal(code, detail), kind, identity)

    def _refused_odf(self, archive: ZipArchive) -> ReviewResult:
        if not foreign_formats.is_odf_text(archive):
            refusal = Refusal(RejectCode.NOT_A_DOCUMENT, "Berkas ini bukan dokumen teks.")
            return refused(self._data, refusal, ContainerKind.UNKNOWN)
        identity = judge(foreign_formats.odf_evidence(archive), self._registry).identity
        code, detail = foreign_formats.REFUSALS[ContainerKind.ODT]
        return refused(self._data, Refusal(code, detail), ContainerKind.ODT, identity)

    def _read_document(self, document: OpenDocument) -> ReviewResult:
        found = self._locate(document)
        if self._keep is not None:
            self._keep.append(found)
        container, external = self._container(document)
        result = ReviewResult(Status.OK, None, container, found.judgement.identity, external=external)
        result = self._with_people(result, found)
        result = self._with_texts(result, found)
        return self._with_status(result, found)

    def _locate(self, document: OpenDocument) -> _Found:
        evidence = collect(document.package, document.layout)
        judgement = judge(evidence, self._registry, partial(closest_export, document.layout))
        if judgement.export is not None and not judgement.export.fields:
            judgement = replace(judgement, export=None)  # known by its ids only: nothing to compare with
        wanted = (
            field_map_of(judgement.export)
            if judgement.export
            else minimal_field_map(manifest_fields(document.package), document.layout, self._registry)
        )
        places = locate(document.layout, wanted)
        if judgement.identity.verdict is IdentityVerdict.NONE and not _is_ours(document, places):
            raise _FOREIGN
        rows = RowReader(wanted, places)
        rows.settle_marks()
        self._warnings |= judgement.warnings
        return _Found(document, judgement, wanted, places, rows)

    def _container(self, document: OpenDocument) -> tuple[Container, tuple[ExternalTarget, ...]]:
        package = document.package
        warnings, external = package_warnings(package, document.kind)
        unseen = layout_warnings(document.unseen) - {WarningCode.TEXTBOX}
        self._warnings |= warnings | layout_warnings(document.layout) | unseen
        if package.recovered:
            self._warnings.add(WarningCode.XML_RECOVERED)
        if package.unreadable:
            self._warnings.add(WarningCode.PART_UNREADABLE)
        container = replace(
            _container(self._data, document.kind),
            strict=package.strict,
            producer=producer_of(package),
            recovered=tuple(package.recovered),
        )
        return container, tuple(external)

    def _with_people(self, result: ReviewResult, found: _Found) -> ReviewResult:
        layout, places = found.document.layout, found.places
        comments = CommentReader(found.document.package, found.document.main, layout, places)
        said = comments.read()
        remarks = (one.text for one in said if _is_on_decision(one))
        drawn = {id(layout.cell_of(paragraph)) for paragraph in layout.pictures}
        decision = DecisionReader(places, _static_of(found), remarks, drawn).read()
        result = replace(
            result,
            changes=tracked_changes(layout, places),
            comments=said,
            decision=decision,
            corrections=read_corrections(found.wanted, places),
            markings=read_markings(layout, found.wanted, places, decision),
        )
        self._warnings |= comments.warnings | people_warnings(result.changes, result.comments)
        return result

    def _with_texts(self, result: ReviewResult, found: _Found) -> ReviewResult:
        export, wanted = found.judgement.export, found.wanted
        if export is None:
            return result
        rows = found.rows.read()
        fields = read_fields(wanted, found.places)
        static = StaticText(found.document.layout, wanted, found.places, found.rows.inserted, export.static)
        proposals = [*field_proposals(wanted, fields), *correction_proposals(wanted, result.corrections)]
        if result.container.sha256 == export.sha256:
            self._warnings.add(WarningCode.UNCHANGED_FILE)
        return replace(
            result,
            fields=fields,
            untracked=untracked_edits(wanted, fields),
            rows=rows,
            outside=outside_changes(static, export, wanted, found.rows.vanished),
            proposals=tuple(proposals),
        )

    def _with_status(self, result: ReviewResult, found: _Found) -> ReviewResult:
        self._warnings |= found.rows.warnings
        if found.places.duplicated or found.places.shifted:
            self._warnings.add(WarningCode.DUPLICATE_ANCHOR)
        if found.places.fell_back:
            self._warnings.add(WarningCode.FALLBACK_ANCHOR)
        lost = _lost_fields(result, found)
        box_gone = any(box.label is None for box in found.places.boxes.values())
        part_gone = box_gone or _lost_entry(found)
        if lost or part_gone:
            self._warnings.add(WarningCode.FIELD_MISSING)
        look = (
            bool(self._warnings & LOOK_FIRST)
            or found.places.ambiguous
            or found.places.shifted
            or part_gone
            or bool(struck_over(result))
            or lost - _explained(result, found)
            or result.identity.verdict is not IdentityVerdict.CURRENT
            or result.decision.confidence is Confidence.ASK
        )
        status = Status.REVIEW if look else Status.OK
        return replace(result, status=status, warnings=tuple(sorted(self._warnings)))


def _lost_fields(result: ReviewResult, found: _Found) -> set[str]:
    """Fields whose cell is nowhere in the file; those of a tracked deleted row are still there."""
    return {name for name, one in result.fields.items() if _is_lost(one)} if found.judgement.export else set()


def _lost_entry(found: _Found) -> bool:
    """Say whether a row that the lead fills in is nowhere: what stood in it would be lost unseen."""
    if found.judgement.export is None:
        return False
    entries = (name for name, one in found.wanted.fields.items() if one.kind is FieldKind.INPUT)
    return any(name not in found.places.fields for name in entries)


def _is_lost(reading: FieldReading) -> bool:
    return reading.status is FieldStatus.MISSING and reading.basis is None


def _explained(result: ReviewResult, found: _Found) -> set[str]:
    """Lost fields whose whole row is reported as deleted."""
    if not any(row.op is RowOp.DELETED for row in result.rows):
        return set()
    gone = found.rows.vanished
    return {name for name, one in found.wanted.fields.items() if (one.table, one.row) in gone}


def _is_ours(document: OpenDocument, places: Places) -> bool:
    marks = [one for one in document.layout.bookmarks if one.name.lower().startswith("_ppid_")]
    return len(marks) >= 3 or (places.correction is not None and places.field_count >= 2)


def _is_on_decision(comment: Comment) -> bool:
    where = (comment.where or "").removeprefix("label:")
    return where in BOX_CODES or where in DECISION_FIELDS


def _static_of(found: _Found) -> tuple[str, ...]:
    return found.judgement.export.static if found.judgement.export else ()


def _bytes_of(data: bytes | Path) -> bytes:
    if isinstance(data, bytes):
        return data
    try:
        with data.open("rb") as file:
            return file.read(limits.FILE_BYTES + 1)
    except OSError as error:
        raise Refusal(RejectCode.NOT_A_DOCUMENT, "Berkas tidak dapat dibuka.") from error


def _container(data: bytes, kind: ContainerKind) -> Container:
    return Container(kind, hashlib.sha256(data).hexdigest(), len(data))


def refused(
    data: bytes, refusal: Refusal, kind: ContainerKind | None = None, identity: Identity | None = None
) -> ReviewResult:
    """Return the result for a file that is not read."""
    container = _container(data, kind or _guessed_kind(data))
    reject = Reject(refusal.code, refusal.detail)
    return ReviewResult(Status.REJECTED, reject, container, identity or Identity())


def _guessed_kind(data: bytes) -> ContainerKind:
    if foreign_formats.is_zip(data):
        return ContainerKind.DOCX if b"word/" in data else ContainerKind.UNKNOWN
    try:
        return foreign_formats.kind_of(data)
    except Exception:  # noqa: BLE001 - only a label for a file already refused
        return ContainerKind.UNKNOWN
