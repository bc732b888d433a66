"""The correction desk: each remark of the lead is applied, applied with changes, declined or answered."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import Coverage, exported_texts, prospect
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.correction_places import matched, placed
from ppid_desktop.domain.doubts import marks_after
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.flow import locked
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.locks import require_content, require_open
from ppid_desktop.domain.look_first import applied_together
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import (
    Correction,
    CorrectionSource,
    CorrectionState,
    Provenance,
    Round,
    RowProposal,
    SentSoftfile,
)
from ppid_desktop.services.attaching import stored_file
from ppid_desktop.services.correction_applying import (
    Conflict,
    Plan,
    Together,
    all_that_work,
    declined,
    known_place,
    located,
    named_origin,
    reopened,
    require_note,
)
from ppid_desktop.services.field_writing import check_admitted, write_values
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.repeated_corrections import repeated_elsewhere
from ppid_desktop.services.review_reading import ReviewReader
from ppid_desktop.services.row_applying import apply_reworded, apply_row, undo_row
from ppid_desktop.services.session import Session
from ppid_desktop.services.setting_aside import put_aside, take_up
from ppid_desktop.services.shared_entries import Alone, need_others_free
from ppid_desktop.services.softfile_outcomes import brought_back, put_in_place, replaced_by

T = TypeVar("T")

__all__ = ["Conflict", "CorrectionDesk"]


class CorrectionDesk:
    """Works through the corrections and softfiles of the newest round."""

    def __init__(self, session: Session, reader: ReviewReader) -> None:
        self._session = session
        self._reader = reader

    def apply(self, record_id: UUID, correction_id: UUID) -> Case:
        """Apply as written; Conflict when the record moved on, InvalidValue when it cannot be read."""
        return self._applying(record_id, correction_id, apply_row, lambda plan, one: plan.apply(one))

    def apply_changed(self, record_id: UUID, correction_id: UUID, text: str) -> Case:
        """Apply with the officer's own wording; InvalidValue when it cannot be read."""
        return self._applying(
            record_id,
            correction_id,
            partial(apply_reworded, text=text),
            lambda plan, one: plan.apply_text(one, text),
        )

    def _applying(
        self,
        record_id: UUID,
        correction_id: UUID,
        of_row: Callable[[Unit, Case, Correction, RowProposal], Correction],
        of_field: Callable[[Plan, Correction], None],
    ) -> Case:
        def applied(unit: Unit, case: Case, one: Correction) -> None:
            if one.row is not None:
                require_content(case)
                self._keep(unit, record_id, (of_row(unit, case, one, one.row),))
            else:
                self._planned(unit, case, lambda plan: of_field(plan, one))

        return self._on_correction(record_id, correction_id, applied)

    def decline(self, record_id: UUID, correction_id: UUID, reason: str) -> Case:
        """Leave the correction unapplied; RuleBroken without a reason."""
        text = FreeText.REASON.read(reason)
        return self._on_correction(
            record_id,
            correction_id,
            lambda unit, _case, one: self._keep(unit, record_id, (declined(one, text),)),
        )

    def set_file_aside(self, record_id: UUID, returned_id: UUID, reason: str) -> Case:
        """Set a returned file aside: what is still open in it is declined for one reason.

        What another file of the round says as well stays as it is, as a correction of that file. What was
        applied stays in the record, but no approval covers it any more.
        """
        text = FreeText.REASON.read(reason)
        with self._changing(record_id) as (unit, case):
            latest = _at_work(case)
            put_aside(unit, self._session, record_id, latest, returned_id, text)
            own = [one for one in latest.corrections if one.returned_id == returned_id]
            repeated = repeated_elsewhere(case, self._reader, own)
            left = [one for one in own if one.id not in repeated and one.state is CorrectionState.OPEN]
            self._keep(unit, record_id, [declined(one, text) for one in left], batch=uuid4())
            for one in repeated.values():
                unit.rounds.save_correction(one)
                unit.audit.write(_note(record_id, one, one.state.value))
            return unit.records.case(record_id)

    def take_file_up(self, record_id: UUID, returned_id: UUID) -> Case:
        """Let a file that was set aside count again: what was declined together with it is open as before."""
        with self._changing(record_id) as (unit, case):
            _at_work(case)
            told = _standing(self._taken_up(unit, case, (returned_id,))).corrections
            own = [one for one in told if one.set_aside and one.returned_id == returned_id]
            self._keep(unit, record_id, map(reopened, own))
            return unit.records.case(record_id)

    def _taken_up(self, unit: Unit, case: Case, files: Iterable[UUID]) -> Case:
        for returned_id in files:
            take_up(unit, self._reader, case, returned_id)
            case = unit.records.case(case.record.id)
        return case

    def answer(self, record_id: UUID, correction_id: UUID, text: str) -> Case:
        """Answer a comment or a remark that has no field; RuleBroken for a change of the record."""
        answered = FreeText.ANSWER.read(text)

        def kept(unit: Unit, _case: Case, one: Correction) -> None:
            require_note(one)
            done = replace(one, state=CorrectionState.ANSWERED, reason=answered)
            self._keep(unit, record_id, (done,))

        return self._on_correction(record_id, correction_id, kept)

    def undo(self, record_id: UUID, correction_id: UUID) -> Case:
        """Put back what was there before; Conflict when the field has changed since."""

        def undone(unit: Unit, case: Case, one: Correction) -> None:
            require_content(case)  # what waits again would take the accepted record's approval apart
            if one.row is not None:
                self._keep(unit, record_id, (undo_row(unit, case, one, one.row),))
            else:
                self._planned(unit, case, lambda plan: plan.undo(one))

        return self._on_correction(record_id, correction_id, undone, handled=True)

    def undo_batch(self, record_id: UUID, batch: UUID) -> Together:
        """Put back what was done in one step, the last first.

        What would reach into another record stays. Where that step set a file aside, the file counts again.
        """
        with self._changing(record_id) as (unit, before):
            latest = _at_work(before)
            aside = {one.returned_id for one in latest.corrections if one.batch == batch and one.set_aside}
            case = self._taken_up(unit, before, [file.id for file in latest.returned if file.id in aside])
            own = [one for one in _standing(case).corrections if one.batch == batch]
            alone = Alone(unit, case)
            wanted = [
                one for one in reversed(own) if not (one.applies and one.place) or alone.holds(one.place)
            ]
            left = self._planned(unit, case, lambda plan: all_that_work(plan.undo, wanted))
            shared = len(own) - len(wanted)
            return Together(unit.records.case(record_id), left + shared, shared)

    def assign(
        self, record_id: UUID, correction_id: UUID, field_id: str, entry_id: UUID | None = None
    ) -> Case:
        """Say which field a remark from the table or from paper means."""

        def assigned(unit: Unit, case: Case, one: Correction) -> None:
            place = known_place(case, field_id, entry_id)
            here, latest = located(case, place), _latest(case)
            texts = exported_texts(latest.exports[0]) if latest.exports else {}
            text = texts.get(place.printed_id, here.text)
            unit.rounds.save_correction(placed(one, place, here.field.label, text))
            unit.audit.write(_note(record_id, one, "dihubungkan"))

        return self._on_correction(record_id, correction_id, assigned)

    def apply_all(self, record_id: UUID, chosen: Collection[UUID] | None = None) -> Together:
        """Apply what applies cleanly of the open corrections (all, or those chosen) in one step.

        Decided one by one are rows that came or went, what would reach into another record, and what
        `applied_together` leaves out: all of it counts as left.
        """
        with self._changing(record_id) as (unit, case):
            latest = _latest(case)
            sound = applied_together(latest, latest.open_corrections)
            alone = Alone(unit, case)
            asked = [one for one in sound if one.place and (chosen is None or one.id in chosen)]
            wanted = [one for one in asked if one.place and alone.holds(one.place)]
            self._planned(unit, case, lambda plan: all_that_work(plan.apply, wanted), batch=uuid4())
            after = unit.records.case(record_id)
            return Together(after, len(_latest(after).open_corrections), len(asked) - len(wanted))

    def type_in(self, record_id: UUID, part: str, written: str, wanted: str, reason: str) -> Case:
        """Enter a correction from paper, photo or talk; it is matched to its field where that is clear."""
        quoted, asked = FreeText.WRITTEN.read(written), FreeText.WANTED.read(wanted)
        one = Correction(
            uuid4(),
            CorrectionSource.TYPED,
            "",
            None,
            FreeText.CORRECTED_PART.read(part) or "Bagian lain dokumen",
            quoted,
            asked,
            remark=FreeText.REASON.read(reason),
            written_at=self._session.clock.now().isoformat(timespec="minutes"),
            quoted=quoted,
            asked=asked,
        )
        with self._changing(record_id) as (unit, case):
            latest = _standing(case)  # paper may come back while the draft still counts as out
            typed = replace(matched(one, case, part), late=latest.decision is not None)
            unit.rounds.add_corrections(latest.id, [typed])
            unit.audit.write(_note(record_id, typed, "diketik"))
            return unit.records.case(record_id)

    def keep_softfile(self, record_id: UUID, softfile_id: UUID) -> Case:
        """Say that a submitted softfile stays as it was sent; a *Ganti* by mistake is undone by it.

        What was sent becomes the next version then; the one put in by mistake stays in the history.
        """
        return self._keep_softfiles(record_id, lambda latest: (_sent(latest, softfile_id),))

    def keep_other_softfiles(self, record_id: UUID) -> Case:
        """Say that every submitted softfile nobody decided on stays as it was sent."""
        return self._keep_softfiles(record_id, lambda latest: [one for one in latest.sent if not one.outcome])

    def _keep_softfiles(self, record_id: UUID, chosen: Callable[[Round], Iterable[SentSoftfile]]) -> Case:
        with self._changing(record_id) as (unit, case):
            latest = _latest(case)
            for sent in chosen(latest):
                kept = replace(sent, outcome="tetap", new_version=None, came=None, came_with=None, late=False)
                unit.rounds.save_sent(latest.id, kept)
                what = "tetap" + brought_back(self._session, unit, case, sent)
                unit.audit.write(_file_note(record_id, sent.softfile_id, what))
            return unit.records.case(record_id)

    def replace_softfile(
        self,
        record_id: UUID,
        softfile_id: UUID,
        source: Path,
        progress: Progress,
        cancelled: Cancelled,
        came: Provenance | None = None,
    ) -> Case:
        """Take the corrected softfile in as the next version, kind *hasil koreksi*.

        `came` says from whom it was received where no file of the round does; what nobody vouches for is kept
        too, but no approval covers it.
        """
        self._session.must(UseCase.HANDLE_CORRECTION)
        stored = stored_file(self._session, source, progress, cancelled)
        with self._changing(record_id) as (unit, case):
            require_content(case)
            latest = _latest(case)
            sent = _sent(latest, softfile_id)
            number = put_in_place(self._session, unit, sent, source.name, stored)
            unit.rounds.save_sent(latest.id, replaced_by(latest, sent, number, named_origin(came)))
            unit.audit.write(_file_note(record_id, softfile_id, f"diganti versi {number} {stored.sha256}"))
            return unit.records.case(record_id)

    def would_cover(self, record_id: UUID) -> Coverage | None:
        """Return what an approval of the newest round covers, or would as things stand; None before one."""
        with self._session.reading() as unit:
            return prospect(unit.records.case(record_id))

    @contextmanager
    def _changing(self, record_id: UUID) -> Iterator[tuple[Unit, Case]]:
        with self._session.changing(UseCase.HANDLE_CORRECTION) as unit:
            yield unit, unit.records.case(record_id)

    def _on_correction(
        self,
        record_id: UUID,
        correction_id: UUID,
        change: Callable[[Unit, Case, Correction], None],
        *,
        handled: bool = False,
    ) -> Case:
        with self._changing(record_id) as (unit, case):
            one = _correction(_latest(case), correction_id)
            _check_state(one, handled=handled)
            change(unit, case, one)
            return unit.records.case(record_id)

    def _planned(self, unit: Unit, case: Case, work: Callable[[Plan], T], batch: UUID | None = None) -> T:
        """Plan in memory, write the values each entity once, keep the corrections, mark what is in doubt."""
        plan = Plan(case, partial(check_admitted, unit))
        answer = work(plan)
        written = plan.written()
        if written.values:
            require_content(case)
        for here, _value in written.values:
            if here.entity_id is not None:
                need_others_free(unit, case, here.field.owner, here.entity_id)
        write_values(unit, case, written.values)
        self._keep(unit, case.record.id, written.corrections, batch=batch)
        self._doubt(unit, case, [here.field.id for here, _ in written.values if here.entity_id is None])
        return answer

    def _keep(
        self, unit: Unit, record_id: UUID, changed: Iterable[Correction], batch: UUID | None = None
    ) -> None:
        now, account = self._session.clock.now(), self._session.account
        for one in changed:
            handled = one.state is not CorrectionState.OPEN
            signed = replace(one, handled_at=now, handled_by=account.id, batch=batch) if handled else one
            unit.rounds.save_correction(signed)
            unit.audit.write(_note(record_id, signed, signed.state.value))

    def _doubt(self, unit: Unit, case: Case, fields: Iterable[str]) -> None:
        """Mark the steps that a changed field of the record puts in doubt, as editing it there would."""
        doubted = case
        for field_id in fields:
            marks = marks_after(doubted, self._session.clock.now(), doubted_by=field_id)
            doubted = replace(doubted, record=replace(doubted.record, marks=marks))
        if doubted.record.marks != case.record.marks:
            record = unit.records.get(case.record.id)
            unit.records.save(replace(record, marks=doubted.record.marks))


def _note(record_id: UUID, one: Correction, what: str) -> AuditNote:
    return AuditNote(Action.CORRECTION_HANDLED, "correction", str(one.id), what, record_id)


def _latest(case: Case) -> Round:
    if locked(case):
        raise RuleBroken(
            "Koreksi tidak dapat ditindaklanjuti pada keadaan ini.",
            "Konsep masih di pimpinan PPID, atau rekaman sudah disegel atau dibatalkan.",
            "Terima dahulu hasil koreksi, atau mulai versi baru.",
        )
    return _standing(case)


def _at_work(case: Case) -> Round:
    latest = _latest(case)
    require_content(case)
    return latest


def _standing(case: Case) -> Round:
    require_open(case)
    if case.last_round is None:
        raise RuleBroken("Belum ada putaran koreksi.", "Tidak ada yang berubah.", "Kirim konsep dahulu.")
    return case.last_round


def _correction(latest: Round, correction_id: UUID) -> Correction:
    found = next((one for one in latest.corrections if one.id == correction_id), None)
    if found is None:
        raise NotFound()
    return found


def _check_state(one: Correction, *, handled: bool) -> None:
    """Refuse a second answer to the same correction; what was handled is undone first."""
    if (one.state is not CorrectionState.OPEN) is not handled:
        raise RuleBroken(
            "Koreksi ini belum ditindaklanjuti." if handled else "Koreksi ini sudah ditindaklanjuti.",
            "Tidak ada yang berubah.",
            "" if handled else "Batalkan tindak lanjutnya bila perlu diputuskan lagi.",
        )


def _file_note(record_id: UUID, softfile_id: UUID, what: str) -> AuditNote:
    return AuditNote(Action.CORRECTION_HANDLED, "softfile", str(softfile_id), what, record_id)


def _sent(latest: Round, softfile_id: UUID) -> SentSoftfile:
    found = next((one for one in latest.sent if one.softfile_id == softfile_id), None)
    if found is None:
        raise NotFound()
    return found
