"""Correction rounds: what was exported, what came back, what was decided and done."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, Table, bindparam, select, true, union
from sqlalchemy.dialects.sqlite import insert

from ppid_desktop.domain.errors import NotFound
from ppid_desktop.domain.rounds import Correction, Export, Returned, Round, SentSoftfile, SetAside, Upheld
from ppid_desktop.storage import attachments, stored_files, tables
from ppid_desktop.storage.converting import from_json, to_json, value_of
from ppid_desktop.storage.rows import Shape, file_of, grouped, with_file
from ppid_desktop.storage.selection import CHOSEN, Selection, belonging_to, by_id
from ppid_desktop.storage.transaction import Parameters, Transaction

_APART = ("exports", "sent", "returned", "corrections", "laid", "aside", "upheld", "submission_id")
_ROUND = Shape(Round, tables.round_, ("id", "number"), _APART)
_EXPORT = Shape(Export, tables.export, ("id", "copy_no", "code", "registry"), ("file",))
_RETURNED = Shape(Returned, tables.returned, ("id", "reading"), ("file",))
_ASIDE = Shape(SetAside, tables.set_aside, ("id", "returned_id"))
_UPHELD = Shape(Upheld, tables.upheld, ("id", "returned_id"))
_CORRECTION = Shape(Correction, tables.correction, ("id",))
_SENT = Shape(SentSoftfile, tables.sent_softfile, ("softfile_id",))
_DIGITS = 19  # as many as SQLite still takes for a whole number
_ALL_ROUNDS = Selection(tables.round_, true())
_OF_RECORD = Selection(tables.round_, tables.round_.c.record_id == bindparam(CHOSEN))
_NAMED = union(
    select(tables.record.c.id).where(tables.record.c.case_no == bindparam("case_no")),
    select(tables.round_.c.record_id)
    .join(tables.export, tables.export.c.round_id == tables.round_.c.id)
    .where(tables.export.c.id == bindparam("export")),
)
_OWN_ROUND = select(tables.round_).where(by_id(tables.round_).condition)
_LATER = ("consent", "consented", "evidence_pending")  # what may still come to a decision (triggers)
_PARTS = (
    tables.export,
    tables.returned,
    tables.set_aside,
    tables.upheld,
    tables.sent_softfile,
    tables.correction,
)
_RECORD_OF_ROUND = select(tables.round_.c.record_id).where(by_id(tables.round_).condition)
_ROUND_OF_CORRECTION = select(tables.correction.c.round_id).where(by_id(tables.correction).condition)
_EVIDENCE = select(tables.attachment.c.id).where(tables.attachment.c.owner_id == bindparam(CHOSEN))
_SENDING = insert(tables.sent_softfile).on_conflict_do_update(
    ["round_id", "softfile_id"], set_={"content": insert(tables.sent_softfile).excluded.content}
)


class RoundRepository:
    """Rounds inside one transaction; the evidence of a decision lies with the attachments of its round."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, record_id: UUID, one: Round) -> None:
        """Add a round with everything it comes with."""
        self._tx.insert(tables.round_, {**_row(one), "record_id": str(record_id)})
        if one.submission_id is not None:
            link: dict[str, object] = {"submission_id": str(one.submission_id), "round_id": str(one.id)}
            self._tx.insert(tables.submission_round, link)
        self._keep_evidence(one)
        for export in one.exports:
            self.add_export(one.id, export)
        for sent in one.sent:
            self.save_sent(one.id, sent)
        for returned in one.returned:
            self.add_returned(one.id, returned)
        for aside in one.aside:
            self.set_aside(one.id, aside)
        for upheld in one.upheld:
            self.uphold(one.id, upheld)
        self.add_corrections(one.id, one.corrections)
        self._touch(one.id)

    def get(self, round_id: UUID) -> Round:
        """Return a round with everything that belongs to it; NotFound."""
        found = rounds_where(self._tx, by_id(tables.round_), {CHOSEN: str(round_id)})
        if not found:
            raise NotFound
        return next(one for rounds in found.values() for one in rounds)

    def record_of(self, round_id: UUID) -> UUID:
        """Return the record a round belongs to; NotFound."""
        return UUID(self._tx.one(_RECORD_OF_ROUND, {CHOSEN: str(round_id)})["record_id"])

    def save(self, one: Round) -> None:
        """Save a round's own values with decision, evidence and withdrawal; NotFound."""
        self._tx.save(tables.round_, one.id, self._row_as_decided(one))
        self._keep_evidence(one)
        self._touch(one.id)

    def add_export(self, round_id: UUID, export: Export) -> None:
        """Add an exported copy; it is never changed."""
        file = stored_files.keep(self._tx, export.file)
        row = _EXPORT.row(export, round_id=str(round_id), file_id=str(file.id))
        self._tx.insert(tables.export, row)
        self._touch(round_id)

    def add_returned(self, round_id: UUID, returned: Returned) -> None:
        """Add a file that came back; it is never changed."""
        file = stored_files.keep(self._tx, returned.file)
        row = _RETURNED.row(returned, round_id=str(round_id), file_id=str(file.id))
        self._tx.insert(tables.returned, row)
        self._touch(round_id)

    def set_aside(self, round_id: UUID, aside: SetAside) -> None:
        """Keep that a returned file was put aside."""
        self._tx.insert(tables.set_aside, _ASIDE.row(aside, round_id=str(round_id)))
        self._touch(round_id)

    def take_up(self, round_id: UUID, aside: SetAside) -> None:
        """Let a returned file count again; NotFound."""
        self._tx.delete(tables.set_aside, aside.id)
        self._touch(round_id)

    def uphold(self, round_id: UUID, one: Upheld) -> None:
        """Keep that the decision was confirmed against a returned file; it is never changed."""
        self._tx.insert(tables.upheld, _UPHELD.row(one, round_id=str(round_id)))
        self._touch(round_id)

    def add_corrections(self, round_id: UUID, corrections: Sequence[Correction]) -> None:
        """Add corrections, hundreds as quickly as a few."""
        rows = [_CORRECTION.row(one, round_id=str(round_id)) for one in corrections]
        self._tx.insert(tables.correction, *rows)
        self._touch(round_id)

    def save_correction(self, correction: Correction) -> None:
        """Save what became of a correction; NotFound."""
        self._tx.save(tables.correction, correction.id, _CORRECTION.row(correction))
        self._touch(self.round_of_correction(correction.id))

    def save_sent(self, round_id: UUID, sent: SentSoftfile) -> None:
        """Add a submitted softfile, or save what became of it."""
        self._tx.run(_SENDING, _SENT.row(sent, round_id=str(round_id)))
        self._touch(round_id)

    def round_of_correction(self, correction_id: UUID) -> UUID:
        """Return the round a correction belongs to; NotFound."""
        return UUID(self._tx.one(_ROUND_OF_CORRECTION, {CHOSEN: str(correction_id)})["round_id"])

    def all_exports(self) -> tuple[tuple[UUID, int, Round, Export], ...]:
        """Return (record_id, case_no, round, export) of every export, oldest first, without registries.

        The rounds come without what belongs to them: the reader needs their number and state only.
        """
        return self._exports(_exports(_ALL_ROUNDS, long_texts=False), {})

    def exports_of(self, record_id: UUID) -> tuple[tuple[UUID, int, Round, Export], ...]:
        """Return the same of one record's exports, with their registries."""
        return self._exports(_exports(_OF_RECORD, long_texts=True), {CHOSEN: str(record_id)})

    def _exports(
        self, statement: Select[Any], parameters: Parameters
    ) -> tuple[tuple[UUID, int, Round, Export], ...]:
        return tuple(
            (UUID(row["record_id"]), row["case_no"], _bare_round(row), _export(row))
            for row in self._tx.rows(statement, parameters)
        )

    def records_named(self, export_id: str, case_no: str) -> tuple[UUID, ...]:
        """Return the records that a file speaks of by an export's id or a case number; none for neither."""
        number = int(case_no) if case_no.isascii() and case_no.isdigit() and len(case_no) < _DIGITS else None
        rows = self._tx.rows(_NAMED, {"export": export_id, "case_no": number})
        return tuple(UUID(row["id"]) for row in rows)

    def _row_as_decided(self, one: Round) -> dict[str, object]:
        """Return the round's row; what was decided stays letter by letter as it was written then.

        The database refuses any other text, also where a later edition of the program only writes more.
        """
        row = _row(one)
        old = self._tx.one(_OWN_ROUND, {CHOSEN: str(one.id)})
        before, now = from_json(old["content"]), from_json(str(row["content"]))
        was, is_now = before.get("decision"), now.get("decision")
        if not isinstance(was, dict) or not isinstance(is_now, dict):
            return row
        rewritten = from_json(str(_row(_ROUND.value(old))["content"]))
        if _without_later(rewritten) != _without_later(now):
            return row
        later = {name: is_now[name] for name in _LATER}
        return {**row, "content": to_json({**before, "decision": {**was, **later}})}

    def _keep_evidence(self, one: Round) -> None:
        """Add what is new to the round's evidence; what is there is never taken away."""
        evidence = one.decision.evidence if one.decision else one.laid
        wanted = {str(each.id): each for each in evidence}
        present = {row["id"] for row in self._tx.rows(_EVIDENCE, {CHOSEN: str(one.id)})}
        attachments.add_all(self._tx, one.id, (each for key, each in wanted.items() if key not in present))

    def _touch(self, round_id: UUID) -> None:
        self._tx.touch_all(_RECORD_OF_ROUND, round_id)


def rounds_where(
    tx: Transaction, chosen: Selection, parameters: Parameters, *, long_texts: bool = True
) -> dict[str, tuple[Round, ...]]:
    """Return rounds by record id, oldest first, with everything that belongs to them.

    Without `long_texts`, registries and readings stay empty: lists need not read megabytes.
    """
    rows = tx.rows(_rounds(chosen), parameters)
    if not rows:
        return {}
    return grouped(rows, "record_id", _Parts(tx, chosen, parameters, long_texts=long_texts).joined)


class _Parts:
    """What belongs to many rounds, read in one query per table."""

    def __init__(
        self, tx: Transaction, rounds: Selection, parameters: Parameters, *, long_texts: bool
    ) -> None:
        self._evidence = attachments.by_owner(tx, rounds, parameters)
        parts = {table: tx.rows(_part(table, rounds, long_texts), parameters) for table in _PARTS}
        self._exports = grouped(parts[tables.export], "round_id", _export)
        self._returned = grouped(parts[tables.returned], "round_id", _returned)
        self._aside = grouped(parts[tables.set_aside], "round_id", _ASIDE.value)
        self._upheld = grouped(parts[tables.upheld], "round_id", _UPHELD.value)
        self._sent = grouped(parts[tables.sent_softfile], "round_id", _SENT.value)
        self._corrections = grouped(parts[tables.correction], "round_id", _CORRECTION.value)

    def joined(self, row: RowMapping) -> Round:
        """Return the round of a row with its parts."""
        one, key = _ROUND.value(row, submission_id=row["submission_id"]), row["id"]
        decision = one.decision
        return replace(
            one,
            exports=self._exports.get(key, ()),
            sent=self._sent.get(key, ()),
            returned=self._returned.get(key, ()),
            aside=self._aside.get(key, ()),
            upheld=self._upheld.get(key, ()),
            corrections=self._corrections.get(key, ()),
            decision=replace(decision, evidence=self._evidence.get(key, ())) if decision else None,
            laid=() if decision else self._evidence.get(key, ()),
        )


@cache
def _exports(rounds: Selection, long_texts: bool) -> Select[Any]:
    round_, export = tables.round_, tables.export
    more = (round_.c.content.label("round"), round_.c.number, round_.c.record_id, tables.record.c.case_no)
    return (
        with_file(export, *more, emptied=() if long_texts else ("registry",))
        .join(round_, export.c.round_id == round_.c.id)
        .join(tables.record, round_.c.record_id == tables.record.c.id)
        .where(rounds.condition)
        .order_by(export.c.seq)
    )


@cache
def _rounds(chosen: Selection) -> Select[Any]:
    round_, link = tables.round_, tables.submission_round
    together = round_.outerjoin(link, link.c.round_id == round_.c.id)
    statement = select(round_, link.c.submission_id).select_from(together)
    return statement.where(chosen.condition).order_by(round_.c.number)


@cache
def _part(table: Table, rounds: Selection, long_texts: bool) -> Select[Any]:
    emptied = () if long_texts else ("registry", "reading")
    statement = with_file(table, emptied=emptied) if "file_id" in table.c else select(table)
    return statement.where(belonging_to(table, rounds, "round_id").condition).order_by(table.c.seq)


def _bare_round(row: RowMapping) -> Round:
    content = from_json(row["round"])
    return value_of(Round, {**content, "id": row["round_id"], "number": row["number"]})


def _export(row: RowMapping) -> Export:
    return _EXPORT.value(row, file=file_of(row))


def _returned(row: RowMapping) -> Returned:
    return _RETURNED.value(row, file=file_of(row))


def _row(one: Round) -> dict[str, object]:
    """Return the round's row; the evidence of its decision lies in a table of its own."""
    decision = replace(one.decision, evidence=()) if one.decision else None
    return _ROUND.row(replace(one, decision=decision))


def _without_later(content: dict[str, object]) -> dict[str, object]:
    decision = content.get("decision")
    kept = (
        {name: value for name, value in decision.items() if name not in _LATER}
        if isinstance(decision, dict)
        else decision
    )
    return {**content, "decision": kept}
