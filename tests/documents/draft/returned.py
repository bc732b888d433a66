"""Reads a draft as if it had come back, against a registry that knows only this export."""

import json

from ppid_desktop.documents.review.json_form import from_plain
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.domain.exchange import WrittenDraft
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.domain.review_registry import CaseEntry, ExportEntry, Registry
from tests.documents.draft.samples import KEY


def entry_of(written: WrittenDraft) -> ExportEntry:
    """Return what the workspace keeps of the export."""
    return from_plain(ExportEntry, json.loads(written.registry))


def read_back(data: bytes, written: WrittenDraft) -> ReviewResult:
    """Return the reading of returned bytes."""
    entry = entry_of(written)
    case = CaseEntry(entry.case_no, entry.case_uid, entry.revision, (entry,))
    return read_returned(data, Registry(KEY.hex(), entry.case_no, (case,)))


def differences(result: ReviewResult) -> list[object]:
    """Return everything the reader says has changed."""
    lists = (result.comments, result.changes, result.fields, result.untracked, result.corrections)
    more = (result.rows, result.outside, result.proposals)
    return [one for group in (*lists, *more) for one in group]
