"""Turns frozen dataclasses into JSON and back, by their annotations: enums by value, tuples as lists."""

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import cache, partial
from typing import TypeVar, Union

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]
_PLAIN = frozenset({str, int, float, bool, type(None)})

Builder = Callable[[object], object]
T = TypeVar("T")


def to_plain(value: object) -> Json:
    """Return a value as plain JSON data."""
    kind = type(value)
    if kind in _PLAIN:
        return value  # type: ignore[return-value]
    if isinstance(value, str):
        return str(value)
    if isinstance(value, tuple | list):
        return [to_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {str(key): to_plain(one) for key, one in value.items()}
    if dataclasses.is_dataclass(kind):
        # Asked for each value before it is handed on: most are plain, and a table has thousands of rows.
        told = ((key, getattr(value, name)) for name, key in _keys(kind))
        return {key: one if type(one) in _PLAIN else to_plain(one) for key, one in told}
    raise TypeError(f"{kind.__name__} has no JSON form")


def from_plain(kind: type[T], data: object) -> T:
    """Build a dataclass from JSON data; raise ValueError when the data does not fit."""
    built = _build_dataclass(kind, data)
    if not isinstance(built, kind):
        raise ValueError(f"no {kind.__name__}")
    return built


@cache
def _keys(kind: type) -> tuple[tuple[str, str], ...]:
    """A dataclass's fields and what each is called in JSON; told once, for a table has thousands of rows."""
    return tuple(
        (field.name, str(field.metadata.get("json", field.name))) for field in dataclasses.fields(kind)
    )


@cache
def _builder(kind: object) -> Builder:
    """Return what builds a value of an annotation; data that does not fit it raises ValueError."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (Union, types.UnionType):
        return _optional(_builder(next(one for one in inner if one is not type(None))))
    if origin is tuple:
        return _tuple_of(_builder(inner[0]))
    if origin is dict:
        return _dict_of(_builder(inner[1]))
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return partial(_build_dataclass, kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return lambda data: kind(_expect(str, data))
    if isinstance(kind, type):
        return partial(_expect, kind)
    raise ValueError("this annotation has no JSON form")


def _optional(build: Builder) -> Builder:
    return lambda data: None if data is None else build(data)


def _tuple_of(build: Builder) -> Builder:
    return lambda data: tuple(map(build, _expect(list, data)))


def _dict_of(build: Builder) -> Builder:
    return lambda data: {str(key): build(one) for key, one in _expect(dict, data).items()}


@cache
def _parts(kind: type) -> tuple[tuple[str, str, Builder], ...]:
    hints = typing.get_type_hints(kind)
    return tuple((name, key, _builder(hints[name])) for name, key in _keys(kind))


def _build_dataclass(kind: type, data: object) -> object:
    given = _expect(dict, data)
    values = {name: build(given[key]) for name, key, build in _parts(kind) if key in given}
    try:
        built: object = kind(**values)
    except TypeError as error:
        raise ValueError(f"{kind.__name__} lacks a value") from error
    return built


def _expect(kind: type[T], data: object) -> T:
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise ValueError(f"{kind.__name__} expected")
    return data
