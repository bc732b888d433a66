"""Numbers of request letters and receipts: drawn once, when the paper leaves the program, and told before."""

from dataclasses import dataclass, replace
from datetime import date

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.locks import entry_locked, was_printed
from ppid_desktop.domain.numbering import NumberParts, composed
from ppid_desktop.domain.record import Case, SourceRequest
from ppid_desktop.services.office_numbers import LETTER, drawn, is_taken, kept_under, template_of, to_come
from ppid_desktop.services.ports import Unit

NOT_DRAWN = "(nomor diberikan saat dicetak atau disimpan)"
"""What a preview prints for a number that was not drawn yet."""

UNNUMBERED = "(belum bernomor)"
"""What a paper says where no number can be drawn any more: in a backup, or a workspace that moved."""

_FIELD = "surat"


@dataclass(frozen=True)
class LetterNumber:
    """The number of a request letter; one not `drawn` yet is what the next letter would get.

    `taken`: another paper has it, as may be meant where one letter asks for several things.
    """

    text: str
    drawn: bool
    taken: bool = False


def known_number(unit: Unit, series: str, source: SourceRequest) -> str:
    """Return the number that the officer gave or that was drawn; else nothing."""
    return (source.letter_no if series == LETTER else "") or _kept(unit, series, source)


def drawn_number(unit: Unit, case: Case, series: str, source: SourceRequest, day: date) -> str:
    """Return the number of a request's paper, drawn now unless it was before; a letter's into its field."""
    number = known_number(unit, series, source)
    if not number:
        number = _composed(unit, series, drawn(unit, series, day.year), day)
        unit.office.save_text_setting(kept_under(series, source.id), number)
    if series == LETTER and not source.letter_no and _may_hold(case, source):
        unit.entries.save(replace(source, letter_no=number))
        detail = f"{_FIELD} {unit.audit.content_hash(number)}"
        note = AuditNote(Action.FIELD_SAVED, Owner.SOURCE.value, str(source.id), detail, case.record.id)
        unit.audit.write(note)
    return number


def letter_number(unit: Unit, source: SourceRequest, today: date) -> LetterNumber:
    """Return which number the request's letter has or would get; nothing is drawn."""
    given = known_number(unit, LETTER, source)
    if given:
        return LetterNumber(given, drawn=True, taken=is_taken(unit, given, source.id))
    day = source.asked_on or today
    return LetterNumber(_composed(unit, LETTER, to_come(unit, LETTER, day.year), day), drawn=False)


def _may_hold(case: Case, source: SourceRequest) -> bool:
    """Return whether the number may go into the record: not while it is approved or at rest.

    Nor while what the lead has of it is not decided and dealt with: no decision or correction of that draft
    would fit the record any more.
    """
    latest = case.last_round
    if latest is None:
        return not entry_locked(case, source.id)
    if latest.decision is not None and latest.decision.verdict.approves:
        return False
    pending = latest.decision is None or bool(latest.open_corrections)
    return not (entry_locked(case, source.id) or (pending and was_printed(case, source.id)))


def _kept(unit: Unit, series: str, source: SourceRequest) -> str:
    return unit.office.text_setting(kept_under(series, source.id))


def _composed(unit: Unit, series: str, serial: int, day: date) -> str:
    numbering = unit.office.numbering()
    parts = NumberParts(serial, day, numbering.code, numbering.unit)
    return composed(template_of(numbering, series), parts)
