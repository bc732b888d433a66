"""The correction desk: each remark of the lead is applied, applied with changes, declined or answered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import Coverage, coverage
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.corrections import find_printed, placed, printed_fields
from ppid_desktop.domain.errors import InvalidValue, NotFound, RuleBroken
from ppid_desktop.domain.flow import locked
from ppid_desktop.domain.locks import require_open
from ppid_desktop.domain.places import Located, locate
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import (
    Correction,
    CorrectionSource,
    CorrectionState,
    FieldPlace,
    Round,
    SentSoftfile,
)
from ppid_desktop.domain.softfiles import SoftfileVersion, StoredFile
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.domain.text import clean_block, clean_line, same_text
from ppid_desktop.services.field_writing import write_value
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.session import Session


class Conflict(RuleBroken):
    """The record moved on since the export; all three texts are there to decide with."""

    def __init__(self, exported: str, current: str, wanted: str) -> None:
        super().__init__(
            "Isian ini sudah berubah sejak konsep dikirim.",
            "Koreksi belum diterapkan agar tidak ada perubahan yang hilang diam-diam.",
            "Bandingkan ketiga teks, lalu pilih Ubah atau Tidak diterapkan.",
        )
        self.exported, self.current, self.wanted = exported, current, wanted


class CorrectionDesk:
    """Works through the corrections and softfiles of the newest round."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def apply(self, record_id: UUID, correction_id: UUID) -> Case:
        """Apply as written; Conflict when the record moved on, InvalidValue when it cannot be read."""
        return self._on_correction(record_id, correction_id, _apply_as_written)

    def apply_changed(self, record_id: UUID, correction_id: UUID, text: str) -> Case:
        """Apply with the officer's own wording; InvalidValue when it cannot be read."""
        return self._on_correction(
            record_id, correction_id, lambda unit, case, one: _apply_text(unit, case, one, text)
        )

    def decline(self, record_id: UUID, correction_id: UUID, reason: str) -> Case:
        """Leave the correction unapplied; RuleBroken without a reason."""
        return self._on_correction(
            record_id, correction_id, lambda _unit, _case, one: _declined(one, clean_block(reason))
        )

    def answer(self, record_id: UUID, correction_id: UUID, text: str) -> Case:
        """Answer a comment or a remark that has no field."""
        answered = clean_block(text)
        return self._on_correction(
            record_id,
            correction_id,
            lambda _unit, _case, one: replace(one, state=CorrectionState.ANSWERED, reason=answered),
        )

    def undo(self, record_id: UUID, correction_id: UUID) -> Case:
        """Put back what was there before; Conflict when the field has changed since."""
        return self._on_correction(record_id, correction_id, _undone, handled=True)

    def assign(
        self, record_id: UUID, correction_id: UUID, field_id: str, entry_id: UUID | None = None
    ) -> Case:
        """Say which field a remark from the table or from paper means."""

        def assigned(_unit: Unit, case: Case, one: Correction) -> Correction:
            place = _known_place(case, field_id, entry_id)
            here = _located(case, place)
            return placed(one, place, here.field.label, here.text)

        return self._on_correction(record_id, correction_id, assigned)

    def apply_all(self, record_id: UUID) -> tuple[Case, int]:
        """Apply every open correction that applies cleanly; return the case and how many remain open."""
        self._session.must(UseCase.HANDLE_CORRECTION)
        with self._session.vault.write(self._session.account) as unit:
            latest = _latest(unit.records.case(record_id))
            for one in latest.open_corrections:
                if one.place is None:
                    continue
                try:
                    changed = _apply_as_written(unit, unit.records.case(record_id), one)
                except (RuleBroken, InvalidValue):
                    continue
                self._store(unit, record_id, changed)
            case = unit.records.case(record_id)
            return case, len(_latest(case).open_corrections)

    def type_in(self, record_id: UUID, part: str, written: str, wanted: str, reason: str) -> Case:
        """Enter a correction from paper, photo or talk; it is matched to its field where that is clear."""
        self._session.must(UseCase.HANDLE_CORRECTION)
        one = Correction(
            uuid4(),
            CorrectionSource.TYPED,
            "",
            None,
            clean_line(part) or "Bagian lain dokumen",
            clean_block(written),
            clean_block(wanted),
            remark=clean_block(reason),
            written_at=self._session.clock.now().isoformat(timespec="minutes"),
        )
        with self._session.vault.write(self._session.account) as unit:
            case = unit.records.case(record_id)
            latest = _standing(case)  # paper may come back while the draft still counts as out
            matched = _matched(case, latest, one, part)
            unit.rounds.add_correction(latest.id, matched)
            unit.audit.write(_note(record_id, matched, "diketik"))
            return unit.records.case(record_id)

    def keep_softfile(self, record_id: UUID, softfile_id: UUID) -> Case:
        """Say that a submitted softfile stays as it was sent."""
        self._session.must(UseCase.HANDLE_CORRECTION)
        with self._session.vault.write(self._session.account) as unit:
            latest = _latest(unit.records.case(record_id))
            sent = _sent(latest, softfile_id)
            unit.rounds.save_sent(latest.id, replace(sent, outcome="tetap", new_version=None))
            note = AuditNote(Action.CORRECTION_HANDLED, "softfile", str(softfile_id), "tetap", record_id)
            unit.audit.write(note)
            return unit.records.case(record_id)

    def replace_softfile(
        self, record_id: UUID, softfile_id: UUID, source: Path, progress: Progress, cancelled: Cancelled
    ) -> Case:
        """Take the corrected softfile in as the next version, kind *hasil koreksi*."""
        self._session.must(UseCase.HANDLE_CORRECTION)
        stored = self._session.vault.files.put(source, progress, cancelled)
        with self._session.vault.write(self._session.account) as unit:
            latest = _latest(unit.records.case(record_id))
            sent = _sent(latest, softfile_id)
            _check_other_content(unit, sent, stored)
            number = self._add_version(unit, softfile_id, source.name, stored)
            unit.rounds.save_sent(latest.id, replace(sent, outcome="diganti", new_version=number))
            detail = f"diganti versi {number} {stored.sha256}"
            unit.audit.write(
                AuditNote(Action.CORRECTION_HANDLED, "softfile", str(softfile_id), detail, record_id)
            )
            return unit.records.case(record_id)

    def covers(self, record_id: UUID) -> Coverage | None:
        """Return what the newest decision covers; None while there is none."""
        with self._session.reading() as unit:
            return coverage(unit.records.case(record_id))

    def _add_version(self, unit: Unit, softfile_id: UUID, name: str, stored: StoredFile) -> int:
        softfile = unit.softfiles.get(softfile_id)
        number = softfile.current.number + 1
        version = SoftfileVersion(
            uuid4(),
            number,
            clean_line(name),
            SoftfileKind.HASIL_KOREKSI,
            unit.softfiles.keep_file(stored),
            self._session.clock.now(),
            self._session.account.id,
        )
        unit.softfiles.add_version(softfile_id, version)
        return number

    def _on_correction(
        self,
        record_id: UUID,
        correction_id: UUID,
        change: Callable[[Unit, Case, Correction], Correction],
        *,
        handled: bool = False,
    ) -> Case:
        self._session.must(UseCase.HANDLE_CORRECTION)
        with self._session.vault.write(self._session.account) as unit:
            case = unit.records.case(record_id)
            one = _correction(_latest(case), correction_id)
            _check_state(one, handled=handled)
            changed = change(unit, case, one)
            self._store(unit, record_id, changed)
            return unit.records.case(record_id)

    def _store(self, unit: Unit, record_id: UUID, changed: Correction) -> None:
        unit.rounds.save_correction(changed)
        unit.audit.write(_note(record_id, changed, changed.state.value))


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


def _located(case: Case, place: FieldPlace) -> Located:
    here = locate(case, place)
    if here is None:
        raise RuleBroken(
            "Entri yang dikoreksi sudah tidak ada pada rekaman ini.",
            "Koreksi belum diterapkan.",
            "Pilih isian lain untuk koreksi ini, atau jelaskan mengapa tidak diterapkan.",
        )
    return here


def _needs_place(one: Correction) -> FieldPlace:
    if one.place is None:
        raise RuleBroken(
            "Koreksi ini belum terhubung dengan isian mana pun.",
            "Koreksi belum diterapkan.",
            "Pilih isian yang dimaksud, atau jawab sebagai catatan.",
        )
    return one.place


def _apply_as_written(unit: Unit, case: Case, one: Correction) -> Correction:
    here = _located(case, _needs_place(one))
    if not _same(here.text, one.before) and not _same(here.text, one.after):
        raise Conflict(one.before, here.text, one.after)
    return _written(unit, case, one, here, one.after, CorrectionState.APPLIED)


def _apply_text(unit: Unit, case: Case, one: Correction, text: str) -> Correction:
    here = _located(case, _needs_place(one))
    state = CorrectionState.APPLIED if _same(text, one.after) else CorrectionState.CHANGED
    return _written(unit, case, one, here, text, state)


def _written(
    unit: Unit, case: Case, one: Correction, here: Located, text: str, state: CorrectionState
) -> Correction:
    value = here.field.type.parse("" if text.strip() == "-" else text)
    write_value(unit, case, here, value)
    return replace(one, state=state, applied=here.field.type.format(value), previous=here.text)


def _declined(one: Correction, reason: str) -> Correction:
    if not reason:
        raise RuleBroken(
            "Alasan tidak diterapkan belum diisi.",
            "Koreksi masih menunggu tindak lanjut.",
            "Tuliskan alasannya agar pimpinan mengetahuinya.",
        )
    return replace(one, state=CorrectionState.NOT_APPLIED, reason=reason)


def _undone(unit: Unit, case: Case, one: Correction) -> Correction:
    if one.state in (CorrectionState.APPLIED, CorrectionState.CHANGED):
        here = _located(case, _needs_place(one))
        if not _same(here.text, one.applied):
            raise Conflict(one.applied, here.text, one.previous)
        write_value(unit, case, here, here.field.type.parse(one.previous))
    return replace(one, state=CorrectionState.OPEN, applied="", previous="", reason="")


def _same(one: str, other: str) -> bool:
    return same_text(one.strip() or "-", other.strip() or "-")


def _known_place(case: Case, field_id: str, entry_id: UUID | None) -> FieldPlace:
    latest = case.last_round
    places = latest.exports[0].places if latest and latest.exports else ()
    known = (one for one in places if (one.field_id, one.entry_id) == (field_id, entry_id))
    return next(known, FieldPlace(field_id, field_id, entry_id))


def _matched(case: Case, latest: Round, one: Correction, part: str) -> Correction:
    if not latest.exports:
        return one
    export = latest.exports[0]
    found = find_printed(printed_fields(export), part, one.before)
    place = next((at for at in export.places if found and at.printed_id == found.printed_id), None)
    here = locate(case, place) if place else None
    return placed(one, place, here.field.label, here.text) if place and here else one


def _check_other_content(unit: Unit, sent: SentSoftfile, stored: StoredFile) -> None:
    versions = unit.softfiles.get(sent.softfile_id).versions
    if any(one.number == sent.version and one.file.sha256 == stored.sha256 for one in versions):
        raise RuleBroken(
            "Isi berkas ini sama persis dengan yang dikirim.",
            "Softfile belum diganti.",
            "Pilih Tetap, atau pilih berkas hasil koreksi yang benar.",
        )


def _sent(latest: Round, softfile_id: UUID) -> SentSoftfile:
    found = next((one for one in latest.sent if one.softfile_id == softfile_id), None)
    if found is None:
        raise NotFound()
    return found
