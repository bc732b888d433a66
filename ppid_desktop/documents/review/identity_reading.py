"""Which export a file says it is, and whether its sources can be believed.

Sources are the custom properties, the hidden manifest, the visible code and the core properties. A bad
signature, or sources that disagree, mean tampering; the file's name says nothing. A signature of an export
and a case nobody here knows proves nothing by failing: it may be another office's honest draft, which no key
of ours can check. Such a file is of an unknown case, with the bad signature told beside it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from ppid_desktop.domain.review import (
    ExportEntry,
    Identity,
    IdentityVerdict,
    Registry,
    Signature,
    WarningCode,
)
from ppid_desktop.domain.tracking_code import (
    TrackingCode,
    code_fits,
    export_part,
    find_codes,
    has_code_remains,
    signature,
    signature_fits,
)

_MOST_CODES = 200


@dataclass(frozen=True, slots=True)
class Claim:
    """What properties or manifest say of the identity."""

    source: str
    case_uid: str = ""
    case_no: str = ""
    revision: int | None = None
    export_id: str = ""
    signature: str = ""
    code: str = ""

    @property
    def is_checkable(self) -> bool:
        """Say whether the claim has a signature and all that it signs; programs lose single properties."""
        return bool(self.signature and self.case_uid and self.export_id) and self.revision is not None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything in a file that names its identity."""

    claims: tuple[Claim, ...] = ()
    visible: tuple[str, ...] = ()
    core: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """The identity, the export to compare with if it is known, and the warnings."""

    identity: Identity
    export: ExportEntry | None = None
    warnings: frozenset[WarningCode] = frozenset()


Closest = Callable[[Sequence[ExportEntry]], ExportEntry]


def judge(evidence: Evidence, registry: Registry, closest: Closest | None = None) -> Judgement:
    """Weigh all sources; where they name several exports, `closest` tells which of them the text is."""
    return _Judge(evidence, registry, closest).judge()


@dataclass(slots=True)
class _Findings:
    sources: list[str] = field(default_factory=list)
    valid: list[Claim] = field(default_factory=list)
    invalid: list[Claim] = field(default_factory=list)
    unsigned: list[Claim] = field(default_factory=list)
    codes: dict[str, list[TrackingCode]] = field(default_factory=dict)
    damaged: list[TrackingCode] = field(default_factory=list)


class _Judge:
    def __init__(self, evidence: Evidence, registry: Registry, closest: Closest | None) -> None:
        self._evidence = evidence
        self._closest = closest
        self._registry = registry
        self._key = registry.mac_key
        self._warnings: set[WarningCode] = set()
        self._found = _Findings()

    def judge(self) -> Judgement:
        self._sort_claims()
        self._sort_codes()
        found = self._found
        if not found.sources:
            return Judgement(Identity(), None, frozenset(self._warnings))
        export = self._likeliest_export()
        conflicts = self._conflicts()
        if conflicts:
            self._warnings.add(WarningCode.ID_CONFLICT)
        verdict = self._verdict(export, conflicts)
        identity = Identity(
            verdict,
            export.case_no if export else self._claimed_number(),
            export.revision if export else self._claimed_revision(),
            export.export_id if export else self._claimed_export(),
            self._signature(),
            tuple(found.sources),
            tuple(conflicts),
        )
        return Judgement(identity, export, frozenset(self._warnings))

    def _sort_claims(self) -> None:
        for claim in self._evidence.claims:
            self._found.sources.append(claim.source)
            if not claim.is_checkable:
                self._found.unsigned.append(claim)
            elif self._is_signed(claim):
                self._found.valid.append(claim)
            else:
                self._found.invalid.append(claim)
                self._warnings.add(WarningCode.SIG_INVALID)

    def _is_signed(self, claim: Claim) -> bool:
        if claim.revision is None:
            return False
        return any(
            signature_fits(
                claim.signature, signature(self._key, claim.case_uid, number, claim.revision, claim.export_id)
            )
            for number in self._numbers(claim)
        )

    def _numbers(self, claim: Claim) -> set[str]:
        """The case numbers a claim may mean: properties do not carry one."""
        if claim.case_no:
            return {claim.case_no}
        case = self._registry.case(claim.case_uid)
        told = {other.case_no for other in self._evidence.claims if other.case_no}
        shown = {code.case_no for text in self._evidence.visible for code in find_codes(text)}
        return {case.case_no} if case else told | shown

    def _sort_codes(self) -> None:
        found = self._found
        texts: dict[str, Iterable[str]] = {"visible": self._evidence.visible, "core": self._evidence.core}
        texts["manifest"] = [claim.code for claim in self._evidence.claims if claim.code]
        for source, lines in texts.items():
            distinct = dict.fromkeys(code for line in lines for code in islice(find_codes(line), _MOST_CODES))
            codes = list(islice(distinct, _MOST_CODES))
            fitting = [code for code in codes if code_fits(self._key, code)]
            if fitting:
                found.codes[source] = fitting
            if source == "visible":
                found.damaged = [code for code in codes if code not in fitting]
            if (fitting or (codes and source == "visible")) and source not in found.sources:
                found.sources.append(source)
        self._look_for_damage()

    def _look_for_damage(self) -> None:
        found = self._found
        foreign_key = bool(found.invalid) and not found.valid and not found.codes
        remains = any(has_code_remains(text) for text in self._evidence.visible)
        if (found.damaged or (remains and "visible" not in found.codes)) and not foreign_key:
            self._warnings.add(WarningCode.CODE_DAMAGED)
            if "visible" not in found.sources:
                found.sources.append("visible")

    def _likeliest_export(self) -> ExportEntry | None:
        """The export whose text this is among those the sources name, else the one most of them name."""
        votes: Counter[str] = Counter()
        for claim in (*self._found.valid, *self._found.invalid, *self._found.unsigned):
            votes[claim.export_id] += 2 if claim in self._found.valid else 1
        for source, codes in self._found.codes.items():
            entries = [self._export_of(code) for code in codes]
            for name in {entry.export_id for entry in entries if entry is not None}:
                votes[name] += 3 if source == "visible" else 1
        known = {entry.export_id: entry for entry in self._registry.exports()}
        ranked = [known[name] for name, _count in votes.most_common() if name in known]
        if len(ranked) > 1 and self._closest is not None:
            return self._closest(ranked)
        return ranked[0] if ranked else None

    def _export_of(self, code: TrackingCode) -> ExportEntry | None:
        return next((entry for entry in self._registry.exports() if entry.code == str(code)), None)

    def _conflicts(self) -> list[str]:
        claims = self._evidence.claims
        conflicts = [
            f"{name}: {', '.join(sorted(values))}"
            for name, values in (
                ("kasus", {claim.case_uid for claim in claims if claim.case_uid}),
                ("revisi", {str(claim.revision) for claim in claims if claim.revision is not None}),
                ("ekspor", {claim.export_id for claim in claims if claim.export_id}),
            )
            if len(values) > 1
        ]
        wrong = [claim.code for claim in self._found.valid if claim.code and not self._vouches(claim.code)]
        return conflicts + [f"kode (manifest): {code[:60]}" for code in wrong] + self._code_conflicts()

    def _vouches(self, text: str) -> bool:
        return any(code_fits(self._key, code) for code in islice(find_codes(text), _MOST_CODES))

    def _code_conflicts(self) -> list[str]:
        """Codes that vouch for another export than the claims, or than each other."""
        told = {_short(claim) for claim in self._evidence.claims if claim.export_id}
        shown = {source: {str(code) for code in codes} for source, codes in self._found.codes.items()}
        visible = shown.get("visible", set())
        conflicts = [f"kode: {', '.join(sorted(visible))}"] if len(visible) > 1 else []
        for source, codes in self._found.codes.items():
            named = {(code.export_part, code.revision) for code in codes}
            apart = bool(told) and not named & told
            if apart or (visible and not shown[source] & visible):
                conflicts.append(f"kode ({source}): {', '.join(sorted(shown[source]))}")
        return conflicts

    def _verdict(self, export: ExportEntry | None, conflicts: list[str]) -> IdentityVerdict:
        found = self._found
        if found.invalid and (found.valid or self._knows(found.invalid)):
            return IdentityVerdict.TAMPERED
        if conflicts:
            return IdentityVerdict.TAMPERED
        if export is None or not (found.valid or found.codes):
            return IdentityVerdict.UNKNOWN_CASE
        return self._standing(export)

    def _standing(self, export: ExportEntry) -> IdentityVerdict:
        case = self._registry.case(export.case_uid)
        if case is None:
            return IdentityVerdict.UNKNOWN_CASE
        if self._registry.open_case not in (None, export.case_no):
            return IdentityVerdict.OTHER_CASE
        if export.revision < case.current_revision:
            return IdentityVerdict.OLDER_REVISION
        return IdentityVerdict.CURRENT

    def _knows(self, claims: list[Claim]) -> bool:
        """Say whether a badly signed claim speaks of something this workspace has."""
        exports = {entry.export_id for entry in self._registry.exports()}
        return bool(self._found.codes) or any(
            claim.export_id in exports or self._registry.case(claim.case_uid) is not None for claim in claims
        )

    def _signature(self) -> Signature:
        found = self._found
        if found.invalid:
            return Signature.INVALID
        if found.valid:
            return Signature.VALID
        if found.codes:
            return Signature.VALID_CODE
        return Signature.INVALID if found.damaged else Signature.ABSENT

    def _all_codes(self) -> list[TrackingCode]:
        return [code for codes in self._found.codes.values() for code in codes] + self._found.damaged

    def _claimed_number(self) -> str | None:
        numbers = [claim.case_no for claim in self._evidence.claims if claim.case_no]
        numbers += [code.case_no for code in self._all_codes()]
        return numbers[0] if numbers else None

    def _claimed_revision(self) -> int | None:
        revisions = [claim.revision for claim in self._evidence.claims if claim.revision is not None]
        revisions += [code.revision for code in self._all_codes()]
        return revisions[0] if revisions else None

    def _claimed_export(self) -> str | None:
        return next((claim.export_id for claim in self._evidence.claims if claim.export_id), None)


def _short(claim: Claim) -> tuple[str, int | None]:
    """A claim's export as a tracking code shows it."""
    try:
        return export_part(claim.export_id), claim.revision
    except ValueError:
        return claim.export_id, claim.revision
