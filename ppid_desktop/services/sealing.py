"""Sealing one version: rules checked, bytes verified, content and manifest frozen."""

import json
from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import coverage
from ppid_desktop.domain.archive import Sealed
from ppid_desktop.domain.archived import SealedNames
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import RuleBroken, SoftfileDamaged
from ppid_desktop.domain.flow import problems
from ppid_desktop.domain.lists import FileCheck
from ppid_desktop.domain.locks import require_open
from ppid_desktop.domain.numbering import NumberParts, composed
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.snapshot import canonical_json, digest
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.services.archive_fields import confirm_step
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.sealed_reading import names_now
from ppid_desktop.services.session import Session
from ppid_desktop.services.signature_rule import signature_problems
from ppid_desktop.services.sop_versions import sop_hash, version_of
from ppid_desktop.services.waiting_edits import changed_copies, require_no_edits


class Sealer:
    """Freezes content, softfile set, rounds, decision, SOP and identity of one version."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def seal(self, record_id: UUID, progress: Progress, cancelled: Cancelled) -> Case:
        """Verify, then seal in one transaction; RuleBroken, EditsWaiting or SoftfileDamaged say why not."""
        self._session.must(UseCase.SEAL)
        with self._session.vault.read() as unit:
            case = unit.records.case(record_id)
            _check(unit, case)
        require_no_edits(case, changed_copies(self._session), "Rekaman belum disegel.")
        checks = self._checked_files(record_id, progress, cancelled)
        if not all(one.intact for one in checks):
            raise SoftfileDamaged()
        with self._session.vault.write(self._session.account) as unit:
            case = unit.records.case(record_id)
            _check(unit, case)
            _check_same_files(case, checks)
            if confirm_step(unit, case):
                case = unit.records.case(record_id)
            sealed = self._sealed(unit, case)
            unit.archive.add_sealed(record_id, sealed)
            note = AuditNote(Action.SEALED, "sealed", str(sealed.id), logged_seal(sealed), record_id)
            unit.audit.write(note)
            return unit.records.case(record_id)

    def verify(self, record_id: UUID, progress: Progress, cancelled: Cancelled) -> tuple[FileCheck, ...]:
        """Check every stored file of one record and write the result into the log."""
        self._session.must(UseCase.VERIFY)
        checks = self._checked_files(record_id, progress, cancelled)
        bad = sum(not one.intact for one in checks)
        with self._session.vault.write(self._session.account) as unit:
            detail = f"{len(checks)} berkas, {bad} rusak"
            note = AuditNote(Action.VERIFIED, "record", str(record_id), detail, record_id)
            unit.audit.write(note)
        return checks

    def _checked_files(
        self, record_id: UUID, progress: Progress, cancelled: Cancelled
    ) -> tuple[FileCheck, ...]:
        with self._session.vault.read() as unit:
            case = unit.records.case(record_id)
        named = stored_files(case)
        total = sum(file.stored_size for _, file in named)
        checks, done = [], 0
        for name, file in named:
            start = done

            def step(part: int, _all: int, start: int = start) -> None:
                progress(start + part, total)

            reason = self._session.vault.files.check(file, step, cancelled)
            done += file.stored_size
            progress(done, total)
            register_no = case.record.register_no
            checks.append(FileCheck(record_id, register_no, name, file.sha256, not reason, reason))
        return tuple(checks)

    def _sealed(self, unit: Unit, case: Case) -> Sealed:
        if case.archive.file_id is None:
            raise RuleBroken("Berkas arsip belum dipilih.", "Rekaman belum disegel.", "Pilih berkas arsip.")
        snapshot = canonical_json(_content_alone(case))
        names = names_now(unit, case, case.archive.file_id, self._session.account.id)
        manifest = canonical_json(_manifest(unit, case, digest(snapshot), names))
        return Sealed(
            id=uuid4(),
            version=case.record.version,
            item_no=_kept_item(case) or self._drawn_item(unit, case.archive.file_id),
            file_id=case.archive.file_id,
            sealed_at=self._session.clock.now(),
            sealed_by=self._session.account.id,
            manifest_sha256=digest(manifest),
            manifest=manifest,
            snapshot=snapshot,
        )

    def _drawn_item(self, unit: Unit, file_id: UUID) -> str:
        item = unit.records.next_number(f"item {file_id}", 0)
        return composed(unit.office.numbering().item, NumberParts(item, self._session.clock.today()))


def logged_seal(sealed: Sealed) -> str:
    """Return what the log keeps of a seal: content and log can be compared by it."""
    return f"versi {sealed.version} manifes {sealed.manifest_sha256}"


def broken_seal(unit: Unit, sealed: Sealed, logged: str) -> str:
    """Return why a sealed version is not what was sealed and logged, or an empty string."""
    if digest(sealed.manifest) != sealed.manifest_sha256:
        return "Manifes tidak sama dengan saat disegel."
    if logged != logged_seal(sealed):  # what stands in the manifest is anybody's
        return "Segel tidak sama dengan catatannya pada log."
    manifest = json.loads(sealed.manifest)
    if manifest["snapshot_sha256"] != digest(sealed.snapshot):
        return "Isi yang disegel tidak sama dengan manifesnya."
    version = manifest.get("sop_version", 0)
    if version and manifest["sop_sha256"] != sop_hash(unit, version):
        return "SOP yang tersimpan tidak sama dengan saat disegel."
    return ""


def _kept_item(case: Case) -> str:
    """Return the item number of an earlier version in the same archive file: a new version keeps it."""
    kept = (one.item_no for one in reversed(case.archive.sealed) if one.file_id == case.archive.file_id)
    return next(kept, "")


def _content_alone(case: Case) -> Case:
    """Name earlier versions by their manifest's hash only, and leave out what waits beside removed softfiles.

    Each version would else hold all before it.
    """
    sealed = tuple(replace(one, manifest="", snapshot="") for one in case.archive.sealed)
    softfiles = tuple(replace(one, unsaved=None) for one in case.softfiles)
    return replace(case, softfiles=softfiles, archive=replace(case.archive, sealed=sealed))


def stored_files(case: Case) -> tuple[tuple[str, StoredFile], ...]:
    """Return (shown name, stored file) of every content kept for the case, each content once."""
    named = [
        (softfile.standard_name or version.original_name, version.file)
        for softfile in case.softfiles
        for version in softfile.versions
        if version.file.purged_at is None
    ]
    named += [(one.original_name, one.file) for one in case.attachments()]
    for one in case.rounds:
        named += [(export.file_name, export.file) for export in one.exports]
        named += [(returned.original_name, returned.file) for returned in one.returned]
    return tuple({file.id: (name, file) for name, file in named}.values())


def _manifest(unit: Unit, case: Case, snapshot_sha256: str, names: SealedNames) -> dict[str, object]:
    covered, head = coverage(case), unit.audit.head()
    sop_version = 0 if is_old(case) else version_of(unit, case.record.sop_version)
    return {
        "format": "ppid-manifest/1",
        "record": case.record.id,
        "register_no": case.record.register_no,
        "version": case.record.version,
        "snapshot_sha256": snapshot_sha256,
        "approved_sha256": covered.expected_hash if covered else "",
        "content_sha256": covered.actual_hash if covered else "",
        "sop": case.record.sop_id,
        "sop_version": sop_version,
        "sop_sha256": sop_hash(unit, sop_version) if sop_version else "",
        "names": names,
        "office": unit.office.office(),
        "office_version": unit.office.office_version(),
        "files": [
            {"name": name, "sha256": file.sha256, "stored_sha256": file.stored_sha256, "size": file.size}
            for name, file in stored_files(case)
        ],
        "audit_number": head[0],
        "audit_mac": head[1],
    }


def _check(unit: Unit, case: Case) -> None:
    require_open(case)
    demanded = (*problems(case, 7), *signature_problems(unit, case))
    found = tuple(problem for problem in demanded if not problem.warning)
    if found:
        what = " ".join(problem.text for problem in found)
        raise RuleBroken(what, "Rekaman belum disegel.", "Selesaikan hal yang disebut di atas.")
    covered = coverage(case)
    if not is_old(case) and (covered is None or not covered.sealable):
        raise RuleBroken(
            "Isi rekaman tidak sama dengan yang disetujui pimpinan PPID.",
            "Rekaman belum disegel.",
            "Kirim putaran berikutnya, atau catat persetujuan pimpinan atas perbedaannya pada langkah 6.",
        )


def _check_same_files(case: Case, checks: tuple[FileCheck, ...]) -> None:
    if {file.sha256 for _, file in stored_files(case)} - {one.sha256 for one in checks}:
        raise RuleBroken(
            "Berkas bertambah saat pemeriksaan berjalan.", "Rekaman belum disegel.", "Ulangi penyegelan."
        )
