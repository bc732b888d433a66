"""Which rows a query is about, as fixed conditions with named parameters.

SQLAlchemy spends eight times as long on building a statement as SQLite on answering it. So statements are
built once from these fixed selections and kept; only the parameters differ from call to call.
"""

from dataclasses import dataclass
from functools import cache, cached_property

from sqlalchemy import CompoundSelect, Select, Table, bindparam, select
from sqlalchemy.sql.elements import ColumnElement

Ids = Select[tuple[str]] | CompoundSelect[tuple[str]]
"""A SELECT giving ids."""

CHOSEN = "chosen_id"
"""The parameter of `by_id`, and of the SELECTs of the records something belongs to."""


@dataclass(frozen=True, eq=False)
class Selection:
    """A condition on one table; made once per module, equal to itself only, so that it can key caches."""

    table: Table
    condition: ColumnElement[bool]

    @cached_property
    def ids(self) -> Select[tuple[str]]:
        """Return the SELECT of the chosen ids."""
        return select(self.table.c.id).where(self.condition)


@cache
def by_id(table: Table) -> Selection:
    """Return the selection of the one row whose id is the parameter `chosen_id`."""
    return Selection(table, table.c.id == bindparam(CHOSEN))


@cache
def belonging_to(table: Table, chosen: Selection, link: str = "record_id") -> Selection:
    """Return the selection of the rows that belong to the chosen ones by the column `link`."""
    return Selection(table, table.c[link].in_(chosen.ids))
