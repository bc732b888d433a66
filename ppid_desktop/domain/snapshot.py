"""Canonical JSON of frozen values: the bytes that a seal covers, the same on every machine."""

import dataclasses
import hashlib
import json
from datetime import date
from enum import Enum
from uuid import UUID


def canonical_json(value: object) -> str:
    """Return sorted, compact JSON; dates ISO, terms by code, ids as text, bytes as hex."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(text: str) -> str:
    """Return the SHA-256 of the text's UTF-8 as lower-case hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(_plain(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, frozenset | set):
        return sorted((_plain(item) for item in value), key=str)
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return _scalar(value)


def _scalar(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return value.hex() if isinstance(value, bytes) else value
