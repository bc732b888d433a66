"""What an approval covers: exactly the exported content plus the corrections applied as written.

Sealing recomputes the hash of that content (DESIGN section 4). Anything else needs the next round or the
lead's recorded consent.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.beside import unlike
from ppid_desktop.domain.binding import binds, from_this_round, unseen
from ppid_desktop.domain.fields import Field, Owner
from ppid_desktop.domain.places import Places, entities
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import (
    Correction,
    CorrectionSource,
    CorrectionState,
    Export,
    FieldPlace,
    ListedSoftfile,
    Round,
    SentSoftfile,
)
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.domain.submitted import submits
from ppid_desktop.domain.terms import Category, SoftfileKind
from ppid_desktop.domain.text import same_text

# The archivist fills these in step 7, after the approval (DOMAIN section 4).
_ARCHIVISTS = frozenset(field.id for field in catalogue.required(catalogue.INFORMATION, 7))
_RECORD_FIELDS = frozenset(field.id for field in (*catalogue.INFORMATION, *catalogue.TEST)) - _ARCHIVISTS
_REPLACED = "Isi softfile berbeda dari yang tercantum pada konsep; pimpinan belum melihatnya."
_UNSET = {"kategori": Category.BELUM.label}
_ENTRY_NAMES = {
    Owner.COORDINATION: "Catatan koordinasi",
    Owner.EQUIPMENT: "Peralatan",
    Owner.SOURCE: "Permintaan atau sumber data",
    Owner.PARTICIPANT: "Peserta uji konsekuensi",
}
_FIELDS_OF = {
    Owner.COORDINATION: catalogue.COORDINATION,
    Owner.EQUIPMENT: catalogue.EQUIPMENT,
    Owner.SOURCE: catalogue.SOURCE,
    Owner.PARTICIPANT: catalogue.PARTICIPANT,
    Owner.SOFTFILE: catalogue.SOFTFILE,
}
_ENTRY_FIELDS = frozenset(field.id for fields in _FIELDS_OF.values() for field in fields)

UNCOVERED = "di_luar_persetujuan"
"""The code of a problem that an approval does not cover."""

Pair = tuple[str, str]
"""A place's key and its text."""


@dataclass(frozen=True)
class Difference:
    """One place where the record is not what the approval covers; `why` is an Indonesian sentence.

    `text` is what stands there now: a consent holds for it and for nothing that comes later. `field_id` and
    `entry_id` lead to the place; both are empty where it is a matter of the round itself.
    """

    label: str
    why: str
    printed_id: str = ""
    text: str = field(default="", repr=False)
    field_id: str = ""
    entry_id: str = ""

    @property
    def mark(self) -> str:
        """Return the SHA-256 by which a consent names this difference."""
        return content_hash(((self.printed_id, self.text), (self.label, self.why)))


@dataclass(frozen=True)
class Coverage:
    """Whether the newest decision covers the record as it is; the hashes are those compared at sealing.

    `consented` says that the lead's consent on record names every one of the differences as they stand.
    """

    covered: bool
    expected_hash: str
    actual_hash: str
    differences: tuple[Difference, ...] = ()
    consented: bool = False

    @property
    def sealable(self) -> bool:
        """Return whether the content may be sealed: covered, or the lead's consent is on record."""
        return self.covered or self.consented


def content_hash(pairs: Iterable[Pair]) -> str:
    """Return the SHA-256 over the places and texts in the places' order."""
    canonical = json.dumps(sorted(pairs), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def printed_pairs(case: Case, places: Iterable[FieldPlace]) -> tuple[Pair, ...]:
    """Return the present texts of all places that are fields of the catalogue."""
    present = Places(case)
    found = ((place, present.locate(place)) for place in places)
    return tuple((place.printed_id, here.text if here else "") for place, here in found if _is_field(place))


def sent_pairs(sent: Iterable[tuple[Softfile, int]]) -> tuple[Pair, ...]:
    """Return one pair per softfile sent out: its id and the SHA-256 of the version sent."""
    return tuple((f"softfile:{softfile.id}", _digest(softfile, number)) for softfile, number in sent)


def exported_texts(export: Export) -> dict[str, str]:
    """Return the text of every printed field as it was exported, by printed id."""
    entry = json.loads(export.registry)
    return {printed: str(field["text"]) for printed, field in entry["fields"].items()}


def coverage(case: Case) -> Coverage | None:
    """Compare the record with what the newest decision covers; None while there is no decision."""
    latest = case.last_round
    return prospect(case) if latest and latest.decision else None


def approval_problems(case: Case) -> tuple[Problem, ...]:
    """Return where the record is not what was approved, as problems of step 6; none once consented to.

    Only the next round or the lead's recorded consent takes them away.
    """
    latest = case.last_round
    approved = latest and latest.decision and latest.decision.verdict.approves
    covered = coverage(case) if approved else None
    if covered is None or covered.sealable:
        return ()
    return tuple(
        Problem(6, one.field_id, UNCOVERED, f"{one.label}: {one.why}", one.entry_id)
        for one in covered.differences
    )


def prospect(case: Case) -> Coverage | None:
    """Compare the record with what an approval of the newest round covers, or would; None before a draft."""
    known = case.known
    if "prospect" not in known:
        known["prospect"] = _prospect(case)
    found = known["prospect"]
    return found if isinstance(found, Coverage) else None


def _prospect(case: Case) -> Coverage | None:
    latest = case.last_round
    if latest is None or not latest.exports or not latest.exports[0].registry:
        return None  # read for a list, without what its drafts said
    expected = _expected(case, latest)
    actual = _actual(case, latest)
    differences = tuple(_differences(case, latest, dict(expected), dict(actual)))
    known = frozenset(latest.decision.consented if latest.decision else ())
    consented = bool(differences) and all(one.mark in known for one in differences)
    hashes = content_hash(expected), content_hash(actual)
    return Coverage(hashes[0] == hashes[1] and not differences, *hashes, differences, consented)


def _expected(case: Case, latest: Round) -> tuple[Pair, ...]:
    export = latest.exports[0]
    texts = exported_texts(export)
    places = [place for place in export.places if _is_field(place)]
    fields = {place.printed_id: texts.get(place.printed_id, "") for place in places}
    fields.update(_applied_texts(latest, places))
    # A cell shows "-" or folds blanks where the value does not; equal texts must give equal hashes.
    present = Places(case)
    located = {place.printed_id: present.locate(place) for place in places}
    for printed, text in fields.items():
        here = located.get(printed)
        if here and same_text(here.text or "-", text or "-"):
            fields[printed] = here.text
    files = _softfiles(case)
    approved = (_approved_softfile(latest, files.get(sent.softfile_id), sent) for sent in latest.sent)
    listed = ((_key(one), one.sha256) for one in _only_listed(files, latest))
    return (*fields.items(), *approved, *listed)


def _applied_texts(latest: Round, places: Iterable[FieldPlace]) -> Iterator[Pair]:
    """Give what was applied as written, in the order it was applied, and the emptied places of rows taken."""
    printed = {(place.field_id, place.entry_id): place.printed_id for place in places}
    applied = [one for one in latest.corrections if one.state is CorrectionState.APPLIED]
    for one in sorted(applied, key=lambda each: each.handled_at.isoformat() if each.handled_at else ""):
        if not binds(latest, one):
            continue
        if one.place is not None:
            known = printed.get((one.place.field_id, one.place.entry_id))
            yield from ([(known, one.applied)] if known else [])
        elif one.row is not None and not one.row.added:
            yield from ((key, "") for (_, entry), key in printed.items() if entry == one.row.entry_id)


def _actual(case: Case, latest: Round) -> tuple[Pair, ...]:
    files = _softfiles(case)
    sent = ((_key(one), _current_digest(files.get(one.softfile_id))) for one in latest.sent)
    listed = ((_key(one), _current_digest(files[one.softfile_id])) for one in _only_listed(files, latest))
    return (*printed_pairs(case, latest.exports[0].places), *sent, *listed)


def _only_listed(files: dict[UUID, Softfile], latest: Round) -> Iterator[ListedSoftfile]:
    """Give what the draft named without submitting it, of the softfiles that are still there."""
    sent = {one.softfile_id for one in latest.sent}
    yield from (one for one in latest.listed if one.softfile_id in files.keys() - sent)


def _approved_softfile(latest: Round, softfile: Softfile | None, sent: SentSoftfile) -> Pair:
    number = sent.version
    # The lead's own corrected file is a correction applied as written.
    corrected = softfile and softfile.current.kind is SoftfileKind.HASIL_KOREKSI
    if corrected and sent.new_version and not unseen(latest, sent):
        number = sent.new_version
    return _key(sent), _digest(softfile, number) if softfile else ""


def _current_digest(softfile: Softfile | None) -> str:
    return softfile.current.file.sha256 if softfile else "-"


def _digest(softfile: Softfile, number: int) -> str:
    return next((one.file.sha256 for one in softfile.versions if one.number == number), "")


def _softfiles(case: Case) -> dict[UUID, Softfile]:
    """Return the softfiles that were not removed, by id."""
    return {one.id: one for one in case.softfiles if one.removed_at is None}


def _key(one: SentSoftfile | ListedSoftfile) -> str:
    return f"softfile:{one.softfile_id}"


def _differences(
    case: Case, latest: Round, expected: dict[str, str], actual: dict[str, str]
) -> Iterator[Difference]:
    labels = _labels(latest.exports[0])
    places = {place.printed_id: place for place in latest.exports[0].places}
    present = Places(case)
    printed = {(place.field_id, place.entry_id): key for key, place in places.items()}
    deviating = set()
    replaced = {}
    for one in latest.corrections:
        key = printed.get((one.place.field_id, one.place.entry_id), "") if one.place else ""
        if one.applies and latest.set_aside(one.returned_id):
            replaced[key] = "Diterapkan dari berkas yang dikesampingkan."
        if why := _deviation(latest, one):
            deviating.add(key)
            text = actual.get(key, one.after)
            yield Difference(one.label, why, key or one.printed_id, text, *_target(present, one.place))
    replaced |= {_key(one): unseen(latest, one) for one in latest.sent if one.new_version}
    replaced |= {_key(one): _REPLACED for one in _only_listed(_softfiles(case), latest)}
    for key, text in actual.items():
        if expected.get(key) != text and key not in deviating:
            label = labels.get(key) or _file_label(case, key)
            why = replaced.get(key) or "Isinya berbeda dari yang dikirim dan dikoreksi."
            file_id = key.removeprefix("softfile:")
            target = _target(present, places[key]) if key in places else ("", file_id)
            yield Difference(label, why, key, text, *target)
    yield from _unsubmitted(case, latest)
    for it in unlike(case, latest):
        yield Difference(it.label, it.why, text=it.text, entry_id=it.entry_id)


def _target(present: Places, place: FieldPlace | None) -> tuple[str, str]:
    """Return the ids of field and entry that lead to a place as it lives now; empty without one."""
    entry_id = present.present_id(place.entry_id) if place and place.entry_id else None
    return (place.field_id, str(entry_id or "")) if place else ("", "")


def _deviation(latest: Round, one: Correction) -> str:
    """Return how a correction was not followed as written, or an empty string.

    What an older or doubtful file wants, or one set aside, binds nobody; what was applied from it was never
    put before the lead in this round. Neither was what came after the decision.
    """
    if one.late and one.applies:
        return f"Koreksi {_since(latest, one)} setelah keputusan dicatat; keputusan itu tidak mencakupnya."
    if latest.set_aside(one.returned_id):
        return ""  # the text itself tells whether something of it is left
    if one.late:
        return ""  # it binds nobody: without it the content is exactly what was approved
    if not from_this_round(latest, one):
        return "Diterapkan dari berkas yang bukan konsep putaran ini." if one.applies else ""
    if one.state is CorrectionState.CHANGED:
        return "Koreksi diterapkan dengan perubahan."
    if one.state is CorrectionState.NOT_APPLIED and one.wants_change and not one.only_printed:
        return "Koreksi tidak diterapkan."
    if (
        one.state is CorrectionState.ANSWERED
        and one.wants_change
        and (one.says_text or one.source in _ASKING)
    ):
        return "" if one.softfile_id else "Koreksi dijawab, tetapi tidak diterapkan."
    return ""


def _since(latest: Round, one: Correction) -> str:
    file = next((file for file in latest.returned if file.id == one.returned_id), None)
    if file is None:
        return "diketik"
    there = latest.decision is not None and file.entered_at <= latest.decision.entered_at
    return "baru berlaku" if there else "datang"


# What asks for a change of the record even where it names no field.
_ASKING = frozenset({CorrectionSource.TABLE, CorrectionSource.TYPED, CorrectionSource.ROW})


def _unsubmitted(case: Case, latest: Round) -> Iterator[Difference]:
    places = latest.exports[0].places
    yield from _late_fields(case, {place.field_id for place in places if place.entry_id is None})
    yield from _late_entries(case, latest, {place.entry_id for place in places if place.entry_id})
    listed = {place.entry_id for place in places}
    sent = {one.softfile_id for one in latest.sent}
    for softfile in case.softfiles:
        if softfile.removed_at is None and softfile.id not in (sent if softfile.submitted else listed):
            why = "Softfile belum pernah diajukan kepada pimpinan PPID."
            text = f"{softfile.id} {softfile.current.file.sha256}"
            yield Difference(softfile.standard_name or "Softfile", why, text=text, entry_id=str(softfile.id))


def _late_fields(case: Case, printed: set[str]) -> Iterator[Difference]:
    record = case.record
    pairs: list[tuple[tuple[Field, ...], object]] = [(catalogue.INFORMATION, record.information)]
    if submits(case, Owner.TEST):
        pairs.append((catalogue.TEST, record.test))
    for fields, entity in pairs:
        for one in fields:
            late = one.id not in printed and not one.is_empty(entity)
            if late and one.id in _RECORD_FIELDS and one.text(entity) != _UNSET.get(one.id):
                why = "Diisi setelah konsep dikirim; belum diajukan."
                yield Difference(one.label, why, one.id, one.text(entity), one.id)


def entry_text(owner: Owner, entity: object) -> str:
    """Return everything an entry says, field by field, to be compared as a whole."""
    return "\n".join(one.text(entity) for one in _FIELDS_OF[owner])


def _late_entries(case: Case, latest: Round, printed: set[UUID]) -> Iterator[Difference]:
    present = Places(case)
    known = {present.present_id(one) for one in printed}
    wanted = {
        present.present_id(one.row.entry_id): one.applied
        for one in latest.corrections
        if one.row
        and one.row.entry_id
        and one.row.added
        and one.state is CorrectionState.APPLIED
        and binds(latest, one)
    }
    for owner, entity_id, entity in entities(case):
        if owner in _ENTRY_NAMES and submits(case, owner) and entity_id not in known:
            text = f"{present.oldest_id(entity_id)}\n{entry_text(owner, entity)}"
            if wanted.get(entity_id) == entry_text(owner, entity):
                continue  # a row the lead added, taken over as written
            why = "Ditambahkan setelah konsep dikirim; belum diajukan."
            yield Difference(_ENTRY_NAMES[owner], why, text=text, entry_id=str(entity_id))


def _labels(export: Export) -> dict[str, str]:
    entry = json.loads(export.registry)
    return {printed: str(field["label"]) for printed, field in entry["fields"].items()}


def _file_label(case: Case, key: str) -> str:
    found = (one for one in case.softfiles if f"softfile:{one.id}" == key)
    return next((one.standard_name or "Softfile" for one in found), "Softfile")


def _is_field(place: FieldPlace) -> bool:
    known = _RECORD_FIELDS if place.entry_id is None else _ENTRY_FIELDS
    return place.field_id in known
