"""Turns frozen dataclasses into JSON and back, by their annotations: enums by value, tuples as lists."""

import dataclasses
import types
import typing
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache
from typing import TypeVar, Union

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
T = TypeVar("T")


def to_plain(value: object) -> Json:
    """Return a value as plain JSON data."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return value.value if isinstance(value, StrEnum) else value
    if isinstance(value, Mapping):
        return {str(key): to_plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [to_plain(one) for one in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {_key(field): to_plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    raise TypeError(f"{type(value).__name__} has no JSON form")


def from_plain(kind: type[T], data: object) -> T:
    """Build a dataclass from JSON data; raise ValueError when the data does not fit."""
    built = _build(kind, data)
    if not isinstance(built, kind):
        raise ValueError(f"no {kind.__name__}")
    return built


def _key(field: "dataclasses.Field[object]") -> str:
    name = field.metadata.get("json", field.name)
    return str(name)


@cache
def _annotations(kind: type) -> dict[str, object]:
    return typing.get_type_hints(kind)


def _build(kind: object, data: object) -> object:
    origin = typing.get_origin(kind)
    if origin in (Union, types.UnionType):
        return _build_optional(typing.get_args(kind), data)
    if origin is tuple:
        return tuple(_build(typing.get_args(kind)[0], one) for one in _expect(list, data))
    if origin is dict:
        return {str(key): _build(typing.get_args(kind)[1], one) for key, one in _expect(dict, data).items()}
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _build_dataclass(kind, _expect(dict, data))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(_expect(str, data))
    if isinstance(kind, type):
        return _expect(kind, data)
    raise ValueError("this annotation has no JSON form")


def _build_optional(kinds: tuple[object, ...], data: object) -> object:
    inner = [one for one in kinds if one is not type(None)]
    return None if data is None else _build(inner[0], data)


def _build_dataclass(kind: type, data: dict[object, object]) -> object:
    hints = _annotations(kind)
    fields = {field.name: _key(field) for field in dataclasses.fields(kind)}
    values = {name: _build(hints[name], data[key]) for name, key in fields.items() if key in data}
    try:
        built: object = kind(**values)
    except TypeError as error:
        raise ValueError(f"{kind.__name__} lacks a value") from error
    return built


def _expect(kind: type[T], data: object) -> T:
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise ValueError(f"{kind.__name__} expected")
    return data
