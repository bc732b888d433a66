"""Reads returned files for the workspace: known exports in, the reader's result out."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol
from uuid import UUID

from ppid_desktop.documents.review.json_form import from_plain, to_plain
from ppid_desktop.domain.exchange import KnownExport
from ppid_desktop.domain.review import CaseEntry, ExportEntry, Registry, ReviewResult


class Worker(Protocol):
    """Reads one file in a process of its own."""

    def read(self, data: bytes, registry: Registry, name: str) -> ReviewResult:
        """Return what the file says; a worker that died is a rejected result."""


class ReturnedFileReader:
    """Hands returned bytes to the worker, never parsing one here."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    def read(
        self, data: bytes, known: Sequence[KnownExport], open_case: int, key: bytes, name: str
    ) -> ReviewResult:
        """Return what the file says."""
        return self._worker.read(data, registry_of(known, open_case, key), name)

    def as_json(self, result: ReviewResult) -> str:
        """Return the result as the review contract's JSON."""
        return json.dumps(to_plain(result), ensure_ascii=False)


def registry_of(known: Sequence[KnownExport], open_case: int, key: bytes) -> Registry:
    """Return the reader's registry: the open case with all its texts, other cases by their ids alone."""
    cases: dict[UUID, CaseEntry] = {}
    for one in known:
        number = f"{one.case_no:04d}"
        case = cases.get(one.case_id) or CaseEntry(number, str(one.case_id), one.newest_revision)
        cases[one.case_id] = replace(case, exports=(*case.exports, _entry(one, number)))
    return Registry(key.hex(), f"{open_case:04d}", tuple(cases.values()))


def _entry(one: KnownExport, number: str) -> ExportEntry:
    if one.registry:
        return from_plain(ExportEntry, json.loads(one.registry))
    ids = str(one.case_id), number, one.revision, str(one.export_id)
    return ExportEntry(one.sha256, *ids, code=one.code)
