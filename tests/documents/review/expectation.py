"""Compares what the reader said with an expectation in the language of the review contract's cases.

Keys left out are not compared; lists match as sets; texts are compared without outer blanks. `..._free` takes
a part out of the comparison, `exact_empty` wants nothing reported at all.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

LISTS = ("comments", "changes", "untracked", "rows", "corrections", "outside", "proposals")
_EVERYTHING = (*LISTS, "fields")
_BLOCKS = ("identity", "decision", "container")


def differences(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> list[str]:
    """Return one line for each way in which a result is not what was wanted."""
    lines = list(_heads(wanted, found))
    if found["status"] == "rejected":
        return lines
    lines += [
        f"warning {one} not given"
        for one in wanted.get("warnings_include", ())
        if one not in found["warnings"]
    ]
    lines += [
        f"warning {one} given" for one in wanted.get("warnings_exclude", ()) if one in found["warnings"]
    ]
    for name in LISTS:
        if name in wanted and not wanted.get(f"{name}_free"):
            lines += _list_differences(name, wanted[name], _listed(name, found))
    if not wanted.get("fields_free"):
        lines += _field_differences(wanted, found)
    if wanted.get("exact_empty"):
        lines += [f"{name}: {found[name]} must be empty" for name in _EVERYTHING if found[name]]
    return lines


def _heads(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> Iterable[str]:
    if "status" in wanted and found["status"] not in _choices(wanted["status"]):
        yield f"status {found['status']} {found['reject']} {found['warnings']}, wanted {wanted['status']}"
    if "reject" in wanted:
        code = (found["reject"] or {}).get("code")
        if code not in _choices(wanted["reject"]["code"]):
            yield f"reject {code}, wanted {wanted['reject']['code']}"
    for block in _BLOCKS:
        for key, value in wanted.get(block, {}).items():
            if not _agrees(value, found[block][key], key):
                yield f"{block}.{key} is {found[block][key]!r}, wanted {value!r}"


def _choices(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _agrees(wanted: Any, found: Any, key: str) -> bool:
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(
            _agrees(one, found.get(name), name) for name, one in wanted.items()
        )
    if key in ("date", "date_utc"):
        return bool((wanted or "")[:16] == (found or "")[:16])
    if key == "detail":
        return sorted(wanted) == sorted(found or ())
    if key == "cells":
        return [_plain(one) for one in wanted] == [_plain(one) for one in found]
    return bool(_plain(wanted) == _plain(found))


def _plain(text: object) -> object:
    if not isinstance(text, str):
        return text
    folded = re.sub(r"[ \t\u00a0]+", " ", unicodedata.normalize("NFC", text)).strip().replace("\n", "\u00b6")
    return folded.strip("\u00b6 ") or folded


def _listed(name: str, found: Mapping[str, Any]) -> list[dict[str, Any]]:
    rows = [dict(one) for one in found[name]]
    if name == "comments":
        texts = {one["id"]: one["text"] for one in rows}
        for one in rows:
            one["parent_text"] = texts.get(one["parent"])
    return _grouped(rows) if name == "changes" else rows


def _grouped(changes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Neighbouring insertions (deletions) of one person, field and minute count as one."""
    groups: list[dict[str, Any]] = []
    for one in changes:
        if groups and one["kind"] in ("ins", "del") and _identity(groups[-1]) == _identity(one):
            groups[-1]["text"] += one["text"]
        else:
            groups.append(dict(one))
    return groups


def _identity(change: Mapping[str, Any]) -> tuple[Any, ...]:
    keys = ("kind", "author", "field", "story", "move")
    return (*(change.get(key) for key in keys), (change.get("date") or "")[:16])


def _list_differences(name: str, wanted: list[dict[str, Any]], found: list[dict[str, Any]]) -> list[str]:
    lines, rest = [], list(found)
    for one in _grouped(wanted) if name == "changes" and _complete(wanted) else wanted:
        match = next((candidate for candidate in rest if _agrees(one, candidate, "")), None)
        if match is None:
            lines.append(f"{name}: {one} is missing")
        else:
            rest.remove(match)
    return [*lines, *(f"{name}: unexpected {_told(one)}" for one in rest)]


def _complete(changes: list[dict[str, Any]]) -> bool:
    return all("text" in one for one in changes)


def _told(one: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in one.items() if value not in (None, "", [], False)}


def _field_differences(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> Iterable[str]:
    expected = wanted.get("fields", {})
    for name, reading in expected.items():
        if name not in found["fields"]:
            yield f"field {name}: not reported"
        elif not _agrees(reading, found["fields"][name], ""):
            yield f"field {name}: {_told(found['fields'][name])}, wanted {reading}"
    for name, reading in found["fields"].items():
        covered = wanted.get("rows_cover_missing") and reading["status"] == "missing"
        if name not in expected and not covered:
            yield f"field {name}: unexpected {_told(reading)}"
