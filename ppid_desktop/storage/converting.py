"""Domain values to JSON and back: dates in ISO form, terms by code, bytes in base 64, UUIDs as text."""

import base64
import json
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from functools import cache
from typing import TypeVar
from uuid import UUID

from cattrs import BaseValidationError, Converter

from ppid_desktop.domain.errors import WorkspaceDamaged

T = TypeVar("T")


def plain(value: object) -> dict[str, object]:
    """Return a dataclass as a dictionary that JSON can hold."""
    content: dict[str, object] = _converter().unstructure(value)
    return content


def value_of(kind: type[T], content: object) -> T:
    """Return the value that `plain` made; WorkspaceDamaged when the content does not fit the kind."""
    try:
        return _converter().structure(content, kind)
    except (BaseValidationError, KeyError, TypeError, ValueError):
        # The chained error would quote the record's content.
        raise WorkspaceDamaged(f"Isi basis data tidak dapat dibaca ({kind.__name__}).") from None


def to_json(content: object) -> str:
    """Return compact JSON with sorted keys, letters as they are."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_json(text: str) -> dict[str, object]:
    """Return the object of a JSON text; WorkspaceDamaged when it is none."""
    try:
        content = json.loads(text)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise WorkspaceDamaged("Isi basis data tidak dapat dibaca.")
    return content


@cache
def _converter() -> Converter:
    """Return the one configured converter; it only caches generated code."""
    converter = Converter(unstruct_collection_overrides={AbstractSet: sorted})
    converter.register_unstructure_hook(UUID, str)
    converter.register_structure_hook(UUID, lambda text, _: UUID(text))
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    converter.register_unstructure_hook(bytes, lambda raw: base64.b64encode(raw).decode("ascii"))
    converter.register_structure_hook(bytes, lambda text, _: base64.b64decode(text, validate=True))
    return converter
