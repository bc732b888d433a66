"""Correction rounds: what was exported, what came back, what was decided and done."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import RowMapping, Select, Table, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.domain.rounds import Correction, Export, Returned, Round, SentSoftfile
from ppid_desktop.storage import attachments, stored_files, tables
from ppid_desktop.storage.converting import from_json, value_of
from ppid_desktop.storage.rows import Shape, file_of, grouped, with_file
from ppid_desktop.storage.transaction import Transaction

_ROUND = Shape(Round, tables.round_, ("id", "number"), ("exports", "sent", "returned", "corrections"))
_EXPORT = Shape(Export, tables.export, ("id", "copy_no", "code", "registry"), ("file",))
_RETURNED = Shape(Returned, tables.returned, ("id", "reading"), ("file",))
_CORRECTION = Shape(Correction, tables.correction, ("id",))
_SENT = Shape(SentSoftfile, tables.sent_softfile, ("softfile_id",))
_CASE_NO = tables.record.c.case_no
T = TypeVar("T")


class RoundRepository:
    """Rounds inside one transaction; the evidence of a decision lies with the attachments of its round."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, record_id: UUID, one: Round) -> None:
        """Add a round with everything it comes with."""
        self._tx.run(insert(tables.round_).values({**_row(one), "record_id": str(record_id)}))
        self._keep_evidence(one)
        for export in one.exports:
            self.add_export(one.id, export)
        for sent in one.sent:
            self.save_sent(one.id, sent)
        for returned in one.returned:
            self.add_returned(one.id, returned)
        for correction in one.corrections:
            self.add_correction(one.id, correction)
        self._touch(one.id)

    def get(self, round_id: UUID) -> Round:
        """Return a round with everything that belongs to it; NotFound."""
        condition = tables.round_.c.id == str(round_id)
        self._tx.one(select(tables.round_.c.id).where(condition))
        return next(one for found in rounds_where(self._tx, condition).values() for one in found)

    def record_of(self, round_id: UUID) -> UUID:
        """Return the record a round belongs to; NotFound."""
        mine = tables.round_.c.id == str(round_id)
        return UUID(self._tx.one(select(tables.round_.c.record_id).where(mine))["record_id"])

    def save(self, one: Round) -> None:
        """Save a round's own values with decision, evidence and withdrawal; NotFound."""
        mine = tables.round_.c.id == str(one.id)
        self._tx.change_one(update(tables.round_).where(mine).values(_row(one)))
        self._keep_evidence(one)
        self._touch(one.id)

    def add_export(self, round_id: UUID, export: Export) -> None:
        """Add an exported copy; it is never changed."""
        file = stored_files.keep(self._tx, export.file)
        row = _EXPORT.row(export, round_id=str(round_id), file_id=str(file.id))
        self._tx.run(insert(tables.export).values(row))
        self._touch(round_id)

    def add_returned(self, round_id: UUID, returned: Returned) -> None:
        """Add a file that came back; it is never changed."""
        file = stored_files.keep(self._tx, returned.file)
        row = _RETURNED.row(returned, round_id=str(round_id), file_id=str(file.id))
        self._tx.run(insert(tables.returned).values(row))
        self._touch(round_id)

    def add_correction(self, round_id: UUID, correction: Correction) -> None:
        """Add a correction."""
        row = _CORRECTION.row(correction, round_id=str(round_id))
        self._tx.run(insert(tables.correction).values(row))
        self._touch(round_id)

    def save_correction(self, correction: Correction) -> None:
        """Save what became of a correction; NotFound."""
        mine = tables.correction.c.id == str(correction.id)
        self._tx.change_one(update(tables.correction).where(mine).values(_CORRECTION.row(correction)))
        self._touch(self.round_of_correction(correction.id))

    def save_sent(self, round_id: UUID, sent: SentSoftfile) -> None:
        """Add a submitted softfile, or save what became of it."""
        row = _SENT.row(sent, round_id=str(round_id))
        statement = insert_or(tables.sent_softfile).values(row)
        same = ["round_id", "softfile_id"]
        self._tx.run(statement.on_conflict_do_update(same, set_={"content": statement.excluded.content}))
        self._touch(round_id)

    def round_of_correction(self, correction_id: UUID) -> UUID:
        """Return the round a correction belongs to; NotFound."""
        mine = tables.correction.c.id == str(correction_id)
        return UUID(self._tx.one(select(tables.correction.c.round_id).where(mine))["round_id"])

    def all_exports(self) -> tuple[tuple[UUID, int, Round, Export], ...]:
        """Return (record_id, case_no, round, export) of every export, oldest first.

        The rounds come without what belongs to them: the reader's registry needs their number and state only.
        """
        round_, export = tables.round_, tables.export
        statement = (
            with_file(export, round_.c.content.label("round"), round_.c.number, round_.c.record_id, _CASE_NO)
            .join(round_, export.c.round_id == round_.c.id)
            .join(tables.record, round_.c.record_id == tables.record.c.id)
            .order_by(export.c.seq)
        )
        return tuple(
            (UUID(row["record_id"]), row["case_no"], _bare_round(row), _export(row))
            for row in self._tx.rows(statement)
        )

    def _keep_evidence(self, one: Round) -> None:
        """Add and remove attachments of the round until they are the decision's evidence."""
        wanted = {str(each.id): each for each in one.decision.evidence} if one.decision else {}
        owned = tables.attachment.c.owner_id == str(one.id)
        present = {row["id"] for row in self._tx.rows(select(tables.attachment.c.id).where(owned))}
        for gone in present - set(wanted):
            self._tx.run(delete(tables.attachment).where(tables.attachment.c.id == gone))
        attachments.add_all(self._tx, one.id, (each for key, each in wanted.items() if key not in present))

    def _touch(self, round_id: UUID) -> None:
        mine = tables.round_.c.id == str(round_id)
        self._tx.touch_all(select(tables.round_.c.record_id).where(mine))


def rounds_where(
    tx: Transaction, condition: ColumnElement[bool], *, long_texts: bool = True
) -> dict[str, tuple[Round, ...]]:
    """Return rounds by record id, oldest first, with everything that belongs to them.

    Without `long_texts`, registries and readings stay empty: lists need not read megabytes.
    """
    parts = _Parts(tx, select(tables.round_.c.id).where(condition), long_texts=long_texts)
    rows = tx.rows(select(tables.round_).where(condition).order_by(tables.round_.c.number))
    return grouped(rows, "record_id", parts.joined)


class _Parts:
    """What belongs to many rounds, read in one query per table."""

    def __init__(self, tx: Transaction, rounds: Select[tuple[str]], *, long_texts: bool) -> None:
        self._tx = tx
        self._rounds = rounds
        self._evidence = attachments.by_owner(tx, tables.attachment.c.owner_id.in_(rounds))
        exports = with_file(tables.export, emptied=() if long_texts else ("registry",))
        self._exports = self._grouped(tables.export, exports, _export)
        returned = with_file(tables.returned, emptied=() if long_texts else ("reading",))
        self._returned = self._grouped(tables.returned, returned, _returned)
        self._sent = self._grouped(tables.sent_softfile, select(tables.sent_softfile), _SENT.value)
        self._corrections = self._grouped(tables.correction, select(tables.correction), _CORRECTION.value)

    def joined(self, row: RowMapping) -> Round:
        """Return the round of a row with its parts."""
        one, key = _ROUND.value(row), row["id"]
        decision = one.decision
        return replace(
            one,
            exports=self._exports.get(key, ()),
            sent=self._sent.get(key, ()),
            returned=self._returned.get(key, ()),
            corrections=self._corrections.get(key, ()),
            decision=replace(decision, evidence=self._evidence.get(key, ())) if decision else None,
        )

    def _grouped(
        self, table: Table, statement: Select[Any], made: Callable[[RowMapping], T]
    ) -> dict[str, tuple[T, ...]]:
        ordered = statement.where(table.c.round_id.in_(self._rounds)).order_by(table.c.seq)
        return grouped(self._tx.rows(ordered), "round_id", made)


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
