"""Reads what the practice workspace is filled with from its definition file (TOML text)."""

import tomllib
from dataclasses import dataclass
from uuid import uuid4

from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.terms import EmploymentKind, OfficialRole, SoftfileKind


@dataclass(frozen=True)
class SampleSoftfile:
    """A small text file."""

    name: str
    kind: SoftfileKind
    text: str


@dataclass(frozen=True)
class SampleRecord:
    """A record and how far it is; texts by field id, a number instead of a date counts days from today."""

    fields: dict[str, str]
    coordinate: bool
    equip: bool
    sources: tuple[dict[str, str | int], ...]
    softfiles: tuple[SampleSoftfile, ...]


@dataclass(frozen=True)
class SampleInventory:
    """A daftar identifikasi."""

    unit: str
    period: str
    rows: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True)
class PracticeStory:
    """An imaginary office; the first person works in it."""

    office: Office
    people: tuple[Employee, ...]
    inventories: tuple[SampleInventory, ...]
    records: tuple[SampleRecord, ...]


def read_story(text: str) -> PracticeStory:
    """Return the story of our own definition file; KeyError or ValueError mean a damaged installation."""
    top = tomllib.loads(text)
    head = top["office"]
    return PracticeStory(
        office=Office(**{**head, "units": tuple(head["units"])}),
        people=tuple(_person(one["name"], one["position"], one["roles"]) for one in top["people"]),
        inventories=tuple(
            SampleInventory(one["unit"], one["period"], tuple(tuple(row) for row in one["rows"]))
            for one in top["inventories"]
        ),
        records=tuple(
            SampleRecord(
                fields=one["fields"],
                coordinate=one.get("coordinate", False),
                equip=one.get("equip", False),
                sources=tuple(one.get("sources", ())),
                softfiles=tuple(
                    SampleSoftfile(file["name"], _kind(file["kind"]), file["text"])
                    for file in one.get("softfiles", ())
                ),
            )
            for one in top["records"]
        ),
    )


def _person(name: str, position: str, roles: list[str]) -> Employee:
    held = tuple(RolePeriod(_role(code)) for code in roles)
    return Employee(uuid4(), name, EmploymentKind.NON_ASN, position=position, roles=held)


def _kind(code: str) -> SoftfileKind:
    return next(kind for kind in SoftfileKind if kind.code == code)


def _role(code: str) -> OfficialRole:
    return next(role for role in OfficialRole if role.code == code)
