"""Reads an archived record back from its seal: nothing of a version in work stands in the archive."""

import json
from dataclasses import replace
from datetime import date
from uuid import UUID

from ppid_desktop.domain.archive import ArchiveFile, Location
from ppid_desktop.domain.archived import Archived, SealedNames, archived
from ppid_desktop.domain.cover import Signatory, signatory_of
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.office import Office, Paper
from ppid_desktop.domain.people import Employee, Official
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import Category, LogoPlace
from ppid_desktop.services.ports import Unit


def archived_record(unit: Unit, record_id: UUID, today: date) -> Archived:
    """Return the newest sealed version with its events; RuleBroken before there is one."""
    case = unit.records.case(record_id)
    if not case.archive.sealed:
        raise RuleBroken(
            "Rekaman ini belum diarsipkan.",
            "Cetakan belum dapat dibuat.",
            "Selesaikan langkah 7 lebih dahulu.",
        )
    return archived(case, [unit.archive.sealed_case(one) for one in case.archive.sealed], today)


def names_now(unit: Unit, case: Case, file_id: UUID, archivist_id: UUID) -> SealedNames:
    """Return the berkas and who signs as the workspace has them; an old archive its archivist hands over."""
    offered = next((one for one in reversed(case.archive.handovers) if one.accepted), None)
    return SealedNames(
        file=replace(unit.archive.file(file_id), items=0),  # how many there are is no part of its name
        giver=signatory_of(person(unit, offered.offered_by if offered else archivist_id)),
        archivist=signatory_of(person(unit, archivist_id)),
    )


def names_of_its_time(unit: Unit, held: Archived, today: date) -> SealedNames:
    """Return the names a sealed version's manifest keeps, else those of today, which say so."""
    kept = json.loads(held.sealed.manifest).get("names")
    if kept is None:
        sealed = held.sealed
        return replace(names_now(unit, held.frozen, sealed.file_id, sealed.sealed_by), read_on=today)
    file = {**kept["file"], "id": UUID(kept["file"]["id"]), "location": Location(**kept["file"]["location"])}
    return SealedNames(ArchiveFile(**file), Signatory(**kept["giver"]), Signatory(**kept["archivist"]))


def person(unit: Unit, account_id: UUID) -> Employee | None:
    """Return who of the office an account belongs to."""
    account = next((one for one in unit.office.accounts() if one.id == account_id), None)
    if account is None:
        return None
    return next((one for one in unit.office.employees() if one.id == account.employee_id), None)


def office_of_its_time(manifest: str) -> Office:
    """Return the office that a sealed version's manifest keeps: letterhead, approval and scope of its SOP."""
    kept = json.loads(manifest)["office"]
    return Office(
        government=kept["government"],
        secretariat=kept["secretariat"],
        unit_name=kept["unit_name"],
        address=kept["address"],
        phone=kept["phone"],
        fax=kept["fax"],
        email=kept["email"],
        website=kept["website"],
        city=kept["city"],
        logo_png=bytes.fromhex(kept["logo_png"]),
        logo_place=_logo_place(kept.get("logo_place", "")),
        paper=Paper(**kept["paper"]),
        approver=Official(**kept.get("approver", {})),
        admitted=tuple(one for one in Category if one.code in kept.get("admitted", (one.code,))),
        admitted_decided=kept.get("admitted_decided", ""),
    )


def _logo_place(code: str) -> LogoPlace:
    return next((one for one in LogoPlace if one.code == code), LogoPlace.KIRI)
