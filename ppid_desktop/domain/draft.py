"""Decides what a correction draft prints for a case: fields, codes, cover, follow-up of the last round."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.cover import Cover, Signatory
from ppid_desktop.domain.draft_changes import (
    changes_since,
    last_sent,
    remark_outcomes,
    remark_summary,
    shortened,
)
from ppid_desktop.domain.draft_parts import (
    SOFTFILE_TABLE,
    DraftContent,
    DraftIdentity,
    PrintedField,
    PrintedTable,
)
from ppid_desktop.domain.draft_tables import entry_tables, softfile_table, steps_table
from ppid_desktop.domain.draft_texts import DraftTexts
from ppid_desktop.domain.field_types import Block
from ppid_desktop.domain.fields import Field, Owner
from ppid_desktop.domain.indonesian import counted, long_date
from ppid_desktop.domain.office import Office, Sop, approved_by
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review_registry import FieldKind
from ppid_desktop.domain.rounds import FieldPlace, SentSoftfile
from ppid_desktop.domain.security_mark import security_mark
from ppid_desktop.domain.submitted import submits
from ppid_desktop.domain.text import printable
from ppid_desktop.domain.text_template import filled

__all__ = [
    "DraftContent",
    "DraftIdentity",
    "PrintedField",
    "PrintedTable",
    "RoundFacts",
    "draft_content",
]

REGISTER_FIELD = "nomor_register"
_LONGEST_SUBJECT = 240  # letters on page 1; the record itself prints the whole title


@dataclass(frozen=True)
class RoundFacts:
    """What the officer says about the round that goes out; `note` is the nota's *Catatan*.

    `place` is where the nota was written; empty: the office's city.
    """

    number: int
    memo_no: str
    sent_on: date
    recipient: Signatory
    sender: Signatory
    note: str = ""
    paraf: tuple[str, ...] = ()
    sent: tuple[SentSoftfile, ...] = field(default_factory=tuple)
    practice: bool = False
    texts: DraftTexts = field(default_factory=DraftTexts)
    place: str = ""


def draft_content(case: Case, office: Office, sop: Sop, facts: RoundFacts) -> DraftContent:
    """Return everything the draft of this round prints; pure, the same input gives the same draft."""
    tables = (steps_table(case, sop, facts.number), *entry_tables(case))
    softfiles = softfile_table(case, {one.softfile_id: one for one in facts.sent})
    fields = record_fields(case)
    test = consequence_fields(case, len(fields) + 1)
    return DraftContent(
        office=office,
        sop=approved_by(sop, office.approver),
        cover=_cover(case, office, facts, (*fields, *test), (*tables, softfiles)),
        number=facts.number,
        mark=security_mark(case),
        practice=facts.practice,
        fields=fields,
        test=test,
        decision=decision_fields(),
        tables=tuple(table for table in tables if table.rows),
        softfiles=softfiles,
    )


def record_fields(case: Case) -> tuple[PrintedField, ...]:
    """Return the record's fields that hold a text, coded F01, F02, ... in catalogue order."""
    number = PrintedField(REGISTER_FIELD, "F01", FieldKind.LINE, "Nomor Register", case.record.register_no)
    return (number, *_filled(catalogue.INFORMATION, case.record.information, 2))


def consequence_fields(case: Case, first: int) -> tuple[PrintedField, ...]:
    """Return the consequence test's fields that hold a text, coded from F`first`; none for open records."""
    return _filled(catalogue.TEST, case.record.test, first) if submits(case, Owner.TEST) else ()


def _filled(fields: Iterable[Field], entity: object, first: int) -> tuple[PrintedField, ...]:
    held = (one for one in fields if not one.is_empty(entity))
    return tuple(_record_field(index, one, entity) for index, one in enumerate(held, first))


def _record_field(index: int, one: Field, entity: object) -> PrintedField:
    kind = FieldKind.TEXT if isinstance(one.type, Block) else FieldKind.LINE
    place = FieldPlace(one.id, one.id) if one.correctable else None
    return PrintedField(one.id, f"F{index:02d}", kind, one.label, printable(one.text(entity)), place)


def decision_fields() -> tuple[PrintedField, ...]:
    """Return the fields the lead fills in; the two boxes K01 and K02 are controls, not fields."""
    rows = (("catatan", "Catatan keputusan"), ("nama", "Nama pimpinan"), ("tanggal", "Tanggal keputusan"))
    return tuple(
        PrintedField(f"keputusan.{name}", f"K{index:02d}", FieldKind.INPUT, label)
        for index, (name, label) in enumerate(rows, 3)
    )


def _cover(
    case: Case,
    office: Office,
    facts: RoundFacts,
    fields: tuple[PrintedField, ...],
    tables: tuple[PrintedTable, ...],
) -> Cover:
    before = last_sent(case, facts.number)
    words = _page_words(case, office, facts.number)
    printed = [*fields, *(one for table in tables for one in table.fields())]
    return Cover(
        memo_no=facts.memo_no,
        place_and_date=", ".join(
            part for part in (facts.place or office.city, long_date(facts.sent_on)) if part
        ),
        recipient=facts.recipient,
        sender=facts.sender,
        subject=nota_subject(case.record.information.title),
        note=printable(facts.note) or "-",
        enclosures=_enclosures(len(facts.sent)),
        opening=filled(facts.texts.opening, words),
        instructions=filled(facts.texts.instructions, words),
        since=f"Perubahan sejak putaran {before.number}" if before else "",
        changes=changes_since(case, before, printed, facts.sent, _names(tables)) if before else (),
        remarked=remark_summary(case, facts.number),
        remarks=remark_outcomes(case, facts.number),
        paraf=facts.paraf,
        closing=filled(facts.texts.closing, words),
        help=tuple(facts.texts.help.split("\n")),
        nature=security_mark(case),
    )


def nota_subject(title: str) -> str:
    """Return what the nota says under *Tentang*."""
    return f"Konsep dokumentasi informasi: {shortened(title, _LONGEST_SUBJECT)}"


def _names(tables: tuple[PrintedTable, ...]) -> dict[UUID, str]:
    rows = next(table.rows for table in tables if table.id == SOFTFILE_TABLE)
    return {row.entry_id: row.cells[0].text for row in rows if row.entry_id}


def _enclosures(count: int) -> str:
    return counted(count, "softfile, lihat daftar pada akhir dokumen") if count else "-"


def _page_words(case: Case, office: Office, number: int) -> dict[str, str]:
    """Return what the tokens of the office's sentences on page 1 stand for."""
    exempted = " dan usulan pengecualiannya" if case.proposes_exemption else ""
    return {
        "konsep": f"konsep dokumentasi informasi{exempted}",
        "putaran": str(number),
        "kantor": office.unit_name,
    }
