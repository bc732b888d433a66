"""From what the reader found to what the officer works through: one correction per remark, none lost."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from ppid_desktop.domain.correction_rows import RowReading
from ppid_desktop.domain.correction_threads import threads_of
from ppid_desktop.domain.correction_words import is_instruction, names_more
from ppid_desktop.domain.decision_remark import (
    NOTE_LABEL,
    is_sign,
    is_undecided,
    note_to_answer,
    says_more,
    speaks,
)
from ppid_desktop.domain.draft_parts import REMARK_FIELD
from ppid_desktop.domain.emphasis import emphasised
from ppid_desktop.domain.look_first import struck_over
from ppid_desktop.domain.review import (
    BOX_APPROVED,
    BOX_NEEDS_FIX,
    DATE_FIELD,
    NOTE_FIELD,
    SIGNER_FIELD,
    Change,
    ChangeKind,
    Comment,
    CorrectionRow,
    FieldStatus,
    Marking,
    MarkingKind,
    Proposal,
    ProposalBasis,
    ReviewResult,
    Story,
)
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, Export
from ppid_desktop.domain.tracking_code import normal_form

_DECISION_FIELDS = frozenset({NOTE_FIELD, SIGNER_FIELD, DATE_FIELD})
_BASIS = {
    ProposalBasis.TRACKED: CorrectionSource.TRACKED,
    ProposalBasis.UNTRACKED: CorrectionSource.UNTRACKED,
    ProposalBasis.BOTH: CorrectionSource.BOTH,
}
_GONE = frozenset({ChangeKind.DEL, ChangeKind.MOVE_FROM})
WORD_CHANGES = _GONE | {ChangeKind.INS, ChangeKind.MOVE_TO}
_PLACE_LABELS = {
    "koreksi": "Tabel koreksi",
    BOX_APPROVED: "Kotak Disetujui",
    BOX_NEEDS_FIX: "Kotak Perlu perbaikan",
}
_STORIES = {
    Story.BODY: "Teks di luar isian",
    Story.HEADER: "Kepala halaman",
    Story.FOOTER: "Kaki halaman",
    Story.FOOTNOTE: "Catatan kaki",
    Story.ENDNOTE: "Catatan akhir",
    Story.TEXTBOX: "Kotak teks",
}
_SIGNER, _DATE = "Nama pimpinan", "Tanggal keputusan"
_LOST = "Isian yang tidak ditemukan lagi"
_EMPHASISED = "Ditebalkan, dimiringkan, atau dihias tanpa diubah; tanyakan bila maksudnya tidak jelas."
_MARKED = {
    MarkingKind.STRIKE: "Dicoret tanpa diganti; tanyakan bila maksudnya tidak jelas.",
    MarkingKind.HIGHLIGHT: (
        "Disorot, diwarnai, atau digarisbawahi tanpa diubah; tanyakan bila maksudnya tidak jelas."
    ),
    MarkingKind.PICTURE: "Gambar disisipkan di sini; lihat berkas yang kembali.",
    MarkingKind.EMPHASIS: _EMPHASISED,
}
_MOVED = "Baris ini dipindahkan tanpa diubah; entrinya tetap. Tanyakan bila maksud urutannya tidak jelas."
_STRUCK = (
    "Kata yang dicoret tanpa pelacakan: {}. Kata baru di dekatnya dianggap menggantikannya; "
    "periksa sebelum menerapkan."
)

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
    parts = (
        maker.from_decision,
        maker.from_proposals,
        maker.from_table,
        maker.from_comments,
        maker.from_rest,
    )
    return tuple(one for part in parts for one in part())


def not_known_yet(found: Iterable[Correction], known: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return what an earlier file of the round did not already say in the same words at the same moment."""
    said = {saying(one) for one in known}
    return tuple(one for one in found if saying(one) not in said)


def saying(one: Correction) -> tuple[object, ...]:
    """Return what tells two remarks apart: words, place, author and moment."""
    words = (one.source, one.printed_id, one.label, one.quoted, one.asked, one.remark, one.thread)
    texts = ("", "") if one.quoted or one.asked else (one.before, one.after)
    return (*words, *texts, one.author, one.written_at, one.row.texts if one.row else ())


class _Maker:
    def __init__(self, result: ReviewResult, export: Export | None, returned_id: UUID, new_id: NewId) -> None:
        self._result = result
        self._known = export is not None
        self._returned_id = returned_id
        self._new_id = new_id
        self._printed = {one.printed_id: one for one in printed_fields(export)} if export else {}
        self._places = {one.printed_id: one for one in export.places} if export else {}
        self._rows = RowReading(result, export)
        self._struck = struck_over(result)
        self._changes: dict[str | None, list[Change]] = defaultdict(list)
        for change in result.changes:
            if change.kind in WORD_CHANGES:
                self._changes[change.field].append(change)

    def _made(
        self, source: CorrectionSource, printed_id: str, label: str, before: str, after: str
    ) -> Correction:
        place = self._places.get(printed_id)
        remark = place is not None and place.field_id == REMARK_FIELD  # about the document, no field
        return Correction(
            self._new_id(),
            source,
            printed_id,
            None if remark else place,
            label,
            before,
            after,
            returned_id=self._returned_id,
            softfile_id=place.entry_id if place and remark else None,
        )

    def _label(self, where: str | None) -> str:
        field = (where or "").removeprefix("label:")
        if field in self._printed:
            return self._printed[field].label
        if field.startswith("table:"):
            return self._rows.title(field.removeprefix("table:"))
        return _PLACE_LABELS.get(field) or self._rows.field_label(field) or "Bagian lain dokumen"

    def from_decision(self) -> Iterator[Correction]:
        """What the lead wrote beside the decision; untracked words in the cell of a box are not read."""
        note = note_to_answer(self._result.decision)
        printed = self._printed.get(NOTE_FIELD)
        if note and (printed is None or note != printed.text):
            yield self._remarked(NOTE_LABEL, NOTE_FIELD, note)
        yield from self._spoken(_SIGNER, SIGNER_FIELD, self._result.decision.signer or "")
        yield from self._spoken(_DATE, DATE_FIELD, self._result.decision.date or "")
        for box in (BOX_APPROVED, BOX_NEEDS_FIX):
            yield from self._said(_PLACE_LABELS[box], box, _joined(self._changes.get(box, ()), gone=False))

    def _spoken(self, label: str, field: str, words: str) -> Iterator[Correction]:
        """What was written into the cell of a name or a date beyond that."""
        printed = self._printed.get(field)
        if speaks(words) and (printed is None or words != printed.text):
            yield from self._said(label, field, words)

    def _said(self, label: str, field: str, words: str) -> Iterator[Correction]:
        decision = self._result.decision
        beside = is_sign(words) and (decision.boxes.setuju or decision.boxes.perbaikan)
        unread = field in _PLACE_LABELS and (beside or (is_undecided(decision) and bool(words.strip())))
        if unread or says_more(words):
            yield self._remarked(label, field, words.strip())

    def _remarked(self, label: str, field: str, words: str) -> Correction:
        made = replace(self._outside(label, "", "", field), remark=words)
        return _signed(made, self._changes.get(field, ()))

    def from_proposals(self) -> Iterator[Correction]:
        for one in self._result.proposals:
            if one.field not in _DECISION_FIELDS and one.basis in _BASIS:
                yield self._from_proposal(one)

    def _from_proposal(self, one: Proposal) -> Correction:
        made = self._made(_BASIS[one.basis], one.field, self._label(one.field), one.was, one.becomes)
        if one.field in self._struck:
            made = self._replacing(made)
        return _signed(made, self._changes.get(one.field, ()))

    def _replacing(self, made: Correction) -> Correction:
        """Take words that were struck by hand out of the text they still stand in, and say so."""
        words = [
            one.text
            for one in self._result.markings
            if one.kind is MarkingKind.STRIKE and one.field == made.printed_id
        ]
        after = made.after
        for struck in words:
            after = after.replace(struck, " ") if after.count(struck) == 1 else after
        remark = _STRUCK.format("; ".join(words))
        return replace(made, after=normal_form(after), remark=remark)

    def from_table(self) -> Iterator[Correction]:
        for row in self._result.corrections:
            yield self._from_row(row)

    def _from_row(self, row: CorrectionRow) -> Correction:
        field = row.field or ""
        label = self._label(field) if field else row.bagian or "Tabel koreksi"
        made = self._made(CorrectionSource.TABLE, field, label, row.tertulis, row.seharusnya)
        made = replace(made, remark=row.alasan, quoted=row.tertulis, asked=row.seharusnya)
        if made.place is None or field not in self._printed:
            return made
        printed = self._printed[field]
        if names_more(row.bagian, printed.label):
            remark = "\n".join(part for part in (f"Bagian: {row.bagian}", row.alasan) if part)
            return replace(made, before=printed.text, after="", remark=remark)
        return replace(made, before=printed.text, after=requoted(printed.text, row.tertulis, row.seharusnya))

    def from_comments(self) -> Iterator[Correction]:
        for root, replies in threads_of(self._result.comments):
            made = self._from_comment(root)
            yield replace(made, thread=replies)

    def _from_comment(self, one: Comment) -> Correction:
        where = (one.where or "").removeprefix("label:")
        made = self._made(CorrectionSource.COMMENT, where, self._label(one.where), one.anchor or "", "")
        state = CorrectionState.ANSWERED if one.resolved else CorrectionState.OPEN
        written = one.date or one.date_utc or ""
        return replace(made, author=one.author, written_at=written, remark=one.text, state=state)

    def from_rest(self) -> Iterator[Correction]:
        yield from self._moved_rows()
        for row in self._rows.told():
            label, before, after = self._rows.words(row)
            made = self._made(CorrectionSource.ROW, "", label, before, after)
            signed = replace(made, author=row.author or "", written_at=row.date or "")
            yield replace(signed, row=self._rows.proposal(row))
        for outside in self._result.outside:
            yield self._outside(_STORIES[outside.story], outside.before, outside.after)
        yield from self._tracked_outside()
        yield from self._marked()
        if not self._known:
            yield from self._tracked_unplaced()
        yield from self._lost()

    def _moved_rows(self) -> Iterator[Correction]:
        """Rows in another place: a note to answer, for no entry came or went."""
        for label, text, row in self._rows.moved():
            made = self._made(CorrectionSource.COMMENT, "", label, text, "")
            yield replace(made, remark=_MOVED, author=row.author or "", written_at=row.date or "")

    def _outside(self, label: str, before: str, after: str, field: str = "") -> Correction:
        made = self._made(CorrectionSource.OUTSIDE, field, label, before, after)
        return replace(made, place=None, quoted=before, asked=after)

    def _tracked_outside(self) -> Iterator[Correction]:
        """Tracked words in no field: the reader tells them only as changes; what replaces stands together."""
        told: list[Change] = []
        for change in self._result.changes:
            if change.kind not in WORD_CHANGES or not change.text.strip(" \u00b6") or not self._free(change):
                continue
            if told and not _replaces(told, change):
                yield self._from_changes(told)
                told = []
            told.append(change)
        if told:
            yield self._from_changes(told)

    def _free(self, change: Change) -> bool:
        """Say whether a change stands in no field and in no row that is told as a whole."""
        field = change.field
        if field is not None and field.startswith("table:"):
            return not self._rows.tells(field.removeprefix("table:"), change.text)
        return field is None or field.startswith("label:")

    def _from_changes(self, told: list[Change]) -> Correction:
        first = told[0]
        label = _STORIES[first.story] if first.field is None else self._label(first.field)
        return _signed(self._outside(label, _joined(told, gone=True), _joined(told, gone=False)), told)

    def _marked(self) -> Iterator[Correction]:
        """What was struck, highlighted or drawn: a note to answer like a comment, for no word was changed."""
        for one in self._result.markings:
            if self._is_told(one):
                continue
            where = (one.field or "").removeprefix("label:")
            made = self._made(CorrectionSource.COMMENT, where, self._label(one.field), one.text, "")
            yield replace(made, remark=_MARKED[one.kind])
        for change in emphasised(self._result):
            where = (change.field or "").removeprefix("label:")
            words = change.text.replace("\u00b6", "\n").strip()
            made = self._made(CorrectionSource.COMMENT, where, self._label(change.field), words, "")
            yield replace(_signed(made, (change,)), remark=_EMPHASISED)

    def _is_told(self, one: Marking) -> bool:
        """Say whether a marking comes with a changed text: words struck for it, new words coloured."""
        if one.kind is MarkingKind.STRIKE:
            return one.field in self._struck
        own = (change for change in self._result.proposals if change.field == one.field)
        changed = (change for change in own if change.basis in _BASIS)
        new = any(one.text in change.becomes and one.text not in change.was for change in changed)
        return new and one.kind in (MarkingKind.HIGHLIGHT, MarkingKind.EMPHASIS)

    def _tracked_unplaced(self) -> Iterator[Correction]:
        """Changes in fields of an export nobody knows: no text to compare with, only what was done."""
        for field, changes in self._changes.items():
            own = field is None or ":" in field or field in _PLACE_LABELS or field in _DECISION_FIELDS
            if field is None or own:
                continue
            before, after = _joined(changes, gone=True), _joined(changes, gone=False)
            made = self._made(CorrectionSource.TRACKED, field, self._label(field), before, after)
            yield _signed(replace(made, quoted=before, asked=after), changes)

    def _lost(self) -> Iterator[Correction]:
        """Fields whose cell is gone or marked as deleted, in no row that is told: one remark."""
        missing = [
            field
            for field, one in self._result.fields.items()
            if one.status is FieldStatus.MISSING and not self._rows.deleted(field)
        ]
        if missing:
            labels = "; ".join(self._label(field) for field in missing)
            made = self._made(CorrectionSource.OUTSIDE, "", _LOST, "", "")
            yield replace(
                made, remark=f"Tidak ada atau ditandai dihapus dalam berkas yang kembali: {labels}."
            )


def requoted(text: str, quoted: str, asked: str) -> str:
    """Return the text with the quoted words replaced; nothing when they do not stand in it just once.

    Without a quotation only an empty field is filled: whether the words are added to a text or replace it
    would be a guess. What tells to do something (*hapus*, *sda*) is no text.
    """
    if is_instruction(asked):
        return ""
    if _is_empty(quoted) or not asked:
        return asked if _is_empty(text) else ""
    return text.replace(quoted, asked) if text.count(quoted) == 1 else ""


def _is_empty(text: str) -> bool:
    """Say whether a cell holds nothing; a printed "-" stands for that."""
    return text.strip() in ("", "-")


def _replaces(told: list[Change], change: Change) -> bool:
    """Say whether a change is the other half of what the same person replaced at one place."""
    last = told[-1]
    same = (last.field, last.story, last.author) == (change.field, change.story, change.author)
    return len(told) == 1 and same and (last.kind in _GONE) is not (change.kind in _GONE)


def _joined(changes: Iterable[Change], *, gone: bool) -> str:
    texts = (one.text for one in changes if (one.kind in _GONE) is gone)
    return "".join(texts).replace("\u00b6", "\n").strip("\n")


def _signed(made: Correction, changes: Iterable[Change]) -> Correction:
    """Name everybody who marked the change, and the moment it was last worked on."""
    own = tuple(changes)
    authors = dict.fromkeys(one.author for one in own if one.author)
    moments = [one.date or one.date_utc or "" for one in own]
    return replace(made, author=", ".join(authors), written_at=max(moments, default=""))
