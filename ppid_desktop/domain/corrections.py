"""From what the reader found to what the officer works through: one correction per remark, none lost."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from ppid_desktop.domain.review import (
    DATE_FIELD,
    NOTE_FIELD,
    SIGNER_FIELD,
    Change,
    ChangeKind,
    Comment,
    CorrectionRow,
    Proposal,
    ProposalBasis,
    ReviewResult,
    RowOp,
)
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, Export, FieldPlace
from ppid_desktop.domain.text import folded

_DECISION_FIELDS = frozenset({NOTE_FIELD, SIGNER_FIELD, DATE_FIELD})
_CODE = re.compile(r"\[?\b([A-Z]\d{2,3})\b\]?")
_BASIS = {
    ProposalBasis.TRACKED: CorrectionSource.TRACKED,
    ProposalBasis.UNTRACKED: CorrectionSource.UNTRACKED,
    ProposalBasis.BOTH: CorrectionSource.UNTRACKED,
    ProposalBasis.CORRECTION_TABLE: CorrectionSource.TABLE,
}
_GONE = frozenset({ChangeKind.DEL, ChangeKind.MOVE_FROM})
_WORD_CHANGES = _GONE | {ChangeKind.INS, ChangeKind.MOVE_TO}

NewId = Callable[[], UUID]


@dataclass(frozen=True)
class Printed:
    """One field as an export printed it."""

    printed_id: str
    code: str
    label: str
    text: str


def printed_fields(export: Export) -> tuple[Printed, ...]:
    """Return the fields of an export in the order they were printed."""
    entry = json.loads(export.registry)
    return tuple(
        Printed(printed, field["code"], field["label"], field["text"])
        for printed, field in entry["fields"].items()
    )


def corrections_of(
    result: ReviewResult, export: Export | None, returned_id: UUID, new_id: NewId
) -> tuple[Correction, ...]:
    """Return every remark of a returned file; without a known export none has a place."""
    maker = _Maker(result, export, returned_id, new_id)
    return (*maker.from_proposals(), *maker.from_table(), *maker.from_comments(), *maker.from_rest())


class _Maker:
    def __init__(self, result: ReviewResult, export: Export | None, returned_id: UUID, new_id: NewId) -> None:
        self._result = result
        self._returned_id = returned_id
        self._new_id = new_id
        self._printed = {one.printed_id: one for one in printed_fields(export)} if export else {}
        self._places = {one.printed_id: one for one in export.places} if export else {}

    def _made(
        self, source: CorrectionSource, printed_id: str, label: str, before: str, after: str
    ) -> Correction:
        place = self._places.get(printed_id)
        return Correction(
            self._new_id(), source, printed_id, place, label, before, after, returned_id=self._returned_id
        )

    def _label(self, where: str | None) -> str:
        known = self._printed.get((where or "").removeprefix("label:"))
        return known.label if known else _PLACE_LABELS.get(where or "", "Bagian lain dokumen")

    def from_proposals(self) -> Iterator[Correction]:
        for one in self._result.proposals:
            if one.field not in _DECISION_FIELDS:
                yield self._from_proposal(one)

    def _from_proposal(self, one: Proposal) -> Correction:
        made = self._made(_BASIS[one.basis], one.field, self._label(one.field), one.was, one.becomes)
        change = next((change for change in self._result.changes if change.field == one.field), None)
        rows = [row for row in self._result.corrections if row.field == one.field]
        remark = "; ".join(row.alasan for row in rows if row.alasan)
        return replace(_signed(made, change), remark=remark)

    def from_table(self) -> Iterator[Correction]:
        proposed = {
            one.field for one in self._result.proposals if one.basis is ProposalBasis.CORRECTION_TABLE
        }
        for row in self._result.corrections:
            if row.field not in proposed:
                yield self._from_row(row)

    def _from_row(self, row: CorrectionRow) -> Correction:
        label = self._label(row.field) if row.field else row.bagian or "Tabel koreksi"
        made = self._made(CorrectionSource.TABLE, row.field or "", label, row.tertulis, row.seharusnya)
        # A quotation that could not be placed inside the field's text must be assigned by hand.
        return replace(made, remark=row.alasan, place=None)

    def from_comments(self) -> Iterator[Correction]:
        for one in self._result.comments:
            yield self._from_comment(one)

    def _from_comment(self, one: Comment) -> Correction:
        made = self._made(
            CorrectionSource.COMMENT, one.where or "", self._label(one.where), one.anchor or "", ""
        )
        state = CorrectionState.ANSWERED if one.resolved else CorrectionState.OPEN
        written = one.date_utc or one.date or ""
        return replace(made, author=one.author, written_at=written, remark=one.text, place=None, state=state)

    def from_rest(self) -> Iterator[Correction]:
        for row in self._result.rows:
            text = " · ".join(cell for cell in row.cells if cell)
            before, after = (text, "") if row.op is RowOp.DELETED else ("", text)
            made = self._made(CorrectionSource.ROW, "", f"Baris tabel {row.table}", before, after)
            yield replace(made, author=row.author or "", written_at=row.date or "")
        for outside in self._result.outside:
            label = "Teks di luar isian"
            yield self._made(CorrectionSource.OUTSIDE, "", label, outside.before, outside.after)
        yield from self._tracked_outside()

    def _tracked_outside(self) -> Iterator[Correction]:
        """Tracked words in no field: the reader tells them only as changes."""
        for change in self._result.changes:
            free = change.field is None or change.field.startswith("label:")
            if free and change.kind in _WORD_CHANGES and change.text.strip():
                before, after = (change.text, "") if change.kind in _GONE else ("", change.text)
                made = self._made(CorrectionSource.OUTSIDE, "", self._label(change.field), before, after)
                yield _signed(made, change)


_PLACE_LABELS = {
    "koreksi": "Tabel koreksi",
    "cek.setuju": "Kotak Disetujui",
    "cek.perbaikan": "Kotak Perlu perbaikan",
}


def _signed(made: Correction, change: Change | None) -> Correction:
    if change is None:
        return made
    return replace(made, author=change.author, written_at=change.date_utc or change.date or "")


def placed(one: Correction, place: FieldPlace, label: str, current: str) -> Correction:
    """Return the correction assigned to a field: the quoted words become the field's whole new text."""
    if one.before and current.count(one.before) == 1:
        after = current.replace(one.before, one.after)
    else:
        after = one.after
    return replace(one, place=place, printed_id=place.printed_id, label=label, before=current, after=after)


def find_printed(fields: Iterable[Printed], part: str, written: str) -> Printed | None:
    """Return the field a person means by its code, its label or, failing both, by words only it holds."""
    known = tuple(fields)
    if found := _CODE.search(part.upper()):
        coded = [one for one in known if one.code == found[1]]
        return _only(coded) or _only([one for one in coded if written and written in one.text])
    if part.strip():
        return _only([one for one in known if folded(one.label) == folded(part)])
    return _only([one for one in known if written and written in one.text])


def _only(found: list[Printed]) -> Printed | None:
    return found[0] if len(found) == 1 else None
