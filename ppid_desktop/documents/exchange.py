"""Returned files as the use cases know them: judged by the exports the workspace knows, read by a worker."""

import json
from collections.abc import Iterable, Sequence
from uuid import UUID

from ppid_desktop.documents.review.json_form import from_plain, to_plain
from ppid_desktop.documents.review.worker import ReviewWorker
from ppid_desktop.domain.exchange import KnownExport
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.domain.review_registry import CaseEntry, ExportEntry, Registry


class ReturnedFileReader:
    """Reads returned files in the worker process."""

    def __init__(self, worker: ReviewWorker) -> None:
        self._worker = worker

    def read(
        self, data: bytes, known: Sequence[KnownExport], open_case: int | None, key: bytes, name: str
    ) -> ReviewResult:
        """Return what the file says; whatever the bytes, the answer is a result."""
        return self._worker.read(data, registry_of(known, open_case, key), name)

    def as_json(self, result: ReviewResult) -> str:
        """Return the result as the contract's JSON."""
        return json.dumps(to_plain(result), ensure_ascii=False, separators=(",", ":"))

    def from_json(self, text: str) -> ReviewResult:
        """Return the result that `as_json` wrote."""
        return from_plain(ReviewResult, json.loads(text))


def registry_of(known: Iterable[KnownExport], open_case: int | None, key: bytes) -> Registry:
    """Return the registry a reader judges by; exports without a registry of their own bring only ids."""
    exports: dict[UUID, list[KnownExport]] = {}
    for one in known:
        exports.setdefault(one.case_id, []).append(one)
    cases = tuple(_case(of_case) for of_case in exports.values())
    return Registry(key=key.hex(), open_case=None if open_case is None else _number(open_case), cases=cases)


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
