"""Reads an archived record back from its seal: nothing of a version in work stands in the archive."""

import json
from datetime import date
from uuid import UUID

from ppid_desktop.domain.archived import Archived, archived
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.office import Office, Paper
from ppid_desktop.domain.terms import LogoPlace
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


def office_of_its_time(manifest: str) -> Office:
    """Return the letterhead that a sealed version's manifest keeps."""
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
    )


def _logo_place(code: str) -> LogoPlace:
    return next((one for one in LogoPlace if one.code == code), LogoPlace.KIRI)
