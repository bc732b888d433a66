"""What the Log page's filter means in SQL: words of people for codes, register numbers for ids, days."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta

from sqlalchemy import and_, or_, select, true
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.domain import audit_words
from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.indonesian import parse_date
from ppid_desktop.storage import tables

_LONGEST_TEXT = 1000  # characters; SQLite takes patterns of 50,000 bytes
_LONGEST_NUMBER = 19  # digits that SQLite still takes as a whole number

_LOG = tables.audit.c
# What the Log page shows, each by itself: one text put together from them takes SQLite twice as long.
# LIKE does not tell capitals of ASCII letters apart.
_CODES = (_LOG.subject_kind, _LOG.subject_id, _LOG.detail)
_SHOWN = (_LOG.at, _LOG.account_login, *_CODES, _LOG.record_id)


def chosen(query: LogQuery) -> ColumnElement[bool]:
    """Return the condition under which an entry is wanted."""
    return and_(*_conditions(query))


def _conditions(query: LogQuery) -> Iterator[ColumnElement[bool]]:
    log = tables.audit.c
    yield true()  # no condition at all lets the smallest index count
    if query.text.strip():
        yield _contains(query.text)
    if query.login:
        yield log.account_login == _writable(query.login)
    if query.action is not None:
        yield _done(query.action)
    if query.register_no.strip():
        wanted = _writable(query.register_no).strip()
        yield log.record_id.in_(select(tables.record.c.id).where(_numbered(wanted)))
    if query.since is not None:  # ISO moments of one zone sort as text does
        yield log.at >= query.since.isoformat()
    if query.until is not None:
        yield log.at < (query.until + timedelta(days=1)).isoformat()


def _done(action: Action) -> ColumnElement[bool]:
    if action is Action.UNREADABLE:
        return _LOG.action.not_in([one.code for one in Action])
    return _LOG.action == action.code


def _contains(text: str) -> ColumnElement[bool]:
    """Match what the Log page shows of an entry."""
    log, wanted = tables.audit.c, _writable(text).strip()
    actions = [one.code for one in Action if wanted.casefold() in one.label.casefold()]
    fields = (log.detail.startswith(f"{one} ", autoescape=True) for one in audit_words.field_ids_like(wanted))
    return or_(
        log.action.in_(actions),
        log.subject_kind.in_(audit_words.kinds_like(wanted)),
        log.record_id.in_(select(tables.record.c.id).where(_numbered(wanted))),
        *_moments(wanted),
        *(one.contains(wanted, autoescape=True) for one in _SHOWN),
        *(one.contains(wanted.replace(" ", "_"), autoescape=True) for one in _CODES if " " in wanted),
        *fields,
    )


def _writable(text: str) -> str:
    """Half a character from a broken paste cannot be written into a statement, nor a page of text matched."""
    return text[:_LONGEST_TEXT].encode("utf-8", "replace").decode("utf-8")


def _numbered(wanted: str) -> ColumnElement[bool]:
    return tables.record.c.register_no.contains(wanted, autoescape=True)


def _moments(wanted: str) -> Iterator[ColumnElement[bool]]:
    log = tables.audit.c
    if wanted.isascii() and wanted.isdigit() and len(wanted) < _LONGEST_NUMBER:
        yield log.number == int(wanted)
    with suppress(ValueError):
        yield log.at.startswith(parse_date(wanted).isoformat())
