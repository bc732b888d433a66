"""How a dataclass lies in a table: some attributes in columns, the rest as JSON in `content`."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import RowMapping, Select, Table, literal, select
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.storage import tables
from ppid_desktop.storage.converting import from_json, plain, to_json, value_of

T = TypeVar("T")
_FILE = "stored_file__"
FILE_COLUMNS = ("id", "name", "sha256", "stored_sha256", "size", "stored_size", "purged_at")


@dataclass(frozen=True)
class Shape(Generic[T]):
    """The way of one dataclass into one table and back.

    `apart` names attributes that live in other tables; they come back as their defaults, or as given.
    """

    kind: type[T]
    table: Table
    columns: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()

    def row(self, value: T, **links: object) -> dict[str, object]:
        """Return the row's values; `links` are columns the dataclass does not know."""
        content = plain(value)
        for name in self.apart:
            content.pop(name, None)
        own = {name: content.pop(name) for name in self.columns}
        return {**own, **links, "content": to_json(content)}

    def value(self, row: RowMapping, **given: object) -> T:
        """Return the dataclass of a row; `given` are plain values of attributes kept apart."""
        content = from_json(row["content"])
        own = {name: row[name] for name in self.columns}
        return value_of(self.kind, {**content, **own, **given})


def columns_of(table: Table, emptied: Collection[str] = ()) -> list[ColumnElement[Any]]:
    """Return a table's columns; those named in `emptied` come as empty texts without being read."""
    return [literal("").label(one.name) if one.name in emptied else one for one in table.c]


def with_file(table: Table, *more: ColumnElement[Any], emptied: Collection[str] = ()) -> Select[Any]:
    """Return a SELECT of a table with a `file_id`, joined with its stored file (read by `file_of`)."""
    file = tables.stored_file
    named = [file.c[name].label(_FILE + name) for name in FILE_COLUMNS]
    chosen = [*columns_of(table, emptied), *named, *more]
    return select(*chosen).join_from(table, file, table.c.file_id == file.c.id)


def file_of(row: RowMapping) -> dict[str, object]:
    """Return the plain stored file of a row made by `with_file`."""
    return {name: row[_FILE + name] for name in FILE_COLUMNS}


def grouped(
    rows: Iterable[RowMapping], key: str, made: Callable[[RowMapping], T]
) -> dict[str, tuple[T, ...]]:
    """Return the values of rows by the text in column `key`, in the order of the rows."""
    groups: dict[str, list[T]] = defaultdict(list)
    for row in rows:
        groups[row[key]].append(made(row))
    return {name: tuple(values) for name, values in groups.items()}
