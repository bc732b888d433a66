"""Reads one version of the SOP from its definition file (TOML text)."""

import tomllib
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.office import Contradiction, Office, Sop, SopStep

_T = TypeVar("_T")
_STEPS = (1, 2, 3, 4, 5, 6, 7)


@dataclass(frozen=True)
class _Section:
    """A TOML table whose values are read by name and kind; anything else is a damaged file."""

    values: dict[str, object]

    def get(self, name: str, kind: type[_T]) -> _T:
        value = self.values.get(name)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise _damaged(name)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        values = self.get(name, list)
        if not all(isinstance(value, str) for value in values):
            raise _damaged(name)
        return tuple(values)

    def sections(self, name: str) -> tuple["_Section", ...]:
        values = self.get(name, list)
        if not all(isinstance(value, dict) for value in values):
            raise _damaged(name)
        return tuple(_Section(value) for value in values)

    def section(self, name: str) -> "_Section":
        return _Section(self.get(name, dict))


def load_sop(text: str) -> Sop:
    """Return the SOP a definition file describes; InvalidValue names the first line that does not fit."""
    top = _read(text)
    approved = top.section("approved")
    return Sop(
        id=top.get("id", str),
        code=top.get("code", str),
        revision=top.get("revision", str),
        dated=top.get("dated", date),
        title=top.get("title", str),
        aim=top.get("aim", str),
        scope=top.get("scope", str),
        approved_position=approved.get("position", str),
        approved_name=approved.get("name", str),
        approved_nip=approved.get("nip", str),
        references=top.texts("references"),
        responsible=top.texts("responsible"),
        steps=_steps(top),
        contradictions=tuple(
            Contradiction(one.get("topic", str), one.get("position", str))
            for one in top.sections("contradictions")
        ),
    )


def load_letterhead(text: str) -> Office:
    """Return the office identity that the SOP's own letterhead gives; InvalidValue as above."""
    head = _read(text).section("letterhead")
    return Office(
        government=head.get("government", str),
        secretariat=head.get("secretariat", str),
        unit_name=head.get("unit", str),
        address=head.get("address", str),
        phone=head.get("phone", str),
        fax=head.get("fax", str),
        email=head.get("email", str),
        website=head.get("website", str),
    )


def _read(text: str) -> _Section:
    try:
        return _Section(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise InvalidValue(
            "Berkas SOP tidak dapat dibaca.",
            f"Susunannya salah: {error}.",
            "Perbaiki berkas itu, lalu ulangi.",
        ) from None


def _steps(top: _Section) -> tuple[SopStep, ...]:
    steps = tuple(
        SopStep(
            number=one.get("number", int),
            short=one.get("short", str),
            title=one.get("title", str),
            executor=one.get("executor", str),
            documents=one.texts("documents"),
        )
        for one in top.sections("steps")
    )
    if tuple(step.number for step in steps) != _STEPS:
        raise _damaged("steps")
    return steps


def _damaged(name: str) -> InvalidValue:
    return InvalidValue(
        "Berkas SOP tidak lengkap.",
        f"Bagian “{name}” tidak ada atau salah jenisnya.",
        "Lengkapi bagian itu, lalu ulangi.",
    )
