"""The certificates whose signatures the office trusts; it imports them itself, nothing is fetched."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Protocol

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.evidence import Issuer
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session

TRUSTED_ISSUERS = "penerbit_tepercaya"
"""Text setting: the issuers as JSON."""

_LARGEST = 1024 * 1024


class IssuerReader(Protocol):
    """Reads certificate files in a process of its own."""

    def issuers(self, data: bytes) -> tuple[Issuer, ...]:
        """Return the issuing certificates in a file; none when it holds no such thing."""


class TrustedIssuers:
    """Lists for everybody, changes for administrators."""

    def __init__(self, session: Session, reader: IssuerReader) -> None:
        self._session = session
        self._reader = reader

    def all(self) -> tuple[Issuer, ...]:
        """Return the issuers in the order they were imported."""
        with self._session.reading() as unit:
            return trusted_issuers(unit)

    def add(self, files: Sequence[Path]) -> tuple[Issuer, ...]:
        """Import the certificates of these files; InvalidValue when one of them holds none."""
        self._session.must(UseCase.EDIT_SETTINGS)
        found = [one for file in files for one in self._read(file)]
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            known = {one.sha256: one for one in (*trusted_issuers(unit), *found)}
            return _save(unit, tuple(known.values()))

    def remove(self, sha256: str) -> tuple[Issuer, ...]:
        """Trust an issuer no longer; what was decided stays decided."""
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            return _save(unit, tuple(one for one in trusted_issuers(unit) if one.sha256 != sha256))

    def _read(self, file: Path) -> tuple[Issuer, ...]:
        found = self._reader.issuers(self._session.vault.files.peek(file, _LARGEST))
        if not found:
            raise InvalidValue(
                f"Berkas {file.name} tidak memuat sertifikat penerbit.",
                "Daftar penerbit tidak berubah.",
                "Pilih sertifikat induk atau penerbit (PEM, CER, CRT, P7B), bukan sertifikat orang.",
            )
        return found


def trusted_issuers(unit: Unit) -> tuple[Issuer, ...]:
    """Return the issuers that the office trusts now."""
    kept = unit.office.text_setting(TRUSTED_ISSUERS)
    return tuple(Issuer(**one) for one in json.loads(kept)) if kept else ()


def _save(unit: Unit, issuers: tuple[Issuer, ...]) -> tuple[Issuer, ...]:
    unit.office.save_text_setting(TRUSTED_ISSUERS, json.dumps([asdict(one) for one in issuers]))
    detail = f"{len(issuers)} penerbit"
    unit.audit.write(AuditNote(Action.SETTING_CHANGED, "setting", TRUSTED_ISSUERS, detail))
    return issuers
